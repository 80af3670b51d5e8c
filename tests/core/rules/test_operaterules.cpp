// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about suppliers and incidents: each finds what it is about, and nothing else.
#include "core/registers/controls/control.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/incidents/incident_notification.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/registry.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_answer.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"
#include "core/store/binder.h"

#include <QTest>

namespace ringbinder {

namespace {

const QDateTime kOperateNow(QDate(2031, 3, 10), QTime(12, 0), Qt::UTC);

QDateTime hoursBefore(double hours)
{
    return kOperateNow.addSecs(-qint64(hours * 3600));
}

} // namespace

class TestOperateRules final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void knockOutNeedsAnException();
    void exceptionMustBeInForce();
    void laterAssessmentCounts();
    void onlyApprovedSuppliers();
    void noticeWithin72Hours();
    void reasonForNoNoticeSettles();
    void noticeToTheInsurerIsNotEnough();
    void limitComesFromTheLegalRegister();
    void falseAlarmsNeedNoNotice();
    void readByTheirPacksOnly();

private:
    void add(const Record& record);
    void change(const Record& before, const Record& after);
    // Codes that the rule complains about.
    [[nodiscard]] QStringList found(const char* rule) const;
    Record addSupplier(supplier::Status status);
    Record addAssessment(const Record& supplier, QDate day, qint64 score);
    Record addBreach(double hoursAgo);
    Record addNotice(const Record& incident, incident_notification::Recipient whom,
                     incident_notification::Status status);

    FixedClock m_clock{kOperateNow};
    std::unique_ptr<Binder> m_binder;
};

