// SPDX-License-Identifier: GPL-3.0-or-later
// Project, application or purchase with its security requirements, tests and release; also the
// review of an existing system.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::project {

enum class Kind { Project, Development, Purchase, ExistingSystem, Isms };
inline constexpr Choice kKindChoices[] = {
    {"project", QT_TRANSLATE_NOOP("project", "Project")},
    {"development", QT_TRANSLATE_NOOP("project", "Development")},
    {"purchase", QT_TRANSLATE_NOOP("project", "Purchase or introduction")},
    {"existing_system", QT_TRANSLATE_NOOP("project", "Review of an existing system")},
    {"isms", QT_TRANSLATE_NOOP("project", "Building the ISMS")},
};

enum class Status { Idea, Running, Testing, Released, Finished, Stopped };
inline constexpr Choice kStatusChoices[] = {
    {"idea", QT_TRANSLATE_NOOP("project", "Idea")},
    {"running", QT_TRANSLATE_NOOP("project", "Running"), Tone::Progress},
    {"testing", QT_TRANSLATE_NOOP("project", "In test"), Tone::Progress},
    {"released", QT_TRANSLATE_NOOP("project", "Released"), Tone::Good},
    {"finished", QT_TRANSLATE_NOOP("project", "Finished"), Tone::Muted},
    {"stopped", QT_TRANSLATE_NOOP("project", "Stopped"), Tone::Muted},
};

enum class Result { Open, Passed, Partly, Failed };
inline constexpr Choice kResultChoices[] = {
    {"open", QT_TRANSLATE_NOOP("project", "Open")},
    {"passed", QT_TRANSLATE_NOOP("project", "Passed"), Tone::Good},
    {"partly", QT_TRANSLATE_NOOP("project", "Passed with open points"), Tone::Warning},
    {"failed", QT_TRANSLATE_NOOP("project", "Failed"), Tone::Bad},
};

