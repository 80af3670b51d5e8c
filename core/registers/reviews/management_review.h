// SPDX-License-Identifier: GPL-3.0-or-later
// Meeting in which top management judges the ISMS. Inputs and decisions are records of their own.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::management_review {

enum class Status { Planned, Prepared, Held, Approved, Cancelled };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("management_review", "Planned")},
    {"prepared", QT_TRANSLATE_NOOP("management_review", "Papers distributed"), Tone::Progress},
    {"held", QT_TRANSLATE_NOOP("management_review", "Held"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("management_review", "Minutes approved"), Tone::Good},
    {"cancelled", QT_TRANSLATE_NOOP("management_review", "Cancelled"), Tone::Muted},
};

enum class Judgement { Open, Yes, Partly, No };
inline constexpr Choice kJudgementChoices[] = {
    {"open", QT_TRANSLATE_NOOP("management_review", "Open"), Tone::Warning},
    {"yes", QT_TRANSLATE_NOOP("management_review", "Yes"), Tone::Good},
    {"partly", QT_TRANSLATE_NOOP("management_review", "Partly"), Tone::Warning},
    {"no", QT_TRANSLATE_NOOP("management_review", "No"), Tone::Bad},
};

// Meeting
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Title"),
     .help = QT_TRANSLATE_NOOP("management_review",
                               "Period in short, for example \"Management review 2026\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("management_review", "Management review")}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Status"),
     .help = QT_TRANSLATE_NOOP("management_review", "Finished only with approved minutes."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> plannedOn{
    {.key = "planned_on",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Planned for"),
     .help = QT_TRANSLATE_NOOP("management_review", "Day on which it is to take place."),
     .inTable = true}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Date"),
     .help = QT_TRANSLATE_NOOP("management_review", "Day on which it took place."),
     .inTable = true}};
inline constexpr Field<QDate> periodStart{
    {.key = "period_start",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Period from"),
     .help = QT_TRANSLATE_NOOP("management_review", "First day that the inputs cover.")}};
inline constexpr Field<QDate> periodEnd{
    {.key = "period_end",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Period until"),
     .help = QT_TRANSLATE_NOOP("management_review", "Last day that the inputs cover.")}};
inline constexpr Field<QString> place{
    {.key = "place",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Place"),
     .help = QT_TRANSLATE_NOOP("management_review", "Room or video meeting."),
     .width = 18}};
inline constexpr Field<QString> otherSystems{
    {.key = "other_systems",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Other management systems"),
     .help = QT_TRANSLATE_NOOP(
         "management_review",
         "Systems that are reviewed in the same meeting, for example \"ISO 9001\"."),
     .width = 18}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Overdue"),
     .help = QT_TRANSLATE_NOOP("management_review",
                               "Whether the planned day has passed and it was not held."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// People
inline constexpr Field<Uid> chair{
    {.key = "chair",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Chair"),
     .help = QT_TRANSLATE_NOOP("management_review", "Member of top management who leads it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("management_review", "Chairs management reviews"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QList<Uid>> participants{
    {.key = "participants",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Participants"),
     .help = QT_TRANSLATE_NOOP("management_review",
                               "Who was there; at least one member of top management."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("management_review", "Took part in management reviews"),
     .width = 16}};
inline constexpr Field<QList<Uid>> apologies{
    {.key = "apologies",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Apologies"),
     .help = QT_TRANSLATE_NOOP("management_review", "Who was invited and could not come."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("management_review", "Was excused from management reviews"),
     .width = 16}};
inline constexpr Field<QString> guests{
    {.key = "guests",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Guests"),
     .help = QT_TRANSLATE_NOOP("management_review", "Others who were there, with role."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<Uid> minutesBy{
    {.key = "minutes_by",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Minutes by"),
     .help = QT_TRANSLATE_NOOP("management_review", "Who wrote the minutes."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("management_review", "Wrote minutes"),
     .width = 14}};

// Papers
inline constexpr Field<QString> documents{
    {.key = "documents",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Papers laid before"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "management_review",
         "Titles with version, for example \"Input pack 1.0, audit report AUD-0003\".")}};
inline constexpr Field<QDate> sentOn{
    {.key = "sent_on",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Papers sent on"),
     .help = QT_TRANSLATE_NOOP("management_review", "Day on which participants received them.")}};

// Result
inline constexpr Field<QString> summary{
    {.key = "summary",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Summary"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("management_review", "What management takes away, in five sentences.")}};
inline constexpr Field<Judgement> suitable{
    {.key = "suitable",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Suitable"),
     .help =
         QT_TRANSLATE_NOOP("management_review", "Whether the ISMS still fits the organisation."),
     .choices = kJudgementChoices,
     .width = 10}};
inline constexpr Field<Judgement> adequate{
    {.key = "adequate",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Adequate"),
     .help =
         QT_TRANSLATE_NOOP("management_review", "Whether it is enough for what it has to protect."),
     .choices = kJudgementChoices,
     .width = 10}};
inline constexpr Field<Judgement> effective{
    {.key = "effective",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Effective"),
     .help = QT_TRANSLATE_NOOP("management_review", "Whether it reaches what it is meant to."),
     .choices = kJudgementChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> conclusion{
    {.key = "conclusion",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Conclusion"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("management_review", "Reasons for the three judgements.")}};
inline constexpr Field<QString> noDecisionReason{
    {.key = "no_decision_reason",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Reason for no decision"),
     .help = QT_TRANSLATE_NOOP("management_review", "Needed when nothing had to be decided."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Next review"),
     .help = QT_TRANSLATE_NOOP("management_review", "Day agreed for the next management review.")}};

// Minutes
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Approved by"),
     .help = QT_TRANSLATE_NOOP("management_review", "The chair."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("management_review", "Approved minutes"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Approved on"),
     .help = QT_TRANSLATE_NOOP("management_review", "Day on which the minutes were approved.")}};
inline constexpr Field<QList<Uid>> distribution{
    {.key = "distribution",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Distributed to"),
     .help = QT_TRANSLATE_NOOP("management_review", "Who received the minutes."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("management_review", "Received minutes"),
     .width = 16}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Evidence"),
     .help = QT_TRANSLATE_NOOP("management_review", "Signed minutes and attendance."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("management_review", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("management_review",
                               "Anything worth knowing that has no field of its own.")}};

// Signed
inline constexpr Field<QString> snapshot{
    {.key = "snapshot",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Signed state"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("management_review",
                               "Figures of the inputs, and the minutes as they were signed."),
     .fixed = true}};
inline constexpr Field<QString> seal{
    {.key = "seal",
     .context = "management_review",
     .label = QT_TRANSLATE_NOOP("management_review", "Seal"),
     .help = QT_TRANSLATE_NOOP(
         "management_review",
         "Set when the minutes are signed; what it covers can no longer be changed."),
     .maxLength = 80,
     .width = 20,
     .fixed = true}};

// What the seal covers. Names of people are in the signed state, so that somebody who leaves can
// still be replaced.
inline constexpr const FieldDef* kSealed[] = {
    &title,     &status,  &date,       &periodStart, &periodEnd, &place,      &otherSystems,
    &guests,    &summary, &suitable,   &adequate,    &effective, &conclusion, &noDecisionReason,
    &documents, &sentOn,  &nextReview, &approvedOn,  &snapshot};

extern const RegisterDef def;

} // namespace ringbinder::management_review
