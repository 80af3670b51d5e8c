// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/registers/context/organisation.h"
#include "ui/forms/recordpane.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobstrip.h"
#include "ui/pages/conditionfield.h"
#include "ui/pages/navigationbadges.h"
#include "ui/pages/page.h"
#include "ui/pages/pagefactory.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/riskeditors.h"
#include "ui/pages/technicaltabs.h"
#include "ui/shell/areabar.h"
#include "ui/shell/finder.h"
#include "ui/shell/guidepane.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/mnemonics.h"
#include "ui/shell/navigation.h"
#include "ui/shell/publisher.h"
#include "ui/shell/toast.h"
#include "ui/shell/visithistory.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

// Below these the window folds: first the navigation to icons, then the detail pane away.
constexpr int kFoldNavigationBelow = 1180;
constexpr int kFoldDetailsBelow = 1080;
constexpr int kDetailWidth = 360;
constexpr int kDetailHeight = 400; // of the detail pane over the guide
constexpr int kGuideHeight = 240;

} // namespace

MainWindow::MainWindow(OpenBinder open, const Language& language, Settings& settings,
                       Prompt& prompt)
    : m_open(std::move(open))
    , m_language(language)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_visits(std::make_unique<VisitHistory>())
{
    m_context.reset(new OpenContext{*m_open.binder, m_language, m_open.evaluation.get(), *this,
                                    m_prompt, m_open.currency(), makeRiskEditor});
    // Before any page: each computes from what the change has made of the method and the needs.
    connect(&m_open.binder->session(), &Session::changed, this, [this](const ChangeNotice& notice) {
        if (const auto updated = m_open.evaluation->update(notice); !updated)
            report(updated.error());
    });
    addConditionField(*m_context);
    m_badges = std::make_unique<NavigationBadges>(*m_context);
    m_actions = new Actions(this);
    m_context->recordTabs = [this](const OpenContext& context, const RegisterDef& def,
                                   QWidget* parent) {
        return technicalTabs(context, technicalWatchOf(m_open, m_language), def, parent);
    };
    buildBody();
    buildToolBar();
    buildMenus();
    connectActions();
    setAcceptDrops(true);
    connect(&m_open.binder->session(), &Session::changed, this, &MainWindow::noteChange);
    connect(&m_open.binder->session(), &Session::writeFailed, this, &MainWindow::report);
    refreshTitle();
    refreshUndo();
    refreshStatus();
    resize(QSize(1366, 768));
    // A window larger than what the desktop leaves free would lose its status bar below the edge.
    const QSize free = screen()->availableSize();
    if (!restoreGeometry(m_settings.geometry(QStringLiteral("window"))) &&
        (free.width() <= width() || free.height() <= height()))
        setWindowState(Qt::WindowMaximized);
    m_splitter->restoreState(m_settings.geometry(QStringLiteral("panes")));
    m_side->restoreState(m_settings.geometry(QStringLiteral("side")));
    refreshGuidance();
    if (!m_open.readOnlyReason.isEmpty())
        showMessage(m_open.readOnlyReason, Tone::Warning);
    showPage(QStringLiteral("overview"));
    watchJobs();
    watchPublishing();
    watchFile();
}

MainWindow::~MainWindow()
{
    // Dialogs and jobs use the binder until they are gone.
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_jobs;
    m_jobs = nullptr;
    // Pages hold references into the context: they go first.
    qDeleteAll(m_pages);
    m_pages.clear();
    delete m_guide;
    m_guide = nullptr;
    delete m_details;
    m_details = nullptr;
}

void MainWindow::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* stripe =
        new QFrame(body); // the client's colour, so that nobody types into the wrong client
    stripe->setFixedHeight(3);
    stripe->setAutoFillBackground(true);
    const auto profile = m_open.binder->singleton(organisation::def);
    const QColor brand(profile ? profile->text(organisation::brandColour) : QString());
    if (brand.isValid()) {
        QPalette own;
        own.setColor(QPalette::Window, brand);
        stripe->setPalette(own);
    } else {
        stripe->setBackgroundRole(QPalette::Highlight);
    }
    m_messages = new MessageBar(body);
    auto* middle = new QWidget(body);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new Navigation(middle);
    m_navigation->setEntries(navigationEntries(m_open.binder->registry(), m_language));
    m_splitter = new QSplitter(Qt::Horizontal, middle);
    m_splitter->setChildrenCollapsible(false);
    auto* pages = new QWidget(m_splitter);
    auto* pageColumn = new QVBoxLayout(pages);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    m_area = new AreaBar(m_open.binder->registry(), m_language, pages);
    m_stack = new QStackedWidget(pages);
    pageColumn->addWidget(m_area);
    pageColumn->addWidget(m_stack, 1);
    m_side = new QSplitter(Qt::Vertical, m_splitter);
    m_side->setChildrenCollapsible(false);
    m_details = new RecordPane(*m_context, m_side);
    m_guide = new GuidePane(*m_context, m_side);
    m_side->addWidget(m_details);
    m_side->addWidget(m_guide);
    m_side->setSizes({kDetailHeight, kGuideHeight});
    m_splitter->addWidget(pages);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({width() - kDetailWidth, kDetailWidth});
    row->addWidget(m_navigation);
    row->addWidget(m_splitter, 1);
    column->addWidget(stripe);
    column->addWidget(m_messages);
    m_strip = new JobStrip(m_language, body);
    column->addWidget(m_strip);
    column->addWidget(middle, 1);
    setCentralWidget(body);
    m_toast = new Toast(middle);
    connect(m_toast, &Toast::actionTriggered, this, &MainWindow::undo);
    connect(m_navigation, &Navigation::chosen, this,
            [this](const QString& key) { showPage(m_area->firstKey(key)); });
    connect(m_guide, &GuidePane::closeWanted, this, &MainWindow::toggleGuide);
    connect(m_guide, &GuidePane::registerWanted, this,
            [this](const RegisterDef* def, const QList<ColumnFilter>& filters) {
                showFigure(*def, filters);
            });
    connect(m_area, &AreaBar::chosen, this, [this](const QString& key) { showPage(key); });

    buildStatus();
}

