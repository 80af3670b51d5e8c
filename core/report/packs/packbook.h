// SPDX-License-Identifier: GPL-3.0-or-later
// A pack as an XLSX workbook for people who go on working with it: the control block in front, then
// the registers of the pack with one row per record, real dates and numbers, drop-downs and level
// colours. It is the accessible alternative to the PDF and never an approved print.
#pragma once

#include "core/base/progress.h"
#include "core/exchange/grid.h"
#include "core/exchange/xlsxwriter.h"
#include "core/report/packs/packs.h"
#include "core/report/pagesetup.h"

namespace ringbinder::report {

// A column that is no field of the record.
struct BookColumn {
    const char* context;
    const char* heading;
    double width;
    XlsxColumn::Kind kind;
    ringbinder::Cell (*cell)(const PackContext& context, const Record& record);
};

struct BookSheet {
    const RegisterDef* def = nullptr;
    const char* context = "";
    const char* name = ""; // empty: that of the register
    std::span<const FieldDef* const> fields;
    std::span<const BookColumn> more = {};
    // Null: all records.
    bool (*isWanted)(const PackContext& context, const Record& record) = nullptr;
};

// Errors: those of composePack() and exportBook(); Invalid where an approved print is asked for.
[[nodiscard]] Result<QList<Message>> writePackBook(const Binder& binder, const PackDef& def,
                                                   const Language& language,
                                                   const PackOptions& options,
                                                   const PageSetup& setup, const QString& path,
                                                   Progress& progress);

} // namespace ringbinder::report
