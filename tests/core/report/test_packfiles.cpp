// SPDX-License-Identifier: GPL-3.0-or-later
// Packs as files: the approved print that stays in the binder, workbooks that come back, registers
// as the screen groups them, and nothing left behind when it is stopped.
#include "core/exchange/tablefile.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/packs/pack_revision.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/approvedprint.h"
#include "core/report/packs/controlrecord.h"
#include "core/report/packs/packbook.h"
#include "core/report/packs/registerprint.h"
#include "core/report/pdfwriter.h"
#include "core/risk/evaluation.h"
#include "core/sample/samplebuilder.h"
#include "core/starters/newclient.h"
#include "core/store/binder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace ringbinder::report {

namespace {

const QDateTime kFilesNow(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC);

// Stops the work at its first report.
class StoppedProgress final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

const Table* firstTable(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            return table;
    }
    return nullptr;
}

} // namespace

class TestPackFiles final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void approvedPrintIsKept();
    void sameApprovedBytesAreKeptOnce();
    void stoppedPrintLeavesNothing();
    void draftsWriteNothing();
    void workbookComesBack_data();
    void workbookComesBack();
    void noApprovedWorkbook();
    void newClientPrints();
    void controlBlockIsBegunOnce();
    void registersKeepTheirGroups();
    void paperTurnsWhenColumnsNeedIt();

private:
    void approve(const char* pack, const QString& version);
    [[nodiscard]] Result<ComposedPack> composeApproved(const char* pack) const;
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    [[nodiscard]] QString samplePath() const
    {
        return m_source.filePath(QStringLiteral("Muster é.isms"));
    }
    [[nodiscard]] QString workPath() const
    {
        return m_source.filePath(QStringLiteral("Arbeit é.isms"));
    }

    QTemporaryDir m_source{QDir::tempPath() + QStringLiteral("/ring bünder XXXXXX")};
    FixedClock m_clock{kFilesNow};
    NoProgress m_progress;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Binder> m_binder;
};

void TestPackFiles::initTestCase()
{
    QVERIFY(m_source.isValid());
    Binder::Options options;
    options.clock = &m_clock;
    const auto binder = Binder::create(samplePath(), registers(), options);
    QVERIFY(binder);
    QVERIFY(buildSample(**binder, m_clock, Language(), m_progress));
}

void TestPackFiles::init()
{
    m_clock.set(kFilesNow);
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/ring bünder XXXXXX"));
    m_binder.reset();
    QFile::remove(workPath());
    QVERIFY(QFile::copy(samplePath(), workPath()));
    Binder::Options options;
    options.clock = &m_clock;
    options.checkContent = false;
    auto binder = Binder::open(workPath(), registers(), Binder::Access::ReadWrite, options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
}

// Gives the pack a new version of today.
void TestPackFiles::approve(const char* pack, const QString& version)
{
    const auto uid = controlRecordOf(*m_binder, *packOf(QLatin1String(pack)));
    QVERIFY(uid && *uid);
    const Record before = **m_binder->find(pack_control::def, **uid);
    Record after = before;
    after.set(pack_control::version, version);
    after.set(pack_control::approvedOn, kFilesNow.date());
    after.set(pack_control::status, pack_control::Status::Approved);
    after.set(pack_control::changes, QStringLiteral("Looked at **everything** again"));
    ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("pack_control"), before.code(), 1});
    set.update(before, after);
    QVERIFY(m_binder->session().apply(std::move(set)));
}

Result<ComposedPack> TestPackFiles::composeApproved(const char* pack) const
{
    PackOptions options;
    options.status = PackOptions::Status::Approved;
    return composePack(*m_binder, *packOf(QLatin1String(pack)), Language(), options);
}

