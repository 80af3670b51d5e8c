// SPDX-License-Identifier: GPL-3.0-or-later
// Steps by which one type of incident is detected, contained and recovered from.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::playbook {

enum class Type {
    Malware,
    Phishing,
    UnauthorisedAccess,
    DataBreach,
    LossOrTheft,
    Outage,
    Insider,
    SupplierIncident,
    PhysicalEvent,
    Vulnerability,
    Any
};
inline constexpr Choice kTypeChoices[] = {
    {"malware", QT_TRANSLATE_NOOP("playbook", "Malware or ransomware")},
    {"phishing", QT_TRANSLATE_NOOP("playbook", "Phishing or social engineering")},
    {"unauthorised_access", QT_TRANSLATE_NOOP("playbook", "Unauthorised access")},
    {"data_breach", QT_TRANSLATE_NOOP("playbook", "Data disclosure or breach")},
    {"loss_or_theft", QT_TRANSLATE_NOOP("playbook", "Loss or theft")},
    {"outage", QT_TRANSLATE_NOOP("playbook", "Outage or denial of service")},
    {"insider", QT_TRANSLATE_NOOP("playbook", "Misuse by staff or fraud")},
    {"supplier_incident", QT_TRANSLATE_NOOP("playbook", "Supplier incident")},
    {"physical_event", QT_TRANSLATE_NOOP("playbook", "Physical event")},
    {"vulnerability", QT_TRANSLATE_NOOP("playbook", "Vulnerability")},
    {"any", QT_TRANSLATE_NOOP("playbook", "Any incident")},
};

enum class Status { Draft, Approved, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("playbook", "Draft"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("playbook", "Approved"), Tone::Good},
    {"retired", QT_TRANSLATE_NOOP("playbook", "Retired"), Tone::Muted},
};

// Playbook
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Title"),
     .help = QT_TRANSLATE_NOOP("playbook",
                               "For what it is used, for example \"Ransomware on a file server\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("playbook", "Playbook")}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Type of incident"),
     .help = QT_TRANSLATE_NOOP("playbook", "Which incidents it is for."),
     .choices = kTypeChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Owner"),
     .help = QT_TRANSLATE_NOOP("playbook", "Who keeps it up to date."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("playbook", "Owns playbooks"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Status"),
     .help = QT_TRANSLATE_NOOP("playbook", "Only approved playbooks are used."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Version"),
     .help = QT_TRANSLATE_NOOP("playbook", "For example \"1.2\"."),
     .width = 8}};
inline constexpr Field<QList<Uid>> team{
    {.key = "team",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Team"),
     .help = QT_TRANSLATE_NOOP("playbook", "Who is called, and in which order."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("playbook", "Is in the team of playbooks"),
     .width = 16}};
inline constexpr Field<QString> location{
    {.key = "location",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Emergency copy"),
     .help = QT_TRANSLATE_NOOP("playbook", "Where it can be read when the systems are down, for "
                                           "example \"printed, safe in room 12\"."),
     .width = 20}};

// Steps
inline constexpr Field<QString> trigger{
    {.key = "trigger",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Signs"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("playbook", "How one recognises that it is needed.")}};
inline constexpr Field<QString> firstSteps{
    {.key = "first_steps",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "First steps"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("playbook", "What to do in the first hour, and what not to touch.")}};
inline constexpr Field<QString> contain{
    {.key = "contain",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Contain"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("playbook", "How it is kept from spreading.")}};
inline constexpr Field<QString> eradicate{
    {.key = "eradicate",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Eradicate"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("playbook", "How its source is removed.")}};
inline constexpr Field<QString> recover{
    {.key = "recover",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Recover"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("playbook", "How normal service comes back, and who confirms it.")}};
inline constexpr Field<QString> communicate{
    {.key = "communicate",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Tell others"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "playbook", "Whom to inform within which time: authority, customers, insurer, staff.")}};
inline constexpr Field<QString> secureEvidence{
    {.key = "secure_evidence",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Secure evidence"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("playbook", "What to keep before systems are cleaned.")}};

// Care
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Controls"),
     .help = QT_TRANSLATE_NOOP("playbook", "Controls that it serves."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("playbook", "Is served by playbooks"),
     .width = 16}};
inline constexpr Field<Uid> continuityPlan{
    {.key = "continuity_plan",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Continuity plan"),
     .help = QT_TRANSLATE_NOOP("playbook", "Plan that takes over when it lasts too long."),
     .target = "continuity_plan",
     .inverse = QT_TRANSLATE_NOOP("playbook", "Takes over from playbooks"),
     .width = 18}};
inline constexpr Field<QDate> lastExercised{
    {.key = "last_exercised",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Last exercised"),
     .help = QT_TRANSLATE_NOOP("playbook", "Day on which it was last tried out or used.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Next review"),
     .help = QT_TRANSLATE_NOOP("playbook", "Day by which it is looked at or exercised again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Overdue"),
     .help = QT_TRANSLATE_NOOP("playbook", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Evidence"),
     .help = QT_TRANSLATE_NOOP("playbook", "The approved text, records of exercises."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("playbook", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "playbook",
     .label = QT_TRANSLATE_NOOP("playbook", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("playbook", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::playbook
