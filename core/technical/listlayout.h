// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of devices, accounts, backups, software or domains looks like before it is read:
// which row holds the headings, what kind of list it is, what each column says. It proposes by the
// words of listwords.h and does what `ScanReadOptions` says. Used by listsource.h and by dialogs.
#pragma once

#include "core/technical/listwords.h"
#include "core/technical/scan.h"

#include <vector>

namespace ringbinder {

struct ListColumn {
    QString heading;
    QString field;          // one of listFields(); empty: it is not used
    bool isLeftOut = false; // people said so
};

struct ListLayout {
    std::optional<scan_import::ListKind> kind; // nothing where nobody would know
    qint64 headingRow = 0;                     // from 1; 0: there is no row at all
    QList<ListColumn> columns;
    QStringList missing; // one of these fields is needed and no column has it

    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] QStringList map() const; // as ScanReadOptions::map takes it
    // Headings of columns that nobody knows and nobody left out.
    [[nodiscard]] QStringList unmapped() const;
    [[nodiscard]] int columnOf(QLatin1String field) const; // -1: there is none
};

// Fields that a column may fill: those of the subject, and those of listwords.h where they fit.
[[nodiscard]] QStringList listFields(scan_import::ListKind kind);
[[nodiscard]] Text labelOfListField(scan_import::ListKind kind, QStringView field);

// The first rows of a list; empty rows are left out.
struct ListRow {
    qint64 number = 0; // from 1
    QStringList cells;
};
// An entry "Column=" or "Column=skip" leaves a column out, whatever its heading says.
// Error: Invalid for an entry of `map` that names no column or no field.
[[nodiscard]] Result<ListLayout> listLayoutOf(const std::vector<ListRow>& rows,
                                              const ScanReadOptions& options,
                                              const ListWords& words);

} // namespace ringbinder
