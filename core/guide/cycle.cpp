// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/cycle.h"

#include "core/guide/guidefigures.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/context/context_issue.h"
#include "core/registers/context/party_requirement.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/controls/control.h"
#include "core/registers/controls/control_test.h"
#include "core/registers/documents/document.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/improvement.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/measures/measure.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/operations/change_record.h"
#include "core/registers/operations/procedure.h"
#include "core/registers/people/resource_request.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/training/training_record.h"

#include <algorithm>

namespace ringbinder {

namespace {

struct FigureRow {
    const char* key;
    Place phase;
    const char* label;
    const RegisterDef* def;
    std::array<CheckFilter, 3> filters = {};
    bool isUrgent = false;
};

struct DateRow {
    Place phase;
    const RegisterDef* def;
    const FieldDef* day;
    CheckFilter open; // what still has to happen
};

constexpr Place kPhases[] = {Place::Plan, Place::Do, Place::Check, Place::Act};

constexpr FigureRow kFigureRows[] = {
    {"issues_to_review",
     Place::Plan,
     QT_TRANSLATE_NOOP("guide", "Issues past their review"),
     &context_issue::def,
     {{{&context_issue::overdue, "=yes"}}},
     true},
    {"requirements_undecided",
     Place::Plan,
     QT_TRANSLATE_NOOP("guide", "Undecided requirements of parties"),
     &party_requirement::def,
     {{{&party_requirement::decision, "empty,=undecided"}}}},
    {"scope_in_work",
     Place::Plan,
     QT_TRANSLATE_NOOP("guide", "Scope statements in work"),
     &scope_statement::def,
     {{{&scope_statement::status, "=draft,=in_review"}}}},
    {"risks_unrated",
     Place::Plan,
     QT_TRANSLATE_NOOP("guide", "Open risks not yet rated"),
     &risk::def,
     {{{&risk::status, "!=closed"}, {&risk::level, "empty"}}}},
    {"risks_untreated",
     Place::Plan,
     QT_TRANSLATE_NOOP("guide", "Risks above the criterion without treatment"),
     &risk::def,
     {{{&risk::status, "!=closed"}, {&risk::acceptable, "=no"}, {&risk::treatment, "empty"}}},
     true},
    {"controls_undecided",
     Place::Plan,
     QT_TRANSLATE_NOOP("guide", "Undecided controls"),
     &control::def,
     {{{&control::applicable, "empty,=undecided"}}}},
    {"objectives_open",
     Place::Plan,
     QT_TRANSLATE_NOOP("guide", "Objectives on their way"),
     &objective::def,
     {{{&objective::status, "!=achieved,=dropped"}}}},
    {"resources_undecided",
     Place::Plan,
     QT_TRANSLATE_NOOP("guide", "Undecided requests for resources"),
     &resource_request::def,
     {{{&resource_request::decision, "empty,=pending"}}}},
    {"treatment_open",
     Place::Do,
     QT_TRANSLATE_NOOP("guide", "Open actions that treat risks"),
     &action::def,
     {{{&action::kind, "=treatment"}, {&action::status, "=open,=in_progress,=blocked"}}}},
    {"treatment_overdue",
     Place::Do,
     QT_TRANSLATE_NOOP("guide", "Overdue actions that treat risks"),
     &action::def,
     {{{&action::kind, "=treatment"}, {&action::overdue, "=yes"}}},
     true},
    {"controls_unfinished",
     Place::Do,
     QT_TRANSLATE_NOOP("guide", "Applicable controls not yet implemented"),
     &control::def,
     {{{&control::applicable, "=yes"},
       {&control::status, "empty,=not_started,=planned,=partly_implemented"}}}},
    {"controls_proven",
     Place::Do,
     QT_TRANSLATE_NOOP("guide", "Implemented controls with evidence"),
     &control::def,
     {{{&control::status, "=implemented,=verified"}, {&control::evidence, "!empty"}}}},
    {"procedures_in_force",
     Place::Do,
     QT_TRANSLATE_NOOP("guide", "Procedures in force"),
     &procedure::def,
     {{{&procedure::status, "=approved"}}}},
    {"documents_in_work",
     Place::Do,
     QT_TRANSLATE_NOOP("guide", "Documents waiting for approval"),
     &document::def,
     {{{&document::status, "=draft,=in_review"}}}},
    {"changes_open",
     Place::Do,
     QT_TRANSLATE_NOOP("guide", "Changes under way"),
     &change_record::def,
     {{{&change_record::status, "=requested,=approved,=in_progress"}}}},
    {"incidents_open",
     Place::Do,
     QT_TRANSLATE_NOOP("guide", "Open incidents"),
     &incident::def,
     {{{&incident::status, "!=closed,=rejected"}}}},
    {"measures_due",
     Place::Check,
     QT_TRANSLATE_NOOP("guide", "Measures that lack their latest reading"),
     &measure::def,
     {{{&measure::status, "=active"}, {&measure::overdue, "=yes"}}},
     true},
    {"measures_missed",
     Place::Check,
     QT_TRANSLATE_NOOP("guide", "Measures that miss their target"),
     &measure::def,
     {{{&measure::status, "=active"}, {&measure::state, "=missed"}}},
     true},
    {"audits_ahead",
     Place::Check,
     QT_TRANSLATE_NOOP("guide", "Audits ahead or under way"),
     &audit::def,
     {{{&audit::status, "=planned,=announced,=in_progress"}}}},
    {"reviews_ahead",
     Place::Check,
     QT_TRANSLATE_NOOP("guide", "Management reviews ahead"),
     &management_review::def,
     {{{&management_review::status, "=planned,=prepared"}}}},
    {"control_tests_due",
     Place::Check,
     QT_TRANSLATE_NOOP("guide", "Overdue tests of controls"),
     &control_test::def,
     {{{&control_test::overdue, "=yes"}}},
     true},
    {"suppliers_due",
     Place::Check,
     QT_TRANSLATE_NOOP("guide", "Suppliers to assess again"),
     &supplier::def,
     {{{&supplier::overdue, "=yes"}}},
     true},
    {"documents_due",
     Place::Check,
     QT_TRANSLATE_NOOP("guide", "Documents past their review"),
     &document::def,
     {{{&document::overdue, "=yes"}}},
     true},
    {"evidence_expired",
     Place::Check,
     QT_TRANSLATE_NOOP("guide", "Expired evidence"),
     &evidence::def,
     {{{&evidence::expired, "=yes"}}},
     true},
    {"nonconformities_open",
     Place::Act,
     QT_TRANSLATE_NOOP("guide", "Open nonconformities"),
     &nonconformity::def,
     {{{&nonconformity::status, "!=closed"}}}},
    {"nonconformities_overdue",
     Place::Act,
     QT_TRANSLATE_NOOP("guide", "Overdue nonconformities"),
     &nonconformity::def,
     {{{&nonconformity::overdue, "=yes"}}},
     true},
    {"effect_unchecked",
     Place::Act,
     QT_TRANSLATE_NOOP("guide", "Effect of corrections to check"),
     &nonconformity::def,
     {{{&nonconformity::status, "=done,=checked"},
       {&nonconformity::effectivenessResult, "empty,=open"}}}},
    {"corrective_open",
     Place::Act,
     QT_TRANSLATE_NOOP("guide", "Open corrective actions"),
     &action::def,
     {{{&action::kind, "=corrective,=improvement"},
       {&action::status, "=open,=in_progress,=blocked"}}}},
    {"findings_open",
     Place::Act,
     QT_TRANSLATE_NOOP("guide", "Open audit findings"),
     &audit_finding::def,
     {{{&audit_finding::status, "!=closed,=verified"}, {&audit_finding::type, "!=good_practice"}}}},
    {"decisions_open",
     Place::Act,
     QT_TRANSLATE_NOOP("guide", "Open decisions of reviews"),
     &review_decision::def,
     {{{&review_decision::status, "=open,=in_progress"}}}},
    {"improvements_open",
     Place::Act,
     QT_TRANSLATE_NOOP("guide", "Improvements under way"),
     &improvement::def,
     {{{&improvement::status, "!=done,=dropped"}}}},
    {"improvements_overdue",
     Place::Act,
     QT_TRANSLATE_NOOP("guide", "Overdue improvements"),
     &improvement::def,
     {{{&improvement::overdue, "=yes"}}},
     true},
};

constexpr DateRow kDateRows[] = {
    {Place::Plan, &objective::def, &objective::due, {&objective::status, "!=achieved,=dropped"}},
    {Place::Plan,
     &scope_statement::def,
     &scope_statement::nextReview,
     {&scope_statement::status, "=approved"}},
    {Place::Plan,
     &risk_assessment::def,
     &risk_assessment::nextDue,
     {&risk_assessment::status, "!=cancelled"}},
    {Place::Plan,
     &change_record::def,
     &change_record::plannedFor,
     {&change_record::status, "=requested"}},
    {Place::Do, &action::def, &action::due, {&action::status, "=open,=in_progress,=blocked"}},
    {Place::Do,
     &change_record::def,
     &change_record::plannedFor,
     {&change_record::status, "=approved,=in_progress"}},
    {Place::Do,
     &training_record::def,
     &training_record::due,
     {&training_record::result, "=planned"}},
    {Place::Check,
     &audit::def,
     &audit::plannedDate,
     {&audit::status, "=planned,=announced,=in_progress"}},
    {Place::Check,
     &management_review::def,
     &management_review::plannedOn,
     {&management_review::status, "=planned,=prepared"}},
    {Place::Check, &measure::def, &measure::nextDue, {&measure::status, "=active"}},
    {Place::Check,
     &supplier::def,
     &supplier::nextAssessment,
     {&supplier::status, "=approved,=conditional"}},
    {Place::Act, &nonconformity::def, &nonconformity::due, {&nonconformity::status, "!=closed"}},
    {Place::Act,
     &audit_finding::def,
     &audit_finding::due,
     {&audit_finding::status, "!=closed,=verified"}},
    {Place::Act,
     &review_decision::def,
     &review_decision::due,
     {&review_decision::status, "=open,=in_progress"}},
    {Place::Act, &improvement::def, &improvement::due, {&improvement::status, "!=done,=dropped"}},
};

Result<QList<CycleDate>> datesOf(GuideFigures& figures, Place phase, int most)
{
    QList<CycleDate> dates;
    for (const DateRow& row : kDateRows) {
        if (row.phase != phase)
            continue;
        const auto uids = figures.find(*row.def,
                                       {{row.day, QStringLiteral("!empty")},
                                        {row.open.field, QString::fromLatin1(row.open.text)}},
                                       {{row.day, false}});
        if (!uids)
            return fail(uids.error());
        for (const Uid& uid : uids->first(std::min(uids->size(), qsizetype(most)))) {
            const QDate day =
                QDate::fromString(figures.value(*row.def, uid, *row.day).text(), Qt::ISODate);
            dates.append({phase, day, day < figures.today(), row.def, row.day, uid});
        }
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](const CycleDate& a, const CycleDate& b) { return a.day < b.day; });
    return dates.first(std::min(dates.size(), qsizetype(most)));
}

} // namespace

