// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/lynisscan.h"

#include "core/exchange/textcodec.h"
#include "core/technical/addressrange.h"
#include "core/technical/scangather.h"

#include <QIODevice>
#include <QSet>

namespace ringbinder {

namespace {

constexpr qsizetype kLongestLynisLine = qsizetype(16) << 20;
constexpr qsizetype kMostLynisEntries = 200'000;
constexpr qsizetype kMostLynisLetters = qsizetype(32) << 20;
constexpr qint64 kLynisProgressLines = 4096;

// Lines of a text of any length, without their ends.
class LynisLines final {
public:
    LynisLines(QIODevice& device, const QString& encoding)
        : m_source(device, encoding)
    {
    }

    // Nothing at the end.
    [[nodiscard]] Result<std::optional<QString>> next()
    {
        while (true) {
            const qsizetype end = m_text.indexOf('\n', m_searched);
            if (end >= 0 || (m_isLast && m_at < m_text.size())) {
                const qsizetype stop = end >= 0 ? end : m_text.size();
                QString line = QString::fromUtf8(m_text.constData() + m_at, stop - m_at);
                m_at = m_searched = end >= 0 ? end + 1 : stop;
                ++m_number;
                if (line.endsWith(u'\r'))
                    line.chop(1);
                return std::optional(std::move(line));
            }
            if (m_isLast)
                return std::optional<QString>();
            if (m_text.size() - m_at > kLongestLynisLine) {
                return fail(Error::Kind::Limit,
                            Message("scan", QT_TRANSLATE_NOOP(
                                                "scan", "Line %1 is longer than can be read."))
                                .arg(m_number + 1));
            }
            const auto piece = m_source.next();
            if (!piece)
                return fail(piece.error());
            m_isLast = piece->isEmpty();
            m_text = m_text.mid(m_at);
            m_searched = m_text.size();
            m_at = 0;
            m_text += *piece;
        }
    }
    [[nodiscard]] qint64 number() const { return m_number; } // of the line just read, from 1
    [[nodiscard]] qint64 bytesRead() const { return m_source.bytesRead(); }

private:
    Utf8Stream m_source;
    QByteArray m_text;
    qsizetype m_at = 0;
    qsizetype m_searched = 0; // no line ends before it
    qint64 m_number = 0;
    bool m_isLast = false;
};

// "-" stands for nothing; "text:Set sticky bit" says what kind of advice it is.
QString lynisPart(const QStringList& parts, int index)
{
    QString part = scanWord(parts.value(index));
    if (part.startsWith(QLatin1String("text:")))
        part = part.mid(5).trimmed();
    return part == QLatin1String("-") ? QString() : part;
}

QDateTime lynisTime(const QString& text)
{
    // In the time of the machine it was written on, which the file does not name.
    return QDateTime::fromString(text.trimmed(), QStringLiteral("yyyy-MM-dd HH:mm:ss")).toUTC();
}

// One report, line by line, then the host of it.
class LynisReport final {
public:
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty() && m_lists.isEmpty(); }
    [[nodiscard]] bool isLynis() const
    {
        return has("lynis_version") || (has("report_version_major") && has("hostname"));
    }
    // Results stand at the end: a report without them was cut off.
    [[nodiscard]] bool hasEnd() const { return has("hardening_index") || has("finish"); }
    [[nodiscard]] QString value(const char* key) const
    {
        return m_values.value(QLatin1String(key));
    }
    [[nodiscard]] qsizetype entries() const { return m_entries; }

    [[nodiscard]] qsizetype letters() const { return m_letters; }

    void add(const QString& key, const QString& value)
    {
        ++m_entries;
        m_letters += value.size();
        if (key.endsWith(QLatin1String("[]")))
            m_lists[key.chopped(2)].append(value);
        else
            m_values.insert(key, value);
    }

    [[nodiscard]] SeenHost host() const
    {
        SeenHost host;
        addHostName(host, value("hostname"));
        for (const char* key : {"network_ipv4_address", "network_ipv6_address"}) {
            for (const QString& address : list(key))
                addHostAddress(host, address);
        }
        for (const QString& address : list("network_mac_address")) {
            const QString known = hardwareAddressFrom(address);
            if (host.hardwareAddress.isEmpty() && known != QLatin1String("00:00:00:00:00:00"))
                host.hardwareAddress = known;
        }
        host.operatingSystem = scanWord(QString(value("os_name") + u' ' + value("os_version")));
        host.facts.append(hardening(host.operatingSystem));
        addAdvice(host, "warning");
        addAdvice(host, "suggestion");
        addSoftware(host);
        return host;
    }

private:
    [[nodiscard]] bool has(const char* key) const { return m_values.contains(QLatin1String(key)); }
    [[nodiscard]] QStringList list(const char* key) const
    {
        return m_lists.value(QLatin1String(key));
    }

