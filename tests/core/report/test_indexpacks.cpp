// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence index, readiness report and changes: each says what the binder holds, and what it lacks.
#include "core/catalogue/seed.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/certificate.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/people/person.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/levelhistory.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packs.h"
#include "core/report/pagedlayout.h"
#include "tests/core/rules/rulebench.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

// All that is printed below the heading of a section, tables and figures row by row.
QString sectionText(const Document& document, const QString& heading)
{
    QStringList texts;
    bool isUnder = false;
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<Heading>(&block)) {
            if (found->level == 1)
                isUnder = found->text == heading;
            else if (isUnder)
                texts.append(found->text);
        }
        if (!isUnder)
            continue;
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const TextRun& run : paragraph->runs)
                texts.append(run.text);
        } else if (const auto* list = std::get_if<BulletList>(&block)) {
            for (const QList<TextRun>& item : list->items)
                texts.append(item.first().text);
        } else if (const auto* figures = std::get_if<Figures>(&block)) {
            for (const Figures::Figure& figure : figures->figures)
                texts.append(QString(figure.value + QLatin1Char(' ') + figure.label));
        } else if (const auto* values = std::get_if<KeyValue>(&block)) {
            for (const KeyValue::Entry& entry : values->entries)
                texts.append(QString(entry.label + QLatin1String(": ") + entry.value));
        } else if (const auto* table = std::get_if<Table>(&block)) {
            for (qsizetype i = 0; i < table->rows.count; ++i) {
                QStringList cells;
                for (const Cell& cell : table->rows.at(i).cells)
                    cells.append(cell.text.isEmpty() ? table->tints.at(cell.tint).word : cell.text);
                texts.append(cells.join(QLatin1String(" | ")).replace(u'\n', u' '));
            }
            if (table->rows.count == 0)
                texts.append(table->emptyText);
            texts.append(table->countLine);
        }
    }
    return texts.join(QLatin1Char('\n'));
}

// The printed row that begins so.
QString rowOf(const QString& text, const QString& start)
{
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(start))
            return line;
    }
    return {};
}

} // namespace

class TestIndexPacks final : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<RuleBench>(); }
    void indexListsEachPiece();
    void indexSaysWhatControlsRestOn();
    void indexReadsTheFiles();
    void emptyIndexSaysSo();
    void readinessSaysTheWordAndWhy();
    void readinessShowsWhereApplicationsDiffer();
    void readinessListsAllFindings();
    void timePlanTellsWhatIsLate();
    void changesSinceTheLastVisit();
    void changesSinceADay();
    void changesWithoutAVisit();
    void changesAreApprovedForWhatTheyShow();
    void levelsFollowTheHistory();
    void oneSectionAlone();

private:
    [[nodiscard]] Document print(const char* pack, const PackOptions& options = {}) const;
    Record addPiece(const QString& title, const QByteArray& bytes);
    Record addVisit(const QDate& day);

    std::unique_ptr<RuleBench> m_bench;
};

Document TestIndexPacks::print(const char* pack, const PackOptions& options) const
{
    auto composed =
        composePack(m_bench->binder(), *packOf(QLatin1String(pack)), Language(), options);
    if (!composed)
        qFatal("%s", qPrintable(composed.error().message.plain()));
    const PagedLayout layout(composed->document, {});
    if (layout.pageCount() < 3)
        qFatal("%s has too few pages", pack);
    return std::move(composed->document);
}

Record TestIndexPacks::addPiece(const QString& title, const QByteArray& bytes)
{
    const auto sum = m_bench->binder().storeAttachment(bytes);
    Record piece(evidence::def);
    piece.set(evidence::title, title);
    piece.set(evidence::status, evidence::Status::Accepted);
    setEvidenceFile(piece, {QStringLiteral("Prüfung.txt"), bytes, {}}, *sum,
                    m_bench->clock.nowUtc());
    return m_bench->add(piece);
}

Record TestIndexPacks::addVisit(const QDate& day)
{
    Record review(management_review::def);
    review.set(management_review::title, QStringLiteral("Spring review"));
    review.set(management_review::status, management_review::Status::Held);
    review.set(management_review::date, day);
    return m_bench->add(review);
}

