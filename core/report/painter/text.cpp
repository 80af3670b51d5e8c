// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/text.h"

#include "core/report/painter/hyphenation.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr double kSlack = 1; // 1/1200 inch: sums of the same letters may differ by rounding
constexpr qsizetype kLongestPrintedText =
    200'000; // per cell or paragraph; longer is cut with a mark

bool isDirectionControl(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e ||
           c == 0x200f;
}

bool needsCleaning(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n') || u == 0x7f || (u >= 0x80 && u < 0xa0) || u == 0xad ||
           u == 0x200b || u == 0xfeff || isDirectionControl(u) || u == 0x2028 || u == 0x2029 ||
           (u >= 0x300 && u < 0x370);
}

bool endsWordPart(QChar before, QChar here, QChar next)
{
    switch (here.unicode()) {
    case u'-':
        return before.isLetterOrNumber() && next.isLetter();
    case u'/':
        return before.isLetterOrNumber() && next.isLetter();
    case 0x2013:
    case 0x2014:
        return next.isLetter();
    default:
        return false;
    }
}

// Where a token too long for the column (a path, an address) is cut before letters are.
bool isTokenSeam(QChar c)
{
    return QStringView(u"/\\._-@:?&=,;+").contains(c);
}

// The word around `place`, which is inside it.
struct WordBounds {
    qsizetype from = 0;
    qsizetype to = 0;
};

WordBounds wordAround(QStringView text, qsizetype place)
{
    WordBounds word{place, place};
    while (word.from > 0 && text[word.from - 1].isLetter())
        --word.from;
    while (word.to < text.size() && text[word.to].isLetter())
        ++word.to;
    return word;
}

} // namespace

QString printable(const QString& text)
{
    if (text.size() <= kLongestPrintedText && std::none_of(text.begin(), text.end(), needsCleaning))
        return text;
    QString clean;
    const QString composed =
        text.left(kLongestPrintedText).normalized(QString::NormalizationForm_C);
    clean.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed[i];
        const char16_t u = c.unicode();
        if (u == u'\r') {
            if (i + 1 == composed.size() || composed[i + 1] != u'\n')
                clean += QLatin1Char('\n');
        } else if (u == 0x2028 || u == 0x2029 || u == 0x0b || u == 0x0c) {
            clean += QLatin1Char('\n');
        } else if (u == u'\t') {
            clean += QLatin1Char(' ');
        } else if (!needsCleaning(c) || (u >= 0x300 && u < 0x370)) {
            clean += c;
        }
    }
    if (text.size() > kLongestPrintedText)
        clean += QChar(0x2026);
    return clean;
}

TextLines::TextLines(FontBook& fonts, const QString& text, const TypeStyle& style, double width)
    : m_text(printable(text))
    , m_style(style)
{
    m_spans.append({0, style.face});
    breakSimple(fonts, width);
}

TextLines::TextLines(FontBook& fonts, const QList<TextRun>& runs, const TypeStyle& style,
                     double width)
    : m_style(style)
{
    const bool isBold = style.face == Face::Bold || style.face == Face::BoldItalic;
    const bool isItalic = style.face == Face::Italic || style.face == Face::BoldItalic;
    for (const TextRun& run : runs) {
        if (run.text.isEmpty())
            continue;
        const bool bold = isBold || run.bold;
        const bool italic = isItalic || run.italic;
        const Face face = bold ? (italic ? Face::BoldItalic : Face::Bold)
                               : (italic ? Face::Italic : Face::Regular);
        m_spans.append({m_text.size(), face});
        m_text += printable(run.text);
    }
    if (m_spans.isEmpty())
        m_spans.append({0, style.face});
    breakSimple(fonts, width);
}

Face TextLines::faceAt(qsizetype place) const
{
    Face face = m_spans.first().face;
    for (const Span& span : m_spans) {
        if (span.from > place)
            break;
        face = span.face;
    }
    return face;
}

