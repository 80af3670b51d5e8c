// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipfilewriter.h"

#include "core/base/safefile.h"
#include "core/exchange/zipentry.h"

#include <QFile>

namespace ringbinder {

namespace {

constexpr double kPackingSteps = 1000;

tl::unexpected<Error> unpackedArchive(const char* detail)
{
    return fail(
        Error::Kind::Io,
        Message("exchange", QT_TRANSLATE_NOOP("exchange", "The archive could not be written. Check "
                                                          "that the disk has room and try again.")),
        QString::fromUtf8(detail));
}

void tellPacking(zip_t*, double done, void* progress)
{
    static_cast<Progress*>(progress)->report(
        qint64(done * kPackingSteps), qint64(kPackingSteps),
        Message("exchange", QT_TRANSLATE_NOOP("exchange", "Packing the archive")));
}

int isPackingCancelled(zip_t*, void* progress)
{
    return static_cast<Progress*>(progress)->isCancelled() ? 1 : 0;
}

} // namespace

void ZipFileWriter::add(const QString& name, const QString& path, Packing packing)
{
    m_parts.push_back({name.toUtf8(), QFile::encodeName(path), packing});
}

Result<> ZipFileWriter::finish(const QString& target, Progress& progress) const
{
    const auto file = SafeFile::create(target);
    if (!file)
        return fail(file.error());
    int reason = 0;
    zip_t* archive = zip_open(QFile::encodeName((*file)->temporaryPath()).constData(),
                              ZIP_CREATE | ZIP_TRUNCATE, &reason);
    if (!archive)
        return unpackedArchive("zip_open");
    const auto giveUp = [archive] {
        const QByteArray words = zip_strerror(archive);
        zip_discard(archive);
        return unpackedArchive(words.constData());
    };
    for (const Part& part : m_parts) {
        zip_source_t* source = zip_source_file(archive, part.path.constData(), 0, -1);
        if (!source)
            return giveUp();
        const zip_int64_t at =
            zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(source);
            return giveUp();
        }
        if (!settleZipEntry(archive, zip_uint64_t(at), part.packing == Packing::Stored))
            return giveUp();
    }
    zip_register_progress_callback_with_state(archive, 1 / kPackingSteps, tellPacking, nullptr,
                                              &progress);
    zip_register_cancel_callback_with_state(archive, isPackingCancelled, nullptr, &progress);
    if (zip_close(archive) != 0) {
        const auto failed = giveUp();
        return progress.isCancelled() ? fail(Error::Kind::Cancelled, {}) : failed;
    }
    return (*file)->commit();
}

} // namespace ringbinder
