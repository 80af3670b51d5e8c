// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include "core/base/language.h"

namespace ringbinder {

QString Text::in(const Language& language) const
{
    return language.text(context, source);
}

Message Message::arg(const QString& literal) const
{
    Message copy = *this;
    copy.m_arguments.append({Text{}, literal});
    return copy;
}

Message Message::arg(qint64 number) const
{
    return arg(QString::number(number));
}

Message Message::arg(Text label) const
{
    Message copy = *this;
    copy.m_arguments.append({label, {}});
    return copy;
}

Message Message::count(int n) const
{
    Message copy = *this;
    copy.m_count = n;
    return copy;
}

QString Message::in(const Language& language) const
{
    const QString pattern = language.text(m_text.context, m_text.source, m_count);
    // One pass, so that an argument holding "%2" is never filled itself.
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const qsizetype index = isPlace ? pattern[i + 1].digitValue() - 1 : -1;
        if (index < 0 || index >= m_arguments.size()) {
            result += pattern[i];
            continue;
        }
        const Argument& argument = m_arguments[index];
        result += *argument.label.source ? argument.label.in(language) : argument.literal;
        ++i;
    }
    return result;
}

QString Message::plain() const
{
    return in(Language());
}

} // namespace ringbinder
