// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/odtsink.h"

#include "core/report/furniturewords.h"
#include "core/report/painter/style.h"

#include <utility>

namespace ringbinder::report {

namespace {

constexpr QChar kOdtPageMark(1);
constexpr QChar kOdtPagesMark(2);

QString odtStyleOf(OfficeStyle style)
{
    switch (style) {
    case OfficeStyle::Organisation:
        return QStringLiteral("Organisation");
    case OfficeStyle::Title:
        return QStringLiteral("Title");
    case OfficeStyle::Subtitle:
        return QStringLiteral("Subtitle");
    case OfficeStyle::Body:
        return QStringLiteral("Standard");
    case OfficeStyle::Lead:
        return QStringLiteral("Lead");
    case OfficeStyle::Note:
        return QStringLiteral("Note");
    case OfficeStyle::Small:
        return QStringLiteral("Small");
    case OfficeStyle::Caption:
        return QStringLiteral("Caption");
    case OfficeStyle::ContentsTitle:
        return QStringLiteral("Contents_20_Heading");
    case OfficeStyle::End:
        return QStringLiteral("End");
    }
    Q_UNREACHABLE();
}

QString hashColour(QRgb colour)
{
    return QString(QLatin1Char('#') + hexColour(colour));
}

QString odtAlignOf(Column::Align align)
{
    switch (align) {
    case Column::Align::Left:
        return QStringLiteral("start");
    case Column::Align::Right:
        return QStringLiteral("end");
    case Column::Align::Centre:
        return QStringLiteral("center");
    }
    Q_UNREACHABLE();
}

QString border(double points, QRgb colour)
{
    return QStringLiteral("%1pt solid %2").arg(QString::number(points), hashColour(colour));
}

} // namespace

QString odtLength(double mm)
{
    return QStringLiteral("%1mm").arg(QString::number(mm, 'f', 2));
}

QString odtMasterPage(Orientation orientation)
{
    return orientation == Orientation::Portrait ? QStringLiteral("Standard")
                                                : QStringLiteral("Landscape");
}

void writeOdtText(XmlText& xml, const QString& text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.empty("text:line-break");
        const QString& line = lines[i];
        // OpenDocument folds spaces: all but the first of a run are elements.
        for (qsizetype from = 0; from < line.size();) {
            qsizetype at = line.indexOf(QLatin1String("  "), from);
            if (at < 0)
                at = line.size();
            else
                ++at;
            xml.text(line.mid(from, at - from));
            from = at;
            while (from < line.size() && line[from] == QLatin1Char(' ')) {
                xml.empty("text:s");
                ++from;
            }
        }
    }
}

void writeOdtPageWords(XmlText& xml, const QString& words)
{
    QString waiting;
    const auto flush = [&] {
        writeOdtText(xml, waiting);
        waiting.clear();
    };
    for (const QChar letter : words) {
        if (letter != kOdtPageMark && letter != kOdtPagesMark) {
            waiting += letter;
            continue;
        }
        flush();
        if (letter == kOdtPageMark)
            xml.leaf("text:page-number", QStringLiteral("1"),
                     {{"text:select-page", QStringLiteral("current")}});
        else
            xml.leaf("text:page-count", QStringLiteral("1"));
    }
    flush();
}

void writeOdtPicture(XmlText& xml, const OfficePicture& picture, const QString& path,
                     const QString& name)
{
    xml.open("draw:frame", {{"draw:style-name", QStringLiteral("Picture")},
                            {"draw:name", name},
                            {"text:anchor-type", QStringLiteral("as-char")},
                            {"svg:width", odtLength(picture.sizeMm.width())},
                            {"svg:height", odtLength(picture.sizeMm.height())}});
    xml.empty("draw:image", {{"xlink:href", path},
                             {"xlink:type", QStringLiteral("simple")},
                             {"xlink:show", QStringLiteral("embed")},
                             {"xlink:actuate", QStringLiteral("onLoad")}});
    if (!picture.description.isEmpty())
        xml.leaf("svg:desc", picture.description);
    xml.close();
}

