// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/htmlfile.h"

#include "core/report/furniturewords.h"
#include "core/report/office/officeblocks.h"
#include "core/report/office/xmltext.h"
#include "core/report/painter/style.h"

#include <utility>

namespace ringbinder::report {

namespace {

QByteArray htmlText(const QString& text)
{
    return fitForXml(text)
        .toHtmlEscaped()
        .replace(QLatin1Char('\n'), QLatin1String("<br>"))
        .toUtf8();
}

QByteArray htmlRuns(const QList<TextRun>& runs)
{
    QByteArray html;
    for (const TextRun& run : runs) {
        QByteArray text = htmlText(run.text);
        if (run.italic)
            text = "<em>" + text + "</em>";
        if (run.bold)
            text = "<strong>" + text + "</strong>";
        html += text;
    }
    return html;
}

QByteArray htmlColour(QRgb colour)
{
    return '#' + hexColour(colour).toUtf8();
}

class HtmlSink final : public OfficeSink {
public:
    [[nodiscard]] bool wantsSvg() const override { return true; }

    void heading(const OfficeHeading& heading) override
    {
        // The title of the page is its only h1.
        const QByteArray level = QByteArray::number(heading.level + 1);
        m_html += "<h" + level + " id=\"" + heading.anchor.toUtf8() + '"' + breakStyle() + '>' +
                  numbered(heading) + "</h" + level + ">\n";
    }

    void paragraph(OfficeStyle style, const QList<TextRun>& runs, bool) override
    {
        const QByteArray inside = htmlRuns(runs);
        switch (style) {
        case OfficeStyle::Title:
            m_html += "<h1>" + inside + "</h1>\n";
            return;
        case OfficeStyle::ContentsTitle:
            m_html += "<h2>" + inside + "</h2>\n";
            return;
        case OfficeStyle::Body:
            m_html += "<p" + breakStyle() + '>' + inside + "</p>\n";
            return;
        case OfficeStyle::Organisation:
        case OfficeStyle::Subtitle:
        case OfficeStyle::Lead:
        case OfficeStyle::Note:
        case OfficeStyle::Small:
        case OfficeStyle::Caption:
        case OfficeStyle::End:
            m_html +=
                "<p class=\"" + className(style) + '"' + breakStyle() + '>' + inside + "</p>\n";
            return;
        }
        Q_UNREACHABLE();
    }

    void list(const BulletList& list) override
    {
        const bool isNumbered = list.mark == BulletList::Mark::Number;
        const bool isBox = list.mark == BulletList::Mark::CheckBox;
        m_html += isNumbered ? "<ol" : isBox ? "<ul class=\"boxes\"" : "<ul";
        m_html += breakStyle() + ">\n";
        for (const QList<TextRun>& item : list.items)
            m_html += "<li>" + htmlRuns(item) + "</li>\n";
        m_html += isNumbered ? "</ol>\n" : "</ul>\n";
    }

    void table(const OfficeTable& table) override
    {
        const QByteArray look = table.look == OfficeTable::Look::Facts   ? "facts"
                                : table.look == OfficeTable::Look::Open  ? "figures"
                                : table.look == OfficeTable::Look::Boxed ? "box"
                                                                         : "ruled";
        m_html += "<table class=\"" + look + '"' + breakStyle();
        if (!table.description.isEmpty())
            m_html += " aria-label=\"" + htmlText(table.description) + '"';
        m_html += ">\n";
        bool isOpen = false;
        table.forEachRow([&](const OfficeRow& row) {
            const bool isHead = row.kind == OfficeRow::Kind::Head;
            if (!isHead && !isOpen) {
                m_html += "<tbody>\n";
                isOpen = true;
            }
            if (isHead)
                m_html += "<thead>";
            writeRow(row);
            if (isHead)
                m_html += "</thead>\n";
        });
        m_html += isOpen ? "</tbody>\n</table>\n" : "</table>\n";
    }

    void pictures(const QList<OfficePicture>& pictures) override
    {
        m_html += "<p class=\"pictures\"" + breakStyle() + '>';
        for (const OfficePicture& picture : pictures)
            m_html += QByteArray("<img alt=\"") + htmlText(picture.description) +
                      "\" style=\"width:" + QByteArray::number(picture.sizeMm.width(), 'f', 1) +
                      "mm\" src=\"data:image/" + (picture.isSvg ? "svg+xml" : "png") + ";base64," +
                      picture.bytes.toBase64() + "\">";
        m_html += "</p>\n";
    }

