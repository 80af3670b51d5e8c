// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/canvas.h"

#include "core/base/contrast.h"

#include <QGlyphRun>
#include <QPainterPath>

#include <cmath>

namespace ringbinder::report {

Canvas::Canvas(QPainter& painter, FontBook& fonts, Palette palette, TextAs textAs,
               const Brand& brand)
    : m_painter(painter)
    , m_fonts(fonts)
    , m_palette(palette)
    , m_inks(style::Inks::of(palette, brand))
    , m_textAs(textAs)
{
}

void Canvas::fill(const QRectF& box, QRgb colour)
{
    m_painter.fillRect(box, QColor(colour));
}

void Canvas::fillRounded(const QRectF& box, double radius, QRgb colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(colour));
    m_painter.drawRoundedRect(box, radius, radius);
}

void Canvas::outline(const QRectF& box, double width, QRgb colour)
{
    QPen pen{QColor(colour), width};
    pen.setJoinStyle(Qt::MiterJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box);
}

bool Canvas::needsOutline(QRgb fill)
{
    return contrastRatio(fill, 0xffffffff) < 1.4;
}

void Canvas::fillTint(const QRectF& box, const Tint& tint, double radius)
{
    const QRgb colour = tint.fillFor(m_palette);
    const double width = style::pt(0.5);
    const bool hasOutline =
        needsOutline(colour) && box.width() > 2 * width && box.height() > 2 * width;
    const double inset = hasOutline ? width / 2 : 0;
    m_painter.setPen(hasOutline ? QPen(QColor(m_inks.rule), width) : QPen(Qt::NoPen));
    m_painter.setBrush(QColor(colour));
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    if (radius > 0)
        m_painter.drawRoundedRect(inner, radius, radius);
    else
        m_painter.drawRect(inner);
}

void Canvas::horizontalRule(double left, double right, double y, double width, QRgb colour)
{
    fill(QRectF(left, y - width / 2, right - left, width), colour);
}

void Canvas::verticalRule(double x, double top, double bottom, double width, QRgb colour)
{
    fill(QRectF(x - width / 2, top, width, bottom - top), colour);
}

const QRawFont& Canvas::raw(Face face, int pixels)
{
    for (const LoadedFont& font : m_loaded) {
        if (font.face == face && font.pixels == pixels)
            return font.raw;
    }
    m_loaded.push_back({face, pixels, QRawFont::fromFont(m_fonts.font(face, pixels))});
    return m_loaded.back().raw;
}

void Canvas::runOfText(QStringView text, Face face, int pixels, QPointF baseline)
{
    if (m_textAs == TextAs::Strings) {
        m_painter.setFont(m_fonts.font(face, pixels));
        m_painter.drawText(baseline, text.toString());
        return;
    }
    // In whole units, of which a letter has a hundred: a PDF writes each place as text, and those
    // of fractions would be half of the file.
    m_glyphs.resize(text.size());
    m_places.resize(text.size());
    double x = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const FontBook::Glyph& glyph = m_fonts.glyph(face, text[i].unicode());
        m_glyphs[i] = glyph.index;
        m_places[i] = QPointF(std::round(x), 0);
        x += double(glyph.advance) * pixels;
    }
    QGlyphRun run;
    run.setRawFont(raw(face, pixels));
    run.setRawData(m_glyphs.constData(), m_places.constData(), int(m_glyphs.size()));
    m_painter.drawGlyphRun(QPointF(std::round(baseline.x()), std::round(baseline.y())), run);
}

void Canvas::lines(const TextLines& text, QPointF place, double width, QRgb colour,
                   Column::Align align, qsizetype from, qsizetype to)
{
    const TypeStyle& type = text.style();
    const int pixels = type.pixels();
    if (to < 0 || to > text.lineCount())
        to = text.lineCount();
    m_painter.setPen(QColor(colour));
    double y = place.y() + type.baseline();
    for (qsizetype i = from; i < to; ++i, y += type.lineHeight()) {
        const TextLines::Line& line = text.m_lines[i];
        double x = place.x();
        if (align == Column::Align::Right)
            x += width - line.width;
        else if (align == Column::Align::Centre)
            x += (width - line.width) / 2;
        if (text.m_shaped) {
            const QTextLine shaped = text.m_shaped->lineAt(int(i));
            shaped.draw(&m_painter, QPointF(x, y - shaped.ascent()));
            continue;
        }
        qsizetype at = line.from;
        const qsizetype end = line.from + line.length;
        for (qsizetype s = 0; s < text.m_spans.size() && at < end; ++s) {
            const qsizetype spanEnd =
                s + 1 < text.m_spans.size() ? text.m_spans[s + 1].from : text.m_text.size();
            if (spanEnd <= at)
                continue;
            const auto part = QStringView(text.m_text).mid(at, std::min(spanEnd, end) - at);
            const Face face = text.m_spans[s].face;
            runOfText(part, face, pixels, QPointF(x, y));
            x += m_fonts.width({face, type.points, type.leading}, part);
            at += part.size();
            if (at == end && line.hasHyphen)
                runOfText(u"-", face, pixels, QPointF(x, y));
        }
    }
}

void Canvas::line(const QString& text, const TypeStyle& type, QPointF place, double width,
                  QRgb colour, Column::Align align)
{
    const TextLines one(m_fonts, elidedText(m_fonts, text, type, width), type, 1e9);
    lines(one, place, width, colour, align, 0, 1);
}

double Canvas::swatch(const Tint& tint, QPointF place, double side)
{
    const double points = std::max(8.0, side / style::pt(1) * 0.72);
    const TypeStyle type{Face::Bold, points, 1.0};
    const double width = std::max(side, m_fonts.width(type, tint.letter) + side * 0.5);
    fillTint(QRectF(place, QSizeF(width, side)), tint);
    const TextLines letter(m_fonts, tint.letter, type, 1e9);
    lines(letter, place + QPointF(0, (side - type.lineHeight()) / 2), width, tint.inkFor(m_palette),
          Column::Align::Centre, 0, 1);
    return width;
}

} // namespace ringbinder::report
