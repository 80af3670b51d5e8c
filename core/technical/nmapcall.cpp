// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/nmapcall.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <bit>
#include <optional>

namespace ringbinder {

namespace {

// IPv4 addresses as numbers, both ends included.
struct NmapSpan {
    quint32 first = 0;
    quint32 last = 0;
};
using NmapSpans = QList<NmapSpan>;

// More pieces than this ("1-254.1-254.1-254.7") are given as the span that holds them all.
constexpr qsizetype kMostNmapSpans = 1024;
// Of a whole call: beyond it a target counts as one span from its first address to its last.
constexpr qsizetype kMostNmapSpansOfCall = 8 * kMostNmapSpans;

// Options whose value is a word of its own. Those not listed have none, or have it attached.
const QSet<QString>& nmapOptionsWithValue()
{
    static const QSet<QString> kOptions = [] {
        const QStringList names =
            QStringLiteral(
                "p iL iR exclude excludefile exclude-ports e S g D sI b T M oN oX oS oG oA oM oJ "
                "source-port data data-string data-length ip-options ttl spoof-mac stylesheet "
                "datadir servicedb versiondb resume proxies proxy script script-args "
                "script-args-file script-help script-timeout dns-servers version-intensity "
                "top-ports port-ratio mtu scanflags max-os-tries stats-every min-hostgroup "
                "max-hostgroup min-parallelism max-parallelism min-rtt-timeout max-rtt-timeout "
                "initial-rtt-timeout max-retries host-timeout scan-delay max-scan-delay min-rate "
                "max-rate nsock-engine")
                .split(u' ');
        return QSet<QString>(names.begin(), names.end());
    }();
    return kOptions;
}

// The words of a line in which nmap has put quotes around those with blanks.
QStringList nmapWords(const QString& line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool isOpen = false; // a word has begun, perhaps an empty one in quotes
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line[i];
        if (letter == u'"') {
            isQuoted = !isQuoted;
            isOpen = true;
        } else if (letter == u'\\' && isQuoted && i + 1 < line.size()) {
            word += line[++i];
        } else if (letter.isSpace() && !isQuoted) {
            if (isOpen)
                words.append(std::exchange(word, {}));
            isOpen = false;
        } else {
            word += letter;
            isOpen = true;
        }
    }
    if (isOpen)
        words.append(word);
    return words;
}

// "1-3,7", "*", "5" as spans of the numbers 0 to 255.
std::optional<NmapSpans> octetSpans(QStringView text)
{
    if (text == u"*")
        return NmapSpans{{0, 255}};
    NmapSpans spans;
    const auto parts = text.split(u',');
    for (const QStringView part : parts) {
        const qsizetype dash = part.indexOf(u'-');
        const QStringView from = dash < 0 ? part : part.left(dash);
        const QStringView to = dash < 0 ? part : part.mid(dash + 1);
        bool isFirst = true;
        bool isLast = true;
        // "-" alone is the whole octet, "5-" runs to its end.
        const uint first = from.isEmpty() && dash >= 0 ? 0 : from.toUInt(&isFirst);
        const uint last = to.isEmpty() && dash >= 0 ? 255 : to.toUInt(&isLast);
        if (!isFirst || !isLast || first > last || last > 255)
            return {};
        spans.append({first, last});
    }
    return spans;
}

// An IPv4 target in any of nmap's spellings; nothing for names and IPv6.
std::optional<NmapSpans> spansOfTarget(const QString& target)
{
    const qsizetype slash = target.indexOf(u'/');
    const auto octets = QStringView(target).left(slash < 0 ? target.size() : slash).split(u'.');
    if (octets.size() != 4)
        return {};
    NmapSpans spans{{0, 0}};
    for (const QStringView octet : octets) {
        const auto choices = octetSpans(octet);
        if (!choices)
            return {};
        NmapSpans next;
        for (const NmapSpan& span : std::as_const(spans)) {
            // What stands before a span of several numbers cannot be told as one range, unless the
            // octet is whole.
            const bool isWhole =
                choices->size() == 1 && choices->first().first == 0 && choices->first().last == 255;
            const quint32 count = isWhole ? 1 : span.last - span.first + 1;
            if (next.size() + qsizetype(count) * choices->size() > kMostNmapSpans) {
                next.append({span.first << 8, span.last << 8 | 255});
                continue;
            }
            for (quint32 i = 0; i < count; ++i) {
                const quint32 first = isWhole ? span.first : span.first + i;
                const quint32 last = isWhole ? span.last : span.first + i;
                for (const NmapSpan& choice : *choices)
                    next.append({first << 8 | choice.first, last << 8 | choice.last});
            }
        }
        spans = next;
    }
    if (slash < 0)
        return spans;
    bool isNumber = false;
    const int bits = QStringView(target).mid(slash + 1).toInt(&isNumber);
    if (!isNumber || bits < 0 || bits > 32)
        return {};
    const quint32 hosts = bits == 0 ? ~0U : bits == 32 ? 0 : (1U << (32 - bits)) - 1;
    for (NmapSpan& span : spans)
        span = {span.first & ~hosts, span.last | hosts};
    return spans;
}

// Adds what a target stands for, in bounds that no honest call meets.
void addSpans(NmapSpans& spans, const NmapSpans& added)
{
    if (spans.size() + added.size() <= kMostNmapSpansOfCall)
        spans += added;
    else if (!added.isEmpty())
        spans.append({added.first().first, added.last().last});
}

NmapSpans joinedSpans(NmapSpans spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const NmapSpan& a, const NmapSpan& b) { return a.first < b.first; });
    NmapSpans result;
    for (const NmapSpan& span : std::as_const(spans)) {
        if (!result.isEmpty() && quint64(span.first) <= quint64(result.last().last) + 1)
            result.last().last = std::max(result.last().last, span.last);
        else
            result.append(span);
    }
    return result;
}

