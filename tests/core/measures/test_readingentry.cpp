// SPDX-License-Identifier: GPL-3.0-or-later
// Readings taken over from text: periods as people write them, both shapes of table, every refusal
// named, one change set, corrections with their reason.
#include "core/measures/readingentry.h"
#include "core/registers/measures/measure_reading.h"
#include "tests/support/figurebinder.h"

#include <QTest>

namespace ringbinder {

using State = ReadingEntry::State;

class TestReadingEntry final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_open;
    std::optional<Uid> m_first, m_second;

    Result<ReadingPlan> plan(const QString& text, std::optional<Uid> chosen = {})
    {
        return ReadingPlan::of(m_open->binder(), m_open->evaluation().measures(), text, chosen,
                               Language());
    }
    Result<qint64> take(const ReadingPlan& plan, const QString& reason = {})
    {
        return m_open->session().apply(plan.change(m_open->binder(),
                                                   m_open->evaluation().measures(), reason,
                                                   QStringLiteral("ticket report")));
    }

private slots:
    void init()
    {
        m_open = std::make_unique<FigureBinder>();
        const auto withTarget = [](Record& record) { record.set(measure::target, 90.0); };
        m_first = m_open->add(measure::def, QStringLiteral("Actions on time"), withTarget);
        m_second = m_open->add(measure::def, QStringLiteral("Staff trained"), withTarget);
    }
    void cleanup() { m_open.reset(); }

    void periods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("title");
        const QDate march(2026, 3, 1);
        const QDate marchEnd(2026, 3, 31);
        for (const char* text : {"2026-03", "2026/3", "03/2026", "3.2026", "March 2026", "mar 2026",
                                 "M\u00E4rz 2026"}) {
            QTest::newRow(text) << QString::fromUtf8(text) << march << marchEnd
                                << QStringLiteral("2026-03");
        }
        for (const char* text : {"2026-Q1", "Q1 2026", "q1/2026", "1. Quartal 2026"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << QDate(2026, 1, 1) << marchEnd
                                << QStringLiteral("2026-Q1");
        }
        QTest::newRow("half") << QStringLiteral("H2 2026") << QDate(2026, 7, 1)
                              << QDate(2026, 12, 31) << QStringLiteral("2026-H2");
        QTest::newRow("year") << QStringLiteral("2026") << QDate(2026, 1, 1) << QDate(2026, 12, 31)
                              << QStringLiteral("2026");
        QTest::newRow("week") << QStringLiteral("2026-W01") << QDate(2025, 12, 29)
                              << QDate(2026, 1, 4) << QStringLiteral("2026-W01");
        QTest::newRow("German week") << QStringLiteral("KW 12/2026") << QDate(2026, 3, 16)
                                     << QDate(2026, 3, 22) << QStringLiteral("2026-W12");
        QTest::newRow("day") << QStringLiteral("2026-03-31") << QDate() << marchEnd
                             << QStringLiteral("2026-03-31");
        QTest::newRow("two days") << QStringLiteral("2026-03-01 - 2026-03-31") << march << marchEnd
                                  << QString::fromUtf8("2026-03-01 \u2013 2026-03-31");
    }
    void periods()
    {
        QFETCH(QString, text);
        const auto german = Language::load(QStringLiteral("de"));
        QVERIFY(german);
        const auto period = readingPeriod(text, *german);
        QVERIFY(period);
        QTEST(period->from, "from");
        QTEST(period->until, "until");
        QTEST(period->title, "title");
    }

    void noPeriods()
    {
        for (const char* text : {"", "2026-13", "0/2026", "Q5 2026", "2026-W54", "2025-W53", "soon",
                                 "2026-03-31 - 2026-03-01", "95", "Marble 2026"})
            QVERIFY2(!readingPeriod(QString::fromLatin1(text), Language()), text);
    }

    void twoColumnsGoToTheChosenMeasure()
    {
        const auto made = plan(QStringLiteral("Period\tValue\tNote\n2025-01\t82\t\n2025-02\t85 %\t"
                                              "estimated from tickets\n"),
                               m_first);
        QVERIFY(made);
        QCOMPARE(made->entries().size(), 2);
        QCOMPARE(made->count(State::New), 2);
        QVERIFY(take(*made));
        const auto& readings = m_open->evaluation().measures().readings(*m_first);
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings[1].value, 85.0);
        QCOMPARE(readings[1].from, QDate(2025, 2, 1));
        QCOMPARE(readings[1].note, QStringLiteral("estimated from tickets"));
        QCOMPARE(readings[1].source, QStringLiteral("ticket report"));
        QCOMPARE(readings[1].target, 90.0);
        QVERIFY(m_open->session().undo()); // all of it in one go
        QVERIFY(m_open->evaluation().measures().readings(*m_first).isEmpty());
    }

    void measuresAcrossAreFoundByNameOrId()
    {
        const auto made = plan(QStringLiteral("Month;actions on time;MEA-0002\n"
                                              "2025-01;82;91,5\n2025-02;;93"));
        QVERIFY(made);
        QCOMPARE(made->count(State::New), 3);
        QCOMPARE(made->entries()[1].value, 91.5); // no thousands: three digits would follow
        QCOMPARE(made->entries()[2].measure, m_second);
        QVERIFY(take(*made));
        QCOMPARE(m_open->evaluation().measures().readings(*m_second).size(), 2);
    }

    void everyRefusalIsNamed()
    {
        const auto made = plan(QStringLiteral("Month\tActions on time\tUnknown measure\n"
                                              "2025-01\t82\t1\n"
                                              "sometime\t83\t\n"
                                              "2025-02\tmany\t\n"
                                              "2025-01\t84\t\n"
                                              "2026-01\t85\t\n"));
        QVERIFY(made);
        QCOMPARE(made->count(State::New), 1);
        QCOMPARE(made->count(State::Refused), 5);
        const char* const reasons[] = {"",          "Unknown measure", "no period",
                                       "no number", "further up",      "not begun"};
        const int lines[] = {2, 2, 3, 4, 5, 6};
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(made->entries()[i].line, lines[i]);
            QVERIFY2(made->entries()[i].reason.plain().contains(QLatin1String(reasons[i])),
                     qPrintable(made->entries()[i].reason.plain()));
        }
    }

    void withoutAMeasureNothingIsTaken()
    {
        const auto made = plan(QStringLiteral("2025-01\t82"));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(!plan(QStringLiteral(" \n\n"), m_first));
    }

    void tooManyLinesAreRefused()
    {
        const QString text = QStringLiteral("2025-01\t1\n").repeated(20001);
        const auto made = plan(text, m_first);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Limit);
    }

    void aCorrectionNeedsAReason()
    {
        QVERIFY(take(*plan(QStringLiteral("2025-01\t82\n2025-02\t83"), m_first)));
        const auto again = plan(QStringLiteral("2025-01\t82\n2025-02\t88"), m_first);
        QVERIFY(again);
        QCOMPARE(again->count(State::Recorded), 1);
        QCOMPARE(again->count(State::Correction), 1);
        QCOMPARE(*take(*again), 0);
        QVERIFY(*take(*again, QStringLiteral("Late tickets were missing")) > 0);
        const auto& readings = m_open->evaluation().measures().readings(*m_first);
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings[1].value, 88.0);
        QCOMPARE(readings[1].note, QStringLiteral("Late tickets were missing"));
        QCOMPARE(*m_open->binder().count(measure_reading::def), 3);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestReadingEntry)
#include "test_readingentry.moc"
