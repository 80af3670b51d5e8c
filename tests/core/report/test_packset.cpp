// SPDX-License-Identifier: GPL-3.0-or-later
// An audit pack is one document over one moment: its parts in order with their own versions, the
// whole a draft while a part is one; presets name what there is and undo takes them back whole.
#include "core/registers/binder/saved_view.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/packs/pack_control.h"
#include "core/registers/packs/pack_part.h"
#include "core/registers/packs/pack_revision.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/approvedprint.h"
#include "core/report/packs/packpresets.h"
#include "core/report/packs/packset.h"
#include "core/report/packs/packsetedit.h"
#include "core/report/packs/registerprint.h"
#include "core/report/pagedlayout.h"
#include "core/risk/evaluation.h"
#include "core/sample/samplebuilder.h"
#include "core/store/binder.h"

#include <QTest>

namespace ringbinder::report {

namespace {

QStringList headingsIn(const Document& document, int level)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == level)
            texts.append(heading->text);
    }
    return texts;
}

// All that follows a heading of level 1 until the next one.
QList<Block> partUnder(const Document& document, const QString& title)
{
    QList<Block> blocks;
    bool isUnder = false;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 1)
            isUnder = heading->text == title;
        else if (isUnder)
            blocks.append(block);
    }
    return blocks;
}

template <class T>
const T* firstOf(const QList<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (const auto* found = std::get_if<T>(&block))
            return found;
    }
    return nullptr;
}

QString valueOf(const KeyValue& grid, const QString& label)
{
    for (const KeyValue::Entry& entry : grid.entries) {
        if (entry.label == label)
            return entry.value;
    }
    return {};
}

} // namespace

class TestPackSet final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everyPresetNamesWhatThereIs_data();
    void everyPresetNamesWhatThereIs();
    void aPresetIsOneChangeSet();
    void partsStandInTheirOrder();
    void partsCarryTheirOwnControlBlocks();
    void onlyChosenSectionsArePrinted();
    void landscapeAndPortraitDoNotLeaveEmptyPages();
    void aRegisterPrintsAsItsViewSays();
    void aRegisterWithoutAViewPrintsAsUsual();
    void whatIsGoneIsSaid();
    void anEmptySetSaysSo();
    void theWholeIsADraftWhileAPartIsOne();
    void anApprovedPrintNeedsApprovedParts();
    void customersSeeNoInternals();
    void oneMomentForAllParts();
    void noPartOpensWithAnEmptyPage();
    void evidenceOfAllPartsGoesAlongAsRecorded();

