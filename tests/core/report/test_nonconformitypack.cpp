// SPDX-License-Identifier: GPL-3.0-or-later
// The report about nonconformities: parts A to H of each, the log and the trend behind them all,
// nothing of the others in a report about one.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/packs/pack_control.h"
#include "core/registers/people/person.h"
#include "core/report/packs/nonconformitytrends.h"
#include "core/report/packs/packs.h"
#include "tests/core/report/packwords.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder::report {

namespace {

const QDate kCaseToday(2031, 6, 10);

} // namespace

class TestNonconformityPack final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;
    std::optional<Uid> m_ada, m_bo, m_access;

    Uid addPerson(const char* name)
    {
        return m_bench->add(person::def, [name](Record& record) {
            record.set(person::name, QString::fromUtf8(name));
        });
    }
    Uid addCase(const char* title, QDate day, const std::function<void(Record&)>& fill)
    {
        return m_bench->add(nonconformity::def, [&](Record& record) {
            record.set(nonconformity::title, QString::fromUtf8(title));
            record.set(nonconformity::date, day);
            record.set(nonconformity::status, nonconformity::Status::Open);
            fill(record);
        });
    }
    Result<ComposedPack> tryCompose(const PackOptions& options = {})
    {
        return composePack(m_bench->binder(), *packOf(QLatin1String("nonconformity")), Language(),
                           options);
    }
    ComposedPack compose(const std::optional<Uid>& record = {})
    {
        PackOptions options;
        options.record = record;
        auto composed = tryCompose(options);
        if (!composed)
            qFatal("%s", qPrintable(composed.error().message.plain()));
        return std::move(*composed);
    }
    Uid addWhole()
    {
        const Uid proof = m_bench->add(evidence::def, [](Record& record) {
            record.set(evidence::title, QStringLiteral("List of accounts, May"));
        });
        const Uid action = m_bench->add(action::def, [&](Record& record) {
            record.set(action::title, QStringLiteral("Tell IT of leavers by a form"));
            record.set(action::owner, *m_ada);
            record.set(action::due, QDate(2031, 3, 1));
            record.set(action::evidence, QList<Uid>{proof});
        });
        return addCase("Accounts of leavers stay open", QDate(2031, 1, 15), [&](Record& record) {
            record.set(nonconformity::source, nonconformity::Source::InternalAudit);
            record.set(nonconformity::grade, nonconformity::Grade::Major);
            record.set(nonconformity::requirement, QStringLiteral("A.5.18"));
            record.set(nonconformity::evidenceText, QStringLiteral("3 of 12 accounts were open."));
            record.set(nonconformity::problem, QStringLiteral("Rights were not removed."));
            record.set(nonconformity::correction, QStringLiteral("All three were locked."));
            record.set(nonconformity::correctionBy, *m_ada);
            record.set(nonconformity::why1, QStringLiteral("IT did not know."));
            record.set(nonconformity::why2, QStringLiteral("Nobody told IT."));
            record.set(nonconformity::rootCause, QStringLiteral("No step tells IT of leavers."));
            record.set(nonconformity::causeCategory, nonconformity::CauseCategory::Communication);
            record.set(nonconformity::similarCases, QStringLiteral("Badges: none."));
            record.set(nonconformity::controls, QList<Uid>{*m_access});
            record.set(nonconformity::actions, QList<Uid>{action});
            record.set(nonconformity::impact, QStringLiteral("Risk of misuse rated anew."));
            record.set(nonconformity::doneOn, QDate(2031, 2, 20));
            record.set(nonconformity::effectivenessCriterion, QStringLiteral("No late account."));
            record.set(nonconformity::effectivenessDate, QDate(2031, 5, 1));
            record.set(nonconformity::effectivenessCheckedBy, *m_bo);
            record.set(nonconformity::effectivenessResult,
                       nonconformity::EffectivenessResult::Effective);
            record.set(nonconformity::status, nonconformity::Status::Closed);
            record.set(nonconformity::closedOn, QDate(2031, 5, 5));
            record.set(nonconformity::closedBy, *m_bo);
            record.set(nonconformity::closingRemark, QStringLiteral("Look again next year."));
        });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AuditBench>(kCaseToday);
        m_ada = addPerson("Ada Weiß");
        m_bo = addPerson("Bo Holm");
        m_access = m_bench->add(control::def, [](Record& record) {
            record.setCode(QStringLiteral("A.5.18"));
            record.set(control::title, QStringLiteral("Access rights"));
        });
    }

    void emptyBinderSaysSo()
    {
        const Document document = compose().document;
        const QString words = wordsOfBlocks(document);
        QVERIFY2(words.contains(QLatin1String("No nonconformity is recorded.")), qPrintable(words));
        QVERIFY(!words.contains(QLatin1String("mean days to close")));
    }

    void oneReportHasAllParts()
    {
        const Uid whole = addWhole();
        addCase("Backups not read back", QDate(2031, 4, 1), [](Record&) {});
        const ComposedPack pack = compose(whole);
        const QStringList parts = headingsAt(pack.document, 1);
        QCOMPARE(parts.size(), 9); // A to H and the closing matter
        for (int i = 0; i < 8; ++i)
            QCOMPARE(parts[i].left(2), QString(QChar(u'A' + i) + QLatin1Char(' ')));
        QCOMPARE(pack.identifier, QStringLiteral("ISMS-NCR-001-NCR-0001"));
        const QString words = wordsOfBlocks(pack.document);
        for (const char* text :
             {"Number: NCR-0001", "Grade: Major", "Requirement: A.5.18",
              "3 of 12 accounts were open.", "All three were locked.",
              "No step tells IT of leavers.", "Badges: none.", "Tell IT of leavers by a form",
              "Risk of misuse rated anew.", "List of accounts, May", "No late account.",
              "Days between completion and check: 70", "Carried out by: Ada Weiß",
              "Look again next year."})
            QVERIFY2(words.contains(QString::fromUtf8(text)), text);
        QVERIFY(words.indexOf(QLatin1String("IT did not know.")) <
                words.indexOf(QLatin1String("Nobody told IT.")));
        QVERIFY(words.contains(QLatin1String("Effect checked|Bo Holm|")));
        // Nothing of the other one, neither log nor trend.
        QVERIFY(!words.contains(QLatin1String("Backups")));
        QVERIFY(!words.contains(QLatin1String("mean days to close")));
    }

    void whoeverDidItDoesNotCheckIt()
    {
        const Uid whole = addWhole();
        QVERIFY(!wordsOfBlocks(compose(whole).document)
                     .contains(QLatin1String("the check needs somebody else")));
        m_bench->change(nonconformity::def, whole, [this](Record& record) {
            record.set(nonconformity::effectivenessCheckedBy, *m_ada);
        });
        QVERIFY(wordsOfBlocks(compose(whole).document)
                    .contains(QLatin1String("the check needs somebody else")));
    }

    void whereItComesFromIsNamed()
    {
        const Uid whole = addWhole();
        const Uid audit = m_bench->add(audit::def, [](Record& record) {
            record.set(audit::title, QStringLiteral("Access in spring"));
        });
        m_bench->add(audit_finding::def, [&](Record& record) {
            record.set(audit_finding::title, QStringLiteral("Leavers"));
            record.set(audit_finding::audit, audit);
            record.set(audit_finding::nonconformity, whole);
        });
        const QString words =
            wordsBelow(compose(whole).document, QStringLiteral("A Identification"));
        QVERIFY2(words.contains(QLatin1String("Access in spring")) &&
                     words.contains(QLatin1String("Leavers")),
                 qPrintable(words));
    }

    void missingFactsAreSaid()
    {
        const Uid bare = addCase("Door left open", QDate(2031, 6, 1), [](Record&) {});
        const Document document = compose(bare).document;
        const QString cause = wordsBelow(document, QStringLiteral("D Cause"));
        QCOMPARE(cause.count(QLatin1String("not recorded")), 5); // two facts, three texts
        QVERIFY(wordsBelow(document, QStringLiteral("E Corrective action"))
                    .contains(QLatin1String("No corrective action is recorded.")));
        QVERIFY(wordsBelow(document, QStringLiteral("H Closure"))
                    .contains(QLatin1String("Reopened as: none")));
    }

    void allHaveLogAndTrend()
    {
        addWhole();
        addCase("Rights of a mover kept", QDate(2031, 4, 20), [this](Record& record) {
            record.set(nonconformity::causeCategory, nonconformity::CauseCategory::Communication);
            record.set(nonconformity::controls, QList<Uid>{*m_access});
            record.set(nonconformity::due, QDate(2031, 6, 1));
            record.set(nonconformity::source, nonconformity::Source::StaffReport);
        });
        const Document document = compose().document;
        QCOMPARE(headingsAt(document, 1).first(),
                 QStringLiteral("NCR-0001 Accounts of leavers stay open"));
        QCOMPARE(headingsAt(document, 2).count(QStringLiteral("D Cause")), 2);
        const QString trend = wordsBelow(document, QStringLiteral("How nonconformities develop"));
        for (const char* text : {"recorded: 2", "open: 1", "overdue: 1", "repeat rate: 50 %",
                                 "mean days to close: 110", "Repeats of an earlier one: NCR-0002."})
            QVERIFY2(trend.contains(QLatin1String(text)), qPrintable(trend));
        const QString log = wordsBelow(document, QStringLiteral("Log of all nonconformities"));
        QVERIFY2(log.contains(QLatin1String("2 of 2 shown")), qPrintable(log));
        QVERIFY(log.contains(QLatin1String("Internal audit")));
    }

    void monthsAreCountedApart()
    {
        addWhole();
        const auto data = Snapshot::take(m_bench->binder(), Language());
        QVERIFY(data);
        const ChartSpec chart =
            nonconformityMonthsChart(*data, nonconformitiesSince(*data), data->today());
        const auto& lines = std::get<LineChart>(chart.data);
        QCOMPARE(lines.across.labels.first(), QStringLiteral("2031-01"));
        QCOMPARE(lines.across.labels.last(), QStringLiteral("2031-06"));
        QCOMPARE(lines.lines[0].values[0], std::optional(1.0)); // opened in January
        QCOMPARE(lines.lines[0].values[4], std::optional(0.0));
        QCOMPARE(lines.lines[1].values[4], std::optional(1.0)); // closed in May
        QVERIFY(chart.tints[0].letter != chart.tints[1].letter);
    }

    void aRepeatNeedsCauseControlAndYear()
    {
        addWhole();
        const auto later = [this](QDate day, nonconformity::CauseCategory cause, bool sameControl) {
            addCase("Later", day, [&](Record& record) {
                record.set(nonconformity::causeCategory, cause);
                if (sameControl)
                    record.set(nonconformity::controls, QList<Uid>{*m_access});
            });
        };
        later(QDate(2031, 2, 1), nonconformity::CauseCategory::Supplier, true);
        later(QDate(2031, 2, 1), nonconformity::CauseCategory::Communication, false);
        later(QDate(2032, 1, 16), nonconformity::CauseCategory::Communication, true);
        const auto data = Snapshot::take(m_bench->binder(), Language());
        QVERIFY(data);
        QCOMPARE(repeatedNonconformities(*data).size(), 0);
        later(QDate(2032, 1, 15), nonconformity::CauseCategory::Communication, true);
        const auto more = Snapshot::take(m_bench->binder(), Language());
        QVERIFY(more);
        // The new one repeats the first, the one of the day after repeats the new one.
        QCOMPARE(repeatedNonconformities(*more).size(), 2);
    }

    void approvalIsStoppedByItsOwnBlockersOnly()
    {
        const Uid whole = addWhole();
        const Uid bad = addCase("Closed too early", QDate(2031, 5, 1), [](Record& record) {
            record.set(nonconformity::status, nonconformity::Status::Closed);
        });
        for (const Uid& uid : {whole, bad}) {
            m_bench->add(pack_control::def, [&](Record& record) {
                record.set(pack_control::title, QStringLiteral("Report"));
                record.set(pack_control::pack, QStringLiteral("nonconformity"));
                record.set(pack_control::recordUid, uid.toString());
                record.set(pack_control::version, QStringLiteral("1.0"));
                record.set(pack_control::status, pack_control::Status::Approved);
                record.set(pack_control::approver, *m_bo);
                record.set(pack_control::approvedOn, kCaseToday);
            });
        }
        PackOptions options;
        options.status = PackOptions::Status::Approved;
        options.record = whole;
        const auto fine = tryCompose(options);
        QVERIFY2(fine, fine ? "" : qPrintable(fine.error().message.plain()));
        QCOMPARE(fine->status, pack_control::Status::Approved);
        options.record = bad;
        const auto refused = tryCompose(options);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.plain().contains(QLatin1String("L09")),
                 qPrintable(refused.error().message.plain()));
    }
};

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestNonconformityPack)
#include "test_nonconformitypack.moc"