    void contents(const QString& title, const QList<OfficeHeading>& headings) override
    {
        m_html += "<nav" + breakStyle() + ">\n";
        if (!title.isEmpty())
            m_html += "<h2>" + htmlText(title) + "</h2>\n";
        for (const OfficeHeading& heading : headings)
            m_html += "<p class=\"level" + QByteArray::number(heading.level) + "\"><a href=\"#" +
                      heading.anchor.toUtf8() + "\">" + numbered(heading) + "</a></p>\n";
        m_html += "</nav>\n";
    }

    void turnPage(Orientation) override { m_breaksPage = true; }
    void space(double heightMm) override
    {
        m_html += "<div style=\"height:" + QByteArray::number(heightMm, 'f', 1) + "mm\"></div>\n";
    }
    void end(const Document& document) override
    {
        m_html += "<p class=\"end\">" + htmlText(document.endLine);
        if (!document.furniture.generatedBy.isEmpty())
            m_html += "<br>" + htmlText(document.furniture.generatedBy);
        m_html += "</p>\n";
    }

    [[nodiscard]] const QByteArray& body() const { return m_html; }

private:
    [[nodiscard]] static QByteArray className(OfficeStyle style)
    {
        return style == OfficeStyle::Organisation ? "organisation"
               : style == OfficeStyle::Subtitle   ? "subtitle"
               : style == OfficeStyle::Lead       ? "lead"
               : style == OfficeStyle::Note       ? "note"
               : style == OfficeStyle::Small      ? "small"
               : style == OfficeStyle::Caption    ? "caption"
                                                  : "end";
    }
    [[nodiscard]] static QByteArray numbered(const OfficeHeading& heading)
    {
        if (heading.number.isEmpty())
            return htmlText(heading.text);
        return "<span class=\"number\">" + heading.number.toUtf8() + "</span> " +
               htmlText(heading.text);
    }
    // Of the element that opens a page on paper.
    QByteArray breakStyle()
    {
        if (!std::exchange(m_breaksPage, false))
            return {};
        return " style=\"break-before:page\"";
    }

    void writeRow(const OfficeRow& row)
    {
        const bool isHead = row.kind == OfficeRow::Kind::Head;
        m_html += row.kind == OfficeRow::Kind::Group   ? "<tr class=\"group\">"
                  : row.kind == OfficeRow::Kind::Total ? "<tr class=\"total\">"
                                                       : "<tr>";
        for (const OfficeCell& cell : row.cells) {
            const bool isLabel = cell.look == OfficeCell::Look::Label;
            const QByteArray name = isHead || isLabel ? "th" : "td";
            m_html += '<' + name;
            if (isHead)
                m_html += " scope=\"col\"";
            if (cell.span > 1)
                m_html += " colspan=\"" + QByteArray::number(cell.span) + '"';
            if (cell.look == OfficeCell::Look::Muted)
                m_html += " class=\"muted\"";
            if (cell.look == OfficeCell::Look::Bold)
                m_html += " class=\"bold\"";
            if (cell.look == OfficeCell::Look::Figure)
                m_html += " class=\"figure\"";
            QByteArray style;
            if (cell.align == Column::Align::Right)
                style += "text-align:right;";
            if (cell.align == Column::Align::Centre)
                style += "text-align:center;";
            if (cell.fill != 0)
                style +=
                    "background:" + htmlColour(cell.fill) + ";color:" + htmlColour(cell.ink) + ';';
            if (row.leastMm > 0)
                style += "height:" + QByteArray::number(row.leastMm, 'f', 0) + "mm;";
            if (!style.isEmpty())
                m_html += " style=\"" + style + '"';
            m_html += '>' + htmlText(cell.text) + "</" + name + '>';
        }
        m_html += "</tr>\n";
    }

    QByteArray m_html;
    bool m_breaksPage = false;
};

// A name in quotes; what could end them or the style sheet is left out.
QByteArray cssText(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == QLatin1Char(' ') || c == QLatin1Char('-'))
            kept += c;
    }
    return QByteArray("'" + kept.toUtf8() + "'");
}

