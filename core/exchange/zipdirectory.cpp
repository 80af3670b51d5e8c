// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipdirectory.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace ringbinder {
namespace {

constexpr qint64 kEndRecordSize = 22;
constexpr qint64 kEnd64LocatorSize = 20;
constexpr qint64 kEnd64RecordSize = 56;
constexpr qint64 kCentralHeaderSize = 46;
constexpr qint64 kLocalHeaderSize = 30;
constexpr quint32 kEndSignature = 0x06054b50;
constexpr quint32 kEnd64LocatorSignature = 0x07064b50;
constexpr quint32 kEnd64Signature = 0x06064b50;
constexpr quint32 kCentralSignature = 0x02014b50;
constexpr quint32 kLocalSignature = 0x04034b50;
constexpr quint32 kIn64 = 0xFFFFFFFF; // "look into the 64-bit field"
constexpr quint32 kUnixTypeMask = 0170000;
constexpr quint32 kUnixSymlink = 0120000;
constexpr qint64 kSmallEntry = 64 * 1024; // what no ratio makes dangerous

// Little-endian numbers; asking beyond the end gives zero and is remembered.
class ZipBytes final {
public:
    explicit ZipBytes(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] qint64 size() const { return m_bytes.size(); }
    [[nodiscard]] bool has(qint64 at, qint64 length) const
    {
        return at >= 0 && length >= 0 && at <= size() && length <= size() - at;
    }
    [[nodiscard]] quint64 number(qint64 at, int length) const
    {
        quint64 value = 0;
        for (int i = length; has(at, length) && i > 0; --i)
            value = value << 8 | uchar(m_bytes[at + i - 1]);
        return value;
    }
    [[nodiscard]] quint16 u16(qint64 at) const { return quint16(number(at, 2)); }
    [[nodiscard]] quint32 u32(qint64 at) const { return quint32(number(at, 4)); }
    // Beyond any file: too large for every later check.
    [[nodiscard]] qint64 u64(qint64 at) const
    {
        return qint64(std::min<quint64>(number(at, 8), quint64(1) << 62));
    }
    [[nodiscard]] QByteArray slice(qint64 at, qint64 length) const
    {
        return m_bytes.mid(at, length);
    }

private:
    const QByteArray& m_bytes;
};

tl::unexpected<Error> refuse(Error::Kind kind, const char* source, const QString& name = {})
{
    return fail(kind, Message("exchange", source).arg(name));
}

tl::unexpected<Error> damagedArchive(const char* detail)
{
    return fail(Error::Kind::Damaged,
                Message("exchange",
                        QT_TRANSLATE_NOOP("exchange", "The file is damaged: its list of contents "
                                                      "does not fit what is in it. Ask for a new "
                                                      "copy of it.")),
                QString::fromLatin1(detail));
}

struct DirectoryPlace {
    qint64 offset = 0;
    qint64 size = 0;
    qint64 count = 0;
};

qint64 findEndRecord(const ZipBytes& zip)
{
    const qint64 first = std::max<qint64>(0, zip.size() - kEndRecordSize - 0xFFFF);
    for (qint64 at = zip.size() - kEndRecordSize; at >= first; --at) {
        if (zip.u32(at) == kEndSignature && at + kEndRecordSize + zip.u16(at + 20) == zip.size())
            return at;
    }
    return -1;
}

Result<DirectoryPlace> findDirectory(const ZipBytes& zip)
{
    const qint64 end = findEndRecord(zip);
    if (end < 0) {
        if (zip.u32(0) == kLocalSignature)
            return damagedArchive("no end record");
        return refuse(Error::Kind::NotOurs,
                      QT_TRANSLATE_NOOP("exchange", "This is not a ZIP archive."));
    }
    DirectoryPlace place{zip.u32(end + 16), zip.u32(end + 12), zip.u16(end + 10)};
    if (zip.u16(end + 4) != 0 || zip.u16(end + 6) != 0 || zip.u16(end + 8) != zip.u16(end + 10))
        return damagedArchive("more than one volume");
    qint64 directoryEnd = end;
    const qint64 locator = end - kEnd64LocatorSize;
    if (zip.has(locator, kEnd64LocatorSize) && zip.u32(locator) == kEnd64LocatorSignature) {
        const qint64 end64 = zip.u64(locator + 8);
        if (!zip.has(end64, kEnd64RecordSize) || zip.u32(end64) != kEnd64Signature)
            return damagedArchive("64-bit end record");
        place = {zip.u64(end64 + 48), zip.u64(end64 + 40), zip.u64(end64 + 32)};
        directoryEnd = end64;
    }
    if (!zip.has(place.offset, place.size) || place.offset + place.size > directoryEnd)
        return damagedArchive("place of the directory");
    return place;
}

// Sizes and offset that did not fit into 32 bits stand in an extra field, in this order.
bool readExtra64(const ZipBytes& zip, qint64 at, qint64 length, ZipDirectoryEntry& entry)
{
    const qint64 end = at + length;
    while (end - at >= 4) {
        const quint16 kind = zip.u16(at);
        const qint64 size = zip.u16(at + 2);
        at += 4;
        if (size > end - at)
            return false;
        if (kind == 1) {
            qint64 field = at;
            for (qint64* value : {&entry.unpacked, &entry.packed, &entry.begin}) {
                if (*value != kIn64)
                    continue;
                if (at + size - field < 8)
                    return false;
                *value = zip.u64(field);
                field += 8;
            }
            return true;
        }
        at += size;
    }
    return entry.unpacked != kIn64 && entry.packed != kIn64 && entry.begin != kIn64;
}

bool isSafeZipName(const QString& name)
{
    if (name.isEmpty() || name.size() > 1024 || name.startsWith(u'/'))
        return false;
    for (const QChar c : name) {
        if (c == u'\\' || c == u':' || c.unicode() < 0x20)
            return false;
    }
    const auto parts = QStringView(name).split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](QStringView part) { return part == u".." || part == u"."; });
}

