// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/technical_finding.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::technical_finding {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &severity,
                                       &rule,
                                       &host,
                                       &asset,
                                       &firstSeen,
                                       &due,
                                       &owner,
                                       &overdue,
                                       &closedOn,
                                       &common::reference,
                                       &item,
                                       &risks,
                                       &actions,
                                       &nonconformities,
                                       &exceptions,
                                       &vulnerabilities,
                                       &closedBy,
                                       &notes};

constexpr const FieldDef* kFinding[] = {
    &title, &common::reference, &severity, &rule,  &host,   &asset,
    &item,  &firstSeen,         &due,      &owner, &overdue};
constexpr const FieldDef* kWhatFollows[] = {
    &risks,           &actions,  &nonconformities, &exceptions,
    &vulnerabilities, &closedOn, &closedBy,        &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("technical_finding", "Finding"), kFinding},
    {QT_TRANSLATE_NOOP("technical_finding", "What follows"), kWhatFollows},
};

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(due);
    record.set(overdue, !record.get(closedOn) && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "technical_finding",
    .label = QT_TRANSLATE_NOOP("technical_finding", "Technical finding"),
    .plural = QT_TRANSLATE_NOOP("technical_finding", "Technical findings"),
    .prefix = "TFD",
    .clause = "A.8.8",
    .purpose = QT_TRANSLATE_NOOP("technical_finding",
                                 "Failures of technical rules that somebody took up, with the "
                                 "risk, action, nonconformity or exception that follows."),
    .auditor =
        QT_TRANSLATE_NOOP("technical_finding", "The auditor expects every serious failure to lead "
                                               "to something, in time, and proof that it is gone."),
    .icon = "finding",
    .place = Place::Do,
    .under = "technical_rule",
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::technical_finding
