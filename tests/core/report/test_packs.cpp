// SPDX-License-Identifier: GPL-3.0-or-later
// The packs say what the binder holds: complete, agreeing with themselves, nothing blank.
#include "core/catalogue/catalogue.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/packs/pack_control.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/registerprint.h"
#include "core/report/pagedlayout.h"
#include "core/report/pdfwriter.h"
#include "core/risk/evaluation.h"
#include "core/sample/samplebuilder.h"
#include "core/store/binder.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace ringbinder::report {

namespace {

const QDateTime kPackNow(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC);

QList<const Table*> tablesOf(const Document& document)
{
    QList<const Table*> tables;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            tables.append(table);
    }
    return tables;
}

QStringList headingsOf(const Document& document, int level)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == level)
            texts.append(heading->text);
    }
    return texts;
}

// The table whose first column is headed so.
const Table* tableUnder(const Document& document, const QString& heading)
{
    bool isUnder = false;
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<Heading>(&block))
            isUnder = found->text == heading;
        else if (const auto* table = std::get_if<Table>(&block); table && isUnder)
            return table;
    }
    return nullptr;
}

QString allText(const Document& document)
{
    QStringList texts;
    for (const Table* table : tablesOf(document)) {
        for (qsizetype i = 0; i < table->rows.count; ++i) {
            for (const Cell& cell : table->rows.at(i).cells)
                texts.append(cell.text);
        }
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class TestPacks final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void eachPackIsWhole_data();
    void eachPackIsWhole();
    void anEmptyBinderSaysSo_data() { eachPackIsWhole_data(); }
    void anEmptyBinderSaysSo();
    void statementListsAll93InOrder();
    void summaryAgreesWithTable();
    void draftsCarryAWatermark();
    void approvedIsRefusedWithBlockers();
    void changeAfterApprovalMakesADraft();
    void changesSinceADayAreListed();
    void shortFormHasFourColumns();
    void eachOwnerGetsASheet();
    void fingerprintFollowsTheRisk();
    void matrixHoldsEachOpenRiskOnce();
    void titlesOfControlsAreTranslated();
    void sameSnapshotSameBytes();
    void registersPrintAsShown();
    void markdownIsPrintedNotShown();
    void unknownKeys();

private:
    [[nodiscard]] ComposedPack compose(const char* pack, const PackOptions& options = {}) const;
    void change(const Record& before, const Record& after);
    [[nodiscard]] QList<Record> all(const RegisterDef& def) const
    {
        return *m_sample->records(def);
    }

    FixedClock m_clock{kPackNow};
    std::unique_ptr<Binder> m_sample;
};

void TestPacks::initTestCase()
{
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::inMemory(registers(), options);
    QVERIFY(binder);
    m_sample = std::move(*binder);
    NoProgress progress;
    const auto done = buildSample(*m_sample, m_clock, Language(), progress);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain() + done.error().detail));
    m_clock.set(kPackNow);
}

ComposedPack TestPacks::compose(const char* pack, const PackOptions& options) const
{
    auto composed = composePack(*m_sample, *packOf(QLatin1String(pack)), Language(), options);
    if (!composed)
        qFatal("%s", qPrintable(composed.error().message.plain()));
    return std::move(*composed);
}

void TestPacks::change(const Record& before, const Record& after)
{
    m_clock.advance(60);
    ChangeSet set({ChangeLabel::Act::Edit, before.def().name(), before.code(), 1});
    set.update(before, after);
    const auto done = m_sample->session().apply(set);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
}

void TestPacks::eachPackIsWhole_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : packKeys())
        QTest::addRow("%s", qPrintable(key)) << key;
}

