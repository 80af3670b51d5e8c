// SPDX-License-Identifier: GPL-3.0-or-later
// The network compliance report and the technical section of the evidence index: what was not
// scanned is said, and the conclusion goes no further than the scans.
#include "core/registers/controls/control.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/improvements/action.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/technical/technical_finding.h"
#include "core/report/packs/packbook.h"
#include "core/report/packs/packs.h"
#include "core/report/pagedlayout.h"
#include "core/store/binder.h"
#include "tests/core/report/packwords.h"
#include "tests/support/scannedbinder.h"

#include <QTemporaryDir>
#include <QTest>

namespace ringbinder::report {

namespace {

const QDateTime kReportDay(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC);
const QString kCoverageHeading = QStringLiteral("Coverage: what was scanned and what was not");

} // namespace

class TestCompliancePack final : public QObject {
    Q_OBJECT

    FixedClock m_clock{kReportDay};
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<ScannedBinder> m_scans;
    std::optional<Record> m_control;
    std::optional<Record> m_zone;
    std::optional<Record> m_server;
    std::optional<Record> m_host;
    std::optional<Record> m_rule;

    [[nodiscard]] Document printed(const char* pack = "compliance") const
    {
        auto composed = composePack(*m_binder, *packOf(QLatin1String(pack)), Language(), {});
        if (!composed)
            qFatal("%s", qPrintable(composed.error().message.plain()));
        return composed->document;
    }
    // One zone, one server, one rule, and two scans: the second one shows telnet.
    void fill()
    {
        Record control(control::def);
        control.setCode(QStringLiteral("A.8.20"));
        control.set(control::title, QStringLiteral("Networks security"));
        control.set(control::applicable, control::Applicable::Yes);
        m_control = m_scans->add(control);
        m_zone = m_scans->zone("Server network Kiel", "10.1.0.0/24");
        m_server = m_scans->server("Database", "10.1.0.5");
        m_host = m_scans->host("db-1", "10.1.0.5", m_server->uid());
        m_rule = m_scans->rule("No plain-text login", technical_rule::Severity::High, "23",
                               {m_control->uid()});
        scan(QDate(2031, 5, 1), {22});
        scan(QDate(2031, 5, 10), {22, 23});
    }
    Record scan(QDate day, const QList<int>& ports)
    {
        const Record import = m_scans->import(day, "10.1.0.0/24", {m_zone->uid()});
        m_scans->seen(import, *m_host, ports);
        return import;
    }

private slots:
    void init()
    {
        m_scans.reset();
        Binder::Options options;
        options.clock = &m_clock;
        auto binder = Binder::inMemory(registers(), options);
        QVERIFY(binder);
        m_binder = std::move(*binder);
        m_scans = std::make_unique<ScannedBinder>(*m_binder);
    }

    void anEmptyBinderClaimsNothing()
    {
        const Document document = printed();
        const QString words = wordsOfBlocks(document);
        QVERIFY(words.contains(QStringLiteral("nothing can be concluded about the network")));
        QVERIFY(words.contains(QStringLiteral("Nothing has been checked yet")));
        QVERIFY(words.contains(QStringLiteral("No zone of the network is recorded")));
        QVERIFY(words.contains(QStringLiteral("that is no proof of compliance")));
        QVERIFY(words.contains(QStringLiteral("No file of a scanner has been imported yet.")));
        QVERIFY(!words.contains(QStringLiteral("whole network")));
        for (const Block& block : document.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                QVERIFY(table->rows.count > 0 || !table->emptyText.isEmpty());
            if (const auto* page = std::get_if<PageBreak>(&block))
                QVERIFY(page->orientation != Orientation::Landscape);
        }
        QVERIFY(PagedLayout(document, {}).pageCount() >= 2);
    }

    void everySectionIsThere()
    {
        fill();
        QCOMPARE(headingsAt(printed(), 1),
                 (QStringList{QStringLiteral("Summary"), kCoverageHeading, QStringLiteral("Rules"),
                              QStringLiteral("Results by rule"), QStringLiteral("Failures"),
                              QStringLiteral("Unknown hosts and unseen assets"),
                              QStringLiteral("What changed since the import before"),
                              QStringLiteral("Exceptions"), QStringLiteral("Imports"),
                              QStringLiteral("Pass rates"),
                              QStringLiteral("Legend, revision history, approval")}));
    }

    void coverageNamesWhatWasNotScanned()
    {
        fill();
        m_scans->zone("Plant Bremen", "10.7.0.0/24");
        m_scans->zone("Guests", "10.9.0.0/24", false);
        const QString coverage = wordsBelow(printed(), kCoverageHeading);
        QVERIFY(coverage.contains(QStringLiteral("these zones alone: Server network Kiel.")));
        QVERIFY(coverage.contains(QStringLiteral("Plant Bremen (never scanned)")));
        QVERIFY(coverage.contains(QStringLiteral("Guests")));
        QVERIFY(coverage.contains(QStringLiteral("NOT covered")));
        QVERIFY(!coverage.contains(QStringLiteral("whole network")));
    }