private:
    [[nodiscard]] Uid add(const char* preset);
    [[nodiscard]] Uid addEmpty();
    void addPart(const Uid& set, pack_part::Kind kind, const char* content,
                 const std::function<void(Record&)>& prepare = {});
    [[nodiscard]] ComposedPack compose(const Uid& set, const PackOptions& options = {}) const;
    void apply(ChangeSet changes);
    void approve(const QString& pack, const std::optional<Uid>& record = {});

    FixedClock m_clock{QDateTime(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;
};

void TestPackSet::init()
{
    m_clock.set(QDateTime(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC));
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::inMemory(registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
    Record person(person::def);
    person.set(person::name, QStringLiteral("Zoë Müller"));
    ChangeSet set({ChangeLabel::Act::Add, person::def.name(), {}, 1});
    set.add(person);
    for (const char* title : {"Lost laptop", "Fire in the archive", "Phishing"}) {
        Record record(risk::def);
        record.set(risk::title, QString::fromLatin1(title));
        set.add(record);
    }
    apply(std::move(set));
}

void TestPackSet::apply(ChangeSet changes)
{
    m_clock.advance(60);
    const auto done = m_binder->session().apply(std::move(changes));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
}

Uid TestPackSet::add(const char* preset)
{
    ChangeSet changes = newPackSet(*packPresetOf(QLatin1String(preset)), Language());
    const Uid uid = changes.changes().first().uid;
    apply(std::move(changes));
    return uid;
}

Uid TestPackSet::addEmpty()
{
    Record set(pack_set::def);
    set.set(pack_set::title, QStringLiteral("Für die Prüfung"));
    set.set(pack_set::occasion, pack_set::Occasion::Own);
    ChangeSet changes({ChangeLabel::Act::Add, pack_set::def.name(), {}, 1});
    changes.add(set);
    apply(std::move(changes));
    return set.uid();
}

void TestPackSet::addPart(const Uid& set, pack_part::Kind kind, const char* content,
                          const std::function<void(Record&)>& prepare)
{
    const auto known = partsOf(*m_binder, set);
    QVERIFY(known);
    Record part(pack_part::def);
    part.set(pack_part::title, QStringLiteral("Part %1").arg(known->size() + 1));
    part.set(pack_part::set, set);
    part.set(pack_part::position, qint64(known->size() + 1));
    part.set(pack_part::kind, kind);
    part.set(pack_part::content, QString::fromLatin1(content));
    if (prepare)
        prepare(part);
    ChangeSet changes({ChangeLabel::Act::Add, pack_part::def.name(), {}, 1});
    changes.add(part);
    apply(std::move(changes));
}

ComposedPack TestPackSet::compose(const Uid& set, const PackOptions& options) const
{
    auto composed = composePackSet(*m_binder, set, Language(), options);
    if (!composed)
        qFatal("%s", qPrintable(composed.error().message.plain()));
    return std::move(*composed);
}

// A control block that says approved today, with the revision that belongs to it.
void TestPackSet::approve(const QString& pack, const std::optional<Uid>& record)
{
    const auto people = m_binder->records(person::def);
    QVERIFY(people);
    Record control(pack_control::def);
    control.set(pack_control::title, pack);
    control.set(pack_control::pack, pack);
    control.set(pack_control::version, QStringLiteral("1.0"));
    control.set(pack_control::status, pack_control::Status::Approved);
    control.set(pack_control::approver, people->first().uid());
    control.set(pack_control::approvedOn, m_clock.today());
    if (record)
        control.set(pack_control::recordUid, record->toString());
    ChangeSet changes({ChangeLabel::Act::Add, pack_control::def.name(), {}, 1});
    changes.add(control);
    apply(std::move(changes));
}

void TestPackSet::everyPresetNamesWhatThereIs_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : packPresetKeys())
        QTest::newRow(qPrintable(key)) << key;
    QCOMPARE(packPresetKeys(), QStringList({QStringLiteral("stage1"), QStringLiteral("stage2"),
                                            QStringLiteral("surveillance"),
                                            QStringLiteral("review"), QStringLiteral("customer")}));
}

void TestPackSet::everyPresetNamesWhatThereIs()
{
    QFETCH(QString, key);
    const PackPreset* preset = packPresetOf(key);
    QVERIFY(preset);
    QVERIFY(!preset->parts.empty());
    for (const PresetPart& part : preset->parts) {
        const PackDef* pack = packOf(QLatin1String(part.pack));
        QVERIFY2(pack, part.pack);
        const QStringList sections =
            QString::fromLatin1(part.sections).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString& section : sections)
            QVERIFY2(pack->section(section), qPrintable(section));
        QVERIFY(!part.shortForm || pack->hasShortForm);
    }
}

void TestPackSet::aPresetIsOneChangeSet()
{
    const Uid set = add("stage2");
    const auto parts = partsOf(*m_binder, set);
    QVERIFY(parts);
    QCOMPARE(parts->size(), qsizetype(packPresetOf(QLatin1String("stage2"))->parts.size()));
    const auto undone = m_binder->session().undo();
    QVERIFY(undone);
    QCOMPARE(*m_binder->count(pack_set::def), 0);
    QCOMPARE(*m_binder->count(pack_part::def), 0);
    QVERIFY(m_binder->session().redo());
    QCOMPARE(partsOf(*m_binder, set)->size(), parts->size());
}

