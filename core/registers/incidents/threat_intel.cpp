// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/incidents/threat_intel.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::threat_intel {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &source,
                                       &date,
                                       &relevance,
                                       &decision,
                                       &judgedBy,
                                       &due,
                                       &common::reference,
                                       &link,
                                       &level,
                                       &summary,
                                       &threats,
                                       &relevanceReason,
                                       &judgedOn,
                                       &doneOn,
                                       &overdue,
                                       &assets,
                                       &risks,
                                       &controls,
                                       &actions,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kReport[] = {&title, &common::reference, &source, &date, &link,
                                       &level, &summary,           &threats};
constexpr const FieldDef* kJudgement[] = {
    &relevance, &relevanceReason, &decision, &judgedBy, &judgedOn, &due, &doneOn, &overdue};
constexpr const FieldDef* kFollowUp[] = {&assets, &risks, &controls, &actions, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("threat_intel", "Report"), kReport},
    {QT_TRANSLATE_NOOP("threat_intel", "Judgement"), kJudgement},
    {QT_TRANSLATE_NOOP("threat_intel", "Follow-up"), kFollowUp},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, judgedOn);
    checks::inOrder(record, issues, date, doneOn);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto dueDay = record.get(due);
    const bool isPending = !record.get(doneOn) && record.get(decision) != Decision::NoAction;
    record.set(overdue, isPending && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "threat_intel",
    .label = QT_TRANSLATE_NOOP("threat_intel", "Threat report"),
    .plural = QT_TRANSLATE_NOOP("threat_intel", "Threat reports"),
    .prefix = "TIN",
    .clause = "A.5.7",
    .purpose = QT_TRANSLATE_NOOP("threat_intel", "News about attacks and weaknesses, whether they "
                                                 "matter here, and what was done because of them."),
    .auditor = QT_TRANSLATE_NOOP("threat_intel",
                                 "The auditor expects named sources, somebody who judges, and "
                                 "cases in which a report changed a risk or a control."),
    .icon = "threat",
    .place = Place::Do,
    .under = "incident",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::threat_intel
