// SPDX-License-Identifier: GPL-3.0-or-later
// The packs on suppliers, training, continuity and incidents say what the binder holds.
#include "core/registers/assets/asset.h"
#include "core/registers/continuity/backup_plan.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/continuity/continuity_plan.h"
#include "core/registers/continuity/continuity_test.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/incidents/incident_event.h"
#include "core/registers/incidents/incident_notification.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/registry.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_answer.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/registers/suppliers/supplier_contract.h"
#include "core/registers/training/awareness_campaign.h"
#include "core/registers/training/competence_record.h"
#include "core/registers/training/competence_requirement.h"
#include "core/registers/training/training_course.h"
#include "core/registers/training/training_record.h"
#include "core/report/packs/packbook.h"
#include "core/report/packs/packs.h"
#include "core/report/pagedlayout.h"
#include "core/store/binder.h"

#include <QTest>

namespace ringbinder::report {

namespace {

const QDateTime kOperateDay(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC);

// The tables below a heading, up to the next one of its level or above.
QList<const Table*> tablesBelow(const Document& document, const QString& heading)
{
    QList<const Table*> tables;
    int level = 0;
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<Heading>(&block)) {
            if (found->text == heading)
                level = found->level;
            else if (level > 0 && found->level <= level)
                level = 0;
        } else if (const auto* table = std::get_if<Table>(&block); table && level > 0) {
            tables.append(table);
        }
    }
    return tables;
}

// The row whose first cell begins so, cell by cell; tinted cells with their word.
QStringList rowOf(const Table& table, const QString& start)
{
    for (qsizetype i = 0; i < table.rows.count; ++i) {
        const Row row = table.rows.at(i);
        if (!row.cells.first().text.startsWith(start))
            continue;
        QStringList texts;
        for (const Cell& cell : row.cells)
            texts.append(cell.text.isEmpty() ? table.tints[cell.tint].word : cell.text);
        return texts;
    }
    return {};
}

QStringList titlesOf(const Table& table)
{
    QStringList titles;
    for (const Column& column : table.columns)
        titles.append(column.title);
    return titles;
}

// Whatever stands in the column of that title.
QString cellOf(const Table& table, const QString& start, const QString& title)
{
    const qsizetype place = titlesOf(table).indexOf(title);
    const QStringList row = rowOf(table, start);
    return place < 0 || row.isEmpty() ? QStringLiteral("no such cell") : row[place];
}

QStringList figuresOf(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        const auto* figures = std::get_if<Figures>(&block);
        if (!figures)
            continue;
        for (const Figures::Figure& figure : figures->figures)
            texts.append(QString(figure.value + QLatin1Char(' ') + figure.label));
    }
    return texts;
}

QString paragraphsOf(const Document& document)
{
    QString text;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const TextRun& run : paragraph->runs)
                text += run.text + QLatin1Char('\n');
        }
    }
    return text;
}

QStringList headingTexts(const Document& document, int level)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == level)
            texts.append(heading->text);
    }
    return texts;
}

} // namespace

class TestOperatePacks final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void supplierShowsTermsAndClauses();
    void assessmentReportShowsAnswers();
    void assessmentsWithoutQuestionsShareATable();
    void knockOutRefusesApproval();
    void matrixHoldsWhoIsHere();
    void competencesShowTheirGap();
    void phishingIsDrawnFromTwoOn();
    void gapsAndUntestedPlans();
    void unknownRecoveryIsOneRowForAProcess();
    void impactIsSaidStepByStep();
    void incidentPartByPart();
    void oneIncidentWithoutTheOthers();
    void contentsOfManyNameNoParts();
    void trendCountsByMonth();
    void nothingIsSaidInWords_data();
    void nothingIsSaidInWords();
    void emptinessIsNotRepeated();
    void workbooksHideNotes();

private:
    Record add(Record record);
    [[nodiscard]] ComposedPack compose(const char* pack, const PackOptions& options = {}) const;
    Record addPerson(const char* name, std::optional<QDate> lastDay = {});
    Record addIncident(const char* title, const QDateTime& detected);

    FixedClock m_clock{kOperateDay};
    std::unique_ptr<Binder> m_binder;
};

