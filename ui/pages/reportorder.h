// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of reports and of audit packs ask their worker for: a pack, a set of them, a sheet
// or a register with its options, laid out and ready to be shown, or written as a workbook. Runs
// beside the GUI thread on a reader of its own; it shows nothing and writes nothing into the
// binder.
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
    std::optional<Uid> set;                   // an audit pack, in place of all that
    // What stands behind a pack or an audit pack goes along in its PDF.
    report::EvidenceFiles evidence = report::EvidenceFiles::LeftOut;
};

// A document that is ready to be shown, printed and saved.
struct PreparedReport {
    report::ComposedPack pack; // of the print of a register: its document alone
    std::shared_ptr<const report::PagedLayout> layout;
    // The same without evidence files, for the printer and formats that cannot take them along.
    report::Document paper;
    int paperPages = 0;
    QString remark;          // what a reader must know before using it; may be empty
    bool isApproved = false; // saving or printing it keeps it in the binder
};

[[nodiscard]] Result<PreparedReport> prepareReport(ReportOrder order, Progress& progress);
// Gives the path.
[[nodiscard]] Result<QString> writeWorkbook(ReportOrder order, const QString& path,
                                            Progress& progress);

} // namespace ringbinder
