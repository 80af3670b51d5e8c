// SPDX-License-Identifier: GPL-3.0-or-later
// The program with real files: long work beside the window, text that outlives a kill, and files
// that others change, move or keep in step.
#include "core/catalogue/seed.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/risk.h"
#include "tests/core/store/goodbinder.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/shots.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobstrip.h"
#include "ui/jobs/writejob.h"
#include "ui/shell/desktop.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/publisher.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

constexpr QLatin1String kTyped("Half a sentence about the roof, and then");

// Everything a run of the program needs, in one folder.
struct Program {
    explicit Program(const QString& folder)
        : settings(QString(folder + QLatin1String("/settings.ini")))
        , desktop(registers(), language, clock, settings, prompt, folder + QLatin1String("/daten"))
    {
    }
    MainWindow* open(const QString& path)
    {
        desktop.openFile(path);
        return desktop.windows().value(0);
    }

    Language language;
    FixedClock clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};
    ScriptedPrompt prompt;
    Settings settings;
    Desktop desktop;
};

const FieldDef& longTextOfRisk()
{
    for (const FieldDef* field : risk::def.fields) {
        if (field->type == FieldType::LongText && field->isEditable())
            return *field;
    }
    qFatal("risks have no long text");
}

QPlainTextEdit* showLongText(MainWindow& window)
{
    const Uid uid = must(window.openBinder().binder->uids(risk::def)).first();
    window.openRecord(risk::def, uid, longTextOfRisk().name());
    return qobject_cast<QPlainTextEdit*>(window.focusWidget());
}

QStringList draftsIn(const QString& folder)
{
    return QDir(folder + QStringLiteral("/daten/drafts")).entryList(QDir::Files);
}

