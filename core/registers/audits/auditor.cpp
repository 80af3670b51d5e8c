// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/audits/auditor.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::auditor {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name,        &person,     &level,    &proof,       &validUntil, &expired,   &common::reference,
    &barredAreas, &employer,   &status,   &barredUnits, &competence, &auditDays, &appointedBy,
    &appointedOn, &evaluation, &evidence, &notes};

constexpr const FieldDef* kAuditor[] = {&name,   &common::reference, &person,     &employer, &level,
                                        &status, &barredUnits,       &barredAreas};
constexpr const FieldDef* kCompetence[] = {&competence,  &proof,      &auditDays, &appointedBy,
                                           &appointedOn, &validUntil, &expired,   &evaluation};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("auditor", "Auditor"), kAuditor},
    {QT_TRANSLATE_NOOP("auditor", "Competence"), kCompetence},
    {QT_TRANSLATE_NOOP("auditor", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, appointedOn, validUntil);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto lastDay = record.get(validUntil);
    const bool isUsed = record.get(status) != Status::Ended;
    record.set(expired, isUsed && lastDay && *lastDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "auditor",
    .label = QT_TRANSLATE_NOOP("auditor", "Auditor"),
    .plural = QT_TRANSLATE_NOOP("auditor", "Auditors"),
    .prefix = "AUR",
    .clause = "9.2.2",
    .purpose =
        QT_TRANSLATE_NOOP("auditor", "Who may audit, what proves the competence, and which areas "
                                     "are barred because of the person's own work there."),
    .auditor =
        QT_TRANSLATE_NOOP("auditor", "The auditor expects training and practice to be proven, and "
                                     "auditors who do not judge what they built."),
    .icon = "person",
    .place = Place::Check,
    .under = "audit",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::auditor