void TestOperatePacks::init()
{
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::inMemory(registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
}

// As it is stored, with its code.
Record TestOperatePacks::add(Record record)
{
    ChangeSet set({ChangeLabel::Act::Add, record.def().name(), {}, 1});
    set.add(record);
    if (const auto done = m_binder->session().apply(set); !done)
        qFatal("%s", qPrintable(done.error().message.plain()));
    return **m_binder->find(record.def(), record.uid());
}

ComposedPack TestOperatePacks::compose(const char* pack, const PackOptions& options) const
{
    auto composed = composePack(*m_binder, *packOf(QLatin1String(pack)), Language(), options);
    if (!composed)
        qFatal("%s", qPrintable(composed.error().message.plain()));
    return std::move(*composed);
}

Record TestOperatePacks::addPerson(const char* name, std::optional<QDate> lastDay)
{
    Record record(person::def);
    record.set(person::name, QString::fromUtf8(name));
    record.set(person::endDate, lastDay);
    return add(record);
}

Record TestOperatePacks::addIncident(const char* title, const QDateTime& detected)
{
    Record record(incident::def);
    record.set(incident::title, QString::fromUtf8(title));
    record.set(incident::type, incident::Type::Phishing);
    record.set(incident::detectedAt, detected);
    return add(record);
}

void TestOperatePacks::supplierShowsTermsAndClauses()
{
    Record supplier(supplier::def);
    supplier.set(supplier::name, QStringLiteral("Nordwind Cloud"));
    supplier.set(supplier::cloudModel, supplier::CloudModel::Saas);
    supplier.set(supplier::region, QStringLiteral("eu-north"));
    supplier = add(supplier);
    Record plain(supplier::def);
    plain.set(supplier::name, QStringLiteral("Gebäude & Söhne"));
    plain = add(plain);
    Record contract(supplier_contract::def);
    contract.set(supplier_contract::title, QStringLiteral("Hosting"));
    contract.set(supplier_contract::supplier, supplier.uid());
    contract.set(supplier_contract::end, QDate(2031, 5, 13));
    contract.set(supplier_contract::clauses,
                 QStringList{QStringLiteral("confidentiality"), QStringLiteral("exit_support")});
    contract = add(contract);
    const ComposedPack pack = compose("supplier-register");
    const auto clauses = tablesBelow(pack.document, QStringLiteral("Security clauses"));
    QCOMPARE(clauses.size(), 1);
    QCOMPARE(cellOf(*clauses[0], contract.code(), QStringLiteral("Confidentiality")),
             QStringLiteral("Yes"));
    QCOMPARE(cellOf(*clauses[0], contract.code(), QStringLiteral("Right to audit")),
             QStringLiteral("No"));
    const auto others =
        tablesBelow(pack.document, QStringLiteral("Other clauses, times and processing agreement"));
    QCOMPARE(cellOf(*others[0], contract.code(), QStringLiteral("Other security clauses")),
             QStringLiteral("Exit support"));
    const auto terms = tablesBelow(pack.document, QStringLiteral("Terms"));
    QVERIFY(cellOf(*terms[0], contract.code(), QStringLiteral("End"))
                .contains(QStringLiteral("expired")));
    const auto cloud = tablesBelow(pack.document, QStringLiteral("Cloud services"));
    QCOMPARE(cloud[0]->rows.count, 1);
    QCOMPARE(cellOf(*cloud[0], supplier.code(), QStringLiteral("Region")),
             QStringLiteral("eu-north"));
    QVERIFY(cloud[0]->countLine.contains(QStringLiteral("1 of 2")));
    QCOMPARE(figuresOf(pack.document)[0], QStringLiteral("2 suppliers in use"));
}

void TestOperatePacks::assessmentReportShowsAnswers()
{
    Record supplier(supplier::def);
    supplier.set(supplier::name, QStringLiteral("Nordwind Cloud"));
    supplier = add(supplier);
    const Record owner = addPerson("Ada Lovelace");
    Record assessment(supplier_assessment::def);
    assessment.set(supplier_assessment::title, QStringLiteral("Before the contract"));
    assessment.set(supplier_assessment::supplier, supplier.uid());
    assessment.set(supplier_assessment::conditions, QStringLiteral("Logs within a month"));
    assessment.set(supplier_assessment::approvedByOwner, owner.uid());
    assessment.set(supplier_assessment::approvedOn, QDate(2031, 5, 2));
    assessment = add(assessment);
    const auto answer = [&](const char* reference, supplier_answer::Section section, qint64 weight,
                            qint64 score) {
        Record record(supplier_answer::def);
        record.set(common::reference, QString::fromLatin1(reference));
        record.set(supplier_answer::title, QStringLiteral("Is it so?"));
        record.set(supplier_answer::assessment, assessment.uid());
        record.set(supplier_answer::questionSection, section);
        record.set(supplier_answer::weight, weight);
        record.set(supplier_answer::score, score);
        record.set(supplier_answer::knockOut, true);
        record.set(supplier_answer::proofSeen, score > 50);
        add(record);
    };
    answer("Q02", supplier_answer::Section::People, 1, 100);
    answer("Q01", supplier_answer::Section::Governance, 3, 20);
    const ComposedPack pack = compose("supplier-register");
    const auto tables = tablesBelow(
        pack.document, QString(assessment.code() + QStringLiteral(" Before the contract")));
    QCOMPARE(tables.size(), 1);
    // By section: governance before people, whatever was added first.
    QCOMPARE(tables[0]->rows.at(0).cells[0].text, QStringLiteral("Governance"));
    QCOMPARE(tables[0]->rows.count, 4);
    QCOMPARE(cellOf(*tables[0], QStringLiteral("Q01"), QStringLiteral("Knock-out")),
             QStringLiteral("Failed"));
    QCOMPARE(cellOf(*tables[0], QStringLiteral("Q02"), QStringLiteral("Knock-out")),
             QStringLiteral("Yes"));
    QCOMPARE(cellOf(*tables[0], QStringLiteral("Q01"), QStringLiteral("Proof")),
             QStringLiteral("not seen"));
    QVERIFY(paragraphsOf(pack.document).contains(QStringLiteral("may not be approved")));
    QHash<QString, QString> facts;
    const SignatureBlock* signature = nullptr;
    for (const Block& block : pack.document.blocks) {
        if (const auto* values = std::get_if<KeyValue>(&block)) {
            for (const KeyValue::Entry& entry : values->entries)
                facts.insert(entry.label, entry.value);
        }
        const auto* found = std::get_if<SignatureBlock>(&block);
        if (found && !signature)
            signature = found;
    }
    QCOMPARE(facts.value(QStringLiteral("Score in percent")), QStringLiteral("40"));
    QCOMPARE(facts.value(QStringLiteral("Conditions")), QStringLiteral("Logs within a month"));
    QVERIFY(signature);
    QCOMPARE(signature->signatories.size(), 2);
    QCOMPARE(signature->signatories[0].name, QStringLiteral("Ada Lovelace"));
    QVERIFY(!signature->signatories[0].date.isEmpty());
    QVERIFY(signature->signatories[1].name.isEmpty() && signature->signatories[1].date.isEmpty());
}

void TestOperatePacks::assessmentsWithoutQuestionsShareATable()
{
    Record supplier(supplier::def);
    supplier.set(supplier::name, QStringLiteral("Nordwind Cloud"));
    supplier = add(supplier);
    const Record owner = addPerson("Ada Lovelace");
    const auto assess = [&](const char* title) {
        Record record(supplier_assessment::def);
        record.set(supplier_assessment::title, QString::fromLatin1(title));
        record.set(supplier_assessment::supplier, supplier.uid());
        record.set(supplier_assessment::conditions, QStringLiteral("Logs within a month"));
        record.set(supplier_assessment::approvedByOwner, owner.uid());
        return add(record);
    };
    const Record visit = assess("Visit");
    const Record yearly = assess("Yearly");
    Record answer(supplier_answer::def);
    answer.set(supplier_answer::title, QStringLiteral("Is it so?"));
    answer.set(supplier_answer::assessment, yearly.uid());
    add(answer);
    const ComposedPack pack = compose("supplier-register");
    const auto tables =
        tablesBelow(pack.document, QStringLiteral("Assessments without a questionnaire"));
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables[0]->rows.count, 1);
    QVERIFY(tables[0]->countLine.contains(QStringLiteral("1 of 2")));
    QVERIFY(cellOf(*tables[0], visit.code(), QStringLiteral("Conclusion, reason, conditions"))
                .contains(QStringLiteral("Logs within a month")));
    QVERIFY(cellOf(*tables[0], visit.code(), QStringLiteral("Approved by owner, security, on"))
                .startsWith(QStringLiteral("Ada Lovelace")));
    QVERIFY(headingTexts(pack.document, 2)
                .contains(QString(yearly.code() + QStringLiteral(" Yearly"))));
    QVERIFY(
        !headingTexts(pack.document, 2).contains(QString(visit.code() + QStringLiteral(" Visit"))));
}

