// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/validate.h"

#include "core/schema/accepted.h"
#include "core/schema/derive.h"
#include "core/schema/format.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace ringbinder {

namespace {

constexpr int kDefaultTextLength = 500;
constexpr int kDefaultLongTextLength = 1 << 20;
// Amounts beyond it would not be exact in JSON and spreadsheets: 90 million million.
constexpr qint64 kLargestAmount = qint64(1) << 53;

Issue issueAt(const FieldDef& field, const Message& message)
{
    return {&field, Issue::Severity::Error, message};
}

// "%1" of the pattern is the label of the field.
Message aboutField(const FieldDef& field, const char* pattern)
{
    return Message("schema", pattern).arg(labelOf(field));
}

std::optional<Issue> wrongKind(const FieldDef& field)
{
    return issueAt(field,
                   aboutField(field, QT_TRANSLATE_NOOP("schema", "%1: the recorded value is not of "
                                                                 "the kind this field holds.")));
}

std::optional<Issue> notAccepted(const FieldDef& field, const QString& shown,
                                 const RatingScales* scales)
{
    return issueAt(field, notAcceptedMessage(field, shown, scales));
}

std::optional<Issue> checkText(const FieldDef& field, const Value& value)
{
    const QString* text = value.textPointer();
    if (!text)
        return wrongKind(field);
    const bool isLong = field.type == FieldType::LongText;
    const int most = field.maxLength > 0 ? field.maxLength
                     : isLong            ? kDefaultLongTextLength
                                         : kDefaultTextLength;
    if (text->size() > most) {
        return issueAt(field,
                       aboutField(field, QT_TRANSLATE_NOOP("schema", "%1: the text has %2 "
                                                                     "characters; %3 are allowed."))
                           .arg(qint64(text->size()))
                           .arg(qint64(most)));
    }
    const bool isReadable = std::all_of(text->cbegin(), text->cend(), [&](QChar c) {
        const bool isLineForm = c == QLatin1Char('\n') || c == QLatin1Char('\t');
        return c.unicode() >= 0x20 ? c.unicode() != 0x7f : isLong && isLineForm;
    });
    if (!isReadable || !text->isValidUtf16()) {
        return issueAt(field, aboutField(field, QT_TRANSLATE_NOOP(
                                                    "schema", "%1: the text holds characters that "
                                                              "cannot be stored, such as line "
                                                              "breaks in a single line.")));
    }
    return std::nullopt;
}

std::optional<Issue> checkRange(const FieldDef& field, const Value& value, qint64 least,
                                qint64 most)
{
    if (value.isReal() ? value.real() >= double(least) && value.real() <= double(most)
                       : value.integer() >= least && value.integer() <= most)
        return std::nullopt;
    return issueAt(field, aboutField(field, QT_TRANSLATE_NOOP("schema", "%1: %2 is not between %3 "
                                                                        "and %4."))
                              .arg(machineText(field, value))
                              .arg(machineText(field, Value(least)))
                              .arg(machineText(field, Value(most))));
}

std::optional<Issue> checkNumber(const FieldDef& field, const Value& value)
{
    const bool isDecimal = field.type == FieldType::Decimal;
    if (!value.isInteger() && !(isDecimal && value.isReal()))
        return wrongKind(field);
    if (value.isReal() && !std::isfinite(value.real()))
        return wrongKind(field);
    if (field.min != 0 || field.max != 0)
        return checkRange(field, value, field.min, field.max);
    if (field.type == FieldType::Money)
        return checkRange(field, value, -kLargestAmount, kLargestAmount);
    return std::nullopt;
}

std::optional<Issue> checkDate(const FieldDef& field, const Value& value)
{
    const QString text = value.text();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid() && day.toString(Qt::ISODate) == text)
        return std::nullopt;
    return notAccepted(field, text, nullptr);
}

std::optional<Issue> checkInstant(const FieldDef& field, const Value& value)
{
    const QString text = value.text();
    const QDateTime instant = instantFromText(text);
    if (instant.isValid() && instantToText(instant) == text)
        return std::nullopt;
    return notAccepted(field, text, nullptr);
}

