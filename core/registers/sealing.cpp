// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/sealing.h"

#include "core/base/sha256.h"
#include "core/registers/checks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringbinder::sealing {

namespace {

// Of the form that is hashed. A seal of another form is not judged: its list of fields may be
// another one.
constexpr QLatin1String kSealForm("1:");

} // namespace

QString sealOf(const Record& record, std::span<const FieldDef* const> fields)
{
    QJsonArray values;
    for (const FieldDef* field : fields) {
        const Value value = record.value(*field);
        if (!value.isNull())
            values.append(QJsonArray{QString::fromLatin1(field->key), value.toJson()});
    }
    Sha256 hash;
    hash.add(record.uid().toString().toUtf8());
    hash.add(QJsonDocument(values).toJson(QJsonDocument::Compact));
    return kSealForm + QString::fromLatin1(hash.result().toHex());
}

void check(const Record& record, IssueList& issues, const Field<QString>& seal,
           std::span<const FieldDef* const> fields)
{
    const QString set = record.text(seal);
    if (!set.startsWith(kSealForm) || set == sealOf(record, fields))
        return;
    checks::error(issues, seal,
                  QT_TRANSLATE_NOOP("check", "The minutes are signed: this can no longer be "
                                             "changed. Record what is new in the next review."));
}

} // namespace ringbinder::sealing
