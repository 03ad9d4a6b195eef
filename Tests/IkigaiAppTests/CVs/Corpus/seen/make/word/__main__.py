"""Writes each CV typed in Word: `python word FOLDER`."""

import sys

import english
import offices
import trades

CVS = {
    "comptable": offices.comptable,
    "vendeuse": trades.vendeuse,
    "logisticien": offices.logisticien,
    "coiffeuse": trades.coiffeuse,
    "chauffeur-poids-lourd": trades.chauffeur,
    "assistante-sociale": offices.assistante_sociale,
    "responsable-rh": offices.responsable_rh,
    "mechanic": english.mechanic,
    "marketing-assistant": english.marketing,
}

for name, cv in CVS.items():
    cv().save(f"{sys.argv[1]}/{name}.docx")
