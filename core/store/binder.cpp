// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/binder.h"

#include "core/base/username.h"
#include "core/store/binder_p.h"
#include "core/store/digest.h"
#include "core/store/gate.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace ringbinder {

namespace {

Result<> createEmptyFile(const QString& path)
{
    // Made by hand so that nobody else can read a client's file from its first moment.
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0) {
        const int reason = errno;
        const auto kind = reason == EEXIST ? Error::Kind::Invalid : Error::Kind::Io;
        const Message message =
            reason == EEXIST
                ? Message("store",
                          QT_TRANSLATE_NOOP("store", "There is already a file \"%1\". Choose "
                                                     "another name."))
                : Message("store",
                          QT_TRANSLATE_NOOP("store", "The file \"%1\" could not be made. Check "
                                                     "that the folder exists and can be written."));
        return fail(kind, message.arg(path), QString::fromLocal8Bit(strerror(reason)));
    }
    ::close(fd);
    return {};
}

Result<> writeMeta(const Connection& connection, const QString& key, const QString& value)
{
    auto statement = connection.prepare(
        QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, key);
    statement->bind(2, value);
    return statement->run();
}

// The store's own rows of a new file; the registers are filled through the session.
Result<> writeNewFile(const Connection& connection, const Clock& clock)
{
    const QString pragmas = QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId);
    if (const auto done = connection.execute(pragmas); !done)
        return done;
    if (const auto done = migrate(connection, 0, newestSchema()); !done)
        return done;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    QMap<QString, QString> entries = {
        {QStringLiteral("file_id"), Uid::generate().toString()},
        {QStringLiteral("created_at"), instantToText(clock.nowUtc())},
        {QStringLiteral("created_by"), QStringLiteral("Ringbinder " RINGBINDER_VERSION)},
        {QStringLiteral("min_writer"), QStringLiteral("1")},
        {QStringLiteral("canonical_version"), QStringLiteral("1")},
    };
    entries.insert(QString::fromLatin1(kMetaDigestKey), QString::fromLatin1(metaDigest(entries)));
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (const auto done = writeMeta(connection, entry.key(), entry.value()); !done)
            return done;
    }
    return transaction->commit();
}

Result<> copyInto(const Connection& connection, const QString& target)
{
    auto statement = connection.prepare(QStringLiteral("VACUUM INTO ?"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, target);
    return statement->run();
}

// A whole copy in the user's data folder before the first step of an upgrade touches the file.
Result<> keepBeforeUpgrade(const Connection& connection, const Binder::Options& options, int schema)
{
    const auto fileId =
        connection.scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'file_id'"));
    if (!fileId)
        return fail(fileId.error());
    const QString base =
        options.backupFolder.isEmpty()
            ? QString(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      QLatin1String("/backups"))
            : options.backupFolder;
    const QString folder = base + QLatin1Char('/') + *fileId;
    if (!QDir().mkpath(folder)) {
        return fail(
            Error::Kind::Io,
            Message("store", QT_TRANSLATE_NOOP("store", "The folder \"%1\" for the backup before "
                                                        "the upgrade could not be made."))
                .arg(folder));
    }
    const QString target =
        QStringLiteral("%1/before-upgrade-v%2-%3.isms")
            .arg(folder)
            .arg(schema)
            .arg(SystemClock().nowUtc().toString(QStringLiteral("yyyyMMddHHmmss")));
    return copyInto(connection, target);
}

// An older file that is only to be read stays as it is: what is shown is an upgraded copy of it.
Result<std::shared_ptr<QTemporaryDir>> upgradedCopy(const Connection& connection, int schema,
                                                    QString& path)
{
    auto folder = std::make_shared<QTemporaryDir>();
    path = folder->filePath(QStringLiteral("upgraded.isms"));
    if (const auto done = copyInto(connection, path); !done)
        return fail(done.error());
    const auto copy = Connection::open(path, Connection::Mode::ReadWrite);
    if (!copy)
        return fail(copy.error());
    if (const auto done = migrate(**copy, schema, newestSchema()); !done)
        return fail(done.error());
    return folder;
}

} // namespace

Binder::Binder()
    : d(new Private)
{
}

Binder::~Binder()
{
    d->session.reset();
    d->connection.reset(); // before the lock goes: nobody may write while we are closing
}

