// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/treatmenttables.h"

#include "core/registers/improvements/action.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packtext.h"
#include "core/risk/signoff.h"

namespace ringbinder::report {

namespace {

Row treatmentRow(const PackContext& context, const Record& risk)
{
    const Snapshot& data = context.snapshot();
    const QString mark = context.isChanged(risk.uid()) ? QStringLiteral(" *") : QString();
    return {{{QString(risk.code() + mark + QLatin1Char('\n') + risk.title()), -1, true, false},
             valueCell(context, risk, risk::owner),
             levelCell(context, risk, RiskStage::Current),
             valueCell(context, risk, risk::treatment),
             valueCell(context, risk, risk::treatmentReason),
             codesCell(context, linked(context, risk, risk::controls)),
             codesCell(context, linked(context, risk, risk::actions)),
             ratedLevelCell(context, risk, RiskStage::Target),
             ratedLevelCell(context, risk, RiskStage::Residual),
             linesCell(context, {data.shown(risk, risk::residualConfirmedOn),
                                 data.shown(risk, risk::residualConfirmedBy)})},
            Row::Kind::Record};
}

Row actionRow(const PackContext& context, const Record& action)
{
    const Snapshot& data = context.snapshot();
    const QString mark = context.isChanged(action.uid()) ? QStringLiteral(" *") : QString();
    const auto status = action.get(action::status);
    const bool isVerified = status == action::Status::Verified;
    const bool isDone = isVerified || status == action::Status::Done;
    const Speech say = context.speech("rtp");
    const Cell notYet = {say(QT_TRANSLATE_NOOP("rtp", "not yet")), -1, false, true};
    return {
        {codeCell(QString(action.code() + mark)),
         {action.title(), -1, false, false},
         valueCell(context, action, action::resources),
         linesCell(context, {data.shown(action, action::costPlannedMinor),
                             data.shown(action, action::costActualMinor)}),
         valueCell(context, action, action::owner),
         linesCell(context, {data.shown(action, action::start), data.shown(action, action::due)}),
         {QString(), status ? int(*status) : -1, false, false},
         isDone ? valueCell(context, action, action::doneOn) : notYet,
         isVerified ? linesCell(context, {data.shown(action, action::verifiedBy),
                                          data.shown(action, action::verifiedOn)})
                    : notYet,
         valueCell(context, action, action::successCriterion),
         codesCell(context, linked(context, action, action::evidence))},
        Row::Kind::Record};
}

bool isLate(const Record& action)
{
    return action.get(action::overdue).value_or(false) ||
           action.get(action::status) == action::Status::Blocked;
}

} // namespace

QList<const Record*> treatedRisks(const Snapshot& snapshot)
{
    QList<const Record*> treated;
    for (const Record* risk : openRisks(snapshot)) {
        if (!risk->value(risk::treatment).isNull())
            treated.append(risk);
    }
    return treated;
}

Table treatmentTable(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("rtp");
    const Language& language = context.language();
    Table table;
    table.tints = levelTints(context.snapshot().method());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rtp", "Risk")), {.weight = 2, .identifies = true}),
        column(labelOf(risk::owner).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Current level")), {.weight = 0.7}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Option")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Reason")), {.weight = 2.2}),
        column(labelOf(risk::controls).in(language), {.weight = 1.1}),
        column(labelOf(risk::actions).in(language), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Expected residual")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Actual residual")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Confirmed on, by")), {.weight = 0.9})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rtp", "No risk is in treatment."));
    const QList<const Record*> risks = treatedRisks(context.snapshot());
    table.rows.count = risks.size();
    table.rows.at = [shared, risks](qsizetype index) {
        return treatmentRow(*shared, *risks[index]);
    };
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("rtp", "Open risks")), risks.size(),
                                openRisks(context.snapshot()).size(),
                                say(QT_TRANSLATE_NOOP("rtp", "with a treatment")));
    return table;
}

