// SPDX-License-Identifier: GPL-3.0-or-later
// Request of a person about their data, from receipt to answer.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::data_subject_request {

enum class Kind {
    Access,
    Rectification,
    Erasure,
    Restriction,
    Portability,
    Objection,
    AutomatedDecision,
    Withdrawal,
    Complaint
};
inline constexpr Choice kKindChoices[] = {
    {"access", QT_TRANSLATE_NOOP("data_subject_request", "Access")},
    {"rectification", QT_TRANSLATE_NOOP("data_subject_request", "Rectification")},
    {"erasure", QT_TRANSLATE_NOOP("data_subject_request", "Erasure")},
    {"restriction", QT_TRANSLATE_NOOP("data_subject_request", "Restriction")},
    {"portability", QT_TRANSLATE_NOOP("data_subject_request", "Portability")},
    {"objection", QT_TRANSLATE_NOOP("data_subject_request", "Objection")},
    {"automated_decision", QT_TRANSLATE_NOOP("data_subject_request", "Automated decision")},
    {"withdrawal", QT_TRANSLATE_NOOP("data_subject_request", "Withdrawal of consent")},
    {"complaint", QT_TRANSLATE_NOOP("data_subject_request", "Complaint")},
};

enum class Status { Received, IdentityCheck, InProgress, Extended, Answered, Refused };
inline constexpr Choice kStatusChoices[] = {
    {"received", QT_TRANSLATE_NOOP("data_subject_request", "Received"), Tone::Warning},
    {"identity_check", QT_TRANSLATE_NOOP("data_subject_request", "Identity being checked"),
     Tone::Progress},
    {"in_progress", QT_TRANSLATE_NOOP("data_subject_request", "In progress"), Tone::Progress},
    {"extended", QT_TRANSLATE_NOOP("data_subject_request", "Time limit extended"), Tone::Warning},
    {"answered", QT_TRANSLATE_NOOP("data_subject_request", "Answered"), Tone::Good},
    {"refused", QT_TRANSLATE_NOOP("data_subject_request", "Refused"), Tone::Muted},
};

// Request
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Title"),
     .help = QT_TRANSLATE_NOOP("data_subject_request",
                               "Kind and own number in short, without the name of the person if "
                               "possible, for example \"Access request 2026-04\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("data_subject_request", "Data subject request")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Kind"),
     .help = QT_TRANSLATE_NOOP("data_subject_request", "Which right is used."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> personText{
    {.key = "person_text",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Person"),
     .help = QT_TRANSLATE_NOOP("data_subject_request",
                               "Who asks; initials are enough when the file is kept elsewhere."),
     .width = 20}};
inline constexpr Field<QDate> receivedOn{
    {.key = "received_on",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Received on"),
     .help = QT_TRANSLATE_NOOP("data_subject_request",
                               "Day of receipt; the time limit runs from here."),
     .inTable = true}};
inline constexpr Field<QString> channel{
    {.key = "channel",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Channel"),
     .help = QT_TRANSLATE_NOOP("data_subject_request",
                               "How it came, for example \"e-mail\", \"letter\"."),
     .width = 16}};
inline constexpr Field<QList<Uid>> processing{
    {.key = "processing",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Processing activities"),
     .help = QT_TRANSLATE_NOOP("data_subject_request", "Which processing it is about."),
     .target = "processing_activity",
     .inverse = QT_TRANSLATE_NOOP("data_subject_request", "Is subject of requests"),
     .width = 18}};
inline constexpr Field<Uid> consent{
    {.key = "consent",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Consent"),
     .help = QT_TRANSLATE_NOOP("data_subject_request", "The consent that is withdrawn."),
     .target = "consent_record",
     .inverse = QT_TRANSLATE_NOOP("data_subject_request", "Was withdrawn by request"),
     .width = 16}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("data_subject_request", "What the person wants.")}};

// Handling
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Owner"),
     .help = QT_TRANSLATE_NOOP("data_subject_request", "Who sees to the answer."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("data_subject_request", "Handles data subject requests"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Status"),
     .help = QT_TRANSLATE_NOOP("data_subject_request", "How far it is."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> identityChecked{
    {.key = "identity_checked",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Identity checked on"),
     .help = QT_TRANSLATE_NOOP("data_subject_request", "Day on which it was certain who asks.")}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Due"),
     .help = QT_TRANSLATE_NOOP("data_subject_request",
                               "Last day for the answer, usually one month after receipt."),
     .inTable = true}};
inline constexpr Field<QDate> deadline{
    {.key = "deadline",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Legal deadline"),
     .help = QT_TRANSLATE_NOOP("data_subject_request",
                               "One month after receipt, or three where the time limit was "
                               "extended; counts where no due date is entered."),
     .computed = true}};
inline constexpr Field<QString> extendedReason{
    {.key = "extended_reason",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Reason for extending"),
     .help = QT_TRANSLATE_NOOP("data_subject_request",
                               "Needed when the time limit was extended; the person must be told."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QDate> answeredOn{
    {.key = "answered_on",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Answered on"),
     .help = QT_TRANSLATE_NOOP("data_subject_request", "Day on which the answer was sent.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("data_subject_request",
                           "Whether the due date or the legal deadline has passed and no answer "
                           "was sent."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> result{
    {.key = "result",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Result"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("data_subject_request", "What was handed out, changed or erased.")}};
inline constexpr Field<QString> refusalReason{
    {.key = "refusal_reason",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Reason for refusing"),
     .help =
         QT_TRANSLATE_NOOP("data_subject_request", "Law or circumstance that stands against it."),
     .maxLength = 1000,
     .width = 24}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Evidence"),
     .help = QT_TRANSLATE_NOOP("data_subject_request", "Request and answer."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("data_subject_request", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "data_subject_request",
     .label = QT_TRANSLATE_NOOP("data_subject_request", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("data_subject_request",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::data_subject_request
