// SPDX-License-Identifier: GPL-3.0-or-later
// One file of a scanner read for the import dialog, on the thread of a job: the import that could
// be made of it and, for lists, what its columns mean, with what was remembered of such a list.
#pragma once

#include "core/technical/listlayout.h"
#include "core/technical/scanimport.h"

#include <memory>

namespace ringbinder {

struct ScanReadOrder {
    QString path;
    std::optional<scan_import::Format> format = {}; // nothing: by what the file begins with
    // What the user said about a list; what was remembered of such lists does not count then.
    bool isListSaid = false;
    std::optional<scan_import::ListKind> kind = {};
    QStringList map = {}; // "Column=field"
};

// A list's columns.
struct ScanColumns {
    ListLayout layout;  // as they are read
    ListLayout bare;    // as they would be without being told
    QString remembered; // title of the mapping that was remembered
};

struct ScanRead {
    std::shared_ptr<ScanImport> import;
    ScanColumns columns = {};          // of lists
    std::optional<Error> refusal = {}; // a list that lacks what only a mapping can give
};
// Errors: those of ScanImport::read(); for a list whose columns are known they come as a refusal,
// so that the user can say what the columns mean.
[[nodiscard]] Result<ScanRead> readScanFile(const Binder& binder, const ScanReadOrder& order,
                                            Progress& progress);

} // namespace ringbinder