QString OdtSink::automatic(const char* family, const QString& key, const QString& parent,
                           const QByteArray& properties, const QString& masterPage)
{
    const QString whole = QStringLiteral("%1 %2").arg(QLatin1String(family), key);
    QString& name = m_named[whole];
    if (!name.isEmpty())
        return name;
    name = QStringLiteral("A%1").arg(m_named.size());
    XmlText element;
    element.open("style:style", {{"style:name", name}, {"style:family", QLatin1String(family)}});
    element.raw(properties);
    element.close();
    QByteArray made = element.fragment();
    QByteArray more;
    if (!parent.isEmpty())
        more += " style:parent-style-name=\"" + parent.toUtf8() + '"';
    if (!masterPage.isEmpty())
        more += " style:master-page-name=\"" + masterPage.toUtf8() + '"';
    made.insert(made.indexOf('>'), more);
    m_styles.raw(made);
    return name;
}

QString OdtSink::placed(const QString& style, bool keepWithNext)
{
    if (!m_breaksPage && m_opensWith.isEmpty() && !keepWithNext)
        return style;
    const QString key = QStringLiteral("%1 %2 %3 %4")
                            .arg(style, m_opensWith, QString::number(int(m_breaksPage)),
                                 QString::number(int(keepWithNext)));
    QByteArray xml = "<style:paragraph-properties";
    if (keepWithNext)
        xml += " fo:keep-with-next=\"always\"";
    if (m_breaksPage)
        xml += " fo:break-before=\"page\"";
    xml += "/>";
    const QString made = automatic("paragraph", key, style, xml, m_opensWith);
    m_breaksPage = false;
    m_opensWith.clear();
    return made;
}

void OdtSink::writeRuns(const QList<TextRun>& runs)
{
    for (const TextRun& run : runs) {
        const QString style = run.bold && run.italic ? QStringLiteral("StrongEmphasis")
                              : run.bold             ? QStringLiteral("Strong")
                              : run.italic           ? QStringLiteral("Emphasis")
                                                     : QString();
        if (!style.isEmpty())
            m_xml.open("text:span", {{"text:style-name", style}});
        writeOdtText(m_xml, run.text);
        if (!style.isEmpty())
            m_xml.close();
    }
}

void OdtSink::heading(const OfficeHeading& heading)
{
    const QString style = QStringLiteral("Heading_20_%1").arg(heading.level);
    m_xml.open("text:h", {{"text:style-name", placed(style, false)},
                          {"text:outline-level", QString::number(heading.level)}});
    m_xml.empty("text:bookmark", {{"text:name", heading.anchor}});
    const QString text = heading.number.isEmpty()
                             ? heading.text
                             : QStringLiteral("%1  %2").arg(heading.number, heading.text);
    writeOdtText(m_xml, text);
    m_xml.close();
}

void OdtSink::paragraph(OfficeStyle style, const QList<TextRun>& runs, bool keepWithNext)
{
    m_xml.open("text:p", {{"text:style-name", placed(odtStyleOf(style), keepWithNext)}});
    writeRuns(runs);
    m_xml.close();
}

