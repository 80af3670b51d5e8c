// SPDX-License-Identifier: GPL-3.0-or-later
// What is on record about controls beside the rating somebody gave, and the way from a
// vulnerability to a proof.
#include "core/controls/vulnerabilitytrace.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/controls/control.h"
#include "core/registers/controls/control_test.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/measures/measure.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/vulnerability.h"
#include "core/registers/technical/technical_finding.h"
#include "tests/support/figurebinder.h"
#include "tests/support/scannedbinder.h"

#include <QTest>

namespace ringbinder {

class TestControlEffects final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_bench;
    std::optional<Uid> m_control;

    std::optional<control::Effectiveness> measured()
    {
        return m_bench->record(control::def, *m_control).get(control::measuredEffectiveness);
    }
    QString reason()
    {
        return m_bench->record(control::def, *m_control).text(control::effectivenessReason);
    }
    void addTest(QDate day, control_test::Result result)
    {
        m_bench->add(control_test::def, QStringLiteral("Test"), [&](Record& record) {
            record.set(control_test::control, *m_control);
            record.set(control_test::date, day);
            record.set(control_test::result, result);
        });
    }
    QList<TraceStep> trace()
    {
        const auto steps = traceVulnerabilities(m_bench->binder(), m_bench->evaluation());
        if (!steps)
            qFatal("%s", qPrintable(steps.error().message.plain()));
        return *steps;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<FigureBinder>();
        m_control = m_bench->add(control::def, QStringLiteral("Backup"), [](Record& record) {
            record.setCode(QStringLiteral("OWN-01"));
            record.set(control::applicable, control::Applicable::Yes);
            record.set(control::status, control::Status::Implemented);
        });
    }

    void nothingOnRecordSaysNothing()
    {
        QVERIFY(!measured() && reason().isEmpty());
        addTest(QDate(2024, 11, 1), control_test::Result::Effective); // too long ago
        QVERIFY(!measured());
    }

    void theLatestTestCounts()
    {
        addTest(QDate(2025, 3, 1), control_test::Result::Ineffective);
        QCOMPARE(measured(), control::Effectiveness::Ineffective);
        addTest(QDate(2025, 9, 1), control_test::Result::Effective);
        QCOMPARE(measured(), control::Effectiveness::Effective);
        const QString code = m_bench->binder().records(control_test::def)->last().code();
        QCOMPARE(reason(), QStringLiteral("Test %1: Effective").arg(code));
    }

    void theWorstSignCounts()
    {
        addTest(QDate(2025, 9, 1), control_test::Result::Effective);
        m_bench->add(incident::def, QStringLiteral("Lost file"), [&](Record& record) {
            record.set(incident::controls, QList<Uid>{*m_control});
            record.set(incident::detectedAt, QDateTime(QDate(2025, 10, 1), QTime(8, 0), Qt::UTC));
        });
        QCOMPARE(measured(), control::Effectiveness::PartlyEffective);
        const Uid finding =
            m_bench->add(nonconformity::def, QStringLiteral("Never restored"), [&](Record& record) {
                record.set(nonconformity::controls, QList<Uid>{*m_control});
                record.set(nonconformity::grade, nonconformity::Grade::Major);
            });
        QCOMPARE(measured(), control::Effectiveness::Ineffective);
        QVERIFY(reason().startsWith(QLatin1String("Nonconformity")));
        QVERIFY(reason().contains(QLatin1String("incident INC-0001")));
        QVERIFY(m_bench->edit(nonconformity::def, finding, [](Record& record) {
            record.set(nonconformity::status, nonconformity::Status::Closed);
        }));
        QCOMPARE(measured(), control::Effectiveness::PartlyEffective);
    }

    void openAuditFindingsCount()
    {
        m_bench->add(audit_finding::def, QStringLiteral("No log"), [&](Record& record) {
            record.set(audit_finding::controls, QList<Uid>{*m_control});
            record.set(audit_finding::type, audit_finding::Type::Minor);
            record.set(audit_finding::status, audit_finding::Status::Open);
        });
        m_bench->add(audit_finding::def, QStringLiteral("Well done"), [&](Record& record) {
            record.set(audit_finding::controls, QList<Uid>{*m_control});
            record.set(audit_finding::type, audit_finding::Type::GoodPractice);
        });
        QCOMPARE(measured(), control::Effectiveness::PartlyEffective);
    }

