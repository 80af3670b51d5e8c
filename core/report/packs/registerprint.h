// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a register as the table on screen shows it: these rows, these columns, this order, with
// the filter named on every page. Used by Ctrl+P and by the gallery of reports. It knows no
// concrete register.
#pragma once

#include "core/report/document.h"
#include "core/rules/snapshot.h"
#include "core/schema/derive.h"
#include "core/schema/viewdefinition.h"

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

// All records with the columns that the register shows by default; the uids come later.
[[nodiscard]] RegisterView usualView(const Binder& binder, const RegisterDef& def);
// As a saved view has it, with the records that pass its filter in its order. Fields that are gone
// are left out; filters mean what they mean in the table on screen.
[[nodiscard]] Result<RegisterView> viewAsDefined(const Binder& binder, const RegisterDef& def,
                                                 const ViewDefinition& definition,
                                                 const Language& language,
                                                 const DeriveContext* derive);

// Reads the records once; computed fields need `derive`, which may be null.
[[nodiscard]] Result<Document> composeRegister(const Binder& binder, const RegisterView& view,
                                               const Language& language,
                                               const DeriveContext* derive);

} // namespace ringbinder::report
