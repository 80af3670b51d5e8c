// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/weaknessscan.h"

#include "core/technical/addressrange.h"
#include "core/technical/scangather.h"
#include "core/technical/weaknesscolumns.h"
#include "core/technical/weaknesshints.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace ringbinder {

namespace {

constexpr size_t kMostWeaknessHosts = 500'000;
constexpr qsizetype kMostTargets = 5000;

// Of one host, kept until the end: its rows may stand anywhere.
struct HostTally {
    SeenHost host; // without facts
    std::array<int, 4> counts{};
    std::optional<bool> authenticated;
    QSet<size_t> weaknesses; // counted already, by the hash of the item
};

class WeaknessReader final {
public:
    WeaknessReader(scan_import::Format format, const ScanReadOptions& options,
                   const HostListener& listener, ScanTable& table)
        : m_isGreenbone(format == scan_import::Format::OpenvasCsv)
        , m_options(options)
        , m_table(table)
        , m_gatherer(listener)
    {
        m_about.format = format;
        m_about.tool = m_isGreenbone ? QStringLiteral("Greenbone") : QStringLiteral("Nessus");
    }

    [[nodiscard]] Result<> takeRow()
    {
        const auto level = readLevel();
        if (!level)
            return {};
        const auto place = tallyOfRow();
        if (!place)
            return fail(place.error());
        if (!place->has_value()) {
            m_remarks.addRow(
                {m_table.row(),
                 m_table.heading(hostColumn()),
                 {},
                 Message("scan", QT_TRANSLATE_NOOP("scan", "Row %1 names no host in column %2 and "
                                                           "was left out."))
                     .arg(m_table.row())
                     .arg(m_table.heading(hostColumn()))});
            return {};
        }
        HostTally& tally = m_tallies[**place];
        takeTime();
        takeHints(tally);
        if (*level == WeaknessLevel::Informational) {
            ++m_informational;
            return {};
        }
        addWeakness(tally, *level);
        return m_gatherer.relieve();
    }

    [[nodiscard]] Result<ScanAbout> finish()
    {
        if (m_known == 0 && m_firstUnknown)
            return fail(*m_firstUnknown);
        for (HostTally& tally : m_tallies) {
            if (m_about.coverage.size() < kMostTargets)
                m_about.coverage.append(tally.host.addresses.isEmpty()
                                            ? tally.host.shownName()
                                            : tally.host.addresses.first());
            if (auto told = tell(tally); !told)
                return fail(told.error());
        }
        if (auto told = m_gatherer.handOver(); !told)
            return fail(told.error());
        if (!m_about.scannedAt.isValid())
            m_about.scannedAt = m_options.fallbackTime;
        if (m_raised > 0) {
            m_remarks.add(
                Message("scan",
                        QT_TRANSLATE_N_NOOP("scan", "%n result(s) rated high with a CVSS score of "
                                                    "9.0 or more count as critical."))
                    .count(m_raised));
        }
        if (m_informational > 0) {
            m_remarks.add(
                Message("scan", QT_TRANSLATE_N_NOOP("scan", "%n informational result(s) that are "
                                                            "no weakness were left out."))
                    .count(m_informational));
        }
        m_about.remarks = m_remarks.take();
        m_about.rejected = m_remarks.takeRejected();
        return std::move(m_about);
    }

private:
    [[nodiscard]] int hostColumn() const
    {
        return m_table.has(kHost) ? kHost : m_table.has(kAddress) ? kAddress : kDnsName;
    }

