// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a Word file around its body: styles, lists, header and footer, properties. Used by
// docxfile.cpp; the looks are those of painter/style.h.
#pragma once

#include "core/report/document.h"
#include "core/report/painter/pagegeometry.h"

namespace ringbinder::report {

// Ids of word/numbering.xml.
inline constexpr int kDocxBulletList = 1;
inline constexpr int kDocxCheckList = 2;
inline constexpr int kDocxFirstNumberedList = 3;

[[nodiscard]] QString docxImageRelation(int number); // from 1
[[nodiscard]] QString docxHeaderRelation(Orientation orientation);
[[nodiscard]] QString docxFooterRelation(Orientation orientation);

[[nodiscard]] QByteArray docxStyles(const Document& document);
[[nodiscard]] QByteArray docxNumbering(int numberedLists);
[[nodiscard]] QByteArray docxFonts(const Document& document);
[[nodiscard]] QByteArray docxSettings(const Document& document);
[[nodiscard]] QByteArray docxCoreProperties(const Document& document);
[[nodiscard]] QByteArray docxAppProperties(const Document& document);
[[nodiscard]] QByteArray docxHeader(const Document& document, double widthMm, bool hasLogo);
[[nodiscard]] QByteArray docxFooter(const Document& document, double widthMm);

} // namespace ringbinder::report
