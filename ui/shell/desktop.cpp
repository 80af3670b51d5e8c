// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop.h"

#include "core/sample/samplebuilder.h"
#include "core/starters/newclient.h"
#include "core/starters/starterpacks.h"
#include "core/store/workingcopy.h"
#include "ui/dialogs/newclientdialog.h"
#include "ui/jobs/progressdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace ringbinder {

namespace {

constexpr int kHandOverMilliseconds = 500;

// In the user's own folder for such things: nobody else can listen there in our place, and two
// people on one computer do not share a program.
QString serverName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder).filePath(QStringLiteral("ringbinder.socket"));
}

bool isBinderName(const QString& path)
{
    return path.endsWith(QLatin1String(".isms"), Qt::CaseInsensitive);
}

} // namespace

Desktop::Desktop(const Registry& registry, const Language& language, const Clock& clock,
                 Settings& settings, Prompt& prompt, const QString& dataFolder)
    : m_registry(registry)
    , m_language(language)
    , m_clock(clock)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_dataFolder(dataFolder)
    , m_backups(QString(dataFolder + QLatin1String("/backups")))
    , m_server(std::make_unique<QLocalServer>())
{
    m_plainPointSize = QApplication::font().pointSizeF();
    if (m_settings.zoomPercent() != 100)
        setZoom(m_settings.zoomPercent());
    setScheme(m_settings.scheme());
    qApp->installEventFilter(&m_contextMenuKey);
}

Desktop::~Desktop()
{
    for (const QPointer<MainWindow>& window : m_windows)
        delete window.data();
    delete m_start.data();
}

StartWindow* Desktop::startWindow() const
{
    return m_start.data();
}

Binder::Options Desktop::binderOptions() const
{
    Binder::Options options;
    options.clock = &m_clock;
    options.backupFolder = QString(m_dataFolder + QLatin1String("/backups"));
    options.checkContent = false; // after the first paint
    return options;
}

QList<MainWindow*> Desktop::windows() const
{
    QList<MainWindow*> open;
    for (const QPointer<MainWindow>& window : m_windows) {
        if (window)
            open.append(window.data());
    }
    return open;
}

// ---------------------------------------------------------------- one process

bool Desktop::handOver(const QStringList& wishes)
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(kHandOverMilliseconds))
        return false;
    QStringList absolute;
    for (const QString& wish : wishes) {
        const bool isPath = wish != kNewClientWish && wish != kSampleWish;
        absolute.append(isPath ? QFileInfo(wish).absoluteFilePath() : wish);
    }
    socket.write(absolute.join(u'\n').toUtf8());
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(kHandOverMilliseconds);
    return true;
}

void Desktop::listenForOthers()
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(serverName())) {
        QLocalServer::removeServer(serverName()); // left by a process that was killed
        m_server->listen(serverName());
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket* other = m_server->nextPendingConnection();
        connect(other, &QLocalSocket::disconnected, this, [this, other] {
            const QStringList wishes =
                QString::fromUtf8(other->readAll()).split(u'\n', Qt::SkipEmptyParts);
            other->deleteLater();
            for (const QString& wish : wishes)
                carryOut(wish);
            if (wishes.isEmpty() && !windows().isEmpty())
                windows().last()->activateWindow();
        });
    });
}

// ---------------------------------------------------------------- opening

void Desktop::start(const QStringList& wishes)
{
    QStringList first = wishes;
    if (first.isEmpty() && m_settings.reopensLast()) {
        first = m_settings.lastSession();
        first.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    }
    // A file that brings the program down is not opened again by itself the next time.
    m_settings.setLastSession({});
    for (const QString& wish : std::as_const(first))
        carryOut(wish);
    if (windows().isEmpty() && !m_start)
        showStart();
}

void Desktop::carryOut(const QString& wish)
{
    if (wish == kSampleWish) {
        openSample();
    } else if (wish == kNewClientWish) {
        if (windows().isEmpty())
            showStart();
        newClient();
    } else {
        openFile(wish);
    }
}

void Desktop::showStart()
{
    if (!m_start) {
        m_start = new StartWindow(m_settings, m_language);
        connect(m_start, &StartWindow::sampleWanted, this, &Desktop::openSample);
        connect(m_start, &StartWindow::newWanted, this, &Desktop::newClient);
        connect(m_start, &StartWindow::openWanted, this, [this] { m_start->chooseFile(m_prompt); });
        connect(m_start, &StartWindow::fileChosen, this, &Desktop::openFile);
        connect(m_start, &StartWindow::spreadsheetsWanted, this,
                [this] { m_start->chooseSpreadsheets(m_prompt); });
        connect(m_start, &StartWindow::spreadsheetsChosen, this, &Desktop::startFromSpreadsheets);
        connect(m_start, &StartWindow::schemeChosen, this, &Desktop::setScheme);
        connect(m_start, &StartWindow::filesDropped, this,
                [this](const QStringList& files) { filesDropped(nullptr, files); });
    }
    m_start->refresh();
    m_start->show();
    m_start->activateWindow();
}

