// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an audit pack, read and ready to be written: packs share one snapshot, registers are
// read as their saved views have them. The caller holds the ConsistentRead that makes all of it one
// moment. Only packset.cpp uses it.
#pragma once

#include "core/report/packs/packset.h"

namespace ringbinder::report {

// One part, ready to be written: a pack with its context, or the print of a register.
struct SetPart {
    Record record;
    const PackDef* pack = nullptr;
    const RegisterDef* table = nullptr;
    std::shared_ptr<const PackContext> context = {}; // of a pack
    std::optional<Document> sheet = {};              // of a register
    QSet<QString> evidence = {};                     // what its records cite, by uid

    [[nodiscard]] QString title(const Language& language) const;
    // What it was to print is no longer there.
    [[nodiscard]] bool isGone() const { return !context && !sheet; }
};

struct SetParts {
    QList<SetPart> parts;
    std::shared_ptr<const Snapshot> whole; // what all parts read
};
[[nodiscard]] Result<SetParts> readSetParts(const Binder& binder, const Uid& set,
                                            const Language& language, const PackOptions& options);

} // namespace ringbinder::report
