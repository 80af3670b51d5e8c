// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/format.h"

#include "core/schema/derive.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>

namespace ringbinder {

namespace {

// A token that is no longer declared shows as it is: better a strange word than an empty cell.
QString choiceLabel(const FieldDef& field, const QString& token, const Language& language)
{
    const int index = field.choiceIndex(token);
    return index < 0 ? token : language.text(field.context, field.choices[size_t(index)].label);
}

QString ratingLabel(const FieldDef& field, int rating, const RatingScales& scales)
{
    const QLatin1String scale(field.scale);
    if (scale == QLatin1String("level")) {
        const auto band = scales.bandOfScore(rating);
        return band ? band->label : QString();
    }
    const QList<ScaleLevel> levels = scales.levels(scale);
    for (const ScaleLevel& level : levels) {
        if (level.value == rating)
            return level.label;
    }
    return {};
}

QString formatRating(const FieldDef& field, const Value& value, const FormatContext& context)
{
    const QString number = QString::number(value.integer());
    const QString label =
        context.scales ? ratingLabel(field, int(value.integer()), *context.scales) : QString();
    return label.isEmpty() ? number : QString(number + QLatin1Char(' ') + label);
}

QString formatReference(const FieldDef& field, const QString& uidText, const FormatContext& context)
{
    const auto uid = Uid::fromString(uidText);
    const QString name = uid && context.recordName ? context.recordName(field, *uid) : QString();
    return name.isEmpty() ? uidText : name;
}

QString amountText(qint64 minor)
{
    const quint64 size = minor < 0 ? 0 - quint64(minor) : quint64(minor);
    const QString sign = minor < 0 ? QStringLiteral("-") : QString();
    return QString(sign + QString::number(size / 100) + QLatin1Char('.') +
                   QString::number(size % 100).rightJustified(2, QLatin1Char('0')));
}

QString decimalText(double number)
{
    char buffer[32];
    const char* const end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    return QString::fromLatin1(buffer, end - buffer);
}

} // namespace

QString formatValue(const FieldDef& field, const Value& value, const FormatContext& context)
{
    if (value.isNull())
        return {};
    const Language english;
    const Language& language = context.language ? *context.language : english;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return field.words ? field.words(value.text(), language) : value.text();
    case FieldType::Attachment:
        return value.text();
    case FieldType::Integer:
        return language.number(value.integer());
    case FieldType::Decimal:
        return language.number(value.real());
    case FieldType::Money:
        return language.money(value.integer(), context.currency);
    case FieldType::Date:
        return language.date(QDate::fromString(value.text(), Qt::ISODate));
    case FieldType::Instant:
        return language.dateTime(instantFromText(value.text()));
    case FieldType::Choice:
        return choiceLabel(field, value.text(), language);
    case FieldType::MultiChoice: {
        QStringList labels;
        const QStringList tokens = value.list();
        for (const QString& token : tokens)
            labels.append(choiceLabel(field, token, language));
        return labels.join(QLatin1String("; "));
    }
    case FieldType::YesNo:
        return value.integer() != 0 ? language.text("schema", QT_TRANSLATE_NOOP("schema", "Yes"))
                                    : language.text("schema", QT_TRANSLATE_NOOP("schema", "No"));
    case FieldType::Rating:
        return formatRating(field, value, context);
    case FieldType::Reference:
        return formatReference(field, value.text(), context);
    case FieldType::References: {
        QStringList names;
        const QStringList uids = value.list();
        for (const QString& uid : uids)
            names.append(formatReference(field, uid, context));
        return names.join(QLatin1String("; "));
    }
    }
    Q_UNREACHABLE();
}

QString machineText(const FieldDef& field, const Value& value, const RecordCode& recordCode)
{
    if (value.isNull())
        return {};
    const auto reference = [&](const QString& text) {
        const auto uid = Uid::fromString(text);
        const QString code = uid && recordCode ? recordCode(field, *uid) : QString();
        return code.isEmpty() ? text : code;
    };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Choice:
    case FieldType::Attachment:
        return value.text();
    case FieldType::Integer:
    case FieldType::Rating:
        return QString::number(value.integer());
    case FieldType::Decimal:
        return decimalText(value.real());
    case FieldType::Money:
        return amountText(value.integer());
    case FieldType::MultiChoice:
        return joinList(value.list());
    case FieldType::YesNo:
        return value.integer() != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldType::Reference:
        return reference(value.text());
    case FieldType::References: {
        QStringList codes = value.list();
        std::transform(codes.begin(), codes.end(), codes.begin(), reference);
        return joinList(codes);
    }
    }
    Q_UNREACHABLE();
}

QStringList splitList(const QString& text)
{
    QStringList entries;
    QString entry;
    const auto finish = [&] {
        const QString trimmed = entry.trimmed();
        if (!trimmed.isEmpty())
            entries.append(trimmed);
        entry.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\') && i + 1 < text.size() &&
            text[i + 1] == QLatin1Char(',')) {
            entry += QLatin1Char(',');
            ++i;
        } else if (text[i] == QLatin1Char(',')) {
            finish();
        } else {
            entry += text[i];
        }
    }
    finish();
    return entries;
}

QString joinList(const QStringList& entries)
{
    QStringList escaped = entries;
    escaped.replaceInStrings(QStringLiteral(","), QStringLiteral("\\,"));
    return escaped.join(QLatin1Char(','));
}

} // namespace ringbinder