void Desktop::openFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (MainWindow* window : windows()) {
        if (window->path() == absolute) {
            window->show();
            window->raise();
            window->activateWindow();
            return;
        }
    }
    if (m_settings.usesWorkingCopy(absolute)) {
        openWorkingCopy(absolute);
        return;
    }
    auto binder = Binder::open(absolute, m_registry, Binder::Access::ReadWrite, binderOptions());
    if (!binder) {
        couldNotOpen(absolute, binder.error());
        return;
    }
    show(std::move(*binder), false, {});
}

void Desktop::openReadOnly(const QString& path, const QString& reason)
{
    auto binder = Binder::open(path, m_registry, Binder::Access::ReadOnly, binderOptions());
    if (!binder)
        couldNotOpen(path, binder.error());
    else
        show(std::move(*binder), false, reason);
}

MainWindow* Desktop::show(std::unique_ptr<Binder> binder, bool isUntitled,
                          const QString& readOnlyReason, std::shared_ptr<WorkingCopy> workingCopy)
{
    if (const auto actor = m_settings.actor(binder->fileId()))
        binder->session().setActor(*actor);
    auto open = makeOpenBinder(std::move(binder), m_language);
    if (!open) {
        couldNotOpen({}, open.error());
        return nullptr;
    }
    open->isUntitled = isUntitled;
    open->draftFolder = QString(m_dataFolder + QLatin1String("/drafts"));
    if (!isUntitled && !open->binder->isReadOnly()) {
        open->afterCheck = [store = m_backups](Binder& reader, Progress& progress) -> Result<> {
            const auto made = store.makeIfDue(reader, progress);
            return made ? Result<>() : Result<>(fail(made.error()));
        };
    }
    open->readOnlyReason = readOnlyReason;
    open->workingCopy = std::move(workingCopy);
    const QString path = open->workingCopy ? open->workingCopy->original() : open->binder->path();
    const QString organisation = open->organisation();
    auto* window = new MainWindow(std::move(*open), m_language, m_settings, m_prompt);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &MainWindow::commanded, this,
            [this, window](ActionId id) { command(*window, id); });
    connect(
        window, &MainWindow::reloadWanted, this,
        [this, guard = QPointer<MainWindow>(window)] {
            if (guard)
                reload(*guard);
        },
        Qt::QueuedConnection); // the bar that was clicked goes with the window
    connect(
        window, &MainWindow::workingCopyWanted, this,
        [this, guard = QPointer<MainWindow>(window)] {
            if (guard)
                workOnCopy(*guard);
        },
        Qt::QueuedConnection);
    connect(window, &MainWindow::closing, this, [this, window] { windowClosing(*window); });
    connect(window, &MainWindow::filesDropped, this,
            [this, window](const QStringList& paths) { filesDropped(window, paths); });
    if (!isUntitled)
        m_settings.noteOpened(path, organisation, m_clock.nowUtc());
    window->show();
    if (m_start)
        m_start->hide();
    return window;
}

void Desktop::couldNotOpen(const QString& path, const Error& error)
{
    if (error.kind == Error::Kind::Damaged) {
        offerRecovery(path, error);
        return;
    }
    if (error.kind == Error::Kind::Cancelled) {
        if (windows().isEmpty())
            showStart();
        return;
    }
    Prompt::Question question;
    question.title = tr("Could not open the file");
    question.sentence = error.message.in(m_language);
    const bool canRead = error.kind == Error::Kind::Locked || error.kind == Error::Kind::ReadOnly ||
                         error.kind == Error::Kind::Newer;
    if (canRead)
        question.buttons = {tr("Open read-only"), tr("Try again")};
    else
        question.buttons = {tr("Close")};
    question.withCancel = canRead;
    m_prompt.ask(QApplication::activeWindow(), question,
                 [this, path, canRead, reason = question.sentence](std::optional<int> button) {
                     if (canRead && button == 0)
                         openReadOnly(path, reason);
                     else if (canRead && button == 1)
                         openFile(path);
                     else if (windows().isEmpty())
                         showStart();
                 });
}

void Desktop::offerRecovery(const QString& path, const Error& error)
{
    Prompt::Question question;
    question.title = tr("This file is damaged");
    question.sentence = error.message.in(m_language);
    question.detail =
        tr("The damaged file is left as it is. What can be read goes into a new file.");
    const QList<BackupInfo> backups = m_backups.listFor(path);
    if (!backups.isEmpty())
        question.buttons = {
            tr("Open the backup of %1").arg(m_language.dateTime(backups.first().at)),
            tr("Recover what can be read")};
    else
        question.buttons = {tr("Recover what can be read")};
    m_prompt.ask(QApplication::activeWindow(), question,
                 [this, path, backups](std::optional<int> button) {
                     if (button && !backups.isEmpty() && *button == 0)
                         openReadOnly(backups.first().path,
                                      tr("This is a backup of the damaged file, open read-only. "
                                         "Save it as a file to work with it."));
                     else if (button)
                         recover(path);
                     else if (windows().isEmpty())
                         showStart();
                 });
}

