// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one table that wait to be written several with one statement: what SQLite does around a
// row of ours takes as long as the row. Keeps its own copy of what is put in. A failure leaves the
// rows before it written, so the transaction must be given up or the caller must know which row it
// was. Used inside a transaction by HistoryWriter and RegisterRows alone.
#pragma once

#include "core/store/connection.h"

#include <vector>

namespace ringbinder {

class RowBatch final {
public:
    static constexpr int kRowsAtOnce = 16;

    // `connection` must outlive it; `columns` are quoted where they have to be.
    RowBatch(const Connection& connection, const QString& table, const QStringList& columns);

    // A new row, of which every column is null. Columns count from 0.
    void begin();
    void put(int column, QByteArrayView utf8);
    void put(int column, QStringView text);
    void put(int column, qint64 number);
    void put(int column, const Value& value);

    [[nodiscard]] int waiting() const { return m_rows; }
    [[nodiscard]] bool isFull() const { return m_rows == kRowsAtOnce; }
    // Writes what waits. After a failure written() says how many of the rows came before it.
    [[nodiscard]] Result<> write();
    [[nodiscard]] int written() const { return m_written; }

private:
    // A text is a piece of m_texts.
    struct Entry {
        int row;
        int column;
        enum class Kind { Text, Integer, Real } kind;
        union {
            qint64 integer;
            double real;
            struct {
                qsizetype start;
                qsizetype length;
            } text;
        };
    };
    Entry& entry(int column, Entry::Kind kind);
    [[nodiscard]] Result<> prepare(Statement& statement, int rows) const;
    [[nodiscard]] Result<> run(Statement& statement, const Entry* from, const Entry* to) const;

    const Connection& m_connection;
    QString m_insert; // up to VALUES
    int m_columns;
    int m_rows = 0;
    int m_written = 0;
    std::vector<Entry> m_entries; // in the order of their rows
    std::vector<char> m_texts;
    Statement m_many;
    Statement m_one;
};

} // namespace ringbinder
