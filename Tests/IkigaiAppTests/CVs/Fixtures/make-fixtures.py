#!/usr/bin/python3
"""Makes the documents of this folder anew from cv.fodt and table.fods, by the programs that people write CVs with.

Needs, on Debian: libreoffice-writer-nogui libreoffice-calc-nogui python3-uno fonts-dejavu-core qpdf zip unzip, and
msoffcrypto-tool from PyPI.
Run it in this folder: /usr/bin/python3 make-fixtures.py
"""

import pathlib
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

HERE = pathlib.Path(__file__).resolve().parent
PASSWORD = "secret"
PIPE = "pipe,name=ikigai-fixtures;urp"


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(100):
        try:
            context = resolver.resolve(f"uno:{PIPE};StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer")


def store(document, name, filter_name, **values):
    document.storeToURL((HERE / name).as_uri(), properties(FilterName=filter_name, **values))


def main():
    profile = tempfile.TemporaryDirectory()
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"--accept={PIPE}",
         f"-env:UserInstallation=file://{profile.name}"])
    try:
        desktop = connect()
        hidden = properties(Hidden=True)
        cv = desktop.loadComponentFromURL((HERE / "cv.fodt").as_uri(), "_blank", 0, hidden)
        store(cv, "cv.pdf", "writer_pdf_Export")
        store(cv, "cv.doc", "MS Word 97")
        store(cv, "cv.docx", "MS Word 2007 XML")
        store(cv, "cv.odt", "writer8")
        store(cv, "protected.doc", "MS Word 97", Password=PASSWORD)
        cv.close(False)
        blank = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, hidden)
        store(blank, "blank.pdf", "writer_pdf_Export")
        store(blank, "blank.doc", "MS Word 97")
        store(blank, "blank.docx", "MS Word 2007 XML")
        blank.close(False)
        table = desktop.loadComponentFromURL((HERE / "table.fods").as_uri(), "_blank", 0, hidden)
        store(table, "table.xls", "MS Excel 97")
        store(table, "table.xlsx", "Calc MS Excel 2007 XML")
        table.close(False)
        desktop.terminate()
    finally:
        office.terminate()
        office.wait(timeout=30)

    def run(*command):
        subprocess.run(command, cwd=HERE, check=True)

    run("qpdf", "--encrypt", PASSWORD, PASSWORD, "256", "--", "cv.pdf", "protected.pdf")
    # [MS-OFFCRYPTO] 2.3.4, agile encryption: the whole archive lies in a stream of a compound file.
    run("msoffcrypto-tool", "-e", "-p", PASSWORD, "cv.docx", "protected.docx")
    # A docx whose parts are encrypted one by one, as zip programs do it.
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["unzip", "-q", HERE / "cv.docx", "-d", folder], check=True)
        target = HERE / "protected-zip.docx"
        target.unlink(missing_ok=True)
        subprocess.run(["zip", "-q", "-r", "-X", "-P", PASSWORD, target, "."], cwd=folder, check=True)


if __name__ == "__main__":
    main()
