// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of RegisterPage: views, headings, cells.
#include "ui/forms/attachmentmenu.h"
#include "ui/pages/colourdialog.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/tablefooter.h"
#include "ui/pages/valuelist.h"
#include "ui/shell/mnemonics.h"

#include <QMenu>
#include <QPushButton>

namespace ringbinder {

namespace {

// What a menu can show of a value without growing across the screen.
QString menuText(QString text)
{
    text = text.simplified();
    if (text.size() > 32)
        text = QString(text.left(31) + QChar(0x2026));
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

// ---- views

void RegisterPage::applyView(const TableView& view)
{
    m_viewTitle = view.title;
    m_layout->apply(view.definition);
    m_applied = m_layout->definition();
    updateHeading();
}

void RegisterPage::showOnly(const QList<ColumnFilter>& filters)
{
    ViewDefinition definition = m_layout->definition();
    definition.filters.clear();
    definition.anywhere.clear();
    for (const ColumnFilter& filter : filters) {
        const QString key =
            filter.field ? QString::fromLatin1(filter.field->key) : QStringLiteral("code");
        definition.filters.insert(key, filter.text);
    }
    m_layout->apply(definition);
}

QByteArray RegisterPage::state() const
{
    return m_layout->definition().toJson();
}

void RegisterPage::restoreState(const QByteArray& json)
{
    if (const auto definition = ViewDefinition::fromJson(json))
        m_layout->apply(*definition);
}

report::RegisterView RegisterPage::printView() const
{
    report::RegisterView view;
    view.def = &m_def;
    view.uids = m_model.rows().order();
    view.hasCode = m_model.columns().contains(nullptr);
    for (const FieldDef* field : m_model.columns()) {
        if (field)
            view.columns.append(field);
    }
    view.group = m_model.grouping();
    view.filterText = m_footer->filterText();
    QStringList order;
    for (const SortKey& key : m_model.query().sort)
        order.append(QString((key.field ? labelOf(*key.field, m_context) : tr("ID")) +
                             (key.descending ? QStringLiteral(" \u2193") : QString())));
    view.sortText = order.join(QLatin1String(", "));
    const bool isSaved =
        m_layout->definition() == m_applied && m_viewTitle != m_views.all().first().title;
    view.viewName = isSaved ? m_viewTitle : QString();
    return view;
}

void RegisterPage::fillViewMenu()
{
    QMenu* menu = m_viewButton->menu();
    menu->clear();
    std::optional<Uid> current;
    bool separated = false;
    const QList<TableView> views = m_views.all();
    for (const TableView& view : views) {
        if (view.uid && !separated) {
            menu->addSeparator();
            separated = true;
        }
        QAction* action =
            menu->addAction(menuText(view.title), this, [this, view] { applyView(view); });
        action->setCheckable(true);
        action->setChecked(view.title == m_viewTitle);
        if (view.title == m_viewTitle)
            current = view.uid;
    }
    menu->addSeparator();
    fillGroupMenu(*menu->addMenu(tr("&Group by")));
    fillRowsMenu(*menu->addMenu(tr("Row &height")));
    menu->addAction(tr("&Colour rules…"), this, &RegisterPage::openColours);
    menu->addAction(m_ownFields);
    menu->addSeparator();
    QAction* save = menu->addAction(tr("&Save this view as…"), this, &RegisterPage::saveView);
    save->setEnabled(m_model.canEdit());
    if (current && m_model.canEdit()) {
        menu->addAction(tr("&Update this view"), this, [this] {
            if (const auto saved = m_views.save(m_viewTitle, m_layout->definition()); !saved)
                m_context.host.report(saved.error());
            m_applied = m_layout->definition();
            updateHeading();
        });
        menu->addAction(tr("&Remove this view"), this, [this, uid = *current] {
            if (const auto removed = m_views.remove(uid); !removed)
                m_context.host.report(removed.error());
            else
                m_context.host.toast(tr("View removed."), true);
            applyView(m_views.all().first());
        });
    }
}

void RegisterPage::fillGroupMenu(QMenu& menu)
{
    const FieldDef* outer = m_model.grouping();
    const auto offer = [&](QMenu& into, const FieldDef* field, const FieldDef* within, bool on) {
        const FieldDef* named = within ? within : field;
        QAction* action =
            into.addAction(menuText(labelOf(*named, m_context)), this,
                           [this, field, within] { m_layout->setGroup(field, within); });
        action->setCheckable(true);
        action->setChecked(on);
    };
    QAction* none =
        menu.addAction(tr("(no groups)"), this, [this] { m_layout->setGroup(nullptr); });
    none->setCheckable(true);
    none->setChecked(!outer);
    QMenu* inner = nullptr;
    if (outer) {
        inner = new QMenu(tr("&Then by"), &menu);
        QAction* alone =
            inner->addAction(tr("(no groups)"), this, [this, outer] { m_layout->setGroup(outer); });
        alone->setCheckable(true);
        alone->setChecked(!m_model.subgrouping());
    }
    for (const FieldDef* field : m_model.columns()) {
        if (!field || field == &m_def.nameField() || field->type == FieldType::LongText)
            continue;
        offer(menu, field, nullptr, field == outer);
        if (inner && field != outer)
            offer(*inner, outer, field, field == m_model.subgrouping());
    }
    if (!outer)
        return;
    menu.addSeparator();
    menu.addMenu(inner);
    menu.addSeparator();
    menu.addAction(tr("&Collapse all"), this, [this] { m_model.setAllCollapsed(true); });
    menu.addAction(tr("&Expand all"), this, [this] { m_model.setAllCollapsed(false); });
}

void RegisterPage::fillRowsMenu(QMenu& menu)
{
    using Rows = ViewDefinition::Rows;
    const std::pair<Rows, QString> heights[] = {
        {Rows::Compact, tr("&Compact")},
        {Rows::Normal, tr("&Normal")},
        {Rows::Wrapped, tr("&Wrapped: as many lines as a text needs")}};
    for (const auto& [rows, text] : heights) {
        QAction* action =
            menu.addAction(text, this, [this, rows = rows] { m_layout->setRows(rows); });
        action->setCheckable(true);
        action->setChecked(m_view->density() == rows);
    }
}

void RegisterPage::openColours()
{
    auto* dialog = new ColourDialog(m_context, m_layout->allColumns(), m_layout->colours(), this);
    connect(dialog, &ColourDialog::chosen, m_layout, &TableLayout::setColours);
    dialog->open();
}

void RegisterPage::openAttachment(const QModelIndex& index)
{
    const auto uid = m_model.uidAt(index.row());
    const FieldDef* field = m_model.fieldAt(index.column());
    if (!uid || !field)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_attachments->fill(*menu, m_def, *uid, *field);
    popUp(*menu, m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

void RegisterPage::saveView()
{
    m_context.prompt.askText(this, tr("Save view"), tr("Name of the view:"), {},
                             [this](const std::optional<QString>& name) {
                                 if (!name || name->isEmpty())
                                     return;
                                 const auto saved = m_views.save(*name, m_layout->definition());
                                 if (!saved) {
                                     m_context.host.report(saved.error());
                                     return;
                                 }
                                 m_viewTitle = *name;
                                 m_applied = m_layout->definition();
                                 updateHeading();
                             });
}

// ---- columns and values

void RegisterPage::openColumns()
{
    auto* chooser = new ColumnChooser(*m_layout, this);
    chooser->openAt(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
}

void RegisterPage::openValueList(int section)
{
    if (section < 0 || section >= m_model.columnCount())
        return;
    m_view->finishEditing();
    auto* list = new ValueList(*m_layout, m_model.fieldAt(section), this);
    const QRect rect = m_view->header()->sectionRect(section);
    list->openAt(m_view->header()->mapToGlobal(rect.bottomLeft()));
}

void RegisterPage::headerMenu(int section, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (section >= 0 && section < m_model.columnCount()) {
        const FieldDef* field = m_model.fieldAt(section);
        menu->addAction(tr("Sort &ascending"), this,
                        [this, field] { m_layout->sortBy(field, false); });
        menu->addAction(tr("Sort &descending"), this,
                        [this, field] { m_layout->sortBy(field, true); });
        menu->addAction(tr("Choose &values…"), this, [this, section] { openValueList(section); });
        if (!m_layout->filter(field).isEmpty())
            menu->addAction(tr("C&lear this filter"), this,
                            [this, field] { m_layout->setFilter(field, {}); });
        menu->addSeparator();
        if (field && field != &m_def.nameField())
            menu->addAction(tr("&Group by this column"), this,
                            [this, field] { m_layout->setGroup(field); });
        const FieldDef* outer = m_model.grouping();
        if (field && outer && field != outer && field != &m_def.nameField())
            menu->addAction(tr("&Then group by this column"), this,
                            [this, outer, field] { m_layout->setGroup(outer, field); });
        menu->addAction(tr("&Freeze up to here"), this,
                        [this, section] { m_layout->freezeUpTo(section); });
        if (m_view->frozenCount() > 0)
            menu->addAction(tr("Freeze &nothing"), this, [this] { m_layout->freezeUpTo(-1); });
        if (field != &m_def.nameField())
            menu->addAction(tr("&Hide this column"), this,
                            [this, field] { m_layout->setShown(field, false); });
        menu->addAction(tr("Fit this column"), this,
                        [this, section] { m_layout->fitColumn(section); });
        menu->addSeparator();
    }
    menu->addAction(tr("&Columns…"), this, &RegisterPage::openColumns);
    menu->addAction(m_ownFields);
    menu->addAction(tr("Fit to &window"), m_layout, &TableLayout::fitToWindow);
    menu->addAction(tr("Fit to c&ontents"), m_layout, &TableLayout::fitToContents);
    menu->addAction(tr("&Reset columns"), this,
                    [this] { m_layout->setColumns(m_model.defaultColumns()); });
    popUp(*menu, at);
}

void RegisterPage::cellMenu(const QModelIndex& index, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const FieldDef* field = m_model.fieldAt(index.column());
    const auto uid = m_model.uidAt(index.row());
    if (uid) {
        if (field && field->type == FieldType::Attachment) {
            m_attachments->fill(*menu, m_def, *uid, *field);
            menu->addSeparator();
        }
        const QString text = m_model.look(index).chips.isEmpty()
                                 ? m_model.editText(index.row(), index.column())
                                 : m_model.look(index).chips.first();
        const QString shown = text.isEmpty() ? tr("(empty)") : menuText(text);
        const QStringList values = text.isEmpty() ? QStringList() : QStringList{text};
        menu->addAction(tr("Show &only \"%1\"").arg(shown), this, [this, field, values] {
            m_layout->setFilter(field, TableLayout::exactly(values, values.isEmpty(), false));
        });
        menu->addAction(tr("H&ide \"%1\"").arg(shown), this, [this, field, values] {
            m_layout->setFilter(field, TableLayout::exactly(values, values.isEmpty(), true));
        });
        menu->addSeparator();
        menu->addAction(tr("Open the r&ecord"), this,
                        [this, uid] { m_context.host.openRecord(m_def, *uid, {}); });
        const Value value = m_model.valueAt(index.row(), index.column());
        const bool points = field && field->type == FieldType::Reference && !value.isNull();
        const auto target = points ? Uid::fromString(value.text()) : std::nullopt;
        const auto name = target ? m_context.binder.name(*target) : std::nullopt;
        if (name && name->def)
            menu->addAction(tr("&Go to %1").arg(shown), this, [this, name, target] {
                m_context.host.openRecord(*name->def, *target, {});
            });
        if (m_model.writer().pending(*uid, field))
            menu->addAction(tr("Discard what is not acce&pted"), this,
                            [this, uid, field] { m_model.writer().discardPending(*uid, field); });
        menu->addSeparator();
    }
    const QList<QAction*> commands = m_commands->menu();
    for (QAction* command : commands) {
        if (command)
            menu->addAction(command);
        else
            menu->addSeparator();
    }
    menu->addAction(m_bulkEdit);
    if (!m_ownActions.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_ownActions);
    }
    menu->addSeparator();
    menu->addAction(tr("P&rint this table…"), this, &RegisterPage::printRequested);
    popUp(*menu, at);
}

} // namespace ringbinder
