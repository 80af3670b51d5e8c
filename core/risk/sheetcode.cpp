// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/sheetcode.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace ringbinder {

namespace {

constexpr qsizetype kSheetChecksum = 8;        // characters
constexpr qsizetype kLongestSheetVersion = 20; // characters

} // namespace

QString SheetCode::text() const
{
    return QStringLiteral("%1-v%2-%3").arg(owner, version, checksum);
}

SheetCode sheetCodeOf(const QString& owner, const QString& version, QStringList fingerprints)
{
    fingerprints.sort();
    const QByteArray all = fingerprints.join(QLatin1Char('\n')).toLatin1();
    QString plain;
    for (const QChar c : version) {
        const bool isPlain = c == QLatin1Char('.') || (c.unicode() < 128 && c.isLetterOrNumber());
        if (isPlain && plain.size() < kLongestSheetVersion)
            plain += c;
    }
    return {owner, plain.isEmpty() ? QStringLiteral("0") : plain,
            QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256)
                                    .toHex()
                                    .left(kSheetChecksum))};
}

QList<SheetCode> findSheetCodes(const QString& text)
{
    static const QRegularExpression code(
        QStringLiteral("([A-Z]{2,6}-[0-9]{3,8})-[vV]([0-9A-Za-z.]{1,20})-([0-9a-fA-F]{8})"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    auto found = code.globalMatch(text);
    if (!found.hasNext())
        found = code.globalMatch(QString(text).remove(blanks));
    // Programs and people write file names in small letters.
    if (!found.hasNext() && !text.contains(blanks))
        found = code.globalMatch(text.toUpper());
    QList<SheetCode> codes;
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const SheetCode one{match.captured(1), match.captured(2), match.captured(3).toLower()};
        if (!codes.contains(one))
            codes.append(one);
    }
    return codes;
}

std::optional<SheetCode> findSheetCode(const QString& text)
{
    const QList<SheetCode> codes = findSheetCodes(text);
    return codes.isEmpty() ? std::nullopt : std::optional(codes.first());
}

} // namespace ringbinder
