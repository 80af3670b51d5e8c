// SPDX-License-Identifier: GPL-3.0-or-later
// A client's file that lies where it is not safe to write in place (a sync folder, a network drive,
// a stick), worked on as a copy on this computer and published whole: a new file under a temporary
// name, synced, renamed over the original. Never over an original that was changed meanwhile.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/schema/register.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace ringbinder {

class Binder;
class BinderLock;

class WorkingCopy final {
public:
    // Locks the original, so that others see who works on it, and copies it into `folder`, or goes
    // on with what an earlier session could not publish. Errors: those of opening the original;
    // Conflict (it was changed elsewhere while unpublished changes were waiting here).
    [[nodiscard]] static Result<std::unique_ptr<WorkingCopy>>
    take(const QString& original, const QString& folder, const Registry& registry,
         const QDateTime& now, Progress& progress);
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    [[nodiscard]] const QString& original() const { return m_original; }
    [[nodiscard]] const QString& path() const { return m_path; } // what to open and write

    // Of a binder open on path(): whether it holds what was not published yet.
    [[nodiscard]] Result<bool> isAhead(const Binder& binder) const;
    // Puts what the binder holds in the place of the original; nothing when it is not ahead.
    // Errors: Conflict (the original was changed or replaced meanwhile), NotFound (it is gone or
    // cannot be reached), DiskFull, Io. The copy stays as it is then.
    [[nodiscard]] Result<> publish(const Binder& binder, Progress& progress);

private:
    WorkingCopy() = default;
    [[nodiscard]] Result<> writeState() const;

    QString m_original;
    QString m_path;
    qint64 m_lastSet = 0; // the newest change set that original and copy have in common
    QByteArray m_hash;
    std::unique_ptr<BinderLock> m_lock;
};

} // namespace ringbinder
