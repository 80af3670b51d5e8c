// SPDX-License-Identifier: GPL-3.0-or-later
// What TableCommands does to values in many cells: clear, fill, today.
#include "ui/models/tablecommands.h"

#include <algorithm>

namespace ringbinder {

namespace {

// A value of one field can stand in the other without being read again.
bool meansTheSame(const FieldDef* from, const FieldDef* to)
{
    if (!from || !to || from->type != to->type)
        return false;
    switch (from->type) {
    case FieldType::Choice:
    case FieldType::MultiChoice:
        return from->choices.data() == to->choices.data();
    case FieldType::Reference:
    case FieldType::References:
        return qstrcmp(from->target, to->target) == 0;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::YesNo:
    case FieldType::Rating:
    case FieldType::Attachment:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

void TableCommands::runClear()
{
    QList<CellWriter::Entry> entries;
    const QList<QModelIndex> cells = selectedCells();
    QString reason;
    for (const QModelIndex& index : cells) {
        const QString locked = m_model.lockReason(index.row(), index.column());
        if (!locked.isEmpty()) {
            reason = locked;
            continue;
        }
        entries.append(
            {*m_model.uidAt(index.row()), m_model.fieldAt(index.column()), {}, Value(), {}});
    }
    if (entries.isEmpty() && !reason.isEmpty())
        m_model.context().host.hint(reason);
    write(entries, ChangeLabel::Act::Clear);
    if (m_view.currentIndex().isValid() &&
        m_model.rows().kind(m_view.currentIndex().row()) == TableRows::Kind::Ghost)
        m_model.discardDraft();
}

CellWriter::Entry TableCommands::sourceEntry(int row, int column) const
{
    CellWriter::Entry entry{m_model.draft().uid(), nullptr, {}, {}, {}};
    const auto uid = m_model.uidAt(row);
    const FieldDef* field = m_model.fieldAt(column);
    const CellWriter::Pending* pending = uid ? m_model.writer().pending(*uid, field) : nullptr;
    if (pending)
        entry.text = pending->text;
    else
        entry.value = m_model.valueAt(row, column);
    return entry;
}

// Between fields of different kinds the text travels, and must be understood there.
void TableCommands::appendFill(QList<CellWriter::Entry>& entries, int fromRow, int fromColumn,
                               int row, int column) const
{
    const auto uid = m_model.uidAt(row);
    if (!uid || !m_model.lockReason(row, column).isEmpty())
        return;
    CellWriter::Entry entry = sourceEntry(fromRow, fromColumn);
    const FieldDef* from = m_model.fieldAt(fromColumn);
    const FieldDef* to = m_model.fieldAt(column);
    if (from != to && entry.value && !meansTheSame(from, to)) {
        entry.text = m_model.editText(fromRow, fromColumn);
        entry.value.reset();
    }
    entry.uid = *uid;
    entry.field = to;
    entries.append(entry);
}

void TableCommands::runFillDown()
{
    QList<CellWriter::Entry> entries;
    const QItemSelectionModel* selection = m_view.selectionModel();
    const QList<int> rows = m_view.selectedRows();
    const QList<int> columns = m_view.selectedColumns();
    for (const int column : columns) {
        int source = -1;
        for (const int row : rows) {
            if (rows.size() > 1 && !selection->isSelected(m_model.index(row, column)))
                continue;
            if (rows.size() == 1)
                source = row - 1; // one cell takes what stands above it
            if (source < 0)
                source = row;
            else if (m_model.uidAt(source))
                appendFill(entries, source, column, row, column);
        }
    }
    write(entries, ChangeLabel::Act::Fill);
}

void TableCommands::runFillRight()
{
    QList<CellWriter::Entry> entries;
    const QList<int> rows = m_view.selectedRows();
    const QList<int> columns = m_view.selectedColumns();
    if (columns.isEmpty())
        return;
    const int source = columns.size() > 1 ? columns.first() : columns.first() - 1;
    for (const int row : rows) {
        for (const int column : columns) {
            if (column != source && source >= 0)
                appendFill(entries, row, source, row, column);
        }
    }
    write(entries, ChangeLabel::Act::Fill);
}

void TableCommands::runFillSelection()
{
    const QModelIndex from = m_view.currentIndex();
    if (!from.isValid())
        return;
    QList<CellWriter::Entry> entries;
    const QList<QModelIndex> cells = selectedCells();
    for (const QModelIndex& index : cells) {
        if (index != from)
            appendFill(entries, from.row(), from.column(), index.row(), index.column());
    }
    write(entries, ChangeLabel::Act::Fill);
}

void TableCommands::fillOver(const QRect& source, const QRect& target)
{
    if (source.isEmpty() || readOnly())
        return;
    // Group heads hold nothing: only rows of records take part, and are counted.
    const auto recordRows = [this](int from, int to) {
        QList<int> rows;
        for (int row = from; row <= to; ++row) {
            if (m_model.uidAt(row))
                rows.append(row);
        }
        return rows;
    };
    const QList<int> sources = recordRows(source.top(), source.bottom());
    if (sources.isEmpty())
        return;
    QList<CellWriter::Entry> entries;
    const bool upward = target.top() < source.top();
    QList<int> rows = recordRows(upward ? target.top() : source.bottom() + 1,
                                 upward ? source.top() - 1 : target.bottom());
    if (upward) // the row next to the source takes its last one
        std::reverse(rows.begin(), rows.end());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype at = i % sources.size();
        const int from = sources[upward ? sources.size() - 1 - at : at];
        for (int column = source.left(); column <= source.right(); ++column)
            appendFill(entries, from, column, rows[i], column);
    }
    for (const int row : sources) {
        for (int column = target.left(); column <= target.right(); ++column) {
            const int away = column - source.left();
            const int width = source.width();
            const int from = source.left() + ((away % width) + width) % width;
            if (column < source.left() || column > source.right())
                appendFill(entries, row, from, row, column);
        }
    }
    write(entries, ChangeLabel::Act::Fill);
    m_view.selectionModel()->select(QItemSelection(m_model.index(target.top(), target.left()),
                                                   m_model.index(target.bottom(), target.right())),
                                    QItemSelectionModel::ClearAndSelect);
}

void TableCommands::runToday()
{
    const QDate day = m_model.context().binder.clock().today();
    QList<CellWriter::Entry> entries;
    const QList<QModelIndex> cells = selectedCells();
    for (const QModelIndex& index : cells) {
        const FieldDef* field = m_model.fieldAt(index.column());
        if (field && field->type == FieldType::Date &&
            m_model.lockReason(index.row(), index.column()).isEmpty())
            entries.append(
                {*m_model.uidAt(index.row()), field, {}, Value(day.toString(Qt::ISODate)), {}});
    }
    if (entries.isEmpty())
        m_model.context().host.hint(tr("Today's date goes into cells that hold a date."));
    write(entries, ChangeLabel::Act::Fill);
}

} // namespace ringbinder
