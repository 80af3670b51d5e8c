// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/network_zone.h"

namespace ringbinder::network_zone {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name,          &kind, &ranges, &inScope, &owner, &common::reference,
    &approvedPorts, &tags, &site,   &notes};

constexpr const FieldDef* kZone[] = {
    &name, &common::reference, &kind, &ranges, &inScope, &approvedPorts, &tags, &owner, &site,
    &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("network_zone", "Zone"), kZone},
};

} // namespace

const RegisterDef def{
    .key = "network_zone",
    .label = QT_TRANSLATE_NOOP("network_zone", "Network zone"),
    .plural = QT_TRANSLATE_NOOP("network_zone", "Network zones"),
    .prefix = "ZON",
    .clause = "A.8.22",
    .purpose = QT_TRANSLATE_NOOP("network_zone",
                                 "The parts of your network by their addresses, so that every "
                                 "scanned host has a place and what was not scanned is known."),
    .auditor = QT_TRANSLATE_NOOP(
        "network_zone",
        "The auditor expects a network that is divided, and proof that each part is looked at."),
    .icon = "zone",
    .place = Place::Do,
    .under = "technical_rule",
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::network_zone
