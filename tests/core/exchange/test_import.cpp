// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets of a client come in as they are: German headings, H/M/L, an old Statement of
// Applicability, Windows-1252. What comes in a second time changes nothing.
#include "core/catalogue/seed.h"
#include "core/exchange/importtable.h"
#include "core/exchange/registerexport.h"
#include "core/exchange/tablefile.h"
#include "core/registers/assets/asset.h"
#include "core/registers/binder/extra_field.h"
#include "core/registers/controls/control.h"
#include "core/registers/improvements/action.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/threat.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"
#include "core/store/pending.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;

namespace {

class CancelAtOnce final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA_DIR "/import/") + QString::fromUtf8(name);
}

} // namespace

class TestImport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;
    NoProgress m_progress;

    ImportOutcome bring(const RegisterDef& def, const QString& path,
                        const ImportTableOptions& options = {})
    {
        auto outcome =
            importTable(*m_binder, def, path, options, &m_evaluation->scales(), m_progress);
        if (!outcome)
            qWarning() << outcome.error().message.plain() << outcome.error().detail;
        return outcome ? *outcome : ImportOutcome();
    }
    QString write(const char* name, const QString& text)
    {
        const QString path = m_dir.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return path;
    }
    std::optional<Record> named(const RegisterDef& def, const QString& title)
    {
        const QList<Record> all = m_binder->records(def).value();
        for (const Record& record : all) {
            if (record.title() == title)
                return record;
        }
        return std::nullopt;
    }
    Record control(const char* code)
    {
        return m_binder->findByCode(QString::fromLatin1(code)).value().value();
    }

