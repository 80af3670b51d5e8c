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

#include <optional>

namespace ringbinder {

class Binder;

struct BackupInfo {
    QString path;
    QString fileId;
    QDateTime at;
    QString reason;       // "automatic", "restore-point", "before-upgrade", "before-restore"
    QString name;         // a restore point's name
    QString source;       // where the binder was
    qint64 changeSet = 0; // the newest change set it holds
    QString hash;         // of that change set; shows whether a history was cut
    qint64 bytes = 0;
};

class BackupStore final {
public:
    // `folder`: usually QStandardPaths::AppDataLocation + "/backups"; made 0700 when it is missing.
    explicit BackupStore(QString folder);

    // Takes as long as copying and reading the file; a job may pass a Binder::reader().
    [[nodiscard]] Result<BackupInfo> make(const Binder& binder, const QString& reason,
                                          const QString& name = {}) const;
    [[nodiscard]] Result<BackupInfo> make(const Binder& binder, const QString& reason,
                                          const QString& name, Progress& progress) const;
    // Makes one when there is none, or when the newest is older than a day and something was
    // changed since; then thins.
    [[nodiscard]] Result<std::optional<BackupInfo>> makeIfDue(const Binder& binder) const;
    [[nodiscard]] Result<std::optional<BackupInfo>> makeIfDue(const Binder& binder,
                                                              Progress& progress) const;
    // Newest first.
    [[nodiscard]] QList<BackupInfo> list(const QString& fileId) const;
    // Those of the binder that was at `path`, for a file too damaged to tell its id. Newest first.
    [[nodiscard]] QList<BackupInfo> listFor(const QString& path) const;
    // Keeps the newest 10, one a week for 8 weeks, one a month for a year; restore points for ever.
    [[nodiscard]] Result<> thin(const QString& fileId, const QDateTime& now) const;
    // Replaces the closed binder at `target` by the backup; the present file is kept first, as it
    // is when it cannot be opened. Errors: Locked (somebody has it open), Damaged (the backup), Io.
    [[nodiscard]] Result<> restore(const BackupInfo& backup, const QString& target,
                                   const Registry& registry, const QDateTime& now) const;

private:
    [[nodiscard]] Result<QString> folderOf(const QString& fileId) const;
    [[nodiscard]] Result<> keepPresent(const QString& target, const QString& fileId,
                                       const Registry& registry, const QDateTime& now) const;

    QString m_folder;
};

struct Recovered {
    int records = 0;
    int lost = 0; // records and kept files that could not be read or did not fit
    QList<Message> notes;
};

// Reads what can be read of a damaged binder into a new file at `target`. The damaged one is left
// untouched. The new file starts a new history that says so.
[[nodiscard]] Result<Recovered> recoverBinder(const QString& damaged, const QString& target,
                                              const Registry& registry, Progress& progress);

} // namespace ringbinder
