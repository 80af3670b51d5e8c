// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/addressrange.h"
#include "core/technical/spans.h"

#include <QRegularExpression>
#include <QStringList>

namespace ringbinder {

namespace {

constexpr int kMostPort = 65535;
// Room between the protocols, so that the last port of one is not next to the first of another.
constexpr int kProtocolStride = 1 << 17;
constexpr const char* kPortProtocols[] = {"tcp", "udp", "sctp"};

int startOfProtocol(QStringView protocol)
{
    int start = 0;
    for (const char* known : kPortProtocols) {
        if (protocol.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return start;
        start += kProtocolStride;
    }
    return -1;
}

int portAfter(int port)
{
    return port + 1;
}

int portBefore(int port)
{
    return port - 1;
}

} // namespace

Result<PortRanges> PortRanges::read(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:(tcp|udp|sctp)/)?([0-9]{1,5})(?:-([0-9]{1,5}))?(?:/(tcp|udp|sctp))?$"),
        QRegularExpression::CaseInsensitiveOption);
    QList<Range> ranges;
    for (const QString& part : rangeParts(text)) {
        const auto match = shape.match(part);
        const auto first = smallNumber(match.capturedView(2), kMostPort);
        const auto last =
            match.capturedLength(3) > 0 ? smallNumber(match.capturedView(3), kMostPort) : first;
        const bool isTwice = match.capturedLength(1) > 0 && match.capturedLength(4) > 0;
        if (!match.hasMatch() || !first || !last || *first > *last || isTwice) {
            return fail(Error::Kind::Invalid,
                        Message("network",
                                QT_TRANSLATE_NOOP("network",
                                                  "\"%1\" is no port. Accepted are ports such as "
                                                  "tcp/22 or udp/53 and spans such as "
                                                  "tcp/8000-8010; a number alone is TCP."))
                            .arg(part));
        }
        const QString protocol =
            match.captured(1).isEmpty() ? match.captured(4) : match.captured(1);
        const int start = protocol.isEmpty() ? 0 : startOfProtocol(protocol);
        ranges.append({start + *first, start + *last});
    }
    PortRanges read;
    read.m_ranges = mergedSpans(std::move(ranges), portAfter);
    return read;
}

PortRanges PortRanges::readable(const QString& text)
{
    QList<Range> ranges;
    for (const QString& part : typedRanges(text)) {
        if (const auto read = PortRanges::read(part))
            ranges += read->m_ranges;
    }
    PortRanges made;
    made.m_ranges = mergedSpans(std::move(ranges), portAfter);
    return made;
}

QString PortRanges::text() const
{
    QStringList parts;
    for (const Range& range : m_ranges) {
        const int first = range.first % kProtocolStride;
        const int last = range.last % kProtocolStride;
        QString part = QStringLiteral("%1/%2")
                           .arg(QLatin1String(kPortProtocols[range.first / kProtocolStride]))
                           .arg(first);
        if (last > first)
            part += QStringLiteral("-%1").arg(last);
        parts.append(part);
    }
    return parts.join(QLatin1String(", "));
}

bool PortRanges::contains(QStringView protocol, int port) const
{
    const int start = startOfProtocol(protocol);
    if (start < 0 || port < 0 || port > kMostPort)
        return false;
    const auto after =
        std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), start + port,
                         [](int wanted, const Range& range) { return wanted < range.first; });
    return after != m_ranges.cbegin() && start + port <= std::prev(after)->last;
}

bool PortRanges::touches(const PortRanges& others) const
{
    return spansTouch(m_ranges, others.m_ranges);
}

PortRanges PortRanges::without(const PortRanges& others) const
{
    PortRanges rest;
    rest.m_ranges = spansWithout(m_ranges, others.m_ranges, portBefore, portAfter);
    return rest;
}

} // namespace ringbinder
