// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/incidents/incident.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::incident {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,           &type,
                                       &severity,        &status,
                                       &detectedAt,      &decision,
                                       &overdue,         &common::reference,
                                       &handler,         &severityReason,
                                       &reporter,        &reporterText,
                                       &nearMiss,        &occurredAt,
                                       &reportedAt,      &triagedAt,
                                       &containedAt,     &eradicatedAt,
                                       &recoveredAt,     &closedAt,
                                       &hoursToTriage,   &hoursToContain,
                                       &hoursToRecover,  &description,
                                       &affects,         &assets,
                                       &people,          &units,
                                       &suppliers,       &processes,
                                       &decisionReason,  &decidedBy,
                                       &playbook,        &legalCase,
                                       &personalData,    &dataCategories,
                                       &peopleCount,     &privacyConsequences,
                                       &privacyMeasures, &privacyRisk,
                                       &downtimeHours,   &recordsCount,
                                       &costWorkMinor,   &costExternalMinor,
                                       &costLossMinor,   &costRecoveredMinor,
                                       &costTotalMinor,  &rootCause,
                                       &lessons,         &nonconformities,
                                       &actions,         &risks,
                                       &controls,        &riskReviewOn,
                                       &approvedBy,      &approvedOn,
                                       &evidence,        &notes};

constexpr const FieldDef* kIncident[] = {
    &title,  &common::reference, &type,     &severity,     &severityReason,
    &status, &handler,           &reporter, &reporterText, &nearMiss};
constexpr const FieldDef* kTimes[] = {&occurredAt,    &detectedAt,     &reportedAt,    &triagedAt,
                                      &containedAt,   &eradicatedAt,   &recoveredAt,   &closedAt,
                                      &hoursToTriage, &hoursToContain, &hoursToRecover};
constexpr const FieldDef* kDescription[] = {&description, &affects,   &assets,   &people,
                                            &units,       &suppliers, &processes};
constexpr const FieldDef* kJudgement[] = {&decision, &decisionReason, &decidedBy, &playbook,
                                          &legalCase};
constexpr const FieldDef* kPersonalData[] = {&personalData,        &dataCategories,  &peopleCount,
                                             &privacyConsequences, &privacyMeasures, &privacyRisk};
constexpr const FieldDef* kEffects[] = {&downtimeHours,     &recordsCount,  &costWorkMinor,
                                        &costExternalMinor, &costLossMinor, &costRecoveredMinor,
                                        &costTotalMinor};
constexpr const FieldDef* kLessons[] = {&rootCause, &lessons,  &nonconformities, &actions,
                                        &risks,     &controls, &riskReviewOn};
constexpr const FieldDef* kApprovalAndEvidence[] = {&approvedBy, &approvedOn, &overdue, &evidence,
                                                    &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("incident", "Incident"), kIncident},
    {QT_TRANSLATE_NOOP("incident", "Times"), kTimes},
    {QT_TRANSLATE_NOOP("incident", "Description"), kDescription},
    {QT_TRANSLATE_NOOP("incident", "Judgement"), kJudgement},
    {QT_TRANSLATE_NOOP("incident", "Personal data"), kPersonalData},
    {QT_TRANSLATE_NOOP("incident", "Effects"), kEffects},
    {QT_TRANSLATE_NOOP("incident", "Lessons"), kLessons},
    {QT_TRANSLATE_NOOP("incident", "Approval and evidence"), kApprovalAndEvidence},
};

// Days within which a reported event has to be judged.
constexpr int kDecisionDays = 2;

// Each of them cannot lie before the ones above it.
constexpr const Field<QDateTime>* kSteps[] = {&occurredAt,  &detectedAt,   &reportedAt,  &triagedAt,
                                              &containedAt, &eradicatedAt, &recoveredAt, &closedAt};

// To a tenth of an hour. Empty when one of the two is missing or they are out of order.
std::optional<double> hoursBetween(const std::optional<QDateTime>& first,
                                   const std::optional<QDateTime>& last)
{
    if (!first || !last || *last < *first)
        return std::nullopt;
    return double(qRound64(double(first->secsTo(*last)) / 360.0)) / 10.0;
}

void check(const Record& record, IssueList& issues)
{
    std::optional<QDateTime> latest;
    for (const Field<QDateTime>* step : kSteps) {
        const auto at = record.get(*step);
        if (at && latest && *at < *latest) {
            checks::warn(
                issues, *step,
                QT_TRANSLATE_NOOP("check", "%1 lies before an earlier step of the incident."));
        }
        if (at && (!latest || *at > *latest))
            latest = at;
    }
    const auto judgement = record.get(decision);
    if (record.get(status) == Status::Closed) {
        if (!record.get(closedAt)) {
            checks::warn(issues, closedAt,
                         QT_TRANSLATE_NOOP("check", "The incident is closed; say at which time."));
        }
        if (!judgement || judgement == Decision::Open) {
            checks::warn(issues, decision,
                         QT_TRANSLATE_NOOP(
                             "check", "The incident is closed, but nobody decided what it was."));
        }
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto detected = record.get(detectedAt);
    record.set(hoursToTriage, hoursBetween(detected, record.get(triagedAt)));
    record.set(hoursToContain, hoursBetween(detected, record.get(containedAt)));
    record.set(hoursToRecover, hoursBetween(detected, record.get(recoveredAt)));

    qint64 total = 0;
    bool isKnown = false;
    for (const Field<Money>* cost : {&costWorkMinor, &costExternalMinor, &costLossMinor}) {
        const auto amount = record.get(*cost);
        total += amount ? amount->minor : 0;
        isKnown = isKnown || amount;
    }
    const auto back = record.get(costRecoveredMinor);
    total -= back ? back->minor : 0;
    record.set(costTotalMinor, isKnown ? std::optional<Money>(Money{total}) : std::nullopt);

    const auto judgement = record.get(decision);
    const auto told = record.get(reportedAt);
    const bool isUndecided = !judgement || judgement == Decision::Open;
    record.set(overdue, isUndecided && told &&
                            told->toLocalTime().date().daysTo(context.today()) > kDecisionDays);
}

} // namespace

const RegisterDef def{
    .key = "incident",
    .label = QT_TRANSLATE_NOOP("incident", "Incident"),
    .plural = QT_TRANSLATE_NOOP("incident", "Incidents"),
    .prefix = "INC",
    .clause = "A.5.26",
    .purpose = QT_TRANSLATE_NOOP("incident", "Reported events and incidents, from the report "
                                             "through judgement and handling to the lessons."),
    .auditor = QT_TRANSLATE_NOOP(
        "incident", "The auditor expects a decision for each event, times in a plausible order, "
                    "notices within their limits, and lessons that changed something."),
    .icon = "incident",
    .place = Place::Do,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::incident
