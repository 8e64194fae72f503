"""Documents of every format, written byte by byte in the tests (all texts our own)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

HEADLINE = "Zwei Nachbarn ringen um eine Insel"
FIRST = "Beide Seiten haben am Samstag Truppen zusammengezogen. Die Diplomaten geben nicht auf."
SECOND = "Die Insel ist kaum größer als ein Flugplatz, doch für beide Staaten ist sie eine Frage der Ehre."
THIRD = "Unterschrieben ist noch nichts, und in der Hauptstadt wird die Zeit für eine Einigung knapp."
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_O = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Return a zip archive of ``members``."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def w_p(text: str, style: str = "", inner: str = "") -> str:
    """Return a Word paragraph; ``inner`` is raw XML after the text's run."""
    given = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{given}<w:r><w:t xml:space="preserve">{text}</w:t></w:r>{inner}</w:p>'


def docx(body: str, **more: str) -> bytes:
    """Return a Word document; ``more``: creator, head (before the root element), header and footer of every page."""
    styles = (
        f'<w:styles {_W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>'
    )
    document = f"<?xml version='1.0'?>{more.get('head', '')}<w:document {_W}><w:body>{body}</w:body></w:document>"
    core = f"<c xmlns:dc='urn:dc'><dc:creator>{more.get('creator', '')}</dc:creator></c>"
    members = {"word/document.xml": document, "word/styles.xml": styles, "docProps/core.xml": core}
    for name, tag in (("header", "hdr"), ("footer", "ftr")):
        if more.get(name):
            members[f"word/{name}1.xml"] = f"<w:{tag} {_W}>{more[name]}</w:{tag}>"
    return zipped(members)


def odt(body: str, manifest: str = "<m/>") -> bytes:
    """Return an OpenDocument text."""
    content = (
        f"<?xml version='1.0'?><office:document-content {_O}><office:automatic-styles>"
        '<style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"content.xml": content, "META-INF/manifest.xml": manifest})


def epub(chapters: Mapping[str, str | bytes], opf: str | None = None) -> bytes:
    """Return a book whose spine names the chapters in their order; ``opf`` replaces the whole package."""
    items = "".join(
        f'<item id="c{number}" href="{name}" media-type="application/xhtml+xml"/>'
        for number, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{number}"/>' for number in range(len(chapters)))
    about = "<d:title>Das Jahr der Manöver</d:title><d:creator>Jana Kern</d:creator><d:language>de</d:language>"
    package = f'<package xmlns:d="urn:d"><metadata>{about}</metadata><manifest>{items}</manifest>'
    package += f"<spine>{spine}</spine></package>"
    container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OEBPS/book.opf": package if opf is None else opf,
            **{f"OEBPS/{name}": text for name, text in chapters.items()},
        }
    )


def chapter(title: str, *paragraphs: str) -> str:
    """Return a chapter in XHTML."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>{title}</h1>{body}</body></html>'


def pdf(pages: list[list[tuple[float, float, float, str]]]) -> bytes:
    """Return a PDF (A4); each page a list of (x, y from the top, size in points, text)."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    kids = []
    for page in pages:
        shown = []
        for x, y, size, text in page:
            escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            shown.append(f"BT /F1 {size} Tf {x} {842 - y} Td ({escaped}) Tj ET")
        content = "\n".join(shown)
        objects.append(f"<< /Length {len(content.encode('cp1252'))} >>\nstream\n{content}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    count = len(objects) + 1
    out += f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer << /Size {count} /Root 1 0 R >>\n".encode()
    return out + f"startxref\n{start}\n%%EOF\n".encode()
