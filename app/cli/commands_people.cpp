// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about people: screening, competence, leaver.
#include "app/cli/command.h"
#include "core/matrices/competencematrix.h"
#include "core/people/leaving.h"
#include "core/people/screening.h"
#include "core/registers/people/person.h"

#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

QString codeOrNothing(const Binder& binder, const std::optional<Uid>& uid)
{
    return uid ? codeOf(binder, *uid) : QString();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// ---------------------------------------------------------------- screening

int runScreening(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto status = ScreeningStatus::of(**binder);
    if (!status)
        return console.fail(status.error());
    QJsonArray listed;
    QList<QStringList> rows;
    for (const ScreeningStatus::Line& line : status->lines()) {
        QStringList records;
        for (const Uid& uid : line.records)
            records.append(codeOf(**binder, uid));
        const QString reason = line.reason.in(console.language());
        listed.append(QJsonObject{
            {QStringLiteral("person"), codeOf(**binder, line.person)},
            {QStringLiteral("access_from"), textOrNull(line.accessFrom.toString(Qt::ISODate))},
            {QStringLiteral("state"), tokenOf(line.state)},
            {QStringLiteral("records"), QJsonArray::fromStringList(records)},
            {QStringLiteral("confidentiality_signed"), line.isUndertakingSigned},
            {QStringLiteral("sentence"), reason}});
        rows.append({line.name, labelOf(line.state).in(console.language()), reason});
    }
    return console.answer({{QStringLiteral("people"), listed}}, rows,
                          status->gaps() == 0 ? Exit::Done : Exit::No);
}

// ---------------------------------------------------------------- competence

int runCompetence(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto matrix = CompetenceMatrix::of(**binder);
    if (!matrix)
        return console.fail(matrix.error());
    const auto level = [](const std::optional<CompetenceMatrix::Level>& of) {
        return of ? QJsonValue(
                        QLatin1String(competence_requirement::kLevelChoices[size_t(*of)].token))
                  : QJsonValue();
    };
    QJsonArray listed;
    QList<QStringList> rows;
    for (const CompetenceMatrix::Person& person : matrix->people()) {
        for (int i = 0; i < person.cells.size(); ++i) {
            const CompetenceMatrix::Cell& cell = person.cells[i];
            if (!cell.isNeeded())
                continue;
            const QString reason =
                CompetenceMatrix::reasonOf(cell, console.language()).in(console.language());
            listed.append(QJsonObject{
                {QStringLiteral("person"), codeOf(**binder, person.uid)},
                {QStringLiteral("competence"), matrix->competences()[i].name},
                {QStringLiteral("requirement"),
                 textOrNull(codeOrNothing(**binder, cell.requirement))},
                {QStringLiteral("needed"), level(cell.needed)},
                {QStringLiteral("held"), level(cell.held)},
                {QStringLiteral("state"), tokenOf(cell.state)},
                {QStringLiteral("record"), textOrNull(codeOrNothing(**binder, cell.record))},
                {QStringLiteral("sentence"), reason}});
            rows.append({person.name, matrix->competences()[i].name,
                         labelOf(cell.state).in(console.language()), reason});
        }
    }
    return console.answer({{QStringLiteral("competences"), listed}}, rows,
                          matrix->gaps() == 0 ? Exit::Done : Exit::No);
}

// ---------------------------------------------------------------- leaver

Error noPoint(const QString& code)
{
    return {Error::Kind::NotFound,
            Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" is nothing that this person leaves "
                                                    "behind"))
                .arg(code),
            code};
}

// The points that were named by the code of what they are about, or of their step.
Result<QList<int>> pointsNamed(const Leaving& leaving, const Binder& binder,
                               const QStringList& codes)
{
    QList<int> places;
    for (const QString& code : codes) {
        int place = -1;
        for (int i = 0; i < leaving.points().size(); ++i) {
            const Leaving::Point& point = leaving.points()[i];
            if (point.code == code || (point.step && codeOf(binder, *point.step) == code))
                place = i;
        }
        if (place < 0)
            return ringbinder::fail(noPoint(code));
        places.append(place);
    }
    return places;
}

