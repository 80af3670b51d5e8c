// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/store/filehead.h"
#include "core/store/historychain.h"
#include "core/store/migrations.h"
#include "core/store/rawfile.h"
#include "core/store/registertable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <sqlite3.h>

#include <cstring>

namespace ringbinder {

namespace {

constexpr int kHeadBytes = 100;
constexpr int kUsualPage = 4096;
constexpr qint64 kSoughtForSchema = 1 << 20;
constexpr qint64 kFarthestGuess = 100'000; // row and set numbers tried where none is known
constexpr int kMostBlindErrors = 2000;
constexpr QLatin1String kCopyName("salvage.isms");

int pageSizeOf(const QByteArray& head)
{
    const quint16 coded = qFromBigEndian<quint16>(head.constData() + 16);
    const int page = coded == 1 ? 65536 : coded;
    return page >= 512 && (page & (page - 1)) == 0 ? page : 0;
}

// A header that SQLite accepts, for the first page of a file of ours.
QByteArray mendedHead(const QByteArray& head, int page, qint64 pages)
{
    QByteArray mended = head;
    std::memcpy(mended.data(), "SQLite format 3", 16);
    qToBigEndian(quint16(page == 65536 ? 1 : page), mended.data() + 16);
    mended[18] = mended[19] = 1; // journal_mode=DELETE
    mended[20] = 0;
    mended[21] = 64;
    mended[22] = mended[23] = 32;
    qToBigEndian(quint32(1), mended.data() + 24);
    qToBigEndian(quint32(pages), mended.data() + 28);
    std::memset(mended.data() + 32, 0, 8); // no free pages: nothing is written here
    qToBigEndian(quint32(4), mended.data() + 44);
    qToBigEndian(quint32(1), mended.data() + 56); // UTF-8
    qToBigEndian(quint32(newestSchema()), mended.data() + 60);
    qToBigEndian(kApplicationId, mended.data() + 68);
    std::memset(mended.data() + 72, 0, 20);
    qToBigEndian(quint32(1), mended.data() + 92);
    return mended;
}

// Makes the copy something SQLite opens: a whole number of pages, as many as it says, and a header.
Result<> mendCopy(const QString& copyPath, const QString& shownPath)
{
    QFile copy(copyPath);
    if (!copy.open(QIODevice::ReadWrite))
        return fail(damagedFile(shownPath, copy.errorString()));
    const QByteArray head = copy.read(kHeadBytes);
    if (head.size() < kHeadBytes)
        return fail(damagedFile(shownPath, QStringLiteral("%1 bytes").arg(copy.size())));
    copy.seek(0);
    if (!copy.read(kSoughtForSchema).contains("CREATE TABLE \"change_set\"")) {
        return fail(refuseFile(
            Error::Kind::NotOurs,
            QT_TRANSLATE_NOOP("gate", "Nothing of an ISMS file can be found in %1."), shownPath));
    }
    const int known = pageSizeOf(head);
    const int page = known == 0 ? kUsualPage : known;
    const qint64 said = qint64(qFromBigEndian<quint32>(head.constData() + 28));
    qint64 pages = (copy.size() + page - 1) / page;
    if (said > pages && said <= 2 * pages + 1024)
        pages = said;
    const bool isResized = pages * page == copy.size() || copy.resize(pages * page);
    const bool isWritten = copy.seek(0) && copy.write(mendedHead(head, page, pages)) == kHeadBytes;
    if (!isResized || !isWritten || !copy.flush())
        return fail(damagedFile(shownPath, copy.errorString()));
    return {};
}

int allowSalvage(void*, int action, const char* first, const char*, const char*, const char*)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
        return SQLITE_OK;
    case SQLITE_PRAGMA:
        return qstrcmp(first, "table_info") == 0 ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

int isSalvageCancelled(void* progress)
{
    return static_cast<Progress*>(progress)->isCancelled() ? 1 : 0;
}

// What a query gives before it fails; columns as text.
QList<QStringList> readUntilFailure(const Connection& connection, const QString& sql, int columns)
{
    QList<QStringList> rows;
    auto statement = connection.prepare(sql);
    while (statement) {
        const auto row = statement->step();
        if (!row || !*row)
            break;
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(statement->text(column));
        rows.append(cells);
    }
    return rows;
}

QString firstCell(const QList<QStringList>& rows)
{
    return rows.isEmpty() ? QString() : rows.first().first();
}

// As RegisterTable selects, with nothing in place of columns that the damaged file lacks.
QString selectOf(const Connection& connection, const RegisterDef& def)
{
    QSet<QString> present;
    const auto info = readUntilFailure(
        connection, QStringLiteral("PRAGMA table_info(\"%1\")").arg(def.name()), 2);
    for (const QStringList& column : info)
        present.insert(column[1]);
    QStringList names{QStringLiteral("uid"), QStringLiteral("code"), QStringLiteral("former_code"),
                      QStringLiteral("extra")};
    for (const FieldDef* field : def.fields) {
        if (field->isColumn())
            names.append(field->name());
    }
    for (QString& name : names)
        name = present.contains(name) ? QStringLiteral("\"%1\"").arg(name) : QStringLiteral("NULL");
    return QStringLiteral("SELECT %1 FROM \"%2\" WHERE id = ?")
        .arg(names.join(QLatin1String(", ")), def.name());
}

} // namespace

Salvage::Salvage(const Registry& registry, Progress& progress)
    : m_registry(registry)
    , m_progress(progress)
    , m_history(registry)
{
}

Salvage::~Salvage()
{
    if (m_connection)
        sqlite3_progress_handler(m_connection->handle(), 0, nullptr, nullptr);
}

Result<std::unique_ptr<Salvage>> Salvage::open(const QString& path, const Registry& registry,
                                               Progress& progress)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!QFileInfo(absolute).isFile()) {
        return fail(refuseFile(Error::Kind::NoFile,
                               QT_TRANSLATE_NOOP("gate", "There is no file %1."), absolute));
    }
    std::unique_ptr<Salvage> salvage(new Salvage(registry, progress));
    const QString copyPath = salvage->m_folder.filePath(kCopyName);
    for (const char* suffix : {"", "-journal"}) {
        const QString source = absolute + QLatin1String(suffix);
        const bool isJournal = *suffix != '\0';
        if (isJournal && (!holdsBytes(source) || !checkJournal(absolute, source)))
            continue;
        const auto raw = RawFile::open(source);
        if (!raw)
            return fail(raw.error());
        QFile copy(copyPath + QLatin1String(suffix));
        if (!copy.open(QIODevice::WriteOnly))
            return fail(damagedFile(absolute, copy.errorString()));
        if (const auto done = raw->copyInto(copy); !done)
            return fail(done.error());
    }
    if (QFileInfo::exists(copyPath + QLatin1String("-journal"))) {
        // A change cut short is put in order first, where that is still possible.
        if (const auto rolledBack = Connection::open(copyPath, Connection::Mode::ReadWrite))
            readUntilFailure(**rolledBack, QStringLiteral("PRAGMA user_version"), 1);
        QFile::remove(copyPath + QLatin1String("-journal"));
    }
    if (const auto mended = mendCopy(copyPath, absolute); !mended)
        return fail(mended.error());
    auto connection = Connection::open(copyPath, Connection::Mode::ReadOnly);
    if (!connection)
        return fail(damagedFile(absolute, connection.error().detail));
    salvage->m_connection = std::move(*connection);
    sqlite3* const db = salvage->m_connection->handle();
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    // With this, one broken entry of the schema does not keep the others from being read.
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    readUntilFailure(*salvage->m_connection, QStringLiteral("PRAGMA writable_schema = ON"), 1);
    sqlite3_set_authorizer(db, allowSalvage, nullptr);
    sqlite3_progress_handler(db, 100'000, isSalvageCancelled, &progress);
    salvage->readHistory();
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, {});
    return salvage;
}

