// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of TableLayout: which are shown, in what order, how wide, which stand still.
#include "ui/models/tablelayout.h"

#include <QEvent>

namespace ringbinder {

namespace {
constexpr int kNarrowestColumn = 44;
constexpr int kWidestFit = 480;
constexpr int kWidestName = 520;
constexpr int kMeasuredRows = 200;
constexpr int kCellAir = 16;

// In characters, where the declaration gives none.
int charactersFor(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return 24;
    case FieldType::LongText:
        return 36;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::YesNo:
        return 8;
    case FieldType::Money:
    case FieldType::Date:
        return 12;
    case FieldType::Instant:
    case FieldType::Attachment:
        return 17;
    case FieldType::Choice:
    case FieldType::Rating:
        return 15;
    case FieldType::MultiChoice:
    case FieldType::References:
        return 24;
    case FieldType::Reference:
        return 18;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<const FieldDef*> TableLayout::allColumns() const
{
    QList<const FieldDef*> all = m_model.columns();
    QList<const FieldDef*> fields = m_model.context().binder.fields(m_model.def());
    fields.prepend(nullptr);
    for (const FieldDef* field : std::as_const(fields)) {
        if (!all.contains(field))
            all.append(field);
    }
    return all;
}

bool TableLayout::isShown(const FieldDef* field) const
{
    return m_model.columns().contains(field);
}

void TableLayout::setColumns(const QList<const FieldDef*>& columns)
{
    if (columns.isEmpty() || columns == m_model.columns())
        return;
    m_view.finishEditing();
    m_model.setColumns(columns);
    m_view.setFrozenCount(std::min(m_view.frozenCount(), int(columns.size()) - 1));
    applyWidths();
    showMarks();
    emit changed();
}

void TableLayout::setShown(const FieldDef* field, bool shown)
{
    QList<const FieldDef*> columns = m_model.columns();
    if (shown == columns.contains(field))
        return;
    if (shown)
        columns.append(field);
    else
        columns.removeOne(field);
    setColumns(columns);
}

// The header moved a section; the model takes the new order and the header goes back to plain.
void TableLayout::sectionMoved()
{
    if (m_placing)
        return;
    m_placing = true;
    FilterHeader* header = m_view.header();
    QList<const FieldDef*> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        columns.append(m_model.fieldAt(header->logicalIndex(visual)));
    for (int section = 0; section < header->count(); ++section) {
        const int visual = header->visualIndex(section);
        if (visual != section)
            header->moveSection(visual, section);
    }
    m_placing = false;
    // The drag that moved it is still being handled by the header.
    QMetaObject::invokeMethod(
        this, [this, columns] { setColumns(columns); }, Qt::QueuedConnection);
}

int TableLayout::suitableWidth(const FieldDef* field) const
{
    const QFontMetrics metrics(m_view.font());
    const int characters = !field             ? 9
                           : field->width > 0 ? field->width
                                              : charactersFor(field->type);
    const int column = m_model.columnOf(field);
    const QString heading = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int label = metrics.horizontalAdvance(heading) + 30;
    const int cells = characters * metrics.averageCharWidth() + kCellAir;
    const bool narrow = field && field->width > 0 && field->width <= 4;
    return std::max({kNarrowestColumn, cells, narrow ? 0 : label});
}

void TableLayout::applyWidths()
{
    m_placing = true;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = m_widths.value(m_model.keyAt(column));
        m_view.setColumnWidth(column, width > 0 ? width : suitableWidth(m_model.fieldAt(column)));
    }
    m_placing = false;
    giveSpareRoom();
    m_view.viewport()->update();
}

// What is left at the right goes to the names, unless somebody chose their width.
void TableLayout::giveSpareRoom()
{
    const FieldDef* name = &m_model.def().nameField();
    const int column = m_model.columnOf(name);
    if (column < 0 || m_widths.value(keyOf(name)) > 0)
        return;
    int others = 0;
    for (int at = 0; at < m_model.columnCount(); ++at)
        others += at == column ? 0 : m_view.columnWidth(at);
    const int suitable = suitableWidth(name);
    const int spare = m_view.viewport()->width() - others;
    m_placing = true;
    m_view.setColumnWidth(column, std::clamp(spare, suitable, std::max(suitable, kWidestName)));
    m_placing = false;
}

bool TableLayout::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        giveSpareRoom();
    return QObject::eventFilter(watched, event);
}

int TableLayout::contentsWidth(int column) const
{
    const QFontMetrics metrics(m_view.font());
    const QString heading = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = metrics.horizontalAdvance(heading) + 34;
    const int first = std::max(0, m_view.rowAt(0));
    const int last = std::min(m_model.rowCount(), first + kMeasuredRows);
    for (int row = first; row < last; ++row) {
        if (m_model.rows().kind(row) == TableRows::Kind::Group)
            continue;
        const RegisterTableModel::Look look = m_model.look(m_model.index(row, column));
        const int marks = look.tone != Tone::Neutral || look.pending ? metrics.height() + 3 : 0;
        const int chips = int(look.chips.size()) * 14;
        width = std::max(width, metrics.horizontalAdvance(look.text) + kCellAir + marks + chips);
    }
    return std::clamp(width, kNarrowestColumn, kWidestFit);
}

void TableLayout::fitColumn(int column)
{
    m_view.setColumnWidth(column, contentsWidth(column));
}

void TableLayout::fitToContents()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        fitColumn(column);
    emit changed();
}

void TableLayout::fitToWindow()
{
    int total = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        total += m_view.columnWidth(column);
    const int room = m_view.viewport()->width();
    if (total <= 0 || room <= 0)
        return;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = int(qint64(m_view.columnWidth(column)) * room / total);
        m_view.setColumnWidth(column, std::max(kNarrowestColumn, width));
    }
    emit changed();
}

void TableLayout::freezeUpTo(int column)
{
    m_view.setFrozenCount(std::clamp(column + 1, 0, m_model.columnCount() - 1));
    emit changed();
}

} // namespace ringbinder
