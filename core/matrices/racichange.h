// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the RACI matrix, as change sets of the entries behind it. An activity keeps
// one entry as long as it stands in the matrix, even where no role takes part any more. Nothing is
// written here; the caller gives the set to Session::apply().
#pragma once

#include "core/matrices/racimatrix.h"
#include "core/store/changeset.h"

namespace ringbinder {

struct RaciPlace {
    int row = 0;
    int role = 0;
};

// Sets, changes or, without a letter, removes the part of each role named. Of parts entered twice
// one stays. Empty where nothing has to change.
[[nodiscard]] Result<ChangeSet> withRaciLetter(const Binder& binder, const RaciMatrix& matrix,
                                               const QList<RaciPlace>& places,
                                               std::optional<raci_entry::Letter> letter);
// A row to be filled, at the end of its area. Error: Conflict where there is one of that name.
[[nodiscard]] Result<ChangeSet> withRaciActivity(const RaciMatrix& matrix, const QString& activity,
                                                 const QString& area);
[[nodiscard]] Result<ChangeSet> withRaciActivityRenamed(const Binder& binder,
                                                        const RaciMatrix& matrix, int row,
                                                        const QString& activity);
[[nodiscard]] Result<ChangeSet> withoutRaciActivity(const Binder& binder, const RaciMatrix& matrix,
                                                    int row);

} // namespace ringbinder
