// SPDX-License-Identifier: GPL-3.0-or-later
// One line of an audit checklist: question, sample, evidence seen and result.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::audit_question {

enum class Method { Interview, Document, Observation, Test };
inline constexpr Choice kMethodChoices[] = {
    {"interview", QT_TRANSLATE_NOOP("audit_question", "Interview")},
    {"document", QT_TRANSLATE_NOOP("audit_question", "Document review")},
    {"observation", QT_TRANSLATE_NOOP("audit_question", "Observation of work")},
    {"test", QT_TRANSLATE_NOOP("audit_question", "Test")},
};

enum class Result {
    Open,
    Conforming,
    Major,
    Minor,
    Observation,
    Opportunity,
    GoodPractice,
    NotAudited
};
inline constexpr Choice kResultChoices[] = {
    {"open", QT_TRANSLATE_NOOP("audit_question", "Open")},
    {"conforming", QT_TRANSLATE_NOOP("audit_question", "Conforming"), Tone::Good},
    {"major", QT_TRANSLATE_NOOP("audit_question", "Major nonconformity"), Tone::Bad},
    {"minor", QT_TRANSLATE_NOOP("audit_question", "Minor nonconformity"), Tone::Warning},
    {"observation", QT_TRANSLATE_NOOP("audit_question", "Observation")},
    {"opportunity", QT_TRANSLATE_NOOP("audit_question", "Opportunity for improvement"),
     Tone::Progress},
    {"good_practice", QT_TRANSLATE_NOOP("audit_question", "Good practice"), Tone::Good},
    {"not_audited", QT_TRANSLATE_NOOP("audit_question", "Not audited"), Tone::Muted},
};

// Question
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Question"),
     .help = QT_TRANSLATE_NOOP(
         "audit_question", "What is asked, for example \"How is a leaver's access withdrawn?\"."),
     .required = true,
     .inTable = true,
     .width = 40}};
inline constexpr Field<Uid> audit{
    {.key = "audit",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Audit"),
     .help = QT_TRANSLATE_NOOP("audit_question", "The audit it belongs to."),
     .target = "audit",
     .inverse = QT_TRANSLATE_NOOP("audit_question", "Has checklist lines"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<qint64> number{
    {.key = "number",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Number"),
     .help = QT_TRANSLATE_NOOP("audit_question", "Place in the checklist."),
     .min = 1,
     .max = 100000,
     .width = 7}};
inline constexpr Field<QString> clauseRef{
    {.key = "clause_ref",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Clause or control"),
     .help = QT_TRANSLATE_NOOP("audit_question", "For example \"9.2.2\" or \"A.5.18\"."),
     .inTable = true,
     .width = 12}};
inline constexpr Field<Uid> control{
    {.key = "control",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Control"),
     .help = QT_TRANSLATE_NOOP("audit_question", "The control it is about."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("audit_question", "Is asked about in audits"),
     .width = 14}};
inline constexpr Field<QString> requirement{
    {.key = "requirement",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Requirement in own words"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit_question", "What must be met.")}};
inline constexpr Field<QStringList> methods{
    {.key = "methods",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Method"),
     .help = QT_TRANSLATE_NOOP("audit_question", "How it is looked at."),
     .choices = kMethodChoices,
     .width = 14}};
inline constexpr Field<QString> sample{
    {.key = "sample",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Sample"),
     .help =
         QT_TRANSLATE_NOOP("audit_question", "What, how many, how chosen, with numbers, for "
                                             "example \"5 of 31 leavers, random: P-12, P-19 …\"."),
     .maxLength = 1000,
     .width = 24}};

// Result
inline constexpr Field<QString> evidenceSeen{
    {.key = "evidence_seen",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Evidence seen"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit_question",
                               "Numbers, dates and versions of what was looked at.")}};
inline constexpr Field<QString> intervieweeRole{
    {.key = "interviewee_role",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Interviewed"),
     .help = QT_TRANSLATE_NOOP("audit_question", "Role of the person who answered."),
     .width = 18}};
inline constexpr Field<Result> result{
    {.key = "result",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Outcome"),
     .help = QT_TRANSLATE_NOOP("audit_question", "What the line came to."),
     .choices = kResultChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> note{
    {.key = "note",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Note"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit_question", "What else was noticed.")}};
inline constexpr Field<Uid> finding{
    {.key = "finding",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Finding"),
     .help = QT_TRANSLATE_NOOP("audit_question", "The finding that came of it."),
     .target = "audit_finding",
     .inverse = QT_TRANSLATE_NOOP("audit_question", "Comes from checklist lines"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> auditor{
    {.key = "auditor",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Auditor"),
     .help = QT_TRANSLATE_NOOP("audit_question", "Who looked at it."),
     .target = "auditor",
     .inverse = QT_TRANSLATE_NOOP("audit_question", "Answered checklist lines"),
     .width = 14}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Date"),
     .help = QT_TRANSLATE_NOOP("audit_question", "Day on which it was looked at.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "audit_question",
     .label = QT_TRANSLATE_NOOP("audit_question", "Evidence"),
     .help = QT_TRANSLATE_NOOP("audit_question", "Copies of what was seen."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("audit_question", "Is evidence of"),
     .width = 16}};

extern const RegisterDef def;

} // namespace ringbinder::audit_question
