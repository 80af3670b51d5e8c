// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchwords.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

constexpr qsizetype kExcerptBefore = 30;
constexpr qsizetype kExcerptLength = 120;

bool isDiacritic(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

} // namespace

QString searchFolded(const QString& text)
{
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar c : parts) {
        if (!isDiacritic(c))
            folded += c;
    }
    return folded.simplified();
}

QStringList searchWords(const QString& text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    const QList<uint> characters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            word += QChar::fromUcs4(c);
        else
            finish();
    }
    finish();
    return words;
}

QStringList codesMeantBy(const QString& text, const QList<const RegisterDef*>& defs)
{
    static const QRegularExpression shortCode(QStringLiteral("^([a-z]+)[\\s_-]*0*(\\d{1,9})$"));
    const QRegularExpressionMatch match = shortCode.match(searchFolded(text));
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(1);
    const int number = match.captured(2).toInt();
    QStringList codes;
    for (const RegisterDef* def : defs) {
        if (*def->prefix == '\0')
            continue;
        const QString prefix = QString::fromLatin1(def->prefix);
        for (const char* name : {def->prefix, def->key, def->label, def->plural}) {
            if (!QString::fromUtf8(name).startsWith(word, Qt::CaseInsensitive))
                continue;
            codes.append(QStringLiteral("%1-%2").arg(prefix).arg(number, 4, 10, QLatin1Char('0')));
            break;
        }
    }
    return codes;
}

QString excerptAround(const QString& text, const QStringList& words)
{
    // Each character of the text on its own, so that places stay what they are in the text.
    const QString line = text.simplified();
    qsizetype begin = 0;
    while (begin < line.size()) {
        while (begin < line.size() && !line[begin].isLetterOrNumber())
            ++begin;
        qsizetype end = begin;
        while (end < line.size() && (line[end].isLetterOrNumber() || line[end].isMark()))
            ++end;
        const QString word = searchFolded(line.sliced(begin, end - begin));
        for (const QString& sought : words) {
            if (word.isEmpty() || !word.startsWith(searchFolded(sought)))
                continue;
            qsizetype from = qMax<qsizetype>(0, begin - kExcerptBefore);
            while (from > 0 && from < begin && !line[from - 1].isSpace())
                ++from;
            QString piece = line.mid(from, kExcerptLength).trimmed();
            if (from > 0)
                piece.prepend(QChar(0x2026));
            if (from + kExcerptLength < line.size())
                piece.append(QChar(0x2026));
            return piece;
        }
        begin = qMax(end, begin + 1);
    }
    return {};
}

} // namespace ringbinder
