// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace ringbinder {

namespace {

Error writeError(const QString& target, int reason)
{
    const auto kind =
        reason == ENOSPC || reason == EDQUOT ? Error::Kind::DiskFull : Error::Kind::Io;
    const Message message =
        kind == Error::Kind::DiskFull
            ? Message("safefile",
                      QT_TRANSLATE_NOOP("safefile", "The disk is full: \"%1\" was not "
                                                    "written. Free some space, or choose "
                                                    "another place."))
            : Message("safefile",
                      QT_TRANSLATE_NOOP("safefile", "\"%1\" could not be written. Check that "
                                                    "the folder exists and can be written."));
    return {kind, message.arg(target), QString::fromLocal8Bit(std::strerror(reason))};
}

// The name the target really has, so that a link is written through and not replaced.
QString realTarget(const QString& target)
{
    const QFileInfo info(target);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

Result<> checkWritableTarget(const QString& target)
{
    const QFileInfo info(realTarget(target));
    if (info.exists() && !info.isFile()) {
        return fail(
            Error::Kind::Invalid,
            Message("safefile", QT_TRANSLATE_NOOP("safefile", "\"%1\" is not an ordinary file and "
                                                              "is not written over."))
                .arg(target));
    }
    return {};
}

Result<std::unique_ptr<SafeFile>> SafeFile::create(const QString& target)
{
    if (const auto checked = checkWritableTarget(target); !checked)
        return fail(checked.error());
    std::unique_ptr<SafeFile> file(new SafeFile);
    file->m_target = realTarget(target);
    file->m_temporary = QStringLiteral("%1.%2.part")
                            .arg(file->m_target)
                            .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
    mode_t mode = S_IRUSR | S_IWUSR;
    struct stat present = {};
    if (::stat(QFile::encodeName(file->m_target).constData(), &present) == 0)
        mode = present.st_mode & 0777;
    const int fd = ::open(QFile::encodeName(file->m_temporary).constData(),
                          O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode);
    if (fd < 0)
        return fail(writeError(target, errno));
    ::fchmod(fd, mode);
    file->m_file = std::make_unique<QFile>();
    if (!file->m_file->open(fd, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle))
        return fail(writeError(target, EIO));
    return file;
}

SafeFile::~SafeFile()
{
    m_file.reset();
    if (!m_isCommitted && !m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

QIODevice& SafeFile::device()
{
    return *m_file;
}

Result<> SafeFile::commit()
{
    // Reports what write() could only buffer.
    if (!m_file->flush() || m_file->error() != QFileDevice::NoError)
        return fail(
            writeError(m_target, m_file->error() == QFileDevice::ResourceError ? ENOSPC : errno));
    // Libraries write by name, into the same inode or a new one: sync what the name leads to.
    const int byName = ::open(QFile::encodeName(m_temporary).constData(), O_RDONLY | O_CLOEXEC);
    if (byName < 0)
        return fail(writeError(m_target, errno));
    const int synced = ::fsync(byName);
    const int reason = errno;
    ::close(byName);
    if (synced != 0)
        return fail(writeError(m_target, reason));
    m_file->close();
    if (::rename(QFile::encodeName(m_temporary).constData(),
                 QFile::encodeName(m_target).constData()) != 0)
        return fail(writeError(m_target, errno));
    m_isCommitted = true;
    const int folder = ::open(QFile::encodeName(QFileInfo(m_target).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder); // some network folders cannot; the rename itself has succeeded
        ::close(folder);
    }
    return {};
}

Result<> writeFile(const QString& target, const QByteArray& bytes)
{
    auto file = SafeFile::create(target);
    if (!file)
        return fail(file.error());
    if ((*file)->device().write(bytes) != bytes.size())
        return fail(writeError(target, errno));
    return (*file)->commit();
}

} // namespace ringbinder
