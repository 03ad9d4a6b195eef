#!/usr/bin/python3
"""Makes the CVs of tuned/ anew from sources/, by the programs that people write CVs with. README.md says what it needs.

Run it in this folder: make-corpus.py [NAME...]
"""

import os
import pathlib
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt

HERE = pathlib.Path(__file__).resolve().parent


class CV:
    """A source: fields "key: value", then sections "## Heading" of entries ": dates | title | place", bullets "- text"
    and plain lines."""

    def __init__(self, path):
        self.fields = {}
        self.sections = []
        for line in path.read_text().splitlines():
            if line.startswith("## "):
                self.sections.append((line[3:], []))
            elif not self.sections:
                key, value = line.split(":", 1)
                self.fields[key] = value.strip()
            elif line.startswith(": "):
                self.sections[-1][1].append(("entry", [part.strip() for part in line[2:].split("|")]))
            elif line.startswith("- "):
                self.sections[-1][1].append(("bullet", line[2:]))
            elif line.strip():
                self.sections[-1][1].append(("line", line))

    def contact(self):
        return [part.strip() for part in self.fields["contact"].split("|")]

    def columns(self):
        """The sections of the side column and those of the main one."""
        side = [heading.strip() for heading in self.fields.get("side", "").split(",")]
        return ([section for section in self.sections if section[0] in side],
                [section for section in self.sections if section[0] not in side])


# Word-like

def word_section(container, section, rows=False, narrow=False):
    heading, items = section
    paragraph = container.add_paragraph(heading)
    paragraph.style = container.part.document.styles["Heading 1"]
    for kind, item in items:
        if kind == "entry" and rows:
            cells = container.add_table(rows=1, cols=2).rows[0].cells
            cells[0].width, cells[1].width = Cm(5), Cm(11)
            cells[0].text = item[0]
            cells[1].paragraphs[0].add_run(item[1]).bold = True
            for place in item[2:]:
                cells[1].add_paragraph(place)
        elif kind == "entry":
            paragraph = container.add_paragraph()
            paragraph.add_run(item[1]).bold = True
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
            paragraph.add_run((" – " if narrow else "\t") + item[0])
            for place in item[2:]:
                container.add_paragraph().add_run(place).italic = True
        elif kind == "bullet":
            container.add_paragraph(item).style = container.part.document.styles["List Bullet"]
        else:
            container.add_paragraph(item)


def word(cv, path, layout):
    document = docx.Document()
    document.styles["Normal"].font.name = "Carlito"
    document.styles["Normal"].font.size = Pt(10.5)
    document.add_heading(cv.fields["name"], 0)
    document.add_paragraph(cv.fields["title"])
    document.add_paragraph(" | ".join(cv.contact()))
    if layout == "word-table":
        left, right = document.add_table(rows=1, cols=2).rows[0].cells
        left.width, right.width = Cm(5.5), Cm(11)
        for cell, sections in zip((left, right), cv.columns()):
            for section in sections:
                word_section(cell, section, narrow=True)
    else:
        for section in cv.sections:
            word_section(document, section, rows=layout == "word-rows")
    document.save(path)


# LibreOffice: a flat OpenDocument text

STYLES = """<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="Liberation Sans"
 fo:font-size="10pt" fo:language="fr" fo:country="FR"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-top="0.4cm"/><style:text-properties fo:font-size="13pt" fo:font-weight="bold"/>
</style:style></office:styles>"""
AUTOMATIC = """<office:automatic-styles>
<style:style style:name="Break" style:family="paragraph" style:parent-style-name="Heading"><style:paragraph-properties
 fo:break-before="column"/></style:style>
<style:style style:name="Columns" style:family="section"><style:section-properties text:dont-balance-text-columns="true">
<style:columns fo:column-count="2"><style:column style:rel-width="35*" fo:end-indent="0.4cm"/>
<style:column style:rel-width="65*" fo:start-indent="0.4cm"/></style:columns></style:section-properties></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.4cm"/></text:list-level-style-bullet>
</text:list-style></office:automatic-styles>"""
NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in [("office", "office"), ("style", "style"), ("text", "text"), ("fo", "xsl-fo-compatible")])


def office_sections(sections, breaks=False):
    lines = []

    def paragraph(text, style="Standard"):
        lines.append(f'<text:p text:style-name="{style}">{text}</text:p>')

    for index, (heading, items) in enumerate(sections):
        paragraph(escape(heading), "Break" if breaks and index == 0 else "Heading")
        for kind, item in items:
            if kind == "entry":
                paragraph(escape(f"{item[0]} : {', '.join(item[1:])}"))
            elif kind == "bullet":
                lines.append(f'<text:list text:style-name="Bullets"><text:list-item><text:p>{escape(item)}</text:p>'
                             "</text:list-item></text:list>")
            else:
                paragraph(escape(item))
    return lines


def libreoffice(cv, path, layout):
    lines = [f'<text:p text:style-name="Heading">{escape(cv.fields["name"])}</text:p>']
    lines += [f"<text:p>{escape(line)}</text:p>" for line in [cv.fields["title"]] + cv.contact()]
    if layout == "libreoffice-columns":
        side, main = cv.columns()
        lines.append('<text:section text:style-name="Columns" text:name="Columns">')
        lines += office_sections(side) + office_sections(main, breaks=True)
        lines.append("</text:section>")
    else:
        lines += office_sections(cv.sections)
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.3"'
        f' office:mimetype="application/vnd.oasis.opendocument.text">{STYLES}{AUTOMATIC}<office:body><office:text>'
        + "\n".join(lines) + "</office:text></office:body></office:document>")


