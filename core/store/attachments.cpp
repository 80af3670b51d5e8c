// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept inside a binder: 1 MiB chunks keyed by the SHA-256 of the whole.
#include "core/base/sha256.h"
#include "core/store/binder_p.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace ringbinder {

namespace {

constexpr qsizetype kChunkBytes = 1 << 20;

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error damagedAttachment(const QString& sha256)
{
    return {Error::Kind::Damaged,
            Message("store",
                    QT_TRANSLATE_NOOP("store", "A file kept in this binder is damaged: its content "
                                               "no longer agrees with its checksum %1."))
                .arg(sha256.left(12)),
            sha256};
}

qint64 chunksOf(qint64 size)
{
    return (size + kChunkBytes - 1) / kChunkBytes;
}

Result<> addAttachment(const Connection& connection, const QString& sha256, qint64 size)
{
    auto head = connection.prepare(
        QStringLiteral("INSERT INTO attachment (sha256, size, chunks) VALUES (?, ?, ?)"));
    if (!head)
        return fail(head.error());
    head->bind(1, sha256);
    head->bind(2, size);
    head->bind(3, chunksOf(size));
    return head->run();
}

Result<Statement> prepareChunk(const Connection& connection)
{
    return connection.prepare(
        QStringLiteral("INSERT INTO attachment_chunk (sha256, seq, bytes) VALUES (?, ?, ?)"));
}

Result<> addChunk(Statement& insert, const QString& sha256, qint64 number, QByteArrayView bytes)
{
    insert.bind(1, sha256);
    insert.bind(2, number);
    insert.bindBlob(3, bytes);
    return insert.run();
}

// What the chunks that are kept come to.
Result<QString> keptSum(const Connection& connection, const QString& sha256)
{
    auto statement = connection.prepare(
        QStringLiteral("SELECT bytes FROM attachment_chunk WHERE sha256 = ? ORDER BY seq"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, sha256);
    Sha256 hash;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return QString::fromLatin1(hash.result().toHex());
        hash.add(statement->blob(0));
    }
}

} // namespace

Result<qint64> Binder::attachmentSize(const QString& sha256) const
{
    auto statement =
        d->files().prepare(QStringLiteral("SELECT size FROM attachment WHERE sha256 = ?"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, sha256);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(
            Error::Kind::NotFound,
            Message("store", QT_TRANSLATE_NOOP("store", "The file with checksum %1 is not kept in "
                                                        "this binder."))
                .arg(sha256.left(12)));
    }
    return statement->integer(0);
}

Result<QStringList> Binder::attachments() const
{
    auto statement =
        d->files().prepare(QStringLiteral("SELECT sha256 FROM attachment ORDER BY sha256"));
    if (!statement)
        return fail(statement.error());
    QStringList checksums;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return checksums;
        checksums.append(statement->text(0));
    }
}

Result<QByteArray> Binder::attachment(const QString& sha256) const
{
    const auto size = attachmentSize(sha256);
    if (!size)
        return fail(size.error());
    auto statement = d->files().prepare(
        QStringLiteral("SELECT bytes FROM attachment_chunk WHERE sha256 = ? ORDER BY seq"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, sha256);
    QByteArray bytes;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        bytes.append(statement->blob(0));
        if (bytes.size() > *size)
            return fail(damagedAttachment(sha256));
    }
    if (sha256Of(bytes) != sha256)
        return fail(damagedAttachment(sha256));
    return bytes;
}

Result<QString> Binder::storeAttachment(const QByteArray& bytes)
{
    const QString sha256 = sha256Of(bytes);
    const auto known = attachmentSize(sha256);
    if (known)
        return sha256;
    if (known.error().kind != Error::Kind::NotFound)
        return fail(known.error());
    if (const auto may = checkWritable(); !may)
        return fail(may.error());
    auto transaction = Transaction::begin(*d->connection);
    if (!transaction)
        return fail(transaction.error());
    if (const auto done = addAttachment(*d->connection, sha256, bytes.size()); !done)
        return fail(done.error());
    auto insert = prepareChunk(*d->connection);
    if (!insert)
        return fail(insert.error());
    for (qint64 i = 0; i < chunksOf(bytes.size()); ++i) {
        const qsizetype from = qsizetype(i) * kChunkBytes;
        const auto chunk =
            QByteArrayView(bytes).sliced(from, qMin(kChunkBytes, bytes.size() - from));
        if (const auto done = addChunk(*insert, sha256, i, chunk); !done)
            return fail(done.error());
    }
    // Read back inside the transaction: what does not come back whole is not kept.
    const auto readBack = attachment(sha256);
    if (!readBack)
        return fail(readBack.error());
    if (const auto done = transaction->commit(); !done)
        return fail(done.error());
    return sha256;
}

Result<> Binder::storeAttachment(QIODevice& device, const QString& sha256, Progress& progress)
{
    const auto known = attachmentSize(sha256);
    if (known)
        return {};
    if (known.error().kind != Error::Kind::NotFound)
        return fail(known.error());
    if (const auto may = checkWritable(); !may)
        return fail(may.error());
    auto transaction = Transaction::begin(*d->connection);
    if (!transaction)
        return fail(transaction.error());
    device.seek(0);
    const qint64 size = device.size();
    if (const auto done = addAttachment(*d->connection, sha256, size); !done)
        return fail(done.error());
    auto insert = prepareChunk(*d->connection);
    if (!insert)
        return fail(insert.error());
    const Message step("store", QT_TRANSLATE_NOOP("store", "Keeping the file"));
    for (qint64 i = 0; i < chunksOf(size); ++i) {
        const QByteArray chunk = device.read(kChunkBytes);
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Message());
        if (const auto done = addChunk(*insert, sha256, i, chunk); !done)
            return fail(done.error());
        progress.report(i * kChunkBytes, size, step);
    }
    // Read back inside the transaction, and so that another content than was named is found too.
    const auto sum = keptSum(*d->connection, sha256);
    if (!sum)
        return fail(sum.error());
    if (*sum != sha256) {
        return fail(Error::Kind::Conflict,
                    Message("store", QT_TRANSLATE_NOOP("store", "The file has changed since it was "
                                                                "read. Read it again.")));
    }
    return transaction->commit();
}

} // namespace ringbinder
