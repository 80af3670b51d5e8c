// SPDX-License-Identifier: GPL-3.0-or-later
// A law, regulation, contract or standard that asks something of information security, and how it
// is met.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::legal_requirement {

enum class Kind { Law, Regulation, Directive, AuthorityRule, Contract, Standard, Insurance, Other };
inline constexpr Choice kKindChoices[] = {
    {"law", QT_TRANSLATE_NOOP("legal_requirement", "Law")},
    {"regulation", QT_TRANSLATE_NOOP("legal_requirement", "Regulation")},
    {"directive", QT_TRANSLATE_NOOP("legal_requirement", "Directive with national act")},
    {"authority_rule", QT_TRANSLATE_NOOP("legal_requirement", "Rule of an authority")},
    {"contract", QT_TRANSLATE_NOOP("legal_requirement", "Contract")},
    {"standard", QT_TRANSLATE_NOOP("legal_requirement", "Standard")},
    {"insurance", QT_TRANSLATE_NOOP("legal_requirement", "Insurance condition")},
    {"other", QT_TRANSLATE_NOOP("legal_requirement", "Other")},
};

enum class Applicability { Undecided, Yes, Partly, No };
inline constexpr Choice kApplicabilityChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("legal_requirement", "Undecided"), Tone::Warning},
    {"yes", QT_TRANSLATE_NOOP("legal_requirement", "Applies"), Tone::Good},
    {"partly", QT_TRANSLATE_NOOP("legal_requirement", "Applies in part"), Tone::Good},
    {"no", QT_TRANSLATE_NOOP("legal_requirement", "Does not apply"), Tone::Muted},
};

enum class Compliance { NotJudged, Met, PartlyMet, NotMet, NotApplicable };
inline constexpr Choice kComplianceChoices[] = {
    {"not_judged", QT_TRANSLATE_NOOP("legal_requirement", "Not checked"), Tone::Warning},
    {"met", QT_TRANSLATE_NOOP("legal_requirement", "Met"), Tone::Good},
    {"partly_met", QT_TRANSLATE_NOOP("legal_requirement", "Partly met"), Tone::Warning},
    {"not_met", QT_TRANSLATE_NOOP("legal_requirement", "Not met"), Tone::Bad},
    {"not_applicable", QT_TRANSLATE_NOOP("legal_requirement", "Not applicable"), Tone::Muted},
};

// Requirement
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Title"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Short title with the official reference, for "
                                                    "example \"GDPR, Regulation (EU) 2016/679\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("legal_requirement", "Legal requirement")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Kind"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "What kind of source it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> jurisdiction{
    {.key = "jurisdiction",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Jurisdiction"),
     .help = QT_TRANSLATE_NOOP(
         "legal_requirement",
         "Where it holds, for example \"EU\" or \"Germany\"; for contracts the word \"contract\"."),
     .width = 12}};
inline constexpr Field<QString> requirement{
    {.key = "requirement",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Requirement in own words"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "legal_requirement", "What it asks of information security, in two or three sentences.")}};
inline constexpr Field<QList<Uid>> parties{
    {.key = "parties",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Interested parties"),
     .help =
         QT_TRANSLATE_NOOP("legal_requirement", "Customer, authority or insurer who asks for it."),
     .target = "interested_party",
     .inverse = QT_TRANSLATE_NOOP("legal_requirement", "Demands by law or contract"),
     .width = 18}};
inline constexpr Field<QString> link{
    {.key = "link",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Link"),
     .help = QT_TRANSLATE_NOOP("legal_requirement",
                               "Web address of the text, or place of the contract."),
     .maxLength = 2000,
     .width = 24}};
inline constexpr Field<QDate> inForceFrom{
    {.key = "in_force_from",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "In force from"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "First day on which it binds.")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Owner"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Who watches it and answers for meeting it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("legal_requirement", "Owns legal requirements"),
     .inTable = true,
     .width = 14}};

// Applicability
inline constexpr Field<Applicability> applicability{
    {.key = "applicability",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Applicability"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Whether it binds this organisation."),
     .choices = kApplicabilityChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> applicabilityReason{
    {.key = "applicability_reason",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Reason"),
     .help = QT_TRANSLATE_NOOP("legal_requirement",
                               "Why it applies or not, for example \"no card data are handled\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QList<Uid>> units{
    {.key = "units",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Units"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Units that it concerns."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("legal_requirement", "Is bound by"),
     .width = 16}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Assets"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Systems and information that it concerns."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("legal_requirement", "Is protected by law or contract"),
     .width = 18}};

// Meeting it
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Controls"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Controls by which it is met."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("legal_requirement", "Meets legal requirements"),
     .width = 16}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Documents"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Policies and procedures by which it is met."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("legal_requirement", "Meets legal requirements"),
     .width = 18}};
inline constexpr Field<QString> howMet{
    {.key = "how_met",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "How it is met"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("legal_requirement",
                               "In own words, where controls and documents do not say it.")}};
inline constexpr Field<Compliance> compliance{
    {.key = "compliance",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Compliance"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "What the last check found."),
     .choices = kComplianceChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Risks"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Risks of not meeting it."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("legal_requirement", "Comes from legal requirements"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Actions"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "What is still to be done."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("legal_requirement", "Serves legal requirements"),
     .width = 18}};

// Duties and time limits
inline constexpr Field<QString> duties{
    {.key = "duties",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Duties with time limits"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "legal_requirement",
         "What is to be reported, registered or renewed within which time, one per line.")}};
inline constexpr Field<bool> breachNotice{
    {.key = "breach_notice",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Demands notice of incidents"),
     .help = QT_TRANSLATE_NOOP("legal_requirement",
                               "Whether incidents have to be reported because of it."),
     .width = 8}};
inline constexpr Field<double> noticeHours{
    {.key = "notice_hours",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Time limit for notice in hours"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Shortest time limit, for example 72."),
     .width = 8}};
inline constexpr Field<QString> noticeTo{
    {.key = "notice_to",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Notice to"),
     .help =
         QT_TRANSLATE_NOOP("legal_requirement", "Authority or customer to be told, with address."),
     .width = 20}};
inline constexpr Field<QDate> nextDeadline{
    {.key = "next_deadline",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Next deadline"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Day of the next report or renewal.")}};

// Checking
inline constexpr Field<QString> monitoringSource{
    {.key = "monitoring_source",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Watched through"),
     .help = QT_TRANSLATE_NOOP(
         "legal_requirement",
         "Where changes are noticed, for example \"newsletter of the association\"."),
     .width = 20}};
inline constexpr Field<QDate> lastChecked{
    {.key = "last_checked",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Last checked"),
     .help = QT_TRANSLATE_NOOP("legal_requirement",
                               "Day on which text and compliance were last looked at.")}};
inline constexpr Field<QDate> nextCheck{
    {.key = "next_check",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Next check"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Day by which it is looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Overdue"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "Whether the next check has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> changes{
    {.key = "changes",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Changes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("legal_requirement",
                               "What changed in the text, since when, and what follows.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Evidence"),
     .help = QT_TRANSLATE_NOOP("legal_requirement", "What proves that it is met."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("legal_requirement", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("legal_requirement",
                               "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "legal_requirement",
     .label = QT_TRANSLATE_NOOP("legal_requirement", "Catalogue number"),
     .help =
         QT_TRANSLATE_NOOP("legal_requirement", "Number of the shipped entry it was taken from."),
     .maxLength = 20,
     .width = 8}};

extern const RegisterDef def;

} // namespace ringbinder::legal_requirement
