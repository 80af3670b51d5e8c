// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/scanrecords.h"

#include "core/registers/technical/network_host.h"
#include "core/technical/addressrange.h"

namespace ringbinder {

namespace {

constexpr qsizetype kMostObservationBytes = 500'000;
constexpr qsizetype kLongestName = 255;
// Together within a field of long text.
constexpr qsizetype kLongestCoverage = 200'000;
constexpr qsizetype kLongestPorts = 700'000;

qsizetype longestOf(const FieldDef& field)
{
    return field.maxLength > 0 ? field.maxLength : 500;
}

// "a, b" with what is new in front, or behind where older scans than this one know better; what
// does not fit is dropped from the end.
QString unitedWords(const QString& held, const QStringList& seen, bool isNewer, qsizetype most)
{
    QStringList known = held.split(QLatin1String(", "), Qt::SkipEmptyParts);
    QStringList said;
    for (const QString& each : seen)
        said.append(fieldLine(each, kLongestName).replace(u',', u' '));
    QStringList all = isNewer ? QStringList(said + known) : QStringList(known + said);
    QStringList kept;
    qsizetype length = 0;
    for (const QString& each : std::as_const(all)) {
        if (each.isEmpty() || kept.contains(each, Qt::CaseInsensitive))
            continue;
        length += each.size() + 2;
        if (length - 2 > most)
            break;
        kept.append(each);
    }
    return kept.join(QLatin1String(", "));
}

} // namespace

QString fieldLine(const QString& text, qsizetype most)
{
    QString line = text;
    for (QChar& letter : line) {
        const QChar::Category category = letter.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            letter = u' ';
    }
    // Through UTF-8, which knows no half characters.
    line = QString::fromUtf8(line.simplified().toUtf8());
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
}

void setFieldLine(Record& record, const Field<QString>& field, const QString& text)
{
    record.set(field, fieldLine(text, longestOf(field)));
}

QString linesUpTo(const QStringList& lines, qsizetype most)
{
    QString text;
    for (const QString& each : lines) {
        const QString line = fieldLine(each, 500);
        if (text.size() + line.size() + 2 > most)
            return text + QChar(0x2026);
        if (!text.isEmpty())
            text += u'\n';
        text += line;
    }
    return text;
}

std::optional<QString> portsLookedAt(const ScanAbout& about, const QMap<QString, int>& facts)
{
    if (about.format != scan_import::Format::Nmap)
        return std::nullopt;
    if (about.ports.isEmpty()) {
        const bool sawPorts = facts.value(QStringLiteral("port")) > 0;
        const bool isPing = about.tool == QLatin1String("nmap") && !sawPorts;
        return isPing ? std::optional(QString()) : std::nullopt;
    }
    // Readers of coverage have to understand it: all of it or nothing.
    const QString ports = about.ports.join(QLatin1String(", ")).simplified();
    const bool isFine = ports.size() <= kLongestPorts && PortRanges::read(ports);
    return isFine ? std::optional(ports) : std::nullopt;
}

QString coverageText(const QStringList& coverage, const std::optional<QString>& ports)
{
    QString text = linesUpTo(coverage, kLongestCoverage);
    if (!ports)
        return text;
    if (!text.isEmpty())
        text += u'\n';
    return text + QLatin1String("ports: ") + (ports->isEmpty() ? QStringLiteral("none") : *ports);
}

QList<QByteArray> observationPieces(const QByteArray& text)
{
    QList<QByteArray> pieces;
    qsizetype from = 0;
    while (text.size() - from > kMostObservationBytes) {
        const qsizetype end = text.lastIndexOf('\n', from + kMostObservationBytes - 1);
        const qsizetype next = end > from ? end + 1 : from + kMostObservationBytes;
        pieces.append(text.mid(from, next - from));
        from = next;
    }
    pieces.append(text.mid(from));
    return pieces;
}

void noteSeen(Record& record, const SeenHost& seen, QDate day, bool isNewer)
{
    const QString held = record.text(network_host::name);
    const bool isUnnamed = NetworkAddress::read(held) || !hardwareAddressFrom(held).isEmpty();
    if (held.isEmpty() || (isNewer && isUnnamed && !seen.name.isEmpty()))
        setFieldLine(record, network_host::name, seen.shownName());
    QStringList seenNames = seen.names;
    if (!seen.name.isEmpty() && !seenNames.contains(seen.name, Qt::CaseInsensitive))
        seenNames.prepend(seen.name);
    seenNames.removeIf([](const QString& each) { return NetworkAddress::read(each).has_value(); });
    record.set(network_host::names, unitedWords(record.text(network_host::names), seenNames,
                                                isNewer, longestOf(network_host::names)));
    record.set(network_host::addresses,
               unitedWords(record.text(network_host::addresses), seen.addresses, isNewer,
                           longestOf(network_host::addresses)));
    record.set(network_host::hardwareAddress,
               unitedWords(record.text(network_host::hardwareAddress),
                           {hardwareAddressFrom(seen.hardwareAddress)}, isNewer,
                           longestOf(network_host::hardwareAddress)));
    const auto take = [&](const Field<QString>& field, const QString& text) {
        if (!text.isEmpty() && (isNewer || record.text(field).isEmpty()))
            setFieldLine(record, field, text);
    };
    take(network_host::vendor, seen.vendor);
    take(network_host::operatingSystem, seen.operatingSystem);
    const auto first = record.get(network_host::firstSeen);
    if (!first || *first > day)
        record.set(network_host::firstSeen, day);
}

} // namespace ringbinder
