// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter lead to one place, whatever translations and pages bring together.
#include "tests/support/mnemonics.h"
#include "ui/shell/mnemonics.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace ringbinder;

class TestMnemonics final : public QObject {
    Q_OBJECT

private slots:
    void lettersAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letter");
        QTest::newRow("first") << QStringLiteral("&File") << QStringLiteral("f");
        QTest::newRow("inside") << QStringLiteral("E&xport…") << QStringLiteral("x");
        QTest::newRow("accent") << QStringLiteral("&Écraser") << QStringLiteral("é");
        QTest::newRow("none") << QStringLiteral("File") << QString();
        QTest::newRow("ampersand")
            << QStringLiteral("Research && &development") << QStringLiteral("d");
        QTest::newRow("name") << QStringLiteral("Müller & Söhne") << QString();
        QTest::newRow("end") << QStringLiteral("Müller &") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void lettersAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, letter);
        const QChar found = mnemonicOf(text);
        QCOMPARE(found.isNull() ? QString() : QString(found), letter);
    }

    void aFreeLetterIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("settled");
        QTest::newRow("beginning of a word")
            << QStringLiteral("&Save as draft") << QStringLiteral("s")
            << QStringLiteral("Save &as draft");
        QTest::newRow("inside of one")
            << QStringLiteral("&Save") << QStringLiteral("s") << QStringLiteral("S&ave");
        QTest::newRow("none is free")
            << QStringLiteral("&Up") << QStringLiteral("up") << QStringLiteral("Up");
        QTest::newRow("capitals") << QStringLiteral("&ABC") << QStringLiteral("ab")
                                  << QStringLiteral("AB&C");
        QTest::newRow("an ampersand stays")
            << QStringLiteral("&A && B") << QStringLiteral("a") << QStringLiteral("A && &B");
    }
    void aFreeLetterIsTaken()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, taken);
        QFETCH(const QString, settled);
        QCOMPARE(withFreeMnemonic(text, {taken.begin(), taken.end()}), settled);
    }

    void entriesOfAMenuAreApart()
    {
        QMenuBar bar;
        QMenu* menu = bar.addMenu(QStringLiteral("&Record"));
        QAction* first = menu->addAction(QStringLiteral("&Delete"));
        QAction* second = menu->addAction(QStringLiteral("&Duplicate"));
        QAction* hidden = menu->addAction(QStringLiteral("&Unseen"));
        hidden->setVisible(false);
        keepMnemonicsApart(bar);
        emit menu->aboutToShow();
        QCOMPARE(first->text(), QStringLiteral("&Delete"));
        QCOMPARE(second->text(), QStringLiteral("D&uplicate"));
        emit menu->aboutToShow();
        QCOMPARE(second->text(), QStringLiteral("D&uplicate"));
        // An entry that comes later gives way.
        QAction* third = menu->addAction(QStringLiteral("&Dig"));
        emit menu->aboutToShow();
        QCOMPARE(second->text(), QStringLiteral("D&uplicate"));
        QCOMPARE(third->text(), QStringLiteral("D&ig"));
    }

    void aPageGivesWayToTheMenus()
    {
        QMenuBar bar;
        bar.addMenu(QStringLiteral("&View"));
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* box = new QComboBox(&page);
        auto* label = new QLabel(QStringLiteral("&Version:"), &page);
        label->setBuddy(box);
        auto* button = new QPushButton(QStringLiteral("&Open"), &page);
        auto* clash = new QPushButton(QStringLiteral("&Other…"), &page);
        auto* away = new QPushButton(QStringLiteral("&Over"), &page);
        for (QWidget* each : std::initializer_list<QWidget*>{label, box, button, clash, away})
            column->addWidget(each);
        away->hide();
        settleMnemonics(bar, page);
        QCOMPARE(button->text(), QStringLiteral("&Open"));
        QCOMPARE(clash->text(), QStringLiteral("O&ther…"));
        QCOMPARE(away->text(), QStringLiteral("&Over"));
        QCOMPARE(label->text(), QStringLiteral("V&ersion:"));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(sharedMnemonics(page), QStringList());
        clash->setText(QStringLiteral("&Old"));
        QCOMPARE(sharedMnemonics(page), QStringList{QStringLiteral("one letter for: &Open, &Old")});
    }
};

QTEST_MAIN(TestMnemonics)
#include "test_mnemonics.moc"
