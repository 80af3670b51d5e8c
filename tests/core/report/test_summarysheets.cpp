// SPDX-License-Identifier: GPL-3.0-or-later
// The small printed sheets: what stands on each, that they fit one or two pages in both languages,
// and that nothing that is not published gets out on the sheet of roles.
#include "core/registers/people/person.h"
#include "core/registers/people/resource_request.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/report/pagedlayout.h"
#include "core/report/sheets/sheets.h"
#include "tests/support/auditbench.h"

#include <QGuiApplication>
#include <QTest>

namespace ringbinder {

class TestSummarySheets final : public QObject {
    Q_OBJECT

    // Every text of the tables, cell by cell.
    static QStringList textsOf(const report::Document& sheet)
    {
        QStringList found;
        for (const report::Block& block : sheet.blocks) {
            if (const auto* figures = std::get_if<report::Figures>(&block)) {
                for (const auto& figure : figures->figures)
                    found.append(QStringLiteral("%1: %2").arg(figure.label, figure.value));
            }
            const auto* table = std::get_if<report::Table>(&block);
            if (!table)
                continue;
            if (table->rows.count == 0)
                found.append(table->emptyText);
            for (qsizetype i = 0; i < table->rows.count; ++i) {
                const report::Row row = table->rows.at(i);
                for (const report::Cell& cell : row.cells)
                    found.append(cell.text);
            }
        }
        return found;
    }
    static report::Document composed(AuditBench& bench, const char* key,
                                     const char* language = "en")
    {
        auto made = [&] {
            const report::SheetDef* def = report::sheetOf(QString::fromLatin1(key));
            return def->compose(bench.binder(), *def,
                                *Language::load(QString::fromLatin1(language)), {});
        }();
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return std::move(*made);
    }

private slots:
    void anEmptyClientHasSheetsToo()
    {
        AuditBench bench(QDate(2025, 11, 22));
        for (const char* key : {"management_summary", "role_sheet", "staff_progress"})
            QVERIFY(!textsOf(composed(bench, key)).isEmpty());
        QVERIFY(textsOf(composed(bench, "management_summary"))
                    .contains(QStringLiteral("No decision is wanted.")));
    }

    void onlyPublishedRolesAreShown()
    {
        AuditBench bench(QDate(2025, 11, 22));
        const Uid anna = bench.add(person::def, [](Record& record) {
            record.set(person::name, QStringLiteral("Anna Weiß"));
        });
        const auto role = [&bench](const char* name, bool isPublished) {
            return bench.add(role::def, [&](Record& record) {
                record.set(role::name, QString::fromUtf8(name));
                record.set(role::published, isPublished);
                record.set(role::authority, QStringLiteral("May stop a release"));
            });
        };
        const Uid shown = role("ISMS manager", true);
        role("Whistleblower contact", false);
        role("Vacant role", true);
        bench.add(role_assignment::def, [&](Record& record) {
            record.set(role_assignment::title, QStringLiteral("now"));
            record.set(role_assignment::role, shown);
            record.set(role_assignment::person, anna);
            record.set(role_assignment::toDate, QDate(2025, 11, 22)); // to the end of today
            record.set(role_assignment::deputy, anna);
            record.set(role_assignment::deputyExtent, QStringLiteral("all but risks"));
        });
        const QStringList texts = textsOf(composed(bench, "role_sheet"));
        QVERIFY2(texts.contains(QStringLiteral("ISMS manager")), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(QStringLiteral("Anna Weiß")));
        QVERIFY(texts.contains(QStringLiteral("Anna Weiß (all but risks)")));
        QVERIFY(texts.contains(QStringLiteral("May stop a release")));
        QVERIFY(texts.contains(QStringLiteral("nobody at present")));
        QVERIFY(!texts.contains(QStringLiteral("Whistleblower contact")));
    }

    void moneyIsSummedByYear()
    {
        AuditBench bench(QDate(2025, 11, 22));
        const auto request = [&bench](const char* name, qint64 planned, qint64 committed,
                                      qint64 used, bool isDecided) {
            bench.add(resource_request::def, [&](Record& record) {
                record.set(resource_request::title, QString::fromUtf8(name));
                record.set(resource_request::budgetYear, qint64(2026));
                record.set(resource_request::amountPlannedMinor, Money{planned});
                record.set(resource_request::amountCommittedMinor, Money{committed});
                record.set(resource_request::amountUsedMinor, Money{used});
                if (isDecided)
                    record.set(resource_request::decision, resource_request::Decision::Approved);
            });
        };
        request("Backup line", 100000, 90000, 40050, true);
        request("Second administrator", 5000, 0, 0, false);
        const QStringList texts = textsOf(composed(bench, "management_summary"));
        const QString all = texts.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QLatin1String("Second administrator")), qPrintable(all));
        QVERIFY(!all.contains(QLatin1String("Backup line"))); // decided
        QVERIFY2(all.contains(QStringLiteral("1,050.00")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("499.50")), qPrintable(all));
    }

    void theSampleFitsItsPages_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("mostPages");
        QTest::newRow("management summary") << QByteArray("management_summary") << 1;
        QTest::newRow("role sheet") << QByteArray("role_sheet") << 2;
        QTest::newRow("staff progress") << QByteArray("staff_progress") << 2;
    }
    void theSampleFitsItsPages()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, mostPages);
        for (const char* language : {"en", "de"}) {
            AuditBench bench(QDate(2026, 3, 31));
            bench.fillWithSample(language);
            const report::Document sheet = composed(bench, key.constData(), language);
            const report::PagedLayout layout(sheet, report::PageSetup());
            QVERIFY2(layout.pageCount() <= mostPages,
                     qPrintable(QStringLiteral("%1 pages in %2")
                                    .arg(layout.pageCount())
                                    .arg(QString::fromLatin1(language))));
        }
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestSummarySheets)
#include "test_summarysheets.moc"
