// SPDX-License-Identifier: GPL-3.0-or-later
// The right to write an open binder, lent to one long job on another thread. Given by
// Session::handOver(), ended by Session::takeBack(); meanwhile the session refuses every edit with
// the reason of the job. All the job writes is one transaction: it is in the file whole or not at
// all. Never touches the connection of the binder that lent it.
#pragma once

#include "core/base/progress.h"
#include "core/store/session.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace ringbinder {

class HandOver final {
public:
    ~HandOver();
    HandOver(const HandOver&) = delete;
    HandOver& operator=(const HandOver&) = delete;

    // ---- on the thread of the job
    using Work = std::function<Result<>(Binder& binder, Progress& progress)>;
    // Calls `work` with a writable binder of its own on the same file and commits all it wrote
    // when it succeeds and nobody has cancelled; else the file is as it was. Once only.
    // Errors: those of `work`, Cancelled, Conflict (somebody else wrote first), Moved, DiskFull,
    // Io.
    [[nodiscard]] Result<> run(const Work& work, Progress& progress);
    // For what must come before, such as a restore point.
    [[nodiscard]] Result<std::unique_ptr<Binder>> reader() const;

    // ---- on any thread
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    [[nodiscard]] Session::HandOverStatus status() const;

private:
    friend class Session;
    struct Origin; // what the lending session knew of the file
    class JobProgress;
    explicit HandOver(Origin origin);
    [[nodiscard]] Result<> checkUnchanged(const Binder& binder) const;
    void note(const ChangeNotice& notice);

    std::unique_ptr<const Origin> m_origin;
    std::atomic_bool m_isCancelled = false;
    mutable std::mutex m_mutex; // of m_status
    Session::HandOverStatus m_status;
    // Written by run(), read by takeBack() when run() has returned.
    bool m_isCommitted = false;
    QList<ChangeNotice> m_notices;
    // The job's declarations of extra fields end with its binder: told by key.
    QHash<const RegisterDef*, QSet<QString>> m_extraFields;
};

} // namespace ringbinder