void Binder::Private::installGuard()
{
    QList<QByteArray> guarded{QByteArrayLiteral("link")};
    for (const RegisterDef* def : registry->all())
        guarded.append(def->key);
    guard = std::make_unique<WriteGuard>(*connection, std::move(guarded));
}

Result<> Binder::Private::finishOpening(Binder& binder, const Options& options)
{
    for (const RegisterDef* def : registry->all())
        tables.emplace(def, RegisterTable(*def));
    const auto id = binder.meta(QStringLiteral("file_id"));
    if (!id)
        return fail(id.error());
    fileId = *id;
    if (!readOnly)
        installGuard();
    if (const auto done = loadExtraFields(binder); !done)
        return done;
    session.reset(new Session(binder, *connection, *clock));
    Actor actor = options.actor;
    if (actor.name.isEmpty())
        actor.name = loginName();
    session->setActor(actor);
    const auto version = connection->integer(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return fail(version.error());
    dataVersion = *version;
    return {};
}

struct BinderOpener {
    static Result<std::unique_ptr<Binder>> start(const QString& path, const Registry& registry,
                                                 const Binder::Options& options)
    {
        std::unique_ptr<Binder> binder(new Binder);
        binder->d->path = path;
        binder->d->registry = &registry;
        binder->d->clock = options.clock ? options.clock : &binder->d->systemClock;
        return binder;
    }
};

Result<std::unique_ptr<Binder>> Binder::create(const QString& path, const Registry& registry,
                                               const Options& options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto made = createEmptyFile(absolute); !made)
        return fail(made.error());
    auto binder = BinderOpener::start(absolute, registry, options);
    const auto giveUp = [&absolute](const Error& error) {
        QFile::remove(absolute);
        return fail(error);
    };
    if (options.takeLock) {
        auto lock = BinderLock::take(absolute, (*binder)->d->clock->nowUtc());
        if (!lock)
            return giveUp(lock.error());
        (*binder)->d->lock = std::move(*lock);
    }
    auto connection = Connection::open(absolute, Connection::Mode::Create);
    if (!connection)
        return giveUp(connection.error());
    (*binder)->d->connection = std::move(*connection);
    if (const auto done = writeNewFile(*(*binder)->d->connection, *(*binder)->d->clock); !done)
        return giveUp(done.error());
    if (const auto done = (*binder)->d->finishOpening(**binder, options); !done)
        return giveUp(done.error());
    return binder;
}

Result<std::unique_ptr<Binder>> Binder::inMemory(const Registry& registry, const Options& options)
{
    auto binder = BinderOpener::start({}, registry, options);
    auto connection = Connection::open({}, Connection::Mode::Memory);
    if (!connection)
        return fail(connection.error());
    (*binder)->d->connection = std::move(*connection);
    if (const auto done = writeNewFile(*(*binder)->d->connection, *(*binder)->d->clock); !done)
        return fail(done.error());
    if (const auto done = (*binder)->d->finishOpening(**binder, options); !done)
        return fail(done.error());
    return binder;
}

Result<std::unique_ptr<Binder>> Binder::open(const QString& path, const Registry& registry,
                                             Access access, const Options& options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto binder = BinderOpener::start(absolute, registry, options);
    Private& inside = *(*binder)->d;
    inside.readOnly = access == Access::ReadOnly;
    const auto report = passGate(absolute, access == Access::ReadOnly);
    if (!report)
        return fail(report.error());
    if (!inside.readOnly && options.takeLock) {
        auto lock = BinderLock::take(absolute, inside.clock->nowUtc());
        if (!lock)
            return fail(lock.error());
        inside.lock = std::move(*lock);
    }
    inside.recoveredCopy = report->copy;
    auto connection = Connection::open(report->path, inside.readOnly ? Connection::Mode::ReadOnly
                                                                     : Connection::Mode::ReadWrite);
    if (!connection)
        return fail(connection.error());
    inside.connection = std::move(*connection);
    if (!inside.readOnly && inside.connection->isReadOnly()) {
        return fail(
            Error::Kind::ReadOnly,
            Message("store", QT_TRANSLATE_NOOP("store", "\"%1\" is on a read-only medium or is "
                                                        "write-protected. It can be opened "
                                                        "read-only."))
                .arg(absolute));
    }
    const bool isUpgrade = !inside.readOnly && report->schema < newestSchema();
    if (inside.readOnly && report->schema < newestSchema()) {
        QString copyPath;
        auto copy = upgradedCopy(*inside.connection, report->schema, copyPath);
        if (!copy)
            return fail(copy.error());
        auto reading = Connection::open(copyPath, Connection::Mode::ReadOnly);
        if (!reading)
            return fail(reading.error());
        inside.connection = std::move(*reading);
        inside.recoveredCopy = std::move(*copy);
    } else if (isUpgrade) {
        if (const auto done = keepBeforeUpgrade(*inside.connection, options, report->schema); !done)
            return fail(done.error());
        if (const auto done = migrate(*inside.connection, report->schema, newestSchema()); !done)
            return fail(done.error());
    }
    if (const auto done = inside.finishOpening(**binder, options); !done)
        return fail(done.error());
    if (options.checkContent) {
        if (const auto done = (*binder)->checkContent(); !done)
            return fail(done.error());
    }
    if (isUpgrade) { // what was done before it is not undone across it
        const auto noted = (*binder)->session().apply(
            ChangeSet({ChangeLabel::Act::Migrate, {}, QString::number(newestSchema()), 1},
                      ChangeKind::Migration));
        if (!noted)
            return fail(noted.error());
    }
    return binder;
}