void TestPackFiles::approvedPrintIsKept()
{
    QVERIFY(!composeApproved("asset-register"));
    approve("asset-register", QStringLiteral("1.2"));
    const auto pack = composeApproved("asset-register");
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message.plain()));
    QVERIFY(pack->newRevision);
    QVERIFY(!pack->document.furniture.isDraft);
    const qint64 evidence = *m_binder->count(evidence::def);
    const qint64 revisions = *m_binder->count(pack_revision::def);

    const QString path = m_folder->filePath(QStringLiteral("Wertë 1.2.pdf"));
    auto print = ApprovedPrint::prepare(*pack, {}, path, m_progress);
    QVERIFY(print);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(*m_binder->count(evidence::def), evidence);
    const auto kept = print->keep(*m_binder);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message.plain()));
    QCOMPARE(files(), QStringList{QStringLiteral("Wertë 1.2.pdf")});

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(kept->sha256, sha256);
    const auto record = m_binder->findByCode(kept->code);
    QVERIFY(record && *record);
    QCOMPARE((*record)->text(evidence::sha256), sha256);
    QCOMPARE(*m_binder->attachment(sha256), bytes);
    QCOMPARE(*m_binder->count(evidence::def), evidence + 1);
    QCOMPARE(*m_binder->count(pack_revision::def), revisions + 1);
    const Record newest = m_binder->records(pack_revision::def)->last();
    QCOMPARE(newest.text(pack_revision::version), QStringLiteral("1.2"));
    QCOMPARE(newest.get(pack_revision::date), std::optional<QDate>(kFilesNow.date()));

    const auto history = m_binder->history({.record = {}, .since = {}, .until = {}, .limit = 1});
    QVERIFY(history);
    QCOMPARE(history->first().kind, ChangeKind::ApprovedPrint);
    QVERIFY(history->first()
                .label.in(Language(), registers())
                .contains(QStringLiteral("ISMS-AST-001 1.2")));
    // What undo takes back is the approval before it, never the print.
    QVERIFY(m_binder->session().undo());
    QCOMPARE(*m_binder->count(evidence::def), evidence + 1);
}

void TestPackFiles::sameApprovedBytesAreKeptOnce()
{
    approve("soa", QStringLiteral("1.3"));
    const auto pack = composeApproved("soa");
    QVERIFY(pack);
    auto first = ApprovedPrint::prepare(*pack, {}, {}, m_progress);
    QVERIFY(first && first->keep(*m_binder));
    QVERIFY(files().isEmpty());
    const qint64 evidence = *m_binder->count(evidence::def);
    ComposedPack again = *pack;
    again.newRevision.reset();
    auto second = ApprovedPrint::prepare(again, {}, m_folder->filePath(QStringLiteral("soa.pdf")),
                                         m_progress);
    QVERIFY(second && second->keep(*m_binder));
    QCOMPARE(*m_binder->count(evidence::def), evidence);
    // The version is in the history now; the next print finds it there.
    const auto later = composeApproved("soa");
    QVERIFY(later);
    QVERIFY(!later->newRevision);
}

void TestPackFiles::stoppedPrintLeavesNothing()
{
    approve("soa", QStringLiteral("1.3"));
    const auto pack = composeApproved("soa");
    QVERIFY(pack);
    StoppedProgress stopped;
    const QString path = m_folder->filePath(QStringLiteral("soa.pdf"));
    const auto print = ApprovedPrint::prepare(*pack, {}, path, stopped);
    QVERIFY(!print);
    QCOMPARE(print.error().kind, Error::Kind::Cancelled);
    QVERIFY(files().isEmpty());
    const auto book = writePackBook(*m_binder, *packOf(QLatin1String("soa")), Language(), {}, {},
                                    m_folder->filePath(QStringLiteral("soa.xlsx")), stopped);
    QVERIFY(!book);
    QCOMPARE(book.error().kind, Error::Kind::Cancelled);
    QVERIFY(files().isEmpty());
    {
        // Prepared and thought better of.
        const auto unused = ApprovedPrint::prepare(*pack, {}, path, m_progress);
        QVERIFY(unused);
    }
    QVERIFY(files().isEmpty());
}