    void aMeasureBeyondItsTargetCounts()
    {
        const Uid rate =
            m_bench->add(measure::def, QStringLiteral("Restores"), [&](Record& record) {
                record.set(measure::controls, QList<Uid>{*m_control});
                record.set(measure::direction, measure::Direction::AtLeast);
                record.set(measure::target, 95.0);
            });
        QVERIFY(!measured());
        const auto read = [&](QDate until, double value) {
            m_bench->add(measure_reading::def, QStringLiteral("Reading"), [&](Record& record) {
                record.set(measure_reading::measure, rate);
                record.set(measure_reading::periodEnd, until);
                record.set(measure_reading::value, value);
            });
        };
        read(QDate(2025, 9, 30), 99);
        QCOMPARE(measured(), control::Effectiveness::Effective);
        read(QDate(2025, 10, 31), 50);
        QCOMPARE(measured(), control::Effectiveness::PartlyEffective);
    }

    // The worst of what rules say that show the control; each scan anew.
    void scansAreASign()
    {
        ScannedBinder scans(m_bench->binder());
        const Record zone = scans.zone("Servers", "10.1.0.0/24");
        const Record server = scans.server("Database", "10.1.0.5");
        const Record host = scans.host("db-1", "10.1.0.5", server.uid());
        const Record rule =
            scans.rule("No telnet", technical_rule::Severity::High, "23", {*m_control});
        QVERIFY(!measured()); // nothing was scanned
        const auto scan = [&](QDate day, const QList<int>& ports) {
            scans.seen(scans.import(day, "10.1.0.0/24", {zone.uid()}), host, ports);
        };
        scan(QDate(2025, 11, 1), {22});
        QCOMPARE(measured(), control::Effectiveness::Effective);
        QVERIFY(reason().startsWith(QLatin1String("Technical rules pass")));
        scan(QDate(2025, 11, 10), {22, 23});
        QCOMPARE(measured(), control::Effectiveness::Ineffective);
        QVERIFY(reason().contains(rule.code()));
        scans.edit(rule, [](Record& record) {
            record.set(technical_rule::severity, technical_rule::Severity::Low);
        });
        QCOMPARE(measured(), control::Effectiveness::PartlyEffective);
        scan(QDate(2025, 11, 20), {22});
        QCOMPARE(measured(), control::Effectiveness::Effective);
    }

    void oldScansSaySoAndNothingElse()
    {
        ScannedBinder scans(m_bench->binder());
        const Record zone = scans.zone("Servers", "10.1.0.0/24");
        const Record host = scans.host("db-1", "10.1.0.5");
        scans.rule("No telnet", technical_rule::Severity::High, "23", {*m_control});
        scans.seen(scans.import(QDate(2025, 9, 1), "10.1.0.0/24", {zone.uid()}), host, {22});
        QVERIFY(!measured());
        QVERIFY(reason().contains(QLatin1String("too old")));
        addTest(QDate(2025, 9, 1), control_test::Result::Effective);
        QCOMPARE(measured(), control::Effectiveness::Effective); // the test says something
        QVERIFY(reason().startsWith(QLatin1String("Test ")));
    }

    void anotherRatingByHandIsTold()
    {
        QVERIFY(m_bench->edit(control::def, *m_control, [](Record& record) {
            record.set(control::effectiveness, control::Effectiveness::Effective);
        }));
        const auto differs = [&] {
            return m_bench->record(control::def, *m_control).get(control::effectivenessDiffers);
        };
        QVERIFY(!differs());
        addTest(QDate(2025, 9, 1), control_test::Result::Effective);
        QCOMPARE(differs(), false);
        addTest(QDate(2025, 10, 1), control_test::Result::PartlyEffective);
        QCOMPARE(differs(), true);
    }

