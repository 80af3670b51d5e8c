// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenariosources.h"

#include "core/catalogue/seed.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

// Nothing of its own is listed for processes: what makes them fail lies in the organisation.
QStringList groupsOfWeaknesses(const AssetType& type)
{
    if (type.group == QLatin1String("PROC"))
        return {type.group, QStringLiteral("ORG")};
    return {type.group};
}

QSet<Uid> asSet(const std::optional<QList<Uid>>& uids)
{
    return uids ? QSet<Uid>(uids->cbegin(), uids->cend()) : QSet<Uid>();
}

QStringList inOrderOfChoices(const QStringList& affects)
{
    QStringList ordered;
    for (const Choice& choice : risk::cia.choices) {
        if (affects.contains(QLatin1String(choice.token)))
            ordered.append(QString::fromLatin1(choice.token));
    }
    return ordered;
}

QString keyOfPart(const ScenarioPart& part)
{
    return part.uid ? part.uid->toString() : part.catalogueId;
}

} // namespace

QString ScenarioCombination::key() const
{
    QStringList weak;
    for (const ScenarioPart& part : vulnerabilities)
        weak.append(keyOfPart(part));
    weak.sort();
    return QString(keyOfPart(threat) + QLatin1Char('/') + weak.join(QLatin1Char('+')));
}

ScenarioSources::ScenarioSources(const Catalogue& catalogue, const Language& language)
    : m_catalogue(catalogue)
    , m_language(language)
    , m_intake(catalogue, language, {})
{
}

Result<ScenarioSources> ScenarioSources::of(const Binder& binder, const Catalogue& catalogue,
                                            const Language& language)
{
    ScenarioSources sources(catalogue, language);
    if (const auto done = sources.read(binder); !done)
        return fail(done.error());
    return sources;
}

Result<> ScenarioSources::read(const Binder& binder)
{
    if (const auto done = m_intake.prepare(binder); !done)
        return done;
    const auto readThreats = binder.forEach(threat::def, [this](const Record& record) {
        m_threats.insert(record.uid(), record);
        if (record.text(threat::catalogueId).isEmpty())
            m_ownThreats.append(record.uid());
        return true;
    });
    const auto readWeaknesses = binder.forEach(vulnerability::def, [this](const Record& record) {
        m_weaknesses.insert(record.uid(), record);
        if (record.text(vulnerability::catalogueId).isEmpty())
            m_ownWeaknesses.append(record.uid());
        return true;
    });
    const auto readControls = binder.forEach(control::def, [this](const Record& record) {
        if (record.get(control::applicable) != control::Applicable::No) {
            m_controls.insert(record.code(), record.uid());
            m_applicable.insert(record.uid());
        }
        return true;
    });
    const auto readAssets = binder.forEach(asset::def, [this](const Record& record) {
        m_types.insert(record.uid(), record.value(asset::type).text());
        return true;
    });
    const auto readRisks = binder.forEach(risk::def, [this](const Record& record) {
        if (record.get(risk::status) != risk::Status::Closed)
            m_risks.append({record.uid(), asSet(record.get(risk::assets)),
                            asSet(record.get(risk::threats)),
                            asSet(record.get(risk::vulnerabilities))});
        return true;
    });
    for (const auto* done :
         {&readThreats, &readWeaknesses, &readControls, &readAssets, &readRisks}) {
        if (!*done)
            return *done;
    }
    return {};
}

ScenarioPart ScenarioSources::shippedThreat(const QString& id) const
{
    const ShippedThreat* shipped = m_catalogue.threat(id);
    return {m_intake.knownThreat(id), id, shipped ? shipped->name.in(m_language) : QString()};
}

ScenarioPart ScenarioSources::shippedWeakness(const QString& id) const
{
    const ShippedVulnerability* shipped = m_catalogue.vulnerability(id);
    return {m_intake.knownWeakness(id), id, shipped ? shipped->name.in(m_language) : QString()};
}

QList<Uid> ScenarioSources::applicable(const QStringList& codes) const
{
    QList<Uid> found;
    for (const QString& code : codes) {
        const auto control = m_controls.constFind(code);
        if (control != m_controls.constEnd() && !found.contains(*control))
            found.append(*control);
    }
    return found;
}

QList<Uid> ScenarioSources::applicable(const QList<Uid>& controls) const
{
    QList<Uid> found;
    for (const Uid& control : controls) {
        if (m_applicable.contains(control) && !found.contains(control))
            found.append(control);
    }
    return found;
}

