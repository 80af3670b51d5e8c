// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/legal/data_subject_request.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::data_subject_request {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,          &kind,
                                       &receivedOn,     &owner,
                                       &status,         &due,
                                       &overdue,        &common::reference,
                                       &personText,     &channel,
                                       &processing,     &consent,
                                       &description,    &identityChecked,
                                       &extendedReason, &deadline,
                                       &answeredOn,     &result,
                                       &refusalReason,  &evidence,
                                       &notes};

constexpr const FieldDef* kRequest[] = {&title,      &common::reference, &kind,
                                        &personText, &receivedOn,        &channel,
                                        &processing, &consent,           &description};
constexpr const FieldDef* kHandling[] = {&owner,    &status,         &identityChecked, &due,
                                         &deadline, &extendedReason, &answeredOn,      &overdue,
                                         &result,   &refusalReason};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("data_subject_request", "Request"), kRequest},
    {QT_TRANSLATE_NOOP("data_subject_request", "Handling"), kHandling},
    {QT_TRANSLATE_NOOP("data_subject_request", "Evidence and notes"), kEvidenceAndNotes},
};

// Months for the answer, counted from the receipt; at the end of a shorter month its last day.
constexpr int kMonthsToAnswer = 1;
constexpr int kMonthsWhenExtended = 3;

std::optional<QDate> legalDeadline(const Record& record)
{
    const auto received = record.get(receivedOn);
    const bool isExtended =
        record.get(status) == Status::Extended || !record.text(extendedReason).isEmpty();
    if (!received)
        return std::nullopt;
    return received->addMonths(isExtended ? kMonthsWhenExtended : kMonthsToAnswer);
}

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, receivedOn, due);
    checks::inOrder(record, issues, receivedOn, answeredOn);
    const auto dueDay = record.get(due);
    const auto lastDay = legalDeadline(record);
    if (dueDay && lastDay && *dueDay > *lastDay) {
        checks::warn(issues, due,
                     QT_TRANSLATE_NOOP("check", "The law usually gives one month, or three where "
                                                "the time limit was extended."));
    }
    if (record.get(status) == Status::Refused && record.text(refusalReason).isEmpty()) {
        checks::warn(issues, refusalReason,
                     QT_TRANSLATE_NOOP("check", "Say why the request was refused."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto lastDay = legalDeadline(record);
    record.set(deadline, lastDay);
    const auto state = record.get(status);
    const bool isClosed =
        record.get(answeredOn) || state == Status::Answered || state == Status::Refused;
    const auto limit = record.get(due) ? record.get(due) : lastDay;
    record.set(overdue, !isClosed && limit && *limit < context.today());
}

} // namespace

const RegisterDef def{
    .key = "data_subject_request",
    .label = QT_TRANSLATE_NOOP("data_subject_request", "Data subject request"),
    .plural = QT_TRANSLATE_NOOP("data_subject_request", "Data subject requests"),
    .prefix = "DSR",
    .clause = "A.5.34",
    .purpose = QT_TRANSLATE_NOOP(
        "data_subject_request",
        "Requests of people about their data, the time limit for each and how it was answered."),
    .auditor =
        QT_TRANSLATE_NOOP("data_subject_request", "The auditor expects the identity to be checked "
                                                  "and answers within the time limit of the law."),
    .icon = "privacy",
    .place = Place::Plan,
    .under = "legal_requirement",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::data_subject_request
