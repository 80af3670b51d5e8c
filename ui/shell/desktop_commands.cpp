// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus ask of the program: copies, restore points, closing, colours, zoom, about.
#include "ui/shell/desktop.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/methoddialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/starterdialog.h"
#include "ui/dialogs/versionsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startwindow.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

namespace ringbinder {

namespace {

constexpr int kZoomStep = 10;

template <class Dialog>
void openOwned(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void Desktop::command(MainWindow& window, ActionId id)
{
    switch (id) {
    case ActionId::NewClient:
        newClient();
        break;
    case ActionId::OpenFile:
        m_prompt.askOpenFiles(&window, {tr("Open a client file"), {}, {tr("Client files (*.isms)"), tr("All files (*)")}, {}},
                              [this](const QStringList& paths) {
                                  for (const QString& path : paths)
                                      openFile(path);
                              });
        break;
    case ActionId::OpenSample:
        openSample();
        break;
    case ActionId::SaveCopy:
        saveCopy(window, false);
        break;
    case ActionId::SaveAs:
        saveCopy(window, true);
        break;
    case ActionId::RestorePoint:
        restorePoint(window);
        break;
    case ActionId::BackUp:
        backUp(window, QStringLiteral("automatic"), {}, [guard = QPointer<MainWindow>(&window)](const BackupInfo& made) {
            if (guard)
                guard->toast(tr("Backed up to %1").arg(made.path), false);
        });
        break;
    case ActionId::Versions:
        showVersions(window);
        break;
    case ActionId::ExportBinder:
        exportBinder(window);
        break;
    case ActionId::SealPack:
        sealPack(window);
        break;
    case ActionId::ImportTables:
        m_prompt.askOpenFiles(&window,
                              {tr("Import spreadsheets"), {}, {tr("Spreadsheets (*.xlsx *.csv *.tsv *.txt)"), tr("All files (*)")}, {}},
                              [guard = QPointer<MainWindow>(&window)](const QStringList& paths) {
                                  if (guard && !paths.isEmpty())
                                      guard->importFiles(paths);
                              });
        break;
    case ActionId::ExportRegister:
        window.exportCurrentRegister();
        break;
    case ActionId::Quit:
        m_settings.setLastSession({});
        for (MainWindow* open : windows())
            open->close();
        if (m_start)
            m_start->close();
        break;
    case ActionId::ZoomIn:
        setZoom(m_settings.zoomPercent() + kZoomStep);
        break;
    case ActionId::ZoomOut:
        setZoom(m_settings.zoomPercent() - kZoomStep);
        break;
    case ActionId::ZoomNormal:
        setZoom(100);
        break;
    case ActionId::SchemeSystem:
        setScheme(theme::Scheme::System);
        break;
    case ActionId::SchemeLight:
        setScheme(theme::Scheme::Light);
        break;
    case ActionId::SchemeDark:
        setScheme(theme::Scheme::Dark);
        break;
    case ActionId::SchemeHighContrast:
        setScheme(theme::Scheme::HighContrast);
        break;
    case ActionId::GuidanceFull:
        setGuidance(Guidance::Full);
        break;
    case ActionId::GuidanceHints:
        setGuidance(Guidance::Hints);
        break;
    case ActionId::GuidanceOff:
        setGuidance(Guidance::Off);
        break;
    case ActionId::RiskMethod:
        openOwned(new MethodDialog(window.context(), *window.openBinder().evaluation, &window));
        break;
    case ActionId::StarterPacks:
        openOwned(new StarterDialog(window.context(), &window));
        break;
    case ActionId::Settings:
        showSettings(window);
        break;
    case ActionId::Shortcuts:
        openOwned(new ShortcutsDialog(window.actions(), &window));
        break;
    case ActionId::About:
        openOwned(new AboutDialog(&window));
        break;
    case ActionId::ImportScans:
    case ActionId::Properties:
    case ActionId::Print:
    case ActionId::CloseWindow:
    case ActionId::Undo:
    case ActionId::Redo:
    case ActionId::GoBack:
    case ActionId::GoForward:
    case ActionId::FindAnything:
    case ActionId::RunCommand:
    case ActionId::NextPane:
    case ActionId::ToggleDetails:
    case ActionId::ToggleNavigation:
    case ActionId::ToggleGuide:
    case ActionId::FullScreen:
    case ActionId::NextPage:
    case ActionId::PreviousPage:
    case ActionId::Reports:
        break; // the window's own
    }
}

void Desktop::showSettings(MainWindow& window)
{
    auto* dialog = new SettingsDialog(m_settings, window.openBinder(), m_language, &window);
    connect(dialog, &SettingsDialog::schemeChanged, this, &Desktop::setScheme);
    connect(dialog, &SettingsDialog::zoomChanged, this, &Desktop::setZoom);
    connect(dialog, &SettingsDialog::guidanceChanged, this, &Desktop::setGuidance);
    connect(dialog, &SettingsDialog::actorChanged, &window, &MainWindow::refreshStatus);
    openOwned(dialog);
}

void Desktop::showVersions(MainWindow& window)
{
    auto* dialog = new VersionsDialog(m_backups, window.openBinder(), m_language, m_registry, &window);
    connect(dialog, &VersionsDialog::openReadOnlyWanted, this, [this](const QString& path) {
        openReadOnly(path, tr("This is an earlier version, open read-only."));
    });
    connect(dialog, &VersionsDialog::restoreWanted, this,
            [this, guard = QPointer<MainWindow>(&window)](const BackupInfo& backup) {
                if (guard)
                    restore(*guard, backup);
            },
            Qt::QueuedConnection); // the window that is deleted holds the button just clicked
    openOwned(dialog);
}

void Desktop::windowClosing(MainWindow& window)
{
    if (window.isUntitled()) {
        keepOrDiscard(window);
        return;
    }
    QStringList others;
    for (const MainWindow* open : windows()) {
        if (!open->isUntitled())
            others.append(open->path());
    }
    m_settings.setLastSession(others);
    m_windows.removeIf([&window](const QPointer<MainWindow>& known) { return known.isNull() || known == &window; });
    if (windows().isEmpty() && !m_isRestoring && !(m_start && m_start->isVisible()))
        QApplication::quit();
}

void Desktop::keepOrDiscard(MainWindow& window)
{
    Prompt::Question question;
    question.title = tr("Keep this client?");
    question.sentence = tr("%1 is an untitled copy. Keep it as a file of yours, or discard it?")
                            .arg(window.openBinder().organisation());
    question.buttons = {tr("Keep as…"), tr("Discard")};
    m_prompt.ask(&window, question, [this, guard = QPointer<MainWindow>(&window)](std::optional<int> button) {
        if (!guard || !button)
            return;
        if (*button == 0) {
            saveCopy(*guard, true);
            return;
        }
        const QString path = guard->path();
        guard->finishUntitled();
        guard->close();
        QFile::remove(path);
    });
}

void Desktop::setZoom(int percent)
{
    m_settings.setZoomPercent(percent);
    QFont font = QApplication::font();
    font.setPointSizeF(m_plainPointSize * m_settings.zoomPercent() / 100.0);
    QApplication::setFont(font);
}

void Desktop::setGuidance(std::optional<Guidance> guidance)
{
    m_settings.setGuidance(guidance);
    for (MainWindow* open : windows())
        open->refreshGuidance();
}

void Desktop::setScheme(theme::Scheme scheme)
{
    m_settings.setScheme(scheme);
    QApplication::setPalette(theme::palette(scheme));
    for (MainWindow* window : windows()) {
        const auto id = static_cast<ActionId>(int(ActionId::SchemeSystem) + int(scheme));
        window->actions()[id]->setChecked(true);
    }
}

} // namespace ringbinder
