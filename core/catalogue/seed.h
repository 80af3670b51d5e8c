// SPDX-License-Identifier: GPL-3.0-or-later
// Records made from the catalogues, and the other way round: the name under which a record that
// was taken from a catalogue is shown. Names are stored as shipped in the language given; whoever
// changed one sees the own words in every language.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/schema/record.h"

namespace ringbinder {

// The 93 controls of Annex A for a new binder: undecided, not started, attributes filled.
[[nodiscard]] QList<Record> annexAControls(const Catalogue& catalogue,
                                           const Language& language = Language());
[[nodiscard]] Record threatRecord(const ShippedThreat& threat,
                                  const Language& language = Language());
// `controls`: uids of the binder's controls by code; suggestions that it lacks are left out.
[[nodiscard]] Record vulnerabilityRecord(const Catalogue& catalogue,
                                         const ShippedVulnerability& vulnerability,
                                         const QHash<QString, Uid>& controls,
                                         const Language& language = Language());

// The title of a control, in `language` where it is still the shipped one.
[[nodiscard]] QString controlTitle(const Catalogue& catalogue, const Record& control,
                                   const Language& language);
// The client's own summary, else the shipped one; empty for own controls without one.
[[nodiscard]] QString controlSummary(const Catalogue& catalogue, const Record& control,
                                     const Language& language);
// The name of any record: controls, threats and vulnerabilities in `language` where it is still the
// shipped one, everything else as it is.
[[nodiscard]] QString shownName(const Catalogue& catalogue, const Record& record,
                                const Language& language);

} // namespace ringbinder
