// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/xccdfscan.h"

#include "core/technical/nmapcall.h"
#include "core/technical/scanxml.h"
#include "core/technical/testresult.h"

namespace ringbinder {

namespace {

constexpr qsizetype kMostXccdfRules = 50'000;
constexpr qsizetype kMostXccdfRemarks = 100;
constexpr qsizetype kMostXccdfTargets = 20'000;
constexpr qsizetype kMostXccdfSystems = 100'000;
constexpr qsizetype kLongestXccdfName = 500;
constexpr qsizetype kLongestRuleTitle = 300;

class XccdfReader final {
public:
    XccdfReader(QIODevice& device, const ScanReadOptions& options, const HostListener& listener,
                Progress& progress)
        : m_xml(device, options.fileName, progress)
        , m_options(options)
        , m_listener(listener)
    {
    }

    Result<ScanAbout> run()
    {
        if (m_xml.next() != ScanXml::Token::Start || !isRoot()) {
            if (m_xml.error() && !m_xml.isNoXml())
                return fail(*m_xml.error());
            return fail(
                Error::Kind::Invalid,
                Message("scan", QT_TRANSLATE_NOOP("scan", "The file \"%1\" holds neither "
                                                          "XCCDF results nor ARF. Let oscap "
                                                          "write one with --results or "
                                                          "--results-arf."))
                    .arg(m_options.fileName));
        }
        m_about.format = m_xml.name() == u"asset-report-collection" ? scan_import::Format::Arf
                                                                    : scan_import::Format::Xccdf;
        if (const auto walked = walk(); !walked)
            return fail(walked.error());
        m_xml.finish();
        if (m_xml.error())
            return fail(*m_xml.error());
        if (m_results == 0) {
            return fail(Error::Kind::Invalid,
                        Message("scan", QT_TRANSLATE_NOOP("scan", "The file \"%1\" holds a "
                                                                  "benchmark but no results of it. "
                                                                  "Let oscap write them with "
                                                                  "--results or --results-arf."))
                            .arg(m_options.fileName));
        }
        conclude();
        return std::move(m_about);
    }

private:
    [[nodiscard]] bool isXccdf() const
    {
        return m_xml.space().startsWith(u"http://checklists.nist.gov/xccdf/");
    }
    [[nodiscard]] bool isRoot() const
    {
        if (m_xml.name() == u"asset-report-collection")
            return m_xml.space().startsWith(u"http://scap.nist.gov/schema/asset-reporting-format/");
        return isXccdf() && (m_xml.name() == u"Benchmark" || m_xml.name() == u"TestResult");
    }

    void remark(const Message& message)
    {
        if (m_about.remarks.size() < kMostXccdfRemarks)
            m_about.remarks.append(message);
    }

    // Benchmarks, rules and results, wherever they stand; a collection holds several of each, and
    // much else that is passed over.
    Result<> walk()
    {
        ScanXml::Token token = ScanXml::Token::Start;
        for (; token != ScanXml::Token::Stopped; token = m_xml.next()) {
            if (!isXccdf())
                continue;
            const bool isStart = token == ScanXml::Token::Start;
            if (m_xml.name() == u"Benchmark") {
                m_benchmark = isStart ? m_xml.attribute(QLatin1String("id")) : QString();
            } else if (isStart && m_xml.name() == u"Rule") {
                readRule();
            } else if (isStart && m_xml.name() == u"TestResult") {
                if (const auto told = readResult(); !told)
                    return told;
            }
        }
        if (m_xml.error())
            return fail(*m_xml.error());
        return {};
    }

    void readRule()
    {
        const QString id = m_xml.attribute(QLatin1String("id"));
        BenchmarkRule rule;
        rule.severity = m_xml.attribute(QLatin1String("severity"));
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            // Titles come in several languages; the first is the benchmark's own.
            if (m_xml.name() == u"title" && rule.title.isEmpty())
                rule.title = m_xml.readText().left(kLongestRuleTitle);
        }
        if (m_rules.size() < kMostXccdfRules && !id.isEmpty() && id.size() <= kLongestXccdfName &&
            !m_rules.contains(id))
            m_rules.insert(id, rule);
    }