    void onlyFullCoverageIsCalledTheWholeNetwork()
    {
        fill();
        QVERIFY(wordsOfBlocks(printed()).contains(QStringLiteral("whole network as recorded")));
        const Record stranger = m_scans->host("192.168.9.9", "192.168.9.9");
        const Record import = scan(QDate(2031, 5, 12), {22, 23});
        m_scans->seen(import, stranger, {80});
        const QString coverage = wordsBelow(printed(), kCoverageHeading);
        QVERIFY(!coverage.contains(QStringLiteral("whole network")));
        QVERIFY(coverage.contains(QStringLiteral("outside every zone: 1.")));
        // What was covered once is not covered for ever.
        m_clock.set(kReportDay.addDays(60));
        const QString later = wordsOfBlocks(printed());
        m_clock.set(kReportDay);
        QVERIFY(later.contains(QStringLiteral("No zone in scope was scanned in time")));
        QVERIFY(later.contains(QStringLiteral("Server network Kiel (last scan 2031-05-12)")));
    }

    void rulesAreSaidInWords()
    {
        fill();
        const QString rules = wordsBelow(printed(), QStringLiteral("Rules"));
        QVERIFY(rules.contains(m_rule->code()));
        QVERIFY(rules.contains(QStringLiteral("Open port")));
        QVERIFY(rules.contains(QStringLiteral("A.8.20")));
        QVERIFY(rules.contains(QStringLiteral("High")));
        QVERIFY(!rules.contains(QStringLiteral("look_at")));
        const QString results = wordsBelow(printed(), QStringLiteral("Results by rule"));
        QVERIFY(results.contains(QStringLiteral("No plain-text login|0|1|0|0|0|0")));
    }

    void failuresShowAgeDayAndFollowUp()
    {
        fill();
        Record task(action::def);
        task.set(action::title, QStringLiteral("Turn it off"));
        task = m_scans->add(task);
        Record finding(technical_finding::def);
        finding.set(technical_finding::title, QStringLiteral("tcp/23 on db-1"));
        finding.set(technical_finding::rule, m_rule->uid());
        finding.set(technical_finding::host, m_host->uid());
        finding.set(technical_finding::actions, QList<Uid>{task.uid()});
        m_scans->add(finding);
        const QString failures = wordsBelow(printed(), QStringLiteral("Failures"));
        QVERIFY(failures.contains(m_server->code() + QStringLiteral(" Database")));
        QVERIFY(failures.contains(QStringLiteral("tcp/23")));
        QVERIFY(failures.contains(QStringLiteral("2031-05-10\n4 days")));
        QVERIFY(failures.contains(QStringLiteral("2031-06-09"))); // 30 days for high
        QVERIFY(failures.contains(task.code()));
        QVERIFY(!failures.contains(QStringLiteral("overdue")));
    }

    void aZoneThatFailsIsNamedOnce()
    {
        fill();
        m_scans->zone("Plant Bremen", "10.7.0.0/24");
        Record stale(technical_rule::def);
        stale.set(technical_rule::title, QStringLiteral("Scanned in time"));
        stale.set(technical_rule::active, true);
        stale.set(technical_rule::severity, technical_rule::Severity::Medium);
        stale.set(technical_rule::condition,
                  QStringLiteral(R"([{"look_at":"zone","all":[["days_since_scan","is_empty"]]}])"));
        m_scans->add(stale);
        const QString failures = wordsBelow(printed(), QStringLiteral("Failures"));
        QVERIFY(failures.contains(QStringLiteral("Plant Bremen")));
        QVERIFY(!failures.contains(QStringLiteral("Plant Bremen, Plant Bremen")));
    }

    // The difference that a telnet port makes, and nothing else.
    void driftShowsExactlyTheDifference()
    {
        fill();
        const Document document = printed();
        const QString drift =
            wordsBelow(document, QStringLiteral("What changed since the import before"));
        QVERIFY(drift.contains(QStringLiteral("tcp/23")));
        QVERIFY(!drift.contains(QStringLiteral("tcp/22")));
        const auto* table =
            firstBelow<Table>(document, QStringLiteral("What changed since the import before"));
        QVERIFY(table);
        QCOMPARE(table->rows.count, 1);
    }

    void unknownHostsAndUnseenAssets()
    {
        fill();
        const Record stranger = m_scans->host("10.1.0.77", "10.1.0.77");
        const Record import = scan(QDate(2031, 5, 12), {22});
        m_scans->seen(import, stranger, {80});
        const Record lost = m_scans->server("Old printer", "10.1.0.99");
        const QString hosts =
            wordsBelow(printed(), QStringLiteral("Unknown hosts and unseen assets"));
        QVERIFY(hosts.contains(stranger.code()));
        QVERIFY(hosts.contains(lost.code()));
        QVERIFY(!hosts.contains(m_host->code() + QLatin1Char('\n')));
    }

