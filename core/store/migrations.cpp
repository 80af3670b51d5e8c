// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/schematext.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

QList<Migration> loadMigrations()
{
    QList<Migration> steps;
    QDirIterator files(QStringLiteral(":/schema"), {QStringLiteral("*.sql")});
    while (files.hasNext()) {
        QFile file(files.next());
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const QString name = files.fileInfo().completeBaseName();
        steps.append({name.left(4).toInt(), name.mid(5), QString::fromUtf8(file.readAll())});
    }
    std::sort(steps.begin(), steps.end(),
              [](const Migration& a, const Migration& b) { return a.number < b.number; });
    return steps;
}

Result<> check(const Connection& connection)
{
    const auto pages = connection.scalar(QStringLiteral("PRAGMA quick_check(1)"));
    if (!pages)
        return fail(pages.error());
    auto references = connection.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (!references)
        return fail(references.error());
    const auto broken = references->step();
    if (!broken)
        return fail(broken.error());
    if (*pages != QLatin1String("ok") || *broken) {
        return fail(
            Error::Kind::Damaged,
            Message("store", QT_TRANSLATE_NOOP("store", "The upgrade left the file in disorder and "
                                                        "was taken back.")),
            *pages);
    }
    return {};
}

} // namespace

const QList<Migration>& migrations()
{
    static const QList<Migration> steps = loadMigrations();
    return steps;
}

int newestSchema()
{
    return migrations().isEmpty() ? 0 : migrations().last().number;
}

namespace {

enum class Checks { Run, LeaveOut };

Result<> runSteps(const Connection& connection, int from, int to, Checks checks)
{
    for (const Migration& step : migrations()) {
        if (step.number <= from || step.number > to)
            continue;
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return fail(transaction.error());
        if (const auto done = connection.execute(step.sql); !done)
            return done;
        const QString version = QStringLiteral("PRAGMA user_version = %1").arg(step.number);
        if (const auto done = connection.execute(version); !done)
            return done;
        if (checks == Checks::Run) {
            if (const auto done = check(connection); !done)
                return done;
        }
        if (const auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<> migrate(const Connection& connection, int from, int to)
{
    return runSteps(connection, from, to, Checks::Run);
}

Result<QSet<QString>> expectedSchema(int version)
{
    if (!migrations().isEmpty() && migrations().first().number == version) {
        if (auto rows = schemaRowsOf(migrations().first().sql))
            return std::move(*rows);
    }
    return migratedSchema(version);
}

Result<QSet<QString>> migratedSchema(int version)
{
    const auto connection = Connection::open({}, Connection::Mode::Memory);
    if (!connection)
        return fail(connection.error());
    // Empty tables in memory have nothing to check, and this is done whenever a file is opened.
    if (const auto done = runSteps(**connection, 0, version, Checks::LeaveOut); !done)
        return fail(done.error());
    auto rows =
        (*connection)
            ->prepare(QStringLiteral("SELECT type||'|'||name||'|'||tbl_name||'|'||coalesce(sql,'') "
                                     "FROM sqlite_schema"));
    if (!rows)
        return fail(rows.error());
    QSet<QString> schema;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return schema;
        schema.insert(rows->text(0));
    }
}

} // namespace ringbinder