void TestOperatePacks::knockOutRefusesApproval()
{
    Record supplier(supplier::def);
    supplier.set(supplier::name, QStringLiteral("Nordwind Cloud"));
    supplier.set(supplier::status, supplier::Status::Approved);
    supplier = add(supplier);
    Record assessment(supplier_assessment::def);
    assessment.set(supplier_assessment::title, QStringLiteral("Yearly"));
    assessment.set(supplier_assessment::supplier, supplier.uid());
    assessment = add(assessment);
    Record answer(supplier_answer::def);
    answer.set(supplier_answer::title, QStringLiteral("Is it so?"));
    answer.set(supplier_answer::assessment, assessment.uid());
    answer.set(supplier_answer::knockOut, true);
    answer.set(supplier_answer::failed, true);
    add(answer);
    PackOptions options;
    options.status = PackOptions::Status::Approved;
    const auto refused =
        composePack(*m_binder, *packOf(QLatin1String("supplier-register")), Language(), options);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.plain().contains(QStringLiteral("L155")));
}

void TestOperatePacks::matrixHoldsWhoIsHere()
{
    const Record here = addPerson("Ada Lovelace");
    const Record late = addPerson("Béla Bartók");
    const Record gone = addPerson("Carl Zeiss", QDate(2031, 4, 30));
    Record course(training_course::def);
    course.set(training_course::title, QStringLiteral("Awareness"));
    course.set(training_course::mandatory, true);
    course.set(training_course::validMonths, qint64(12));
    course = add(course);
    const auto took = [&](const Record& who, QDate day) {
        Record record(training_record::def);
        record.set(training_record::title, QStringLiteral("Awareness"));
        record.set(training_record::person, who.uid());
        record.set(training_record::course, course.uid());
        record.set(training_record::date, day);
        record.set(training_record::result, training_record::Result::Passed);
        add(record);
    };
    took(here, QDate(2031, 1, 10));
    took(late, QDate(2029, 1, 10));
    took(gone, QDate(2031, 1, 10));
    const ComposedPack pack = compose("training-matrix");
    const auto matrix = tablesBelow(pack.document, QStringLiteral("People by course"));
    QCOMPARE(matrix.size(), 1);
    QVERIFY(matrix[0]->columns.first().identifies);
    QVERIFY(!matrix[0]->columns.last().identifies);
    const Language english;
    QCOMPARE(cellOf(*matrix[0], QStringLiteral("Ada"), QStringLiteral("Awareness")),
             QString(QStringLiteral("Valid\n") + english.date(QDate(2031, 1, 10)) +
                     QStringLiteral(", Passed\nuntil ") + english.date(QDate(2032, 1, 10))));
    QVERIFY(cellOf(*matrix[0], QStringLiteral("Béla"), QStringLiteral("Awareness"))
                .startsWith(QStringLiteral("Expired")));
    QVERIFY(rowOf(*matrix[0], QStringLiteral("Carl")).isEmpty());
    QCOMPARE(cellOf(*matrix[0], QStringLiteral("In order"), QStringLiteral("Awareness")),
             QStringLiteral("1 of 2"));
    const auto left = tablesBelow(pack.document, QStringLiteral("People who left"));
    QCOMPARE(left[0]->rows.count, 1);
    QCOMPARE(cellOf(*left[0], gone.code(), QStringLiteral("Training records")),
             QStringLiteral("1"));
    const QStringList figures = figuresOf(pack.document);
    QCOMPARE(figures[0], QStringLiteral("50 % of needed courses valid"));
    QCOMPARE(figures[1], QStringLiteral("1 gaps in courses"));
    QCOMPARE(figures[4], QStringLiteral("1 leavers removed"));
}