// No blank cell, no row of another width, a count below each table of records, each section there.
void TestPacks::eachPackIsWhole()
{
    QFETCH(QString, key);
    const PackDef& def = *packOf(key);
    PackOptions options;
    options.attributeViews = true;
    const ComposedPack pack = compose(def.key, options);
    const Document& document = pack.document;
    // A pack about records has one heading for each of them, with their sections below.
    const qsizetype common =
        std::count_if(def.sections.begin(), def.sections.end(),
                      [](const PackSection& section) { return section.isCommon; });
    const QList<Record> subjects = def.subject ? all(*def.subject) : QList<Record>();
    const qsizetype printed =
        std::count_if(subjects.cbegin(), subjects.cend(), [&def](const Record& record) {
            return !def.isSubject || def.isSubject(record);
        });
    QCOMPARE(headingsOf(document, 1).size(),
             def.subject ? printed + common : qsizetype(def.sections.size()));
    QCOMPARE(document.furniture.documentId, QString::fromLatin1(def.identifier));
    QVERIFY(!document.furniture.version.isEmpty());
    QVERIFY(!document.furniture.snapshotId.isEmpty());
    QVERIFY(document.furniture.logo.has_value());
    QVERIFY(document.endLine.contains(QStringLiteral("End of document")));
    for (const ControlBlock::Entry& entry : document.control.entries)
        QVERIFY2(!entry.value.isEmpty(), qPrintable(entry.label));
    int signatures = 0;
    for (const Block& block : document.blocks)
        signatures += std::holds_alternative<SignatureBlock>(block) ? 1 : 0;
    QVERIFY(signatures >= 1);
    for (const Table* table : tablesOf(document)) {
        for (const Column& column : table->columns)
            QVERIFY(!column.title.isEmpty());
        QVERIFY(table->rows.count > 0 || !table->emptyText.isEmpty());
        for (qsizetype i = 0; i < table->rows.count; ++i) {
            const Row row = table->rows.at(i);
            if (row.kind == Row::Kind::Group)
                continue;
            QCOMPARE(row.cells.size(), table->columns.size());
            for (const Cell& cell : row.cells) {
                QVERIFY2(!cell.text.isEmpty() || cell.tint >= 0, qPrintable(row.cells[0].text));
                QVERIFY(cell.tint < table->tints.size());
            }
        }
    }
}

void TestPacks::anEmptyBinderSaysSo()
{
    QFETCH(QString, key);
    const auto binder = Binder::inMemory(registers(), {});
    QVERIFY(binder);
    const auto pack = composePack(**binder, *packOf(key), Language(), {});
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message.plain()));
    QCOMPARE(pack->status, pack_control::Status::Draft);
    const auto owner = pack->document.control.entries[3];
    QCOMPARE(owner.value, QStringLiteral("not recorded"));
    QVERIFY(owner.isMuted);
    const PagedLayout layout(pack->document, {});
    QVERIFY(layout.pageCount() >= 2); // the control block, and what there is to say
}

void TestPacks::statementListsAll93InOrder()
{
    const ComposedPack pack = compose("soa");
    const Table* table = tableUnder(pack.document, QStringLiteral("Controls of Annex A"));
    QVERIFY(table);
    QStringList codes;
    QStringList groups;
    for (qsizetype i = 0; i < table->rows.count; ++i) {
        const Row row = table->rows.at(i);
        if (row.kind == Row::Kind::Group)
            groups.append(row.cells[0].text);
        else
            codes.append(row.cells[0].text.section(QLatin1Char(' '), 0, 0));
    }
    QStringList expected;
    for (const AnnexControl& control : shippedCatalogue().controls())
        expected.append(control.id);
    QCOMPARE(codes, expected);
    QCOMPARE(groups.size(), 4);
    QVERIFY(groups[0].endsWith(QStringLiteral("37")));
    QVERIFY(table->countLine.contains(QStringLiteral("93 of 93")));
}

void TestPacks::summaryAgreesWithTable()
{
    const ComposedPack pack = compose("soa");
    const Table* summary = tableUnder(pack.document, QStringLiteral("Summary"));
    const Table* controls = tableUnder(pack.document, QStringLiteral("Controls of Annex A"));
    const Table* others = tableUnder(pack.document, QStringLiteral("Controls from other sources"));
    QVERIFY(summary && controls && others);
    int yes = 0;
    int all = 0;
    for (const Table* table : {controls, others}) {
        for (qsizetype i = 0; i < table->rows.count; ++i) {
            const Row row = table->rows.at(i);
            if (row.kind != Row::Kind::Record)
                continue;
            ++all;
            yes += row.cells[2].text == QStringLiteral("Yes") ? 1 : 0;
        }
    }
    const Row total = summary->rows.at(summary->rows.count - 1);
    QCOMPARE(total.kind, Row::Kind::Total);
    QCOMPARE(total.cells[1].text, QString::number(all));
    QCOMPARE(total.cells[2].text, QString::number(yes));
    int byStatus = 0;
    for (qsizetype i = 5; i < total.cells.size(); ++i)
        byStatus += total.cells[i].text.toInt();
    QCOMPARE(byStatus, yes);
}

