// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/schema/written.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr QLatin1Char kDot('.');
constexpr QLatin1Char kComma(',');

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

// Blanks of all widths and apostrophes only ever group thousands.
bool isSilentGroup(QChar c)
{
    return c.isSpace() || c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool isMinus(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2212) || c == QChar(0x2013);
}

qsizetype digitsFrom(const QString& text, qsizetype start)
{
    const auto from = text.cbegin() + start;
    return std::find_if_not(from, text.cend(), isAsciiDigit) - from;
}

// "1.234.567": one to three digits, then groups of three.
bool isGrouped(const QStringList& groups)
{
    if (groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(groups.cbegin() + 1, groups.cend(),
                       [](const QString& group) { return group.size() == 3; });
}

bool commaIsDecimal(const Language* language)
{
    return language && language->locale().decimalPoint() == QLatin1String(",");
}

// Which sign, if any, is the decimal sign of this unsigned run of digits, dots and commas.
std::optional<QChar> decimalSign(const QString& digits, const Language* language)
{
    const qsizetype dots = digits.count(kDot);
    const qsizetype commas = digits.count(kComma);
    if (dots > 0 && commas > 0)
        return digits.lastIndexOf(kDot) > digits.lastIndexOf(kComma) ? kDot : kComma;
    if (dots + commas != 1)
        return std::nullopt;
    const QChar sign = dots == 1 ? QChar(kDot) : QChar(kComma);
    const bool isOfLanguage = (sign == kComma) == commaIsDecimal(language);
    const QString whole = digits.section(sign, 0, 0);
    const bool couldGroup = isGrouped(digits.split(sign)) && !whole.startsWith(QLatin1Char('0'));
    return isOfLanguage || !couldGroup ? std::optional(sign) : std::nullopt;
}

// Digits without grouping, with a dot; nothing when the grouping makes no sense.
std::optional<QString> plainDigits(const QString& digits, const Language* language)
{
    const auto sign = decimalSign(digits, language);
    QString whole = digits;
    QString fraction;
    if (sign) {
        if (digits.count(*sign) > 1)
            return std::nullopt;
        whole = digits.section(*sign, 0, 0);
        fraction = digits.section(*sign, 1);
        if (fraction.isEmpty() || !std::all_of(fraction.cbegin(), fraction.cend(), isAsciiDigit))
            return std::nullopt;
    }
    const bool hasDot = whole.contains(kDot);
    if (hasDot && whole.contains(kComma))
        return std::nullopt;
    const QStringList groups = whole.split(hasDot ? kDot : kComma);
    if (groups.size() > 1 && !isGrouped(groups))
        return std::nullopt;
    QString plain = groups.join(QString());
    if (plain.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    if (plain.isEmpty())
        plain = QStringLiteral("0");
    return fraction.isEmpty() ? plain : QString(plain + kDot + fraction);
}

struct CurrencySign {
    char16_t sign;
    const char* codes;
};
constexpr CurrencySign kCurrencySigns[] = {
    {u'€', "EUR"},
    {u'£', "GBP"},
    {u'¥', "JPY CNY"},
    {u'$', "USD AUD CAD NZD SGD HKD MXN CLP COP ARS"},
};

bool namesCurrency(const QString& word, const QString& currency)
{
    if (currency.isEmpty() || word.compare(currency, Qt::CaseInsensitive) == 0)
        return true;
    return std::any_of(std::begin(kCurrencySigns), std::end(kCurrencySigns),
                       [&](const auto& known) {
                           return word == QChar(known.sign) &&
                                  QLatin1String(known.codes).contains(currency.toUpper());
                       });
}

bool isCurrencyPart(QChar c)
{
    return c.isLetter() || c.category() == QChar::Symbol_Currency;
}

// Takes a currency sign or code off one end; what was taken is returned.
QString takeCurrency(QString& amount)
{
    const auto first = std::find_if_not(amount.cbegin(), amount.cend(), isCurrencyPart);
    if (const qsizetype size = first - amount.cbegin(); size > 0) {
        const QString word = amount.left(size);
        amount = amount.mid(size).trimmed();
        return word;
    }
    const auto last = std::find_if_not(amount.crbegin(), amount.crend(), isCurrencyPart);
    const qsizetype size = last - amount.crbegin();
    const QString word = amount.right(size);
    amount.chop(size);
    amount = amount.trimmed();
    return word;
}

} // namespace

std::optional<QString> readNumber(const QString& text, const Language* language)
{
    QString number = text.trimmed();
    bool isNegative = false;
    if (!number.isEmpty() && (isMinus(number[0]) || number[0] == QLatin1Char('+'))) {
        isNegative = isMinus(number[0]);
        number.remove(0, 1);
    }
    QString exponent;
    if (const qsizetype e = number.indexOf(QLatin1Char('e'), 0, Qt::CaseInsensitive); e > 0) {
        exponent = number.mid(e + 1);
        number.truncate(e);
        bool isWhole = false;
        const int power = exponent.toInt(&isWhole);
        if (!isWhole || power < -400 || power > 400)
            return std::nullopt;
        exponent = QString(QLatin1Char('e') + QString::number(power));
    }
    QString digits;
    qsizetype run = 0; // of digits up to here
    for (qsizetype i = 0; i < number.size(); ++i) {
        const QChar c = number[i];
        if (isSilentGroup(c)) {
            if (run < 1 || run > 3 || digitsFrom(number, i + 1) != 3)
                return std::nullopt;
            run = 0;
            continue;
        }
        if (!isAsciiDigit(c) && c != kDot && c != kComma)
            return std::nullopt;
        run = isAsciiDigit(c) ? run + 1 : 0;
        digits += c;
    }
    const auto plain = plainDigits(digits, language);
    if (!plain)
        return std::nullopt;
    return QString((isNegative ? QStringLiteral("-") : QString()) + *plain + exponent);
}

std::optional<qint64> readAmount(const QString& text, const Language* language,
                                 const QString& currency)
{
    QString amount = text.trimmed();
    const bool isNegative = !amount.isEmpty() && isMinus(amount[0]);
    if (isNegative)
        amount = amount.mid(1).trimmed();
    if (const QString word = takeCurrency(amount);
        !word.isEmpty() && !namesCurrency(word, currency))
        return std::nullopt;
    // "1.200,-" is how round amounts are written by hand.
    qsizetype dashes = 0;
    while (dashes < amount.size() && isMinus(amount[amount.size() - 1 - dashes]))
        ++dashes;
    if (dashes > 0) {
        amount.chop(dashes);
        if (!amount.endsWith(kComma) && !amount.endsWith(kDot))
            return std::nullopt;
        amount += QLatin1String("00");
    }
    if (amount.isEmpty() || (isNegative && isMinus(amount[0])))
        return std::nullopt;
    const auto number = readNumber(amount, language);
    if (!number || number->contains(QLatin1Char('e')))
        return std::nullopt;
    const QString whole = number->section(kDot, 0, 0);
    QString cents = number->section(kDot, 1);
    while (cents.size() > 2 && cents.endsWith(QLatin1Char('0')))
        cents.chop(1);
    if (cents.size() > 2)
        return std::nullopt;
    bool isWhole = false;
    const qint64 minor =
        QString(whole + cents.leftJustified(2, QLatin1Char('0'))).toLongLong(&isWhole);
    if (!isWhole)
        return std::nullopt;
    return isNegative ? -minor : minor;
}

} // namespace ringbinder
