// SPDX-License-Identifier: GPL-3.0-or-later
// Asking a RegisterIndex: filters, order, distinct values, counts.
#include "core/schema/format.h"
#include "core/store/registerindex_p.h"

#include <algorithm>

namespace ringbinder {

namespace {

// Words, or several as one in quotes; folded.
std::vector<std::string> soughtWords(const QString& text)
{
    std::vector<std::string> words;
    const QStringList parts = text.split(QLatin1Char('"'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isQuoted = i % 2 == 1;
        const QStringList found =
            isQuoted ? QStringList{parts[i]} : parts[i].simplified().split(QLatin1Char(' '));
        for (const QString& word : found) {
            if (!word.isEmpty())
                words.push_back(foldedText(word));
        }
    }
    return words;
}

} // namespace

IndexContext RegisterIndex::Private::context() const
{
    return {language, derive ? &derive->scales() : nullptr,
            derive ? derive->today() : binder.clock().today(), binder.session().actor().person};
}

const LoadedColumn* RegisterIndex::Private::columnOf(const FieldDef& field) const
{
    for (const LoadedColumn& loaded : columns) {
        if (loaded.field == &field)
            return &loaded;
    }
    // Of an extra field declared anew there may be an older declaration about.
    for (const LoadedColumn& loaded : columns) {
        if (loaded.field->name() == field.name())
            return &loaded;
    }
    return nullptr;
}

const IndexColumn* RegisterIndex::Private::usable(const FieldDef* field, IssueList& issues) const
{
    if (!field)
        return codes.get();
    const LoadedColumn* const loaded = columnOf(*field);
    if (!loaded)
        return nullptr;
    if (loaded->field->computed) {
        if (!wantsComputed())
            return nullptr;
        if (const auto done = fillComputed(); !done) {
            issues.append({field, Issue::Severity::Error, done.error().message});
            return nullptr;
        }
    }
    return loaded->column.get();
}

void RegisterIndex::Private::applyFilter(const ColumnFilter& filter, RowMask& mask,
                                         IssueList& issues) const
{
    const auto expression = parseFilter(filter.text, isTextual(filter.field), language);
    const IndexColumn* const column = expression ? usable(filter.field, issues) : nullptr;
    if (!column)
        return;
    RowMask holds(mask.size(), 0);
    const IndexContext asked = context();
    for (const FilterTerm& term : expression->terms) {
        const auto done = column->match(term, asked, holds);
        if (!done) {
            issues.append({filter.field, Issue::Severity::Error, done.error().message});
            return;
        }
    }
    const quint8 wanted = expression->negated ? 0 : 1;
    for (size_t row = 0; row < mask.size(); ++row)
        mask[row] &= quint8(holds[row] == wanted);
}

void RegisterIndex::Private::applyAnywhere(const QString& text, RowMask& mask) const
{
    for (const std::string& word : soughtWords(text)) {
        RowMask holds(mask.size(), 0);
        codes->matchText(word, holds);
        formerCodes->matchText(word, holds);
        for (const LoadedColumn& loaded : columns) {
            if (!loaded.field->computed)
                loaded.column->matchText(word, holds);
        }
        for (size_t row = 0; row < mask.size(); ++row)
            mask[row] &= holds[row];
    }
}

// Counting, so that what was in order stays in order among equals.
void RegisterIndex::Private::sortBy(const SortKey& key, std::vector<quint32>& rows,
                                    IssueList& issues) const
{
    const IndexColumn* const column = usable(key.field, issues);
    if (!column || rows.empty())
        return;
    const RowRanks& ranks = column->ranks();
    const auto bucketOf = [&ranks, &key](quint32 row) {
        const quint32 rank = ranks.ofRow[row];
        if (rank == kBlankRank)
            return ranks.count;
        return key.descending ? ranks.count - 1 - rank : rank;
    };
    std::vector<quint32> next(size_t(ranks.count) + 2, 0);
    for (const quint32 row : rows)
        ++next[bucketOf(row) + 1];
    for (size_t bucket = 1; bucket < next.size(); ++bucket)
        next[bucket] += next[bucket - 1];
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows)
        sorted[next[bucketOf(row)]++] = row;
    rows = std::move(sorted);
}

RegisterIndex::Rows RegisterIndex::query(const TableQuery& query) const
{
    Rows result;
    RowMask mask = d->isThere;
    for (const ColumnFilter& filter : query.filters)
        d->applyFilter(filter, mask, result.issues);
    d->applyAnywhere(query.anywhere, mask);
    std::vector<quint32> rows;
    for (quint32 row = 0; row < mask.size(); ++row) {
        if (mask[row])
            rows.push_back(row);
    }
    for (auto key = query.sort.crbegin(); key != query.sort.crend(); ++key)
        d->sortBy(*key, rows, result.issues);
    result.uids.reserve(qsizetype(rows.size()));
    for (const quint32 row : rows)
        result.uids.append(d->uids[row]);
    return result;
}

std::vector<quint32> RegisterIndex::Private::rowsOf(const QList<Uid>& among) const
{
    std::vector<quint32> rows;
    rows.reserve(size_t(among.size()));
    for (const Uid& uid : among) {
        const auto row = rowOf.constFind(uid);
        if (row != rowOf.constEnd())
            rows.push_back(*row);
    }
    return rows;
}

// As written in the file; in memory there is only the folded form.
QHash<quint32, QString> RegisterIndex::Private::originals(const QString& column,
                                                          const QList<ColumnTally>& tallies) const
{
    QHash<quint32, QString> texts;
    for (const ColumnTally& tally : tallies)
        texts.insert(tally.row, QString());
    auto rows = binder.connection().prepare(
        QStringLiteral("SELECT uid, \"%1\" FROM \"%2\"").arg(column, def.name()));
    if (!rows)
        return {};
    while (true) {
        const auto step = rows->step();
        if (!step || !*step)
            return texts;
        const auto uid = rows->uid(0);
        const auto row = uid ? rowOf.constFind(*uid) : rowOf.constEnd();
        if (row != rowOf.constEnd() && texts.contains(*row))
            texts.insert(*row, rows->text(1));
    }
}

QList<RegisterIndex::Distinct> RegisterIndex::distinct(const FieldDef* field,
                                                       const QList<Uid>& among) const
{
    IssueList issues;
    const IndexColumn* const column = d->usable(field, issues);
    if (!column)
        return {};
    const QList<ColumnTally> tallies = column->tally(d->rowsOf(among));
    QList<Distinct> found;
    found.reserve(tallies.size());
    if (!field || (isTextual(field) && !field->computed && !field->extra && !field->words)) {
        const QString name = field ? QString(field->name()) : QStringLiteral("code");
        const QHash<quint32, QString> texts = d->originals(name, tallies);
        for (const ColumnTally& tally : tallies) {
            const QString text = texts.value(tally.row);
            found.append({Value(text), text, tally.count});
        }
        return found;
    }
    FormatContext format;
    format.language = &d->language;
    format.scales = d->derive ? &d->derive->scales() : nullptr;
    format.recordName = [this](const FieldDef&, const Uid& uid) {
        const auto name = d->binder.name(uid);
        return name ? QString(name->code + QLatin1Char(' ') + name->title) : QString();
    };
    for (const ColumnTally& tally : tallies) {
        const QString text = field->words ? tally.value.text() // the column holds the words
                                          : formatValue(*field, tally.value, format);
        found.append({tally.value, text, tally.count});
    }
    return found;
}

QList<RegisterIndex::PairCount> RegisterIndex::pairCounts(const FieldDef& first,
                                                          const FieldDef& second) const
{
    IssueList issues;
    const IndexColumn* const firstColumn = d->usable(&first, issues);
    const IndexColumn* const secondColumn = d->usable(&second, issues);
    if (!firstColumn || !secondColumn)
        return {};
    const RowRanks& firstRanks = firstColumn->ranks();
    const RowRanks& secondRanks = secondColumn->ranks();
    struct Cell {
        quint32 row = 0;
        int count = 0;
    };
    QHash<quint64, Cell> cells;
    std::vector<Cell> grid;
    const quint64 width = secondRanks.count;
    constexpr quint64 kLargestGrid = 1 << 16;
    if (width * firstRanks.count <= kLargestGrid)
        grid.resize(width * firstRanks.count);
    for (quint32 row = 0; row < d->isThere.size(); ++row) {
        const quint32 a = firstRanks.ofRow[row];
        const quint32 b = secondRanks.ofRow[row];
        if (!d->isThere[row] || a == kBlankRank || b == kBlankRank)
            continue;
        Cell& cell = grid.empty() ? cells[a * width + b] : grid[a * width + b];
        if (cell.count++ == 0)
            cell.row = row;
    }
    QList<PairCount> pairs;
    const auto append = [&](const Cell& cell) {
        if (cell.count > 0) {
            pairs.append({firstColumn->value(cell.row), secondColumn->value(cell.row), cell.count});
        }
    };
    std::for_each(grid.cbegin(), grid.cend(), append);
    std::for_each(cells.cbegin(), cells.cend(), append);
    return pairs;
}

Value RegisterIndex::value(const Uid& uid, const FieldDef& field) const
{
    const auto row = d->rowOf.constFind(uid);
    const LoadedColumn* const loaded = d->columnOf(field);
    if (row == d->rowOf.constEnd() || !loaded)
        return {};
    const bool isHeld =
        loaded->field->computed ? d->isComputed : !isTextual(loaded->field) || loaded->field->extra;
    if (isHeld)
        return loaded->column->value(*row);
    auto record = d->binder.find(d->def, uid);
    if (!record || !record->has_value())
        return {};
    if (loaded->field->computed && d->wantsComputed())
        d->def.derive(**record, *d->derive);
    return (*record)->value(*loaded->field);
}

} // namespace ringbinder
