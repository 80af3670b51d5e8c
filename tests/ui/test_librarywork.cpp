// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds a record, by hand: fields of a client's own from their dialog to the table,
// comments, the library of evidence with a dropped folder, and handing over a person's records.
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/logic/extrafields.h"
#include "tests/support/pagedriver.h"
#include "tests/support/shots.h"
#include "ui/dialogs/evidencefolderdialog.h"
#include "ui/dialogs/extrachoicetable.h"
#include "ui/dialogs/extrafielddialog.h"
#include "ui/dialogs/replacepersondialog.h"
#include "ui/forms/commentstab.h"
#include "ui/forms/evidencetab.h"
#include "ui/forms/linkstab.h"
#include "ui/forms/quicklook.h"
#include "ui/forms/recordpane.h"
#include "ui/pages/evidencepage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace ringbinder;

class TestLibraryWork final : public PageDriver {
    Q_OBJECT

    QTemporaryDir m_files;

    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_files.filePath(name);
        QFile made(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !made.open(QIODevice::WriteOnly) ||
            made.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    template <class T>
    T* dialog()
    {
        T* found = m_page->findChild<T*>();
        if (!found)
            qFatal("no dialog");
        return found;
    }
    QPushButton* button(QWidget* in, const QString& text)
    {
        const auto buttons = in->findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    void showEvidence()
    {
        m_page = std::make_unique<EvidencePage>(m_open->context());
        m_page->resize(1166, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
    }
    EvidencePage& library() { return static_cast<EvidencePage&>(*m_page); }

private slots:
    void init() { start(QStringLiteral("en"), 12); }
    void cleanup() { stop(); }

    // ---- fields of a client's own

    void aFieldGoesFromItsDialogToTheTableAndBack()
    {
        show("asset");
        m_page->openFields();
        auto* fields = dialog<ExtraFieldDialog>();
        fields->addField(QStringLiteral("Place"));
        auto* type = fields->findChild<QComboBox*>();
        type->setCurrentIndex(int(extra_field::Type::Choice));
        emit type->activated(type->currentIndex());
        auto* choices = fields->findChild<ExtraChoiceTable*>();
        QVERIFY(choices->isVisibleTo(fields));
        choices->addChoice(QStringLiteral("Kiel"));
        choices->addChoice(QStringLiteral("Köln"));
        takeShots(*fields, QStringLiteral("own_fields"));
        fields->save();
        QTRY_VERIFY(!m_page->findChild<ExtraFieldDialog*>());
        QVERIFY(column("x_place") > 0);
        QCOMPARE(model().headerData(column("x_place"), Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Place"));
        QVERIFY(model().setData(model().index(0, column("x_place")), QStringLiteral("Köln"),
                                Qt::EditRole));
        QCOMPARE(shown(0, "x_place"), QStringLiteral("Köln"));
        const FieldDef* place = m_open->binder().field(m_page->def(), u"x_place");
        m_page->showOnly({{place, QStringLiteral("Köln")}});
        QCOMPARE(model().shownCount(), 1);

        // Renamed while the filter stands: column, value and filter stay.
        m_page->openFields();
        fields = dialog<ExtraFieldDialog>();
        auto* name = fields->findChild<QLineEdit*>();
        name->setText(QStringLiteral("Town"));
        emit name->textEdited(name->text());
        fields->save();
        QTRY_VERIFY(!m_page->findChild<ExtraFieldDialog*>());
        QCOMPARE(model().headerData(column("x_place"), Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Town"));
        QCOMPARE(model().shownCount(), 1);
        QCOMPARE(shown(0, "x_place"), QStringLiteral("Köln"));

        // A choice in use asks where its values go; removing the field asks as well.
        m_page->openFields();
        fields = dialog<ExtraFieldDialog>();
        choices = fields->findChild<ExtraChoiceTable*>();
        choices->removeChoice(1);
        QPushButton* save = button(fields, QStringLiteral("Save the fields"));
        QVERIFY(!save->isEnabled());
        QCOMPARE(choices->undecided(), QStringLiteral("Köln"));
        takeShots(*fields, QStringLiteral("own_fields_moved"));
        auto* where = choices->findChild<QComboBox*>();
        where->setCurrentIndex(2);
        emit where->activated(2);
        QVERIFY(save->isEnabled());
        fields->removeCurrent();
        m_open->prompt.answers = {-1};
        fields->save();
        QCOMPARE(m_open->prompt.asked.size(), 1);
        QVERIFY(m_open->binder().field(m_page->def(), u"x_place")); // cancelled
        m_open->prompt.answers = {0};
        fields->save();
        QTRY_VERIFY(!m_page->findChild<ExtraFieldDialog*>());
        QCOMPARE(column("x_place"), -1);
        m_open->host->undo();
        QVERIFY(column("x_place") > 0);
        QVERIFY(m_open->host->errors.isEmpty());
    }

    // ---- comments

    void commentsAreSaidChangedAndTakenBack()
    {
        const Uid laptop = m_open->add("asset", {{"name", QStringLiteral("Beamer")}});
        RecordPane pane(m_open->context());
        pane.resize(420, 640);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.showRecord(m_open->def("asset"), laptop);
        for (QAction* action : pane.recordActions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))
                action->trigger();
        }
        auto* tab = pane.findChild<CommentsTab*>();
        QVERIFY(tab->isVisible());
        auto* box = tab->findChild<QPlainTextEdit*>();
        QCOMPARE(QApplication::focusWidget(), box);
        keys(QStringLiteral("The lamp is old"));
        QCOMPARE(pane.drafts().size(), 1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(tab->count(), 1);
        QVERIFY(box->toPlainText().isEmpty());
        QVERIFY(pane.drafts().isEmpty());
        auto* tabs = pane.findChild<QTabWidget*>();
        QCOMPARE(tabs->tabText(tabs->indexOf(tab)), QStringLiteral("Comments 1"));
        takeShots(pane, QStringLiteral("comments"));
        button(tab, QStringLiteral("Change"))->click();
        box->setPlainText(QStringLiteral("The lamp was replaced"));
        press(Qt::Key_Return, Qt::ControlModifier);
        auto* list = tab->findChild<QListWidget*>();
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Anna Weiss")));
        QVERIFY(list->item(0)->text().endsWith(QStringLiteral("The lamp was replaced")));
        button(tab, QStringLiteral("Remove"))->click();
        QCOMPARE(tab->count(), 0);
        m_open->host->undo();
        QCOMPARE(tab->count(), 1);

        // Half a sentence stays with its record.
        box->setPlainText(QStringLiteral("And the"));
        const Uid other = m_open->add("asset", {{"name", QStringLiteral("Screen")}});
        pane.showRecord(m_open->def("asset"), other);
        QVERIFY(box->toPlainText().isEmpty());
        pane.showRecord(m_open->def("asset"), laptop);
        QCOMPARE(box->toPlainText(), QStringLiteral("And the"));
    }

    // ---- links both ways

    void everyRegisterShowsUpAmongTheLinksOfAPerson()
    {
        const Uid bob = m_open->add("person", {{"name", QStringLiteral("Eve Roy")}});
        int holders = 0;
        for (const Registry::Pointer& pointer :
             m_open->binder().registry().pointersTo(m_open->def("person"))) {
            if (pointer.from->singleton || pointer.from->place == Place::Hidden)
                continue;
            Record record(*pointer.from);
            if (*pointer.from->prefix == '\0')
                record.setCode(QStringLiteral("OWN-%1").arg(holders));
            record.setValue(pointer.from->nameField(), Value(QStringLiteral("Named")));
            record.setValue(*pointer.field, pointer.field->type == FieldType::Reference
                                                ? Value(bob.toString())
                                                : Value(QStringList{bob.toString()}));
            ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(pointer.from->key), {}, 1});
            set.add(std::move(record));
            QVERIFY(m_open->session().apply(std::move(set)));
            ++holders;
        }
        LinksTab links(m_open->context(), nullptr);
        links.resize(420, 640);
        links.showRecord(m_open->def("person"), bob);
        QCOMPARE(links.count(), holders);
        auto* tree = links.findChild<QTreeWidget*>();
        takeShots(links, QStringLiteral("links_of_a_person"));
        int opened = 0;
        for (int group = 0; group < tree->topLevelItemCount(); ++group) {
            QTreeWidgetItem* held = tree->topLevelItem(group);
            QSet<QString> icons;
            for (int i = 0; i < held->childCount(); ++i) {
                emit tree->itemActivated(held->child(i), 0);
                tree->setCurrentItem(held->child(i));
                emit tree->itemActivated(held->child(i), 0);
                ++opened;
            }
        }
        QCOMPARE(opened, holders);
        QSet<Uid> distinct(m_open->host->opened.cbegin(), m_open->host->opened.cend());
        QCOMPARE(distinct.size(), holders);
    }

    // ---- the library

    void filesAreLookedAtTakenInOnceAndSaved()
    {
        showEvidence();
        const QString path = file(QStringLiteral("restore test.txt"), "it works");
        library().takeFiles({path});
        QCOMPARE(model().totalCount(), 1);
        library().takeFiles({path}); // cancelled
        QCOMPARE(m_open->prompt.asked.size(), 1);
        QVERIFY(m_open->prompt.asked.first().contains(QStringLiteral("EVD-0001")));
        QCOMPARE(model().totalCount(), 1);
        m_open->prompt.answers = {1};
        library().takeFiles({path});
        QCOMPARE(model().totalCount(), 2);
        const auto first = model().uidAt(0);
        QVERIFY(first);
        table().goTo(*first);
        press(Qt::Key_Space);
        auto* look = m_page->window()->findChild<QuickLook*>();
        QVERIFY(look && look->isVisible());
        QVERIFY(
            look->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("it works")));
        look->close();

        table().selectAll();
        const QStringList copies = library().temporaryCopies();
        QCOMPARE(copies.size(), 2);
        QFile copy(copies.first());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("it works"));
        const QString target = m_files.filePath(QStringLiteral("aus der Bücherei"));
        QVERIFY(QDir().mkpath(target));
        m_open->prompt.paths = {target};
        library().saveSelected();
        QTRY_COMPARE(QDir(target).entryList(QDir::Files).size(), 2);
        QTRY_VERIFY(!m_open->host->hints.isEmpty());
    }

    void viewsFindWhatNeedsAttention()
    {
        m_open->add("evidence", {{"title", QStringLiteral("Unused")},
                                 {"collected_on", QStringLiteral("2025-10-01")}});
        m_open->add("evidence", {{"title", QStringLiteral("Soon")},
                                 {"valid_until", QStringLiteral("2025-12-01")}});
        const Uid old = m_open->add("evidence", {{"title", QStringLiteral("Old")},
                                                 {"collected_on", QStringLiteral("2024-01-01")}});
        m_open->add("control", {{"code", QStringLiteral("A.8.13")},
                                {"title", QStringLiteral("Backup")},
                                {"applicable", QStringLiteral("yes")},
                                {"evidence", m_open->record("evidence", old).code()}});
        showEvidence();
        takeShots(*m_page, QStringLiteral("evidence_library"));
        const auto countOf = [this](const QString& title) {
            for (const TableView& view : SavedViews(m_open->context(), evidence::def).all()) {
                if (view.title != title)
                    continue;
                m_page->applyView(view);
                return int(model().shownCount());
            }
            return -1;
        };
        QCOMPARE(countOf(QStringLiteral("Expires soon")), 1);
        QCOMPARE(countOf(QStringLiteral("Too old for its control")), 1);
        QCOMPARE(countOf(QStringLiteral("Used by nothing")), 2);
        QCOMPARE(countOf(QStringLiteral("Same file more than once")), 0);
        QCOMPARE(countOf(QStringLiteral("All")), 3);
    }

    void aDroppedFolderIsLookedOverBeforeItIsTakenIn()
    {
        m_open->add("control", {{"code", QStringLiteral("A.8.13")},
                                {"title", QStringLiteral("Information backup")},
                                {"applicable", QStringLiteral("yes")}});
        m_open->add("control", {{"code", QStringLiteral("A.5.1")},
                                {"title", QStringLiteral("Policies")},
                                {"applicable", QStringLiteral("yes")}});
        file(QStringLiteral("Nachweise/A.8.13 restore.txt"), "restored");
        file(QStringLiteral("Nachweise/minutes.txt"), "minutes");
        showEvidence();
        library().takeFiles({m_files.filePath(QStringLiteral("Nachweise"))});
        auto* folder = dialog<EvidenceFolderDialog>();
        QTRY_VERIFY(folder->isScanned());
        auto* files = folder->findChild<QTableWidget*>();
        QCOMPARE(files->rowCount(), 2);
        QCOMPARE(files->item(0, 2)->text(), QStringLiteral("A.8.13"));
        QCOMPARE(files->item(1, 2)->text(), QString());
        takeShots(*folder, QStringLiteral("evidence_folder"));
        QPushButton* take = button(folder, QStringLiteral("Take them in"));
        files->item(1, 2)->setText(QStringLiteral("9.99"));
        QVERIFY(!take->isEnabled());
        files->item(1, 2)->setText(QStringLiteral("5.1"));
        QVERIFY(take->isEnabled());
        QCOMPARE(folder->planned().at(1).controls, QStringList{QStringLiteral("A.5.1")});
        folder->accept();
        QTRY_VERIFY(!m_page->findChild<EvidenceFolderDialog*>());
        QCOMPARE(model().totalCount(), 2);
        QCOMPARE(shown(0, "used_where"), QStringLiteral("A.8.13"));
        QVERIFY(m_open->host->toasts.last().contains(QLatin1Char('2')));
        m_open->host->undo();
        QCOMPARE(model().totalCount(), 0);
    }

    void theSameFileIsCitedInsteadOfKeptAgain()
    {
        const QString path = file(QStringLiteral("once.txt"), "once");
        const auto kept = addEvidence(m_open->binder(), *readEvidence(path), {});
        QVERIFY(kept);
        const Uid control = m_open->add(
            "control", {{"code", QStringLiteral("A.8.13")}, {"title", QStringLiteral("Backup")}});
        EvidenceTab tab(m_open->context(), nullptr);
        tab.showRecord(m_open->def("control"), control);
        m_open->prompt.answers = {0};
        tab.addFiles({path});
        tab.reload();
        QCOMPARE(tab.count(), 1);
        QCOMPARE(m_open->binder().count(evidence::def).value_or(0), 1);
        QCOMPARE(m_open->prompt.asked.size(), 1);
    }

    // ---- handing over

    void aPersonHandsOver()
    {
        const auto people = m_open->binder().uids(m_open->def("person"));
        QVERIFY(people && people->size() >= 2);
        const Uid leaver = people->at(0);
        const Uid successor = people->at(1);
        const int owned = int(m_open->binder()
                                  .findEqual(m_open->def("risk"), m_open->field("risk", "owner"),
                                             Value(leaver.toString()))
                                  ->size());
        QVERIFY(owned > 0);
        auto* dialog = new ReplacePersonDialog(m_open->context(), leaver, m_page.get());
        dialog->open();
        QPushButton* handOver = button(dialog, QStringLiteral("Hand over"));
        QVERIFY(!handOver->isEnabled());
        dialog->setSuccessor(leaver);
        QVERIFY(!handOver->isEnabled());
        dialog->setSuccessor(successor);
        QVERIFY(handOver->isEnabled());
        takeShots(*dialog, QStringLiteral("hand_over"));
        auto* tree = dialog->findChild<QTreeWidget*>();
        tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        handOver->click();
        QCOMPARE(m_open->binder()
                     .findEqual(m_open->def("risk"), m_open->field("risk", "owner"),
                                Value(leaver.toString()))
                     ->size(),
                 1);
        QCOMPARE(m_open->text("person", leaver, "active"), QStringLiteral("No"));
        m_open->host->undo();
        QCOMPARE(int(m_open->binder()
                         .findEqual(m_open->def("risk"), m_open->field("risk", "owner"),
                                    Value(leaver.toString()))
                         ->size()),
                 owned);
    }
};

QTEST_MAIN(TestLibraryWork)
#include "test_librarywork.moc"
