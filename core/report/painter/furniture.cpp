// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/furniture.h"

#include "core/report/furniturewords.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ringbinder::report {

using style::mm;
using style::pt;

namespace {

constexpr TypeStyle kOrganisation{Face::Bold, 9.5, 1.3};
constexpr TypeStyle kCoverOrganisation{Face::Bold, 12, 1.3};
constexpr double kCoverTop = mm(12);
constexpr double kCoverLogoHeight = mm(20);
constexpr double kCoverLogoWidth = mm(75);
constexpr double kTitleWidth = mm(165);

// A cover page has shown it already.
bool showsLogo(const Document& document)
{
    return document.furniture.logo && !document.hasCoverPage();
}

// What stands at the right is short and must not be cut; what stands at the left may give way.
double sideRoom(FontBook& fonts, const QString& text, const QRectF& frame)
{
    const double room = measureText(fonts, text, style::kFurniture.in(Face::Bold)).natural;
    return std::min(room + mm(1), frame.width() * 0.6);
}

} // namespace

// As an outline, not as text: a search for "draft" must find what the document says.
void FurniturePainter::paintWatermark(Canvas& canvas, const QSizeF& paper) const
{
    const QString word = furnitureWords(m_furniture, m_language).draftMark;
    if (word.isEmpty())
        return;
    if (m_watermark.isEmpty())
        m_watermark.addText(0, 0, canvas.fonts().font(Face::Bold, 1000), word);
    const QRectF bounds = m_watermark.boundingRect();
    const double diagonal = std::hypot(paper.width(), paper.height());
    QPainter& painter = canvas.painter();
    painter.save();
    painter.translate(paper.width() / 2, paper.height() / 2);
    painter.rotate(-std::atan2(paper.height(), paper.width()) * 180.0 / M_PI);
    const double scale = diagonal * 0.5 / bounds.width();
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(m_watermark, QColor(canvas.inks().watermark));
    painter.restore();
}

void FurniturePainter::paint(Canvas& canvas, const QRectF& frame, int page, int pageCount) const
{
    if (page > 0 || !m_hasCover)
        paintHeader(canvas, frame);
    paintFooter(canvas, frame, page, pageCount);
}

void FurniturePainter::paintHeader(Canvas& canvas, const QRectF& frame) const
{
    const style::Inks& inks = canvas.inks();
    const double ruleAt = frame.top() + mm(10.6);
    double left = frame.left();
    if (m_furniture.logo) {
        const QRectF box(frame.left(), frame.top(), mm(38), mm(9));
        m_furniture.logo->paint(canvas.painter(), box);
        left += m_furniture.logo->fitted(box).width() + mm(3.5);
    }
    const FurnitureWords words = furnitureWords(m_furniture, m_language);
    // Each line for itself: a long version must not cut the title below it.
    const double above = sideRoom(canvas.fonts(), words.versionLine, frame);
    const double below = sideRoom(canvas.fonts(), words.classification, frame);
    const double room = frame.right() - left - mm(3);
    const double second = frame.top() + mm(4.9);
    canvas.line(words.organisation, kOrganisation, QPointF(left, frame.top() + mm(0.5)),
                room - above, inks.text);
    canvas.line(words.identity, style::kFurniture, QPointF(left, second), room - below, inks.muted);
    canvas.line(words.versionLine, style::kFurniture,
                QPointF(frame.right() - above, frame.top() + mm(0.9)), above, inks.text,
                Column::Align::Right);
    canvas.line(words.classification, style::kFurniture.in(Face::Bold),
                QPointF(frame.right() - below, second), below, inks.accent, Column::Align::Right);
    canvas.horizontalRule(frame.left(), frame.right(), ruleAt, pt(0.6), inks.rule);
}

