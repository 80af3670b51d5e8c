// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard of a new client driven by keys and clicks, and the file that comes of it.
#include "core/registers/context/organisation.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/method.h"
#include "core/starters/starterpacks.h"
#include "core/store/binder.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/shots.h"
#include "ui/dialogs/newclientdialog.h"
#include "ui/dialogs/starterpage.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace ringbinder;

class TestNewClientDialog final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    QString m_folder;
    Language m_language;
    ScriptedPrompt m_prompt;
    std::unique_ptr<NewClientDialog> m_dialog;
    QString m_path;
    std::optional<NewClient> m_client;
    QStringList m_starters;

    QPushButton* button(const QString& text)
    {
        const auto buttons = m_dialog->findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        qFatal("There is no button %s.", qPrintable(text));
    }
    void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void click(const QString& text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    bool shows(const QString& text)
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    QStringList preview()
    {
        QTreeWidget* tree = nullptr;
        for (QTreeWidget* each : m_dialog->findChildren<QTreeWidget*>()) {
            if (each->accessibleName() == QLatin1String("This will be created"))
                tree = each;
        }
        QStringList lines;
        for (QTreeWidgetItemIterator it(tree); *it; ++it)
            lines.append((*it)->text(0));
        return lines;
    }

private slots:
    void init()
    {
        m_folder = m_temporary.filePath(QStringLiteral("Kunde \u00C4rger"));
        QDir().mkpath(m_folder);
        m_prompt = {};
        m_client.reset();
        m_starters.clear();
        m_path.clear();
        m_dialog = std::make_unique<NewClientDialog>(registers(), m_language, m_prompt, nullptr);
        m_dialog->suggestFolder(m_folder);
        connect(m_dialog.get(), &NewClientDialog::finishedWith, this,
                [this](const QString& path, const NewClient& client, const QStringList& starters) {
                    m_path = path;
                    m_client = client;
                    m_starters = starters;
                });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void theNameAloneIsEnough()
    {
        QVERIFY(!button(QStringLiteral("Create"))->isEnabled());
        type(QStringLiteral("Nord/licht"));
        QVERIFY(button(QStringLiteral("Create"))->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_client);
        QCOMPARE(m_client->organisation, QStringLiteral("Nord/licht"));
        QCOMPARE(m_path, QString(m_folder + QStringLiteral("/Nord-licht.isms")));
        QVERIFY(!m_dialog->isVisible());
    }

    void whatIsTypedBecomesTheFile()
    {
        type(QStringLiteral("Example Ltd"));
        takeShots(*m_dialog, QStringLiteral("newclient_1"));
        click(QStringLiteral("Next >"));
        QVERIFY(shows(QStringLiteral("Step 2 of 5")));
        type(QStringLiteral("Contract logistics"));
        takeShots(*m_dialog, QStringLiteral("newclient_2"));
        click(QStringLiteral("Next >"));
        const auto radios = m_dialog->findChildren<QRadioButton*>();
        QTest::mouseClick(radios.at(1), Qt::LeftButton);
        takeShots(*m_dialog, QStringLiteral("newclient_3"));
        click(QStringLiteral("Next >"));
        auto* names = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(names);
        names->setPlainText(
            QStringLiteral("Anna Weiss\tCISO\n\n  Bob   Ito \nanna weiss\nÖzgür Çelik"));
        takeShots(*m_dialog, QStringLiteral("newclient_4"));
        click(QStringLiteral("Next >"));
        QVERIFY(!button(QStringLiteral("Next >"))->isEnabled());
        takeShots(*m_dialog, QStringLiteral("newclient_5"));
        click(QStringLiteral("Create"));
        QVERIFY(m_client);

        auto binder = Binder::create(m_path, registers(), {});
        QVERIFY(binder.has_value());
        QVERIFY(seedNewClient(**binder, *m_client, m_language).has_value());
        binder->reset();
        binder = Binder::open(m_path, registers(), Binder::Access::ReadWrite, {});
        QVERIFY(binder.has_value());
        const Record profile = *(*binder)->singleton(organisation::def);
        QCOMPARE(profile.text(organisation::name), QStringLiteral("Example Ltd"));
        QCOMPARE(profile.text(organisation::scopeLine), QStringLiteral("Contract logistics"));
        QCOMPARE(profile.text(organisation::currency), QStringLiteral("EUR"));
        QCOMPARE(*(*binder)->count(control::def), 93);
        QStringList people;
        const QList<Record> records = *(*binder)->records(person::def);
        for (const Record& record : records)
            people.append(record.title());
        QCOMPARE(people, QStringList({QStringLiteral("Anna Weiss"), QStringLiteral("Bob Ito"),
                                      QStringLiteral("Özgür Çelik")}));
        const QList<Record> methods = *(*binder)->records(method::def);
        QCOMPARE(methods.size(), 1);
        QCOMPARE(RiskMethod::fromJson(methods[0].text(method::definition).toUtf8())->impactLevels(),
                 4);
    }

    void backKeepsWhatWasTyped()
    {
        type(QStringLiteral("Example Ltd"));
        click(QStringLiteral("Next >"));
        type(QStringLiteral("Scope"));
        click(QStringLiteral("< Back"));
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(),
                 QStringLiteral("Example Ltd"));
        click(QStringLiteral("Next >"));
        QCOMPARE(m_dialog->client().scopeLine, QStringLiteral("Scope"));
    }

    void thePreviewFollows()
    {
        QVERIFY(preview().contains(QStringLiteral("93 control(s)")));
        QVERIFY(preview().contains(QStringLiteral("Physical: 14")));
        type(QStringLiteral("Example Ltd"));
        QCOMPARE(preview().first(), QStringLiteral("Example Ltd"));
    }

    // What is ticked at the end of the wizard stands in the preview and then in the file.
    void starterPacksAreTickedAndMade()
    {
        type(QStringLiteral("Swiss Ltd"));
        QVERIFY(m_dialog->starters().keys().contains(QStringLiteral("roles")));
        for (int step = 0; step < 4; ++step)
            click(QStringLiteral("Next >"));
        QTreeWidget& list = m_dialog->starters().list();
        QVERIFY(list.hasFocus());
        click(QStringLiteral("Tick none"));
        QVERIFY(m_dialog->starters().keys().isEmpty());
        const qsizetype bare = preview().size();
        // Unfolds the laws and ticks one country by keyboard.
        QTest::keyClick(&list, Qt::Key_Home);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentItem()->text(0), QStringLiteral("Laws and contracts"));
        for (int down = 0; down < 3; ++down)
            QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentItem()->text(0), QStringLiteral("Switzerland"));
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.currentItem()->parent()->checkState(0), Qt::PartiallyChecked);
        QCOMPARE(m_dialog->starters().keys(), QStringList{QStringLiteral("legal:CH")});
        const qsizetype count = m_dialog->starters().rows().size();
        QVERIFY(count > 0);
        QCOMPARE(preview().size(), bare + 1 + count); // the register and its records
        QVERIFY(shows(QStringLiteral("in 1 register(s)")));
        click(QStringLiteral("Create"));
        QCOMPARE(m_starters, QStringList{QStringLiteral("legal:CH")});

        auto binder = Binder::create(m_path, registers(), {});
        QVERIFY(binder.has_value());
        QVERIFY(seedNewClient(**binder, *m_client, m_language).has_value());
        const auto started = applyStarterPacks(**binder, m_starters, m_language);
        QVERIFY(started);
        QCOMPARE(started->total, int(count));
    }

    void aClientOfSpreadsheetsStartsEmpty()
    {
        m_dialog->startEmpty();
        type(QStringLiteral("Sheets Ltd"));
        click(QStringLiteral("Create"));
        QVERIFY(m_client);
        QVERIFY(m_starters.isEmpty());
    }

    void aFileThatIsThereIsNotReplaced()
    {
        QFile taken(QString(m_folder + QStringLiteral("/Taken.isms")));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        type(QStringLiteral("Taken"));
        QVERIFY(!button(QStringLiteral("Create"))->isEnabled());
        QVERIFY(shows(QStringLiteral("is there already")));
        type(QStringLiteral(" 2"));
        QVERIFY(button(QStringLiteral("Create"))->isEnabled());
        // It appears after the name was found free.
        QFile late(QString(m_folder + QStringLiteral("/Taken 2.isms")));
        QVERIFY(late.open(QIODevice::WriteOnly));
        click(QStringLiteral("Create"));
        QVERIFY(!m_client);
        QVERIFY(m_dialog->isVisible());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        type(QStringLiteral("Example"));
        m_dialog->suggestFolder(QString(m_folder + QStringLiteral("/nowhere")));
        QVERIFY(!button(QStringLiteral("Create"))->isEnabled());
        QVERIFY(shows(QStringLiteral("does not exist")));
        m_prompt.paths = {m_folder};
        click(QStringLiteral("Browse…"));
        QVERIFY(button(QStringLiteral("Create"))->isEnabled());
    }

    void aLogoIsTakenOrRefusedInWords()
    {
        const QString picture = QString(m_folder + QStringLiteral("/Zeichen ä.png"));
        QImage image(60, 20, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(picture));
        const QString text = QString(m_folder + QStringLiteral("/no picture.png"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        m_prompt.files = {{picture}, {text}};
        click(QStringLiteral("Logo…"));
        QVERIFY(!m_dialog->client().logo.isEmpty());
        QCOMPARE(m_dialog->client().logoName, QStringLiteral("Zeichen ä.png"));
        click(QStringLiteral("Logo…"));
        QVERIFY(m_dialog->client().logo.isEmpty());
        QVERIFY(shows(QStringLiteral("Not a picture")));
    }

    void escapeAsksOnlyWhenSomethingWouldBeLost()
    {
        type(QStringLiteral("Example"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_prompt.asked.size(), 1);
        QVERIFY(m_dialog->isVisible());
        m_prompt.answers = {0};
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_client);
        m_prompt = {};
        init();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_prompt.asked.isEmpty());
        QVERIFY(!m_dialog->isVisible());
    }

    void itFitsASmallScreen()
    {
        QVERIFY(m_dialog->minimumSizeHint().width() <= 1024);
        QVERIFY(m_dialog->minimumSizeHint().height() <= 560);
    }
};

QTEST_MAIN(TestNewClientDialog)
#include "test_newclientdialog.moc"
