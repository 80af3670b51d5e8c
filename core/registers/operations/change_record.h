// SPDX-License-Identifier: GPL-3.0-or-later
// Planned change to the ISMS, to systems or to the organisation: purpose, effects, approval and
// result.
#pragma once

#include "core/registers/common.h"
#include "core/registers/operations/change_record_choices.h"
#include "core/schema/register.h"

namespace ringbinder::change_record {

// Change
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Title"),
     .help = QT_TRANSLATE_NOOP("change_record",
                               "What is changed, for example \"Mail moves to the cloud\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("change_record", "Change")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Kind"),
     .help = QT_TRANSLATE_NOOP("change_record", "What is mainly changed."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("change_record", "What will be different afterwards.")}};
inline constexpr Field<QString> purpose{
    {.key = "purpose",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Purpose"),
     .help = QT_TRANSLATE_NOOP("change_record", "Why it is changed."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Uid> requestedBy{
    {.key = "requested_by",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Requested by"),
     .help = QT_TRANSLATE_NOOP("change_record", "Who asked for it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Requested changes"),
     .width = 14}};
inline constexpr Field<QDate> requestedOn{
    {.key = "requested_on",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Requested on"),
     .help = QT_TRANSLATE_NOOP("change_record", "Day of the request.")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Owner"),
     .help = QT_TRANSLATE_NOOP("change_record", "Who sees it through."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Owns changes"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Priority> priority{
    {.key = "priority",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Priority"),
     .help = QT_TRANSLATE_NOOP("change_record", "In which order changes are worked on."),
     .choices = kPriorityChoices,
     .width = 10}};
inline constexpr Field<Status> status{{.key = "status",
                                       .context = "change_record",
                                       .label = QT_TRANSLATE_NOOP("change_record", "Status"),
                                       .help = QT_TRANSLATE_NOOP("change_record", "How far it is."),
                                       .choices = kStatusChoices,
                                       .inTable = true,
                                       .width = 12}};

// Effects
inline constexpr Field<QString> consequences{
    {.key = "consequences",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Consequences"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "change_record",
         "What may happen, wanted and unwanted, during the change and after it.")}};
inline constexpr Field<Effect> riskEffect{
    {.key = "risk_effect",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Effect on risks"),
     .help = QT_TRANSLATE_NOOP("change_record", "Whether risks arise, change or vanish."),
     .choices = kEffectChoices,
     .inTable = true,
     .width = 10,
     .heading = QT_TRANSLATE_NOOP("change_record", "Risks?")}};
inline constexpr Field<Uid> riskAssessment{
    {.key = "risk_assessment",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Risk assessment"),
     .help = QT_TRANSLATE_NOOP("change_record", "The assessment that looked at it."),
     .target = "risk_assessment",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Assessed changes"),
     .width = 18}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Risks"),
     .help = QT_TRANSLATE_NOOP("change_record", "Risks concerned."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Is changed by"),
     .width = 16}};
inline constexpr Field<Effect> documentEffect{
    {.key = "document_effect",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Effect on documents"),
     .help =
         QT_TRANSLATE_NOOP("change_record", "Whether policies or procedures have to be updated."),
     .choices = kEffectChoices,
     .width = 10}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Documents"),
     .help = QT_TRANSLATE_NOOP("change_record", "Documents to be updated."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Is updated by changes"),
     .width = 18}};
inline constexpr Field<Effect> controlEffect{
    {.key = "control_effect",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Effect on controls"),
     .help = QT_TRANSLATE_NOOP("change_record",
                               "Whether controls or the Statement of Applicability change."),
     .choices = kEffectChoices,
     .width = 10}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Controls"),
     .help = QT_TRANSLATE_NOOP("change_record", "Controls concerned."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Is changed by"),
     .width = 16}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Assets"),
     .help = QT_TRANSLATE_NOOP("change_record", "Systems and information that are changed."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Is changed by"),
     .width = 18}};
inline constexpr Field<QString> trainingNeeded{
    {.key = "training_needed",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Training and information"),
     .help = QT_TRANSLATE_NOOP("change_record", "Who has to learn or to be told what."),
     .maxLength = 1000,
     .width = 20}};

// Plan
inline constexpr Field<QDate> plannedFor{
    {.key = "planned_for",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Planned for"),
     .help = QT_TRANSLATE_NOOP("change_record", "Day on which it takes effect."),
     .inTable = true}};
inline constexpr Field<QString> resources{
    {.key = "resources",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Resources"),
     .help = QT_TRANSLATE_NOOP("change_record", "People, tools, time and money needed."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<QString> responsibilities{
    {.key = "responsibilities",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Responsibilities"),
     .help = QT_TRANSLATE_NOOP("change_record", "Who does what."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> test{
    {.key = "test",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Test"),
     .help = QT_TRANSLATE_NOOP("change_record", "How it was tried before, and with which result."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> rollback{
    {.key = "rollback",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Way back"),
     .help = QT_TRANSLATE_NOOP("change_record", "How it is undone when it fails."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Approved by"),
     .help = QT_TRANSLATE_NOOP("change_record", "Who allowed it; for emergencies afterwards."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Approved changes"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Approved on"),
     .help = QT_TRANSLATE_NOOP("change_record", "Day of the approval.")}};

// Result
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Done on"),
     .help = QT_TRANSLATE_NOOP("change_record", "Day on which it took effect.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Overdue"),
     .help = QT_TRANSLATE_NOOP("change_record",
                               "Whether the planned day has passed and it is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> result{
    {.key = "result",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Result"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("change_record",
                               "Whether it went as planned, unwanted effects included.")}};
inline constexpr Field<Uid> reviewedBy{
    {.key = "reviewed_by",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Reviewed by"),
     .help = QT_TRANSLATE_NOOP("change_record", "Who looked at it afterwards."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Reviewed changes"),
     .width = 14}};
inline constexpr Field<QDate> reviewedOn{
    {.key = "reviewed_on",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Reviewed on"),
     .help = QT_TRANSLATE_NOOP("change_record", "Day of that look.")}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Actions"),
     .help = QT_TRANSLATE_NOOP("change_record", "What is still to be done."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Follows from changes"),
     .width = 18}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Evidence"),
     .help = QT_TRANSLATE_NOOP("change_record", "Request, approval, test record."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("change_record", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "change_record",
     .label = QT_TRANSLATE_NOOP("change_record", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("change_record",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::change_record
