// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of content that come after the first paint and before the first write: pages,
// references, sums. Run by a job on another thread with a connection of its own; a write that comes
// earlier waits for it. Given by Binder::checkLater().
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace ringbinder {

class Binder;

class OpeningCheck final {
public:
    using OpenReader = std::function<Result<std::unique_ptr<Binder>>()>;
    explicit OpeningCheck(OpenReader openReader);

    // On the thread of the job, once. `andThen` also comes before the first write, and only when
    // all is well: the backup of the day. Gives what the checks found; Cancelled is no verdict.
    using AndThen = std::function<void(Binder& reader, Progress& progress)>;
    [[nodiscard]] Result<> run(Progress& progress, const AndThen& andThen);

    // On the thread of the binder: waits while run() is under way. Nothing when it has not begun or
    // was cancelled: then nobody has checked.
    [[nodiscard]] std::optional<Result<>> await() const;

private:
    enum class State { Waiting, Running, Checked, GivenUp };
    void finish(State state, Result<> verdict);

    OpenReader m_openReader;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_finished;
    State m_state = State::Waiting;
    Result<> m_verdict;
};

} // namespace ringbinder