    void theOwnerOfARiskHasLeft()
    {
        const Uid owner = m_bench->add(person::def, QStringLiteral("Ada"));
        const Uid risk = m_bench->add(risk::def, QStringLiteral("Theft"),
                                      [&](Record& record) { record.set(risk::owner, owner); });
        QCOMPARE(m_bench->record(risk::def, risk).get(risk::ownerLeft), false);
        QVERIFY(m_bench->edit(person::def, owner, [](Record& record) {
            record.set(person::endDate, QDate(2025, 11, 22));
        }));
        QCOMPARE(m_bench->record(risk::def, risk).get(risk::ownerLeft), false); // the last day
        m_bench->clock.advance(24 * 3600);
        QCOMPARE(m_bench->record(risk::def, risk).get(risk::ownerLeft), true);
    }

    void aDutyOverridesTheCriterion()
    {
        const Uid risk = m_bench->add(risk::def, QStringLiteral("Fine"), [](Record& record) {
            record.set(risk::likelihood, Rating{1});
            record.set(risk::impact, Rating{1});
        });
        QCOMPARE(m_bench->record(risk::def, risk).get(risk::acceptable), true);
        QVERIFY(m_bench->edit(risk::def, risk,
                              [](Record& record) { record.set(risk::legalFlag, true); }));
        QCOMPARE(m_bench->record(risk::def, risk).get(risk::acceptable), false);
    }

    void theTraceNamesWhatIsMissing()
    {
        using Gap = TraceStep::Gap;
        const Uid weak = m_bench->add(vulnerability::def, QStringLiteral("No copy"));
        QCOMPARE(int(trace().first().gap), int(Gap::NoControl));
        QVERIFY(m_bench->edit(vulnerability::def, weak, [&](Record& record) {
            record.set(vulnerability::suggestedControls, QList<Uid>{*m_control});
        }));
        QCOMPARE(trace().size(), 1);
        QCOMPARE(int(trace().first().gap), int(Gap::NoEvidence));
        const Uid proof = m_bench->add(evidence::def, QStringLiteral("Log"), [](Record& record) {
            record.set(evidence::status, evidence::Status::Accepted);
            record.set(evidence::validUntil, QDate(2025, 11, 1));
        });
        QVERIFY(m_bench->edit(control::def, *m_control, [&](Record& record) {
            record.set(control::evidence, QList<Uid>{proof});
        }));
        QCOMPARE(int(trace().first().gap), int(Gap::OldEvidence));
        QVERIFY(m_bench->edit(evidence::def, proof, [](Record& record) {
            record.set(evidence::validUntil, QDate(2026, 11, 1));
        }));
        QCOMPARE(int(trace().first().gap), int(Gap::None));
        QCOMPARE(trace().first().evidenceNames, QStringList{QStringLiteral("Log")});
        QVERIFY(m_bench->edit(control::def, *m_control, [](Record& record) {
            record.set(control::status, control::Status::Planned);
        }));
        QCOMPARE(int(trace().first().gap), int(Gap::NotImplemented));
        QVERIFY(m_bench->edit(control::def, *m_control, [](Record& record) {
            record.set(control::applicable, control::Applicable::No);
        }));
        QCOMPARE(int(trace().first().gap), int(Gap::Excluded));
    }

    void findingsOfScansAreTraced()
    {
        const Uid weak = m_bench->add(vulnerability::def, QStringLiteral("Plain-text login"));
        QCOMPARE(trace().first().openFindings, 0);
        const auto find = [&](std::optional<QDate> gone) {
            m_bench->add(technical_finding::def, QStringLiteral("tcp/23"), [&](Record& record) {
                record.set(technical_finding::vulnerabilities, QList<Uid>{weak});
                record.set(technical_finding::closedOn, gone);
            });
        };
        find({});
        find(QDate(2025, 11, 1));
        QCOMPARE(trace().first().openFindings, 1);
    }

    void aRiskJoinsItsVulnerabilityAndItsControls()
    {
        const Uid weak = m_bench->add(vulnerability::def, QStringLiteral("No copy"));
        m_bench->add(risk::def, QStringLiteral("Loss"), [&](Record& record) {
            record.set(risk::vulnerabilities, QList<Uid>{weak});
            record.set(risk::controls, QList<Uid>{*m_control});
        });
        const QList<TraceStep> steps = trace();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().control, m_control);
        QCOMPARE(steps.first().openRisks, 1);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestControlEffects)
#include "test_controleffects.moc"