void Salvage::readHistory()
{
    const Connection& connection = *m_connection;
    const QString fileId = firstCell(readUntilFailure(
        connection, QStringLiteral("SELECT value FROM meta WHERE key = 'file_id'"), 1));
    const auto broken = firstBrokenSet(connection, fileId.toLatin1(), m_progress);
    if (broken && *broken == 0) {
        const auto ran = m_history.run(connection, std::numeric_limits<qint64>::max(), m_progress);
        m_isHistoryWhole = ran.has_value();
        if (m_isHistoryWhole)
            return;
        m_history = HistoryReplay(m_registry);
    }
    const qint64 last = std::max(
        firstCell(readUntilFailure(connection, QStringLiteral("SELECT max(id) FROM change_set"), 1))
            .toLongLong(),
        firstCell(
            readUntilFailure(connection, QStringLiteral("SELECT max(set_id) FROM change_item"), 1))
            .toLongLong());
    const auto ran =
        m_history.runLeniently(connection, last > 0 ? last : kFarthestGuess, m_progress);
    Q_UNUSED(ran); // cancelling is seen by the caller
}

std::set<qint64> Salvage::rowNumbers(const RegisterDef& def) const
{
    // From both ends, and by the table's index as well: damage stops a scan where it is met.
    const QString byNumber = QStringLiteral("SELECT id FROM \"%1\" ORDER BY id %2");
    const QString byIndex = QStringLiteral(
        "SELECT id FROM \"%1\" INDEXED BY \"sqlite_autoindex_%1_1\" ORDER BY uid %2");
    std::set<qint64> numbers;
    for (const QString& sql : {byNumber, byIndex}) {
        for (const char* direction : {"ASC", "DESC"}) {
            const auto rows =
                readUntilFailure(*m_connection, sql.arg(def.name(), QLatin1String(direction)), 1);
            for (const QStringList& row : rows)
                numbers.insert(row.first().toLongLong());
        }
    }
    return numbers;
}