void TestIndexPacks::indexListsEachPiece()
{
    const Record piece = addPiece(QStringLiteral("Restore test"), "all restored");
    const QString sum = piece.text(evidence::sha256);
    const QString text = sectionText(print("evidence-index"), QStringLiteral("Evidence"));
    const QString row = rowOf(text, piece.code());
    QVERIFY(text.contains(QStringLiteral("Restore test")));
    QVERIFY(text.contains(QStringLiteral("Prüfung.txt")));
    QVERIFY(text.contains(sum.left(16)) && text.contains(sum.right(16)));
    QVERIFY(!row.isEmpty());
    QVERIFY(text.contains(QStringLiteral("not recorded"))); // source, sample …
    QVERIFY(text.contains(QStringLiteral("1 of 1")));
}

void TestIndexPacks::indexSaysWhatControlsRestOn()
{
    const Record piece = addPiece(QStringLiteral("Restore test"), "all restored");
    const auto control = [&](const char* code, const QList<Uid>& proof) {
        Record one(control::def);
        one.setCode(QString::fromLatin1(code));
        one.set(control::title, QStringLiteral("Control"));
        one.set(control::theme, control::Theme::Own);
        one.set(control::applicable, control::Applicable::Yes);
        if (!proof.isEmpty())
            one.set(control::evidence, proof);
        m_bench->add(one);
    };
    control("OWN-01", {piece.uid()});
    control("OWN-02", {});
    Document document = print("evidence-index");
    QString cross = sectionText(document, QStringLiteral("What rests on which evidence"));
    QVERIFY(rowOf(cross, QStringLiteral("OWN-01")).contains(QStringLiteral("| present |")));
    QVERIFY(rowOf(cross, QStringLiteral("OWN-01")).contains(piece.code()));
    QVERIFY(rowOf(cross, QStringLiteral("OWN-02")).contains(QStringLiteral("| missing |")));
    QString summary = sectionText(document, QStringLiteral("Summary"));
    QCOMPARE(rowOf(summary, QStringLiteral("Own")), QStringLiteral("Own | 2 | 1 | 0 | 1"));
    QVERIFY(summary.contains(QStringLiteral("Of 2 controls that apply, 1 have valid evidence")));
    const QString missing = sectionText(document, QStringLiteral("What is missing"));
    QVERIFY(missing.contains(QStringLiteral("OWN-02")));
    QVERIFY(!missing.contains(QStringLiteral("OWN-01")));

    Record old = piece;
    old.set(evidence::validUntil, QDate(2031, 2, 1));
    m_bench->change(piece, old);
    document = print("evidence-index");
    cross = sectionText(document, QStringLiteral("What rests on which evidence"));
    QVERIFY(rowOf(cross, QStringLiteral("OWN-01")).contains(QStringLiteral("| expired |")));
    summary = sectionText(document, QStringLiteral("Summary"));
    QCOMPARE(rowOf(summary, QStringLiteral("Own")), QStringLiteral("Own | 2 | 0 | 1 | 1"));
}

void TestIndexPacks::indexReadsTheFiles()
{
    const Record kept = addPiece(QStringLiteral("Kept"), "as it was");
    const Record edited = addPiece(QStringLiteral("Edited"), "before");
    Record other = edited;
    other.set(evidence::file, AttachmentId{*m_bench->binder().storeAttachment("after")});
    m_bench->change(edited, other);
    const Document document = print("evidence-index");
    const QString manifest = sectionText(document, QStringLiteral("Manifest of the files"));
    QVERIFY(rowOf(manifest, kept.code()).endsWith(QStringLiteral("As taken in")));
    QVERIFY(rowOf(manifest, edited.code()).endsWith(QStringLiteral("Changed")));
    QVERIFY(sectionText(document, QStringLiteral("Legend, revision history, approval"))
                .contains(QStringLiteral("L131")));
}

void TestIndexPacks::emptyIndexSaysSo()
{
    const Document document = print("evidence-index");
    QVERIFY(sectionText(document, QStringLiteral("Evidence"))
                .startsWith(QStringLiteral("No evidence has been collected yet.")));
    QVERIFY(sectionText(document, QStringLiteral("Chain of custody"))
                .contains(QStringLiteral("No piece of evidence has a chain of custody")));
    QVERIFY(sectionText(document, QStringLiteral("Mandatory documents and records"))
                .contains(QStringLiteral("| Missing |")));
}

