// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a recurring list mean, kept in the binder under the set of their headings: a
// list of accounts or backups with columns that nobody recognises by itself comes in at a click the
// next month. Kept among the presets of imports; holds no value of a record.
#pragma once

#include "core/registers/technical/scan_import.h"
#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

struct ListMapping {
    QString title;
    std::optional<scan_import::ListKind> kind = {};
    QStringList map = {}; // "Column=field", as ScanReadOptions::map has it
    friend bool operator==(const ListMapping&, const ListMapping&) = default;
};

// The mapping kept for a list with just these headings, whatever their order; nothing where there
// is none.
[[nodiscard]] Result<std::optional<ListMapping>> listMappingFor(const Binder& binder,
                                                                const QStringList& headings);
// Keeps it in place of the one there was.
[[nodiscard]] Result<ChangeSet> keepListMapping(const Binder& binder, const QStringList& headings,
                                                const ListMapping& mapping);

} // namespace ringbinder
