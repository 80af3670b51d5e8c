// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that need attention are never lost: they wait in the binder, are mended, tried again,
// written out and brought back. And what people decide about names, notes, dates and lines is done.
#include "core/exchange/importheld.h"
#include "core/exchange/importtable.h"
#include "core/registers/assets/asset.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;

class TestImportHeld final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir{QDir::tempPath() + QStringLiteral("/held rows ä XXXXXX")};
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;
    HeadingBook m_book{registers()};
    NoProgress m_progress;

    ImportContext context() { return {*m_binder, m_book, &m_evaluation->scales(), {}}; }
    QString write(const char* name, const QByteArray& text)
    {
        const QString path = m_dir.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }
    ImportOutcome bring(const QString& path, const ImportTableOptions& options = {})
    {
        auto outcome =
            importTable(*m_binder, asset::def, path, options, &m_evaluation->scales(), m_progress);
        if (!outcome)
            qWarning() << outcome.error().message.plain();
        return outcome ? *outcome : ImportOutcome();
    }
    QList<HeldRow> waiting() { return heldRows(*m_binder, asset::def).value(); }
    PreparedHeld prepared() { return prepareHeldRows(waiting(), context(), m_progress).value(); }
    ImportOutcome tryAgain()
    {
        PreparedHeld again = prepared();
        return writeHeldRows(again, *m_binder, m_progress).value();
    }
    std::optional<Record> named(const char* title)
    {
        const QList<Record> all = m_binder->records(asset::def).value();
        for (const Record& record : all) {
            if (record.title() == QLatin1String(title))
                return record;
        }
        return std::nullopt;
    }
    static void mend(HeldRow& row, const char* fieldKey, const char* text)
    {
        for (HeldCell& cell : row.cells) {
            if (cell.fieldKey == QLatin1String(fieldKey))
                cell.text = QString::fromUtf8(text);
        }
    }
    ImportPlan planOf(const Sheet& sheet)
    {
        auto source = std::make_shared<TableSource>();
        source->name = QStringLiteral("notes.xlsx");
        source->sheets.append(sheet);
        return planImport(source, 0, asset::def, context());
    }
    static Sheet sheetOf(const QList<QStringList>& rows)
    {
        Sheet sheet;
        sheet.name = QStringLiteral("Assets");
        for (const QStringList& texts : rows) {
            std::vector<Cell> cells;
            for (const QString& text : texts)
                cells.emplace_back(text);
            sheet.rows.push_back(std::move(cells));
        }
        return sheet;
    }

