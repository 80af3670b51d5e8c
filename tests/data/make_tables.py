#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the table files under tests/data/tables and tests/data/broken, and the workbook of lists in tests/data/scans.

usage: make_tables.py [PART...]   parts: csv, openpyxl, handmade, lists, zips, xml
The files are kept in the tree; run this only to add or change one. Needs python3-openpyxl."""
import datetime
import io
import os
import struct
import sys
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(HERE, "tables")
SCANS = os.path.join(HERE, "scans")
BROKEN = os.path.join(HERE, "broken")


def write(folder, name, data):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as out:
        out.write(data)


def csv():
    german = ('Nr.;Maßnahme;Kosten\r\n'
              '1;Schlüssel „zentral“ verwahren;100\r\n'
              '2;"Zeile eins\nZeile zwei; mit Strichpunkt";-5,5\r\n'
              '3;Gebäude prüfen;1.200,50 €\r\n')
    write(TABLES, "umlauts-1252.csv", german.encode("cp1252"))
    write(BROKEN, "unclosed-quote.csv", b'a,b\n1,"fine"\n2,"never closed\n3,x\n4,y\n')
    write(BROKEN, "lone-surrogate-utf16.csv",
          b"\xff\xfe" + "a;b\n1;".encode("utf-16-le") + b"\x3d\xd8" + "x\n".encode("utf-16-le"))
    write(BROKEN, "damaged-utf8.csv",
          "Maßnahme,Größe\nSchlüssel,groß\nGebäude,".encode() + b"\xc3(" + "ä\n".encode())
    write(BROKEN, "not-1252.csv", b"a,b\n\x81\x8d,\xff\n")



def as_written(book):
    """openpyxl stamps the time into its files; leave it out so that a second run gives the same."""
    book.properties.created = book.properties.modified = datetime.datetime(2025, 1, 1)
    raw = io.BytesIO()
    book.save(raw)
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            target.writestr(zipfile.ZipInfo(entry.filename, (2025, 1, 1, 0, 0, 0)), source.read(entry),
                            zipfile.ZIP_DEFLATED)
    return out.getvalue()


def openpyxl_books():
    import openpyxl
    from openpyxl.comments import Comment
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Risiken"
    sheet.append(["Risk register ACME"])
    sheet.merge_cells("A1:E1")
    sheet.append([])
    sheet.append(["ID", "Risiko", "Fällig", "Wert", "Offen"])
    sheet.append([1, "Brand im Serverraum", datetime.date(2025, 3, 1), 0.25, True])
    sheet.append([2, "Zeile eins\nZeile zwei & <mehr>", datetime.datetime(2025, 12, 24, 13, 45), -5, False])
    sheet.append([3, "=1+1", datetime.time(8, 30), 1234567.5, None])
    sheet.append([17, " Blank vorn und hinten ", datetime.timedelta(hours=26, minutes=30), 1e-7, None])
    sheet["D4"].number_format = "0%"
    sheet["A7"].number_format = '"RSK-"000'
    sheet["F4"] = "=A4*2"  # no result stored: openpyxl never calculates
    sheet["B4"].comment = Comment("Letztes Jahr schon einmal", "Anna Weiß")
    sheet["B5"].hyperlink = "https://example.org/"
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["D"].hidden = True
    sheet.merge_cells("A8:A9")
    sheet["A8"] = 18
    sheet["B8"] = "Erster Fall"
    sheet["B9"] = "Zweiter Fall"
    hidden = book.create_sheet("Listen")
    hidden.sheet_state = "hidden"
    hidden["C2"] = "niedrig"
    book.create_chartsheet("Diagramm")
    write(TABLES, "openpyxl.xlsx", as_written(book))

    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append([datetime.date(2025, 3, 1)])
    write(TABLES, "date1904.xlsx", as_written(book))


CONTENT_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""


def office(relations):
    return ('<?xml version="1.0"?><Relationships '
            'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + "".join('<Relationship Id="%s" Type="%s" Target="%s"%s/>' % r for r in relations)
            + "</Relationships>")


OLD = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"


def workbook(sheet, extra=None, base=OLD, shared=None, styles=None, sheets=None, book_props=""):
    """The smallest workbook around one sheet's XML."""
    relations = [("rId1", base + "worksheet", "worksheets/sheet1.xml", "")]
    parts = {"[Content_Types].xml": CONTENT_TYPES,
             "_rels/.rels": office([("rId1", base + "officeDocument", "xl/workbook.xml", "")]),
             "xl/worksheets/sheet1.xml": sheet}
    if shared is not None:
        relations.append(("rId2", base + "sharedStrings", "/xl/sharedStrings.xml", ""))
        parts["xl/sharedStrings.xml"] = shared
    if styles is not None:
        relations.append(("rId3", base + "styles", "styles.xml", ""))
        parts["xl/styles.xml"] = styles
    parts["xl/_rels/workbook.xml.rels"] = office(relations)
    parts["xl/workbook.xml"] = (
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s<sheets>%s</sheets>'
        '</workbook>' % (book_props, sheets or '<sheet name="One" sheetId="1" r:id="rId1"/>'))
    parts.update(extra or {})
    return packed(parts)


