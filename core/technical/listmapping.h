// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a list mean, kept in the binder under the set of its headings, so that next
// month's list of the same tool comes in without asking. Kept with the presets of other tables
// (core/exchange/importpreset.h); holds no value of a row.
#pragma once

#include "core/store/recordsource.h"
#include "core/technical/listlayout.h"

namespace ringbinder {

struct ListMapping {
    QString title;
    scan_import::ListKind kind = scan_import::ListKind::Devices;
    QStringList map; // as ScanReadOptions::map takes it
};

// Nothing where no list with these headings, in whatever order, was kept.
[[nodiscard]] Result<std::optional<ListMapping>> findListMapping(const RecordSource& source,
                                                                 const QStringList& headings);
// `options` completed by the mapping kept for the headings of the list, where they say nothing
// themselves. The device stands at its beginning afterwards.
[[nodiscard]] Result<ScanReadOptions> withListMapping(const RecordSource& source, QIODevice& device,
                                                      const ScanReadOptions& options);
// Writes a record, or replaces the one of the same headings. Errors: Invalid for a layout whose
// kind is not known; those of Session::apply().
[[nodiscard]] Result<> saveListMapping(Binder& binder, const ListLayout& layout,
                                       const QString& title);

} // namespace ringbinder