// Project
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "project", "Name of project or application, for example \"Customer portal 2\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("project", "Project")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Kind"),
     .help = QT_TRANSLATE_NOOP("project", "What sort of undertaking it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("project", "What comes of it and who uses it.")}};
inline constexpr Field<Uid> owner{{.key = "owner",
                                   .context = "project",
                                   .label = QT_TRANSLATE_NOOP("project", "Owner"),
                                   .help = QT_TRANSLATE_NOOP("project", "Who leads it."),
                                   .target = "person",
                                   .inverse = QT_TRANSLATE_NOOP("project", "Leads projects"),
                                   .inTable = true,
                                   .width = 14}};
inline constexpr Field<Uid> securityContact{
    {.key = "security_contact",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Security contact"),
     .help = QT_TRANSLATE_NOOP("project", "Who looks after security in it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("project", "Looks after security in projects"),
     .width = 14}};
inline constexpr Field<Status> status{{.key = "status",
                                       .context = "project",
                                       .label = QT_TRANSLATE_NOOP("project", "Status"),
                                       .help = QT_TRANSLATE_NOOP("project", "How far it is."),
                                       .choices = kStatusChoices,
                                       .inTable = true,
                                       .width = 11}};
inline constexpr Field<QDate> start{{.key = "start",
                                     .context = "project",
                                     .label = QT_TRANSLATE_NOOP("project", "Start"),
                                     .help = QT_TRANSLATE_NOOP("project", "First day.")}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Due"),
     .help = QT_TRANSLATE_NOOP("project", "Day by which it is to be finished."),
     .inTable = true}};
inline constexpr Field<QDate> finishedOn{
    {.key = "finished_on",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Finished on"),
     .help = QT_TRANSLATE_NOOP("project", "Day on which it ended.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("project", "Whether the due date has passed and it is not finished."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Assets"),
     .help = QT_TRANSLATE_NOOP("project", "Systems that it creates or changes."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("project", "Is built or changed in projects"),
     .width = 18}};
inline constexpr Field<QList<Uid>> suppliers{
    {.key = "suppliers",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Suppliers"),
     .help = QT_TRANSLATE_NOOP("project", "Suppliers who build or deliver."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("project", "Works for projects"),
     .width = 16}};
inline constexpr Field<bool> personalData{
    {.key = "personal_data",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Personal data"),
     .help = QT_TRANSLATE_NOOP("project", "Whether it handles information about people."),
     .width = 8}};

// Requirements
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Risks"),
     .help = QT_TRANSLATE_NOOP("project", "Risks that were found for it."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("project", "Was found in projects"),
     .width = 16}};
inline constexpr Field<QString> requirements{
    {.key = "requirements",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Security requirements"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("project", "What it must meet, one per line, with source.")}};
inline constexpr Field<Uid> requirementsAgreedBy{
    {.key = "requirements_agreed_by",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Requirements agreed by"),
     .help = QT_TRANSLATE_NOOP("project", "Who agreed to them."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("project", "Agreed to project requirements"),
     .width = 14}};
inline constexpr Field<QDate> requirementsAgreedOn{
    {.key = "requirements_agreed_on",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Requirements agreed on"),
     .help = QT_TRANSLATE_NOOP("project", "Day of the agreement.")}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Controls"),
     .help = QT_TRANSLATE_NOOP("project", "Controls that it has to apply."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("project", "Is applied in projects"),
     .width = 16}};
inline constexpr Field<QString> principles{
    {.key = "principles",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Design principles"),
     .help = QT_TRANSLATE_NOOP(
         "project", "Principles that were kept, for example \"least privilege, deny by default\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Uid> designReviewBy{
    {.key = "design_review_by",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Design reviewed by"),
     .help = QT_TRANSLATE_NOOP("project", "Who reviewed the design."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("project", "Reviewed designs"),
     .width = 14}};
inline constexpr Field<QDate> designReviewOn{
    {.key = "design_review_on",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Design reviewed on"),
     .help = QT_TRANSLATE_NOOP("project", "Day of the review.")}};
inline constexpr Field<Result> designReviewResult{
    {.key = "design_review_result",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Result of the design review"),
     .help = QT_TRANSLATE_NOOP("project", "Whether design or baseline meets the principles."),
     .choices = kResultChoices,
     .width = 12}};

// Test and release
inline constexpr Field<QString> tests{
    {.key = "tests",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Security tests"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("project",
                               "What was tested how: code review, scan, penetration test.")}};
inline constexpr Field<QDate> testOn{
    {.key = "test_on",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Tested on"),
     .help = QT_TRANSLATE_NOOP("project", "Day of the last test.")}};
inline constexpr Field<Result> testResult{
    {.key = "test_result",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Result of the test"),
     .help = QT_TRANSLATE_NOOP("project", "Whether the requirements were met."),
     .choices = kResultChoices,
     .inTable = true,
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("project", "Test")}};
inline constexpr Field<QString> openPoints{
    {.key = "open_points",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Open points"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("project", "What is not met, and until when it is accepted.")}};
inline constexpr Field<Uid> releasedBy{
    {.key = "released_by",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Released by"),
     .help = QT_TRANSLATE_NOOP("project", "Who took responsibility for going live."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("project", "Released projects"),
     .width = 14}};
inline constexpr Field<QDate> releasedOn{
    {.key = "released_on",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Released on"),
     .help = QT_TRANSLATE_NOOP("project", "Day of the release.")}};
inline constexpr Field<QString> conditions{
    {.key = "conditions",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Conditions"),
     .help = QT_TRANSLATE_NOOP("project", "What has to be done after the release."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Actions"),
     .help = QT_TRANSLATE_NOOP("project", "What is still to be done."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("project", "Belongs to projects"),
     .width = 18}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Evidence"),
     .help = QT_TRANSLATE_NOOP("project", "Requirements, test reports, release."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("project", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "project",
     .label = QT_TRANSLATE_NOOP("project", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("project", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::project
