// SPDX-License-Identifier: GPL-3.0-or-later
// Says who has a binder open: a small text beside the file (user, host, process, since), guarded by
// a QLockFile that never goes stale by time. A dead process of this host is taken over with a
// note; one of another host never is.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

class QLockFile;

namespace ringbinder {

struct LockHolder {
    QString user;
    QString host;
    qint64 pid = 0;
    QDateTime since;
};

class BinderLock final {
public:
    // Error: Kind::Locked naming who holds it since when; ReadOnly when no lock can be written.
    [[nodiscard]] static Result<std::unique_ptr<BinderLock>> take(const QString& binderPath,
                                                                  const QDateTime& now);
    // Who has the binder open, if anybody.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString& binderPath);
    ~BinderLock();

    // True when a dead process's lock was taken over: the last session ended in a crash.
    [[nodiscard]] bool tookOver() const { return m_tookOver; }
    [[nodiscard]] static QString lockPath(const QString& binderPath);

private:
    BinderLock() = default;
    std::unique_ptr<QLockFile> m_lock;
    QString m_holderPath;
    bool m_tookOver = false;
};

} // namespace ringbinder
