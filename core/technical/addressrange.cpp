// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/addressrange.h"

#include "core/technical/spans.h"

#include <QRegularExpression>
#include <QStringList>

#include <arpa/inet.h>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kIpv4Prefix = 96; // bits before an IPv4 address in the IPv6 address that maps it
// "10.0-255.0-255.1" would be 65,536 spans.
constexpr qsizetype kMostSpansOfOctets = 4096;
constexpr int kHardwareDigits = 12;

using AddressBytes = std::array<quint8, 16>;

bool isIpv4(const AddressBytes& bytes)
{
    return std::all_of(bytes.begin(), bytes.begin() + 10, [](quint8 byte) { return byte == 0; }) &&
           bytes[10] == 0xff && bytes[11] == 0xff;
}

NetworkAddress ipv4Of(const std::array<quint8, 4>& octets)
{
    NetworkAddress address;
    address.bytes[10] = 0xff;
    address.bytes[11] = 0xff;
    std::copy(octets.begin(), octets.end(), address.bytes.begin() + 12);
    return address;
}

// The bits of "255.255.255.0"; nothing where they have gaps.
std::optional<int> bitsOfMask(const NetworkAddress& mask)
{
    int bits = 0;
    bool hasEnded = false;
    for (size_t at = 12; at < 16; ++at) {
        for (int bit = 7; bit >= 0; --bit) {
            const bool isOn = (mask.bytes[at] >> bit & 1) != 0;
            if (isOn && hasEnded)
                return {};
            hasEnded = hasEnded || !isOn;
            bits += isOn ? 1 : 0;
        }
    }
    return bits;
}

struct AddressSpan {
    NetworkAddress first;
    NetworkAddress last;
};

std::optional<AddressSpan> networkOf(const NetworkAddress& base, QStringView prefix)
{
    std::optional<int> bits = smallNumber(prefix, isIpv4(base.bytes) ? 32 : 128);
    if (const auto mask = NetworkAddress::read(prefix.toString());
        !bits && mask && isIpv4(base.bytes) && isIpv4(mask->bytes))
        bits = bitsOfMask(*mask);
    if (!bits)
        return {};
    const int fixed = *bits + (isIpv4(base.bytes) ? kIpv4Prefix : 0);
    AddressSpan span{base, base};
    for (int bit = fixed; bit < 128; ++bit) {
        const auto at = size_t(bit / 8);
        const auto of = quint8(0x80U >> (bit % 8));
        span.first.bytes[at] = quint8(span.first.bytes[at] & ~of);
        span.last.bytes[at] = quint8(span.last.bytes[at] | of);
    }
    return span;
}

// "1-20", "7" or "*".
std::optional<std::pair<int, int>> octetOf(QStringView text)
{
    if (text == u"*" || text == u"-")
        return std::pair(0, 255);
    const qsizetype dash = text.indexOf(u'-');
    const auto first = smallNumber(dash < 0 ? text : text.left(dash), 255);
    const auto last = dash < 0 ? first : smallNumber(text.mid(dash + 1), 255);
    if (!first || !last || *first > *last)
        return {};
    return std::pair(*first, *last);
}

// "10.1.0-3.*", as scanners write their targets; empty for what is none.
QList<AddressSpan> spansOfOctets(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return {};
    std::array<std::pair<int, int>, 4> octets;
    qsizetype spans = 1;
    for (size_t at = 0; at < 4; ++at) {
        const auto octet = octetOf(parts[qsizetype(at)]);
        if (!octet)
            return {};
        octets[at] = *octet;
        if (at < 3)
            spans *= octet->second - octet->first + 1;
    }
    if (spans > kMostSpansOfOctets)
        return {};
    QList<AddressSpan> made;
    for (int a = octets[0].first; a <= octets[0].second; ++a) {
        for (int b = octets[1].first; b <= octets[1].second; ++b) {
            for (int c = octets[2].first; c <= octets[2].second; ++c) {
                const auto ending = [&](int d) {
                    return ipv4Of({quint8(a), quint8(b), quint8(c), quint8(d)});
                };
                made.append({ending(octets[3].first), ending(octets[3].second)});
            }
        }
    }
    return made;
}

QList<AddressSpan> addressSpansOf(const QString& part)
{
    if (const auto single = NetworkAddress::read(part))
        return {{*single, *single}};
    if (const qsizetype slash = part.indexOf(u'/'); slash > 0) {
        const auto base = NetworkAddress::read(part.left(slash));
        const auto network =
            base ? networkOf(*base, QStringView(part).mid(slash + 1)) : std::nullopt;
        return network ? QList<AddressSpan>{*network} : QList<AddressSpan>();
    }
    if (const qsizetype dash = part.indexOf(u'-'); dash > 0) {
        const auto first = NetworkAddress::read(part.left(dash));
        const auto last = NetworkAddress::read(part.mid(dash + 1));
        if (first && last) {
            const bool isOneKind = isIpv4(first->bytes) == isIpv4(last->bytes);
            return isOneKind && *first <= *last ? QList<AddressSpan>{{*first, *last}}
                                                : QList<AddressSpan>();
        }
    }
    return spansOfOctets(part);
}

NetworkAddress addressAfter(NetworkAddress address)
{
    for (size_t at = 16; at-- > 0;) {
        if (++address.bytes[at] != 0)
            break;
    }
    return address;
}

