// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/docxsink.h"

#include "core/report/furniturewords.h"
#include "core/report/office/docxparts.h"
#include "core/report/painter/style.h"

#include <cmath>

namespace ringbinder::report {

namespace {

constexpr double kTwipsPerMm = 1440.0 / 25.4;
constexpr double kEmusPerMm = 36000.0;
constexpr QChar kPageMark(1);
constexpr QChar kPagesMark(2);

QString docxStyleOf(OfficeStyle style)
{
    switch (style) {
    case OfficeStyle::Organisation:
        return QStringLiteral("Organisation");
    case OfficeStyle::Title:
        return QStringLiteral("Title");
    case OfficeStyle::Subtitle:
        return QStringLiteral("Subtitle");
    case OfficeStyle::Body:
        return QStringLiteral("Normal");
    case OfficeStyle::Lead:
        return QStringLiteral("Lead");
    case OfficeStyle::Note:
        return QStringLiteral("NoteBox");
    case OfficeStyle::Small:
        return QStringLiteral("SmallPrint");
    case OfficeStyle::Caption:
        return QStringLiteral("Caption");
    case OfficeStyle::ContentsTitle:
        return QStringLiteral("TOCHeading");
    case OfficeStyle::End:
        return QStringLiteral("EndLine");
    }
    Q_UNREACHABLE();
}

QString docxAlignOf(Column::Align align)
{
    switch (align) {
    case Column::Align::Left:
        return QStringLiteral("left");
    case Column::Align::Right:
        return QStringLiteral("right");
    case Column::Align::Centre:
        return QStringLiteral("center");
    }
    Q_UNREACHABLE();
}

QString docxCellStyle(OfficeCell::Look look)
{
    switch (look) {
    case OfficeCell::Look::Head:
        return QStringLiteral("TableHead");
    case OfficeCell::Look::Label:
        return QStringLiteral("TableLabel");
    case OfficeCell::Look::Figure:
        return QStringLiteral("Figure");
    case OfficeCell::Look::Plain:
    case OfficeCell::Look::Bold:
    case OfficeCell::Look::Muted:
        break;
    }
    return QStringLiteral("TableText");
}

} // namespace

QString twips(double mm)
{
    return QString::number(std::lround(mm * kTwipsPerMm));
}

QString emus(double mm)
{
    return QString::number(std::llround(mm * kEmusPerMm));
}

void writeDocxRun(XmlText& xml, const TextRun& run, QRgb ink)
{
    xml.open("w:r");
    if (run.bold || run.italic || ink != 0) {
        xml.open("w:rPr");
        if (run.bold)
            xml.empty("w:b");
        if (run.italic)
            xml.empty("w:i");
        if (ink != 0)
            xml.empty("w:color", {{"w:val", hexColour(ink)}});
        xml.close();
    }
    const QStringList lines = run.text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.empty("w:br");
        xml.leaf("w:t", lines[i], {{"xml:space", QStringLiteral("preserve")}});
    }
    xml.close();
}

void writeDocxField(XmlText& xml, const QString& instruction, const QString& shown)
{
    xml.open("w:fldSimple", {{"w:instr", instruction}});
    xml.open("w:r");
    xml.leaf("w:t", shown);
    xml.close();
    xml.close();
}

void writeDocxPageWords(XmlText& xml, const QString& words)
{
    QString waiting;
    const auto flush = [&] {
        if (!waiting.isEmpty())
            writeDocxRun(xml, {waiting, false, false});
        waiting.clear();
    };
    for (const QChar letter : words) {
        if (letter != kPageMark && letter != kPagesMark) {
            waiting += letter;
            continue;
        }
        flush();
        writeDocxField(
            xml, letter == kPageMark ? QStringLiteral(" PAGE ") : QStringLiteral(" NUMPAGES "),
            QStringLiteral("1"));
    }
    flush();
}

