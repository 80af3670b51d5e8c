// SPDX-License-Identifier: GPL-3.0-or-later
// What is due when and for whom, over all registers, and what the calendar changes: a date moved, a
// task done and come back.
#include "core/calendar/duechange.h"
#include "core/registers/calendar/calendar_task.h"
#include "core/registers/improvements/action.h"
#include "core/registers/incidents/incident_notification.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/registry.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/suppliers/supplier_contract.h"
#include "tests/support/figurebinder.h"

#include <QTest>

namespace ringbinder {

namespace {

const QDate kToday(2025, 11, 22);

} // namespace

class TestCalendar final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_open;
    std::unique_ptr<DueList> m_list;

    Uid addAction(const QString& name, QDate due, std::optional<Uid> owner = {})
    {
        return m_open->add(action::def, name, [&](Record& record) {
            record.set(action::due, due);
            record.set(action::owner, owner);
            record.set(action::status, action::Status::Open);
        });
    }
    void apply(ChangeSet set)
    {
        const auto done = m_open->session().apply(std::move(set));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
    }
    Record record(const RegisterDef& def, const Uid& uid)
    {
        return **m_open->binder().find(def, uid);
    }
    // "2025-11-20 Title", in order.
    QStringList found(const DueQuery& query = {})
    {
        if (!m_list->load())
            return {QStringLiteral("not read")};
        QStringList lines;
        for (const DueEntry& entry : m_list->entries(query))
            lines.append(QStringLiteral("%1 %2").arg(
                entry.day.toString(Qt::ISODate),
                m_open->binder().names(*entry.due->def).value(entry.uid).title));
        return lines;
    }
    DueEntry only(const DueQuery& query = {})
    {
        [&] { QVERIFY(m_list->load()); }();
        const QList<DueEntry> all = m_list->entries(query);
        if (all.size() != 1)
            qFatal("%d entries", int(all.size()));
        return all.first();
    }

private slots:
    void init()
    {
        m_open = std::make_unique<FigureBinder>();
        m_list = std::make_unique<DueList>(m_open->binder(), dueDates(), &m_open->evaluation());
        connect(&m_open->session(), &Session::changed, this,
                [this](const ChangeNotice& notice) { m_list->update(notice); });
    }
    void cleanup()
    {
        m_list.reset();
        m_open.reset();
    }

    void datesOfAllRegistersStandInOneList()
    {
        const Uid anna = m_open->add(person::def, QStringLiteral("Anna"));
        addAction(QStringLiteral("Patch"), kToday.addDays(-2), anna);
        addAction(QStringLiteral("Train"), kToday.addDays(40));
        m_open->add(calendar_task::def, QStringLiteral("Access reviews"), [&](Record& record) {
            record.set(calendar_task::nextDue, kToday.addDays(3));
            record.set(calendar_task::owner, anna);
        });
        QCOMPARE(found(), QStringList({QStringLiteral("2025-11-20 Patch"),
                                       QStringLiteral("2025-11-25 Access reviews"),
                                       QStringLiteral("2026-01-01 Train")}));
        DueQuery soon;
        soon.to = kToday.addDays(14);
        QCOMPARE(found(soon).size(), 2);
        DueQuery hers;
        hers.person = anna;
        QCOMPARE(found(hers).size(), 2);
        hers.def = &action::def;
        QCOMPARE(found(hers), QStringList{QStringLiteral("2025-11-20 Patch")});
        DueQuery nobodys;
        nobodys.withoutPerson = true;
        QCOMPARE(found(nobodys), QStringList{QStringLiteral("2026-01-01 Train")});
        const DueList::Figures figures = m_list->figures(14);
        QCOMPARE(figures.overdue, 1);
        QCOMPARE(figures.soon, 1);
        QCOMPARE(m_list->people(), QList<Uid>{anna});
        QCOMPARE(m_list->registers(),
                 QList<const RegisterDef*>({&action::def, &calendar_task::def}));
    }