// The local header must tell the same story as the directory.
bool checkLocalHeader(const ZipBytes& zip, quint16 method, const QByteArray& rawName,
                      ZipDirectoryEntry& entry)
{
    if (!zip.has(entry.begin, kLocalHeaderSize) || zip.u32(entry.begin) != kLocalSignature)
        return false;
    const qint64 nameSize = zip.u16(entry.begin + 26);
    const qint64 data = entry.begin + kLocalHeaderSize + nameSize + zip.u16(entry.begin + 28);
    if (zip.u16(entry.begin + 8) != method ||
        zip.slice(entry.begin + kLocalHeaderSize, nameSize) != rawName ||
        !zip.has(data, entry.packed))
        return false;
    entry.end = data + entry.packed;
    return true;
}

Result<ZipDirectoryEntry> readEntry(const ZipBytes& zip, qint64 at, const ZipLimits& limits)
{
    const quint16 flags = zip.u16(at + 8);
    const quint16 method = zip.u16(at + 10);
    const qint64 nameSize = zip.u16(at + 28);
    const qint64 extraSize = zip.u16(at + 30);
    const quint32 unixType = zip.u32(at + 38) >> 16 & kUnixTypeMask;
    if (!zip.has(at + kCentralHeaderSize, nameSize + extraSize + zip.u16(at + 32)))
        return damagedArchive("directory entry");
    const QByteArray rawName = zip.slice(at + kCentralHeaderSize, nameSize);
    ZipDirectoryEntry entry;
    QStringDecoder decoder(QStringDecoder::Utf8);
    entry.name = decoder(rawName);
    if (decoder.hasError())
        entry.name = QString::fromLatin1(rawName);
    if (!isSafeZipName(entry.name))
        return refuse(Error::Kind::Invalid,
                      QT_TRANSLATE_NOOP("exchange", "The archive is refused: it names the unsafe "
                                                    "path \"%1\"."),
                      entry.name);
    if (flags & 1)
        return refuse(Error::Kind::Unsupported,
                      QT_TRANSLATE_NOOP("exchange", "\"%1\" in the archive is encrypted. Save the "
                                                    "file without a password and try again."),
                      entry.name);
    if (unixType == kUnixSymlink)
        return refuse(Error::Kind::Invalid,
                      QT_TRANSLATE_NOOP("exchange",
                                        "The archive is refused: \"%1\" in it is a link "
                                        "to another file."),
                      entry.name);
    if (method != 0 && method != 8)
        return refuse(Error::Kind::Unsupported,
                      QT_TRANSLATE_NOOP("exchange", "\"%1\" in the archive is packed in a way that "
                                                    "is not known here."),
                      entry.name);
    entry.packed = zip.u32(at + 20);
    entry.unpacked = zip.u32(at + 24);
    entry.begin = zip.u32(at + 42);
    if (!readExtra64(zip, at + kCentralHeaderSize + nameSize, extraSize, entry))
        return damagedArchive("64-bit sizes");
    if (!checkLocalHeader(zip, method, rawName, entry) ||
        (method == 0 && entry.packed != entry.unpacked))
        return damagedArchive("local header");
    const bool isBomb = entry.unpacked > kSmallEntry &&
                        entry.unpacked / std::max<qint64>(entry.packed, 1) > limits.ratio;
    if (isBomb || entry.unpacked > limits.unpackedBytes)
        return refuse(Error::Kind::Limit,
                      QT_TRANSLATE_NOOP("exchange", "The archive is refused: \"%1\" in it would "
                                                    "unpack to far more than is safe to read."),
                      entry.name);
    return entry;
}