NetworkAddress addressBefore(NetworkAddress address)
{
    for (size_t at = 16; at-- > 0;) {
        if (address.bytes[at]-- != 0)
            break;
    }
    return address;
}

double numberOf(const NetworkAddress& address)
{
    double number = 0;
    for (const quint8 byte : address.bytes)
        number = number * 256 + byte;
    return number;
}

} // namespace

std::optional<NetworkAddress> NetworkAddress::read(const QString& text)
{
    QString plain = text.trimmed();
    if (plain.startsWith(u'[') && plain.endsWith(u']'))
        plain = plain.mid(1, plain.size() - 2);
    if (const qsizetype zone = plain.indexOf(u'%'); zone > 0 && plain.contains(u':'))
        plain.truncate(zone);
    // Longer than any address.
    if (plain.isEmpty() || plain.size() > INET6_ADDRSTRLEN)
        return {};
    const QByteArray bytes = plain.toUtf8();
    std::array<quint8, 4> octets{};
    if (::inet_pton(AF_INET, bytes.constData(), octets.data()) == 1)
        return ipv4Of(octets);
    NetworkAddress address;
    if (::inet_pton(AF_INET6, bytes.constData(), address.bytes.data()) == 1)
        return address;
    return {};
}

QString NetworkAddress::text() const
{
    std::array<char, INET6_ADDRSTRLEN> letters{};
    const bool isShort = isIpv4(bytes);
    const char* written =
        ::inet_ntop(isShort ? AF_INET : AF_INET6, bytes.data() + (isShort ? 12 : 0), letters.data(),
                    socklen_t(letters.size()));
    return QString::fromLatin1(written);
}

QString hardwareAddressFrom(const QString& text)
{
    // Six pairs, of which a zero in front may be missing, or three groups of four, or no groups.
    static const QRegularExpression pairs(
        QStringLiteral("^[0-9a-f]{1,2}([:-])[0-9a-f]{1,2}(\\1[0-9a-f]{1,2}){4}$"));
    static const QRegularExpression groups(QStringLiteral("^([0-9a-f]{4}\\.){2}[0-9a-f]{4}$"));
    static const QRegularExpression plain(QStringLiteral("^[0-9a-f]{12}$"));
    static const QRegularExpression separators(QStringLiteral("[:.-]"));
    const QString low = text.trimmed().toLower();
    QString digits;
    if (pairs.match(low).hasMatch()) {
        for (const QString& pair : low.split(separators))
            digits += pair.rightJustified(2, u'0');
    } else if (groups.match(low).hasMatch() || plain.match(low).hasMatch()) {
        digits = QString(low).remove(u'.');
    }
    // What every card or no card has tells none from another.
    if (digits.size() != kHardwareDigits || digits.count(u'0') == kHardwareDigits ||
        digits.count(u'f') == kHardwareDigits)
        return {};
    for (qsizetype at = kHardwareDigits - 2; at > 0; at -= 2)
        digits.insert(at, u':');
    return digits;
}

Result<AddressRanges> AddressRanges::read(const QString& text)
{
    QList<Range> ranges;
    for (const QString& part : rangeParts(text)) {
        const QList<AddressSpan> spans = addressSpansOf(part);
        if (spans.isEmpty()) {
            return fail(Error::Kind::Invalid,
                        Message("network",
                                QT_TRANSLATE_NOOP("network",
                                                  "\"%1\" is no range of addresses. Accepted are "
                                                  "networks such as 10.1.0.0/24 or fd00:1::/64, "
                                                  "spans such as 10.1.5.10-10.1.5.20, and single "
                                                  "addresses."))
                            .arg(part));
        }
        for (const AddressSpan& span : spans)
            ranges.append({span.first, span.last});
    }
    return merged(std::move(ranges));
}

AddressRanges AddressRanges::readable(const QString& text)
{
    QList<Range> ranges;
    for (const QString& part : typedRanges(text)) {
        if (const auto read = AddressRanges::read(part))
            ranges += read->m_ranges;
    }
    return merged(std::move(ranges));
}

// So that looking one up among thousands is quick.
AddressRanges AddressRanges::merged(QList<Range> ranges)
{
    AddressRanges made;
    made.m_ranges = mergedSpans(std::move(ranges), addressAfter);
    return made;
}

const AddressRanges::Range* AddressRanges::around(const NetworkAddress& address) const
{
    const auto after = std::upper_bound(
        m_ranges.cbegin(), m_ranges.cend(), address,
        [](const NetworkAddress& wanted, const Range& range) { return wanted < range.first; });
    const bool isIn = after != m_ranges.cbegin() && address <= std::prev(after)->last;
    return isIn ? &*std::prev(after) : nullptr;
}

bool AddressRanges::contains(const NetworkAddress& address) const
{
    return around(address) != nullptr;
}

bool AddressRanges::touches(const AddressRanges& others) const
{
    return spansTouch(m_ranges, others.m_ranges);
}

bool AddressRanges::isWithin(const AddressRanges& others) const
{
    return without(others).isEmpty();
}

AddressRanges AddressRanges::without(const AddressRanges& others) const
{
    AddressRanges rest;
    rest.m_ranges = spansWithout(m_ranges, others.m_ranges, addressBefore, addressAfter);
    return rest;
}

double AddressRanges::widthAround(const NetworkAddress& address) const
{
    const Range* range = around(address);
    return range ? numberOf(range->last) - numberOf(range->first) + 1 : 0;
}

} // namespace ringbinder
