// SPDX-License-Identifier: GPL-3.0-or-later
// One place where recovery comes too late, or where nobody knows whether it does: what is needed
// and for what, what there is instead, and where that is recorded. Found by RecoveryNeeds.
#pragma once

#include "core/base/language.h"
#include "core/base/uid.h"

#include <QDate>

#include <optional>

namespace ringbinder {

class Binder;

struct RecoveryGap {
    enum class Kind {
        Planned,       // its own recovery time is longer than what needs it can wait
        Tested,        // the last test of a plan took longer
        Restored,      // the last restore took longer
        Outage,        // the last incident took longer
        Agreed,        // the contract promises less
        BackedUp,      // copies are made too rarely
        LostData,      // the last test lost more data
        BeyondMtpd,    // a process plans longer than it can bear
        NothingKnown,  // needed in time, nothing planned or tested
        NothingAgreed, // a supplier is needed in time, the contract says nothing
    };

    Kind kind = Kind::Planned;
    int node = -1;             // what recovers too late
    double needed = 0;         // hours
    int neededFor = -1;        // the node whose need that is
    double actual = 0;         // hours; of the Nothing… kinds 0
    QDate on;                  // of tests and incidents; may be invalid
    std::optional<Uid> record; // the test, contract, plan … that says so; else the node itself
    bool isBeyondMtpd = false; // later than the process can bear at all

    // False where nothing is wrong yet, only unknown.
    [[nodiscard]] bool isGap() const
    {
        return kind != Kind::NothingKnown && kind != Kind::NothingAgreed;
    }
};

// "Needs 4 h for Order handling, last test 9 h on 2025-09-30."
[[nodiscard]] Message gapSentence(const RecoveryGap& gap, const QString& neededForTitle,
                                  const Language& language);
// "4 h", "1.5 h"
[[nodiscard]] QString hoursText(double hours, const Language& language);

} // namespace ringbinder
