"""Contract: `upload-cv` and `GET /api/questionnaire/:id/cv`."""

import re
import stat
import time
import uuid
from urllib.parse import unquote

import pytest

from harness import documents
from harness.api import Account, Api, failure
from harness.documents import BOUNDARY, CV_MARK, DOC, DOCX, LIMIT, PDF, multipart, part
from harness.processes import command_line, eventually

CV_DATA = {"skills", "experienceCount", "yearsExperience", "education", "languages"}
KINDS = {"pdf": (documents.pdf, PDF), "doc": (documents.doc, DOC), "docx": (documents.docx, DOCX)}


@pytest.fixture
def nobodys(api: Api) -> str:
    """The id of a questionnaire that nobody owns."""
    return api.submit()["questionnaireId"]


def first_name(header: str) -> str:
    """The file name of a Content-Disposition field: `filename*` (RFC 8187) before `filename`."""
    assert re.match(r"attachment\s*;", header), header
    if extended := re.search(r"filename\*=UTF-8''([^;]+)", header, re.I):
        return unquote(extended[1], errors="strict")
    return re.search(r'filename="((?:[^"\\]|\\.)*)"', header)[1]


def download(api: Api, identifier: str, token: Account):
    response = api.get(f"/api/questionnaire/{identifier}/cv", token=token)
    assert response.status_code == 200, response.text
    return response


class TestAccepted:
    @pytest.mark.parametrize("kind", KINDS)
    def test_each_kind_is_read(self, api: Api, nobodys: str, kind: str):
        make, content_type = KINDS[kind]
        response = api.upload(nobodys, make(), f"cv.{kind}", content_type)
        assert response.status_code == 201, response.text
        body = response.json()
        assert set(body) == {"success", "questionnaireId", "owned", "cvData", "analysis", "isPremium"}
        assert (body["questionnaireId"], body["owned"], body["isPremium"]) == (nobodys, False, False)
        data = body["cvData"]
        assert set(data) == CV_DATA
        assert "python" in " ".join(data["skills"]).lower()
        assert all(isinstance(text, str) and text for name in ("skills", "education", "languages")
                   for text in data[name])
        assert type(data["experienceCount"]) is int and data["experienceCount"] >= 0
        years = data["yearsExperience"]
        assert years is None or (isinstance(years, int | float) and not isinstance(years, bool) and years >= 0)
        assert any("fran" in text.lower() for text in data["languages"])
        assert data["education"]

    def test_all_kinds_say_the_same(self, api: Api):
        read = []
        for make, content_type in KINDS.values():
            response = api.upload(api.submit()["questionnaireId"], make(), "cv", content_type)
            read.append(response.json()["cvData"])
        assert read[0]["skills"] == read[1]["skills"] == read[2]["skills"]

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize(("name", "content_type"), [
        ("cv.txt", "text/plain"), ("cv", "application/octet-stream"), ("cv.exe", "image/png"), ("cv.pdf", DOC)])
    def test_the_content_alone_decides_what_it_is(self, api: Api, nobodys: str, kind: str, name: str, content_type: str):
        assert api.upload(nobodys, KINDS[kind][0](), name, content_type).status_code == 201

    def test_the_owner_may_and_it_stays_owned(self, api: Api):
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        response = api.upload(identifier, token=camille)
        assert (response.status_code, response.json()["owned"]) == (201, True)

    def test_the_analysis_says_nothing_of_the_cvs_words(self, api: Api, nobodys: str):
        body = api.upload(nobodys, documents.docx([*documents.CV_LINES, "Quetzalcoatlus"])).json()
        assert CV_MARK not in str(body["analysis"]) and "Quetzalcoatlus" not in str(body["analysis"])

    def test_reading_again_gives_the_same_analysis(self, api: Api, nobodys: str):
        uploaded = api.upload(nobodys).json()["analysis"]
        assert api.get(f"/api/questionnaire/{nobodys}").json()["questionnaire"]["analysis"] == uploaded

    @pytest.mark.parametrize("order", ["id first", "file first"])
    def test_the_parts_may_come_in_any_order_with_others_among_them(self, api: Api, nobodys: str, order: str):
        identifier, file = part("questionnaireId", nobodys), part("cv", documents.pdf(), "cv.pdf", PDF)
        other = part("unknown", "x" * 1000)
        parts = [identifier, other, file] if order == "id first" else [file, other, identifier]
        assert api.upload_body(multipart(*parts)).status_code == 201

    @pytest.mark.parametrize("content_type", [
        f'multipart/form-data; boundary="{BOUNDARY}"', f"Multipart/Form-Data; Boundary={BOUNDARY}",
        f"multipart/form-data; charset=utf-8; boundary={BOUNDARY}", f"multipart/form-data ;boundary={BOUNDARY}"])
    def test_the_boundary_may_be_written_in_every_way(self, api: Api, nobodys: str, content_type: str):
        assert api.upload_body(documents.upload(nobodys, documents.pdf()), content_type).status_code == 201

    def test_what_stands_before_and_after_the_parts_is_ignored(self, api: Api, nobodys: str):
        """RFC 2046, section 5.1.1: preamble and epilogue."""
        body = b"preamble\r\n" + documents.upload(nobodys, documents.pdf()) + b"epilogue\r\n"
        assert api.upload_body(body).status_code == 201

    def test_a_boundary_inside_the_file_that_is_none_does_no_harm(self, api: Api):
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        delimiter = b"--" + BOUNDARY.encode()
        file = documents.pdf() + b"%" + delimiter + b"\n%\r\n" + delimiter[:-1] + b"\r\n--\r\n"
        body = documents.upload(identifier, file)
        assert api.upload_body(body, token=camille).status_code == 201
        assert download(api, identifier, camille).content == file


