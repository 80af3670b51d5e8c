// SPDX-License-Identifier: GPL-3.0-or-later
// Packs that are a list each: roles with their part in activities, context, objectives, measures,
// courses and communication.
#include "core/catalogue/technicalrules.h"
#include "core/registers/context/context_issue.h"
#include "core/registers/context/interested_party.h"
#include "core/registers/controls/control.h"
#include "core/registers/measures/measure.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/people/raci_entry.h"
#include "core/registers/people/role.h"
#include "core/registers/training/communication_item.h"
#include "core/registers/training/training_course.h"
#include "core/starters/startermaking.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

std::optional<raci_entry::Letter> raciLetterOf(const QString& written)
{
    static const QHash<QString, raci_entry::Letter> letters = {
        {QStringLiteral("R"), raci_entry::Letter::Responsible},
        {QStringLiteral("A"), raci_entry::Letter::Accountable},
        {QStringLiteral("A/R"), raci_entry::Letter::AccountableResponsible},
        {QStringLiteral("C"), raci_entry::Letter::Consulted},
        {QStringLiteral("I"), raci_entry::Letter::Informed},
    };
    const auto found = letters.constFind(written);
    return found == letters.cend() ? std::nullopt : std::optional(*found);
}

// An activity is one entry for each role that takes part in it.
QString raciKey(const QString& activity, const std::optional<Uid>& role)
{
    return QString(activity.toCaseFolded() + QLatin1Char('\n') +
                   (role ? role->toString() : QString()));
}

Result<> addRaci(const StarterSource& source, const KnownEntries& roles, StarterChanges& made)
{
    QSet<QString> held;
    const auto read = source.binder.forEach(raci_entry::def, [&held](const Record& record) {
        const auto role = record.get(raci_entry::role);
        held.insert(raciKey(record.text(raci_entry::catalogueId), role));
        held.insert(raciKey(record.title(), role));
        return true;
    });
    if (!read)
        return read;
    auto file = CatalogueFile::read(QStringLiteral(":/catalogues"), QStringLiteral("raci"));
    if (!file)
        return fail(file.error());
    for (qint64 position = 1; file->next(); ++position) {
        const QString id = file->text("id");
        const LocalText activity = file->localText("activity");
        const QJsonObject assignments = file->object("assignments");
        for (auto it = assignments.begin(); it != assignments.end(); ++it) {
            const auto letter = raciLetterOf(it.value().toString());
            const auto role = roles.find(it.key(), LocalText());
            if (!letter || !role)
                return fail(catalogueError(QStringLiteral("raci.json"), id));
            const QStringList names = QStringList{id} + activity.inAll();
            if (std::any_of(names.begin(), names.end(), [&](const QString& name) {
                    return held.contains(raciKey(name, role));
                })) {
                ++made.known;
                continue;
            }
            Record record(raci_entry::def);
            record.set(raci_entry::title, activity.in(source.language));
            record.set(raci_entry::role, *role);
            record.set(raci_entry::letter, *letter);
            record.set(raci_entry::position, position);
            record.set(raci_entry::catalogueId, id);
            made.set.add(std::move(record));
        }
    }
    return file->finish();
}

} // namespace

Result<StarterChanges> startRoles(const StarterSource& source)
{
    static const QString top = QStringLiteral("R01");
    static const QString manager = QStringLiteral("R02");
    auto known = KnownEntries::of(source.binder, role::def, &role::catalogueId);
    if (!known)
        return fail(known.error());
    auto made = takeList(
        source, role::def, &role::catalogueId, QStringLiteral("roles"), "name",
        [&source](CatalogueFile& file, Record& record) {
            const QString id = file.text("id");
            record.set(role::description, file.localText("description").in(source.language));
            record.set(role::status, role::Status::Active);
            record.set(role::topManagement, id == top);
            record.set(role::compulsory, id == top || id == manager);
        },
        &*known);
    if (!made)
        return made;
    if (const auto done = addRaci(source, *known, *made); !done)
        return fail(done.error());
    return made;
}

Result<StarterChanges> startParties(const StarterSource& source)
{
    using Kind = interested_party::Kind;
    static const QHash<QString, Kind> kinds = {
        {QStringLiteral("IP01"), Kind::Customer},
        {QStringLiteral("IP02"), Kind::Staff},
        {QStringLiteral("IP03"), Kind::Management},
        {QStringLiteral("IP04"), Kind::Authority},
        {QStringLiteral("IP05"), Kind::Supplier},
        {QStringLiteral("IP06"), Kind::CertificationBody},
        {QStringLiteral("IP07"), Kind::Insurer},
        {QStringLiteral("IP08"), Kind::DataSubject},
        {QStringLiteral("IP09"), Kind::WorksCouncil},
        {QStringLiteral("IP10"), Kind::EmergencyService},
        {QStringLiteral("IP11"), Kind::Neighbour},
        {QStringLiteral("IP12"), Kind::Public},
    };
    return takeList(source, interested_party::def, &interested_party::catalogueId,
                    QStringLiteral("interested_parties"), "party",
                    [&source](CatalogueFile& file, Record& record) {
                        const Kind kind = kinds.value(file.text("id"), Kind::Other);
                        const bool isInside = kind == Kind::Staff || kind == Kind::Management ||
                                              kind == Kind::WorksCouncil;
                        record.set(interested_party::kind, kind);
                        record.set(interested_party::side, isInside
                                                               ? interested_party::Side::Internal
                                                               : interested_party::Side::External);
                        record.set(interested_party::expectations,
                                   file.localText("requirements").in(source.language));
                        record.set(interested_party::status, interested_party::Status::Active);
                    });
}

