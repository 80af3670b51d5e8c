// SPDX-License-Identifier: GPL-3.0-or-later
// Controls counted by attribute, theme and pillar; and each figure against the table that its
// filters show.
#include "core/matrices/controlcoverage.h"
#include "core/registers/assets/asset.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/risk.h"
#include "tests/support/matrixbench.h"

namespace ringbinder {

class TestControlCoverage final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MatrixBench> m_bench;
    int m_number = 0;

    void addControl(std::optional<control::Applicable> applicable,
                    std::optional<control::Status> status, const QStringList& types,
                    const QStringList& pillars = {})
    {
        ++m_number;
        Record record(control::def);
        record.setCode(QStringLiteral("A.5.%1").arg(m_number));
        record.set(control::title, QStringLiteral("Control %1").arg(m_number));
        record.set(control::applicable, applicable);
        record.set(control::status, status);
        if (!types.isEmpty())
            record.set(control::controlTypes, types);
        if (!pillars.isEmpty())
            record.set(control::pillars, pillars);
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("control"), {}, 1});
        set.add(std::move(record));
        m_bench->apply(std::move(set));
    }
    static ControlCoverage must(Result<ControlCoverage> made)
    {
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }
    static const ControlCoverage::Row& row(const ControlCoverage& made, const FieldDef& field,
                                           int choice)
    {
        for (const ControlCoverage::Row& found : made.rows()) {
            if (found.field == &field && found.choice == choice)
                return found;
        }
        qFatal("no such row");
    }
    // Every figure is the number of rows that its filters leave in the table.
    void compareWithTables(const ControlCoverage& made, const Language& language)
    {
        for (int c = 0; c < made.columns().size(); ++c) {
            const RegisterDef& def = *made.columns()[c].def;
            RegisterIndex index(*m_bench->binder, def, language, nullptr);
            QVERIFY(index.load());
            for (int r = 0; r < made.rows().size(); ++r) {
                TableQuery query;
                query.filters = made.filtersOf(r, c, language);
                const RegisterIndex::Rows rows = index.query(query);
                QVERIFY(rows.issues.isEmpty());
                QCOMPARE(int(rows.uids.size()), made.rows()[r].counts[c]);
            }
        }
    }

private slots:
    void init()
    {
        using control::Applicable;
        using control::Status;
        m_bench = std::make_unique<test::MatrixBench>();
        m_number = 0;
        const QString preventive = QStringLiteral("preventive");
        const QString detective = QStringLiteral("detective");
        addControl(Applicable::Yes, Status::Implemented, {preventive},
                   {QStringLiteral("people"), QStringLiteral("technology")});
        addControl(Applicable::Yes, Status::Verified, {preventive, QStringLiteral("corrective")},
                   {QStringLiteral("technology")});
        addControl(Applicable::Yes, Status::Planned, {detective}, {QStringLiteral("processes")});
        addControl(Applicable::Yes, std::nullopt, {detective});
        addControl(Applicable::No, Status::NotApplicable, {detective});
        addControl(std::nullopt, std::nullopt, {});
    }
    void cleanup() { m_bench.reset(); }

    void controlsAreCountedByEachOfTheirValues()
    {
        const ControlCoverage made = must(ControlCoverage::byAttribute(*m_bench->binder));
        // Applicable, not started, planned, partly, implemented, undecided, excluded.
        QCOMPARE(row(made, control::controlTypes, 0).counts, QList<int>({2, 0, 0, 0, 2, 0, 0}));
        QCOMPARE(row(made, control::controlTypes, 1).counts, QList<int>({2, 1, 1, 0, 0, 0, 1}));
        QCOMPARE(row(made, control::controlTypes, 2).counts, QList<int>({1, 0, 0, 0, 1, 0, 0}));
        QCOMPARE(row(made, control::controlTypes, -1).counts, QList<int>({0, 0, 0, 0, 0, 1, 0}));
        QCOMPARE(row(made, control::pillars, 2).counts, QList<int>({2, 0, 0, 0, 2, 0, 0}));
    }

    void gapsAreSaidInWords()
    {
        const ControlCoverage made = must(ControlCoverage::byAttribute(*m_bench->binder));
        QCOMPARE(row(made, control::controlTypes, 0).gap, ControlCoverage::Gap::None);
        QCOMPARE(row(made, control::controlTypes, 1).gap, ControlCoverage::Gap::NothingWorks);
        QCOMPARE(row(made, control::pillars, 3).gap, ControlCoverage::Gap::NothingApplies);
        QCOMPARE(ControlCoverage::reasonOf(row(made, control::pillars, 3)).plain(),
                 QStringLiteral("No control of this kind applies."));
        QVERIFY(made.summary().plain().startsWith(QLatin1String("Values for which no control")));
    }

    void everyFigureOpensTheRowsThatItCounts()
    {
        m_bench->add(asset::def, "Contract folder", [](Record& record) {
            record.set(asset::form, asset::Form::Paper);
            record.set(asset::pillar, asset::Pillar::Processes);
        });
        m_bench->add(asset::def, "Know-how", [](Record& record) {
            record.set(asset::form, asset::Form::Knowledge);
            record.set(asset::status, asset::Status::InUse);
        });
        m_bench->add(asset::def, "Scrapped server", [](Record& record) {
            record.set(asset::form, asset::Form::Digital);
            record.set(asset::status, asset::Status::Retired);
        });
        m_bench->add(risk::def, "Fraud",
                     [](Record& record) { record.set(risk::pillar, risk::Pillar::People); });
        m_bench->add(audit_finding::def, "No contract", [](Record& record) {
            record.set(audit_finding::pillar, audit_finding::Pillar::Partner);
        });
        const auto german = Language::load(QStringLiteral("de"));
        QVERIFY(german);
        for (const Language& language : {Language(), *german}) {
            compareWithTables(must(ControlCoverage::byAttribute(*m_bench->binder)), language);
            compareWithTables(must(ControlCoverage::byPillar(*m_bench->binder)), language);
            compareWithTables(must(ControlCoverage::byForm(*m_bench->binder)), language);
        }
        const ControlCoverage forms = must(ControlCoverage::byForm(*m_bench->binder));
        QCOMPARE(row(forms, asset::form, 0).counts.first(), 0); // the only one is retired
        QCOMPARE(row(forms, asset::form, 1).counts.first(), 1);
    }

    void pillarsAreComparedOverTheRegisters()
    {
        m_bench->add(risk::def, "Fraud",
                     [](Record& record) { record.set(risk::pillar, risk::Pillar::People); });
        m_bench->add(audit_finding::def, "No contract", [](Record& record) {
            record.set(audit_finding::pillar, audit_finding::Pillar::Partner);
        });
        const ControlCoverage made = must(ControlCoverage::byPillar(*m_bench->binder));
        // Controls that apply, implemented, assets, risks, findings.
        QCOMPARE(made.rows().at(0).counts, QList<int>({1, 1, 0, 1, 0}));
        QCOMPARE(made.rows().at(2).counts, QList<int>({2, 2, 0, 0, 0}));
        QCOMPARE(made.rows().at(3).counts, QList<int>({0, 0, 0, 0, 1}));
        QCOMPARE(made.rows().at(3).gap, ControlCoverage::Gap::NothingApplies);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestControlCoverage)
#include "test_controlcoverage.moc"
