// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filterexpression.h"

#include "core/schema/format.h"

#include <array>

namespace ringbinder {

namespace {

struct FilterWord {
    const char* source;
    FilterTerm::Op op;
};

constexpr std::array<FilterWord, 3> kFilterWords = {
    {{QT_TRANSLATE_NOOP("filter", "empty"), FilterTerm::Op::Empty},
     {QT_TRANSLATE_NOOP("filter", "mine"), FilterTerm::Op::Mine},
     {QT_TRANSLATE_NOOP("filter", "overdue"), FilterTerm::Op::Overdue}}};

struct FilterSign {
    QLatin1String sign;
    FilterTerm::Op op;
};

// Longer signs first.
constexpr std::array<FilterSign, 4> kFilterSigns = {{{QLatin1String(">="), FilterTerm::Op::AtLeast},
                                                     {QLatin1String("<="), FilterTerm::Op::AtMost},
                                                     {QLatin1String(">"), FilterTerm::Op::Above},
                                                     {QLatin1String("<"), FilterTerm::Op::Below}}};

bool isQuoted(const QString& text)
{
    return text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"'));
}

QString withoutQuotes(const QString& text)
{
    return isQuoted(text) ? text.sliced(1, text.size() - 2) : text;
}

std::optional<FilterTerm::Op> wordOp(const QString& text, const Language& language)
{
    for (const FilterWord& word : kFilterWords) {
        if (text.compare(QLatin1String(word.source), Qt::CaseInsensitive) == 0 ||
            text.compare(language.text("filter", word.source), Qt::CaseInsensitive) == 0)
            return word.op;
    }
    return std::nullopt;
}

std::optional<FilterTerm> parseTerm(const QString& text, bool isText, const Language& language)
{
    if (isQuoted(text))
        return FilterTerm{FilterTerm::Op::Contains, withoutQuotes(text), {}};
    if (text.startsWith(QLatin1Char('='))) {
        const QString operand = text.mid(1).trimmed();
        if (operand.isEmpty())
            return std::nullopt;
        return FilterTerm{FilterTerm::Op::Equals, withoutQuotes(operand), {}};
    }
    if (const auto op = wordOp(text, language); op && (!isText || *op == FilterTerm::Op::Empty))
        return FilterTerm{*op, {}, {}};
    if (isText)
        return FilterTerm{FilterTerm::Op::Contains, text, {}};
    for (const FilterSign& known : kFilterSigns) {
        if (!text.startsWith(known.sign))
            continue;
        const QString operand = text.mid(known.sign.size()).trimmed();
        if (operand.isEmpty())
            return std::nullopt;
        return FilterTerm{known.op, withoutQuotes(operand), {}};
    }
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots >= 0) {
        const QString low = text.left(dots).trimmed();
        const QString high = text.mid(dots + 2).trimmed();
        if (low.isEmpty() && high.isEmpty())
            return std::nullopt;
        return FilterTerm{FilterTerm::Op::Between, low, high};
    }
    return FilterTerm{FilterTerm::Op::Contains, text, {}};
}

} // namespace

std::optional<FilterExpression> parseFilter(const QString& typed, bool isText,
                                            const Language& language)
{
    QString text = typed.trimmed();
    FilterExpression expression;
    if (text.startsWith(QLatin1Char('!'))) {
        expression.negated = true;
        text = text.mid(1).trimmed();
    }
    const QStringList parts =
        isQuoted(text) && text.count(QLatin1Char('"')) == 2 ? QStringList{text} : splitList(text);
    for (const QString& part : parts) {
        if (const auto term = parseTerm(part, isText, language))
            expression.terms.append(*term);
    }
    if (expression.terms.isEmpty())
        return std::nullopt;
    return expression;
}

} // namespace ringbinder
