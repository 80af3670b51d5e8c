// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that came from a catalogue put into another language: names, groups and descriptions that
// still read as shipped. Whatever somebody changed stays. Used where a file made in one language
// is worked on in another.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

// Controls, threats and vulnerabilities carry texts of a catalogue.
[[nodiscard]] bool hasCatalogueTexts(const RegisterDef& def);
// One change set, empty where everything reads like that already.
[[nodiscard]] Result<ChangeSet> rewordCatalogueTexts(const Binder& binder,
                                                     const Catalogue& catalogue,
                                                     const RegisterDef& def,
                                                     const Language& language);
// The same for several registers, written: one change set each. Gives how many registers changed.
[[nodiscard]] Result<int> putIntoLanguage(Binder& binder, const Catalogue& catalogue,
                                          const QList<const RegisterDef*>& defs,
                                          const Language& language);

} // namespace ringbinder
