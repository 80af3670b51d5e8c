// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/suggestions.h"

#include "core/catalogue/intake.h"
#include "core/catalogue/seed.h"
#include "core/registers/assets/asset.h"
#include "core/registers/calendar/calendar_task.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/role.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

QString asSentenceStart(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// Examples have no number of their own: that of their type and their place, which stays.
QString exampleId(const AssetType& type, qsizetype place)
{
    return QStringLiteral("%1.%2").arg(type.id).arg(place + 1);
}

QString intervalWords(int months, const Language& language)
{
    return Message("calendar", QT_TRANSLATE_N_NOOP("calendar", "Every %n month(s)"))
        .count(months)
        .in(language);
}

const AssetType* typeWithId(const Catalogue& catalogue, const QString& id)
{
    const auto found = std::find_if(catalogue.assetTypes().cbegin(), catalogue.assetTypes().cend(),
                                    [&](const AssetType& type) { return type.id == id; });
    return found == catalogue.assetTypes().cend() ? nullptr : &*found;
}

// "Ransomware – Information set": the scenario itself is a long sentence.
QString riskTitle(const Catalogue& catalogue, const RiskScenario& scenario,
                  const Language& language)
{
    const ShippedThreat* threat = catalogue.threat(scenario.threat);
    const AssetType* type = typeWithId(catalogue, scenario.assetType);
    QStringList parts;
    if (threat)
        parts.append(threat->name.in(language));
    if (type)
        parts.append(type->name.in(language));
    return parts.join(QStringLiteral(" \u2013 "));
}

class SuggestionTaker final {
public:
    SuggestionTaker(const Binder& binder, const Catalogue& catalogue, const Language& language,
                    const TakeOptions& options)
        : m_catalogue(catalogue)
        , m_language(language)
        , m_controls(options.linkControls ? controlsByCode(binder) : QHash<QString, Uid>())
        , m_set(ChangeLabel{})
        , m_intake(catalogue, language, m_controls)
    {
    }

    [[nodiscard]] Result<> prepare(const Binder& binder)
    {
        auto risks = TakenEntries::of(binder, risk::def, &risk::catalogueId);
        auto assets = TakenEntries::of(binder, asset::def, &asset::catalogueId);
        auto tasks = TakenEntries::of(binder, calendar_task::def, nullptr);
        auto roles = TakenEntries::of(binder, role::def, &role::catalogueId);
        for (const auto* read : {&risks, &assets, &tasks, &roles}) {
            if (!*read)
                return fail(read->error());
        }
        m_risks = std::move(*risks);
        m_assets = std::move(*assets);
        m_tasks = std::move(*tasks);
        m_roles = std::move(*roles);
        m_today = binder.clock().today();
        return m_intake.prepare(binder);
    }

    // Each gives the record of the entry, adding it where it is not there yet.
    std::optional<Uid> threat(const QString& id) { return m_intake.threat(id, m_set); }
    std::optional<Uid> weakness(const QString& id) { return m_intake.weakness(id, m_set); }
    void scenario(const RiskScenario& shipped)
    {
        if (m_risks.find(shipped.id))
            return;
        Record record(risk::def);
        record.set(risk::title, riskTitle(m_catalogue, shipped, m_language));
        record.set(risk::description, shipped.scenario.in(m_language));
        record.set(risk::status, risk::Status::Open);
        QStringList affected;
        for (const Choice& choice : risk::cia.choices) {
            if (shipped.affects.contains(QLatin1String(choice.token)))
                affected.append(QString::fromLatin1(choice.token));
        }
        record.set(risk::cia, affected);
        if (const auto uid = threat(shipped.threat))
            record.set(risk::threats, QList<Uid>{*uid});
        QList<Uid> weaknesses;
        for (const QString& id : shipped.vulnerabilities) {
            if (const auto uid = weakness(id))
                weaknesses.append(*uid);
        }
        record.set(risk::vulnerabilities, weaknesses);
        QList<Uid> controls;
        for (const QString& code : shipped.suggestedControls) {
            if (const auto found = m_controls.constFind(code); found != m_controls.constEnd())
                controls.append(*found);
        }
        record.set(risk::controls, controls);
        record.set(risk::catalogueId, shipped.id);
        added(std::move(record), shipped.id, m_risks);
    }
    void example(const AssetType& type, qsizetype place)
    {
        const QString id = exampleId(type, place);
        const QString name = asSentenceStart(type.examples.in(m_language).value(place));
        if (name.isEmpty() || m_assets.find(id, {name}))
            return;
        Record record(asset::def);
        record.set(asset::name, name);
        record.setValue(asset::type, Value(type.token));
        record.setValue(asset::kind, Value(type.kind));
        record.set(asset::inScope, true);
        record.set(asset::catalogueId, id);
        added(std::move(record), id, m_assets);
    }

    // Due for the first time when one interval has passed.
    void activity(const RecurringActivity& shipped)
    {
        if (m_tasks.find(shipped.id, namesOf(shipped.activity)))
            return;
        Record record(calendar_task::def);
        record.set(calendar_task::title, shipped.activity.in(m_language));
        record.set(calendar_task::kind, calendar_task::Kind::Activity);
        record.set(calendar_task::clauseRef, shipped.reference);
        record.set(calendar_task::status, calendar_task::Status::Open);
        record.set(calendar_task::repeatEvery, qint64(shipped.everyMonths));
        record.set(calendar_task::repeatUnit, calendar_task::Unit::Months);
        record.set(calendar_task::repeatFrom, calendar_task::RepeatFrom::Schedule);
        record.set(calendar_task::nextDue, m_today.addMonths(shipped.everyMonths));
        if (const auto uid = m_roles.find(shipped.ownerRole))
            record.set(calendar_task::ownerRole, *uid);
        added(std::move(record), shipped.id, m_tasks);
    }

    [[nodiscard]] ChangeSet take(const RegisterDef& def) &&
    {
        int count = 0;
        for (const Change& change : m_set.changes())
            count += change.op == Change::Op::Add && change.def == &def ? 1 : 0;
        m_set.setLabel({ChangeLabel::Act::Seed, QString::fromLatin1(def.key), {}, count});
        return std::move(m_set);
    }

private:
    Uid added(Record record, const QString& id, TakenEntries& taken)
    {
        const Uid uid = record.uid();
        taken.note(id, uid);
        m_set.add(std::move(record));
        return uid;
    }

    const Catalogue& m_catalogue;
    const Language& m_language;
    const QHash<QString, Uid> m_controls;
    TakenEntries m_risks;
    TakenEntries m_assets;
    TakenEntries m_tasks;
    TakenEntries m_roles;
    QDate m_today;
    ChangeSet m_set;
    CatalogueIntake m_intake;
};

} // namespace

