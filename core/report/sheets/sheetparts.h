// SPDX-License-Identifier: GPL-3.0-or-later
// The composers of the sheets, for sheets.cpp, and the one tint per tone that they share.
#pragma once

#include "core/report/packs/packwriter.h"
#include "core/report/sheets/sheets.h"

namespace ringbinder::report {

using SheetComposer = Result<Document>(const Binder& binder, const SheetDef& def,
                                       const Language& language, const SheetOptions& options);

SheetComposer composeOutlineSheet;
SheetComposer composeRaciSheet;
SheetComposer composeTrainingSheet;
SheetComposer composeControlCoverageSheet;
SheetComposer composeAuditCoverageSheet;
SheetComposer composeCalendarSheet;
SheetComposer composeManagementSheet;
SheetComposer composeRoleSheet;
SheetComposer composeProgressSheet;

// One per tone, in the order of the enumeration; a cell's own words say what is meant.
[[nodiscard]] QList<Tint> toneTints();
// Neutral and muted ones have no colour.
[[nodiscard]] Cell toneCell(const QString& text, Tone tone);
[[nodiscard]] Paragraph leadParagraph(const QString& text);

} // namespace ringbinder::report