// Greedy. A break is taken after a blank or a joint of a compound, else at a seam of a path or
// address, else inside the word with a hyphen.
void TextLines::breakSimple(FontBook& fonts, double width)
{
    const qsizetype size = m_text.size();
    const double pixels = m_style.pixels();
    qsizetype start = 0;
    qsizetype breakAt = 0, seamAt = 0;
    double breakWidth = 0, seamWidth = 0;
    double x = 0;
    double ink = 0; // x after the last letter that is not a blank
    int span = 0;

    const auto finish = [&](qsizetype end, double lineWidth, bool hyphen) {
        qsizetype length = end - start;
        while (length > 0 && m_text[start + length - 1] == QLatin1Char(' '))
            --length;
        m_lines.append({start, length, lineWidth, hyphen});
    };
    const auto restart = [&](qsizetype at) {
        start = breakAt = seamAt = at;
        x = ink = 0;
        while (span > 0 && m_spans[span].from > at)
            --span;
    };

    for (qsizetype i = 0; i < size;) {
        while (span + 1 < m_spans.size() && m_spans[span + 1].from <= i)
            ++span;
        const QChar c = m_text[i];
        if (c == QLatin1Char('\n')) {
            finish(i, ink, false);
            restart(++i);
            continue;
        }
        const FontBook::Glyph& glyph = fonts.glyph(m_spans[span].face, c.unicode());
        if (!glyph.isSimple) {
            m_lines.clear();
            breakShaped(fonts, width);
            return;
        }
        const double advance = double(glyph.advance) * pixels;
        if (c == QLatin1Char(' ')) {
            x += advance;
            ++i;
            breakAt = i;
            breakWidth = ink;
            continue;
        }
        if (x + advance > width + kSlack && i > start) {
            qsizetype next = i;
            if (breakAt > start) {
                next = breakAt;
                finish(next, breakWidth, false);
            } else if (seamAt > start) {
                next = seamAt;
                finish(next, seamWidth, false);
            } else {
                const FontBook::Glyph& hyphen = fonts.glyph(m_spans[span].face, u'-');
                const double hyphenWidth = double(hyphen.advance) * pixels;
                const bool hyphenate = c.isLetter() && m_text[i - 1].isLetter();
                double lineWidth = x;
                while (hyphenate && next > start + 2 && lineWidth + hyphenWidth > width) {
                    --next;
                    const auto& last = fonts.glyph(faceAt(next), m_text[next].unicode());
                    lineWidth -= double(last.advance) * pixels;
                }
                // Better a shorter line than a word cut anywhere.
                if (hyphenate) {
                    const WordBounds word = wordAround(m_text, i);
                    const qsizetype from = std::max(start, word.from);
                    const qsizetype part =
                        hyphenPlace(QStringView(m_text).mid(from, word.to - from), next - from);
                    for (; part > 0 && next > from + part; --next)
                        lineWidth -=
                            double(
                                fonts.glyph(faceAt(next - 1), m_text[next - 1].unicode()).advance) *
                            pixels;
                }
                const bool fits = hyphenate && lineWidth + hyphenWidth <= width;
                finish(next, fits ? lineWidth + hyphenWidth : lineWidth, fits);
            }
            restart(next);
            i = next;
            continue;
        }
        x += advance;
        ink = x;
        ++i;
        const QChar before = i >= 2 ? m_text[i - 2] : QChar();
        const QChar next = i < size ? m_text[i] : QChar();
        if (endsWordPart(before, c, next)) {
            breakAt = i;
            breakWidth = ink;
        } else if (isTokenSeam(c)) {
            seamAt = i;
            seamWidth = ink;
        }
    }
    if (start < size || m_lines.isEmpty())
        finish(size, ink, false);
}

void TextLines::breakShaped(const FontBook& fonts, double width)
{
    QString text = m_text;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_shaped = std::make_unique<QTextLayout>(text, fonts.font(m_style.face, m_style.pixels()));
    m_shaped->setCacheEnabled(false);
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        if (m_spans[i].face == m_style.face)
            continue;
        QTextLayout::FormatRange range;
        range.start = int(m_spans[i].from);
        const qsizetype end = i + 1 < m_spans.size() ? m_spans[i + 1].from : text.size();
        range.length = int(end - m_spans[i].from);
        range.format.setFont(fonts.font(m_spans[i].face, m_style.pixels()));
        formats.append(range);
    }
    m_shaped->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_shaped->setTextOption(option);
    m_shaped->beginLayout();
    for (QTextLine line = m_shaped->createLine(); line.isValid(); line = m_shaped->createLine()) {
        line.setLineWidth(width);
        m_lines.append({line.textStart(), line.textLength(), line.naturalTextWidth(), false});
    }
    m_shaped->endLayout();
    if (m_lines.isEmpty())
        m_lines.append({});
}

double TextLines::widest() const
{
    double widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

TextExtent measureText(FontBook& fonts, const QString& text, const TypeStyle& style)
{
    TextExtent extent;
    double line = 0;
    double word = 0;
    for (const QChar c : text) {
        const FontBook::Glyph& glyph = fonts.glyph(style.face, c.unicode());
        // Foreign letters are guessed one em wide: good enough for choosing a column's width.
        const double advance = glyph.isSimple ? double(glyph.advance) : 1.0;
        if (c == QLatin1Char('\n')) {
            extent.total += line;
            ++extent.lines;
            line = word = 0;
            continue;
        }
        line += advance;
        word = c == QLatin1Char(' ') || !glyph.isSimple ? 0 : word + advance;
        extent.longestWord = std::max(extent.longestWord, word);
        if (c == QLatin1Char('/') || c == QLatin1Char('_') || c == QLatin1Char('@'))
            word = 0;
        extent.natural = std::max(extent.natural, line);
    }
    extent.total = (extent.total + line) * style.pixels();
    extent.natural *= style.pixels();
    extent.longestWord *= style.pixels();
    return extent;
}

QString elidedText(FontBook& fonts, const QString& text, const TypeStyle& style, double width)
{
    const QString line = printable(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (measureText(fonts, line, style).natural <= width)
        return line;
    const double dots = fonts.width(style, u"\u2026");
    double x = 0;
    qsizetype fits = 0;
    for (; fits < line.size(); ++fits) {
        const FontBook::Glyph& glyph = fonts.glyph(style.face, line[fits].unicode());
        x += (glyph.isSimple ? double(glyph.advance) : 1.0) * style.pixels();
        if (x + dots > width)
            break;
    }
    if (fits > 0 && line[fits - 1].isHighSurrogate())
        --fits;
    return QString(line.left(fits).trimmed() + QChar(0x2026));
}

} // namespace ringbinder::report
