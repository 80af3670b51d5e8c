// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filledrecord.h"

#include "core/schema/validate.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ringbinder::test {

namespace {

QString textFor(const FieldDef& field, int seed)
{
    QString text = QStringLiteral("%1 %2: \"Größe\", =1+1; 100 % 'œuvre' \\ €")
                       .arg(QLatin1String(field.key))
                       .arg(seed);
    if (field.type == FieldType::LongText)
        text += QStringLiteral("\n\n* first, *second*\n\tindented | cell");
    return field.maxLength > 0 ? text.left(field.maxLength).trimmed() : text;
}

QStringList tokensFor(const FieldDef& field, int seed)
{
    QStringList tokens;
    for (size_t i = 0; i < field.choices.size(); ++i) {
        if ((int(i) + seed) % 2 == 0)
            tokens.append(QString::fromLatin1(field.choices[i].token));
    }
    return tokens.isEmpty() ? QStringList(QString::fromLatin1(field.choices[0].token)) : tokens;
}

// Sorted, as canonical JSON has them.
QStringList twoUids(int seed, int number)
{
    QStringList uids{uidFor(seed, number).toString(), uidFor(seed, number + 1000).toString()};
    uids.sort();
    return uids;
}

qint64 numberFor(const FieldDef& field, int seed, int number)
{
    const qint64 wanted = 7 + 13 * qint64(seed) + number;
    if (field.min == 0 && field.max == 0)
        return wanted;
    return field.min + wanted % (field.max - field.min + 1);
}

Value valueFor(const FieldDef& field, int seed, int number, FillReferences references)
{
    // One day for all dates of a record, so that every order of dates holds.
    const QDate day = QDate(2024, 2, 29).addDays(seed);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return Value(textFor(field, seed));
    case FieldType::Integer:
        return Value(numberFor(field, seed, number));
    case FieldType::Money:
        return Value(qint64(123'450) + 100 * numberFor(field, seed, number) + seed);
    case FieldType::Decimal:
        return Value(0.1 + double(numberFor(field, seed, number)));
    case FieldType::Date:
        return Value(day.toString(Qt::ISODate));
    case FieldType::Instant:
        return Value(instantToText(QDateTime(day, QTime(23, 59, 58, 7), Qt::UTC)));
    case FieldType::Choice:
        return Value(
            QString::fromLatin1(field.choices[size_t(seed + number) % field.choices.size()].token));
    case FieldType::MultiChoice:
        return Value(tokensFor(field, seed));
    case FieldType::YesNo:
        return Value(qint64((seed + number) % 2));
    case FieldType::Rating:
        return Value(qint64(1 + (seed + number) % 3));
    case FieldType::Attachment:
        return Value(QString::fromLatin1(
            QCryptographicHash::hash(QByteArray::number(seed), QCryptographicHash::Sha256)
                .toHex()));
    case FieldType::Reference:
        if (references == FillReferences::Leave)
            return {};
        return Value(uidFor(seed, number).toString());
    case FieldType::References:
        if (references == FillReferences::Leave)
            return {};
        return Value(twoUids(seed, number));
    }
    Q_UNREACHABLE();
}

bool hasErrorAt(const Record& record, const FieldDef& field)
{
    const IssueList issues = validate(record);
    return std::any_of(issues.cbegin(), issues.cend(), [&](const Issue& issue) {
        return issue.field == &field && issue.severity == Issue::Severity::Error;
    });
}

// Some texts have a form of their own that only the register's check() knows.
void mendForms(Record& record, int seed)
{
    const QStringList forms{QStringLiteral("#1f5c99"), QStringLiteral("EUR"),
                            QStringLiteral("07-01"), QStringLiteral("x_filled_%1").arg(seed)};
    for (const FieldDef* field : record.def().fields) {
        for (const QString& form : forms) {
            if (field->type != FieldType::Text || !hasErrorAt(record, *field))
                break;
            record.setValue(*field, Value(form));
        }
    }
}

} // namespace

Uid uidFor(int seed, int number)
{
    const QByteArray name = QByteArray::number(seed) + '/' + QByteArray::number(number);
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Md5);
    const QString hex = QString::fromLatin1(hash.toHex());
    const QString text =
        QStringLiteral("%1-%2-4%3-8%4-%5")
            .arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(13, 3), hex.mid(17, 3), hex.mid(20, 12));
    return *Uid::fromString(text);
}

Record filledRecord(const RegisterDef& def, int seed, FillReferences references)
{
    Record record(def, uidFor(seed, -1));
    const QLatin1String prefix(def.prefix);
    record.setCode(prefix.isEmpty()
                       ? QStringLiteral("OWN-%1").arg(seed, 2, 10, QLatin1Char('0'))
                       : QStringLiteral("%1-%2").arg(prefix).arg(seed, 4, 10, QLatin1Char('0')));
    record.setFormerCode(QStringLiteral("OLD-%1").arg(seed));
    int number = 0;
    for (const FieldDef* field : def.fields) {
        ++number;
        if (!field->computed)
            record.setValue(*field, valueFor(*field, seed, number, references));
    }
    mendForms(record, seed);
    return record;
}

} // namespace ringbinder::test
