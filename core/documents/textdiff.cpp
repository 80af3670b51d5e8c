// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/textdiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace ringbinder {

namespace {

// Edits beyond which the search is given up; its memory grows with the square.
constexpr int kMostEdits = 2000;
// Less in common than this share of the longer line: the words are not compared.
constexpr double kLeastInCommon = 0.35;

enum class Step { Keep, Remove, Add };

// The shortest script that turns `a` into `b`: the forward greedy search, then the way back.
QList<Step> shortestScript(const QStringList& a, const QStringList& b)
{
    const int rows = int(a.size());
    const int columns = int(b.size());
    const int most = std::min(rows + columns, kMostEdits);
    const int middle = most + 1;
    std::vector<int> furthest(size_t(2 * middle + 1), 0);
    std::vector<std::vector<int>> trail;
    int found = -1;
    for (int edits = 0; edits <= most && found < 0; ++edits) {
        trail.push_back(std::vector<int>(furthest.begin() + (middle - edits),
                                         furthest.begin() + (middle + edits + 1)));
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const size_t at = size_t(middle + diagonal);
            const bool isDown =
                diagonal == -edits || (diagonal != edits && furthest[at - 1] < furthest[at + 1]);
            int x = isDown ? furthest[at + 1] : furthest[at - 1] + 1;
            int y = x - diagonal;
            while (x < rows && y < columns && a[x] == b[y]) {
                ++x;
                ++y;
            }
            furthest[at] = x;
            if (x >= rows && y >= columns) {
                found = edits;
                break;
            }
        }
    }
    QList<Step> script;
    if (found < 0) {
        script.fill(Step::Remove, rows);
        script.append(QList<Step>(columns, Step::Add));
        return script;
    }
    int x = rows;
    int y = columns;
    for (int edits = found; edits > 0; --edits) {
        // What was known before this edit, for the diagonals -edits … edits.
        const std::vector<int>& known = trail[size_t(edits)];
        const auto knownAt = [&known, edits](int diagonal) {
            return known[size_t(diagonal + edits)];
        };
        const int diagonal = x - y;
        const bool isDown = diagonal == -edits ||
                            (diagonal != edits && knownAt(diagonal - 1) < knownAt(diagonal + 1));
        const int fromX = knownAt(isDown ? diagonal + 1 : diagonal - 1);
        const int fromY = fromX - (isDown ? diagonal + 1 : diagonal - 1);
        for (; x > fromX && y > fromY; --x, --y)
            script.prepend(Step::Keep);
        script.prepend(isDown ? Step::Add : Step::Remove);
        x = fromX;
        y = fromY;
    }
    for (; x > 0; --x)
        script.prepend(Step::Keep);
    return script;
}

QStringList diffWords(const QString& line)
{
    QStringList words;
    QString word;
    for (const QChar c : line) {
        if (c.isLetterOrNumber()) {
            word.append(c);
            continue;
        }
        if (!word.isEmpty())
            words.append(word);
        word.clear();
        words.append(QString(c));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

void appendRun(QList<DiffRun>& runs, DiffRun::Kind kind, const QString& text)
{
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += text;
    else
        runs.append({kind, text});
}

// Marks the words that differ between a removed line and the line that came in its place.
void markWords(DiffLine& removed, DiffLine& added)
{
    const QStringList before = diffWords(removed.text());
    const QStringList after = diffWords(added.text());
    const QList<Step> script = shortestScript(before, after);
    QList<DiffRun> left;
    QList<DiffRun> right;
    qsizetype i = 0;
    qsizetype j = 0;
    qsizetype common = 0;
    for (const Step step : script) {
        switch (step) {
        case Step::Keep:
            common += before[i].size();
            appendRun(left, DiffRun::Kind::Same, before[i++]);
            appendRun(right, DiffRun::Kind::Same, after[j++]);
            break;
        case Step::Remove:
            appendRun(left, DiffRun::Kind::Removed, before[i++]);
            break;
        case Step::Add:
            appendRun(right, DiffRun::Kind::Added, after[j++]);
            break;
        }
    }
    const qsizetype longer = std::max(removed.text().size(), added.text().size());
    if (double(common) < kLeastInCommon * double(longer))
        return;
    removed.runs = left;
    added.runs = right;
}

// Lines of a block that were removed and added are compared with each other in order.
void pairLines(QList<DiffLine>& lines)
{
    for (qsizetype i = 0; i < lines.size();) {
        if (lines[i].kind == DiffLine::Kind::Same) {
            ++i;
            continue;
        }
        qsizetype end = i;
        QList<qsizetype> gone;
        QList<qsizetype> come;
        for (; end < lines.size() && lines[end].kind != DiffLine::Kind::Same; ++end)
            (lines[end].kind == DiffLine::Kind::Removed ? gone : come).append(end);
        for (qsizetype pair = 0; pair < std::min(gone.size(), come.size()); ++pair)
            markWords(lines[gone[pair]], lines[come[pair]]);
        i = end;
    }
}

// Within a block of changes what went stands before what came.
void removedFirst(QList<DiffLine>& lines)
{
    auto from = lines.begin();
    while (from != lines.end()) {
        if (from->kind == DiffLine::Kind::Same) {
            ++from;
            continue;
        }
        const auto to = std::find_if(from, lines.end(), [](const DiffLine& line) {
            return line.kind == DiffLine::Kind::Same;
        });
        std::stable_partition(
            from, to, [](const DiffLine& line) { return line.kind == DiffLine::Kind::Removed; });
        from = to;
    }
}

QStringList linesOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
}

} // namespace

