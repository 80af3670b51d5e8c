// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/operations/monitoring_source.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::monitoring_source {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,          &kind,
                                       &assets,         &owner,
                                       &status,         &lastSeen,
                                       &silent,         &common::reference,
                                       &events,         &adminsLogged,
                                       &collectedIn,    &retentionDays,
                                       &protectedField, &clockSynchronised,
                                       &personalData,   &alertRules,
                                       &alertTo,        &responseMinutes,
                                       &reviewer,       &reviewDays,
                                       &controls,       &silentAfterDays,
                                       &lastChecked,    &nextCheck,
                                       &overdue,        &evidence,
                                       &notes};

constexpr const FieldDef* kSource[] = {&title,  &common::reference, &kind, &assets, &owner, &status,
                                       &events, &adminsLogged};
constexpr const FieldDef* kKeeping[] = {&collectedIn, &retentionDays, &protectedField,
                                        &clockSynchronised, &personalData};
constexpr const FieldDef* kAlerts[] = {&alertRules, &alertTo,    &responseMinutes,
                                       &reviewer,   &reviewDays, &controls};
constexpr const FieldDef* kCheck[] = {&lastSeen,  &silentAfterDays, &silent,   &lastChecked,
                                      &nextCheck, &overdue,         &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("monitoring_source", "Source"), kSource},
    {QT_TRANSLATE_NOOP("monitoring_source", "Keeping"), kKeeping},
    {QT_TRANSLATE_NOOP("monitoring_source", "Alerts"), kAlerts},
    {QT_TRANSLATE_NOOP("monitoring_source", "Check"), kCheck},
};

// Days without an entry after which a source counts as silent unless it says otherwise.
constexpr int kSilentDays = 7;

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastChecked, nextCheck);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto heard = record.get(lastSeen);
    const qint64 limit = record.get(silentAfterDays).value_or(kSilentDays);
    record.set(silent, state == Status::Active && heard && heard->daysTo(context.today()) > limit);
    const auto checkDay = record.get(nextCheck);
    record.set(overdue, state != Status::Retired && checkDay && *checkDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "monitoring_source",
    .label = QT_TRANSLATE_NOOP("monitoring_source", "Monitoring source"),
    .plural = QT_TRANSLATE_NOOP("monitoring_source", "Monitoring sources"),
    .prefix = "MON",
    .clause = "A.8.16",
    .purpose = QT_TRANSLATE_NOOP("monitoring_source",
                                 "Which systems and networks are watched, how long logs are kept, "
                                 "who reacts to alerts and whether the source still reports."),
    .auditor = QT_TRANSLATE_NOOP(
        "monitoring_source", "The auditor expects important systems to be covered, administrators "
                             "to be logged too, and silent sources to be noticed."),
    .icon = "monitor",
    .place = Place::Do,
    .under = "change_record",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::monitoring_source