void TestOperatePacks::competencesShowTheirGap()
{
    const Record holder = addPerson("Ada Lovelace");
    Record role(role::def);
    role.set(role::name, QStringLiteral("Internal auditor"));
    role = add(role);
    Record held(role_assignment::def);
    held.set(role_assignment::title, QStringLiteral("Auditor"));
    held.set(role_assignment::role, role.uid());
    held.set(role_assignment::person, holder.uid());
    add(held);
    Record needed(competence_requirement::def);
    needed.set(competence_requirement::title, QStringLiteral("Auditing"));
    needed.set(competence_requirement::competence, QStringLiteral("Auditing"));
    needed.set(competence_requirement::role, role.uid());
    needed.set(competence_requirement::level, competence_requirement::Level::Alone);
    needed = add(needed);
    Record shown(competence_record::def);
    shown.set(competence_record::title, QStringLiteral("Auditing: Ada"));
    shown.set(competence_record::person, holder.uid());
    shown.set(competence_record::requirement, needed.uid());
    shown.set(competence_record::level, competence_record::Level::Guided);
    shown.set(competence_record::state, competence_record::State::Gap);
    shown.set(competence_record::gapPlan, QStringLiteral("Two audits beside a colleague"));
    shown.set(competence_record::due, QDate(2031, 9, 1));
    shown.set(competence_record::proof, QStringLiteral("LA-4711"));
    add(shown);
    const ComposedPack pack = compose("training-matrix");
    const auto tables = tablesBelow(pack.document, QStringLiteral("Required and actual level, "
                                                                  "gaps and plans"));
    QCOMPARE(tables.size(), 1);
    const QStringList row = rowOf(*tables[0], QStringLiteral("Internal auditor"));
    QCOMPARE(row.mid(0, 2),
             (QStringList{QStringLiteral("Internal auditor"), QStringLiteral("Auditing")}));
    QVERIFY(row[2] != row[3]);
    QCOMPARE(row[4], QStringLiteral("Gap with plan"));
    QCOMPARE(row[5], QStringLiteral("Two audits beside a colleague"));
    QCOMPARE(row[7], QStringLiteral("LA-4711"));
    QCOMPARE(row[8], QStringLiteral("not recorded"));
    QVERIFY(figuresOf(pack.document).contains(QStringLiteral("1 gaps in competence")));
}

