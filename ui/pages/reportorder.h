// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of reports asks its worker for: a pack, a sheet or a register with its options,
// laid out and ready to be shown, or written as a workbook. Runs beside the GUI thread on a reader
// of its own; it shows nothing and writes nothing into the binder.
#pragma once

#include "core/report/packs/packs.h"
#include "core/report/packs/registerprint.h"
#include "core/report/pagedlayout.h"
#include "core/report/sheets/sheets.h"

namespace ringbinder {

// In place of the key of a pack or register: the table that was on screen.
inline constexpr QLatin1String kOnScreenKey("on-screen");

struct ReportOrder {
    const Binder* binder = nullptr;
    QString key;
    QString languageCode;
    report::PackOptions options;
    report::PageSetup setup;
    std::optional<report::RegisterView> view; // of a register
    report::SheetOptions sheet;               // of a sheet
};

// A document that is ready to be shown, printed and saved.
struct PreparedReport {
    report::ComposedPack pack; // of the print of a register: its document alone
    std::shared_ptr<const report::PagedLayout> layout;
    QString remark;          // what a reader must know before using it; may be empty
    bool isApproved = false; // saving or printing it keeps it in the binder
};

// All records with the columns that the register shows by default; the uids come later.
[[nodiscard]] report::RegisterView usualView(const Binder& binder, const RegisterDef& def);
[[nodiscard]] Result<PreparedReport> prepareReport(ReportOrder order, Progress& progress);
// Gives the path.
[[nodiscard]] Result<QString> writeWorkbook(ReportOrder order, const QString& path,
                                            Progress& progress);

} // namespace ringbinder