class TestDownload:
    @pytest.mark.parametrize("kind", KINDS)
    def test_the_owner_gets_the_same_bytes_under_the_first_name(self, api: Api, kind: str):
        make, content_type = KINDS[kind]
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        file = make()
        assert api.upload(identifier, file, f"Mon CV.{kind}", "application/octet-stream", camille).status_code == 201
        response = download(api, identifier, camille)
        assert response.content == file
        assert response.headers["content-type"] == content_type
        assert first_name(response.headers["content-disposition"]) == f"Mon CV.{kind}"

    @pytest.mark.parametrize("name", [
        "Curriculum vitæ – Zoé d’Aubigné.pdf", "履歴書.pdf", "CV \"final\" (2).pdf", "cv;x=y.pdf", "50%.pdf", "a'b.pdf",
        "😀.pdf", "cv.tar.gz", "UTF-8''x.pdf", "cv.pdf.exe"])
    def test_the_first_name_survives_whatever_it_holds(self, api: Api, name: str):
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        assert api.upload_body(documents.upload(identifier, documents.pdf(), name), token=camille).status_code == 201
        header = download(api, identifier, camille).headers["content-disposition"]
        # RFC 7578, section 4.2, and browsers: a quotation mark travels as %22 and stays so
        assert first_name(header) in (name, name.replace('"', "%22"))
        assert header.isascii()

    @pytest.mark.parametrize("name", [
        "../../../../etc/passwd", "..\\..\\windows\\system.ini", "/etc/passwd", "C:\\Users\\x\\cv.pdf", "..", ".", "",
        ".htaccess", "a/b/c.pdf", "x" * 10_000 + ".pdf", "é" * 5_000, "cv\u202efdp.exe", " ", "-rf"],
        ids=["up", "up, Windows", "absolute", "a drive", "two points", "a point", "empty", "hidden", "folders",
             "10 kB", "10 kB of accents", "right to left", "a blank", "an option"])
    def test_a_hostile_name_names_nothing_on_the_disk(self, api: Api, name: str):
        """It is taken or refused, but it is never a path and never goes back as one."""
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        before = api.stored()
        response = api.upload_body(documents.upload(identifier, documents.pdf(), name), token=camille)
        assert response.status_code in (201, 422), response.text
        outside = [path for path in api.database.parent.parent.rglob("*passwd*")]
        assert outside == []
        if response.status_code == 422:
            assert api.stored() == before
            return
        stored = api.cv_file(identifier)
        assert stored.parent == api.cv_dir or api.cv_dir in stored.parents
        assert re.fullmatch(r"[0-9a-zA-Z_.-]{16,100}", stored.name) and "passwd" not in stored.name
        header = download(api, identifier, camille).headers["content-disposition"]
        given = first_name(header)
        assert len(header) < 4_000
        assert given and given not in (".", "..") and not set("/\\\0\r\n") & set(given), given

    def test_u0000_in_a_name_is_422_naming_cv(self, api: Api):
        identifier = api.submit()["questionnaireId"]
        before = api.stored()
        body = documents.upload(identifier, documents.pdf(), "cv\u0000.pdf")
        failure(api.upload_body(body), 422, "invalid_fields", "cv")
        assert api.stored() == before

    def test_a_name_cannot_add_a_header_field(self, api: Api):
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        for name in (b"cv.pdf\r\nX-Injected: 1", b"cv.pdf\nX-Injected: 1", b"cv%0d%0aX-Injected: 1.pdf", b"cv\rX.pdf"):
            response = api.upload_body(documents.upload(identifier, documents.pdf(), name), token=camille)
            assert response.status_code in (201, 400, 422)
            if response.status_code == 201:
                assert "x-injected" not in download(api, identifier, camille).headers

    def test_a_name_in_wrong_utf_8_is_no_server_error(self, api: Api):
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        response = api.upload_body(documents.upload(identifier, documents.pdf(), b"cv-\xff\xfe.pdf"), token=camille)
        assert response.status_code in (201, 400, 422)
        if response.status_code == 201:
            assert first_name(download(api, identifier, camille).headers["content-disposition"])

    def test_there_is_nothing_to_download_without_a_cv(self, api: Api):
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        failure(api.get(f"/api/questionnaire/{identifier}/cv", token=camille), 404, "not_found")


