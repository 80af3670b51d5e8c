// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/testresult.h"

#include "core/technical/addressrange.h"
#include "core/technical/scanxml.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ringbinder {

namespace {

constexpr qsizetype kMostRuleResults = 50'000;
constexpr qsizetype kMostRuleLetters = 8'000'000; // of their names and identifiers
constexpr qsizetype kMostTargetSigns = 200;       // addresses and names of one system
constexpr qsizetype kMostIdents = 20;

// The words of XCCDF, the one that counts first where a rule has several results.
constexpr const char* kResultWords[] = {"fail",          "error",         "unknown",
                                        "notchecked",    "pass",          "fixed",
                                        "informational", "notapplicable", "notselected"};
// Their places in it.
enum ResultPlace {
    FailPlace,
    ErrorPlace,
    UnknownPlace,
    NotCheckedPlace,
    PassPlace,
    FixedPlace,
    InformationalPlace,
    NotApplicablePlace,
    NotSelectedPlace
};

int rankOfResult(const QString& word)
{
    const auto* found =
        std::find_if(std::begin(kResultWords), std::end(kResultWords),
                     [&word](const char* known) { return word == QLatin1String(known); });
    return int(std::distance(std::begin(kResultWords), found));
}

// One rule, put together of all its results.
struct RuleAnswer {
    QString id;
    QString severity;
    QStringList idents;
    int rank = 0;
};

// How often each word was the answer.
struct AnswerCounts {
    int of[std::size(kResultWords)] = {};

    [[nodiscard]] int passed() const { return of[PassPlace] + of[FixedPlace]; }
    [[nodiscard]] int failed() const { return of[FailPlace]; }
    [[nodiscard]] int unanswered() const
    {
        return of[ErrorPlace] + of[UnknownPlace] + of[NotCheckedPlace];
    }
    // Without what was not selected or does not apply.
    [[nodiscard]] int selected() const
    {
        return passed() + failed() + unanswered() + of[InformationalPlace];
    }
};

struct BenchmarkScore {
    double percent = -1;
    bool isDefault = false;
};

// At most two decimals, none that says nothing.
QString percentText(double percent)
{
    return QString::number(std::round(percent * 100) / 100, 'g', 6);
}

class TestResultReader final {
public:
    TestResultReader(ScanXml& xml, const BenchmarkRules& rules)
        : m_xml(xml)
        , m_rules(rules)
    {
    }

    TestResult run(const QString& benchmark)
    {
        m_result.benchmark = benchmark;
        m_result.startedAt = xmlInstant(m_xml.attribute(QLatin1String("start-time")));
        m_result.finishedAt = xmlInstant(m_xml.attribute(QLatin1String("end-time")));
        readTool(m_xml.attribute(QLatin1String("test-system")));
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth))
            readPart();
        readSystem();
        tellFacts();
        return std::move(m_result);
    }

