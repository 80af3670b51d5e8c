// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded states cannot be changed later, and what differs since is found field by field.
#include "core/comparison/comparefigures.h"
#include "core/comparison/comparepoint.h"
#include "core/comparison/recording.h"
#include "core/registers/audits/audit.h"
#include "core/registers/controls/control.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "tests/support/figurebinder.h"

#include <QTest>

namespace ringbinder {

class TestComparison final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_bench;

    Uid addRisk(const char* title, int likelihood, int impact)
    {
        return m_bench->add(risk::def, QString::fromUtf8(title), [&](Record& record) {
            record.set(risk::likelihood, Rating{likelihood});
            record.set(risk::impact, Rating{impact});
            record.set(risk::status, risk::Status::Open);
        });
    }
    // Records how things stand and lets an hour pass.
    Uid record(const RegisterDef& def, const char* title)
    {
        Record details(def);
        details.setValue(def.nameField(), Value(QString::fromUtf8(title)));
        const Uid uid = details.uid();
        auto set = recordState(m_bench->binder(), m_bench->evaluation(), details, Language());
        if (!set)
            qFatal("%s", qPrintable(set.error().message.plain()));
        FigureBinder::must(m_bench->session().apply(std::move(*set)));
        m_bench->clock.advance(3600);
        return uid;
    }
    QList<RecordDifference> since(const QString& point, const RegisterDef& def,
                                  const QString& until = {})
    {
        const auto from = comparePoint(m_bench->binder(), point);
        if (!from)
            qFatal("%s", qPrintable(from.error().message.plain()));
        const auto to = until.isEmpty() ? Result<ComparePoint>(ComparePoint{})
                                        : comparePoint(m_bench->binder(), until);
        if (!to)
            qFatal("%s", qPrintable(to.error().message.plain()));
        const auto states = statesOf(m_bench->binder(), from->at, to->at, Language());
        if (!states)
            qFatal("%s", qPrintable(states.error().message.plain()));
        const auto rows = compareRegister(states->before(), states->after(), def, Language());
        if (!rows)
            qFatal("%s", qPrintable(rows.error().message.plain()));
        return *rows;
    }
    static qsizetype counted(const RegisterDef& def, const QList<RecordDifference>& rows,
                             const char* key)
    {
        for (const CompareFigure& figure : compareFigures(def, rows)) {
            if (figure.key == QLatin1String(key))
                return figure.rows.size();
        }
        return -1;
    }

private slots:
    void init() { m_bench = std::make_unique<FigureBinder>(); }

