// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept inside a binder: 1 MiB chunks keyed by the SHA-256 of the whole.
#include "core/store/binder_p.h"

#include <QCryptographicHash>

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
    const qint64 chunks = (bytes.size() + kChunkBytes - 1) / kChunkBytes;
    auto head = d->connection->prepare(
        QStringLiteral("INSERT INTO attachment (sha256, size, chunks) VALUES (?, ?, ?)"));
    if (!head)
        return fail(head.error());
    head->bind(1, sha256);
    head->bind(2, qint64(bytes.size()));
    head->bind(3, chunks);
    if (const auto done = head->run(); !done)
        return fail(done.error());
    auto insert = d->connection->prepare(
        QStringLiteral("INSERT INTO attachment_chunk (sha256, seq, bytes) VALUES (?, ?, ?)"));
    if (!insert)
        return fail(insert.error());
    for (qint64 i = 0; i < chunks; ++i) {
        const qsizetype from = qsizetype(i) * kChunkBytes;
        insert->bind(1, sha256);
        insert->bind(2, i);
        insert->bindBlob(
            3, QByteArrayView(bytes).sliced(from, qMin(kChunkBytes, bytes.size() - from)));
        if (const auto done = insert->run(); !done)
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

} // namespace ringbinder
