// SPDX-License-Identifier: GPL-3.0-or-later
// The RACI entries as a matrix, what is wrong with an activity, and the change sets by which cells
// are filled, changed and cleared.
#include "core/matrices/racichange.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "tests/support/matrixbench.h"

namespace ringbinder {

using raci_entry::Letter;
using Verdict = RaciMatrix::Verdict;

class TestRaciMatrix final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MatrixBench> m_bench;
    std::optional<Uid> m_top;
    std::optional<Uid> m_isms;
    std::optional<Uid> m_it;

    Binder& binder() { return *m_bench->binder; }
    Uid enter(const char* activity, std::optional<Uid> role, std::optional<Letter> letter,
              qint64 position = 0, const QString& area = {})
    {
        return m_bench->add(raci_entry::def, activity, [&](Record& record) {
            record.set(raci_entry::role, role);
            record.set(raci_entry::letter, letter);
            record.set(raci_entry::position, position);
            if (!area.isEmpty())
                record.set(raci_entry::area, area);
        });
    }
    RaciMatrix matrix()
    {
        auto made = RaciMatrix::of(binder());
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }
    void set(const QList<RaciPlace>& places, std::optional<Letter> letter)
    {
        m_bench->apply(withRaciLetter(binder(), matrix(), places, letter));
    }
    // "Approve policy: A R -", in order.
    QStringList lines()
    {
        QStringList found;
        const RaciMatrix now = matrix();
        for (const RaciMatrix::Row& row : now.rows()) {
            QStringList cells;
            for (const RaciMatrix::Cell& cell : row.cells)
                cells.append(cell.entries.isEmpty() ? QStringLiteral("-") : cell.text());
            found.append(QStringLiteral("%1: %2").arg(row.activity, cells.join(QLatin1Char(' '))));
        }
        return found;
    }
    qint64 entries() { return *binder().count(raci_entry::def); }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::MatrixBench>();
        m_top = m_bench->add(role::def, "Top management");
        m_isms = m_bench->add(role::def, "ISMS manager");
        m_it = m_bench->add(role::def, "IT operations");
    }
    void cleanup() { m_bench.reset(); }

    void entriesOfOneActivityAreOneRow()
    {
        enter("Approve policy", m_top, Letter::Accountable, 2);
        enter("approve  POLICY ", m_isms, Letter::Responsible, 3);
        enter("Assess risks", m_isms, Letter::AccountableResponsible, 1);
        enter("Assess risks", m_it, Letter::Consulted, 1);
        QCOMPARE(lines(), QStringList({QStringLiteral("Assess risks: - A/R C"),
                                       QStringLiteral("Approve policy: A R -")}));
        QCOMPARE(matrix().count(Verdict::Fits), 2);
        QVERIFY(matrix().summary().plain().contains(QLatin1String("exactly one")));
    }

    void areasStandTogetherInTheOrderOfTheirFirstActivity()
    {
        enter("Back up", m_it, Letter::Accountable, 30, QStringLiteral("Operation"));
        enter("Assess risks", m_isms, Letter::Accountable, 10, QStringLiteral("Risk"));
        enter("Treat risks", m_isms, Letter::Accountable, 40, QStringLiteral("Risk"));
        QStringList order;
        const RaciMatrix now = matrix();
        for (const RaciMatrix::Row& row : now.rows())
            order.append(row.activity);
        QCOMPARE(order, QStringList({QStringLiteral("Assess risks"), QStringLiteral("Treat risks"),
                                     QStringLiteral("Back up")}));
    }

    void anActivityOfAUnitIsARowOfItsOwn()
    {
        const Uid lab = m_bench->add(org_unit::def, "Laboratory");
        enter("Back up", m_it, Letter::Accountable);
        m_bench->add(raci_entry::def, "Back up", [&](Record& record) {
            record.set(raci_entry::role, *m_top);
            record.set(raci_entry::letter, Letter::Accountable);
            record.set(raci_entry::unit, lab);
        });
        const RaciMatrix now = matrix();
        QCOMPARE(now.rows().size(), 2);
        QCOMPARE(now.count(Verdict::SeveralAccountable), 0);
        QCOMPARE(now.rows()[0].unitName + now.rows()[1].unitName, QStringLiteral("Laboratory"));
    }

    void whatIsWrongIsSaidInWords()
    {
        enter("Nobody answers", m_isms, Letter::Responsible, 1);
        enter("Two answer", m_top, Letter::Accountable, 2);
        enter("Two answer", m_isms, Letter::AccountableResponsible, 2);
        enter("Nobody works", m_top, Letter::Accountable, 3);
        const RaciMatrix now = matrix();
        QCOMPARE(now.rows()[0].verdict, Verdict::NobodyAccountable);
        QCOMPARE(now.rows()[1].verdict, Verdict::SeveralAccountable);
        QCOMPARE(RaciMatrix::reasonOf(now.rows()[1]).plain(),
                 QStringLiteral("Only one role may be accountable, not Top management, ISMS "
                                "manager."));
        QCOMPARE(now.rows()[2].verdict, Verdict::NobodyResponsible);
        QCOMPARE(now.summary().plain(),
                 QStringLiteral("Activities: 3. Without an accountable role: 1. With more than "
                                "one: 1. With nobody who does the work: 1."));
    }

    void aRetiredRoleIsShownOnlyWhileItTakesPart()
    {
        const Uid old = m_bench->add(role::def, "Old role", [](Record& record) {
            record.set(role::status, role::Status::Retired);
        });
        QCOMPARE(matrix().roles().size(), 3);
        enter("Assess risks", old, Letter::Informed);
        QCOMPARE(matrix().roles().size(), 4);
        QVERIFY(matrix().roles().last().isRetired);
    }

    void holdersAreThoseOfToday()
    {
        const Uid anna = m_bench->add(person::def, "Anna Weiss");
        const Uid bob = m_bench->add(person::def, "Bob Ito");
        m_bench->add(role_assignment::def, "now", [&](Record& record) {
            record.set(role_assignment::role, *m_isms);
            record.set(role_assignment::person, anna);
            record.set(role_assignment::fromDate, m_bench->today());
        });
        m_bench->add(role_assignment::def, "ended", [&](Record& record) {
            record.set(role_assignment::role, *m_isms);
            record.set(role_assignment::person, bob);
            record.set(role_assignment::toDate, m_bench->today().addDays(-1));
        });
        QCOMPARE(matrix().roles()[1].holders, QStringList(QStringLiteral("Anna Weiss")));
    }

    void aLetterIsSetChangedAndRemovedByOneChangeSetEach()
    {
        enter("Approve policy", m_top, Letter::Accountable, 7, QStringLiteral("Policy"));
        set({{0, 1}}, Letter::Responsible);
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: A R -")));
        const auto added =
            binder().findEqual(raci_entry::def, raci_entry::role, Value(m_isms->toString()));
        QVERIFY(added && added->size() == 1);
        const Record record = **binder().find(raci_entry::def, added->first());
        QCOMPARE(record.text(raci_entry::area), QStringLiteral("Policy"));
        QCOMPARE(record.get(raci_entry::position), std::optional<qint64>(7));

        set({{0, 1}}, Letter::Consulted);
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: A C -")));
        QCOMPARE(entries(), 2);
        set({{0, 1}}, std::nullopt);
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: A - -")));
        QCOMPARE(entries(), 1);
        for (int i = 0; i < 3; ++i)
            QVERIFY(binder().session().undo());
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: A - -")));
        QVERIFY(binder().session().redo());
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: A R -")));
    }

    void theSameLetterAgainChangesNothing()
    {
        enter("Approve policy", m_top, Letter::Accountable);
        const auto same = withRaciLetter(binder(), matrix(), {{0, 0}}, Letter::Accountable);
        QVERIFY(same);
        QVERIFY(same->isEmpty());
    }

    void manyCellsAreOneChangeSet()
    {
        enter("One", m_top, Letter::Accountable, 1);
        enter("Two", m_top, Letter::Accountable, 2);
        set({{0, 1}, {1, 1}, {0, 2}, {1, 2}}, Letter::Informed);
        QCOMPARE(lines(),
                 QStringList({QStringLiteral("One: A I I"), QStringLiteral("Two: A I I")}));
        QVERIFY(binder().session().undo());
        QCOMPARE(lines(),
                 QStringList({QStringLiteral("One: A - -"), QStringLiteral("Two: A - -")}));
    }

    void aClearedActivityStaysAndItsEntryIsUsedAgain()
    {
        enter("Approve policy", m_top, Letter::Accountable);
        set({{0, 0}}, std::nullopt);
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: - - -")));
        QCOMPARE(entries(), 1);
        set({{0, 2}}, Letter::Responsible);
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: - - R")));
        QCOMPARE(entries(), 1);
    }

    void aPartEnteredTwiceBecomesOne()
    {
        enter("Approve policy", m_top, Letter::Accountable);
        enter("Approve policy", m_top, Letter::Informed);
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: A, I - -")));
        set({{0, 0}}, Letter::Consulted);
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: C - -")));
        QCOMPARE(entries(), 1);
    }

    void activitiesAreAddedRenamedAndRemoved()
    {
        m_bench->apply(withRaciActivity(matrix(), QStringLiteral("  Approve  policy "),
                                        QStringLiteral("Policy")));
        QCOMPARE(lines(), QStringList(QStringLiteral("Approve policy: - - -")));
        QVERIFY(!withRaciActivity(matrix(), QStringLiteral("APPROVE policy"), {}));
        QVERIFY(!withRaciActivity(matrix(), QStringLiteral("  "), {}));
        set({{0, 0}, {0, 1}}, Letter::Informed);
        m_bench->apply(
            withRaciActivity(matrix(), QStringLiteral("Publish policy"), QStringLiteral("Policy")));
        QVERIFY(!withRaciActivityRenamed(binder(), matrix(), 0, QStringLiteral("publish policy")));
        m_bench->apply(
            withRaciActivityRenamed(binder(), matrix(), 0, QStringLiteral("Adopt policy")));
        QCOMPARE(lines(), QStringList({QStringLiteral("Adopt policy: I I -"),
                                       QStringLiteral("Publish policy: - - -")}));
        m_bench->apply(withoutRaciActivity(binder(), matrix(), 0));
        QCOMPARE(lines(), QStringList(QStringLiteral("Publish policy: - - -")));
    }

    void keysMeanLetters()
    {
        QCOMPARE(raciLetterOf(u'r'), std::optional(Letter::Responsible));
        QCOMPARE(raciLetterOf(u'A'), std::optional(Letter::Accountable));
        QCOMPARE(raciLetterOf(u'/'), std::optional(Letter::AccountableResponsible));
        QCOMPARE(raciLetterOf(u'x'), std::optional<Letter>());
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestRaciMatrix)
#include "test_racimatrix.moc"