void TestIndexPacks::readinessSaysTheWordAndWhy()
{
    const QString before = sectionText(print("readiness"), QStringLiteral("Overall result"));
    QVERIFY(before.startsWith(QStringLiteral("Overall: Not ready")));
    QVERIFY(before.contains(QStringLiteral("No management review has been held.")));

    addVisit(QDate(2031, 2, 10));
    const Document document = print("readiness");
    QVERIFY(!sectionText(document, QStringLiteral("Overall result"))
                 .contains(QStringLiteral("No management review has been held.")));
    QVERIFY(
        rowOf(sectionText(document, QStringLiteral("Checks")), QStringLiteral("Management review"))
            .endsWith(QStringLiteral("Ready")));
    const QString clauses = sectionText(document, QStringLiteral("Clauses 4.1 to 10.2"));
    QVERIFY(rowOf(clauses, QStringLiteral("9.3.1")).contains(QStringLiteral("| Met |")));
    QVERIFY(rowOf(clauses, QStringLiteral("9.3.2")).contains(QStringLiteral("| Not met |")));
    QVERIFY(rowOf(clauses, QStringLiteral("4.1 ")).contains(QStringLiteral("Not met")));
}

void TestIndexPacks::readinessShowsWhereApplicationsDiffer()
{
    QVERIFY(sectionText(print("readiness"), QStringLiteral("Target"))
                .startsWith(QStringLiteral("No certificate is recorded")));
    Record certificate(certificate::def);
    certificate.set(certificate::title, QStringLiteral("Certificate"));
    certificate.set(certificate::status, certificate::Status::Applied);
    certificate.set(certificate::body, QStringLiteral("NordCert"));
    certificate.set(certificate::stage2On, QDate(2031, 3, 11));
    certificate.set(certificate::peopleCount, qint64(40));
    m_bench->add(certificate);
    Record scope(scope_statement::def);
    scope.set(scope_statement::title, QStringLiteral("Scope"));
    scope.set(scope_statement::status, scope_statement::Status::Approved);
    scope.set(scope_statement::peopleCount, qint64(52));
    m_bench->add(scope);
    const QString target = sectionText(print("readiness"), QStringLiteral("Target"));
    QVERIFY(target.contains(QStringLiteral("NordCert")));
    QVERIFY(target.contains(QStringLiteral("in 10 days")));
    QVERIFY(target.contains(
        QStringLiteral("The application names 40 people, the scope statement 52.")));
}

void TestIndexPacks::readinessListsAllFindings()
{
    Record risk(risk::def);
    risk.set(risk::title, QStringLiteral("Flood"));
    const Record unrated = m_bench->add(risk); // L029 and L030 of other packs
    const QString findings =
        sectionText(print("readiness"), QStringLiteral("Findings by severity"));
    QVERIFY(rowOf(findings, QStringLiteral("L029")).contains(unrated.code()));
    QVERIFY(rowOf(findings, QStringLiteral("L030")).contains(unrated.code()));
    qsizetype blockers = 0;
    for (const Finding& finding : findingsOf(m_bench->snapshot()))
        blockers += finding.rule->severity == Severity::Blocker ? 1 : 0;
    QVERIFY(rowOf(findings, QStringLiteral("Blocker |"))
                .startsWith(QStringLiteral("Blocker | %1 |").arg(blockers)));
    const ComposedPack pack = *composePack(m_bench->binder(), *packOf("readiness"), Language(), {});
    for (const Finding& finding : pack.findings) // only its own keep it from being approved
        QVERIFY(finding.rule->belongsTo(QStringLiteral("readiness")));
}

