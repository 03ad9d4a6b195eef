"""Writes each CV typed in Word: `python word FOLDER`."""

import sys

import english
import french

CVS = {
    "comptable": french.comptable,
    "vendeuse": french.vendeuse,
    "logisticien": french.logisticien,
    "coiffeuse": french.coiffeuse,
    "chauffeur-poids-lourd": french.chauffeur,
    "assistante-sociale": french.assistante_sociale,
    "responsable-rh": french.responsable_rh,
    "mechanic": english.mechanic,
    "marketing-assistant": english.marketing,
}

for name, cv in CVS.items():
    cv().save(f"{sys.argv[1]}/{name}.docx")
