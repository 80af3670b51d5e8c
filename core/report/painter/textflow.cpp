// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/textflow.h"

#include "core/report/furniturewords.h"

#include <algorithm>
#include <array>

namespace ringbinder::report {

namespace {

constexpr double kNotePadding = style::mm(2.6);
constexpr double kNoteBar = style::mm(0.9);
constexpr qsizetype kShortList = 5; // items

Piece pieceOfLines(const TextLines& text, double gap, double padding)
{
    Piece piece;
    piece.lines = text.lineCount();
    piece.lineHeight = text.style().lineHeight();
    piece.padding = padding;
    piece.height = text.height() + padding;
    piece.gapBefore = gap;
    piece.splitsFreely = true;
    return piece;
}

} // namespace

HeadingFlow::HeadingFlow(const FlowContext& context, const Heading& heading, const QString& number)
    : m_heading(heading)
    , m_number(number)
    , m_width(context.width)
{
    constexpr std::array<double, 3> kGaps{style::mm(9), style::mm(6.5), style::mm(4.5)};
    constexpr std::array<double, 3> kBelow{style::mm(3.2), style::mm(2), style::mm(1.2)};
    const TextLines text(context.fonts, heading.text, type(), m_width - indent(context.fonts));
    const size_t level = size_t(std::clamp(heading.level, 1, 3) - 1);
    m_piece.height = text.height() + kBelow[level];
    m_piece.gapBefore = kGaps[level];
    m_piece.keepsWithNext = true;
}

const TypeStyle& HeadingFlow::type() const
{
    return m_heading.level <= 1   ? style::kHeading1
           : m_heading.level == 2 ? style::kHeading2
                                  : style::kHeading3;
}

double HeadingFlow::indent(FontBook& fonts) const
{
    if (m_number.isEmpty())
        return 0;
    return fonts.width(type(), m_number) + type().pixels() * 0.7;
}

Piece HeadingFlow::piece(qsizetype) const
{
    return m_piece;
}

void HeadingFlow::paint(Canvas& canvas, const PageFacts&, qsizetype, QPointF place, qsizetype,
                        qsizetype) const
{
    const double left = indent(canvas.fonts());
    if (left > 0)
        canvas.line(m_number, type(), place, left, canvas.inks().accent);
    const TextLines text(canvas.fonts(), m_heading.text, type(), m_width - left);
    canvas.lines(text, place + QPointF(left, 0), m_width - left, canvas.inks().accent);
}

ParagraphFlow::ParagraphFlow(const FlowContext& context, const Paragraph& paragraph)
    : m_paragraph(paragraph)
    , m_width(context.width)
{
    const TextLines text(context.fonts, paragraph.runs, type(), textWidth());
    m_piece = pieceOfLines(text, style::mm(2.2), isNote() ? 2 * kNotePadding : 0);
    if (isNote())
        m_piece.gapBefore = style::mm(3);
    m_piece.keepsWithNext = paragraph.keepWithNext;
}

const TypeStyle& ParagraphFlow::type() const
{
    switch (m_paragraph.style) {
    case Paragraph::Style::Lead:
        return style::kLead;
    case Paragraph::Style::Small:
        return style::kSmall;
    case Paragraph::Style::Body:
    case Paragraph::Style::Note:
        break;
    }
    return style::kBody;
}

// Lines of running text longer than about 100 letters are hard to follow on a landscape page.
double ParagraphFlow::textWidth() const
{
    const double room = isNote() ? m_width - 2 * kNotePadding - kNoteBar : m_width;
    return std::min(room, type().pixels() * 52.0);
}

void ParagraphFlow::paint(Canvas& canvas, const PageFacts&, qsizetype, QPointF place,
                          qsizetype from, qsizetype to) const
{
    const TextLines text(canvas.fonts(), m_paragraph.runs, type(), textWidth());
    const qsizetype end = to < 0 ? text.lineCount() : to;
    QPointF start = place;
    if (isNote()) {
        const double height = double(end - from) * type().lineHeight() + 2 * kNotePadding;
        canvas.fill(QRectF(place, QSizeF(m_width, height)), canvas.inks().noteFill);
        canvas.fill(QRectF(place, QSizeF(kNoteBar, height)), canvas.inks().accent);
        start += QPointF(kNoteBar + kNotePadding, kNotePadding);
    }
    const QRgb ink =
        m_paragraph.style == Paragraph::Style::Small ? canvas.inks().muted : canvas.inks().text;
    canvas.lines(text, start, textWidth(), ink, Column::Align::Left, from, end);
}

BulletFlow::BulletFlow(const FlowContext& context, const BulletList& list)
    : m_list(list)
    , m_width(std::min(context.width, style::kBody.pixels() * 52.0))
    , m_indent(list.mark == BulletList::Mark::Bullet ? style::mm(4.2) : style::mm(6.5))
{
    for (const QList<TextRun>& item : list.items) {
        const TextLines text(context.fonts, item, style::kBody, m_width - m_indent);
        const bool isBox = list.mark == BulletList::Mark::CheckBox;
        m_pieces.append(pieceOfLines(text, isBox ? style::mm(2) : style::mm(1.1), 0));
    }
    if (m_pieces.isEmpty())
        return;
    m_pieces.first().gapBefore = style::mm(2.2);
    // A short list stays together, of a long one the first and the last two items.
    for (qsizetype i = 0; i + 1 < m_pieces.size(); ++i)
        m_pieces[i].keepsWithNext =
            m_pieces.size() <= kShortList || i == 0 || i + 2 == m_pieces.size();
}

void BulletFlow::paint(Canvas& canvas, const PageFacts&, qsizetype index, QPointF place,
                       qsizetype from, qsizetype to) const
{
    if (from == 0) {
        const double middle = style::kBody.baseline() - style::kBody.pixels() * 0.30;
        switch (m_list.mark) {
        case BulletList::Mark::Bullet:
            canvas.fill(QRectF(place + QPointF(style::mm(0.8), middle - style::mm(0.45)),
                               QSizeF(style::mm(1), style::mm(1))),
                        canvas.inks().accent);
            break;
        case BulletList::Mark::Number:
            canvas.line(QStringLiteral("%1.").arg(index + 1), style::kBody, place,
                        m_indent - style::mm(1.5), canvas.inks().accent, Column::Align::Right);
            break;
        case BulletList::Mark::CheckBox:
            canvas.outline(QRectF(place + QPointF(style::mm(0.2), middle - style::mm(1.7)),
                                  QSizeF(style::mm(3.4), style::mm(3.4))),
                           style::pt(0.8), canvas.inks().text);
            break;
        }
    }
    const TextLines text(canvas.fonts(), m_list.items[index], style::kBody, m_width - m_indent);
    canvas.lines(text, place + QPointF(m_indent, 0), m_width - m_indent, canvas.inks().text,
                 Column::Align::Left, from, to);
}

ContentsFlow::ContentsFlow(const FlowContext& context, const Contents& contents,
                           QList<Entry> entries)
    : m_contents(contents)
    , m_entries(std::move(entries))
    , m_width(std::min(context.width, style::mm(180)))
{
}

Piece ContentsFlow::piece(qsizetype index) const
{
    Piece piece;
    if (index == 0) {
        piece.height =
            m_contents.title.isEmpty() ? 0 : style::kHeading1.lineHeight() + style::mm(3);
        piece.gapBefore = style::mm(9);
        piece.keepsWithNext = true;
        return piece;
    }
    piece.height = style::kBody.lineHeight() + style::mm(0.6);
    piece.gapBefore = index > 1 && m_entries[index - 1].level == 1 ? style::mm(1.4) : 0;
    return piece;
}

void ContentsFlow::paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
                         qsizetype, qsizetype) const
{
    if (index == 0) {
        if (!m_contents.title.isEmpty())
            canvas.line(m_contents.title, style::kHeading1, place, m_width, canvas.inks().accent);
        return;
    }
    const Entry& entry = m_entries[index - 1];
    const TypeStyle type = entry.level == 1 ? style::kBody.in(Face::Bold) : style::kBody;
    const QRgb ink = canvas.inks().text;
    const double numberLeft = entry.level == 1 ? 0 : style::mm(8);
    const double textLeft = entry.level == 1 ? style::mm(8) : style::mm(19);
    const double pageRoom = style::mm(12);
    canvas.line(entry.number, type, place + QPointF(numberLeft, 0),
                textLeft - numberLeft - style::mm(1), canvas.inks().accent);
    const double room = m_width - textLeft - pageRoom;
    const QString text = elidedText(canvas.fonts(), entry.text, type, room);
    canvas.line(text, type, place + QPointF(textLeft, 0), room, ink);
    const QString page = facts.bookmarkPages
                             ? QString::number(facts.bookmarkPages->value(entry.bookmark) + 1)
                             : QString();
    canvas.line(page, type, place + QPointF(m_width - pageRoom, 0), pageRoom, ink,
                Column::Align::Right);
    const double from = textLeft + measureText(canvas.fonts(), text, type).natural + style::mm(2);
    const double until = m_width - canvas.fonts().width(type, page) - style::mm(2);
    const double y = place.y() + type.baseline() - style::pt(0.3);
    if (until > from)
        canvas.horizontalRule(place.x() + from, place.x() + until, y, style::pt(0.4),
                              canvas.inks().hairline);
}

ClosingFlow::ClosingFlow(const FlowContext& context, const Document& document)
    : m_document(document)
    , m_width(context.width)
{
}

Piece ClosingFlow::piece(qsizetype) const
{
    Piece piece;
    piece.height = style::mm(3) + style::kSmall.lineHeight();
    piece.gapBefore = style::mm(8);
    return piece;
}

void ClosingFlow::paint(Canvas& canvas, const PageFacts& facts, qsizetype, QPointF place, qsizetype,
                        qsizetype) const
{
    canvas.horizontalRule(place.x(), place.x() + m_width, place.y(), style::pt(0.5),
                          canvas.inks().rule);
    const QPointF line = place + QPointF(0, style::mm(2));
    const QString end = endWords(m_document, QString::number(facts.pageCount));
    canvas.line(end, style::kSmall.in(Face::Bold), line, m_width * 0.6, canvas.inks().muted);
    canvas.line(m_document.furniture.generatedBy, style::kSmall, line + QPointF(m_width * 0.6, 0),
                m_width * 0.4, canvas.inks().muted, Column::Align::Right);
}

} // namespace ringbinder::report
