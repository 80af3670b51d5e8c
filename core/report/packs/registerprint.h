// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a register as the table on screen shows it: these rows, these columns, this order, with
// the filter named on every page. Used by Ctrl+P and by the gallery of reports. It knows no
// concrete register.
#pragma once

#include "core/report/document.h"
#include "core/rules/snapshot.h"
#include "core/schema/derive.h"

namespace ringbinder {
class Binder;
}

namespace ringbinder::report {

struct RegisterView {
    const RegisterDef* def = nullptr;
    QList<Uid> uids;                        // in the order shown
    QList<const FieldDef*> columns;         // beside the code
    bool hasCode = true;                    // which comes first
    const FieldDef* group = nullptr;        // the order is by it; null: no groups
    QString filterText;                     // as the person sees it; empty: none
    QString sortText;                       // the same of the order
    QString viewName;                       // name of a saved view; empty: the register's
    std::optional<Orientation> orientation; // nothing: as the columns need
};

// Reads the records once; computed fields need `derive`, which may be null.
[[nodiscard]] Result<Document> composeRegister(const Binder& binder, const RegisterView& view,
                                               const Language& language,
                                               const DeriveContext* derive);

} // namespace ringbinder::report