void Desktop::recover(const QString& path)
{
    const QFileInfo damaged(path);
    QString target;
    for (int n = 1; target.isEmpty() || QFileInfo::exists(target); ++n) {
        const QString suffix = n == 1 ? tr("recovered") : tr("recovered %1").arg(n);
        target = QStringLiteral("%1/%2 (%3).isms")
                     .arg(damaged.absolutePath(), damaged.completeBaseName(), suffix);
    }
    using Outcome = Result<Recovered>;
    ProgressDialog::run<Outcome>(
        QApplication::activeWindow(), tr("Recovering %1").arg(damaged.fileName()), m_language,
        [path, target, &registry = m_registry](Progress& progress) {
            return recoverBinder(path, target, registry, progress);
        },
        [this, target](const Outcome& recovered) {
            if (!recovered) {
                couldNotOpen(target, recovered.error());
                return;
            }
            openFile(target);
            if (windows().isEmpty())
                return;
            windows().last()->showMessage(
                tr("Recovered %n record(s) into this new file; %1 could not be read.", nullptr,
                   recovered->records)
                    .arg(recovered->lost),
                Tone::Warning);
        });
}

QString Desktop::untitledPath() const
{
    const QString folder = QString(m_dataFolder + QLatin1String("/untitled"));
    QDir().mkpath(folder);
    for (int n = 1;; ++n) {
        const QString path = QStringLiteral("%1/%2 %3.isms").arg(folder, tr("Untitled")).arg(n);
        if (!QFileInfo::exists(path))
            return path;
    }
}

void Desktop::openSample()
{
    const QString path = untitledPath();
    ProgressDialog::run<Result<>>(
        QApplication::activeWindow(), tr("Making the sample client"), m_language,
        [path, &registry = m_registry, &language = m_language, now = m_clock.nowUtc()](
            Progress& progress) { return makeSample(path, registry, language, now, progress); },
        [this, path](const Result<>& made) {
            if (!made) {
                couldNotOpen(path, made.error());
                return;
            }
            auto binder =
                Binder::open(path, m_registry, Binder::Access::ReadWrite, binderOptions());
            if (!binder)
                couldNotOpen(path, binder.error());
            else
                show(std::move(*binder), true, {});
        });
}

// The file is there whole, or not at all.
void Desktop::makeClient(const QString& path, const NewClient& client, const QStringList& starters,
                         std::function<void(MainWindow&)> made)
{
    const auto work = [path, client, starters, &registry = m_registry, &language = m_language,
                       options = binderOptions()](Progress&) -> Result<> {
        auto binder = Binder::create(path, registry, options);
        if (!binder)
            return fail(binder.error());
        Result<> seeded = seedNewClient(**binder, client, language);
        if (seeded) {
            const auto started = applyStarterPacks(**binder, starters, language);
            seeded = started ? Result<>() : fail(started.error());
        }
        binder->reset();
        if (!seeded)
            QFile::remove(path);
        return seeded;
    };
    ProgressDialog::run<Result<>>(
        QApplication::activeWindow(), tr("Making the file of %1").arg(client.organisation),
        m_language, work, [this, path, made = std::move(made)](const Result<>& done) {
            if (!done) {
                couldNotOpen(path, done.error());
                return;
            }
            auto binder =
                Binder::open(path, m_registry, Binder::Access::ReadWrite, binderOptions());
            if (!binder) {
                couldNotOpen(path, binder.error());
                return;
            }
            MainWindow* window = show(std::move(*binder), false, {});
            if (window && made)
                made(*window);
        });
}

void Desktop::assistNewClient(const QString& folder, std::function<void(MainWindow&)> made)
{
    auto* dialog =
        new NewClientDialog(m_registry, m_language, m_prompt, QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!folder.isEmpty()) {
        dialog->suggestFolder(folder);
        dialog->startEmpty();
    }
    connect(dialog, &NewClientDialog::finishedWith, this,
            [this, made = std::move(made)](const QString& path, const NewClient& client,
                                           const QStringList& starters) {
                makeClient(path, client, starters, made);
            });
    dialog->open();
}

void Desktop::newClient()
{
    assistNewClient({}, {});
}

void Desktop::startFromSpreadsheets(const QStringList& sources)
{
    if (sources.isEmpty())
        return;
    // The client is named after the folder of the spreadsheets until somebody says better.
    assistNewClient(QFileInfo(sources.first()).absolutePath(),
                    [sources](MainWindow& window) { window.importFiles(sources); });
}

void Desktop::filesDropped(MainWindow* window, const QStringList& paths)
{
    QStringList tables;
    for (const QString& path : paths) {
        if (isBinderName(path))
            openFile(path);
        else
            tables.append(path);
    }
    if (tables.isEmpty())
        return;
    if (window)
        window->importDropped(tables);
    else
        startFromSpreadsheets(tables);
}

} // namespace ringbinder
