// SPDX-License-Identifier: GPL-3.0-or-later
// The packs on scope, objectives, law and documents say what the registers hold, and say so where
// they hold nothing.
#include "core/registers/context/context_issue.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/context/scope_item.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/context/site.h"
#include "core/registers/documents/document.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/measures/measure.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/report/packs/packs.h"
#include "core/store/binder.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

namespace ringbinder::report {

namespace {

template <class B>
QList<const B*> blocksOf(const Document& document)
{
    QList<const B*> blocks;
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<B>(&block))
            blocks.append(found);
    }
    return blocks;
}

// The first table below a heading of that text, at any level.
const Table* tableBelow(const Document& document, const QString& heading)
{
    bool isBelow = false;
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<Heading>(&block))
            isBelow = isBelow || found->text == heading;
        else if (const auto* table = std::get_if<Table>(&block); table && isBelow)
            return table;
    }
    return nullptr;
}

QStringList cellsOf(const Table& table, qsizetype column)
{
    QStringList texts;
    for (qsizetype i = 0; i < table.rows.count; ++i) {
        const Row row = table.rows.at(i);
        if (row.kind == Row::Kind::Record)
            texts.append(row.cells[column].text.isEmpty() && row.cells[column].tint >= 0
                             ? table.tints[row.cells[column].tint].word
                             : row.cells[column].text);
    }
    return texts;
}

QString paragraphsOf(const Document& document)
{
    QStringList texts;
    for (const Paragraph* paragraph : blocksOf<Paragraph>(document)) {
        for (const TextRun& run : paragraph->runs)
            texts.append(run.text);
    }
    return texts.join(QLatin1Char('\n'));
}

// "Label: value" of all blocks of facts.
QStringList factsOf(const Document& document)
{
    QStringList facts;
    for (const KeyValue* block : blocksOf<KeyValue>(document)) {
        for (const KeyValue::Entry& entry : block->entries)
            facts.append(QString(entry.label + QLatin1String(": ") + entry.value));
    }
    return facts;
}

} // namespace

class TestContextPacks final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nothingRecordedIsSaid();
    void scopeSaysWhereItEnds();
    void scopeOfAnotherVersionStaysAway();
    void scopeShowsItsDiagram();
    void climateIsSaidOfEachIssue();
    void objectivesComeWithTheirCourse();
    void aMovedTargetIsALineOfItsOwn();
    void missedTargetsNameCauseAndDecision();
    void legalEntriesAreSummedUp();
    void legalDaysComeInOrder();
    void documentsAreListedAndDue();
    void approvedIsRefusedWhileBlocked_data();
    void approvedIsRefusedWhileBlocked();

