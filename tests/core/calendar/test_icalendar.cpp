// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an iCalendar file, read back by the rules of RFC 5545: line ends, folding, escapes,
// dates, rules of repetition, and identities that stay.
#include "core/calendar/icalendar.h"
#include "core/registers/calendar/calendar_task.h"
#include "core/registers/improvements/action.h"
#include "core/registers/incidents/incident_notification.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "tests/support/figurebinder.h"

#include <QTest>

namespace ringbinder {

namespace {

const QDate kToday(2025, 11, 22);

using Event = QMap<QString, QString>; // by name with parameters; values unescaped

QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\' && at + 1 < text.size()) {
            ++at;
            plain += text[at] == u'n' ? QChar(u'\n') : text[at];
        } else {
            plain += text[at];
        }
    }
    return plain;
}

// Unfolds and splits; complains of what the RFC forbids.
QList<Event> eventsIn(const QByteArray& bytes, QString& complaint)
{
    QList<Event> events;
    QStringList open;
    if (!bytes.endsWith("\r\n"))
        complaint = QStringLiteral("no line end at the end");
    QByteArray unfolded;
    for (const QByteArray& line : bytes.left(bytes.size() - 2).split('\n')) {
        const QByteArray octets = line.endsWith('\r') ? line.chopped(1) : line;
        if (octets.size() > 75)
            complaint = QStringLiteral("a line of %1 octets").arg(octets.size());
        if (octets.contains('\r'))
            complaint = QStringLiteral("a stray carriage return");
        if (QString::fromUtf8(octets).toUtf8() != octets)
            complaint = QStringLiteral("folded within a character");
        if (octets.startsWith(' '))
            unfolded += octets.mid(1);
        else
            unfolded += (unfolded.isEmpty() ? "" : "\n") + octets;
    }
    if (bytes.count('\n') != bytes.count("\r\n"))
        complaint = QStringLiteral("a line that does not end with CR LF");
    for (const QString& line : QString::fromUtf8(unfolded).split(QLatin1Char('\n'))) {
        const QString name = line.section(QLatin1Char(':'), 0, 0);
        const QString value = line.section(QLatin1Char(':'), 1);
        if (name == QLatin1String("BEGIN")) {
            open.append(value);
            if (value == QLatin1String("VEVENT"))
                events.append(Event());
        } else if (name == QLatin1String("END")) {
            if (open.isEmpty() || open.takeLast() != value)
                complaint = QStringLiteral("END:%1 without its BEGIN").arg(value);
        } else if (!open.isEmpty() && open.last() == QLatin1String("VALARM")) {
            events.last().insert(QString(QLatin1String("VALARM.") + name), unescaped(value));
        } else if (!open.isEmpty() && open.last() == QLatin1String("VEVENT")) {
            if (events.last().contains(name))
                complaint = QStringLiteral("%1 twice").arg(name);
            events.last().insert(name, unescaped(value));
        }
    }
    if (!open.isEmpty())
        complaint = QStringLiteral("%1 without its END").arg(open.last());
    return events;
}

} // namespace

class TestICalendar final : public QObject {
    Q_OBJECT

    std::unique_ptr<FigureBinder> m_open;

    QByteArray written(const Language& language = Language())
    {
        DueList list(m_open->binder(), dueDates(), nullptr);
        [&] { QVERIFY(list.load()); }();
        DueQuery all;
        all.withDone = true;
        all.withExpected = true;
        all.to = kToday.addYears(1);
        const auto bytes = iCalendar(m_open->binder(), list.entries(all), language);
        return bytes ? *bytes : QByteArray();
    }
    QList<Event> events()
    {
        QString complaint;
        const QList<Event> found = eventsIn(written(), complaint);
        [&] { QVERIFY2(complaint.isEmpty(), qPrintable(complaint)); }();
        return found;
    }

private slots:
    void init()
    {
        m_open = std::make_unique<FigureBinder>();
        m_open->clock.set(QDateTime(kToday, QTime(10, 0), Qt::UTC));
    }