    void setYesNo(Fact& fact, const char* field, const char* key) const
    {
        const QString said = value(key).trimmed();
        if (said == QLatin1String("1") || said == QLatin1String("0"))
            setFactValue(fact, field, yesNoWord(said == QLatin1String("1")));
    }
    static void setCount(Fact& fact, const char* field, qsizetype count)
    {
        setFactValue(fact, field, QString::number(count));
    }

    [[nodiscard]] Fact hardening(const QString& operatingSystem) const
    {
        Fact fact{QStringLiteral("hardening"), {}};
        bool isNumber = false;
        const int index = value("hardening_index").toInt(&isNumber);
        if (isNumber)
            setCount(fact, "hardening_index", index);
        setFactValue(fact, "operating_system", operatingSystem);
        setYesNo(fact, "firewall_active", "firewall_active");
        setYesNo(fact, "firewall_empty_ruleset", "firewall_empty_ruleset");
        setYesNo(fact, "auditd_running", "linux_auditd_running");
        setYesNo(fact, "remote_syslog", "remote_syslog_configured");
        setYesNo(fact, "ntp_config_found", "ntp_config_found");
        setFactValue(fact, "firewall_software", scanWords(list("firewall_software")));
        setFactValue(fact, "malware_scanner", scanWords(list("malware_scanner")));
        setFactValue(fact, "file_integrity_tool", scanWords(list("file_integrity_tool")));
        setFactValue(fact, "uid_zero_accounts", scanWords(list("user_with_uid_zero")));
        const QStringList peers =
            list("ntp_unreliable_peer") + list("ntp_falseticker") + list("ntp_stratum_16_peer");
        setFactValue(fact, "bad_time_peers", scanWords(peers));
        // The value is often only a sign that there are some; the entries are the packages.
        const QStringList packages = list("vulnerable_package");
        const int said = value("vulnerable_packages_found").toInt(&isNumber);
        if (isNumber || !packages.isEmpty()) {
            const QSet<QString> different(packages.begin(), packages.end());
            setCount(fact, "vulnerable_packages", std::max<qsizetype>(said, different.size()));
        }
        setCount(fact, "warnings", list("warning").size());
        setCount(fact, "suggestions", list("suggestion").size());
        const QStringList tests = value("tests_executed").split(u'|', Qt::SkipEmptyParts);
        if (!tests.isEmpty())
            setCount(fact, "tests_executed", tests.size());
        else
            setFactValue(fact, "tests_executed", scanWord(value("lynis_tests_done")));
        return fact;
    }

    void addAdvice(SeenHost& host, const char* kind) const
    {
        QSet<QString> known;
        for (const QString& entry : list(kind)) {
            const QStringList parts = entry.split(u'|');
            Fact fact{QStringLiteral("advice"), {}};
            setFactValue(fact, "kind", QLatin1String(kind));
            setFactValue(fact, "test", lynisPart(parts, 0));
            setFactValue(fact, "message", lynisPart(parts, 1));
            setFactValue(fact, "details", lynisPart(parts, 2));
            setFactValue(fact, "solution", lynisPart(parts, 3));
            if (!known.contains(fact.item())) {
                known.insert(fact.item());
                host.facts.append(fact);
            }
        }
    }

    void addSoftware(SeenHost& host) const
    {
        QStringList packages = value("installed_packages_array").split(u'|', Qt::SkipEmptyParts);
        // As older versions write it: "name|version|".
        for (QString old : list("installed_package"))
            packages.append(old.replace(u'|', u','));
        QSet<QString> known;
        for (const QString& package : std::as_const(packages)) {
            const qsizetype comma = package.indexOf(u',');
            QString version = scanWord(package.mid(comma + 1));
            while (version.endsWith(u','))
                version.chop(1);
            Fact fact{QStringLiteral("software"), {}};
            setFactValue(fact, "name", scanWord(package.left(comma)));
            setFactValue(fact, "version", comma < 0 ? QString() : version);
            if (!fact.values.isEmpty() && !known.contains(fact.item())) {
                known.insert(fact.item());
                host.facts.append(fact);
            }
        }
    }

    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_lists;
    qsizetype m_entries = 0;
    qsizetype m_letters = 0;
};

tl::unexpected<Error> noLynisReport(const ScanReadOptions& options)
{
    return fail(
        Error::Kind::Invalid,
        Message("scan", QT_TRANSLATE_NOOP("scan", "%1 is no report of Lynis. Expected are lines "
                                                  "such as lynis_version=3.0.8, hostname=… and "
                                                  "hardening_index=…, as in lynis-report.dat."))
            .arg(options.fileName));
}

// Collects the reports of a file and hands over their hosts.
class LynisReader final {
public:
    LynisReader(const ScanReadOptions& options, const HostListener& listener)
        : m_options(options)
        , m_listener(listener)
    {
        m_about.format = scan_import::Format::Lynis;
        m_about.tool = QStringLiteral("Lynis");
    }

