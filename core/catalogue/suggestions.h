// SPDX-License-Identifier: GPL-3.0-or-later
// What the shipped catalogues offer a register to begin with, and the change set that takes what
// was ticked. Each record keeps the number of its entry, so that nothing is offered twice. Used by
// the picker of suggestions.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

struct Suggestion {
    QString id; // "T01", "S07", "AT-03.2": kept in the record
    QString group;
    QString name;
    QString detail;       // may be empty
    bool isTaken = false; // in the register already, under this number or this name
};

// Threats, vulnerabilities, risks, assets and calendar tasks have suggestions.
[[nodiscard]] bool hasSuggestions(const RegisterDef& def);
// Grouped: entries of one group stand together.
[[nodiscard]] Result<QList<Suggestion>> suggestionsFor(const Binder& binder,
                                                       const Catalogue& catalogue,
                                                       const RegisterDef& def,
                                                       const Language& language);

// One change set "Take 12 rows of threats from the catalogue". A risk brings its threat and its
// vulnerabilities along where the binder lacks them, is linked to them and, when asked, to the
// controls that usually help. Ratings are left to the client. What is taken already is skipped.
struct TakeOptions {
    bool linkControls = true; // of vulnerabilities and risks
};
[[nodiscard]] Result<ChangeSet> takeSuggestions(const Binder& binder, const Catalogue& catalogue,
                                                const RegisterDef& def, const QStringList& ids,
                                                const Language& language,
                                                const TakeOptions& options = {});

} // namespace ringbinder
