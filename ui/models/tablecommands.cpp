// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablecommands.h"

#include <QApplication>

namespace ringbinder {

namespace {
// Counting the links of more rows than this would be felt.
constexpr qsizetype kCountedRows = 500;

} // namespace

TableCommands::TableCommands(RegisterTableView& view, QObject* parent)
    : QObject(parent)
    , newRow(command(tr("&New row"), "add", Qt::Key_Insert, &TableCommands::runNewRow))
    , duplicate(command(tr("&Duplicate"), "copy", Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                        &TableCommands::runDuplicate))
    , removeRows(command(tr("&Remove rows"), "delete", Qt::CTRL | Qt::Key_Delete,
                         &TableCommands::runRemoveRows))
    , clear(command(tr("C&lear cells"), "clear", Qt::Key_Delete, &TableCommands::runClear))
    , cut(command(tr("Cu&t"), "cut", QKeySequence::Cut, &TableCommands::runCut))
    , copy(command(tr("&Copy"), "copy", QKeySequence::Copy, &TableCommands::runCopy))
    , copyWithHeaders(command(tr("Copy with &headings"), "", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                              &TableCommands::runCopyWithHeaders))
    , paste(command(tr("&Paste"), "paste", QKeySequence::Paste, &TableCommands::runPaste))
    , pasteMapped(command(tr("Paste with &mapping…"), "", Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                          &TableCommands::runPasteMapped))
    , fillDown(command(tr("&Fill down"), "", Qt::CTRL | Qt::Key_D, &TableCommands::runFillDown))
    , fillRight(command(tr("Fill &right"), "", Qt::CTRL | Qt::Key_R, &TableCommands::runFillRight))
    , fillSelection(command(tr("Fill &selection"), "", Qt::CTRL | Qt::Key_Return,
                            &TableCommands::runFillSelection))
    , today(
          command(tr("Today's d&ate"), "", Qt::CTRL | Qt::Key_Semicolon, &TableCommands::runToday))
    , selectColumn(command(tr("Select &column"), "", Qt::CTRL | Qt::Key_Space,
                           &TableCommands::runSelectColumn))
    , selectRow(
          command(tr("Select r&ow"), "", Qt::SHIFT | Qt::Key_Space, &TableCommands::runSelectRow))
    , openList(command(tr("Open l&ist"), "", Qt::ALT | Qt::Key_Down, &TableCommands::runOpenList))
    , m_view(view)
    , m_model(view.table())
{
    const QList<QAction*> all = menu() + QList<QAction*>{selectColumn, selectRow, openList};
    for (QAction* action : all) {
        if (action)
            view.addAction(action);
    }
    connect(&view, &RegisterTableView::fillRequested, this, &TableCommands::runFillSelection);
    connect(&view, &RegisterTableView::fillDragged, this, &TableCommands::fillOver);
    updateEnabled();
}

QAction* TableCommands::command(const QString& text, const char* icon, const QKeySequence& keys,
                                void (TableCommands::*run)())
{
    auto* action = new QAction(text, this);
    if (*icon != '\0')
        action->setIcon(themedIcon(QString::fromLatin1(icon)));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, run] {
        // Filter fields stand inside the table but are no cells of it.
        const QWidget* focus = QApplication::focusWidget();
        if (focus && m_view.header()->isAncestorOf(focus))
            return;
        m_view.finishEditing();
        (this->*run)();
    });
    return action;
}

QList<QAction*> TableCommands::menu() const
{
    return {cut,     copy,     copyWithHeaders, paste,         pasteMapped,
            nullptr, fillDown, fillRight,       fillSelection, today,
            clear,   nullptr,  newRow,          duplicate,     removeRows};
}

bool TableCommands::readOnly() const
{
    return !m_model.canEdit();
}

void TableCommands::updateEnabled()
{
    const bool editable = !readOnly();
    for (QAction* action : {newRow, duplicate, removeRows, clear, cut, paste, pasteMapped, fillDown,
                            fillRight, fillSelection, today}) {
        action->setEnabled(editable);
        if (!editable)
            action->setToolTip(tr("This file is open read-only."));
    }
}

bool TableCommands::write(const QList<CellWriter::Entry>& entries, ChangeLabel::Act act,
                          const QList<Record>& added)
{
    if (entries.isEmpty() && added.isEmpty())
        return true;
    const auto outcome = m_model.writer().write(entries, act, added);
    if (!outcome) {
        m_model.report(outcome.error());
        return false;
    }
    if (outcome->refused.size() == 1)
        m_model.context().host.hint(outcome->refused.first().reason);
    else if (!outcome->refused.isEmpty())
        m_model.context().host.hint(
            tr("%n cell(s) need attention.", nullptr, int(outcome->refused.size())));
    return true;
}

