// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/canonical.h"

#include "core/schema/json_text.h"

#include <QJsonArray>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace ringbinder {

namespace {

QString fieldKeyOf(const FieldDef& field)
{
    return QString::fromUtf8(field.key);
}

tl::unexpected<Error> notAValueOf(const FieldDef& field)
{
    return fail(Error::Kind::Invalid,
                Message("schema", QT_TRANSLATE_NOOP("schema", "%1: the recorded value is not of "
                                                              "the kind this field holds."))
                    .arg(labelOf(field)),
                fieldKeyOf(field));
}

tl::unexpected<Error> notARecord(const RegisterDef& def, const QString& detail)
{
    return fail(Error::Kind::Invalid,
                Message("schema", QT_TRANSLATE_NOOP("schema", "This is not a record of %1: \"%2\" "
                                                              "is missing, unknown or damaged."))
                    .arg(def.pluralText())
                    .arg(detail),
                detail);
}

// What the field's type wants, where JSON cannot tell the types apart.
std::optional<Value> fittedTo(const FieldDef& field, Value value)
{
    if (value.isNull())
        return value;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::Attachment:
        return value.isText() ? std::optional(std::move(value)) : std::nullopt;
    case FieldType::Integer:
    case FieldType::Money:
        if (value.isText()) {
            bool whole = false;
            const qint64 number = value.text().toLongLong(&whole);
            return whole ? std::optional(Value(number)) : std::nullopt;
        }
        return value.isInteger() ? std::optional(std::move(value)) : std::nullopt;
    case FieldType::YesNo:
    case FieldType::Rating:
        return value.isInteger() ? std::optional(std::move(value)) : std::nullopt;
    case FieldType::Decimal:
        if (value.isInteger())
            return Value(value.real());
        return value.isReal() ? std::optional(std::move(value)) : std::nullopt;
    case FieldType::MultiChoice:
    case FieldType::References:
        return value.isList() ? std::optional(std::move(value)) : std::nullopt;
    }
    Q_UNREACHABLE();
}

// JSON has no way to say infinity; validate() refuses it before it gets here.
bool isNothing(const Value& value)
{
    return value.isNull() || (value.isReal() && !std::isfinite(value.real()));
}

void writeExtras(JsonWriter& writer, const QMap<QString, Value>& extras)
{
    char separator = '{';
    for (auto extra = extras.cbegin(); extra != extras.cend(); ++extra) {
        if (isNothing(extra.value()))
            continue;
        writer.put(separator);
        writer.string(extra.key());
        writer.put(':');
        writer.value(extra.value());
        separator = ',';
    }
    writer.put('}');
}

bool hasExtras(const QMap<QString, Value>& extras)
{
    return std::any_of(extras.cbegin(), extras.cend(),
                       [](const Value& value) { return !isNothing(value); });
}

std::optional<QMap<QString, Value>> readExtras(JsonReader& reader)
{
    QMap<QString, Value> extras;
    if (!reader.accept('{'))
        return std::nullopt;
    if (reader.accept('}'))
        return extras;
    do {
        const auto key = reader.string();
        if (!key || !key->startsWith(QLatin1String("x_")) || extras.contains(*key) ||
            !reader.accept(':'))
            return std::nullopt;
        const auto value = reader.value();
        if (!value)
            return std::nullopt;
        if (!value->isNull())
            extras.insert(*key, *value);
    } while (reader.accept(','));
    return reader.accept('}') ? std::optional(extras) : std::nullopt;
}

} // namespace

CanonicalWriter::CanonicalWriter(const RegisterDef& def, Links links)
    : m_def(&def)
{
    m_parts = {{"uid", kUid}, {"code", kCode}, {"former_code", kFormerCode}, {"extra", kExtra}};
    for (size_t column = 0; column < def.fields.size(); ++column) {
        const FieldDef& field = *def.fields[column];
        const bool isLink = field.type == FieldType::References;
        if (isLink ? links == Links::Include && !field.computed : field.isStored())
            m_parts.push_back({field.key, int(column)});
    }
    std::sort(m_parts.begin(), m_parts.end(),
              [](const Part& a, const Part& b) { return a.key < b.key; });
    for (Part& part : m_parts)
        part.key = '"' + part.key + "\":";
}

