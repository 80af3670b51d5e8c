// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/askedports.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ringbinder {

namespace {

const QString kEveryTcpPort = QStringLiteral("tcp/0-65535");
const QString kEveryUdpPort = QStringLiteral("udp/0-65535");
const QString kEverySctpPort = QStringLiteral("sctp/0-65535");

// "T:22,U:53,8000-8010", a number without a letter for both; nothing for names and what is open to
// one side.
std::optional<PortRanges> listedPorts(const QString& list)
{
    QStringList protocols{QStringLiteral("tcp"), QStringLiteral("udp")};
    QStringList parts;
    for (QString part : list.split(u',', Qt::SkipEmptyParts)) {
        if (part.startsWith(QLatin1String("T:")) || part.startsWith(QLatin1String("U:"))) {
            protocols = {part[0] == u'U' ? QStringLiteral("udp") : QStringLiteral("tcp")};
            part = part.mid(2);
        }
        for (const QString& protocol : std::as_const(protocols))
            parts.append(QString(protocol + u'/' + part));
    }
    auto ranges = PortRanges::read(parts.join(QLatin1String(", ")));
    return ranges ? std::optional(std::move(*ranges)) : std::nullopt;
}

PortRanges portsOfCall(const QString& call)
{
    static const QRegularExpression between(QStringLiteral("\\s+"));
    const QStringList words = call.split(between, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return everyPort();
    const auto wants = [&words](const QString& letters) {
        return std::any_of(words.begin(), words.end(), [&letters](const QString& word) {
            return word.startsWith(QLatin1String("-s")) &&
                   std::any_of(letters.begin(), letters.end(), [&word](QChar letter) {
                       return QStringView(word).mid(2).contains(letter);
                   });
        });
    };
    // Hosts alone, or names alone; or nobody can say which ports are the usual ones.
    const bool isQuick = std::any_of(words.begin(), words.end(), [](const QString& word) {
        return word == QLatin1String("-F") || word.startsWith(QLatin1String("--top-ports"));
    });
    if (isQuick || wants(QStringLiteral("nPL")))
        return {};
    const bool isUdp = wants(QStringLiteral("U"));
    QStringList every;
    if (!isUdp || wants(QStringLiteral("STAWMNFX")))
        every.append(kEveryTcpPort);
    if (isUdp)
        every.append(kEveryUdpPort);
    const PortRanges asked = PortRanges::readable(every.join(u','));
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(QLatin1String("-p")))
            continue;
        const auto only = listedPorts(words[i].size() > 2 ? words[i].mid(2) : words.value(i + 1));
        if (only)
            return only->without(everyPort().without(asked));
    }
    return asked;
}

} // namespace

PortRanges everyPort()
{
    static const PortRanges every =
        PortRanges::readable(QStringList{kEveryTcpPort, kEveryUdpPort, kEverySctpPort}.join(u','));
    return every;
}

PortRanges askedPorts(const QString& coverage, const QString& call)
{
    const QLatin1String beginning("ports:");
    const QString last = coverage.mid(coverage.lastIndexOf(u'\n') + 1);
    return last.startsWith(beginning) ? PortRanges::readable(last.mid(beginning.size()))
                                      : portsOfCall(call);
}

bool isAskedFor(const PortRanges& asked, const Fact& fact)
{
    const QString port = fact.value(QLatin1String("port"));
    if (fact.kind == QLatin1String("port"))
        return asked.contains(fact.value(QLatin1String("protocol")), port.toInt());
    // A script about the host as a whole runs with any ports.
    if (fact.kind == QLatin1String("script") && !port.isEmpty())
        return asked.contains(u"tcp", port.toInt()) || asked.contains(u"udp", port.toInt());
    return true;
}

} // namespace ringbinder
