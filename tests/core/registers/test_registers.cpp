// SPDX-License-Identifier: GPL-3.0-or-later
// What single registers compute and refuse.
#include "core/registers/assets/asset.h"
#include "core/registers/binder/extra_field.h"
#include "core/registers/context/organisation.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/schema/derive.h"
#include "core/schema/validate.h"
#include "tests/support/testregister.h"

#include <QTest>

namespace ringbinder {

namespace {

const QDate kToday(2025, 11, 22);

// Inherits what a test says, by field.
class SaidContext final : public DeriveContext {
public:
    QHash<const FieldDef*, int> needs;

    [[nodiscard]] QDate today() const override { return kToday; }
    [[nodiscard]] const RatingScales& scales() const override { return m_scales; }
    [[nodiscard]] std::optional<Inherited> inherited(const Uid&,
                                                     const FieldDef& field) const override
    {
        if (!needs.contains(&field))
            return std::nullopt;
        return Inherited{needs.value(&field), Uid::generate(), QStringLiteral("Order handling")};
    }

private:
    test::Scales m_scales;
};

Record named(const RegisterDef& def)
{
    Record record(def);
    record.setValue(def.nameField(), Value(QStringLiteral("Prüfling")));
    return record;
}

Record derived(Record record, const SaidContext& context = {})
{
    record.def().derive(record, context);
    return record;
}

int count(const Record& record, const FieldDef& field, Issue::Severity severity)
{
    int found = 0;
    for (const Issue& issue : validate(record))
        found += issue.field == &field && issue.severity == severity ? 1 : 0;
    return found;
}

int errors(const Record& record, const FieldDef& field)
{
    return count(record, field, Issue::Severity::Error);
}

int warnings(const Record& record, const FieldDef& field)
{
    return count(record, field, Issue::Severity::Warning);
}

} // namespace

class TestRegisters final : public QObject {
    Q_OBJECT

private slots:
    void codesTellTheRegister()
    {
        QCOMPARE(registers().forCode(u"RSK-0007"), &risk::def);
        QCOMPARE(registers().forCode(u"A.5.1"), &control::def);
        QCOMPARE(registers().forCode(u"OWN-01"), &control::def);
    }

    void peoplePointersComeFromEveryRegister()
    {
        QSet<QString> from;
        for (const auto& pointer : registers().pointersTo(person::def))
            from.insert(pointer.from->name());
        for (const char* key : {"risk", "asset", "control", "action", "organisation"})
            QVERIFY2(from.contains(QLatin1String(key)), key);
    }

    void stagesOfARiskAreScored()
    {
        Record record = named(risk::def);
        record.set(risk::inherentLikelihood, Rating{5});
        record.set(risk::inherentImpact, Rating{4});
        record.set(risk::likelihood, Rating{3});
        record.set(risk::impact, Rating{4});
        record.set(risk::targetLikelihood, Rating{2});
        record.set(risk::residualLikelihood, Rating{1});
        record.set(risk::residualImpact, Rating{2});
        const Record result = derived(record);
        QCOMPARE(result.get(risk::inherentScore), std::optional<qint64>(20));
        QCOMPARE(result.get(risk::inherentLevel), std::optional(Rating{20}));
        QCOMPARE(result.get(risk::score), std::optional<qint64>(12));
        QCOMPARE(result.get(risk::level), std::optional(Rating{12}));
        QVERIFY(!result.get(risk::targetScore)); // no target impact
        QVERIFY(!result.get(risk::targetLevel));
        QCOMPARE(result.get(risk::residualScore), std::optional<qint64>(2));
        QCOMPARE(result.get(risk::acceptable), std::optional(false)); // the current level decides
        QCOMPARE(warnings(record, risk::targetImpact), 1);
        QCOMPARE(warnings(record, risk::impact), 0);
    }

    void ratingTakenBackTakesTheLevelBack()
    {
        Record record = named(risk::def);
        record.set(risk::likelihood, Rating{1});
        record.set(risk::impact, Rating{2});
        record = derived(record);
        QCOMPARE(record.get(risk::acceptable), std::optional(true));
        record.set(risk::impact, std::optional<Rating>());
        record = derived(record);
        QVERIFY(!record.get(risk::score) && !record.get(risk::level));
        QVERIFY(!record.get(risk::acceptable));
    }

