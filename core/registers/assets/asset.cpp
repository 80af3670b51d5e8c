// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/assets/asset.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

#include <algorithm>

namespace ringbinder::asset {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,
                                       &type,
                                       &owner,
                                       &classification,
                                       &confidentiality,
                                       &integrity,
                                       &availability,
                                       &criticality,
                                       &status,
                                       &common::reference,
                                       &kind,
                                       &description,
                                       &form,
                                       &custodian,
                                       &department,
                                       &supplier,
                                       &location,
                                       &locationKind,
                                       &serialOrAddress,
                                       &inScope,
                                       &outOfScopeReason,
                                       &personalData,
                                       &entrustedBy,
                                       &legalDuty,
                                       &retention,
                                       &effectiveConfidentiality,
                                       &effectiveIntegrity,
                                       &effectiveAvailability,
                                       &inheritanceReason,
                                       &protectionReason,
                                       &criticalityOverride,
                                       &criticalityReason,
                                       &dependsOn,
                                       &acquired,
                                       &supportEnd,
                                       &encrypted,
                                       &lastVerified,
                                       &verifiedHow,
                                       &disposed,
                                       &disposalProof,
                                       &noRiskReason,
                                       &evidence,
                                       &site,
                                       &unit,
                                       &offSiteApprovedBy,
                                       &offSiteUntil,
                                       &labelText,
                                       &classificationReason,
                                       &classifiedBy,
                                       &classifiedOn,
                                       &controls,
                                       &documents,
                                       &rtoHours,
                                       &rpoHours,
                                       &requiredRtoHours,
                                       &recoveryGap,
                                       &users,
                                       &pillar,
                                       &hostNames,
                                       &networkAddresses,
                                       &hardwareAddresses,
                                       &zone,
                                       &approvedPorts,
                                       &tags,
                                       &notes,
                                       &catalogueId};

constexpr const FieldDef* kAsset[] = {
    &name,  &common::reference, &type,       &kind,     &description, &form,  &status,
    &owner, &custodian,         &department, &supplier, &users,       &pillar};
constexpr const FieldDef* kPlaceAndScope[] = {&location, &locationKind,      &serialOrAddress,
                                              &inScope,  &outOfScopeReason,  &site,
                                              &unit,     &offSiteApprovedBy, &offSiteUntil};
constexpr const FieldDef* kNetwork[] = {&hostNames, &networkAddresses, &hardwareAddresses,
                                        &zone,      &approvedPorts,    &tags};
constexpr const FieldDef* kInformation[] = {
    &classification, &personalData,         &entrustedBy,  &legalDuty,   &retention,
    &labelText,      &classificationReason, &classifiedBy, &classifiedOn};
constexpr const FieldDef* kProtectionNeed[] = {&confidentiality,    &integrity,
                                               &availability,       &effectiveConfidentiality,
                                               &effectiveIntegrity, &effectiveAvailability,
                                               &inheritanceReason,  &protectionReason,
                                               &criticality,        &criticalityOverride,
                                               &criticalityReason,  &dependsOn,
                                               &controls,           &documents,
                                               &rtoHours,           &rpoHours,
                                               &requiredRtoHours,   &recoveryGap};
constexpr const FieldDef* kLife[] = {&acquired,    &supportEnd, &encrypted,    &lastVerified,
                                     &verifiedHow, &disposed,   &disposalProof};
constexpr const FieldDef* kEvidenceAndNotes[] = {&noRiskReason, &evidence, &notes, &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("asset", "Asset"), kAsset},
    {QT_TRANSLATE_NOOP("asset", "Place and scope"), kPlaceAndScope},
    {QT_TRANSLATE_NOOP("asset", "Network"), kNetwork},
    {QT_TRANSLATE_NOOP("asset", "Information"), kInformation},
    {QT_TRANSLATE_NOOP("asset", "Protection need"), kProtectionNeed},
    {QT_TRANSLATE_NOOP("asset", "Life"), kLife},
    {QT_TRANSLATE_NOOP("asset", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, acquired, disposed);
    const auto dependencies = record.get(dependsOn);
    if (dependencies && dependencies->contains(record.uid())) {
        checks::error(issues, dependsOn,
                      QT_TRANSLATE_NOOP("check", "An asset cannot depend on itself."));
    }
    if (record.get(inScope) == false && record.text(outOfScopeReason).isEmpty()) {
        checks::warn(issues, outOfScopeReason,
                     QT_TRANSLATE_NOOP("check", "Say why it is out of scope."));
    }
    if (record.get(criticalityOverride) && record.text(criticalityReason).isEmpty()) {
        checks::warn(issues, criticalityReason,
                     QT_TRANSLATE_NOOP("check", "A criticality set by hand needs a reason."));
    }
    if (record.get(disposed) && record.get(status) != Status::Retired) {
        checks::warn(
            issues, status,
            QT_TRANSLATE_NOOP("check", "It was disposed of, but its status is not Retired."));
    }
}

struct Need {
    const Field<Rating>& own;
    const Field<Rating>& effective;
    char letter;
};

constexpr Need kNeeds[] = {
    {confidentiality, effectiveConfidentiality, 'C'},
    {integrity, effectiveIntegrity, 'I'},
    {availability, effectiveAvailability, 'A'},
};

// The maximum principle: the higher of the own and the inherited need, unless a reason is given for
// keeping the own one. The inherited need is named in either case.
void derive(Record& record, const DeriveContext& context)
{
    const bool keepsOwn = !record.text(protectionReason).isEmpty();
    std::optional<Rating> highest;
    QStringList reasons;
    for (const Need& need : kNeeds) {
        std::optional<Rating> effective = record.get(need.own);
        const auto inherited = context.inherited(record.uid(), need.own);
        if (inherited && (!effective || inherited->value > effective->value)) {
            reasons.append(QStringLiteral("%1 %2: %3")
                               .arg(QLatin1Char(need.letter))
                               .arg(inherited->value)
                               .arg(inherited->fromTitle));
            if (!effective || !keepsOwn)
                effective = Rating{inherited->value};
        }
        record.set(need.effective, effective);
        highest = std::max(highest, effective);
    }
    record.set(inheritanceReason, reasons.join(QLatin1String("; ")));
    const auto byHand = record.get(criticalityOverride);
    record.set(criticality, byHand ? byHand : highest);
    record.setValue(requiredRtoHours, context.fromOthers(record.uid(), requiredRtoHours));
    record.setValue(recoveryGap, context.fromOthers(record.uid(), recoveryGap));
}

} // namespace

const RegisterDef def{
    .key = "asset",
    .label = QT_TRANSLATE_NOOP("asset", "Asset"),
    .plural = QT_TRANSLATE_NOOP("asset", "Assets"),
    .prefix = "AST",
    .clause = "A.5.9",
    .purpose =
        QT_TRANSLATE_NOOP("asset", "What has to be protected: processes and information first, "
                                   "then the systems, places, people and suppliers they rest on."),
    .auditor = QT_TRANSLATE_NOOP(
        "asset", "The auditor expects more than IT equipment: information, cloud services, paper "
                 "and suppliers, each with an owner and a confirmed classification."),
    .icon = "asset",
    .place = Place::Plan,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::asset
