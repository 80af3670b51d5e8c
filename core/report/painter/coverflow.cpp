// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/coverflow.h"

#include "core/report/furniturewords.h"

#include <algorithm>

namespace ringbinder::report {

using style::mm;
using style::pt;

namespace {

constexpr TypeStyle kCoverName{Face::Bold, 13, 1.3};
constexpr double kCoverLogoTop = mm(2);
constexpr QSizeF kCoverLogoBox(mm(85), mm(28));
constexpr double kCoverAreaTop = mm(58);
constexpr double kCoverAreaPadding = mm(12);
constexpr double kCoverFactLabel = mm(48);

} // namespace

CoverFlow::CoverFlow(const FlowContext& context, const Document& document, double height)
    : m_document(document)
    , m_language(context.language)
    , m_width(context.width)
{
    m_piece.height = height;
}

void CoverFlow::paint(Canvas& canvas, const PageFacts&, qsizetype, QPointF place, qsizetype,
                      qsizetype) const
{
    const style::Inks& inks = canvas.inks();
    if (m_document.furniture.logo)
        m_document.furniture.logo->paint(canvas.painter(),
                                         QRectF(place + QPointF(0, kCoverLogoTop), kCoverLogoBox));
    const double inner = m_width - 2 * kCoverAreaPadding;
    const TextLines name(canvas.fonts(), m_document.furniture.organisation, kCoverName, inner);
    const TextLines title(canvas.fonts(), m_document.title, style::kTitle, inner);
    const TextLines subtitle(canvas.fonts(), m_document.subtitle, style::kSubtitle, inner);
    const bool hasSubtitle = !m_document.subtitle.isEmpty();
    const double height = 2 * kCoverAreaPadding + name.height() + mm(5) + title.height() +
                          (hasSubtitle ? mm(4) + subtitle.height() : 0);
    const QRectF area(place + QPointF(0, kCoverAreaTop), QSizeF(m_width, height));
    canvas.fill(area, inks.cover);
    QPointF at = area.topLeft() + QPointF(kCoverAreaPadding, kCoverAreaPadding);
    canvas.lines(name, at, inner, inks.onCover);
    at.ry() += name.height() + mm(5);
    canvas.lines(title, at, inner, inks.onCover);
    at.ry() += title.height() + mm(4);
    if (hasSubtitle)
        canvas.lines(subtitle, at, inner, inks.onCover);
    paintFacts(canvas, QPointF(area.left(), area.bottom() + mm(14)));
}

void CoverFlow::paintFacts(Canvas& canvas, QPointF place) const
{
    const FurnitureWords words = furnitureWords(m_document.furniture, m_language);
    const QList<std::pair<Text, QString>> facts = {
        {{"pack", "Document identifier"}, m_document.furniture.documentId},
        {{"pack", "Version and status"}, words.versionLine},
        {{"pack", "Classification"}, words.classification},
        {{"pack", "Date"}, m_document.furniture.printDate},
        {{"organisation", "Prepared by"}, m_document.brand.preparedBy}};
    const double room = m_width - kCoverAreaPadding - kCoverFactLabel;
    for (const auto& [label, value] : facts) {
        if (value.isEmpty())
            continue;
        const TextLines lines(canvas.fonts(), value, style::kLead, room);
        canvas.line(label.in(m_language), style::kLead, place + QPointF(kCoverAreaPadding, 0),
                    kCoverFactLabel - mm(3), canvas.inks().muted);
        canvas.lines(lines, place + QPointF(kCoverAreaPadding + kCoverFactLabel, 0), room,
                     canvas.inks().text);
        place.ry() += lines.height() + mm(1.5);
    }
}

} // namespace ringbinder::report
