// SPDX-License-Identifier: GPL-3.0-or-later
// A check of a person before or during employment, or a signed confidentiality undertaking. The
// result is recorded, never the private details.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::screening_record {

enum class Type {
    Identity,
    References,
    Qualification,
    EmploymentHistory,
    CriminalRecord,
    Financial,
    ConflictOfInterest,
    RightToWork,
    RepeatCheck,
    ConfidentialityUndertaking
};
inline constexpr Choice kTypeChoices[] = {
    {"identity", QT_TRANSLATE_NOOP("screening_record", "Identity")},
    {"references", QT_TRANSLATE_NOOP("screening_record", "References")},
    {"qualification", QT_TRANSLATE_NOOP("screening_record", "Qualification")},
    {"employment_history", QT_TRANSLATE_NOOP("screening_record", "Employment history")},
    {"criminal_record", QT_TRANSLATE_NOOP("screening_record", "Criminal record certificate")},
    {"financial", QT_TRANSLATE_NOOP("screening_record", "Financial check")},
    {"conflict_of_interest", QT_TRANSLATE_NOOP("screening_record", "Conflict of interest")},
    {"right_to_work", QT_TRANSLATE_NOOP("screening_record", "Right to work")},
    {"repeat_check", QT_TRANSLATE_NOOP("screening_record", "Repeat check")},
    {"confidentiality_undertaking",
     QT_TRANSLATE_NOOP("screening_record", "Confidentiality agreement")},
};

enum class Result { Pending, Passed, PassedWithConditions, Signed, Failed, NotRequired };
inline constexpr Choice kResultChoices[] = {
    {"pending", QT_TRANSLATE_NOOP("screening_record", "Pending"), Tone::Warning},
    {"passed", QT_TRANSLATE_NOOP("screening_record", "Passed"), Tone::Good},
    {"passed_with_conditions", QT_TRANSLATE_NOOP("screening_record", "Passed with conditions"),
     Tone::Progress},
    {"signed", QT_TRANSLATE_NOOP("screening_record", "Signed"), Tone::Good},
    {"failed", QT_TRANSLATE_NOOP("screening_record", "Failed"), Tone::Bad},
    {"not_required", QT_TRANSLATE_NOOP("screening_record", "Not required"), Tone::Muted},
};

// Screening
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "screening_record",
         "Names person and check, for example \"Anna Weiss: criminal record certificate\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("screening_record", "Screening")}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Person"),
     .help = QT_TRANSLATE_NOOP("screening_record", "Who is screened or signs."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("screening_record", "Has screening records"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> role{
    {.key = "role",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Role"),
     .help = QT_TRANSLATE_NOOP("screening_record", "The role or access it is needed for."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("screening_record", "Requires screening records"),
     .width = 18}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Type"),
     .help = QT_TRANSLATE_NOOP("screening_record", "What is checked or signed."),
     .choices = kTypeChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> legalBasis{
    {.key = "legal_basis",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Legal basis"),
     .help = QT_TRANSLATE_NOOP(
         "screening_record",
         "Why it may be asked, for example \"contract, works agreement 4/2023\"."),
     .width = 20}};

// Course
inline constexpr Field<QDate> requested{
    {.key = "requested",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Requested on"),
     .help = QT_TRANSLATE_NOOP("screening_record", "Day on which it was asked for.")}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Due"),
     .help = QT_TRANSLATE_NOOP("screening_record", "Day by which it has to be complete.")}};
inline constexpr Field<QDate> completed{
    {.key = "completed",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Completed on"),
     .help = QT_TRANSLATE_NOOP("screening_record", "Day of the result or the signature."),
     .inTable = true,
     .heading = QT_TRANSLATE_NOOP("screening_record", "Completed")}};
inline constexpr Field<Result> result{
    {.key = "result",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Result"),
     .help = QT_TRANSLATE_NOOP("screening_record",
                               "The outcome only; details stay with those entitled to see them."),
     .choices = kResultChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> conditions{
    {.key = "conditions",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Conditions"),
     .help = QT_TRANSLATE_NOOP("screening_record",
                               "What was asked in return, for example \"no access to payroll\"."),
     .width = 24}};
inline constexpr Field<Uid> reviewer{
    {.key = "reviewer",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Reviewer"),
     .help = QT_TRANSLATE_NOOP("screening_record", "Who judged the result."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("screening_record", "Reviewed screening records"),
     .width = 14}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Overdue"),
     .help = QT_TRANSLATE_NOOP("screening_record",
                               "Whether the due date has passed and it is not complete."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Access and validity
inline constexpr Field<QDate> accessFrom{
    {.key = "access_from",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Access from"),
     .help =
         QT_TRANSLATE_NOOP("screening_record", "First day with access to information in scope.")}};
inline constexpr Field<bool> completedBeforeAccess{
    {.key = "completed_before_access",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Completed before access"),
     .help = QT_TRANSLATE_NOOP("screening_record",
                               "Whether it was complete on the first day of access."),
     .computed = true,
     .inTable = true,
     .width = 10,
     .heading = QT_TRANSLATE_NOOP("screening_record", "Before access")}};
inline constexpr Field<QDate> validUntil{
    {.key = "valid_until",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Valid until"),
     .help = QT_TRANSLATE_NOOP("screening_record", "Day after which it has to be repeated.")}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Expired"),
     .help = QT_TRANSLATE_NOOP("screening_record", "Whether it has to be repeated."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QDate> deleteOn{
    {.key = "delete_on",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "To be deleted on"),
     .help = QT_TRANSLATE_NOOP("screening_record", "Day by which the papers must be destroyed.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Evidence"),
     .help =
         QT_TRANSLATE_NOOP("screening_record", "The signed agreement or the note of the result."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("screening_record", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "screening_record",
     .label = QT_TRANSLATE_NOOP("screening_record", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("screening_record",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::screening_record
