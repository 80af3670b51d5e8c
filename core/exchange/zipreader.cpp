// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipreader.h"

#include "core/exchange/zipdirectory.h"

#include <zip.h>

namespace ringbinder {

class ZipReader::Archive final {
public:
    explicit Archive(zip_t* handle)
        : m_handle(handle)
    {
    }
    ~Archive() { zip_discard(m_handle); }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    [[nodiscard]] zip_t* handle() const { return m_handle; }

private:
    zip_t* m_handle;
};

namespace {

tl::unexpected<Error> damagedEntry(const QString& name, const QString& detail)
{
    return fail(Error::Kind::Damaged,
                Message("exchange",
                        QT_TRANSLATE_NOOP("exchange", "The file is damaged: \"%1\" in it cannot be "
                                                      "unpacked. Ask for a new copy of it."))
                    .arg(name),
                detail);
}

} // namespace

ZipReader::ZipReader() = default;
ZipReader::ZipReader(ZipReader&&) noexcept = default;
ZipReader& ZipReader::operator=(ZipReader&&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::open(QByteArray bytes, const ZipLimits& limits)
{
    const auto directory = readZipDirectory(bytes, limits);
    if (!directory)
        return fail(directory.error());
    ZipReader reader;
    reader.m_bytes = std::move(bytes);
    reader.m_bytesLeft = 2 * limits.unpackedBytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(reader.m_bytes.constData(),
                                                    zip_uint64_t(reader.m_bytes.size()), 0, &error);
    zip_t* handle = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!handle) {
        if (source)
            zip_source_free(source);
        return damagedEntry(QStringLiteral("ZIP"), detail);
    }
    reader.m_archive = std::make_unique<Archive>(handle);
    // Two readers that disagree about an archive are how checks are got around.
    if (zip_get_num_entries(handle, 0) != zip_int64_t(directory->size()))
        return damagedEntry(QStringLiteral("ZIP"), QStringLiteral("number of entries"));
    for (size_t i = 0; i < directory->size(); ++i) {
        const ZipDirectoryEntry& entry = (*directory)[i];
        zip_stat_t stat;
        if (zip_stat_index(handle, i, 0, &stat) != 0 || qint64(stat.size) != entry.unpacked ||
            qint64(stat.comp_size) != entry.packed)
            return damagedEntry(entry.name, QStringLiteral("sizes"));
        if (entry.name.endsWith(u'/'))
            continue;
        reader.m_names.append(entry.name);
        reader.m_entries.insert(entry.name.toCaseFolded(), {entry.name, i, entry.unpacked});
    }
    return reader;
}

QStringList ZipReader::names() const
{
    return m_names;
}

bool ZipReader::contains(const QString& name) const
{
    return m_entries.contains(name.toCaseFolded());
}

qint64 ZipReader::unpackedSize(const QString& name) const
{
    return m_entries.value(name.toCaseFolded()).size;
}

Result<QByteArray> ZipReader::read(const QString& name) const
{
    const auto found = m_entries.constFind(name.toCaseFolded());
    if (found == m_entries.constEnd()) {
        return fail(Error::Kind::NotFound,
                    Message("exchange", QT_TRANSLATE_NOOP(
                                            "exchange", "\"%1\" is missing in the file. Ask for a "
                                                        "new copy of it."))
                        .arg(name));
    }
    m_bytesLeft -= found->size;
    if (m_bytesLeft < 0) {
        return fail(Error::Kind::Limit,
                    Message("exchange",
                            QT_TRANSLATE_NOOP("exchange", "The file is refused: \"%1\" in it would "
                                                          "have to be read over and over."))
                        .arg(name));
    }
    zip_file_t* file = zip_fopen_index(m_archive->handle(), found->index, 0);
    if (!file)
        return damagedEntry(found->name, QString::fromUtf8(zip_strerror(m_archive->handle())));
    QByteArray bytes(found->size, Qt::Uninitialized);
    qint64 done = 0;
    zip_int64_t got = 1;
    while (done < found->size && got > 0) {
        got = zip_fread(file, bytes.data() + done, zip_uint64_t(found->size - done));
        done += std::max<zip_int64_t>(got, 0);
    }
    // Reading on to the end makes libzip compare the CRC; a byte more than promised is a lie.
    char more = 0;
    const bool isWhole = done == found->size && zip_fread(file, &more, 1) == 0;
    const QString detail = QString::fromUtf8(zip_file_strerror(file));
    zip_fclose(file);
    if (!isWhole)
        return damagedEntry(found->name, detail);
    return bytes;
}

} // namespace ringbinder
