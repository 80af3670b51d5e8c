// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gate.h"

#include "core/store/filehead.h"
#include "core/store/migrations.h"
#include "core/store/rawfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <sqlite3.h>

namespace ringbinder {

namespace {

constexpr qint64 kGateDeadlineMs = 10'000;
constexpr int kStepsBetweenLooks = 10'000;

Error foreignSchema(const QString& path, const QString& detail)
{
    return refuseFile(Error::Kind::Damaged,
                      QT_TRANSLATE_NOOP("gate",
                                        "The structure of %1 was changed by another program, so it "
                                        "was not opened. Restore a backup, or recover what can be "
                                        "read into a new file."),
                      path, detail);
}

Error tooSlow(const QString& path)
{
    return refuseFile(
        Error::Kind::Limit,
        QT_TRANSLATE_NOOP("gate", "Checking %1 took too long, so it was not opened. It may be "
                                  "damaged, or the disk very slow."),
        path);
}

Error newer(const QString& path, const QString& program, int version)
{
    const QString detail =
        QStringLiteral("schema %1, this program knows %2").arg(version).arg(newestSchema());
    if (program.isEmpty()) {
        return {Error::Kind::Newer,
                Message("gate", QT_TRANSLATE_NOOP(
                                    "gate", "%1 was made by a newer version of Ringbinder; this is "
                                            "%2. Nothing was changed."))
                    .arg(QFileInfo(path).fileName())
                    .arg(QStringLiteral(RINGBINDER_VERSION)),
                detail};
    }
    return {Error::Kind::Newer,
            Message("gate",
                    QT_TRANSLATE_NOOP("gate", "%1 was made by %2; this is Ringbinder %3. Nothing "
                                              "was changed."))
                .arg(QFileInfo(path).fileName())
                .arg(program)
                .arg(QStringLiteral(RINGBINDER_VERSION)),
            detail};
}

Error reservedForNewer(const QString& path, int minWriter)
{
    return refuseFile(Error::Kind::Newer,
                      QT_TRANSLATE_NOOP("gate",
                                        "%1 can only be read: a newer version of Ringbinder has "
                                        "written to it. Nothing was changed."),
                      path, QStringLiteral("min_writer %1").arg(minWriter));
}

// What an Error of the store means while a file is only being looked at.
Error whileChecking(const QString& path, const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled: // the deadline interrupts
        return tooSlow(path);
    case Error::Kind::Locked:
    case Error::Kind::NotFound:
    case Error::Kind::NoFile:
        return error;
    case Error::Kind::Io:
    case Error::Kind::Invalid:
    case Error::Kind::Conflict:
    case Error::Kind::NotOurs:
    case Error::Kind::Newer:
    case Error::Kind::Damaged:
    case Error::Kind::ReadOnly:
    case Error::Kind::Moved:
    case Error::Kind::DiskFull:
    case Error::Kind::Limit:
    case Error::Kind::Unsupported:
        break;
    }
    return damagedFile(path, error.detail);
}

// ---------------------------------------------------------------- schema

// Lets nothing run but reading and the two checks while a file is not yet known to be ours.
int allowReadingOnly(void*, int action, const char* first, const char*, const char*, const char*)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
        return SQLITE_OK;
    case SQLITE_FUNCTION: // only coalesce(), in the query below; there is no view or trigger to
                          // call others
        return SQLITE_OK;
    case SQLITE_PRAGMA:
        return qstrcmp(first, "user_version") == 0 ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

int isDeadlineOver(void* timer)
{
    return static_cast<QElapsedTimer*>(timer)->elapsed() > kGateDeadlineMs ? 1 : 0;
}

// Stops what takes too long and forbids what only a hostile file would do, as long as it lives.
class GateGuard final {
public:
    explicit GateGuard(sqlite3* db)
        : m_db(db)
    {
        m_timer.start();
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_limit(db, SQLITE_LIMIT_VDBE_OP, 1 << 20);
        sqlite3_progress_handler(db, kStepsBetweenLooks, isDeadlineOver, &m_timer);
        sqlite3_set_authorizer(db, allowReadingOnly, nullptr);
    }
    ~GateGuard()
    {
        sqlite3_set_authorizer(m_db, nullptr, nullptr);
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(GateGuard)

private:
    sqlite3* m_db;
    QElapsedTimer m_timer;
};

// Empty for a number that no released step has.
QSet<QString> schemaOf(int version)
{
    static const QHash<int, QSet<QString>> all = [] {
        QHash<int, QSet<QString>> schemas;
        for (const Migration& step : migrations())
            schemas.insert(step.number, expectedSchema(step.number).value_or(QSet<QString>()));
        return schemas;
    }();
    return all.value(version);
}

Result<> compareSchema(const Connection& connection, const QString& path, int version)
{
    const QSet<QString> expected = schemaOf(version);
    auto rows = connection.prepare(
        QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"));
    if (!rows)
        return fail(whileChecking(path, rows.error()));
    qsizetype found = 0;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(whileChecking(path, row.error()));
        if (!*row)
            break;
        const QStringList parts{rows->text(0), rows->text(1), rows->text(2), rows->text(3)};
        const QString statement = parts.join(QLatin1Char('|'));
        if (!expected.contains(statement))
            return fail(foreignSchema(path, statement.left(200)));
        ++found;
    }
    if (found != expected.size())
        return fail(foreignSchema(
            path, QStringLiteral("%1 statements, %2 expected").arg(found).arg(expected.size())));
    return {};
}

// Empty where the file does not say.
QString metaText(const Connection& connection, const char* key)
{
    auto query = connection.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    if (!query)
        return {};
    query->bind(1, QString::fromLatin1(key));
    const auto row = query->step();
    return row && *row ? query->text(0).left(40) : QString();
}

Result<int> checkThroughSqlite(const QString& path, const QString& shownPath, int version,
                               bool forReading)
{
    auto opened = Connection::open(path, Connection::Mode::ReadOnly);
    if (!opened)
        return fail(whileChecking(shownPath, opened.error()));
    const Connection& connection = **opened;
    const GateGuard guard(connection.handle());
    if (version > newestSchema())
        return fail(newer(shownPath, metaText(connection, "written_by"), version));
    if (const auto same = compareSchema(connection, shownPath, version); !same)
        return fail(same.error());

    bool isNumber = false;
    const int minWriter = metaText(connection, "min_writer").toInt(&isNumber);
    if (!isNumber)
        return fail(damagedFile(shownPath, QStringLiteral("min_writer")));
    if (!forReading && minWriter > newestSchema())
        return fail(reservedForNewer(shownPath, minWriter));
    return version;
}

// SQLite will not even read a file whose last change was cut short, unless it may put it in order.
bool needsItsJournal(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return true;
    const auto version = (*connection)->integer(QStringLiteral("PRAGMA user_version"));
    return !version &&
           sqlite3_extended_errcode((*connection)->handle()) == SQLITE_READONLY_ROLLBACK;
}

Result<> cannotCopy(const QString& path, const QString& detail)
{
    return fail(refuseFile(
        Error::Kind::Io,
        QT_TRANSLATE_NOOP("gate",
                          "The last change of %1 was cut short, and there is no room in the "
                          "temporary folder to put a copy in order. Free some space there."),
        path, detail));
}

// The file and its journals in a private folder, put in order there.
Result<std::shared_ptr<QTemporaryDir>> copyWithJournals(const QString& path, QString& copyPath)
{
    auto folder = std::make_shared<QTemporaryDir>();
    copyPath = folder->filePath(QStringLiteral("copy.isms"));
    for (const char* suffix : {"", "-journal", "-wal"}) {
        const QString source = path + QLatin1String(suffix);
        if (*suffix != '\0' && !holdsBytes(source))
            continue;
        const auto raw = RawFile::open(source);
        if (!raw)
            return fail(raw.error());
        QFile copy(copyPath + QLatin1String(suffix));
        const bool isOpen = copy.open(QIODevice::WriteOnly);
        const auto done = isOpen ? raw->copyInto(copy) : cannotCopy(path, copy.errorString());
        if (!done)
            return fail(done.error());
        if (!copy.flush())
            return fail(cannotCopy(path, copy.errorString()).error());
    }
    const auto connection = Connection::open(copyPath, Connection::Mode::ReadWrite);
    if (!connection)
        return fail(whileChecking(path, connection.error()));
    const GateGuard guard((*connection)->handle());
    if (const auto read = (*connection)->integer(QStringLiteral("PRAGMA user_version")); !read)
        return fail(whileChecking(path, read.error()));
    return folder;
}

} // namespace

Result<GateReport> passGate(const QString& path, bool forReading)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto head = readHead(absolute);
    if (!head)
        return fail(head.error());
    const QString journal = absolute + QLatin1String("-journal");
    if (holdsBytes(journal)) {
        if (const auto harmless = checkJournal(absolute, journal); !harmless)
            return fail(harmless.error());
    }

