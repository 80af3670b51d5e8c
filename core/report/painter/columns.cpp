// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/columns.h"

#include "core/report/painter/style.h"
#include "core/report/painter/text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ringbinder::report {

namespace {

constexpr qsizetype kSampledRows = 600;
constexpr qsizetype kWeighedRows = 120; // of those, to find out what widths make rows low
constexpr int kWidthSteps = 120;
constexpr double kRoundingEm = 0.02;
constexpr double kLowRow = 6; // lines
constexpr double kHighRow = 8;
constexpr qsizetype kManyColumns = 8;
constexpr double kWorthSplitting = 0.85;
constexpr double kRowGapLines = 0.6;
constexpr double kWorthShrinking = 0.8;
constexpr double kRaggedEdge = 1.08; // what broken lines lose at their ends
// A text column is never narrower than this unless all its content is.
constexpr double kComfortableEm = 5.0;
// A word longer than this may be broken.
constexpr double kLongestKeptWordEm = 11.0;

// All in em, so that one measuring serves every size.
struct ColumnWish {
    double least = 0;
    double most = 0; // nothing is gained beyond
};

struct CellWish {
    double longest = 0; // of its lines, unbroken
    double total = 0;   // all its lines, unbroken, one after the other
    double lines = 1;   // at least
};

struct TableSample {
    QList<ColumnWish> wishes;
    QList<QList<CellWish>> rows; // that of the titles first
};

// Lines of the cell where there is that much room: each line of its own ends half empty.
double linesIn(const CellWish& cell, double room)
{
    if (cell.longest <= room)
        return cell.lines;
    return std::max(cell.lines + 1, cell.total * kRaggedEdge / room + (cell.lines - 1) / 2);
}

// What a level must keep on one line: its letter and the word after it.
QString unpartedLevel(const Table& table, const Cell& cell)
{
    QString text = cellText(table, cell);
    const qsizetype blank = text.indexOf(QLatin1Char(' '));
    if (cell.text.isEmpty() && blank >= 0)
        text[blank] = QChar(QChar::Nbsp);
    return text;
}

TableSample sampleTable(const Table& table, FontBook& fonts)
{
    const TypeStyle unit{Face::Regular, 72, 1.0}; // 1200 units per em
    const TypeStyle unitBold{Face::Bold, 72, 1.0};
    const double em = unit.pixels();
    const qsizetype columns = table.columns.size();
    QList<QList<double>> naturals(columns);
    QList<double> words(columns, 0.0);
    QList<double> longest(columns, 0.0);

    TableSample sample;
    QList<CellWish> titles;
    for (const Column& column : table.columns) {
        const TextExtent extent = measureText(fonts, column.title, unitBold);
        titles.append({extent.natural / em, extent.total / em, double(extent.lines)});
    }
    sample.rows.append(titles);
    const qsizetype step = std::max<qsizetype>(1, table.rows.count / kSampledRows);
    const qsizetype keep =
        std::max<qsizetype>(1, std::min(table.rows.count, kSampledRows) / kWeighedRows);
    qsizetype sampled = 0;
    for (qsizetype i = 0; i < table.rows.count; i += step) {
        const Row row = table.rows.at(i);
        if (row.kind == Row::Kind::Group)
            continue;
        const bool isTotal = row.kind == Row::Kind::Total;
        QList<CellWish> cells(columns);
        for (qsizetype c = 0; c < std::min(columns, row.cells.size()); ++c) {
            const Cell& cell = row.cells[c];
            const TextExtent extent =
                measureText(fonts, unpartedLevel(table, cell),
                            cell.isBold || isTotal || cell.tint >= 0 ? unitBold : unit);
            const double chip = cell.tint >= 0 ? 0.8 : 0.0;
            cells[c] = {extent.natural / em + chip, extent.total / em + chip, double(extent.lines)};
            naturals[c].append(cells[c].longest);
            words[c] = std::max(words[c], extent.longestWord / em + chip);
            // "High 15" stays in one line.
            if (cell.tint >= 0 && !cell.text.isEmpty() && cells[c].longest <= kLongestKeptWordEm)
                words[c] = std::max(words[c], cells[c].longest);
            longest[c] = std::max(longest[c], cells[c].longest);
        }
        if (sampled++ % keep == 0)
            sample.rows.append(cells);
    }

    const double digit = double(fonts.glyph(Face::Regular, u'0').advance);
    for (qsizetype c = 0; c < columns; ++c) {
        const Column& column = table.columns[c];
        const TextExtent title = measureText(fonts, column.title, unitBold);
        QList<double>& natural = naturals[c];
        std::sort(natural.begin(), natural.end());
        const double typical =
            natural.isEmpty() ? 0 : natural[qsizetype(double(natural.size() - 1) * 0.9)];
        ColumnWish wish;
        wish.most = std::max(longest[c], column.wraps ? title.natural / em : 0.0);
        if (column.wraps) {
            wish.least = std::min(words[c], kLongestKeptWordEm);
            wish.least = std::max(wish.least, std::min(kComfortableEm, typical));
            if (column.minChars > 0)
                wish.least = std::max(words[c] <= kLongestKeptWordEm ? words[c] : 0.0,
                                      std::min(column.minChars * digit, wish.most));
        } else {
            wish.least = std::max(longest[c], std::min(column.minChars * digit, wish.most));
        }
        wish.least = std::max(wish.least, std::min(title.longestWord / em, kLongestKeptWordEm));
        if (column.maxChars > 0)
            wish.most = std::min(wish.most, column.maxChars * digit);
        wish.least += kRoundingEm;
        wish.most = std::max(wish.most + kRoundingEm, wish.least);
        sample.wishes.append(wish);
    }
    return sample;
}

double leastWidth(const QList<ColumnWish>& wishes, const QList<int>& columns, double em,
                  double padding)
{
    double sum = 0;
    for (const int c : columns)
        sum += wishes[c].least * em + 2 * padding;
    return sum;
}

// Up to this width per weight the wrapping columns are filled by `spare`; 0: none wraps.
double levelOf(const Table& table, const QList<int>& columns, const std::vector<double>& widths,
               double spare)
{
    const auto filled = [&](double level) {
        double sum = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            const Column& column = table.columns[columns[qsizetype(i)]];
            if (column.wraps)
                sum += std::max(0.0, level * column.weight - widths[i]);
        }
        return sum;
    };
    const bool anyWraps =
        std::any_of(columns.begin(), columns.end(), [&](int c) { return table.columns[c].wraps; });
    if (!anyWraps)
        return 0;
    double low = 0;
    double high = 1;
    while (filled(high) < spare && high < 1e6)
        high *= 2;
    for (int halving = 0; halving < 40; ++halving) {
        const double middle = (low + high) / 2;
        (filled(middle) < spare ? low : high) = middle;
    }
    return low;
}

