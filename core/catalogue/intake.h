// SPDX-License-Identifier: GPL-3.0-or-later
// Taking threats and vulnerabilities of the shipped catalogue into a change set, each once: what the
// client has already, under the number or under the name, is used instead. Writes nothing by
// itself. Used by the suggestions and by the builder of scenarios.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/store/changeset.h"

#include <QHash>

#include <optional>

namespace ringbinder {

class Binder;

// What a register holds, by the number of its catalogue entry and by name.
class TakenEntries final {
public:
    // `catalogueId` may be null: then they are known by name alone.
    [[nodiscard]] static Result<TakenEntries> of(const Binder& binder, const RegisterDef& def,
                                                 const Field<QString>* catalogueId);
    [[nodiscard]] std::optional<Uid> find(const QString& id, const QStringList& names = {}) const;
    void note(const QString& id, const Uid& uid) { m_byId.insert(id, uid); }

private:
    QHash<QString, Uid> m_byId;
    QHash<QString, Uid> m_byName;
};

// Names of an entry in whichever language it was taken.
[[nodiscard]] QStringList namesOf(const LocalText& text);
[[nodiscard]] QHash<QString, Uid> controlsByCode(const Binder& binder);

class CatalogueIntake final {
public:
    // `controls`: what vulnerabilities are linked to, by code; empty for none. `catalogue` and
    // `language` must outlive it.
    CatalogueIntake(const Catalogue& catalogue, const Language& language,
                    QHash<QString, Uid> controls);
    [[nodiscard]] Result<> prepare(const Binder& binder);

    // The record of an entry where the client has it.
    [[nodiscard]] std::optional<Uid> knownThreat(const QString& id) const;
    [[nodiscard]] std::optional<Uid> knownWeakness(const QString& id) const;
    // The same, adding it to the set where it is not there yet; nothing for an unknown number.
    std::optional<Uid> threat(const QString& id, ChangeSet& set);
    std::optional<Uid> weakness(const QString& id, ChangeSet& set);

private:
    const Catalogue& m_catalogue;
    const Language& m_language;
    QHash<QString, Uid> m_controls;
    TakenEntries m_threats;
    TakenEntries m_weaknesses;
};

} // namespace ringbinder