QByteArray CanonicalWriter::write(const Record& record) const
{
    Q_ASSERT(&record.def() == m_def);
    JsonWriter writer;
    char separator = '{';
    const auto begin = [&](const Part& part) {
        writer.put(separator);
        writer.put(part.key);
        separator = ',';
    };
    const auto writeText = [&](const Part& part, const QString& text) {
        if (text.isEmpty())
            return;
        begin(part);
        writer.string(text);
    };
    for (const Part& part : m_parts) {
        switch (part.column) {
        case kUid:
            writeText(part, record.uid().toString());
            continue;
        case kCode:
            writeText(part, record.code());
            continue;
        case kFormerCode:
            writeText(part, record.formerCode());
            continue;
        case kExtra:
            if (hasExtras(record.extras())) {
                begin(part);
                writeExtras(writer, record.extras());
            }
            continue;
        }
        const Value& value = record.valueAt(size_t(part.column));
        if (isNothing(value))
            continue;
        begin(part);
        const FieldType type = m_def->fields[size_t(part.column)]->type;
        if (type == FieldType::References) {
            QStringList uids = value.list(); // links have no order
            uids.sort();
            writer.value(Value(uids));
        } else if (type == FieldType::Decimal && value.isInteger()) {
            writer.value(Value(value.real()));
        } else {
            writer.value(value);
        }
    }
    writer.put('}');
    return writer.take();
}

QByteArray canonicalJson(const Record& record, Links links)
{
    return CanonicalWriter(record.def(), links).write(record);
}

Result<Record> recordFromJson(const RegisterDef& def, const QByteArray& json)
{
    JsonReader reader(json);
    std::optional<Uid> uid;
    QString code;
    QString formerCode;
    QMap<QString, Value> extras;
    std::vector<Value> values(def.fields.size());
    QSet<QString> seen;

    if (!reader.accept('{'))
        return notARecord(def, QStringLiteral("{"));
    if (reader.accept('}'))
        return notARecord(def, QStringLiteral("uid"));
    do {
        const auto key = reader.string();
        if (!key || !reader.accept(':') || seen.contains(*key))
            return notARecord(def, key.value_or(QString()));
        seen.insert(*key);
        if (*key == QLatin1String("extra")) {
            auto read = readExtras(reader);
            if (!read)
                return notARecord(def, *key);
            extras = std::move(*read);
            continue;
        }
        auto value = reader.value();
        if (!value)
            return notARecord(def, *key);
        if (const FieldDef* field = def.field(*key); field && !field->computed) {
            auto fitted = fittedTo(*field, std::move(*value));
            if (!fitted)
                return notAValueOf(*field);
            values[size_t(def.indexOf(*field))] = std::move(*fitted);
        } else if (!value->isText() && !value->isNull()) {
            return notARecord(def, *key);
        } else if (*key == QLatin1String("uid")) {
            uid = Uid::fromString(value->text());
        } else if (*key == QLatin1String("code")) {
            code = value->text();
        } else if (*key == QLatin1String("former_code")) {
            formerCode = value->text();
        } else {
            return notARecord(def, *key);
        }
    } while (reader.accept(','));
    if (!reader.accept('}') || !reader.atEnd())
        return notARecord(def, QStringLiteral("}"));
    if (!uid)
        return notARecord(def, QStringLiteral("uid"));

    Record record(def, *uid);
    record.setCode(code);
    record.setFormerCode(formerCode);
    record.setExtras(std::move(extras));
    for (size_t column = 0; column < values.size(); ++column) {
        if (!values[column].isNull())
            record.setValueAt(column, std::move(values[column]));
    }
    return record;
}

QByteArray canonicalValue(const Value& value)
{
    if (isNothing(value))
        return {};
    JsonWriter writer;
    writer.value(value);
    return writer.take();
}

Value valueFromCanonical(const QByteArray& json)
{
    JsonReader reader(json);
    const auto value = reader.value();
    return value && reader.atEnd() ? *value : Value();
}

QByteArray canonicalExtras(const QMap<QString, Value>& extras)
{
    if (!hasExtras(extras))
        return {};
    JsonWriter writer;
    writeExtras(writer, extras);
    return writer.take();
}

Result<QMap<QString, Value>> extrasFromCanonical(const QByteArray& json)
{
    if (json.isEmpty())
        return QMap<QString, Value>();
    JsonReader reader(json);
    auto extras = readExtras(reader);
    if (!extras || !reader.atEnd()) {
        return fail(Error::Kind::Invalid,
                    Message("schema", QT_TRANSLATE_NOOP("schema", "The extra fields of a record "
                                                                  "cannot be read.")),
                    QStringLiteral("extra"));
    }
    return std::move(*extras);
}

Result<Value> valueFromJson(const FieldDef& field, const QJsonValue& json)
{
    if (json.isObject())
        return notAValueOf(field);
    Value value = Value::fromJson(json);
    if (json.isArray()) {
        for (const QJsonValue& entry : json.toArray()) {
            if (!entry.isString())
                return notAValueOf(field);
        }
    }
    if (value.isReal() && field.type != FieldType::Decimal) {
        // Beyond 2^53 Value keeps reals; a whole number field wants the digits as they stand.
        const QVariant number = json.toVariant();
        if (number.typeId() == QMetaType::LongLong)
            value = Value(number.toLongLong());
    }
    auto fitted = fittedTo(field, std::move(value));
    if (!fitted)
        return notAValueOf(field);
    return std::move(*fitted);
}

} // namespace ringbinder