    void acceptableRiskIsNotTreated()
    {
        Record record = named(risk::def);
        record.set(risk::decision, risk::Decision::Acceptable);
        record.set(risk::treatment, risk::Treatment::Retain);
        QCOMPARE(warnings(record, risk::decision), 0);
        record.set(risk::treatment, risk::Treatment::Modify);
        QCOMPARE(warnings(record, risk::decision), 1);
    }

    void needIsTheHigherOfOwnAndInherited()
    {
        SaidContext context;
        context.needs = {{&asset::integrity, 2}, {&asset::availability, 4}};
        Record record = named(asset::def);
        record.set(asset::confidentiality, Rating{3});
        record.set(asset::integrity, Rating{3});
        record.set(asset::availability, Rating{1});
        Record result = derived(record, context);
        QCOMPARE(result.get(asset::effectiveConfidentiality), std::optional(Rating{3}));
        QCOMPARE(result.get(asset::effectiveIntegrity), std::optional(Rating{3}));
        QCOMPARE(result.get(asset::effectiveAvailability), std::optional(Rating{4}));
        QCOMPARE(result.text(asset::inheritanceReason), QStringLiteral("A 4: Order handling"));
        QCOMPARE(result.get(asset::criticality), std::optional(Rating{4}));

        record.set(asset::protectionReason, QStringLiteral("A second site takes over."));
        result = derived(record, context);
        QCOMPARE(result.get(asset::effectiveAvailability), std::optional(Rating{1}));
        QCOMPARE(result.text(asset::inheritanceReason), QStringLiteral("A 4: Order handling"));
        QCOMPARE(result.get(asset::criticality), std::optional(Rating{3}));

        // Without a need of its own there is nothing that the reason could keep.
        record.set(asset::availability, std::optional<Rating>());
        result = derived(record, context);
        QCOMPARE(result.get(asset::effectiveAvailability), std::optional(Rating{4}));
    }

    void criticalityByHandNeedsAReason()
    {
        Record record = named(asset::def);
        record.set(asset::confidentiality, Rating{2});
        record.set(asset::criticalityOverride, Rating{5});
        QCOMPARE(derived(record).get(asset::criticality), std::optional(Rating{5}));
        QCOMPARE(warnings(record, asset::criticalityReason), 1);
        record.set(asset::criticalityReason, QStringLiteral("Sole source."));
        QCOMPARE(warnings(record, asset::criticalityReason), 0);
    }

    void assetWithoutRatingsHasNoNeed()
    {
        const Record result = derived(named(asset::def));
        QVERIFY(!result.get(asset::effectiveIntegrity) && !result.get(asset::criticality));
        QVERIFY(result.value(asset::inheritanceReason).isNull());
    }

    void assetCannotDependOnItself()
    {
        Record record = named(asset::def);
        record.set(asset::dependsOn, QList<Uid>{Uid::generate()});
        QCOMPARE(errors(record, asset::dependsOn), 0);
        record.set(asset::dependsOn, QList<Uid>{record.uid()});
        QCOMPARE(errors(record, asset::dependsOn), 1);
    }

    void datesMustBeInOrder()
    {
        Record bought = named(asset::def);
        bought.set(asset::acquired, kToday);
        bought.set(asset::disposed, kToday);
        QCOMPARE(errors(bought, asset::disposed), 0);
        bought.set(asset::disposed, kToday.addDays(-1));
        QCOMPARE(errors(bought, asset::disposed), 1);

        Record work = named(action::def);
        work.set(action::start, kToday);
        work.set(action::due, kToday.addDays(-1));
        QCOMPARE(errors(work, action::due), 1);

        Record proof = named(evidence::def);
        proof.set(evidence::validFrom, kToday);
        proof.set(evidence::validUntil, kToday.addDays(-1));
        QCOMPARE(errors(proof, evidence::validUntil), 1);

        Record consent = named(acceptance::def);
        consent.set(acceptance::signedOn, kToday);
        consent.set(acceptance::expires, kToday.addDays(-1));
        QCOMPARE(errors(consent, acceptance::expires), 1);

        Record finding = named(nonconformity::def);
        finding.set(nonconformity::date, kToday);
        finding.set(nonconformity::closedOn, kToday.addDays(-1));
        QCOMPARE(errors(finding, nonconformity::closedOn), 1);

        Record leaver = named(person::def);
        leaver.set(person::startDate, kToday);
        leaver.set(person::endDate, kToday.addDays(-1));
        QCOMPARE(errors(leaver, person::endDate), 1);
    }