Table actionTable(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("rtp");
    const Language& language = context.language();
    struct Place {
        const Record* action = nullptr;
        QString group;
    };
    QList<Place> places;
    QSet<Uid> placed;
    for (const Record* risk : treatedRisks(context.snapshot())) {
        const QList<const Record*> actions = linked(context, *risk, risk::actions);
        if (actions.isEmpty())
            continue;
        places.append(Place{nullptr, QString(risk->code() + QLatin1Char(' ') + risk->title())});
        for (const Record* action : actions) {
            places.append(Place{action, {}});
            placed.insert(action->uid());
        }
    }
    const QList<const Record*> all = treatmentActions(context.snapshot());
    bool hasHeading = false;
    for (const Record* action : all) {
        if (placed.contains(action->uid()))
            continue;
        if (!hasHeading)
            places.append(
                Place{nullptr, say(QT_TRANSLATE_NOOP("rtp", "For closed risks or none"))});
        hasHeading = true;
        places.append(Place{action, {}});
    }
    Table table;
    table.tints = choiceTints(action::status, language);
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rtp", "Action")), {.wraps = false, .identifies = true}),
        column(labelOf(action::title).in(language), {.weight = 2}),
        column(labelOf(action::resources).in(language), {.weight = 1.6}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Cost planned, actual")),
               {.weight = 1, .wraps = false, .align = Column::Align::Right}),
        column(labelOf(action::owner).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Start, due")), {.weight = 0.8}),
        column(labelOf(action::status).in(language), {.weight = 0.9}),
        column(labelOf(action::doneOn).in(language), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Verified by, on")), {.weight = 1}),
        column(labelOf(action::successCriterion).in(language), {.weight = 1.8}),
        column(labelOf(action::evidence).in(language), {.weight = 0.8})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rtp", "No action is recorded."));
    table.rows.count = places.size();
    table.rows.at = [shared, places](qsizetype index) {
        const Place& place = places[index];
        return place.action ? actionRow(*shared, *place.action) : groupRow(place.group);
    };
    table.countLine = countLine(
        context, say(QT_TRANSLATE_NOOP("rtp", "Treatment actions")), all.size(), all.size(),
        say(QT_TRANSLATE_NOOP("rtp", "none; an action for several risks stands with each")));
    return table;
}

Table lateActions(const PackContext& context)
{
    const Speech say = context.speech("rtp");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rtp", "Action")), {.weight = 2, .identifies = true}),
        column(labelOf(action::owner).in(language), {.weight = 1}),
        column(labelOf(action::status).in(language), {.weight = 0.8}),
        column(labelOf(action::originalDue).in(language), {.weight = 0.8}),
        column(labelOf(action::due).in(language), {.weight = 0.8}),
        column(labelOf(action::daysLate).in(language),
               {.weight = 0.6, .align = Column::Align::Right}),
        column(labelOf(action::blockedReason).in(language), {.weight = 1.8}),
        column(labelOf(action::interimMeasure).in(language), {.weight = 1.8})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rtp", "No action is late or blocked."));
    QList<Row> rows;
    const QList<const Record*> actions = treatmentActions(context.snapshot());
    for (const Record* action : actions) {
        if (!isLate(*action))
            continue;
        const Cell blocked =
            action->get(action::status) == action::Status::Blocked ||
                    !action->text(action::blockedReason).isEmpty()
                ? valueCell(context, *action, action::blockedReason)
                : Cell{say(QT_TRANSLATE_NOOP("rtp", "not blocked")), -1, false, true};
        rows.append(
            {{{QString(action->code() + QLatin1Char(' ') + action->title()), -1, false, false},
              valueCell(context, *action, action::owner),
              valueCell(context, *action, action::status),
              valueCell(context, *action, action::originalDue),
              valueCell(context, *action, action::due),
              {say.number(action->get(action::daysLate).value_or(0)), -1, false, false},
              blocked,
              valueCell(context, *action, action::interimMeasure)},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rtp", "Treatment actions")), rows.size(),
                  actions.size(), say(QT_TRANSLATE_NOOP("rtp", "late or blocked")));
    return table;
}

Table sharedRisks(const PackContext& context)
{
    const Speech say = context.speech("rtp");
    const Language& language = context.language();
    Table table;
    table.tints = levelTints(context.snapshot().method());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rtp", "Risk")), {.weight = 2, .identifies = true}),
        column(labelOf(risk::shareParty).in(language), {.weight = 1.2}),
        column(labelOf(risk::shareContract).in(language), {.weight = 1.2}),
        column(labelOf(risk::shareLimit).in(language), {.weight = 1.2}),
        column(labelOf(risk::shareExclusions).in(language), {.weight = 1.6}),
        column(labelOf(risk::shareExpires).in(language), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rtp", "What stays with us")), {.weight = 0.9}),
        column(labelOf(risk::owner).in(language), {.weight = 1})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rtp", "No risk is shared with another party."));
    QList<Row> rows;
    const QList<const Record*> risks = treatedRisks(context.snapshot());
    for (const Record* risk : risks) {
        if (risk->get(risk::treatment) != risk::Treatment::Share)
            continue;
        const bool isConfirmed = context.snapshot().level(*risk, RiskStage::Residual).has_value();
        rows.append(
            {{{QString(risk->code() + QLatin1Char(' ') + risk->title()), -1, false, false},
              valueCell(context, *risk, risk::shareParty),
              valueCell(context, *risk, risk::shareContract),
              valueCell(context, *risk, risk::shareLimit),
              valueCell(context, *risk, risk::shareExclusions),
              valueCell(context, *risk, risk::shareExpires),
              levelCell(context, *risk, isConfirmed ? RiskStage::Residual : RiskStage::Target),
              valueCell(context, *risk, risk::owner)},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rtp", "Risks in treatment")), rows.size(),
                  risks.size(), say(QT_TRANSLATE_NOOP("rtp", "shared with another party")));
    return table;
}

Table acceptedRisks(const PackContext& context)
{
    const Speech say = context.speech("rtp");
    const Language& language = context.language();
    const RiskMethod& method = context.snapshot().method();
    Table table;
    table.tints = levelTints(method);
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rtp", "Risk")), {.weight = 2, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Level")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Criterion")), {.weight = 1.4}),
        column(say(QT_TRANSLATE_NOOP("rtp", "May be accepted by")), {.weight = 1.3}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Reason")), {.weight = 2}),
        column(labelOf(risk::owner).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Accepted on, until")), {.weight = 1}),
        column(labelOf(acceptance::conditions).in(language), {.weight = 1.4})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rtp", "No risk is accepted or retained."));
    QList<Row> rows;
    const QList<const Record*> risks = openRisks(context.snapshot());
    for (const Record* risk : risks) {
        if (risk->get(risk::treatment) != risk::Treatment::Retain &&
            risk->get(risk::status) != risk::Status::Accepted)
            continue;
        const bool isConfirmed = context.snapshot().level(*risk, RiskStage::Residual).has_value();
        const RiskStage stage = isConfirmed ? RiskStage::Residual : RiskStage::Current;
        const auto level = context.snapshot().level(*risk, stage);
        const auto rules = level ? method.rulesOfScore(level->score) : std::nullopt;
        const Record* newest = nullptr;
        for (const Record* given :
             context.pointingAt(acceptance::def, acceptance::risk, risk->uid())) {
            if (given->get(acceptance::kind) == acceptance::Kind::ResidualRisk)
                newest = given;
        }
        rows.append(
            {{{QString(risk->code() + QLatin1Char(' ') + risk->title()), -1, false, false},
              levelCell(context, *risk, stage),
              !level ? textCell(context, {})
              : method.isAboveAppetite(level->score)
                  ? Cell{say(QT_TRANSLATE_NOOP("rtp", "Above the criterion: exception")), -1, true,
                         false}
                  : Cell{say(QT_TRANSLATE_NOOP("rtp", "Within the criterion")), -1, false, false},
              textCell(context, rules ? rules->authority : QString()),
              valueCell(context, *risk, risk::treatmentReason),
              valueCell(context, *risk, risk::owner),
              newest ? linesCell(context,
                                 {context.snapshot().shown(*newest, acceptance::signedOn),
                                  newest->value(acceptance::expires).isNull()
                                      ? say(QT_TRANSLATE_NOOP("rtp", "until something changes"))
                                      : context.snapshot().shown(*newest, acceptance::expires)})
                     : Cell{say(QT_TRANSLATE_NOOP("rtp", "not signed")), -1, true, false},
              newest ? textCell(context, newest->text(acceptance::conditions).isEmpty()
                                             ? say(QT_TRANSLATE_NOOP("rtp", "no conditions"))
                                             : plainText(newest->text(acceptance::conditions)))
                     : textCell(context, {})},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rtp", "Open risks")), rows.size(), risks.size(),
                  say(QT_TRANSLATE_NOOP("rtp", "accepted or retained")));
    return table;
}

Table signOffs(const PackContext& context)
{
    const Speech say = context.speech("rtp");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rtp", "Risk")), {.weight = 1.8, .identifies = true}),
        column(labelOf(acceptance::kind).in(language), {.weight = 1.4}),
        column(labelOf(acceptance::person).in(language), {.weight = 1}),
        column(labelOf(acceptance::signedOn).in(language), {.weight = 0.8}),
        column(labelOf(acceptance::method).in(language), {.weight = 1.2}),
        column(labelOf(acceptance::fingerprint).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("rtp", "State")), {.weight = 1})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rtp", "Nobody has signed yet."));
    QList<Row> rows;
    for (const Record& given : context.snapshot().records(acceptance::def)) {
        const Record* risk = context.snapshot().find(given.get(acceptance::risk));
        if (!risk)
            continue;
        const auto state = stateOf(findIn(context.snapshot()), given, context.snapshot().method(),
                                   context.snapshot().today());
        rows.append(
            {{{QString(risk->code() + QLatin1Char(' ') + risk->title()), -1, false, false},
              valueCell(context, given, acceptance::kind),
              valueCell(context, given, acceptance::person),
              valueCell(context, given, acceptance::signedOn),
              valueCell(context, given, acceptance::method),
              textCell(context, given.text(acceptance::fingerprint).isEmpty()
                                    ? QString()
                                    : shortFingerprint(given.text(acceptance::fingerprint))),
              textCell(context, state ? labelOf(*state).in(language) : QString())},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rtp", "Sign-offs")), rows.size(), rows.size());
    return table;
}

} // namespace ringbinder::report
