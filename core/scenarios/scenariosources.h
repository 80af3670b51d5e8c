// SPDX-License-Identifier: GPL-3.0-or-later
// What a builder of scenarios knows of one client: the threats and vulnerabilities there are, which
// of them stand together in risks, and which of them fit an asset. It drafts no text and writes
// nothing.
#pragma once

#include "core/catalogue/intake.h"
#include "core/scenarios/scenariobuilder.h"

#include <QSet>

namespace ringbinder {

// A threat with the vulnerabilities that let it happen, before it is about an asset.
struct ScenarioCombination {
    ScenarioDraft::Origin origin = ScenarioDraft::Origin::Pair;
    ScenarioPart threat;
    QList<ScenarioPart> vulnerabilities;
    QStringList affects;               // tokens of risk::cia
    QString sentence;                  // of a shipped scenario; else empty
    QString scenarioId;                // of a shipped scenario
    QList<Uid> controls;               // that usually help and apply here
    [[nodiscard]] QString key() const; // the same for the same threat and vulnerabilities
};

class ScenarioSources final {
public:
    // All must outlive it.
    [[nodiscard]] static Result<ScenarioSources>
    of(const Binder& binder, const Catalogue& catalogue, const Language& language);

    // What fits, the best first, each once.
    [[nodiscard]] QList<ScenarioCombination> fitting(const Record& asset) const;
    // Exactly these records, each with each.
    [[nodiscard]] QList<ScenarioCombination> combined(const QList<Uid>& threats,
                                                      const QList<Uid>& vulnerabilities) const;
    // The risk that is about this asset, threat and vulnerabilities.
    [[nodiscard]] std::optional<Uid> riskOf(const Uid& asset,
                                            const ScenarioCombination& combination) const;
    [[nodiscard]] const CatalogueIntake& intake() const { return m_intake; }

private:
    ScenarioSources(const Catalogue& catalogue, const Language& language);
    [[nodiscard]] Result<> read(const Binder& binder);
    [[nodiscard]] ScenarioPart shippedThreat(const QString& id) const;
    [[nodiscard]] ScenarioPart shippedWeakness(const QString& id) const;
    [[nodiscard]] QList<Uid> applicable(const QStringList& codes) const;
    [[nodiscard]] QList<Uid> applicable(const QList<Uid>& controls) const;
    void addShipped(const AssetType& type, QList<ScenarioCombination>& found) const;
    void addOwn(const Record& asset, const AssetType* type,
                QList<ScenarioCombination>& found) const;
    [[nodiscard]] ScenarioCombination ofRecords(const Uid& threat, const QList<Uid>& weaknesses,
                                                ScenarioDraft::Origin origin) const;

    struct Known { // a risk as far as it says what happens to what
        Uid uid;
        QSet<Uid> assets;
        QSet<Uid> threats;
        QSet<Uid> vulnerabilities;
    };
    const Catalogue& m_catalogue;
    const Language& m_language;
    CatalogueIntake m_intake;
    QHash<Uid, Record> m_threats;
    QHash<Uid, Record> m_weaknesses;
    QList<Uid> m_ownThreats; // in the order added
    QList<Uid> m_ownWeaknesses;
    QHash<QString, Uid> m_controls; // that are not excluded, by code
    QSet<Uid> m_applicable;
    QList<Known> m_risks;
    QHash<Uid, QString> m_types; // of assets, token
};

} // namespace ringbinder
