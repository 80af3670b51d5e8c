// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/incidents/incident_notification.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::incident_notification {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &incident,
                                       &whom,
                                       &status,
                                       &due,
                                       &done,
                                       &overdue,
                                       &common::reference,
                                       &recipient,
                                       &requirement,
                                       &owner,
                                       &awareAt,
                                       &limitHours,
                                       &late,
                                       &content,
                                       &confirmation,
                                       &noNoticeReason,
                                       &lateReason,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kNotification[] = {&title,     &common::reference, &incident, &whom,
                                             &recipient, &requirement,       &owner,    &status};
constexpr const FieldDef* kTimeLimit[] = {&awareAt, &limitHours, &due, &done, &overdue, &late};
constexpr const FieldDef* kContent[] = {&content, &confirmation, &noNoticeReason, &lateReason};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("incident_notification", "Notification"), kNotification},
    {QT_TRANSLATE_NOOP("incident_notification", "Time limit"), kTimeLimit},
    {QT_TRANSLATE_NOOP("incident_notification", "Content"), kContent},
    {QT_TRANSLATE_NOOP("incident_notification", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(status) == Status::NotNeeded && record.text(noNoticeReason).isEmpty()) {
        checks::warn(issues, noNoticeReason,
                     QT_TRANSLATE_NOOP("check", "Say why no notice is needed."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto limit = limitOf(record);
    const auto sent = record.get(done);
    const bool isWanted = record.get(status) != Status::NotNeeded;
    record.set(overdue,
               isWanted && !sent && limit && limit->toLocalTime().date() < context.today());
    record.set(late, isWanted && sent && limit && *sent > *limit);
}

} // namespace

std::optional<QDateTime> limitOf(const Record& notice)
{
    const auto limit = notice.get(due);
    const auto aware = notice.get(awareAt);
    const auto hours = notice.get(limitHours);
    if (!limit && aware && hours)
        return aware->addSecs(qint64(*hours * 3600));
    return limit;
}

const RegisterDef def{
    .key = "incident_notification",
    .label = QT_TRANSLATE_NOOP("incident_notification", "Notification"),
    .plural = QT_TRANSLATE_NOOP("incident_notification", "Notifications"),
    .prefix = "INN",
    .clause = "A.5.26",
    .purpose = QT_TRANSLATE_NOOP(
        "incident_notification",
        "Who has to be told about an incident within which time, and whether it was done."),
    .auditor = QT_TRANSLATE_NOOP("incident_notification",
                                 "The auditor expects the decision in writing even where nobody "
                                 "was told, and the clock started at the moment of awareness."),
    .icon = "incident",
    .place = Place::Do,
    .under = "incident",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::incident_notification
