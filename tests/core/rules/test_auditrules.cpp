// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about internal audits: each finds what it is about, and nothing else.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

class TestAuditRules final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;

    QList<Finding> found(const char* rule, const char* pack = "")
    {
        const auto snapshot = Snapshot::take(m_bench->binder(), Language(), {}, {}, wantsOfRules());
        if (!snapshot)
            qFatal("no snapshot");
        QList<Finding> findings = findingsOf(*snapshot, QLatin1String(pack));
        findings.removeIf([rule](const Finding& finding) {
            return QLatin1String(finding.rule->id) != QLatin1String(rule);
        });
        return findings;
    }
    Uid addAudit(const std::function<void(Record&)>& fill)
    {
        return m_bench->add(audit::def, [&](Record& record) {
            record.set(audit::title, QStringLiteral("Audit"));
            record.set(audit::kind, audit::Kind::Internal);
            fill(record);
        });
    }
    static void heldOn(Record& record, QDate day)
    {
        record.set(audit::status, audit::Status::Reported);
        record.set(audit::completedOn, day);
    }

private slots:
    void init() { m_bench = std::make_unique<AuditBench>(QDate(2031, 6, 10)); }

    void anAuditEachYear()
    {
        // None at all: about no record, in both packs that list the rule.
        QCOMPARE(found("L076", "audit-programme").size(), 1);
        QVERIFY(!found("L076", "readiness").first().record);
        QVERIFY(found("L076", "soa").isEmpty());

        const Uid old = addAudit([](Record& record) { heldOn(record, QDate(2030, 6, 9)); });
        QCOMPARE(found("L076").size(), 1);
        QCOMPARE(found("L076").first().record, std::optional(old));
        // Neither the audit of a certification body nor one to come nor a cancelled one helps.
        addAudit([](Record& record) {
            heldOn(record, QDate(2031, 5, 1));
            record.set(audit::kind, audit::Kind::Surveillance);
        });
        addAudit([](Record& record) { record.set(audit::plannedDate, QDate(2031, 6, 1)); });
        addAudit([](Record& record) {
            heldOn(record, QDate(2031, 5, 2));
            record.set(audit::status, audit::Status::Cancelled);
        });
        QCOMPARE(found("L076").size(), 1);
        QCOMPARE(found("L076").first().record, std::optional(old));

        addAudit([](Record& record) { heldOn(record, QDate(2030, 6, 10)); });
        QVERIFY(found("L076").isEmpty());
    }

    // What was not read is not judged.
    void aSnapshotWithoutAuditsIsNotBlamed()
    {
        const auto snapshot = Snapshot::take(m_bench->binder(), Language());
        QVERIFY(snapshot);
        for (const Finding& finding : findingsOf(*snapshot))
            QVERIFY(QLatin1String(finding.rule->id) != QLatin1String("L076"));
    }

    void nobodyAuditsOwnWork()
    {
        const Uid person = m_bench->add(
            person::def, [](Record& record) { record.set(person::name, QStringLiteral("Ada")); });
        const Uid owned = m_bench->add(control::def, [&](Record& record) {
            record.setCode(QStringLiteral("A.8.13"));
            record.set(control::title, QStringLiteral("Backup"));
            record.set(control::owner, person);
        });
        const Uid other = m_bench->add(control::def, [](Record& record) {
            record.setCode(QStringLiteral("A.8.24"));
            record.set(control::title, QStringLiteral("Keys"));
        });
        const Uid auditor = m_bench->add(auditor::def, [&](Record& record) {
            record.set(auditor::name, QStringLiteral("Ada"));
            record.set(auditor::person, person);
        });
        const Uid led = addAudit([&](Record& record) {
            record.set(audit::leadAuditor, auditor);
            record.set(audit::controls, QList<Uid>{other});
        });
        QVERIFY(found("L077").isEmpty());
        m_bench->change(audit::def, led, [&](Record& record) {
            record.set(audit::controls, QList<Uid>{other, owned});
        });
        const QList<Finding> findings = found("L077", "audit-plan");
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().record, std::optional(led));
        QCOMPARE(findings.first().field, static_cast<const FieldDef*>(&audit::leadAuditor));
        QVERIFY(findings.first().sentence.plain().contains(QStringLiteral("Backup")));
        QCOMPARE(found("L077", "audit-report").size(), 1);
        m_bench->change(audit::def, led, [](Record& record) {
            record.set(audit::status, audit::Status::Cancelled);
        });
        QVERIFY(found("L077").isEmpty());
    }

    void nonconformitiesSayWhatTheyRestOn()
    {
        const Uid audited = addAudit([](Record&) {});
        const Uid finding = m_bench->add(audit_finding::def, [&](Record& record) {
            record.set(audit_finding::title, QStringLiteral("Review missing"));
            record.set(audit_finding::audit, audited);
            record.set(audit_finding::type, audit_finding::Type::Minor);
        });
        QList<Finding> findings = found("L083", "audit-report");
        QCOMPARE(findings.size(), 3);
        for (const Finding& one : findings) {
            QCOMPARE(one.record, std::optional(finding));
            QCOMPARE(one.subject, std::optional(audited));
        }
        m_bench->change(audit_finding::def, finding, [](Record& record) {
            record.set(audit_finding::requirement, QStringLiteral("A.5.18"));
            record.set(audit_finding::statement, QStringLiteral("No review was held in 2030."));
        });
        findings = found("L083");
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().field,
                 static_cast<const FieldDef*>(&audit_finding::evidenceText));
        m_bench->change(audit_finding::def, finding, [](Record& record) {
            record.set(audit_finding::evidenceText, QStringLiteral("List of rights of 2030-02-01"));
        });
        QVERIFY(found("L083").isEmpty());
        // An observation may be short.
        m_bench->change(audit_finding::def, finding, [](Record& record) {
            record.set(audit_finding::type, audit_finding::Type::Observation);
            record.set(audit_finding::statement, QString());
        });
        QVERIFY(found("L083").isEmpty());
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestAuditRules)
#include "test_auditrules.moc"