void writeDocxPicture(XmlText& xml, const OfficePicture& picture, const QString& relation, int id)
{
    const QString width = emus(picture.sizeMm.width());
    const QString height = emus(picture.sizeMm.height());
    const QString number = QString::number(id);
    const QString name = QStringLiteral("Picture %1").arg(id);
    xml.open("w:r");
    xml.open("w:drawing");
    xml.open("wp:inline", {{"distT", QStringLiteral("0")},
                           {"distB", QStringLiteral("0")},
                           {"distL", QStringLiteral("0")},
                           {"distR", QStringLiteral("0")}});
    xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
    xml.empty("wp:docPr", {{"id", number}, {"name", name}, {"descr", picture.description}});
    xml.open("a:graphic");
    xml.open("a:graphicData",
             {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    xml.open("pic:pic");
    xml.open("pic:nvPicPr");
    xml.empty("pic:cNvPr", {{"id", number}, {"name", name}});
    xml.empty("pic:cNvPicPr");
    xml.close();
    xml.open("pic:blipFill");
    xml.empty("a:blip", {{"r:embed", relation}});
    xml.open("a:stretch");
    xml.empty("a:fillRect");
    xml.close();
    xml.close();
    xml.open("pic:spPr");
    xml.open("a:xfrm");
    xml.empty("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    xml.empty("a:ext", {{"cx", width}, {"cy", height}});
    xml.close();
    xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    xml.empty("a:avLst");
    xml.close();
    for (int i = 0; i < 6; ++i) // spPr, pic, graphicData, graphic, inline, drawing
        xml.close();
    xml.close();
}

void DocxSink::openParagraph(const QString& style, bool keepWithNext, int listId)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.empty("w:pStyle", {{"w:val", style}});
    if (keepWithNext)
        m_xml.empty("w:keepNext");
    if (m_breaksPage)
        m_xml.empty("w:pageBreakBefore");
    m_breaksPage = false;
    if (listId > 0) {
        m_xml.open("w:numPr");
        m_xml.empty("w:ilvl", {{"w:val", QStringLiteral("0")}});
        m_xml.empty("w:numId", {{"w:val", QString::number(listId)}});
        m_xml.close();
    }
    m_xml.close();
}

// Parts two tables, opens a page before one and carries the end of a section: too low to be seen.
void DocxSink::tinyParagraph(bool endsSection)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.empty("w:pStyle", {{"w:val", QStringLiteral("Gap")}});
    if (m_breaksPage)
        m_xml.empty("w:pageBreakBefore");
    m_breaksPage = false;
    if (endsSection)
        writeSection();
    m_xml.close();
    m_xml.close();
}

void DocxSink::heading(const OfficeHeading& heading)
{
    openParagraph(QStringLiteral("Heading%1").arg(heading.level), false);
    const QString id = QString::number(m_bookmarks++);
    m_xml.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", heading.anchor}});
    const QString text = heading.number.isEmpty()
                             ? heading.text
                             : QStringLiteral("%1  %2").arg(heading.number, heading.text);
    writeDocxRun(m_xml, {text, false, false});
    m_xml.empty("w:bookmarkEnd", {{"w:id", id}});
    m_xml.close();
}

void DocxSink::paragraph(OfficeStyle style, const QList<TextRun>& runs, bool keepWithNext)
{
    openParagraph(docxStyleOf(style), keepWithNext);
    for (const TextRun& run : runs)
        writeDocxRun(m_xml, run);
    m_xml.close();
}

void DocxSink::list(const BulletList& list)
{
    int listId = kDocxBulletList;
    QString style = QStringLiteral("ListBullet");
    if (list.mark == BulletList::Mark::CheckBox) {
        listId = kDocxCheckList;
    } else if (list.mark == BulletList::Mark::Number) {
        listId = kDocxFirstNumberedList + m_numberedLists++;
        style = QStringLiteral("ListNumber");
    }
    for (const QList<TextRun>& item : list.items) {
        openParagraph(style, false, listId);
        for (const TextRun& run : item)
            writeDocxRun(m_xml, run);
        m_xml.close();
    }
}

void DocxSink::table(const OfficeTable& table)
{
    if (m_breaksPage)
        tinyParagraph(false);
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    const bool isBoxed = table.look == OfficeTable::Look::Boxed;
    const bool isOpen = table.look == OfficeTable::Look::Open;
    m_xml.empty("w:tblStyle", {{"w:val", isBoxed  ? QStringLiteral("BoxTable")
                                         : isOpen ? QStringLiteral("OpenTable")
                                                  : QStringLiteral("RuledTable")}});
    m_xml.empty("w:tblW", {{"w:w", twips(table.widthMm())}, {"w:type", QStringLiteral("dxa")}});
    m_xml.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    m_xml.empty("w:tblLook",
                {{"w:val", QStringLiteral("0020")}, {"w:firstRow", QStringLiteral("1")}});
    if (!table.description.isEmpty())
        m_xml.empty("w:tblDescription", {{"w:val", table.description}});
    m_xml.close();
    m_xml.open("w:tblGrid");
    for (const double width : table.widthsMm)
        m_xml.empty("w:gridCol", {{"w:w", twips(width)}});
    m_xml.close();
    table.forEachRow([&](const OfficeRow& row) { writeRow(table, row); });
    m_xml.close();
    tinyParagraph(false);
}

void DocxSink::writeRow(const OfficeTable& table, const OfficeRow& row)
{
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.empty("w:cantSplit");
    if (row.leastMm > 0)
        m_xml.empty("w:trHeight",
                    {{"w:val", twips(row.leastMm)}, {"w:hRule", QStringLiteral("atLeast")}});
    if (row.kind == OfficeRow::Kind::Head)
        m_xml.empty("w:tblHeader");
    m_xml.close();
    qsizetype column = 0;
    for (const OfficeCell& cell : row.cells) {
        double width = 0;
        for (int i = 0; i < cell.span; ++i)
            width += table.widthsMm.value(column++);
        writeCell(row, cell, width);
    }
    m_xml.close();
}

void DocxSink::writeCell(const OfficeRow& row, const OfficeCell& cell, double widthMm)
{
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", twips(widthMm)}, {"w:type", QStringLiteral("dxa")}});
    if (cell.span > 1)
        m_xml.empty("w:gridSpan", {{"w:val", QString::number(cell.span)}});
    QRgb fill = cell.fill;
    if (fill == 0 && row.kind == OfficeRow::Kind::Head)
        fill = m_inks.headFill;
    else if (fill == 0 && row.kind != OfficeRow::Kind::Record)
        fill = m_inks.groupFill;
    if (fill != 0)
        m_xml.empty("w:shd", {{"w:val", QStringLiteral("clear")},
                              {"w:color", QStringLiteral("auto")},
                              {"w:fill", hexColour(fill)}});
    m_xml.empty("w:vAlign",
                {{"w:val", row.leastMm > 0 ? QStringLiteral("bottom") : QStringLiteral("top")}});
    m_xml.close();
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.empty("w:pStyle", {{"w:val", docxCellStyle(cell.look)}});
    if (row.keepsNext || row.kind == OfficeRow::Kind::Group || row.kind == OfficeRow::Kind::Head)
        m_xml.empty("w:keepNext");
    if (cell.align != Column::Align::Left)
        m_xml.empty("w:jc", {{"w:val", docxAlignOf(cell.align)}});
    m_xml.close();
    const QRgb ink = cell.ink != 0                          ? cell.ink
                     : cell.look == OfficeCell::Look::Muted ? m_inks.muted
                                                            : 0;
    if (!cell.text.isEmpty())
        writeDocxRun(m_xml, {cell.text, cell.look == OfficeCell::Look::Bold, false}, ink);
    m_xml.close();
    m_xml.close();
}

void DocxSink::pictures(const QList<OfficePicture>& pictures)
{
    openParagraph(QStringLiteral("Pictures"), false);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (i > 0)
            writeDocxRun(m_xml, {QStringLiteral("  "), false, false});
        m_images.append(pictures[i].bytes);
        writeDocxPicture(m_xml, pictures[i], docxImageRelation(int(m_images.size())), ++m_drawings);
    }
    m_xml.close();
}

