// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workingcopy.h"

#include "core/base/safefile.h"
#include "core/store/binder.h"
#include "core/store/gate.h"
#include "core/store/handover_p.h"
#include "core/store/lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringbinder {

namespace {

constexpr qint64 kLongestCopyState = 64 << 10;

QString statePath(const QString& copyPath)
{
    return QString(copyPath + QLatin1String(".json"));
}

// What the file under this name holds now, whoever wrote it.
Result<FileMark> markOf(const QString& path)
{
    const auto report = passGate(path, true);
    if (!report)
        return fail(report.error());
    const auto connection = Connection::open(report->path, Connection::Mode::ReadOnly);
    if (!connection)
        return fail(connection.error());
    return readFileMark(**connection);
}

std::optional<FileMark> storedMark(const QString& copyPath, const QString& original)
{
    QFile file(statePath(copyPath));
    if (!QFile::exists(copyPath) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(kLongestCopyState)).object();
    if (json.value(QStringLiteral("original")).toString() != original)
        return std::nullopt;
    return FileMark{json.value(QStringLiteral("change_set")).toInteger(),
                    json.value(QStringLiteral("hash")).toString().toLatin1()};
}

Error changedElsewhere(const QString& original, const QString& copy)
{
    return {Error::Kind::Conflict,
            Message("workingcopy",
                    QT_TRANSLATE_NOOP("workingcopy",
                                      "%1 was changed elsewhere while changes made here were not "
                                      "yet in it. Nothing was written over; the changes made here "
                                      "are in %2. Save them under another name."))
                .arg(original)
                .arg(copy),
            {}};
}

Result<> copyWhole(const QString& from, const QString& to, const Registry& registry,
                   Progress& progress)
{
    Binder::Options options;
    options.takeLock = false;
    options.checkContent = false;
    const auto binder = Binder::open(from, registry, Binder::Access::ReadOnly, options);
    if (!binder)
        return fail(binder.error());
    return (*binder)->copyTo(to, progress);
}

} // namespace

WorkingCopy::~WorkingCopy() = default;

Result<> WorkingCopy::writeState() const
{
    const QJsonObject json{{QStringLiteral("original"), m_original},
                           {QStringLiteral("change_set"), m_lastSet},
                           {QStringLiteral("hash"), QString::fromLatin1(m_hash)}};
    return writeFile(statePath(m_path), QJsonDocument(json).toJson());
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::take(const QString& original,
                                                       const QString& folder,
                                                       const Registry& registry,
                                                       const QDateTime& now, Progress& progress)
{
    std::unique_ptr<WorkingCopy> working(new WorkingCopy);
    working->m_original = QFileInfo(original).absoluteFilePath();
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, onlyOwner)) {
        return fail(Error::Kind::Io,
                    Message("workingcopy",
                            QT_TRANSLATE_NOOP("workingcopy", "The folder \"%1\" for the copy on "
                                                             "this computer could not be made."))
                        .arg(folder));
    }
    // Two clients may have files of one name: the place tells them apart.
    const QByteArray place =
        QCryptographicHash::hash(working->m_original.toUtf8(), QCryptographicHash::Sha256).toHex();
    working->m_path = QStringLiteral("%1/%2 %3.isms")
                          .arg(folder, QFileInfo(original).completeBaseName(),
                               QString::fromLatin1(place.left(8)));
    auto lock = BinderLock::take(working->m_original, now);
    if (!lock)
        return fail(lock.error());
    working->m_lock = std::move(*lock);

    const auto there = markOf(working->m_original);
    if (!there)
        return fail(there.error());
    working->m_lastSet = there->lastSet;
    working->m_hash = there->hash;
    if (const auto stored = storedMark(working->m_path, working->m_original)) {
        const auto here = markOf(working->m_path);
        if (!here)
            return fail(here.error());
        const bool isAhead = *here != *stored;
        if (isAhead && *there != *stored)
            return fail(changedElsewhere(working->m_original, working->m_path));
        if (isAhead)
            return working; // left by a session that could not publish
    }
    if (const auto done = copyWhole(working->m_original, working->m_path, registry, progress);
        !done)
        return fail(done.error());
    if (const auto done = working->writeState(); !done)
        return fail(done.error());
    return working;
}

Result<bool> WorkingCopy::isAhead(const Binder& binder) const
{
    const auto here = readFileMark(binder.connection());
    if (!here)
        return fail(here.error());
    return here->lastSet != m_lastSet || here->hash != m_hash;
}

Result<> WorkingCopy::publish(const Binder& binder, Progress& progress)
{
    const auto here = readFileMark(binder.connection());
    if (!here)
        return fail(here.error());
    const FileMark common{m_lastSet, m_hash};
    if (*here == common)
        return {};
    const auto there = markOf(m_original);
    if (!there)
        return fail(there.error());
    if (*there != common)
        return fail(changedElsewhere(m_original, m_path));
    if (const auto done = binder.copyTo(m_original, progress); !done)
        return done;
    // What was copied, which may be newer than what was read above.
    const auto published = markOf(m_original);
    if (!published)
        return fail(published.error());
    m_lastSet = published->lastSet;
    m_hash = published->hash;
    return writeState();
}

} // namespace ringbinder