private:
    void add(const Record& record);
    [[nodiscard]] Uid addPerson(const QString& name);
    [[nodiscard]] Record addMeasure(double target);
    void addReading(const Record& measure, int month, double value,
                    const std::optional<double>& target);
    [[nodiscard]] Record stored(const Record& record) const;
    [[nodiscard]] Document compose(const char* pack) const;

    FixedClock m_clock{QDateTime(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;
};

void TestContextPacks::init()
{
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::inMemory(registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
}

void TestContextPacks::add(const Record& record)
{
    ChangeSet set({ChangeLabel::Act::Add, record.def().name(), {}, 1});
    set.add(record);
    const auto done = m_binder->session().apply(set);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
}

Uid TestContextPacks::addPerson(const QString& name)
{
    Record someone(person::def);
    someone.set(person::name, name);
    add(someone);
    return someone.uid();
}

Record TestContextPacks::addMeasure(double target)
{
    Record measure(measure::def);
    measure.set(measure::title, QStringLiteral("People who report the test mail"));
    measure.set(measure::unit, QStringLiteral("percent"));
    measure.set(measure::status, measure::Status::Active);
    measure.set(measure::direction, measure::Direction::AtLeast);
    measure.set(measure::target, target);
    measure.set(measure::warningLimit, 70.0);
    add(measure);
    return stored(measure);
}

void TestContextPacks::addReading(const Record& measure, int month, double value,
                                  const std::optional<double>& target)
{
    const QDate first(2031, month, 1);
    Record reading(measure_reading::def);
    reading.set(measure_reading::title, first.toString(QStringLiteral("yyyy-MM")));
    reading.set(measure_reading::measure, measure.uid());
    reading.set(measure_reading::periodStart, first);
    reading.set(measure_reading::periodEnd, first.addMonths(1).addDays(-1));
    reading.set(measure_reading::value, value);
    if (target)
        reading.set(measure_reading::target, *target);
    add(reading);
}

Record TestContextPacks::stored(const Record& record) const
{
    return **m_binder->find(record.def(), record.uid());
}

Document TestContextPacks::compose(const char* pack) const
{
    auto composed = composePack(*m_binder, *packOf(QLatin1String(pack)), Language(), {});
    if (!composed)
        qFatal("%s", qPrintable(composed.error().message.plain()));
    return std::move(composed->document);
}

void TestContextPacks::nothingRecordedIsSaid()
{
    const Document scope = compose("scope");
    QVERIFY(paragraphsOf(scope).contains(QStringLiteral("No scope statement is recorded.")));
    QVERIFY(paragraphsOf(scope).contains(
        QStringLiteral("Whether climate change is relevant has not been determined.")));
    QCOMPARE(tableBelow(scope, QStringLiteral("Exclusions"))->emptyText,
             QStringLiteral("Nothing is excluded."));
    const Document objectives = compose("objectives");
    QVERIFY(paragraphsOf(objectives).contains(QStringLiteral("No objective is recorded.")));
    QVERIFY(blocksOf<Charts>(objectives).isEmpty());
    const Document legal = compose("legal-register");
    QCOMPARE(tableBelow(legal, QStringLiteral("Deadlines"))->emptyText,
             QStringLiteral("No deadline is recorded."));
    const Document documents = compose("document-register");
    QCOMPARE(tableBelow(documents, QStringLiteral("Documents"))->rows.count, qsizetype(0));
    // What is demanded is missing, not unknown.
    const Table* demands = tableBelow(documents, QStringLiteral("What is demanded"));
    QVERIFY(demands->rows.count > 10);
    const QStringList states = cellsOf(*demands, 3);
    QCOMPARE(states.count(QStringLiteral("Missing")), states.size());
}

void TestContextPacks::scopeSaysWhereItEnds()
{
    Record site(site::def);
    site.set(site::name, QStringLiteral("Lindhafen"));
    site.set(site::address, QStringLiteral("Am Kai 3"));
    site.set(site::inScope, true);
    add(site);
    Record depot(site::def);
    depot.set(site::name, QStringLiteral("Depot"));
    depot.set(site::inScope, false);
    depot.set(site::outOfScopeReason, QStringLiteral("No information is kept there"));
    add(depot);
    Record unit(org_unit::def);
    unit.set(org_unit::name, QStringLiteral("Development"));
    unit.set(org_unit::inScope, true);
    add(unit);
    Record cloud(scope_item::def);
    cloud.set(scope_item::title, QStringLiteral("Cloud provider"));
    cloud.set(scope_item::kind, scope_item::Kind::Interface);
    cloud.set(scope_item::withWhom, QStringLiteral("Boreal Cloud SE"));
    cloud.set(scope_item::crosses, QStringLiteral("Measurement data"));
    add(cloud);
    Record statement(scope_statement::def);
    statement.set(scope_statement::title, QStringLiteral("Scope"));
    statement.set(scope_statement::scopeSentence, QStringLiteral("Hosting <b>and</b> support"));
    statement.set(scope_statement::sites, QList<Uid>{site.uid()});
    statement.set(scope_statement::peopleCount, qint64(40));
    add(statement);

    const Document scope = compose("scope");
    QVERIFY(paragraphsOf(scope).contains(QStringLiteral("Hosting <b>and</b> support")));
    QVERIFY(paragraphsOf(scope).contains(QStringLiteral("has not been approved yet")));
    QCOMPARE(blocksOf<Figures>(scope).first()->figures.first().value, QStringLiteral("40"));
    const Table* sites = tableBelow(scope, QStringLiteral("Locations"));
    QCOMPARE(cellsOf(*sites, 2), QStringList{QStringLiteral("Am Kai 3")});
    QVERIFY(sites->countLine.contains(QStringLiteral("1 of 2")));
    const Table* units = tableBelow(scope, QStringLiteral("Units and people"));
    QVERIFY(cellsOf(*units, 0).first().endsWith(QStringLiteral("Development")));
    const Table* interfaces = tableBelow(scope, QStringLiteral("Interfaces and dependencies"));
    QCOMPARE(cellsOf(*interfaces, 2), QStringList{QStringLiteral("Boreal Cloud SE")});
    QCOMPARE(cellsOf(*interfaces, 4), QStringList{QStringLiteral("not recorded")});
    const Table* outside = tableBelow(scope, QStringLiteral("Exclusions"));
    QCOMPARE(cellsOf(*outside, 3), QStringList{QStringLiteral("No information is kept there")});
}

void TestContextPacks::scopeOfAnotherVersionStaysAway()
{
    Record old(scope_statement::def);
    old.set(scope_statement::title, QStringLiteral("Scope 1"));
    old.set(scope_statement::status, scope_statement::Status::Superseded);
    old.set(scope_statement::scopeSentence, QStringLiteral("Only development"));
    add(old);
    Record now(scope_statement::def);
    now.set(scope_statement::title, QStringLiteral("Scope 2"));
    now.set(scope_statement::status, scope_statement::Status::Approved);
    now.set(scope_statement::scopeSentence, QStringLiteral("Everything"));
    add(now);
    for (const Record& statement : {old, now}) {
        Record item(scope_item::def);
        item.set(scope_item::title,
                 QString(QStringLiteral("Left out of ") + statement.text(scope_statement::title)));
        item.set(scope_item::kind, scope_item::Kind::Exclusion);
        item.set(scope_item::scopeStatements, QList<Uid>{statement.uid()});
        add(item);
    }
    const Document scope = compose("scope");
    QVERIFY(paragraphsOf(scope).contains(QStringLiteral("Everything")));
    QVERIFY(!paragraphsOf(scope).contains(QStringLiteral("Only development")));
    const QStringList outside = cellsOf(*tableBelow(scope, QStringLiteral("Exclusions")), 0);
    QCOMPARE(outside.size(), 1);
    QVERIFY(outside.first().endsWith(QStringLiteral("Left out of Scope 2")));
    QCOMPARE(tableBelow(scope, QStringLiteral("Versions of the statement"))->rows.count,
             qsizetype(2));
}

void TestContextPacks::scopeShowsItsDiagram()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    Record statement(scope_statement::def);
    statement.set(scope_statement::title, QStringLiteral("Scope"));
    const auto sha256 = m_binder->storeAttachment(bytes);
    QVERIFY(sha256);
    statement.set(scope_statement::diagram, AttachmentId{*sha256});
    add(statement);
    const Document scope = compose("scope");
    QCOMPARE(blocksOf<Image>(scope).size(), 1);
    QVERIFY(factsOf(scope).join(QLatin1Char('\n')).contains(sha256->left(12)));
}

void TestContextPacks::climateIsSaidOfEachIssue()
{
    using context_issue::ClimateRelevance;
    const auto addIssue = [this](const QString& title, ClimateRelevance relevance,
                                 const QString& reason, QDate day) {
        Record issue(context_issue::def);
        issue.set(context_issue::title, title);
        issue.set(context_issue::climateRelevance, relevance);
        if (day.isValid()) {
            issue.set(context_issue::climateReason, reason);
            issue.set(context_issue::climateDecidedOn, day);
        }
        add(issue);
    };
    const QString heading = QStringLiteral("Climate change");
    addIssue(QStringLiteral("Staff"), ClimateRelevance::NotRelevant, QStringLiteral("No link"),
             QDate(2031, 4, 2));
    addIssue(QStringLiteral("Market"), ClimateRelevance::Undecided, {}, {});
    Document scope = compose("scope");
    QVERIFY(paragraphsOf(scope).contains(QStringLiteral("is not relevant to the management")));
    QCOMPARE(cellsOf(*tableBelow(scope, heading), 1), QStringList{QStringLiteral("No link")});
    addIssue(QStringLiteral("River"), ClimateRelevance::Relevant, QStringLiteral("Floods"),
             QDate(2031, 3, 1));
    scope = compose("scope");
    QVERIFY(paragraphsOf(scope).contains(QStringLiteral("is relevant to the management")));
    const Table* issues = tableBelow(scope, heading);
    QCOMPARE(cellsOf(*issues, 1), QStringList{QStringLiteral("Floods")});
    QCOMPARE(cellsOf(*issues, 2), QStringList{QStringLiteral("2031-03-01")});
    QVERIFY(issues->countLine.contains(QStringLiteral("1 of 3")));
}

void TestContextPacks::objectivesComeWithTheirCourse()
{
    const Record measure = addMeasure(90);
    addReading(measure, 1, 60, {});
    addReading(measure, 2, 75, {});
    addReading(measure, 3, 92, {});
    Record objective(objective::def);
    objective.set(objective::title, QStringLiteral("Phishing is reported"));
    objective.set(objective::status, objective::Status::OnTrack);
    objective.set(objective::measures, QList<Uid>{measure.uid()});
    objective.set(objective::baseline, QStringLiteral("40 percent"));
    objective.set(objective::target, QStringLiteral("90 percent"));
    add(objective);

    const Document report = compose("objectives");
    const QList<const Charts*> charts = blocksOf<Charts>(report);
    QCOMPARE(charts.size(), 2); // status and state side by side, then the course of the measure
    QCOMPARE(charts[0]->charts.size(), 2);
    const auto& lines = std::get<LineChart>(charts[1]->charts.first().data);
    QCOMPARE(lines.across.labels, (QStringList{QStringLiteral("2031-01"), QStringLiteral("2031-02"),
                                               QStringLiteral("2031-03")}));
    QCOMPARE(lines.target, std::optional<double>(90));
    QCOMPARE(lines.targetText, QStringLiteral("Target 90 percent"));
    QCOMPARE(lines.lines.size(), 1);
    const Table* values = tableBelow(report, QStringLiteral("Values by period"));
    QCOMPARE(cellsOf(*values, 1),
             (QStringList{QStringLiteral("92 percent"), QStringLiteral("75 percent"),
                          QStringLiteral("60 percent")}));
    QCOMPARE(cellsOf(*values, 3), (QStringList{QStringLiteral("Met"), QStringLiteral("Warning"),
                                               QStringLiteral("Missed")}));
    const Table* overview = tableBelow(report, QStringLiteral("Overview"));
    QCOMPARE(cellsOf(*overview, 2), QStringList{QStringLiteral("40 percent\n90 percent")});
    QCOMPARE(cellsOf(*overview, 4), QStringList{QStringLiteral("On track")});
    const QString facts = factsOf(report).join(QLatin1Char('\n'));
    QVERIFY(facts.contains(QStringLiteral("from 60 to 92, last 92 percent")));
    QVERIFY(facts.contains(QStringLiteral("Policy reference: not recorded")));
}

void TestContextPacks::aMovedTargetIsALineOfItsOwn()
{
    const Record measure = addMeasure(90);
    addReading(measure, 1, 60, 50.0);
    addReading(measure, 2, 75, 90.0);
    const Document report = compose("objectives");
    const QList<const Charts*> charts = blocksOf<Charts>(report);
    QCOMPARE(charts.size(), 1);
    const ChartSpec& chart = charts.first()->charts.first();
    const auto& lines = std::get<LineChart>(chart.data);
    QCOMPARE(lines.lines.size(), 2);
    QCOMPARE(lines.lines[1].values, (QList<std::optional<double>>{50.0, 90.0}));
    QCOMPARE(chart.tints.size(), 2);
    // Judged by the target that held then.
    const Table* values = tableBelow(report, QStringLiteral("Values by period"));
    QCOMPARE(cellsOf(*values, 3), (QStringList{QStringLiteral("Warning"), QStringLiteral("Met")}));
}

void TestContextPacks::missedTargetsNameCauseAndDecision()
{
    const Record measure = addMeasure(90);
    addReading(measure, 1, 40, {});
    Record raised(nonconformity::def);
    raised.set(nonconformity::title, QStringLiteral("Nobody reported the mail"));
    raised.set(nonconformity::measures, QList<Uid>{measure.uid()});
    raised.set(nonconformity::rootCause, QStringLiteral("The button was hidden"));
    add(raised);
    Record action(action::def);
    action.set(action::title, QStringLiteral("Show the button"));
    action.set(action::due, QDate(2031, 7, 1));
    add(action);
    Record objective(objective::def);
    objective.set(objective::title, QStringLiteral("Phishing is reported"));
    objective.set(objective::status, objective::Status::Missed);
    objective.set(objective::actions, QList<Uid>{action.uid()});
    add(objective);

    const Document report = compose("objectives");
    const Table* missed = tableBelow(report, QStringLiteral("Missed targets"));
    QVERIFY(missed);
    QCOMPARE(missed->rows.count, qsizetype(2));
    const QStringList causes = cellsOf(*missed, 4);
    QCOMPARE(causes[0], QStringLiteral("not recorded"));
    QVERIFY(causes[1].endsWith(QStringLiteral("The button was hidden")));
    const QStringList decided = cellsOf(*missed, 5);
    QVERIFY(decided[0].contains(QStringLiteral("Show the button, ")));
    QVERIFY(decided[1].contains(QStringLiteral("Nobody reported the mail")));
}

void TestContextPacks::legalEntriesAreSummedUp()
{
    const auto addEntry = [&](const QString& title, legal_requirement::Kind kind,
                              legal_requirement::Compliance compliance,
                              legal_requirement::Applicability applicability) {
        Record entry(legal_requirement::def);
        entry.set(legal_requirement::title, title);
        entry.set(legal_requirement::kind, kind);
        entry.set(legal_requirement::compliance, compliance);
        entry.set(legal_requirement::applicability, applicability);
        add(entry);
    };
    using legal_requirement::Applicability;
    using legal_requirement::Compliance;
    using legal_requirement::Kind;
    addEntry(QStringLiteral("Data protection act"), Kind::Law, Compliance::Met, Applicability::Yes);
    addEntry(QStringLiteral("Tax code"), Kind::Law, Compliance::NotMet, Applicability::Partly);
    addEntry(QStringLiteral("Frame contract"), Kind::Contract, Compliance::Met, Applicability::Yes);
    addEntry(QStringLiteral("Sector act"), Kind::Law, Compliance::NotApplicable, Applicability::No);

    const Document legal = compose("legal-register");
    const Table* summary = tableBelow(legal, QStringLiteral("Summary"));
    QCOMPARE(summary->rows.count, qsizetype(3)); // law, contract, all kinds
    const Row total = summary->rows.at(2);
    QCOMPARE(total.kind, Row::Kind::Total);
    QCOMPARE(total.cells.last().text, QStringLiteral("4"));
    QCOMPARE(total.cells[1 + int(Compliance::Met)].text, QStringLiteral("2"));
    QCOMPARE(tableBelow(legal, QStringLiteral("Laws, contracts and other obligations"))->rows.count,
             qsizetype(4));
    const Table* met = tableBelow(legal, QStringLiteral("How they are met"));
    QCOMPARE(met->rows.count, qsizetype(3)); // what does not apply needs no way of being met
    QCOMPARE(cellsOf(*met, 1)[1], QStringLiteral("Not met"));
}

void TestContextPacks::legalDaysComeInOrder()
{
    const auto addEntry = [&](const QString& title, QDate deadline, QDate check) {
        Record entry(legal_requirement::def);
        entry.set(legal_requirement::title, title);
        entry.set(legal_requirement::applicability, legal_requirement::Applicability::Yes);
        entry.set(legal_requirement::nextDeadline, deadline);
        entry.set(legal_requirement::nextCheck, check);
        entry.set(legal_requirement::breachNotice, title == QStringLiteral("A"));
        entry.set(legal_requirement::noticeHours, 72.0);
        add(entry);
    };
    addEntry(QStringLiteral("A"), QDate(2031, 9, 1), QDate(2031, 4, 1));
    addEntry(QStringLiteral("B"), QDate(2031, 6, 1), QDate(2031, 12, 1));
    const Document legal = compose("legal-register");
    const Table* days = tableBelow(legal, QStringLiteral("Deadlines"));
    QStringList order;
    for (const QString& name : cellsOf(*days, 1))
        order.append(name.right(1));
    QCOMPARE(order, (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("A"),
                                 QStringLiteral("B")}));
    QCOMPARE(cellsOf(*days, 4).first(), QStringLiteral("passed"));
    QCOMPARE(cellsOf(*days, 4).last(), QStringLiteral("ahead"));
    const Table* notice = tableBelow(legal, QStringLiteral("Notice of incidents"));
    QCOMPARE(cellsOf(*notice, 1), QStringList{QStringLiteral("72")});
}

