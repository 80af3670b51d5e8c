// SPDX-License-Identifier: GPL-3.0-or-later
// What a leaver leaves behind: found in the registers, made steps of the checklist once, worked off
// so that the registers say it too; records have to be handed over first.
#include "core/people/leaving.h"
#include "core/people/succession.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/system_account.h"
#include "core/registers/assets/asset.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/risks/risk.h"
#include "tests/support/matrixbench.h"

namespace ringbinder {

using Kind = Leaving::Kind;
namespace step = lifecycle_checklist;

class TestLeaving final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MatrixBench> m_bench;
    std::optional<Uid> m_anna;
    std::optional<Uid> m_boris;

    Binder& binder() { return *m_bench->binder; }
    Leaving leaving()
    {
        auto made = Leaving::of(binder(), *m_anna);
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }
    // "account 1", in order; a plus stands for what is settled.
    QStringList points()
    {
        QStringList found;
        const auto left = leaving();
        for (const Leaving::Point& point : left.points())
            found.append(QStringLiteral("%1%2").arg(
                tokenOf(point.kind), point.isOpen() ? QString() : QStringLiteral("+")));
        return found;
    }
    QList<Record> steps() { return *binder().records(step::def); }
    static QStringList words(const char* text)
    {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    void fill()
    {
        m_bench->add(system_account::def, "aweiss", [&](Record& record) {
            record.set(system_account::person, m_anna);
            record.set(system_account::enabled, true);
        });
        m_bench->add(access_right::def, "Payments", [&](Record& record) {
            record.set(access_right::person, m_anna);
            record.set(access_right::status, access_right::Status::Granted);
        });
        m_bench->add(role_assignment::def, "Buyer: Anna",
                     [&](Record& record) { record.set(role_assignment::person, m_anna); });
        m_bench->add(asset::def, "Laptop 17", [&](Record& record) {
            record.set(asset::type, asset::Type::WorkstationOrLaptop);
            record.set(asset::users, QList<Uid>{*m_anna});
        });
        m_bench->add(asset::def, "Mail server", [&](Record& record) {
            record.set(asset::type, asset::Type::Server);
            record.set(asset::users, QList<Uid>{*m_anna, *m_boris});
        });
        m_bench->add(risk::def, "Lost laptop",
                     [&](Record& record) { record.set(risk::owner, m_anna); });
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::MatrixBench>();
        m_anna = m_bench->add(person::def, "Anna Weiß");
        m_boris = m_bench->add(person::def, "Boris Novak");
    }

    void whoHoldsNothingLeavesNothing()
    {
        QVERIFY(points().isEmpty());
        QVERIFY(leaving().checklist(m_bench->today(), {}, Language()).isEmpty());
    }

    void everythingIsFound()
    {
        fill();
        QCOMPARE(points(), words("account right role equipment records"));
        QCOMPARE(leaving().open(), 5);
        QCOMPARE(leaving().withoutStep(), 5);
        QCOMPARE(leaving().points().last().count, 1);
    }

    void whatWasHandedOutComesBack()
    {
        const Uid badge = m_bench->add(asset::def, "Badge 4711");
        m_bench->add(step::def, "Badge handed out", [&](Record& record) {
            record.set(step::person, m_anna);
            record.set(step::kind, step::Kind::Joiner);
            record.set(step::area, step::Area::Equipment);
            record.set(step::status, step::Status::Done);
            record.set(step::assets, QList<Uid>{badge});
        });
        QCOMPARE(points(), words("equipment"));
    }

    void theChecklistIsMadeOnce()
    {
        fill();
        const QDate last(2025, 12, 31);
        m_bench->apply(leaving().checklist(last, m_boris, Language()));
        QCOMPARE(steps().size(), 5);
        for (const Record& each : steps()) {
            QCOMPARE(each.get(step::kind), step::Kind::Leaver);
            QCOMPARE(each.get(step::due), last);
            QCOMPARE(each.get(step::responsible), m_boris);
            QVERIFY(each.get(step::area));
        }
        QCOMPARE(leaving().lastDay(), last);
        QCOMPARE(leaving().withoutStep(), 0);
        QVERIFY(leaving().checklist(last, m_boris, Language()).isEmpty());
        QCOMPARE(points(), words("account right role equipment records"));
        // What comes later is added alone.
        m_bench->add(system_account::def, "aweiss-adm", [&](Record& record) {
            record.set(system_account::person, m_anna);
            record.set(system_account::enabled, true);
        });
        QCOMPARE(leaving().withoutStep(), 1);
        m_bench->apply(leaving().checklist(last, m_boris, Language()));
        QCOMPARE(*binder().count(step::def), qint64(6));
        // In one language or another: the step is found by the code it names.
        QVERIFY(Language::load(QStringLiteral("de")));
        QVERIFY(
            leaving().checklist(last, m_boris, *Language::load(QStringLiteral("de"))).isEmpty());
    }

    void workingOffTellsTheRegisters()
    {
        fill();
        m_bench->apply(leaving().checklist(m_bench->today(), {}, Language()));
        m_bench->apply(leaving().done(binder(), {0, 1, 2, 3}));
        QCOMPARE(points(), words("account+ right+ role+ equipment+ records"));
        const QDate today = m_bench->today();
        const Record account = QList<Record>(*binder().records(system_account::def)).first();
        QCOMPARE(account.get(system_account::enabled), std::optional(false));
        QCOMPARE(account.get(system_account::disabledOn), today);
        const Record right = QList<Record>(*binder().records(access_right::def)).first();
        QCOMPARE(right.get(access_right::status), access_right::Status::Withdrawn);
        QCOMPARE(right.get(access_right::withdrawnOn), today);
        const Record role = QList<Record>(*binder().records(role_assignment::def)).first();
        QCOMPARE(role.get(role_assignment::toDate), today);
        for (const Record& each : steps()) {
            const bool isHandover = each.text(common::reference) == tokenOf(Kind::Records);
            QCOMPARE(each.get(step::status), isHandover ? step::Status::Open : step::Status::Done);
        }
        QVERIFY(binder().session().undo());
        QCOMPARE(leaving().open(), 5);
    }

    void recordsAreHandedOverFirst()
    {
        fill();
        m_bench->apply(leaving().checklist(m_bench->today(), {}, Language()));
        const auto refused = leaving().done(binder(), {4});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        const auto named = recordsNaming(binder(), *m_anna);
        QList<NamedIn> owned;
        for (const NamedIn& each : *named) {
            if (each.def == &risk::def)
                owned.append(each);
        }
        QVERIFY(handOverRecords(binder(), {*m_anna, *m_boris, false}, owned));
        QCOMPARE(points(), words("account right role equipment records+"));
        QVERIFY(!leaving().points()[3].isStepLeft());
        QVERIFY(leaving().points()[4].isStepLeft());
        m_bench->apply(leaving().done(binder(), {4}));
        QVERIFY(!leaving().points()[4].isStepLeft());
        for (const Record& each : steps()) {
            if (each.text(common::reference) == tokenOf(Kind::Records))
                QCOMPARE(each.get(step::status), step::Status::Done);
        }
    }

    void tickedOffButStillOpenIsSaid()
    {
        fill();
        m_bench->apply(leaving().checklist(m_bench->today(), {}, Language()));
        const Leaving now = leaving();
        const Record before = **binder().find(step::def, *now.points()[0].step);
        Record after = before;
        after.set(step::status, step::Status::Done);
        ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(step::def.key), {}, 1});
        set.update(before, after);
        m_bench->apply(std::move(set));
        QVERIFY(leaving().points()[0].isOpen()); // the account is still enabled
    }

    void ownStepsStandAtTheEnd()
    {
        m_bench->add(step::def, "Talk at the end", [&](Record& record) {
            record.set(step::person, m_anna);
            record.set(step::kind, step::Kind::Leaver);
            record.set(step::status, step::Status::Open);
        });
        QCOMPARE(points(), words("step"));
        m_bench->apply(leaving().done(binder(), {0}));
        QCOMPARE(points(), words("step+"));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestLeaving)
#include "test_leaving.moc"