Binder::Place Binder::Private::place() const
{
    // A file whose last change was cut short is read from the copy that was put in order.
    const QString file =
        recoveredCopy ? QString::fromUtf8(sqlite3_db_filename(connection->handle(), "main")) : path;
    return {file, registry, clock, session->actor()};
}

Result<std::unique_ptr<Binder>> Binder::beside(const Place& place, Access access)
{
    Options as;
    as.clock = place.clock;
    auto binder = BinderOpener::start(place.path, *place.registry, as);
    Private& inside = *(*binder)->d;
    inside.readOnly = access == Access::ReadOnly;
    auto connection = Connection::open(place.path, inside.readOnly ? Connection::Mode::ReadOnly
                                                                   : Connection::Mode::ReadWrite);
    if (!connection)
        return fail(connection.error());
    inside.connection = std::move(*connection);
    Options options;
    options.actor = place.actor;
    if (const auto done = inside.finishOpening(**binder, options); !done)
        return fail(done.error());
    return binder;
}

Result<std::unique_ptr<Binder>> Binder::reader() const
{
    return beside(d->place(), Access::ReadOnly);
}

const QString& Binder::path() const
{
    return d->path;
}

const QString& Binder::fileId() const
{
    return d->fileId;
}

bool Binder::isReadOnly() const
{
    return d->readOnly || d->session->isHandedOver();
}

Result<> Binder::checkWritable() const
{
    if (d->readOnly) {
        return fail(
            Error::Kind::ReadOnly,
            Message("store", QT_TRANSLATE_NOOP("store", "The file is open read-only; save a copy "
                                                        "to change it.")));
    }
    if (d->session->isHandedOver())
        return fail(Error::Kind::ReadOnly, d->session->handOverStatus().reason);
    return {};
}

Binder::OutsideChange Binder::outsideChange() const
{
    if (d->path.isEmpty() || d->recoveredCopy)
        return OutsideChange::None;
    if (d->connection->hasMoved())
        return QFileInfo::exists(d->path) ? OutsideChange::Replaced : OutsideChange::Gone;
    const auto version = d->connection->integer(QStringLiteral("PRAGMA data_version"));
    const bool isWritten = version && *version != d->dataVersion && !d->session->isHandedOver();
    return isWritten ? OutsideChange::Written : OutsideChange::None;
}

int Binder::schemaVersion() const
{
    return int(d->connection->integer(QStringLiteral("PRAGMA user_version")).value_or(0));
}

const Registry& Binder::registry() const
{
    return *d->registry;
}

const Clock& Binder::clock() const
{
    return *d->clock;
}

Session& Binder::session()
{
    return *d->session;
}

const Session& Binder::session() const
{
    return *d->session;
}

Connection& Binder::connection() const
{
    return *d->connection;
}

Result<QString> Binder::meta(const QString& key) const
{
    auto statement = d->connection->prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, key);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(Error::Kind::Damaged,
                    Message("store", QT_TRANSLATE_NOOP("store", "The file lacks its entry \"%1\"."))
                        .arg(key));
    }
    return statement->text(0);
}

} // namespace ringbinder
