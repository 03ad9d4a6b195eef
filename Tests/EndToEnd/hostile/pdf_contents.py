"""PDFs whose structure is sound and whose content, fonts or values are hostile."""

import random
import zlib

from . import Folder
from .deflate import zlib_bomb
from .pdf_file import FONT, SHOWN, one_page, page, stream

FILES = Folder("pdf")


# --- bombs ------------------------------------------------------------------------------------------------------------

@FILES.add(422)
def a_content_that_inflates_to_200_megabytes() -> bytes:
    return one_page({4: stream(zlib_bomb(200), b"/Filter /FlateDecode")})


@FILES.add(422, slow=True)
def a_content_deflated_three_times() -> bytes:
    """8 GB in a file of a kilobyte."""
    data = zlib.compress(zlib.compress(zlib_bomb(8_000), 9), 9)
    return one_page({4: stream(data, b"/Filter [/FlateDecode /FlateDecode /FlateDecode]")})


@FILES.add(201, 422)
def a_thousand_filters() -> bytes:
    return one_page({4: stream(SHOWN.hex().encode() + b">", b"/Filter [%s]" % (b"/ASCIIHexDecode " * 1_000))})


@FILES.add(201, 422)
def a_predictor_of_two_thousand_million_columns() -> bytes:
    parameters = b"/DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>"
    return one_page({4: stream(SHOWN, parameters, compress=True)})


def _forms(levels: int, breadth: int) -> dict[int, bytes]:
    """Form XObjects (§8.10) of which each draws the next one that many times; the last shows the text."""
    forms = {}
    for level in range(levels):
        last = level == levels - 1
        content = SHOWN if last else b"/X Do " * breadth
        resources = b"/Font << /F1 5 0 R >>" if last else b"/XObject << /X %d 0 R >>" % (101 + level)
        forms[100 + level] = stream(content, b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << %s >>"
                                    % resources)
    return forms


@FILES.add(422, slow=True)
def forms_that_draw_ten_others_each() -> bytes:
    """Ten levels: 10,000,000,000 lines of text."""
    return one_page({3: page(resources=b"/XObject << /X 100 0 R >>"), 4: stream(b"/X Do")} | _forms(11, 10))


@FILES.add(422, slow=True)
def forms_that_draw_ten_others_each_and_show_nothing() -> bytes:
    nothing = stream(b"", b"/Type /XObject /Subtype /Form /BBox [0 0 595 842]")
    return one_page({3: page(resources=b"/XObject << /X 100 0 R >>"), 4: stream(b"/X Do")} | _forms(11, 10)
                    | {110: nothing})


@FILES.add(201, 422)
def a_form_that_draws_itself() -> bytes:
    form = stream(b"/X Do " + SHOWN, b"/Type /XObject /Subtype /Form /BBox [0 0 595 842]"
                  b" /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>")
    return one_page({3: page(resources=b"/XObject << /X 6 0 R >>"), 4: stream(b"/X Do"), 6: form})


@FILES.add(201, 422)
def a_picture_among_the_text_of_a_light_year() -> bytes:
    """An inline image (§8.9.7), whose data the content has to be searched for."""
    return one_page({4: stream(b"BI /W 2000000000 /H 2000000000 /BPC 8 /CS /RGB ID 123 EI " + SHOWN)})


@FILES.add(422, slow=True)
def half_a_million_words_in_no_order() -> bytes:
    """Little text, and much work to find its lines."""
    chance = random.Random(5)
    shown = b"".join(b"1 0 0 1 %d %d Tm (ab) Tj " % (chance.randrange(10_000), chance.randrange(10_000))
                     for _ in range(500_000))
    return one_page({3: page(box=b"[0 0 10000 10000]"), 4: stream(b"BT /F1 3 Tf %s ET" % shown, compress=True)})


@FILES.add(201, 422)
def saved_states_without_end() -> bytes:
    return one_page({4: stream(b"q " * 2_000_000 + SHOWN, compress=True)})


# --- values -----------------------------------------------------------------------------------------------------------

@FILES.add(201, 422)
def arrays_in_arrays() -> bytes:
    return one_page({3: page(more=b"/Deep %s%s" % (b"[" * 500_000, b"]" * 500_000))})


@FILES.add(201, 422)
def dictionaries_in_dictionaries() -> bytes:
    return one_page({3: page(more=b"/Deep %s%s" % (b"<</A" * 300_000, b">>" * 300_000))})


@FILES.add(201, 422)
def arrays_in_arrays_in_the_content() -> bytes:
    return one_page({4: stream(b"[" * 3_000_000 + SHOWN, compress=True)})


