"""Hostile PDFs: in their structure, their pages and their content."""

from harness import documents

from . import TEXT, Folder
from .pdf_file import FONT, SHOWN, encrypted, one_page, page, pages, stream

FILES = Folder("pdf")


# --- protected and cut off --------------------------------------------------------------------------------------------

@FILES.add(422)
def encrypted_with_a_password() -> bytes:
    return encrypted(b"mot-de-passe", b"autre")


@FILES.add(201)
def protected_against_changes_alone() -> bytes:
    """It opens without a password, as many a program writes it."""
    return encrypted(b"", b"autre")


@FILES.add(422)
def encrypted_by_an_unknown_handler() -> bytes:
    return one_page({6: b"<< /Filter /Unknown /V 9 /R 9 >>"}, trailer=b"/Encrypt 6 0 R /ID [(a) (b)]")


def _cut(part: float) -> bytes:
    whole = documents.pdf()
    return whole[:int(len(whole) * part)]


@FILES.add(201, 422)
def cut_off_at_a_quarter() -> bytes:
    return _cut(0.25)


@FILES.add(201, 422)
def cut_off_at_half() -> bytes:
    return _cut(0.5)


@FILES.add(201, 422)
def cut_off_at_three_quarters() -> bytes:
    return _cut(0.75)


@FILES.add(201)
def cut_off_before_its_last_line() -> bytes:
    return documents.pdf()[:-20]


# --- its structure ----------------------------------------------------------------------------------------------------

@FILES.add(201, 422)
def pages_that_contain_themselves() -> bytes:
    """A readable page among three links back to the tree's own root."""
    return one_page({2: b"<< /Type /Pages /Count 4 /Kids [2 0 R 3 0 R 2 0 R 2 0 R] >>"})