def packed(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in parts.items():
            data = text if isinstance(text, bytes) else text.encode()
            target.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def sheet_xml(rows, tail="", head=""):
    return ('<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/'
            'spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
            'relationships">%s<sheetData>%s</sheetData>%s</worksheet>' % (head, rows, tail))


STYLES = """<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="9"><numFmt numFmtId="164" formatCode="[$-407]dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/>
<numFmt numFmtId="166" formatCode="0.00E+00"/><numFmt numFmtId="167" formatCode="&quot;day&quot; 0.0"/>
<numFmt numFmtId="168" formatCode="[Red][&lt;0]-#,##0.00;0"/><numFmt numFmtId="169" formatCode="yyyy-mm-dd hh:mm:ss"/>
<numFmt numFmtId="170" formatCode="mmm yy"/><numFmt numFmtId="171" formatCode="00000"/><numFmt numFmtId="172" formatCode="mm:ss.0"/></numFmts>
<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
<cellXfs count="12"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
<xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="169"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="46"/></cellXfs>
<dxfs><dxf><numFmt numFmtId="0" formatCode="dd"/></dxf></dxfs></styleSheet>"""


def handmade():
    # Every way a cell can hold something.
    rows = ('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
            '<row r="2"><c r="A2" t="inlineStr"><is><t>in place</t></is></c>'
            '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>text</t></r>'
            '<rPh sb="0" eb="1"><t>kana</t></rPh></is></c><c r="C2" t="str"><f>A1&amp;"x"</f><v>computed</v></c></row>'
            '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c>'
            '<c r="C3" t="d"><v>2025-03-01T00:00:00Z</v></c><c r="D3" t="n"><v>42</v></c></row>'
            '<row><c><v>1</v></c><c t="inlineStr"><is><t>without places</t></is></c></row>'
            '<row r="6"><c r="D6"><f>1/3</f><v>0.33333333333333331</v></c><c r="B6"><v>2</v></c></row>'
            '<row r="7" hidden="true"><c r="A7" s="1"/><c r="B7"><f>NOW()</f></c></row>')
    shared = ('<?xml version="1.0"?><x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\n'
              '<x:si><x:t xml:space="preserve">  kept blanks  </x:t></x:si>\n'
              '<x:si><x:r><x:t>A &amp; B</x:t></x:r><x:r><x:t> &#x1F512;_x000D_&#10;_x005F_x0041_</x:t></x:r></x:si>\n'
              '<x:si>\n  <x:t>\n    indented\n  </x:t>\n</x:si></x:sst>')
    tail = ('<mergeCells><mergeCell ref="A10:B10"/><mergeCell ref="C3"/></mergeCells>'
            '<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks><drawing r:id="rId8"/>'
            '<extLst><ext><c r="A1"><v>99</v></c></ext></extLst>')
    head = '<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>'
    write(TABLES, "every-kind.xlsx", workbook(sheet_xml(rows, tail, head), {
        "xl/worksheets/_rels/sheet1.xml.rels": office([
            ("rId8", OLD + "drawing", "../drawings/drawing1.xml", ""),
            ("rId9", OLD + "hyperlink", "https://example.org/", ' TargetMode="External"')]),
        "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="x"><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>',
    }, shared=shared))

    # Strict OOXML, prefixes, UTF-16.
    strict = ('<?xml version="1.0" encoding="UTF-16"?><s:worksheet '
              'xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main"><s:sheetData><s:row r="1">'
              '<s:c r="A1" t="inlineStr"><s:is><s:t>stän</s:t></s:is></s:c><s:c r="B1" s="1"><s:v>45717</s:v></s:c>'
              '</s:row></s:sheetData></s:worksheet>').encode("utf-16")
    write(TABLES, "strict.xlsx", workbook(strict, base=STRICT, styles=STYLES))

    # Number formats, the leap bug and the edges of the calendar.
    numbers = [(45717, 1), (45717, 2), (1.1041666666666667, 3), (45717, 4), (45717, 5), (-45717, 6),
               (45717.573263888888, 7), (45717, 8), (42, 9), (0.5, 10), (1.5, 11), (1, 1), (59, 1), (60, 1),
               (61, 1), (2958465, 1), (2958466, 1), (-1, 1), (0, 1), (45717.999999999, 7), (45717, 99)]
    cells = "".join('<c r="%s1" s="%d"><v>%.17g</v></c>' % (chr(65 + i), style, value)
                    for i, (value, style) in enumerate(numbers))
    write(TABLES, "formats.xlsx", workbook(sheet_xml('<row r="1">%s</row>' % cells), styles=STYLES))

    # Comments of Excel 365: threads with dates, and their copies for older programs.
    persons = ('<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
               '<person displayName="Ben Kühn" id="{P}" userId="x"/></personList>')
    threads = ('<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
               '<threadedComment ref="B2" dT="2024-05-06T07:08:09.10" personId="{P}" id="{1}"><text>Why 4 &amp; not 3?</text>'
               '</threadedComment><threadedComment ref="B2" dT="2024-05-07T07:08:09.10" personId="{P}" id="{2}" parentId="{1}">'
               '<text>Because.</text></threadedComment></ThreadedComments>')
    comments = ('<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={1}</author>'
                '<author>Anna</author></authors><commentList><comment ref="B2" authorId="0"><text><t>[Threaded comment]</t>'
                '</text></comment><comment ref="A1" authorId="1"><text><r><rPr><b/></rPr><t>Anna:</t></r><r>'
                '<t xml:space="preserve">\nlook here</t></r></text></comment></commentList></comments>')
    micro = "http://schemas.microsoft.com/office/2017/10/relationships/"
    write(TABLES, "threads.xlsx", workbook(
        sheet_xml('<row r="2"><c r="B2"><v>4</v></c></row>'),
        {"xl/worksheets/_rels/sheet1.xml.rels": office([
            ("rId1", OLD + "comments", "../comments1.xml", ""),
            ("rId2", micro + "threadedComment", "../threadedComments/threadedComment1.xml", "")]),
         "xl/comments1.xml": comments, "xl/threadedComments/threadedComment1.xml": threads,
         "xl/persons/person.xml": persons}))


def texts_row(number, cells):
    """A row of texts and of ready cells, written as "s=NUMBER OF A STYLE:VALUE", "t=TYPE:VALUE" or "" for none."""
    out = ""
    for column, cell in enumerate(cells):
        place = "%s%d" % (chr(65 + column), number)
        head, _, value = cell.partition(":")
        if head[:2] in ("s=", "t="):
            out += '<c r="%s" %s="%s"><v>%s</v></c>' % (place, head[0], head[2:], value)
        elif cell:
            out += '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (place, cell)
    return '<row r="%d">%s</row>' % (number, out)


def sheets_book(*sheets):
    """Sheets by name, rows by number, and what follows them; one called "Listen" is hidden."""
    parts = {"[Content_Types].xml": CONTENT_TYPES,
             "_rels/.rels": office([("rId1", OLD + "officeDocument", "xl/workbook.xml", "")])}
    relations = [("rId0", OLD + "styles", "styles.xml", "")]
    names = ""
    for number, (name, rows, tail) in enumerate(sheets, 1):
        target = "worksheets/sheet%d.xml" % number
        relations.append(("rId%d" % number, OLD + "worksheet", target, ""))
        parts["xl/" + target] = sheet_xml("".join(texts_row(at, row) for at, row in rows.items()), tail)
        names += '<sheet name="%s" sheetId="%d"%s r:id="rId%d"/>' % (
            name, number, ' state="hidden"' if name == "Listen" else "", number)
    parts["xl/styles.xml"] = STYLES
    parts["xl/_rels/workbook.xml.rels"] = office(relations)
    parts["xl/workbook.xml"] = (
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>%s</sheets></workbook>'
        % names)
    return packed(parts)


def lists():
    """What people keep about their devices and accounts in one workbook; style 1 is a date, 7 a moment."""
    remarks = ("Hinweise", {1: ["Stand der Inventur"], 2: ["Frei wählbar", "Bedeutung"], 3: ["rot", "fehlt"]}, "")
    hidden = ("Listen", {1: ["Gerätename", "Verschlüsselt", "Seriennummer"], 2: ["NB-999", "ja", "alt"]}, "")
    devices = ("Geräte", {
        1: ["Geräte der Niederlassung"],
        3: ["Gerätename", "Gerätetyp", "Verschlüsselt", "Zuletzt gesehen", "Seriennummer", "IP-Adresse"],
        4: ["NB-001", "Notebook", "t=b:1", "s=1:46346", "s=9:4711", "10.1.7.21"],
        6: ["NB-002", "Notebook", "t=b:0", "s=7:46329.34375", "5CG1234ABD", "10.1.7.22"],
        7: ["Handy-07", "Smartphone", "vielleicht", "31.02.2026", "t=e:#N/A", ""],
    }, '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>')
    accounts = ("Konten", {
        1: ["System", "Konto", "Aktiv", "Privilegiert", "Letzte Anmeldung"],
        2: ["ERP", "aweiss", "ja", "nein", "s=7:46346.385416666664"],
        3: ["", "root", "ja", "ja", "s=1:46328"],
        4: ["Lohn", "boezt", "nein", "nein", "nie"],
    }, '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>')
    write(SCANS, "Inventar 2026-11.xlsx", sheets_book(remarks, hidden, devices, accounts))
    write(BROKEN, "list-no-list.xlsx", sheets_book(remarks, hidden, (
        "Zahlen", {1: ["Foo", "Bar"], 2: ["1", "2"], 3: ["3", "4"], 4: ["5", "6"]}, "")))
    write(BROKEN, "list-empty.xlsx", sheets_book(("Leer", {}, "")))
    cut = sheet_xml(texts_row(1, ["Konto", "Aktiv"]) + texts_row(2, ["aweiss", "ja"]))[:-30]
    write(BROKEN, "list-cut.xlsx", workbook(cut))


def zips():
    """Archives that lie. Small on disk, all of them."""
    plain = packed({"a": b"hello " * 1000})
    central = plain.rindex(b"PK\1\2")
    end = plain.rindex(b"PK\5\6")

    def changed(at, data):
        return plain[:at] + data + plain[at + len(data):]

    for name, entry in {"zip-slip-parent": "../evil", "zip-slip-root": "/etc/evil", "zip-slip-inside": "a/../../evil",
                        "zip-slip-drive": "C:/evil", "zip-slip-backslash": "..\\evil"}.items():
        write(BROKEN, name + ".xlsx", packed({entry: "x"}))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        link = zipfile.ZipInfo("link", (2025, 1, 1, 0, 0, 0))
        link.external_attr = 0o120777 << 16
        target.writestr(link, "/etc/passwd")
    write(BROKEN, "zip-symlink.xlsx", out.getvalue())
    double = packed({"aa": "1", "bb": "2"}).replace(b"bb", b"AA")
    write(BROKEN, "zip-double.xlsx", double)
    write(BROKEN, "zip-bomb.xlsx", packed({"xl/sheet.xml": b"\0" * 20_000_000}))
    write(BROKEN, "zip-size-lie-small.xlsx", changed(central + 24, struct.pack("<I", 10)))
    write(BROKEN, "zip-size-lie-big.xlsx", changed(central + 24, struct.pack("<I", 0x7fffffff)))
    write(BROKEN, "zip-crc.xlsx", changed(central + 16, b"\1\2\3\4"))
    write(BROKEN, "zip-encrypted.xlsx", changed(central + 8, b"\1"))
    write(BROKEN, "zip-method.xlsx", changed(central + 10, b"\x63"))
    write(BROKEN, "zip-offset.xlsx", changed(central + 42, b"\xff\xff\xff\x7f"))
    write(BROKEN, "zip-directory-place.xlsx", changed(end + 16, b"\xff\xff\xff\x7f"))
    write(BROKEN, "zip-truncated.xlsx", plain[:-10])
    record = plain[central:end]
    records = b"".join(record[:28] + struct.pack("<H", 4) + record[30:46] + b"%04d" % i for i in range(300))
    write(BROKEN, "zip-overlap-names.xlsx", plain[:central] + records + plain[end:end + 8]
          + struct.pack("<HHII", 300, 300, len(records), central) + b"\0\0")
    write(BROKEN, "zip-overlap.xlsx", overlapping())
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as target:
        for i in range(1001):
            target.writestr(zipfile.ZipInfo("%d" % i, (2025, 1, 1, 0, 0, 0)), "")
    write(BROKEN, "zip-many.xlsx", many.getvalue())
    write(BROKEN, "zip-not.xlsx", b"<html>no archive</html>")


def overlapping():
    """Two honest-looking entries, the second local header lying inside the first one's stored data."""
    def local(name, data, crc):
        return struct.pack("<IHHHHHIIIHH", 0x04034b50, 20, 0, 0, 0, 0x5a21, crc, len(data), len(data), len(name), 0) + name + data
    import zlib
    inner_data = b"inner"
    inner = local(b"b", inner_data, zlib.crc32(inner_data))
    outer_data = b"xx" + inner + b"yy"
    outer = local(b"a", outer_data, zlib.crc32(outer_data))

    def central(name, data, offset):
        return struct.pack("<IHHHHHHIIIHHHHHII", 0x02014b50, 20, 20, 0, 0, 0, 0x5a21, zlib.crc32(data), len(data),
                           len(data), len(name), 0, 0, 0, 0, 0, offset) + name
    directory = central(b"a", outer_data, 0) + central(b"b", inner_data, 31 + 2)
    return outer + directory + struct.pack("<IHHHHIIH", 0x06054b50, 0, 0, 2, 2, len(directory), len(outer), 0)


def xml():
    """Workbooks whose archive is fine and whose XML is not."""
    def sheet(text):
        return workbook(text)

    laughs = ('<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">' + "".join(
        '<!ENTITY %s "%s">' % (chr(98 + i), ("&%s;" % chr(97 + i)) * 10) for i in range(9)) + "]>")
    write(BROKEN, "xml-entity-bomb.xlsx", sheet(laughs + sheet_xml('<row><c t="inlineStr"><is><t>&j;</t></is></c></row>')[38:]))
    write(BROKEN, "xml-external-entity.xlsx", sheet(
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&e;'
        '</t></is></c></row></sheetData></worksheet>'))
    write(BROKEN, "xml-unknown-entity.xlsx", sheet(sheet_xml('<row><c t="inlineStr"><is><t>&nbsp;</t></is></c></row>')))
    write(BROKEN, "xml-deep.xlsx", sheet("<worksheet>" + "<a>" * 5000 + "</a>" * 5000 + "</worksheet>"))
    write(BROKEN, "xml-long-tag.xlsx", sheet(sheet_xml("<row %s/>" % " ".join("a%d='1'" % i for i in range(9000)))))
    write(BROKEN, "xml-crossed-tags.xlsx", sheet("<worksheet><sheetData></worksheet></sheetData>"))
    write(BROKEN, "xml-cut.xlsx", sheet(sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row>')[:-30]))
    write(BROKEN, "xml-not-utf8.xlsx", sheet(sheet_xml('<row><c t="inlineStr"><is><t>@</t></is></c></row>').encode().replace(b"@", b"\xff\xfe")))
    write(BROKEN, "xml-shared-text-missing.xlsx", sheet(sheet_xml('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')))
    write(BROKEN, "xml-cell-beyond.xlsx", sheet(sheet_xml('<row r="1"><c r="XFE1"><v>7</v></c></row>')))
    write(BROKEN, "xml-row-beyond.xlsx", sheet(sheet_xml('<row r="1048577"><c><v>7</v></c></row>')))
    wide = "".join('<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (i, i) for i in range(1, 1001))
    write(BROKEN, "xml-wide-rows.xlsx", sheet(sheet_xml(wide)))
    write(BROKEN, "xml-sheet-twice.xlsx", workbook(
        sheet_xml('<row><c><v>1</v></c></row>'),
        sheets='<sheet name="One" r:id="rId1"/><sheet name="Two" r:id="rId1"/>'))
    write(BROKEN, "xml-no-sheet-part.xlsx", packed({
        "_rels/.rels": office([("rId1", OLD + "officeDocument", "xl/workbook.xml", "")]),
        "xl/workbook.xml": '<workbook><sheets><sheet name="One" r:id="rId1" xmlns:r="x"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": office([("rId1", OLD + "worksheet", "worksheets/gone.xml", "")])}))
    write(BROKEN, "opendocument.ods", packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet",
                                              "content.xml": "<x/>"}))
    write(BROKEN, "binary-workbook.xlsb", packed({
        "_rels/.rels": office([("rId1", OLD + "officeDocument", "xl/workbook.bin", "")]), "xl/workbook.bin": "x"}))
    write(BROKEN, "excel97.xls", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504)


PARTS = {"csv": csv, "openpyxl": openpyxl_books, "handmade": handmade, "lists": lists, "zips": zips, "xml": xml}

if __name__ == "__main__":
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
