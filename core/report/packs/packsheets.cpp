// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the workbooks of the packs have, in the order of their printed tables.
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/improvements/action.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packbook.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/treatmenttables.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

using BookCell = ringbinder::Cell;

BookCell numberOf(qsizetype count)
{
    return {QString::number(count), double(count)};
}

BookCell risksOfControl(const PackContext& context, const Record& control)
{
    return BookCell(codesOf(context.pointingAt(risk::def, risk::controls, control.uid())));
}

// Of the open actions the one that is due last: until then the control is not complete.
BookCell dueOfControl(const PackContext& context, const Record& control)
{
    QDate last;
    for (const Record* action : linked(context, control, control::actions)) {
        const auto status = action->get(action::status);
        const QDate due = action->get(action::due).value_or(QDate());
        if (status != action::Status::Done && status != action::Status::Verified &&
            status != action::Status::Cancelled && (!last.isValid() || due > last))
            last = due;
    }
    return last.isValid() ? BookCell(last.toString(Qt::ISODate), last) : BookCell();
}

BookCell evidenceCount(const PackContext&, const Record& control)
{
    return numberOf(control.value(control::evidence).list().size());
}

BookCell changedSince(const PackContext& context, const Record& record)
{
    return context.isChanged(record.uid()) ? BookCell(QStringLiteral("*")) : BookCell();
}

BookCell risksOfAsset(const PackContext& context, const Record& asset)
{
    return BookCell(codesOf(context.pointingAt(risk::def, risk::assets, asset.uid())));
}

BookCell risksOfAction(const PackContext& context, const Record& action)
{
    return BookCell(codesOf(context.pointingAt(risk::def, risk::actions, action.uid())));
}

bool isOpenAndTreated(const PackContext&, const Record& risk)
{
    return risk.get(risk::status) != risk::Status::Closed && !risk.value(risk::treatment).isNull();
}

bool isTreatmentAction(const PackContext& context, const Record& action)
{
    const QList<const Record*> actions = treatmentActions(context.snapshot());
    return std::any_of(actions.cbegin(), actions.cend(),
                       [&](const Record* candidate) { return candidate->uid() == action.uid(); });
}

constexpr BookColumn kChangedColumn = {
    "pack", QT_TRANSLATE_NOOP("pack", "Changed since the version before"), 12,
    XlsxColumn::Kind::Text, changedSince};

constexpr const FieldDef* kSoaFields[] = {&control::title,
                                          &control::theme,
                                          &control::applicable,
                                          &control::inclusionReasons,
                                          &control::reasonReference,
                                          &control::justification,
                                          &control::status,
                                          &control::implementation,
                                          &control::implementationReference,
                                          &control::owner,
                                          &control::actions,
                                          &control::exclusionJustification,
                                          &control::exclusionAgreedBy,
                                          &control::exclusionDate,
                                          &control::exclusionCondition,
                                          &control::effectiveness,
                                          &control::lastReviewed,
                                          &control::nextReview};
constexpr BookColumn kSoaColumns[] = {
    {"soa", QT_TRANSLATE_NOOP("soa", "Risks"), 24, XlsxColumn::Kind::Text, risksOfControl},
    {"soa", QT_TRANSLATE_NOOP("soa", "Open actions due"), 12, XlsxColumn::Kind::Date, dueOfControl},
    {"soa", QT_TRANSLATE_NOOP("soa", "Evidence"), 9, XlsxColumn::Kind::Integer, evidenceCount},
    kChangedColumn};
constexpr BookSheet kSoaSheets[] = {{.def = &control::def,
                                     .context = "soa",
                                     .name = QT_TRANSLATE_NOOP("soa", "Statement of Applicability"),
                                     .fields = kSoaFields,
                                     .more = kSoaColumns}};

constexpr const FieldDef* kRiskFields[] = {&risk::title,
                                           &common::reference,
                                           &risk::description,
                                           &risk::assets,
                                           &risk::threats,
                                           &risk::vulnerabilities,
                                           &risk::cia,
                                           &risk::existingControls,
                                           &risk::inherentLevel,
                                           &risk::likelihood,
                                           &risk::likelihoodReason,
                                           &risk::impact,
                                           &risk::impactReason,
                                           &risk::score,
                                           &risk::level,
                                           &risk::targetLevel,
                                           &risk::residualLevel,
                                           &risk::owner,
                                           &risk::priority,
                                           &risk::decision,
                                           &risk::status,
                                           &risk::dateAssessed,
                                           &risk::nextReview,
                                           &risk::source};
