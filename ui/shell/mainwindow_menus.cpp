// SPDX-License-Identifier: GPL-3.0-or-later
// The menus and the tool bar of the main window, and what their actions do.
#include "ui/forms/recordpane.h"
#include "ui/pages/page.h"
#include "ui/shell/areabar.h"
#include "ui/shell/finder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mnemonics.h"
#include "ui/shell/navigation.h"
#include "ui/shell/visithistory.h"

#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QToolBar>
#include <QToolButton>

#include <array>

namespace ringbinder {

namespace {

constexpr int kRecentRecords = 10;
constexpr int kShortcutPages = 9; // Ctrl+1 … Ctrl+9

// Actions that concern files or the program: passed on to whoever owns the windows.
constexpr std::array kPassedOn = {
    ActionId::NewClient,    ActionId::OpenFile,      ActionId::OpenSample,
    ActionId::SaveCopy,     ActionId::SaveAs,        ActionId::RestorePoint,
    ActionId::BackUp,       ActionId::Versions,      ActionId::ExportBinder,
    ActionId::SealPack,     ActionId::Quit,          ActionId::ZoomIn,
    ActionId::ZoomOut,      ActionId::ZoomNormal,    ActionId::SchemeSystem,
    ActionId::SchemeLight,  ActionId::SchemeDark,    ActionId::SchemeHighContrast,
    ActionId::GuidanceFull, ActionId::GuidanceHints, ActionId::GuidanceOff,
    ActionId::Settings,     ActionId::Shortcuts,     ActionId::About,
    ActionId::ImportTables, ActionId::StarterPacks,  ActionId::ExportRegister,
    ActionId::RiskMethod};

} // namespace

void MainWindow::buildToolBar()
{
    auto* bar = new QToolBar(tr("Tool bar"), this);
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(bar);
    const Actions& act = *m_actions;
    for (const ActionId id :
         {ActionId::GoBack, ActionId::GoForward, ActionId::Undo, ActionId::Redo})
        bar->addAction(act[id]);
    m_finder = new Finder(*m_context, *m_open.search, *m_actions, this);
    bar->addWidget(m_finder);
    bar->addAction(act[ActionId::ImportTables]);
    bar->addAction(act[ActionId::Reports]);
    for (QAction* action : bar->actions()) {
        if (QWidget* button = bar->widgetForAction(action); button && !action->text().isEmpty())
            button->setAccessibleName(action->text().remove(u'&'));
    }
    connect(m_finder, &Finder::recordChosen, this,
            [this](const RegisterDef* def, const Uid& uid) { openRecord(*def, uid, {}); });
}

void MainWindow::buildMenus()
{
    const Actions& act = *m_actions;
    const auto fill = [&act](QMenu* menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(act[id]);
    };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    fill(file, {ActionId::NewClient, ActionId::OpenFile, ActionId::OpenSample});
    file->addSeparator();
    fill(file, {ActionId::StarterPacks, ActionId::ImportTables, ActionId::ImportScans,
                ActionId::ExportRegister, ActionId::ExportBinder, ActionId::SealPack});
    file->addSeparator();
    fill(file, {ActionId::SaveAs, ActionId::SaveCopy, ActionId::RestorePoint, ActionId::BackUp,
                ActionId::Versions});
    file->addSeparator();
    fill(file, {ActionId::Properties, ActionId::Print});
    file->addSeparator();
    fill(file, {ActionId::CloseWindow, ActionId::Quit});

    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_recordMenu = menuBar()->addMenu(tr("&Record"));

    QMenu* view = menuBar()->addMenu(tr("&View"));
    fill(view, {ActionId::GoBack, ActionId::GoForward, ActionId::NextPage, ActionId::PreviousPage,
                ActionId::NextPane});
    view->addSeparator();
    fill(view, {ActionId::ToggleNavigation, ActionId::ToggleDetails, ActionId::ToggleGuide,
                ActionId::FullScreen});
    view->addSeparator();
    fill(view, {ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ZoomNormal});
    QMenu* scheme = view->addMenu(tr("&Colours"));
    fill(scheme, {ActionId::SchemeSystem, ActionId::SchemeLight, ActionId::SchemeDark,
                  ActionId::SchemeHighContrast});
    QMenu* guidance = view->addMenu(tr("G&uidance"));
    fill(guidance, {ActionId::GuidanceFull, ActionId::GuidanceHints, ActionId::GuidanceOff});

    QMenu* plan = menuBar()->addMenu(tr("&Plan"));
    fill(plan, {ActionId::RiskMethod});
    QMenu* reports = menuBar()->addMenu(tr("Rep&orts"));
    fill(reports, {ActionId::Reports});
    QMenu* tools = menuBar()->addMenu(tr("&Tools"));
    fill(tools, {ActionId::FindAnything, ActionId::RunCommand});
    tools->addSeparator();
    fill(tools, {ActionId::Settings});
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    fill(help, {ActionId::Shortcuts, ActionId::About});
    keepMnemonicsApart(*menuBar());
}

// The Edit and Record menus carry the actions of the page in front.
void MainWindow::fillPageMenus()
{
    const Actions& act = *m_actions;
    const Page* page = currentPage();
    m_editMenu->clear();
    m_editMenu->addAction(act[ActionId::Undo]);
    m_editMenu->addAction(act[ActionId::Redo]);
    m_editMenu->addSeparator();
    m_recordMenu->clear();
    if (page) {
        m_editMenu->addActions(page->editActions());
        m_recordMenu->addActions(page->recordActions());
    }
    m_recordMenu->menuAction()->setEnabled(!m_recordMenu->isEmpty());
    m_recordMenu->addActions(m_details->recordActions());
}

void MainWindow::connectActions()
{
    const Actions& act = *m_actions;
    for (const ActionId id : kPassedOn)
        connect(act[id], &QAction::triggered, this, [this, id] { emit commanded(id); });
    connect(act[ActionId::Undo], &QAction::triggered, this, &MainWindow::undo);
    connect(act[ActionId::Redo], &QAction::triggered, this, &MainWindow::redo);
    connect(act[ActionId::CloseWindow], &QAction::triggered, this, &QWidget::close);
    connect(act[ActionId::NextPane], &QAction::triggered, this, &MainWindow::cyclePanes);
    connect(act[ActionId::FindAnything], &QAction::triggered, this,
            [this] { m_finder->start(m_visits->recentRecords(kRecentRecords)); });
    connect(act[ActionId::RunCommand], &QAction::triggered, this,
            [this] { m_finder->startCommands(); });
    connect(act[ActionId::Properties], &QAction::triggered, this,
            [this] { showPage(QStringLiteral("organisation")); });
    connect(act[ActionId::Reports], &QAction::triggered, this,
            [this] { showPage(QStringLiteral("reports")); });
    act[ActionId::ImportScans]->setObjectName(QStringLiteral("import_scan")); // for pages
    connect(act[ActionId::ImportScans], &QAction::triggered, this, &MainWindow::chooseScans);
    connect(act[ActionId::Print], &QAction::triggered, this, &MainWindow::printPage);
    connect(act[ActionId::FullScreen], &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(act[ActionId::ToggleDetails], &QAction::triggered, this, [this] {
        m_detailsWanted = !m_details->isVisible();
        m_details->setVisible(m_detailsWanted && currentPage() && currentPage()->hasDetails());
        showSide();
    });
    connect(act[ActionId::ToggleGuide], &QAction::triggered, this, &MainWindow::toggleGuide);
    connect(act[ActionId::ToggleNavigation], &QAction::triggered, this,
            [this] { m_navigation->setVisible(!m_navigation->isVisible()); });
    const auto travel = [this](const std::optional<Visit>& visit) {
        if (!visit)
            return;
        VisitHistory kept = *m_visits; // showing the page must not count as a new visit
        Page* page = showPage(visit->page);
        if (page && visit->record)
            page->showRecord(*visit->record, {});
        *m_visits = kept;
        (*m_actions)[ActionId::GoBack]->setEnabled(m_visits->canGoBack());
        (*m_actions)[ActionId::GoForward]->setEnabled(m_visits->canGoForward());
    };
    connect(act[ActionId::GoBack], &QAction::triggered, this,
            [this, travel] { travel(m_visits->back()); });
    connect(act[ActionId::GoForward], &QAction::triggered, this,
            [this, travel] { travel(m_visits->forward()); });
    const auto turn = [this](int by) {
        for (int n = 0; !m_navigation->keyAt(n).isEmpty(); ++n) {
            if (m_navigation->keyAt(n) == m_navigation->current() && n + by >= 0 &&
                !m_navigation->keyAt(n + by).isEmpty()) {
                showPage(m_area->firstKey(m_navigation->keyAt(n + by)));
                return;
            }
        }
    };
    connect(act[ActionId::NextPage], &QAction::triggered, this, [turn] { turn(1); });
    connect(act[ActionId::PreviousPage], &QAction::triggered, this, [turn] { turn(-1); });
    for (int n = 0; n < kShortcutPages; ++n) {
        auto* jump = new QAction(this);
        jump->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + n)));
        connect(jump, &QAction::triggered, this,
                [this, n] { showPage(m_area->firstKey(m_navigation->keyAt(n))); });
        addAction(jump);
    }
    for (const ActionId id : {ActionId::ImportTables, ActionId::ImportScans, ActionId::StarterPacks,
                              ActionId::RestorePoint})
        act[id]->setEnabled(!m_open.binder->isReadOnly());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        emit filesDropped(files);
    event->acceptProposedAction();
}

} // namespace ringbinder