    void actionIsLateUntilItIsDone()
    {
        Record record = named(action::def);
        QCOMPARE(derived(record).get(action::overdue), std::optional(false));
        record.set(action::due, kToday);
        QCOMPARE(derived(record).get(action::overdue), std::optional(false));
        record.set(action::due, kToday.addDays(-10));
        QCOMPARE(derived(record).get(action::overdue), std::optional(true));
        QCOMPARE(derived(record).get(action::daysLate), std::optional<qint64>(10));

        record.set(action::status, action::Status::Done);
        record.set(action::doneOn, kToday.addDays(-7));
        QCOMPARE(derived(record).get(action::overdue), std::optional(false));
        QCOMPARE(derived(record).get(action::daysLate), std::optional<qint64>(3));
        record.set(action::doneOn, kToday.addDays(-12));
        QVERIFY(!derived(record).get(action::daysLate));

        record.set(action::status, action::Status::Cancelled);
        QCOMPARE(derived(record).get(action::overdue), std::optional(false));
        QVERIFY(!derived(record).get(action::daysLate));
    }

    void progressAndStatusAgree()
    {
        Record record = named(action::def);
        record.set(action::status, action::Status::InProgress);
        record.set(action::progress, qint64(100));
        QCOMPARE(warnings(record, action::status), 1);
        record.set(action::status, action::Status::Done);
        record.set(action::doneOn, kToday);
        QVERIFY(validate(record).isEmpty());
        record.set(action::progress, qint64(40));
        QCOMPARE(warnings(record, action::progress), 1);
        record.set(action::progress, qint64(101));
        QCOMPARE(errors(record, action::progress), 1);
    }

    void excludedControlAsksForItsJustification()
    {
        Record record = named(control::def);
        record.set(control::applicable, control::Applicable::No);
        QCOMPARE(warnings(record, control::exclusionJustification), 1);
        QVERIFY(!hasErrors(validate(record)));
        record.set(control::exclusionJustification, QStringLiteral("No software is developed."));
        QVERIFY(validate(record).isEmpty());
        record.set(control::status, control::Status::Implemented);
        QCOMPARE(warnings(record, control::status), 1);
    }

    void nonconformityAgesUntilItIsClosed()
    {
        Record record = named(nonconformity::def);
        record.set(nonconformity::date, kToday.addDays(-30));
        record.set(nonconformity::due, kToday.addDays(-1));
        QCOMPARE(derived(record).get(nonconformity::ageDays), std::optional<qint64>(30));
        QCOMPARE(derived(record).get(nonconformity::overdue), std::optional(true));
        record.set(nonconformity::status, nonconformity::Status::Closed);
        record.set(nonconformity::closedOn, kToday.addDays(-20));
        QCOMPARE(derived(record).get(nonconformity::ageDays), std::optional<qint64>(10));
        QCOMPARE(derived(record).get(nonconformity::overdue), std::optional(false));
    }

    void evidenceExpires()
    {
        Record record = named(evidence::def);
        record.set(evidence::validUntil, kToday);
        QCOMPARE(derived(record).get(evidence::expired), std::optional(false));
        record.set(evidence::validUntil, kToday.addDays(-1));
        QCOMPARE(derived(record).get(evidence::expired), std::optional(true));
    }

    void formsOfTextAreHeld_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("colour") << QStringLiteral("#1F5c99") << 0;
        QTest::newRow("word") << QStringLiteral("blue") << 1;
        QTest::newRow("not hexadecimal") << QStringLiteral("#1f5c9g") << 1;
    }
    void formsOfTextAreHeld()
    {
        QFETCH(QString, text);
        Record record = named(organisation::def);
        record.set(organisation::brandColour, text);
        QTEST(errors(record, organisation::brandColour), "found");
    }

    void extraFieldKeysStartWithX()
    {
        Record record = named(extra_field::def);
        record.set(extra_field::key, QStringLiteral("x_cost_centre"));
        QVERIFY(validate(record).isEmpty());
        record.set(extra_field::key, QStringLiteral("owner"));
        QCOMPARE(errors(record, extra_field::key), 1);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestRegisters)
#include "test_registers.moc"
