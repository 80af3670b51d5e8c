// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"

#include "core/exchange/zipentry.h"

#include <memory>

namespace ringbinder {

namespace {

tl::unexpected<Error> unpackable(const char* detail)
{
    return fail(Error::Kind::Io,
                Message("exchange", QT_TRANSLATE_NOOP("exchange", "The parts of the file could not "
                                                                  "be packed.")),
                QString::fromUtf8(detail));
}

struct SourceRelease {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

Result<QByteArray> bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 ||
        zip_source_open(source) != 0)
        return unpackable(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (got != zip_int64_t(stat.size))
        return unpackable("short read");
    return bytes;
}

} // namespace

void ZipWriter::add(const QString& name, QByteArray bytes, Packing packing)
{
    m_parts.push_back({name.toUtf8(), std::move(bytes), packing});
}

Result<QByteArray> ZipWriter::finish() const
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, SourceRelease> target(
        zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return unpackable(zip_error_strerror(&error));
    zip_source_keep(target.get()); // the archive lets its own hold go when it closes
    zip_t* archive = zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target.get());
        return unpackable(zip_error_strerror(&error));
    }
    const auto giveUp = [archive] {
        const QByteArray words = zip_strerror(archive);
        zip_discard(archive);
        return unpackable(words.constData());
    };
    for (const Part& part : m_parts) {
        zip_source_t* source =
            zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        if (!source)
            return giveUp();
        const zip_int64_t at =
            zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(source);
            return giveUp();
        }
        const auto index = zip_uint64_t(at);
        if (!settleZipEntry(archive, index, part.packing == Packing::Stored))
            return giveUp();
    }
    if (zip_close(archive) != 0)
        return giveUp();
    return bytesOf(target.get());
}

} // namespace ringbinder
