// SPDX-License-Identifier: GPL-3.0-or-later
// The access matrix and the conflicts of duties: what is given to roles, who holds it by which
// approval, who holds two that conflict through rights and roles, and what counts as an exception.
#include "core/access/accessmatrix.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/access/sod_rule.h"
#include "core/registers/access/system_account.h"
#include "core/registers/assets/asset.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "tests/support/matrixbench.h"

namespace ringbinder {

using Verdict = AccessMatrix::Verdict;
using State = DutyConflicts::State;

class TestAccessMatrix final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MatrixBench> m_bench;
    std::optional<Uid> m_anna;
    std::optional<Uid> m_boris;
    std::optional<Uid> m_erp;
    std::optional<Uid> m_buyer;   // role
    std::optional<Uid> m_cashier; // role
    std::optional<Uid> m_create;  // access role
    std::optional<Uid> m_pay;     // access role

    Binder& binder() { return *m_bench->binder; }
    AccessMatrix matrix()
    {
        auto made = AccessMatrix::of(binder());
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }
    DutyConflicts conflicts()
    {
        auto made = DutyConflicts::of(binder());
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }
    Uid grant(const std::optional<Uid>& who, const std::optional<Uid>& access,
              const std::optional<Uid>& approver)
    {
        return m_bench->add(access_right::def, "right", [&](Record& record) {
            record.set(access_right::person, who);
            record.set(access_right::accessRole, access);
            record.set(access_right::status, access_right::Status::Granted);
            record.set(access_right::approvedBy, approver);
        });
    }
    void assign(const std::optional<Uid>& who, const std::optional<Uid>& role, QDate until = {})
    {
        m_bench->add(role_assignment::def, "assignment", [&](Record& record) {
            record.set(role_assignment::person, who);
            record.set(role_assignment::role, role);
            if (until.isValid())
                record.set(role_assignment::toDate, until);
        });
    }
    void change(const RegisterDef& def, const Uid& uid, const std::function<void(Record&)>& make)
    {
        const Record before = **binder().find(def, uid);
        Record after = before;
        make(after);
        ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(def.key), before.code(), 1});
        set.update(before, after);
        m_bench->apply(std::move(set));
    }
    const AccessMatrix::Row rowOf(const std::optional<Uid>& access)
    {
        const AccessMatrix now = matrix();
        for (const AccessMatrix::Row& row : now.rows()) {
            if (row.accessRole == *access)
                return row;
        }
        qFatal("no row");
    }
    Uid rule(const std::function<void(Record&)>& fill = [](Record&) {})
    {
        return m_bench->add(sod_rule::def, "Create and pay", [&](Record& record) {
            record.set(sod_rule::roleA, m_create);
            record.set(sod_rule::roleB, m_pay);
            fill(record);
        });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::MatrixBench>();
        m_anna = m_bench->add(person::def, "Anna Weiß");
        m_boris = m_bench->add(person::def, "Boris Novak");
        m_erp = m_bench->add(asset::def, "ERP");
        m_buyer = m_bench->add(role::def, "Buyer");
        m_cashier = m_bench->add(role::def, "Cashier");
        const auto access = [this](const char* name) {
            return m_bench->add(access_role::def, name, [this](Record& record) {
                record.set(access_role::system, m_erp);
                record.set(access_role::owner, m_boris);
                record.set(access_role::lastReviewed, QDate(2025, 6, 1));
                record.set(access_role::reviewMonths, qint64(6));
            });
        };
        m_create = access("Create suppliers");
        m_pay = access("Release payments");
    }

    void accessIsGivenToRolesAndTakenBack()
    {
        m_bench->apply(withAccess(matrix(), {{0, 0}, {1, 1}, {0, 0}}, true));
        const AccessMatrix now = matrix();
        QCOMPARE(now.rows().size(), 2);
        QCOMPARE(now.roles().size(), 2);
        QVERIFY(now.rows()[0].cells[0].isGiven);
        QVERIFY(!now.rows()[0].cells[1].isGiven);
        QVERIFY(now.rows()[1].cells[1].isGiven);
        QVERIFY(withAccess(now, {{0, 0}}, true).isEmpty());
        m_bench->apply(withAccess(now, {{0, 0}, {0, 1}}, false));
        QVERIFY(!matrix().rows()[0].cells[0].isGiven);
        QVERIFY(matrix().rows()[1].cells[1].isGiven);
        QVERIFY(binder().session().undo());
        QVERIFY(matrix().rows()[0].cells[0].isGiven);
    }

    void holdersAreCountedByTheirRoles()
    {
        m_bench->apply(withAccess(matrix(), {{0, 0}}, true));
        assign(m_anna, m_buyer);
        grant(m_anna, m_create, m_boris);
        AccessMatrix::Row row = rowOf(m_create);
        QCOMPARE(row.cells[0].holders, 1);
        QCOMPARE(row.cells[1].holders, 0);
        QCOMPARE(row.holders, QStringList{QStringLiteral("Anna Weiß")});
        QVERIFY(row.strays.isEmpty());
        QCOMPARE(row.verdict, Verdict::Fits);
        // Boris holds no role that has it.
        grant(m_boris, m_create, m_anna);
        row = rowOf(m_create);
        QCOMPARE(row.strays, QStringList{QStringLiteral("Boris Novak")});
        QCOMPARE(row.verdict, Verdict::Strays);
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(rowOf(m_create).verdict, Verdict::Fits);
        grant(m_anna, m_create, std::nullopt);
        QCOMPARE(rowOf(m_create).verdict, Verdict::Unapproved);
        QVERIFY(AccessMatrix::reasonOf(rowOf(m_create)).plain().contains(u"Anna Weiß"));
        change(access_role::def, *m_pay,
               [](Record& record) { record.setValue(access_role::lastReviewed, {}); });
        QCOMPARE(rowOf(m_pay).verdict, Verdict::NotApproved);
        change(access_role::def, *m_pay, [this](Record& record) {
            record.set(access_role::lastReviewed, QDate(2025, 1, 1));
            record.set(access_role::nextReview, m_bench->today().addDays(-1));
        });
        QCOMPARE(rowOf(m_pay).verdict, Verdict::ReviewDue);
        change(access_role::def, *m_pay,
               [](Record& record) { record.setValue(access_role::owner, {}); });
        QCOMPARE(rowOf(m_pay).verdict, Verdict::NoOwner);
    }

    void nobodyApprovesTheirOwnRight()
    {
        grant(m_anna, m_create, m_anna);
        QCOMPARE(rowOf(m_create).unapproved, QStringList{QStringLiteral("Anna Weiß")});
    }

    void ownersApprovalIsDated()
    {
        const auto set = withOwnersApproval(binder(), matrix(), {0});
        QVERIFY(set);
        m_bench->apply(*set);
        const AccessMatrix::Row row = rowOf(m_create);
        QCOMPARE(row.approvedOn, m_bench->today());
        QCOMPARE(row.reviewBy, m_bench->today().addMonths(6));
        change(access_role::def, *m_pay,
               [](Record& record) { record.setValue(access_role::owner, {}); });
        const auto refused = withOwnersApproval(binder(), matrix(), {0, 1});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void conflictsAreFoundThroughRightsAndRoles()
    {
        rule();
        QVERIFY(conflicts().conflicts().isEmpty());
        grant(m_anna, m_create, m_boris);
        QVERIFY(conflicts().conflicts().isEmpty());
        // The second duty comes with a role, not with a right of its own.
        m_bench->apply(withAccess(matrix(), {{1, 1}}, true));
        assign(m_anna, m_cashier);
        const DutyConflicts found = conflicts();
        QCOMPARE(found.conflicts().size(), 1);
        const DutyConflicts::Conflict& one = found.conflicts().first();
        QCOMPARE(one.name, QStringLiteral("Anna Weiß"));
        QCOMPARE(one.state, State::Open);
        QCOMPARE(one.second.through, QStringList{QStringLiteral("Cashier")});
        QCOMPARE(one.first.through, QStringList{QStringLiteral("ARI-0001")});
        QCOMPARE(rowOf(m_create).verdict, Verdict::Conflict);
    }

    void aDutyThroughAnAccountCounts()
    {
        rule();
        grant(m_anna, m_create, m_boris);
        const Uid login = m_bench->add(system_account::def, "aweiss", [this](Record& record) {
            record.set(system_account::person, m_anna);
        });
        m_bench->add(access_right::def, "by account", [&](Record& record) {
            record.set(access_right::account, login);
            record.set(access_right::accessRole, m_pay);
            record.set(access_right::status, access_right::Status::Granted);
        });
        QCOMPARE(conflicts().conflicts().size(), 1);
    }

    void whatIsOverIsNoConflict()
    {
        rule();
        grant(m_anna, m_create, m_boris);
        const Uid pay = grant(m_anna, m_pay, m_boris);
        QCOMPARE(conflicts().conflicts().size(), 1);
        const QDate today = m_bench->today();
        change(access_right::def, pay,
               [&](Record& record) { record.set(access_right::to, today); });
        QCOMPARE(conflicts().conflicts().size(), 1); // the last day counts
        change(access_right::def, pay,
               [&](Record& record) { record.set(access_right::to, today.addDays(-1)); });
        QVERIFY(conflicts().conflicts().isEmpty());
        change(access_right::def, pay, [&](Record& record) {
            record.setValue(access_right::to, {});
            record.set(access_right::status, access_right::Status::Withdrawn);
        });
        QVERIFY(conflicts().conflicts().isEmpty());
        change(access_right::def, pay, [&](Record& record) {
            record.set(access_right::status, access_right::Status::Granted);
        });
        change(person::def, *m_anna, [&](Record& record) { record.set(person::active, false); });
        QVERIFY(conflicts().conflicts().isEmpty());
    }

    void anExceptionNeedsPersonControlAndApprover()
    {
        grant(m_anna, m_create, m_boris);
        grant(m_anna, m_pay, m_boris);
        const Uid sod = rule(
            [](Record& record) { record.set(sod_rule::status, sod_rule::Status::Compensated); });
        const auto state = [this] { return conflicts().conflicts().first().state; };
        QCOMPARE(state(), State::Open); // names nobody
        change(sod_rule::def, sod,
               [this](Record& record) { record.set(sod_rule::holders, QList<Uid>{*m_anna}); });
        QCOMPARE(state(), State::Incomplete); // no control
        change(sod_rule::def, sod, [](Record& record) {
            record.set(sod_rule::compensatingControl, QStringLiteral("The list is read monthly."));
        });
        QCOMPARE(state(), State::Incomplete); // no approver
        change(sod_rule::def, sod,
               [this](Record& record) { record.set(sod_rule::approvedBy, m_anna); });
        QCOMPARE(state(), State::Incomplete); // for herself
        change(sod_rule::def, sod,
               [this](Record& record) { record.set(sod_rule::approvedBy, m_boris); });
        QCOMPARE(state(), State::Excepted);
        QCOMPARE(conflicts().conflicts().first().approver, QStringLiteral("Boris Novak"));
        QVERIFY(rowOf(m_create).conflicting.isEmpty());
        change(sod_rule::def, sod, [this](Record& record) {
            record.set(sod_rule::nextCheck, m_bench->today().addDays(-1));
        });
        QCOMPARE(state(), State::Incomplete); // not looked at in time
    }

    void theCheckIsWrittenIntoTheRules()
    {
        const Uid sod = rule();
        grant(m_anna, m_create, m_boris);
        m_bench->apply(conflicts().recorded(binder()));
        Record held = **binder().find(sod_rule::def, sod);
        QCOMPARE(held.get(sod_rule::status), sod_rule::Status::Kept);
        QCOMPARE(held.get(sod_rule::lastChecked), m_bench->today());
        grant(m_anna, m_pay, m_boris);
        m_bench->apply(conflicts().recorded(binder()));
        held = **binder().find(sod_rule::def, sod);
        QCOMPARE(held.get(sod_rule::status), sod_rule::Status::Broken);
        QCOMPARE(held.get(sod_rule::holders), QList<Uid>{*m_anna});
        const auto again = conflicts().recorded(binder());
        QVERIFY(again && again->isEmpty());
    }

    void dutiesThatNameEachOtherGetARule()
    {
        change(access_role::def, *m_create,
               [this](Record& record) { record.set(access_role::conflicts, QList<Uid>{*m_pay}); });
        change(access_role::def, *m_pay, [this](Record& record) {
            record.set(access_role::conflicts, QList<Uid>{*m_create});
        });
        grant(m_anna, m_create, m_boris);
        grant(m_anna, m_pay, m_boris);
        const DutyConflicts found = conflicts();
        QCOMPARE(found.conflicts().size(), 1); // once, not once for each side
        QVERIFY(!found.conflicts().first().rule);
        auto made = found.ruleFor(0);
        QVERIFY(made);
        m_bench->apply(std::move(made->set));
        QCOMPARE(conflicts().conflicts().first().rule, made->rule);
        QVERIFY(!conflicts().ruleFor(0));
    }

    void rolesThatExcludeEachOther()
    {
        change(role::def, *m_buyer, [this](Record& record) {
            record.set(role::incompatibleWith, QList<Uid>{*m_cashier});
        });
        assign(m_boris, m_buyer);
        assign(m_boris, m_cashier, m_bench->today().addDays(-1));
        QVERIFY(conflicts().conflicts().isEmpty());
        assign(m_boris, m_cashier, m_bench->today());
        QCOMPARE(conflicts().conflicts().size(), 1);
        QVERIFY(!conflicts().ruleFor(0)); // rules are about access roles
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestAccessMatrix)
#include "test_accessmatrix.moc"
