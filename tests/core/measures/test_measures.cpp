// SPDX-License-Identifier: GPL-3.0-or-later
// Readings stay as recorded, and what follows from them: latest value, state, trend, course, the
// state of objectives.
#include "core/registers/measures/measure_reading.h"
#include "tests/support/figurebinder.h"

#include <QTest>

namespace ringbinder {

class TestMeasures final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_open;

    Uid addMeasure(measure::Direction direction, double target, std::optional<double> warning)
    {
        return m_open->add(measure::def, QStringLiteral("Actions on time"), [&](Record& record) {
            record.set(measure::direction, direction);
            record.set(measure::target, target);
            record.set(measure::warningLimit, warning);
            record.set(measure::unit, QStringLiteral("percent"));
        });
    }
    Uid addReading(const Uid& of, int month, double value, std::optional<Uid> replaces = {})
    {
        return m_open->add(measure_reading::def, QStringLiteral("2025-%1").arg(month),
                           [&](Record& record) {
                               record.set(measure_reading::measure, of);
                               record.set(measure_reading::periodEnd,
                                          QDate(2025, month, 1).addMonths(1).addDays(-1));
                               record.set(measure_reading::value, value);
                               record.set(measure_reading::replaces, replaces);
                           });
    }
    Record measureNow(const Uid& uid) { return m_open->record(measure::def, uid); }

private slots:
    void init() { m_open = std::make_unique<FigureBinder>(); }
    void cleanup() { m_open.reset(); }

    void theNewestPeriodCounts()
    {
        const Uid uid = addMeasure(measure::Direction::AtLeast, 90, 80);
        QCOMPARE(measureNow(uid).get(measure::state), measure::State::NoValue);
        QVERIFY(!measureNow(uid).get(measure::lastValue));
        QVERIFY(measureNow(uid).text(measure::course).isEmpty());
        addReading(uid, 6, 95);
        addReading(uid, 3, 70); // handed in later, of an earlier period
        QCOMPARE(measureNow(uid).get(measure::lastValue), 95.0);
        QCOMPARE(measureNow(uid).get(measure::lastPeriodEnd), QDate(2025, 6, 30));
        QCOMPARE(measureNow(uid).get(measure::state), measure::State::Met);
        QCOMPARE(measureNow(uid).text(measure::course),
                 QStringLiteral("2 reading(s), from 70 to 95, last 95 percent"));
    }