constexpr BookColumn kRiskColumns[] = {kChangedColumn};
constexpr BookSheet kAssessmentSheets[] = {
    {.def = &risk::def, .fields = kRiskFields, .more = kRiskColumns}};

constexpr const FieldDef* kPlanFields[] = {&risk::title,
                                           &risk::owner,
                                           &risk::level,
                                           &risk::treatment,
                                           &risk::treatmentReason,
                                           &risk::controls,
                                           &risk::actions,
                                           &risk::targetLikelihood,
                                           &risk::targetImpact,
                                           &risk::targetLevel,
                                           &risk::residualLikelihood,
                                           &risk::residualImpact,
                                           &risk::residualLevel,
                                           &risk::residualConfirmedOn,
                                           &risk::residualConfirmedBy,
                                           &risk::shareParty,
                                           &risk::shareContract,
                                           &risk::shareLimit,
                                           &risk::shareExclusions,
                                           &risk::shareExpires};
constexpr const FieldDef* kPlanActionFields[] = {&action::title,
                                                 &action::owner,
                                                 &action::status,
                                                 &action::start,
                                                 &action::due,
                                                 &action::originalDue,
                                                 &action::daysLate,
                                                 &action::progress,
                                                 &action::resources,
                                                 &action::costPlannedMinor,
                                                 &action::costActualMinor,
                                                 &action::doneOn,
                                                 &action::successCriterion,
                                                 &action::verifiedBy,
                                                 &action::verifiedOn,
                                                 &action::blockedReason,
                                                 &action::interimMeasure,
                                                 &action::evidence};
constexpr BookColumn kPlanActionColumns[] = {
    {"rtp", QT_TRANSLATE_NOOP("rtp", "Risks"), 24, XlsxColumn::Kind::Text, risksOfAction},
    kChangedColumn};
constexpr BookSheet kTreatmentSheets[] = {{.def = &risk::def,
                                           .context = "rtp",
                                           .name = QT_TRANSLATE_NOOP("rtp", "Treatment by risk"),
                                           .fields = kPlanFields,
                                           .more = kRiskColumns,
                                           .isWanted = isOpenAndTreated},
                                          {.def = &action::def,
                                           .fields = kPlanActionFields,
                                           .more = kPlanActionColumns,
                                           .isWanted = isTreatmentAction}};

constexpr const FieldDef* kAssetFields[] = {&asset::name,
                                            &asset::kind,
                                            &asset::type,
                                            &asset::description,
                                            &asset::owner,
                                            &asset::custodian,
                                            &asset::effectiveConfidentiality,
                                            &asset::effectiveIntegrity,
                                            &asset::effectiveAvailability,
                                            &asset::inheritanceReason,
                                            &asset::classification,
                                            &asset::personalData,
                                            &asset::entrustedBy,
                                            &asset::legalDuty,
                                            &asset::retention,
                                            &asset::dependsOn,
                                            &asset::location,
                                            &asset::locationKind,
                                            &asset::serialOrAddress,
                                            &asset::inScope,
                                            &asset::outOfScopeReason,
                                            &asset::status,
                                            &asset::supplier,
                                            &asset::supportEnd,
                                            &asset::encrypted,
                                            &asset::criticality,
                                            &asset::criticalityReason,
                                            &asset::lastVerified,
                                            &asset::verifiedHow,
                                            &asset::acquired,
                                            &asset::disposed,
                                            &asset::disposalProof,
                                            &asset::noRiskReason};
constexpr BookColumn kAssetColumns[] = {
    {"assets", QT_TRANSLATE_NOOP("assets", "Risks"), 24, XlsxColumn::Kind::Text, risksOfAsset},
    kChangedColumn};
constexpr BookSheet kAssetSheets[] = {
    {.def = &asset::def, .fields = kAssetFields, .more = kAssetColumns}};

} // namespace

std::span<const BookSheet> soaSheets()
{
    return kSoaSheets;
}

std::span<const BookSheet> assessmentSheets()
{
    return kAssessmentSheets;
}

std::span<const BookSheet> treatmentSheets()
{
    return kTreatmentSheets;
}

std::span<const BookSheet> assetSheets()
{
    return kAssetSheets;
}

} // namespace ringbinder::report
