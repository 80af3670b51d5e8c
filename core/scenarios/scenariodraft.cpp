// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenariodraft.h"

#include "core/registers/assets/asset.h"
#include "core/registers/risks/risk.h"

namespace ringbinder {

namespace {

QString weaknessesOf(const ScenarioCombination& combination)
{
    QStringList names;
    for (const ScenarioPart& part : combination.vulnerabilities)
        names.append(part.name);
    return names.join(QStringLiteral("; "));
}

// "Fire – Server room (no fire detection)": several weaknesses of one asset stay apart.
QString titleOf(const Record& asset, const ScenarioCombination& combination)
{
    QString title = QString(combination.threat.name + QStringLiteral(" \u2013 ") + asset.title());
    if (combination.sentence.isEmpty())
        title = QStringLiteral("%1 (%2)").arg(title, weaknessesOf(combination));
    return title.left(500);
}

QString affectedInWords(const QStringList& affects, const Language& language)
{
    QStringList labels;
    for (const QString& token : affects) {
        const int place = risk::cia.choiceIndex(token);
        labels.append(Text{"risk", risk::cia.choices[size_t(place)].label}.in(language));
    }
    return labels.join(QStringLiteral(", "));
}

QString descriptionOf(const Record& asset, const ScenarioCombination& combination,
                      const Language& language)
{
    QString text =
        combination.sentence.isEmpty()
            ? Message("scenario", QT_TRANSLATE_NOOP("scenario", "\"%1\" hits %2, because of this "
                                                                "weakness: %3."))
                  .arg(combination.threat.name)
                  .arg(asset.title())
                  .arg(weaknessesOf(combination))
                  .in(language)
            : Message("scenario", QT_TRANSLATE_NOOP("scenario", "%1. It concerns %2."))
                  .arg(combination.sentence)
                  .arg(asset.title())
                  .in(language);
    if (!combination.affects.isEmpty()) {
        const QString affected = affectedInWords(combination.affects, language);
        text += QLatin1Char(' ') +
                Message("scenario", QT_TRANSLATE_NOOP("scenario", "What would be lost: %1."))
                    .arg(affected)
                    .in(language);
    }
    return text;
}

} // namespace

Record draftedRisk(const Record& asset, const ScenarioCombination& combination,
                   const ScenarioOwner& owner, const Language& language)
{
    Record record(risk::def);
    record.set(risk::title, titleOf(asset, combination));
    record.set(risk::description, descriptionOf(asset, combination, language));
    record.set(risk::status, risk::Status::Open);
    record.set(risk::source, risk::Source::Catalogue);
    record.set(risk::assets, QList<Uid>{asset.uid()});
    record.set(risk::cia, combination.affects);
    record.set(risk::controls, combination.controls);
    record.set(risk::owner, owner.person);
    record.set(risk::unit, asset.get(asset::unit));
    // The number of a scenario tells that its suggestion was taken; one asset may have it once.
    if (!combination.scenarioId.isEmpty())
        record.set(risk::catalogueId, combination.scenarioId);
    return record;
}

} // namespace ringbinder
