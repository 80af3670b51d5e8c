// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenariobuilder.h"

#include "core/registers/assets/asset.h"
#include "core/registers/logic/presence.h"
#include "core/registers/risks/risk.h"
#include "core/scenarios/scenariodraft.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

Result<ScenarioOwner> proposedOwner(const Binder& binder, const Record& asset)
{
    const auto owner = asset.get(asset::owner);
    if (!owner)
        return ScenarioOwner{};
    const auto person = binder.find(person::def, *owner);
    if (!person)
        return fail(person.error());
    if (!*person)
        return ScenarioOwner{};
    return hasLeft(**person, binder.clock().today()) ? ScenarioOwner{} : ScenarioOwner{owner};
}

} // namespace

Text labelOf(ScenarioDraft::Origin origin)
{
    switch (origin) {
    case ScenarioDraft::Origin::Scenario:
        return {"scenario", QT_TRANSLATE_NOOP("scenario", "Typical scenario")};
    case ScenarioDraft::Origin::Pair:
        return {"scenario", QT_TRANSLATE_NOOP("scenario", "Catalogue")};
    case ScenarioDraft::Origin::Register:
        return {"scenario", QT_TRANSLATE_NOOP("scenario", "Risk of a similar asset")};
    case ScenarioDraft::Origin::Own:
        return {"scenario", QT_TRANSLATE_NOOP("scenario", "Own entries")};
    }
    Q_UNREACHABLE();
}

QLatin1String tokenOf(ScenarioDraft::Origin origin)
{
    switch (origin) {
    case ScenarioDraft::Origin::Scenario:
        return QLatin1String("scenario");
    case ScenarioDraft::Origin::Pair:
        return QLatin1String("pair");
    case ScenarioDraft::Origin::Register:
        return QLatin1String("register");
    case ScenarioDraft::Origin::Own:
        return QLatin1String("own");
    }
    Q_UNREACHABLE();
}

Result<QList<ScenarioDraft>> draftScenarios(const Binder& binder, const Catalogue& catalogue,
                                            const ScenarioRequest& request,
                                            const Language& language)
{
    const auto sources = ScenarioSources::of(binder, catalogue, language);
    if (!sources)
        return fail(sources.error());
    const auto assets = binder.records(asset::def, request.assets);
    if (!assets)
        return fail(assets.error());
    const auto isWanted = [](const QList<Uid>& only, const ScenarioPart& part) {
        return only.isEmpty() || (part.uid && only.contains(*part.uid));
    };
    QList<ScenarioDraft> drafts;
    for (const Record& asset : *assets) {
        const auto owner = proposedOwner(binder, asset);
        if (!owner)
            return fail(owner.error());
        const QList<ScenarioCombination> combinations =
            request.threats.isEmpty() || request.vulnerabilities.isEmpty()
                ? sources->fitting(asset)
                : sources->combined(request.threats, request.vulnerabilities);
        for (const ScenarioCombination& one : combinations) {
            bool isAsked = isWanted(request.threats, one.threat);
            for (const ScenarioPart& part : one.vulnerabilities)
                isAsked = isAsked && isWanted(request.vulnerabilities, part);
            if (!isAsked)
                continue;
            drafts.append({QString(asset.uid().toString() + QLatin1Char('/') + one.key()),
                           one.origin, asset.uid(), asset.code(), asset.title(), one.threat,
                           one.vulnerabilities, draftedRisk(asset, one, *owner, language),
                           sources->riskOf(asset.uid(), one)});
        }
    }
    return drafts;
}

Result<ChangeSet> takeScenarios(const Binder& binder, const Catalogue& catalogue,
                                const QList<ScenarioDraft>& drafts, const Language& language,
                                const ScenarioOptions& options)
{
    CatalogueIntake intake(catalogue, language,
                           options.linkControls ? controlsByCode(binder) : QHash<QString, Uid>());
    if (const auto ready = intake.prepare(binder); !ready)
        return fail(ready.error());
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(risk::def.key), {}, 1});
    int count = 0;
    for (const ScenarioDraft& draft : drafts) {
        if (draft.existing)
            continue;
        Record record = draft.risk;
        const auto cause =
            draft.threat.uid ? draft.threat.uid : intake.threat(draft.threat.catalogueId, set);
        record.set(risk::threats, cause ? QList<Uid>{*cause} : QList<Uid>());
        QList<Uid> weaknesses;
        for (const ScenarioPart& part : draft.vulnerabilities) {
            if (const auto uid = part.uid ? part.uid : intake.weakness(part.catalogueId, set))
                weaknesses.append(*uid);
        }
        record.set(risk::vulnerabilities, weaknesses);
        if (!options.linkControls)
            record.set(risk::controls, QList<Uid>());
        set.add(std::move(record));
        ++count;
    }
    set.setLabel({ChangeLabel::Act::Add, QString::fromLatin1(risk::def.key), {}, count});
    return set;
}

} // namespace ringbinder