# LaTeX-like

def tex(text):
    for sign in "&%#_$":
        text = text.replace(sign, "\\" + sign)
    return text.replace("’", "'").replace("–", "--").replace("•", "\\textbullet{}")


def tex_sections(sections):
    lines = []
    for heading, items in sections:
        lines.append(f"\\section*{{{tex(heading)}}}")
        for kind, item in items:
            if kind == "entry":
                lines.append(f"\\textbf{{{tex(item[1])}}} \\hfill {tex(item[0])}\\par")
                lines += [f"\\textit{{{tex(place)}}}\\par" for place in item[2:]]
            elif kind == "bullet":
                lines.append(f"\\begin{{itemize}}\\item {tex(item)}\\end{{itemize}}")
            else:
                lines.append(tex(item) + "\\par")
    return lines


def latex(cv, folder, layout):
    french = "é" in cv.fields["title"] + cv.fields["name"] + str(cv.sections)
    language = "french" if french else "british"
    if layout == "moderncv":
        first, last = cv.fields["name"].split(" ", 1)
        lines = ["\\documentclass[10pt]{moderncv}\\moderncvstyle{classic}\\moderncvcolor{blue}",
                 f"\\usepackage[{language}]{{babel}}\\usepackage[scale=0.8]{{geometry}}",
                 f"\\name{{{first}}}{{{last}}}\\title{{{tex(cv.fields['title'])}}}",
                 f"\\extrainfo{{{tex(', '.join(cv.contact()))}}}", "\\begin{document}\\makecvtitle"]
        for heading, items in cv.sections:
            lines.append(f"\\section{{{tex(heading)}}}")
            bullets = []
            for kind, item in items + [("end", None)]:
                if kind == "bullet":
                    bullets.append(item)
                    continue
                if bullets:
                    points = " ".join(f"\\item {tex(point)}" for point in bullets)
                    lines[-1] = lines[-1].removesuffix("{}") + f"{{\\begin{{itemize}}{points}\\end{{itemize}}}}"
                    bullets = []
                if kind == "entry":
                    parts = [tex(part) for part in item] + [""]
                    lines.append(f"\\cventry{{{parts[0]}}}{{{parts[1]}}}{{{parts[2]}}}{{}}{{}}{{}}")
                elif kind == "line":
                    lines.append(f"\\cvitem{{}}{{{tex(item)}}}")
        lines.append("\\end{document}")
    else:
        lines = ["\\documentclass[10pt]{article}\\usepackage[T1]{fontenc}\\usepackage{lmodern}",
                 f"\\usepackage[{language}]{{babel}}\\usepackage[margin=2cm]{{geometry}}\\usepackage{{paracol}}",
                 "\\setlength{\\parindent}{0pt}\\pagestyle{empty}\\begin{document}",
                 f"{{\\LARGE {tex(cv.fields['name'])}}}\\par {tex(cv.fields['title'])}\\par",
                 tex(" -- ".join(cv.contact())) + "\\par"]
        if layout == "latex-two-columns":
            side, main = cv.columns()
            lines.append("\\columnratio{0.3}\\begin{paracol}{2}")
            lines += tex_sections(side) + ["\\switchcolumn"] + tex_sections(main) + ["\\end{paracol}"]
        else:
            lines += tex_sections(cv.sections)
        lines.append("\\end{document}")
    (folder / "cv.tex").write_text("\n\n".join(lines))
    run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "cv.tex", cwd=folder)


def groff(cv, folder):
    lines = [".nr PS 10", ".TL", cv.fields["name"], ".AU", cv.fields["title"], ".AI", ", ".join(cv.contact())]
    for heading, items in cv.sections:
        lines += [".SH", heading]
        for kind, item in items:
            if kind == "entry":
                lines += [".LP", f"\\fB{item[1]}\\fP, {', '.join(item[2:])} ({item[0]})"]
            elif kind == "bullet":
                lines += [".IP \\(bu 2", item]
            else:
                lines += [".LP", item]
    (folder / "cv.ms").write_text("\n".join(lines) + "\n")
    with open(folder / "cv.pdf", "wb") as output:
        run("groff", "-K", "utf8", "-ms", "-Tpdf", "cv.ms", cwd=folder, stdout=output)


def run(*command, **options):
    options.setdefault("stdout", subprocess.DEVNULL)
    subprocess.run(command, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": "1793491200"}, **options)


FILTERS = {"pdf": "pdf", "doc": "doc:MS Word 97", "docx": "docx:MS Word 2007 XML"}


def make(source):
    cv = CV(source)
    wanted, layout = cv.fields["format"], cv.fields["layout"]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if layout.startswith("word"):
            word(cv, folder / "cv.docx", layout)
        elif layout.startswith("libreoffice"):
            libreoffice(cv, folder / "cv.fodt", layout)
        elif layout == "groff":
            groff(cv, folder)
        else:
            latex(cv, folder, layout)
        made = folder / f"cv.{wanted}"
        if not made.exists():
            run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                FILTERS[wanted], next(path for path in folder.glob("cv.*") if path.suffix in (".docx", ".fodt")).name,
                cwd=folder)
        (HERE / "tuned" / f"{source.stem}.{wanted}").write_bytes(made.read_bytes())


def main():
    for source in sorted((HERE / "sources").glob("*.txt")):
        if len(sys.argv) < 2 or source.stem in sys.argv[1:]:
            print(source.stem)
            make(source)


if __name__ == "__main__":
    main()
