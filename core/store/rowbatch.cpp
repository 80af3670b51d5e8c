// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowbatch.h"

#include <algorithm>

namespace ringbinder {

RowBatch::RowBatch(const Connection& connection, const QString& table, const QStringList& columns)
    : m_connection(connection)
    // ABORT, which is what SQLite does unasked, would keep every page as it was before.
    , m_insert(QStringLiteral("INSERT OR FAIL INTO %1 (%2) VALUES ")
                   .arg(table, columns.join(QLatin1String(", "))))
    , m_columns(int(columns.size()))
{
}

void RowBatch::begin()
{
    Q_ASSERT(!isFull());
    ++m_rows;
}

RowBatch::Entry& RowBatch::entry(int column, Entry::Kind kind)
{
    Q_ASSERT(m_rows > 0 && column < m_columns);
    Entry& entry = m_entries.emplace_back();
    entry.row = m_rows - 1;
    entry.column = column;
    entry.kind = kind;
    return entry;
}

void RowBatch::put(int column, QByteArrayView utf8)
{
    entry(column, Entry::Kind::Text).text = {qsizetype(m_texts.size()), utf8.size()};
    m_texts.insert(m_texts.end(), utf8.begin(), utf8.end());
}

void RowBatch::put(int column, QStringView text)
{
    // Most texts are ASCII, of which no copy has to be made to convert it.
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii) {
        put(column, QByteArrayView(text.toUtf8()));
        return;
    }
    entry(column, Entry::Kind::Text).text = {qsizetype(m_texts.size()), text.size()};
    for (const QChar c : text)
        m_texts.push_back(char(c.unicode()));
}

void RowBatch::put(int column, qint64 number)
{
    entry(column, Entry::Kind::Integer).integer = number;
}

void RowBatch::put(int column, const Value& value)
{
    if (const QString* text = value.textPointer())
        put(column, QStringView(*text));
    else if (value.isInteger())
        put(column, value.integer());
    else if (value.isReal())
        entry(column, Entry::Kind::Real).real = value.real();
    else if (const QStringList* list = value.listPointer())
        put(column, QStringView(list->join(QLatin1Char(','))));
}

Result<> RowBatch::prepare(Statement& statement, int rows) const
{
    if (statement.isPrepared())
        return {};
    const QString marks = QStringList(m_columns, QStringLiteral("?")).join(QLatin1Char(','));
    const QString row = QLatin1Char('(') + marks + QLatin1Char(')');
    auto prepared =
        m_connection.prepare(QString(m_insert + QStringList(rows, row).join(QLatin1Char(','))));
    if (!prepared)
        return fail(prepared.error());
    statement = std::move(*prepared);
    return {};
}

Result<> RowBatch::run(Statement& statement, const Entry* from, const Entry* to) const
{
    const int firstRow = from == to ? 0 : from->row;
    for (const Entry* entry = from; entry != to; ++entry) {
        const int index = (entry->row - firstRow) * m_columns + entry->column + 1;
        switch (entry->kind) {
        case Entry::Kind::Text:
            statement.bindKept(index, {m_texts.data() + entry->text.start, entry->text.length});
            break;
        case Entry::Kind::Integer:
            statement.bind(index, entry->integer);
            break;
        case Entry::Kind::Real:
            statement.bind(index, entry->real);
            break;
        }
    }
    const auto done = statement.run();
    statement.clearBindings(); // the next rows have other columns that are null
    return done;
}

Result<> RowBatch::write()
{
    if (m_rows == 0)
        return {};
    const bool isMany = isFull();
    Statement& statement = isMany ? m_many : m_one;
    const Entry* from = m_entries.data();
    const Entry* const end = from + m_entries.size();
    const int rows = std::exchange(m_rows, 0);
    m_written = 0;
    Result<> done = prepare(statement, isMany ? rows : 1);
    while (done && m_written < rows) {
        const int next = isMany ? rows : m_written + 1;
        const Entry* to = std::find_if(from, end, [next](const Entry& e) { return e.row >= next; });
        done = run(statement, from, to);
        m_written = done ? next : m_written + (isMany ? m_connection.rowsChanged() : 0);
        from = to;
    }
    m_entries.clear();
    m_texts.clear();
    return done;
}

} // namespace ringbinder