    void stateFollowsTheDirection_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("state");
        const int least = int(measure::Direction::AtLeast);
        const int most = int(measure::Direction::AtMost);
        QTest::newRow("at least: at the target") << least << 90.0 << int(measure::State::Met);
        QTest::newRow("at least: below") << least << 89.9 << int(measure::State::Warning);
        QTest::newRow("at least: at the limit") << least << 80.0 << int(measure::State::Warning);
        QTest::newRow("at least: beyond") << least << 79.9 << int(measure::State::Missed);
        QTest::newRow("at most: below") << most << 3.0 << int(measure::State::Met);
        QTest::newRow("at most: above") << most << 95.0 << int(measure::State::Missed);
    }
    void stateFollowsTheDirection()
    {
        QFETCH(int, direction);
        QFETCH(double, value);
        QFETCH(int, state);
        const Uid uid = addMeasure(measure::Direction(direction), 90, 80);
        addReading(uid, 5, value);
        QCOMPARE(int(*measureNow(uid).get(measure::state)), state);
    }

    void trendLooksAtTheLastSix()
    {
        const Uid up = addMeasure(measure::Direction::AtLeast, 90, {});
        const Uid down = addMeasure(measure::Direction::AtMost, 5, {});
        addReading(up, 1, 80);
        QCOMPARE(measureNow(up).get(measure::trend), measure::Trend::TooFew);
        const double values[] = {99, 80, 80, 80, 90, 90, 90};
        for (int month = 2; month <= 8; ++month) {
            addReading(up, month, values[month - 2]);
            addReading(down, month, values[month - 2]);
        }
        QCOMPARE(measureNow(up).get(measure::trend), measure::Trend::Better);
        QCOMPARE(measureNow(down).get(measure::trend), measure::Trend::Worse);
        const Uid flat = addMeasure(measure::Direction::AtLeast, 90, {});
        addReading(flat, 1, 100);
        addReading(flat, 2, 101);
        QCOMPARE(measureNow(flat).get(measure::trend), measure::Trend::Steady);
    }

    void recordedValuesStay()
    {
        const Uid uid = addMeasure(measure::Direction::AtLeast, 90, {});
        const Uid reading = addReading(uid, 6, 95);
        const auto changed = m_open->edit(measure_reading::def, reading, [](Record& record) {
            record.set(measure_reading::value, 99.0);
        });
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, Error::Kind::Invalid);
        QVERIFY2(changed.error().message.plain().contains(QLatin1String("\"Value\" of MRD-0001")),
                 qPrintable(changed.error().message.plain()));
        QVERIFY(!m_open->edit(measure_reading::def, reading, [](Record& record) {
            record.setValue(measure_reading::periodEnd, {});
        }));
        // What was not recorded yet may follow; notes are no values.
        QVERIFY(m_open->edit(measure_reading::def, reading, [](Record& record) {
            record.set(measure_reading::periodStart, QDate(2025, 6, 1));
            record.set(measure_reading::note, QStringLiteral("Two tickets came late"));
        }));
        QCOMPARE(measureNow(uid).get(measure::lastValue), 95.0);
    }

    void recordedReadingsAreNotRemoved()
    {
        const Uid uid = addMeasure(measure::Direction::AtLeast, 90, {});
        const Uid reading = addReading(uid, 6, 95);
        for (const auto& [def, gone] :
             {std::pair{&measure_reading::def, reading}, std::pair{&measure::def, uid}}) {
            ChangeSet set({ChangeLabel::Act::Remove, QString::fromLatin1(def->key), {}, 1});
            set.remove(m_open->record(*def, gone));
            QVERIFY(!m_open->session().apply(std::move(set)));
        }
        QCOMPARE(*m_open->binder().count(measure_reading::def), 1);
        QCOMPARE(*m_open->binder().count(measure::def), 1);
    }

    void undoTakesAReadingBack()
    {
        const Uid uid = addMeasure(measure::Direction::AtLeast, 90, {});
        addReading(uid, 6, 95);
        QVERIFY(m_open->session().undo());
        QCOMPARE(*m_open->binder().count(measure_reading::def), 0);
        QVERIFY(!measureNow(uid).get(measure::lastValue));
        QVERIFY(m_open->session().redo());
        QCOMPARE(measureNow(uid).get(measure::lastValue), 95.0);
    }

    void aCorrectionReplaces()
    {
        const Uid uid = addMeasure(measure::Direction::AtLeast, 90, 80);
        const Uid wrong = addReading(uid, 6, 9.5);
        QCOMPARE(measureNow(uid).get(measure::state), measure::State::Missed);
        const Uid right = addReading(uid, 6, 95, wrong);
        QCOMPARE(m_open->evaluation().measures().readings(uid).size(), 1);
        QCOMPARE(m_open->evaluation().measures().readings(uid).first().uid, right);
        QCOMPARE(measureNow(uid).get(measure::state), measure::State::Met);
    }

    void twoThatReplaceEachOtherDoNotVanish()
    {
        const Uid uid = addMeasure(measure::Direction::AtLeast, 90, {});
        const Uid first = addReading(uid, 6, 80);
        const Uid second = addReading(uid, 6, 95, first);
        QVERIFY(m_open->edit(measure_reading::def, first, [&](Record& record) {
            record.set(measure_reading::replaces, second);
        }));
        QCOMPARE(measureNow(uid).get(measure::lastValue), 95.0);
    }

    void anObjectiveIsAsGoodAsItsWorstMeasure()
    {
        using objective::MeasureState;
        const Uid met = addMeasure(measure::Direction::AtLeast, 90, 80);
        const Uid warned = addMeasure(measure::Direction::AtLeast, 90, 80);
        const Uid uid = m_open->add(objective::def, QStringLiteral("Act in time"));
        const auto state = [&] {
            return *m_open->record(objective::def, uid).get(objective::measureState);
        };
        QCOMPARE(state(), MeasureState::NoMeasure);
        QVERIFY(m_open->edit(objective::def, uid, [&](Record& record) {
            record.set(objective::measures, QList<Uid>{met, warned});
        }));
        QCOMPARE(state(), MeasureState::NoValue);
        addReading(met, 6, 95);
        QCOMPARE(state(), MeasureState::Met);
        addReading(warned, 6, 85);
        QCOMPARE(state(), MeasureState::Warning);
        addReading(met, 7, 10);
        QCOMPARE(state(), MeasureState::Missed);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestMeasures)
#include "test_measures.moc"
