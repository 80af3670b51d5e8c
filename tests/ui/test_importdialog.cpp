// SPDX-License-Identifier: GPL-3.0-or-later
// The journey of the first day: three spreadsheets of a client, through the dialog, into the
// binder; and once more, when nothing changes.
#include "core/catalogue/seed.h"
#include "core/exchange/clipboardtable.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "ui/dialogs/importcheck.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importheldrows.h"
#include "ui/dialogs/importmapping.h"
#include "ui/dialogs/importnames.h"
#include "ui/dialogs/importsheets.h"
#include "ui/shell/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

using namespace ringbinder;

namespace {

QStringList clientFiles()
{
    const QString folder = QStringLiteral(TEST_DATA_DIR "/import/");
    return {folder + QStringLiteral("Risikoregister.xlsx"),
            folder + QStringLiteral("SoA 2013.xlsx"), folder + QStringLiteral("Inventar Köln.csv")};
}

} // namespace

class TestImportDialog final : public QObject {
    Q_OBJECT

    static void settle(ImportDialog& dialog) { QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 20000); }
    static qint64 count(BinderFixture& fixture, const char* key)
    {
        return fixture.binder().count(fixture.def(key)).value();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void threeSpreadsheets()
    {
        BinderFixture fixture;
        const qint64 people = count(fixture, "person");
        for (int round = 0; round < 2; ++round) {
            ImportDialog dialog(fixture.context(), {clientFiles(), {}, {}}, nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            QSignalSpy imported(&dialog, &ImportDialog::imported);
            dialog.resize(1366, 768);
            dialog.open();
            settle(dialog);
            QCOMPARE(dialog.shownPage(), QStringLiteral("sheets"));
            // Risks, notes, the old statement, the inventory; notes fit nowhere.
            QCOMPARE(dialog.sheetsPage().ticked(), 3);
            if (round == 0)
                takeShots(dialog, QStringLiteral("import-0-sheets"));
            dialog.next();
            QStringList order;
            for (int table = 0; table < 3; ++table) {
                QCOMPARE(dialog.shownPage(), QStringLiteral("mapping"));
                if (round == 0)
                    takeShots(dialog, QStringLiteral("import-1-mapping-%1").arg(table));
                dialog.next();
                settle(dialog);
                QCOMPARE(dialog.shownPage(), QStringLiteral("check"));
                if (round == 0)
                    takeShots(dialog, QStringLiteral("import-2-check-%1").arg(table));
                dialog.next();
                settle(dialog);
                QCOMPARE(dialog.shownPage(), QStringLiteral("result"));
                order.append(imported.last().first().toString());
                if (round == 1)
                    QCOMPARE(imported.last().last().toInt(), 0);
                if (table < 2)
                    dialog.next();
            }
            if (round == 0)
                takeShots(dialog, QStringLiteral("import-3-result"));
            QVERIFY(order.indexOf(QStringLiteral("asset")) < order.indexOf(QStringLiteral("risk")));
            QVERIFY(dialog.resultPage().text().contains(QStringLiteral("unklar")));
            QCOMPARE(count(fixture, "risk"), 19);
            QCOMPARE(count(fixture, "asset"), 19); // 18, and one that only a risk names
            QVERIFY(count(fixture, "person") >= people + 5);
        }
        QVERIFY(fixture.host->errors.isEmpty());
    }

    void aBadCellIsMended()
    {
        BinderFixture fixture;
        ChangeSet seed({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 93});
        for (Record& record : annexAControls(shippedCatalogue()))
            seed.add(std::move(record));
        QVERIFY(fixture.session().apply(std::move(seed)));
        ImportDialog dialog(fixture.context(),
                            {{clientFiles().first()}, {}, QStringLiteral("risk")}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        settle(dialog);
        if (dialog.shownPage() == QLatin1String("sheets")) {
            QCOMPARE(dialog.sheetsPage().ticked(), 1); // the notes are no register
            dialog.next();
        }
        dialog.next();
        settle(dialog);
        QVERIFY2(dialog.checkPage().summary().contains(QStringLiteral("1 row")),
                 qPrintable(dialog.checkPage().summary()));
        dialog.checkPage().mend(0, QStringLiteral("hoch"));
        QVERIFY(dialog.checkPage().isStale());
        dialog.next(); // checks again, imports nothing
        settle(dialog);
        QVERIFY(dialog.checkPage().summary().contains(QStringLiteral("20 new")));
        dialog.next();
        settle(dialog);
        QCOMPARE(count(fixture, "risk"), 20);
    }

    void rowsAreLeftOutAndTakenIn()
    {
        BinderFixture fixture;
        const ClipboardFormats formats{
            {QStringLiteral("text/plain"),
             "Name\tConfidentiality\nServer\tH\nLaptop\tfoo\nPrinter\tL\n"}};
        ImportDialog dialog(fixture.context(), {{}, formats, QStringLiteral("asset")}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        settle(dialog);
        QVERIFY(!dialog.mappingPage().leaveOutRows(QStringLiteral("4-2")));
        QVERIFY(dialog.mappingPage().leaveOutRows(QStringLiteral("4")));
        dialog.next();
        settle(dialog);
        QVERIFY(dialog.checkPage().summary().contains(QStringLiteral("1 new")));
        dialog.checkPage().leaveOut({0});
        dialog.next();
        settle(dialog);
        QVERIFY(dialog.checkPage().summary().contains(QStringLiteral("2 left out")));
        QVERIFY(dialog.checkPage().summary().contains(QStringLiteral("nothing needs attention")));
        dialog.checkPage().takeBackIn();
        dialog.next();
        settle(dialog);
        QVERIFY(dialog.checkPage().summary().contains(QStringLiteral("2 new")));
    }

    // Cancelled while it is written: the file is as it was, and what was decided is still there.
    void cancelledWhileWriting()
    {
        BinderFixture fixture;
        ImportDialog dialog(fixture.context(),
                            {{clientFiles().last()}, {}, QStringLiteral("asset")}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        settle(dialog);
        dialog.next();
        settle(dialog);
        dialog.next();
        QVERIFY(dialog.isBusy());
        QVERIFY(fixture.binder().isReadOnly());
        QVERIFY(QMetaObject::invokeMethod(&dialog, "reject"));
        settle(dialog);
        QVERIFY(dialog.isVisible());
        QVERIFY(!fixture.binder().isReadOnly());
        QCOMPARE(count(fixture, "asset"), 0);
        QCOMPARE(dialog.shownPage(), QStringLiteral("check"));
        QVERIFY(dialog.checkPage().isStale());
        dialog.next(); // checks again
        settle(dialog);
        dialog.next();
        settle(dialog);
        QCOMPARE(count(fixture, "asset"), 18);
        QVERIFY(fixture.session().undo()); // one step
        QCOMPARE(count(fixture, "asset"), 0);
    }

    void namesAreDecidedInTheList()
    {
        BinderFixture fixture;
        const Uid anna = fixture.add("person", {{"name", QStringLiteral("Anna Weiss")}});
        const ClipboardFormats formats{
            {QStringLiteral("text/plain"), "Name\tOwner\nServer\tAnna Weis\nLaptop\tthe IT\n"}};
        ImportDialog dialog(fixture.context(), {{}, formats, QStringLiteral("asset")}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        settle(dialog);
        dialog.next();
        settle(dialog);
        ImportNameList& names = dialog.checkPage().names();
        QCOMPARE(names.topLevelItemCount(), 2);
        QCOMPARE(names.topLevelItem(0)->text(0), QStringLiteral("Anna Weis")); // a look is worth it
        names.decide(0, anna.toString());
        names.decide(1, ImportPlan::kLeaveAsText);
        takeShots(dialog, QStringLiteral("import-2-names"));
        dialog.next();
        settle(dialog);
        QCOMPARE(names.undecided(), 0);
        dialog.next();
        settle(dialog);
        QCOMPARE(count(fixture, "person"), 1);
        QCOMPARE(count(fixture, "asset"), 2);
    }

    // Nothing is lost: what could not come in waits, is mended in place, and comes in.
    void waitingRowsAreMendedInPlace()
    {
        BinderFixture fixture;
        const ClipboardFormats formats{
            {QStringLiteral("text/plain"),
             "Name\tConfidentiality\tAcquired\nLaptop\tfoo\t2024-01-01\nSafe\tH\t31/02/2025\n"}};
        {
            ImportDialog dialog(fixture.context(), {{}, formats, QStringLiteral("asset")}, nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.open();
            settle(dialog);
            dialog.next();
            settle(dialog);
            dialog.next();
            settle(dialog);
            QCOMPARE(count(fixture, "asset"), 0);
        }
        HeldRowsDialog held(fixture.context(), fixture.def("asset"), nullptr);
        held.setAttribute(Qt::WA_DeleteOnClose, false);
        held.open();
        QTRY_VERIFY(!held.isBusy());
        QCOMPARE(held.table().rowCount(), 2);
        QVERIFY(held.why(0).contains(QStringLiteral("foo")));
        takeShots(held, QStringLiteral("import-4-waiting"));
        // Opened and left without choosing: what stands there stays.
        const int column = held.columnOf(QStringLiteral("confidentiality"));
        held.table().editItem(held.table().item(0, column));
        QComboBox* editor = held.table().viewport()->findChild<QComboBox*>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(held.table().item(0, column)->text(), QStringLiteral("foo"));
        held.mend(0, column, QStringLiteral("3"));
        QTRY_VERIFY(!held.isBusy());
        QVERIFY(held.why(0).startsWith(QStringLiteral("Ready")));
        held.tryAgain({0, 1});
        QTRY_VERIFY(!held.isBusy());
        QCOMPARE(count(fixture, "asset"), 1);
        QCOMPARE(held.table().rowCount(), 1);
        // Thrown away only when confirmed, and back at a click.
        fixture.prompt.answers = {0};
        held.discard({0});
        QCOMPARE(held.table().rowCount(), 0);
        QVERIFY(held.messages().findChild<QAbstractButton*>());
        for (QAbstractButton* button : held.messages().findChildren<QAbstractButton*>()) {
            if (button->text() == QLatin1String("Undo"))
                button->click();
        }
        QTRY_VERIFY(!held.isBusy());
        QCOMPARE(held.table().rowCount(), 1);
    }

    void aTableFromTheClipboard()
    {
        BinderFixture fixture;
        const ClipboardFormats formats{
            {QStringLiteral("text/plain"), "Name\tConfidentiality\nServer\tH\nLaptop\tfoo\n"}};
        ImportDialog dialog(fixture.context(), {{}, formats, QStringLiteral("asset")}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        settle(dialog);
        QCOMPARE(dialog.shownPage(), QStringLiteral("mapping"));
        dialog.mappingPage().setWord(1, QStringLiteral("foo"), QStringLiteral("1"));
        // Scrolling the questions never answers them.
        for (QComboBox* combo : dialog.mappingPage().findChildren<QComboBox*>()) {
            if (!combo->isVisible() || combo->count() < 2)
                continue;
            const int before = combo->currentIndex();
            const QPointF at = combo->rect().center();
            QWheelEvent wheel(at, combo->mapToGlobal(at), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(combo, &wheel);
            QCOMPARE(combo->currentIndex(), before);
        }
        dialog.next();
        settle(dialog);
        dialog.next();
        settle(dialog);
        QCOMPARE(dialog.shownPage(), QStringLiteral("result"));
        QCOMPARE(count(fixture, "asset"), 2);
    }

    // The second month it is one click.
    void aPresetComesBack()
    {
        BinderFixture fixture;
        for (int month = 0; month < 2; ++month) {
            const ClipboardFormats formats{
                {QStringLiteral("text/plain"), "Thing\tLevel of care\nServer\tfoo\n"}};
            ImportDialog dialog(fixture.context(), {{}, formats, QStringLiteral("asset")}, nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.open();
            settle(dialog);
            if (month == 0) {
                dialog.mappingPage().setTarget(0, ImportColumn::Use::Field, QStringLiteral("name"));
                dialog.mappingPage().setTarget(1, ImportColumn::Use::Field,
                                               QStringLiteral("availability"));
                dialog.mappingPage().setWord(1, QStringLiteral("foo"), QStringLiteral("2"));
                dialog.saveAsPreset(QStringLiteral("Monthly list"));
            }
            dialog.next();
            settle(dialog);
            QVERIFY(dialog.checkPage().summary().contains(
                month == 0 ? QStringLiteral("1 new") : QStringLiteral("1 the same")));
            dialog.next();
            settle(dialog);
        }
        QCOMPARE(count(fixture, "asset"), 1);
    }

    void closedWhileReading()
    {
        BinderFixture fixture;
        QPointer<ImportDialog> dialog =
            new ImportDialog(fixture.context(), {clientFiles(), {}, {}}, nullptr);
        dialog->open();
        delete dialog;
        QVERIFY(!dialog);
        QCOMPARE(count(fixture, "asset"), 0);
    }

    void whatIsNoTableIsSaid()
    {
        BinderFixture fixture;
        ImportDialog dialog(fixture.context(),
                            {{QStringLiteral(TEST_DATA_DIR "/broken/excel97.xls")}, {}, {}},
                            nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        settle(dialog);
        QVERIFY(dialog.shownPage().isEmpty());
    }
};

QTEST_MAIN(TestImportDialog)
#include "test_importdialog.moc"
