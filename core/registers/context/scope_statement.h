// SPDX-License-Identifier: GPL-3.0-or-later
// A version of the scope statement. What is in, what is out and what crosses the boundary stands in
// the scope items.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::scope_statement {

enum class Status { Draft, InReview, Approved, Superseded };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("scope_statement", "Draft"), Tone::Warning},
    {"in_review", QT_TRANSLATE_NOOP("scope_statement", "In review"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("scope_statement", "Approved"), Tone::Good},
    {"superseded", QT_TRANSLATE_NOOP("scope_statement", "Superseded"), Tone::Muted},
};

// Statement
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "scope_statement",
         "Name of the statement, for example \"ISMS scope of Nordlicht Logistik\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("scope_statement", "Scope statement")}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Version"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "For example \"1.0\"; never reused."),
     .maxLength = 20,
     .inTable = true,
     .width = 8}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Status"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "The newest approved version is in force."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> scopeSentence{
    {.key = "scope_sentence",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Scope in one sentence"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "The sentence meant for the certificate."),
     .maxLength = 500,
     .width = 30}};
inline constexpr Field<QString> changeNote{
    {.key = "change_note",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "What changed"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scope_statement",
                               "What is different from the version before, and why.")}};

// What it covers
inline constexpr Field<QString> legalEntities{
    {.key = "legal_entities",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Organisation and legal entities"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scope_statement",
                               "Names as in the commercial register, one per line.")}};
inline constexpr Field<QString> activities{
    {.key = "activities",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Activities, products and services"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scope_statement", "What is done within the scope and for whom.")}};
inline constexpr Field<QList<Uid>> sites{
    {.key = "sites",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Sites"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "Sites that this version covers."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("scope_statement", "Is covered by scope statements"),
     .width = 18}};
inline constexpr Field<QString> remoteWork{
    {.key = "remote_work",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Remote working"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "scope_statement", "Where people work outside the sites, and how far that is in scope.")}};
inline constexpr Field<QList<Uid>> units{
    {.key = "units",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Units"),
     .help =
         QT_TRANSLATE_NOOP("scope_statement", "Units and legal entities that this version covers."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("scope_statement", "Is covered by scope statements"),
     .width = 18}};
inline constexpr Field<qint64> peopleCount{
    {.key = "people_count",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "People in scope"),
     .help = QT_TRANSLATE_NOOP(
         "scope_statement",
         "Number of people working within the scope, as in the certification application."),
     .min = 0,
     .max = 10000000,
     .inTable = true,
     .width = 10,
     .heading = QT_TRANSLATE_NOOP("scope_statement", "People")}};
inline constexpr Field<QString> infoSystems{
    {.key = "info_systems",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Information and systems"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scope_statement",
                               "Kinds of information, systems and cloud services covered.")}};
inline constexpr Field<QString> networks{
    {.key = "networks",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Networks"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scope_statement",
                               "Networks covered, with a reference to the diagram.")}};
inline constexpr Field<AttachmentId> diagram{
    {.key = "diagram",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Diagram"),
     .help = QT_TRANSLATE_NOOP(
         "scope_statement", "Picture of the boundary or of the network, kept inside the binder."),
     .width = 10}};

// What was considered
inline constexpr Field<QList<Uid>> issues{
    {.key = "issues",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Context issues"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "Issues that shaped the scope."),
     .target = "context_issue",
     .inverse = QT_TRANSLATE_NOOP("scope_statement", "Shaped scope statements"),
     .width = 18}};
inline constexpr Field<QList<Uid>> requirements{
    {.key = "requirements",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Party requirements"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "Requirements that shaped the scope."),
     .target = "party_requirement",
     .inverse = QT_TRANSLATE_NOOP("scope_statement", "Shaped scope statements"),
     .width = 18}};
inline constexpr Field<Uid> soaVersion{
    {.key = "soa_version",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "SoA version"),
     .help = QT_TRANSLATE_NOOP(
         "scope_statement",
         "The version of the Statement of Applicability that belongs to this scope."),
     .target = "soa_version",
     .inverse = QT_TRANSLATE_NOOP("scope_statement", "Belongs to scope statements"),
     .width = 16}};
inline constexpr Field<QString> otherManagementSystems{
    {.key = "other_management_systems",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Other management systems"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "scope_statement",
         "Which others exist, for example ISO 9001, and what is shared with them.")}};

// Approval
inline constexpr Field<Uid> author{
    {.key = "author",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Author"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "Who wrote it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("scope_statement", "Wrote scope statements"),
     .width = 14}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Approved by"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "A member of top management."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("scope_statement", "Approved scope statements"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Approved on"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "Day of the approval.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Next review"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Overdue"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Evidence"),
     .help = QT_TRANSLATE_NOOP("scope_statement", "The signed statement or the minutes."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("scope_statement", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "scope_statement",
     .label = QT_TRANSLATE_NOOP("scope_statement", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scope_statement",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::scope_statement
