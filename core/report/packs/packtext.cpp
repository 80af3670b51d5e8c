// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packtext.h"

#include <QRegularExpression>

namespace ringbinder::report {

namespace {

// Bold and italic of one paragraph; a mark without its partner stays a character.
QList<TextRun> runsOf(const QString& text)
{
    static const QRegularExpression kMarked(QStringLiteral(
        "\\*\\*(\\S(?:.*?\\S)?)\\*\\*|(?<![\\w*])[*_](\\S(?:[^*_]*?\\S)?)[*_](?![\\w*])"));
    QList<TextRun> runs;
    qsizetype from = 0;
    auto matches = kMarked.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > from)
            runs.append({text.mid(from, match.capturedStart() - from), false, false});
        const bool isBold = match.capturedLength(1) > 0;
        runs.append({match.captured(isBold ? 1 : 2), isBold, !isBold});
        from = match.capturedEnd();
    }
    if (from < text.size() || runs.isEmpty())
        runs.append({text.mid(from), false, false});
    return runs;
}

const QRegularExpression& listMark()
{
    static const QRegularExpression kMark(QStringLiteral("^\\s*(?:[-*+]|(\\d+)[.)])\\s+(.*)$"));
    return kMark;
}

const QRegularExpression& headingMark()
{
    static const QRegularExpression kMark(QStringLiteral("^#{1,6}\\s+(.*)$"));
    return kMark;
}

// Collects lines into blocks; a line that begins nothing new continues the last one.
class TextReader final {
public:
    void line(const QString& text)
    {
        if (text.trimmed().isEmpty()) {
            finish();
            return;
        }
        if (const auto heading = headingMark().match(text); heading.hasMatch()) {
            finish();
            Paragraph paragraph;
            paragraph.runs = {{plainText(heading.captured(1)), true, false}};
            paragraph.keepWithNext = true;
            m_blocks.append(paragraph);
            return;
        }
        if (const auto item = listMark().match(text); item.hasMatch()) {
            const bool isNumbered = item.capturedLength(1) > 0;
            if (!m_paragraph.isEmpty() || (!m_items.isEmpty() && isNumbered != m_isNumbered))
                finish();
            m_isNumbered = isNumbered;
            m_items.append(item.captured(2));
            return;
        }
        if (!m_items.isEmpty())
            m_items.last() += QLatin1Char(' ') + text.trimmed();
        else
            m_paragraph.append(text.trimmed());
    }
    void finish()
    {
        if (!m_paragraph.isEmpty()) {
            Paragraph paragraph;
            paragraph.runs = runsOf(m_paragraph.join(QLatin1Char('\n')));
            m_blocks.append(paragraph);
        }
        if (!m_items.isEmpty()) {
            BulletList list;
            list.mark = m_isNumbered ? BulletList::Mark::Number : BulletList::Mark::Bullet;
            for (const QString& item : std::as_const(m_items))
                list.items.append(runsOf(item));
            m_blocks.append(list);
        }
        m_paragraph.clear();
        m_items.clear();
    }
    [[nodiscard]] QList<Block> take() { return std::move(m_blocks); }

private:
    QList<Block> m_blocks;
    QStringList m_paragraph;
    QStringList m_items;
    bool m_isNumbered = false;
};

} // namespace

QList<Block> textBlocks(const QString& markdown)
{
    TextReader reader;
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    for (const QString& line : lines)
        reader.line(line);
    reader.finish();
    return reader.take();
}

QString plainText(const QString& markdown)
{
    QStringList plain;
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const auto heading = headingMark().match(line);
        QString text;
        for (const TextRun& run : runsOf(heading.hasMatch() ? heading.captured(1) : line))
            text += run.text;
        plain.append(text);
    }
    return plain.join(QLatin1Char('\n'));
}

} // namespace ringbinder::report
