// SPDX-License-Identifier: GPL-3.0-or-later
// The records a reference may point at, found by what is typed. Used by the pickers of tables and
// forms; reads the binder's names only.
#pragma once

#include "ui/models/opencontext.h"

namespace ringbinder {

class RecordChoices final {
public:
    struct Choice {
        Uid uid;
        QString code;
        QString title;
        // "A.8.13 Backups" where people know the code, else the title.
        QString text;
    };

    RecordChoices(const OpenContext& context, const FieldDef& field);

    // Code or title contains the text; those that begin with it first, then in natural order.
    [[nodiscard]] QList<Choice> find(const QString& text, int limit = 50) const;
    [[nodiscard]] std::optional<Choice> choice(const Uid& uid) const;
    // True where a name is all a new record needs, such as a person's.
    [[nodiscard]] bool canCreate() const;
    [[nodiscard]] Record create(const QString& name) const;
    [[nodiscard]] QString createLabel(const QString& name) const;

private:
    [[nodiscard]] Choice made(const Uid& uid, const Binder::Name& name) const;
    const OpenContext& m_context;
    QList<const RegisterDef*> m_targets;
};

} // namespace ringbinder