    [[nodiscard]] Result<> take(const QString& line, qint64 number)
    {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            return {};
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(equals).trimmed();
        if (equals < 1 || key.contains(u' ')) {
            // Values of several lines, such as banners of services, do that.
            m_remarks.add(Message("scan", QT_TRANSLATE_NOOP("scan", "Line %1 is not written as "
                                                                    "key=value and was left out."))
                              .arg(number));
            return ++m_strange > kMostStrangeLines && !m_report.isLynis()
                       ? Result<>(noLynisReport(m_options))
                       : Result<>();
        }
        if (key == QLatin1String("report_version_major") && !m_report.isEmpty()) {
            if (auto ended = endReport(number); !ended)
                return ended;
        }
        m_report.add(key, line.mid(equals + 1));
        if (m_report.entries() > kMostLynisEntries || m_report.letters() > kMostLynisLetters) {
            return fail(
                Error::Kind::Limit,
                Message("scan", QT_TRANSLATE_NOOP("scan", "Line %1: the report of one host has "
                                                          "more entries than can be read."))
                    .arg(number));
        }
        return {};
    }

    [[nodiscard]] Result<> endReport(qint64 lines)
    {
        if (!m_report.isLynis())
            return noLynisReport(m_options);
        if (!m_report.hasEnd()) {
            return fail(Error::Kind::Damaged,
                        Message("scan", QT_TRANSLATE_NOOP("scan", "The report of Lynis breaks off "
                                                                  "at line %1: hardening_index is "
                                                                  "missing. Run Lynis again and "
                                                                  "import its whole report."))
                            .arg(lines));
        }
        m_about.toolVersion = scanWord(m_report.value("lynis_version"));
        const QDateTime from = lynisTime(m_report.value("report_datetime_start"));
        const QDateTime to = lynisTime(m_report.value("report_datetime_end"));
        if (from.isValid() && (!m_about.scannedAt.isValid() || from < m_about.scannedAt))
            m_about.scannedAt = from;
        if (to.isValid() && (!m_about.finishedAt.isValid() || to > m_about.finishedAt))
            m_about.finishedAt = to;
        SeenHost host = m_report.host();
        if (host.shownName().isEmpty()) {
            return fail(
                Error::Kind::Invalid,
                Message("scan", QT_TRANSLATE_NOOP("scan", "The report of Lynis that ends at line "
                                                          "%1 names no host: neither hostname=… "
                                                          "nor network_ipv4_address[]=… is "
                                                          "there."))
                    .arg(lines));
        }
        m_about.coverage.append(host.shownName());
        m_report = {};
        return m_listener(std::move(host));
    }

    [[nodiscard]] ScanAbout about()
    {
        if (!m_about.scannedAt.isValid())
            m_about.scannedAt = m_options.fallbackTime;
        m_about.remarks = m_remarks.take();
        return std::move(m_about);
    }

private:
    static constexpr int kMostStrangeLines = 20;

    const ScanReadOptions& m_options;
    const HostListener& m_listener;
    ScanAbout m_about;
    ScanRemarks m_remarks;
    LynisReport m_report;
    int m_strange = 0;
};

} // namespace

Result<ScanAbout> readLynis(QIODevice& device, const ScanReadOptions& options,
                            const HostListener& host, Progress& progress)
{
    const auto encoding = guessEncoding(device);
    if (!encoding)
        return fail(encoding.error());
    LynisLines lines(device, encoding->name);
    LynisReader reader(options, host);
    const Message step("scan", QT_TRANSLATE_NOOP("scan", "Reading the scan"));
    while (true) {
        const auto line = lines.next();
        if (!line)
            return fail(line.error());
        if (!line->has_value())
            break;
        if (auto taken = reader.take(**line, lines.number()); !taken)
            return fail(taken.error());
        if (lines.number() % kLynisProgressLines == 0) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, {});
            progress.report(lines.bytesRead(), device.size(), step);
        }
    }
    if (auto ended = reader.endReport(lines.number()); !ended)
        return fail(ended.error());
    return reader.about();
}

} // namespace ringbinder
