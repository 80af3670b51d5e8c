// SPDX-License-Identifier: GPL-3.0-or-later
// What an interested party asks of information security, the decision whether the management system
// answers it, and how it does.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::party_requirement {

enum class Source { Law, Contract, Standard, Request, Survey, Agreement, Expectation };
inline constexpr Choice kSourceChoices[] = {
    {"law", QT_TRANSLATE_NOOP("party_requirement", "Law or regulation")},
    {"contract", QT_TRANSLATE_NOOP("party_requirement", "Contract")},
    {"standard", QT_TRANSLATE_NOOP("party_requirement", "Standard")},
    {"request", QT_TRANSLATE_NOOP("party_requirement", "Request or questionnaire")},
    {"survey", QT_TRANSLATE_NOOP("party_requirement", "Survey or feedback")},
    {"agreement", QT_TRANSLATE_NOOP("party_requirement", "Internal agreement")},
    {"expectation", QT_TRANSLATE_NOOP("party_requirement", "Unwritten expectation")},
};

enum class Decision { Undecided, Yes, Partly, No };
inline constexpr Choice kDecisionChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("party_requirement", "Undecided"), Tone::Warning},
    {"yes", QT_TRANSLATE_NOOP("party_requirement", "Addressed by the ISMS"), Tone::Good},
    {"partly", QT_TRANSLATE_NOOP("party_requirement", "Partly addressed by the ISMS"),
     Tone::Progress},
    {"no", QT_TRANSLATE_NOOP("party_requirement", "Not addressed by the ISMS"), Tone::Muted},
};

enum class Compliance { NotChecked, Met, PartlyMet, NotMet };
inline constexpr Choice kComplianceChoices[] = {
    {"not_checked", QT_TRANSLATE_NOOP("party_requirement", "Not checked"), Tone::Warning},
    {"met", QT_TRANSLATE_NOOP("party_requirement", "Met"), Tone::Good},
    {"partly_met", QT_TRANSLATE_NOOP("party_requirement", "Partly met"), Tone::Warning},
    {"not_met", QT_TRANSLATE_NOOP("party_requirement", "Not met"), Tone::Bad},
};

// Requirement
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "party_requirement",
         "The requirement in one line, for example \"Notice of incidents within 24 hours\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("party_requirement", "Requirement")}};
inline constexpr Field<Uid> party{
    {.key = "party",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Interested party"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Who asks it."),
     .target = "interested_party",
     .inverse = QT_TRANSLATE_NOOP("party_requirement", "Has requirements"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> requirement{
    {.key = "requirement",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Requirement"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("party_requirement", "What exactly is asked, in own words.")}};
inline constexpr Field<Source> source{
    {.key = "source",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Source"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Where the requirement stands."),
     .choices = kSourceChoices,
     .width = 16}};
inline constexpr Field<QString> sourceReference{
    {.key = "source_reference",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Reference of the source"),
     .help = QT_TRANSLATE_NOOP(
         "party_requirement",
         "Place in the source, for example \"Framework contract 2024, annex 3\"."),
     .width = 20}};
inline constexpr Field<QDate> validUntil{
    {.key = "valid_until",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Valid until"),
     .help = QT_TRANSLATE_NOOP(
         "party_requirement", "Last day on which it binds, for example the end of the contract.")}};

// Decision
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Decision"),
     .help = QT_TRANSLATE_NOOP("party_requirement",
                               "Whether the management system takes the requirement on."),
     .choices = kDecisionChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> decisionReason{
    {.key = "decision_reason",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Reason for the decision"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("party_requirement", "Why it is taken on or left out.")}};
inline constexpr Field<Uid> decidedBy{
    {.key = "decided_by",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Decided by"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Who took the decision."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("party_requirement", "Decided on party requirements"),
     .width = 14}};
inline constexpr Field<QDate> decidedOn{
    {.key = "decided_on",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Decided on"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Day of the decision.")}};

// Fulfilment
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Controls"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Controls by which it is met."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("party_requirement", "Meets party requirements"),
     .width = 16}};
inline constexpr Field<QList<Uid>> legalRequirements{
    {.key = "legal_requirements",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Legal requirements"),
     .help = QT_TRANSLATE_NOOP("party_requirement",
                               "Entries of the legal register that say the same or more."),
     .target = "legal_requirement",
     .inverse = QT_TRANSLATE_NOOP("party_requirement", "Covers party requirements"),
     .width = 16}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Documents"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Documents in which it is laid down."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("party_requirement", "Lays down party requirements"),
     .width = 16}};
inline constexpr Field<QString> howMet{
    {.key = "how_met",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "How it is met"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("party_requirement",
                               "What is done in practice, in two or three sentences.")}};
inline constexpr Field<Compliance> compliance{
    {.key = "compliance",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Compliance"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Whether it is met today."),
     .choices = kComplianceChoices,
     .width = 14}};

// Follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Owner"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Who sees to it that the requirement is met."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("party_requirement", "Owns party requirements"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Next review"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Overdue"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Evidence"),
     .help = QT_TRANSLATE_NOOP("party_requirement", "What proves that it is met."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("party_requirement", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "party_requirement",
     .label = QT_TRANSLATE_NOOP("party_requirement", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("party_requirement",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::party_requirement
