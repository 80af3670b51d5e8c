// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/documenttext.h"

#include "core/report/packs/packtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr int kDeepestOfTexts = 3;

const QRegularExpression& documentHeading()
{
    static const QRegularExpression kHeading(QStringLiteral("^(#{1,6})\\s+(.*?)\\s*#*\\s*$"));
    return kHeading;
}

// "| a | b \| c |" as its cells.
QStringList cellsOf(const QString& line)
{
    QString inner = line.trimmed();
    if (inner.startsWith(QLatin1Char('|')))
        inner.remove(0, 1);
    if (inner.endsWith(QLatin1Char('|')) && !inner.endsWith(QLatin1String("\\|")))
        inner.chop(1);
    QStringList cells{QString()};
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const bool isEscaped =
            inner[i] == QLatin1Char('\\') && inner.mid(i + 1, 1) == QLatin1String("|");
        if (isEscaped)
            cells.last() += inner[++i];
        else if (inner[i] == QLatin1Char('|'))
            cells.append(QString());
        else
            cells.last() += inner[i];
    }
    for (QString& cell : cells)
        cell = plainText(cell.trimmed());
    return cells;
}

bool isTableLine(const QString& line)
{
    return line.trimmed().startsWith(QLatin1Char('|'));
}

bool isRule(const QString& line)
{
    static const QRegularExpression kRule(
        QStringLiteral("^\\s*\\|?(\\s*:?-+:?\\s*\\|)*\\s*:?-+:?\\s*\\|?\\s*$"));
    return isTableLine(line) && kRule.match(line).hasMatch();
}

// `lines` begin with a head and a rule.
Table tableOf(const QStringList& lines)
{
    Table table;
    const QStringList titles = cellsOf(lines[0]);
    QList<int> letters;
    for (const QString& title : titles)
        letters.append(int(title.size()));
    QList<Row> rows;
    for (qsizetype i = 2; i < lines.size(); ++i) {
        QStringList texts = cellsOf(lines[i]);
        Row row;
        for (qsizetype column = 0; column < titles.size(); ++column) {
            const QString text = texts.value(column);
            letters[column] = std::max(letters[column], int(text.size()));
            row.cells.append(
                {text.isEmpty() ? QStringLiteral("–") : text, -1, false, text.isEmpty()});
        }
        rows.append(row);
    }
    for (qsizetype column = 0; column < titles.size(); ++column) {
        Column made;
        made.title = titles[column].isEmpty() ? QStringLiteral("–") : titles[column];
        made.weight = std::clamp(letters[column], 8, 60) / 10.0;
        table.columns.append(made);
    }
    table.rows = Rows::of(rows);
    return table;
}

QString escaped(const QList<TextRun>& runs)
{
    QString html;
    for (const TextRun& run : runs) {
        QString text = run.text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
        if (run.italic)
            text = QStringLiteral("<em>%1</em>").arg(text);
        if (run.bold)
            text = QStringLiteral("<strong>%1</strong>").arg(text);
        html += text;
    }
    return html;
}

QString htmlOf(const Table& table)
{
    QString html = QStringLiteral("<table>\n<thead><tr>");
    for (const Column& column : table.columns)
        html +=
            QString(QLatin1String("<th>") + column.title.toHtmlEscaped() + QLatin1String("</th>"));
    html += QLatin1String("</tr></thead>\n<tbody>\n");
    for (qsizetype i = 0; i < table.rows.count; ++i) {
        html += QLatin1String("<tr>");
        const Row row = table.rows.at(i);
        for (const Cell& cell : row.cells)
            html +=
                QString(QLatin1String("<td>") + cell.text.toHtmlEscaped() + QLatin1String("</td>"));
        html += QLatin1String("</tr>\n");
    }
    return QString(html + QLatin1String("</tbody>\n</table>\n"));
}

QString htmlOf(const BulletList& list)
{
    const bool isNumbered = list.mark == BulletList::Mark::Number;
    QString html = isNumbered ? QStringLiteral("<ol>\n") : QStringLiteral("<ul>\n");
    for (const QList<TextRun>& item : list.items)
        html += QString(QLatin1String("<li>") + escaped(item) + QLatin1String("</li>\n"));
    return QString(html + (isNumbered ? QLatin1String("</ol>\n") : QLatin1String("</ul>\n")));
}

} // namespace

QList<Block> documentBlocks(const QString& markdown)
{
    QList<Block> blocks;
    QStringList waiting;
    const auto flush = [&] {
        blocks.append(textBlocks(waiting.join(QLatin1Char('\n'))));
        waiting.clear();
    };
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto found = documentHeading().match(lines[i]); found.hasMatch()) {
            flush();
            Heading heading;
            heading.text = plainText(found.captured(2));
            heading.level = std::min(int(found.capturedLength(1)), kDeepestOfTexts);
            heading.isNumbered = false;
            blocks.append(heading);
            continue;
        }
        if (isTableLine(lines[i]) && isRule(lines.value(i + 1))) {
            flush();
            QStringList own;
            while (i < lines.size() && isTableLine(lines[i]))
                own.append(lines[i++]);
            --i;
            blocks.append(tableOf(own));
            continue;
        }
        waiting.append(lines[i]);
    }
    flush();
    return blocks;
}

QString withoutTitle(const QString& markdown, const QString& title)
{
    QStringList lines = markdown.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    const auto found =
        lines.isEmpty() ? QRegularExpressionMatch() : documentHeading().match(lines.first());
    if (found.hasMatch() &&
        plainText(found.captured(2)).compare(title.trimmed(), Qt::CaseInsensitive) == 0)
        lines.removeFirst();
    return lines.join(QLatin1Char('\n')).trimmed();
}

QString documentHtml(const QString& title, const QStringList& facts, const QString& markdown,
                     const Language& language)
{
    QString body;
    const QList<Block> blocks = documentBlocks(withoutTitle(markdown, title));
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            body += QStringLiteral("<h%1>%2</h%1>\n")
                        .arg(QString::number(std::min(heading->level + 1, 4)),
                             heading->text.toHtmlEscaped());
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            body +=
                QString(QLatin1String("<p>") + escaped(paragraph->runs) + QLatin1String("</p>\n"));
        else if (const auto* list = std::get_if<BulletList>(&block))
            body += htmlOf(*list);
        else if (const auto* table = std::get_if<Table>(&block))
            body += htmlOf(*table);
    }
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n"
                                  "<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n"
                                  "<title>")
                       .arg(language.code());
    html += title.toHtmlEscaped();
    html += QLatin1String(
        "</title>\n<style>\nbody{font-family:sans-serif;line-height:1.5;max-width:48em;"
        "margin:2em auto;padding:0 1em}\ntable{border-collapse:collapse}\n"
        "th,td{border:1px solid #888;padding:.3em .6em;text-align:left;vertical-align:top}\n"
        ".facts{color:#555}\n</style>\n</head>\n<body>\n<h1>");
    html += title.toHtmlEscaped();
    html += QLatin1String("</h1>\n<p class=\"facts\">");
    html += facts.join(QStringLiteral(" \u00B7 ")).toHtmlEscaped();
    html += QLatin1String("</p>\n");
    html += body;
    return QString(html + QLatin1String("</body>\n</html>\n"));
}

} // namespace ringbinder::report
