// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are no table print as well: every sheet of the sample client in both languages, with
// the label of classification on each page; packs and tables of one organisational unit.
#include "core/registers/assets/asset.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/context/organisation.h"
#include "core/registers/logic/unit_scope.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/registerprint.h"
#include "core/report/pdfwriter.h"
#include "core/report/sheets/sheets.h"
#include "tests/core/report/pdftools.h"
#include "tests/support/auditbench.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;
using namespace ringbinder::report;
using namespace ringbinder::test;

class TestSheets final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/sheets ü XXXXXX")};
    std::unique_ptr<AuditBench> m_bench;

    QStringList pagesOf(const Document& document)
    {
        const QString path = m_folder.filePath(QStringLiteral("sheet ä.pdf"));
        NoProgress progress;
        return writePdf(document, {}, path, progress) ? pageTexts(path) : QStringList();
    }
    void setLabel(const char* label)
    {
        m_bench->change(organisation::def, m_bench->all(organisation::def).first().uid(),
                        [label](Record& record) {
                            record.set(organisation::confidentiality, QString::fromLatin1(label));
                        });
    }

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<AuditBench>(QDate(2031, 5, 14));
        m_bench->fillWithSample();
        setLabel("Zzlabel");
    }

    void everySheetPrintsWithItsLabel_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("language");
        for (const SheetDef& sheet : sheets()) {
            for (const char* language : {"en", "de"})
                QTest::addRow("%s %s", sheet.key, language)
                    << QString(sheet.name()) << QString::fromLatin1(language);
        }
    }

    void everySheetPrintsWithItsLabel()
    {
        QFETCH(QString, key);
        QFETCH(QString, language);
        const SheetDef* sheet = sheetOf(key);
        QVERIFY(sheet);
        const auto document =
            sheet->compose(m_bench->binder(), *sheet, *Language::load(language), {});
        QVERIFY2(document, document ? "" : qPrintable(document.error().message.plain()));
        const QStringList pages = pagesOf(*document);
        QVERIFY(!pages.isEmpty());
        for (const QString& page : pages)
            QVERIFY2(page.count(QLatin1String("Zzlabel")) >= 2, qPrintable(page.left(200)));
    }

    void labelStandsOnEachPageOfATable()
    {
        RegisterView view;
        view.def = &risk::def;
        view.uids = *m_bench->binder().uids(risk::def);
        view.columns = {&risk::title, &risk::description, &risk::owner};
        const auto document = composeRegister(m_bench->binder(), view, Language(), nullptr);
        QVERIFY(document);
        const QStringList pages = pagesOf(*document);
        QVERIFY(pages.size() > 2);
        for (const QString& page : pages)
            QVERIFY(page.count(QLatin1String("Zzlabel")) >= 2); // above and below
    }

    void calendarIsOfTheMonthAskedFor()
    {
        const SheetDef* sheet = sheetOf(u"calendar");
        SheetOptions options;
        options.month = QDate(2031, 2, 20);
        const auto document = sheet->compose(m_bench->binder(), *sheet, Language(), options);
        QVERIFY(document);
        QVERIFY2(document->title.contains(QLatin1String("February 2031")),
                 qPrintable(document->title));
        const auto* grid = std::get_if<Table>(&document->blocks.first());
        QVERIFY(grid);
        QCOMPARE(grid->columns.size(), 7);
        int days = 0;
        for (qsizetype week = 0; week < grid->rows.count; ++week) {
            const Row row = grid->rows.at(week);
            for (const Cell& cell : row.cells)
                days += cell.isMuted ? 0 : 1;
        }
        QCOMPARE(days, 28);
    }

    void packOfAUnitHoldsOnlyItsRecords()
    {
        AuditBench bench(QDate(2031, 5, 14));
        const auto unit = [&bench](const char* name, const std::optional<Uid>& parent) {
            return bench.add(org_unit::def, [&](Record& record) {
                record.set(org_unit::name, QString::fromLatin1(name));
                if (parent)
                    record.set(org_unit::parent, *parent);
            });
        };
        const Uid sales = unit("Sales", {});
        const Uid field = unit("Field sales", sales);
        const Uid works = unit("Works", {});
        for (const Uid& one : {sales, field, works}) {
            bench.add(asset::def, [&](Record& record) {
                record.set(asset::name, QString(QLatin1String("Asset of ") +
                                                bench.held(org_unit::def, one).title()));
                record.set(asset::unit, one);
            });
        }
        const PackDef* pack = packOf("asset-register");
        PackOptions options;
        options.unit = sales;
        const auto snapshot = takeSnapshot(bench.binder(), *pack, Language(), options);
        QVERIFY(snapshot);
        QCOMPARE((*snapshot)->records(asset::def).size(), 2);
        const auto composed = composePack(bench.binder(), *pack, Language(), options);
        QVERIFY(composed);
        const QString text = pagesOf(composed->document).join(QLatin1Char('\n'));
        QVERIFY(text.contains(QLatin1String("Asset of Field sales")));
        QVERIFY(!text.contains(QLatin1String("Asset of Works")));
        QVERIFY(text.contains(QLatin1String("Sales and the units below it")));
        options.status = PackOptions::Status::Approved;
        const auto approved = composePack(bench.binder(), *pack, Language(), options);
        QVERIFY(!approved);
        QCOMPARE(approved.error().kind, Error::Kind::Invalid);
        QVERIFY(UnitScope::canTell(asset::def));
        QVERIFY(!UnitScope::canTell(organisation::def));
    }
};

QTEST_MAIN(TestSheets)
#include "test_sheets.moc"
