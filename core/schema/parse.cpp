// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/accepted.h"
#include "core/schema/derive.h"
#include "core/schema/format.h"
#include "core/schema/validate.h"

#include <algorithm>

namespace ringbinder {

namespace {

// Upper and lower case, blanks, hyphens and underscores make no difference between words.
QString foldedWord(const QString& text)
{
    QString folded;
    for (const QChar c : text.simplified().toCaseFolded()) {
        const bool isJoint = c == QLatin1Char('_') || c == QLatin1Char('-') || c.isSpace();
        folded += isJoint ? QLatin1Char(' ') : c;
    }
    return folded;
}

tl::unexpected<Error> refused(const FieldDef& field, const QString& text,
                              const ParseContext& context)
{
    return fail(Error::Kind::Invalid, notAcceptedMessage(field, text, context.scales),
                QString::fromUtf8(field.key));
}

DateReading dateReading(const ParseContext& context)
{
    return {context.language, context.today, context.dateOrder};
}

QString parsedText(const FieldDef& field, const QString& text)
{
    QString stored = text.normalized(QString::NormalizationForm_C);
    stored.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    stored.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (field.type == FieldType::LongText)
        return stored;
    // One line: a break pasted from a spreadsheet cell becomes a blank.
    stored.replace(QLatin1Char('\n'), QLatin1Char(' '));
    stored.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return stored.trimmed();
}

std::optional<Value> parsedInteger(const QString& text, const ParseContext& context)
{
    const auto number = readNumber(text, context.language);
    if (!number)
        return std::nullopt;
    bool isWhole = false;
    const qint64 whole = number->toLongLong(&isWhole);
    if (isWhole)
        return Value(whole);
    // 12.0 and 1e3 are whole too.
    const double real = number->toDouble();
    if (qAbs(real) > double(qint64(1) << 53) || real != double(qint64(real)))
        return std::nullopt;
    return Value(qint64(real));
}

std::optional<Value> parsedDecimal(const QString& text, const ParseContext& context)
{
    const auto number = readNumber(text, context.language);
    bool isReal = false;
    const double real = number ? number->toDouble(&isReal) : 0.0;
    return isReal ? std::optional(Value(real)) : std::nullopt;
}

// Index of the choice meant: the exact token, else the token or a label whatever its case.
int parsedChoice(const FieldDef& field, const QString& text, const ParseContext& context)
{
    if (const int exact = field.choiceIndex(text); exact >= 0)
        return exact;
    const QString word = foldedWord(text);
    const Language english;
    for (size_t i = 0; i < field.choices.size(); ++i) {
        const Choice& choice = field.choices[i];
        const bool means =
            word == foldedWord(QString::fromUtf8(choice.token)) ||
            word == foldedWord(english.text(field.context, choice.label)) ||
            (context.language &&
             word == foldedWord(context.language->text(field.context, choice.label)));
        if (means)
            return int(i);
    }
    return -1;
}

// People separate by semicolons or lines, machines by commas.
QStringList listEntries(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1Char(';'), QLatin1Char('\n'));
    if (!lines.contains(QLatin1Char('\n')))
        return splitList(text);
    QStringList entries = lines.split(QLatin1Char('\n'));
    std::transform(entries.begin(), entries.end(), entries.begin(),
                   [](const QString& entry) { return entry.trimmed(); });
    entries.removeAll(QString());
    return entries;
}

Result<Value> parseMultiChoice(const FieldDef& field, const QString& text,
                               const ParseContext& context)
{
    QStringList entries = listEntries(text);
    if (parsedChoice(field, text, context) >= 0) // a label may hold a comma
        entries = QStringList{text};
    QList<int> chosen;
    for (const QString& entry : std::as_const(entries)) {
        const int choice = parsedChoice(field, entry, context);
        if (choice < 0)
            return refused(field, entry, context);
        if (!chosen.contains(choice))
            chosen.append(choice);
    }
    std::sort(chosen.begin(), chosen.end());
    QStringList tokens;
    for (const int choice : std::as_const(chosen))
        tokens.append(QString::fromUtf8(field.choices[size_t(choice)].token));
    return Value(tokens);
}

std::optional<Value> parsedYesNo(const QString& text, const ParseContext& context)
{
    static const QStringList yes = {
        QStringLiteral("yes"), QStringLiteral("y"),    QStringLiteral("true"),
        QStringLiteral("1"),   QStringLiteral("x"),    QStringLiteral("ja"),
        QStringLiteral("j"),   QStringLiteral("wahr"), QStringLiteral("oui"),
        QStringLiteral("o"),   QStringLiteral("vrai"), QStringLiteral("si"),
        QStringLiteral("sí"),  QStringLiteral("s"),    QStringLiteral("verdadero"),
        QStringLiteral("✓"),   QStringLiteral("✔"),    QStringLiteral("☑")};
    static const QStringList no = {
        QStringLiteral("no"),  QStringLiteral("n"),    QStringLiteral("false"),
        QStringLiteral("0"),   QStringLiteral("nein"), QStringLiteral("falsch"),
        QStringLiteral("non"), QStringLiteral("faux"), QStringLiteral("falso"),
        QStringLiteral("☐"),   QStringLiteral("✗"),    QStringLiteral("✘")};
    const QString word = foldedWord(text);
    const auto isWord = [&](const char* source) {
        return context.language && word == foldedWord(context.language->text("schema", source));
    };
    if (yes.contains(word) || isWord("Yes"))
        return Value(1);
    if (no.contains(word) || isWord("No"))
        return Value(0);
    return std::nullopt;
}

// "4", "likely", "4 Likely", "4 - Likely", "Likely (4)"
std::optional<Value> parsedRating(const FieldDef& field, const QString& text,
                                  const ParseContext& context)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return Value(number);
    if (!context.scales)
        return std::nullopt;
    const auto bare = [](const QString& written) {
        QString kept;
        for (const QChar c : written)
            kept += c.isLetterOrNumber() ? c : QChar(QLatin1Char(' '));
        return foldedWord(kept);
    };
    const QString word = bare(text);
    const QList<ScaleLevel> levels = context.scales->levels(QLatin1String(field.scale));
    for (const ScaleLevel& level : levels) {
        const QString label = bare(level.label);
        const QString value = QString::number(level.value);
        if (word == label || word == QString(value + QLatin1Char(' ') + label) ||
            word == QString(label + QLatin1Char(' ') + value))
            return Value(level.value);
    }
    // A banded score as it is shown, "12 High".
    const QString first = text.section(QLatin1Char(' '), 0, 0);
    const int score = first.toInt(&isNumber);
    const auto band =
        isNumber && levels.isEmpty() ? context.scales->bandOfScore(score) : std::nullopt;
    if (band && bare(text) == bare(QString(first + QLatin1Char(' ') + band->label)))
        return Value(score);
    return std::nullopt;
}

