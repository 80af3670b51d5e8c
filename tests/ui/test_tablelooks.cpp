// SPDX-License-Identifier: GPL-3.0-or-later
// How a table looks and what the mouse does to its cells: the fill handle, wrapped rows, colour
// rules, groups in groups, files in cells, finding what is computed.
#include "tests/support/pagedriver.h"
#include "tests/support/shots.h"
#include "ui/pages/colourdialog.h"
#include "ui/pages/findbar.h"
#include "ui/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace ringbinder;

class TestTableLooks final : public PageDriver {
    Q_OBJECT

    QPoint middle(int row, const char* key)
    {
        return table().visualRect(model().index(row, column(key))).center();
    }
    void dragHandle(const QPoint& to)
    {
        QWidget* cells = table().viewport();
        const QRect handle = table().fillHandle();
        QVERIFY(!handle.isEmpty());
        QTest::mousePress(cells, Qt::LeftButton, {}, handle.center());
        const QPointF at(to);
        QMouseEvent move(QEvent::MouseMove, at, cells->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(cells, &move);
        takeShots(*m_page, QStringLiteral("fill_handle"));
        QTest::mouseRelease(cells, Qt::LeftButton, {}, to);
    }
    RegisterTableModel::Look look(int row, const char* key)
    {
        return model().look(model().index(row, column(key)));
    }

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    // ---- the fill handle

    void draggingTheHandleRepeatsACell()
    {
        go(0, "owner");
        const QString owner = shown(0, "owner");
        QVERIFY(shown(1, "owner") != owner);
        const QString next = shown(4, "owner");
        dragHandle(middle(3, "owner"));
        for (int row = 1; row <= 3; ++row)
            QCOMPARE(shown(row, "owner"), owner);
        QCOMPARE(shown(4, "owner"), next);
        QCOMPARE(table().selectedRows(), (QList<int>{0, 1, 2, 3}));
        QVERIFY(m_open->session().undo()); // one step
        QVERIFY(shown(1, "owner") != owner);
    }

    void draggingTheHandleRepeatsAPatternBothWays()
    {
        go(4, "likelihood");
        QVERIFY(model().setData(model().index(4, column("likelihood")), QStringLiteral("1"),
                                Qt::EditRole));
        QVERIFY(model().setData(model().index(5, column("likelihood")), QStringLiteral("2"),
                                Qt::EditRole));
        selectCells(4, "likelihood", 5, "likelihood");
        dragHandle(middle(8, "likelihood"));
        const auto value = [this](int row) {
            return model().valueAt(row, column("likelihood")).integer();
        };
        QCOMPARE(value(6), 1);
        QCOMPARE(value(7), 2);
        QCOMPARE(value(8), 1);
        selectCells(4, "likelihood", 5, "likelihood");
        dragHandle(middle(1, "likelihood"));
        QCOMPARE(value(3), 2);
        QCOMPARE(value(2), 1);
        QCOMPARE(value(1), 2);
        // Sideways into a field of the same kind.
        go(4, "likelihood");
        QCOMPARE(column("impact"), column("likelihood") + 1);
        dragHandle(middle(4, "impact"));
        QCOMPARE(model().valueAt(4, column("impact")).integer(), 1);
    }

    void theHandleIsGivenUpWithEscape()
    {
        go(0, "owner");
        const QString second = shown(1, "owner");
        QTest::mousePress(table().viewport(), Qt::LeftButton, {}, table().fillHandle().center());
        press(Qt::Key_Escape);
        QTest::mouseRelease(table().viewport(), Qt::LeftButton, {}, middle(3, "owner"));
        QCOMPARE(shown(1, "owner"), second);
        m_page.reset();
        m_open->reopen(Binder::Access::ReadOnly);
        show("risk");
        go(0, "owner");
        QVERIFY(table().fillHandle().isEmpty());
    }

    // ---- heights

    void wrappedRowsAreAsHighAsTheirText()
    {
        go(2, "title");
        m_page->tableLayout().setRows(ViewDefinition::Rows::Compact);
        const int compact = table().rowHeight(2);
        m_page->tableLayout().setRows(ViewDefinition::Rows::Normal);
        const int normal = table().rowHeight(2);
        QVERIFY(compact >= 22 && compact < normal);
        QVERIFY(model().setData(model().index(2, column("title")),
                                QStringLiteral("Long words ").repeated(25), Qt::EditRole));
        QCOMPARE(table().rowHeight(2), normal);
        m_page->tableLayout().setRows(ViewDefinition::Rows::Wrapped);
        const int wrapped = table().rowHeight(2);
        QVERIFY(wrapped >= normal + 2 * table().fontMetrics().height());
        QCOMPARE(table().rowHeight(0), normal);
        takeShots(*m_page, QStringLiteral("wrapped"));
        table().setColumnWidth(column("title"), 600); // fewer lines in a wider column
        QTRY_VERIFY(table().rowHeight(2) < wrapped);
        m_page->tableLayout().sortBy(&m_open->field("risk", "title"), true);
        const int row = model().rowOf(m_open->binder().uids(m_open->def("risk")).value().at(2));
        QVERIFY(table().rowHeight(row) > normal);
        QVERIFY(model().setData(model().index(row, column("title")), QStringLiteral("Short"),
                                Qt::EditRole));
        QCOMPARE(table().rowHeight(row), normal);
        m_page->tableLayout().setRows(ViewDefinition::Rows::Normal);
        QCOMPARE(table().rowHeight(row), normal);
    }

    void altEnterIsALineOnlyWhereThereAreLines()
    {
        go(0, "title");
        press(Qt::Key_F2);
        press(Qt::Key_End);
        const int hints = int(m_open->host->hints.size());
        press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(qobject_cast<QLineEdit*>(focus())); // still typing
        QVERIFY(m_open->host->hints.size() > hints);
        press(Qt::Key_Escape);
    }

    // ---- colour rules

    void rulesColourCellsAndRows()
    {
        TableLayout& layout = m_page->tableLayout();
        const int levels = column("level");
        QVERIFY(levels >= 0);
        layout.setColours(
            {{QStringLiteral("treatment"), QStringLiteral("=avoid"), Tone::Bad, false},
             {QStringLiteral("likelihood"), QStringLiteral(">=4"), Tone::Warning, true},
             {QStringLiteral("next_review"), QStringLiteral(">=no day"), Tone::Good, true}});
        int cells = 0;
        for (int row = 0; row < 57; ++row) {
            const bool avoided =
                model().valueAt(row, column("treatment")).text() == QStringLiteral("avoid");
            const bool likely = model().valueAt(row, column("likelihood")).integer() >= 4;
            QCOMPARE(look(row, "title").tint.has_value(), likely);
            const auto treatment = look(row, "treatment").tint;
            QCOMPARE(treatment.has_value(), avoided || likely);
            if (avoided) {
                QVERIFY(treatment == Tone::Bad); // the first rule wins
                ++cells;
            }
            // Colour is never alone.
            QCOMPARE(!theme::toneMark(look(row, "likelihood").tone).isEmpty(), likely);
        }
        QVERIFY(cells > 0);
        takeShots(*m_page, QStringLiteral("colour_rules"));
        go(0, "likelihood");
        QVERIFY(model().setData(model().index(0, column("likelihood")), QStringLiteral("1"),
                                Qt::EditRole));
        QVERIFY(!look(0, "title").tint);
        QVERIFY(model().setData(model().index(0, column("likelihood")), QStringLiteral("5"),
                                Qt::EditRole));
        QVERIFY(look(0, "title").tint == Tone::Warning);
        // They belong to the view.
        const ViewDefinition view = layout.definition();
        QCOMPARE(view.colours.size(), 3);
        QVERIFY(ViewDefinition::fromJson(view.toJson()) == view);
        QVERIFY(SavedViews(m_open->context(), m_open->def("risk"))
                    .save(QStringLiteral("Bright"), view));
        layout.reset();
        QVERIFY(!look(0, "title").tint);
        m_page->applyView(SavedViews(m_open->context(), m_open->def("risk")).all().last());
        QVERIFY(look(0, "title").tint == Tone::Warning);
    }

    void rulesAreMadeInADialog()
    {
        const QList<const FieldDef*> fields = m_page->tableLayout().allColumns();
        const QList<ViewDefinition::Colour> rules = {
            {QStringLiteral("treatment"), QStringLiteral("!=avoid"), Tone::Good, false},
            {QStringLiteral("level"), QStringLiteral(">=12"), Tone::Bad, true},
            {QStringLiteral("owner"), QStringLiteral("empty"), Tone::Warning, false},
            {QStringLiteral("title"), QStringLiteral("backup"), Tone::Muted, false}};
        auto* dialog = new ColourDialog(m_open->context(), fields, rules, m_page.get());
        dialog->show();
        QVERIFY(dialog->colours() == rules); // nothing is lost by looking at it
        takeShots(*dialog, QStringLiteral("colour_dialog"));
        dialog->findChild<QPushButton*>(QStringLiteral("addRule"))->click();
        QVERIFY(dialog->colours() == rules); // without a value it is no rule
        QList<ViewDefinition::Colour> told;
        connect(dialog, &ColourDialog::chosen, this,
                [&told](const QList<ViewDefinition::Colour>& colours) { told = colours; });
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(told == rules);
    }

    // ---- groups

    void groupsStandWithinGroups()
    {
        QAbstractItemModelTester tester(&model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const FieldDef& owner = m_open->field("risk", "owner");
        const FieldDef& treatment = m_open->field("risk", "treatment");
        m_page->tableLayout().setGroup(&owner, &treatment);
        takeShots(*m_page, QStringLiteral("two_levels"));
        const TableRows& rows = model().rows();
        QVERIFY(rows.groupAt(0) && rows.groupAt(0)->depth == 0);
        QVERIFY(rows.groupAt(1) && rows.groupAt(1)->depth == 1);
        QVERIFY(model().uidAt(2));
        int outer = 0;
        int inner = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const TableRows::Group* group = rows.groupAt(row))
                (group->depth == 0 ? outer : inner) += int(group->count);
        }
        QCOMPARE(outer, 57);
        QCOMPARE(inner, 57);
        // The worst of a group is the worst of what it holds.
        qint64 worst = 0;
        for (int row = 1; !rows.groupAt(row) || rows.groupAt(row)->depth > 0; ++row) {
            if (model().uidAt(row))
                worst = std::max(worst, model().valueAt(row, column("level")).integer());
        }
        QCOMPARE(model().worstOf(0)->label,
                 m_open->context().derive->scales().bandOfScore(int(worst))->label);

        const int whole = model().rowCount();
        model().setCollapsed(1, true);
        const int without = model().rowCount();
        QVERIFY(without < whole);
        model().setCollapsed(0, true);
        QVERIFY(rows.groupAt(1) && rows.groupAt(1)->depth == 0);
        model().refresh();
        model().setCollapsed(0, false);
        QCOMPARE(model().rowCount(), without); // the inner one is still collapsed
        model().setCollapsed(1, false);
        QCOMPARE(model().rowCount(), whole);
        const ViewDefinition view = m_page->tableLayout().definition();
        QCOMPARE(view.subgroup, QStringLiteral("treatment"));
        m_page->tableLayout().reset();
        QVERIFY(!rows.isGrouped());
        m_page->tableLayout().apply(*ViewDefinition::fromJson(view.toJson()));
        QCOMPARE(model().rowCount(), whole);
    }

