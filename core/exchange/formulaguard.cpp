// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formulaguard.h"

#include <QString>

namespace ringbinder {
namespace {

bool startsFormula(QChar c)
{
    static const QString starters = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return starters.contains(c);
}

// Blanks that a spreadsheet may skip before it looks for a formula; not TAB, CR and LF.
bool isSkippedBlank(QChar c)
{
    const char16_t code = c.unicode();
    return c.isSpace() || (code >= 0x200B && code <= 0x200D) || code == 0x2060 || code == 0xFEFF;
}

// An optional sign, digits grouped by . , or ', an optional exponent and %.
bool isPlainNumber(QStringView text)
{
    qsizetype i = 0;
    const auto skipDigits = [&] {
        const qsizetype from = i;
        while (i < text.size() && text[i] >= QLatin1Char('0') && text[i] <= QLatin1Char('9'))
            ++i;
        return i > from;
    };
    const auto skipOneOf = [&](QLatin1String these) {
        const bool found = i < text.size() && these.contains(text[i]);
        i += found;
        return found;
    };
    (void)skipOneOf(QLatin1String("+-"));
    if (!skipDigits())
        return false;
    while (skipOneOf(QLatin1String(".,'"))) {
        if (!skipDigits())
            return false;
    }
    if (skipOneOf(QLatin1String("eE"))) {
        (void)skipOneOf(QLatin1String("+-"));
        if (!skipDigits())
            return false;
    }
    (void)skipOneOf(QLatin1String("%"));
    return i == text.size();
}

bool isFormulaToSpreadsheets(QStringView text)
{
    qsizetype i = 0;
    for (; i < text.size() && isSkippedBlank(text[i]); ++i) {
        if (QLatin1String("\t\r\n").contains(text[i]))
            return true;
    }
    if (i == text.size() || !startsFormula(text[i]))
        return false;
    return !isPlainNumber(text.mid(i));
}

} // namespace

bool needsFormulaGuard(QStringView text)
{
    while (true) {
        if (isFormulaToSpreadsheets(text))
            return true;
        if (!text.startsWith(QLatin1Char('\'')))
            return false;
        text = text.mid(1);
    }
}

QStringView withoutFormulaGuard(QStringView text)
{
    if (text.startsWith(QLatin1Char('\'')) && needsFormulaGuard(text.mid(1)))
        return text.mid(1);
    return text;
}

} // namespace ringbinder
