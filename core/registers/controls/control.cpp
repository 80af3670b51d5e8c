// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/controls/control.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::control {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &applicable,
                                       &inclusionReasons,
                                       &status,
                                       &owner,
                                       &implementationReference,
                                       &common::reference,
                                       &summary,
                                       &theme,
                                       &origin,
                                       &reasonReference,
                                       &justification,
                                       &exclusionJustification,
                                       &exclusionAgreedBy,
                                       &exclusionDate,
                                       &exclusionCondition,
                                       &implementation,
                                       &maturity,
                                       &actions,
                                       &costOnceMinor,
                                       &costYearMinor,
                                       &successCriterion,
                                       &effectiveness,
                                       &measuredEffectiveness,
                                       &effectivenessReason,
                                       &effectivenessDiffers,
                                       &lastReviewed,
                                       &nextReview,
                                       &evidence,
                                       &controlTypes,
                                       &securityProperties,
                                       &cybersecurityConcepts,
                                       &operationalCapabilities,
                                       &securityDomains,
                                       &catalogueId,
                                       &former2013,
                                       &pillars,
                                       &vulnerabilities,
                                       &notes};

constexpr const FieldDef* kControl[] = {&title, &common::reference, &summary, &theme, &origin,
                                        &owner};
constexpr const FieldDef* kApplicability[] = {
    &applicable,    &inclusionReasons,       &reasonReference,
    &justification, &exclusionJustification, &exclusionAgreedBy,
    &exclusionDate, &exclusionCondition};
constexpr const FieldDef* kImplementation[] = {
    &status,        &implementation, &implementationReference, &maturity, &actions,
    &costOnceMinor, &costYearMinor};
constexpr const FieldDef* kEffect[] = {&successCriterion,
                                       &effectiveness,
                                       &measuredEffectiveness,
                                       &effectivenessReason,
                                       &effectivenessDiffers,
                                       &lastReviewed,
                                       &nextReview,
                                       &evidence};
constexpr const FieldDef* kAttributes[] = {&controlTypes,          &securityProperties,
                                           &cybersecurityConcepts, &operationalCapabilities,
                                           &securityDomains,       &pillars,
                                           &vulnerabilities};
constexpr const FieldDef* kOriginAndNotes[] = {&catalogueId, &former2013, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("control", "Control"), kControl},
    {QT_TRANSLATE_NOOP("control", "Applicability"), kApplicability},
    {QT_TRANSLATE_NOOP("control", "Implementation"), kImplementation},
    {QT_TRANSLATE_NOOP("control", "Effect"), kEffect},
    {QT_TRANSLATE_NOOP("control", "Attributes"), kAttributes},
    {QT_TRANSLATE_NOOP("control", "Origin and notes"), kOriginAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastReviewed, nextReview);
    const auto decision = record.get(applicable);
    const auto state = record.get(status);
    if (decision == Applicable::No && record.text(exclusionJustification).isEmpty()) {
        checks::warn(issues, exclusionJustification,
                     QT_TRANSLATE_NOOP("check", "An excluded control needs a justification; an "
                                                "approved Statement of Applicability is not "
                                                "printed without it."));
    }
    if (decision == Applicable::No && state && state != Status::NotApplicable &&
        state != Status::NotStarted) {
        checks::warn(issues, status,
                     QT_TRANSLATE_NOOP("check", "The control is excluded, but its status says that "
                                                "something is done."));
    }
    if (decision == Applicable::Yes && state == Status::NotApplicable) {
        checks::warn(issues, status,
                     QT_TRANSLATE_NOOP("check", "The control applies, but its status says that it "
                                                "does not."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    for (const FieldDef* field : {static_cast<const FieldDef*>(&measuredEffectiveness),
                                  static_cast<const FieldDef*>(&effectivenessReason)})
        record.setValue(*field, context.fromOthers(record.uid(), *field));
    const auto rated = record.get(effectiveness);
    const auto measured = record.get(measuredEffectiveness);
    record.set(effectivenessDiffers,
               rated && measured ? std::optional(*rated != *measured) : std::nullopt);
}

} // namespace

const RegisterDef def{
    .key = "control",
    .label = QT_TRANSLATE_NOOP("control", "Control"),
    .plural = QT_TRANSLATE_NOOP("control", "Controls"),
    .prefix = "",
    .clause = "6.1.3 d",
    .purpose =
        QT_TRANSLATE_NOOP("control", "The Statement of Applicability: every control of Annex A and "
                                     "your own, whether it applies, why, and how far it is done."),
    .auditor = QT_TRANSLATE_NOOP(
        "control", "The auditor expects all 93 controls decided with reasons, exclusions that no "
                   "risk, law or contract contradicts, and proof for what is called implemented."),
    .icon = "control",
    .place = Place::Plan,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::control
