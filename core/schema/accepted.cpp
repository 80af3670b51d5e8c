// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/accepted.h"

#include "core/schema/derive.h"
#include "core/schema/register.h"

#include <QStringList>

namespace ringbinder {

namespace {

// A pasted page must not become a page of message.
QString shortened(const QString& text)
{
    constexpr qsizetype most = 80;
    const QString line = text.simplified();
    return line.size() <= most ? line : QString(line.left(most - 1) + QChar(0x2026));
}

QString tokensOf(const FieldDef& field)
{
    QStringList tokens;
    for (const Choice& choice : field.choices)
        tokens.append(QString::fromUtf8(choice.token));
    return tokens.join(QLatin1String(", "));
}

QString wordsOf(const FieldDef& field, const RatingScales* scales)
{
    QStringList words;
    const QList<ScaleLevel> levels =
        scales ? scales->levels(QLatin1String(field.scale)) : QList<ScaleLevel>();
    for (const ScaleLevel& level : levels)
        words.append(QString(QString::number(level.value) + QLatin1Char(' ') + level.label));
    return words.join(QLatin1String(", "));
}

const char* patternFor(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
        return QT_TRANSLATE_NOOP("schema", "%1: \"%2\" cannot be stored as text.");
    case FieldType::Integer:
        return QT_TRANSLATE_NOOP("schema", "%1: \"%2\" is not a whole number, such as 12.");
    case FieldType::Decimal:
        return QT_TRANSLATE_NOOP("schema", "%1: \"%2\" is not a number, such as 12.5.");
    case FieldType::Money:
        return QT_TRANSLATE_NOOP("schema", "%1: \"%2\" is not an amount, such as 1234.50.");
    case FieldType::Date:
        return QT_TRANSLATE_NOOP("schema",
                                 "%1: \"%2\" is not a date. Write 2025-12-31, 31.12.2025, "
                                 "tomorrow or +2w.");
    case FieldType::Instant:
        return QT_TRANSLATE_NOOP("schema", "%1: \"%2\" is not a date with a time. Write "
                                           "2025-12-31 14:30.");
    case FieldType::Choice:
    case FieldType::MultiChoice:
        return QT_TRANSLATE_NOOP("schema", "%1: \"%2\" is not one of %3.");
    case FieldType::YesNo:
        return QT_TRANSLATE_NOOP("schema", "%1: \"%2\" is neither yes nor no.");
    case FieldType::Rating:
        return QT_TRANSLATE_NOOP("schema", "%1: \"%2\" is not on the scale.");
    case FieldType::Reference:
    case FieldType::References:
        return QT_TRANSLATE_NOOP("schema", "%1: no record \"%2\" was found. Give its code, its "
                                           "reference or its name.");
    case FieldType::Attachment:
        return QT_TRANSLATE_NOOP("schema", "%1: \"%2\" is not the SHA-256 of a file (64 "
                                           "hexadecimal digits).");
    }
    Q_UNREACHABLE();
}

} // namespace

Message notAcceptedMessage(const FieldDef& field, const QString& shown, const RatingScales* scales)
{
    const char* pattern = patternFor(field.type);
    QString accepted = tokensOf(field);
    if (field.type == FieldType::Rating) {
        accepted = wordsOf(field, scales);
        if (!accepted.isEmpty())
            pattern = QT_TRANSLATE_NOOP("schema", "%1: \"%2\" is not one of %3.");
    }
    return Message("schema", pattern).arg(labelOf(field)).arg(shortened(shown)).arg(accepted);
}

} // namespace ringbinder
