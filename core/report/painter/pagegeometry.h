// SPDX-License-Identifier: GPL-3.0-or-later
// The rectangles of a page in units of 1/1200 inch, for either orientation.
#pragma once

#include "core/report/document.h"
#include "core/report/pagesetup.h"

#include <QRectF>
#include <QSizeF>

namespace ringbinder::report {

class PageGeometry final {
public:
    explicit PageGeometry(const PageSetup& setup);

    [[nodiscard]] QSizeF paper(Orientation orientation) const;
    // Without the margins: header, body and footer.
    [[nodiscard]] QRectF frame(Orientation orientation) const;
    // Where the flows go.
    [[nodiscard]] QRectF body(Orientation orientation) const;
    // The strip at the top of the body that names a section which goes on.
    [[nodiscard]] static double continuedStrip();

private:
    QSizeF m_portrait;
    QMarginsF m_margins;
};

} // namespace ringbinder::report
