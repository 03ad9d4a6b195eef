#!/bin/sh
# Makes the CVs anew in the folder above this one. PYTHON names a Python that has python-docx.
set -eu
cd "$(dirname "$0")"
out=$(cd .. && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

office() {
  soffice --headless "-env:UserInstallation=file://$scratch/profile" "$@" >/dev/null 2>&1
}

for source in latex/*.tex; do
  pdflatex -interaction=batchmode -halt-on-error -output-directory="$scratch" "$source" >/dev/null
  cp "$scratch/$(basename "$source" .tex).pdf" "$out"
done

groff -k -Kutf8 -mfr -ms -Tpdf -P-pa4 groff/agricultrice.ms > "$out/agricultrice.pdf"
groff -k -Kutf8 -ms -Tpdf -P-pa4 groff/teacher.ms > "$out/teacher.pdf"

office --infilter="HTML (StarWriter)" --convert-to pdf:writer_pdf_Export --outdir "$out" \
  html/cuisinier.html html/graphiste.html html/sales-manager.html html/civil-engineer.html
office --infilter="HTML (StarWriter)" --convert-to doc:"MS Word 97" --outdir "$out" \
  html/electricien.html html/aide-a-domicile.html html/event-planner.html html/pastry-chef.html

"${PYTHON:-python3}" -B word "$scratch"
office --convert-to doc:"MS Word 97" --outdir "$out" "$scratch/chauffeur-poids-lourd.docx"
office --convert-to pdf:writer_pdf_Export --outdir "$out" "$scratch/assistante-sociale.docx"
for name in responsable-rh comptable vendeuse logisticien coiffeuse mechanic marketing-assistant; do
  cp "$scratch/$name.docx" "$out"
done
