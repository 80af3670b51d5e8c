// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/askedports.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ringbinder {

namespace {

// "T:22,U:53,8000-8010" as PortRanges reads it; nothing for names and what is open to one side.
std::optional<PortRanges> listedPorts(const QString& list, bool isUdpAlone)
{
    QString protocol = isUdpAlone ? QStringLiteral("udp") : QStringLiteral("tcp");
    const bool isBare = !list.contains(u':');
    QStringList parts;
    for (QString part : list.split(u',', Qt::SkipEmptyParts)) {
        if (part.startsWith(QLatin1String("T:")) || part.startsWith(QLatin1String("U:"))) {
            protocol = part[0] == u'U' ? QStringLiteral("udp") : QStringLiteral("tcp");
            part = part.mid(2);
        }
        parts.append(QString(protocol + u'/' + part));
        if (isBare && !isUdpAlone)
            parts.append(QString(QStringLiteral("udp/") + part));
    }
    auto ranges = PortRanges::read(parts.join(QLatin1String(", ")));
    return ranges ? std::optional(std::move(*ranges)) : std::nullopt;
}

} // namespace

AskedPorts AskedPorts::ofCall(const QString& arguments)
{
    AskedPorts asked;
    static const QRegularExpression between(QStringLiteral("\\s+"));
    const QStringList words = arguments.split(between, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return asked;
    const auto wants = [&words](const QString& letters) {
        return std::any_of(words.begin(), words.end(), [&letters](const QString& word) {
            return word.startsWith(QLatin1String("-s")) &&
                   std::any_of(letters.begin(), letters.end(), [&word](QChar letter) {
                       return QStringView(word).mid(2).contains(letter);
                   });
        });
    };
    asked.m_udp = wants(QStringLiteral("U"));
    asked.m_tcp = !asked.m_udp || wants(QStringLiteral("STAWMNFX"));
    // Hosts alone, or names alone.
    if (wants(QStringLiteral("nPL")))
        asked.m_tcp = asked.m_udp = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(QLatin1String("-p")))
            continue;
        const QString list = words[i].size() > 2 ? words[i].mid(2) : words.value(i + 1);
        asked.m_only = listedPorts(list, asked.m_udp && !asked.m_tcp);
    }
    return asked;
}

bool AskedPorts::includes(const Fact& port) const
{
    const QString protocol = port.value(QLatin1String("protocol"));
    if (protocol == QLatin1String("tcp") ? !m_tcp : protocol == QLatin1String("udp") && !m_udp)
        return false;
    return !m_only || m_only->contains(protocol, port.value(QLatin1String("port")).toInt());
}

} // namespace ringbinder