// A row is as high as its highest cell. Starting from the least widths, step after step goes to the
// column that lowers the sampled rows most; a smooth maximum keeps two equally high cells in
// balance.
QList<double> shareWidth(const Table& table, const TableSample& sample, const QList<int>& columns,
                         double em, double padding, double width)
{
    const auto count = size_t(columns.size());
    std::vector<double> widths(count);
    double left = width / em - 2 * padding / em * double(count);
    for (size_t i = 0; i < count; ++i) {
        widths[i] = sample.wishes[columns[qsizetype(i)]].least;
        left -= widths[i];
    }
    const double step = left / kWidthSteps;
    for (qsizetype round = 0; round < kWidthSteps + 3 * columns.size() && left > 0; ++round) {
        std::vector<double> gain(count, 0.0);
        for (const QList<CellWish>& row : sample.rows) {
            double sum = 0;
            std::vector<double> fourth(count);
            for (size_t i = 0; i < count; ++i) {
                const CellWish& cell = row[columns[qsizetype(i)]];
                const double lines = linesIn(cell, widths[i]);
                const double power = lines * lines * lines * lines;
                sum += power;
                fourth[i] = cell.longest > widths[i] ? power : 0;
            }
            const double flat = std::pow(sum, -0.75);
            for (size_t i = 0; i < count; ++i)
                gain[i] += fourth[i] * flat / widths[i];
        }
        size_t best = count;
        for (size_t i = 0; i < count; ++i) {
            const Column& column = table.columns[columns[qsizetype(i)]];
            gain[i] *= column.weight;
            if (widths[i] >= sample.wishes[columns[qsizetype(i)]].most)
                gain[i] = 0;
            if (gain[i] > 0 && (best == count || gain[i] > gain[best]))
                best = i;
        }
        if (best == count)
            break;
        // The last step is a short one, else a column stops just before its text fits.
        const double most = sample.wishes[columns[qsizetype(best)]].most;
        const double taken = std::min({step, most - widths[best], left});
        widths[best] += taken;
        left -= taken;
    }

    // What nobody needs still goes to the columns, to the narrow ones first: tables end at the
    // margin, and equal columns look equal.
    const double level = levelOf(table, columns, widths, std::max(0.0, left));
    QList<double> result;
    for (size_t i = 0; i < count; ++i) {
        const Column& column = table.columns[columns[qsizetype(i)]];
        const double wide = column.wraps ? std::max(widths[i], level * column.weight) : widths[i];
        result.append(wide * em + 2 * padding);
    }
    double sum = 0;
    for (const double one : result)
        sum += one;
    if (level <= 0 && sum < width) {
        for (double& one : result)
            one += (width - sum) / double(count);
    }
    return result;
}

