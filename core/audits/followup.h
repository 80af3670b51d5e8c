// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an audit finding and how a nonconformity goes on: nonconformity or improvement
// in one step, corrective action, similar cases, the effectiveness check by somebody else, opening
// it again. Builds change sets, applies none. Used by the pages of findings and nonconformities
// and by the command line.
#pragma once

#include "core/base/language.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

// A nonconformity, or the improvement that an opportunity suggests, filled from the finding and
// linked with it. Error Invalid: a good practice, or something followed already.
[[nodiscard]] Result<ChangeSet> followUpOf(const Binder& binder, const Uid& finding);

// A corrective action with the owner and the due date of the nonconformity, linked with it.
[[nodiscard]] Result<ChangeSet> correctiveActionFor(const Binder& binder, const Uid& nonconformity);

struct SimilarCase {
    Uid uid; // a nonconformity or an audit finding
    QString code;
    QString title;
    QList<Message> reasons; // "same control A.5.18", "same category of cause", …
    int weight = 0;
};
// Heaviest first; the case itself and the finding it came from are left out.
[[nodiscard]] Result<QList<SimilarCase>> similarCases(const Binder& binder,
                                                      const Uid& nonconformity);
// Writes the search and its result into "Similar cases", behind what stands there.
[[nodiscard]] Result<ChangeSet> withSimilarCases(const Binder& binder, const Uid& nonconformity,
                                                 const QList<SimilarCase>& cases,
                                                 const Language& language);

// Error Invalid: the person did the correction or one of the actions, or nothing is done yet.
[[nodiscard]] Result<ChangeSet> effectChecked(const Binder& binder, const Uid& nonconformity,
                                              nonconformity::EffectivenessResult result,
                                              const Uid& checkedBy);

// The case comes back: a new nonconformity with the same statement, named by the old one.
// Error Invalid: it is not settled, or was opened again already.
[[nodiscard]] Result<ChangeSet> reopened(const Binder& binder, const Uid& nonconformity);

} // namespace ringbinder
