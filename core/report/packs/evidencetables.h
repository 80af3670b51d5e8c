// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the evidence index: what is needed and there, each piece with its checksum, which
// control rests on which, what is missing, who had it in hand, and what goes out with it. The
// readiness report prints the table of mandatory documents, too.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// What is asked for and what is there: documents that the standard demands of a chapter, or
// controls that apply of a theme, which need one valid piece of evidence each.
struct ProofCount {
    int needed = 0;
    int present = 0;
    int expired = 0;
    int missing = 0;

    ProofCount& operator+=(const ProofCount& other);
};
[[nodiscard]] ProofCount proofOfClause(const Snapshot& snapshot, const QString& clause);
[[nodiscard]] ProofCount proofOfControl(const Snapshot& snapshot, const Record& control);
// The pieces that say they serve the clause, or that its record cites.
[[nodiscard]] QList<const Record*> evidenceOfClause(const Snapshot& snapshot,
                                                    const QString& clause);

// A checksum in two lines with room to break within each.
[[nodiscard]] QString chunked(const QString& checksum);

[[nodiscard]] Table proofSummary(const PackContext& context);
[[nodiscard]] Table evidenceTable(const std::shared_ptr<const PackContext>& shared);
// The columns that are left out of it, as nobody has filled them in; may be empty.
[[nodiscard]] QString evidenceNotRecorded(const PackContext& context);
[[nodiscard]] Table clauseProof(const PackContext& context);
[[nodiscard]] Table controlProof(const PackContext& context);
[[nodiscard]] Table mandatoryDocuments(const PackContext& context);
[[nodiscard]] Table missingProof(const PackContext& context);
[[nodiscard]] Table custodyEvents(const PackContext& context);
[[nodiscard]] Table exportManifest(const PackContext& context);

} // namespace ringbinder::report