class TestRefused:
    @pytest.mark.parametrize(("name", "file"), [
        ("cv.pdf", b"bonjour"), ("cv.pdf", b"%PD"), ("cv.doc", documents.spreadsheet()), ("cv.docx", documents.xlsx()),
        ("cv.pdf", b"\x89PNG\r\n\x1a\n" + bytes(1000)), ("cv.pdf", b"\x7fELF" + bytes(1000)),
        ("cv.html", b"<html></html>"), ("cv.doc", b"{\\rtf1 Bonjour}"), ("cv.docx", b"PK\x05\x06" + bytes(18)),
        ("cv.pdf", b"MZ" + bytes(5000)), ("cv.pdf", b" " * 5000),
        ("cv.pdf", b"<html>%PDF-1.4</html>"),
    ], ids=["text", "half a signature", "a spreadsheet named .doc", "a spreadsheet named .docx", "a picture",
            "a program", "a page", "RTF", "an empty archive", "a Windows program", "blanks", "a page that names a PDF’s header"])
    def test_what_is_no_pdf_doc_or_docx_is_415(self, api: Api, nobodys: str, name: str, file: bytes):
        before = api.stored()
        failure(api.upload(nobodys, file, name), 415, "unsupported_media_type")
        assert api.stored() == before

    @pytest.mark.parametrize("file", [
        b"", documents.encrypted_pdf(), documents.pdf()[:200], b"%PDF-1.7\n", documents.doc()[:600],
    ], ids=["empty", "encrypted", "a truncated PDF", "a PDF’s first line alone", "a truncated DOC"])
    def test_what_is_empty_encrypted_or_unreadable_is_422_naming_cv(self, api: Api, nobodys: str, file: bytes):
        before = api.stored()
        response = api.upload(nobodys, file)
        if file.startswith(b"\xd0\xcf"):
            # whether the rest would have held a WordDocument cannot be known any more
            assert response.status_code in (415, 422), response.text
        else:
            failure(response, 422, "invalid_fields", "cv")
        assert api.stored() == before

    @pytest.mark.parametrize("file", [
        documents.archive_of(documents.docx_entries(f'<w:document xmlns:w="{documents.WORD}"><w:bo')),
        documents.archive_of(documents.docx_entries("bonjour")),
        documents.archive_of(documents.docx_entries("")),
        documents.docx()[:-40],
        documents.docx()[:len(documents.docx()) // 2],
    ], ids=["truncated XML", "no XML", "an empty document", "no end of the directory", "half of it"])
    def test_a_damaged_docx_is_refused(self, api: Api, nobodys: str, file: bytes):
        before = api.stored()
        response = api.upload(nobodys, file, "cv.docx")
        assert response.status_code in (415, 422), response.text
        assert api.stored() == before

    def test_a_zip_bomb_is_422_soon_and_nothing_is_stored(self, api: Api, nobodys: str):
        bomb, before = documents.zip_bomb(), api.stored()
        began = time.monotonic()
        failure(api.upload(nobodys, bomb, "cv.docx", DOCX), 422, "invalid_fields", "cv")
        assert time.monotonic() - began < 20
        assert api.stored() == before

    def test_an_xml_bomb_is_no_bomb(self, api: Api, nobodys: str):
        """Ten levels of ten entities each, the classic «billion laughs»."""
        entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 11))
        document = (f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">{entities}'
                    '<!ENTITY e SYSTEM "file:///etc/passwd">]>'
                    f'<w:document xmlns:w="{documents.WORD}"><w:body><w:p><w:r><w:t>&l10;&e;</w:t></w:r></w:p>'
                    "</w:body></w:document>")
        began = time.monotonic()
        response = api.upload(nobodys, documents.archive_of(documents.docx_entries(document)), "cv.docx", DOCX)
        assert response.status_code in (201, 422)
        assert time.monotonic() - began < 20
        assert "root:" not in response.text

    def test_ten_mib_exactly_are_taken_and_a_byte_more_is_413(self, api: Api, nobodys: str):
        before = api.stored()
        failure(api.upload(nobodys, documents.docx(size=LIMIT + 1), "cv.docx", DOCX), 413, "too_large")
        assert api.stored() == before
        file = documents.docx(size=LIMIT)
        assert len(file) == LIMIT
        assert api.upload(nobodys, file, "cv.docx", DOCX).status_code == 201

    def test_the_limit_is_the_files_and_not_the_bodys(self, api: Api, nobodys: str):
        body = multipart(
            part("questionnaireId", nobodys), *[part(f"autre{number}", "x" * 10_000) for number in range(5)],
            part("cv", documents.docx(size=LIMIT), "n" * 200 + ".docx", DOCX))
        assert len(body) > LIMIT + 50_000
        assert api.upload_body(body).status_code == 201

    @pytest.mark.parametrize("size", [LIMIT + 100_000, 12 << 20, 20_000_000])
    def test_larger_files_are_413(self, api: Api, nobodys: str, size: int):
        before = api.stored()
        failure(api.upload(nobodys, documents.pdf() + b"\n" * size), 413, "too_large")
        assert api.stored() == before

    def test_a_body_of_another_type_is_415(self, api: Api, nobodys: str):
        body = documents.upload(nobodys, documents.pdf())
        for content_type in ("application/json", PDF, "multipart/mixed; boundary=" + BOUNDARY, "text/plain",
                             "application/octet-stream", "application/x-www-form-urlencoded"):
            failure(api.upload_body(body, content_type), 415, "unsupported_media_type")

    def test_a_body_without_a_type_is_415(self, api: Api, nobodys: str):
        response = api.post("/api/questionnaire/upload-cv", content=documents.upload(nobodys, documents.pdf()))
        failure(response, 415, "unsupported_media_type")