private slots:
    void init()
    {
        m_binder = Binder::inMemory(registers(), {}).value();
        ChangeSet seed({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 93});
        for (Record& record : annexAControls(shippedCatalogue()))
            seed.add(std::move(record));
        QVERIFY(m_binder->session().apply(std::move(seed)));
        m_evaluation = Evaluation::of(*m_binder, Language()).value();
    }

    void assetsInWindows1252()
    {
        const QString path = fixture("Inventar Köln.csv");
        const ImportOutcome first = bring(asset::def, path);
        QCOMPARE(first.added, 18);
        QCOMPARE(first.rejectedRows, 0);
        QCOMPARE(first.unmapped, QStringList{QStringLiteral("Kostenstelle")});
        QCOMPARE(m_binder->count(person::def).value(), 5);
        const Record database = named(asset::def, QStringLiteral("Kundendatenbank")).value();
        QCOMPARE(database.text(common::reference), QStringLiteral("INV-001"));
        QCOMPARE(database.get(asset::type), asset::Type::Database);
        QCOMPARE(database.get(asset::confidentiality)->value, 3); // of 4
        QCOMPARE(database.get(asset::availability)->value, 2);
        QCOMPARE(database.get(asset::classification), asset::Classification::Confidential);
        QCOMPARE(database.get(asset::acquired), QDate(2021, 3, 1));
        QCOMPARE(database.extras().value(QStringLiteral("x_kostenstelle")).text(),
                 QStringLiteral("KST 4100"));
        const auto owner = m_binder->find(person::def, *database.get(asset::owner)).value();
        QCOMPARE(owner->title(), QStringLiteral("Anna Weiß"));

        const ImportOutcome again = bring(asset::def, path);
        QCOMPARE(again.same, 18);
        QCOMPARE(again.written(), 0);
        QCOMPARE(again.setId, 0);
        QVERIFY(again.unmapped.isEmpty());
    }

    void risksWithGermanWords()
    {
        bring(asset::def, fixture("Inventar Köln.csv"));
        const qint64 assets = m_binder->count(asset::def).value();
        const ImportOutcome first = bring(risk::def, fixture("Risikoregister.xlsx"));
        QCOMPARE(first.rows, 20);
        QCOMPARE(first.added, 19);
        QCOMPARE(first.rejectedRows, 1); // "unklar" is no likelihood
        QCOMPARE(first.rejected.first().value, QStringLiteral("unklar"));
        QCOMPARE(first.rejected.first().row, 23);
        QCOMPARE(first.computed, QStringList{QStringLiteral("Risikowert")});
        QCOMPARE(first.unmapped, QStringList{QStringLiteral("Kommentar")});
        // "Büro Köln" is the only asset that was not there.
        QCOMPARE(m_binder->count(asset::def).value(), assets + 1);
        QCOMPARE(m_binder->count(person::def).value(), 5);
        QVERIFY(!first.taken.isEmpty());

        const Record lost = named(risk::def, QStringLiteral("Verlust eines Notebooks")).value();
        QCOMPARE(lost.get(risk::likelihood)->value, 4);
        QCOMPARE(lost.get(risk::impact)->value, 3);
        QCOMPARE(lost.get(risk::treatment), risk::Treatment::Modify);
        QCOMPARE(lost.get(risk::nextReview), QDate(2025, 6, 1));
        QCOMPARE(m_binder->name(*lost.get(risk::owner))->title, QStringLiteral("Sabine Groß"));
        QStringList controls;
        for (const Uid& uid : lost.get(risk::controls).value_or(QList<Uid>()))
            controls.append(m_binder->name(uid)->code);
        controls.sort();
        QCOMPARE(controls, (QStringList{QStringLiteral("A.8.1"), QStringLiteral("A.8.24")}));
        const Record outage =
            named(risk::def, QStringLiteral("Ausfall der Internetanbindung")).value();
        QCOMPARE(outage.get(risk::assets)->size(), 2);
        QCOMPARE(named(risk::def, QStringLiteral("Brand im Serverraum"))->get(risk::impact)->value,
                 5);

        const ImportOutcome again = bring(risk::def, fixture("Risikoregister.xlsx"));
        QCOMPARE(again.same, 19);
        QCOMPARE(again.written(), 0);
        QCOMPARE(again.rejectedRows, 1);
        QCOMPARE(m_binder->count(asset::def).value(), assets + 1);
    }

    void oldStatementIsCarriedOver()
    {
        const ImportOutcome first = bring(control::def, fixture("SoA 2013.xlsx"));
        QCOMPARE(first.rejectedRows, 0);
        QCOMPARE(first.carried.size(), 114);
        QCOMPARE(first.added, 0);
        QCOMPARE(first.updated, 82); // of 93, eleven are new in 2022
        QCOMPARE(m_binder->count(control::def).value(), 93);
        const Record logging = control("A.8.15");
        QCOMPARE(logging.get(control::applicable), control::Applicable::Yes);
        QVERIFY(logging.text(control::former2013).contains(QStringLiteral("A.12.4.1")));
        QVERIFY(logging.text(control::former2013).contains(QStringLiteral("A.12.4.2")));
        QVERIFY(logging.text(control::implementation).contains(QStringLiteral("A.12.4.2: Siehe")));
        QCOMPARE(logging.title(),
                 shippedCatalogue().control(QStringLiteral("A.8.15"))->title.english());
        QCOMPARE(control("A.8.30").get(control::applicable), control::Applicable::No);
        QVERIFY(!control("A.8.30").text(control::exclusionJustification).isEmpty());
        QCOMPARE(control("A.5.7").get(control::applicable), control::Applicable::Undecided);
        bool hasSplit = false;
        for (const ImportOutcome::CarriedRow& row : first.carried)
            hasSplit = hasSplit || row.carried.split;
        QVERIFY(hasSplit);

        const ImportOutcome again = bring(control::def, fixture("SoA 2013.xlsx"));
        QCOMPARE(again.written(), 0);
        QCOMPARE(again.same, 82);
    }

    void oneSetTakesEverythingBack()
    {
        const qint64 before = m_binder->count(person::def).value();
        QVERIFY(bring(asset::def, fixture("Inventar Köln.csv")).setId > 0);
        QVERIFY(m_binder->session().undo());
        QCOMPARE(m_binder->count(asset::def).value(), 0);
        QCOMPARE(m_binder->count(person::def).value(), before);
        QVERIFY(m_binder->extraFields(asset::def).isEmpty());
    }

    void cancelledMeansNothingChanged()
    {
        CancelAtOnce cancel;
        const auto outcome = importTable(*m_binder, asset::def, fixture("Inventar Köln.csv"), {},
                                         &m_evaluation->scales(), cancel);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_binder->count(asset::def).value(), 0);
    }

    void dryRunWritesNothing()
    {
        ImportTableOptions options;
        options.dryRun = true;
        const ImportOutcome outcome = bring(asset::def, fixture("Inventar Köln.csv"), options);
        QCOMPARE(outcome.added, 18);
        QCOMPARE(m_binder->count(asset::def).value(), 0);
    }

    void mapAndKeyAsAsked()
    {
        const QString path = write("own names ä.csv", QStringLiteral("Foo,Bar,Baz\n1,Server,x\n"));
        ImportTableOptions options;
        options.map = {QStringLiteral("Foo=reference"), QStringLiteral("B=name"),
                       QStringLiteral("Baz=notes")};
        options.key = QStringLiteral("reference");
        QCOMPARE(bring(asset::def, path, options).added, 1);
        const Record server = named(asset::def, QStringLiteral("Server")).value();
        QCOMPARE(server.text(common::reference), QStringLiteral("1"));
        QCOMPARE(server.text(asset::notes), QStringLiteral("x"));
        write("own names ä.csv", QStringLiteral("Foo,Bar,Baz\n1,Mail server,x\n"));
        QCOMPARE(bring(asset::def, path, options).updated, 1);
        QVERIFY(named(asset::def, QStringLiteral("Mail server")));

        options.map = {QStringLiteral("Foo=nothing")};
        const auto wrong = importTable(*m_binder, asset::def, path, options, nullptr, m_progress);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().message.plain().contains(QStringLiteral("nothing")));
    }

    // One bad row is told with row, column and reason and holds nobody up.
    void badRowsAreTold()
    {
        const QString path = write("bad.csv", QStringLiteral("Name,Acquired,Confidentiality\n"
                                                             "Good,2025-01-31,3\n"
                                                             "Bad date,31/02/2025,3\n"
                                                             "Bad rating,2025-01-31,9\n"
                                                             ",2025-01-31,2\n"));
        const ImportOutcome outcome = bring(asset::def, path);
        QCOMPARE(outcome.added, 1);
        QCOMPARE(outcome.rejectedRows, 3);
        QCOMPARE(outcome.rejected[0].heading, QStringLiteral("Acquired"));
        QCOMPARE(outcome.rejected[0].row, 2);
        QCOMPARE(outcome.rejected[1].value, QStringLiteral("9"));
        QCOMPARE(outcome.rejected[2].fieldKey, QStringLiteral("name"));
        bring(asset::def, path);
        const auto waiting = PendingEntries(*m_binder).of(asset::def).value();
        QCOMPARE(waiting.size(), 3);
        QCOMPARE(waiting.first().text, QStringLiteral("Bad date"));
        QVERIFY(waiting.first().rowJson.contains("31/02/2025"));
    }

    void rowsOfOneNameStayApart()
    {
        const QString path = write("twins.csv", QStringLiteral("Name,Location\nLaptop,Bonn\n"
                                                               "Laptop,Köln\nLaptop,Köln\n"));
        QCOMPARE(bring(asset::def, path).added, 3);
        const ImportOutcome again = bring(asset::def, path);
        QCOMPARE(again.same, 3);
        QCOMPARE(again.written(), 0);
    }

    void rowsReferToEachOther()
    {
        const QString path = write("chain.csv", QStringLiteral("Name,Depends on\n"
                                                               "Shop,Database\nDatabase,\n"));
        QCOMPARE(bring(asset::def, path).added, 2);
        QCOMPARE(m_binder->count(asset::def).value(), 2);
        const Record shop = named(asset::def, QStringLiteral("Shop")).value();
        QCOMPARE(shop.get(asset::dependsOn)->first(),
                 named(asset::def, QStringLiteral("Database"))->uid());
    }

    void peopleAreMatched()
    {
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("person"), {}, 1});
        Record anna(person::def);
        anna.set(person::name, QStringLiteral("Anna Weiss"));
        anna.set(person::email, QStringLiteral("anna.weiss@example.org"));
        set.add(anna);
        QVERIFY(m_binder->session().apply(std::move(set)));
        const QString path =
            write("people.csv", QStringLiteral("Name;Owner\na;A. Weiss\nb;Weiss, Anna\n"
                                               "c;Anna Weiss (IT)\nd;anna.weiss@example.org\n"
                                               "e;Anna Weis\nf;ANNA WEISS\n"));
        const ImportOutcome outcome = bring(asset::def, path);
        QCOMPARE(outcome.added, 6);
        QCOMPARE(outcome.made.size(), 1);
        QCOMPARE(outcome.made.first().name, QStringLiteral("Anna Weis"));
        QCOMPARE(outcome.made.first().like, QStringLiteral("Anna Weiss"));
        QCOMPARE(named(asset::def, QStringLiteral("a"))->get(asset::owner), anna.uid());
        QCOMPARE(named(asset::def, QStringLiteral("d"))->get(asset::owner), anna.uid());
    }

    void ambiguousDatesAreNotGuessed()
    {
        const QString open = write("dates.csv", QStringLiteral("Name,Acquired\na,03/04/2025\n"));
        QCOMPARE(bring(asset::def, open).rejectedRows, 1);
        const QString settled =
            write("settled.csv", QStringLiteral("Name,Acquired\nb,03/04/2025\nc,25/04/2025\n"));
        QCOMPARE(bring(asset::def, settled).added, 2);
        QCOMPARE(named(asset::def, QStringLiteral("b"))->get(asset::acquired), QDate(2025, 4, 3));
    }

    void updateOnlyEmptyFields()
    {
        bring(asset::def, write("one.csv", QStringLiteral("Name,Location\nServer,Bonn\n")));
        ImportTableOptions options;
        options.existing = ImportPlan::Existing::UpdateEmpty;
        const QString path =
            write("two.csv", QStringLiteral("Name,Location,Department\nServer,Köln,IT\n"));
        QCOMPARE(bring(asset::def, path, options).updated, 1);
        const Record server = named(asset::def, QStringLiteral("Server")).value();
        QCOMPARE(server.text(asset::location), QStringLiteral("Bonn"));
        QCOMPARE(server.text(asset::department), QStringLiteral("IT"));
        options.existing = ImportPlan::Existing::Skip;
        QCOMPARE(bring(asset::def, path, options).skipped, 1);
        options.existing = ImportPlan::Existing::Add;
        QCOMPARE(bring(asset::def, path, options).added, 1);
    }

    // Controls of today by their number; own ones by their code; unknown numbers are refused.
    void controlsByNumber()
    {
        const QString path =
            write("soa.csv", QStringLiteral("Control,Title,Applicable,Justification\n"
                                            "A.5.1,Policies,Yes,because\n8.13,,ja,Backups\n"
                                            "OWN-01,Own control,yes,ours\nA.5.99,Nothing,yes,x\n"));
        const ImportOutcome outcome = bring(control::def, path);
        QCOMPARE(outcome.updated, 2);
        QCOMPARE(outcome.added, 1);
        QCOMPARE(outcome.rejectedRows, 1);
        QCOMPARE(control("A.8.13").text(control::justification), QStringLiteral("Backups"));
        QCOMPARE(control("OWN-01").title(), QStringLiteral("Own control"));
    }

    void registersAreGuessed()
    {
        const HeadingBook book(registers());
        const auto guess = [&](const char* path) {
            auto source = readTableFile(fixture(path), {}, m_progress).value();
            return likelyRegister(source.sheets.first(), source.name, book);
        };
        QCOMPARE(guess("Inventar Köln.csv"), &asset::def);
        QCOMPARE(guess("Risikoregister.xlsx"), &risk::def);
        QCOMPARE(guess("SoA 2013.xlsx"), &control::def);
    }

    // What goes out comes back and is the same.
    void exportsComeBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("people");
        QTest::newRow("csv for programs") << QStringLiteral("assets ä.csv") << false;
        QTest::newRow("csv for people") << QStringLiteral("assets ä.csv") << true;
        QTest::newRow("tsv") << QStringLiteral("assets ä.tsv") << false;
        QTest::newRow("xlsx") << QStringLiteral("assets ä.xlsx") << true;
    }
    void exportsComeBack()
    {
        QFETCH(QString, name);
        QFETCH(bool, people);
        bring(asset::def, fixture("Inventar Köln.csv"));
        RegisterExport what;
        what.records = m_binder->records(asset::def).value();
        what.scales = &m_evaluation->scales();
        what.wording = people ? RegisterExport::Wording::People : RegisterExport::Wording::Machine;
        const QString path = m_dir.filePath(name);
        QVERIFY(exportRegister(*m_binder, asset::def, path, what, m_progress));
        const ImportOutcome back = bring(asset::def, path);
        QCOMPARE(back.same, 18);
        QCOMPARE(back.written(), 0);
        QCOMPARE(back.rejectedRows, 0);
        QVERIFY(back.unmapped.isEmpty());
        QVERIFY(!exportRegister(*m_binder, asset::def, m_dir.filePath(QStringLiteral("a.odt")),
                                what, m_progress));
    }

    // What is exported with labels or keys in any language finds its fields again.
    void ownHeadingsAreKnown()
    {
        const HeadingBook book(registers());
        for (const RegisterDef* def : registers().all()) {
            for (const FieldDef* field : def->fields) {
                const auto byKey = book.matches(*def, field->name());
                QVERIFY(!byKey.isEmpty());
                QCOMPARE(byKey.first().fieldKey, QString(field->name()));
            }
        }
    }

    void valuesOfChoicesExist()
    {
        const HeadingBook book(registers());
        QCOMPARE(book.valueFor(risk::def, risk::likelihood, QStringLiteral("M"), 5).value(),
                 QStringLiteral("3"));
        QCOMPARE(book.valueFor(risk::def, risk::likelihood, QStringLiteral("élevée"), 4).value(),
                 QStringLiteral("3"));
        QCOMPARE(book.valueFor(risk::def, risk::impact, QStringLiteral("sehr hoch"), 5).value(),
                 QStringLiteral("5"));
        QCOMPARE(
            book.valueFor(control::def, control::status, QStringLiteral("En cours"), 0).value(),
            QStringLiteral("partly_implemented"));
        QVERIFY(!book.valueFor(risk::def, risk::likelihood, QStringLiteral("unklar"), 5));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