Result<StarterChanges> startIssues(const StarterSource& source)
{
    return takeList(source, context_issue::def, &context_issue::catalogueId,
                    QStringLiteral("context_issues"), "issue",
                    [](CatalogueFile& file, Record& record) {
                        record.setValue(context_issue::side, Value(file.text("side")));
                        record.set(context_issue::status, context_issue::Status::Current);
                    });
}

// What is measured from when on is for the client to say: they start as planned.
Result<StarterChanges> startMeasures(const StarterSource& source)
{
    const QHash<QString, Uid> controls = controlsByNumber(source.binder);
    return takeList(
        source, measure::def, &measure::catalogueId, QStringLiteral("kpis"), "name",
        [&](CatalogueFile& file, Record& record) {
            QStringList clauses;
            QStringList numbers;
            for (const QString& reference : file.list("refs"))
                (reference.startsWith(QLatin1String("A.")) ? numbers : clauses).append(reference);
            record.set(measure::formula, file.localText("formula").in(source.language));
            record.set(measure::unit, file.localText("unit").in(source.language));
            record.setValue(measure::frequency, Value(file.text("frequency")));
            record.set(measure::direction, file.text("direction") == QLatin1String(">=")
                                               ? measure::Direction::AtLeast
                                               : measure::Direction::AtMost);
            record.set(measure::target, file.decimal("target"));
            record.set(measure::clauses, clauses.join(QLatin1String(", ")));
            record.set(measure::controls, controlsNamed(controls, numbers));
            record.set(measure::status, measure::Status::Planned);
        });
}

Result<StarterChanges> startObjectives(const StarterSource& source)
{
    QHash<QString, Uid> measures;
    const auto read = source.binder.forEach(measure::def, [&measures](const Record& record) {
        if (const QString id = record.text(measure::catalogueId); !id.isEmpty())
            measures.insert(id, record.uid());
        return true;
    });
    if (!read)
        return fail(read.error());
    return takeList(source, objective::def, nullptr, QStringLiteral("objectives"), "objective",
                    [&](CatalogueFile& file, Record& record) {
                        record.set(objective::plan, file.localText("plan").in(source.language));
                        record.set(objective::status, objective::Status::Proposed);
                        record.set(objective::measures, controlsNamed(measures, file.list("kpis")));
                    });
}

Result<StarterChanges> startCourses(const StarterSource& source)
{
    return takeList(
        source, training_course::def, &training_course::catalogueId,
        QStringLiteral("training_courses"), "name", [&source](CatalogueFile& file, Record& record) {
            const LocalText audience = file.localText("audience");
            record.set(training_course::audience, audience.in(source.language));
            record.set(training_course::mandatory, audience.english() == QLatin1String("all"));
            record.set(training_course::validMonths, qint64(file.number("valid_months")));
            record.set(training_course::status, training_course::Status::Planned);
        });
}

Result<StarterChanges> startCommunication(const StarterSource& source)
{
    using Side = communication_item::Side;
    using Frequency = communication_item::Frequency;
    static const QHash<QString, Side> sides = {{QStringLiteral("CM02"), Side::External},
                                               {QStringLiteral("CM06"), Side::Both},
                                               {QStringLiteral("CM07"), Side::External}};
    static const QHash<QString, Frequency> frequencies = {
        {QStringLiteral("publication and yearly reminder"), Frequency::Yearly},
        {QStringLiteral("quarterly"), Frequency::Quarterly}};
    return takeList(
        source, communication_item::def, &communication_item::catalogueId,
        QStringLiteral("communication_plan"), "subject",
        [&source](CatalogueFile& file, Record& record) {
            const LocalText occasion = file.localText("when");
            const LocalText audience = file.localText("audience");
            const bool isForBody = audience.english() == QLatin1String("certification body");
            record.set(communication_item::occasion, occasion.in(source.language));
            record.set(communication_item::frequency,
                       frequencies.value(occasion.english(), Frequency::OnEvent));
            record.set(communication_item::side,
                       isForBody ? Side::External : sides.value(file.text("id"), Side::Internal));
            record.set(communication_item::audience, audience.in(source.language));
            record.set(communication_item::channel, file.localText("channel").in(source.language));
            record.set(communication_item::status, communication_item::Status::Planned);
        });
}

Result<StarterChanges> startTechnicalRules(const StarterSource& source)
{
    auto taken = takeTechnicalRules(source.binder, {}, source.language);
    if (!taken)
        return fail(taken.error());
    StarterChanges made;
    made.set = std::move(taken->set);
    made.known = taken->known;
    return made;
}

} // namespace ringbinder