QByteArray styleSheet(const Document& document)
{
    const style::Inks inks = style::Inks::of(Palette::Colour, document.brand);
    QByteArray css =
        "body{font-family:@face,'Segoe UI',sans-serif;font-size:10.5pt;line-height:1.5;"
        "color:@text;background:#fff;max-width:64em;margin:2em auto;padding:0 1.5em}\n"
        "h1,h2,h3,h4{color:@accent;line-height:1.25;break-after:avoid}\n"
        "h1{font-size:2.2em;margin:.2em 0}h2{font-size:1.45em;margin-top:1.8em}"
        "h3{font-size:1.15em}h4{font-size:1em}\n"
        "table{border-collapse:collapse;margin:.6em 0 1em;max-width:100%}\n"
        "th,td{text-align:left;vertical-align:top;padding:.35em .6em;"
        "border-bottom:1px solid @hairline}\n"
        "thead{display:table-header-group}thead th{background:@head;color:@title;"
        "border-bottom:2px solid @title;vertical-align:bottom}\n"
        "tr{break-inside:avoid}.group td,.total td{background:@group;font-weight:bold}\n"
        ".facts th{font-weight:normal;color:@muted;min-width:11em}\n"
        ".figures th,.figures td{border:0;padding:.1em 1.6em .1em 0;font-weight:normal}\n"
        ".figure{font-size:1.9em;font-weight:bold}.box td{border:1px solid @rule;min-width:60em}\n"
        ".bold{font-weight:bold}.muted,.small,.end{color:@muted}.small,.end{font-size:.88em}\n"
        ".organisation{font-weight:bold;color:@muted;margin-top:2em}"
        ".subtitle{font-size:1.3em}.lead{font-size:1.12em}.caption{font-weight:bold;"
        "margin-bottom:.2em;break-after:avoid}\n"
        ".note{background:@group;border-left:4px solid @accent;padding:.6em 1em}\n"
        ".pictures img{max-width:100%;height:auto;margin-right:1em}\n"
        "nav .level2{margin-left:2em}nav p{margin:.2em 0}nav a{color:@text}\n"
        "ul.boxes{list-style-type:'\\2610\\00a0'}\n"
        "header.page,footer.page{display:flex;justify-content:space-between;gap:2em;"
        "font-size:.85em;color:@muted}\n"
        "header.page{border-bottom:1px solid @rule;padding-bottom:.5em}"
        "footer.page{border-top:1px solid @rule;padding-top:.5em;margin-top:2em}\n"
        "header.page div:last-child,footer.page div:last-child{text-align:right}\n"
        ".draft{border:2px solid @accent;color:@accent;font-weight:bold;padding:.1em .6em;"
        "display:inline-block;letter-spacing:.1em}\n"
        "@page{size:A4 @turn;margin:15mm}\n"
        "@media print{body{margin:0;padding:0;max-width:none;font-size:9.5pt}}\n";
    const std::pair<const char*, QByteArray> tokens[] = {
        {"@text", htmlColour(inks.text)},
        {"@muted", htmlColour(inks.muted)},
        {"@accent", htmlColour(inks.accent)},
        {"@rule", htmlColour(inks.rule)},
        {"@hairline", htmlColour(inks.hairline)},
        {"@face", cssText(document.brand.family())},
        {"@head", htmlColour(inks.headFill)},
        {"@title", htmlColour(inks.tableHead)},
        {"@group", htmlColour(inks.groupFill)},
        {"@turn", document.orientation == Orientation::Landscape ? "landscape" : "portrait"},
    };
    for (const auto& [token, value] : tokens)
        css.replace(token, value);
    return css;
}

QByteArray pageEnds(const FurnitureWords& words, bool isHeader)
{
    const QByteArray name = isHeader ? "header" : "footer";
    QByteArray left;
    if (isHeader)
        left =
            "<strong>" + htmlText(words.organisation) + "</strong><br>" + htmlText(words.identity);
    else
        left = htmlText(words.printed) + "<br>" + htmlText(words.footerNote);
    const QByteArray label = "<strong>" + htmlText(words.classification) + "</strong>";
    const QByteArray right =
        isHeader ? QByteArray(htmlText(words.versionLine) + "<br>" + label) : label;
    return '<' + name + " class=\"page\"><div>" + left + "</div><div>" + right + "</div></" + name +
           ">\n";
}

} // namespace

Result<QByteArray> htmlBytes(const Document& document, const PageSetup& setup, Progress& progress)
{
    HtmlSink sink;
    if (const auto told = tellBlocks(document, setup, sink, progress); !told)
        return fail(told.error());
    const FurnitureWords words = furnitureWords(document.furniture, document.language);
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" +
                      document.language.locale().bcp47Name().toUtf8() +
                      "\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width\">\n"
                      "<meta name=\"generator\" content=\"Ringbinder\">\n";
    if (!document.info.author.isEmpty())
        html += "<meta name=\"author\" content=\"" + htmlText(document.info.author) + "\">\n";
    html += "<title>" + htmlText(document.info.title) + "</title>\n<style>\n" +
            styleSheet(document) + "</style>\n</head>\n<body>\n" + pageEnds(words, true);
    if (!words.draftMark.isEmpty())
        html += "<p class=\"draft\">" + htmlText(words.draftMark) + "</p>\n";
    html += "<main>\n" + sink.body() + "</main>\n" + pageEnds(words, false) + "</body>\n</html>\n";
    return html;
}

} // namespace ringbinder::report