void TestPackSet::partsStandInTheirOrder()
{
    const Uid set = add("stage1");
    const auto parts = partsOf(*m_binder, set);
    QVERIFY(parts);
    ChangeSet changes({ChangeLabel::Act::Edit, pack_part::def.name(), {}, 1});
    changes.set(pack_part::def, parts->first().uid(), pack_part::position,
                parts->first().value(pack_part::position), Value(qint64(99)));
    apply(std::move(changes));
    const Document document = compose(set).document;
    QCOMPARE(document.title, QStringLiteral("Stage 1 audit"));
    const QStringList headings = headingsIn(document, 1);
    QCOMPARE(headings.first(), QStringLiteral("Parts"));
    QCOMPARE(headings[1], (*parts)[1].title());
    QCOMPARE(headings[headings.size() - 2], parts->first().title());
    QCOMPARE(headings.last(), QStringLiteral("Approval"));
    int contents = 0;
    for (const Block& block : document.blocks)
        contents += std::holds_alternative<Contents>(block) ? 1 : 0;
    QCOMPARE(contents, 1);
    // The list of parts agrees with them.
    const QList<Block> list = partUnder(document, QStringLiteral("Parts"));
    const auto* table = firstOf<Table>(list);
    QVERIFY(table);
    QCOMPARE(table->rows.count, parts->size());
    QCOMPARE(table->rows.at(0).cells[0].text, headings[1]);
}

void TestPackSet::partsCarryTheirOwnControlBlocks()
{
    approve(QStringLiteral("asset-register"));
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Pack, "soa");
    addPart(set, pack_part::Kind::Pack, "asset-register");
    const Document document = compose(set).document;
    const QList<Block> first = partUnder(document, QStringLiteral("Part 1"));
    const auto* draft = firstOf<KeyValue>(first);
    QVERIFY(draft);
    QCOMPARE(valueOf(*draft, QStringLiteral("Document identifier")),
             QStringLiteral("ISMS-SOA-001"));
    QCOMPARE(valueOf(*draft, QStringLiteral("Status")), QStringLiteral("Draft"));
    const QList<Block> second = partUnder(document, QStringLiteral("Part 2"));
    const auto* approved = firstOf<KeyValue>(second);
    QVERIFY(approved);
    QCOMPARE(valueOf(*approved, QStringLiteral("Version")), QStringLiteral("1.0"));
    QCOMPARE(valueOf(*approved, QStringLiteral("Status")), QStringLiteral("Approved"));
    QVERIFY(valueOf(*approved, QStringLiteral("Approved")).contains(QStringLiteral("Zoë Müller")));
    // The whole has one of its own.
    QVERIFY(document.furniture.documentId.startsWith(QStringLiteral("ISMS-APK-")));
    QCOMPARE(document.furniture.shortTitle, QStringLiteral("Für die Prüfung"));
}

void TestPackSet::onlyChosenSectionsArePrinted()
{
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Pack, "risk-assessment",
            [](Record& part) { part.set(pack_part::sections, QStringLiteral("summary, limits")); });
    const Document document = compose(set).document;
    const QStringList sections = headingsIn(document, 2);
    QVERIFY(sections.contains(QStringLiteral("Summary")));
    QVERIFY(sections.contains(QStringLiteral("Limits and uncertainty")));
    QVERIFY(!sections.contains(QStringLiteral("Method used")));
    QVERIFY(!headingsIn(document, 1).contains(QStringLiteral("Summary")));
}

void TestPackSet::landscapeAndPortraitDoNotLeaveEmptyPages()
{
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Pack, "soa");
    addPart(set, pack_part::Kind::Register, "risk");
    addPart(set, pack_part::Kind::Pack, "treatment-plan");
    const Document document = compose(set).document;
    const PagedLayout layout(document, {});
    bool hasLandscape = false;
    for (int page = 0; page < layout.pageCount(); ++page)
        hasLandscape = hasLandscape || layout.orientation(page) == Orientation::Landscape;
    QVERIFY(hasLandscape);
    QCOMPARE(layout.orientation(0), Orientation::Portrait);
    // Two breaks in a row would be an empty page; a turn right before a part's heading is none.
    bool wasBreak = false;
    for (const Block& block : document.blocks) {
        const bool isBreak = std::holds_alternative<PageBreak>(block);
        QVERIFY(!(wasBreak && isBreak));
        wasBreak = isBreak;
    }
    // Each part opens a page of its own.
    QList<int> pages;
    for (const PagedLayout::Bookmark& bookmark : layout.bookmarks()) {
        if (bookmark.level == 1)
            pages.append(bookmark.page);
    }
    QCOMPARE(pages.size(), 5);
    for (qsizetype i = 1; i < pages.size(); ++i)
        QVERIFY(pages[i] > pages[i - 1]);
}

