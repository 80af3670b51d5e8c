// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour and icon of the program that does not come from the palette. Light or dark is
// decided by the lightness of the palette at hand, so a change of palette is followed at once: ask
// when painting, keep nothing. Colours of risk levels come from the binder's bands, not from here.
#pragma once

#include "core/schema/field.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace ringbinder::theme {

enum class Scheme { System, Light, Dark, HighContrast };

// The palette to give QApplication::setPalette; System gives the one the desktop suggests.
[[nodiscard]] QPalette palette(Scheme scheme);
[[nodiscard]] bool isDark(const QPalette& palette);

// Text and mark colour of a tone on Base, contrast of at least 4.5:1.
[[nodiscard]] QColor tone(Tone tone, const QPalette& palette);
// A quiet fill behind something of that tone.
[[nodiscard]] QColor toneFill(Tone tone, const QPalette& palette);
// The sign drawn beside a tone, so that colour is never alone; empty for Neutral.
[[nodiscard]] QString toneMark(Tone tone);

[[nodiscard]] QColor muted(const QPalette& palette);      // secondary text on Base and Window
[[nodiscard]] QColor gridLine(const QPalette& palette);   // between cells, around fields
[[nodiscard]] QColor strongLine(const QPalette& palette); // edge of frozen columns, cards
[[nodiscard]] QColor error(const QPalette& palette);      // text and underline of what is not valid
[[nodiscard]] QColor warningFill(const QPalette& palette);
[[nodiscard]] QColor errorFill(const QPalette& palette);
[[nodiscard]] QColor infoFill(const QPalette& palette);
[[nodiscard]] QColor chipFill(const QPalette& palette);
[[nodiscard]] QColor focusRing(const QPalette& palette);
[[nodiscard]] QColor shadow();

// Black or white, whichever reads better on `background`.
[[nodiscard]] QColor textOn(const QColor& background);
// WCAG contrast of two colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace ringbinder::theme

namespace ringbinder {

// An icon of resources/icons/icons.txt by name. Painted light or dark by the application's palette
// at the moment of painting. An unknown name gives an empty icon.
[[nodiscard]] QIcon themedIcon(const QString& name);

} // namespace ringbinder
