// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of what is worked out: course and trend of measures, pasted readings, questionnaires
// answered by keyboard, recovery gaps, dependence on suppliers, the tree of dependencies.
#include "core/registers/measures/measure_reading.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "tests/support/topwindows.h"
#include "ui/charts/trendpanel.h"
#include "ui/dialogs/questionnairedialog.h"
#include "ui/dialogs/questionnairestart.h"
#include "ui/dialogs/readingsdialog.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/dependencypage.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/measurepage.h"
#include "ui/pages/recoverypage.h"
#include "ui/pages/supplierdependence.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace ringbinder;

class TestFigures final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;

    Uid addMeasure(const char* title)
    {
        return m_open->add("measure", {{"title", QString::fromLatin1(title)},
                                       {"unit", QStringLiteral("percent")},
                                       {"target", QStringLiteral("90")},
                                       {"warning_limit", QStringLiteral("80")}});
    }
    void addReading(const QString& measure, const QString& until, const QString& value)
    {
        m_open->add("measure_reading", {{"title", until.left(7)},
                                        {"measure", measure},
                                        {"period_end", until},
                                        {"value", value}});
    }
    // A shop on a host on power; orders need the shop within four hours, the host takes nine.
    void addDependencies()
    {
        m_open->add("asset", {{"name", QStringLiteral("Power")}});
        m_open->add("asset", {{"name", QStringLiteral("Host")},
                              {"availability", QStringLiteral("2")},
                              {"rto_hours", QStringLiteral("9")},
                              {"depends_on", QStringLiteral("Power")}});
        m_open->add("asset", {{"name", QStringLiteral("Shop")},
                              {"availability", QStringLiteral("4")},
                              {"rto_hours", QStringLiteral("2")},
                              {"depends_on", QStringLiteral("Host")}});
        m_open->add("supplier", {{"name", QStringLiteral("Boreal Cloud")},
                                 {"provides", QStringLiteral("Host")}});
        m_open->add("supplier", {{"name", QStringLiteral("Paper Mill")}});
        m_open->add("business_process", {{"name", QStringLiteral("Order handling")},
                                         {"critical", QStringLiteral("yes")},
                                         {"rto_hours", QStringLiteral("4")},
                                         {"assets", QStringLiteral("Shop")}});
    }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }
    void cleanup()
    {
        deleteTopWindows();
        QVERIFY(m_open->host->errors.isEmpty());
        m_open.reset();
    }

    void theCourseIsDrawnAndSaid()
    {
        addMeasure("Actions on time");
        auto* page = new MeasurePage(m_open->context(), m_open->evaluation());
        page->resize(1100, 640);
        page->show();
        page->activate();
        const int column = page->model().columnOfKey(QStringLiteral("course"));
        QVERIFY(column >= 0);
        const auto cell = [&] { return page->model().index(0, column); };
        const auto picture = [&] {
            return page->table().viewport()->grab(page->table().visualRect(cell())).toImage();
        };
        const QImage empty = picture();
        QVERIFY(cell().data().toString().isEmpty());
        for (int month = 1; month <= 7; ++month)
            addReading(QStringLiteral("Actions on time"), QStringLiteral("2025-0%1-28").arg(month),
                       QString::number(80 + 2 * month));
        QVERIFY(cell()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("from 82 to 94, last 94 percent")));
        QVERIFY(picture() != empty);
        page->table().goToCell(0, 1);
        page->trendAction().trigger();
        QVERIFY(page->trend().isVisible());
        QCOMPARE(page->trend().values().rowCount(), 7);
        QCOMPARE(page->trend().values().item(0, 1)->text(), QStringLiteral("94"));
        takeShots(*page, QStringLiteral("measures"));
        page->trend().values().setFocus();
        QTest::keyClick(&page->trend().values(), Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 1);
    }

    void aRecordedValueIsLockedInTheTable()
    {
        addMeasure("Actions on time");
        addReading(QStringLiteral("Actions on time"), QStringLiteral("2025-01-31"),
                   QStringLiteral("85"));
        auto* page = new RegisterPage(m_open->context(), measure_reading::def);
        page->show();
        page->activate();
        const auto lock = [&](const char* key) {
            return page->model().lockReason(0, page->model().columnOfKey(QString::fromLatin1(key)));
        };
        QVERIFY(lock("value").contains(QLatin1String("stays as it was recorded")));
        QVERIFY(lock("note").isEmpty());
    }

    void readingsArePastedAfterALook()
    {
        const Uid uid = addMeasure("Actions on time");
        QGuiApplication::clipboard()->setText(
            QStringLiteral("2025-01\t82\nsoon\t83\n2025-02\t88\n"));
        auto* page = new MeasurePage(m_open->context(), m_open->evaluation());
        page->show();
        page->activate();
        page->table().goToCell(0, 1);
        page->openReadings();
        auto* dialog = shownDialog<ReadingsDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->preview().rowCount(), 3);
        QVERIFY(dialog->preview().item(1, 4)->text().contains(QLatin1String("\"soon\"")));
        takeShots(*dialog, QStringLiteral("readings"));
        QVERIFY(!dialog->reason().isEnabled());
        dialog->apply();
        QCOMPARE(m_open->evaluation().measures().readings(uid).size(), 2);
        QCOMPARE(m_open->host->toasts.size(), 1);
    }

    void anotherValueNeedsAReason()
    {
        const Uid uid = addMeasure("Actions on time");
        addReading(QStringLiteral("Actions on time"), QStringLiteral("2025-01-31"),
                   QStringLiteral("85"));
        QGuiApplication::clipboard()->setText(QStringLiteral("2025-01\t95"));
        auto* dialog = new ReadingsDialog(m_open->context(), m_open->evaluation(), uid, nullptr);
        dialog->show();
        QVERIFY(dialog->reason().isEnabled());
        dialog->apply(); // nothing to take without one
        QCOMPARE(m_open->evaluation().measures().readings(uid).first().value, 85.0);
        QTest::keyClicks(&dialog->reason(), QStringLiteral("typing error"));
        dialog->apply();
        QCOMPARE(m_open->evaluation().measures().readings(uid).size(), 1);
        QCOMPARE(m_open->evaluation().measures().readings(uid).first().value, 95.0);
    }

    void anAssessmentIsBegunAndAnsweredByKeyboard()
    {
        m_open->add("supplier", {{"name", QStringLiteral("Boreal Cloud")}});
        auto* page = new AssessmentPage(m_open->context());
        page->resize(1100, 640);
        page->show();
        page->activate();
        page->begin();
        auto* start = shownDialog<QuestionnaireStart>();
        QVERIFY(start);
        QCOMPARE(start->assessmentTitle().text(), QStringLiteral("Boreal Cloud, assessment 2025"));
        start->due().setText(QStringLiteral("+4w"));
        start->apply();
        auto* dialog = shownDialog<QuestionnaireDialog>();
        QVERIFY(dialog);
        QTableWidget& questions = dialog->questions();
        QCOMPARE(questions.rowCount(), 30);
        QCOMPARE(questions.currentRow(), 0);
        QTest::keyClick(&questions, Qt::Key_4); // Q01, weight 3
        QCOMPARE(questions.currentRow(), 1);
        QTest::keyClick(&questions, Qt::Key_2); // Q02, weight 1
        QTest::keyClick(&questions, Qt::Key_N); // Q03, yes or no, weight 2
        QCOMPARE(questions.currentRow(), 3);
        QVERIFY2(dialog->total().contains(QLatin1String("Score 58 %")),
                 qPrintable(dialog->total())); // (300 + 50 + 0) / 6
        QVERIFY(dialog->total().contains(QLatin1String("3 of 30")));
        QTest::keyClick(&questions, Qt::Key_Return);
        QTest::keyClicks(&dialog->answer(), QStringLiteral("Once a year"));
        QTest::keyClick(&dialog->answer(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&questions, Qt::Key_Space);
        takeShots(*dialog, QStringLiteral("questionnaire"));
        const auto uid = page->table().currentUid();
        QVERIFY(uid);
        const Record assessment = m_open->record("supplier_assessment", *uid);
        QCOMPARE(assessment.get(supplier_assessment::score), 58);
        QCOMPARE(assessment.get(supplier_assessment::due), QDate(2025, 12, 20));
        const auto answered = m_open->binder().findByCode(QStringLiteral("SPQ-0004"));
        QVERIFY(answered && *answered);
        QCOMPARE(m_open->text("supplier_answer", (*answered)->uid(), "answer"),
                 QStringLiteral("Once a year"));
    }

    void gapsAreListedWithTheirReason()
    {
        addDependencies();
        auto* page = new RecoveryPage(m_open->context(), m_open->evaluation());
        page->resize(1100, 640);
        page->show();
        page->activate();
        FigureTable& table = page->table();
        QCOMPARE(table.shownText(0, 0), QStringLiteral("Host"));
        QVERIFY(table.shownText(0, 5).contains(
            QLatin1String("Needs 4 h for Order handling, planned 9 h.")));
        const int all = table.shownRows(); // power and the cloud are unknown
        QCOMPARE(all, 3);
        page->unknown().setChecked(false);
        QCOMPARE(table.shownRows(), 1);
        QTest::keyClick(&table.view(), Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 1);
        page->unknown().setChecked(true);
        takeShots(*page, QStringLiteral("recovery"));
        QTest::keyClicks(&table.search(), QStringLiteral("boreal"));
        QCOMPARE(table.shownRows(), 1);
        table.search().clear();
        m_open->add("business_process", {{"name", QStringLiteral("Shipping")},
                                         {"rto_hours", QStringLiteral("1")},
                                         {"assets", QStringLiteral("Shop")}});
        QVERIFY(table.shownRows() > all); // followed at once
    }

    void suppliersByWhatDependsOnThem()
    {
        addDependencies();
        auto* page = new SupplierDependence(m_open->context(), m_open->evaluation());
        page->resize(1100, 640);
        page->show();
        page->activate();
        QCOMPARE(page->table().shownRows(), 2);
        QCOMPARE(page->table().shownText(0, 0), QStringLiteral("Boreal Cloud"));
        QCOMPARE(page->table().shownText(0, 2), QStringLiteral("1"));
        QCOMPARE(page->table().shownText(0, 6), QStringLiteral("Order handling"));
        QVERIFY(page->summary().contains(QLatin1String("1 of 1 processes depend on Boreal Cloud")));
        takeShots(*page, QStringLiteral("dependence"));
    }

    // What worked the rows out may give a great many, and what it read may say anything.
    void aTableOfFiguresMakesNothingOfRowsThatNobodySees()
    {
        FigureTable table({QStringLiteral("Name"), QStringLiteral("Count")}, QStringLiteral("All"),
                          nullptr);
        constexpr int kManyRows = 200'000;
        const QString hostile = QStringLiteral("<img src=\"file:///etc/passwd\">");
        QList<FigureTable::Row> rows;
        for (int row = 0; row < kManyRows; ++row) {
            rows.append({nullptr,
                         Uid::generate(),
                         {{row == 7 ? hostile : QStringLiteral("host %1").arg(row % 1000), {}, {}},
                          {QString::number(row), row, row == 7 ? Tone::Bad : Tone::Neutral}}});
        }
        table.setColumnWidth(0, 30);
        const int width = table.view().columnWidth(0);
        table.setRows(rows);
        QCOMPARE(table.shownRows(), kManyRows);
        QCOMPARE(table.view().columnWidth(0), width);
        table.view().sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(table.shownText(0, 1), QString::number(kManyRows - 1));
        table.view().sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(table.shownText(0, 0), hostile);
        QCOMPARE(table.shownText(1, 0), QStringLiteral("host 0"));
        QCOMPARE(table.shownText(1, 1), QStringLiteral("0")); // equals stay as they were given
        QCOMPARE(table.shownText(2, 1), QStringLiteral("1000"));
        const QModelIndex first = table.view().model()->index(0, 0);
        QVERIFY(!first.data(Qt::ToolTipRole).toString().contains(QLatin1String("<img")));
        QVERIFY(table.shownText(0, 1).endsWith(QLatin1String("7")));
        QVERIFY(table.shownText(0, 1).size() > 1); // never by colour alone
        table.search().setText(QStringLiteral("IMG"));
        QCOMPARE(table.shownRows(), 1);
        QList<Uid> opened;
        connect(&table, &FigureTable::opened, &table,
                [&opened](const RegisterDef*, const Uid& uid) { opened.append(uid); });
        QTest::keyClick(&table.view(), Qt::Key_Return);
        QCOMPARE(opened, QList<Uid>{rows[7].uid});
        table.search().setText(QStringLiteral("nothing like it"));
        QCOMPARE(table.shownRows(), 0);
        QTest::keyClick(&table.view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const QAbstractItemModelTester tester(
            table.view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(rows.mid(0, 20));
        table.search().clear();
        QCOMPARE(table.shownRows(), 20);
        table.view().sortByColumn(1, Qt::DescendingOrder);
        table.setRows({});
        QCOMPARE(table.shownRows(), 0);
    }

    void theTreeUnfoldsStepByStep()
    {
        addDependencies();
        auto* page = new DependencyPage(m_open->context(), m_open->evaluation());
        page->resize(1100, 640);
        page->show();
        page->activate();
        DependencyModel& model = page->model();
        QCOMPARE(model.rootCount(), 2); // the process, and a supplier that nobody needs
        const QModelIndex process = model.index(0, 0, {});
        QCOMPARE(process.data().toString(), QStringLiteral("Order handling"));
        QCOMPARE(model.rowCount(process), 0); // not read yet
        QVERIFY(model.hasChildren(process));
        model.fetchMore(process);
        const QModelIndex shop = model.index(0, 0, process);
        QCOMPARE(shop.data().toString(), QStringLiteral("Shop"));
        model.fetchMore(shop);
        const QModelIndex host = model.index(0, DependencyModel::Name, shop);
        QCOMPARE(host.siblingAtColumn(DependencyModel::Availability).data().toString(),
                 QStringLiteral("4")); // inherited
        QCOMPARE(host.siblingAtColumn(DependencyModel::Recovery).data().toString(),
                 QStringLiteral("4 h"));
        {
            // Unfolds by itself what it looks at, in the middle of a reset too: only until then.
            const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            page->tree().expandRecursively(process);
        }
        takeShots(*page, QStringLiteral("dependencies"));
        page->search().setText(QStringLiteral("host"));
        QTest::keyClick(&page->search(), Qt::Key_Return);
        QCOMPARE(model.rootCount(), 1);
        QTest::keyClick(&page->tree(), Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 1);
        page->direction().setCurrentIndex(1);
        emit page->direction().activated(1);
        const QModelIndex found = model.index(0, 0, {});
        model.fetchMore(found);
        QCOMPARE(model.index(0, 0, found).data().toString(), QStringLiteral("Shop"));
    }

    void circlesEnd()
    {
        m_open->add("asset", {{"name", QStringLiteral("Directory")}});
        m_open->add("asset", {{"name", QStringLiteral("Network")},
                              {"depends_on", QStringLiteral("Directory")}});
        const auto directory = m_open->binder().findByCode(QStringLiteral("AST-0001"));
        const auto network = m_open->binder().findByCode(QStringLiteral("AST-0002"));
        ChangeSet set({ChangeLabel::Act::Link, QStringLiteral("asset"), {}, 1});
        set.link(m_open->def("asset"), (*directory)->uid(), m_open->field("asset", "depends_on"),
                 (*network)->uid());
        QVERIFY(m_open->session().apply(std::move(set)));
        auto* page = new DependencyPage(m_open->context(), m_open->evaluation());
        page->show();
        page->activate();
        QVERIFY(page->circles().contains(QLatin1String("circle")));
        DependencyModel& model = page->model();
        QCOMPARE(model.rootCount(), 2);
        QModelIndex at = model.index(0, 0, {});
        for (int depth = 0; depth < 2; ++depth) {
            model.fetchMore(at);
            at = model.index(0, 0, at);
        }
        QVERIFY(model.isRepeated(at));
        QVERIFY(!model.hasChildren(at));
        QVERIFY(at.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("circle")));
    }

    void tenThousandAssetsAreNotUnfolded()
    {
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("asset"), {}, 10000});
        for (int i = 0; i < 10000; ++i) {
            Record record(m_open->def("asset"));
            record.setValue(m_open->field("asset", "name"),
                            Value(QStringLiteral("Asset %1").arg(i, 5, 10, QLatin1Char('0'))));
            set.add(std::move(record));
        }
        QVERIFY(m_open->session().apply(std::move(set)));
        auto* page = new DependencyPage(m_open->context(), m_open->evaluation());
        page->show();
        page->activate();
        QCOMPARE(page->model().rootCount(), 10000);
        page->search().setText(QStringLiteral("09999"));
        QTest::keyClick(&page->search(), Qt::Key_Return);
        QCOMPARE(page->model().rootCount(), 1);
    }
};

QTEST_MAIN(TestFigures)
#include "test_figures.moc"