QList<QModelIndex> TableCommands::selectedCells() const
{
    QList<QModelIndex> cells = m_view.selectionModel()->selectedIndexes();
    if (cells.isEmpty() && m_view.currentIndex().isValid())
        cells.append(m_view.currentIndex());
    cells.removeIf([this](const QModelIndex& index) {
        return m_model.rows().kind(index.row()) != TableRows::Kind::Record;
    });
    return cells;
}

// ---- rows

void TableCommands::runNewRow()
{
    m_view.goToNewRow();
    m_view.editCurrent();
}

void TableCommands::runDuplicate()
{
    QList<Record> copies;
    const QList<Uid> uids = m_view.selectedUids();
    const auto records = m_model.context().binder.records(m_model.def(), uids);
    if (!records) {
        m_model.report(records.error());
        return;
    }
    if (*m_model.def().prefix == '\0') {
        m_model.context().host.hint(
            tr("The IDs here are given by you: add a new row and type its ID."));
        return;
    }
    const QList<const FieldDef*> fields = m_model.context().binder.fields(m_model.def());
    for (const Record& record : *records) {
        Record twin(m_model.def());
        for (const FieldDef* field : fields) {
            if (!field->computed && !field->unique)
                twin.setValue(*field, record.value(*field));
        }
        const FieldDef& name = m_model.def().nameField();
        if (name.unique)
            twin.setValue(name, Value(tr("%1 (copy)").arg(record.value(name).text())));
        copies.append(twin);
    }
    if (!write({}, ChangeLabel::Act::Duplicate, copies))
        return;
    QList<Uid> made;
    for (const Record& record : std::as_const(copies))
        made.append(record.uid());
    if (!made.isEmpty())
        m_view.goTo(made.first());
    m_view.select(made);
}

void TableCommands::runRemoveRows()
{
    const QList<Uid> uids = m_view.selectedUids();
    Binder& binder = m_model.context().binder;
    const auto records = binder.records(m_model.def(), uids);
    if (!records || records->isEmpty()) {
        if (!records)
            m_model.report(records.error());
        return;
    }
    int links = 0;
    if (records->size() <= kCountedRows) {
        for (const Record& record : *records) {
            if (const auto linked = binder.linksOf(m_model.def(), record.uid()))
                links += int(linked->size());
        }
    }
    ChangeSet set(ChangeLabel{ChangeLabel::Act::Remove, QString::fromLatin1(m_model.def().key),
                              records->size() == 1 ? records->first().code() : QString(),
                              int(records->size())});
    for (const Record& record : *records)
        set.remove(record);
    const int row = m_view.currentIndex().row();
    const int column = m_view.currentIndex().column();
    if (const auto done = binder.session().apply(std::move(set)); !done) {
        m_model.report(done.error());
        return;
    }
    m_view.goToCell(std::min(row, m_model.rowCount() - 1), column); // focus is never lost
    const Language& language = m_model.context().language;
    const QString what =
        records->size() == 1
            ? records->first().title()
            : QStringLiteral("%1 %2").arg(language.number(qint64(records->size())),
                                          inSentence(m_model.def().pluralText(), language));
    m_model.context().host.toast(links > 0
                                     ? tr("%1 removed, with %n link(s).", nullptr, links).arg(what)
                                     : tr("%1 removed.").arg(what),
                                 true);
}

// ---- selecting

void TableCommands::runSelectColumn()
{
    QItemSelection selection;
    const QList<int> columns = m_view.selectedColumns();
    for (const int column : columns)
        selection.append(QItemSelectionRange(m_model.index(0, column),
                                             m_model.index(m_model.rowCount() - 1, column)));
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TableCommands::runSelectRow()
{
    m_view.selectionModel()->select(m_view.selectionModel()->selection(),
                                    QItemSelectionModel::ClearAndSelect |
                                        QItemSelectionModel::Rows);
    m_view.select(m_view.selectedUids());
}

void TableCommands::runOpenList()
{
    const QModelIndex at = m_view.currentIndex();
    if (!at.isValid())
        return;
    const FieldDef* field = m_model.fieldAt(at.column());
    const bool listed = field && field->type != FieldType::Text &&
                        field->type != FieldType::LongText && field->type != FieldType::Integer &&
                        field->type != FieldType::Decimal && field->type != FieldType::Money &&
                        field->type != FieldType::Instant;
    if (listed && m_model.lockReason(at.row(), at.column()).isEmpty())
        m_view.editCurrent(true);
    else
        emit m_view.header()->listRequested(at.column());
}

} // namespace ringbinder
