// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/condition.h"

#include "core/registers/technical/subjects.h"
#include "core/registers/technical/subjectwords.h"
#include "core/registers/technical/technical_rule.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ringbinder {

namespace {

struct OpWords {
    TestOp op;
    const char* token;
    const char* label;
    const char* sentence; // "%1" the field, "%2" the value
};
constexpr OpWords kOps[] = {
    {TestOp::Is, "is", QT_TRANSLATE_NOOP("condition", "is"),
     QT_TRANSLATE_NOOP("condition", "%1 is %2")},
    {TestOp::IsNot, "is_not", QT_TRANSLATE_NOOP("condition", "is not"),
     QT_TRANSLATE_NOOP("condition", "%1 is not %2")},
    {TestOp::In, "in", QT_TRANSLATE_NOOP("condition", "is one of"),
     QT_TRANSLATE_NOOP("condition", "%1 is one of %2")},
    {TestOp::NotIn, "not_in", QT_TRANSLATE_NOOP("condition", "is none of"),
     QT_TRANSLATE_NOOP("condition", "%1 is none of %2")},
    {TestOp::Contains, "contains", QT_TRANSLATE_NOOP("condition", "contains one of"),
     QT_TRANSLATE_NOOP("condition", "%1 contains one of %2")},
    {TestOp::ContainsNot, "contains_not", QT_TRANSLATE_NOOP("condition", "contains none of"),
     QT_TRANSLATE_NOOP("condition", "%1 contains none of %2")},
    {TestOp::Less, "less", QT_TRANSLATE_NOOP("condition", "is less than"),
     QT_TRANSLATE_NOOP("condition", "%1 is less than %2")},
    {TestOp::AtMost, "at_most", QT_TRANSLATE_NOOP("condition", "is at most"),
     QT_TRANSLATE_NOOP("condition", "%1 is at most %2")},
    {TestOp::More, "more", QT_TRANSLATE_NOOP("condition", "is more than"),
     QT_TRANSLATE_NOOP("condition", "%1 is more than %2")},
    {TestOp::AtLeast, "at_least", QT_TRANSLATE_NOOP("condition", "is at least"),
     QT_TRANSLATE_NOOP("condition", "%1 is at least %2")},
    {TestOp::IsEmpty, "is_empty", QT_TRANSLATE_NOOP("condition", "is not known"),
     QT_TRANSLATE_NOOP("condition", "%1 is not known")},
    {TestOp::IsFilled, "is_filled", QT_TRANSLATE_NOOP("condition", "is known"),
     QT_TRANSLATE_NOOP("condition", "%1 is known")},
};

const OpWords& wordsFor(TestOp op)
{
    return kOps[size_t(op)];
}

QStringList listedWords(const QString& text)
{
    QStringList words;
    const auto parts = QStringView(text).split(u',');
    for (const QStringView part : parts) {
        if (const QStringView word = part.trimmed(); !word.isEmpty())
            words.append(word.toString());
    }
    return words;
}

// "5900-5903" as numbers; nothing for other texts, a single number among them.
std::optional<std::pair<double, double>> numberSpan(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-', 1);
    if (dash < 0)
        return {};
    bool isFirst = false;
    bool isLast = false;
    const double first = text.left(dash).trimmed().toDouble(&isFirst);
    const double last = text.mid(dash + 1).trimmed().toDouble(&isLast);
    if (!isFirst || !isLast)
        return {};
    return std::pair(first, last);
}

bool sameWord(const QString& value, const QString& wanted)
{
    if (value.compare(wanted, Qt::CaseInsensitive) == 0)
        return true;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return false;
    if (const auto span = numberSpan(wanted))
        return number >= span->first && number <= span->second;
    const double other = wanted.toDouble(&isNumber);
    return isNumber && !(number < other) && !(other < number);
}

bool isAnyOf(const QString& value, const QString& wanted)
{
    const QStringList values = listedWords(value);
    const QStringList wants = listedWords(wanted);
    return std::any_of(values.begin(), values.end(), [&](const QString& one) {
        return std::any_of(wants.begin(), wants.end(),
                           [&](const QString& want) { return sameWord(one, want); });
    });
}

bool containsAnyOf(const QString& value, const QString& wanted)
{
    const QStringList wants = listedWords(wanted);
    return std::any_of(wants.begin(), wants.end(), [&value](const QString& want) {
        return value.contains(want, Qt::CaseInsensitive);
    });
}

// Negative, zero or positive as the value lies before, at or after the wanted one; nothing where
// they cannot be compared.
std::optional<int> distance(const QString& value, const QString& wanted)
{
    bool isNumber = false;
    bool isOther = false;
    const double number = value.toDouble(&isNumber);
    const double other = wanted.toDouble(&isOther);
    if (isNumber && isOther)
        return number < other ? -1 : other < number ? 1 : 0;
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    const QDate otherDay = QDate::fromString(wanted, Qt::ISODate);
    if (day.isValid() && otherDay.isValid())
        return int(std::clamp<qint64>(otherDay.daysTo(day), -1, 1));
    return {};
}

tl::unexpected<Error> refusal(const char* sentence, const QString& value, const QString& accepted)
{
    return fail(Error::Kind::Invalid, Message("condition", sentence).arg(value).arg(accepted));
}

QString subjectKeys()
{
    QStringList keys;
    for (const SubjectDef& subject : subjects())
        keys.append(subject.name());
    return keys.join(QLatin1String(", "));
}

QString fieldKeysOf(const SubjectDef& subject)
{
    QStringList keys;
    for (const SubjectField& field : subject.fields)
        keys.append(field.name());
    for (const SubjectField& field : placeFields())
        keys.append(field.name());
    return keys.join(QLatin1String(", "));
}

bool isOrdered(TestOp op)
{
    return op == TestOp::Less || op == TestOp::AtMost || op == TestOp::More ||
           op == TestOp::AtLeast;
}

Result<> checkTestValue(const SubjectField& field, const ConditionTest& test)
{
    if (!takesValue(test.op))
        return {};
    if (listedWords(test.value).isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("condition", "The condition on %1 lacks a value. What is "
                                                      "accepted: %2."),
                       field.name(), QStringLiteral("23, 80"));
    }
    bool isNumber = false;
    test.value.toDouble(&isNumber);
    const bool isDay = QDate::fromString(test.value, Qt::ISODate).isValid();
    if (field.kind == SubjectField::Kind::Date ? isOrdered(test.op) && !isDay
                                               : isOrdered(test.op) && !isNumber) {
        return refusal(QT_TRANSLATE_NOOP("condition", "\"%1\" is not understood in the condition. "
                                                      "What is accepted: %2."),
                       test.value,
                       field.kind == SubjectField::Kind::Date ? QStringLiteral("2026-12-31")
                                                              : QStringLiteral("30"));
    }
    return {};
}