// Fills part after part from left to right; each starts with the identifying columns.
QList<QList<int>> splitColumns(const Table& table, const QList<ColumnWish>& wishes, double em,
                               double padding, double width)
{
    QList<int> identifying;
    for (int c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].identifies)
            identifying.append(c);
    }
    if (identifying.isEmpty())
        identifying.append(0);
    if (leastWidth(wishes, identifying, em, padding) > width * 0.5)
        identifying = {identifying.first()};

    QList<QList<int>> parts{identifying};
    for (int c = 0; c < table.columns.size(); ++c) {
        if (identifying.contains(c))
            continue;
        QList<int> wider = parts.last();
        wider.append(c);
        if (leastWidth(wishes, wider, em, padding) <= width ||
            parts.last().size() == identifying.size()) {
            parts.last() = wider;
            continue;
        }
        parts.append(QList<int>(identifying) << c);
    }
    return parts;
}

// Parts of about equal fullness read better than a full one and a nearly empty one. `atLeastTwo`:
// all columns would fit side by side, but their rows would be towers.
QList<QList<int>> splitEvenly(const Table& table, const QList<ColumnWish>& wishes, double em,
                              double padding, double width, bool atLeastTwo)
{
    const QList<QList<int>> parts = splitColumns(table, wishes, em, padding, width);
    const qsizetype count = std::max<qsizetype>(parts.size(), atLeastTwo ? 2 : 1);
    for (double part = 0.4; part < 1.0 && count > 1; part += 0.05) {
        QList<QList<int>> tighter = splitColumns(table, wishes, em, padding, width * part);
        if (tighter.size() == count)
            return tighter;
    }
    return parts;
}

// Estimated lines of each sampled row, ascending.
QList<double> rowHeights(const TableSample& sample, const QList<int>& columns,
                         const QList<double>& widths, double em, double padding)
{
    QList<double> heights;
    for (const QList<CellWish>& row : sample.rows.mid(1)) {
        double lines = 1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const double room = (widths[i] - 2 * padding) / em;
            lines = std::max(lines, std::ceil(linesIn(row[columns[i]], room)));
        }
        heights.append(lines);
    }
    std::sort(heights.begin(), heights.end());
    return heights;
}

