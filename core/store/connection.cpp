// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QAtomicInt>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

namespace ringbinder {

namespace {

Q_LOGGING_CATEGORY(storeLog, "ringbinder.store")

QAtomicInt connectionCount;

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant variant = database.driver()->handle();
    if (!variant.isValid() || qstrcmp(variant.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(variant.constData());
}

Message storeMessage(const char* source)
{
    return {"store", source};
}

void applyLimits(sqlite3* db)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    // A record at its longest in all long texts; a larger row is not ours and is never loaded.
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 32 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
}

} // namespace

Error movedError(const QString& detail)
{
    return {Error::Kind::Moved,
            storeMessage(QT_TRANSLATE_NOOP(
                "store", "The file was moved, replaced or deleted while it was open. Nothing was "
                         "written to it. Save a copy to keep what this window shows.")),
            detail};
}

namespace {

Error errorOf(int code, const char* text, const char* during)
{
    const QString detail = QStringLiteral("%1: SQLite %2 %3")
                               .arg(QLatin1String(during))
                               .arg(code)
                               .arg(QString::fromUtf8(text));
    qCWarning(storeLog).noquote() << "A statement failed:" << during << code;
    if (code == SQLITE_READONLY_DBMOVED) {
        return movedError(detail);
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            Error::Kind::DiskFull,
            storeMessage(QT_TRANSLATE_NOOP(
                "store", "The disk is full. The change was not saved and its text is still here; "
                         "free some space and try again, or save a copy elsewhere.")),
            detail};
    case SQLITE_READONLY:
        return {Error::Kind::ReadOnly,
                storeMessage(QT_TRANSLATE_NOOP("store",
                                               "The file cannot be written: it or its folder is "
                                               "read-only.")),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Locked,
                storeMessage(QT_TRANSLATE_NOOP(
                    "store", "Another program is using the file at this moment. Try again.")),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged,
                storeMessage(QT_TRANSLATE_NOOP("store",
                                               "The file is damaged. Restore a backup, or recover "
                                               "what can be read into a new file.")),
                detail};
    case SQLITE_CANTOPEN:
        return {Error::Kind::NoFile,
                storeMessage(QT_TRANSLATE_NOOP("store", "The file could not be opened.")), detail};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Invalid,
                storeMessage(QT_TRANSLATE_NOOP(
                    "store", "The change breaks a rule of the file and was not saved.")),
                detail};
    case SQLITE_TOOBIG:
        return {Error::Kind::Limit,
                storeMessage(QT_TRANSLATE_NOOP(
                    "store", "The file holds a value that is too large to be read safely.")),
                detail};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, {}, detail};
    default:
        return {
            Error::Kind::Io,
            storeMessage(QT_TRANSLATE_NOOP(
                "store", "Reading or writing the file failed. The change was not saved; check the "
                         "disk or save a copy elsewhere.")),
            detail};
    }
}

} // namespace

Error sqliteError(sqlite3* db, const char* during)
{
    return errorOf(sqlite3_extended_errcode(db), sqlite3_errmsg(db), during);
}

Error sqliteError(int code, const char* during)
{
    return errorOf(code, sqlite3_errstr(code), during);
}

// ---------------------------------------------------------------- Connection

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = QStringLiteral("binder-%1").arg(connectionCount.fetchAndAddRelaxed(1));
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
        database.setDatabaseName(mode == Mode::Memory ? QStringLiteral(":memory:") : path);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kPatience);
        if (mode == Mode::ReadOnly)
            options += QLatin1String(";QSQLITE_OPEN_READONLY");
        database.setConnectOptions(options);
        if (!database.open()) {
            return fail(
                Error::Kind::NoFile,
                storeMessage(QT_TRANSLATE_NOOP("store", "The file \"%1\" could not be opened."))
                    .arg(path),
                database.lastError().text());
        }
        connection->m_handle = handleOf(database);
    }
    sqlite3* const db = connection->m_handle;
    if (!db) {
        return fail(Error::Kind::Unsupported,
                    storeMessage(QT_TRANSLATE_NOOP(
                        "store", "This build of Qt does not give access to its SQLite.")));
    }
    applyLimits(db);
    // Qt's plugin and this program must use one SQLite, or locks of one would drop the other's.
    const auto source = connection->scalar(QStringLiteral("SELECT sqlite_source_id()"));
    if (!source)
        return fail(source.error());
    Q_ASSERT(*source == QLatin1String(sqlite3_sourceid()));

    const QString settings = QStringLiteral(
        "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON;"
        "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA recursive_triggers=OFF;");
    if (const auto done = connection->execute(settings); !done)
        return fail(done.error());
    if (mode == Mode::ReadWrite || mode == Mode::Create) {
        const auto journal = connection->scalar(QStringLiteral("PRAGMA journal_mode=DELETE"));
        if (!journal)
            return fail(journal.error());
        if (const auto done = connection->execute(
                QStringLiteral("PRAGMA synchronous=EXTRA; PRAGMA fullfsync=ON"));
            !done)
            return fail(done.error());
        const auto synchronous = connection->integer(QStringLiteral("PRAGMA synchronous"));
        if (!synchronous)
            return fail(synchronous.error());
        if (*journal != QLatin1String("delete") || *synchronous != 3) {
            return fail(
                Error::Kind::Io,
                storeMessage(QT_TRANSLATE_NOOP(
                    "store", "The file could not be opened in the safe writing mode. Copy it to "
                             "a local disk and open the copy.")),
                QStringLiteral("journal_mode %1, synchronous %2").arg(*journal).arg(*synchronous));
        }
    }
    return connection;
}