// What a second process does: types, and is killed as soon as the draft is kept.
int typeUntilKilled(const QString& folder, const QString& path)
{
    Program program(folder);
    MainWindow* window = program.open(path);
    if (!window || !QTest::qWaitForWindowActive(window))
        return 2; // focus that moves when the window comes up would save the text
    QPlainTextEdit* edit = showLongText(*window);
    if (!edit)
        return 3;
    QTest::keyClicks(edit, kTyped);
    if (!QTest::qWaitFor([&folder] { return !draftsIn(folder).isEmpty(); }, 30'000))
        return 4;
    ::raise(SIGKILL);
    return 5;
}

} // namespace

class TestDesktop final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QString m_path;
    std::unique_ptr<Program> m_program;

    MainWindow* window() { return m_program->desktop.windows().value(0); }
    MainWindow* open()
    {
        m_program = std::make_unique<Program>(m_folder);
        return m_program->open(m_path);
    }
    QString bar()
    {
        auto* bar = window() ? window()->findChild<MessageBar*>() : nullptr;
        return bar ? bar->sentence() : QString();
    }
    bool press(const QString& text)
    {
        for (QPushButton* button :
             window()->findChild<MessageBar*>()->findChildren<QPushButton*>()) {
            if (button->text() == text) {
                button->click();
                return true;
            }
        }
        return false;
    }
    static void addRisk(Binder& binder, const QString& title)
    {
        Record record(risk::def);
        record.set(risk::title, title);
        ChangeSet set = editing(risk::def);
        set.add(record);
        mustApply(binder, std::move(set));
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(QStringLiteral("Büro Süd"));
        m_path = m_folder + QStringLiteral("/Kunde Müller.isms");
        QVERIFY(QDir().mkpath(m_folder));
        const auto client = must(Binder::create(m_path, registers(), quietly()));
        for (const char* title : {"Zinc roof leaks", "Lost laptop", "Phishing"})
            addRisk(*client, QLatin1String(title));
    }
    void cleanup()
    {
        m_program.reset();
        m_dir.reset();
    }

    // ------------------------------------------------------------ beside the window

    void sampleIsMadeBesideTheProgram()
    {
        m_program = std::make_unique<Program>(m_folder);
        m_program->desktop.openSample();
        QVERIFY(!window()); // openSample() does not wait
        QTRY_VERIFY_WITH_TIMEOUT(window(), 60'000);
        QVERIFY(window()->isUntitled());
        QTRY_VERIFY(!window()->isChecking());
        QCOMPARE(bar(), QString());
    }

    void checkAndBackupComeAfterOpening()
    {
        QVERIFY(open());
        const BackupStore backups(m_folder + QStringLiteral("/daten/backups"));
        const QString id = window()->openBinder().binder->fileId();
        QVERIFY(backups.list(id).isEmpty());
        QTRY_COMPARE(backups.list(id).size(), 1);
        QTRY_VERIFY(!window()->isChecking());
        window()->actions()[ActionId::RestorePoint]->trigger();
        QTRY_COMPARE(backups.list(id).size(), 2);
        QCOMPARE(bar(), QString());
    }

    void firstEditComesAfterCheckAndBackup()
    {
        QVERIFY(open());
        Binder& binder = *window()->openBinder().binder;
        const BackupStore backups(m_folder + QStringLiteral("/daten/backups"));
        // A small file may be through already.
        QTRY_VERIFY(window()->isChecking() || !backups.list(binder.fileId()).isEmpty());
        addRisk(binder, QStringLiteral("Typed at once"));
        QTRY_COMPARE(backups.list(binder.fileId()).size(), 1);
        const auto copy = must(Binder::open(backups.list(binder.fileId()).first().path, registers(),
                                            Binder::Access::ReadOnly, quietly()));
        QCOMPARE(must(copy->count(risk::def)) + 1, must(binder.count(risk::def)));
    }

    void copyIsSavedBesideTheWindow()
    {
        QVERIFY(open());
        const QString target = m_folder + QStringLiteral("/Kopie ß.isms");
        m_program->prompt.paths = {target};
        window()->actions()[ActionId::SaveCopy]->trigger();
        QTRY_VERIFY(QFile::exists(target));
        QTRY_VERIFY(!window()->jobs().isBusy());
        QVERIFY(Binder::open(target, registers(), Binder::Access::ReadOnly, quietly()));
    }

    void windowIsReadOnlyWhileAJobWrites()
    {
        QVERIFY(open());
        QTRY_VERIFY(!window()->isChecking());
        Binder& binder = *window()->openBinder().binder;
        const qint64 before = must(binder.count(risk::def));
        const QByteArray bytes = bytesOf(m_path);
        WriteJob job(binder);
        QVERIFY(job.start<int>(
            {"test", "Risks are being imported."},
            [](Binder& inside, Progress& progress) -> Result<int> {
                addRisk(inside, QStringLiteral("Taken back"));
                progress.report(1, 2, {"test", "Row one"});
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                return 1;
            },
            [](Result<int>) {}));
        QVERIFY(window()->windowTitle().contains(QLatin1String("read-only")));
        QVERIFY(!window()->actions()[ActionId::ImportTables]->isEnabled());
        auto* strip = window()->findChild<JobStrip*>();
        QCOMPARE(strip->title(), QStringLiteral("Risks are being imported."));
        QTRY_VERIFY(strip->isVisible());
        takeShots(*window(), QStringLiteral("window-import-runs"));

        // Closing asks; who goes back goes on.
        m_program->prompt.answers = {-1};
        QVERIFY(!window()->close());
        QCOMPARE(m_program->prompt.asked.size(), 1);
        QVERIFY(job.isRunning());
        m_program->prompt.answers = {0};
        QVERIFY(!window()->close());
        QTRY_VERIFY(!job.isRunning());
        QTRY_VERIFY(!window());
        QCOMPARE(bytesOf(m_path), bytes);
        const auto again =
            must(Binder::open(m_path, registers(), Binder::Access::ReadOnly, quietly()));
        QCOMPARE(must(again->count(risk::def)), before);
    }

    void stripCancelsTheJobThatWrites()
    {
        QVERIFY(open());
        WriteJob job(*window()->openBinder().binder);
        QVERIFY(job.start<int>(
            {"test", "Risks are being imported."},
            [](Binder&, Progress& progress) -> Result<int> {
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                return 1;
            },
            [](Result<int>) {}));
        auto* strip = window()->findChild<JobStrip*>();
        QTRY_VERIFY(strip->isVisible());
        strip->findChild<QPushButton*>()->click();
        QTRY_VERIFY(!job.isRunning());
        QTRY_VERIFY(!strip->isVisible());
        QVERIFY(!window()->windowTitle().contains(QLatin1String("read-only")));
        QVERIFY(window()->actions()[ActionId::ImportTables]->isEnabled());
    }

    // ------------------------------------------------------------ text not yet saved

    void typedTextOutlivesAKill()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--type"), m_folder, m_path});
        QVERIFY(other.waitForFinished(60'000));
        QVERIFY2(other.exitStatus() == QProcess::CrashExit,
                 qPrintable(QString::number(other.exitCode()) +
                            QString::fromLocal8Bit(other.readAllStandardError())));
        QCOMPARE(draftsIn(m_folder).size(), 1);

        QVERIFY(open());
        // Wide enough for the details, whatever the screen.
        window()->setWindowState(Qt::WindowNoState);
        window()->resize(1366, 768);
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QVERIFY2(bar().contains(QLatin1String(longTextOfRisk().label)), qPrintable(bar()));
        QVERIFY(bar().contains(QLatin1String("not saved")));
        takeShots(*window(), QStringLiteral("window-draft-kept"));
        QVERIFY(press(QStringLiteral("Show")));
        auto* edit = qobject_cast<QPlainTextEdit*>(window()->focusWidget());
        QVERIFY(edit);
        QVERIFY(edit->toPlainText().contains(kTyped));
        const auto labels = window()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return !label->isHidden() && label->text().contains(QLatin1String("not saved yet"));
        }));
        const auto saved = [this] {
            const Binder& binder = *window()->openBinder().binder;
            const Uid uid = must(binder.uids(risk::def)).first();
            return must(binder.find(risk::def, uid))->value(longTextOfRisk()).text();
        };
        QVERIFY(!saved().contains(kTyped));
        QCOMPARE(draftsIn(m_folder).size(), 1); // until it is saved
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY2(saved().contains(kTyped), qPrintable(bar()));
        QTRY_VERIFY(draftsIn(m_folder).isEmpty());
    }

    void closingLeavesNoDraft()
    {
        QVERIFY(open());
        QPlainTextEdit* edit = showLongText(*window());
        QVERIFY(edit);
        QTest::keyClicks(edit, kTyped);
        window()->close();
        QTRY_VERIFY(!window());
        QVERIFY(draftsIn(m_folder).isEmpty());
    }

    // ------------------------------------------------------------ files that others touch

    void replacedFileIsToldAndReloaded()
    {
        QVERIFY(open());
        QTRY_VERIFY(!window()->isChecking());
        Binder& binder = *window()->openBinder().binder;
        const QString id = binder.fileId();
        const QString theirs = m_folder + QStringLiteral("/theirs.isms");
        QVERIFY(binder.copyTo(theirs));
        addRisk(binder, QStringLiteral("Only in this window"));
        QVERIFY(::rename(QFile::encodeName(theirs).constData(),
                         QFile::encodeName(m_path).constData()) == 0);
        QTRY_VERIFY_WITH_TIMEOUT(bar().startsWith(QLatin1String("File changed outside")), 10'000);
        takeShots(*window(), QStringLiteral("window-replaced"));
        const qint64 mine = must(binder.count(risk::def));
        const QPointer<MainWindow> old(window());
        QVERIFY(press(QStringLiteral("Reload")));
        QTRY_VERIFY(!old);
        QVERIFY(window());
        QCOMPARE(must(window()->openBinder().binder->count(risk::def)), mine - 1);
        const BackupStore backups(m_folder + QStringLiteral("/daten/backups"));
        const BackupInfo kept = backups.list(id).first();
        QCOMPARE(kept.reason, QStringLiteral("before-reload"));
        const auto copy =
            must(Binder::open(kept.path, registers(), Binder::Access::ReadOnly, quietly()));
        QCOMPARE(must(copy->count(risk::def)), mine);
    }

    void deletedFileIsToldAndSavedElsewhere()
    {
        QVERIFY(open());
        QTRY_VERIFY(!window()->isChecking());
        addRisk(*window()->openBinder().binder, QStringLiteral("Last one"));
        const qint64 risks = must(window()->openBinder().binder->count(risk::def));
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY_WITH_TIMEOUT(bar().contains(QLatin1String("moved or deleted")), 10'000);
        const QString target = m_folder + QStringLiteral("/gerettet.isms");
        m_program->prompt.paths = {target};
        QVERIFY(press(QStringLiteral("Save as…")));
        QTRY_VERIFY(window() && window()->path() == target);
        QCOMPARE(must(window()->openBinder().binder->count(risk::def)), risks);
        QVERIFY(!QFile::exists(m_path));
    }

    void otherWriterIsTold()
    {
        QVERIFY(open());
        QTRY_VERIFY(!window()->isChecking());
        {
            const auto other =
                must(Binder::open(m_path, registers(), Binder::Access::ReadWrite, quietly()));
            addRisk(*other, QStringLiteral("Theirs"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(bar().contains(QLatin1String("written to it")), 10'000);
        const QPointer<MainWindow> old(window());
        QVERIFY(press(QStringLiteral("Reload")));
        QTRY_VERIFY(!old);
        QVERIFY(window());
    }

    void syncFolderIsToldOnce()
    {
        const QString folder = m_folder + QStringLiteral("/Nextcloud/Kunden");
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/acme.isms");
        QVERIFY(QFile::rename(m_path, path));
        m_path = path;
        QVERIFY(open());
        QVERIFY2(bar().contains(QLatin1String("Nextcloud")), qPrintable(bar()));
        m_program.reset();
        QVERIFY(open());
        QCOMPARE(bar(), QString());
    }

    // A file made in German, opened in an English program: told once, put right in a click.
    void textsOfAnotherLanguageAreOffered()
    {
        const Language german = must(Language::load(QStringLiteral("de")));
        {
            const auto binder =
                must(Binder::open(m_path, registers(), Binder::Access::ReadWrite, quietly()));
            ChangeSet set = editing(control::def);
            for (const Record& record : annexAControls(shippedCatalogue(), german))
                set.add(record);
            mustApply(*binder, std::move(set));
        }
        QVERIFY(open());
        QTRY_VERIFY(!window()->isChecking());
        QTRY_VERIFY2(bar().contains(QLatin1String("another language")), qPrintable(bar()));
        QVERIFY(press(QStringLiteral("Put them into this language")));
        const auto controls = must(window()->openBinder().binder->records(control::def));
        const auto policies =
            std::find_if(controls.begin(), controls.end(), [](const Record& record) {
                return record.code() == QLatin1String("A.5.1");
            });
        QVERIFY(policies != controls.end());
        QCOMPARE(policies->text(control::title),
                 QStringLiteral("Policies for information security"));
        m_program.reset();
        QVERIFY(open());
        QCOMPARE(bar(), QString());
    }

    // In a sync folder: the bar offers a copy here, edits go into it, closing puts them back.
    void copyOnThisComputerIsPutBack()
    {
        const QString synced = m_folder + QStringLiteral("/Nextcloud");
        QVERIFY(QDir().mkpath(synced));
        const QString there = synced + QStringLiteral("/Kunde Müller.isms");
        QVERIFY(QFile::rename(m_path, there));
        m_path = there;
        QVERIFY(open());
        QVERIFY(press(QStringLiteral("Work on a copy on this computer")));
        QTRY_VERIFY(window() && window()->publisher());
        QCOMPARE(window()->path(), there);
        QVERIFY(window()->openBinder().binder->path() != there);
        QTRY_VERIFY(!window()->isChecking());
        const QByteArray before = bytesOf(there);
        addRisk(*window()->openBinder().binder, QStringLiteral("Written beside the cloud"));
        QCOMPARE(bytesOf(there), before);
        QVERIFY(window()->publisher()->isAhead());
        const QPointer<MainWindow> gone(window());
        gone->close();
        QTRY_VERIFY(!gone);
        const auto reader =
            must(Binder::open(there, registers(), Binder::Access::ReadOnly, quietly()));
        QCOMPARE(must(reader->count(risk::def)), 4);
    }

    // What cannot be put back stays in the copy, and the window says so before it goes.
    void changedOriginalIsNeverOverwritten()
    {
        m_program = std::make_unique<Program>(m_folder);
        m_program->settings.setUsesWorkingCopy(m_path);
        m_program->desktop.openFile(m_path);
        QTRY_VERIFY(window() && window()->publisher());
        QTRY_VERIFY(!window()->isChecking());
        addRisk(*window()->openBinder().binder, QStringLiteral("Written here"));
        {
            Binder::Options elsewhere = quietly();
            elsewhere.takeLock = false; // a computer that does not see our lock
            const auto other =
                must(Binder::open(m_path, registers(), Binder::Access::ReadWrite, elsewhere));
            addRisk(*other, QStringLiteral("Written elsewhere"));
        }
        const QByteArray theirs = bytesOf(m_path);
        window()->close();
        QTRY_VERIFY(!bar().isEmpty()); // refused; the window is still there
        QVERIFY(window());
        m_program->prompt.answers = {1};
        const QPointer<MainWindow> gone(window());
        gone->close();
        QTRY_VERIFY(!gone);
        QCOMPARE(bytesOf(m_path), theirs);
    }

    void secondCopyIsTold()
    {
        const QString copy = m_folder + QStringLiteral("/Kunde Müller (conflicted copy 1).isms");
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(open());
        QVERIFY2(bar().contains(QLatin1String("(conflicted copy 1).isms")), qPrintable(bar()));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--type"))
        return typeUntilKilled(arguments[2], arguments[3]);
    TestDesktop test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_desktop.moc"
