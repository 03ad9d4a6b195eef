"""Hostile Word documents: in their archive and in their markup."""

import bz2

from . import TEXT, Folder
from .deflate import END, MIB, blocks
from .zip_file import STORED, Entry, archive, markup, others, paragraph, word

FILES = Folder("docx")
GOOD = markup(paragraph(TEXT))


# --- bombs ------------------------------------------------------------------------------------------------------------

def _bomb(prefix: bytes, piece: bytes, count: int, **options) -> bytes:
    return word(packed=blocks(prefix, 1) + blocks(piece, count) + END, **{"size": 1_000} | options)


@FILES.add(422)
def two_gigabytes_of_paragraphs() -> bytes:
    text = paragraph(TEXT).encode()
    return _bomb(markup("").removesuffix(b"</w:body></w:document>"), text * (MIB // len(text)), 2_100)


@FILES.add(422)
def four_gigabytes_of_blanks_between_tags() -> bytes:
    return _bomb(b"<w:document>", b" " * MIB, 4_100)


@FILES.add(422)
def four_gigabytes_of_one_tag() -> bytes:
    return _bomb(b"<w:document ", b"a" * MIB, 4_100)


@FILES.add(422)
def four_gigabytes_of_tags() -> bytes:
    return _bomb(b"<w:document>", b"<w:t>" * (MIB // 5), 4_100)


@FILES.add(422)
def a_comment_without_an_end() -> bytes:
    return _bomb(b"<w:document><!--", b"-- >" * (MIB // 4), 100)


@FILES.add(422)
def a_bomb_by_another_method() -> bytes:
    """bzip2, which packs a gigabyte into 800 bytes."""
    content = b" " * (100 * MIB)
    return word(packed=bz2.compress(content), method=12, size=len(content))


@FILES.add(422)
def archives_in_archives() -> bytes:
    """The text part is a document whose text part is a document, five deep."""
    inner = word(GOOD)
    for _ in range(5):
        inner = word(inner)
    return inner


@FILES.add(422)
def entries_that_lie_over_each_other() -> bytes:
    """Ten thousand names for the same megabytes of data."""
    data = blocks(b"<w:t>" * (MIB // 5), 10) + END
    first = Entry("word/document.xml", packed=data, size=10 * MIB)
    return archive(first, *[Entry("word/document.xml", packed=b"", packed_size=len(data), size=10 * MIB, offset=0)
                            for _ in range(10_000)])


# --- the archive ------------------------------------------------------------------------------------------------------

@FILES.add(201, 422)
def two_text_parts() -> bytes:
    return word(GOOD, Entry("word/document.xml", markup(paragraph("un autre texte"))))


@FILES.add(201, 422)
def fifty_thousand_text_parts() -> bytes:
    return archive(*[Entry("word/document.xml", GOOD if number == 0 else b"") for number in range(50_000)])


@FILES.add(201, 422)
def a_hundred_thousand_entries() -> bytes:
    """More than the record at the end can count."""
    return archive(*[Entry(b"%x" % number, method=STORED) for number in range(100_000)], *others(),
                   Entry("word/document.xml", GOOD))


@FILES.add(201)
def names_that_lead_out_of_the_archive() -> bytes:
    names = ("../../../../../../tmp/written-by-a-cv", "/tmp/written-by-a-cv", "..\\..\\written-by-a-cv",
             "word/../../../../../tmp/written-by-a-cv", "-d", "-o", "*", "\u202e", "a" * 60_000)
    return word(GOOD, *[Entry(name, b"written") for name in names])


@FILES.add(422)
def a_text_part_that_is_a_link() -> bytes:
    """A symbolic link's content is where it leads."""
    return word(b"/etc/passwd", method=STORED, attributes=0o120777 << 16)


@FILES.add(201)
def links_beside_the_text() -> bytes:
    link = 0o120777 << 16
    return word(GOOD, Entry("word", b"/etc", STORED, attributes=link), Entry("media", b"/", STORED, attributes=link))


@FILES.add(422)
def an_encrypted_text_part() -> bytes:
    return word(packed=bytes(range(256)), size=244, flags=1)


@FILES.add(422)
def a_text_part_encrypted_with_AES() -> bytes:
    return word(packed=bytes(range(256)), method=99, size=228, flags=1,
                extra=b"\x01\x99\x07\x00\x02\x00AE\x03\x08\x00")


@FILES.add(422)
def a_method_that_nobody_knows() -> bytes:
    return word(GOOD, method=255)


@FILES.add(201, 422)
def a_size_that_is_too_small() -> bytes:
    return word(GOOD, size=10)


@FILES.add(201, 422)
def a_size_that_is_too_large() -> bytes:
    return word(GOOD, size=0xFFFFFFF0)


@FILES.add(422)
def packed_data_that_goes_on_behind_the_file() -> bytes:
    whole = Entry("word/document.xml", GOOD)
    return word(packed=whole.packed[:100], packed_size=0x7FFFFFFF, size=len(GOOD))


@FILES.add(422)
def a_wrong_check_sum() -> bytes:
    return word(GOOD, check=1)


@FILES.add(201)
def sizes_behind_the_data() -> bytes:
    """As programs write that cannot go back in their output."""
    return word(GOOD, described_behind=True)


@FILES.add(201)
def sizes_of_64_bits() -> bytes:
    return word(GOOD, is_zip64=True)


@FILES.add(422)
def an_entry_that_begins_elsewhere() -> bytes:
    return word(GOOD, offset=0xFFFFFFF0)


@FILES.add(415)
def a_directory_of_names_without_an_end() -> bytes:
    """The end record counts one entry; the lengths of its name and fields lead out of the file."""
    whole = bytearray(archive(Entry("word/document.xml", GOOD)))
    start = whole.index(b"PK\x01\x02")
    whole[start + 28:start + 34] = b"\xff" * 6
    return bytes(whole)


@FILES.add(201, 415, 422)
def a_comment_of_false_ends() -> bytes:
    return archive(*others(), Entry("word/document.xml", GOOD), comment=b"PK\x05\x06" * 16_000)


@FILES.add(415)
def a_name_with_another_behind_a_zero() -> bytes:
    return archive(*others(), Entry(b"word/document.xml\0.exe", GOOD))


@FILES.add(415)
def a_program_with_an_archive_behind_it() -> bytes:
    return archive(*others(), Entry("word/document.xml", GOOD), first=b"MZ" + bytes(5_000))


# --- the markup -------------------------------------------------------------------------------------------------------

@FILES.add(422)
def entities_that_grow() -> bytes:
    """One entity of 100,000 letters, used 100,000 times: what no count of levels finds."""
    head = f'<!DOCTYPE w:document [<!ENTITY a "{"a" * 100_000}">]>'.encode()
    return word(head + markup(paragraph("&a;" * 100_000)))


@FILES.add(422)
def entities_of_other_files() -> bytes:
    head = (b'<!DOCTYPE w:document SYSTEM "http://127.0.0.1:1/x.dtd" [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;'
            b' <!ENTITY e SYSTEM "file:///etc/hostname">]>')
    return word(head + markup(paragraph(TEXT + "&e;")))


@FILES.add(201)
def an_inclusion_of_another_file() -> bytes:
    return word(markup('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"'
                       ' parse="text"/>' + paragraph(TEXT)))


@FILES.add(201)
def a_hundred_thousand_elements_in_each_other() -> bytes:
    return word(markup("<w:sdt>" * 100_000 + paragraph(TEXT) + "</w:sdt>" * 100_000))


@FILES.add(201)
def a_million_elements_that_nobody_closes() -> bytes:
    return word(markup("<w:sdt>" * 1_000_000 + paragraph(TEXT)))


@FILES.add(201)
def an_attribute_of_ten_megabytes() -> bytes:
    return word(markup(f'<w:p w:a="{"a" * 10_000_000}"/>' + paragraph(TEXT)))


@FILES.add(422)
def an_element_of_eighteen_megabytes() -> bytes:
    return word(markup(f"<{'a' * 18_000_000}/>" + paragraph(TEXT)))


@FILES.add(201, 422)
def another_encoding_than_it_says() -> bytes:
    return word(GOOD.replace(TEXT.encode(), "Développeuse Python".encode("iso-8859-1")))


@FILES.add(201, 422)
def two_bytes_a_letter() -> bytes:
    return word(GOOD.decode().replace("UTF-8", "UTF-16").encode("utf-16"))


@FILES.add(201)
def letters_that_do_not_exist() -> bytes:
    wrong = b"\xff\xfe\xc0\x80\xed\xa0\x80\xf4\x90\x80\x80\x00\x07\x1b[2J&#0;&#xD800;&#x110000;&#99999999999999999999;"
    return word(GOOD.replace(b"</w:t>", wrong + b"</w:t>"))


@FILES.add(201)
def a_million_accents_on_one_letter() -> bytes:
    return word(markup(paragraph(TEXT) + paragraph("e" + "\u0301" * 500_000)))


@FILES.add(422)
def a_text_of_two_megabytes() -> bytes:
    return word(markup(paragraph(TEXT) * 50_000))


@FILES.add(201)
def a_megabyte_of_dates() -> bytes:
    """As much text as one may have, and all of it to be looked at."""
    return word(markup(paragraph(TEXT) + paragraph("01/2018 - 02/2019 licence anglais C1 ") * 26_000))


@FILES.add(201)
def a_megabyte_of_empty_paragraphs() -> bytes:
    return word(markup(paragraph(TEXT) + "<w:p/>" * 1_000_000))
