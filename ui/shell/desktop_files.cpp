// SPDX-License-Identifier: GPL-3.0-or-later
// What takes as long as the client's file is large: copies, backups, restoring, loading anew,
// exporting it whole. All of it beside the window.
#include "core/exchange/binderjson.h"
#include "core/report/packs/packs.h"
#include "core/store/workingcopy.h"
#include "ui/dialogs/sealdialog.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/progressdialog.h"
#include "ui/shell/desktop.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/publisher.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace ringbinder {

namespace {

QString suggestedName(const MainWindow& window, const QString& organisation, const QString& ending)
{
    const QFileInfo file(window.path());
    const QString folder =
        window.isUntitled() ? QString() : QString(file.absolutePath() + QLatin1Char('/'));
    return folder + QString(organisation).replace(u'/', u'-') + ending;
}

// How a job of a window reads: with a reader of its own or, where the file is no longer under its
// name, with the window's connection. SQLite serves both threads in turn, a few pages each.
template <class T>
std::function<Result<T>(Progress&)>
readingBeside(const Binder& binder, const std::function<Result<T>(const Binder&, Progress&)>& work)
{
    const Binder::OutsideChange change = binder.outsideChange();
    const bool isInPlace =
        change == Binder::OutsideChange::None || change == Binder::OutsideChange::Written;
    return [&binder, isInPlace, work](Progress& progress) -> Result<T> {
        if (!isInPlace)
            return work(binder, progress);
        const auto reader = binder.reader();
        if (!reader)
            return fail(reader.error());
        return work(**reader, progress);
    };
}

void startSealing(MainWindow& window, const report::SealOrder& order, const QString& path)
{
    window.jobs().add<Result<report::Sealed>>(
        {Desktop::tr("Sealing %1").arg(QFileInfo(path).fileName()), true},
        readingBeside<report::Sealed>(*window.openBinder().binder,
                                      [order, path](const Binder& from, Progress& progress) {
                                          return report::sealBinder(from, order, path, progress);
                                      }),
        [guard = QPointer<MainWindow>(&window), path](const Result<report::Sealed>& sealed) {
            if (guard && !sealed && sealed.error().kind != Error::Kind::Cancelled)
                guard->report(sealed.error());
            else if (guard && sealed)
                guard->toast(Desktop::tr("%1 sealed, %n file(s).", nullptr, sealed->files)
                                 .arg(QDir::toNativeSeparators(path)),
                             false);
        });
}

} // namespace

// ---------------------------------------------------------------- copies

void Desktop::saveCopy(MainWindow& window, bool switchToIt)
{
    m_prompt.askSaveFile(
        &window,
        {switchToIt ? tr("Save as") : tr("Save a copy"),
         suggestedName(window, window.openBinder().organisation(), QStringLiteral(".isms")),
         {tr("Client files (*.isms)")},
         QStringLiteral("isms")},
        [this, guard = QPointer<MainWindow>(&window),
         switchToIt](const std::optional<QString>& target) {
            if (guard && target)
                copyWindow(*guard, *target, switchToIt);
        });
}

void Desktop::copyWindow(MainWindow& window, const QString& target, bool switchToIt)
{
    window.jobs().add<Result<>>(
        {tr("Saving a copy as %1").arg(QFileInfo(target).fileName()), true},
        readingBeside<void>(*window.openBinder().binder,
                            [target](const Binder& from, Progress& progress) {
                                return from.copyTo(target, progress);
                            }),
        [this, guard = QPointer<MainWindow>(&window), target, switchToIt](const Result<>& done) {
            if (!guard)
                return;
            if (!done) {
                guard->report(done.error());
                return;
            }
            if (!switchToIt) {
                guard->toast(tr("A copy was saved as %1.").arg(target), false);
                return;
            }
            const QString untitled = guard->isUntitled() ? guard->path() : QString();
            guard->finishUntitled();
            openFile(target); // first: the program ends with its last window
            guard->close();
            if (!untitled.isEmpty())
                QFile::remove(untitled);
        });
}

// ---------------------------------------------------------------- versions

void Desktop::backUp(MainWindow& window, const QString& reason, const QString& name,
                     std::function<void(const BackupInfo&)> made)
{
    window.jobs().add<Result<BackupInfo>>(
        {tr("Backing up"), false},
        readingBeside<BackupInfo>(
            *window.openBinder().binder,
            [store = m_backups, reason, name](const Binder& from, Progress& progress) {
                return store.make(from, reason, name, progress);
            }),
        [guard = QPointer<MainWindow>(&window),
         made = std::move(made)](const Result<BackupInfo>& done) {
            if (!done && guard)
                guard->report(done.error());
            else if (done)
                made(*done);
        });
}

void Desktop::restorePoint(MainWindow& window)
{
    const QString time = m_clock.nowUtc().toLocalTime().toString(QStringLiteral("HH:mm"));
    backUp(window, QStringLiteral("restore-point"), time,
           [guard = QPointer<MainWindow>(&window), time](const BackupInfo&) {
               if (guard)
                   guard->toast(tr("All changes are saved. Restore point %1 made.").arg(time),
                                false);
           });
}

