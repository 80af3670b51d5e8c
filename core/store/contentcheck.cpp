// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentcheck.h"

#include "core/schema/canonical.h"
#include "core/store/connection.h"
#include "core/store/digest.h"
#include "core/store/registertable.h"

#include <QCryptographicHash>

namespace ringbinder {

namespace {

constexpr qint64 kCheckReportEvery = 1000;

Message verifyMessage(const char* source)
{
    return {"verify", source};
}

Result<bool> compareStoredDigest(const Connection& connection, const QByteArray& name,
                                 const Sum256& sum, qint64 rows)
{
    auto stored = connection.prepare(
        QStringLiteral("SELECT sum, rows FROM register_digest WHERE register = ?"));
    if (!stored)
        return fail(stored.error());
    stored->bind(1, QByteArrayView(name));
    const auto row = stored->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return rows == 0;
    return stored->utf8(0) == QByteArrayView(sum.toHex()) && stored->integer(1) == rows;
}

} // namespace

Result<> ContentCheck::step(qint64 done, qint64 total, const char* what)
{
    if (done % kCheckReportEvery != 0)
        return {};
    m_progress.report(done, total, verifyMessage(what));
    if (m_progress.isCancelled())
        return fail(Error::Kind::Cancelled, {});
    return {};
}

// ---------------------------------------------------------------- digests

Result<> ContentCheck::digestOf(const RegisterDef& def)
{
    const RegisterTable table(def);
    const CanonicalWriter writer(def);
    auto rows = m_binder.connection().prepare(table.select(QString()));
    if (!rows)
        return fail(rows.error());
    Sum256 sum;
    qint64 count = 0;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const auto record = table.read(*rows);
        if (!record)
            return fail(record.error());
        sum.add(rowDigest(def, writer.write(*record)));
        if (const auto done = step(++count, 0, QT_TRANSLATE_NOOP("verify", "Checking the records"));
            !done)
            return done;
    }
    const auto same = compareStoredDigest(m_binder.connection(), def.key, sum, count);
    if (!same)
        return fail(same.error());
    if (!*same) {
        found(
            verifyMessage(QT_TRANSLATE_NOOP("verify", "The records of \"%1\" are not what the last "
                                                      "change left."))
                .arg(def.pluralText()));
    }
    return {};
}

Result<> ContentCheck::digestOfLinks()
{
    auto rows = m_binder.connection().prepare(
        QStringLiteral("SELECT register, field, from_uid, to_uid, position FROM link"));
    if (!rows)
        return fail(rows.error());
    Sum256 sum;
    qint64 count = 0;
    bool isInPlace = true;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        sum.add(linkDigest(rows->utf8(0), rows->utf8(1), rows->utf8(2), rows->utf8(3)));
        isInPlace = isInPlace && rows->integer(4) == 0;
        if (const auto done = step(++count, 0, QT_TRANSLATE_NOOP("verify", "Checking the links"));
            !done)
            return done;
    }
    const auto same = compareStoredDigest(m_binder.connection(), kLinkDigestName, sum, count);
    if (!same)
        return fail(same.error());
    if (!*same || !isInPlace) {
        found(verifyMessage(QT_TRANSLATE_NOOP(
            "verify", "The links between records are not what the last change left.")));
    }
    return {};
}

Result<> ContentCheck::digests()
{
    for (const RegisterDef* def : m_binder.registry().all()) {
        if (const auto done = digestOf(*def); !done)
            return done;
    }
    if (const auto done = digestOfLinks(); !done)
        return done;
    auto names =
        m_binder.connection().prepare(QStringLiteral("SELECT register FROM register_digest"));
    if (!names)
        return fail(names.error());
    while (true) {
        const auto row = names->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const QString name = names->text(0);
        if (!m_binder.registry().find(name) && name != QLatin1String(kLinkDigestName)) {
            found(verifyMessage(QT_TRANSLATE_NOOP("verify",
                                                  "There is a checksum of a register \"%1\", "
                                                  "which this version does not have."))
                      .arg(name));
        }
    }
}

// ---------------------------------------------------------------- links