private:
    void readPart()
    {
        const QStringView element = m_xml.name();
        if (element == u"rule-result") {
            readRuleResult();
        } else if (element == u"score") {
            readScore();
        } else if (element == u"benchmark") {
            if (m_result.benchmark.isEmpty()) {
                const QString id = m_xml.attribute(QLatin1String("id"));
                m_result.benchmark = !id.isEmpty() ? id : m_xml.attribute(QLatin1String("href"));
            }
        } else if (element == u"profile") {
            m_result.profile = m_xml.attribute(QLatin1String("idref"));
        } else if (element == u"target") {
            if (const QString name = m_xml.readText(); m_result.host.name.isEmpty())
                m_result.host.name = name;
            else
                addName(name);
        } else if (element == u"target-address") {
            addAddress(m_xml.readText());
        } else if (element == u"target-facts") {
            readTargetFacts();
        }
    }

    // "cpe:/a:redhat:openscap:1.3.7"
    void readTool(const QString& system)
    {
        const QStringList parts = system.split(u':');
        if (parts.size() < 4 || parts.first() != QLatin1String("cpe"))
            return;
        const bool isFormatted =
            parts[1] == QLatin1String("2.3"); // cpe:2.3:a:vendor:product:version
        m_result.tool = parts.value(isFormatted ? 4 : 3);
        m_result.toolVersion = parts.value(isFormatted ? 5 : 4);
    }

    void readTargetFacts()
    {
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            const QString fact = m_xml.attribute(QLatin1String("name"));
            const QString value = m_xml.readText();
            const QString kind = fact.section(u':', -1).toLower();
            if (kind == QLatin1String("mac"))
                addHardware(hardwareAddressFrom(value));
            else if (kind == QLatin1String("ipv4") || kind == QLatin1String("ipv6"))
                addAddress(value);
            else if (kind == QLatin1String("fqdn") || kind == QLatin1String("host_name"))
                addName(value);
        }
    }

    void addName(QString name)
    {
        while (name.endsWith(u'.'))
            name.chop(1);
        // Every system calls itself that.
        if (name.isEmpty() || name.startsWith(QLatin1String("localhost"), Qt::CaseInsensitive))
            return;
        if (QStringList& names = m_result.host.names;
            !names.contains(name) && names.size() < kMostTargetSigns)
            names.append(name);
    }

    void addHardware(const QString& address)
    {
        if (!address.isEmpty() && address != QLatin1String("00:00:00:00:00:00") &&
            !m_hardware.contains(address) && m_hardware.size() < kMostTargetSigns)
            m_hardware.append(address);
    }

    // Those that other systems have as well, loopback and link-local, tell nothing.
    void addAddress(const QString& written)
    {
        static const Result<AddressRanges> kCommon =
            AddressRanges::read(QStringLiteral("127.0.0.0/8, 169.254.0.0/16, ::1, fe80::/10"));
        const auto address = NetworkAddress::read(written);
        if (!address || (kCommon && kCommon->contains(*address)))
            return;
        const QString text = address->text();
        if (QStringList& addresses = m_result.host.addresses;
            !addresses.contains(text) && addresses.size() < kMostTargetSigns)
            addresses.append(text);
    }

    void readSystem()
    {
        SeenHost& host = m_result.host;
        addName(host.name);
        // A system has several; bridges and the like make theirs up at every start.
        const auto isMadeUp = [](const QString& address) {
            return (address.left(2).toInt(nullptr, 16) & 2) != 0;
        };
        const auto own = std::find_if_not(m_hardware.cbegin(), m_hardware.cend(), isMadeUp);
        if (own != m_hardware.cend())
            host.hardwareAddress = *own;
        else if (m_hardware.size() == 1)
            host.hardwareAddress = m_hardware.first();
    }

    void readScore()
    {
        const QString system = m_xml.attribute(QLatin1String("system"));
        const QString maximumText = m_xml.attribute(QLatin1String("maximum"));
        bool isNumber = false;
        const double value = m_xml.readText().toDouble(&isNumber);
        const double maximum = maximumText.isEmpty() ? 100 : maximumText.toDouble();
        const double percent = value / maximum * 100;
        if (!isNumber || !(maximum > 0) || !std::isfinite(percent) || percent < 0)
            return;
        const bool isDefault =
            system.isEmpty() || system == QLatin1String("urn:xccdf:scoring:default");
        if (m_score.percent < 0 || (isDefault && !m_score.isDefault))
            m_score = {std::min(percent, 100.0), isDefault};
    }

    void readRuleResult()
    {
        RuleAnswer answer;
        answer.id = m_xml.attribute(QLatin1String("idref"));
        answer.severity = m_xml.attribute(QLatin1String("severity"));
        answer.rank = int(UnknownPlace);
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == u"result") {
                answer.rank = rankOfResult(m_xml.readText().toLower());
                if (answer.rank == int(std::size(kResultWords))) {
                    answer.rank = int(UnknownPlace);
                    m_result.hasStrangeResult = true;
                }
            } else if (m_xml.name() == u"ident") {
                // Commas part the words of a list.
                const QString ident = m_xml.readText().left(200).replace(u',', u';');
                if (!ident.isEmpty() && !answer.idents.contains(ident) &&
                    answer.idents.size() < kMostIdents)
                    answer.idents.append(ident);
            }
        }
        if (!answer.id.isEmpty())
            take(std::move(answer));
    }

    // A rule that was checked several times, for each account or so, counts once, as its worst.
    void take(RuleAnswer&& answer)
    {
        const auto known = m_places.constFind(answer.id);
        if (known != m_places.constEnd()) {
            RuleAnswer& before = m_answers[*known];
            before.rank = std::min(before.rank, answer.rank);
            return;
        }
        m_letters += answer.id.size() + answer.idents.join(QString()).size();
        if (m_answers.size() < kMostRuleResults && m_letters < kMostRuleLetters) {
            m_places.insert(answer.id, m_answers.size());
            m_answers.append(std::move(answer));
        } else {
            m_result.isCut = true;
        }
    }

    void tellFacts()
    {
        AnswerCounts counts;
        QList<Fact> rules;
        for (const RuleAnswer& answer : std::as_const(m_answers)) {
            ++counts.of[answer.rank];
            if (answer.rank != NotSelectedPlace)
                rules.append(factOf(answer));
        }
        m_result.host.facts.append(summary(counts));
        m_result.host.facts += rules;
    }

    Fact summary(const AnswerCounts& counts) const
    {
        Fact fact{QStringLiteral("benchmark"), {}};
        const auto say = [&fact](const QString& key, const QString& value) {
            if (!value.isEmpty())
                fact.values.insert(key, value);
        };
        say(QStringLiteral("benchmark"), m_result.benchmark);
        say(QStringLiteral("profile"), m_result.profile);
        if (m_score.percent >= 0)
            say(QStringLiteral("score"), percentText(m_score.percent));
        say(QStringLiteral("passed"), QString::number(counts.passed()));
        say(QStringLiteral("failed"), QString::number(counts.failed()));
        say(QStringLiteral("unanswered"), QString::number(counts.unanswered()));
        if (counts.selected() > 0) {
            say(QStringLiteral("unanswered_share"),
                percentText(100.0 * counts.unanswered() / counts.selected()));
        }
        return fact;
    }

    Fact factOf(const RuleAnswer& answer) const
    {
        const BenchmarkRule rule = m_rules.value(answer.id);
        Fact fact{QStringLiteral("benchmark_rule"),
                  {{QStringLiteral("id"), answer.id},
                   {QStringLiteral("result"), QString::fromLatin1(kResultWords[answer.rank])}}};
        const auto say = [&fact](const QString& key, const QString& value) {
            if (!value.isEmpty())
                fact.values.insert(key, value);
        };
        say(QStringLiteral("title"), rule.title);
        say(QStringLiteral("severity"),
            !answer.severity.isEmpty() ? answer.severity : rule.severity);
        say(QStringLiteral("ident"), answer.idents.join(QStringLiteral(", ")));
        say(QStringLiteral("profile"), m_result.profile);
        return fact;
    }

    ScanXml& m_xml;
    const BenchmarkRules& m_rules;
    TestResult m_result;
    QStringList m_hardware;
    QList<RuleAnswer> m_answers;
    QHash<QString, qsizetype> m_places; // of a rule in m_answers
    BenchmarkScore m_score;
    qsizetype m_letters = 0;
};

} // namespace

QString TestResult::key() const
{
    const QString system =
        !host.hardwareAddress.isEmpty() ? host.hardwareAddress : host.shownName();
    return QStringList{system.toLower(), benchmark, profile}.join(u'\n');
}

TestResult readTestResult(ScanXml& xml, const QString& benchmark, const BenchmarkRules& rules)
{
    return TestResultReader(xml, rules).run(benchmark);
}

QDateTime xmlInstant(const QString& text)
{
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return {};
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    return instant.toUTC();
}

} // namespace ringbinder
