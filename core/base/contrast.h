// SPDX-License-Identifier: GPL-3.0-or-later
// How well a text colour reads on a background, for level and brand colours that a client chooses.
// Colours are 0xRRGGBB; core knows no Qt Gui. Used by the method, the profile, charts and packs.
#pragma once

#include <QtGlobal>

namespace ringbinder {

// The contrast ratio of WCAG 2.2 ("relative luminance", "contrast ratio"): 1 to 21.
// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
[[nodiscard]] double contrastRatio(quint32 first, quint32 second);

inline constexpr double kReadableContrast = 4.5; // WCAG 2.2, 1.4.3, level AA

// The first of dark grey, white and black that reads on the background; one always does.
[[nodiscard]] quint32 readableTextOn(quint32 background);
// The colour itself where text in it reads on the light background, else the nearest darker shade
// of the same hue that does.
[[nodiscard]] quint32 readableShadeOn(quint32 background, quint32 colour);
// So much of the colour, the rest of it white.
[[nodiscard]] quint32 paleShade(quint32 colour, double part);

} // namespace ringbinder
