// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/controlnumber.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

constexpr int kLastThemeOf2022 = 8;
constexpr int kLastDomainOf2013 = 18;

// "ISO/IEC 27001:2013 Annex A.12.3.1": everything but the digits is optional. Without the letter,
// parts are separated by a dot or, from spreadsheets, a comma; "8 13" alone may be anything.
const QRegularExpression& numberForm()
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(?:(?:ISO(?:/IEC)?\\s*)?27001\\s*[:-]?\\s*)?"
                       "(?:(?<year>2013|2022)\\s*[: -]\\s*)?"
                       "(?:"
                       "(?:(?:Annex|Anhang|Annexe|Anexo)\\s+)?A\\s*[. _-]?\\s*"
                       "(?<a>\\d{1,2})[., _-]\\s*(?<b>\\d{1,2})(?:[., _-]\\s*(?<c>\\d{1,2}))?"
                       "|"
                       "(?<d>\\d{1,2})[.,](?<e>\\d{1,2})(?:[.,](?<f>\\d{1,2}))?"
                       ")(?![\\d])\\.?"),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

std::optional<ControlNumber> numberFrom(const QRegularExpressionMatch& match)
{
    const bool hasLetter = match.capturedLength(QStringLiteral("a")) > 0;
    const auto part = [&](char with, char without) {
        return match.captured(QString(QLatin1Char(hasLetter ? with : without))).toInt();
    };
    const int first = part('a', 'd');
    const int second = part('b', 'e');
    const int third = part('c', 'f');
    const QString year = match.captured(QStringLiteral("year"));
    const auto edition = third > 0 ? AnnexEdition::Of2013 : AnnexEdition::Of2022;
    const int last = edition == AnnexEdition::Of2013 ? kLastDomainOf2013 : kLastThemeOf2022;
    if (first < 5 || first > last || second < 1)
        return std::nullopt;
    if (!year.isEmpty() && (year == QLatin1String("2013")) != (edition == AnnexEdition::Of2013))
        return std::nullopt;
    QString number = QStringLiteral("A.%1.%2").arg(first).arg(second);
    if (third > 0)
        number += QStringLiteral(".%1").arg(third);
    return ControlNumber{number, edition};
}

} // namespace

std::optional<ControlNumber> parseControlNumber(const QString& text)
{
    const auto match = numberForm().match(text);
    if (!match.hasMatch() || !QStringView(text).mid(match.capturedEnd()).trimmed().isEmpty())
        return std::nullopt;
    return numberFrom(match);
}

std::optional<NumberedText> leadingControlNumber(const QString& text)
{
    const auto match = numberForm().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString rest = text.mid(match.capturedEnd());
    // "8.13a" and "5.1-2024" go on: they are something else.
    if (!rest.isEmpty() && (rest[0].isLetterOrNumber() || rest[0] == QLatin1Char('.')))
        return std::nullopt;
    const auto number = numberFrom(match);
    if (!number)
        return std::nullopt;
    static const QRegularExpression separators(QStringLiteral("^[\\s:;,–—-]+"));
    return NumberedText{*number, QString(rest).remove(separators).trimmed()};
}

} // namespace ringbinder