void TestOperatePacks::phishingIsDrawnFromTwoOn()
{
    const auto campaign = [this](QDate day, qint64 clicked) {
        Record record(awareness_campaign::def);
        record.set(awareness_campaign::title, QStringLiteral("Fake invoice"));
        record.set(awareness_campaign::kind, awareness_campaign::Kind::Phishing);
        record.set(awareness_campaign::date, day);
        record.set(awareness_campaign::reached, qint64(50));
        record.set(awareness_campaign::clicked, clicked);
        return add(record);
    };
    const auto chartsOf = [this] {
        QList<ChartSpec> charts;
        const ComposedPack pack = compose("training-matrix");
        for (const Block& block : pack.document.blocks) {
            if (const auto* found = std::get_if<Charts>(&block))
                charts += found->charts;
        }
        return charts;
    };
    campaign(QDate(2031, 4, 1), 5);
    QCOMPARE(chartsOf().size(), 0);
    const Record earlier = campaign(QDate(2030, 4, 1), 10);
    const QList<ChartSpec> charts = chartsOf();
    QCOMPARE(charts.size(), 1);
    const auto& lines = std::get<LineChart>(charts[0].data);
    const QList<std::optional<double>> byDay = {20.0, 10.0};
    QCOMPARE(lines.lines[0].values, byDay);
    const ComposedPack pack = compose("training-matrix");
    const auto tables = tablesBelow(pack.document, QStringLiteral("Simulated phishing"));
    QCOMPARE(cellOf(*tables[0], earlier.code(), QStringLiteral("Click rate in percent")),
             QStringLiteral("20"));
}