void TestPacks::draftsCarryAWatermark()
{
    PackOptions options;
    options.status = PackOptions::Status::Draft;
    const ComposedPack pack = compose("asset-register", options);
    QCOMPARE(pack.status, pack_control::Status::Draft);
    QVERIFY(pack.document.furniture.isDraft);
    QCOMPARE(pack.document.furniture.status, QStringLiteral("Draft"));
}

void TestPacks::approvedIsRefusedWithBlockers()
{
    const auto blank = Binder::inMemory(registers(), {});
    QVERIFY(blank);
    PackOptions options;
    options.status = PackOptions::Status::Approved;
    const auto refused = composePack(**blank, *packOf(QLatin1String("soa")), Language(), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(refused.error().message.plain().contains(QStringLiteral("L013")));
    const auto unmarked =
        composePack(**blank, *packOf(QLatin1String("asset-register")), Language(), options);
    QVERIFY(!unmarked);
    QVERIFY(unmarked.error().message.plain().contains(QStringLiteral("not marked as approved")));
}

void TestPacks::changeAfterApprovalMakesADraft()
{
    // On the evening of its approval the register is what was approved.
    std::optional<Record> control;
    for (const Record& record : all(pack_control::def)) {
        if (record.text(pack_control::pack) == QStringLiteral("asset-register"))
            control = record;
    }
    QVERIFY(control);
    const QDate approved = *control->get(pack_control::approvedOn);
    const QDateTime evening = approved.endOfDay();
    const auto then = m_sample->asOf(evening);
    QVERIFY(then);
    PackOptions options;
    options.asOf = evening;
    const PackDef& def = *packOf(QLatin1String("asset-register"));
    const auto fresh = composePack(**then, def, Language(), options);
    QVERIFY(fresh);
    QCOMPARE(fresh->status, pack_control::Status::Approved);
    QVERIFY(!fresh->document.furniture.isDraft);
    QCOMPARE(fresh->document.furniture.version, control->text(pack_control::version));

    const Record before = all(asset::def).first();
    Record after = before;
    after.set(asset::location, QStringLiteral("Moved to the cellar"));
    change(before, after);
    const ComposedPack later = compose("asset-register");
    QCOMPARE(later.status, pack_control::Status::Draft);
    QVERIFY(later.document.furniture.version.contains(QStringLiteral("later changes")));
    QCOMPARE(QByteArray(later.findings.first().rule->id), QByteArray("L007"));
    QVERIFY(m_sample->session().undo());
}

void TestPacks::changesSinceADayAreListed()
{
    const QDateTime since = m_clock.nowUtc();
    const Record before = **m_sample->findByCode(QStringLiteral("A.5.7"));
    Record after = before;
    after.set(control::implementationReference, QStringLiteral("Handbook, chapter 12"));
    change(before, after);
    PackOptions options;
    options.since = since;
    const ComposedPack pack = compose("soa", options);
    const Table* changes =
        tableUnder(pack.document, QStringLiteral("Changes since the version before"));
    QVERIFY(changes);
    QCOMPARE(changes->rows.count, 1); // one change: the record stands in its row
    QVERIFY(changes->rows.at(0).cells[0].text.startsWith(QStringLiteral("A.5.7 ")));
    QCOMPARE(changes->rows.at(0).cells[3].text, QStringLiteral("Handbook, chapter 12"));
    const Table* controls = tableUnder(pack.document, QStringLiteral("Controls of Annex A"));
    QStringList marked;
    for (qsizetype i = 0; i < controls->rows.count; ++i) {
        const QString code = controls->rows.at(i).cells[0].text;
        if (code.endsWith(QLatin1Char('*')))
            marked.append(code);
    }
    QCOMPARE(marked, QStringList{QStringLiteral("A.5.7 *")});
    QVERIFY(m_sample->session().undo());
}

void TestPacks::shortFormHasFourColumns()
{
    PackOptions options;
    options.shortForm = true;
    const ComposedPack pack = compose("soa", options);
    const QList<const Table*> tables = tablesOf(pack.document);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first()->columns.size(), 4);
    QCOMPARE(headingsOf(pack.document, 1).size(), 2);
}