Result<ConditionTest> readTest(const SubjectDef& subject, const QJsonValue& json)
{
    const QJsonArray parts = json.toArray();
    const QString key = parts.at(0).toString();
    const SubjectField* field = subject.field(key);
    if (!field) {
        return refusal(QT_TRANSLATE_NOOP("condition", "The condition asks for \"%1\", which is no "
                                                      "field there. What is accepted: %2."),
                       key, fieldKeysOf(subject));
    }
    const auto op = testOpOf(parts.at(1).toString());
    if (!op) {
        QStringList tokens;
        for (const OpWords& known : kOps)
            tokens.append(QLatin1String(known.token));
        return refusal(QT_TRANSLATE_NOOP("condition", "\"%1\" is no comparison of a condition. "
                                                      "What is accepted: %2."),
                       parts.at(1).toString(), tokens.join(QLatin1String(", ")));
    }
    ConditionTest test{key, *op, parts.at(2).toString()};
    if (const auto fine = checkTestValue(*field, test); !fine)
        return fail(fine.error());
    return test;
}

Result<ConditionGroup> readGroup(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    const QString key = object.value(QLatin1String("look_at")).toString();
    ConditionGroup group;
    group.subject = subjectOf(key);
    if (!group.subject) {
        return refusal(QT_TRANSLATE_NOOP("condition", "The condition looks at \"%1\", which is "
                                                      "not known. What is accepted: %2."),
                       key, subjectKeys());
    }
    const QJsonArray tests = object.value(QLatin1String("all")).toArray();
    for (const QJsonValue& one : tests) {
        const auto test = readTest(*group.subject, one);
        if (!test)
            return fail(test.error());
        group.tests.append(*test);
    }
    if (group.tests.isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("condition", "The condition on \"%1\" has no test. What "
                                                      "is accepted: %2."),
                       key, QStringLiteral("[[\"port\",\"in\",\"23, 512\"]]"));
    }
    return group;
}

} // namespace

QLatin1String tokenOf(TestOp op)
{
    return QLatin1String(wordsFor(op).token);
}

