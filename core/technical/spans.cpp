// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/spans.h"

#include <QRegularExpression>

namespace ringbinder {

QStringList rangeParts(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    // "10.1.5.10 - 10.1.5.20" is one part.
    static const QRegularExpression dash(QStringLiteral("\\s*[-\u2013]\\s*"));
    QString tight = text;
    tight.replace(dash, QStringLiteral("-"));
    return tight.split(between, Qt::SkipEmptyParts);
}

QStringList typedRanges(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    return text.split(between, Qt::SkipEmptyParts);
}

std::optional<int> smallNumber(QStringView text, int most)
{
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter >= u'0' && letter <= u'9';
    });
    bool isNumber = false;
    const int number = isPlain ? text.toInt(&isNumber) : 0;
    return isNumber && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace ringbinder