private slots:
    void init()
    {
        m_binder = Binder::inMemory(registers(), {}).value();
        m_evaluation = Evaluation::of(*m_binder, Language()).value();
        bring(write("bad.csv", "Name,Acquired,Confidentiality,Cost centre\n"
                               "Good,2025-01-31,3,a\n"
                               "Bad date,31/02/2025,3,b\n"
                               "Bad rating,2025-01-31,nine,c\n"
                               ",2025-01-31,2,\n"));
        QCOMPARE(waiting().size(), 3);
    }

    void rowsSayWhyTheyWait()
    {
        const QList<HeldRow> rows = waiting();
        QCOMPARE(rows[0].name, QStringLiteral("Bad date"));
        QCOMPARE(rows[0].number, 3);
        QCOMPARE(rows[0].batch, QStringLiteral("bad.csv"));
        const PreparedHeld held = prepared();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(held.reasons.value(rows[i].id).size(), 1);
        const HeldReason reason = held.reasons.value(rows[1].id).first();
        QCOMPARE(rows[1].cells[reason.cell].fieldKey, QStringLiteral("confidentiality"));
        QVERIFY(reason.reason.plain().contains(QStringLiteral("nine")));
    }

    void mendedRowsComeIn()
    {
        QList<HeldRow> rows = waiting();
        mend(rows[0], "acquired", "2025-02-28");
        mend(rows[2], "name", "No longer nameless");
        QVERIFY(saveHeldRow(*m_binder, rows[0]));
        QVERIFY(saveHeldRow(*m_binder, rows[2]));
        const ImportOutcome outcome = tryAgain();
        QCOMPARE(outcome.added, 2);
        QCOMPARE(outcome.rejectedRows, 1);
        QCOMPARE(named("Bad date")->get(asset::acquired), QDate(2025, 2, 28));
        QCOMPARE(named("Bad date")->extras().value(QStringLiteral("x_cost_centre")).text(),
                 QStringLiteral("b"));
        QCOMPARE(waiting().size(), 1);
        QCOMPARE(waiting().first().name, QStringLiteral("Bad rating"));
        // What came in can be taken back like any other import, and then waits again, as mended.
        QVERIFY(m_binder->session().undo());
        QVERIFY(!named("Bad date"));
        QCOMPARE(waiting().size(), 3);
        QCOMPARE(PendingEntries(*m_binder).countRows(asset::def).value(), 3);
        QCOMPARE(waiting().last().name, QStringLiteral("No longer nameless"));
        QVERIFY(m_binder->session().redo());
        QVERIFY(named("Bad date"));
        QCOMPARE(waiting().size(), 1);
        QVERIFY(m_binder->session().undo());
        QCOMPARE(waiting().size(), 3);
        // Brought in a second time, in a set of its own.
        QCOMPARE(tryAgain().added, 2);
        QCOMPARE(waiting().size(), 1);
    }

    void discardedRowsCanBeBroughtBack()
    {
        const QList<HeldRow> rows = waiting();
        QVERIFY(discardHeldRows(*m_binder, rows.mid(0, 2)));
        QCOMPARE(waiting().size(), 1);
        QVERIFY(restoreHeldRows(*m_binder, rows.mid(0, 2)));
        QCOMPARE(waiting().size(), 3);
        QCOMPARE(waiting().last().cells.size(), rows[1].cells.size());
        QCOMPARE(waiting().last().cells[2].text, QStringLiteral("nine"));
    }

    // Out as CSV, mended in a spreadsheet, in again: the list gets shorter by itself.
    void theCsvRoundTrip()
    {
        QByteArray csv = heldRowsCsv(waiting(), prepared().reasons, Language());
        QVERIFY(csv.contains("held_reason"));
        QVERIFY(csv.contains("nine"));
        csv.replace("31/02/2025", "2025-02-28");
        csv.replace("\"nine\"", "\"4\"");
        const ImportOutcome outcome = bring(write("mended.csv", csv));
        QCOMPARE(outcome.added, 2);
        QVERIFY(outcome.unmapped.isEmpty());
        QCOMPARE(waiting().size(), 1);
        QCOMPARE(waiting().first().number, 5);
        QCOMPARE(waiting().first().batch, QStringLiteral("bad.csv"));
        // Once more: the ids mean nothing any more, and what waits is not touched.
        bring(write("mended.csv", csv));
        QCOMPARE(waiting().size(), 1);
    }

    void whatIsTypedInCellsIsNoRow()
    {
        PendingEntry typed;
        typed.record = named("Good")->uid();
        typed.fieldKey = QStringLiteral("acquired");
        typed.text = QStringLiteral("31/02/2025");
        QVERIFY(PendingEntries(*m_binder).put(asset::def, typed));
        QCOMPARE(PendingEntries(*m_binder).countRows(asset::def).value(), 3);
        QVERIFY(PendingEntries(*m_binder).discardBatch(asset::def, {}));
        QCOMPARE(PendingEntries(*m_binder).of(asset::def).value().size(), 4);
    }

    void sheetsOfOneFileWaitApart()
    {
        auto source = std::make_shared<TableSource>();
        source->name = QStringLiteral("two.xlsx");
        for (const char* name : {"2024", "2025"}) {
            Sheet sheet = sheetOf({{QStringLiteral("Name"), QStringLiteral("Acquired")},
                                   {QString::fromLatin1(name), QStringLiteral("never")}});
            sheet.name = QString::fromLatin1(name);
            source->sheets.append(sheet);
        }
        for (int i = 0; i < 2; ++i) {
            const ImportPlan plan = planImport(source, i, asset::def, context());
            QVERIFY(applyImport(plan, *m_binder, context(), m_progress));
        }
        QCOMPARE(waiting().size(), 5);
        QCOMPARE(waiting().last().batch, QStringLiteral("two.xlsx (2025)"));
    }

    void notesOfCellsAreKept()
    {
        Sheet sheet = sheetOf({{QStringLiteral("Name"), QStringLiteral("Location")},
                               {QStringLiteral("Safe"), QStringLiteral("Cellar")}});
        sheet.notes = {{1, 1, QStringLiteral("Anna"), QDateTime({2024, 3, 1}, {9, 0}),
                        QStringLiteral("moved\n\nlast year")},
                       {0, 0, {}, {}, QStringLiteral("our own names")}};
        ImportPlan plan = planOf(sheet);
        for (int round = 0; round < 2; ++round) {
            const auto outcome = applyImport(plan, *m_binder, context(), m_progress);
            QCOMPARE(outcome->notices.size(), 2);
            QVERIFY(outcome->notices.last().plain().contains(QStringLiteral("our own names")));
            QCOMPARE(named("Safe")->value(*asset::def.field(u"notes")).text(),
                     QStringLiteral("Location [Anna, 2024-03-01]: moved last year"));
            QCOMPARE(outcome->same, round);
        }
        plan.takesCellNotes = false;
        plan.existing = ImportPlan::Existing::Add;
        const auto without = applyImport(plan, *m_binder, context(), m_progress);
        QVERIFY(without->notices.first().plain().contains(QStringLiteral("left out")));
    }

    void namesGoWhereTheyAreSent()
    {
        const auto person = [this](const char* name) {
            Record record(person::def);
            record.set(person::name, QString::fromUtf8(name));
            ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("person"), {}, 1});
            set.add(record);
            return m_binder->session().apply(std::move(set)) ? record.uid() : Uid::generate();
        };
        const Uid anna = person("Anna Weiss");
        const Uid annika = person("Annika Weiss");
        const Sheet sheet = sheetOf({{QStringLiteral("Name"), QStringLiteral("Owner")},
                                     {QStringLiteral("a"), QStringLiteral("Anna Weis")},
                                     {QStringLiteral("b"), QStringLiteral("A. Weiss")},
                                     {QStringLiteral("c"), QStringLiteral("the IT")},
                                     {QStringLiteral("d"), QStringLiteral("Tom Becker")}});
        ImportPlan plan = planOf(sheet);
        const auto first = prepareImport(plan, context(), m_progress);
        using Way = ImportOutcome::Name::Way;
        const auto wayOf = [](const ImportOutcome& outcome, const char* text) {
            for (const ImportOutcome::Name& name : outcome.names) {
                if (name.text == QLatin1String(text))
                    return std::optional(name);
            }
            return std::optional<ImportOutcome::Name>();
        };
        QCOMPARE(int(wayOf(first->outcome, "Anna Weis")->way), int(Way::Made));
        QCOMPARE(wayOf(first->outcome, "Anna Weis")->likeUid, anna);
        QVERIFY(wayOf(first->outcome, "A. Weiss").has_value()); // two people could be meant
        plan.references.insert(referenceName(person::def, QStringLiteral("Anna Weis")),
                               anna.toString());
        plan.references.insert(referenceName(person::def, QStringLiteral("A. Weiss")),
                               annika.toString());
        plan.references.insert(referenceName(person::def, QStringLiteral("the IT")),
                               ImportPlan::kLeaveAsText);
        const auto outcome = applyImport(plan, *m_binder, context(), m_progress);
        QCOMPARE(outcome->added, 4);
        QCOMPARE(named("a")->get(asset::owner), anna);
        QCOMPARE(named("b")->get(asset::owner), annika);
        QVERIFY(!named("c")->get(asset::owner));
        QCOMPARE(named("c")->value(*asset::def.field(u"notes")).text(),
                 QStringLiteral("Owner: the IT"));
        QCOMPARE(m_binder->count(person::def).value(), 3);
        // All of them can still be decided otherwise.
        QCOMPARE(int(wayOf(*outcome, "Anna Weis")->way), int(Way::Chosen));
        QCOMPARE(int(wayOf(*outcome, "the IT")->way), int(Way::LeftAsText));
        QCOMPARE(int(wayOf(*outcome, "Tom Becker")->way), int(Way::Made));
    }

    void optionsOfACommand()
    {
        const QString path = write("options.csv", "Name,Acquired\nOpen,03/04/2025\n"
                                                  "Not this,2025-01-01\nTotal,2\n");
        ImportTableOptions options;
        options.dateOrder = DateOrder::MonthFirst;
        options.leaveOutRows = {3};
        const ImportOutcome outcome = bring(path, options);
        QCOMPARE(outcome.added, 1);
        QCOMPARE(outcome.discarded, 1);
        QCOMPARE(named("Open")->get(asset::acquired), QDate(2025, 3, 4));
        options.takeTotals = true;
        QCOMPARE(bring(path, options).rejectedRows, 1); // "2" is no date: now it is seen
        options.sheet = QStringLiteral("Nowhere");
        QVERIFY(!importTable(*m_binder, asset::def, path, options, nullptr, m_progress));
    }

    // The name of a file speaks for its table, not for the legend beside it.
    void aLegendIsNoRegister()
    {
        const QString file = QStringLiteral("Assets.xlsx");
        const Sheet legend = sheetOf({{QStringLiteral("H"), QStringLiteral("hoch")},
                                      {QStringLiteral("M"), QStringLiteral("mittel")}});
        Sheet unnamed = legend;
        unnamed.name = QStringLiteral("Legende");
        QVERIFY(!likelyRegister(unnamed, file, m_book));
        Sheet table = sheetOf({{QStringLiteral("Name"), QStringLiteral("Location")},
                               {QStringLiteral("Safe"), QStringLiteral("Cellar")}});
        table.name = QStringLiteral("Sheet1");
        QCOMPARE(likelyRegister(table, file, m_book), &asset::def);
    }

    void hiddenRowsAreAChoice()
    {
        Sheet sheet = sheetOf({{QStringLiteral("Name"), QStringLiteral("Location")},
                               {QStringLiteral("Seen"), QStringLiteral("Bonn")},
                               {QStringLiteral("Hidden"), QStringLiteral("Köln")}});
        sheet.hiddenRows = {2};
        ImportPlan plan = planOf(sheet);
        QCOMPARE(plan.region.dataRows.size(), 2);
        setTarget(plan, 1, ImportColumn::Use::Notes, {}, context());
        TableRegionOptions options = plan.regionOptions;
        options.leaveOutHiddenRows = true;
        setRegion(plan, options, context());
        QCOMPARE(plan.region.dataRows.size(), 1);
        QCOMPARE(int(plan.columns[1].use), int(ImportColumn::Use::Notes));
    }
};

QTEST_GUILESS_MAIN(TestImportHeld)
#include "test_importheld.moc"