QString DiffLine::text() const
{
    QString whole;
    for (const DiffRun& run : runs)
        whole += run.text;
    return whole;
}

TextDiff diffTexts(const QString& before, const QString& after)
{
    const QStringList left = linesOf(before);
    const QStringList right = linesOf(after);
    TextDiff diff;
    int i = 0;
    int j = 0;
    const QList<Step> script = shortestScript(left, right);
    for (const Step step : script) {
        switch (step) {
        case Step::Keep:
            diff.lines.append(
                {DiffLine::Kind::Same, {{DiffRun::Kind::Same, left[i]}}, i + 1, j + 1});
            ++i;
            ++j;
            break;
        case Step::Remove:
            diff.lines.append(
                {DiffLine::Kind::Removed, {{DiffRun::Kind::Removed, left[i]}}, i + 1, 0});
            ++i;
            ++diff.removed;
            break;
        case Step::Add:
            diff.lines.append(
                {DiffLine::Kind::Added, {{DiffRun::Kind::Added, right[j]}}, 0, j + 1});
            ++j;
            ++diff.added;
            break;
        }
    }
    removedFirst(diff.lines);
    pairLines(diff.lines);
    return diff;
}

QString unifiedDiff(const TextDiff& diff, int context)
{
    QString text;
    for (qsizetype i = 0; i < diff.lines.size();) {
        if (diff.lines[i].kind == DiffLine::Kind::Same) {
            ++i;
            continue;
        }
        // A hunk goes on while the next change is near enough to share its surroundings.
        const qsizetype first = std::max<qsizetype>(0, i - context);
        qsizetype last = i;
        for (qsizetype k = i; k < diff.lines.size() && k - last <= 2 * context; ++k) {
            if (diff.lines[k].kind != DiffLine::Kind::Same)
                last = k;
        }
        const qsizetype end = std::min(diff.lines.size(), last + context + 1);
        int oldStart = 0;
        int newStart = 0;
        int oldCount = 0;
        int newCount = 0;
        QString body;
        for (qsizetype k = first; k < end; ++k) {
            const DiffLine& line = diff.lines[k];
            if (line.oldNumber > 0) {
                oldStart = oldStart == 0 ? line.oldNumber : oldStart;
                ++oldCount;
            }
            if (line.newNumber > 0) {
                newStart = newStart == 0 ? line.newNumber : newStart;
                ++newCount;
            }
            body += QLatin1Char(line.kind == DiffLine::Kind::Same      ? ' '
                                : line.kind == DiffLine::Kind::Removed ? '-'
                                                                       : '+');
            body += line.text();
            body += QLatin1Char('\n');
        }
        text += QStringLiteral("@@ -%1,%2 +%3,%4 @@\n")
                    .arg(oldStart)
                    .arg(oldCount)
                    .arg(newStart)
                    .arg(newCount);
        text += body;
        i = end;
    }
    return text;
}

} // namespace ringbinder
