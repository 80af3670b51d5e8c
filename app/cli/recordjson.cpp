// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordjson.h"

#include "core/store/lookup.h"

#include <QJsonArray>

namespace ringbinder::cli {

namespace {

QString codeOrUid(const Binder& binder, const QString& uidText)
{
    const auto uid = Uid::fromString(uidText);
    const QString code = uid ? codeOf(binder, *uid) : QString();
    return code.isEmpty() ? uidText : code;
}

} // namespace

QJsonValue valueJson(const Binder& binder, const FieldDef& field, const Value& value)
{
    const bool isList = field.type == FieldType::References || field.type == FieldType::MultiChoice;
    if (value.isNull())
        return isList ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case FieldType::Reference:
        return codeOrUid(binder, value.text());
    case FieldType::References: {
        QStringList codes;
        for (const QString& uid : value.list())
            codes.append(codeOrUid(binder, uid));
        codes.sort();
        return QJsonArray::fromStringList(codes);
    }
    case FieldType::YesNo:
        return value.integer() != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Choice:
    case FieldType::MultiChoice:
    case FieldType::Rating:
    case FieldType::Attachment:
        return value.toJson();
    }
    Q_UNREACHABLE();
}

QJsonObject recordJson(const Binder& binder, const Record& record,
                       const QList<const FieldDef*>& fields)
{
    QJsonObject object;
    object.insert(QStringLiteral("code"), record.code());
    object.insert(QStringLiteral("uid"), record.uid().toString());
    if (!record.formerCode().isEmpty())
        object.insert(QStringLiteral("former_code"), record.formerCode());
    for (const FieldDef* field : fields.isEmpty() ? binder.fields(record.def()) : fields)
        object.insert(field->name(), valueJson(binder, *field, record.value(*field)));
    return object;
}

ParseContext machineParse(const Binder& binder, const RatingScales* scales)
{
    ParseContext context;
    context.scales = scales;
    context.today = binder.clock().today();
    context.findRecord = [&binder](const FieldDef& field, const QString& text) {
        return lookUp(binder, field, text);
    };
    return context;
}

Result<Assignment> parseAssignment(const Binder& binder, const RegisterDef& def,
                                   const QString& text, const RatingScales* scales,
                                   const Language& language)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals <= 0) {
        return ringbinder::fail(
            Error::Kind::Invalid,
            Message("cli",
                    QT_TRANSLATE_NOOP("cli", "\"%1\" is not FIELD=VALUE, such as owner=PER-0003."))
                .arg(text));
    }
    const auto field = findField(binder, def, text.left(equals));
    if (!field)
        return ringbinder::fail(field.error());
    const auto value = parseValue(**field, text.mid(equals + 1), machineParse(binder, scales));
    if (!value) {
        // Messages name the label; a script wants the key beside it.
        Error error = value.error();
        error.message = Message("cli", QT_TRANSLATE_NOOP("cli", "%1: %2"))
                            .arg(QString::fromUtf8((*field)->key))
                            .arg(error.message.in(language));
        return ringbinder::fail(std::move(error));
    }
    return Assignment{*field, *value};
}

} // namespace ringbinder::cli
