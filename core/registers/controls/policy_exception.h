// SPDX-License-Identifier: GPL-3.0-or-later
// A granted departure from a rule, with reason, approver, end date and what is done instead.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::policy_exception {

enum class Status { Requested, Approved, Refused, Ended };
inline constexpr Choice kStatusChoices[] = {
    {"requested", QT_TRANSLATE_NOOP("policy_exception", "Requested"), Tone::Warning},
    {"approved", QT_TRANSLATE_NOOP("policy_exception", "Approved"), Tone::Good},
    {"refused", QT_TRANSLATE_NOOP("policy_exception", "Refused"), Tone::Muted},
    {"ended", QT_TRANSLATE_NOOP("policy_exception", "Ended"), Tone::Muted},
};

// Exception
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "policy_exception",
         "What is allowed, for example \"Old control software of crane 3 without updates\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("policy_exception", "Exception")}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Status"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Only an approved exception may be used."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> rule{
    {.key = "rule",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Rule"),
     .help = QT_TRANSLATE_NOOP(
         "policy_exception",
         "The sentence that is not followed, for example \"Patch policy, section 4\"."),
     .width = 24}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Documents"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Documents that contain the rule."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Has exceptions"),
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Controls"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Controls that are not fully applied."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Has exceptions"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Assets"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Assets to which it applies."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Has exceptions"),
     .width = 16}};
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Reason"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("policy_exception", "Why the rule cannot be followed now.")}};
inline constexpr Field<Uid> requestedBy{
    {.key = "requested_by",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Requested by"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Who asks for it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Requested exceptions"),
     .width = 14}};
inline constexpr Field<QDate> requestedOn{
    {.key = "requested_on",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Requested on"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Day of the request.")}};

// Risk and compensation
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Risks"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Risks that the exception creates or raises."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Is raised by exceptions"),
     .width = 16}};
inline constexpr Field<QString> compensation{
    {.key = "compensation",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "What is done instead"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "policy_exception",
         "The compensating control in words, for example \"separate network segment\".")}};
inline constexpr Field<QList<Uid>> compensatingControls{
    {.key = "compensating_controls",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Compensating controls"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Controls that stand in."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Compensates exceptions"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Actions"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "What will make the exception unnecessary."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Ends exceptions"),
     .width = 16}};

// Approval and end
inline constexpr Field<Uid> approver{
    {.key = "approver",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Approver"),
     .help =
         QT_TRANSLATE_NOOP("policy_exception",
                           "Who allowed it; has to have the authority for the level of the risk."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Approved exceptions"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Approved on"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Day of the approval.")}};
inline constexpr Field<QString> conditions{
    {.key = "conditions",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Conditions"),
     .help = QT_TRANSLATE_NOOP(
         "policy_exception",
         "What was demanded in return, for example \"check the log every week\"."),
     .width = 24}};
inline constexpr Field<QDate> expires{
    {.key = "expires",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Expires on"),
     .help =
         QT_TRANSLATE_NOOP("policy_exception",
                           "Last day on which it may be used; usually not more than a year ahead."),
     .inTable = true}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Expired"),
     .help = QT_TRANSLATE_NOOP("policy_exception",
                               "Whether an approved exception is past its last day."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QDate> endedOn{
    {.key = "ended_on",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Ended on"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Day from which the rule is followed again.")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Owner"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Who watches it and sees to its end."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Owns exceptions"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Next review"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Day on which it is to be looked at again.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Overdue"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Whether the next review has passed."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Evidence"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "The request and its approval."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("policy_exception",
                               "Anything worth knowing that has no field of its own.")}};

// Results of technical rules
inline constexpr Field<QList<Uid>> technicalRules{
    {.key = "technical_rules",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Technical rules"),
     .help = QT_TRANSLATE_NOOP("policy_exception", "Technical rules that it allows to fail."),
     .target = "technical_rule",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Has exceptions"),
     .width = 16}};
inline constexpr Field<QList<Uid>> hosts{
    {.key = "hosts",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Hosts"),
     .help = QT_TRANSLATE_NOOP(
         "policy_exception",
         "Hosts to which it applies; with no host and no asset it applies everywhere."),
     .target = "network_host",
     .inverse = QT_TRANSLATE_NOOP("policy_exception", "Has exceptions"),
     .width = 16}};
inline constexpr Field<QString> items{
    {.key = "items",
     .context = "policy_exception",
     .label = QT_TRANSLATE_NOOP("policy_exception", "Items"),
     .help = QT_TRANSLATE_NOOP("policy_exception",
                               "What may fail, as scans name it, separated by commas, for example "
                               "\"tcp/23\"; empty: the rule as a whole."),
     .maxLength = 1000,
     .width = 16}};

extern const RegisterDef def;

} // namespace ringbinder::policy_exception
