// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentversions.h"

#include "core/store/binder.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace ringbinder {

namespace {

Message versionsMessage(const char* source)
{
    return {"documents", source};
}

QList<int> numbersIn(const QString& version)
{
    static const QRegularExpression kNumber(QStringLiteral("\\d{1,6}"));
    QList<int> numbers;
    auto matches = kNumber.globalMatch(version);
    while (matches.hasNext())
        numbers.append(matches.next().captured().toInt());
    return numbers;
}

void sortVersions(QList<Record>& versions)
{
    std::stable_sort(versions.begin(), versions.end(), [](const Record& a, const Record& b) {
        return compareVersions(a.text(document_version::version),
                               b.text(document_version::version)) > 0;
    });
}

QString fileOf(const Record& record, const Field<AttachmentId>& field)
{
    const auto file = record.get(field);
    return file ? file->sha256 : QString();
}

} // namespace

bool isReleasedState(document::Status status)
{
    switch (status) {
    case document::Status::Approved:
    case document::Status::Published:
    case document::Status::DueForReview:
        return true;
    case document::Status::Draft:
    case document::Status::InReview:
    case document::Status::Superseded:
    case document::Status::Withdrawn:
        return false;
    }
    Q_UNREACHABLE();
}

bool isReleasedState(document_version::Status status)
{
    return status == document_version::Status::Approved ||
           status == document_version::Status::Published;
}

const Record* DocumentDossier::draft() const
{
    for (const Record& record : versions) {
        const auto status = record.get(document_version::status);
        if (status == document_version::Status::Draft ||
            status == document_version::Status::InReview)
            return &record;
    }
    return nullptr;
}

const Record* DocumentDossier::current() const
{
    for (const Record& record : versions) {
        const auto status = record.get(document_version::status);
        if (status && isReleasedState(*status))
            return &record;
    }
    return nullptr;
}

const Record* DocumentDossier::version(const Uid& uid) const
{
    for (const Record& record : versions) {
        if (record.uid() == uid)
            return &record;
    }
    return nullptr;
}

QString DocumentDossier::textOf(const Record& record) const
{
    const QString own = record.text(document_version::body);
    const Record* inForce = current();
    return own.isEmpty() && inForce && inForce->uid() == record.uid()
               ? document.text(document::body)
               : own;
}

QString DocumentDossier::currentText() const
{
    const Record* inForce = current();
    return inForce ? textOf(*inForce) : document.text(document::body);
}

bool DocumentDossier::isIntact(const Record& record) const
{
    const QString kept = record.text(document_version::contentHash);
    if (kept.isEmpty())
        return true;
    const QString text = record.text(document_version::body);
    if (kept != contentFingerprint(text, fileOf(record, document_version::file)))
        return false;
    // The document shows the version in force; its own text must still be that one.
    const Record* inForce = current();
    return !inForce || inForce->uid() != record.uid() || document.text(document::body) == text;
}

bool DocumentDossier::isReleased() const
{
    const auto status = document.get(document::status);
    return current() || (status && isReleasedState(*status));
}

Result<DocumentDossier> readDossier(const Binder& binder, const Uid& documentUid)
{
    auto record = binder.find(document::def, documentUid);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(Error::Kind::NotFound,
                    versionsMessage(QT_TRANSLATE_NOOP(
                        "documents", "This document is no longer in the register.")),
                    documentUid.toString());
    DocumentDossier dossier{std::move(**record), {}};
    const auto uids = binder.findEqual(document_version::def, document_version::document,
                                       Value(documentUid.toString()));
    if (!uids)
        return fail(uids.error());
    auto versions = binder.records(document_version::def, *uids);
    if (!versions)
        return fail(versions.error());
    dossier.versions = std::move(*versions);
    sortVersions(dossier.versions);
    return dossier;
}

Result<QList<DocumentDossier>> readDossiers(const RecordSource& source)
{
    auto documents = source.records(document::def);
    if (!documents)
        return fail(documents.error());
    auto versions = source.records(document_version::def);
    if (!versions)
        return fail(versions.error());
    QHash<Uid, QList<Record>> byDocument;
    for (Record& record : *versions) {
        if (const auto of = record.get(document_version::document))
            byDocument[*of].append(std::move(record));
    }
    QList<DocumentDossier> dossiers;
    for (Record& record : *documents) {
        QList<Record> own = byDocument.take(record.uid());
        sortVersions(own);
        dossiers.append({std::move(record), std::move(own)});
    }
    return dossiers;
}

int compareVersions(const QString& a, const QString& b)
{
    const QList<int> left = numbersIn(a);
    const QList<int> right = numbersIn(b);
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const int difference = left.value(i, 0) - right.value(i, 0);
        if (difference != 0)
            return difference;
    }
    return 0;
}

QString nextVersionNumber(const DocumentDossier& dossier, VersionStep step)
{
    QString highest = dossier.document.text(document::version);
    if (!dossier.versions.isEmpty() && !dossier.isReleased())
        highest.clear(); // the document only repeats the number of its draft
    for (const Record& record : dossier.versions) {
        const QString number = record.text(document_version::version);
        if (highest.isEmpty() || compareVersions(number, highest) > 0)
            highest = number;
    }
    const QList<int> parts = numbersIn(highest);
    if (parts.isEmpty())
        return QStringLiteral("1.0");
    return step == VersionStep::Major
               ? QStringLiteral("%1.0").arg(parts.first() + 1)
               : QStringLiteral("%1.%2").arg(parts.first()).arg(parts.value(1, 0) + 1);
}

QString contentFingerprint(const QString& text, const QString& fileSha256)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray bytes = text.toUtf8();
    // The length keeps text and file apart.
    hash.addData(QByteArray::number(bytes.size()));
    hash.addData(QByteArrayView(":", 1));
    hash.addData(bytes);
    hash.addData(fileSha256.toLatin1());
    return QString::fromLatin1(hash.result().toHex());
}

bool isTopPolicy(const Record& record)
{
    const QLatin1String id("D04");
    return record.text(document::templateId) == id ||
           record.text(document::mandatoryItem).contains(id);
}

} // namespace ringbinder
