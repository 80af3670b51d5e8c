// SPDX-License-Identifier: GPL-3.0-or-later
// What registers of people, law, access and operations work out by themselves, on the days on which
// it turns: the last day counts, the day after does not; ends of months, leap years, years that
// are whole in one reading and not in another. Each row is a record as it is typed, read back from
// a binder, and derived on a day of its own.
#include "core/registers/registry.h"
#include "core/risk/evaluation.h"
#include "core/schema/format.h"
#include "core/store/binder.h"

#include <QTest>

namespace ringbinder {

class TestComputedFields final : public QObject {
    Q_OBJECT

    FixedClock m_clock{QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;

    // One row: fields as "key=value; key=value", the day, the field asked for and its machine text.
    static void row(const char* name, const char* registerKey, const char* fields, const char* day,
                    const char* asked, const char* expected)
    {
        QTest::addRow("%s %s on %s: %s", registerKey, asked, day, name)
            << QString::fromUtf8(registerKey) << QString::fromUtf8(fields)
            << QDate::fromString(QString::fromUtf8(day), Qt::ISODate) << QString::fromUtf8(asked)
            << QString::fromUtf8(expected);
    }
    // The day before, the day itself and the day after a limit: false, false, true.
    static void lastDay(const char* registerKey, const char* fields, const char* asked, QDate limit,
                        const char* what)
    {
        for (const int days : {-1, 0, 1}) {
            const QByteArray day = limit.addDays(days).toString(Qt::ISODate).toLatin1();
            row(what, registerKey, fields, day.constData(), asked, days > 0 ? "yes" : "no");
        }
    }
    static void columns()
    {
        QTest::addColumn<QString>("registerKey");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("expected");
    }
    void check()
    {
        QFETCH(QString, registerKey);
        QFETCH(QString, fields);
        QFETCH(QDate, day);
        QFETCH(QString, asked);
        QFETCH(QString, expected);
        const RegisterDef* def = registers().find(registerKey);
        QVERIFY(def);
        Record record(*def);
        record.setValue(def->nameField(), Value(QStringLiteral("Ä record")));
        for (const QString& pair : fields.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
            const FieldDef* field = def->field(pair.section(QLatin1Char('='), 0, 0));
            QVERIFY2(field && !field->computed, qPrintable(pair));
            const auto value = parseValue(*field, pair.section(QLatin1Char('='), 1), {});
            QVERIFY2(value, qPrintable(pair));
            record.setValue(*field, *value);
        }
        ChangeSet set({ChangeLabel::Act::Add, registerKey, {}, 1});
        set.add(record);
        QVERIFY(m_binder->session().apply(std::move(set)));
        m_clock.set(QDateTime(day, QTime(12, 0), Qt::UTC));
        const auto evaluation = Evaluation::of(*m_binder, Language());
        QVERIFY(evaluation);
        const auto held = m_binder->find(*def, record.uid());
        QVERIFY(held && *held);
        Record derived = **held;
        (*evaluation)->derive(derived);
        const FieldDef* field = def->field(asked);
        QVERIFY(field && field->computed);
        QCOMPARE(machineText(*field, derived.value(*field)), expected);
    }

private slots:
    void init()
    {
        Binder::Options options;
        options.clock = &m_clock;
        auto made = Binder::inMemory(registers(), options);
        QVERIFY(made);
        m_binder = std::move(*made);
    }

    // ---- people
    void people_data()
    {
        columns();
        const QDate leap(2024, 2, 29);
        lastDay("lifecycle_checklist", "due=2024-02-29; status=open", "overdue", leap, "open");
        row("done", "lifecycle_checklist", "due=2024-02-29; status=done; done_on=2024-03-01",
            "2024-04-01", "overdue", "no");
        row("does not apply", "lifecycle_checklist", "due=2024-02-29; status=not_applicable",
            "2024-04-01", "overdue", "no");
        row("over the leap day", "lifecycle_checklist", "due=2024-02-28; status=open", "2024-03-01",
            "days_late", "2");
        row("no leap day", "lifecycle_checklist", "due=2025-02-28; status=open", "2025-03-01",
            "days_late", "1");
        row("in time", "lifecycle_checklist", "due=2024-02-28; status=open", "2024-02-28",
            "days_late", "");
        row("done late", "lifecycle_checklist", "due=2024-12-31; status=done; done_on=2025-01-02",
            "2026-01-01", "days_late", "2");
        row("done early", "lifecycle_checklist", "due=2024-12-31; status=done; done_on=2024-12-30",
            "2026-01-01", "days_late", "");

        lastDay("screening_record", "due=2025-02-28", "overdue", QDate(2025, 2, 28), "asked for");
        row("not required", "screening_record", "due=2025-02-28; result=not_required", "2025-04-01",
            "overdue", "no");
        row("complete", "screening_record", "due=2025-02-28; completed=2025-03-02", "2025-04-01",
            "overdue", "no");
        lastDay("screening_record", "valid_until=2024-02-29", "expired", leap, "leap day");
        row("on the day of access", "screening_record",
            "access_from=2024-02-29; completed=2024-02-29", "2025-01-01", "completed_before_access",
            "yes");
        row("the day after access", "screening_record",
            "access_from=2024-02-29; completed=2024-03-01", "2025-01-01", "completed_before_access",
            "no");
        row("access today, not complete", "screening_record", "access_from=2025-01-01",
            "2025-01-01", "completed_before_access", "no");
        row("access tomorrow, still time", "screening_record", "access_from=2025-01-02",
            "2025-01-01", "completed_before_access", "");
        row("nothing to complete", "screening_record",
            "access_from=2025-01-01; result=not_required", "2025-06-01", "completed_before_access",
            "");

        row("before the first day", "role_assignment", "from_date=2024-02-29; to_date=2024-12-31",
            "2024-02-28", "current", "no");
        row("the first day", "role_assignment", "from_date=2024-02-29; to_date=2024-12-31",
            "2024-02-29", "current", "yes");
        row("the last day", "role_assignment", "from_date=2024-02-29; to_date=2024-12-31",
            "2024-12-31", "current", "yes");
        row("after the last day", "role_assignment", "from_date=2024-02-29; to_date=2024-12-31",
            "2025-01-01", "current", "no");
        row("without days", "role_assignment", "", "2025-01-01", "current", "yes");

        row("used of committed", "resource_request",
            "amount_committed_minor=100.00; amount_used_minor=33.33", "2025-01-01",
            "remaining_minor", "66.67");
        row("more than committed", "resource_request",
            "amount_committed_minor=100.00; amount_used_minor=100.01", "2025-01-01",
            "remaining_minor", "-0.01");
        row("nothing committed", "resource_request", "amount_used_minor=10.00", "2025-01-01",
            "remaining_minor", "");
        lastDay("resource_request", "needed_by=2025-12-31; decision=pending", "overdue",
                QDate(2025, 12, 31), "undecided at the end of the year");
        row("refused", "resource_request", "needed_by=2025-01-31; decision=refused", "2025-06-01",
            "overdue", "no");
    }
    void people() { check(); }

    // ---- training and awareness
    void training_data()
    {
        columns();
        row("a third", "awareness_campaign", "addressed=3; reached=1", "2025-01-01", "reach_rate",
            "33");
        row("two thirds", "awareness_campaign", "addressed=3; reached=2", "2025-01-01",
            "reach_rate", "67");
        row("half is rounded up", "awareness_campaign", "addressed=200; reached=1", "2025-01-01",
            "reach_rate", "1");
        row("below half", "awareness_campaign", "addressed=201; reached=1", "2025-01-01",
            "reach_rate", "0");
        row("nobody addressed", "awareness_campaign", "addressed=0; reached=0", "2025-01-01",
            "reach_rate", "");
        row("reached is not known", "awareness_campaign", "addressed=10; clicked=3", "2025-01-01",
            "click_rate", "");
        row("of those reached", "awareness_campaign", "addressed=100; reached=50; clicked=5",
            "2025-01-01", "click_rate", "10");
        row("reported", "awareness_campaign", "reached=50; reported=50", "2025-01-01",
            "report_rate", "100");
        lastDay("awareness_campaign", "end_date=2024-02-29; status=running", "overdue",
                QDate(2024, 2, 29), "running");
        row("cancelled", "awareness_campaign", "end_date=2024-02-29; status=cancelled",
            "2025-01-01", "overdue", "no");

        lastDay("training_record", "due=2025-06-30; result=planned", "overdue", QDate(2025, 6, 30),
                "planned");
        row("missed", "training_record", "due=2025-06-30; result=missed", "2025-07-01", "overdue",
            "yes");
        row("excused", "training_record", "due=2025-06-30; result=excused", "2025-07-01", "overdue",
            "no");
        lastDay("training_record", "valid_until=2024-02-29; result=passed", "expired",
                QDate(2024, 2, 29), "leap day");
        lastDay("competence_record", "valid_until=2025-12-31; state=fulfilled", "expired",
                QDate(2025, 12, 31), "end of the year");
        lastDay("competence_record", "due=2025-04-30; state=in_plan", "overdue", QDate(2025, 4, 30),
                "in plan");
        row("fulfilled", "competence_record", "due=2025-04-30; state=fulfilled", "2025-06-01",
            "overdue", "no");

        lastDay("communication_item", "due=2025-03-31; status=planned; frequency=once", "overdue",
                QDate(2025, 3, 31), "planned once");
        row("told once", "communication_item",
            "due=2025-03-31; status=delivered; frequency=once; delivered_on=2025-01-15",
            "2025-06-01", "overdue", "no");
        lastDay("communication_item",
                "due=2025-03-31; status=delivered; frequency=quarterly; delivered_on=2024-12-20",
                "overdue", QDate(2025, 3, 31), "told a quarter ago, due again");
        row("told a little early", "communication_item",
            "due=2025-03-31; status=delivered; frequency=quarterly; delivered_on=2025-03-20",
            "2025-06-01", "overdue", "no");
        row("told half a quarter early", "communication_item",
            "due=2025-03-31; status=delivered; frequency=quarterly; delivered_on=2025-02-14",
            "2025-06-01", "overdue", "no");
        row("told earlier than that", "communication_item",
            "due=2025-03-31; status=delivered; frequency=quarterly; delivered_on=2025-02-13",
            "2025-06-01", "overdue", "yes");
        row("paused", "communication_item", "due=2025-03-31; status=paused; frequency=monthly",
            "2025-06-01", "overdue", "no");
    }
    void training() { check(); }

    // ---- law and privacy
    void privacy_data()
    {
        columns();
        row("end of January", "data_subject_request", "received_on=2025-01-31", "2025-02-01",
            "deadline", "2025-02-28");
        row("end of January, leap year", "data_subject_request", "received_on=2024-01-31",
            "2024-02-01", "deadline", "2024-02-29");
        row("end of August", "data_subject_request", "received_on=2025-08-31", "2025-09-01",
            "deadline", "2025-09-30");
        row("over the year", "data_subject_request", "received_on=2025-12-15", "2025-12-20",
            "deadline", "2026-01-15");
        row("extended", "data_subject_request", "received_on=2025-11-30; status=extended",
            "2025-12-20", "deadline", "2026-02-28");
        row("extended, said by its reason", "data_subject_request",
            "received_on=2025-11-30; status=in_progress; extended_reason=many requests",
            "2025-12-20", "deadline", "2026-02-28");
        row("not received", "data_subject_request", "status=received", "2025-12-20", "deadline",
            "");
        lastDay("data_subject_request", "received_on=2025-01-31", "overdue", QDate(2025, 2, 28),
                "by the legal deadline");
        lastDay("data_subject_request", "received_on=2025-01-31; due=2025-02-10", "overdue",
                QDate(2025, 2, 10), "by its own due day");
        row("answered", "data_subject_request", "received_on=2025-01-31; answered_on=2025-02-20",
            "2025-06-01", "overdue", "no");
        row("refused", "data_subject_request", "received_on=2025-01-31; status=refused",
            "2025-06-01", "overdue", "no");

        lastDay("dpia", "due=2024-02-29; status=in_progress", "overdue", QDate(2024, 2, 29),
                "running");
        row("approved", "dpia", "due=2024-02-29; status=approved", "2025-01-01", "overdue", "no");
        row("stopped", "dpia", "due=2024-02-29; status=stopped", "2025-01-01", "overdue", "no");

        row("given today", "consent_record", "given_on=2025-01-01", "2025-01-01", "in_force",
            "yes");
        row("given tomorrow", "consent_record", "given_on=2025-01-02", "2025-01-01", "in_force",
            "no");
        row("last day", "consent_record", "given_on=2024-01-01; valid_until=2024-02-29",
            "2024-02-29", "in_force", "yes");
        row("day after", "consent_record", "given_on=2024-01-01; valid_until=2024-02-29",
            "2024-03-01", "in_force", "no");
        row("withdrawn today", "consent_record", "given_on=2024-01-01; withdrawn_on=2025-01-01",
            "2025-01-01", "in_force", "no");
        row("withdrawn tomorrow", "consent_record", "given_on=2024-01-01; withdrawn_on=2025-01-02",
            "2025-01-01", "in_force", "yes");
        row("never given", "consent_record", "valid_until=2026-01-01", "2025-01-01", "in_force",
            "no");

        lastDay("processing_activity", "next_review=2025-06-30; status=active", "overdue",
                QDate(2025, 6, 30), "in use");
        row("ended", "processing_activity", "next_review=2025-06-30; status=ended", "2025-09-01",
            "overdue", "no");
        lastDay("legal_requirement", "next_check=2025-12-31", "overdue", QDate(2025, 12, 31),
                "end of the year");
        lastDay("retention_rule", "next_review=2024-02-29", "overdue", QDate(2024, 2, 29),
                "leap day");

        // Seventy-two hours from the end of February; the clock of the law, not of the month.
        const char* breach = "aware_at=2025-02-27T10:00:00.000Z; limit_hours=72; status=to_do";
        row("third day", "incident_notification", breach, "2025-03-02", "overdue", "no");
        row("fourth day", "incident_notification", breach, "2025-03-03", "overdue", "yes");
        const char* leapBreach = "aware_at=2024-02-27T10:00:00.000Z; limit_hours=72; status=to_do";
        row("leap year, third day", "incident_notification", leapBreach, "2024-03-01", "overdue",
            "no");
        row("leap year, fourth day", "incident_notification", leapBreach, "2024-03-02", "overdue",
            "yes");
        row("to the minute", "incident_notification",
            "aware_at=2025-02-27T10:00:00.000Z; limit_hours=72; done=2025-03-02T10:00:00.000Z",
            "2025-03-05", "late", "no");
        row("a minute late", "incident_notification",
            "aware_at=2025-02-27T10:00:00.000Z; limit_hours=72; done=2025-03-02T10:01:00.000Z",
            "2025-03-05", "late", "yes");
        row("own limit goes first", "incident_notification",
            "aware_at=2025-02-27T10:00:00.000Z; limit_hours=72; due=2025-02-28T10:00:00.000Z; "
            "done=2025-03-01T10:00:00.000Z",
            "2025-03-05", "late", "yes");
        row("not needed", "incident_notification",
            "aware_at=2025-02-27T10:00:00.000Z; limit_hours=72; status=not_needed", "2025-06-01",
            "overdue", "no");
    }
    void privacy() { check(); }

    // ---- access
    void access_data()
    {
        columns();
        row("ninety days", "system_account", "enabled=yes; last_logon=2025-01-01", "2025-04-01",
            "dormant", "no");
        row("ninety-one days", "system_account", "enabled=yes; last_logon=2025-01-01", "2025-04-02",
            "dormant", "yes");
        row("ninety-one days over a leap day", "system_account",
            "enabled=yes; last_logon=2024-01-01", "2024-04-01", "dormant", "yes");
        row("never used since it was made", "system_account", "enabled=yes; created=2025-01-01",
            "2025-04-02", "dormant", "yes");
        row("disabled", "system_account", "enabled=no; last_logon=2020-01-01", "2025-04-02",
            "dormant", "no");
        row("privileged", "system_account", "enabled=yes; privileged=yes; mfa=no", "2025-01-01",
            "missing_mfa", "yes");
        row("remote, not said", "system_account", "enabled=yes; remote=yes", "2025-01-01",
            "missing_mfa", "yes");
        row("neither", "system_account", "enabled=yes; mfa=no", "2025-01-01", "missing_mfa", "no");
        row("closed", "system_account", "enabled=no; privileged=yes", "2025-01-01", "missing_mfa",
            "no");
        lastDay("access_right", "to=2024-02-29; status=granted", "overdue", QDate(2024, 2, 29),
                "granted for a time");
        row("withdrawn", "access_right", "to=2024-02-29; status=withdrawn", "2024-06-01", "overdue",
            "no");
        lastDay("access_review", "due=2025-06-30; status=decided", "overdue", QDate(2025, 6, 30),
                "decided, not carried out");
        row("done", "access_review", "due=2025-06-30; status=done", "2025-12-01", "overdue", "no");
        lastDay("access_review_line", "due=2025-06-30; decision=withdraw", "overdue",
                QDate(2025, 6, 30), "to be withdrawn");
        row("kept", "access_review_line", "due=2025-06-30; decision=keep", "2025-12-01", "overdue",
            "no");
        row("carried out", "access_review_line",
            "due=2025-06-30; decision=withdraw; withdrawn_on=2025-07-01", "2025-12-01", "overdue",
            "no");
    }
    void access() { check(); }

    // ---- operations
    void operations_data()
    {
        columns();
        lastDay("change_record", "planned_for=2025-12-31; status=approved", "overdue",
                QDate(2025, 12, 31), "approved");
        row("rolled back", "change_record", "planned_for=2025-12-31; status=rolled_back",
            "2026-02-01", "overdue", "no");
        row("rejected", "change_record", "planned_for=2025-12-31; status=rejected", "2026-02-01",
            "overdue", "no");
        row("done without saying so", "change_record",
            "planned_for=2025-12-31; status=approved; done_on=2026-01-02", "2026-02-01", "overdue",
            "no");
        lastDay("physical_check", "planned_on=2024-02-29", "overdue", QDate(2024, 2, 29),
                "leap day");
        row("held", "physical_check", "planned_on=2024-02-29; date=2024-03-05", "2024-06-01",
            "overdue", "no");
        lastDay("procedure", "next_review=2025-04-30", "overdue", QDate(2025, 4, 30), "in use");
        row("retired", "procedure", "next_review=2025-04-30; status=retired", "2025-06-01",
            "overdue", "no");
        row("silent for the limit", "monitoring_source",
            "status=active; last_seen=2024-02-28; silent_after_days=2", "2024-03-01", "silent",
            "no");
        row("silent for longer", "monitoring_source",
            "status=active; last_seen=2024-02-28; silent_after_days=2", "2024-03-02", "silent",
            "yes");
        row("not active", "monitoring_source",
            "status=retired; last_seen=2024-02-28; silent_after_days=2", "2025-03-02", "silent",
            "no");
        lastDay("project", "due=2025-09-30; status=running", "overdue", QDate(2025, 9, 30),
                "running");
        row("finished", "project", "due=2025-09-30; finished_on=2025-10-05", "2025-12-01",
            "overdue", "no");
    }
    void operations() { check(); }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestComputedFields)
#include "test_computedfields.moc"
