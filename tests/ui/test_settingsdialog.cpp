// SPDX-License-Identifier: GPL-3.0-or-later
// The settings as a person sets them, and what the next start of the program finds.
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "tests/support/shots.h"
#include "ui/dialogs/settingsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;

class TestSettingsDialog final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    QString m_file;
    Language m_language;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC)};
    std::unique_ptr<Settings> m_settings;
    OpenBinder m_open;
    std::unique_ptr<SettingsDialog> m_dialog;
    std::optional<Uid> m_anna;

    template <class W>
    W* onPage(int page, int nth = 0)
    {
        m_dialog->findChild<QListWidget*>()->setCurrentRow(page);
        return m_dialog->findChild<QStackedWidget*>()->widget(page)->findChildren<W*>().value(nth);
    }
    void reset()
    {
        const auto buttons = m_dialog->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == QStringLiteral("&Reset this page"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    void showDialog()
    {
        m_dialog = std::make_unique<SettingsDialog>(*m_settings, m_open, m_language, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    // What another start of the program reads.
    Settings again() { return Settings(m_file); }

private slots:
    void init()
    {
        m_file = m_temporary.filePath(QStringLiteral("Einstellungen \u00E4/settings.ini"));
        QFile::remove(m_file);
        m_settings = std::make_unique<Settings>(m_file);
        const QString path = m_temporary.filePath(QStringLiteral("acme \u00E4.isms"));
        QFile::remove(path);
        Binder::Options options;
        options.clock = &m_clock;
        options.actor.name = QStringLiteral("somebody");
        auto binder = Binder::create(path, registers(), options);
        QVERIFY(binder.has_value());
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("person"), {}, 2});
        for (const QString& name : {QStringLiteral("Bob Ito"), QStringLiteral("Anna Weiss")}) {
            Record record(person::def);
            record.set(person::name, name);
            record.set(person::active, true);
            m_anna = record.uid();
            set.add(record);
        }
        QVERIFY((*binder)->session().apply(std::move(set)).has_value());
        auto open = makeOpenBinder(std::move(*binder), m_language);
        QVERIFY(open.has_value());
        m_open = std::move(*open);
        showDialog();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_open = {};
    }

    void whatIsSetIsThereAtTheNextStart()
    {
        QTest::mouseClick(onPage<QCheckBox>(0), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!again().reopensLast());
        auto* languages = onPage<QComboBox>(0);
        QVERIFY(languages->findText(QStringLiteral("English")) > 0); // of no country
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_D);
        QCOMPARE(again().language(), QStringLiteral("de"));
        reset();
        QVERIFY(again().reopensLast());
        QCOMPARE(again().language(), QString());
        QCOMPARE(languages->currentIndex(), 0);
    }

    void recentClientsAreForgotten()
    {
        m_settings->noteOpened(QStringLiteral("/a/one.isms"), QStringLiteral("One"),
                               m_clock.nowUtc());
        showDialog();
        takeShots(*m_dialog, QStringLiteral("settings_general"));
        auto* clear = onPage<QPushButton>(0);
        QVERIFY(clear->isEnabled());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(again().recentFiles().isEmpty());
        QVERIFY(!clear->isEnabled());
        m_settings->noteOpened(QStringLiteral("/a/one.isms"), QStringLiteral("One"),
                               m_clock.nowUtc());
        QTest::mouseClick(onPage<QCheckBox>(0, 1), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!again().remembersRecents());
        QVERIFY(again().recentFiles().isEmpty());
    }

    void theLookIsToldAtOnce()
    {
        QSignalSpy schemes(m_dialog.get(), &SettingsDialog::schemeChanged);
        QSignalSpy zooms(m_dialog.get(), &SettingsDialog::zoomChanged);
        auto* scheme = onPage<QComboBox>(1);
        scheme->setFocus();
        QTest::keyClick(scheme, Qt::Key_D);
        QCOMPARE(again().scheme(), theme::Scheme::Dark);
        QCOMPARE(schemes.size(), 1);
        auto* zoom = onPage<QSpinBox>(1);
        QTest::keyClick(zoom, Qt::Key_Up);
        QCOMPARE(again().zoomPercent(), 110);
        QCOMPARE(zooms.size(), 1);
        takeShots(*m_dialog, QStringLiteral("settings_look"));
        reset();
        QCOMPARE(again().scheme(), theme::Scheme::System);
        QCOMPARE(again().zoomPercent(), 100);
        QCOMPARE(zoom->value(), 100);
        QCOMPARE(zooms.last().first().toInt(), 100);
    }

    void iAmAPersonOfThisFile()
    {
        auto* who = onPage<QComboBox>(2);
        QCOMPARE(who->currentText(), QStringLiteral("somebody"));
        who->setFocus();
        who->lineEdit()->selectAll();
        QTest::keyClicks(who->lineEdit(), QStringLiteral("anna weiss"));
        if (QWidget* offers = QApplication::activePopupWidget())
            QTest::keyClick(offers, Qt::Key_Escape);
        QTest::keyClick(who->lineEdit(), Qt::Key_Tab);
        const Actor& actor = m_open.binder->session().actor();
        QCOMPARE(actor.name, QStringLiteral("Anna Weiss"));
        QVERIFY(actor.person == m_anna);
        const auto kept = again().actor(m_open.binder->fileId());
        QVERIFY(kept && kept->person == m_anna);
        takeShots(*m_dialog, QStringLiteral("settings_you"));

        // The next change carries the name.
        Record record(person::def);
        record.set(person::name, QStringLiteral("Cleo"));
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("person"), {}, 1});
        set.add(record);
        QVERIFY(m_open.binder->session().apply(std::move(set)).has_value());
        QCOMPARE(m_open.binder->history({{}, {}, {}, 1})->first().actor,
                 QStringLiteral("Anna Weiss"));

        reset();
        QVERIFY(!again().actor(m_open.binder->fileId()));
        QVERIFY(!m_open.binder->session().actor().person);
    }

    void iAmAFreeNameButNeverNobody()
    {
        auto* who = onPage<QComboBox>(2);
        who->setFocus();
        who->lineEdit()->selectAll();
        QTest::keyClicks(who->lineEdit(), QStringLiteral("Dr. Guest"));
        QTest::keyClick(who->lineEdit(), Qt::Key_Tab);
        QVERIFY(again().actor(m_open.binder->fileId()));
        QCOMPARE(again().actor(m_open.binder->fileId())->name, QStringLiteral("Dr. Guest"));
        QVERIFY(!m_open.binder->session().actor().person);
        who->setFocus();
        who->lineEdit()->selectAll();
        QTest::keyClick(who->lineEdit(), Qt::Key_Delete);
        QTest::keyClick(who->lineEdit(), Qt::Key_Tab);
        QCOMPARE(m_open.binder->session().actor().name, QStringLiteral("Dr. Guest"));
        QCOMPARE(who->currentText(), QStringLiteral("Dr. Guest"));
    }

    void closingKeepsTheNameBeingTyped()
    {
        auto* who = onPage<QComboBox>(2);
        who->setFocus();
        who->lineEdit()->selectAll();
        QTest::keyClicks(who->lineEdit(), QStringLiteral("Zoe"));
        m_dialog->close();
        QCOMPARE(m_open.binder->session().actor().name, QStringLiteral("Zoe"));
    }

    void theSearchGoesToThePage()
    {
        auto* search = m_dialog->findChild<QLineEdit*>();
        auto* pages = m_dialog->findChild<QListWidget*>();
        QTest::keyClicks(search, QStringLiteral("high contrast"));
        QVERIFY(pages->item(0)->isHidden());
        search->clear();
        QTest::keyClicks(search, QStringLiteral("colours"));
        QCOMPARE(pages->currentRow(), 1);
        QVERIFY(pages->item(0)->isHidden() && !pages->item(1)->isHidden());
        search->clear();
        QVERIFY(!pages->item(0)->isHidden());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "test_settingsdialog.moc"