void TestOperatePacks::gapsAndUntestedPlans()
{
    Record system(asset::def);
    system.set(asset::name, QStringLiteral("Order database"));
    system.set(asset::rtoHours, 12.0);
    system = add(system);
    Record process(business_process::def);
    process.set(business_process::name, QStringLiteral("Order handling"));
    process.set(business_process::critical, true);
    process.set(business_process::rtoHours, 4.0);
    process.set(business_process::rpoHours, 1.0);
    process.set(business_process::assets, QList<Uid>{system.uid()});
    process.set(business_process::singlePoints, QStringLiteral("The only dispatcher"));
    process = add(process);
    Record plan(continuity_plan::def);
    plan.set(continuity_plan::title, QStringLiteral("Orders on paper"));
    plan.set(continuity_plan::systems, QList<Uid>{system.uid()});
    plan.set(continuity_plan::strategy, QStringLiteral("Cold standby"));
    plan.set(continuity_plan::steps, QStringLiteral("Take the red folder."));
    plan = add(plan);
    Record backup(backup_plan::def);
    backup.set(backup_plan::title, QStringLiteral("Nightly"));
    backup.set(backup_plan::assets, QList<Uid>{system.uid()});
    backup.set(backup_plan::intervalHours, 24.0);
    backup = add(backup);
    ComposedPack pack = compose("continuity");
    const auto gaps = tablesBelow(pack.document, QStringLiteral("Required against achieved"));
    QCOMPARE(gaps.size(), 1);
    QVERIFY(gaps[0]->rows.count >= 2); // planned 12 h, backed up every 24 h
    const QString what = QString(system.code() + QStringLiteral(" Order database"));
    QVERIFY(cellOf(*gaps[0], what, QStringLiteral("Required against achieved"))
                .contains(QStringLiteral("Order handling")));
    QCOMPARE(cellOf(*gaps[0], what, QStringLiteral("Result")), QStringLiteral("Gap"));
    QVERIFY(figuresOf(pack.document).contains(QStringLiteral("1 untested plans")));
    const auto points = tablesBelow(pack.document, QStringLiteral("Single points of failure"));
    QVERIFY(rowOf(*points[0], process.code()).contains(QStringLiteral("The only dispatcher")));
    const auto systems = tablesBelow(pack.document, QStringLiteral("Systems"));
    QCOMPARE(systems[0]->rows.count, 1);
    const QString start = system.code();
    QCOMPARE(cellOf(*systems[0], start, QStringLiteral("Required, for")),
             QStringLiteral("RTO 4 h, RPO 1 h\nOrder handling"));
    QCOMPARE(cellOf(*systems[0], start, QStringLiteral("Achieved at test")),
             QStringLiteral("not tested"));
    QCOMPARE(cellOf(*systems[0], start, QStringLiteral("Backup")),
             QString(backup.code() + QStringLiteral(", every 24 h")));
    QVERIFY(paragraphsOf(pack.document).contains(QStringLiteral("Take the red folder.")));

    const auto test = [&](QDate day, double hours) {
        Record record(continuity_test::def);
        record.set(continuity_test::title, QStringLiteral("Cold start"));
        record.set(continuity_test::plan, plan.uid());
        record.set(continuity_test::date, day);
        record.set(continuity_test::achievedRtoHours, hours);
        add(record);
    };
    test(QDate(2031, 4, 2), 3);
    test(QDate(2030, 4, 2), 9);
    pack = compose("continuity");
    QVERIFY(figuresOf(pack.document).contains(QStringLiteral("0 untested plans")));
    const auto tested = tablesBelow(pack.document, QStringLiteral("Systems"));
    QVERIFY(cellOf(*tested[0], start, QStringLiteral("Achieved at test"))
                .startsWith(QStringLiteral("3 h")));
}

void TestOperatePacks::unknownRecoveryIsOneRowForAProcess()
{
    QList<Uid> systems;
    QStringList codes;
    for (const char* name : {"Order database", "Order portal"}) {
        Record system(asset::def);
        system.set(asset::name, QString::fromLatin1(name));
        system = add(system);
        systems.append(system.uid());
        codes.append(system.code());
    }
    Record process(business_process::def);
    process.set(business_process::name, QStringLiteral("Order handling"));
    process.set(business_process::rtoHours, 4.0);
    process.set(business_process::assets, systems);
    process = add(process);
    const ComposedPack pack = compose("continuity");
    const auto gaps = tablesBelow(pack.document, QStringLiteral("Required against achieved"));
    QCOMPARE(gaps[0]->rows.count, 0);
    const auto unknown = tablesBelow(pack.document, QStringLiteral("Nothing planned or agreed"));
    QCOMPARE(unknown.size(), 1);
    QCOMPARE(unknown[0]->rows.count, 1);
    QCOMPARE(cellOf(*unknown[0], process.code(), QStringLiteral("Needed within")),
             QStringLiteral("4 h"));
    const QString what = cellOf(*unknown[0], process.code(), QStringLiteral("What"));
    QVERIFY(what.contains(codes[0]) && what.contains(codes[1]));
    QVERIFY(unknown[0]->countLine.contains(QStringLiteral("2 of 2")));
}

void TestOperatePacks::impactIsSaidStepByStep()
{
    Record process(business_process::def);
    process.set(business_process::name, QStringLiteral("Order handling"));
    process.set(business_process::impact4h, Rating{1});
    process.set(business_process::impact2w, Rating{4});
    process = add(process);
    const ComposedPack pack = compose("continuity");
    const auto tables = tablesBelow(pack.document, QStringLiteral("Impact over time"));
    QCOMPARE(tables.size(), 1);
    const QStringList row = rowOf(*tables[0], process.code());
    QCOMPARE(row.size(), 9); // the process, seven times, the reason
    QCOMPARE(row[2], QStringLiteral("not recorded"));
    const QStringList words = {row[1], row[7]};
    const Row cells = tables[0]->rows.at(0);
    QVERIFY(cells.cells[1].tint >= 0 && cells.cells[7].tint > cells.cells[1].tint);
    QVERIFY(words[0] != words[1]);
    QCOMPARE(tables[0]->tints[cells.cells[7].tint].letter, QStringLiteral("4"));
}

