// SPDX-License-Identifier: GPL-3.0-or-later
// The views a register offers: those that come with the program and those people saved in the
// binder. Saving and removing one is a change set like any other and can be undone.
#pragma once

#include "core/schema/viewdefinition.h"
#include "ui/models/opencontext.h"

namespace ringbinder {

struct TableView {
    QString title;
    ViewDefinition definition;
    std::optional<Uid> uid; // none: comes with the program
    QString counted;        // "%1 overdue": stands with its number beside the heading; or empty
};

class SavedViews final {
public:
    SavedViews(const OpenContext& context, const RegisterDef& def);

    // Those of the program first, then saved ones by position and title. Never empty: the first
    // shows everything.
    [[nodiscard]] QList<TableView> all() const;
    [[nodiscard]] QList<TableView> saved() const;
    // Replaces the saved view of that title, else adds one.
    [[nodiscard]] Result<Uid> save(const QString& title, const ViewDefinition& definition) const;
    [[nodiscard]] Result<> remove(const Uid& uid) const;
    // True when a notice may have changed what all() gives.
    [[nodiscard]] static bool concerns(const ChangeNotice& notice);

private:
    const OpenContext& m_context;
    const RegisterDef& m_def;
};

// What comes with the program; fields that the register lacks are left out.
[[nodiscard]] QList<TableView> builtInViews(const OpenContext& context, const RegisterDef& def);

} // namespace ringbinder
