// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison of a list of accounts with the register can say. Values only.
#pragma once

#include "core/base/message.h"
#include "core/base/uid.h"
#include "core/schema/field.h"

#include <QDate>

#include <optional>

namespace ringbinder {

struct AccessListFinding {
    enum class Kind {
        UnknownAccount,     // nobody is recorded who it belongs to
        PersonLeft,         // usable although the person has left
        StillThere,         // was to be withdrawn, and is not
        RightNotApproved,   // held without a right, or with one that nobody approved
        NoSecondFactor,     // privileged or from outside
        PrivilegedNoReason, // nothing says why
        Dormant,            // nobody has logged in for long
        ApprovedButMissing, // granted, but the list does not show it
    };
    Kind kind = Kind::UnknownAccount;
    QString accountName; // "" where the account is missing
    std::optional<Uid> account;
    std::optional<Uid> right;
    QString rightName; // as the list or the register calls it; may be empty
    QString personName;
    Message reason;          // a whole sentence
    std::optional<Uid> line; // StillThere: the line that decided it

    // "aweiss: release payments"
    [[nodiscard]] QString title() const;
};

struct EndedWithdrawal {
    Uid line;
    QString code;
    QString title;
};

[[nodiscard]] Text labelOf(AccessListFinding::Kind kind);
[[nodiscard]] Tone toneOf(AccessListFinding::Kind kind);
// "unknown_account"
[[nodiscard]] QLatin1String tokenOf(AccessListFinding::Kind kind);

} // namespace ringbinder