void TestPackFiles::draftsWriteNothing()
{
    const auto before = m_binder->history({.record = {}, .since = {}, .until = {}, .limit = 1});
    for (const PackDef& def : packs())
        QVERIFY(composePack(*m_binder, def, Language(), {}));
    const auto after = m_binder->history({.record = {}, .since = {}, .until = {}, .limit = 1});
    QCOMPARE(after->first().id, before->first().id);
}

void TestPackFiles::workbookComesBack_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<int>("sheets");
    QTest::addColumn<int>("rows"); // of the second sheet, without its heading
    QTest::newRow("soa") << QStringLiteral("soa") << 2 << 95;
    QTest::newRow("risk-assessment") << QStringLiteral("risk-assessment") << 2 << 57;
    QTest::newRow("treatment-plan") << QStringLiteral("treatment-plan") << 3 << 56;
    QTest::newRow("asset-register") << QStringLiteral("asset-register") << 2 << 68;
    QTest::newRow("audit-programme") << QStringLiteral("audit-programme") << 4 << 2;
    QTest::newRow("audit-plan") << QStringLiteral("audit-plan") << 2 << 2;
    QTest::newRow("audit-checklist") << QStringLiteral("audit-checklist") << 2 << 36;
    QTest::newRow("audit-report") << QStringLiteral("audit-report") << 4 << 2;
    QTest::newRow("nonconformity") << QStringLiteral("nonconformity") << 2 << 5;
    QTest::newRow("management-review") << QStringLiteral("management-review") << 3 << 2;
    QTest::newRow("management-review-minutes")
        << QStringLiteral("management-review-minutes") << 4 << 1;
}

void TestPackFiles::workbookComesBack()
{
    QFETCH(const QString, pack);
    QFETCH(const int, sheets);
    QFETCH(const int, rows);
    const QString path = m_folder->filePath(QStringLiteral("pack é.xlsx"));
    const auto german = Language::load(QStringLiteral("de"));
    QVERIFY(german);
    const auto written = writePackBook(*m_binder, *packOf(pack), *german, {}, {}, path, m_progress);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message.plain()));
    QVERIFY(written->isEmpty());
    const auto book = readTableFile(path, {}, m_progress);
    QVERIFY2(book, book ? "" : qPrintable(book.error().message.plain()));
    QCOMPARE(int(std::count_if(book->sheets.cbegin(), book->sheets.cend(),
                               [](const Sheet& sheet) { return !sheet.hidden; })),
             sheets);
    const Sheet& table = book->sheets[1];
    int found = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        found += Uid::fromString(table.at(row, 0).text).has_value() ? 1 : 0;
    QCOMPARE(found, rows);
}

