// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textpool.h"

#include <algorithm>
#include <cstring>

namespace ringbinder {

namespace {

// Good enough to spread words over places, and no call.
size_t spreadOf(QByteArrayView bytes)
{
    quint64 spread = 0xcbf29ce484222325;
    for (const char c : bytes)
        spread = (spread ^ quint8(c)) * 0x100000001b3;
    return size_t(spread ^ spread >> 32);
}

} // namespace

TextPool::TextPool()
    : m_places(kPlaces)
{
}

QString TextPool::text(QByteArrayView utf8)
{
    if (utf8.isEmpty() || utf8.size() > kLongest)
        return QString::fromUtf8(utf8);
    Place& place = m_places[spreadOf(utf8) % kPlaces];
    const auto length = size_t(utf8.size());
    if (place.length != length || std::memcmp(place.bytes.data(), utf8.data(), length) != 0) {
        place.text = QString::fromUtf8(utf8);
        place.length = quint8(length);
        std::copy(utf8.begin(), utf8.end(), place.bytes.begin());
    }
    return place.text;
}

} // namespace ringbinder