void TestPacks::eachOwnerGetsASheet()
{
    QStringList owners;
    QHash<Uid, QString> names;
    for (const Record& person : all(person::def))
        names.insert(person.uid(), person.title());
    for (const Record& risk : all(risk::def)) {
        const auto owner = risk.get(risk::owner);
        if (owner && risk.get(risk::status) != risk::Status::Closed &&
            !risk.value(risk::treatment).isNull())
            owners.append(names.value(*owner));
    }
    QVERIFY(owners.size() > 20);
    owners.removeDuplicates();
    owners.sort();
    const ComposedPack pack = compose("treatment-plan");
    QStringList sheets;
    qsizetype statements = 0;
    bool isAmongSheets = false;
    for (const Block& block : pack.document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 1)
            isAmongSheets = heading->text.startsWith(QStringLiteral("Consent sheets"));
        else if (heading && isAmongSheets)
            sheets.append(heading->text);
        const auto* signature = std::get_if<SignatureBlock>(&block);
        if (signature && signature->signatories.size() == 1 &&
            sheets.contains(signature->signatories.first().name))
            ++statements;
    }
    sheets.sort();
    QCOMPARE(sheets, owners);
    QCOMPARE(statements, 2 * owners.size());
}

void TestPacks::fingerprintFollowsTheRisk()
{
    const Record* found = nullptr;
    const QList<Record> risks = *m_sample->records(risk::def);
    for (const Record& risk : risks) {
        if (!found && risk.get(risk::owner) && risk.get(risk::status) != risk::Status::Closed &&
            !risk.value(risk::treatment).isNull())
            found = &risk;
    }
    QVERIFY(found);
    const auto printed = [&]() -> QString {
        const ComposedPack pack = compose("treatment-plan");
        for (const Table* table : tablesOf(pack.document)) {
            if (!table->columns.last().title.startsWith(QStringLiteral("Fingerprints")))
                continue;
            for (qsizetype i = 0; i < table->rows.count; ++i) {
                const Row row = table->rows.at(i);
                if (row.cells.first().text == found->code())
                    return row.cells.last().text;
            }
        }
        return {};
    };
    const QString before = printed();
    QCOMPARE(before.size(), 19); // two of "7f3a-22c1" and a line break
    Record after = *found;
    after.set(risk::residualImpact, Rating{1});
    after.set(risk::residualLikelihood, Rating{1});
    change(*found, after);
    const QString changed = printed();
    QCOMPARE(changed.section(QLatin1Char('\n'), 0, 0), before.section(QLatin1Char('\n'), 0, 0));
    QVERIFY(changed.section(QLatin1Char('\n'), 1) != before.section(QLatin1Char('\n'), 1));
    QVERIFY(m_sample->session().undo());
    QCOMPARE(printed(), before);
}

void TestPacks::matrixHoldsEachOpenRiskOnce()
{
    const auto snapshot = Snapshot::take(*m_sample, Language());
    QVERIFY(snapshot);
    const ChartSpec chart = heatMapChart(*snapshot, RiskStage::Current);
    const auto& map = std::get<HeatMap>(chart.data);
    QStringList codes;
    qint64 counted = 0;
    for (const HeatMap::Place& place : map.places) {
        codes += place.codes;
        counted += place.count;
    }
    const qsizetype open = openRisks(*snapshot).size();
    QCOMPARE(counted, qint64(open));
    codes.removeDuplicates();
    QCOMPARE(codes.size(), open);
    QCOMPARE(shortRiskCode(QStringLiteral("RSK-0007")), QStringLiteral("R7"));
    QCOMPARE(shortRiskCode(QStringLiteral("own")), QStringLiteral("own"));
}

