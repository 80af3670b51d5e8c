// SPDX-License-Identifier: GPL-3.0-or-later
// One row of an import between its cells and its record, and the combining of several old rows into
// one. Inside of the import.
#pragma once

#include "core/exchange/importrun.h"
#include "core/schema/format.h"

#include <vector>

namespace ringbinder {

struct ImportRow {
    int row = 0; // of the sheet
    QString code;
    QString uidText;
    std::vector<std::pair<const FieldDef*, Value>> values;
    QStringList notes;   // "Heading: value"
    QString formerCodes; // of the rows it was made from
    std::optional<Carried> carried;
    std::optional<Record> before; // the record it finds
    std::optional<Uid> uid;       // of `before`, or of the record to come
    bool isRejected = false;
};

// Rows with old numbers under their new ones: splits doubled, merges combined. Tells in `outcome`
// what went where; `nameOf` names records, also those to be made.
[[nodiscard]] std::vector<ImportRow> carryRowsOver(std::vector<ImportRow> rows,
                                                   const CarryRules& rules,
                                                   const RecordCode& nameOf,
                                                   ImportOutcome& outcome);

} // namespace ringbinder