void TestOperateRules::init()
{
    m_clock.set(kOperateNow); // tests before let it run on
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::inMemory(registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
}

void TestOperateRules::add(const Record& record)
{
    ChangeSet set({ChangeLabel::Act::Add, record.def().name(), {}, 1});
    set.add(record);
    const auto done = m_binder->session().apply(set);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
}

void TestOperateRules::change(const Record& before, const Record& after)
{
    ChangeSet set({ChangeLabel::Act::Edit, before.def().name(), before.code(), 1});
    set.update(before, after);
    QVERIFY(m_binder->session().apply(set));
}

QStringList TestOperateRules::found(const char* rule) const
{
    const auto snapshot = Snapshot::take(*m_binder, Language(), {}, {}, wantsOfRules());
    if (!snapshot)
        return {snapshot.error().message.plain()};
    QStringList codes;
    for (const Finding& finding : findingsOf(*snapshot)) {
        const Record* record = snapshot->find(finding.record);
        if (QLatin1String(finding.rule->id) == QLatin1String(rule))
            codes.append(record ? record->code() : QStringLiteral("-"));
    }
    return codes;
}

Record TestOperateRules::addSupplier(supplier::Status status)
{
    Record record(supplier::def);
    record.set(supplier::name, QStringLiteral("Nordwind Cloud"));
    record.set(supplier::status, status);
    add(record);
    return **m_binder->find(supplier::def, record.uid());
}

// Concluded, with one knock-out question of that score.
Record TestOperateRules::addAssessment(const Record& supplier, QDate day, qint64 score)
{
    Record record(supplier_assessment::def);
    record.set(supplier_assessment::title, QStringLiteral("Yearly assessment"));
    record.set(supplier_assessment::supplier, supplier.uid());
    record.set(supplier_assessment::status, supplier_assessment::Status::Concluded);
    record.set(supplier_assessment::date, day);
    add(record);
    Record answer(supplier_answer::def);
    answer.set(supplier_answer::title, QStringLiteral("Is access withdrawn when staff leave?"));
    answer.set(supplier_answer::assessment, record.uid());
    answer.set(supplier_answer::knockOut, true);
    answer.set(supplier_answer::score, score);
    add(answer);
    return **m_binder->find(supplier_assessment::def, record.uid());
}

Record TestOperateRules::addBreach(double hoursAgo)
{
    Record record(incident::def);
    record.set(incident::title, QStringLiteral("Payroll sent to the wrong address"));
    record.set(incident::personalData, true);
    record.set(incident::detectedAt, hoursBefore(hoursAgo));
    add(record);
    return **m_binder->find(incident::def, record.uid());
}

Record TestOperateRules::addNotice(const Record& incident, incident_notification::Recipient whom,
                                   incident_notification::Status status)
{
    Record record(incident_notification::def);
    record.set(incident_notification::title, QStringLiteral("Notice"));
    record.set(incident_notification::incident, incident.uid());
    record.set(incident_notification::whom, whom);
    record.set(incident_notification::status, status);
    add(record);
    return **m_binder->find(incident_notification::def, record.uid());
}

void TestOperateRules::knockOutNeedsAnException()
{
    const Record supplier = addSupplier(supplier::Status::Approved);
    const Record passed = addAssessment(supplier, QDate(2030, 1, 10), 50);
    QCOMPARE(found("L155"), QStringList());
    const Record failed = addAssessment(supplier, QDate(2031, 1, 10), 49);
    QCOMPARE(found("L155"), QStringList{failed.code()});
    QVERIFY(passed.code() != failed.code());
}

void TestOperateRules::exceptionMustBeInForce()
{
    const Record supplier = addSupplier(supplier::Status::Conditional);
    const Record failed = addAssessment(supplier, QDate(2031, 1, 10), 0);
    QCOMPARE(found("L155"), QStringList{failed.code()});
    Record exception(policy_exception::def);
    exception.set(policy_exception::title, QStringLiteral("Accounts are closed by us meanwhile"));
    exception.set(policy_exception::status, policy_exception::Status::Requested);
    exception.set(policy_exception::expires, QDate(2031, 3, 10));
    add(exception);
    Record linked = failed;
    linked.set(supplier_assessment::exception, exception.uid());
    change(failed, linked);
    QCOMPARE(found("L155"), QStringList{failed.code()});
    const Record requested = **m_binder->find(policy_exception::def, exception.uid());
    Record approved = requested;
    approved.set(policy_exception::status, policy_exception::Status::Approved);
    change(requested, approved);
    QCOMPARE(found("L155"), QStringList());
    m_clock.set(kOperateNow.addDays(1));
    QCOMPARE(found("L155"), QStringList{failed.code()});
}

// What was failed once is settled by a newer assessment that passes.
void TestOperateRules::laterAssessmentCounts()
{
    const Record supplier = addSupplier(supplier::Status::Approved);
    const Record failed = addAssessment(supplier, QDate(2030, 1, 10), 20);
    QCOMPARE(found("L155"), QStringList{failed.code()});
    const Record again = addAssessment(supplier, QDate(2031, 1, 10), 90);
    QCOMPARE(found("L155"), QStringList());
    // One that is only planned settles nothing.
    Record planned = again;
    planned.set(supplier_assessment::status, supplier_assessment::Status::Planned);
    change(again, planned);
    QCOMPARE(found("L155"), QStringList{failed.code()});
}

void TestOperateRules::onlyApprovedSuppliers()
{
    const Record supplier = addSupplier(supplier::Status::Rejected);
    const Record failed = addAssessment(supplier, QDate(2031, 1, 10), 0);
    QCOMPARE(found("L155"), QStringList());
    Record approved = supplier;
    approved.set(supplier::status, supplier::Status::Approved);
    change(supplier, approved);
    QCOMPARE(found("L155"), QStringList{failed.code()});
}

// By the instant, not by the day.
void TestOperateRules::noticeWithin72Hours()
{
    const Record late = addBreach(72.1);
    const Record inTime = addBreach(71.9);
    QCOMPARE(found("L178"), QStringList{late.code()});
    m_clock.set(kOperateNow.addSecs(3600));
    QCOMPARE(found("L178"), (QStringList{late.code(), inTime.code()}));
    addNotice(late, incident_notification::Recipient::Authority,
              incident_notification::Status::Sent);
    QCOMPARE(found("L178"), QStringList{inTime.code()});
}

void TestOperateRules::reasonForNoNoticeSettles()
{
    const Record breach = addBreach(100);
    const Record notice = addNotice(breach, incident_notification::Recipient::Authority,
                                    incident_notification::Status::NotNeeded);
    QCOMPARE(found("L178"), QStringList{breach.code()});
    Record reasoned = notice;
    reasoned.set(incident_notification::noNoticeReason,
                 QStringLiteral("The file was encrypted and nobody opened it."));
    change(notice, reasoned);
    QCOMPARE(found("L178"), QStringList());
}

void TestOperateRules::noticeToTheInsurerIsNotEnough()
{
    const Record breach = addBreach(100);
    addNotice(breach, incident_notification::Recipient::Insurer,
              incident_notification::Status::Sent);
    QCOMPARE(found("L178"), QStringList{breach.code()});
}

void TestOperateRules::limitComesFromTheLegalRegister()
{
    const Record breach = addBreach(30);
    Record law(legal_requirement::def);
    law.set(legal_requirement::title, QStringLiteral("Act on critical facilities"));
    law.set(legal_requirement::kind, legal_requirement::Kind::Law);
    law.set(legal_requirement::applicability, legal_requirement::Applicability::Yes);
    law.set(legal_requirement::breachNotice, true);
    law.set(legal_requirement::noticeHours, 24.0);
    add(law);
    // Not about personal data: 72 hours stay.
    QCOMPARE(found("L178"), QStringList());
    Record control(control::def);
    control.setCode(QStringLiteral("A.5.34"));
    control.set(control::title, QStringLiteral("Privacy"));
    add(control);
    const Record before = **m_binder->find(legal_requirement::def, law.uid());
    Record after = before;
    after.set(legal_requirement::controls, QList<Uid>{control.uid()});
    change(before, after);
    QCOMPARE(found("L178"), QStringList{breach.code()});
    // The law that the notice cites comes before all others.
    Record longer(legal_requirement::def);
    longer.set(legal_requirement::title, QStringLiteral("Data protection act"));
    longer.set(legal_requirement::noticeHours, 48.0);
    add(longer);
    const Record notice = addNotice(breach, incident_notification::Recipient::Authority,
                                    incident_notification::Status::ToDo);
    Record citing = notice;
    citing.set(incident_notification::requirement, longer.uid());
    citing.set(incident_notification::limitHours, 12.0);
    change(notice, citing);
    QCOMPARE(found("L178"), QStringList());
    m_clock.set(kOperateNow.addSecs(19 * 3600));
    QCOMPARE(found("L178"), QStringList{breach.code()});
}

void TestOperateRules::falseAlarmsNeedNoNotice()
{
    const Record breach = addBreach(100);
    Record alarm = breach;
    alarm.set(incident::decision, incident::Decision::FalseAlarm);
    change(breach, alarm);
    QCOMPARE(found("L178"), QStringList());
    Record judged = alarm;
    judged.set(incident::decision, incident::Decision::Incident);
    change(alarm, judged);
    QCOMPARE(found("L178"), QStringList{breach.code()});
}

void TestOperateRules::readByTheirPacksOnly()
{
    QVERIFY(wantsOfRules(QStringLiteral("supplier-register"))
                .registers.contains(&supplier_assessment::def));
    QVERIFY(wantsOfRules(QStringLiteral("incident")).registers.contains(&legal_requirement::def));
    QVERIFY(!wantsOfRules(QStringLiteral("soa")).registers.contains(&incident::def));
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestOperateRules)
#include "test_operaterules.moc"