void Desktop::closeFor(MainWindow& window)
{
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    m_isRestoring = true;
    window.close();
    m_windows.removeIf([&window](const QPointer<MainWindow>& known) { return known == &window; });
    delete &window;
    m_isRestoring = false;
}

void Desktop::restore(MainWindow& window, const BackupInfo& backup)
{
    // The file must be closed while it is replaced; its window comes back with the restored one.
    const QString path = window.path();
    if (window.publisher() && window.publisher()->isAhead()) {
        // What the copy holds would be lost beside the restored file: first it goes into the file.
        connect(
            window.publisher(), &Publisher::published, this,
            [this, guard = QPointer<MainWindow>(&window), backup] {
                if (guard)
                    restore(*guard, backup);
            },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        window.publisher()->now();
        return;
    }
    ProgressDialog::run<Result<>>(
        nullptr, tr("Restoring %1").arg(QFileInfo(path).fileName()), m_language,
        [backup, path, store = m_backups, &registry = m_registry,
         now = m_clock.nowUtc()](Progress&) { return store.restore(backup, path, registry, now); },
        [this, path](const Result<>& done) {
            openFile(path);
            if (windows().isEmpty())
                return;
            if (!done)
                windows().last()->report(done.error());
            else
                windows().last()->toast(
                    tr("Restored. What was there before is kept among the versions."), false);
        },
        [this, guard = QPointer<MainWindow>(&window)] {
            if (guard)
                closeFor(*guard);
        });
}

void Desktop::reload(MainWindow& window)
{
    const QString path = window.path();
    const auto showAnew = [this, path, guard = QPointer<MainWindow>(&window)] {
        if (!guard)
            return;
        closeFor(*guard);
        openFile(path);
        if (windows().isEmpty())
            showStart();
    };
    if (window.openBinder().binder->outsideChange() != Binder::OutsideChange::Replaced) {
        showAnew();
        return;
    }
    // What this window shows is in no file that has a name any more.
    backUp(window, QStringLiteral("before-reload"), {},
           [showAnew](const BackupInfo&) { showAnew(); });
}

// ---------------------------------------------------------------- a copy on this computer

void Desktop::workOnCopy(MainWindow& window)
{
    const QString path = window.path();
    m_settings.setUsesWorkingCopy(path);
    closeFor(window);
    openFile(path);
}

void Desktop::openWorkingCopy(const QString& path)
{
    using Taken = Result<std::shared_ptr<WorkingCopy>>;
    ProgressDialog::run<Taken>(
        QApplication::activeWindow(), tr("Copying %1 to this computer").arg(path), m_language,
        [path, folder = QString(m_dataFolder + QLatin1String("/copies")), &registry = m_registry,
         now = m_clock.nowUtc()](Progress& progress) -> Taken {
            auto taken = WorkingCopy::take(path, folder, registry, now, progress);
            if (!taken)
                return fail(taken.error());
            return std::shared_ptr<WorkingCopy>(std::move(*taken));
        },
        [this, path](const Taken& taken) {
            if (!taken) {
                couldNotOpen(path, taken.error());
                return;
            }
            auto binder = Binder::open((*taken)->path(), m_registry, Binder::Access::ReadWrite,
                                       binderOptions());
            if (!binder)
                couldNotOpen((*taken)->path(), binder.error());
            else
                show(std::move(*binder), false, {}, *taken);
        });
}

// ---------------------------------------------------------------- export

void Desktop::exportBinder(MainWindow& window)
{
    m_prompt.askSaveFile(
        &window,
        {tr("Export the whole file as JSON"),
         suggestedName(window, window.openBinder().organisation(), QStringLiteral(".json")),
         {tr("JSON (*.json)")},
         QStringLiteral("json")},
        [guard = QPointer<MainWindow>(&window)](const std::optional<QString>& target) {
            if (!guard || !target)
                return;
            guard->jobs().add<Result<>>(
                {tr("Exporting to %1").arg(QFileInfo(*target).fileName()), true},
                readingBeside<void>(*guard->openBinder().binder,
                                    [to = *target](const Binder& from, Progress& progress) {
                                        return writeBinderJson(from, to, progress);
                                    }),
                [guard, to = *target](const Result<>& done) {
                    if (guard && !done)
                        guard->report(done.error());
                    else if (guard)
                        guard->toast(tr("Exported to %1.").arg(to), false);
                });
        });
}

// ---------------------------------------------------------------- sealed audit packs

void Desktop::sealPack(MainWindow& window)
{
    const auto language = report::packLanguage(*window.openBinder().binder);
    auto* dialog = new SealDialog(m_language, language ? language->code() : m_language.code(),
                                  suggestedName(window, window.openBinder().organisation(),
                                                QStringLiteral(".zip")),
                                  m_prompt, &window);
    connect(dialog, &SealDialog::sealWanted, &window,
            [&window](const report::SealOrder& order, const QString& path) {
                startSealing(window, order, path);
            });
    dialog->open();
}

} // namespace ringbinder
