// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/safefile.h"
#include "core/store/binder.h"
#include "core/store/filehead.h"
#include "core/store/gate.h"
#include "core/store/rawfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kNewestKept = 10;
constexpr int kWeeksKept = 8;
constexpr int kMonthsKept = 12;
constexpr qint64 kSecondsBetween = 24 * 60 * 60;
constexpr QLatin1String kRestorePoint("restore-point");
constexpr QLatin1String kBeforeRestore("before-restore");
constexpr QLatin1String kAutomatic("automatic");

QString sidecarOf(const QString& backupPath)
{
    return QString(backupPath.chopped(5) + QLatin1String(".json"));
}

tl::unexpected<Error> noFolder(const QString& folder)
{
    return fail(
        Error::Kind::Io,
        Message("backup", QT_TRANSLATE_NOOP("backup", "The folder for backups, %1, could not be "
                                                      "made or written."))
            .arg(folder));
}

tl::unexpected<Error> notReplaced(const QString& target)
{
    return fail(
        Error::Kind::Io,
        Message("backup", QT_TRANSLATE_NOOP("backup", "The backup could not be put in place of "
                                                      "%1, which is as it was. Check that there "
                                                      "is room and that the folder can be "
                                                      "written."))
            .arg(target));
}

Result<> writeSidecar(const BackupInfo& info)
{
    const QJsonObject json{
        {QStringLiteral("file_id"), info.fileId}, {QStringLiteral("at"), instantToText(info.at)},
        {QStringLiteral("reason"), info.reason},  {QStringLiteral("name"), info.name},
        {QStringLiteral("source"), info.source},  {QStringLiteral("change_set"), info.changeSet},
        {QStringLiteral("hash"), info.hash}};
    return writeFile(sidecarOf(info.path), QJsonDocument(json).toJson());
}

// A backup without its sidecar, such as the copy before an upgrade, still counts: its name tells.
BackupInfo infoFromName(const QFileInfo& file)
{
    static const QRegularExpression pattern(QStringLiteral("^(before-upgrade)-v\\d+-(\\d{14})$"));
    BackupInfo info;
    info.path = file.absoluteFilePath();
    info.fileId = file.dir().dirName();
    info.bytes = file.size();
    info.reason = kAutomatic;
    info.at = file.lastModified().toUTC();
    const QRegularExpressionMatch match = pattern.match(file.completeBaseName());
    if (match.hasMatch()) {
        info.reason = match.captured(1);
        info.at = QDateTime::fromString(match.captured(2), QStringLiteral("yyyyMMddHHmmss"));
        info.at.setTimeSpec(Qt::UTC);
    }
    return info;
}

BackupInfo readInfo(const QFileInfo& file)
{
    BackupInfo info = infoFromName(file);
    QFile sidecar(sidecarOf(info.path));
    if (!sidecar.open(QIODevice::ReadOnly))
        return info;
    const QJsonObject json = QJsonDocument::fromJson(sidecar.read(64 << 10)).object();
    const QDateTime at = instantFromText(json.value(QStringLiteral("at")).toString());
    if (!at.isValid())
        return info;
    info.at = at;
    info.reason = json.value(QStringLiteral("reason")).toString();
    info.name = json.value(QStringLiteral("name")).toString();
    info.source = json.value(QStringLiteral("source")).toString();
    info.changeSet = json.value(QStringLiteral("change_set")).toInteger();
    info.hash = json.value(QStringLiteral("hash")).toString();
    return info;
}

QList<BackupInfo> readFolder(const QString& folder)
{
    QList<BackupInfo> backups;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.isms")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& file : files)
        backups.append(readInfo(file));
    return backups;
}

void sortNewestFirst(QList<BackupInfo>& backups)
{
    std::sort(backups.begin(), backups.end(), [](const BackupInfo& a, const BackupInfo& b) {
        return a.at != b.at ? a.at > b.at : a.path > b.path;
    });
}