void TestPackSet::aRegisterPrintsAsItsViewSays()
{
    ViewDefinition definition;
    definition.columns = {QStringLiteral("title"), QStringLiteral("status")};
    definition.filters.insert(QStringLiteral("title"), QStringLiteral("!Phishing"));
    definition.sort = {{QStringLiteral("title"), true}};
    Record view(saved_view::def);
    view.set(saved_view::title, QStringLiteral("Ohne Phishing"));
    view.set(saved_view::registerKey, QString::fromLatin1(risk::def.key));
    view.set(saved_view::definition, QString::fromUtf8(definition.toJson()));
    ChangeSet changes({ChangeLabel::Act::Configure, saved_view::def.name(), {}, 1});
    changes.add(view);
    apply(std::move(changes));
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Register, "risk",
            [&view](Record& part) { part.set(pack_part::view, view.uid()); });
    const QList<Block> part = partUnder(compose(set).document, QStringLiteral("Part 1"));
    const auto* table = firstOf<Table>(part);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), 2);
    QCOMPARE(table->rows.count, 2);
    QCOMPARE(table->rows.at(0).cells[0].text, QStringLiteral("Lost laptop"));
    QCOMPARE(table->rows.at(1).cells[0].text, QStringLiteral("Fire in the archive"));
    QVERIFY(table->countLine.contains(QStringLiteral("2 of 3")));
    QVERIFY(table->countLine.contains(QStringLiteral("!Phishing")));
    const auto* intro = firstOf<Paragraph>(part);
    QVERIFY(intro);
    QVERIFY(intro->runs.first().text.contains(QStringLiteral("Ohne Phishing")));
    QVERIFY(intro->runs.first().text.contains(QStringLiteral("Order: ")));
}

void TestPackSet::aRegisterWithoutAViewPrintsAsUsual()
{
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Register, "risk");
    const QList<Block> part = partUnder(compose(set).document, QStringLiteral("Part 1"));
    const auto* table = firstOf<Table>(part);
    QVERIFY(table);
    QCOMPARE(table->rows.count, 3);
    QCOMPARE(table->columns.size(), usualView(*m_binder, risk::def).columns.size() + 1);
}

void TestPackSet::whatIsGoneIsSaid()
{
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Pack, "no-such-pack");
    addPart(set, pack_part::Kind::Register, "no_such_register");
    const Document document = compose(set).document;
    for (const char* title : {"Part 1", "Part 2"}) {
        const QList<Block> part = partUnder(document, QString::fromLatin1(title));
        const auto* note = firstOf<Paragraph>(part);
        QVERIFY(note);
        QCOMPARE(note->style, Paragraph::Style::Note);
        QVERIFY(note->runs.first().text.contains(QStringLiteral("no longer there")));
    }
    const auto gone = composePackSet(*m_binder, Uid::generate(), Language(), {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

void TestPackSet::anEmptySetSaysSo()
{
    const ComposedPack pack = compose(addEmpty());
    const QList<Block> list = partUnder(pack.document, QStringLiteral("Parts"));
    const auto* table = firstOf<Table>(list);
    QVERIFY(table);
    QCOMPARE(table->rows.count, 0);
    QVERIFY(table->emptyText.contains(QStringLiteral("no parts")));
    QVERIFY(PagedLayout(pack.document, {}).pageCount() >= 3);
}

void TestPackSet::theWholeIsADraftWhileAPartIsOne()
{
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Pack, "asset-register");
    approve(QStringLiteral("set"), set);
    const ComposedPack draft = compose(set);
    QCOMPARE(draft.status, pack_control::Status::Draft);
    QVERIFY(draft.document.furniture.isDraft);
    QVERIFY(std::any_of(draft.findings.cbegin(), draft.findings.cend(), [](const Finding& finding) {
        return finding.sentence.plain().contains(QStringLiteral("\"Part 1\" is not approved"));
    }));
    approve(QStringLiteral("asset-register"));
    QCOMPARE(compose(set).status, pack_control::Status::Approved);
    QVERIFY(!compose(set).document.furniture.isDraft);
}

void TestPackSet::anApprovedPrintNeedsApprovedParts()
{
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Pack, "asset-register");
    approve(QStringLiteral("set"), set);
    PackOptions options;
    options.status = PackOptions::Status::Approved;
    const auto refused = composePackSet(*m_binder, set, Language(), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(refused.error().message.plain().contains(QStringLiteral("Part 1")));
    approve(QStringLiteral("asset-register"));
    const ComposedPack pack = compose(set, options);
    QVERIFY(pack.newRevision);
    QCOMPARE(pack.newRevision->text(pack_revision::recordUid), set.toString());
    NoProgress progress;
    auto print = ApprovedPrint::prepare(pack, {}, {}, progress);
    QVERIFY2(print, print ? "" : qPrintable(print.error().message.plain()));
    const auto kept = print->keep(*m_binder);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message.plain()));
    QCOMPARE(*m_binder->count(evidence::def), 1);
    QCOMPARE(*m_binder->count(pack_revision::def), 1);
}