NmapSpans spansWithout(const NmapSpans& spans, const NmapSpans& excluded)
{
    NmapSpans left = spans;
    for (const NmapSpan& out : excluded) {
        NmapSpans next;
        for (const NmapSpan& span : std::as_const(left)) {
            if (out.last < span.first || out.first > span.last) {
                next.append(span);
                continue;
            }
            if (out.first > span.first)
                next.append({span.first, out.first - 1});
            if (out.last < span.last)
                next.append({out.last + 1, span.last});
        }
        left = next;
    }
    return left;
}

QString textOfAddress(quint32 address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg(address >> 16 & 255)
        .arg(address >> 8 & 255)
        .arg(address & 255);
}

// "10.1.0.0/24" where it is one, else "10.1.0.3-10.1.0.9".
QString spanText(const NmapSpan& span)
{
    if (span.first == span.last)
        return textOfAddress(span.first);
    const quint32 size = span.last - span.first; // one less than there are
    if ((size & (size + 1)) == 0 && (span.first & size) == 0)
        return textOfAddress(span.first) + u'/' + QString::number(32 - std::popcount(size));
    return textOfAddress(span.first) + u'-' + textOfAddress(span.last);
}

QStringList textsOfSpans(const NmapSpans& spans)
{
    QStringList texts;
    for (const NmapSpan& span : spans)
        texts.append(spanText(span));
    return texts;
}

} // namespace

NmapCall nmapCallOf(const QString& arguments)
{
    NmapCall call;
    QStringList targets;
    const QStringList words = nmapWords(arguments);
    for (qsizetype i = 1; i < words.size(); ++i) { // the first is nmap itself
        const QString& word = words[i];
        if (!word.startsWith(u'-')) {
            targets.append(word);
            continue;
        }
        const QString option = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
        const qsizetype equals = option.indexOf(u'=');
        const QString name = equals < 0 ? option : option.left(equals);
        QString value = equals < 0 ? QString() : option.mid(equals + 1);
        if (equals < 0 && nmapOptionsWithValue().contains(name) && i + 1 < words.size())
            value = words[++i];
        if (name == QLatin1String("exclude"))
            call.excluded += value.split(u',', Qt::SkipEmptyParts);
        else if (name == QLatin1String("iL") || name == QLatin1String("iR") ||
                 name == QLatin1String("resume"))
            call.hasOtherTargets = true;
        else if (name == QLatin1String("excludefile"))
            call.excluded.append(value);
    }
    NmapSpans spans;
    QStringList others;
    for (const QString& target : std::as_const(targets)) {
        if (const auto read = spansOfTarget(target))
            addSpans(spans, *read);
        else
            others.append(target);
    }
    NmapSpans excluded;
    for (const QString& out : std::as_const(call.excluded)) {
        const auto read = spansOfTarget(out);
        if (read && excluded.size() + read->size() <= kMostNmapSpans)
            excluded += *read;
    }
    others.removeDuplicates();
    call.targets = textsOfSpans(spansWithout(joinedSpans(spans), joinedSpans(excluded))) + others;
    return call;
}

QStringList rangesOfAddresses(const QStringList& addresses)
{
    NmapSpans spans;
    QStringList others;
    for (const QString& address : addresses) {
        if (const auto read = spansOfTarget(address))
            spans += *read;
        else
            others.append(address);
    }
    others.removeDuplicates();
    return textsOfSpans(joinedSpans(spans)) + others;
}

} // namespace ringbinder