void TestOperatePacks::incidentPartByPart()
{
    Record breach = addIncident("Mail opened", kOperateDay.addDays(-10));
    const Record before = breach;
    breach.set(incident::personalData, true);
    breach.set(incident::costWorkMinor, Money{120000});
    breach.set(incident::rootCause, QStringLiteral("No second factor"));
    ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("incident"), breach.code(), 1});
    set.update(before, breach);
    QVERIFY(m_binder->session().apply(set));
    const auto event = [&](const char* what, int minutes) {
        Record record(incident_event::def);
        record.set(incident_event::title, QString::fromLatin1(what));
        record.set(incident_event::incident, breach.uid());
        record.set(incident_event::at, kOperateDay.addDays(-10).addSecs(minutes * 60));
        add(record);
    };
    event("Account closed", 30);
    event("Call taken", 5);
    Record notice(incident_notification::def);
    notice.set(incident_notification::title, QStringLiteral("To the authority"));
    notice.set(incident_notification::incident, breach.uid());
    notice.set(incident_notification::whom, incident_notification::Recipient::Authority);
    notice.set(incident_notification::awareAt, kOperateDay.addDays(-10));
    notice.set(incident_notification::limitHours, 72.0);
    add(notice);
    const ComposedPack pack = compose("incident");
    const auto lines = tablesBelow(pack.document, QStringLiteral("Part D: time line"));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0]->rows.count, 2);
    QVERIFY(lines[0]->rows.at(0).cells[2].text.contains(QStringLiteral("Call taken")));
    const auto notices = tablesBelow(pack.document, QStringLiteral("Part F: notifications"));
    const Language english;
    QVERIFY(
        notices[0]->rows.at(0).cells[3].text.endsWith(english.dateTime(kOperateDay.addDays(-7))));
    QVERIFY(notices[0]->rows.at(0).cells[4].text.endsWith(QStringLiteral("overdue")));
    QHash<QString, QString> facts;
    for (const Block& block : pack.document.blocks) {
        const auto* grid = std::get_if<KeyValue>(&block);
        for (qsizetype i = 0; grid && i < grid->entries.size(); ++i)
            facts.insert(grid->entries[i].label, grid->entries[i].value);
    }
    QVERIFY(facts.value(QStringLiteral("Total cost")).contains(QStringLiteral("200")));
    QCOMPARE(facts.value(QStringLiteral("Lost business")), QStringLiteral("not recorded"));
    QVERIFY(paragraphsOf(pack.document).contains(QStringLiteral("No second factor")));
    QCOMPARE(pack.findings.size(), 1);
    QCOMPARE(QByteArray(pack.findings[0].rule->id), QByteArray("L178"));
    QCOMPARE(
        headingTexts(pack.document, 1),
        (QStringList{QString(breach.code() + QStringLiteral(" Mail opened")),
                     QStringLiteral("Register of incidents"), QStringLiteral("Trend and times"),
                     QStringLiteral("Revision history and findings")}));
    QCOMPARE(headingTexts(pack.document, 2).filter(QStringLiteral("Part ")).size(), 10);
}

void TestOperatePacks::oneIncidentWithoutTheOthers()
{
    const Record first = addIncident("Mail opened", kOperateDay.addDays(-10));
    addIncident("Laptop gone", kOperateDay.addDays(-3));
    PackOptions options;
    options.record = first.uid();
    const ComposedPack pack = compose("incident", options);
    QCOMPARE(headingTexts(pack.document, 1).size(), 11); // ten parts and the last section
    for (const Block& block : pack.document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        for (qsizetype i = 0; table && i < table->rows.count; ++i) {
            for (const Cell& cell : table->rows.at(i).cells)
                QVERIFY(!cell.text.contains(QStringLiteral("Laptop")));
        }
    }
    QVERIFY(pack.document.subtitle.contains(QStringLiteral("Mail opened")));
}

void TestOperatePacks::contentsOfManyNameNoParts()
{
    const auto deepest = [this] {
        const ComposedPack pack = compose("incident");
        return std::get<Contents>(pack.document.blocks.first()).deepest;
    };
    for (int i = 0; i < 3; ++i)
        addIncident("Mail opened", kOperateDay.addDays(-10));
    QCOMPARE(deepest(), 2);
    addIncident("Mail opened", kOperateDay.addDays(-10));
    QCOMPARE(deepest(), 1);
}