void TestContextPacks::documentsAreListedAndDue()
{
    const Uid boss = addPerson(QStringLiteral("Astrid Halden"));
    const auto addDocument = [&](const QString& identifier, document::Status status, QDate review) {
        Record document(document::def);
        document.set(document::title, QString(QStringLiteral("Policy ") + identifier));
        document.set(document::identifier, identifier);
        document.set(document::type, document::Type::Policy);
        document.set(document::status, status);
        document.set(document::approver, boss);
        document.set(document::nextReview, review);
        document.set(document::external, identifier == QStringLiteral("EXT-1"));
        if (identifier == QStringLiteral("POL-1"))
            document.set(document::mandatoryItem, QStringLiteral("D04"));
        add(document);
    };
    addDocument(QStringLiteral("POL-1"), document::Status::Published, QDate(2031, 7, 1));
    addDocument(QStringLiteral("POL-2"), document::Status::Published, QDate(2031, 5, 1));
    addDocument(QStringLiteral("POL-3"), document::Status::Withdrawn, QDate(2031, 1, 1));
    addDocument(QStringLiteral("EXT-1"), document::Status::Approved, QDate(2032, 1, 1));

    const Document pack = compose("document-register");
    const Table* all = tableBelow(pack, QStringLiteral("Documents"));
    QCOMPARE(all->rows.count, qsizetype(4));
    QVERIFY(cellsOf(*all, 1)[3].contains(QStringLiteral("external")));
    QVERIFY(cellsOf(*all, 2)[0].contains(QStringLiteral("Astrid Halden")));
    QCOMPARE(cellsOf(*all, 9)[0], QStringLiteral("D04"));
    const Table* due = tableBelow(pack, QStringLiteral("Due list"));
    QCOMPARE(cellsOf(*due, 1), (QStringList{QStringLiteral("POL-2"), QStringLiteral("POL-1")}));
    QCOMPARE(cellsOf(*due, 4), (QStringList{QStringLiteral("-13"), QStringLiteral("48")}));
    QCOMPARE(cellsOf(*due, 5).first(), QStringLiteral("overdue"));
    const Table* demands = tableBelow(pack, QStringLiteral("What is demanded"));
    QCOMPARE(cellsOf(*demands, 3).count(QStringLiteral("Approved")), 1);
    const auto& figures = blocksOf<Figures>(pack).first()->figures;
    QCOMPARE(figures[1].value, QStringLiteral("3"));
    QCOMPARE(figures[3].value, QStringLiteral("1"));
}

void TestContextPacks::approvedIsRefusedWhileBlocked_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addRow("scope") << QStringLiteral("L115");
    QTest::addRow("objectives") << QStringLiteral("L122");
    QTest::addRow("document-register") << QStringLiteral("L189");
}

void TestContextPacks::approvedIsRefusedWhileBlocked()
{
    QFETCH(QString, rule);
    Record objective(objective::def);
    objective.set(objective::title, QStringLiteral("Be secure"));
    add(objective);
    PackOptions options;
    options.status = PackOptions::Status::Approved;
    const auto refused = composePack(*m_binder, *packOf(QLatin1String(QTest::currentDataTag())),
                                     Language(), options);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.plain().contains(rule),
             qPrintable(refused.error().message.plain()));
}

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestContextPacks)
#include "test_contextpacks.moc"
