// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/assets/transfer_channel.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::transfer_channel {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,
                                       &kind,
                                       &status,
                                       &allowedClassification,
                                       &owner,
                                       &nextReview,
                                       &overdue,
                                       &common::reference,
                                       &protection,
                                       &direction,
                                       &personalData,
                                       &rules,
                                       &partner,
                                       &supplier,
                                       &country,
                                       &agreement,
                                       &agreementDocument,
                                       &agreementExpires,
                                       &assets,
                                       &controls,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kChannel[] = {&name,   &common::reference,     &kind,         &direction,
                                        &status, &allowedClassification, &personalData, &protection,
                                        &rules};
constexpr const FieldDef* kPartnerAndAgreement[] = {
    &partner,           &supplier,         &country, &agreement,
    &agreementDocument, &agreementExpires, &assets,  &controls};
constexpr const FieldDef* kFollowUp[] = {&owner, &nextReview, &overdue, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("transfer_channel", "Channel"), kChannel},
    {QT_TRANSLATE_NOOP("transfer_channel", "Partner and agreement"), kPartnerAndAgreement},
    {QT_TRANSLATE_NOOP("transfer_channel", "Follow-up"), kFollowUp},
};

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const bool used = state != Status::Ended && state != Status::Forbidden;
    const auto look = record.get(nextReview);
    const auto last = record.get(agreementExpires);
    const bool stale = look && *look < context.today();
    const bool lapsed = last && *last < context.today();
    record.set(overdue, used && (stale || lapsed));
}

} // namespace

const RegisterDef def{
    .key = "transfer_channel",
    .label = QT_TRANSLATE_NOOP("transfer_channel", "Transfer channel"),
    .plural = QT_TRANSLATE_NOOP("transfer_channel", "Transfer channels"),
    .prefix = "TRC",
    .clause = "A.5.14",
    .purpose = QT_TRANSLATE_NOOP("transfer_channel",
                                 "The ways by which information may be sent or received, what is "
                                 "allowed on each and how it is protected."),
    .auditor =
        QT_TRANSLATE_NOOP("transfer_channel", "The auditor expects rules that staff can repeat, "
                                              "and an agreement with each regular partner."),
    .icon = "transfer",
    .place = Place::Plan,
    .under = "asset",
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::transfer_channel
