// SPDX-License-Identifier: GPL-3.0-or-later
// What a table shows: filters, order, columns, groups, views, find and replace, bulk edit; the
// empty page, names for screen readers, German and right to left.
#include "tests/support/pagedriver.h"
#include "tests/support/shots.h"
#include "ui/dialogs/bulkedit.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/findbar.h"
#include "ui/pages/tablefooter.h"
#include "ui/pages/valuelist.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace ringbinder;

class TestTableLayout final : public PageDriver {
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    // ---- filter, sort, columns

    void filtersWhileTyping()
    {
        QLineEdit* owner = table().header()->filterField(column("owner"));
        owner->setFocus();
        QTest::keyClicks(owner, QStringLiteral("bob"));
        QCOMPARE(QApplication::focusWidget(), owner);
        const qsizetype bobs = model().shownCount();
        QVERIFY(bobs > 0 && bobs < 57);
        m_page->footer().refresh();
        QCOMPARE(m_page->footer().text(),
                 QStringLiteral("%1 of 57 shown \u00B7 filter: Risk owner: bob").arg(bobs));
        takeShots(*m_page, QStringLiteral("filtered"));
        QTest::keyClick(owner, Qt::Key_Delete, Qt::ControlModifier); // no row goes
        QCOMPARE(model().totalCount(), 57);
        QTest::keyClicks(owner, QStringLiteral("zzz"));
        QCOMPARE(model().shownCount(), 0);
        auto* nothing = m_page->findChild<NoMatch*>();
        QVERIFY(nothing->isVisible());
        takeShots(*m_page, QStringLiteral("no_match"));
        nothing->findChildren<QPushButton*>().first()->click();
        QCOMPARE(model().shownCount(), 57);
        QVERIFY(owner->text().isEmpty());
        QVERIFY(!nothing->isVisible());
        owner->setText(QStringLiteral("=Dana Roy"));
        emit table().header()->filterEdited(column("owner"), owner->text());
        QVERIFY(model().shownCount() > 0);
        QTest::keyClick(owner, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &table());
    }

    void createsWithTheValuesOfTheFilter()
    {
        m_page->tableLayout().setFilter(&m_open->field("risk", "owner"),
                                        QStringLiteral("=Dana Roy"));
        m_page->tableLayout().setFilter(&m_open->field("risk", "title"), QStringLiteral("meteor"));
        auto* nothing = m_page->findChild<NoMatch*>();
        QVERIFY(nothing->isVisible());
        nothing->findChildren<QPushButton*>().last()->click();
        keys(QStringLiteral("Falling meteor"));
        press(Qt::Key_Return);
        QCOMPARE(model().totalCount(), 58);
        QCOMPARE(shown(0, "owner"), QStringLiteral("Dana Roy"));
    }

