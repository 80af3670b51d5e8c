// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ringbinder::theme {

namespace {

QPalette paletteOf(QColor window, QColor base, QColor alternate, QColor button, QColor text,
                   QColor disabled, QColor highlight, QColor link)
{
    QPalette palette(button, window);
    const bool dark = window.lightness() < 128;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ToolTipBase, dark ? button : base);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::BrightText, QColor(Qt::white));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, textOn(highlight));
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::PlaceholderText, disabled);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     dark ? button.lighter(120) : button.darker(115));
    return palette;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor shade(const QPalette& palette, QRgb light, QRgb dark)
{
    return QColor(isDark(palette) ? dark : light);
}

} // namespace

QPalette palette(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
        break;
    case Scheme::Light:
        return paletteOf(QColor(0xef, 0xf0, 0xf1), QColor(0xff, 0xff, 0xff),
                         QColor(0xf7, 0xf8, 0xf9), QColor(0xfc, 0xfc, 0xfc),
                         QColor(0x23, 0x26, 0x29), QColor(0x6c, 0x70, 0x75),
                         QColor(0x2c, 0x6f, 0xad), QColor(0x1d, 0x5f, 0xa0));
    case Scheme::Dark:
        return paletteOf(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20),
                         QColor(0x20, 0x23, 0x26), QColor(0x31, 0x36, 0x3b),
                         QColor(0xf0, 0xf1, 0xf2), QColor(0x9a, 0xa0, 0xa6),
                         QColor(0x2d, 0x6d, 0xa8), QColor(0x6c, 0xb8, 0xf6));
    case Scheme::HighContrast:
        return paletteOf(QColor(0x00, 0x00, 0x00), QColor(0x00, 0x00, 0x00),
                         QColor(0x00, 0x00, 0x00), QColor(0x1c, 0x1c, 0x1c),
                         QColor(0xff, 0xff, 0xff), QColor(0xb8, 0xb8, 0xb8),
                         QColor(0xff, 0xd9, 0x00), QColor(0x7c, 0xd3, 0xff));
    }
    return QApplication::style() ? QApplication::style()->standardPalette() : QPalette();
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor tone(Tone tone, const QPalette& palette)
{
    switch (tone) {
    case Tone::Neutral:
        return palette.color(QPalette::Text);
    case Tone::Good:
        return shade(palette, 0x1d6b33, 0x7fd08f);
    case Tone::Progress:
        return shade(palette, 0x1d5fa0, 0x7fbdf2);
    case Tone::Warning:
        return shade(palette, 0x8a5300, 0xf2c063);
    case Tone::Bad:
        return shade(palette, 0xb3261e, 0xff8f85);
    case Tone::Muted:
        return muted(palette);
    }
    Q_UNREACHABLE();
}

QColor toneFill(Tone tone, const QPalette& palette)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted:
        return chipFill(palette);
    case Tone::Good:
        return shade(palette, 0xdff2e3, 0x1f3a27);
    case Tone::Progress:
        return shade(palette, 0xdcebf9, 0x1d3550);
    case Tone::Warning:
        return shade(palette, 0xfcefd2, 0x46371a);
    case Tone::Bad:
        return shade(palette, 0xfbe2e0, 0x4d2522);
    }
    Q_UNREACHABLE();
}

QString toneMark(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {};
    case Tone::Good:
        return QStringLiteral("\u2713");
    case Tone::Progress:
        return QStringLiteral("\u25D1");
    case Tone::Warning:
        return QStringLiteral("\u25B2");
    case Tone::Bad:
        return QStringLiteral("\u2715");
    case Tone::Muted:
        return QStringLiteral("\u25CB");
    }
    Q_UNREACHABLE();
}

QColor muted(const QPalette& palette)
{
    return shade(palette, 0x5c6166, 0xa9b0b6);
}

QColor gridLine(const QPalette& palette)
{
    return shade(palette, 0xd8dbde, 0x34393e);
}

QColor strongLine(const QPalette& palette)
{
    return shade(palette, 0xa8adb2, 0x5b6269);
}

QColor error(const QPalette& palette)
{
    return tone(Tone::Bad, palette);
}

QColor warningFill(const QPalette& palette)
{
    return toneFill(Tone::Warning, palette);
}

QColor errorFill(const QPalette& palette)
{
    return toneFill(Tone::Bad, palette);
}

QColor infoFill(const QPalette& palette)
{
    return toneFill(Tone::Progress, palette);
}

QColor chipFill(const QPalette& palette)
{
    return shade(palette, 0xe9ecef, 0x363c42);
}

QColor focusRing(const QPalette& palette)
{
    return shade(palette, 0x174f82, 0x8ecbff);
}

QColor shadow()
{
    return QColor(0, 0, 0, 70);
}

QColor textOn(const QColor& background)
{
    const QColor dark(0x1a, 0x1a, 0x1a);
    const QColor light(Qt::white);
    return contrast(background, light) >= contrast(background, dark) ? light : dark;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace ringbinder::theme
