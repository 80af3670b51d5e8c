// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <sqlite3.h>

namespace ringbinder {

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindFailed(other.m_bindFailed)
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindFailed, other.m_bindFailed);
    return *this;
}

void Statement::bind(int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    bind(index, QByteArrayView(utf8));
}

void Statement::bind(int index, QByteArrayView utf8)
{
    const int rc = sqlite3_bind_text64(m_statement, index, utf8.isNull() ? "" : utf8.data(),
                                       sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    m_bindFailed = m_bindFailed || rc != SQLITE_OK;
}

void Statement::bindKept(int index, QByteArrayView utf8)
{
    const int rc = sqlite3_bind_text64(m_statement, index, utf8.isNull() ? "" : utf8.data(),
                                       sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    m_bindFailed = m_bindFailed || rc != SQLITE_OK;
}

void Statement::bind(int index, const Uid& uid)
{
    const Uid::Characters text = uid.characters();
    bind(index, QByteArrayView(text));
}

void Statement::bind(int index, qint64 number)
{
    m_bindFailed = m_bindFailed || sqlite3_bind_int64(m_statement, index, number) != SQLITE_OK;
}

void Statement::bind(int index, double number)
{
    m_bindFailed = m_bindFailed || sqlite3_bind_double(m_statement, index, number) != SQLITE_OK;
}

void Statement::bindBlob(int index, QByteArrayView bytes)
{
    const int rc = sqlite3_bind_blob64(m_statement, index, bytes.isNull() ? "" : bytes.data(),
                                       sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    m_bindFailed = m_bindFailed || rc != SQLITE_OK;
}

void Statement::bindNull(int index)
{
    m_bindFailed = m_bindFailed || sqlite3_bind_null(m_statement, index) != SQLITE_OK;
}

void Statement::bind(int index, const Value& value)
{
    if (const QString* text = value.textPointer())
        bind(index, *text);
    else if (value.isInteger())
        bind(index, value.integer());
    else if (value.isReal())
        bind(index, value.real());
    else if (const QStringList* list = value.listPointer())
        bind(index, list->join(QLatin1Char(',')));
    else
        bindNull(index);
}

void Statement::bindColumn(int index, const Statement& row, int column)
{
    const int rc =
        sqlite3_bind_value(m_statement, index, sqlite3_column_value(row.m_statement, column));
    m_bindFailed = m_bindFailed || rc != SQLITE_OK;
}

Result<bool> Statement::step()
{
    if (m_bindFailed)
        return fail(sqliteError(m_db, "bind"));
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    Error error = sqliteError(m_db, QByteArray(sqlite3_sql(m_statement)).left(80).constData());
    sqlite3_reset(m_statement);
    return fail(std::move(error));
}

Result<> Statement::run()
{
    const auto stepped = step();
    if (!stepped)
        return fail(stepped.error());
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_bindFailed = false;
}

void Statement::clearBindings()
{
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

std::optional<Uid> Statement::uid(int column) const
{
    return Uid::fromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {text, text ? sqlite3_column_bytes(m_statement, column) : 0};
}

QByteArrayView Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

} // namespace ringbinder
