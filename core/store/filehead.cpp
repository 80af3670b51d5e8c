// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filehead.h"

#include "core/store/migrations.h"
#include "core/store/rawfile.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QtEndian>

#include <array>

namespace ringbinder {

namespace {

Q_LOGGING_CATEGORY(headLog, "ringbinder.gate")

constexpr qint64 kSmallestFile = 512;
constexpr qint64 kLargestFile = qint64(64) << 30;

// Offsets in the header of an SQLite file.
constexpr int kHeaderBytes = 100;
constexpr int kPageSizeAt = 16;
constexpr int kWriteVersionAt = 18;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;

Error notOurs(const QString& path)
{
    return refuseFile(Error::Kind::NotOurs, QT_TRANSLATE_NOOP("gate", "%1 is not an ISMS file."),
                      path);
}

Error cutOff(const QString& path, const QString& detail)
{
    return refuseFile(
        Error::Kind::Damaged,
        QT_TRANSLATE_NOOP("gate", "%1 is cut off: its end is missing. Copy it again from where "
                                  "it came from, or restore a backup."),
        path, detail);
}

} // namespace

Error refuseFile(Error::Kind kind, const char* source, const QString& path, const QString& detail)
{
    return {kind, Message("gate", source).arg(QFileInfo(path).fileName()), detail};
}

Error damagedFile(const QString& path, const QString& detail, std::optional<qint64> page)
{
    qCWarning(headLog).noquote() << "Damaged:" << detail;
    if (page) {
        return {Error::Kind::Damaged,
                Message("gate", QT_TRANSLATE_NOOP(
                                    "gate", "%1 is damaged (page %2). Restore a backup, or recover "
                                            "what can be read into a new file."))
                    .arg(QFileInfo(path).fileName())
                    .arg(*page),
                detail};
    }
    return refuseFile(
        Error::Kind::Damaged,
        QT_TRANSLATE_NOOP("gate", "%1 is damaged. Restore a backup, or recover what can be read "
                                  "into a new file."),
        path, detail);
}

bool holdsBytes(const QString& path)
{
    const QFileInfo file(path);
    return file.isFile() && file.size() > 0;
}

Result<FileHead> readHead(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return fail(refuseFile(Error::Kind::NoFile,
                               QT_TRANSLATE_NOOP("gate", "There is no file %1."),
                               info.absoluteFilePath()));
    if (!info.isFile()) // a folder, device, pipe, or a link that leads nowhere
        return fail(notOurs(path));
    const auto raw = RawFile::open(path);
    if (!raw)
        return fail(raw.error());
    const auto bytes = raw->read(0, kHeaderBytes);
    if (!bytes)
        return fail(bytes.error());
    static constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (!bytes->startsWith(magic.first(qMin(magic.size(), bytes->size()))) || bytes->isEmpty())
        return fail(notOurs(path));
    if (raw->size() < kSmallestFile)
        return fail(cutOff(path, QStringLiteral("%1 bytes").arg(raw->size())));

    const auto* head = reinterpret_cast<const uchar*>(bytes->constData());
    if (qFromBigEndian<quint32>(head + kApplicationIdAt) != kApplicationId) {
        return fail(refuseFile(
            Error::Kind::NotOurs,
            QT_TRANSLATE_NOOP("gate", "%1 is a SQLite database but not an ISMS file."), path));
    }
    if (raw->size() > kLargestFile) {
        return fail(refuseFile(
            Error::Kind::Limit,
            QT_TRANSLATE_NOOP("gate", "%1 is larger than 64 GB and was not opened."), path));
    }
    const quint16 coded = qFromBigEndian<quint16>(head + kPageSizeAt);
    const int page = coded == 1 ? 65536 : coded;
    if (page < 512 || (page & (page - 1)) != 0)
        return fail(damagedFile(path, QStringLiteral("page size %1").arg(page)));
    const int version = qFromBigEndian<qint32>(head + kUserVersionAt);
    if (version < 1)
        return fail(damagedFile(path, QStringLiteral("schema %1").arg(version)));
    const uchar writeVersion = head[kWriteVersionAt];
    const uchar readVersion = head[kWriteVersionAt + 1];
    if (writeVersion < 1 || writeVersion > 2 || readVersion < 1 || readVersion > 2)
        return fail(damagedFile(path, QStringLiteral("write version %1").arg(writeVersion)));
    const bool hasJournal =
        holdsBytes(path + QLatin1String("-journal")) || holdsBytes(path + QLatin1String("-wal"));
    if (!hasJournal && raw->size() % page != 0)
        return fail(
            cutOff(path, QStringLiteral("%1 bytes, pages of %2").arg(raw->size()).arg(page)));
    return FileHead{version, writeVersion == 2 || readVersion == 2};
}

Result<> checkJournal(const QString& path, const QString& journal)
{
    static constexpr std::array<uchar, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    const auto raw = RawFile::open(journal);
    if (!raw)
        return fail(raw.error());
    const auto tail = raw->read(raw->size() - qint64(magic.size()), qint64(magic.size()));
    if (!tail)
        return fail(tail.error());
    if (QByteArrayView(*tail) == QByteArrayView(magic.data(), qsizetype(magic.size()))) {
        return fail(
            refuseFile(Error::Kind::Damaged,
                       QT_TRANSLATE_NOOP("gate", "The journal beside %1 was not written by this "
                                                 "program, so the file was not opened. Move the "
                                                 "journal away, or restore a backup."),
                       path, journal));
    }
    return {};
}

} // namespace ringbinder