    const bool isCutShort = head->isWal || holdsBytes(absolute + QLatin1String("-wal")) ||
                            (holdsBytes(journal) && needsItsJournal(absolute));
    GateReport report;
    report.path = absolute;
    if (!isCutShort) {
        const auto schema = checkThroughSqlite(absolute, absolute, head->version, forReading);
        if (!schema)
            return fail(schema.error());
        report.schema = *schema;
        return report;
    }

    // Nothing is put in order in the file itself before a copy has turned out to be ours and whole.
    QString copyPath;
    auto folder = copyWithJournals(absolute, copyPath);
    if (!folder)
        return fail(folder.error());
    const auto copyHead = readHead(copyPath);
    if (!copyHead)
        return fail(copyHead.error());
    const auto schema = checkThroughSqlite(copyPath, absolute, copyHead->version, forReading);
    if (!schema)
        return fail(schema.error());
    report.schema = *schema;
    if (forReading) {
        report.path = copyPath;
        report.copy = std::move(*folder);
    }
    return report;
}

Result<> checkSchema(const Connection& connection)
{
    const auto version = connection.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    const QString path = QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main"));
    return compareSchema(connection, path, int(*version));
}

Result<> checkPages(const Connection& connection)
{
    const QString path = QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main"));
    const auto pages = connection.scalar(QStringLiteral("PRAGMA quick_check(1)"));
    if (!pages)
        return fail(whileChecking(path, pages.error()));
    if (*pages != QLatin1String("ok")) {
        static const QRegularExpression pageNumber(QStringLiteral("\\b[Pp]age (\\d+)"));
        const QRegularExpressionMatch match = pageNumber.match(*pages);
        return fail(damagedFile(path, pages->left(200),
                                match.hasMatch() ? std::optional(match.captured(1).toLongLong())
                                                 : std::nullopt));
    }
    auto references = connection.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (!references)
        return fail(whileChecking(path, references.error()));
    const auto broken = references->step();
    if (!broken)
        return fail(whileChecking(path, broken.error()));
    if (*broken) {
        return fail(damagedFile(path, QStringLiteral("%1 row %2 points at a missing %3")
                                          .arg(references->text(0))
                                          .arg(references->integer(1))
                                          .arg(references->text(2))));
    }
    return {};
}

} // namespace ringbinder