    [[nodiscard]] std::optional<double> score() const
    {
        for (const int column : {int(kScore), int(kOlderScore)}) {
            bool isNumber = false;
            const double score = m_table.cell(column).replace(u',', u'.').toDouble(&isNumber);
            if (isNumber && score >= 0.0 && score <= 10.0)
                return score;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<WeaknessLevel> readLevel()
    {
        const QString word = m_table.cell(kSeverity);
        auto level = weaknessLevelOf(word);
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        // A severity between 0 and 10 as newer Greenbone versions write it.
        if (isNumber && number >= 0.0 && number <= 10.0 && (m_isGreenbone || !level))
            level = weaknessLevelOfScore(number);
        if (!level) {
            const Error unknown{
                Error::Kind::Invalid,
                Message("scan",
                        QT_TRANSLATE_NOOP("scan", "Row %1, column %2: \"%3\" is no severity. "
                                                  "Accepted are Critical, High, Medium, Low, None, "
                                                  "Info, Log and the numbers 0 to 4; rows with "
                                                  "another one are left out."))
                    .arg(m_table.row())
                    .arg(m_table.heading(kSeverity))
                    .arg(word.left(60)),
                {}};
            m_remarks.addRow(
                {m_table.row(), m_table.heading(kSeverity), scanWord(word), unknown.message});
            if (!m_firstUnknown)
                m_firstUnknown = unknown;
            return std::nullopt;
        }
        ++m_known;
        // Greenbone had no level above high for long.
        if (m_isGreenbone && *level == WeaknessLevel::High && score().value_or(0.0) >= 9.0) {
            ++m_raised;
            return WeaknessLevel::Critical;
        }
        return level;
    }

    [[nodiscard]] Result<std::optional<size_t>> tallyOfRow()
    {
        SeenHost host;
        for (const int column : {int(kHost), int(kDnsName)}) {
            // "DOMAIN\NAME" is how Windows networks call a host.
            const QString name = m_table.cell(column);
            addHostName(host, name.mid(name.lastIndexOf(u'\\') + 1));
        }
        static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
        for (const QString& address : m_table.cell(kAddress).left(1000).split(between))
            addHostAddress(host, address);
        if (host.shownName().isEmpty()) // "localhost", which is a host all the same
            host.name = scanWord(m_table.cell(hostColumn()));
        const QString key =
            (host.addresses.isEmpty() ? host.name : host.addresses.first()).toLower();
        if (key.isEmpty())
            return std::optional<size_t>();
        const auto known = m_index.constFind(key);
        const size_t place = known != m_index.cend() ? *known : m_tallies.size();
        if (place == m_tallies.size()) {
            if (place >= kMostWeaknessHosts) {
                return fail(Error::Kind::Limit,
                            Message("scan", QT_TRANSLATE_NOOP("scan", "Row %1: a scan of more than "
                                                                      "%2 hosts is not read. Split "
                                                                      "it into several files."))
                                .arg(m_table.row())
                                .arg(qint64(kMostWeaknessHosts)));
            }
            m_index.insert(key, place);
            m_tallies.push_back({std::move(host), {}, {}, {}});
            m_keys.append(key);
        } else {
            SeenHost& same = m_tallies[place].host;
            for (const QString& name : std::as_const(host.names))
                addHostName(same, name);
            for (const QString& address : std::as_const(host.addresses))
                addHostAddress(same, address);
        }
        m_key = key;
        HostTally& tally = m_tallies[place];
        if (tally.host.hardwareAddress.isEmpty())
            tally.host.hardwareAddress =
                hardwareAddressFrom(m_table.cell(kMac).section(u',', 0, 0));
        if (tally.host.operatingSystem.isEmpty())
            tally.host.operatingSystem = scanWord(m_table.cell(kSystem));
        return std::optional(place);
    }

    void takeTime()
    {
        if (const QString task = m_table.cell(kTask); m_about.arguments.isEmpty())
            m_about.arguments = scanWord(task);
        const QString text = m_table.cell(kTime);
        if (text.isEmpty())
            return;
        const QDateTime at = QDateTime::fromString(text, Qt::ISODate).toUTC();
        if (!at.isValid())
            return;
        if (!m_about.scannedAt.isValid() || at < m_about.scannedAt)
            m_about.scannedAt = at;
        if (!m_about.finishedAt.isValid() || at > m_about.finishedAt)
            m_about.finishedAt = at;
    }

    void takeHints(HostTally& tally)
    {
        const QString output = m_table.cell(kOutput);
        const WeaknessHints hints = m_isGreenbone ? greenboneHints(m_table.cell(kTitle), output)
                                                  : nessusHints(m_table.cell(kPlugin), output);
        // One way in is enough.
        if (hints.authenticated)
            tally.authenticated = tally.authenticated.value_or(false) || *hints.authenticated;
        if (!hints.operatingSystem.isEmpty())
            tally.host.operatingSystem = scanWord(hints.operatingSystem);
        if (!hints.hardwareAddress.isEmpty())
            tally.host.hardwareAddress = hints.hardwareAddress;
        addHostName(tally.host, hints.hostName);
        if (!hints.toolVersion.isEmpty())
            m_about.toolVersion = scanWord(hints.toolVersion);
        if (m_about.arguments.isEmpty())
            m_about.arguments = scanWord(hints.policy);
        if (hints.startedAt.isValid() &&
            (!m_about.scannedAt.isValid() || hints.startedAt < m_about.scannedAt))
            m_about.scannedAt = hints.startedAt;
    }

    // "443", "443/tcp", "general/tcp"; 0 and general are the host itself.
    void setPort(Fact& weakness) const
    {
        static const QRegularExpression number(QStringLiteral("\\b(\\d{1,5})\\b"));
        const QString text = m_table.cell(kPort);
        const int port = number.match(text).captured(1).toInt();
        if (port < 1 || port > 65535)
            return;
        QString protocol = m_table.cell(kProtocol).toLower();
        if (protocol.isEmpty())
            protocol = text.section(u'/', 1, 1).trimmed().toLower();
        setFactValue(weakness, "protocol", scanWord(protocol));
        setFactValue(weakness, "port", QString::number(port));
    }

    void addWeakness(HostTally& tally, WeaknessLevel level)
    {
        Fact weakness{QStringLiteral("weakness"), {}};
        const QString title = scanWord(m_table.cell(kTitle));
        const QString plugin = scanWord(m_table.cell(kPlugin));
        setFactValue(weakness, "plugin", plugin.isEmpty() ? title : plugin);
        setFactValue(weakness, "title", title);
        setFactValue(weakness, "severity", QLatin1String(kWeaknessLevels[size_t(level)]));
        setPort(weakness);
        static const QRegularExpression between(QStringLiteral("[,;|\\s]+"));
        setFactValue(weakness, "cve",
                     scanWords(m_table.cell(kCve).left(kLongestFactValue).split(between)));
        if (const auto cvss = score())
            setFactValue(weakness, "cvss", QString::number(*cvss));
        setFactValue(weakness, "solution", scanLines(m_table.cell(kSolution)));
        setFactValue(weakness, "output", scanLines(m_table.cell(kOutput)));

        SeenHost& seen = m_gatherer.host(m_key);
        seen.name = tally.host.name;
        seen.names = tally.host.names;
        seen.addresses = tally.host.addresses;
        const auto place = m_gatherer.fact(m_key, weakness);
        if (!place.isNew)
            merge(*place.fact, weakness);
        const size_t hash = qHash(weakness.item());
        if (!tally.weaknesses.contains(hash)) {
            tally.weaknesses.insert(hash);
            ++tally.counts[size_t(level)];
        }
    }

    // A row for each CVE of one weakness.
    static void merge(Fact& held, const Fact& more)
    {
        const QStringList all{held.values.value(QStringLiteral("cve")),
                              more.values.value(QStringLiteral("cve"))};
        setFactValue(held, "cve", scanWords(all.join(u',').split(u',')));
        for (auto value = more.values.begin(); value != more.values.end(); ++value) {
            if (!held.values.contains(value.key()))
                held.values.insert(value.key(), value.value());
        }
    }

    // The host as it is known by now, with the counts.
    [[nodiscard]] Result<> tell(HostTally& tally)
    {
        Fact counts{QStringLiteral("weakness_scan"), {}};
        if (tally.authenticated)
            setFactValue(counts, "authenticated", yesNoWord(*tally.authenticated));
        for (size_t i = 0; i < kWeaknessLevels.size(); ++i)
            setFactValue(counts, kWeaknessLevels[i], QString::number(tally.counts[i]));
        const QString& key = m_keys[qsizetype(&tally - m_tallies.data())];
        SeenHost& seen = m_gatherer.host(key);
        const QList<Fact> facts = std::move(seen.facts);
        seen = tally.host;
        seen.facts = facts;
        static_cast<void>(m_gatherer.fact(key, counts));
        return m_gatherer.relieve();
    }

    bool m_isGreenbone;
    const ScanReadOptions& m_options;
    ScanTable& m_table;
    HostGatherer m_gatherer;
    ScanAbout m_about;
    ScanRemarks m_remarks;
    std::vector<HostTally> m_tallies;
    QStringList m_keys; // of them
    QHash<QString, size_t> m_index;
    QString m_key; // of the row just read
    qint64 m_known = 0;
    std::optional<Error> m_firstUnknown;
    int m_informational = 0;
    int m_raised = 0;
};

Result<ScanAbout> readWeaknesses(scan_import::Format format, QIODevice& device,
                                 const ScanReadOptions& options, const HostListener& host,
                                 Progress& progress)
{
    const bool isGreenbone = format == scan_import::Format::OpenvasCsv;
    auto table = ScanTable::open(device, options.fileName,
                                 isGreenbone ? greenboneColumns() : nessusColumns(),
                                 {{kSeverity}, {kHost, kAddress, kDnsName}, {kPlugin, kTitle}});
    if (!table)
        return fail(table.error());
    WeaknessReader reader(format, options, host, *table);
    while (true) {
        const auto more = table->next(progress);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        if (auto taken = reader.takeRow(); !taken)
            return fail(taken.error());
    }
    return reader.finish();
}

} // namespace

Result<ScanAbout> readNessusCsv(QIODevice& device, const ScanReadOptions& options,
                                const HostListener& host, Progress& progress)
{
    return readWeaknesses(scan_import::Format::NessusCsv, device, options, host, progress);
}

Result<ScanAbout> readOpenvasCsv(QIODevice& device, const ScanReadOptions& options,
                                 const HostListener& host, Progress& progress)
{
    return readWeaknesses(scan_import::Format::OpenvasCsv, device, options, host, progress);
}

} // namespace ringbinder