Result<QList<Record>> Salvage::rows(const RegisterDef& def, int& lost) const
{
    QList<Record> records;
    const RegisterTable table(def);
    const std::set<qint64> known = rowNumbers(def);
    auto select = m_connection->prepare(selectOf(*m_connection, def));
    if (!select)
        return records;
    const qint64 last = known.empty() ? 0 : *known.rbegin();
    int blindErrors = 0;
    for (qint64 number = 1; number <= last; ++number) {
        const bool isKnown = known.contains(number);
        if (!isKnown && blindErrors > kMostBlindErrors)
            continue;
        select->reset();
        select->bind(1, number);
        const auto row = select->step();
        if (row && !*row)
            continue;
        auto record = row ? table.read(*select) : Result<Record>(fail(row.error()));
        if (record)
            records.append(std::move(*record));
        else if (isKnown)
            ++lost;
        else
            ++blindErrors;
        if (m_progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
    }
    return records;
}

std::set<HistoryReplay::Link> Salvage::links() const
{
    std::set<HistoryReplay::Link> links;
    for (const char* direction : {"ASC", "DESC"}) {
        const auto rows = readUntilFailure(
            *m_connection,
            QStringLiteral(
                "SELECT register, field, from_uid, to_uid FROM link ORDER BY from_uid %1")
                .arg(QLatin1String(direction)),
            4);
        for (const QStringList& row : rows)
            links.insert({row[0].toUtf8(), row[1].toUtf8(), row[2].toUtf8(), row[3].toUtf8()});
    }
    return links;
}

QMap<QString, qint64> Salvage::counters() const
{
    QMap<QString, qint64> counters = m_history.counters();
    const auto rows =
        readUntilFailure(*m_connection, QStringLiteral("SELECT prefix, next FROM counter"), 2);
    for (const QStringList& row : rows) {
        qint64& next = counters[row[0]];
        next = qMax(next, row[1].toLongLong());
    }
    return counters;
}

QStringList Salvage::keptFiles() const
{
    QSet<QString> found;
    for (const char* direction : {"ASC", "DESC"}) {
        const auto rows =
            readUntilFailure(*m_connection,
                             QStringLiteral("SELECT sha256 FROM attachment ORDER BY sha256 %1")
                                 .arg(QLatin1String(direction)),
                             1);
        for (const QStringList& row : rows)
            found.insert(row.first());
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

std::optional<QByteArray> Salvage::keptFile(const QString& sha256) const
{
    auto chunks = m_connection->prepare(
        QStringLiteral("SELECT bytes FROM attachment_chunk WHERE sha256 = ? ORDER BY seq"));
    if (!chunks)
        return std::nullopt;
    chunks->bind(1, sha256);
    QByteArray bytes;
    while (true) {
        const auto row = chunks->step();
        if (!row)
            return std::nullopt;
        if (!*row)
            break;
        bytes.append(chunks->blob(0));
    }
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(hash) != sha256)
        return std::nullopt;
    return bytes;
}

} // namespace ringbinder
