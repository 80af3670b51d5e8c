// SPDX-License-Identifier: GPL-3.0-or-later
// The few marks everything printed is made of: text lines, filled boxes, rules, tinted chips.
// Lives for one page in one thread and holds the font engines meanwhile.
#pragma once

#include "core/report/painter/style.h"
#include "core/report/painter/text.h"

#include <QPainter>
#include <QRawFont>

#include <vector>

namespace ringbinder::report {

class Canvas final {
public:
    // Strings: for devices that keep text as text only when given strings (SVG).
    enum class TextAs { Glyphs, Strings };

    Canvas(QPainter& painter, FontBook& fonts, Palette palette, TextAs textAs = TextAs::Glyphs,
           const Brand& brand = {});

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] FontBook& fonts() { return m_fonts; }
    [[nodiscard]] Palette palette() const { return m_palette; }
    [[nodiscard]] const style::Inks& inks() const { return m_inks; }

    void fill(const QRectF& box, QRgb colour);
    void fillRounded(const QRectF& box, double radius, QRgb colour);
    void outline(const QRectF& box, double width, QRgb colour);
    void horizontalRule(double left, double right, double y, double width, QRgb colour);
    void verticalRule(double x, double top, double bottom, double width, QRgb colour);

    // Lines [from, to) with the first one's top at `place`.
    void lines(const TextLines& text, QPointF place, double width, QRgb colour,
               Column::Align align = Column::Align::Left, qsizetype from = 0, qsizetype to = -1);
    // One line, cut with an ellipsis to `width`. `place` is its top left corner.
    void line(const QString& text, const TypeStyle& type, QPointF place, double width, QRgb colour,
              Column::Align align = Column::Align::Left);
    // A fill too light to be told from paper gets an outline.
    void fillTint(const QRectF& box, const Tint& tint, double radius = 0);
    [[nodiscard]] static bool needsOutline(QRgb fill);
    // A square with the tint's letter, for legends. Returns its width.
    double swatch(const Tint& tint, QPointF place, double side);

private:
    struct LoadedFont {
        Face face;
        int pixels;
        QRawFont raw;
    };
    void runOfText(QStringView text, Face face, int pixels, QPointF baseline);
    [[nodiscard]] const QRawFont& raw(Face face, int pixels);

    QPainter& m_painter;
    FontBook& m_fonts;
    Palette m_palette;
    style::Inks m_inks;
    TextAs m_textAs;
    std::vector<LoadedFont> m_loaded;
    QList<quint32> m_glyphs;
    QList<QPointF> m_places;
};

} // namespace ringbinder::report
