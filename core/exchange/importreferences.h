// SPDX-License-Identifier: GPL-3.0-or-later
// From names in cells to records: by code, number, reference, name; people also by e-mail, "Weiss,
// Anna" and "A. Weiss". What is not there is made where the plan allows it and added by the same
// change set. Everything is looked up in memory. Inside of the import.
#pragma once

#include "core/base/result.h"
#include "core/exchange/importrun.h"

#include <map>

namespace ringbinder {

class ImportReferences final {
public:
    // Both must outlive it.
    ImportReferences(const ImportPlan& plan, const ImportContext& context);

    // The uid of a Reference field, or the uids of a References field. Error: Kind::Invalid naming
    // the field and the name that is not known.
    [[nodiscard]] Result<Value> resolve(const FieldDef& field, const QString& text);
    // Makes full names known before their short forms.
    void announce(const FieldDef& field, QStringList names);
    // A row of this import that is going to be a record.
    void announceRow(const QString& code, const QString& reference, const QString& name,
                     const Uid& uid);

    struct Made {
        Record record;
        QString name;
        QString like; // an existing name that may mean the same; empty: none
    };
    [[nodiscard]] const QList<Made>& made() const { return m_made; }
    // Names that were taken for another than they say: "A. Weiss" for Anna Weiss.
    struct Taken {
        QString name;
        QString as;
    };
    [[nodiscard]] const QList<Taken>& taken() const { return m_taken; }
    // In the order in which they were met.
    [[nodiscard]] const QList<ImportOutcome::Name>& names() const { return m_names; }
    // The names in `text` that are to stay names.
    [[nodiscard]] QStringList leftAsText(const FieldDef& field, const QString& text) const;

private:
    struct Index {
        const RegisterDef* def = nullptr;
        bool isPeople = false;
        QHash<QString, std::optional<Uid>> byName; // empty: two of that name
        QHash<QString, std::optional<Uid>> byInitial;
        QHash<QString, std::optional<Uid>> bySurnameInitial; // of people known by initial alone
        QList<std::pair<QString, Uid>> names;
        void add(const QString& name, const Uid& uid);
        void addName(const QString& name, const Uid& uid);
    };
    [[nodiscard]] Index& indexOf(const RegisterDef& def);
    [[nodiscard]] std::optional<Uid> find(Index& index, const QString& text);
    [[nodiscard]] std::optional<Uid> findPerson(Index& index, const QString& name);
    [[nodiscard]] QList<Uid> findNumber(Index& index, const QString& text);
    [[nodiscard]] std::optional<Uid> make(Index& index, const QString& text);
    [[nodiscard]] const QString* decided(const RegisterDef& def, const QString& text) const;
    [[nodiscard]] QString titleOf(const Uid& uid) const;
    void tell(ImportOutcome::Name name);

    const ImportPlan& m_plan;
    const ImportContext& m_context;
    std::map<const RegisterDef*, Index> m_indexes;
    QList<Made> m_made;
    QList<Taken> m_taken;
    QList<ImportOutcome::Name> m_names;
    QSet<QString> m_told;
};

} // namespace ringbinder