bool hasSuggestions(const RegisterDef& def)
{
    return &def == &threat::def || &def == &vulnerability::def || &def == &risk::def ||
           &def == &asset::def || &def == &calendar_task::def;
}

Result<QList<Suggestion>> suggestionsFor(const Binder& binder, const Catalogue& catalogue,
                                         const RegisterDef& def, const Language& language)
{
    QList<Suggestion> all;
    const auto held = [&](const Field<QString>* id) { return TakenEntries::of(binder, def, id); };
    if (&def == &threat::def) {
        const auto taken = held(&threat::catalogueId);
        if (!taken)
            return fail(taken.error());
        for (const ShippedThreat& entry : catalogue.threats())
            all.append({entry.id, entry.group.in(language), entry.name.in(language),
                        entry.description.in(language),
                        taken->find(entry.id, namesOf(entry.name)).has_value()});
    } else if (&def == &vulnerability::def) {
        const auto taken = held(&vulnerability::catalogueId);
        if (!taken)
            return fail(taken.error());
        for (const ShippedVulnerability& entry : catalogue.vulnerabilities()) {
            const AssetGroup* group = catalogue.assetGroup(entry.assetGroup);
            all.append({entry.id, group ? group->name.in(language) : QString(),
                        entry.name.in(language), entry.suggestedControls.join(QLatin1String(", ")),
                        taken->find(entry.id, namesOf(entry.name)).has_value()});
        }
    } else if (&def == &risk::def) {
        const auto taken = held(&risk::catalogueId);
        if (!taken)
            return fail(taken.error());
        for (const RiskScenario& entry : catalogue.scenarios()) {
            const AssetType* type = typeWithId(catalogue, entry.assetType);
            const ShippedThreat* cause = catalogue.threat(entry.threat);
            all.append({entry.id, type ? type->name.in(language) : QString(),
                        entry.scenario.in(language), cause ? cause->name.in(language) : QString(),
                        taken->find(entry.id).has_value()});
        }
    } else if (&def == &asset::def) {
        const auto taken = held(&asset::catalogueId);
        if (!taken)
            return fail(taken.error());
        for (const AssetType& type : catalogue.assetTypes()) {
            const QStringList examples = type.examples.in(language);
            for (qsizetype place = 0; place < examples.size(); ++place) {
                const QString id = exampleId(type, place);
                const QString name = asSentenceStart(examples[place]);
                all.append({id, type.name.in(language), name, type.description.in(language),
                            taken->find(id, {name}).has_value()});
            }
        }
    } else if (&def == &calendar_task::def) {
        const auto taken = held(nullptr);
        if (!taken)
            return fail(taken.error());
        for (const RecurringActivity& entry : catalogue.activities())
            all.append({entry.id, intervalWords(entry.everyMonths, language),
                        entry.activity.in(language), entry.reference,
                        taken->find(entry.id, namesOf(entry.activity)).has_value()});
    }
    // Groups in the order of their first entry, entries as the catalogue has them.
    QStringList groups;
    for (const Suggestion& one : std::as_const(all)) {
        if (!groups.contains(one.group))
            groups.append(one.group);
    }
    std::stable_sort(all.begin(), all.end(), [&](const Suggestion& a, const Suggestion& b) {
        return groups.indexOf(a.group) < groups.indexOf(b.group);
    });
    return all;
}

Result<ChangeSet> takeSuggestions(const Binder& binder, const Catalogue& catalogue,
                                  const RegisterDef& def, const QStringList& ids,
                                  const Language& language, const TakeOptions& options)
{
    SuggestionTaker taker(binder, catalogue, language, options);
    if (const auto ready = taker.prepare(binder); !ready)
        return fail(ready.error());
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    if (&def == &threat::def || &def == &vulnerability::def) {
        for (const QString& id : ids)
            (void)(&def == &threat::def ? taker.threat(id) : taker.weakness(id));
    } else if (&def == &risk::def) {
        for (const RiskScenario& scenario : catalogue.scenarios()) {
            if (wanted.contains(scenario.id))
                taker.scenario(scenario);
        }
    } else if (&def == &asset::def) {
        for (const AssetType& type : catalogue.assetTypes()) {
            for (qsizetype place = 0; place < type.examples.english().size(); ++place) {
                if (wanted.contains(exampleId(type, place)))
                    taker.example(type, place);
            }
        }
    } else if (&def == &calendar_task::def) {
        for (const RecurringActivity& entry : catalogue.activities()) {
            if (wanted.contains(entry.id))
                taker.activity(entry);
        }
    }
    return std::move(taker).take(def);
}

} // namespace ringbinder
