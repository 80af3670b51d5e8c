// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a binder as a whole, in pieces small enough that nobody who writes meanwhile has to
// wait; SQLite begins again where a piece already copied was changed.
#include "core/base/safefile.h"
#include "core/store/binder_p.h"
#include "core/store/gate.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace ringbinder {

namespace {

constexpr int kPagesPerPiece = 256; // 1 MiB
constexpr int kMostBeginnings = 8;  // then the rest is copied at one go
constexpr int kWaitForWriter = 10;  // ms
constexpr int kMostWaits = 1000;

struct BackupCloser {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

Result<> copyPages(const Connection& source, const Connection& target, Progress& progress)
{
    const std::unique_ptr<sqlite3_backup, BackupCloser> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!backup)
        return fail(sqliteError(target.handle(), "backup"));
    int beginnings = 0;
    int waits = 0;
    int remaining = 0;
    while (true) {
        const int piece = beginnings < kMostBeginnings ? kPagesPerPiece : -1;
        const int rc = sqlite3_backup_step(backup.get(), piece);
        if (rc == SQLITE_DONE)
            return {};
        if ((rc == SQLITE_BUSY || rc == SQLITE_LOCKED) && ++waits < kMostWaits) {
            sqlite3_sleep(kWaitForWriter);
        } else if (rc != SQLITE_OK) {
            return fail(sqliteError(rc, "backup"));
        }
        const int left = sqlite3_backup_remaining(backup.get());
        if (left > remaining)
            ++beginnings;
        remaining = left;
        const int total = sqlite3_backup_pagecount(backup.get());
        progress.report(total - left, total,
                        Message("store", QT_TRANSLATE_NOOP("store", "Copying the file")));
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
    }
}

} // namespace

Result<> Binder::copyTo(const QString& target) const
{
    NoProgress none;
    return copyTo(target, none);
}

Result<> Binder::copyTo(const QString& target, Progress& progress) const
{
    auto file = SafeFile::create(QFileInfo(target).absoluteFilePath());
    if (!file)
        return fail(file.error());
    const QString temporary = (*file)->temporaryPath();
    {
        const auto copy = Connection::open(temporary, Connection::Mode::Create);
        if (!copy)
            return fail(copy.error());
        // Under another name until it is whole: SafeFile syncs it before the rename.
        if (const auto set = (*copy)->execute(QStringLiteral("PRAGMA synchronous=OFF")); !set)
            return set;
        if (const auto done = copyPages(*d->connection, **copy, progress); !done)
            return done;
    }
    // A copy counts only when it opens and holds what it must.
    if (const auto report = passGate(temporary, true); !report)
        return fail(report.error());
    {
        const auto copy = Connection::open(temporary, Connection::Mode::ReadOnly);
        if (!copy)
            return fail(copy.error());
        if (const auto pages = checkPages(**copy); !pages)
            return pages;
    }
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, {});
    return (*file)->commit();
}

} // namespace ringbinder