bool overlap(std::vector<ZipDirectoryEntry> entries)
{
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.begin < b.begin; });
    for (size_t i = 1; i < entries.size(); ++i) {
        if (entries[i].begin < entries[i - 1].end)
            return true;
    }
    return false;
}

} // namespace

Result<std::vector<ZipDirectoryEntry>> readZipDirectory(const QByteArray& bytes,
                                                        const ZipLimits& limits)
{
    const ZipBytes zip(bytes);
    const Result<DirectoryPlace> place = findDirectory(zip);
    if (!place)
        return fail(place.error());
    if (place->count > limits.entries || bytes.size() > limits.fileBytes)
        return refuse(Error::Kind::Limit,
                      QT_TRANSLATE_NOOP("exchange", "The archive is refused: it is larger or has "
                                                    "more entries than is safe to read."));
    std::vector<ZipDirectoryEntry> entries;
    QSet<QString> names;
    qint64 total = 0;
    qint64 at = place->offset;
    const qint64 directoryEnd = place->offset + place->size;
    for (qint64 i = 0; i < place->count; ++i) {
        if (directoryEnd - at < kCentralHeaderSize || zip.u32(at) != kCentralSignature)
            return damagedArchive("directory");
        Result<ZipDirectoryEntry> entry = readEntry(zip, at, limits);
        if (!entry)
            return fail(entry.error());
        if (entry->end > place->offset)
            return damagedArchive("data inside the directory");
        at += kCentralHeaderSize + zip.u16(at + 28) + zip.u16(at + 30) + zip.u16(at + 32);
        const QString key = entry->name.toCaseFolded();
        if (names.contains(key))
            return refuse(Error::Kind::Invalid,
                          QT_TRANSLATE_NOOP("exchange", "The archive is refused: it holds \"%1\" "
                                                        "twice."),
                          entry->name);
        names.insert(key);
        total += entry->unpacked;
        if (total > limits.unpackedBytes)
            return refuse(Error::Kind::Limit,
                          QT_TRANSLATE_NOOP("exchange",
                                            "The archive is refused: it would unpack to "
                                            "far more than is safe to read."));
        entries.push_back(std::move(*entry));
    }
    if (at != directoryEnd)
        return damagedArchive("size of the directory");
    if (overlap(entries))
        return refuse(Error::Kind::Damaged,
                      QT_TRANSLATE_NOOP("exchange",
                                        "The archive is refused: entries in it lie over "
                                        "one another."));
    return entries;
}

} // namespace ringbinder