class TestFields:
    """Every bad or missing part is named."""

    def file(self, name: str = "cv") -> bytes:
        return part(name, documents.pdf(), "cv.pdf", PDF)

    def test_a_missing_file_is_422_naming_cv(self, api: Api, nobodys: str):
        failure(api.upload_body(multipart(part("questionnaireId", nobodys))), 422, "invalid_fields", "cv")
        failure(api.upload_body(multipart(part("questionnaireId", nobodys), self.file("file"))),
                422, "invalid_fields", "cv")

    def test_a_missing_id_is_422_naming_it(self, api: Api):
        failure(api.upload_body(multipart(self.file())), 422, "invalid_fields", "questionnaireId")

    def test_both_missing_are_both_named(self, api: Api):
        failure(api.upload_body(multipart(part("x", "y"))), 422, "invalid_fields", "cv", "questionnaireId")
        failure(api.upload_body(multipart(part("questionnaireId", "null"))),
                422, "invalid_fields", "cv", "questionnaireId")

    @pytest.mark.parametrize("identifier", [
        "", "null", "undefined", "x", "5", "../../etc/passwd", "7F2C1F4E-5A0B-4D6C-8E3F-2B9A1C0D4E5F", "a" * 10_000,
        "\u0000", "7f2c1f4e-5a0b-4d6c-8e3f-2b9a1c0d4e5f\u0000"],
        ids=["empty", "null", "undefined", "a letter", "a number", "a path", "upper case", "10 kB", "NUL", "an id and NUL"])
    def test_a_malformed_id_is_422_naming_it(self, api: Api, identifier: str):
        before = api.stored()
        response = api.upload_body(multipart(part("questionnaireId", identifier), self.file()))
        failure(response, 422, "invalid_fields", "questionnaireId")
        assert api.stored() == before

    def test_an_unknown_id_is_404(self, api: Api):
        before = api.stored()
        failure(api.upload(str(uuid.uuid4())), 404, "not_found")
        assert api.stored() == before

    def test_two_files_are_422_naming_cv(self, api: Api, nobodys: str):
        before = api.stored()
        body = multipart(part("questionnaireId", nobodys), self.file(), self.file())
        failure(api.upload_body(body), 422, "invalid_fields", "cv")
        assert api.stored() == before

    def test_an_empty_file_is_422_naming_cv(self, api: Api, nobodys: str):
        """What a browser sends for a form whose file was left out."""
        body = multipart(part("questionnaireId", nobodys), part("cv", b"", "", "application/octet-stream"))
        failure(api.upload_body(body), 422, "invalid_fields", "cv")


