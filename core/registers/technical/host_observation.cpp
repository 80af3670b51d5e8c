// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/host_observation.h"

namespace ringbinder::host_observation {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,  &importField, &host, &common::reference,
                                       &asset, &facts};

constexpr const FieldDef* kObservation[] = {&name, &common::reference, &importField, &host, &asset,
                                            &facts};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("host_observation", "Observation"), kObservation},
};

} // namespace

const RegisterDef def{
    .key = "host_observation",
    .label = QT_TRANSLATE_NOOP("host_observation", "Observation"),
    .plural = QT_TRANSLATE_NOOP("host_observation", "Observations"),
    .prefix = "OBS",
    .clause = "A.8.8",
    .purpose = QT_TRANSLATE_NOOP("host_observation", "What each import says about each host."),
    .auditor = QT_TRANSLATE_NOOP("host_observation",
                                 "The auditor can follow every result to what the scanner wrote."),
    .icon = "host",
    .place = Place::Hidden,
    .under = "technical_rule",
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::host_observation
