// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/weaknesshints.h"

#include "core/technical/addressrange.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

constexpr qsizetype kHintLetters = 20'000; // an output may be long; what is looked for comes early

// The first line "Label : value".
QString labelled(const QString& output, const QString& label)
{
    const QRegularExpression line(
        QString(QLatin1String("^\\s*") + QRegularExpression::escape(label) +
                QLatin1String("\\s*:\\s*(.*)$")),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return line.match(output.left(kHintLetters)).captured(1).trimmed();
}

QString firstHardwareAddress(const QString& output)
{
    static const QRegularExpression address(
        QStringLiteral("\\b[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}\\b"));
    return hardwareAddressFrom(address.match(output.left(kHintLetters)).captured());
}

// "2026/11/20 9:15 CET (UTC +01:00)"; local time where the zone is not told in numbers.
QDateTime nessusTime(const QString& text)
{
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{4})/(\\d{1,2})/(\\d{1,2}) +(\\d{1,2}):(\\d{2})(.*)$"));
    static const QRegularExpression offset(QStringLiteral("UTC *([+-])(\\d{1,2}):?(\\d{2})"));
    const auto found = parts.match(text);
    if (!found.hasMatch())
        return {};
    const auto number = [&found](int group) { return found.captured(group).toInt(); };
    const QDate day(number(1), number(2), number(3));
    const QTime time(number(4), number(5));
    if (!day.isValid() || !time.isValid())
        return {};
    const QString zone = found.captured(6);
    if (const auto away = offset.match(zone); away.hasMatch()) {
        const int seconds = away.captured(2).toInt() * 3600 + away.captured(3).toInt() * 60;
        const bool isBehind = away.captured(1) == QLatin1String("-");
        return QDateTime(day, time, Qt::OffsetFromUTC, isBehind ? -seconds : seconds).toUTC();
    }
    const QString name = zone.trimmed();
    const bool isUtc = name.startsWith(QLatin1String("UTC")) || name == QLatin1String("GMT");
    return QDateTime(day, time, isUtc ? Qt::UTC : Qt::LocalTime).toUTC();
}

WeaknessHints scanInformation(const QString& output)
{
    WeaknessHints hints;
    const QString credentialed = labelled(output, QStringLiteral("Credentialed checks"));
    if (credentialed.startsWith(QLatin1String("yes"), Qt::CaseInsensitive))
        hints.authenticated = true;
    else if (credentialed.startsWith(QLatin1String("no"), Qt::CaseInsensitive))
        hints.authenticated = false;
    hints.toolVersion = labelled(output, QStringLiteral("Nessus version")).section(u' ', 0, 0);
    hints.policy = labelled(output, QStringLiteral("Scan policy used"));
    hints.startedAt = nessusTime(labelled(output, QStringLiteral("Scan Start Date")));
    return hints;
}

} // namespace

WeaknessHints nessusHints(const QString& plugin, const QString& output)
{
    WeaknessHints hints;
    switch (plugin.toInt()) {
    case 19506: // Nessus scan information
        return scanInformation(output);
    case 141118: // valid credentials provided
    case 117887: // local checks were possible
    case 97993:  // installed software listed over SSH
        hints.authenticated = true;
        break;
    case 21745:  // local checks could not run
    case 104410: // credentials failed
    case 110723: // none provided
        hints.authenticated = false;
        break;
    case 11936: // operating system
        hints.operatingSystem = labelled(output, QStringLiteral("Remote operating system"));
        break;
    case 12053: { // "10.1.5.10 resolves as erp.example."
        static const QRegularExpression resolves(QStringLiteral("resolves as\\s+(\\S+?)\\.?\\s*$"),
                                                 QRegularExpression::MultilineOption);
        hints.hostName = resolves.match(output.left(kHintLetters)).captured(1);
        break;
    }
    case 35716: // manufacturer of the network card
    case 86420: // hardware addresses
        hints.hardwareAddress = firstHardwareAddress(output);
        break;
    }
    return hints;
}

WeaknessHints greenboneHints(const QString& title, const QString& output)
{
    WeaknessHints hints;
    const auto says = [](const QString& text, const char* words) {
        return text.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    if (says(title, "login successful for authenticated checks") ||
        says(output, "possible to login using the provided") ||
        says(output, "possible to log into the remote host using the"))
        hints.authenticated = !says(output, "not possible to log");
    else if (says(title, "login failed for authenticated checks"))
        hints.authenticated = false;
    if (says(title, "OS Detection Consolidation"))
        hints.operatingSystem = labelled(output, QStringLiteral("OS"));
    if (says(title, "MAC address"))
        hints.hardwareAddress = firstHardwareAddress(output);
    if (says(title, "Hostname Determination"))
        hints.hostName = labelled(output, QStringLiteral("Hostname"));
    return hints;
}

} // namespace ringbinder