std::optional<Issue> checkMultiChoice(const FieldDef& field, const Value& value)
{
    const QStringList* tokens = value.listPointer();
    if (!tokens)
        return wrongKind(field);
    int last = -1;
    for (const QString& token : *tokens) {
        const int rank = field.choiceIndex(token);
        if (rank < 0)
            return notAccepted(field, token, nullptr);
        if (rank <= last) // stored in declared order, so that equal sets are equal bytes
            return wrongKind(field);
        last = rank;
    }
    return std::nullopt;
}

std::optional<Issue> checkRating(const FieldDef& field, const Value& value,
                                 const RatingScales* scales)
{
    if (!value.isInteger())
        return wrongKind(field);
    const QLatin1String scale(field.scale);
    const qint64 rating = value.integer();
    bool isOnScale = rating >= 1 && rating <= INT_MAX;
    if (isOnScale && scales && scale == QLatin1String("level")) {
        isOnScale = scales->bandOfScore(int(rating)).has_value();
    } else if (isOnScale && scales) {
        const QList<ScaleLevel> levels = scales->levels(scale);
        const bool hasIt =
            std::any_of(levels.cbegin(), levels.cend(),
                        [&](const ScaleLevel& level) { return level.value == rating; });
        isOnScale = levels.isEmpty() || hasIt;
    }
    if (isOnScale)
        return std::nullopt;
    return notAccepted(field, QString::number(rating), scales);
}

std::optional<Issue> checkReferences(const FieldDef& field, const Value& value)
{
    const QStringList* uids = value.listPointer();
    if (!uids)
        return wrongKind(field);
    for (qsizetype i = 0; i < uids->size(); ++i) {
        if (!Uid::fromString(uids->at(i)))
            return notAccepted(field, uids->at(i), nullptr);
        if (uids->indexOf(uids->at(i)) != i)
            return wrongKind(field);
    }
    return std::nullopt;
}

bool isSha256(const QString& text)
{
    return text.size() == 64 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

} // namespace

std::optional<Issue> validateValue(const FieldDef& field, const Value& value,
                                   const RatingScales* scales)
{
    if (value.isNull())
        return std::nullopt;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return checkText(field, value);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return checkNumber(field, value);
    case FieldType::Date:
        return checkDate(field, value);
    case FieldType::Instant:
        return checkInstant(field, value);
    case FieldType::Choice:
        return field.choiceIndex(value.text()) < 0 ? notAccepted(field, value.text(), nullptr)
                                                   : std::nullopt;
    case FieldType::MultiChoice:
        return checkMultiChoice(field, value);
    case FieldType::YesNo:
        return value.isInteger() && (value.integer() == 0 || value.integer() == 1)
                   ? std::nullopt
                   : wrongKind(field);
    case FieldType::Rating:
        return checkRating(field, value, scales);
    case FieldType::Reference:
        return Uid::fromString(value.text()) ? std::nullopt
                                             : notAccepted(field, value.text(), nullptr);
    case FieldType::References:
        return checkReferences(field, value);
    case FieldType::Attachment:
        return isSha256(value.text()) ? std::nullopt : notAccepted(field, value.text(), nullptr);
    }
    Q_UNREACHABLE();
}

IssueList validate(const Record& record, const QList<const FieldDef*>& extraFields,
                   const RatingScales* scales)
{
    IssueList issues;
    const auto check = [&](const FieldDef& field, const Value& value) {
        if (value.isNull() && !field.required)
            return; // most of them
        if (value.isNull())
            issues.append(
                issueAt(field, aboutField(field, QT_TRANSLATE_NOOP("schema", "%1 is needed."))));
        else if (auto issue = validateValue(field, value, scales))
            issues.append(*issue);
    };
    const auto fields = record.def().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i]->computed)
            check(*fields[i], record.valueAt(i));
    }
    for (const FieldDef* field : extraFields)
        check(*field, record.value(*field));
    if (record.def().check)
        record.def().check(record, issues);
    return issues;
}

tl::expected<ValidRecord, IssueList>
validated(Record record, const QList<const FieldDef*>& extraFields, const RatingScales* scales)
{
    IssueList issues = validate(record, extraFields, scales);
    if (hasErrors(issues))
        return tl::make_unexpected(std::move(issues));
    return ValidRecord(std::move(record));
}

} // namespace ringbinder
