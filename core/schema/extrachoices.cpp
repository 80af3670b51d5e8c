// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/extrachoices.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qsizetype kLongestToken = 60;

bool isToken(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != QLatin1Char(',') &&
               c != QLatin1Char('=');
    });
}

QByteArray tokenFor(const QString& label)
{
    if (isToken(label))
        return label.toLatin1();
    const QByteArray word = plainWord(label);
    return word.isEmpty() ? QByteArrayLiteral("choice") : word;
}

QByteArray freeToken(const QByteArray& stem, const QList<ExtraChoice>& taken)
{
    QByteArray token = stem;
    for (int i = 2; std::any_of(taken.cbegin(), taken.cend(),
                                [&](const ExtraChoice& other) { return other.token == token; });
         ++i)
        token = stem + '_' + QByteArray::number(i);
    return token;
}

} // namespace

QByteArray plainWord(const QString& text)
{
    QByteArray token;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_C)) {
        const QString plain = QString(c).normalized(QString::NormalizationForm_D).left(1);
        if (c == QChar(0xe4) || c == QChar(0xf6) || c == QChar(0xfc))
            token += plain.toLatin1() + 'e';
        else if (c == QChar(0xdf))
            token += "ss";
        else if (plain[0].unicode() < 0x7f && plain[0].isLetterOrNumber())
            token += plain.toLatin1();
        else if (c.isLetterOrNumber())
            token += 'u' + QByteArray::number(c.unicode(), 16);
        else if (!token.isEmpty() && !token.endsWith('_'))
            token += '_';
    }
    token.truncate(kLongestToken);
    while (token.endsWith('_'))
        token.chop(1);
    return token;
}

QList<ExtraChoice> extraChoicesFrom(const QString& options)
{
    QList<ExtraChoice> choices;
    for (const QString& line : options.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString text = line.trimmed();
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        const QString word = text.left(equals).trimmed();
        const QString label = text.mid(equals + 1).trimmed();
        ExtraChoice choice;
        if (equals > 0 && isToken(word) && !label.isEmpty())
            choice = {word.toLatin1(), label};
        else
            choice = {tokenFor(text), text};
        const bool isKnown =
            std::any_of(choices.cbegin(), choices.cend(), [&](const ExtraChoice& other) {
                return other.token == choice.token || other.label == choice.label;
            });
        if (!text.isEmpty() && !isKnown)
            choices.append(choice);
    }
    return choices;
}

QString extraOptionsText(const QList<ExtraChoice>& choices)
{
    QList<ExtraChoice> named;
    for (const ExtraChoice& choice : choices) {
        if (!choice.token.isEmpty())
            named.append(choice);
    }
    QStringList lines;
    for (ExtraChoice choice : choices) {
        if (choice.token.isEmpty()) {
            choice.token = freeToken(tokenFor(choice.label), named);
            named.append(choice);
        }
        const QString token = QString::fromLatin1(choice.token);
        lines.append(token == choice.label ? choice.label
                                           : QStringLiteral("%1=%2").arg(token, choice.label));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ringbinder