void TestIndexPacks::timePlanTellsWhatIsLate()
{
    Record certificate(certificate::def);
    certificate.set(certificate::title, QStringLiteral("Certificate"));
    certificate.set(certificate::status, certificate::Status::Wanted);
    certificate.set(certificate::stage2On, QDate(2031, 6, 1));
    m_bench->add(certificate);
    const auto add = [&](const char* title, const QDate& due, action::Status status) {
        Record action(action::def);
        action.set(action::title, QString::fromLatin1(title));
        action.set(action::due, due);
        action.set(action::status, status);
        return m_bench->add(action).code();
    };
    const QString late = add("Late", QDate(2031, 2, 1), action::Status::Open);
    const QString fine = add("Fine", QDate(2031, 4, 1), action::Status::Open);
    const QString after = add("After", QDate(2031, 7, 1), action::Status::Open);
    Record found(nonconformity::def);
    found.set(nonconformity::title, QStringLiteral("No restore test"));
    found.set(nonconformity::due, QDate(2031, 8, 1));
    const Record gap = m_bench->add(found);
    const QString done = add("Done", QDate(2031, 2, 2), action::Status::Done);
    const QString plan = sectionText(print("readiness"), QStringLiteral("Time plan to stage 2"));
    const QString dangers = plan.mid(plan.indexOf(QStringLiteral("Risks for the date")));
    QVERIFY(plan.indexOf(late) < plan.indexOf(fine));
    QVERIFY(plan.indexOf(fine) < plan.indexOf(QStringLiteral("Stage 2 |")));
    QVERIFY(plan.indexOf(QStringLiteral("Stage 2 |")) < plan.indexOf(after));
    QVERIFY(!plan.contains(done));
    QVERIFY(rowOf(dangers, late).contains(QStringLiteral("| late |")));
    QVERIFY(rowOf(dangers, gap.code()).contains(QStringLiteral("| after stage 2 |")));
    QVERIFY(rowOf(plan, QStringLiteral("2031-07-01")).contains(QStringLiteral("| after stage 2")));
    QVERIFY(!dangers.contains(fine) && !dangers.contains(after));
}

void TestIndexPacks::changesSinceTheLastVisit()
{
    m_bench->clock.set(QDateTime(QDate(2031, 1, 10), QTime(9, 0), Qt::UTC));
    Record person(person::def);
    person.set(person::name, QStringLiteral("Zoë Rivera"));
    const Record before = m_bench->add(person);
    addVisit(QDate(2031, 2, 10));
    m_bench->clock.set(QDateTime(QDate(2031, 2, 20), QTime(9, 0), Qt::UTC));
    Record after = before;
    after.set(person::jobTitle, QStringLiteral("Head of development"));
    m_bench->change(before, after);
    Record action(action::def);
    action.set(action::title, QStringLiteral("Encrypt the disks"));
    const Record added = m_bench->add(action);
    m_bench->clock.set(QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC));

    const Document document = print("changes");
    const QString summary = sectionText(document, QStringLiteral("Summary"));
    QVERIFY(summary.contains(QStringLiteral("1 new records")));
    QVERIFY(summary.contains(QStringLiteral("1 changed records")));
    QVERIFY(summary.contains(QStringLiteral("Spring review")));
    QVERIFY(rowOf(summary, QStringLiteral("People")).startsWith(QStringLiteral("People | 0 | 1")));
    const QString details = sectionText(document, QStringLiteral("Changes by register"));
    QVERIFY(details.contains(QStringLiteral("Head of development")));
    QVERIFY(details.contains(added.code()));
    QVERIFY(details.contains(m_bench->binder().session().actor().name));
    QVERIFY(!details.contains(QStringLiteral("Spring review"))); // entered before that day
}

void TestIndexPacks::changesSinceADay()
{
    m_bench->clock.set(QDateTime(QDate(2031, 1, 10), QTime(9, 0), Qt::UTC));
    addVisit(QDate(2031, 1, 5));
    m_bench->clock.set(QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC));
    PackOptions options;
    options.since = QDateTime(QDate(2031, 1, 20), QTime(0, 0), Qt::UTC);
    const Document quiet = print("changes", options);
    QVERIFY(sectionText(quiet, QStringLiteral("Changes by register"))
                .startsWith(QStringLiteral("Nothing has changed since then.")));
    options.since = QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC);
    const QString details =
        sectionText(print("changes", options), QStringLiteral("Changes by register"));
    QVERIFY(details.contains(QStringLiteral("Spring review")));
}

void TestIndexPacks::changesWithoutAVisit()
{
    const Document document = print("changes");
    QVERIFY(sectionText(document, QStringLiteral("Summary"))
                .startsWith(QStringLiteral("No audit and no review has been held yet")));
    QVERIFY(!sectionText(document, QStringLiteral("Changes by register")).isEmpty());
}

