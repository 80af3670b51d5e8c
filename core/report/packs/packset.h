// SPDX-License-Identifier: GPL-3.0-or-later
// An audit pack: several packs and registers as one document over one moment, with one cover, one
// table of contents and running numbers; each part keeps its own identifier, version and status.
// What belongs to a set stands in the binder as records; this reads them and writes nothing. Used
// by the page of audit packs and the command line; approvedprint.h keeps an approved one.
#pragma once

#include "core/report/packs/packs.h"

namespace ringbinder::report {

// Stands for sets where control blocks and revisions name a pack; it has no sections of its own.
[[nodiscard]] const PackDef& packSetDef();

// Whether the evidence that the parts cite goes along; addEvidenceFiles() does it.
[[nodiscard]] EvidenceFiles evidenceFilesOf(const Record& set);

// The parts of a set, in order.
[[nodiscard]] Result<QList<Record>> partsOf(const Binder& binder, const Uid& set);

// Of the options, status and moment are taken; the rest is the business of each part. The whole is
// a draft while a part is one. NotFound: the set is gone. Invalid: an approved print was asked for
// and is not possible; the sentence says why.
[[nodiscard]] Result<ComposedPack> composePackSet(const Binder& binder, const Uid& set,
                                                  const Language& language,
                                                  const PackOptions& options);

} // namespace ringbinder::report