// A name of its own in `folder`, in the order of time.
QString freePath(const QString& folder, const QDateTime& at, const QString& reason)
{
    const QString stem =
        QStringLiteral("%1/%2-%3")
            .arg(folder, at.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmsszzz")), reason);
    QString path = QString(stem + QLatin1String(".isms"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1-%2.isms").arg(stem).arg(i);
    return path;
}

Result<> copyRaw(const QString& from, const QString& to)
{
    const auto raw = RawFile::open(from);
    if (!raw)
        return fail(raw.error());
    auto file = SafeFile::create(to);
    if (!file)
        return fail(file.error());
    if (const auto done = raw->copyInto((*file)->device()); !done)
        return done;
    return (*file)->commit();
}

Binder::Options onlyLooking()
{
    Binder::Options options;
    options.takeLock = false;
    return options;
}

} // namespace

BackupStore::BackupStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QString> BackupStore::folderOf(const QString& fileId) const
{
    if (!Uid::fromString(fileId))
        return noFolder(m_folder);
    const QString folder = m_folder + QLatin1Char('/') + fileId;
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(m_folder, onlyOwner) ||
        !QFile::setPermissions(folder, onlyOwner))
        return noFolder(folder);
    return folder;
}

Result<BackupInfo> BackupStore::make(const Binder& binder, const QString& reason,
                                     const QString& name) const
{
    NoProgress none;
    return make(binder, reason, name, none);
}

Result<BackupInfo> BackupStore::make(const Binder& binder, const QString& reason,
                                     const QString& name, Progress& progress) const
{
    const auto folder = folderOf(binder.fileId());
    if (!folder)
        return fail(folder.error());
    BackupInfo info;
    info.fileId = binder.fileId();
    info.at = binder.clock().nowUtc();
    info.reason = reason;
    info.name = name;
    info.source = binder.path();
    info.path = freePath(*folder, info.at, reason);
    if (const auto done = binder.copyTo(info.path, progress); !done)
        return fail(done.error());
    // It counts only when it opens and its sums are right.
    const auto copy =
        Binder::open(info.path, binder.registry(), Binder::Access::ReadOnly, onlyLooking());
    if (!copy) {
        QFile::remove(info.path);
        return fail(copy.error());
    }
    const auto newest = (*copy)->history({{}, {}, {}, 1});
    if (!newest) {
        QFile::remove(info.path);
        return fail(newest.error());
    }
    if (!newest->isEmpty()) {
        info.changeSet = newest->first().id;
        info.hash = newest->first().hash;
    }
    info.bytes = QFileInfo(info.path).size();
    if (const auto done = writeSidecar(info); !done) {
        QFile::remove(info.path);
        return fail(done.error());
    }
    return info;
}

Result<std::optional<BackupInfo>> BackupStore::makeIfDue(const Binder& binder) const
{
    NoProgress none;
    return makeIfDue(binder, none);
}

Result<std::optional<BackupInfo>> BackupStore::makeIfDue(const Binder& binder,
                                                         Progress& progress) const
{
    const QList<BackupInfo> present = list(binder.fileId());
    const QDateTime now = binder.clock().nowUtc();
    if (!present.isEmpty()) {
        const BackupInfo& newest = present.first();
        const auto last = binder.history({{}, {}, {}, 1});
        if (!last)
            return fail(last.error());
        const bool isUnchanged = !last->isEmpty() && last->first().hash == newest.hash;
        // A time in the future is of a clock that was wrong: no reason to wait for it.
        const qint64 age = newest.at.secsTo(now);
        if (isUnchanged || (age >= 0 && age < kSecondsBetween))
            return std::optional<BackupInfo>();
    }
    auto made = make(binder, kAutomatic, {}, progress);
    if (!made)
        return fail(made.error());
    if (const auto done = thin(binder.fileId(), now); !done)
        return fail(done.error());
    return std::optional(std::move(*made));
}

QList<BackupInfo> BackupStore::list(const QString& fileId) const
{
    if (!Uid::fromString(fileId))
        return {};
    QList<BackupInfo> backups = readFolder(QString(m_folder + QLatin1Char('/') + fileId));
    sortNewestFirst(backups);
    return backups;
}

QList<BackupInfo> BackupStore::listFor(const QString& path) const
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<BackupInfo> backups;
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : folders) {
        for (const BackupInfo& info : list(folder)) {
            if (info.source == absolute)
                backups.append(info);
        }
    }
    sortNewestFirst(backups);
    return backups;
}