Connection::~Connection()
{
    if (!m_name.isEmpty()) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<Statement> Connection::prepare(const QString& sql) const
{
    Statement statement;
    statement.m_db = m_handle;
    const QByteArray utf8 = sql.toUtf8();
    const int rc = sqlite3_prepare_v3(m_handle, utf8.constData(), int(utf8.size()) + 1, 0,
                                      &statement.m_statement, nullptr);
    if (rc != SQLITE_OK)
        return fail(sqliteError(m_handle, utf8.constData()));
    return statement;
}

Result<> Connection::execute(const QString& sql) const
{
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_exec(m_handle, utf8.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(sqliteError(m_handle, utf8.left(80).constData()));
    return {};
}

Result<QString> Connection::scalar(const QString& sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(
            Error::Kind::NotFound,
            storeMessage(QT_TRANSLATE_NOOP("store", "The file lacks something it must hold.")),
            sql);
    return statement->text(0);
}

Result<qint64> Connection::integer(const QString& sql) const
{
    const auto text = scalar(sql);
    if (!text)
        return fail(text.error());
    return text->toLongLong();
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") != 0;
}

bool Connection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
           moved != 0;
}

Result<> Connection::endTransaction() const
{
    if (sqlite3_get_autocommit(m_handle))
        return {};
    return execute(QStringLiteral("ROLLBACK"));
}

void Connection::setPatience(int milliseconds) const
{
    sqlite3_busy_timeout(m_handle, milliseconds);
}

int Connection::rowsChanged() const
{
    return sqlite3_changes(m_handle);
}

// ---------------------------------------------------------------- RoomForPages

Result<RoomForPages> RoomForPages::take(const Connection& connection, qsizetype rows)
{
    constexpr qsizetype manyRows = 1000;
    if (rows < manyRows)
        return RoomForPages(nullptr);
    const auto done = connection.execute(QStringLiteral("PRAGMA cache_size = -65536")); // KiB
    if (!done)
        return fail(done.error());
    return RoomForPages(&connection);
}

RoomForPages::RoomForPages(RoomForPages&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

RoomForPages::~RoomForPages()
{
    if (!m_connection)
        return;
    // SQLite's own figure. Should it fail, there is only more memory in use than need be.
    sqlite3_exec(m_connection->handle(), "PRAGMA cache_size = -2000", nullptr, nullptr, nullptr);
    sqlite3_db_release_memory(m_connection->handle());
}

// ---------------------------------------------------------------- Transaction

Result<Transaction> Transaction::begin(const Connection& connection)
{
    const bool isPart = connection.isNesting();
    if (isPart && sqlite3_get_autocommit(connection.handle())) {
        // SQLite gave the whole up after an error; a part would now be committed on its own.
        return fail(Error::Kind::Io,
                    storeMessage(QT_TRANSLATE_NOOP(
                        "store", "Writing the file failed. Nothing was saved; check the disk or "
                                 "save a copy elsewhere.")),
                    QStringLiteral("part of a transaction that was rolled back"));
    }
    const QString begin =
        isPart ? QStringLiteral("SAVEPOINT part") : QStringLiteral("BEGIN IMMEDIATE");
    if (const auto done = connection.execute(begin); !done)
        return fail(done.error());
    return Transaction(&connection, isPart);
}

Result<Transaction> Transaction::beginRead(const Connection& connection)
{
    if (!sqlite3_get_autocommit(connection.handle()))
        return Transaction(nullptr, false);
    if (const auto done = connection.execute(QStringLiteral("BEGIN")); !done)
        return fail(done.error());
    return Transaction(&connection, false);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_isPart(other.m_isPart)
{
}

Transaction::~Transaction()
{
    if (!m_connection || sqlite3_get_autocommit(m_connection->handle()))
        return;
    const char* const undo = m_isPart ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK";
    sqlite3_exec(m_connection->handle(), undo, nullptr, nullptr, nullptr);
}

Result<> Transaction::commit()
{
    const auto done =
        m_connection->execute(m_isPart ? QStringLiteral("RELEASE part") : QStringLiteral("COMMIT"));
    if (!done)
        return done;
    m_connection = nullptr;
    return {};
}

} // namespace ringbinder