void OdtSink::list(const BulletList& list)
{
    const QString style = list.mark == BulletList::Mark::Number     ? QStringLiteral("Numbers")
                          : list.mark == BulletList::Mark::CheckBox ? QStringLiteral("Boxes")
                                                                    : QStringLiteral("Bullets");
    m_xml.open("text:list", {{"text:style-name", style}});
    for (const QList<TextRun>& entry : list.items) {
        m_xml.open("text:list-item");
        m_xml.open("text:p", {{"text:style-name", placed(QStringLiteral("List_20_Text"), false)}});
        writeRuns(entry);
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
}

QString OdtSink::columnStyle(double widthMm)
{
    const QString width = odtLength(widthMm);
    return automatic("table-column", width, {},
                     "<style:table-column-properties style:column-width=\"" + width.toUtf8() +
                         "\"/>");
}

QString OdtSink::rowStyle(double leastMm)
{
    QByteArray properties = "<style:table-row-properties fo:keep-together=\"always\"";
    if (leastMm > 0)
        properties += " style:min-row-height=\"" + odtLength(leastMm).toUtf8() + '"';
    return automatic("table-row", QString::number(leastMm), {}, properties + "/>");
}

QString OdtSink::cellStyle(const OfficeTable& table, const OfficeRow& row, const OfficeCell& cell)
{
    QRgb fill = cell.fill;
    if (fill == 0 && row.kind == OfficeRow::Kind::Head)
        fill = m_inks.headFill;
    else if (fill == 0 && row.kind != OfficeRow::Kind::Record)
        fill = m_inks.groupFill;
    XmlText properties;
    const QString background = fill == 0 ? QStringLiteral("transparent") : hashColour(fill);
    const QString none = QStringLiteral("none");
    const bool isBoxed = table.look == OfficeTable::Look::Boxed;
    const bool isOpen = table.look == OfficeTable::Look::Open;
    const QString side = isBoxed ? border(0.5, m_inks.rule) : none;
    const bool isHead = row.kind == OfficeRow::Kind::Head;
    const QString below = isOpen    ? none
                          : isBoxed ? side
                          : isHead  ? border(1, m_inks.tableHead)
                                    : border(0.5, m_inks.hairline);
    properties.empty("style:table-cell-properties",
                     {{"fo:background-color", background},
                      {"fo:padding-top", odtLength(0.9)},
                      {"fo:padding-bottom", odtLength(0.9)},
                      {"fo:padding-left", odtLength(1.3)},
                      {"fo:padding-right", odtLength(1.3)},
                      {"fo:border-left", side},
                      {"fo:border-right", side},
                      {"fo:border-top", side},
                      {"fo:border-bottom", below},
                      {"style:vertical-align",
                       row.leastMm > 0 ? QStringLiteral("bottom") : QStringLiteral("top")}});
    return automatic("table-cell", QString::fromUtf8(properties.fragment()), {},
                     properties.fragment());
}

QString OdtSink::cellText(const OfficeRow& row, const OfficeCell& cell)
{
    const QString parent = cell.look == OfficeCell::Look::Head    ? QStringLiteral("Table_20_Head")
                           : cell.look == OfficeCell::Look::Label ? QStringLiteral("Table_20_Label")
                           : cell.look == OfficeCell::Look::Figure
                               ? QStringLiteral("Figure")
                               : QStringLiteral("Table_20_Text");
    const QRgb ink = cell.ink != 0                          ? cell.ink
                     : cell.look == OfficeCell::Look::Muted ? m_inks.muted
                                                            : 0;
    const bool keepsNext =
        row.keepsNext || row.kind == OfficeRow::Kind::Group || row.kind == OfficeRow::Kind::Head;
    const bool isBold = cell.look == OfficeCell::Look::Bold;
    if (cell.align == Column::Align::Left && ink == 0 && !keepsNext && !isBold)
        return parent;
    QByteArray properties = "<style:paragraph-properties";
    if (cell.align != Column::Align::Left)
        properties += " fo:text-align=\"" + odtAlignOf(cell.align).toUtf8() + '"';
    if (keepsNext)
        properties += " fo:keep-with-next=\"always\"";
    properties += "/><style:text-properties";
    if (ink != 0)
        properties += " fo:color=\"" + hashColour(ink).toUtf8() + '"';
    if (isBold)
        properties += " fo:font-weight=\"bold\"";
    properties += "/>";
    return automatic("paragraph", QString(parent + QString::fromUtf8(properties)), parent,
                     properties);
}

void OdtSink::table(const OfficeTable& table)
{
    const QString name = QStringLiteral("Table%1").arg(++m_tables);
    QByteArray properties = "<style:table-properties table:align=\"left\" table:border-model=\""
                            "collapsing\" fo:margin-bottom=\"2mm\" style:width=\"" +
                            odtLength(table.widthMm()).toUtf8() + '"';
    if (m_breaksPage)
        properties += " fo:break-before=\"page\"";
    const QString style =
        automatic("table", name, {}, properties + "/>", std::exchange(m_opensWith, QString()));
    m_breaksPage = false;
    m_xml.open("table:table", {{"table:name", name}, {"table:style-name", style}});
    if (!table.description.isEmpty())
        m_xml.leaf("table:title", table.description);
    for (const double width : table.widthsMm)
        m_xml.empty("table:table-column", {{"table:style-name", columnStyle(width)}});
    table.forEachRow([&](const OfficeRow& row) {
        const bool isHead = row.kind == OfficeRow::Kind::Head;
        if (isHead)
            m_xml.open("table:table-header-rows");
        writeRow(table, row);
        if (isHead)
            m_xml.close();
    });
    m_xml.close();
}

void OdtSink::writeRow(const OfficeTable& table, const OfficeRow& row)
{
    m_xml.open("table:table-row", {{"table:style-name", rowStyle(row.leastMm)}});
    for (const OfficeCell& cell : row.cells) {
        const QString style = cellStyle(table, row, cell);
        const QString type = QStringLiteral("string");
        if (cell.span > 1)
            m_xml.open("table:table-cell",
                       {{"table:style-name", style},
                        {"office:value-type", type},
                        {"table:number-columns-spanned", QString::number(cell.span)}});
        else
            m_xml.open("table:table-cell",
                       {{"table:style-name", style}, {"office:value-type", type}});
        m_xml.open("text:p", {{"text:style-name", cellText(row, cell)}});
        writeOdtText(m_xml, cell.text);
        m_xml.close();
        m_xml.close();
        for (int covered = 1; covered < cell.span; ++covered)
            m_xml.empty("table:covered-table-cell");
    }
    m_xml.close();
}

void OdtSink::pictures(const QList<OfficePicture>& pictures)
{
    m_xml.open("text:p", {{"text:style-name", placed(QStringLiteral("Pictures"), false)}});
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (i > 0)
            writeOdtText(m_xml, QStringLiteral("  "));
        m_images.append(pictures[i].bytes);
        const QString number = QString::number(m_images.size());
        writeOdtPicture(m_xml, pictures[i], QStringLiteral("Pictures/image%1.png").arg(number),
                        QStringLiteral("Picture %1").arg(number));
    }
    m_xml.close();
}

