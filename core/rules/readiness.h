// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a client could go to the certification audit: one word, and every reason for it. Worked
// out from a snapshot and never stored; nobody sets it by hand. Used by the readiness report and by
// the rules about certification.
#pragma once

#include "core/base/message.h"
#include "core/schema/record.h"

namespace ringbinder {

class Snapshot;

// The certificate that is being worked for; else the one that is in force; null: none is recorded.
[[nodiscard]] const Record* soughtCertificate(const Snapshot& snapshot);
// Whether it is still ahead.
[[nodiscard]] bool isSought(const Record& certificate);
// As the certificate has it, else the planned audit of that stage; invalid: not set.
[[nodiscard]] QDate stageOne(const Snapshot& snapshot);
[[nodiscard]] QDate stageTwo(const Snapshot& snapshot);
// The newest that took place; null: none did.
[[nodiscard]] const Record* lastInternalAudit(const Snapshot& snapshot);
[[nodiscard]] const Record* lastManagementReview(const Snapshot& snapshot);

// Neither closed nor checked for its effect.
[[nodiscard]] bool isOpenNonconformity(const Record& nonconformity);

// How many of the controls that apply …
struct ControlShares {
    int applicable = 0;
    int implemented = 0;
    int withEvidence = 0; // of all that apply, with valid evidence
    [[nodiscard]] int percent(int part) const
    {
        return applicable > 0 ? part * 100 / applicable : 0;
    }
};
// Percent of them that an auditor wants to see with valid evidence before stage 2.
inline constexpr int kEnoughEvidence = 90;
[[nodiscard]] ControlShares controlShares(const Snapshot& snapshot);

enum class Readiness { NotReady, ReadyWithPoints, Ready };
[[nodiscard]] Text labelOf(Readiness readiness);
[[nodiscard]] Tone toneOf(Readiness readiness);

struct ReadinessReason {
    Readiness allows = Readiness::Ready; // no better word than this one
    Message sentence;
};
struct ReadinessVerdict {
    Readiness word = Readiness::Ready;
    QList<ReadinessReason> reasons; // the gravest first; empty where nothing speaks against it
};
// Needs a snapshot that holds what all rules need, ClauseStandings and MandatoryDocuments.
[[nodiscard]] ReadinessVerdict readinessOf(const Snapshot& snapshot);

} // namespace ringbinder
