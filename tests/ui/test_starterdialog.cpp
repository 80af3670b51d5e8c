// SPDX-License-Identifier: GPL-3.0-or-later
// Starter packs ticked for a client that is there: by mouse and by keyboard, the preview, what is
// there already, and the records that come of it.
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "ui/dialogs/starterdialog.h"
#include "ui/dialogs/starterpage.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace ringbinder {

class TestStarterDialog final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    QPointer<StarterDialog> m_dialog;

    void show(const QString& language = QStringLiteral("en"))
    {
        m_open = std::make_unique<BinderFixture>(language);
        again();
    }
    void again()
    {
        delete m_dialog;
        m_dialog = new StarterDialog(m_open->context(), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    QTreeWidget& list() { return m_dialog->page().list(); }
    QTreeWidget& preview()
    {
        for (QTreeWidget* tree : m_dialog->findChildren<QTreeWidget*>()) {
            if (tree != &list())
                return *tree;
        }
        qFatal("There is no preview.");
    }
    QTreeWidgetItem& pack(const QString& title)
    {
        const auto found = list().findItems(title, Qt::MatchExactly);
        if (found.size() != 1)
            qFatal("There is no pack %s.", qPrintable(title));
        return *found.first();
    }
    QPushButton& button(const QString& text)
    {
        for (QPushButton* each : m_dialog->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == text)
                return *each;
        }
        qFatal("There is no button %s.", qPrintable(text));
    }
    bool says(const QString& text)
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    void apply()
    {
        const QSignalSpy added(m_dialog, &QDialog::accepted);
        m_dialog->apply();
        QTRY_COMPARE(added.count(), 1);
    }

private slots:
    void init() { show(); }
    void cleanup()
    {
        QVERIFY(m_open->host->errors.isEmpty());
        delete m_dialog;
        m_open.reset();
    }

    void nothingIsTickedByItself()
    {
        QVERIFY(m_dialog->page().keys().isEmpty());
        QVERIFY(!button(QStringLiteral("Add")).isEnabled());
        QVERIFY(says(QStringLiteral("Nothing is ticked")));
        QCOMPARE(list().topLevelItemCount(), 15);
    }

    void aPackIsTickedByKeyboardAndMade()
    {
        QVERIFY(list().hasFocus());
        QTest::keyClick(&list(), Qt::Key_Home);
        QCOMPARE(list().currentItem()->text(0), QStringLiteral("Roles and RACI"));
        QVERIFY(says(QStringLiteral("The roles of an ISMS")));
        QTest::keyClick(&list(), Qt::Key_Space);
        QCOMPARE(m_dialog->page().keys(), QStringList{QStringLiteral("roles")});
        const int count = int(m_dialog->page().rows().size());
        QCOMPARE(list().currentItem()->text(1), QString::number(count));
        QVERIFY(says(QStringLiteral("Will create %1 record(s) in 2 register(s).").arg(count)));
        QCOMPARE(preview().topLevelItemCount(), 2);
        QVERIFY(preview().topLevelItem(0)->isExpanded());
        QCOMPARE(preview().topLevelItem(0)->childCount() + preview().topLevelItem(1)->childCount(),
                 count);
        QCOMPARE(preview().topLevelItem(0)->child(0)->text(0), QStringLiteral("Top management"));
        QTest::mouseClick(&button(QStringLiteral("Add")), Qt::LeftButton);
        QTRY_VERIFY(!m_open->host->toasts.isEmpty());
        QCOMPARE(m_open->host->toasts.last(),
                 QStringLiteral("%1 record(s) added in 2 register(s).").arg(count));
        QCOMPARE(*m_open->binder().count(m_open->def("role")) +
                     *m_open->binder().count(m_open->def("raci_entry")),
                 count);
    }

    void whatIsThereCannotBeTickedAgain()
    {
        pack(QStringLiteral("Context issues")).setCheckState(0, Qt::Checked);
        apply();
        again();
        QTreeWidgetItem& taken = pack(QStringLiteral("Context issues"));
        QVERIFY(!(taken.flags() & Qt::ItemIsEnabled));
        QCOMPARE(taken.text(1), QStringLiteral("there already"));
        m_dialog->page().tickUsual();
        QVERIFY(!m_dialog->page().keys().contains(QStringLiteral("context")));
        QVERIFY(m_dialog->page().keys().contains(QStringLiteral("roles")));
    }

    void whatIsBeingAddedIsTakenBackByCancel()
    {
        m_dialog->page().tickUsual();
        m_dialog->apply();
        m_dialog->reject(); // the first press stops it, the dialog stays
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible() ||
                    button(QStringLiteral("Add")).isEnabled());
        if (m_dialog && m_dialog->isVisible()) { // it may have been done already
            QCOMPARE(*m_open->binder().count(m_open->def("role")), 0);
            QVERIFY(m_open->host->toasts.isEmpty());
        }
        QVERIFY(!m_open->binder().isReadOnly());
    }

    void aDividedPackTicksItsParts()
    {
        QTreeWidgetItem& assets = pack(QStringLiteral("Typical assets"));
        QVERIFY(assets.childCount() > 3);
        assets.setCheckState(0, Qt::Checked);
        QCOMPARE(m_dialog->page().keys().size(), assets.childCount());
        assets.child(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(assets.checkState(0), Qt::PartiallyChecked);
        QCOMPARE(m_dialog->page().keys().size(), assets.childCount() - 1);
        const qsizetype count = m_dialog->page().rows().size();
        apply();
        QCOMPARE(*m_open->binder().count(m_open->def("asset")), count);
    }

    void itFitsASmallScreenInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("de") << QStringLiteral("de");
    }
    void itFitsASmallScreenInBothLanguages()
    {
        QFETCH(QString, language);
        show(language);
        m_dialog->page().tickUsual();
        takeShots(*m_dialog, QString(QStringLiteral("starters_") + language));
        QVERIFY(m_dialog->minimumSizeHint().width() <= 1024);
        QVERIFY(m_dialog->minimumSizeHint().height() <= 640);
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestStarterDialog)
#include "test_starterdialog.moc"