void TestPacks::titlesOfControlsAreTranslated()
{
    const auto german = Language::load(QStringLiteral("de"));
    if (!german)
        QSKIP("The German texts are not in this build.");
    const auto pack = composePack(*m_sample, *packOf(QLatin1String("soa")), *german, PackOptions());
    QVERIFY(pack);
    const AnnexControl& first = shippedCatalogue().controls().first();
    QVERIFY(allText(pack->document).contains(first.title.in(*german)));
    QVERIFY(!allText(pack->document).contains(first.title.english()));
}

void TestPacks::sameSnapshotSameBytes()
{
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/ring bünder XXXXXX"));
    QVERIFY(folder.isValid());
    QList<QByteArray> files;
    NoProgress progress;
    for (const char* name : {"/erste é.pdf", "/zweite é.pdf"}) {
        const QString path = folder.path() + QString::fromUtf8(name);
        const auto done = writePdf(compose("soa").document, {}, path, progress);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
    }
    QVERIFY(files[0].size() > 50000);
    QVERIFY(files[0] == files[1]);
}

void TestPacks::registersPrintAsShown()
{
    const auto evaluation = Evaluation::of(*m_sample, Language());
    QVERIFY(evaluation);
    QList<Uid> uids = *m_sample->uids(risk::def);
    uids = {uids[4], uids[1]};
    RegisterView view;
    view.def = &risk::def;
    view.uids = uids;
    view.columns = {&risk::title, &risk::owner, &risk::level};
    view.filterText = QStringLiteral("Level is high");
    const auto document = composeRegister(*m_sample, view, Language(), evaluation->get());
    QVERIFY(document);
    const Table& table = *tablesOf(*document).first();
    QCOMPARE(table.rows.count, 2);
    QCOMPARE(table.columns.size(), 4);
    QCOMPARE(table.rows.at(0).cells[1].text, (*m_sample->find(risk::def, uids[0]))->title());
    QVERIFY(!table.rows.at(0).cells[3].text.isEmpty());
    QVERIFY(document->furniture.footerNote.contains(QStringLiteral("Level is high")));
    QVERIFY(table.countLine.contains(QStringLiteral("2 of 57")));
    const PagedLayout layout(*document, {});
    QCOMPARE(layout.pageCount(), 1);
}

void TestPacks::markdownIsPrintedNotShown()
{
    const QString text =
        QStringLiteral("# Scope\n\nThe ISMS covers **all people**\nand *both* sites."
                       "\n\n- one\n- two\n  goes on\n\n1. first\n\n2 * 3 = 6 **");
    const QList<Block> blocks = textBlocks(text);
    QCOMPARE(blocks.size(), 5);
    const auto& body = std::get<Paragraph>(blocks[1]);
    QCOMPARE(body.runs.size(), 5);
    QVERIFY(body.runs[1].bold);
    QVERIFY(body.runs[3].italic);
    const auto& list = std::get<BulletList>(blocks[2]);
    QCOMPARE(list.items.size(), 2);
    QCOMPARE(list.items[1].first().text, QStringLiteral("two goes on"));
    QCOMPARE(std::get<BulletList>(blocks[3]).mark, BulletList::Mark::Number);
    QCOMPARE(plainText(QStringLiteral("**a** _b_ c_d 2 * 3 * 4")),
             QStringLiteral("a b c_d 2 * 3 * 4"));
    QVERIFY(textBlocks(QStringLiteral("  \n ")).isEmpty());
}

void TestPacks::unknownKeys()
{
    QVERIFY(!packOf(QLatin1String("nothing")));
    const QStringList keys = packKeys();
    QCOMPARE(keys.first(), QStringLiteral("soa"));
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    for (const QString& key : keys)
        QCOMPARE(QString(packOf(key)->name()), key);
    const auto snapshot = Snapshot::take(*m_sample, Language(), {}, {}, wantsOfCharts());
    QVERIFY(snapshot);
    QVERIFY(!chartOf(*snapshot, QStringLiteral("nothing"), RiskStage::Current));
    for (const QString& key : chartKeys())
        QVERIFY(chartOf(*snapshot, key, RiskStage::Current));
}

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestPacks)
#include "test_packs.moc"
