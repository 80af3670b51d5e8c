// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/logic/evidence_file.h"

#include "core/base/safefile.h"
#include "core/registers/evidence/evidence.h"
#include "core/store/binder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace ringbinder {

namespace {

constexpr qsizetype kLongestFileName = 100;

const FieldDef* nameFieldOf(const FieldDef& field, const RegisterDef& def)
{
    return def.field(QString(field.name() + QLatin1String("_name")));
}

} // namespace

QString attachmentName(const Record& record, const FieldDef& field)
{
    const FieldDef* name = nameFieldOf(field, record.def());
    const QString text = name ? record.value(*name).text() : QString();
    return text.isEmpty() ? record.title() : text;
}

const FieldDef* evidenceFieldOf(const RegisterDef& def)
{
    for (const FieldDef* field : def.fields) {
        if (field->type == FieldType::References && !field->computed &&
            evidence::def.name() == QLatin1String(field->target))
            return field;
    }
    return nullptr;
}

QString safeFileName(const QString& name)
{
    QString safe;
    for (const QChar c : name.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1)) {
        const bool isHarmless = c.isLetterOrNumber() || c == QLatin1Char(' ') ||
                                c == QLatin1Char('.') || c == QLatin1Char('-') ||
                                c == QLatin1Char('_') || c == QLatin1Char('(') ||
                                c == QLatin1Char(')');
        safe += isHarmless ? c : QLatin1Char('_');
    }
    safe = safe.trimmed();
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe.remove(0, 1);
    if (safe.size() > kLongestFileName) {
        const QString ending = QFileInfo(safe).suffix().left(10);
        safe = safe.left(kLongestFileName - ending.size() - 1) + QLatin1Char('.') + ending;
    }
    return safe.isEmpty() ? QStringLiteral("attachment") : safe;
}

void setEvidenceFile(Record& record, const EvidenceSource& source, const QString& sha256,
                     const QDateTime& now)
{
    const QMimeDatabase types;
    record.set(evidence::file, AttachmentId{sha256});
    record.set(evidence::fileName, source.fileName);
    record.set(evidence::mediaType,
               types.mimeTypeForFileNameAndData(source.fileName, source.bytes).name());
    record.set(evidence::size, qint64(source.bytes.size()));
    record.set(evidence::sha256, sha256);
    record.set(evidence::uploadedAt, now);
}

Result<EvidenceSource> readEvidence(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile()) {
        return fail(Error::Kind::NoFile,
                    Message("evidence",
                            QT_TRANSLATE_NOOP("evidence", "\"%1\" is not a file that can be read."))
                        .arg(path));
    }
    if (info.size() > kLargestEvidenceBytes) {
        return fail(
            Error::Kind::Limit,
            Message("evidence",
                    QT_TRANSLATE_NOOP("evidence", "\"%1\" is larger than 256 MiB. Keep it where it "
                                                  "is and record its place as a link."))
                .arg(info.fileName()));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Io,
                    Message("evidence", QT_TRANSLATE_NOOP("evidence", "\"%1\" could not be read."))
                        .arg(path),
                    file.errorString());
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.size() != info.size()) {
        return fail(Error::Kind::Io,
                    Message("evidence",
                            QT_TRANSLATE_NOOP("evidence", "\"%1\" could not be read to its end."))
                        .arg(path),
                    file.errorString());
    }
    return EvidenceSource{info.fileName(), bytes, {}};
}

Result<Uid> addEvidence(Binder& binder, const EvidenceSource& source,
                        const std::optional<Record>& proves)
{
    if (proves && &proves->def() != &evidence::def && !evidenceFieldOf(proves->def())) {
        return fail(Error::Kind::Invalid,
                    Message("evidence", QT_TRANSLATE_NOOP(
                                            "evidence", "Records of \"%1\" do not take evidence."))
                        .arg(proves->def().pluralText()));
    }
    const auto sha256 = binder.storeAttachment(source.bytes);
    if (!sha256)
        return fail(sha256.error());
    const QDateTime now = binder.clock().nowUtc();
    if (proves && &proves->def() == &evidence::def) {
        Record after = *proves;
        setEvidenceFile(after, source, *sha256, now);
        ChangeSet set(
            {ChangeLabel::Act::Attach, QString::fromLatin1(evidence::def.key), proves->code(), 1});
        set.update(*proves, after);
        const auto applied = binder.session().apply(std::move(set));
        return applied ? Result<Uid>(proves->uid()) : fail(applied.error());
    }
    Record record(evidence::def);
    record.set(evidence::title, source.title.isEmpty()
                                    ? QFileInfo(source.fileName).completeBaseName()
                                    : source.title);
    record.set(evidence::collectedOn, binder.clock().today());
    record.set(evidence::validFrom, binder.clock().today());
    record.set(evidence::status, evidence::Status::Received);
    setEvidenceFile(record, source, *sha256, now);
    const Uid uid = record.uid();
    const QString subject = proves ? proves->code() : record.title();
    ChangeSet set({ChangeLabel::Act::Attach,
                   QString::fromLatin1(proves ? proves->def().key : evidence::def.key), subject,
                   1});
    set.add(std::move(record));
    if (proves)
        set.link(proves->def(), proves->uid(), *evidenceFieldOf(proves->def()), uid);
    const auto applied = binder.session().apply(std::move(set));
    return applied ? Result<Uid>(uid) : fail(applied.error());
}

QString contentSum(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QList<Uid>> evidenceWithContent(const Binder& binder, const QString& sha256)
{
    return binder.findEqual(evidence::def, evidence::sha256, Value(sha256));
}

Result<> reuseEvidence(Binder& binder, const Record& proves, const Uid& item)
{
    const FieldDef* field = evidenceFieldOf(proves.def());
    if (!field) {
        return fail(Error::Kind::Invalid,
                    Message("evidence", QT_TRANSLATE_NOOP(
                                            "evidence", "Records of \"%1\" do not take evidence."))
                        .arg(proves.def().pluralText()));
    }
    ChangeSet set(
        {ChangeLabel::Act::Link, QString::fromLatin1(proves.def().key), proves.code(), 1});
    set.link(proves.def(), proves.uid(), *field, item);
    const auto applied = binder.session().apply(std::move(set));
    return applied ? Result<>() : fail(applied.error());
}

Result<> attachFile(Binder& binder, const Record& record, const FieldDef& field,
                    const EvidenceSource& source)
{
    if (&record.def() == &evidence::def && &field == &evidence::file) {
        const auto replaced = addEvidence(binder, source, record);
        return replaced ? Result<>() : fail(replaced.error());
    }
    const auto sha256 = binder.storeAttachment(source.bytes);
    if (!sha256)
        return fail(sha256.error());
    Record after = record;
    after.setValue(field, Value(*sha256));
    if (const FieldDef* name = nameFieldOf(field, record.def()))
        after.setValue(*name, Value(source.fileName));
    ChangeSet set({ChangeLabel::Act::Attach, QString::fromLatin1(record.def().key),
                   record.code().isEmpty() ? source.fileName : record.code(), 1});
    set.update(record, after);
    const auto applied = binder.session().apply(std::move(set));
    return applied ? Result<>() : fail(applied.error());
}

Result<> extractAttachment(const Binder& binder, const QString& sha256, const QString& target)
{
    const auto bytes = binder.attachment(sha256);
    if (!bytes)
        return fail(bytes.error());
    return writeFile(target, *bytes);
}

} // namespace ringbinder
