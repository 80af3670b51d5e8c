// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/seal/sealfolder.h"

#include "core/base/sha256.h"

#include <QFile>

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr qint64 kSealBlock = 1 << 20; // bytes read at a time

Error unsealable(const QString& detail)
{
    return {Error::Kind::Io,
            Message("seal", QT_TRANSLATE_NOOP("seal", "The audit pack could not be put together in "
                                                      "the folder for temporary files. Check that "
                                                      "it has room.")),
            detail};
}

QList<SealedFile> byName(QList<SealedFile> files)
{
    std::sort(files.begin(), files.end(), [](const SealedFile& a, const SealedFile& b) {
        return a.name.toUtf8() < b.name.toUtf8();
    });
    return files;
}

} // namespace

QString SealFolder::nextPath(const QString& suffix)
{
    return m_folder.filePath(QStringLiteral("%1%2").arg(++m_count).arg(suffix));
}

QString SealFolder::uniqueName(const QString& name)
{
    QString unique = name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const qsizetype end = dot > name.lastIndexOf(QLatin1Char('/')) ? dot : name.size();
    for (int again = 2; m_names.contains(unique.toCaseFolded()); ++again)
        unique = QStringLiteral("%1 (%2)%3").arg(name.left(end)).arg(again).arg(name.mid(end));
    m_names.insert(unique.toCaseFolded());
    return unique;
}

Result<SealedFile> SealFolder::take(const QString& name, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(unsealable(file.errorString()));
    Sha256 sum;
    SealedFile made{uniqueName(name), path, {}, file.size()};
    for (qint64 left = made.size; left > 0;) {
        const QByteArray block = file.read(std::min(left, kSealBlock));
        if (block.isEmpty())
            return fail(unsealable(file.errorString()));
        sum.add(block);
        left -= block.size();
    }
    made.sha256 = QString::fromLatin1(sum.result().toHex());
    m_files.append(made);
    return made;
}

Result<SealedFile> SealFolder::add(const QString& name, const QByteArray& bytes)
{
    const QString path = nextPath({});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(unsealable(file.errorString()));
    file.close();
    return take(name, path);
}

QByteArray SealFolder::manifest() const
{
    QByteArray lines;
    for (const SealedFile& file : byName(m_files))
        lines += file.sha256.toLatin1() + "  " + file.name.toUtf8() + '\n';
    return lines;
}

Result<> SealFolder::pack(const QString& target, Progress& progress) const
{
    ZipFileWriter archive;
    for (const SealedFile& file : byName(m_files)) {
        // These are packed already.
        const bool isPacked =
            file.name.endsWith(QLatin1String(".pdf")) || file.name.endsWith(QLatin1String(".xlsx"));
        archive.add(file.name, file.path,
                    isPacked ? ZipFileWriter::Packing::Stored : ZipFileWriter::Packing::Deflated);
    }
    return archive.finish(target, progress);
}

} // namespace ringbinder::report
