// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importvalues.h"

#include "core/schema/accepted.h"
#include "core/schema/derive.h"
#include "core/store/binder.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

ParseContext plainContext(const ImportContext& context)
{
    ParseContext parse;
    parse.scales = context.scales;
    parse.today = context.binder.clock().today();
    parse.currency = context.currency;
    return parse;
}

int stepsOf(const FieldDef& field, const ImportContext& context)
{
    return context.scales ? int(context.scales->levels(QLatin1String(field.scale)).size()) : 5;
}

} // namespace

bool readsByItself(const FieldDef& field, const QString& text, const ImportContext& context)
{
    return parseValue(field, text, plainContext(context)).has_value();
}

std::optional<Value> valueOfWord(const RegisterDef& def, const FieldDef& field, const QString& text,
                                 const ImportContext& context)
{
    const int steps = field.type == FieldType::Rating ? stepsOf(field, context) : 0;
    const auto meant = [&](const QString& word) -> std::optional<QString> {
        if (const auto token = context.book.valueFor(def, field, word, steps))
            return token;
        const auto parsed = parseValue(field, word, plainContext(context));
        return parsed && !parsed->isNull() ? std::optional(machineText(field, *parsed))
                                           : std::nullopt;
    };
    QString machine;
    if (const auto whole = meant(text)) {
        machine = *whole;
    } else if (field.type == FieldType::MultiChoice) {
        static const QRegularExpression parting(QStringLiteral("[;,/+\\n]|\\band\\b|\\bund\\b"));
        QStringList tokens;
        for (const QString& entry : text.split(parting, Qt::SkipEmptyParts)) {
            const auto token = meant(entry.trimmed());
            if (!token)
                return std::nullopt;
            tokens.append(*token);
        }
        machine = tokens.join(QLatin1Char(','));
    }
    if (machine.isEmpty())
        return std::nullopt;
    const auto value = parseValue(field, machine, plainContext(context));
    return value ? std::optional(*value) : std::nullopt;
}

ColumnReader::ColumnReader(const ImportPlan& plan, const ImportColumn& column,
                           const FieldDef& field, const ImportContext& context,
                           ImportReferences& references)
    : m_def(plan.def)
    , m_column(&column)
    , m_field(&field)
    , m_context(context)
    , m_references(references)
    , m_parse(plainContext(context))
{
    m_parse.dateOrder = column.dateOrder;
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::MultiChoice:
    case FieldType::YesNo:
    case FieldType::Rating:
    case FieldType::Date:
    case FieldType::Reference:
    case FieldType::References:
        m_isClosed = true;
        break;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::Attachment:
        break;
    }
}

bool ColumnReader::isReference() const
{
    return m_field->type == FieldType::Reference || m_field->type == FieldType::References;
}

Result<Value> ColumnReader::read(const QString& text, const Cell& cell)
{
    if (text.isEmpty())
        return Value();
    const bool isAsRead = text == cell.text;
    if (isAsRead && cell.typed.index() != 0)
        return readTyped(text, cell);
    if (!m_isClosed)
        return readText(text);
    if (const auto known = m_known.constFind(text); known != m_known.cend())
        return *known;
    return *m_known.insert(text, readText(text));
}

Result<Value> ColumnReader::readTyped(const QString& text, const Cell& cell)
{
    if (m_field->type == FieldType::Date) {
        if (const auto day = cell.date())
            return Value(day->toString(Qt::ISODate));
    }
    const auto number = cell.number();
    // A cell formatted as per cent holds 0.5 where people see 50 %.
    const bool isShare = number && m_field->type == FieldType::Integer && m_field->max == 100 &&
                         *number > 0 && *number < 1;
    if (isShare)
        return Value(qint64(*number * 100 + 0.5));
    if (!m_isClosed)
        return readText(text);
    if (const auto known = m_known.constFind(text); known != m_known.cend())
        return *known;
    return *m_known.insert(text, readText(text));
}

Result<Value> ColumnReader::readText(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    if (const auto own = m_column->chosen.constFind(trimmed); own != m_column->chosen.cend())
        return own->isEmpty() ? Result<Value>(Value()) : parseValue(*m_field, *own, m_parse);
    if (isReference())
        return m_references.resolve(*m_field, trimmed);
    auto value = parseValue(*m_field, text, m_parse);
    if (value)
        return value;
    if (m_field->type == FieldType::Date && isAmbiguousDate(trimmed)) {
        return fail(Error::Kind::Invalid,
                    Message("import", QT_TRANSLATE_NOOP("import", "%1: \"%2\" can be read with the "
                                                                  "day or with the month first."))
                        .arg(labelOf(*m_field))
                        .arg(trimmed),
                    m_field->name());
    }
    if (m_field->type == FieldType::Integer && trimmed.endsWith(QLatin1Char('%')))
        return parseValue(*m_field, trimmed.chopped(1), m_parse);
    if (const auto word = valueOfWord(*m_def, *m_field, trimmed, m_context))
        return *word;
    return value;
}

} // namespace ringbinder