@FILES.add(201, 422)
def parents_in_a_circle() -> bytes:
    """What a page inherits is looked for in its parents (§7.7.3.4), which here never end."""
    return one_page({
        2: b"<< /Type /Pages /Parent 6 0 R /Count 1 /Kids [3 0 R] >>", 6: b"<< /Type /Pages /Parent 2 0 R >>",
        3: b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>"})


@FILES.add(201, 422)
def a_page_tree_ten_thousand_deep() -> bytes:
    tree = {number: b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % (number + 1) for number in range(100, 10_100)}
    return one_page(tree | {2: b"<< /Type /Pages /Count 1 /Kids [100 0 R] >>", 10_100: page()})


@FILES.add(201, 422)
def tables_that_name_each_other_as_the_one_before() -> bytes:
    whole = one_page()
    start = whole.rindex(b"xref\n0 ")
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % start)


@FILES.add(201, 422)
def a_length_that_is_its_own_length() -> bytes:
    return one_page({4: b"<< /Length 4 0 R >>\nstream\n%s\nendstream" % SHOWN})


@FILES.add(201, 422)
def references_in_a_circle() -> bytes:
    return one_page({4: b"6 0 R", 6: b"7 0 R", 7: b"4 0 R"})


def _with_reference_stream(objects: dict[int, bytes], entries: list[tuple[int, int, int]], more: bytes = b"") -> bytes:
    """A file with a cross-reference stream (§7.5.8) for the last of its objects; `entries` stand after the offsets."""
    out, offsets = bytearray(b"%PDF-1.7\n"), []
    for number, content in objects.items():
        offsets.append((1, len(out), 0))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    own = len(objects) + len(entries) + 1
    table = b"".join(b"%c" % kind + second.to_bytes(4, "big") + third.to_bytes(2, "big")
                     for kind, second, third in [(0, 0, 65_535), *offsets, *entries, (1, start, 0)])
    out += b"%d 0 obj\n" % own + stream(
        table, b"/Type /XRef /W [1 4 2] /Root 1 0 R /Size %d %s" % (own + 1, more.replace(b"START", b"%d" % start)))
    return bytes(out) + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % start


_PAGE = {1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>", 3: page(),
         4: stream(SHOWN), 5: FONT}


@FILES.add(201, 422)
def a_reference_stream_before_itself() -> bytes:
    return _with_reference_stream(_PAGE, [], b"/Prev START")


@FILES.add(201, 422)
def an_object_stream_inside_itself() -> bytes:
    """Object 6 holds object 7, whose place the table says is in 7, which holds 6, which extends itself."""
    inner = stream(b"7 0 << >>", b"/Type /ObjStm /N 1 /First 4 /Extends 6 0 R")
    return _with_reference_stream(_PAGE | {3: page(b"/Contents 7 0 R"), 6: inner}, [(2, 7, 0), (2, 8, 0)])


@FILES.add(201, 422)
def an_object_stream_of_a_billion_objects() -> bytes:
    inner = stream(b"7 0 << >>", b"/Type /ObjStm /N 1000000000 /First 2000000000")
    return _with_reference_stream(_PAGE | {3: page(b"/Contents 7 0 R"), 6: inner}, [(2, 6, 0)])


@FILES.add(201, 422)
def a_table_of_two_thousand_million_objects() -> bytes:
    return one_page().replace(b"xref\n0 6\n", b"xref\n0 2147483647\n").replace(b"/Size 6", b"/Size 2147483647")


@FILES.add(201)
def a_table_that_points_nowhere() -> bytes:
    """Readers look for the objects themselves then."""
    whole = one_page()
    return whole[:whole.rindex(b"xref\n0 ")] + b"xref\n0 6\n" + b"9999999999 00000 n \n" * 6 + (
        b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n-7\n%%EOF\n")


@FILES.add(201)
def a_header_after_1000_bytes_of_garbage() -> bytes:
    return bytes(range(1, 251)) * 4 + one_page()


@FILES.add(415)
def a_header_after_1100_bytes_of_garbage() -> bytes:
    return b"\x01" * 1_100 + one_page()


@FILES.add(201, 422)
def no_catalogue() -> bytes:
    return one_page({1: b"null"})


# --- its pages --------------------------------------------------------------------------------------------------------

@FILES.add(201)
def ten_thousand_pages() -> bytes:
    """Of a line each: strange for a CV, and still less text than one may have."""
    return pages(10_000, SHOWN)


@FILES.add(422)
def ten_thousand_full_pages() -> bytes:
    lines = b"\n".join(b"BT /F1 9 Tf 50 %d Td (%s) Tj ET" % (800 - 18 * number, TEXT.encode()) for number in range(40))
    return pages(10_000, lines)


@FILES.add(201, 422)
def a_million_times_the_same_page() -> bytes:
    return one_page({2: b"<< /Type /Pages /Count 1000000 /Kids [%s] >>" % (b"3 0 R " * 1_000_000)})


@FILES.add(201, 422)
def a_count_of_two_thousand_million_pages() -> bytes:
    return one_page({2: b"<< /Type /Pages /Count 2147483647 /Kids [3 0 R] >>"})


@FILES.add(201, 422)
def a_negative_count_of_pages() -> bytes:
    return one_page({2: b"<< /Type /Pages /Count -2147483648 /Kids [3 0 R] >>"})


@FILES.add(201)
def ten_thousand_annotations() -> bytes:
    return _annotations(10_000)


@FILES.add(201, 422)
def a_million_annotations() -> bytes:
    return _annotations(1_000_000)


def _annotations(count: int) -> bytes:
    return one_page({
        3: page(more=b"/Annots [%s]" % (b"6 0 R " * count)),
        6: b"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (note) >>"})


@FILES.add(201, 422)
def a_page_of_a_light_year() -> bytes:
    return one_page({3: page(box=b"[0 0 999999999999999999999 1e308]")})


@FILES.add(201, 422)
def a_page_without_size() -> bytes:
    return one_page({3: page(box=b"[0 0 0 0]")})


@FILES.add(201, 422)
def a_page_of_negative_size() -> bytes:
    return one_page({3: page(box=b"[5000000 5000000 -5000000 -5000000]", more=b"/UserUnit 1000000 /Rotate 12345")})


@FILES.add(201)
def actions_that_run_and_call() -> bytes:
    """JavaScript, a program to launch and an address to open, each as soon as the file is opened."""
    return one_page({
        1: b"<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA << /WC 7 0 R >>"
           b" /Names << /JavaScript << /Names [(a) 6 0 R] >> >> >>",
        3: page(more=b"/AA << /O 7 0 R /C 8 0 R >>"),
        6: b"<< /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:1/'\\); while \\(true\\) {}) /Next 7 0 R >>",
        7: b"<< /S /Launch /F (/bin/touch) /Unix (touch launched-by-a-cv) /Next 8 0 R >>",
        8: b"<< /S /URI /URI (http://127.0.0.1:1/) /Next 6 0 R >>"})


@FILES.add(201, 422)
def files_of_the_machine_as_its_content() -> bytes:
    """External streams (§7.3.8.1) that name files here."""
    return one_page({4: b"<< /Length 0 /F (/etc/passwd) /FFilter /FlateDecode >>\nstream\n\nendstream",
                     6: b"<< /Type /Filespec /F (/etc/passwd) >>"})
