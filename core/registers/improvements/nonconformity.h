// SPDX-License-Identifier: GPL-3.0-or-later
// What did not meet a requirement, from finding to effectiveness check.
#pragma once

#include "core/registers/common.h"
#include "core/registers/improvements/nonconformity_choices.h"
#include "core/schema/register.h"

namespace ringbinder::nonconformity {

// Nonconformity
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "nonconformity",
         "Short text for lists, for example \"Leaver accounts not removed in time\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("nonconformity", "Nonconformity")}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Date"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Day on which it was found."),
     .inTable = true}};
inline constexpr Field<Source> source{
    {.key = "source",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Source"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Where it came to light."),
     .choices = kSourceChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Grade> grade{
    {.key = "grade",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Grade"),
     .help = QT_TRANSLATE_NOOP("nonconformity",
                               "Major: the system fails or an effect on security is likely."),
     .choices = kGradeChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<Uid> raisedBy{
    {.key = "raised_by",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Raised by"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Who found it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Raised nonconformities"),
     .width = 14}};
inline constexpr Field<QString> area{
    {.key = "area",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Area"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Unit, site or process concerned."),
     .width = 16}};
inline constexpr Field<Uid> auditee{
    {.key = "auditee",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Auditee"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Who answered for the area."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Answered for nonconformities"),
     .width = 14}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Owner"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "The person who sees it through to closure."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Owns nonconformities"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Status"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Closed only after the effectiveness check."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};

// Statement
inline constexpr Field<QString> requirement{
    {.key = "requirement",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Requirement"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "What was not met, with version, for example "
                                                "\"A.5.18\" or \"Access policy 1.4, section 3\"."),
     .width = 20}};
inline constexpr Field<QString> evidenceText{
    {.key = "evidence_text",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Evidence"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("nonconformity", "Exactly what was seen: records, dates, numbers.")}};
inline constexpr Field<QString> problem{
    {.key = "problem",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Problem"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("nonconformity", "Why this does not meet the requirement.")}};
inline constexpr Field<QString> location{
    {.key = "location",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Location"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Where it was seen."),
     .width = 16}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Controls"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Controls concerned."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Has nonconformities"),
     .width = 16}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Risks"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Risks that need a new look because of it."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Is concerned by nonconformities"),
     .width = 16}};

// Correction
inline constexpr Field<QString> correction{
    {.key = "correction",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Correction"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("nonconformity",
                               "What was done at once, and how consequences were dealt with.")}};
inline constexpr Field<Uid> correctionBy{
    {.key = "correction_by",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Corrected by"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Who did it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Corrected nonconformities"),
     .width = 14}};
inline constexpr Field<QDate> correctionDate{
    {.key = "correction_date",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Corrected on"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Day on which it was done.")}};

// Cause
inline constexpr Field<CauseMethod> causeMethod{
    {.key = "cause_method",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Method"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "How the cause was looked for."),
     .choices = kCauseMethodChoices,
     .width = 14}};
inline constexpr Field<QString> why1{
    {.key = "why_1",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "First why"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Why did it happen?"),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> why2{
    {.key = "why_2",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Second why"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Why was that so?"),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> why3{
    {.key = "why_3",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Third why"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Why was that so?"),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> why4{
    {.key = "why_4",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Fourth why"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Why was that so?"),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> why5{
    {.key = "why_5",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Fifth why"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Why was that so?"),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> rootCause{
    {.key = "root_cause",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Root cause"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "nonconformity",
         "What has to change so that it cannot happen again; not the problem in other words.")}};
inline constexpr Field<CauseCategory> causeCategory{
    {.key = "cause_category",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Category of the cause"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Shows which causes keep coming back."),
     .choices = kCauseCategoryChoices,
     .width = 18}};
inline constexpr Field<QString> similarCases{
    {.key = "similar_cases",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Similar cases"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("nonconformity", "Where else you looked, and what you found.")}};

// Corrective action
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Actions"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "What removes the cause."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Corrects nonconformities"),
     .width = 18}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Due"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Day by which the actions are to be done."),
     .inTable = true}};
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Done on"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Day on which the last action was finished.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("nonconformity", "Whether the due date has passed and it is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<qint64> ageDays{
    {.key = "age_days",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Age in days"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Days since it was found, until closure."),
     .computed = true,
     .width = 8}};

// Effectiveness
inline constexpr Field<QString> effectivenessCriterion{
    {.key = "effectiveness_criterion",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Criterion"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Set before the check, for example \"no leaver "
                                                "account older than one day in three months\"."),
     .width = 24}};
inline constexpr Field<QDate> effectivenessPlanned{
    {.key = "effectiveness_planned",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Check planned for"),
     .help = QT_TRANSLATE_NOOP("nonconformity",
                               "Some time after completion, so that the effect can be seen.")}};
inline constexpr Field<EffectivenessResult> effectivenessResult{
    {.key = "effectiveness_result",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Result"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "What the check found."),
     .choices = kEffectivenessResultChoices,
     .width = 14}};
inline constexpr Field<Uid> effectivenessCheckedBy{
    {.key = "effectiveness_checked_by",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Checked by"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Somebody other than those who did it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Checked nonconformities"),
     .width = 14}};
inline constexpr Field<QDate> effectivenessDate{
    {.key = "effectiveness_date",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Checked on"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Day of the check.")}};

// Closure
inline constexpr Field<QDate> closedOn{
    {.key = "closed_on",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Closed on"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Day of closure.")}};
inline constexpr Field<Uid> closedBy{
    {.key = "closed_by",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Closed by"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Who closed it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Closed nonconformities"),
     .width = 14}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Evidence files"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "What proves correction and effect."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("nonconformity",
                               "Anything worth knowing that has no field of its own.")}};

// Joined up with the other registers
inline constexpr Field<QString> impact{
    {.key = "impact",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Effects"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "nonconformity",
         "Effects on risks, Statement of Applicability, documents and training.")}};
inline constexpr Field<QDate> risksReviewedOn{
    {.key = "risks_reviewed_on",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Risks reviewed on"),
     .help = QT_TRANSLATE_NOOP("nonconformity",
                               "Day on which the risks were looked at because of it.")}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Documents"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Documents or procedures concerned."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Is concerned by nonconformities"),
     .width = 18}};
inline constexpr Field<QList<Uid>> measures{
    {.key = "measures",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Measures"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Measures that brought it to light."),
     .target = "measure",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Brought nonconformities to light"),
     .width = 16}};
inline constexpr Field<QString> resources{
    {.key = "resources",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Resources"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "People, tools and time needed."),
     .width = 20}};
inline constexpr Field<QString> closingRemark{
    {.key = "closing_remark",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Closing remark"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "What there is to say at closure."),
     .width = 24}};
inline constexpr Field<Uid> reopenedAs{
    {.key = "reopened_as",
     .context = "nonconformity",
     .label = QT_TRANSLATE_NOOP("nonconformity", "Reopened as"),
     .help = QT_TRANSLATE_NOOP("nonconformity", "Record under which it goes on."),
     .target = "nonconformity",
     .inverse = QT_TRANSLATE_NOOP("nonconformity", "Continues"),
     .width = 16}};

extern const RegisterDef def;

} // namespace ringbinder::nonconformity
