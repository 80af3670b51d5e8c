// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection with the settings every binder needs, and prepared statements on it.
// Opened by Qt Sql (one SQLite in the process); read and written through the sqlite3* behind it,
// because that is several times faster and because every failed read must be an Error, never an
// empty value. Private to core/store: nobody else includes this.
#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/schema/value.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace ringbinder {

// Translates an SQLite result code of the last call on `db` to an Error a person understands.
[[nodiscard]] Error sqliteError(sqlite3* db, const char* during);
// Of a result code that no connection holds.
[[nodiscard]] Error sqliteError(int code, const char* during);
// The file was moved, replaced or deleted while it was open.
[[nodiscard]] Error movedError(const QString& detail);

class Statement final {
public:
    Statement() = default;
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }

    void bind(int index, const QString& text);
    void bind(int index, QByteArrayView utf8);
    void bind(int index, qint64 number);
    void bind(int index, double number);
    // Without a copy: the bytes must stay until the parameter is bound anew or cleared.
    void bindKept(int index, QByteArrayView utf8);
    void bindBlob(int index, QByteArrayView bytes);
    void bindNull(int index);
    void bind(int index, const Uid& uid);
    // Lists are stored comma-separated (multi-choice tokens hold no comma).
    void bind(int index, const Value& value);

    // What `row` has at `column`, whatever its type.
    void bindColumn(int index, const Statement& row, int column);
    // True while there is a row.
    [[nodiscard]] Result<bool> step();
    // Runs a statement that gives no rows and makes it ready for the next.
    [[nodiscard]] Result<> run();
    void reset();
    // Every parameter is null again.
    void clearBindings();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<Uid> uid(int column) const; // empty for what is none
    [[nodiscard]] QByteArrayView utf8(int column) const;    // valid until the next step
    [[nodiscard]] QByteArrayView blob(int column) const;    // valid until the next step
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;

private:
    friend class Connection;
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    bool m_bindFailed = false;
};

class Connection final {
public:
    static constexpr int kPatience = 2000; // ms, unless told otherwise
    enum class Mode { ReadWrite, ReadOnly, Create, Memory };
    // `path` must be absolute. Sets limits, defensive mode and pragmas and reads back those that
    // matter.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] Result<Statement> prepare(const QString& sql) const;
    [[nodiscard]] Result<> execute(const QString& sql) const; // one or more statements
    // The one value a query gives; NotFound when it gives no row.
    [[nodiscard]] Result<QString> scalar(const QString& sql) const;
    [[nodiscard]] Result<qint64> integer(const QString& sql) const;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] int rowsChanged() const; // by the last statement
    // The file under its name is not the one that is open any more.
    [[nodiscard]] bool hasMoved() const;
    // Rolls back what is open, if anything.
    [[nodiscard]] Result<> endTransaction() const;
    // How long a read waits for a commit of another connection.
    void setPatience(int milliseconds) const;
    // While on, Transaction::begin() makes a part of the transaction that is open, so that a job of
    // many parts is written whole or not at all. Only a HandOver turns it on.
    void setNesting(bool on) { m_isNesting = on; }
    [[nodiscard]] bool isNesting() const { return m_isNesting; }

private:
    Connection() = default;
    QString m_name;
    sqlite3* m_handle = nullptr;
    bool m_isNesting = false;
};

// Memory for the pages that a large change set touches all over the file. Without it SQLite writes
// them out half done and reads them back, over and over; it is given back at the end.
class RoomForPages final {
public:
    // `rows`: how many are going to be written. `connection` must outlive it.
    [[nodiscard]] static Result<RoomForPages> take(const Connection& connection, qsizetype rows);
    ~RoomForPages();
    RoomForPages(RoomForPages&& other) noexcept;
    RoomForPages& operator=(RoomForPages&&) = delete;

private:
    explicit RoomForPages(const Connection* connection)
        : m_connection(connection)
    {
    }
    const Connection* m_connection; // null: nothing was taken
};

// BEGIN IMMEDIATE … COMMIT; rolls back when it goes out of scope uncommitted.
class Transaction final {
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection& connection);
    // Within another one it is part of that: all shows the moment at which the other began.
    [[nodiscard]] static Result<Transaction> beginRead(const Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    [[nodiscard]] Result<> commit();

private:
    Transaction(const Connection* connection, bool isPart)
        : m_connection(connection)
        , m_isPart(isPart)
    {
    }
    const Connection* m_connection; // null: nothing to end
    bool m_isPart;                  // of a larger one: a savepoint
};

} // namespace ringbinder