void TestPackSet::customersSeeNoInternals()
{
    const Uid set = add("customer");
    const Document document = compose(set).document;
    QVERIFY(!headingsIn(document, 2).contains(QStringLiteral("Open findings")));
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        for (qsizetype i = 0; table && i < table->rows.count; ++i) {
            const Row row = table->rows.at(i);
            for (const Cell& cell : row.cells)
                QVERIFY2(!cell.text.contains(QStringLiteral("RSK-")), qPrintable(cell.text));
        }
    }
    QVERIFY(
        headingsIn(compose(add("stage1")).document, 2).contains(QStringLiteral("Open findings")));
}

// Registers and packs of one print know nothing that came between them.
void TestPackSet::oneMomentForAllParts()
{
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Register, "risk");
    addPart(set, pack_part::Kind::Pack, "risk-assessment");
    const ComposedPack first = compose(set);
    Record record(risk::def);
    record.set(risk::title, QStringLiteral("Later"));
    ChangeSet changes({ChangeLabel::Act::Add, risk::def.name(), {}, 1});
    changes.add(record);
    apply(std::move(changes));
    const QList<Block> before = partUnder(first.document, QStringLiteral("Part 1"));
    QCOMPARE(firstOf<Table>(before)->rows.count, 3);
    const ComposedPack second = compose(set);
    const QList<Block> after = partUnder(second.document, QStringLiteral("Part 1"));
    QCOMPARE(firstOf<Table>(after)->rows.count, 4);
    QVERIFY(first.document.furniture.snapshotId != second.document.furniture.snapshotId);
}

// The heading of a part and what it prints first stand on one page.
void TestPackSet::noPartOpensWithAnEmptyPage()
{
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Pack, "treatment-plan");
    const Document document = compose(set).document;
    bool wasPart = false;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        if (wasPart)
            QVERIFY2(!heading->startsPage, qPrintable(heading->text));
        wasPart = heading->text == QStringLiteral("Part 1");
    }
    QVERIFY(packOf(QStringLiteral("treatment-plan"))->sections.front().startsPage);
}

void TestPackSet::evidenceOfAllPartsGoesAlongAsRecorded()
{
    const auto risks = m_binder->records(risk::def);
    QVERIFY(risks);
    QVERIFY(addEvidence(*m_binder, {QStringLiteral("Größe.txt"), "kept", {}}, risks->first()));
    QVERIFY(addEvidence(*m_binder, {QStringLiteral("other.txt"), "not cited", {}}, std::nullopt));
    const Uid set = addEmpty();
    addPart(set, pack_part::Kind::Pack, "objectives");
    QVERIFY(compose(set).evidence.isEmpty());
    addPart(set, pack_part::Kind::Register, "risk");
    const ComposedPack pack = compose(set);
    QCOMPARE(pack.evidence.size(), 1);
    QCOMPARE(pack.evidence.first().fileName, QStringLiteral("Größe.txt"));
    // A pack that rests on risks cites it as well; it comes along once.
    addPart(set, pack_part::Kind::Pack, "risk-assessment");
    QCOMPARE(compose(set).evidence.size(), 1);

    for (const EvidenceFiles how :
         {EvidenceFiles::Appended, EvidenceFiles::Attached, EvidenceFiles::LeftOut}) {
        apply(changedEvidence(**m_binder->find(pack_set::def, set), how));
        QCOMPARE(evidenceFilesOf(**m_binder->find(pack_set::def, set)), how);
    }
}

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestPackSet)
#include "test_packset.moc"