    void exceptionsNameApproverAndEnd()
    {
        fill();
        Record person(person::def);
        person.set(person::name, QStringLiteral("Ada Müller"));
        person = m_scans->add(person);
        Record exception(policy_exception::def);
        exception.set(policy_exception::title, QStringLiteral("Old crane"));
        exception.set(policy_exception::status, policy_exception::Status::Approved);
        exception.set(policy_exception::technicalRules, QList<Uid>{m_rule->uid()});
        exception.set(policy_exception::hosts, QList<Uid>{m_host->uid()});
        exception.set(policy_exception::approver, person.uid());
        exception.set(policy_exception::expires, QDate(2031, 12, 31));
        exception = m_scans->add(exception);
        const Document document = printed();
        const QString exceptions = wordsBelow(document, QStringLiteral("Exceptions"));
        QVERIFY(exceptions.contains(QStringLiteral("Ada Müller")));
        QVERIFY(exceptions.contains(QStringLiteral("2031-12-31")));
        QVERIFY(exceptions.contains(m_rule->code()));
        QVERIFY(wordsBelow(document, QStringLiteral("Results by rule"))
                    .contains(QStringLiteral("No plain-text login|0|0|1|0|0|0")));
        QVERIFY(wordsBelow(document, QStringLiteral("Failures"))
                    .contains(QStringLiteral("No rule "
                                             "fails.")));
    }

    void importsShowTheirChecksum()
    {
        fill();
        const QString imports = wordsBelow(printed(), QStringLiteral("Imports"));
        QVERIFY(imports.contains(QStringLiteral("7.93")));
        QVERIFY(imports.contains(QStringLiteral("2031-06-14"))); // 35 days later
        QCOMPARE(imports.count(QLatin1Char('a')) >= 128, true);
    }

    void ratesByZoneControlAndOwner()
    {
        fill();
        m_scans->rule("No plain web", technical_rule::Severity::Low, "80", {m_control->uid()});
        const Document document = printed();
        const QString rates = wordsBelow(document, QStringLiteral("Pass rates"));
        QVERIFY(rates.contains(m_zone->code() + QStringLiteral(" Server network Kiel|1|1|0|50 %")));
        QVERIFY(rates.contains(QStringLiteral("A.8.20 Networks security|1|1|0|50 %")));
        QVERIFY(rates.contains(QStringLiteral("without any of these|1|1|0|50 %")));
        const auto* charts = firstBelow<Charts>(document, QStringLiteral("Summary"));
        QVERIFY(charts);
        const auto& lines = std::get<LineChart>(charts->charts.first().data);
        QCOMPARE(lines.across.labels,
                 (QStringList{QStringLiteral("2031-05-01"), QStringLiteral("2031-05-10")}));
        QCOMPARE(lines.lines.first().values[0], std::optional(100.0));
        QCOMPARE(lines.lines.first().values[1], std::optional(50.0));
    }

    void blockersRefuseAnApprovedPrint()
    {
        fill();
        m_scans->edit(*m_rule, [](Record& record) {
            record.set(technical_rule::severity, technical_rule::Severity::Critical);
            record.set(technical_rule::fixDays, qint64(1));
        });
        PackOptions options;
        options.status = PackOptions::Status::Approved;
        const auto refused =
            composePack(*m_binder, *packOf(QLatin1String("compliance")), Language(), options);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.plain().contains(QStringLiteral("L193")));
    }

    void evidenceIndexShowsScansByControl()
    {
        const QString section = QStringLiteral("Technical evidence by control");
        QVERIFY(wordsBelow(printed("evidence-index"), section)
                    .startsWith(QStringLiteral("No result of a technical rule")));
        fill();
        const QString words = wordsBelow(printed("evidence-index"), section);
        QVERIFY(words.contains(QStringLiteral("A.8.20")));
        QVERIFY(words.contains(m_rule->code()));
        QVERIFY(words.contains(QStringLiteral("0 %")));
        QVERIFY(words.contains(QStringLiteral("scan.xml")));
        QVERIFY(words.contains(QStringLiteral("2031-06-14")));
    }

    void theWorkbookIsWritten()
    {
        fill();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Bericht für Kiel.xlsx"));
        NoProgress progress;
        const auto written = writePackBook(*m_binder, *packOf(QLatin1String("compliance")),
                                           Language(), {}, {}, path, progress);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message.plain()));
        QVERIFY(QFile(path).size() > 1000);
        for (const BookSheet& sheet : packOf(QLatin1String("compliance"))->sheets) {
            for (const FieldDef* field : sheet.fields)
                QVERIFY(field->name() != QLatin1String("notes"));
        }
    }

    // Not to the day of printing.
    void ageCountsToTheDayPrinted()
    {
        fill();
        PackOptions options;
        options.asOf = QDateTime(QDate(2031, 5, 20), QTime(9, 0), Qt::UTC);
        const auto later =
            composePack(*m_binder, *packOf(QLatin1String("compliance")), Language(), options);
        QVERIFY(later);
        QVERIFY(wordsBelow(later->document, QStringLiteral("Failures"))
                    .contains(QStringLiteral("2031-05-10\n10 days")));
    }
};

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestCompliancePack)
#include "test_compliancepack.moc"