void TestPackFiles::noApprovedWorkbook()
{
    PackOptions options;
    options.status = PackOptions::Status::Approved;
    const auto refused =
        writePackBook(*m_binder, *packOf(QLatin1String("soa")), Language(), options, {},
                      m_folder->filePath(QStringLiteral("soa.xlsx")), m_progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(files().isEmpty());
}

void TestPackFiles::newClientPrints()
{
    Binder::Options options;
    options.clock = &m_clock;
    auto blank = Binder::inMemory(registers(), options);
    QVERIFY(blank);
    NewClient client;
    client.organisation = QStringLiteral("Bäcker & Co");
    QVERIFY(seedNewClient(**blank, client, Language()));
    for (const PackDef& def : packs()) {
        const auto pack = composePack(**blank, def, Language(), {});
        QVERIFY(pack);
        const QString path =
            m_folder->filePath(QString(QLatin1String(def.key) + QLatin1String(".pdf")));
        QVERIFY(writePdf(pack->document, {}, path, m_progress));
        QVERIFY(QFileInfo(path).size() > 5000);
    }
}

void TestPackFiles::controlBlockIsBegunOnce()
{
    Binder::Options options;
    options.clock = &m_clock;
    auto blank = Binder::inMemory(registers(), options);
    QVERIFY(blank);
    NewClient client;
    client.organisation = QStringLiteral("Bäcker & Co");
    QVERIFY(seedNewClient(**blank, client, Language()));
    const PackDef& def = *packOf(QLatin1String("soa"));
    QVERIFY(!*controlRecordOf(**blank, def));
    const auto begun = ensureControlRecord(**blank, def, Language());
    QVERIFY(begun);
    QCOMPARE(*ensureControlRecord(**blank, def, Language()), *begun);
    const Record control = **(*blank)->find(pack_control::def, *begun);
    QCOMPARE(control.text(pack_control::identifier), QStringLiteral("ISMS-SOA-001"));
    QCOMPARE(control.get(pack_control::status), std::optional(pack_control::Status::Draft));
}

void TestPackFiles::registersKeepTheirGroups()
{
    const auto evaluation = Evaluation::of(*m_binder, Language());
    QVERIFY(evaluation);
    RegisterView view;
    view.def = &risk::def;
    view.columns = {&risk::title, &risk::level};
    view.group = &risk::treatment;
    view.sortText = QStringLiteral("Treatment");
    QList<Record> risks = *m_binder->records(risk::def);
    std::stable_sort(risks.begin(), risks.end(), [](const Record& a, const Record& b) {
        return a.text(risk::title) < b.text(risk::title);
    });
    std::stable_sort(risks.begin(), risks.end(), [](const Record& a, const Record& b) {
        return a.value(risk::treatment).text() < b.value(risk::treatment).text();
    });
    QSet<QString> treatments;
    for (const Record& risk : risks) {
        view.uids.append(risk.uid());
        treatments.insert(risk.value(risk::treatment).text());
    }
    const auto document = composeRegister(*m_binder, view, Language(), evaluation->get());
    QVERIFY(document);
    const Table& table = *firstTable(*document);
    QCOMPARE(table.rows.count, risks.size() + treatments.size());
    QCOMPARE(table.rows.at(0).kind, Row::Kind::Group);
    QVERIFY(table.rows.at(0).cells[0].text.startsWith(QStringLiteral("Treatment: ")));
    qsizetype counted = 0;
    for (qsizetype i = 0; i < table.rows.count; ++i) {
        const Row row = table.rows.at(i);
        if (row.kind == Row::Kind::Group)
            counted += row.cells[0].text.section(QLatin1Char('('), -1).chopped(1).toInt();
        else
            QVERIFY(row.cells[2].tint >= 0 || row.cells[2].isMuted);
    }
    QCOMPARE(counted, risks.size());
    QVERIFY(document->furniture.footerNote.contains(QStringLiteral("Order: Treatment")));
}

void TestPackFiles::paperTurnsWhenColumnsNeedIt()
{
    RegisterView view;
    view.def = &asset::def;
    view.columns = {&asset::name, &asset::owner};
    const auto narrow = composeRegister(*m_binder, view, Language(), nullptr);
    QVERIFY(narrow);
    QCOMPARE(narrow->orientation, Orientation::Portrait);
    QVERIFY(!firstTable(*narrow)->emptyText.isEmpty());
    view.columns = {&asset::name, &asset::description, &asset::owner, &asset::notes};
    const auto wide = composeRegister(*m_binder, view, Language(), nullptr);
    QVERIFY(wide);
    QCOMPARE(wide->orientation, Orientation::Landscape);
    view.orientation = Orientation::Portrait;
    QCOMPARE(composeRegister(*m_binder, view, Language(), nullptr)->orientation,
             Orientation::Portrait);
}

} // namespace ringbinder::report

QTEST_MAIN(ringbinder::report::TestPackFiles)
#include "test_packfiles.moc"
