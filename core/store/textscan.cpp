// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textscan.h"

#include <algorithm>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ringbinder {

namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return uchar(c) < 0x80 && c != 0; });
}

} // namespace

std::string foldedText(QByteArrayView utf8)
{
    if (!isAscii(utf8))
        return foldedText(QString::fromUtf8(utf8));
    std::string folded(utf8.data(), size_t(utf8.size()));
    for (char& c : folded) {
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
    }
    return folded;
}

std::string foldedText(const QString& text)
{
    QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    folded.replace(QChar(QChar::Null), QLatin1Char(' '));
    return folded.toStdString();
}

std::string naturalKey(std::string_view folded)
{
    std::string key;
    for (size_t i = 0; i < folded.size();) {
        if (folded[i] < '0' || folded[i] > '9') {
            key += folded[i++];
            continue;
        }
        while (i + 1 < folded.size() && folded[i] == '0' && folded[i + 1] >= '0' &&
               folded[i + 1] <= '9')
            ++i;
        size_t end = i;
        while (end < folded.size() && folded[end] >= '0' && folded[end] <= '9')
            ++end;
        // The number of digits first: 9 before 10. Beyond 200 digits length no longer counts.
        key += '0';
        key += char(std::min<size_t>(end - i, 200));
        key.append(folded.substr(i, end - i));
        i = end;
    }
    return key;
}

ByteFinder::ByteFinder(std::string needle)
    : m_needle(std::move(needle))
{
}

size_t ByteFinder::find(std::string_view text, size_t from) const
{
    const size_t length = m_needle.size();
    if (from > text.size() || text.size() - from < length)
        return npos;
    if (length == 0)
        return from;
    if (length == 1) {
        const void* const hit = std::memchr(text.data() + from, m_needle[0], text.size() - from);
        return hit ? size_t(static_cast<const char*>(hit) - text.data()) : npos;
    }
    const size_t last = text.size() - length; // the last place where it could begin
#ifdef __SSE2__
    // Places where both the first and the last byte agree are few; only those are compared.
    const __m128i first = _mm_set1_epi8(m_needle.front());
    const __m128i final = _mm_set1_epi8(m_needle.back());
    constexpr size_t kLanes = 16;
    while (from + kLanes + length - 1 <= text.size()) {
        const auto* at = reinterpret_cast<const __m128i*>(text.data() + from);
        const auto* atEnd = reinterpret_cast<const __m128i*>(text.data() + from + length - 1);
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(_mm_loadu_si128(at), first),
                                           _mm_cmpeq_epi8(_mm_loadu_si128(atEnd), final));
        unsigned candidates = unsigned(_mm_movemask_epi8(both));
        while (candidates != 0) {
            const size_t place = from + size_t(__builtin_ctz(candidates));
            if (std::memcmp(text.data() + place, m_needle.data(), length) == 0)
                return place;
            candidates &= candidates - 1;
        }
        from += kLanes;
    }
#endif
    for (; from <= last; ++from) {
        if (text[from] == m_needle.front() &&
            std::memcmp(text.data() + from, m_needle.data(), length) == 0)
            return from;
    }
    return npos;
}

} // namespace ringbinder