// A row higher than nine tenths of the others.
double highRow(const QList<double>& heights)
{
    return heights.isEmpty() ? 1 : heights[qsizetype(double(heights.size() - 1) * 0.9)];
}

// What all sampled rows take on paper, in lines.
double paperFor(const QList<double>& heights)
{
    double sum = 0;
    for (const double lines : heights)
        sum += lines + kRowGapLines;
    return sum;
}

bool fits(const QList<ColumnWish>& wishes, const QList<QList<int>>& parts, double em,
          double padding, double width)
{
    return std::all_of(parts.begin(), parts.end(), [&](const QList<int>& part) {
        return leastWidth(wishes, part, em, padding) <= width * 1.001;
    });
}

} // namespace

QString cellText(const Table& table, const Cell& cell)
{
    if (!cell.text.isEmpty() || cell.tint < 0 || cell.tint >= table.tints.size())
        return cell.text;
    const Tint& tint = table.tints[cell.tint];
    const QString mark = tint.letter + QLatin1Char(' ');
    return tint.word.startsWith(mark) ? tint.word : QString(mark + tint.word);
}

ColumnPlan planColumns(const Table& table, FontBook& fonts, double width)
{
    const TableSample sample = sampleTable(table, fonts);
    const QList<ColumnWish>& wishes = sample.wishes;
    QList<int> all;
    for (int c = 0; c < table.columns.size(); ++c)
        all.append(c);

    ColumnPlan plan;
    plan.padding = style::mm(table.columns.size() > 11 ? 1.15 : 1.4);
    QList<QList<int>> parts{all};
    const auto emOf = [](double points) {
        return double(TypeStyle{Face::Regular, points}.pixels());
    };
    // The largest size at which the rows stay low; a smaller one must earn its place.
    double lowest = 0;
    double paper = 0;
    for (const double points : {9.0, 8.5, 8.0}) {
        const double em = emOf(points);
        if (!fits(wishes, parts, em, plan.padding, width))
            continue;
        const QList<double> heights = rowHeights(
            sample, all, shareWidth(table, sample, all, em, plan.padding, width), em, plan.padding);
        const double lines = highRow(heights);
        if (lowest == 0 || lines < lowest * kWorthShrinking) {
            lowest = lines;
            paper = paperFor(heights);
            plan.points = points;
        }
        if (lines <= kLowRow)
            break;
    }
    bool isPlaced = lowest > 0;
    if (isPlaced && lowest > kHighRow && all.size() >= kManyColumns) {
        // Towers of narrow columns may cost more paper than two parts do.
        const double em = emOf(8);
        const QList<QList<int>> split = splitEvenly(table, wishes, em, plan.padding, width, true);
        double splitPaper = 0;
        for (const QList<int>& part : split)
            splitPaper += paperFor(
                rowHeights(sample, part, shareWidth(table, sample, part, em, plan.padding, width),
                           em, plan.padding));
        if (split.size() > 1 && splitPaper < paper * kWorthSplitting) {
            parts = split;
            plan.points = 8;
        }
    }
    for (const double points : {8.0, 7.0}) {
        if (isPlaced)
            break;
        plan.points = points;
        parts = splitEvenly(table, wishes, emOf(points), plan.padding, width, false);
        isPlaced = fits(wishes, parts, emOf(points), plan.padding, width);
    }
    for (const QList<int>& part : parts) {
        QList<double> widths =
            shareWidth(table, sample, part, emOf(plan.points), plan.padding, width);
        // A last resort for a column that no page can hold: everything shrinks, words are broken.
        double sum = 0;
        for (const double one : widths)
            sum += one;
        if (sum > width) {
            for (double& one : widths)
                one *= width / sum;
        }
        plan.parts.append({part, widths});
    }
    return plan;
}

} // namespace ringbinder::report
