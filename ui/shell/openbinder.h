// SPDX-License-Identifier: GPL-3.0-or-later
// A client file as a window holds it: the binder, what its computed fields rest on, its search, and
// the path a person knows it by. An untitled one lives in the state folder until it is kept.
#pragma once

#include "core/risk/evaluation.h"
#include "core/store/binder.h"
#include "core/store/search.h"

#include <QString>

#include <functional>
#include <memory>

namespace ringbinder {

class TechnicalWatch;
class WorkingCopy;

struct OpenBinder {
    std::unique_ptr<Binder> binder;
    std::unique_ptr<Evaluation> evaluation;
    std::unique_ptr<Search> search;
    bool isUntitled = false;
    // Why it is read-only, in a sentence; empty when it can be written.
    QString readOnlyReason;
    // Set where the file a person knows is another one, which this is published into.
    std::shared_ptr<WorkingCopy> workingCopy;
    // What the technical rules come to; made when first asked for (technicalWatchOf()).
    std::shared_ptr<TechnicalWatch> technical;
    // Where text not yet saved is kept for the case of a crash; empty: nowhere.
    QString draftFolder;
    // What comes after the checks and before the first edit: the backup of the day. On a thread of
    // the window's jobs, with a reader.
    std::function<Result<>(Binder& reader, Progress& progress)> afterCheck;

    // "Organisation", or the file's name where none is recorded.
    [[nodiscard]] QString organisation() const;
    [[nodiscard]] QString currency() const;
};

// Evaluates a binder that has been opened. Fails where it cannot be read.
[[nodiscard]] Result<OpenBinder> makeOpenBinder(std::unique_ptr<Binder> binder,
                                                const Language& language);

} // namespace ringbinder