std::optional<Uid> parsedReference(const FieldDef& field, const QString& text,
                                   const ParseContext& context)
{
    if (const auto uid = Uid::fromString(text.toLower()))
        return uid;
    if (!context.findRecord)
        return std::nullopt;
    if (const auto found = context.findRecord(field, text))
        return found;
    // As formatValue() shows it: "RSK-0007 Lost laptop".
    const QString code = text.section(QLatin1Char(' '), 0, 0);
    const bool looksLikeCode =
        code.size() < text.size() &&
        std::any_of(code.cbegin(), code.cend(), [](QChar c) { return c.isDigit(); });
    return looksLikeCode ? context.findRecord(field, code) : std::nullopt;
}

Result<Value> parseReferences(const FieldDef& field, const QString& text,
                              const ParseContext& context)
{
    if (context.findRecord) {
        if (const auto whole = context.findRecord(field, text)) // "Smith, John" is one person
            return Value(QStringList{whole->toString()});
    }
    QStringList uids;
    const QStringList entries = listEntries(text);
    for (const QString& entry : entries) {
        const auto uid = parsedReference(field, entry, context);
        if (!uid)
            return refused(field, entry, context);
        if (!uids.contains(uid->toString()))
            uids.append(uid->toString());
    }
    return Value(uids);
}

Result<Value> parsedOr(std::optional<Value> parsed, const FieldDef& field, const QString& text,
                       const ParseContext& context)
{
    if (!parsed)
        return refused(field, text, context);
    return std::move(*parsed);
}

Result<Value> parseTyped(const FieldDef& field, const QString& text, const ParseContext& context)
{
    const auto orRefused = [&](std::optional<Value> parsed) {
        return parsedOr(std::move(parsed), field, text, context);
    };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return Value(parsedText(field, text));
    case FieldType::Integer:
        return orRefused(parsedInteger(text, context));
    case FieldType::Decimal:
        return orRefused(parsedDecimal(text, context));
    case FieldType::Money: {
        const auto minor = readAmount(text, context.language, context.currency);
        return orRefused(minor ? std::optional(Value(*minor)) : std::nullopt);
    }
    case FieldType::Date: {
        const auto day = readDate(text, dateReading(context));
        return orRefused(day ? std::optional(Value(day->toString(Qt::ISODate))) : std::nullopt);
    }
    case FieldType::Instant: {
        const auto instant = readInstant(text, dateReading(context));
        return orRefused(instant ? std::optional(Value(instantToText(*instant))) : std::nullopt);
    }
    case FieldType::Choice: {
        const int choice = parsedChoice(field, text, context);
        if (choice < 0)
            return refused(field, text, context);
        return Value(QString::fromUtf8(field.choices[size_t(choice)].token));
    }
    case FieldType::MultiChoice:
        return parseMultiChoice(field, text, context);
    case FieldType::YesNo:
        return orRefused(parsedYesNo(text, context));
    case FieldType::Rating:
        return orRefused(parsedRating(field, text, context));
    case FieldType::Reference: {
        const auto uid = parsedReference(field, text, context);
        return orRefused(uid ? std::optional(Value(uid->toString())) : std::nullopt);
    }
    case FieldType::References:
        return parseReferences(field, text, context);
    case FieldType::Attachment:
        return Value(text.toLower());
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Value> parseValue(const FieldDef& field, const QString& text, const ParseContext& context)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    auto value = parseTyped(field, field.type == FieldType::LongText ? text : trimmed, context);
    if (!value)
        return value;
    if (const auto issue = validateValue(field, *value, context.scales))
        return fail(Error::Kind::Invalid, issue->message, QString::fromUtf8(field.key));
    return value;
}

} // namespace ringbinder