void OdtSink::contents(const QString& title, const QList<OfficeHeading>& headings)
{
    if (!title.isEmpty())
        paragraph(OfficeStyle::ContentsTitle, {{title, false, false}}, true);
    for (const OfficeHeading& heading : headings) {
        const QString style = QStringLiteral("Contents_20_%1").arg(heading.level);
        m_xml.open("text:p", {{"text:style-name", placed(style, false)}});
        m_xml.open("text:a", {{"xlink:type", QStringLiteral("simple")},
                              {"xlink:href", QString(QLatin1Char('#') + heading.anchor)}});
        writeOdtText(m_xml, heading.number.isEmpty()
                                ? heading.text
                                : QStringLiteral("%1  %2").arg(heading.number, heading.text));
        m_xml.close();
        m_xml.empty("text:tab");
        m_xml.leaf(
            "text:bookmark-ref", QStringLiteral("1"),
            {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", heading.anchor}});
        m_xml.close();
    }
}

void OdtSink::turnPage(Orientation orientation)
{
    if (orientation == m_orientation)
        m_breaksPage = true;
    else
        m_opensWith = odtMasterPage(orientation);
    m_orientation = orientation;
}

void OdtSink::space(double heightMm)
{
    // Only a named style may be the parent of one that opens a page.
    const bool opensPage = m_breaksPage || !m_opensWith.isEmpty();
    const QByteArray properties =
        "<style:paragraph-properties fo:margin-top=\"" + odtLength(heightMm).toUtf8() + "\"/>";
    const QString style = opensPage
                              ? placed(QStringLiteral("Gap"), false)
                              : automatic("paragraph", QStringLiteral("space %1").arg(heightMm),
                                          QStringLiteral("Gap"), properties);
    m_xml.empty("text:p", {{"text:style-name", style}});
}

void OdtSink::end(const Document& document)
{
    m_xml.open("text:p", {{"text:style-name", placed(odtStyleOf(OfficeStyle::End), false)}});
    writeOdtPageWords(m_xml, endWords(document, QString(kOdtPagesMark)));
    if (!document.furniture.generatedBy.isEmpty()) {
        m_xml.empty("text:line-break");
        writeOdtText(m_xml, document.furniture.generatedBy);
    }
    m_xml.close();
}

} // namespace ringbinder::report
