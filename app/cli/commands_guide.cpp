// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that say how far the management system is: roadmap, cycle.
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "core/guide/cycle.h"
#include "core/guide/guidefigures.h"
#include "core/guide/roadmap.h"

#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

constexpr int kDatesOnEachSide = 10;

// As the filter row of a table takes them; filters on codes have the field "code".
QJsonArray whereOf(const QList<ColumnFilter>& filters)
{
    QJsonArray where;
    for (const ColumnFilter& filter : filters) {
        where.append(QJsonObject{
            {QStringLiteral("field"), filter.field ? filter.field->name() : QLatin1String("code")},
            {QStringLiteral("filter"), filter.text}});
    }
    return where;
}

// ---------------------------------------------------------------- roadmap

QJsonObject jsonOf(const ClauseStanding& standing, const Binder& binder, const Language& language)
{
    QJsonArray reasons;
    for (const ClauseReason& reason : standing.reasons) {
        reasons.append(QJsonObject{{QStringLiteral("met"), reason.isMet},
                                   {QStringLiteral("sentence"), reason.sentence.in(language)},
                                   {QStringLiteral("register"), reason.def->name()},
                                   {QStringLiteral("where"), whereOf(reason.filters)}});
    }
    const auto byHand = standing.byHand ? binder.name(*standing.byHand) : std::nullopt;
    return {{QStringLiteral("clause"), standing.clause->id},
            {QStringLiteral("title"), standing.clause->title.in(language)},
            {QStringLiteral("phase"), standing.clause->pdca},
            {QStringLiteral("state"), tokenOf(standing.state)},
            {QStringLiteral("computed"), tokenOf(standing.computed)},
            {QStringLiteral("by_hand"), byHand ? QJsonValue(byHand->code) : QJsonValue()},
            {QStringLiteral("note"), textJson(standing.note)},
            {QStringLiteral("reasons"), reasons}};
}

bool isAsked(const QString& clause, const QString& asked)
{
    return asked.isEmpty() || clause == asked ||
           clause.startsWith(QString(asked + QLatin1Char('.')));
}

int sayRoadmap(const Invocation& invocation, const Binder& binder, GuideFigures& figures)
{
    Console& console = invocation.console;
    const Language& language = console.language();
    const auto roadmap = roadmapOf(figures);
    if (!roadmap)
        return console.fail(roadmap.error());
    const QString asked = invocation.value("clause");
    QJsonArray clauses;
    QList<QStringList> rows;
    for (const ClauseStanding& standing : roadmap->clauses) {
        if (!isAsked(standing.clause->id, asked))
            continue;
        clauses.append(jsonOf(standing, binder, language));
        const QString reason = !standing.note.isEmpty() ? standing.note
                               : standing.reasons.isEmpty()
                                   ? QString()
                                   : standing.reasons.first().sentence.in(language);
        rows.append({standing.clause->id, standing.clause->title.in(language),
                     labelOf(standing.state).in(language), reason});
    }
    if (rows.isEmpty())
        return console.fail(
            badOption("clause", asked,
                      Text{"cli", QT_TRANSLATE_NOOP("cli", "a clause from 4 to 10, such as 6.1")}));
    const Roadmap::Share share = roadmap->share();
    return console.answer({{QStringLiteral("ready"), share.done},
                           {QStringLiteral("of"), share.of},
                           {QStringLiteral("clauses"), clauses}},
                          rows);
}

// ---------------------------------------------------------------- cycle

int sayCycle(const Invocation& invocation, const Binder& binder, GuideFigures& figures)
{
    Console& console = invocation.console;
    const Language& language = console.language();
    const auto cycle = cycleOf(figures, kDatesOnEachSide);
    if (!cycle)
        return console.fail(cycle.error());
    QJsonArray counts;
    QJsonArray dates;
    QList<QStringList> rows;
    for (const CycleFigure& figure : cycle->figures) {
        counts.append(QJsonObject{{QStringLiteral("phase"), tokenOfPhase(figure.phase)},
                                  {QStringLiteral("key"), QLatin1String(figure.key)},
                                  {QStringLiteral("label"), figure.label.in(language)},
                                  {QStringLiteral("count"), figure.count},
                                  {QStringLiteral("urgent"), figure.isUrgent},
                                  {QStringLiteral("register"), figure.def->name()},
                                  {QStringLiteral("where"), whereOf(figure.filters)}});
        rows.append({labelOfPhase(figure.phase).in(language), QString::number(figure.count),
                     figure.label.in(language)});
    }
    for (const CycleDate& date : cycle->dates) {
        const auto name = binder.name(date.uid);
        if (!name)
            continue;
        dates.append(QJsonObject{{QStringLiteral("phase"), tokenOfPhase(date.phase)},
                                 {QStringLiteral("day"), date.day.toString(Qt::ISODate)},
                                 {QStringLiteral("past"), date.isPast},
                                 {QStringLiteral("field"), date.field->name()},
                                 {QStringLiteral("record"), name->code},
                                 {QStringLiteral("title"), name->title}});
        rows.append({labelOfPhase(date.phase).in(language), date.day.toString(Qt::ISODate),
                     QString(name->code + QLatin1Char(' ') + name->title)});
    }
    return console.answer({{QStringLiteral("figures"), counts}, {QStringLiteral("dates"), dates}},
                          rows);
}

template <int (*say)(const Invocation&, const Binder&, GuideFigures&)>
int run(const Invocation& invocation)
{
    const Language& language = invocation.console.language();
    const auto desk = openDesk(openForReading(invocation), language);
    if (!desk)
        return invocation.console.fail(desk.error());
    GuideFigures figures(*desk->binder, language, desk->evaluation.get());
    return say(invocation, *desk->binder, figures);
}

constexpr OptionDef kRoadmapOptions[] = {
    {"clause", "CLAUSE", QT_TRANSLATE_NOOP("cli", "only this clause and those below it")},
    kAsOfOption,
};
constexpr OptionDef kCycleOptions[] = {
    kAsOfOption,
};

} // namespace

std::span<const Command> guideCommands()
{
    static constexpr std::array kGuideCommands{
        Command{"roadmap", "FILE", 1, 1,
                QT_TRANSLATE_NOOP("cli", "say how far each clause from 4 to 10 is, and why"),
                "ringbinder-cli roadmap acme.isms --clause 6.1", kRoadmapOptions, run<sayRoadmap>},
        Command{"cycle", "FILE", 1, 1,
                QT_TRANSLATE_NOOP("cli", "count what is open in plan, do, check and act, with the "
                                         "next dates"),
                "ringbinder-cli cycle acme.isms --json", kCycleOptions, run<sayCycle>},
    };
    return kGuideCommands;
}

} // namespace ringbinder::cli