    // ---- what is computed, and files

    void findsWhatIsComputed()
    {
        const QString level = shown(0, "level");
        const QString word = level.section(QLatin1Char(' '), 1);
        QVERIFY(!word.isEmpty());
        go(0, "code");
        press(Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, word);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(table().currentIndex(), model().index(0, column("level")));
    }

    void aFileIsChosenAndNotTyped()
    {
        const Uid uid = m_open->add("evidence", {{"title", QStringLiteral("Restore test")}});
        show("evidence");
        m_page->tableLayout().setShown(&m_open->field("evidence", "file"), true);
        go(0, "file");
        press(Qt::Key_F2);
        QVERIFY(!qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        menu->close();
        const auto sha256 = m_open->binder().storeAttachment(QByteArray(1500, 'x'));
        QVERIFY(sha256);
        Record after = m_open->record("evidence", uid);
        const Record before = after;
        after.setValue(m_open->field("evidence", "file"), Value(*sha256));
        ChangeSet set(ChangeLabel{ChangeLabel::Act::Attach, QStringLiteral("evidence"), {}, 1});
        set.update(before, after);
        QVERIFY(m_open->session().apply(std::move(set)));
        QVERIFY2(shown(0, "file").contains(QStringLiteral("kept in this file")),
                 qPrintable(shown(0, "file")));
        QVERIFY(!shown(0, "file").contains(*sha256));
    }
};

QTEST_MAIN(TestTableLooks)
#include "test_tablelooks.moc"
