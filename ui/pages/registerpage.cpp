// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerpage.h"

#include "ui/dialogs/bulkedit.h"
#include "ui/dialogs/extrafielddialog.h"
#include "ui/dialogs/importheldrows.h"
#include "ui/forms/attachmentmenu.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/findbar.h"
#include "ui/pages/tablefooter.h"
#include "ui/pages/valuelist.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kNarrowestPage = 420;
// Loading the columns of a larger register waits until its first rows were painted.
constexpr qsizetype kLoadAtOnce = 3000;

QPushButton* toolButton(QWidget* parent, const QString& text, const char* icon)
{
    auto* button = new QPushButton(themedIcon(QString::fromLatin1(icon)), text, parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

RegisterPage::RegisterPage(const OpenContext& context, const RegisterDef& def, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_def(def)
    , m_model(context, def)
    , m_views(context, def)
    , m_view(new RegisterTableView(m_model, this))
    , m_layout(new TableLayout(*m_view, this))
    , m_commands(new TableCommands(*m_view, this))
    , m_messages(new MessageBar(this))
    , m_find(new FindBar(*m_layout, *m_commands, this))
    , m_footer(new TableFooter(*m_layout, this))
    , m_empty(new EmptyState(def, context.language, m_model.canEdit(), this))
    , m_noMatch(new NoMatch(def, context.language, m_model.canEdit(), m_view->viewport()))
    , m_attachments(new AttachmentMenu(context, this))
    , m_stack(new QStackedWidget(this))
    , m_heading(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_counted(new QToolButton(this))
    , m_held(new QToolButton(this))
    , m_viewButton(toolButton(this, {}, "filter"))
    , m_newButton(toolButton(this, tr("New"), "add"))
    , m_pasteButton(toolButton(this, tr("Paste…"), "paste"))
    , m_columnsButton(toolButton(this, tr("Columns"), "columns"))
    , m_tools(new QHBoxLayout)
{
    setObjectName(QStringLiteral("registerPage"));
    auto* heading = new QHBoxLayout;
    buildHeading(heading);
    auto* grid = new QWidget(this);
    auto* gridBox = new QVBoxLayout(grid);
    gridBox->setContentsMargins(0, 0, 0, 0);
    gridBox->setSpacing(2);
    gridBox->addWidget(m_view, 1);
    gridBox->addWidget(m_find);
    gridBox->addWidget(m_footer);
    m_stack->addWidget(grid);
    m_stack->addWidget(m_empty);
    guidanceChanged();
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(8, 4, 8, 2);
    setMinimumWidth(kNarrowestPage); // the heading folds before anything is cut
    box->setSpacing(4);
    box->addLayout(heading);
    box->addWidget(m_messages);
    box->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    m_view->viewport()->installEventFilter(this);
    buildActions();
    follow();
    m_viewTitle = m_views.all().first().title;
    m_applied = m_layout->definition();
    if (m_model.totalCount() <= kLoadAtOnce)
        m_model.load();
    else
        QTimer::singleShot(0, this, [this] { m_model.load(); });
    m_view->goToCell(0, 1);
    updateHeading();
    updateCounted();
    updateHeld();
    updateEmpty();
}

RegisterPage::~RegisterPage()
{
    m_view->finishEditing();
    delete m_stack; // the table goes before its model
}

void RegisterPage::buildActions()
{
    const auto action = [this](const QString& text, const char* icon, const QKeySequence& keys,
                               auto run) {
        auto* made = new QAction(text, this);
        if (*icon != '\0')
            made->setIcon(themedIcon(QString::fromLatin1(icon)));
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    m_findAction = action(tr("&Find in the table…"), "search", QKeySequence::Find,
                          [this] { m_find->open(false); });
    m_findNext = action(tr("Find &next"), "", Qt::Key_F3, [this] { m_find->findNext(); });
    m_findPrevious = action(tr("Find pre&vious"), "", Qt::SHIFT | Qt::Key_F3,
                            [this] { m_find->findNext(true); });
    m_replace = action(tr("R&eplace in the table…"), "", Qt::CTRL | Qt::Key_H,
                       [this] { m_find->open(true); });
    m_filterRow = action(tr("Fi&lter row"), "filter", Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
        m_view->header()->setFilterRowVisible(!m_view->header()->isFilterRowVisible());
    });
    m_filterRow->setCheckable(true);
    m_filterRow->setChecked(true);
    m_bulkEdit = action(tr("&Bulk edit…"), "edit", Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                        [this] { openBulkEdit(); });
    m_heldAction =
        action(tr("Rows that need a&ttention…"), "warning", {}, [this] { openHeldRows(); });
    m_ownFields = action(tr("&Own fields…"), "columns", {}, [this] { openFields(); });
    m_ownFields->setEnabled(m_model.canEdit());
    m_refresh =
        action(tr("Filter and sort &again"), "refresh", Qt::Key_F5, [this] { m_model.refresh(); });
    m_bulkEdit->setEnabled(m_model.canEdit());
    m_replace->setEnabled(m_model.canEdit());
}

void RegisterPage::follow()
{
    connect(m_newButton, &QPushButton::clicked, this, [this] {
        m_adding = true;
        updateEmpty();
        m_commands->newRow->trigger();
    });
    connect(m_pasteButton, &QPushButton::clicked, this, [this] { emit importRequested(m_def); });
    connect(m_columnsButton, &QPushButton::clicked, this, &RegisterPage::openColumns);
    connect(m_viewButton->menu(), &QMenu::aboutToShow, this, &RegisterPage::fillViewMenu);
    connect(m_held, &QToolButton::clicked, this, &RegisterPage::openHeldRows);
    connect(m_counted, &QToolButton::clicked, this, [this] {
        const QList<TableView> views = m_views.all();
        for (const TableView& view : views) {
            if (!view.counted.isEmpty())
                applyView(view);
        }
    });
    connect(m_commands, &TableCommands::mapperRequested, this,
            [this] { emit importRequested(m_def); });
    connect(m_commands, &TableCommands::pasteGrows, this, &RegisterPage::askToGrow);
    connect(m_empty, &EmptyState::pasteRequested, this, [this] { emit importRequested(m_def); });
    connect(m_empty, &EmptyState::addRequested, m_newButton, &QPushButton::click);
    connect(m_empty, &EmptyState::suggestionsRequested, this, [this] {
        if (m_suggestions)
            m_suggestions();
    });
    connect(m_noMatch, &NoMatch::clearRequested, m_layout, &TableLayout::clearFilters);
    connect(m_noMatch, &NoMatch::createRequested, this, &RegisterPage::createWithFilters);
    connect(m_footer, &TableFooter::attentionRequested, this, &RegisterPage::goToAttention);
    connect(m_view->header(), &FilterHeader::listRequested, this, &RegisterPage::openValueList);
    connect(m_view, &RegisterTableView::attachmentRequested, this, &RegisterPage::openAttachment);
    connect(m_view, &RegisterTableView::cellMenuRequested, this, &RegisterPage::cellMenu);
    connect(m_view, &RegisterTableView::headerMenuRequested, this, &RegisterPage::headerMenu);
    connect(m_view, &RegisterTableView::openRequested, this,
            [this](const Uid& uid) { m_context.host.openRecord(m_def, uid, {}); });
    connect(m_view, &RegisterTableView::selectionMoved, this, &RegisterPage::tellCurrent);
    connect(m_layout, &TableLayout::changed, this, &RegisterPage::updateHeading);
    connect(&m_model, &RegisterTableModel::rowsChanged, this, [this] {
        updateHeading();
        updateEmpty();
    });
    // It depends on the records and not on the filter: counting at each keystroke would be felt.
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(50);
    connect(&m_countLater, &QTimer::timeout, this, &RegisterPage::updateCounted);
    connect(&m_countLater, &QTimer::timeout, this, &RegisterPage::updateHeld);
    connect(&m_context.binder.session(), &Session::changed, &m_countLater,
            qOverload<>(&QTimer::start));
    connect(&m_model, &RegisterTableModel::recordAppeared, this,
            [this](const Uid& uid) { m_view->goTo(uid); });
}

void RegisterPage::addRecordAction(QAction* action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_ownActions.append(action);
}

void RegisterPage::setSuggestions(std::function<void()> start)
{
    m_suggestions = std::move(start);
    m_empty->offerSuggestions(bool(m_suggestions) && m_model.canEdit());
    auto* action = new QAction(themedIcon(QStringLiteral("guide")), tr("From &suggestions…"), this);
    action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    action->setEnabled(m_model.canEdit());
    connect(action, &QAction::triggered, this, [this] { m_suggestions(); });
    addRecordAction(action);
}

void RegisterPage::openHeldRows()
{
    m_view->finishEditing();
    auto* dialog = new HeldRowsDialog(m_context, m_def, this);
    connect(dialog, &HeldRowsDialog::changed, this, &RegisterPage::updateHeld);
    dialog->open();
}

void RegisterPage::guidanceChanged()
{
    m_empty->setGuidance(m_context.host.guidance());
}

void RegisterPage::openFields()
{
    m_view->finishEditing();
    (new ExtraFieldDialog(m_context, m_def, this))->open();
}

// Filters that name a value become the values of the new record.
void RegisterPage::createWithFilters()
{
    const int row = m_model.rowCount() - 1;
    const QList<ColumnFilter> filters = m_layout->filters();
    for (const ColumnFilter& filter : filters) {
        const int column = m_model.columnOf(filter.field);
        QString text = filter.text.trimmed();
        if (text.startsWith(QLatin1Char('=')))
            text = text.mid(1);
        if (column < 0 || !filter.field || filter.field == &m_def.nameField())
            continue;
        if (m_model.writer().parse(*filter.field, text))
            m_model.setData(m_model.index(row, column), text, Qt::EditRole);
    }
    m_commands->newRow->trigger();
}

// ---- the window

void RegisterPage::activate()
{
    m_model.load();
    updateHeld();
    m_view->setFocus(Qt::OtherFocusReason);
    // The detail pane showed another page's record meanwhile.
    m_told.reset();
    tellCurrent();
}

QWidget* RegisterPage::mainWidget()
{
    return m_stack->currentIndex() == 0 ? static_cast<QWidget*>(m_view) : m_empty;
}

bool RegisterPage::showRecord(const Uid& uid, const QString& fieldKey)
{
    if (m_model.rowOf(uid) < 0 && m_model.isFiltered())
        m_layout->clearFilters();
    if (m_model.rowOf(uid) < 0 && m_model.grouping())
        m_model.setAllCollapsed(false);
    if (m_model.rowOf(uid) < 0)
        return false;
    m_view->goTo(uid, fieldKey);
    return true;
}

void RegisterPage::tellCurrent()
{
    const auto uid = m_view->currentUid();
    if (uid == m_told)
        return;
    m_told = uid;
    emit currentRecordChanged(uid ? &m_def : nullptr, uid);
}

QList<QAction*> RegisterPage::editActions() const
{
    QList<QAction*> actions = {
        m_commands->cut,       m_commands->copy,          m_commands->copyWithHeaders,
        m_commands->paste,     m_commands->pasteMapped,   m_commands->fillDown,
        m_commands->fillRight, m_commands->fillSelection, m_commands->today,
        m_commands->clear};
    actions += {m_findAction, m_findNext, m_findPrevious, m_replace, m_filterRow, m_refresh};
    return actions;
}

QList<QAction*> RegisterPage::recordActions() const
{
    const QList<QAction*> actions = {m_commands->newRow, m_commands->duplicate,
                                     m_bulkEdit,         m_heldAction,
                                     m_ownFields,        m_commands->removeRows};
    return actions + m_ownActions;
}

void RegisterPage::openBulkEdit()
{
    const QList<Uid> uids = m_view->selectedUids();
    if (uids.isEmpty() || !m_model.canEdit()) {
        m_context.host.hint(tr("Select the rows to edit first."));
        return;
    }
    m_view->finishEditing();
    auto* dialog = new BulkEdit(m_model, uids, this);
    dialog->open();
}

void RegisterPage::goToAttention()
{
    const auto cells = m_model.writer().pendingCells();
    for (const auto& [uid, field] : cells) {
        const QString key = field ? QString::fromLatin1(field->key) : QStringLiteral("code");
        m_layout->setShown(field, true);
        if (!showRecord(uid, key))
            continue;
        m_view->setFocus(Qt::OtherFocusReason);
        if (const CellWriter::Pending* pending = m_model.writer().pending(uid, field))
            m_messages->showMessage(MessageBar::Weight::Warning, pending->reason);
        return;
    }
}

void RegisterPage::askToGrow(const TableCommands::Block& block)
{
    const int existing = int(block.texts.size()) - block.newRows;
    QList<MessageBar::Action> answers;
    answers.append({tr("Add %n row(s)", nullptr, block.newRows),
                    [this, block] { m_commands->pasteAll(block); }});
    if (existing > 0)
        answers.append({tr("Only into the %n row(s) there are", nullptr, existing),
                        [this, block] { m_commands->pasteIntoExisting(block); }});
    answers.append({tr("Map columns…"), [this] { emit importRequested(m_def); }});
    m_messages->showMessage(MessageBar::Weight::Info,
                            tr("%n row(s) do not fit into the table.", nullptr, block.newRows),
                            answers);
    m_messages->focusFirstAction();
}

} // namespace ringbinder
