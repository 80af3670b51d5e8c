// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/network_host.h"

#include "core/registers/checks.h"
#include "core/schema/record.h"

namespace ringbinder::network_host {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name,      &decision,          &asset,         &matchedBy, &addresses, &hardwareAddress,
    &firstSeen, &common::reference, &ignoredReason, &names,     &vendor,    &operatingSystem,
    &notes};

constexpr const FieldDef* kHost[] = {
    &name,  &common::reference, &decision, &asset,           &matchedBy, &ignoredReason, &addresses,
    &names, &hardwareAddress,   &vendor,   &operatingSystem, &firstSeen, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("network_host", "Host"), kHost},
};

void check(const Record& record, IssueList& issues)
{
    const auto state = record.get(decision);
    if (state == Decision::Matched && !record.get(asset)) {
        checks::warn(issues, asset,
                     QT_TRANSLATE_NOOP("check", "A matched host names the asset it is."));
    }
    if (state == Decision::Ignored && record.text(ignoredReason).isEmpty()) {
        checks::warn(issues, ignoredReason,
                     QT_TRANSLATE_NOOP("check", "An ignored host needs a reason."));
    }
}

} // namespace

const RegisterDef def{
    .key = "network_host",
    .label = QT_TRANSLATE_NOOP("network_host", "Host"),
    .plural = QT_TRANSLATE_NOOP("network_host", "Hosts"),
    .prefix = "HST",
    .clause = "A.5.9",
    .purpose = QT_TRANSLATE_NOOP("network_host",
                                 "The hosts that scans have seen, each matched to an asset, "
                                 "waiting for a decision, or ignored with a reason."),
    .auditor = QT_TRANSLATE_NOOP(
        "network_host",
        "The auditor expects no unknown host on the network, or at least a decision about each."),
    .icon = "host",
    .place = Place::Do,
    .under = "technical_rule",
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::network_host