void ScenarioSources::addShipped(const AssetType& type, QList<ScenarioCombination>& found) const
{
    for (const RiskScenario& shipped : m_catalogue.scenarios()) {
        if (shipped.assetType != type.id)
            continue;
        ScenarioCombination one;
        one.origin = ScenarioDraft::Origin::Scenario;
        one.threat = shippedThreat(shipped.threat);
        for (const QString& id : shipped.vulnerabilities)
            one.vulnerabilities.append(shippedWeakness(id));
        one.affects = inOrderOfChoices(shipped.affects);
        one.sentence = shipped.scenario.in(m_language);
        one.scenarioId = shipped.id;
        one.controls = applicable(shipped.suggestedControls);
        found.append(one);
    }
    const QStringList groups = groupsOfWeaknesses(type);
    for (const ThreatVulnerabilityPair& pair : m_catalogue.pairs()) {
        const ShippedThreat* cause = m_catalogue.threat(pair.threat);
        const ShippedVulnerability* weak = m_catalogue.vulnerability(pair.vulnerability);
        if (!cause || !weak || !groups.contains(weak->assetGroup) ||
            !cause->assetGroups.contains(type.group))
            continue;
        ScenarioCombination one;
        one.threat = shippedThreat(pair.threat);
        one.vulnerabilities = {shippedWeakness(pair.vulnerability)};
        one.affects = inOrderOfChoices(cause->affects);
        one.controls = applicable(pair.typicalControls);
        found.append(one);
    }
}

ScenarioCombination ScenarioSources::ofRecords(const Uid& threat, const QList<Uid>& weaknesses,
                                               ScenarioDraft::Origin origin) const
{
    ScenarioCombination one;
    one.origin = origin;
    const Record& cause = *m_threats.constFind(threat);
    one.threat = {threat, cause.text(threat::catalogueId),
                  shownName(m_catalogue, cause, m_language)};
    one.affects = inOrderOfChoices(cause.get(threat::affects).value_or(QStringList()));
    QList<Uid> helping;
    for (const Uid& uid : weaknesses) {
        const Record& weak = *m_weaknesses.constFind(uid);
        one.vulnerabilities.append(
            {uid, weak.text(vulnerability::catalogueId), shownName(m_catalogue, weak, m_language)});
        helping += weak.get(vulnerability::suggestedControls).value_or(QList<Uid>());
    }
    one.controls = applicable(helping);
    return one;
}

void ScenarioSources::addOwn(const Record& asset, const AssetType* type,
                             QList<ScenarioCombination>& found) const
{
    for (const Known& risk : m_risks) {
        const bool isOfType =
            std::any_of(risk.assets.cbegin(), risk.assets.cend(), [&](const Uid& other) {
                return type && other != asset.uid() && m_types.value(other) == type->token;
            });
        if (!isOfType || risk.vulnerabilities.isEmpty())
            continue;
        QList<Uid> weak;
        for (const Uid& uid : risk.vulnerabilities) {
            if (m_weaknesses.contains(uid))
                weak.append(uid);
        }
        std::sort(weak.begin(), weak.end(),
                  [](const Uid& a, const Uid& b) { return a.toString() < b.toString(); });
        for (const Uid& cause : risk.threats) {
            if (m_threats.contains(cause) && !weak.isEmpty())
                found.append(ofRecords(cause, weak, ScenarioDraft::Origin::Register));
        }
    }
    const AssetGroup* group = type ? m_catalogue.assetGroup(type->group) : nullptr;
    for (const Uid& weakness : m_ownWeaknesses) {
        const QString about = m_weaknesses.constFind(weakness)->text(vulnerability::assetGroup);
        const bool fits =
            about.isEmpty() || (group && namesOf(group->name).contains(about, Qt::CaseInsensitive));
        for (const Uid& cause : fits ? m_ownThreats : QList<Uid>())
            found.append(ofRecords(cause, {weakness}, ScenarioDraft::Origin::Own));
    }
}

QList<ScenarioCombination> ScenarioSources::fitting(const Record& asset) const
{
    const AssetType* type = m_catalogue.assetType(asset.value(asset::type).text());
    QList<ScenarioCombination> found;
    if (type)
        addShipped(*type, found);
    addOwn(asset, type, found);
    QSet<QString> seen;
    QList<ScenarioCombination> each;
    for (const ScenarioCombination& one : std::as_const(found)) {
        if (!seen.contains(one.key()))
            each.append(one);
        seen.insert(one.key());
    }
    return each;
}

QList<ScenarioCombination> ScenarioSources::combined(const QList<Uid>& threats,
                                                     const QList<Uid>& vulnerabilities) const
{
    QList<ScenarioCombination> all;
    for (const Uid& cause : threats) {
        for (const Uid& weak : vulnerabilities) {
            if (m_threats.contains(cause) && m_weaknesses.contains(weak))
                all.append(ofRecords(cause, {weak}, ScenarioDraft::Origin::Own));
        }
    }
    return all;
}

std::optional<Uid> ScenarioSources::riskOf(const Uid& asset,
                                           const ScenarioCombination& combination) const
{
    const auto says = [&](const Known& risk) {
        return risk.assets.contains(asset) && combination.threat.uid &&
               risk.threats.contains(*combination.threat.uid) &&
               std::all_of(combination.vulnerabilities.cbegin(), combination.vulnerabilities.cend(),
                           [&](const ScenarioPart& part) {
                               return part.uid && risk.vulnerabilities.contains(*part.uid);
                           });
    };
    const auto found = std::find_if(m_risks.cbegin(), m_risks.cend(), says);
    return found == m_risks.cend() ? std::nullopt : std::optional(found->uid);
}

} // namespace ringbinder
