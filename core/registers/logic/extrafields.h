// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, renaming, ordering, retyping and removing the fields a user has added to a register, with
// what that does to the values there are: nothing is dropped without being told first. One change
// set for all of it. Used by the dialog of fields and the command line.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/registers/binder/extra_field.h"
#include "core/schema/extrachoices.h"
#include "core/store/changeset.h"

#include <memory>

namespace ringbinder {

class Binder;

// One field as it shall be. Those of the register that are not in the list are removed.
struct ExtraFieldDraft {
    std::optional<Uid> uid; // of its declaration; none for a new one
    QString label;
    extra_field::Type type = extra_field::Type::Text;
    QList<ExtraChoice> choices; // of a choice, in order
    QString help;
    // Where the values of choices that are gone go, by token; an empty one empties the field.
    QMap<QByteArray, QByteArray> moved;

    friend bool operator==(const ExtraFieldDraft&, const ExtraFieldDraft&) = default;
};

// The fields of a register as they are, in order.
[[nodiscard]] Result<QList<ExtraFieldDraft>> extraFieldDrafts(const Binder& binder,
                                                              const RegisterDef& def);

// How many records hold each value of a field, as people read it.
[[nodiscard]] Result<QMap<QString, int>> extraFieldValues(const Binder& binder,
                                                          const RegisterDef& def,
                                                          const FieldDef& field,
                                                          const Language& language);

class ExtraFieldPlan final {
public:
    struct Effect {
        QString label;        // of the field as it was
        int changed = 0;      // values written in another way, or moved to another choice as asked
        int emptied = 0;      // values that do not fit, or go with their field
        QStringList examples; // of what is emptied
        bool isRemoved = false;
    };

    [[nodiscard]] bool isEmpty() const { return m_set.isEmpty(); }
    // Of fields that hold values which change; nothing for the others.
    [[nodiscard]] const QList<Effect>& effects() const { return m_effects; }
    [[nodiscard]] int emptied() const;
    // Writes it; once.
    [[nodiscard]] Result<qint64> apply(Binder& binder);

private:
    friend class ExtraFieldPlanner;
    ChangeSet m_set{{}};
    QList<Effect> m_effects;
    // What the change set points at until it is written.
    std::vector<std::unique_ptr<std::vector<Choice>>> m_choices;
    std::vector<std::unique_ptr<FieldDef>> m_fields;
    std::vector<std::unique_ptr<QByteArray>> m_bytes;
};

// Error Invalid: a label is missing or taken, a choice has no choices, or two of one name.
[[nodiscard]] Result<ExtraFieldPlan> planExtraFields(const Binder& binder, const RegisterDef& def,
                                                     const QList<ExtraFieldDraft>& drafts,
                                                     const Language& language);

} // namespace ringbinder