    void anEmptyCalendarIsOne()
    {
        const QByteArray bytes = written();
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
        QVERIFY(bytes.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(events().isEmpty());
    }

    void aDateIsAWholeDay()
    {
        const Uid anna = m_open->add(person::def, QStringLiteral("Anna Weiß"));
        const Uid uid = m_open->add(action::def, QStringLiteral("Patch"), [&](Record& record) {
            record.set(action::due, QDate(2025, 12, 31));
            record.set(action::owner, anna);
        });
        m_open->add(action::def, QStringLiteral("Settled"), [](Record& record) {
            record.set(action::due, kToday);
            record.set(action::status, action::Status::Done);
        });
        const QList<Event> all = events();
        QCOMPARE(all.size(), 1);
        const Event& event = all.first();
        QCOMPARE(event.value(QStringLiteral("DTSTART;VALUE=DATE")), QStringLiteral("20251231"));
        QCOMPARE(event.value(QStringLiteral("DTEND;VALUE=DATE")), QStringLiteral("20260101"));
        QCOMPARE(event.value(QStringLiteral("DTSTAMP")), QStringLiteral("20251122T100000Z"));
        QCOMPARE(event.value(QStringLiteral("SUMMARY")), QStringLiteral("Patch: Due"));
        QCOMPARE(event.value(QStringLiteral("UID")),
                 QString(uid.toString() + QLatin1String(".due@ringbinder")));
        QVERIFY(event.value(QStringLiteral("DESCRIPTION"))
                    .endsWith(QString::fromUtf8("\nResponsible: Anna Weiß")));
        QVERIFY(!event.contains(QStringLiteral("RRULE")));
    }

    void aLaterExportUpdatesTheEarlierOne()
    {
        const Uid uid = m_open->add(action::def, QStringLiteral("Patch"),
                                    [](Record& record) { record.set(action::due, kToday); });
        const Event before = events().first();
        ChangeSet set({ChangeLabel::Act::Reschedule, QStringLiteral("action"), {}, 1});
        set.set(action::def, uid, action::due, Value(QStringLiteral("2025-11-22")),
                Value(QStringLiteral("2025-11-29")));
        QVERIFY(m_open->session().apply(std::move(set)));
        const Event after = events().first();
        QCOMPARE(after.value(QStringLiteral("UID")), before.value(QStringLiteral("UID")));
        QVERIFY(after.value(QStringLiteral("SEQUENCE")).toInt() >
                before.value(QStringLiteral("SEQUENCE")).toInt());
    }

    void textsComeThroughWhole_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("signs") << QStringLiteral("a;b,c\\d\\n \"quoted\": e");
        QTest::newRow("long") << QString(QStringLiteral("Überprüfung ") + QString(300, u'ä'));
        QTest::newRow("wide") << QString(QString::fromUtf8("🔒").repeated(60));
        for (int n = 60; n < 80; ++n) {
            QTest::addRow("edge %d", n)
                << QString(QString(n - 8 - 5, u'x') + QString::fromUtf8("é€🔒"));
        }
    }

    void textsComeThroughWhole()
    {
        QFETCH(QString, title);
        m_open->add(calendar_task::def, title,
                    [](Record& record) { record.set(calendar_task::nextDue, kToday); });
        QCOMPARE(events().first().value(QStringLiteral("SUMMARY")), title);
    }

    void aTaskCarriesItsRule_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("rule");
        using Unit = calendar_task::Unit;
        QTest::newRow("days") << kToday << int(Unit::Days)
                              << QStringLiteral("FREQ=DAILY;INTERVAL=2");
        QTest::newRow("weeks") << kToday << int(Unit::Weeks)
                               << QStringLiteral("FREQ=WEEKLY;INTERVAL=2");
        QTest::newRow("months") << QDate(2026, 1, 28) << int(Unit::Months)
                                << QStringLiteral("FREQ=MONTHLY;INTERVAL=2");
        QTest::newRow("end of month")
            << QDate(2026, 1, 31) << int(Unit::Months)
            << QStringLiteral("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
        QTest::newRow("years") << QDate(2026, 3, 31) << int(Unit::Years)
                               << QStringLiteral("FREQ=YEARLY;INTERVAL=2");
        QTest::newRow("leap day")
            << QDate(2024, 2, 29) << int(Unit::Years)
            << QStringLiteral("FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1");
    }

    void aTaskCarriesItsRule()
    {
        QFETCH(QDate, due);
        QFETCH(int, unit);
        QFETCH(QString, rule);
        m_open->add(calendar_task::def, QStringLiteral("Scan"), [&](Record& record) {
            record.set(calendar_task::nextDue, due);
            record.set(calendar_task::repeatEvery, qint64(2));
            record.set(calendar_task::repeatUnit, calendar_task::Unit(unit));
            record.set(calendar_task::remindDays, qint64(14));
        });
        // Once, whatever later times the list has.
        const QList<Event> all = events();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().value(QStringLiteral("RRULE")), rule);
        QCOMPARE(all.first().value(QStringLiteral("SUMMARY")), QStringLiteral("Scan"));
        QCOMPARE(all.first().value(QStringLiteral("VALARM.TRIGGER")), QStringLiteral("-P14D"));
        QCOMPARE(all.first().value(QStringLiteral("VALARM.ACTION")), QStringLiteral("DISPLAY"));
    }

    void whatCountsFromTheDayDoneHasNoRule()
    {
        m_open->add(calendar_task::def, QStringLiteral("Scan"), [&](Record& record) {
            record.set(calendar_task::nextDue, kToday);
            record.set(calendar_task::repeatEvery, qint64(2));
            record.set(calendar_task::repeatUnit, calendar_task::Unit::Weeks);
            record.set(calendar_task::repeatFrom, calendar_task::RepeatFrom::Completion);
        });
        QVERIFY(!events().first().contains(QStringLiteral("RRULE")));
        QVERIFY(!events().first().contains(QStringLiteral("VALARM.TRIGGER")));
    }

    void aTimeOfDayIsAnInstant()
    {
        m_open->add(incident_notification::def, QStringLiteral("Authority"), [](Record& record) {
            record.set(incident_notification::due,
                       QDateTime(QDate(2025, 11, 23), QTime(12, 30), Qt::UTC));
        });
        QCOMPARE(events().first().value(QStringLiteral("DTSTART")),
                 QStringLiteral("20251123T123000Z"));
        QVERIFY(!events().first().contains(QStringLiteral("DTEND;VALUE=DATE")));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestICalendar)
#include "test_icalendar.moc"