void FurniturePainter::paintFooter(Canvas& canvas, const QRectF& frame, int page,
                                   int pageCount) const
{
    const style::Inks& inks = canvas.inks();
    const double height = style::kFurniture.lineHeight();
    const double second = frame.bottom() - height;
    const double first = second - height;
    const FurnitureWords words = furnitureWords(m_furniture, m_language);
    const QString pageOf =
        pageOfWords(m_language, QString::number(page + 1), QString::number(pageCount));
    const double rightRoom = std::max(sideRoom(canvas.fonts(), pageOf, frame),
                                      sideRoom(canvas.fonts(), words.classification, frame));
    const double leftRoom = frame.width() - rightRoom - mm(3);
    canvas.horizontalRule(frame.left(), frame.right(), first - mm(1.3), pt(0.6), inks.rule);
    canvas.line(words.printed, style::kFurniture, QPointF(frame.left(), first), leftRoom,
                inks.muted);
    canvas.line(words.footerNote, style::kFurniture, QPointF(frame.left(), second), leftRoom,
                inks.muted);
    canvas.line(pageOf, style::kFurniture.in(Face::Bold), QPointF(frame.right() - rightRoom, first),
                rightRoom, inks.text, Column::Align::Right);
    canvas.line(words.classification, style::kFurniture, QPointF(frame.right() - rightRoom, second),
                rightRoom, inks.accent, Column::Align::Right);
}

TitleFlow::TitleFlow(const FlowContext& context, const Document& document)
    : m_document(document)
    , m_width(std::min(context.width, kTitleWidth))
{
    const TextLines title(context.fonts, document.title, style::kTitle, m_width);
    // A sheet or a table begins at once: its header says whose it is.
    if (document.control.entries.isEmpty()) {
        double height = title.height();
        if (!document.subtitle.isEmpty())
            height +=
                mm(2.5) +
                TextLines(context.fonts, document.subtitle, style::kSubtitle, m_width).height();
        m_piece.height = height + mm(11);
        m_piece.keepsWithNext = true;
        return;
    }
    double height = kCoverTop;
    if (showsLogo(document))
        height += kCoverLogoHeight + mm(14);
    const TextLines organisation(context.fonts, document.furniture.organisation, kCoverOrganisation,
                                 m_width);
    height += organisation.height() + mm(3.5) + title.height();
    if (!document.subtitle.isEmpty()) {
        const TextLines subtitle(context.fonts, document.subtitle, style::kSubtitle, m_width);
        height += mm(2.5) + subtitle.height();
    }
    m_piece.height = height + mm(13);
    m_piece.keepsWithNext = true;
}

void TitleFlow::paint(Canvas& canvas, const PageFacts&, qsizetype, QPointF place, qsizetype,
                      qsizetype) const
{
    const style::Inks& inks = canvas.inks();
    const bool isCover = !m_document.control.entries.isEmpty();
    QPointF at = place + QPointF(0, isCover ? kCoverTop : 0);
    if (isCover && showsLogo(m_document)) {
        m_document.furniture.logo->paint(canvas.painter(),
                                         QRectF(at, QSizeF(kCoverLogoWidth, kCoverLogoHeight)));
        at.ry() += kCoverLogoHeight + mm(14);
    }
    // In full: it is the legal name of the scope statement.
    const TextLines organisation(canvas.fonts(), m_document.furniture.organisation,
                                 kCoverOrganisation, m_width);
    if (isCover) {
        canvas.lines(organisation, at, m_width, inks.muted);
        at.ry() += organisation.height() + mm(3.5);
    }
    const TextLines title(canvas.fonts(), m_document.title, style::kTitle, m_width);
    canvas.lines(title, at, m_width, inks.accent);
    at.ry() += title.height();
    if (!m_document.subtitle.isEmpty()) {
        const TextLines subtitle(canvas.fonts(), m_document.subtitle, style::kSubtitle, m_width);
        at.ry() += mm(2.5);
        canvas.lines(subtitle, at, m_width, inks.text);
        at.ry() += subtitle.height();
    }
    canvas.fill(QRectF(at + QPointF(0, mm(5)), QSizeF(mm(26), mm(1.1))), inks.cover);
}

} // namespace ringbinder::report
