// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include <QRandomGenerator>

#include <chrono>

namespace ringbinder {

namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

constexpr bool isDashAt(qsizetype i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

Uid Uid::generate()
{
    // Version 7 of RFC 9562: the milliseconds of the system, then 74 random bits. Records made
    // together lie together in every index, which a file of many thousands is written twice as fast
    // for. The generator is the one the system seeded.
    namespace chrono = std::chrono;
    const auto now =
        chrono::duration_cast<chrono::milliseconds>(chrono::system_clock::now().time_since_epoch())
            .count();
    std::array<quint32, 3> words{};
    QRandomGenerator::global()->fillRange(words.data(), qsizetype(words.size()));
    const quint64 high = quint64(now) << 16 | 0x7000 | (words[0] & 0x0fff);
    const quint64 low = quint64(words[1]) << 32 | words[2];
    return {high, (low & ~(quint64(3) << 62)) | quint64(2) << 62};
}

template <typename Character>
std::optional<Uid> Uid::parsed(const Character* text)
{
    std::array<quint64, 2> halves{};
    int digits = 0;
    for (qsizetype i = 0; i < kLength; ++i) {
        const auto c = char16_t(text[i]);
        if (isDashAt(i)) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        quint64 digit = 0;
        if (c >= u'0' && c <= u'9')
            digit = quint64(c - u'0');
        else if (c >= u'a' && c <= u'f')
            digit = quint64(c - u'a') + 10;
        else
            return std::nullopt;
        quint64& half = halves[size_t(digits++ / 16)];
        half = half << 4 | digit;
    }
    return Uid(halves[0], halves[1]);
}

std::optional<Uid> Uid::fromString(QStringView text)
{
    return text.size() == kLength ? parsed(text.utf16()) : std::nullopt;
}

std::optional<Uid> Uid::fromUtf8(QByteArrayView text)
{
    return text.size() == kLength ? parsed(text.data()) : std::nullopt;
}

Uid::Characters Uid::characters() const
{
    Characters text{};
    int shift = 60;
    const quint64* half = &m_high;
    for (qsizetype i = 0; i < kLength; ++i) {
        if (isDashAt(i)) {
            text[size_t(i)] = '-';
            continue;
        }
        text[size_t(i)] = kHexDigits[*half >> shift & 15];
        shift -= 4;
        if (shift < 0) {
            shift = 60;
            half = &m_low;
        }
    }
    return text;
}

QString Uid::toString() const
{
    const Characters text = characters();
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace ringbinder
