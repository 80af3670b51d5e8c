// SPDX-License-Identifier: GPL-3.0-or-later
// Copy and paste of TableCommands.
#include "core/exchange/clipboardtable.h"
#include "ui/models/tablecommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <cmath>

namespace ringbinder {

namespace {

Result<Sheet> sheetOnClipboard()
{
    ClipboardFormats formats;
    if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData()) {
        const QStringList wanted = clipboardTableFormats();
        for (const QString& format : wanted) {
            if (mime->hasFormat(format))
                formats.insert(format, mime->data(format));
        }
    }
    auto table = readClipboardTable(formats);
    if (!table)
        return fail(table.error());
    fillMerged(table->sheets.first());
    return std::move(table->sheets.first());
}

// What a spreadsheet should take as a date or number, with the text people see.
Cell cellOf(const RegisterTableModel& model, int row, int column)
{
    const FieldDef* field = model.fieldAt(column);
    const Value value = model.valueAt(row, column);
    const QString text = model.editText(row, column);
    if (!field || value.isNull() || model.look(model.index(row, column)).pending)
        return Cell(text);
    switch (field->type) {
    case FieldType::Date:
        return {text, QDate::fromString(value.text(), Qt::ISODate)};
    case FieldType::Instant: {
        const QDateTime instant = instantFromText(value.text()).toLocalTime();
        return {text, Cell::Moment(instant.date(), instant.time())};
    }
    case FieldType::Integer:
    case FieldType::Decimal:
        return {text, value.real()};
    case FieldType::Money:
        return {text, double(value.integer()) / 100};
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::MultiChoice:
    case FieldType::YesNo:
    case FieldType::Rating:
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::Attachment:
        return Cell(text);
    }
    Q_UNREACHABLE();
}

// Lines of plain text are rows, except where the cell itself takes lines.
void splitLines(Sheet& sheet, const FieldDef* field)
{
    const QString text = sheet.at(0, 0).text;
    const bool one = sheet.rowCount() == 1 && sheet.columnCount() == 1;
    if (!one || !text.contains(QLatin1Char('\n')) || (field && field->type == FieldType::LongText))
        return;
    sheet.rows.clear();
    const QStringList lines = text.trimmed().split(QLatin1Char('\n'));
    for (const QString& line : lines)
        sheet.rows.push_back({Cell(line.trimmed())});
}

// A date or number of a spreadsheet needs no guessing where the field holds just that.
std::optional<Value> typedValue(const FieldDef* field, const Cell& cell)
{
    if (!field)
        return std::nullopt;
    switch (field->type) {
    case FieldType::Date:
        if (const auto day = cell.date())
            return Value(day->toString(Qt::ISODate));
        return std::nullopt;
    case FieldType::Decimal:
        if (const auto number = cell.number())
            return Value(*number);
        return std::nullopt;
    case FieldType::Integer:
    case FieldType::Rating:
        if (const auto number = cell.number(); number && std::rint(*number) == *number)
            return Value(qint64(*number));
        return std::nullopt;
    case FieldType::Money:
        if (const auto number = cell.number())
            return Value(qint64(std::llround(*number * 100)));
        return std::nullopt;
    case FieldType::YesNo:
        if (const auto yes = cell.yesNo())
            return Value(*yes ? 1 : 0);
        return std::nullopt;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Instant:
    case FieldType::Choice:
    case FieldType::MultiChoice:
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::Attachment:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

// ---- out

void TableCommands::runCopy()
{
    copyCells(false);
}

void TableCommands::runCopyWithHeaders()
{
    copyCells(true);
}

void TableCommands::runCut()
{
    copyCells(false);
    runClear();
}

void TableCommands::copyCells(bool headers)
{
    const QList<int> rows = m_view.selectedRows();
    const QList<int> columns = m_view.selectedColumns();
    if (rows.isEmpty() || columns.isEmpty())
        return;
    const QItemSelectionModel* selection = m_view.selectionModel();
    const bool whole = selection->selection().isEmpty();
    std::vector<std::vector<Cell>> cells;
    if (headers) {
        std::vector<Cell> line;
        for (const int column : columns)
            line.emplace_back(m_model.labelAt(column));
        cells.push_back(std::move(line));
    }
    for (const int row : rows) {
        std::vector<Cell> line;
        for (const int column : columns) {
            const bool taken = whole || selection->isSelected(m_model.index(row, column));
            line.push_back(taken ? cellOf(m_model, row, column) : Cell());
        }
        cells.push_back(std::move(line));
    }
    auto* mime = new QMimeData;
    const ClipboardFormats formats = writeClipboardTable(cells);
    for (auto it = formats.cbegin(); it != formats.cend(); ++it)
        mime->setData(it.key(), it.value());
    QGuiApplication::clipboard()->setMimeData(mime);
    m_model.context().host.hint(
        tr("%n cell(s) copied.", nullptr, int(rows.size() * columns.size())));
}

// ---- in

void TableCommands::runPasteMapped()
{
    emit mapperRequested();
}

void TableCommands::runPaste()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return;
    auto sheet = sheetOnClipboard();
    if (!sheet) {
        m_model.context().host.hint(sheet.error().message.in(m_model.context().language));
        return;
    }
    splitLines(*sheet, m_model.fieldAt(current.column()));
    if (sheet->rowCount() <= 1 && sheet->columnCount() <= 1) {
        const Cell& cell = sheet->at(0, 0);
        pasteOne(cell);
        return;
    }
    QStringList first;
    for (int column = 0; column < sheet->columnCount(); ++column)
        first.append(sheet->at(0, column).text);
    const QList<int> columns = m_view.selectedColumns();
    const QList<int> rows = m_view.selectedRows();
    Block block;
    block.firstColumn = columns.isEmpty() ? current.column() : columns.first();
    block.firstRow = rows.isEmpty() ? current.row() : rows.first();
    if (m_model.rows().kind(current.row()) == TableRows::Kind::Ghost)
        block.firstRow = current.row();
    const bool tooWide = block.firstColumn + sheet->columnCount() > m_model.columnCount();
    if (hasHeadings(first) || tooWide) {
        emit mapperRequested();
        return;
    }
    fillBlock(block, *sheet, int(rows.size()), int(columns.size()));
    const int existing = m_model.rowCount() - (m_model.rows().hasGhost() ? 1 : 0);
    block.newRows = std::max(0, block.firstRow + int(block.texts.size()) - existing);
    if (block.newRows > 0 && !namesNewRows(block)) {
        emit mapperRequested(); // new records need a name: the mapper says which column is it
        return;
    }
    if (block.newRows > 0 && block.firstRow < existing)
        emit pasteGrows(block);
    else
        pasteInto(block, true);
}

// The table, repeated where the selection is a multiple of it.
void TableCommands::fillBlock(Block& block, const Sheet& sheet, int selectedRows,
                              int selectedColumns) const
{
    const int height = sheet.rowCount();
    const int width = sheet.columnCount();
    const bool tileDown = selectedRows > height && selectedRows % height == 0;
    const bool tileRight = selectedColumns > width && selectedColumns % width == 0;
    const int rows = tileDown ? selectedRows : height;
    const int columns = tileRight ? selectedColumns : width;
    for (int row = 0; row < rows; ++row) {
        QStringList texts;
        QList<std::optional<Value>> values;
        for (int column = 0; column < columns; ++column) {
            const Cell& cell = sheet.at(row % height, column % width);
            texts.append(cell.text);
            values.append(typedValue(m_model.fieldAt(block.firstColumn + column), cell));
        }
        block.texts.append(texts);
        block.values.append(values);
    }
}

void TableCommands::pasteOne(const Cell& cell)
{
    const QModelIndex current = m_view.currentIndex();
    if (m_model.rows().kind(current.row()) == TableRows::Kind::Ghost) {
        m_model.setData(current, cell.text, Qt::EditRole);
        return;
    }
    QList<CellWriter::Entry> entries;
    const QList<QModelIndex> cells = selectedCells();
    QString reason;
    for (const QModelIndex& index : cells) {
        reason = m_model.lockReason(index.row(), index.column());
        if (!reason.isEmpty())
            continue;
        const FieldDef* field = m_model.fieldAt(index.column());
        entries.append(
            {*m_model.uidAt(index.row()), field, cell.text, typedValue(field, cell), {}});
    }
    if (entries.isEmpty() && !reason.isEmpty())
        m_model.context().host.hint(reason);
    write(entries, ChangeLabel::Act::Paste);
}

bool TableCommands::hasHeadings(const QStringList& firstRow) const
{
    int known = 0;
    int filled = 0;
    const QList<const FieldDef*> fields = m_model.context().binder.fields(m_model.def());
    for (const QString& cell : firstRow) {
        const QString text = cell.trimmed();
        filled += text.isEmpty() ? 0 : 1;
        const bool heads = std::any_of(fields.cbegin(), fields.cend(), [&](const FieldDef* field) {
            return labelOf(*field, m_model.context()).compare(text, Qt::CaseInsensitive) == 0 ||
                   text.compare(QLatin1String(field->key), Qt::CaseInsensitive) == 0;
        });
        known += heads ? 1 : 0;
    }
    return known >= 2 && known * 2 >= filled;
}

bool TableCommands::namesNewRows(const Block& block) const
{
    const auto covers = [&](int column) {
        if (column < block.firstColumn)
            return false;
        for (qsizetype row = block.texts.size() - block.newRows; row < block.texts.size(); ++row) {
            if (block.texts[row].value(column - block.firstColumn).trimmed().isEmpty())
                return false;
        }
        return true;
    };
    const bool givenCode = *m_model.def().prefix == '\0';
    return covers(m_model.columnOf(&m_model.def().nameField())) &&
           (!givenCode || covers(m_model.columnOf(nullptr)));
}

void TableCommands::pasteInto(const Block& block, bool grow)
{
    const qsizetype rows = block.texts.size() - (grow ? 0 : block.newRows);
    const qsizetype existing = block.texts.size() - block.newRows;
    QList<CellWriter::Entry> entries;
    QList<Record> added;
    int locked = 0;
    for (qsizetype i = 0; i < rows; ++i) {
        const int row = block.firstRow + int(i);
        const bool isNew = i >= existing;
        if (isNew)
            added.append(Record(m_model.def()));
        const auto uid = isNew ? std::optional(added.last().uid()) : m_model.uidAt(row);
        if (!uid)
            continue; // the head of a group
        for (qsizetype j = 0; j < block.texts[i].size(); ++j) {
            const int column = block.firstColumn + int(j);
            const int asked = isNew ? m_model.rowCount() - 1 : row;
            if (!m_model.lockReason(asked, column).isEmpty()) {
                locked += i == 0 ? 1 : 0;
                continue;
            }
            const FieldDef* field = m_model.fieldAt(column);
            // In a new record an empty cell says nothing.
            if (isNew && block.texts[i][j].trimmed().isEmpty())
                continue;
            entries.append({*uid, field, block.texts[i][j], block.values[i][j], {}});
        }
    }
    if (!write(entries, ChangeLabel::Act::Paste, added))
        return;
    const int lastRow = std::min(block.firstRow + int(rows) - 1, m_model.rowCount() - 1);
    const int lastColumn = block.firstColumn + int(block.texts.first().size()) - 1;
    m_view.goToCell(block.firstRow, block.firstColumn);
    m_view.selectionModel()->select(QItemSelection(m_model.index(block.firstRow, block.firstColumn),
                                                   m_model.index(lastRow, lastColumn)),
                                    QItemSelectionModel::ClearAndSelect);
    if (locked > 0)
        m_model.context().host.hint(
            tr("%n column(s) set by the program were left as they are.", nullptr, locked));
}

} // namespace ringbinder
