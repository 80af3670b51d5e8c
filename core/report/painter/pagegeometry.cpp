// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/pagegeometry.h"

#include "core/report/pagedlayout.h"
#include "core/report/painter/furniture.h"

#include <QPageSize>

namespace ringbinder::report {

PageGeometry::PageGeometry(const PageSetup& setup)
    : m_portrait(QPageSize(setup.size == PageSetup::Size::A4 ? QPageSize::A4 : QPageSize::Letter)
                     .sizePixels(PagedLayout::kUnitsPerInch))
    , m_margins(setup.margins * style::kUnitsPerMm)
{
}

QSizeF PageGeometry::paper(Orientation orientation) const
{
    return orientation == Orientation::Portrait ? m_portrait : m_portrait.transposed();
}

QRectF PageGeometry::frame(Orientation orientation) const
{
    return QRectF(QPointF(0, 0), paper(orientation)).marginsRemoved(m_margins);
}

QRectF PageGeometry::body(Orientation orientation) const
{
    return frame(orientation)
        .adjusted(0, FurniturePainter::kHeaderHeight, 0, -FurniturePainter::kFooterHeight);
}

double PageGeometry::continuedStrip()
{
    return style::kSmall.lineHeight() + style::mm(2);
}

} // namespace ringbinder::report
