// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/packs/pack_control.h"

#include "core/registers/checks.h"

namespace ringbinder::pack_control {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,          &pack,         &recordUid,  &identifier,
    &version,        &status,       &approvedOn, &common::reference,
    &classification, &distribution, &retention,  &owner,
    &author,         &authorOn,     &reviewer,   &reviewedOn,
    &approver,       &validFrom,    &nextReview, &purpose,
    &conclusion,     &limits,       &changes};

constexpr const FieldDef* kDocument[] = {
    &title,  &common::reference, &pack,         &recordUid, &identifier, &version,
    &status, &classification,    &distribution, &retention};
constexpr const FieldDef* kPeopleAndDates[] = {&owner,      &author,     &authorOn,
                                               &reviewer,   &reviewedOn, &approver,
                                               &approvedOn, &validFrom,  &nextReview};
constexpr const FieldDef* kTexts[] = {&purpose, &conclusion, &limits, &changes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("pack_control", "Document"), kDocument},
    {QT_TRANSLATE_NOOP("pack_control", "People and dates"), kPeopleAndDates},
    {QT_TRANSLATE_NOOP("pack_control", "Texts"), kTexts},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, authorOn, reviewedOn);
    checks::inOrder(record, issues, authorOn, approvedOn);
    checks::inOrder(record, issues, validFrom, nextReview);
}

} // namespace

const RegisterDef def{
    .key = "pack_control",
    .label = QT_TRANSLATE_NOOP("pack_control", "Control block"),
    .plural = QT_TRANSLATE_NOOP("pack_control", "Control blocks"),
    .prefix = "PKC",
    .clause = "7.5.2",
    .purpose =
        QT_TRANSLATE_NOOP("pack_control", "What stands on the first page of each printed pack: "
                                          "identifier, version, status, people and dates."),
    .auditor =
        QT_TRANSLATE_NOOP("pack_control", "The auditor expects identifier and version to be "
                                          "unmistakable and the approver to be a named person."),
    .icon = "report",
    .place = Place::Hidden,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::pack_control