std::optional<TestOp> testOpOf(QStringView token)
{
    const auto* found = std::find_if(std::begin(kOps), std::end(kOps), [token](const OpWords& op) {
        return token == QLatin1String(op.token);
    });
    if (found == std::end(kOps))
        return {};
    return found->op;
}

Text labelOf(TestOp op)
{
    return {"condition", wordsFor(op).label};
}

bool takesValue(TestOp op)
{
    return op != TestOp::IsEmpty && op != TestOp::IsFilled;
}

QList<TestOp> allTestOps()
{
    QList<TestOp> all;
    for (const OpWords& op : kOps)
        all.append(op.op);
    return all;
}

QStringList Condition::sources() const
{
    QStringList tokens;
    for (const Choice& choice : technical_rule::kSourceChoices) {
        const bool tells =
            std::any_of(groups.begin(), groups.end(), [&choice](const ConditionGroup& group) {
                const QLatin1String token(choice.token);
                const auto& other = group.subject->other;
                return tokenOf(group.subject->source) == token ||
                       (other && tokenOf(*other) == token);
            });
        if (tells)
            tokens.append(QLatin1String(choice.token));
    }
    return tokens;
}

QString Condition::text() const
{
    QJsonArray all;
    for (const ConditionGroup& group : groups) {
        QJsonArray tests;
        for (const ConditionTest& test : group.tests) {
            QJsonArray parts{test.field, tokenOf(test.op)};
            if (takesValue(test.op))
                parts.append(test.value);
            tests.append(parts);
        }
        all.append(QJsonObject{{QStringLiteral("look_at"), group.subject->name()},
                               {QStringLiteral("all"), tests}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QString Condition::words(const Language& language) const
{
    QStringList alternatives;
    for (const ConditionGroup& group : groups) {
        QStringList tests;
        for (const ConditionTest& test : group.tests) {
            const SubjectField* field = group.subject->field(test.field);
            tests.append(Message("condition", wordsFor(test.op).sentence)
                             .arg(field->labelText())
                             .arg(shownValue(*group.subject, *field, test.value, language))
                             .in(language));
        }
        const QString joined =
            tests.join(Text{"condition", QT_TRANSLATE_NOOP("condition", " and ")}.in(language));
        alternatives.append(Message("condition", QT_TRANSLATE_NOOP("condition", "%1: %2"))
                                .arg(group.subject->labelText())
                                .arg(joined)
                                .in(language));
    }
    return alternatives.join(
        Text{"condition", QT_TRANSLATE_NOOP("condition", "; or ")}.in(language));
}

Result<Condition> conditionFrom(const QString& text)
{
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &parsed);
    if (!document.isArray() || document.array().isEmpty()) {
        return refusal(
            QT_TRANSLATE_NOOP("condition", "\"%1\" is not a condition. What is "
                                           "accepted: %2."),
            text.left(80),
            QStringLiteral("[{\"look_at\":\"port\",\"all\":[[\"port\",\"in\",\"23\"]]}]"));
    }
    Condition condition;
    const QJsonArray groups = document.array();
    for (const QJsonValue& one : groups) {
        auto group = readGroup(one);
        if (!group)
            return fail(group.error());
        condition.groups.append(std::move(*group));
    }
    return condition;
}

QString conditionInWords(const QString& stored, const Language& language)
{
    const auto condition = conditionFrom(stored);
    return condition ? condition->words(language) : stored;
}

bool holds(const ConditionTest& test, const QString& value)
{
    switch (test.op) {
    case TestOp::IsEmpty:
        return value.isEmpty();
    case TestOp::IsFilled:
        return !value.isEmpty();
    case TestOp::Is:
    case TestOp::In:
        return isAnyOf(value, test.value);
    case TestOp::IsNot:
    case TestOp::NotIn:
        return !isAnyOf(value, test.value);
    case TestOp::Contains:
        return containsAnyOf(value, test.value);
    case TestOp::ContainsNot:
        return !containsAnyOf(value, test.value);
    case TestOp::Less:
        return distance(value, test.value) == -1;
    case TestOp::More:
        return distance(value, test.value) == 1;
    case TestOp::AtMost: {
        const auto apart = distance(value, test.value);
        return apart && *apart <= 0;
    }
    case TestOp::AtLeast: {
        const auto apart = distance(value, test.value);
        return apart && *apart >= 0;
    }
    }
    return false;
}

} // namespace ringbinder