Result<> makeLeaverSteps(const Invocation& invocation, Binder& binder, const Leaving& leaving)
{
    const QDate recorded = leaving.lastDay();
    const auto lastDay =
        dayOption(invocation, "last-day", recorded.isValid() ? recorded : binder.clock().today());
    if (!lastDay)
        return ringbinder::fail(lastDay.error());
    std::optional<Uid> responsible;
    if (invocation.isSet("responsible")) {
        const auto who = findRecordOf(binder, invocation.value("responsible"), {&person::def});
        if (!who)
            return ringbinder::fail(who.error());
        responsible = who->uid();
    }
    const auto applied = binder.session().apply(
        leaving.checklist(*lastDay, responsible, invocation.console.language()));
    return applied ? Result<>() : ringbinder::fail(applied.error());
}

int sayLeaving(Console& console, const Binder& binder, const Leaving& leaving)
{
    QJsonArray points;
    QList<QStringList> rows;
    for (const Leaving::Point& point : leaving.points()) {
        const QString act = point.act().in(console.language());
        const QString step = codeOrNothing(binder, point.step);
        points.append(QJsonObject{{QStringLiteral("kind"), tokenOf(point.kind)},
                                  {QStringLiteral("record"), textOrNull(point.code)},
                                  {QStringLiteral("count"), point.count},
                                  {QStringLiteral("open"), point.isOpen()},
                                  {QStringLiteral("step"), textOrNull(step)},
                                  {QStringLiteral("sentence"), act}});
        rows.append({point.isOpen() ? QStringLiteral("-") : QStringLiteral("+"), step, act});
    }
    return console.answer(
        {{QStringLiteral("last_day"), textOrNull(leaving.lastDay().toString(Qt::ISODate))},
         {QStringLiteral("points"), points}},
        rows, leaving.open() == 0 ? Exit::Done : Exit::No);
}

int runLeaver(const Invocation& invocation)
{
    Console& console = invocation.console;
    const bool writes = invocation.isSet("make") || invocation.isSet("done");
    const auto binder =
        openBinder(invocation, writes ? Binder::Access::ReadWrite : Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    const auto who = findRecordOf(**binder, invocation.arguments[1], {&person::def});
    if (!who)
        return console.fail(who.error());
    auto leaving = Leaving::of(**binder, who->uid());
    if (!leaving)
        return console.fail(leaving.error());
    if (invocation.isSet("make")) {
        if (const auto made = makeLeaverSteps(invocation, **binder, *leaving); !made)
            return console.fail(made.error());
    }
    if (invocation.isSet("done")) {
        const auto places = pointsNamed(*leaving, **binder, invocation.values("done"));
        if (!places)
            return console.fail(places.error());
        auto set = leaving->done(**binder, *places);
        if (!set)
            return console.fail(set.error());
        if (const auto applied = (*binder)->session().apply(std::move(*set)); !applied)
            return console.fail(applied.error());
    }
    if (writes) {
        leaving = Leaving::of(**binder, who->uid());
        if (!leaving)
            return console.fail(leaving.error());
    }
    return sayLeaving(console, **binder, *leaving);
}

constexpr std::array<OptionDef, 1> kPeopleDayOptions = {{kAsOfOption}};
constexpr std::array<OptionDef, 4> kLeaverOptions = {{
    {"make", "", QT_TRANSLATE_NOOP("cli", "add the steps that the checklist lacks")},
    {"last-day", "DATE", QT_TRANSLATE_NOOP("cli", "last day of work, on which the steps are due")},
    {"responsible", "CODE", QT_TRANSLATE_NOOP("cli", "the person who sees to the steps")},
    {"done", "CODE",
     QT_TRANSLATE_NOOP("cli", "what is done: closes the account, ends the right or the role, "
                              "ticks off the step")},
}};

constexpr std::array<Command, 3> kCommands = {{
    {"screening", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "who has access, and whether screening was complete before"),
     "ringbinder-cli screening acme.isms", kPeopleDayOptions, runScreening},
    {"competence", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "competences that roles demand, and what their holders have"),
     "ringbinder-cli competence acme.isms --json", kPeopleDayOptions, runCompetence},
    {"leaver", "FILE PERSON", 2, 2,
     QT_TRANSLATE_NOOP("cli", "what has to be seen to when a person leaves"),
     "ringbinder-cli leaver acme.isms PER-0007 --make --last-day 2026-06-30", kLeaverOptions,
     runLeaver},
}};

} // namespace

std::span<const Command> peopleCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
