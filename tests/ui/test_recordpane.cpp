// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of one record on the sample client: no form is cut off, marked text reads as meant,
// files are chosen and not typed; and the way back after a jump.
#include "core/registers/context/organisation.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "tests/support/sampledriver.h"
#include "tests/support/shots.h"
#include "ui/forms/attachmentmenu.h"
#include "ui/forms/markedtext.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordpane.h"
#include "ui/pages/pagefactory.h"
#include "ui/pages/registerpage.h"
#include "ui/shell/finder.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace ringbinder;

class TestRecordPane final : public SampleDriver {
    Q_OBJECT

    RecordForm* shownForm()
    {
        const auto forms = m_window->findChildren<RecordForm*>();
        for (RecordForm* form : forms) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }

    // A sentence under a field of the form quotes this.
    bool saysSo(const QString& quoted)
    {
        const auto labels = shownForm()->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(quoted);
        });
    }

private slots:
    void init() { openSample(); }
    void cleanup() { closeSample(); }

    void noFormIsCutOff()
    {
        auto* pane = m_window->findChild<RecordPane*>();
        for (const NavigationEntry& entry : navigationEntries(registers(), m_language)) {
            const RegisterDef* def = registers().find(entry.key);
            if (!def || def->singleton)
                continue;
            m_window->showPage(entry.key);
            for (const int width : {300, 345, 520}) {
                pane->setFixedWidth(width);
                QTest::qWait(20);
                RecordForm* form = shownForm();
                QVERIFY2(form, qPrintable(entry.key));
                QVERIFY2(form->widget()->width() <= form->viewport()->width(),
                         qPrintable(QStringLiteral("%1 at %2: %3 in %4")
                                        .arg(entry.key)
                                        .arg(width)
                                        .arg(form->widget()->width())
                                        .arg(form->viewport()->width())));
                takeShots(*pane, QStringLiteral("pane-%1-%2").arg(entry.key).arg(width));
            }
        }
    }

    void labelsStandAboveWhereThePaneIsNarrow()
    {
        m_window->showPage(QStringLiteral("person"));
        auto* pane = m_window->findChild<RecordPane*>();
        const auto isAbove = [this] {
            const QList<QLabel*> labels = shownForm()->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->buddy() && label->buddy()->isVisible()) {
                    const QPoint field = label->buddy()->mapTo(shownForm(), QPoint());
                    return label->mapTo(shownForm(), QPoint()).y() + label->height() <=
                           field.y() + 2;
                }
            }
            return false;
        };
        pane->setFixedWidth(600);
        QTest::qWait(20);
        QVERIFY(!isAbove());
        QFont large = m_window->font();
        large.setPointSizeF(large.pointSizeF() * 1.8);
        shownForm()->setFont(large);
        pane->setFixedWidth(320);
        QTest::qWait(20);
        QVERIFY(isAbove());
    }

    void markedTextReadsAsMeantUntilItIsEdited()
    {
        m_window->showPage(QStringLiteral("organisation"));
        MarkedText* marked = nullptr;
        const auto all = m_window->findChildren<MarkedText*>();
        for (MarkedText* each : all)
            marked = each->isVisible() ? each : marked;
        QVERIFY(marked);
        const QString held =
            binder().singleton(organisation::def)->text(organisation::scopeStatement);
        QVERIFY(held.contains(QStringLiteral("**")));
        QVERIFY(!marked->toPlainText().contains(QStringLiteral("**")));
        auto* edit = marked->parentWidget()->findChild<QPlainTextEdit*>();
        QVERIFY(!edit->isVisible());
        takeShots(*m_window, QStringLiteral("marked-text"));
        marked->setFocus(Qt::TabFocusReason);
        QVERIFY(edit->isVisible());
        QCOMPARE(QApplication::focusWidget(), edit);
        QCOMPARE(edit->toPlainText(), held);
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("<b>Plain</b>"));
        QTest::keyClick(edit, Qt::Key_Tab);
        QTRY_COMPARE(binder().singleton(organisation::def)->text(organisation::scopeStatement),
                     QStringLiteral("<b>Plain</b>"));
        QVERIFY(edit->isVisible()); // nothing marked: shown as it stands
        QVERIFY(!marked->isVisible());
    }

    void listsAndHeadingsAreNotHtml()
    {
        MarkedText text;
        QVERIFY(!MarkedText::isMarked(QStringLiteral("A line\nand <b>another</b> [x](http://y)")));
        QVERIFY(MarkedText::isMarked(QStringLiteral("Some *words*")));
        QVERIFY(MarkedText::isMarked(QStringLiteral("- one\n- two")));
        text.showText(
            QStringLiteral("# Head\n\nSome **bold** <img src=x>\n\n- one\n- two\n\nAfter"));
        QCOMPARE(text.toPlainText(),
                 QStringLiteral("Head\nSome bold <img src=x>\none\ntwo\nAfter"));
        QVERIFY(!text.document()->lastBlock().textList());
    }

    void aFileIsChosenLookedAtAndTakenOut()
    {
        const auto uids = binder().uids(evidence::def).value();
        QVERIFY(!uids.isEmpty());
        const auto kept = std::find_if(uids.cbegin(), uids.cend(), [this](const Uid& each) {
            return !binder().find(evidence::def, each).value()->value(evidence::file).isNull();
        });
        QVERIFY(kept != uids.cend());
        const Uid uid = *kept;
        AttachmentMenu attachments(m_window->context(), m_window.get());
        const auto entries = [&](QMenu& menu) {
            menu.clear();
            attachments.fill(menu, evidence::def, uid, evidence::file);
            QList<QAction*> actions = menu.actions();
            actions.removeIf([](const QAction* action) { return action->isSeparator(); });
            return actions;
        };
        QMenu menu;
        QCOMPARE(entries(menu).size(), 4); // look, save, choose another, take out
        const QString path = m_dir.filePath(QStringLiteral("Prüf liste.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("checked");
        file.close();
        m_prompt.files = {{path}};
        entries(menu)[2]->trigger();
        auto record = binder().find(evidence::def, uid).value().value();
        QCOMPARE(record.text(evidence::fileName), QStringLiteral("Prüf liste.txt"));
        QCOMPARE(binder().attachment(record.value(evidence::file).text()).value(),
                 QByteArray("checked"));
        const QString target = m_dir.filePath(QStringLiteral("heraus.txt"));
        m_prompt.paths = {target};
        entries(menu)[1]->trigger();
        QVERIFY(QFile::exists(target));
        entries(menu)[3]->trigger();
        QVERIFY(binder().find(evidence::def, uid).value()->value(evidence::file).isNull());
        QCOMPARE(entries(menu).size(), 1);
        QVERIFY(binder().session().undo());
        QCOMPARE(entries(menu).size(), 4);
    }

    // Shown as chosen at once, and not written a second time when its field is left.
    void whatIsChosenStandsInItsField()
    {
        const Uid uid = binder().uids(risk::def)->first();
        const auto choose = [](QLineEdit& line, const QString& typed, const QString& offer) {
            line.selectAll();
            QTest::keyClicks(&line, typed);
            QAbstractItemView* offers = line.completer()->popup();
            QTRY_VERIFY(offers->isVisible());
            while (offers->currentIndex().data().toString() != offer)
                QTest::keyClick(offers, Qt::Key_Down);
            QTest::keyClick(offers, Qt::Key_Return);
        };
        const auto lineOf = [&](const char* field) {
            m_window->openRecord(risk::def, uid, QString::fromLatin1(field));
            return qobject_cast<QLineEdit*>(m_window->focusWidget());
        };
        QLineEdit* assets = lineOf("assets");
        QVERIFY(assets);
        choose(*assets, QStringLiteral("rugged"), QStringLiteral("Rugged field laptops"));
        QTRY_VERIFY(assets->text().isEmpty());
        const auto isListed = [this] {
            const auto buttons = shownForm()->findChildren<QPushButton*>();
            return std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton* button) {
                return button->isVisible() &&
                       button->accessibleName() == QLatin1String("Open Rugged field laptops");
            });
        };
        QTRY_VERIFY(isListed());
        QTest::keyClicks(assets, QStringLiteral("No such thing"));
        // Offers have the keyboard while they are shown; without a window system Tab stays there.
        if (QAbstractItemView* offers = assets->completer()->popup(); offers->isVisible())
            QTest::keyClick(offers, Qt::Key_Escape);
        QTest::keyClick(assets, Qt::Key_Tab);
        QTRY_VERIFY(saysSo(QStringLiteral("No such thing")));

        QLineEdit* owner = lineOf("owner");
        QVERIFY(owner);
        choose(*owner, QStringLiteral("Zora Neu"), QStringLiteral("Add person \"Zora Neu\""));
        QTRY_COMPARE(owner->text(), QStringLiteral("Zora Neu"));
        QTest::keyClick(owner, Qt::Key_Tab);
        QVERIFY(!m_window->findChild<MessageBar*>()->isVisible());
        const auto made = binder().find(risk::def, uid).value()->get(risk::owner);
        QVERIFY(made);
        QCOMPARE(binder().name(*made)->title, QStringLiteral("Zora Neu"));
        QVERIFY(!saysSo(QStringLiteral("\"Zora")));
    }

    void backLeadsOutOfAJumpAtOnce()
    {
        m_window->showPage(QStringLiteral("control")); // made before, with a record of its own
        m_window->showPage(QStringLiteral("asset"));
        auto* assets = qobject_cast<RegisterPage*>(m_window->currentPage());
        assets->table().goToCell(4, 1);
        assets->table().goToCell(5, 1);
        const auto before = assets->table().currentUid();
        auto* finder = m_window->findChild<Finder*>();
        finder->start({});
        QTest::keyClicks(finder, QStringLiteral("8.13"));
        QTRY_VERIFY(finder->results()->count() > 0);
        QTest::keyClick(finder, Qt::Key_Return);
        QVERIFY(m_window->currentPage() != assets);
        m_window->actions()[ActionId::GoBack]->trigger();
        QCOMPARE(m_window->currentPage(), assets);
        QCOMPARE(assets->table().currentUid(), before);
        m_window->actions()[ActionId::GoForward]->trigger();
        auto* controls = qobject_cast<RegisterPage*>(m_window->currentPage());
        QVERIFY(controls);
        QCOMPARE(binder().name(*controls->table().currentUid())->code, QStringLiteral("A.8.13"));
        // Within a page a jump is one to come back from, too.
        const auto first = *controls->model().uidAt(1);
        m_window->openRecord(controls->def(), first, {});
        QCOMPARE(controls->table().currentUid(), first);
        m_window->actions()[ActionId::GoBack]->trigger();
        QCOMPARE(binder().name(*controls->table().currentUid())->code, QStringLiteral("A.8.13"));
    }
};

QTEST_MAIN(TestRecordPane)
#include "test_recordpane.moc"