// Filled already; the page numbers are fields, which the program of the reader brings up to date.
void DocxSink::contents(const QString& title, const QList<OfficeHeading>& headings)
{
    if (!title.isEmpty())
        paragraph(OfficeStyle::ContentsTitle, {{title, false, false}}, true);
    const auto mark = [this](const char* type) {
        m_xml.open("w:r");
        m_xml.empty("w:fldChar", {{"w:fldCharType", QLatin1String(type)}});
        m_xml.close();
    };
    const auto instruct = [this](const QString& words) {
        m_xml.open("w:r");
        m_xml.leaf("w:instrText", words, {{"xml:space", QStringLiteral("preserve")}});
        m_xml.close();
    };
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const OfficeHeading& heading = headings[i];
        openParagraph(QStringLiteral("TOC%1").arg(heading.level), false);
        if (i == 0) {
            mark("begin");
            instruct(QStringLiteral(" TOC \\o \"1-2\" \\h \\z \\u "));
            mark("separate");
        }
        m_xml.open("w:hyperlink",
                   {{"w:anchor", heading.anchor}, {"w:history", QStringLiteral("1")}});
        const QString text = heading.number.isEmpty()
                                 ? heading.text
                                 : QStringLiteral("%1  %2").arg(heading.number, heading.text);
        writeDocxRun(m_xml, {text, false, false});
        m_xml.open("w:r");
        m_xml.empty("w:tab");
        m_xml.close();
        mark("begin");
        instruct(QStringLiteral(" PAGEREF %1 \\h ").arg(heading.anchor));
        mark("separate");
        writeDocxRun(m_xml, {QStringLiteral("1"), false, false});
        mark("end");
        m_xml.close();
        if (i + 1 == headings.size())
            mark("end");
        m_xml.close();
    }
}

