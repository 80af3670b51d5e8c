// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that came from outside (a client's logo) and passed the gate: PNG, JPEG or SVG of
// bounded size, an SVG rebuilt from a list of harmless elements with no way to the outside.
// Nothing else may turn foreign bytes into pixels. A Picture cannot be empty or broken.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

class QPainter;
class QRectF;

namespace ringbinder::report {

class Picture final {
public:
    // Invalid: not one of the three formats or damaged; Limit: larger or more complex than is safe;
    // NotOurs: an SVG that refers to something outside itself.
    [[nodiscard]] static Result<Picture> load(const QByteArray& bytes);

    // Width and height in the picture's own units; only their relation matters.
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] bool isVector() const;

    // On white, for formats that know nothing of transparency.
    [[nodiscard]] Picture opaque() const;
    // The same in shades of grey; a drawing becomes pixels, fine enough for a printer.
    [[nodiscard]] Picture grey() const;

    // Fits the picture into `box`, keeping its proportions, at the left and the vertical middle.
    void paint(QPainter& painter, const QRectF& box) const;
    // The part of `box` that paint() covers.
    [[nodiscard]] QRectF fitted(const QRectF& box) const;

private:
    struct Content;
    explicit Picture(std::shared_ptr<const Content> content)
        : m_content(std::move(content))
    {
    }

    std::shared_ptr<const Content> m_content;
};

} // namespace ringbinder::report