void TestIndexPacks::changesAreApprovedForWhatTheyShow()
{
    Record person(person::def);
    person.set(person::name, QStringLiteral("Zoë Rivera"));
    m_bench->add(person);
    for (const char* pack : {"changes", "asset-register"}) {
        Record control(pack_control::def);
        control.set(pack_control::title, QString::fromLatin1(pack));
        control.set(pack_control::pack, QString::fromLatin1(pack));
        control.set(pack_control::version, QStringLiteral("1.0"));
        control.set(pack_control::status, pack_control::Status::Approved);
        control.set(pack_control::approver, person.uid());
        control.set(pack_control::approvedOn, QDate(2031, 3, 1));
        m_bench->add(control);
    }
    const auto isOutdated = [&](const char* pack) {
        const ComposedPack composed =
            *composePack(m_bench->binder(), *packOf(QLatin1String(pack)), Language(), {});
        return std::any_of(composed.findings.cbegin(), composed.findings.cend(),
                           [](const Finding& finding) {
                               return QLatin1String(finding.rule->id) == QLatin1String("L007");
                           });
    };
    QVERIFY(!isOutdated("changes") && !isOutdated("asset-register"));
    m_bench->clock.set(QDateTime(QDate(2031, 4, 1), QTime(9, 0), Qt::UTC));
    Record action(action::def);
    action.set(action::title, QStringLiteral("Encrypt the disks"));
    m_bench->add(action);
    QVERIFY(isOutdated("changes")); // whatever changed, the list is another one
    QVERIFY(!isOutdated("asset-register"));
}

void TestIndexPacks::levelsFollowTheHistory()
{
    const auto at = [&](int month, int day) {
        m_bench->clock.set(QDateTime(QDate(2031, month, day), QTime(12, 0), Qt::UTC));
    };
    const auto rated = [&](int likelihood, int impact) {
        Record risk(risk::def);
        risk.set(risk::title, QStringLiteral("Flood"));
        risk.set(risk::likelihood, Rating{likelihood});
        risk.set(risk::impact, Rating{impact});
        return risk;
    };
    at(2, 10);
    const Record high = m_bench->add(rated(5, 5));
    const Record low = m_bench->add(rated(1, 1));
    at(3, 10);
    Record lowered = high;
    lowered.set(risk::likelihood, Rating{1});
    lowered.set(risk::impact, Rating{1});
    m_bench->change(high, lowered);
    at(4, 10);
    Record closed = low;
    closed.set(risk::status, risk::Status::Closed);
    m_bench->change(low, closed);
    at(5, 10);
    ChangeSet set({ChangeLabel::Act::Remove, risk::def.name(), high.code(), 1});
    set.remove(**m_bench->binder().find(risk::def, high.uid()));
    QVERIFY(m_bench->binder().session().apply(set));
    at(5, 20);

    const auto snapshot = Snapshot::take(m_bench->binder(), Language(), {}, {}, wantsOfCharts());
    QVERIFY(snapshot);
    const QList<LevelHistory::Point>& points = snapshot->insight<LevelHistory>()->points;
    const qsizetype highest = snapshot->method().bands().size() - 1;
    QCOMPARE(points.size(), 4); // February to today; nothing was there in January
    QCOMPARE(points[0].byBand.first(), 1);
    QCOMPARE(points[0].byBand[highest], 1);
    QCOMPARE(points[1].byBand.first(), 2);
    QCOMPARE(points[1].byBand[highest], 0);
    QCOMPARE(points[2].byBand.first(), 1);
    QCOMPARE(points[3].byBand.first(), 0);

    const auto chart = chartOf(*snapshot, QStringLiteral("levels-over-time"), RiskStage::Current);
    QVERIFY(chart);
    const auto& lines = std::get<LineChart>(chart->data);
    QCOMPARE(lines.across.labels.first(), QStringLiteral("2031-02"));
    QCOMPARE(lines.across.labels.last(), QStringLiteral("2031-05"));
    QCOMPARE(lines.lines.size(), snapshot->method().bands().size());
    m_bench->add(rated(2, 2)); // a report without an open risk has no charts
    const Document report = print("risk-assessment");
    bool isPrinted = false;
    for (const Block& block : report.blocks) {
        if (const auto* charts = std::get_if<Charts>(&block))
            isPrinted = isPrinted || charts->charts.first().title == chart->title;
    }
    QVERIFY(isPrinted);
}

void TestIndexPacks::oneSectionAlone()
{
    PackOptions options;
    options.sections = {QStringLiteral("interviews")};
    const auto composed = composePack(m_bench->binder(), *packOf("readiness"), Language(), options);
    QVERIFY(composed);
    QStringList headings;
    for (const Block& block : composed->document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            headings.append(heading->text);
    }
    QCOMPARE(headings, QStringList{QStringLiteral("Interview list")});
}

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestIndexPacks)
#include "test_indexpacks.moc"
