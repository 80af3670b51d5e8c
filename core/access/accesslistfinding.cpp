// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesslistfinding.h"

namespace ringbinder {

namespace {

using FindingKind = AccessListFinding::Kind;

// In the order of the kinds.
constexpr Choice kFindingKinds[] = {
    {"unknown_account", QT_TRANSLATE_NOOP("access", "Unknown account"), Tone::Bad},
    {"person_left", QT_TRANSLATE_NOOP("access", "Person has left"), Tone::Bad},
    {"still_there", QT_TRANSLATE_NOOP("access", "Withdrawn, but still there"), Tone::Bad},
    {"right_not_approved", QT_TRANSLATE_NOOP("access", "Right without approval"), Tone::Bad},
    {"no_second_factor", QT_TRANSLATE_NOOP("access", "No second factor"), Tone::Bad},
    {"privileged_no_reason", QT_TRANSLATE_NOOP("access", "Privileged without reason"),
     Tone::Warning},
    {"dormant", QT_TRANSLATE_NOOP("access", "Not used"), Tone::Warning},
    {"approved_but_missing", QT_TRANSLATE_NOOP("access", "Approved, but missing"), Tone::Warning},
};

} // namespace

QString AccessListFinding::title() const
{
    const QString who = accountName.isEmpty() ? personName : accountName;
    return rightName.isEmpty() ? who : QStringLiteral("%1: %2").arg(who, rightName);
}

Text labelOf(FindingKind kind)
{
    return {"access", kFindingKinds[int(kind)].label};
}

Tone toneOf(FindingKind kind)
{
    return kFindingKinds[int(kind)].tone;
}

QLatin1String tokenOf(FindingKind kind)
{
    return QLatin1String(kFindingKinds[int(kind)].token);
}

} // namespace ringbinder
