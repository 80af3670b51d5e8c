// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filematch.h"

#include "core/catalogue/carryover.h"

#include <QRegularExpression>

#include <algorithm>

namespace ringbinder {

namespace {

// A title of one word ("Threat") is in too many names to mean anything.
constexpr qsizetype kFewestTitleWords = 2;
constexpr qsizetype kShortestTitleWord = 4;

// With the letter anything may stand between the parts; without it a dot or an underscore.
const QRegularExpression& lettered()
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\p{L}\\d])A[ ._-]{0,2}(\\d{1,2})[ ._-](\\d{1,2})"
                       "(?:[._-](\\d{1,2}))?(?!\\d)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

const QRegularExpression& bare()
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\p{L}\\d.,])(\\d{1,2})[._](\\d{1,2})(?:[._](\\d{1,2}))?"
                       "(?![\\d]|\\.\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

// "8-13 backup": only in front, and only a guess.
const QRegularExpression& dashed()
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})-(\\d{1,2})(?![\\d.,-])"));
    return form;
}

// Words after which a number without the letter is one of a control.
const QRegularExpression& announced()
{
    static const QRegularExpression form(
        QStringLiteral("(?:control|annex|anhang|ma\\x{df}nahme|massnahme|mesure|annexe|anexo)"
                       "[ ._-]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

QString withoutDates(QString name)
{
    static const QRegularExpression dates(
        QStringLiteral("\\d{4}([-_. ])\\d{1,2}\\1\\d{1,2}(?!\\d)|"
                       "(?<!\\d)\\d{1,2}([-_. ])\\d{1,2}\\2(?:19|20)\\d{2}|"
                       "(?<!\\d)(?:19|20)\\d{2}[-_.](?:0[1-9]|1[0-2])(?!\\d)|\\d{8,}"));
    // As long as before, so that what stood in front still does.
    auto found = dates.match(name);
    while (found.hasMatch()) {
        name.replace(found.capturedStart(), found.capturedLength(),
                     QString(found.capturedLength(), QLatin1Char('~')));
        found = dates.match(name);
    }
    return name;
}

QStringList titleWords(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = text.toCaseFolded().split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.size() < kShortestTitleWord; });
    return words;
}

void take(QStringList& controls, const QStringList& found)
{
    for (const QString& code : found) {
        if (!controls.contains(code))
            controls.append(code);
    }
}

} // namespace

FileMatcher::FileMatcher(const Catalogue& catalogue, const QHash<QString, QString>& titles)
    : m_catalogue(catalogue)
    , m_titles(titles)
{
    for (auto title = titles.cbegin(); title != titles.cend(); ++title) {
        const QStringList words = titleWords(title.value());
        if (words.size() >= kFewestTitleWords)
            m_words.append({words, title.key()});
    }
    // The longest title that fits is the one that is meant.
    std::sort(m_words.begin(), m_words.end(), [](const auto& a, const auto& b) {
        return a.first.size() != b.first.size() ? a.first.size() > b.first.size()
                                                : a.second < b.second;
    });
}

FileMatcher::Reading FileMatcher::read(int first, int second, int third) const
{
    const QString two = QStringLiteral("A.%1.%2").arg(first).arg(second);
    if (third <= 0)
        return m_titles.contains(two) ? Reading{{two}, false} : Reading();
    const auto carried = carriedOver(m_catalogue, QStringLiteral("%1.%2").arg(two).arg(third));
    if (!carried)
        return {};
    QStringList controls = carried->to;
    controls.removeIf([this](const QString& code) { return !m_titles.contains(code); });
    return {controls, true};
}

FileMatch FileMatcher::matchNumber(const QString& name) const
{
    const QString text = withoutDates(name);
    FileMatch match;
    bool isFormer = false;
    const auto reading = [this](const QRegularExpressionMatch& found) {
        return read(found.captured(1).toInt(), found.captured(2).toInt(),
                    found.captured(3).toInt());
    };
    auto numbers = lettered().globalMatch(text);
    while (numbers.hasNext()) {
        const auto found = numbers.next();
        Reading meant = reading(found);
        // "A.8.13-2 scan" is the second scan and no number of 2013.
        if (meant.controls.isEmpty())
            meant = read(found.captured(1).toInt(), found.captured(2).toInt(), 0);
        isFormer = isFormer || meant.isFormer;
        take(match.controls, meant.controls);
    }
    if (!match.controls.isEmpty()) {
        match.certainty = isFormer ? FileMatch::Certainty::Former : FileMatch::Certainty::Number;
        return match;
    }
    // Without the letter a number further back may as well be a version: "Policy 5.1".
    bool isSure = true;
    auto others = bare().globalMatch(text);
    while (others.hasNext()) {
        const auto found = others.next();
        const Reading meant = reading(found);
        if (meant.controls.isEmpty())
            continue;
        const QString before = text.left(found.capturedStart());
        isSure = isSure && (before.trimmed().isEmpty() || !match.controls.isEmpty() ||
                            announced().match(before).hasMatch());
        isFormer = isFormer || meant.isFormer;
        take(match.controls, meant.controls);
    }
    if (match.controls.isEmpty()) {
        if (const auto found = dashed().match(text); found.hasMatch()) {
            isSure = false;
            take(match.controls, reading(found).controls);
        }
    }
    if (!match.controls.isEmpty()) {
        match.certainty = !isSure    ? FileMatch::Certainty::Unsure
                          : isFormer ? FileMatch::Certainty::Former
                                     : FileMatch::Certainty::Number;
    }
    return match;
}

FileMatch FileMatcher::matchTitle(const QString& name) const
{
    const QStringList words = titleWords(name);
    for (const auto& [title, code] : m_words) {
        const bool fits = std::all_of(title.cbegin(), title.cend(), [&words](const QString& word) {
            return words.contains(word);
        });
        if (fits)
            return {{code}, FileMatch::Certainty::Title};
    }
    return {};
}

FileMatch FileMatcher::match(const QString& path) const
{
    QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    QString name = parts.takeLast();
    // The ending is no part of a number; "5.1" without an ending has none.
    static const QRegularExpression ending(QStringLiteral("\\.[A-Za-z][A-Za-z0-9]{0,4}$"));
    name.remove(ending);
    const FileMatch own = matchNumber(name);
    if (!own.controls.isEmpty() && own.certainty != FileMatch::Certainty::Unsure)
        return own;
    while (!parts.isEmpty()) {
        FileMatch folder = matchNumber(parts.takeLast());
        if (folder.controls.isEmpty() || folder.certainty == FileMatch::Certainty::Unsure)
            continue;
        if (folder.certainty == FileMatch::Certainty::Number)
            folder.certainty = FileMatch::Certainty::Folder;
        return folder;
    }
    return own.controls.isEmpty() ? matchTitle(name) : own;
}

} // namespace ringbinder
