// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/assets/media_item.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::media_item {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name,      &kind,          &classification, &keeper,
    &location,  &status,        &overdue,        &common::reference,
    &content,   &serialNumber,  &personalData,   &encrypted,
    &asset,     &site,          &offSite,        &approvedBy,
    &issuedOn,  &returnDue,     &returnedOn,     &lastVerified,
    &nextCheck, &retentionRule, &evidence,       &notes};

constexpr const FieldDef* kMediaItem[] = {&name,         &common::reference, &kind,
                                          &content,      &serialNumber,      &classification,
                                          &personalData, &encrypted,         &asset};
constexpr const FieldDef* kPlace[] = {&keeper, &location, &site, &offSite, &status};
constexpr const FieldDef* kIssueAndReturn[] = {&approvedBy, &issuedOn, &returnDue, &returnedOn};
constexpr const FieldDef* kFollowUp[] = {&lastVerified,  &nextCheck, &overdue,
                                         &retentionRule, &evidence,  &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("media_item", "Media item"), kMediaItem},
    {QT_TRANSLATE_NOOP("media_item", "Place"), kPlace},
    {QT_TRANSLATE_NOOP("media_item", "Issue and return"), kIssueAndReturn},
    {QT_TRANSLATE_NOOP("media_item", "Follow-up"), kFollowUp},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, issuedOn, returnDue);
    checks::inOrder(record, issues, issuedOn, returnedOn);
}

void derive(Record& record, const DeriveContext& context)
{
    const bool gone = record.get(status) == Status::Disposed;
    const auto back = record.get(returnDue);
    const auto look = record.get(nextCheck);
    const bool late = back && !record.get(returnedOn) && *back < context.today();
    const bool unseen = look && *look < context.today();
    record.set(overdue, !gone && (late || unseen));
}

} // namespace

const RegisterDef def{
    .key = "media_item",
    .label = QT_TRANSLATE_NOOP("media_item", "Media item"),
    .plural = QT_TRANSLATE_NOOP("media_item", "Media items"),
    .prefix = "MDI",
    .clause = "A.7.10",
    .purpose =
        QT_TRANSLATE_NOOP("media_item", "Removable media and paper files: what is on them, who "
                                        "keeps them, where they are and where they went."),
    .auditor =
        QT_TRANSLATE_NOOP("media_item", "The auditor expects media with confidential content to be "
                                        "found where the register says, encrypted or locked away."),
    .icon = "media",
    .place = Place::Plan,
    .under = "asset",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::media_item