    void recordingFillsCountsTextAndFingerprint()
    {
        addRisk("Low one", 1, 1);
        addRisk("High one", 5, 5);
        m_bench->add(risk::def, QStringLiteral("Closed one"),
                     [](Record& one) { one.set(risk::status, risk::Status::Closed); });
        const Uid uid = record(risk_assessment::def, "Yearly assessment");
        const Record made = m_bench->record(risk_assessment::def, uid);
        QCOMPARE(made.get(risk_assessment::riskCount), qint64(2));
        QCOMPARE(made.get(risk_assessment::aboveCriterionCount), qint64(1));
        QCOMPARE(made.get(risk_assessment::date), QDate(2025, 11, 22));
        QCOMPARE(made.get(risk_assessment::status), risk_assessment::Status::Completed);
        QCOMPARE(made.text(risk_assessment::snapshotHash).size(), 64);
        QVERIFY(made.text(risk_assessment::snapshot).contains(QLatin1String("High one")));
        QVERIFY(!made.text(risk_assessment::snapshot).contains(QLatin1String("Closed one")));
        QVERIFY(isRecorded(made));
        // Ctrl+Z does not take it back, and nobody records it again.
        QCOMPARE(m_bench->binder().history({{}, {}, {}, 1})->first().kind, ChangeKind::Freeze);
        QVERIFY(m_bench->session().undo());
        QCOMPARE(*m_bench->binder().count(risk_assessment::def), 1);
        const auto again = recordState(m_bench->binder(), m_bench->evaluation(), made, Language());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Invalid);
    }

    void aPlannedAssessmentIsRecordedWhenItIsDone()
    {
        addRisk("One", 2, 2);
        const Uid planned =
            m_bench->add(risk_assessment::def, QStringLiteral("Spring"), [](Record& details) {
                details.set(risk_assessment::status, risk_assessment::Status::Planned);
            });
        auto set = recordState(m_bench->binder(), m_bench->evaluation(),
                               m_bench->record(risk_assessment::def, planned), Language());
        QVERIFY(set);
        FigureBinder::must(m_bench->session().apply(std::move(*set)));
        QCOMPARE(*m_bench->binder().count(risk_assessment::def), 1);
        QVERIFY(isRecorded(m_bench->record(risk_assessment::def, planned)));
    }

    void whatIsToComeIsNotRecorded()
    {
        Record details(risk_assessment::def);
        details.set(risk_assessment::title, QStringLiteral("Tomorrow"));
        details.set(risk_assessment::date, QDate(2025, 11, 23));
        QVERIFY(!recordState(m_bench->binder(), m_bench->evaluation(), details, Language()));
        QVERIFY(
            !recordState(m_bench->binder(), m_bench->evaluation(), Record(risk::def), Language()));
    }

    void risksRiseFallComeAndGo()
    {
        const Uid person = m_bench->add(person::def, QStringLiteral("Jo"));
        const Uid up = addRisk("Up", 1, 1);
        const Uid down = addRisk("Down", 5, 5);
        const Uid same = addRisk("Same", 3, 3);
        const Uid gone = addRisk("Gone", 2, 2);
        m_bench->clock.advance(60);
        record(risk_assessment::def, "First");
        QVERIFY(since(QStringLiteral("RAM-0001"), risk::def).isEmpty());

        QVERIFY(m_bench->edit(risk::def, up, [&](Record& one) {
            one.set(risk::likelihood, Rating{5});
            one.set(risk::impact, Rating{5});
            one.set(risk::owner, person);
        }));
        QVERIFY(m_bench->edit(risk::def, down, [](Record& one) {
            one.set(risk::likelihood, Rating{1});
            one.set(risk::treatment, risk::Treatment::Modify);
        }));
        const Record removed = m_bench->record(risk::def, gone);
        ChangeSet set({ChangeLabel::Act::Remove, QStringLiteral("risk"), removed.code(), 1});
        set.remove(removed);
        FigureBinder::must(m_bench->session().apply(std::move(set)));
        addRisk("New", 2, 2);

        const QList<RecordDifference> rows = since(QStringLiteral("RAM-0001"), risk::def);
        QCOMPARE(rows.size(), 4);
        for (const RecordDifference& row : rows)
            QVERIFY(row.uid != same);
        QCOMPARE(counted(risk::def, rows, "added"), 1);
        QCOMPARE(counted(risk::def, rows, "removed"), 1);
        QCOMPARE(counted(risk::def, rows, "level_up"), 1);
        QCOMPARE(counted(risk::def, rows, "level_down"), 1);
        QCOMPARE(counted(risk::def, rows, "decision"), 1);
        QCOMPARE(counted(risk::def, rows, "owner"), 1);
        QCOMPARE(rows.first().code, QStringLiteral("RSK-0001"));
        const FieldDifference* owner = rows.first().of(risk::owner);
        QVERIFY(owner && owner->shownBefore.isEmpty());
        QCOMPARE(owner->shownAfter, QStringLiteral("Jo"));
        QVERIFY(rows.first().of(risk::level)->step > 0);
        // Two recorded states with one another.
        record(risk_assessment::def, "Second");
        QCOMPARE(since(QStringLiteral("RAM-0001"), risk::def, QStringLiteral("RAM-0002")).size(),
                 4);
        QVERIFY(since(QStringLiteral("RAM-0002"), risk::def).isEmpty());
    }

    void versionsOfTheStatementAreCompared()
    {
        const Uid control = m_bench->add(control::def, QStringLiteral("Guards"), [](Record& one) {
            one.setCode(QStringLiteral("OWN-01"));
            one.set(control::applicable, control::Applicable::Yes);
            one.set(control::origin, control::Origin::Own);
            one.set(control::status, control::Status::Planned);
        });
        m_bench->clock.advance(60);
        const Uid version = record(soa_version::def, "Version 1.2");
        const Record made = m_bench->record(soa_version::def, version);
        QCOMPARE(made.get(soa_version::controlCount), qint64(1));
        QCOMPARE(made.get(soa_version::applicableCount), qint64(1));
        QCOMPARE(made.get(soa_version::implementedCount), qint64(0));
        QCOMPARE(made.get(soa_version::ownCount), qint64(1));
        QVERIFY(m_bench->edit(control::def, control, [](Record& one) {
            one.set(control::status, control::Status::Implemented);
        }));
        const auto rows = since(made.code(), control::def);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(counted(control::def, rows, "status"), 1);
        QCOMPARE(counted(control::def, rows, "applicability"), 0);
        QCOMPARE(rows.first().of(control::status)->shownBefore, QStringLiteral("Planned"));
    }

    void auditsAndDaysAreMomentsToo()
    {
        m_bench->add(person::def, QStringLiteral("Ada"));
        m_bench->add(audit::def, QStringLiteral("Spring audit"),
                     [](Record& one) { one.set(audit::completedOn, QDate(2025, 11, 22)); });
        m_bench->add(audit::def, QStringLiteral("To come"));
        const auto points = comparePoints(m_bench->binder());
        QVERIFY(points);
        QCOMPARE(points->size(), 1);
        QVERIFY(!points->first().isFrozen);
        m_bench->clock.advance(2 * 24 * 3600);
        m_bench->add(person::def, QStringLiteral("Bo"));
        const auto rows = since(points->first().code, person::def);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().title, QStringLiteral("Bo"));
        QCOMPARE(since(QStringLiteral("2025-11-22"), person::def).size(), 1);
        QVERIFY(!comparePoint(m_bench->binder(), QStringLiteral("AUD-0002")));
        QVERIFY(!comparePoint(m_bench->binder(), QStringLiteral("PER-0001")));
        QVERIFY(!comparePoint(m_bench->binder(), QStringLiteral("yesterday")));
    }

    void anotherHistoryIsNoticed()
    {
        addRisk("One", 2, 2);
        m_bench->clock.advance(60);
        const Uid uid = record(risk_assessment::def, "First");
        const auto point = comparePoint(m_bench->binder(), QStringLiteral("RAM-0001"));
        QVERIFY(point && point->isFrozen);
        QVERIFY(checkFrozen(m_bench->binder(), *point));
        // A fingerprint that belongs to another history, as a record copied from elsewhere has.
        QVERIFY(m_bench->edit(risk_assessment::def, uid, [](Record& details) {
            details.set(risk_assessment::snapshotHash, QString(64, QLatin1Char('0')));
        }));
        const auto checked = checkFrozen(m_bench->binder(), *point);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Damaged);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestComparison)
#include "test_comparison.moc"