@FILES.add(201, 422)
def a_name_of_five_million_letters() -> bytes:
    name = b"N" * 5_000_000
    return one_page({3: page(resources=b"/Font << /%s 5 0 R /F1 5 0 R >>" % name)})


@FILES.add(201, 422)
def a_dictionary_of_300000_names() -> bytes:
    return one_page({3: page(more=b"/Names << %s >>" % b" ".join(b"/N%d %d" % (n, n) for n in range(300_000)))})


@FILES.add(201, 422)
def numbers_that_no_machine_has() -> bytes:
    numbers = (b"9" * 400, b"-" + b"9" * 400, b"0." + b"0" * 400 + b"1", b"--5", b"1e999", b"NaN")
    return one_page({4: stream(b" ".join(b"%s 0 0 %s 0 0 cm BT /F1 %s Tf (x) Tj ET" % (n, n, n) for n in numbers)
                               + b" " + SHOWN)})


# --- fonts ------------------------------------------------------------------------------------------------------------

@FILES.add(201)
def a_font_that_is_not_embedded() -> bytes:
    return one_page({5: FONT.replace(b"/Helvetica", b"/NoSuchFont-BoldOblique")})


@FILES.add(422)
def a_font_that_is_not_there() -> bytes:
    return one_page({3: page(resources=b"")})


@FILES.add(422)
def a_font_file_that_is_none() -> bytes:
    """Of glyphs by number alone, in a font program of zeros."""
    return one_page({
        4: stream(b"BT /F1 12 Tf 72 720 Td <00240025> Tj ET"),
        5: b"<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+X /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
        6: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+X /FontDescriptor 7 0 R"
           b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        7: b"<< /Type /FontDescriptor /FontName /AAAAAA+X /Flags 4 /FontFile2 8 0 R >>", 8: stream(bytes(5_000))})


_CID = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)" \
       b" /Supplement 0 >> /DW 500 >>"


def _composite(map_entry: bytes, changes: dict[int, bytes], codes: bytes = b"00240025") -> bytes:
    """A page whose font shows glyphs by number, with or without a map to letters (§9.10.3)."""
    return one_page({
        4: stream(b"BT /F1 12 Tf 72 720 Td <%s> Tj ET" % codes, compress=True),
        5: b"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] %s >>"
           % map_entry, 6: _CID} | changes)


@FILES.add(422)
def no_map_from_glyphs_to_letters() -> bytes:
    return _composite(b"", {})


@FILES.add(201)
def glyphs_named_by_number_alone() -> bytes:
    """By the numbers of their letters, as some programs write them: so there is something to read."""
    return one_page({5: FONT.replace(b"/WinAnsiEncoding", b"<< /Differences [0 %s] >>" % b" ".join(
        b"/g%d" % number for number in range(256)))})


def _map(lines: bytes) -> bytes:
    return (b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
            + lines + b" endcmap end")


@FILES.add(422)
def glyphs_of_thousands_of_letters_each() -> bytes:
    """A million letters and more from a few codes."""
    letters = "Python ".encode("utf-16-be").hex().encode() * 1_000
    return _composite(b"/ToUnicode 7 0 R", {7: stream(_map(b"1 beginbfchar <0024> <%s> endbfchar" % letters))},
                      codes=b"0024" * 100_000)


@FILES.add(201, 422)
def a_map_that_uses_itself() -> bytes:
    own = stream(_map(b"/X usecmap"), b"/Type /CMap /CMapName /X /UseCMap 7 0 R")
    return _composite(b"/ToUnicode 7 0 R", {7: own})


@FILES.add(201, 422)
def an_encoding_that_uses_itself() -> bytes:
    own = stream(_map(b""), b"/Type /CMap /CMapName /X /UseCMap 7 0 R")
    return one_page({
        4: stream(b"BT /F1 12 Tf 72 720 Td <0024> Tj ET"), 6: _CID, 7: own,
        5: b"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 7 0 R /DescendantFonts [6 0 R] >>"})


@FILES.add(201, 422)
def a_font_that_descends_from_itself() -> bytes:
    return one_page({5: b"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H"
                        b" /DescendantFonts [5 0 R] >>"})


@FILES.add(201, 422)
def glyphs_that_draw_themselves() -> bytes:
    """A Type 3 font (§9.6.5) whose glyph shows itself ten times."""
    return one_page({
        5: b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 97"
           b" /LastChar 97 /Widths [9] /CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >>"
           b" /Resources << /Font << /F1 5 0 R >> >> >>",
        6: stream(b"9 0 d0 BT /F1 12 Tf (aaaaaaaaaa) Tj ET"), 4: stream(b"BT /F1 12 Tf 72 720 Td (aaaa) Tj ET")})