class TestMultipart:
    @pytest.mark.parametrize("body", [
        lambda whole: b"",
        lambda whole: whole[:-2 - len(BOUNDARY) - 4],
        lambda whole: whole.replace(b"--" + BOUNDARY.encode() + b"--\r\n", b""),
        lambda whole: whole[:len(whole) // 2],
        lambda whole: b"--" + BOUNDARY.encode(),
        lambda whole: b"bonjour",
        lambda whole: whole.replace(BOUNDARY.encode(), b"another"),
        lambda whole: whole[:60],
    ], ids=["nothing", "no closing boundary", "closing delimiter cut out", "half of it", "a delimiter alone", "text",
            "another boundary", "in the middle of a part’s header"])
    def test_what_is_not_whole_is_400(self, api: Api, nobodys: str, body):
        before = api.stored()
        failure(api.upload_body(body(documents.upload(nobodys, documents.pdf()))), 400, "invalid_body")
        assert api.stored() == before

    def test_a_closing_delimiter_at_the_very_end_needs_no_line_break(self, api: Api, nobodys: str):
        assert api.upload_body(documents.upload(nobodys, documents.pdf()).rstrip(b"\r\n")).status_code == 201

    @pytest.mark.parametrize("content_type", [
        "multipart/form-data", "multipart/form-data; boundary=", 'multipart/form-data; boundary=""',
        "multipart/form-data; boundary=" + "b" * 5_000, "multipart/form-data; x=boundary"])
    def test_a_missing_or_senseless_boundary_is_refused(self, api: Api, nobodys: str, content_type: str):
        before = api.stored()
        response = api.upload_body(documents.upload(nobodys, documents.pdf()), content_type)
        assert response.status_code in (400, 415), response.text
        assert api.stored() == before

    def test_parts_by_the_thousand_are_no_server_error(self, api: Api, nobodys: str):
        body = multipart(*[part(f"p{number}", "x") for number in range(20_000)], part("questionnaireId", nobodys),
                         part("cv", documents.pdf(), "cv.pdf"))
        assert api.upload_body(body).status_code in (201, 400, 413, 422)

    def test_a_part_with_a_huge_header_is_no_server_error(self, api: Api, nobodys: str):
        body = multipart(part("questionnaireId", nobodys), part("cv", documents.pdf(), "cv.pdf", "x/" + "y" * 500_000))
        assert api.upload_body(body).status_code in (201, 400, 413, 422)

    def test_a_part_without_a_name_is_no_server_error(self, api: Api, nobodys: str):
        body = multipart(b"Content-Disposition: form-data\r\n\r\nx", b"\r\nx", b"x: y\r\n\r\nz",
                         part("questionnaireId", nobodys), part("cv", documents.pdf(), "cv.pdf"))
        assert api.upload_body(body).status_code in (201, 400, 422)


class TestKeeping:
    def test_the_file_is_kept_under_a_name_of_ours_for_our_user_alone(self, api: Api, nobodys: str):
        api.upload(nobodys, documents.pdf(), "mon cv.pdf")
        file = api.cv_file(nobodys)
        assert file.read_bytes() == documents.pdf()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert nobodys not in file.name and "mon" not in file.name
        assert stat.S_IMODE(api.cv_dir.stat().st_mode) & 0o007 == 0, "the folder is closed to others"

    def test_a_second_cv_replaces_the_first(self, api: Api):
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        api.upload(identifier, documents.pdf(), "premier.pdf", token=camille)
        first, count = api.cv_file(identifier), api.stored()["files"]
        second = documents.docx(["Menuisière", "Compétences", "Ébénisterie"])
        assert api.upload(identifier, second, "second.docx", DOCX, camille).status_code == 201
        assert not first.exists()
        assert api.stored()["files"] == count
        response = download(api, identifier, camille)
        assert response.content == second
        assert first_name(response.headers["content-disposition"]) == "second.docx"

    def test_a_refused_second_cv_leaves_the_first(self, api: Api):
        camille = api.person("camille")
        identifier = api.submit(camille)["questionnaireId"]
        file = documents.pdf()
        api.upload(identifier, file, "premier.pdf", token=camille)
        before = api.get(f"/api/questionnaire/{identifier}", token=camille).json()
        for bad in (b"", b"bonjour", documents.encrypted_pdf(), documents.pdf() + b"\n" * LIMIT):
            assert api.upload(identifier, bad, "second.pdf", token=camille).status_code in (413, 415, 422)
        assert download(api, identifier, camille).content == file
        assert api.get(f"/api/questionnaire/{identifier}", token=camille).json() == before

    def test_the_same_cv_gives_the_same_analysis_everywhere(self, nginx: Api, cgi: Api):
        bodies = []
        for api in (nginx, cgi):
            bodies.append(api.upload(api.submit(seed=4)["questionnaireId"]).json())
        assert bodies[0]["analysis"] == bodies[1]["analysis"]
        assert bodies[0]["cvData"] == bodies[1]["cvData"]

    def test_no_file_is_without_its_row_after_all_these_refusals(self, api: Api):
        stored = api.stored()
        assert stored["files"] == stored["cvs"]

    def test_no_child_process_stays_behind(self, nginx: Api):
        nginx.upload(nginx.submit()["questionnaireId"])
        readers = ("pdftotext", "catdoc", "docx2txt", "unzip", "antiword")
        eventually(lambda: not [pid for pid in nginx.service.processes()
                                if command_line(pid).split(" ")[0].rpartition("/")[2] in readers],
                   10, "the readers of CVs have ended")
