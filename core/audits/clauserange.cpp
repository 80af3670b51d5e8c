// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/clauserange.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace ringbinder {

namespace {

QList<int> partsOfNumber(const QString& number)
{
    QList<int> parts;
    for (const QString& part : number.split(QLatin1Char('.'))) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        if (isNumber)
            parts.append(value);
    }
    return parts;
}

bool isControlNumber(const QString& number)
{
    return number.startsWith(QLatin1String("A."));
}

bool isWithin(const QString& inner, const QString& outer)
{
    const QString prefix = outer + QLatin1Char('.');
    return inner == outer || inner.startsWith(prefix);
}

// Below, at or above, as far as both have parts: 10.2 is not above 10.
int comparedParts(const QList<int>& a, const QList<int>& b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    }
    return 0;
}

} // namespace

ClauseRange::ClauseRange(const QString& text, Reading reading)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?<![\\w.:/])(A\\.\\d+(?:\\.\\d+)*|(?:[4-9]|10)(?:\\.\\d+)*)(?![\\w:/]|\\.\\d)"
        "(?:\\s*(?:-|\\x{2013}|\\.\\.\\.?|\\x{2026}|to|bis)\\s*"
        "(A\\.\\d+(?:\\.\\d+)*|(?:[4-9]|10)(?:\\.\\d+)*)(?![\\w:/]|\\.\\d))?"));
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString first = match.captured(1);
        const QString last = match.captured(2);
        if (reading == Reading::Precise && !first.contains(QLatin1Char('.')))
            continue;
        const bool isSpan = !last.isEmpty() && isControlNumber(first) == isControlNumber(last);
        m_spans.append({first, isSpan ? last : first});
    }
}

bool ClauseRange::covers(const QString& number) const
{
    return std::any_of(m_spans.cbegin(), m_spans.cend(), [&number](const Span& span) {
        if (isControlNumber(span.first) != isControlNumber(number))
            return false;
        if (span.first == span.last)
            return isWithin(number, span.first) || isWithin(span.first, number);
        const QList<int> parts = partsOfNumber(number);
        return comparedParts(parts, partsOfNumber(span.first)) >= 0 &&
               comparedParts(parts, partsOfNumber(span.last)) <= 0;
    });
}

QStringList ClauseRange::numbers() const
{
    QStringList found;
    for (const Span& span : m_spans) {
        if (span.first == span.last && !found.contains(span.first))
            found.append(span.first);
    }
    return found;
}

} // namespace ringbinder
