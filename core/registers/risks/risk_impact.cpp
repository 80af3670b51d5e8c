// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/risks/risk_impact.h"

namespace ringbinder::risk_impact {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &label, &risk, &stage, &dimension, &value, &common::reference, &reason};

constexpr const FieldDef* kImpact[] = {
    &label, &common::reference, &risk, &stage, &dimension, &value, &reason};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("risk_impact", "Impact"), kImpact},
};

} // namespace

const RegisterDef def{
    .key = "risk_impact",
    .label = QT_TRANSLATE_NOOP("risk_impact", "Impact by dimension"),
    .plural = QT_TRANSLATE_NOOP("risk_impact", "Impacts by dimension"),
    .prefix = "RIM",
    .clause = "6.1.2",
    .purpose =
        QT_TRANSLATE_NOOP("risk_impact", "The impact of a risk in each dimension of the method; "
                                         "the overall impact is the highest of them."),
    .auditor = QT_TRANSLATE_NOOP(
        "risk_impact", "The auditor expects the overall impact to follow from the dimensions."),
    .icon = "risk",
    .place = Place::Hidden,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::risk_impact