void TestOperatePacks::trendCountsByMonth()
{
    addIncident("In May", kOperateDay.addDays(-1));
    addIncident("In May, too", kOperateDay.addDays(-2));
    addIncident("In June before", QDateTime(QDate(2030, 6, 2), QTime(12, 0), Qt::UTC));
    addIncident("Too long ago", QDateTime(QDate(2030, 5, 30), QTime(12, 0), Qt::UTC));
    Record slow = addIncident("Slow", kOperateDay.addDays(-1));
    const Record before = slow;
    slow.set(incident::type, incident::Type::Malware);
    slow.set(incident::triagedAt, kOperateDay.addDays(-1).addSecs(3 * 3600));
    ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("incident"), slow.code(), 1});
    set.update(before, slow);
    QVERIFY(m_binder->session().apply(set));
    const ComposedPack pack = compose("incident");
    const auto tables = tablesBelow(pack.document, QStringLiteral("Trend and times"));
    QCOMPARE(tables.size(), 2);
    const QStringList phishing = rowOf(*tables[0], QStringLiteral("Phishing"));
    QCOMPARE(phishing.size(), 14);
    QCOMPARE(titlesOf(*tables[0])[1], QStringLiteral("2030-06"));
    QCOMPARE(phishing[1], QStringLiteral("1"));
    QCOMPARE(phishing[12], QStringLiteral("2"));
    QCOMPARE(phishing[13], QStringLiteral("3"));
    QCOMPARE(rowOf(*tables[0], QStringLiteral("All")).last(), QStringLiteral("4"));
    QVERIFY(tables[0]->countLine.contains(QStringLiteral("4 of 5")));
    QVERIFY(rowOf(*tables[1], QStringLiteral("All"))[2].contains(QStringLiteral("median 3 h")));
    int charts = 0;
    for (const Block& block : pack.document.blocks) {
        if (const auto* found = std::get_if<Charts>(&block))
            charts += int(found->charts.size());
    }
    QCOMPARE(charts, 2);
}

void TestOperatePacks::nothingIsSaidInWords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("suppliers") << QStringLiteral("supplier-register")
                               << QStringLiteral("No assessment of a supplier is recorded.");
    QTest::newRow("training") << QStringLiteral("training-matrix")
                              << QStringLiteral("No course is entered yet.");
    QTest::newRow("continuity") << QStringLiteral("continuity")
                                << QStringLiteral("No continuity plan is in use.");
    QTest::newRow("incident") << QStringLiteral("incident")
                              << QStringLiteral("No incident is recorded.");
}

void TestOperatePacks::nothingIsSaidInWords()
{
    QFETCH(QString, key);
    QFETCH(QString, sentence);
    const ComposedPack pack = compose(qPrintable(key));
    QVERIFY(paragraphsOf(pack.document).contains(sentence));
    for (const Block& block : pack.document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            QVERIFY(table->rows.count > 0 || !table->emptyText.isEmpty());
        // Empty tables need no page on its side.
        if (const auto* page = std::get_if<PageBreak>(&block))
            QVERIFY(page->orientation != Orientation::Landscape);
    }
    QVERIFY(PagedLayout(pack.document, {}).pageCount() >= 2);
}

void TestOperatePacks::emptinessIsNotRepeated()
{
    for (const char* key : {"supplier-register", "continuity", "incident"}) {
        QStringList said;
        for (const Block& block : compose(key).document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (table && table->rows.count == 0)
                said.append(table->emptyText);
            else if (paragraph)
                said.append(paragraph->runs.first().text);
        }
        // An empty register is a fact of the overview and of the part with the details.
        const qsizetype twice = said.removeDuplicates();
        QVERIFY2(twice <= 1, qPrintable(said.join(QLatin1Char('\n'))));
    }
}

void TestOperatePacks::workbooksHideNotes()
{
    for (const char* key : {"supplier-register", "training-matrix", "continuity", "incident"}) {
        const PackDef& def = *packOf(QLatin1String(key));
        QVERIFY(!def.sheets.empty());
        for (const BookSheet& sheet : def.sheets) {
            QVERIFY(sheet.fields.size() >= 5);
            for (const FieldDef* field : sheet.fields)
                QVERIFY(field->name() != QLatin1String("notes"));
        }
    }
}

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestOperatePacks)
#include "test_operatepacks.moc"