Result<> ContentCheck::links()
{
    QHash<QString, const RegisterDef*> registerOf;
    for (const RegisterDef* def : m_binder.registry().all()) {
        const auto uids = m_binder.uids(*def);
        if (!uids)
            return fail(uids.error());
        for (const Uid& uid : *uids)
            registerOf.insert(uid.toString(), def);
    }
    auto rows = m_binder.connection().prepare(
        QStringLiteral("SELECT register, field, from_uid, to_uid FROM link"));
    if (!rows)
        return fail(rows.error());
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const RegisterDef* const from = m_binder.registry().find(rows->text(0));
        const FieldDef* const field = from ? from->field(rows->text(1)) : nullptr;
        const RegisterDef* const to = registerOf.value(rows->text(3));
        const bool isField = field && field->type == FieldType::References && !field->computed;
        const bool leadsRight =
            isField && to && (*field->target == '\0' || to->name() == QLatin1String(field->target));
        if (!leadsRight || registerOf.value(rows->text(2)) != from) {
            found(verifyMessage(QT_TRANSLATE_NOOP("verify",
                                                  "A link of \"%1\" does not join two records "
                                                  "that are there."))
                      .arg(from ? QString::fromLatin1(from->key) : rows->text(0)));
        }
    }
}

// ---------------------------------------------------------------- attachments

Result<> ContentCheck::attachment(const QString& sha256, qint64 size, qint64 chunks)
{
    auto rows = m_binder.connection().prepare(
        QStringLiteral("SELECT seq, bytes FROM attachment_chunk WHERE sha256 = ? ORDER BY seq"));
    if (!rows)
        return fail(rows.error());
    rows->bind(1, sha256);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    qint64 count = 0;
    bool isInOrder = true;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        isInOrder = isInOrder && rows->integer(0) == count++;
        hash.addData(rows->blob(1));
        bytes += rows->blob(1).size();
    }
    const bool isWhole = isInOrder && bytes == size && count == chunks &&
                         QString::fromLatin1(hash.result().toHex()) == sha256;
    if (!isWhole) {
        found(verifyMessage(QT_TRANSLATE_NOOP("verify",
                                              "A file kept in this binder (checksum %1…) is "
                                              "damaged or incomplete."))
                  .arg(sha256.left(12)));
    }
    return {};
}

Result<> ContentCheck::attachments()
{
    auto rows = m_binder.connection().prepare(
        QStringLiteral("SELECT sha256, size, chunks FROM attachment ORDER BY sha256"));
    if (!rows)
        return fail(rows.error());
    qint64 count = 0;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        if (const auto done = attachment(rows->text(0), rows->integer(1), rows->integer(2)); !done)
            return done;
        m_progress.report(++count, 0,
                          verifyMessage(QT_TRANSLATE_NOOP("verify", "Checking the kept files")));
        if (m_progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
    }
    for (const RegisterDef* def : m_binder.registry().all()) {
        for (const FieldDef* field : def->fields) {
            if (field->type != FieldType::Attachment || !field->isColumn())
                continue;
            auto missing = m_binder.connection().prepare(
                QStringLiteral("SELECT code FROM \"%1\" WHERE \"%2\" IS NOT NULL AND NOT EXISTS "
                               "(SELECT 1 FROM attachment WHERE sha256 = \"%2\") ORDER BY id")
                    .arg(def->name(), field->name()));
            if (!missing)
                return fail(missing.error());
            while (true) {
                const auto row = missing->step();
                if (!row)
                    return fail(row.error());
                if (!*row)
                    break;
                found(verifyMessage(
                          QT_TRANSLATE_NOOP("verify", "The file of %1 is not kept in this binder."))
                          .arg(missing->text(0)),
                      false);
            }
        }
    }
    return {};
}

// ---------------------------------------------------------------- the file itself

Result<> ContentCheck::meta()
{
    auto rows = m_binder.connection().prepare(QStringLiteral("SELECT key, value FROM meta"));
    if (!rows)
        return fail(rows.error());
    QMap<QString, QString> entries;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        entries.insert(rows->text(0), rows->text(1));
    }
    const QString canonical = entries.value(QStringLiteral("canonical_version"));
    if (entries.value(QString::fromLatin1(kMetaDigestKey)) !=
            QString::fromLatin1(metaDigest(entries)) ||
        canonical.toInt() != kCanonicalVersion) {
        found(verifyMessage(
            QT_TRANSLATE_NOOP("verify", "The entries about the file itself are damaged.")));
    }
    return {};
}

} // namespace ringbinder