    Result<> readResult()
    {
        TestResult result = readTestResult(m_xml, m_benchmark, m_rules);
        if (m_xml.error())
            return fail(*m_xml.error());
        ++m_results;
        noteAbout(result);
        const QString name = result.host.shownName();
        if (name.isEmpty()) {
            remark(Message("scan", QT_TRANSLATE_NOOP("scan", "Results that name no system were "
                                                             "left out.")));
            return {};
        }
        if (result.hasStrangeResult) {
            remark(Message("scan", QT_TRANSLATE_NOOP("scan", "Some results of %1 are words that "
                                                             "XCCDF does not know; they count as "
                                                             "unknown."))
                       .arg(name));
        }
        if (result.isCut) {
            remark(Message("scan", QT_TRANSLATE_NOOP("scan", "%1 has results of more rules than "
                                                             "are kept; the rest was left out."))
                       .arg(name));
        }
        const QString key = result.key().left(kLongestXccdfName);
        const QDateTime newest = m_newest.value(key);
        if (newest.isValid() && result.startedAt < newest) {
            remark(Message("scan", QT_TRANSLATE_NOOP("scan", "Older results of %1 for the same "
                                                             "profile were left out."))
                       .arg(name));
            return {};
        }
        if (m_newest.contains(key) || m_newest.size() < kMostXccdfSystems)
            m_newest.insert(key, result.startedAt);
        return m_listener(std::move(result.host));
    }

    void noteAbout(const TestResult& result)
    {
        if (m_about.tool.isEmpty()) {
            m_about.tool = result.tool;
            m_about.toolVersion = result.toolVersion;
        }
        if (result.startedAt.isValid() &&
            (!m_about.scannedAt.isValid() || result.startedAt < m_about.scannedAt))
            m_about.scannedAt = result.startedAt;
        if (result.finishedAt.isValid() &&
            (!m_about.finishedAt.isValid() || result.finishedAt > m_about.finishedAt))
            m_about.finishedAt = result.finishedAt;
        if (!result.profile.isEmpty() && !m_profiles.contains(result.profile) &&
            m_profiles.size() < kMostXccdfRemarks)
            m_profiles.append(result.profile);
        // By address where it has one: zones are ranges of addresses.
        const QStringList signs = !result.host.addresses.isEmpty()
                                      ? result.host.addresses
                                      : QStringList{result.host.shownName()};
        for (const QString& sign : signs) {
            if (!sign.isEmpty() && sign.size() <= kLongestXccdfName &&
                m_covered.size() < kMostXccdfTargets)
                m_covered.append(sign);
        }
    }

    void conclude()
    {
        m_about.coverage = rangesOfAddresses(m_covered);
        if (m_about.tool.isEmpty())
            m_about.tool = QStringLiteral("XCCDF");
        m_about.arguments = tidyScanText(m_profiles.join(QStringLiteral(", ")));
        // The end is better than the day the file was copied.
        if (!m_about.scannedAt.isValid())
            m_about.scannedAt =
                m_about.finishedAt.isValid() ? m_about.finishedAt : m_options.fallbackTime;
        if (m_rules.isEmpty()) {
            remark(
                Message("scan", QT_TRANSLATE_NOOP("scan", "The file does not hold the benchmark: "
                                                          "rules have no titles.")));
        }
    }

    ScanXml m_xml;
    const ScanReadOptions& m_options;
    const HostListener& m_listener;
    ScanAbout m_about;
    BenchmarkRules m_rules;
    QString m_benchmark; // around where reading is
    QStringList m_profiles;
    QStringList m_covered;
    QHash<QString, QDateTime> m_newest; // by TestResult::key()
    qint64 m_results = 0;
};

} // namespace

Result<ScanAbout> readXccdf(QIODevice& device, const ScanReadOptions& options,
                            const HostListener& host, Progress& progress)
{
    return XccdfReader(device, options, host, progress).run();
}

} // namespace ringbinder
