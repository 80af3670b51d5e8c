// SPDX-License-Identifier: GPL-3.0-or-later
// One round in which the rights of a system are confirmed or withdrawn. The decisions stand in its
// lines.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::access_review {

enum class Status { Planned, InProgress, Decided, Done, Cancelled };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("access_review", "Planned")},
    {"in_progress", QT_TRANSLATE_NOOP("access_review", "In progress"), Tone::Progress},
    {"decided", QT_TRANSLATE_NOOP("access_review", "Decided, not carried out"), Tone::Warning},
    {"done", QT_TRANSLATE_NOOP("access_review", "Done"), Tone::Good},
    {"cancelled", QT_TRANSLATE_NOOP("access_review", "Cancelled"), Tone::Muted},
};

enum class Subject { All, Privileged, Remote, Supplier, Sample };
inline constexpr Choice kSubjectChoices[] = {
    {"all", QT_TRANSLATE_NOOP("access_review", "All accounts")},
    {"privileged", QT_TRANSLATE_NOOP("access_review", "Privileged accounts")},
    {"remote", QT_TRANSLATE_NOOP("access_review", "Remote access")},
    {"supplier", QT_TRANSLATE_NOOP("access_review", "Supplier accounts")},
    {"sample", QT_TRANSLATE_NOOP("access_review", "Sample")},
};

// Review
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Title"),
     .help = QT_TRANSLATE_NOOP("access_review",
                               "System and period, for example \"ERP, first half of 2026\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("access_review", "Access review")}};
inline constexpr Field<Uid> system{
    {.key = "system",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "System"),
     .help = QT_TRANSLATE_NOOP("access_review", "The system whose rights are looked at."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("access_review", "Is covered by access reviews"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Subject> subject{
    {.key = "subject",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Subject"),
     .help = QT_TRANSLATE_NOOP("access_review", "Which accounts the round covers."),
     .choices = kSubjectChoices,
     .width = 14}};
inline constexpr Field<QString> period{
    {.key = "period",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Period"),
     .help = QT_TRANSLATE_NOOP("access_review",
                               "The time it stands for, for example \"2026, first half\"."),
     .width = 14}};
inline constexpr Field<Uid> reviewer{
    {.key = "reviewer",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Reviewer"),
     .help = QT_TRANSLATE_NOOP(
         "access_review", "Who decides, usually the owner of the system; not its administrator."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("access_review", "Reviews access"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> listAsOf{
    {.key = "list_as_of",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "List as of"),
     .help = QT_TRANSLATE_NOOP("access_review",
                               "Day on which the list of accounts was taken from the system.")}};

// Progress
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Status"),
     .help = QT_TRANSLATE_NOOP("access_review",
                               "Done only when withdrawals have taken effect in the system."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Due"),
     .help = QT_TRANSLATE_NOOP("access_review", "Day by which it is to be done."),
     .inTable = true}};
inline constexpr Field<QDate> done{
    {.key = "done",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Done on"),
     .help = QT_TRANSLATE_NOOP("access_review", "Day on which the last withdrawal was verified."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("access_review", "Whether the due date has passed and it is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Next review"),
     .help = QT_TRANSLATE_NOOP("access_review", "Day on which the next round begins.")}};
inline constexpr Field<QString> summary{
    {.key = "summary",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Summary"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "access_review", "What was found, for example \"212 rights, 9 withdrawn, 3 changed\".")}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Actions"),
     .help = QT_TRANSLATE_NOOP("access_review", "What has to change beyond single rights."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("access_review", "Follows from access reviews"),
     .width = 18}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Evidence"),
     .help = QT_TRANSLATE_NOOP("access_review",
                               "The list that was reviewed, and the signed decisions."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("access_review", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "access_review",
     .label = QT_TRANSLATE_NOOP("access_review", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("access_review",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::access_review
