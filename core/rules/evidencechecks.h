// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the kept file of each piece of evidence is still what was taken in, and whether a piece
// of evidence proves anything today. The bytes are read while the snapshot is taken and not kept.
// Used by rules, by the evidence index and by the readiness report.
#pragma once

#include "core/base/message.h"
#include "core/rules/insight.h"
#include "core/schema/record.h"

#include <QHash>

namespace ringbinder {

struct EvidenceChecks final : Insight {
    enum class Verdict {
        NoFile, // a link, or kept elsewhere
        Intact,
        Changed, // not the bytes whose checksum was recorded
        Missing,
    };
    QHash<Uid, Verdict> verdicts;

    [[nodiscard]] Verdict of(const Record& evidence) const
    {
        return verdicts.value(evidence.uid(), Verdict::NoFile);
    }
    [[nodiscard]] static Result<std::shared_ptr<const Insight>>
    look(const Binder& binder, const Evaluation& evaluation, const Snapshot& snapshot);
};
[[nodiscard]] Text labelOf(EvidenceChecks::Verdict verdict);
[[nodiscard]] Tone toneOf(EvidenceChecks::Verdict verdict);

// Received, not turned down, and the period it speaks for has not ended. `evidence` may be null.
[[nodiscard]] bool isValidEvidence(const Record* evidence);
// Whether its time is over, or it was marked so.
[[nodiscard]] bool isExpiredEvidence(const Record& evidence);

} // namespace ringbinder