// ---------------------------------------------------------------- pages

Page* MainWindow::pageFor(const QString& key)
{
    if (Page* known = m_pages.value(key))
        return known;
    Page* page = makePage(key, *m_context, m_open);
    if (!page)
        return nullptr;
    m_pages.insert(key, page);
    m_stack->addWidget(page);
    connect(page, &Page::currentRecordChanged, this,
            [this, key](const RegisterDef* def, const std::optional<Uid>& uid) {
                if (def && uid) {
                    m_details->showRecord(*def, *uid);
                    m_visits->follow({key, uid});
                } else {
                    m_details->clear();
                }
            });
    if (auto* registerPage = qobject_cast<RegisterPage*>(page)) {
        connect(registerPage, &RegisterPage::importRequested, this,
                [this](const RegisterDef& def) { importClipboard(def); });
        connect(registerPage, &RegisterPage::printRequested, this, &MainWindow::printPage);
    }
    connect(page, &Page::registerWanted, this,
            [this](const RegisterDef* def, const QList<ColumnFilter>& filters) {
                showFigure(*def, filters);
            });
    connect(page, &Page::pageWanted, this, [this](const QString& wanted) { showPage(wanted); });
    connect(page, &Page::actionWanted, this, [this](const QString& name) {
        if (auto* action = findChild<QAction*>(name, Qt::FindDirectChildrenOnly))
            action->trigger();
    });
    return page;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Page* MainWindow::showPage(const QString& key)
{
    Page* page = pageFor(key);
    if (!page)
        return nullptr;
    m_details->commit();
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(m_area->areaKey(key));
    m_area->setPage(key);
    m_details->clear();
    if (m_visits->page() != key)
        m_visits->note({key, std::nullopt});
    page->activate();
    guideTo(key);
    (*m_actions)[ActionId::GoBack]->setEnabled(m_visits->canGoBack());
    (*m_actions)[ActionId::GoForward]->setEnabled(m_visits->canGoForward());
    fold();
    fillPageMenus();
    settleMnemonics(*menuBar(), *page);
    if (QWidget* target = page->mainWidget())
        target->setFocus(Qt::OtherFocusReason);
    return page;
}

void MainWindow::showFigure(const RegisterDef& def, const QList<ColumnFilter>& filters)
{
    auto* page = qobject_cast<RegisterPage*>(showPage(QString::fromLatin1(def.key)));
    if (page)
        page->showOnly(filters);
}

void MainWindow::openRecord(const RegisterDef& def, const Uid& uid, const QString& fieldKey)
{
    const QString key = QString::fromLatin1(def.key);
    if (m_visits->page() == key)
        m_visits->note({key, uid}); // a jump within the page is one to come back from
    Page* page = showPage(key);
    if (page && page->showRecord(uid, fieldKey) && !fieldKey.isEmpty())
        m_details->focusField(fieldKey);
}

// ---------------------------------------------------------------- window

void MainWindow::fold()
{
    if (!m_splitter)
        return;
    m_navigation->setFolded(width() < kFoldNavigationBelow);
    const Page* page = currentPage();
    m_details->setVisible(m_detailsWanted && page && page->hasDetails() &&
                          width() >= kFoldDetailsBelow);
    showSide();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookOutside();
    if (event->type() == QEvent::FontChange && m_navigation)
        m_navigation->setEntries(navigationEntries(m_open.binder->registry(), m_language));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_details->commit();
    if (!mayClose()) {
        event->ignore();
        return;
    }
    keepDrafts();
    m_settings.setGeometry(QStringLiteral("window"), saveGeometry());
    m_settings.setGeometry(QStringLiteral("panes"), m_splitter->saveState());
    m_settings.setGeometry(QStringLiteral("side"), m_side->saveState());
    emit closing();
    event->setAccepted(!m_open.isUntitled); // an untitled client is kept or discarded first
}

void MainWindow::cyclePanes()
{
    QList<QWidget*> panes{m_navigation, m_stack, m_details, m_guide};
    panes.removeIf([](QWidget* pane) { return !pane->isVisible(); });
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(focusWidget()) || panes[i] == focusWidget())
            at = i;
    }
    QWidget* next = panes[(at + 1) % panes.size()];
    QWidget* target = next == m_stack && currentPage() ? currentPage()->mainWidget() : next;
    target->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ringbinder