void DocxSink::turnPage(Orientation orientation)
{
    if (orientation == m_orientation) {
        m_breaksPage = true;
        return;
    }
    tinyParagraph(true);
    m_orientation = orientation;
}

void DocxSink::space(double heightMm)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.empty("w:pStyle", {{"w:val", QStringLiteral("Gap")}});
    if (m_breaksPage)
        m_xml.empty("w:pageBreakBefore");
    m_breaksPage = false;
    m_xml.empty("w:spacing", {{"w:before", twips(heightMm)}, {"w:after", QStringLiteral("0")}});
    m_xml.close();
    m_xml.close();
}

void DocxSink::end(const Document& document)
{
    openParagraph(docxStyleOf(OfficeStyle::End), false);
    writeDocxPageWords(m_xml, endWords(document, QString(kPagesMark)));
    if (!document.furniture.generatedBy.isEmpty()) {
        m_xml.open("w:r");
        m_xml.empty("w:br");
        m_xml.close();
        writeDocxRun(m_xml, {document.furniture.generatedBy, false, false});
    }
    m_xml.close();
}

void DocxSink::writeSection()
{
    const bool isPortrait = m_orientation == Orientation::Portrait;
    const double unit = style::mm(1);
    const QSizeF paper = m_geometry.paper(m_orientation) / unit;
    const QRectF frame(m_geometry.frame(m_orientation).topLeft() / unit,
                       m_geometry.frame(m_orientation).size() / unit);
    const QRectF body(m_geometry.body(m_orientation).topLeft() / unit,
                      m_geometry.body(m_orientation).size() / unit);
    m_xml.open("w:sectPr");
    m_xml.empty("w:headerReference", {{"w:type", QStringLiteral("default")},
                                      {"r:id", docxHeaderRelation(m_orientation)}});
    m_xml.empty("w:footerReference", {{"w:type", QStringLiteral("default")},
                                      {"r:id", docxFooterRelation(m_orientation)}});
    m_xml.empty("w:type", {{"w:val", QStringLiteral("nextPage")}});
    if (isPortrait)
        m_xml.empty("w:pgSz", {{"w:w", twips(paper.width())}, {"w:h", twips(paper.height())}});
    else
        m_xml.empty("w:pgSz", {{"w:w", twips(paper.width())},
                               {"w:h", twips(paper.height())},
                               {"w:orient", QStringLiteral("landscape")}});
    m_xml.empty("w:pgMar", {{"w:top", twips(body.top())},
                            {"w:right", twips(paper.width() - body.right())},
                            {"w:bottom", twips(paper.height() - body.bottom())},
                            {"w:left", twips(body.left())},
                            {"w:header", twips(frame.top())},
                            {"w:footer", twips(paper.height() - frame.bottom())},
                            {"w:gutter", QStringLiteral("0")}});
    m_xml.close();
}

void DocxSink::closeSection()
{
    writeSection();
}

} // namespace ringbinder::report
