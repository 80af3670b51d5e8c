// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic backups in the user's data folder, keyed by the file's id, thinned by age; restore
// points; recovery of what can be read from a damaged file. Made through SQLite, reopened and
// checked before they count. Never beside the client's file.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/schema/register.h"

#include <QDateTime>
#include <QString>

namespace ringbinder {

class Binder;

struct BackupInfo {
    QString path;
    QString fileId;
    QDateTime at;
    QString reason;       // "automatic", "restore-point", "before-upgrade", "before-restore"
    QString name;         // a restore point's name
    qint64 changeSet = 0; // the newest change set it holds
    qint64 bytes = 0;
};

class BackupStore final {
public:
    // `folder`: usually QStandardPaths::AppDataLocation + "/backups"; made 0700 when it is missing.
    explicit BackupStore(QString folder);

    [[nodiscard]] Result<BackupInfo> make(const Binder& binder, const QString& reason,
                                          const QString& name = {}) const;
    // Makes one when the newest is older than a day, or there is none; then thins.
    [[nodiscard]] Result<std::optional<BackupInfo>> makeIfDue(const Binder& binder) const;
    // Newest first.
    [[nodiscard]] QList<BackupInfo> list(const QString& fileId) const;
    // Keeps the newest 10, one a week for 8 weeks, one a month for a year; restore points for ever.
    [[nodiscard]] Result<> thin(const QString& fileId, const QDateTime& now) const;
    // Replaces the closed binder at `target` by the backup; the present file is backed up first.
    [[nodiscard]] Result<> restore(const BackupInfo& backup, const QString& target,
                                   const Registry& registry) const;

private:
    QString m_folder;
};

struct Recovered {
    int records = 0;
    int lost = 0; // rows that could not be read or did not fit
    QList<Message> notes;
};

// Reads what can be read of a damaged binder into a new file at `target`. The damaged one is left
// untouched. The new file starts a new history that says so.
[[nodiscard]] Result<Recovered> recoverBinder(const QString& damaged, const QString& target,
                                              const Registry& registry, Progress& progress);

} // namespace ringbinder
