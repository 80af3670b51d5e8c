// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/technical_rule.h"

#include "core/registers/technical/condition.h"
#include "core/schema/record.h"

namespace ringbinder::technical_rule {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,     &severity,    &active,   &sources,
                                       &version,   &owner,       &controls, &common::reference,
                                       &condition, &validFrom,   &why,      &remedy,
                                       &zones,     &assetTypes,  &tags,     &fixDays,
                                       &documents, &catalogueId, &notes};

constexpr const FieldDef* kRule[] = {&title,     &common::reference, &severity,  &active, &sources,
                                     &condition, &version,           &validFrom, &owner,  &why,
                                     &remedy};
constexpr const FieldDef* kScope[] = {&zones, &assetTypes, &tags, &fixDays};
constexpr const FieldDef* kControlsAndNotes[] = {&controls, &documents, &catalogueId, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("technical_rule", "Rule"), kRule},
    {QT_TRANSLATE_NOOP("technical_rule", "Scope"), kScope},
    {QT_TRANSLATE_NOOP("technical_rule", "Controls and notes"), kControlsAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    const QString text = record.text(condition);
    if (text.isEmpty())
        return;
    // It is set by changeCondition(), which refuses; what came from elsewhere gives no results.
    if (const auto read = conditionFrom(text); !read)
        issues.append({&condition, Issue::Severity::Warning, read.error().message});
}

} // namespace

const RegisterDef def{
    .key = "technical_rule",
    .label = QT_TRANSLATE_NOOP("technical_rule", "Technical rule"),
    .plural = QT_TRANSLATE_NOOP("technical_rule", "Technical rules"),
    .prefix = "TRL",
    .clause = "A.8.9",
    .purpose =
        QT_TRANSLATE_NOOP("technical_rule", "What your network and machines have to meet, written "
                                            "so that the results of scans can be judged by it."),
    .auditor = QT_TRANSLATE_NOOP(
        "technical_rule", "The auditor expects rules that follow from your own policies, each with "
                          "a control, a severity and somebody who keeps it up to date."),
    .icon = "compliance",
    .place = Place::Do,
    .area = QT_TRANSLATE_NOOP("technical_rule", "Technical compliance"),
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::technical_rule