    void sortsByClickAndShiftClick()
    {
        FilterHeader* header = table().header();
        const auto click = [&](const char* key, Qt::KeyboardModifiers modifiers = {}) {
            const QRect rect = header->sectionRect(column(key));
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                              QPoint(rect.left() + 12, rect.height() / 2));
        };
        click("owner");
        QCOMPARE(shown(0, "owner"), QStringLiteral("Anna Wei\u00DF"));
        click("level", Qt::ShiftModifier);
        click("level", Qt::ShiftModifier);
        QCOMPARE(model().query().sort.size(), 2);
        QVERIFY(model().query().sort[1].descending);
        QCOMPARE(
            model().headerData(column("level"), Qt::Horizontal, Qt::AccessibleTextRole).toString(),
            QStringLiteral("Level, sorted descending, sort key 2"));
        takeShots(*m_page, QStringLiteral("sorted"));
        for (int row = 1; row < 10; ++row) {
            if (shown(row, "owner") == shown(row - 1, "owner"))
                QVERIFY(model().valueAt(row, column("level")).integer() <=
                        model().valueAt(row - 1, column("level")).integer());
        }
        click("code");
        QCOMPARE(shown(0, "code"), QStringLiteral("RSK-0001"));
        click("code");
        QCOMPARE(shown(0, "code"), QStringLiteral("RSK-0057"));
        click("code");
        QVERIFY(model().query().sort.isEmpty());
    }

    void keepsTheCursorWhenRowsMove()
    {
        go(10, "owner");
        const Uid uid = *table().currentUid();
        m_page->tableLayout().sortBy(&m_open->field("risk", "level"), true);
        QCOMPARE(table().currentUid(), std::optional(uid));
        QCOMPARE(model().keyAt(table().currentIndex().column()), QStringLiteral("owner"));
        m_page->tableLayout().setShown(nullptr, false);
        QCOMPARE(table().currentUid(), std::optional(uid));
        QCOMPARE(model().keyAt(table().currentIndex().column()), QStringLiteral("owner"));
    }

    void columnsMoveByDragging()
    {
        FilterHeader* header = table().header();
        const int from = column("status");
        header->moveSection(from, 2);
        QTRY_COMPARE(column("status"), 2);
        QCOMPARE(header->visualIndex(2), 2);
        QCOMPARE(shown(0, "status"), QStringLiteral("Open"));
    }

    void frozenColumnsStandStill()
    {
        m_page->resize(700, 500);
        const QList<const FieldDef*> all = m_page->tableLayout().allColumns();
        m_page->tableLayout().setColumns(all.mid(0, 16));
        go(2, "title");
        const QRect name = table().visualRect(model().index(2, 1));
        table().horizontalScrollBar()->setValue(300);
        QCOMPARE(table().visualRect(model().index(2, 1)), name);
        QCOMPARE(table().indexAt(name.center()), model().index(2, 1));
        const int still = table().header()->frozenWidth();
        const QModelIndex beside = table().indexAt(QPoint(still + 4, name.center().y()));
        QVERIFY(beside.column() > 2);
        table().goToCell(2, 2); // comes out from under the frozen ones
        QVERIFY(table().visualRect(model().index(2, 2)).left() >= still);
        table().horizontalScrollBar()->setValue(300);
        takeShots(*m_page, QStringLiteral("frozen"));
        const int level = column("level");
        const QLineEdit* field = table().header()->filterField(level);
        const int shift = table().header()->mapFromGlobal(field->mapToGlobal(QPoint())).x();
        QCOMPARE(shift, table().header()->sectionRect(level).left());
        table().editCurrent();
        QVERIFY(table().visualRect(table().currentIndex()).left() >= still);
    }

    void valuesAreTicked()
    {
        emit table().header()->listRequested(column("owner"));
        auto* list = m_page->findChild<QFrame*>(QStringLiteral("valueList"));
        QVERIFY(list);
        takeShots(*list, QStringLiteral("valuelist"));
        auto* values = list->findChild<QListWidget*>();
        QVERIFY(values->count() >= 6); // all, four people, empty
        values->item(0)->setCheckState(Qt::Unchecked);
        for (int row = 1; row < values->count(); ++row) {
            if (values->item(row)->text().startsWith(QStringLiteral("Chi")))
                values->item(row)->setCheckState(Qt::Checked);
        }
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_page->tableLayout().filter(&m_open->field("risk", "owner")),
                 QStringLiteral("=Chi Eze"));
        QVERIFY(model().shownCount() > 0);
        for (int row = 0; row < int(model().shownCount()); ++row)
            QCOMPARE(shown(row, "owner"), QStringLiteral("Chi Eze"));
    }

    void everyListedValueFindsItsRecords()
    {
        const QList<const FieldDef*> columns = m_page->tableLayout().allColumns();
        m_page->tableLayout().setColumns(columns);
        int checked = 0;
        for (const FieldDef* field : columns) {
            ValueList values(m_page->tableLayout(), field);
            auto* list = values.findChild<QListWidget*>();
            for (int row = 1; row < list->count(); ++row) {
                const QString item = list->item(row)->text();
                const QString text = item.section(QStringLiteral("   "), 0, -2);
                const int count = item.section(QStringLiteral("   "), -1).toInt();
                const bool empty = text == QStringLiteral("(empty)");
                TableQuery query;
                query.filters.append(
                    {field, TableLayout::exactly(empty ? QStringList() : QStringList{text}, empty,
                                                 false)});
                const RegisterIndex::Rows rows = model().registerIndex().query(query);
                QVERIFY2(rows.issues.isEmpty(), qPrintable(query.filters.first().text));
                QVERIFY2(rows.uids.size() == count,
                         qPrintable(QStringLiteral("%1 %2: %3")
                                        .arg(field ? QString::fromLatin1(field->key)
                                                   : QStringLiteral("code"),
                                             item, QString::number(rows.uids.size()))));
                ++checked;
            }
        }
        QVERIFY(checked > 60);
    }

    // ---- find, replace, bulk edit

    void findsAndReplaces()
    {
        go(0, "title");
        press(Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field && m_page->findBar().isAncestorOf(field));
        QTest::keyClicks(field, QStringLiteral("backups"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(table().currentIndex(), model().index(3, column("title")));
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(table().currentIndex(), model().index(9, column("title")));
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(table().currentIndex(), model().index(3, column("title")));
        press(Qt::Key_H, Qt::ControlModifier);
        m_page->findBar().findChildren<QLineEdit*>().last()->setText(QStringLiteral("archives"));
        takeShots(*m_page, QStringLiteral("findbar"));
        QCOMPARE(m_page->findBar().changes().size(), 9);
        m_page->findBar().findChildren<QLineEdit*>().last()->setFocus();
        press(Qt::Key_Return);
        auto* preview = m_page->findChild<QDialog*>();
        QVERIFY(preview);
        takeShots(*preview, QStringLiteral("replace"));
        preview->findChild<QTreeWidget*>()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        const QList<QAbstractButton*> buttons = preview->findChild<QDialogButtonBox*>()->buttons();
        for (QAbstractButton* button : buttons) {
            if (button->text().contains(QStringLiteral("Replace")))
                button->click();
        }
        int changed = 0;
        for (int row = 0; row < 57; ++row)
            changed += shown(row, "title") == QStringLiteral("Lost archives") ? 1 : 0;
        QCOMPARE(changed, 8);
        QVERIFY(m_open->session().undo());
        QCOMPARE(shown(9, "title"), QStringLiteral("Lost backups"));
    }

    void editsManyAtOnce()
    {
        selectCells(0, "title", 9, "title");
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = m_page->findChild<BulkEdit*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Edit 10 risks"));
        QCOMPARE(dialog->changedCells(), 0);
        dialog->setMode(m_open->field("risk", "treatment"), BulkEdit::Mode::SetTo);
        auto* combo =
            qobject_cast<QComboBox*>(dialog->editor(m_open->field("risk", "treatment"))->widget());
        combo->setCurrentIndex(combo->findText(QStringLiteral("Avoid")));
        dialog->setMode(m_open->field("risk", "title"), BulkEdit::Mode::Append);
        auto* line =
            qobject_cast<QLineEdit*>(dialog->editor(m_open->field("risk", "title"))->widget());
        line->setText(QStringLiteral("(2025)"));
        QCOMPARE(dialog->changedCells(), 18); // two were to be avoided already
        takeShots(*dialog, QStringLiteral("bulkedit"));
        dialog->apply();
        QCOMPARE(shown(0, "title"), QStringLiteral("Laptop theft with client data (2025)"));
        QCOMPARE(shown(9, "treatment"), QStringLiteral("Avoid"));
        QVERIFY(m_open->session().undo());
        QCOMPARE(shown(0, "title"), QStringLiteral("Laptop theft with client data"));
        QCOMPARE(shown(0, "treatment"), QStringLiteral("Modify (reduce)"));
    }

    // ---- views

    void viewsAreOfferedSavedAndKept()
    {
        const SavedViews views(m_open->context(), m_open->def("risk"));
        const QList<TableView> builtIn = views.all();
        QVERIFY(builtIn.size() >= 4);
        for (const TableView& view : builtIn) {
            m_page->applyView(view);
            QVERIFY2(model().queryIssues().isEmpty(), qPrintable(view.title));
            QCOMPARE(m_page->viewTitle(), view.title);
        }
        m_page->applyView(builtIn.first());
        m_page->tableLayout().setFilter(&m_open->field("risk", "owner"), QStringLiteral("bob"));
        m_page->tableLayout().sortBy(&m_open->field("risk", "level"), true);
        m_page->tableLayout().setShown(&m_open->field("risk", "status"), false);
        table().setColumnWidth(column("owner"), 222);
        const qsizetype bobs = model().shownCount();
        QVERIFY(views.save(QStringLiteral("Bob's worst"), m_page->tableLayout().definition()));
        m_page.reset();
        m_open->reopen();
        show("risk");
        const QList<TableView> all = SavedViews(m_open->context(), m_open->def("risk")).all();
        QCOMPARE(all.last().title, QStringLiteral("Bob's worst"));
        m_page->applyView(all.last());
        QCOMPARE(model().shownCount(), bobs);
        QCOMPARE(column("status"), -1);
        QCOMPARE(table().columnWidth(column("owner")), 222);
        QVERIFY(model().query().sort.first().descending);
        QVERIFY(SavedViews(m_open->context(), m_open->def("asset")).all().last().title !=
                QStringLiteral("Bob's worst"));
    }

    void groupsStandUnderHeads()
    {
        m_page->tableLayout().setGroup(&m_open->field("risk", "treatment"));
        takeShots(*m_page, QStringLiteral("grouped"));
        QCOMPARE(model().rows().kind(0), TableRows::Kind::Group);
        const int all = model().rowCount();
        table().goToCell(0, 1);
        press(Qt::Key_Left);
        QVERIFY(model().rowCount() < all);
        press(Qt::Key_Return);
        QCOMPARE(model().rowCount(), all);
        go(1, "title");
        keys(QStringLiteral("In a group"));
        press(Qt::Key_Return);
        QCOMPARE(shown(1, "title"), QStringLiteral("In a group"));
    }

    // ---- the page

    void anEmptyRegisterSaysWhatItIsFor()
    {
        m_page.reset();
        show("nonconformity");
        auto* empty = m_page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        takeShots(*m_page, QStringLiteral("empty"));
        const QSignalSpy asked(m_page.get(), &RegisterPage::importRequested);
        const QList<QPushButton*> buttons = empty->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            QCOMPARE(button->isVisible(), !button->text().contains(QStringLiteral("suggestions")));
            if (button->text().contains(QStringLiteral("spreadsheet")))
                button->click();
        }
        QCOMPARE(asked.size(), 1);
        bool started = false;
        m_page->setSuggestions([&started] { started = true; });
        for (QPushButton* button : buttons) {
            if (button->text().contains(QStringLiteral("suggestions")))
                button->click();
        }
        QVERIFY(started);
        for (QPushButton* button : buttons) {
            if (button->text().contains(QStringLiteral("first")))
                button->click();
        }
        QVERIFY(!empty->isVisible());
        keys(QStringLiteral("Visitor badge missing"));
        press(Qt::Key_Return);
        QCOMPARE(model().totalCount(), 1);
        QVERIFY(!empty->isVisible());
        QVERIFY(m_open->session().undo());
        QVERIFY(empty->isVisible());
    }

    void everythingHasAName()
    {
        m_page->findBar().open(true);
        const QList<QWidget*> widgets = m_page->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            const auto* label = qobject_cast<QLabel*>(widget);
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_page.get()) ||
                (label && label->text().isEmpty()))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            if (face->role() == QAccessible::Client || face->role() == QAccessible::Pane)
                continue;
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString(QLatin1String(widget->metaObject()->className()) +
                                        QLatin1Char(' ') + widget->objectName())));
        }
    }

    void speaksGerman()
    {
        start(QStringLiteral("de"), 7);
        takeShots(*m_page, QStringLiteral("german"));
        go(0, "treatment");
        const QString label = shown(0, "treatment");
        go(1, "treatment");
        press(Qt::Key_F2);
        auto* combo = qobject_cast<QComboBox*>(focus());
        QVERIFY(combo);
        QVERIFY(combo->findText(label) > 0);
        press(Qt::Key_Escape);
    }

    void mirrorsForRightToLeft()
    {
        m_page->setLayoutDirection(Qt::RightToLeft);
        m_page->resize(700, 500);
        takeShots(*m_page, QStringLiteral("mirrored"));
        const QRect code = table().visualRect(model().index(0, 0));
        QVERIFY(code.right() >= table().viewport()->width() - 2);
        QCOMPARE(table().indexAt(code.center()), model().index(0, 0));
        table().goToCell(0, model().columnCount() - 1);
        QCOMPARE(table().visualRect(model().index(0, 0)), code);
        const QRect last = table().visualRect(table().currentIndex());
        QCOMPARE(table().indexAt(last.center()), table().currentIndex());
    }
};

QTEST_MAIN(TestTableLayout)
#include "test_tablelayout.moc"
