// SPDX-License-Identifier: GPL-3.0-or-later
// What pages show that are no table of one register, as prints: outlines, matrices, the calendar.
// A sheet has the key of its page, so that Ctrl+P there, the gallery of reports and the command
// line print the same. Composes only; documentfile.h writes.
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/schema/register.h"

#include <QDate>

#include <span>

namespace ringbinder {
class Binder;
}

namespace ringbinder::report {

struct SheetOptions {
    std::optional<Uid> record; // of the sheet's subject; nothing: all of them
    QDate month = {};          // any day of it; invalid: this month
};

struct SheetDef {
    const char* key; // "raci_matrix"
    Text title;
    Text purpose; // one sentence
    // The register whose record the sheet can be about; null: none.
    const RegisterDef* subject;
    bool hasMonth;
    Result<Document> (*compose)(const Binder& binder, const SheetDef& def, const Language& language,
                                const SheetOptions& options);

    [[nodiscard]] QLatin1String name() const { return QLatin1String(key); }
};

[[nodiscard]] std::span<const SheetDef> sheets();
// Null for another key.
[[nodiscard]] const SheetDef* sheetOf(QStringView key);
[[nodiscard]] QStringList sheetKeys();

} // namespace ringbinder::report