std::span<const Place> cyclePhases()
{
    return kPhases;
}

Text labelOfPhase(Place phase)
{
    switch (phase) {
    case Place::Plan:
        return {"guide", QT_TRANSLATE_NOOP("guide", "Plan")};
    case Place::Do:
        return {"guide", QT_TRANSLATE_NOOP("guide", "Do")};
    case Place::Check:
        return {"guide", QT_TRANSLATE_NOOP("guide", "Check")};
    case Place::Act:
        return {"guide", QT_TRANSLATE_NOOP("guide", "Act")};
    case Place::Library:
    case Place::Hidden:
        return {};
    }
    Q_UNREACHABLE();
}

QLatin1String tokenOfPhase(Place phase)
{
    switch (phase) {
    case Place::Plan:
        return QLatin1String("plan");
    case Place::Do:
        return QLatin1String("do");
    case Place::Check:
        return QLatin1String("check");
    case Place::Act:
        return QLatin1String("act");
    case Place::Library:
    case Place::Hidden:
        return {};
    }
    Q_UNREACHABLE();
}

Result<Cycle> cycleOf(GuideFigures& figures, int dates)
{
    Cycle cycle;
    for (const FigureRow& row : kFigureRows) {
        const QList<ColumnFilter> filters = columnFilters(row.filters, figures.today());
        const auto found = figures.find(*row.def, filters);
        if (!found)
            return fail(found.error());
        cycle.figures.append({row.key,
                              row.phase,
                              {"guide", row.label},
                              int(found->size()),
                              row.isUrgent && !found->isEmpty(),
                              row.def,
                              filters});
    }
    for (const Place phase : kPhases) {
        const auto next = datesOf(figures, phase, dates);
        if (!next)
            return fail(next.error());
        cycle.dates.append(*next);
    }
    return cycle;
}

} // namespace ringbinder
