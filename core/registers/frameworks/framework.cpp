// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/frameworks/framework.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::framework {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,      &edition,   &publisher,   &kind,
                                       &owner,     &status,    &nextReview,  &common::reference,
                                       &numbering, &link,      &whyApplies,  &requirement,
                                       &parties,   &inUseFrom, &predecessor, &transitionUntil,
                                       &overdue,   &evidence,  &notes};

constexpr const FieldDef* kFramework[] = {&name, &common::reference, &edition, &publisher,
                                          &kind, &numbering,         &link};
constexpr const FieldDef* kUse[] = {&whyApplies, &requirement, &parties,     &owner,
                                    &status,     &inUseFrom,   &predecessor, &transitionUntil,
                                    &nextReview, &overdue};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("framework", "Framework"), kFramework},
    {QT_TRANSLATE_NOOP("framework", "Use"), kUse},
    {QT_TRANSLATE_NOOP("framework", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(predecessor) == record.uid()) {
        checks::error(issues, predecessor,
                      QT_TRANSLATE_NOOP("check", "A framework cannot replace itself."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto reviewDay = record.get(nextReview);
    const bool isUsed = record.get(status) != Status::Retired;
    record.set(overdue, isUsed && reviewDay && *reviewDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "framework",
    .label = QT_TRANSLATE_NOOP("framework", "Framework"),
    .plural = QT_TRANSLATE_NOOP("framework", "Frameworks"),
    .prefix = "FRW",
    .clause = "A.5.31",
    .purpose =
        QT_TRANSLATE_NOOP("framework", "Further standards and sets of requirements that you follow "
                                       "beside ISO/IEC 27001, mapped to the same controls."),
    .auditor =
        QT_TRANSLATE_NOOP("framework", "The auditor expects to see why a framework applies, in "
                                       "which edition, and which of its demands are met how."),
    .icon = "framework",
    .place = Place::Library,
    .area = QT_TRANSLATE_NOOP("framework", "Frameworks"),
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::framework
