// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped catalogues: Annex A of 2022 and 2013, clauses, asset types, threats, vulnerabilities,
// scenarios. Read once, then only looked at. English stands in NAME.json, another language in
// NAME.LANG.json beside it. It knows no client file.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/entries.h"

#include <QHash>
#include <QList>

namespace ringbinder {

class Catalogue final {
public:
    // Error: Kind::Damaged naming the file when one is missing, is not what it should be, names an
    // id twice or refers to an entry that is not there.
    [[nodiscard]] static Result<Catalogue> load(const QString& folder);

    [[nodiscard]] const QList<AnnexControl>& controls() const { return m_controls; }
    [[nodiscard]] const QList<FormerControl>& formerControls() const { return m_formerControls; }
    [[nodiscard]] const QList<Clause>& clauses() const { return m_clauses; }
    [[nodiscard]] const QList<AssetGroup>& assetGroups() const { return m_assetGroups; }
    [[nodiscard]] const QList<AssetType>& assetTypes() const { return m_assetTypes; }
    [[nodiscard]] const QList<ShippedThreat>& threats() const { return m_threats; }
    [[nodiscard]] const QList<ShippedVulnerability>& vulnerabilities() const
    {
        return m_vulnerabilities;
    }
    [[nodiscard]] const QList<ThreatVulnerabilityPair>& pairs() const { return m_pairs; }
    [[nodiscard]] const QList<RiskScenario>& scenarios() const { return m_scenarios; }
    [[nodiscard]] const QList<RecurringActivity>& activities() const { return m_activities; }

    // By id in its canonical form ("A.8.13", see controlnumber.h); null when there is none.
    [[nodiscard]] const AnnexControl* control(const QString& id) const;
    [[nodiscard]] const FormerControl* formerControl(const QString& id) const;
    [[nodiscard]] const Clause* clause(const QString& id) const;
    [[nodiscard]] const AssetGroup* assetGroup(const QString& id) const;
    [[nodiscard]] const ShippedThreat* threat(const QString& id) const;
    [[nodiscard]] const ShippedVulnerability* vulnerability(const QString& id) const;
    // By the choice that an asset stores.
    [[nodiscard]] const AssetType* assetType(const QString& token) const;

private:
    friend class CatalogueReader;

    QList<AnnexControl> m_controls;
    QList<FormerControl> m_formerControls;
    QList<Clause> m_clauses;
    QList<AssetGroup> m_assetGroups;
    QList<AssetType> m_assetTypes;
    QList<ShippedThreat> m_threats;
    QList<ShippedVulnerability> m_vulnerabilities;
    QList<ThreatVulnerabilityPair> m_pairs;
    QList<RiskScenario> m_scenarios;
    QList<RecurringActivity> m_activities;
    // Entries come in the order of their numbers, so a lookup needs an index.
    QHash<QString, qsizetype> m_controlIndex;
    QHash<QString, qsizetype> m_formerIndex;
};

// The one compiled into the program, read on first use.
[[nodiscard]] const Catalogue& shippedCatalogue();

} // namespace ringbinder
