// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rawfile.h"

#include <QFileInfo>
#include <QIODevice>

#include <sqlite3.h>

#include <utility>

namespace ringbinder {

namespace {

constexpr qint64 kRawChunk = 1 << 20;

tl::unexpected<Error> unreadable(const QString& path, int code)
{
    return fail(
        Error::Kind::Io,
        Message("gate", QT_TRANSLATE_NOOP("gate", "%1 cannot be read. Check the disk and your "
                                                  "permission to read the file."))
            .arg(QFileInfo(path).fileName()),
        QStringLiteral("%1: SQLite %2").arg(path).arg(code));
}

} // namespace

Result<RawFile> RawFile::open(const QString& path)
{
    Q_ASSERT(QFileInfo(path).isAbsolute());
    sqlite3_initialize();
    sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    const QByteArray name = path.toUtf8();
    RawFile raw;
    raw.m_path = path;
    raw.m_name = sqlite3_create_filename(name.constData(), "", "", 0, nullptr);
    raw.m_storage = std::make_unique<char[]>(size_t(vfs->szOsFile));
    raw.m_file = reinterpret_cast<sqlite3_file*>(raw.m_storage.get());
    const int rc = vfs->xOpen(vfs, raw.m_name, raw.m_file,
                              SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (rc != SQLITE_OK)
        return unreadable(path, rc);
    sqlite3_int64 size = 0;
    if (const int sized = raw.m_file->pMethods->xFileSize(raw.m_file, &size); sized != SQLITE_OK)
        return unreadable(path, sized);
    raw.m_size = size;
    return raw;
}

RawFile::RawFile(RawFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_name(std::exchange(other.m_name, nullptr))
    , m_storage(std::move(other.m_storage))
    , m_file(std::exchange(other.m_file, nullptr))
    , m_size(other.m_size)
{
}

RawFile::~RawFile()
{
    if (m_file && m_file->pMethods)
        m_file->pMethods->xClose(m_file);
    if (m_name)
        sqlite3_free_filename(m_name);
}

Result<QByteArray> RawFile::read(qint64 offset, qint64 count) const
{
    const qint64 available = qBound(qint64(0), m_size - offset, count);
    QByteArray bytes(available, Qt::Uninitialized);
    if (available == 0)
        return bytes;
    const int rc = m_file->pMethods->xRead(m_file, bytes.data(), int(available), offset);
    if (rc != SQLITE_OK)
        return unreadable(m_path, rc);
    return bytes;
}

Result<> RawFile::copyInto(QIODevice& device) const
{
    for (qint64 offset = 0; offset < m_size; offset += kRawChunk) {
        const auto bytes = read(offset, kRawChunk);
        if (!bytes)
            return fail(bytes.error());
        if (device.write(*bytes) != bytes->size()) {
            return fail(Error::Kind::Io,
                        Message("gate", QT_TRANSLATE_NOOP(
                                            "gate", "%1 could not be copied. Free some space on "
                                                    "the disk that the copy goes to, and try "
                                                    "again."))
                            .arg(QFileInfo(m_path).fileName()),
                        device.errorString());
        }
    }
    return {};
}

} // namespace ringbinder