    void whatIsSettledIsShownOnlyWhenAsked()
    {
        const Uid uid = addAction(QStringLiteral("Patch"), kToday.addDays(-2));
        QVERIFY(only().isOverdue(kToday));
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("action"), {}, 1});
        Record after = record(action::def, uid);
        after.set(action::status, action::Status::Done);
        set.update(record(action::def, uid), after);
        apply(std::move(set));
        QVERIFY(found().isEmpty());
        DueQuery all;
        all.withDone = true;
        QVERIFY(only(all).state == DueEntry::State::Done);
        QVERIFY(!only(all).isOverdue(kToday));
    }

    // After changes to single records the list holds what a new one reads from the file.
    void aChangedRecordIsReadAlone()
    {
        const Uid anna = m_open->add(person::def, QStringLiteral("Anna"), [](Record&) {});
        QList<Uid> actions;
        for (int i = 0; i < 8; ++i)
            actions.append(addAction(QStringLiteral("Action %1").arg(i), kToday.addDays(i), anna));
        QCOMPARE(found().size(), 8);
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("action"), {}, 3});
        Record later = record(action::def, actions[1]);
        later.set(action::due, kToday.addDays(30));
        later.set(action::owner, std::optional<Uid>());
        set.update(record(action::def, actions[1]), later);
        Record dateless = record(action::def, actions[2]);
        dateless.set(action::due, std::optional<QDate>());
        set.update(record(action::def, actions[2]), dateless);
        set.remove(record(action::def, actions[3]));
        apply(std::move(set));
        addAction(QStringLiteral("New one"), kToday.addDays(2));
        const QStringList followed = found();
        QCOMPARE(followed.size(), 7);
        QVERIFY(followed.contains(QStringLiteral("2025-12-22 Action 1")));
        m_list = std::make_unique<DueList>(m_open->binder(), dueDates(), &m_open->evaluation());
        QCOMPARE(found(), followed);
        DueQuery hers;
        hers.person = anna;
        QCOMPARE(found(hers).size(), 5);
        QVERIFY(m_open->session().undo()); // the new one
        QVERIFY(m_open->session().undo());
        QCOMPARE(found().size(), 8);
        QCOMPARE(found(hers).size(), 8);
    }

    void itIsReadInSlices()
    {
        addAction(QStringLiteral("Patch"), kToday.addDays(-2));
        int slices = 1;
        for (auto isAll = m_list->loadSome(); isAll && !*isAll; isAll = m_list->loadSome())
            ++slices;
        QVERIFY(slices > 1);
        QCOMPARE(m_list->figures(14).overdue, 1);
        addAction(QStringLiteral("Train"), kToday.addDays(3));
        QCOMPARE(m_list->figures(14).soon, 0);
        const auto isAll = m_list->loadSome();
        QVERIFY(isAll && *isAll);
        QCOMPARE(m_list->figures(14).soon, 1);
    }

    void onlyWhatConcernsADateIsReadAgain()
    {
        const Uid uid = addAction(QStringLiteral("Patch"), kToday);
        QVERIFY(m_list->load());
        bool differs = false;
        connect(&m_open->session(), &Session::changed, this,
                [&](const ChangeNotice& notice) { differs = m_list->update(notice); });
        const auto change = [&](const FieldDef& field, const Value& value) {
            ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("action"), {}, 1});
            set.set(action::def, uid, field, record(action::def, uid).value(field), value);
            apply(std::move(set));
        };
        change(action::def.nameField(), Value(QStringLiteral("Patch all")));
        QVERIFY(!differs);
        change(action::due, Value(QStringLiteral("2025-12-01")));
        QVERIFY(differs);
        QCOMPARE(found(), QStringList{QStringLiteral("2025-12-01 Patch all")});
    }

    void anEventIsOverOnceItHasPassed()
    {
        m_open->add(role_assignment::def, QStringLiteral("Deputy"),
                    [](Record& record) { record.set(role_assignment::toDate, kToday); });
        QCOMPARE(found().size(), 1);
        m_open->clock.advance(24 * 3600);
        QVERIFY(found().isEmpty());
        QCOMPARE(m_list->figures(14).overdue, 0);
    }

    void aDateThatFollowsFromOthersIsThere()
    {
        m_open->add(supplier_contract::def, QStringLiteral("Hosting"), [](Record& record) {
            record.set(supplier_contract::end, QDate(2026, 6, 30));
            record.set(supplier_contract::noticeMonths, qint64(3));
        });
        QCOMPARE(found(), QStringList({QStringLiteral("2026-03-30 Hosting"),
                                       QStringLiteral("2026-06-30 Hosting")}));
        const DueEntry notice = m_list->entries({}).first();
        const auto refused = checkMovable(notice);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.plain().contains(QLatin1String("Give notice by")));
    }

    void aTimeOfDayIsShownAndNotMoved()
    {
        m_open->add(incident_notification::def, QStringLiteral("Authority"), [](Record& record) {
            record.set(incident_notification::due,
                       QDateTime(QDate(2025, 11, 23), QTime(12, 30), Qt::UTC));
        });
        const DueEntry entry = only();
        QCOMPARE(QDateTime(entry.day, entry.time).toUTC(),
                 QDateTime(QDate(2025, 11, 23), QTime(12, 30), Qt::UTC));
        QVERIFY(!movedTo(m_open->binder(), entry, kToday));
    }

    void theNextDateOfAnOlderRecordIsReplaced()
    {
        const auto review = [this](const QString& name, QDate held, std::optional<QDate> next) {
            m_open->add(management_review::def, name, [&](Record& record) {
                record.set(management_review::status, management_review::Status::Approved);
                record.set(management_review::date, held);
                record.set(management_review::nextReview, next);
            });
        };
        review(QStringLiteral("First"), QDate(2024, 5, 1), QDate(2025, 5, 1));
        QCOMPARE(found(), QStringList{QStringLiteral("2025-05-01 First")});
        review(QStringLiteral("Second"), QDate(2025, 5, 6), QDate(2026, 5, 4));
        QCOMPARE(found(), QStringList{QStringLiteral("2026-05-04 Second")});
        // One that says no next date ends the older one too.
        review(QStringLiteral("Third"), QDate(2025, 10, 1), std::nullopt);
        QVERIFY(found().isEmpty());
    }

    void laterTimesOfATaskAreExpected()
    {
        m_open->add(calendar_task::def, QStringLiteral("Scan"), [](Record& record) {
            record.set(calendar_task::nextDue, QDate(2026, 1, 31));
            record.set(calendar_task::repeatEvery, qint64(1));
            record.set(calendar_task::repeatUnit, calendar_task::Unit::Months);
        });
        QCOMPARE(found().size(), 1);
        DueQuery spring;
        spring.from = QDate(2026, 2, 1);
        spring.to = QDate(2026, 4, 30);
        QVERIFY(found(spring).isEmpty());
        spring.withExpected = true;
        // The short months do not shift those after them.
        QCOMPARE(found(spring),
                 QStringList({QStringLiteral("2026-02-28 Scan"), QStringLiteral("2026-03-31 Scan"),
                              QStringLiteral("2026-04-30 Scan")}));
        QVERIFY(!checkMovable(m_list->entries(spring).first()));
        QVERIFY(!canBeDone(m_list->entries(spring).first()));
    }

    void aMovedDateIsOneUndo()
    {
        const Uid uid = addAction(QStringLiteral("Patch"), kToday);
        auto set = movedTo(m_open->binder(), only(), kToday.addDays(7));
        QVERIFY(set);
        QCOMPARE(set->changes().size(), 1);
        apply(std::move(*set));
        QCOMPARE(found(), QStringList{QStringLiteral("2025-11-29 Patch")});
        QCOMPARE(m_open->session().undoLabel()->in(Language(), registers()),
                 QStringLiteral("Reschedule Action %1").arg(record(action::def, uid).code()));
        QVERIFY(m_open->session().undo());
        QCOMPARE(found(), QStringList{QStringLiteral("2025-11-22 Patch")});
        const auto same = movedTo(m_open->binder(), only(), kToday);
        QVERIFY(same && same->isEmpty());
    }

    void theRecordsOwnRulesHold()
    {
        const Uid uid = addAction(QStringLiteral("Patch"), kToday);
        Record after = record(action::def, uid);
        after.set(action::start, kToday.addDays(-5));
        ChangeSet edit({ChangeLabel::Act::Edit, QStringLiteral("action"), {}, 1});
        edit.update(record(action::def, uid), after);
        apply(std::move(edit));
        const auto refused = movedTo(m_open->binder(), only(), kToday.addDays(-6));
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == Error::Kind::Invalid);
        QCOMPARE(record(action::def, uid).get(action::due), std::optional(kToday));
    }

    void aTaskThatIsDoneComesBack_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("unit");
        QTest::addColumn<bool>("fromCompletion");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("next"); // invalid: done for good
        using Unit = calendar_task::Unit;
        const auto row = [](const char* name, int every, Unit unit, bool fromCompletion, QDate due,
                            QDate next) {
            QTest::newRow(name) << every << int(unit) << fromCompletion << due << next;
        };
        row("in time", 3, Unit::Months, false, kToday, QDate(2026, 2, 22));
        row("early", 1, Unit::Years, false, QDate(2025, 12, 1), QDate(2026, 12, 1));
        row("late", 6, Unit::Months, false, QDate(2025, 11, 1), QDate(2026, 5, 1));
        row("times missed", 1, Unit::Weeks, false, QDate(2025, 10, 1), QDate(2025, 11, 26));
        row("missed, and due today", 1, Unit::Weeks, false, QDate(2025, 11, 8),
            QDate(2025, 11, 29));
        row("days over years", 1, Unit::Days, false, QDate(1990, 1, 1), QDate(2025, 11, 23));
        row("from the day done", 2, Unit::Weeks, true, QDate(2025, 10, 1), QDate(2025, 12, 6));
        row("end of a month", 1, Unit::Months, false, QDate(2025, 10, 31), QDate(2025, 11, 30));
        row("leap day", 1, Unit::Years, false, QDate(2024, 2, 29), QDate(2026, 2, 28));
        row("once", 0, Unit::Months, false, kToday, QDate());
    }

    void aTaskThatIsDoneComesBack()
    {
        QFETCH(int, every);
        QFETCH(int, unit);
        QFETCH(bool, fromCompletion);
        QFETCH(QDate, due);
        QFETCH(QDate, next);
        const Uid uid =
            m_open->add(calendar_task::def, QStringLiteral("Task"), [&](Record& record) {
                record.set(calendar_task::nextDue, due);
                record.set(calendar_task::repeatEvery, qint64(every));
                record.set(calendar_task::repeatUnit, calendar_task::Unit(unit));
                record.set(calendar_task::repeatFrom, fromCompletion
                                                          ? calendar_task::RepeatFrom::Completion
                                                          : calendar_task::RepeatFrom::Schedule);
                record.set(calendar_task::status, calendar_task::Status::InProgress);
            });
        const DueEntry entry = only();
        QVERIFY(canBeDone(entry));
        auto set = doneOn(m_open->binder(), entry, kToday);
        QVERIFY(set);
        apply(std::move(*set));
        const Record after = record(calendar_task::def, uid);
        QCOMPARE(after.get(calendar_task::lastDone), std::optional(kToday));
        QCOMPARE(*after.get(calendar_task::nextDue), next.isValid() ? next : due);
        QVERIFY(after.get(calendar_task::status) ==
                (next.isValid() ? calendar_task::Status::Open : calendar_task::Status::Done));
        QCOMPARE(found().size(), next.isValid() ? 1 : 0);
        QVERIFY(m_open->session().undo());
        QVERIFY(record(calendar_task::def, uid).get(calendar_task::nextDue) == due);
    }

    void otherDatesAreNotDoneHere()
    {
        addAction(QStringLiteral("Patch"), kToday);
        QVERIFY(!canBeDone(only()));
        QVERIFY(!doneOn(m_open->binder(), only(), kToday));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestCalendar)
#include "test_calendar.moc"
