"""The gestures of someone who types a CV in Word, over python-docx."""

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


class Page:
    """A4 page in one font; `width` is what the margins leave, in centimetres."""

    def __init__(self, font, size, margin=2.0, colour=None):
        self.document = Document()
        self.colour = colour
        self.width = 21.0 - 2 * margin
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(margin)
        section.top_margin = section.bottom_margin = Cm(1.6)
        style = self.document.styles["Normal"]
        style.font.name, style.font.size = font, Pt(size)
        style.paragraph_format.space_after = Pt(3)

    def name(self, text, size=20):
        run = self.document.add_paragraph().add_run(text)
        run.bold, run.font.size = True, Pt(size)

    def heading(self, text, into=None):
        paragraph = (into or self.document).add_paragraph()
        paragraph.paragraph_format.space_before = Pt(8)
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(13)
        if self.colour:
            run.font.color.rgb = RGBColor.from_string(self.colour)

    def text(self, text, into=None, style=None):
        """One paragraph; what stands between asterisks is bold, a line feed is a line break."""
        paragraph = (into or self.document).add_paragraph(style=style)
        for index, part in enumerate(text.split("*")):
            paragraph.add_run(part).bold = index % 2 == 1
        return paragraph

    def bullets(self, *lines, into=None):
        for line in lines:
            self.text(line, into=into, style="List Bullet")

    def tabbed(self, text, position, right=False):
        paragraph = self.text(text)
        alignment = WD_TAB_ALIGNMENT.RIGHT if right else WD_TAB_ALIGNMENT.LEFT
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(position), alignment)
        if not right:
            paragraph.paragraph_format.left_indent = Cm(position)
            paragraph.paragraph_format.first_line_indent = Cm(-position)

    def rows(self, rows, widths, grid=False):
        """A table; a cell is one text, each of its lines a paragraph."""
        table = self.document.add_table(rows=0, cols=len(widths), style="Table Grid" if grid else None)
        table.autofit = False
        for column, width in zip(table.columns, widths):
            column.width = Cm(width)
        for row in rows:
            for cell, text, width in zip(table.add_row().cells, row, widths):
                cell.width = Cm(width)
                first, *others = text.split("\n")
                cell.paragraphs[0]._p.getparent().remove(cell.paragraphs[0]._p)
                for line in [first, *others]:
                    self.text(line, into=cell)

    def columns(self, widths, shaded=None):
        """One row of empty cells, to be filled as columns."""
        table = self.document.add_table(rows=1, cols=len(widths))
        table.autofit = False
        for index, (cell, width) in enumerate(zip(table.rows[0].cells, widths)):
            table.columns[index].width = Cm(width)
            cell.width = Cm(width)
            if index == shaded:
                fill = OxmlElement("w:shd")
                fill.set(qn("w:val"), "clear")
                fill.set(qn("w:fill"), "E7EEEA")
                cell._tc.get_or_add_tcPr().append(fill)
        return table.rows[0].cells

    def save(self, path):
        self.document.save(path)