Result<> BackupStore::thin(const QString& fileId, const QDateTime& now) const
{
    QSet<QString> weeks;
    QSet<QString> months;
    int kept = 0;
    const QList<BackupInfo> backups = list(fileId);
    for (const BackupInfo& info : backups) {
        if (info.reason == kRestorePoint)
            continue;
        const QDate day = info.at.toUTC().date();
        const QDate today = now.toUTC().date();
        int yearOfWeek = 0;
        const int week = day.weekNumber(&yearOfWeek);
        const QString weekName = QStringLiteral("%1-%2").arg(yearOfWeek).arg(week);
        const QString monthName = day.toString(QStringLiteral("yyyy-MM"));
        const bool isOfItsWeek = day > today.addDays(-7 * kWeeksKept) && !weeks.contains(weekName);
        const bool isOfItsMonth =
            day > today.addMonths(-kMonthsKept) && !months.contains(monthName);
        weeks.insert(weekName);
        months.insert(monthName);
        if (kept++ < kNewestKept || isOfItsWeek || isOfItsMonth)
            continue;
        QFile::remove(sidecarOf(info.path));
        QFile::remove(info.path + QLatin1String("-journal"));
        if (!QFile::remove(info.path)) {
            return fail(
                Error::Kind::Io,
                Message("backup", QT_TRANSLATE_NOOP("backup", "The old backup %1 could not be "
                                                              "removed."))
                    .arg(info.path));
        }
    }
    return {};
}

// ---------------------------------------------------------------- restore

Result<> BackupStore::keepPresent(const QString& target, const QString& fileId,
                                  const Registry& registry, const QDateTime& now) const
{
    if (!QFileInfo::exists(target))
        return {};
    {
        const auto present =
            Binder::open(target, registry, Binder::Access::ReadOnly, onlyLooking());
        if (present && make(**present, kBeforeRestore))
            return {};
    }
    // Too damaged to be opened, but perhaps not to be recovered: kept as it is, with its journal.
    const auto folder = folderOf(fileId);
    if (!folder)
        return fail(folder.error());
    BackupInfo info;
    info.fileId = fileId;
    info.at = now;
    info.reason = kBeforeRestore;
    info.source = target;
    info.path = freePath(*folder, now, QStringLiteral("before-restore-damaged"));
    if (const auto done = copyRaw(target, info.path); !done)
        return done;
    const QLatin1String journal("-journal");
    if (holdsBytes(target + journal)) {
        if (const auto done = copyRaw(target + journal, info.path + journal); !done)
            return done;
    }
    return writeSidecar(info);
}

Result<> BackupStore::restore(const BackupInfo& backup, const QString& target,
                              const Registry& registry, const QDateTime& now) const
{
    const QString absolute = QFileInfo(target).absoluteFilePath();
    const auto lock = BinderLock::take(absolute, now);
    if (!lock)
        return fail(lock.error());
    if (const auto report = passGate(backup.path, true); !report)
        return fail(report.error());
    if (const auto kept = keepPresent(absolute, backup.fileId, registry, now); !kept)
        return kept;

    auto file = SafeFile::create(absolute);
    if (!file)
        return fail(file.error());
    const auto raw = RawFile::open(backup.path);
    if (!raw)
        return fail(raw.error());
    if (const auto done = raw->copyInto((*file)->device()); !done)
        return done;
    if (!static_cast<QFileDevice&>((*file)->device()).flush())
        return notReplaced(absolute);
    {
        const auto copy = Binder::open((*file)->temporaryPath(), registry, Binder::Access::ReadOnly,
                                       onlyLooking());
        if (!copy)
            return fail(copy.error());
    }
    // What a cut-short change left belongs to the old file and would be played into the new one.
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        const QString leftover = absolute + QLatin1String(suffix);
        if (QFileInfo::exists(leftover) && !QFile::remove(leftover))
            return notReplaced(absolute);
    }
    return (*file)->commit();
}

} // namespace ringbinder
