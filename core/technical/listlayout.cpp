// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/listlayout.h"

#include "core/exchange/headings.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace ringbinder {

namespace {

using scan_import::ListKind;

constexpr int kListHeadingRows = 30; // titles and remarks may stand above
constexpr ListKind kEveryListKind[] = {ListKind::Devices, ListKind::Accounts, ListKind::Backups,
                                       ListKind::Software, ListKind::Domains};

// Sets of fields of which a list needs one each: what a row is about, and what it says of it.
QList<QStringList> neededFields(ListKind kind)
{
    const auto set = [](std::initializer_list<const char*> keys) {
        QStringList fields;
        for (const char* key : keys)
            fields.append(QLatin1String(key));
        return fields;
    };
    switch (kind) {
    case ListKind::Devices:
        return {set({"name", "serial", "address", "hardware_address"})};
    case ListKind::Accounts:
        return {set({"account"})};
    case ListKind::Backups:
        return {set({"job", "system"}), set({"last_success", "last_run", "result"})};
    case ListKind::Software:
        return {set({"name"})};
    case ListKind::Domains:
        return {set({"domain"})};
    }
    Q_UNREACHABLE();
}

QStringList missingFields(const ListLayout& layout, ListKind kind)
{
    for (const QStringList& set : neededFields(kind)) {
        const bool isThere =
            std::any_of(layout.columns.begin(), layout.columns.end(),
                        [&set](const ListColumn& column) { return set.contains(column.field); });
        if (!isThere)
            return set;
    }
    return {};
}

// "Konten ERP 2026-11.csv" names a list of accounts.
bool isNamedLike(const QString& fileName, ListKind kind, const ListWords& words)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    if (words.isNameOf(kind, base))
        return true;
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    const QStringList parts = base.split(between, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QString& part) { return words.isNameOf(kind, part); });
}

// "Column=field"; the column by its heading.
struct MapEntry {
    QString text;
    QString heading; // folded
    QString field;
    bool isSplit = false;
};

QList<MapEntry> entriesOf(const QStringList& map)
{
    QList<MapEntry> entries;
    for (const QString& text : map) {
        const qsizetype equals = text.lastIndexOf(u'=');
        entries.append(
            {text, foldedHeading(text.left(equals)), text.mid(equals + 1).trimmed(), equals > 0});
        if (entries.last().field == QLatin1String("skip")) // the word for other tables
            entries.last().field.clear();
    }
    return entries;
}

ListLayout proposedLayout(const ListRow& row, ListKind kind, const QList<MapEntry>& map,
                          const ListWords& words)
{
    ListLayout layout;
    layout.kind = kind;
    layout.headingRow = row.number;
    QSet<QString> taken;
    for (const MapEntry& entry : map)
        taken.insert(entry.field);
    for (const QString& cell : row.cells) {
        ListColumn column{cell.simplified(), {}, false};
        const QString folded = foldedHeading(cell);
        const auto said = std::find_if(map.begin(), map.end(), [&folded](const MapEntry& entry) {
            return entry.heading == folded;
        });
        if (said != map.end() && !folded.isEmpty()) {
            column.field = said->field;
            column.isLeftOut = said->field.isEmpty();
        } else if (const QString field = words.fieldFor(kind, cell);
                   !field.isEmpty() && !taken.contains(field)) {
            taken.insert(field);
            column.field = field;
        }
        layout.columns.append(column);
    }
    layout.missing = missingFields(layout, kind);
    return layout;
}

// 0 where nothing but words that every list has speaks for it.
int scoreOf(const ListLayout& layout, bool isSaid, bool isNamed, const ListWords& words)
{
    const QSet<QString> signs = words.signs(*layout.kind);
    int score = 0;
    bool hasSign = isSaid || isNamed;
    for (const ListColumn& column : layout.columns) {
        if (column.field.isEmpty())
            continue;
        const bool isSign = signs.contains(column.field);
        hasSign = hasSign || isSign;
        score += isSign ? 3 : 1;
    }
    return score == 0 || !hasSign ? 0 : score + (isNamed ? 4 : 0);
}

tl::unexpected<Error> wrongMapEntry(const MapEntry& entry, const QStringList& headings,
                                    const QStringList& fields)
{
    return fail(
        Error::Kind::Invalid,
        Message("scan", QT_TRANSLATE_NOOP("scan", "\"%1\" does not name a column as COLUMN=FIELD. "
                                                  "Columns: %2. Fields: %3."))
            .arg(entry.text)
            .arg(headings.join(QLatin1String(", ")))
            .arg(fields.join(QLatin1String(", "))),
        entry.text);
}

QStringList fieldsOfEvery(const std::optional<ListKind>& kind, const ListWords& words)
{
    if (kind)
        return words.fields(*kind);
    QStringList fields;
    for (const ListKind each : kEveryListKind)
        fields += words.fields(each);
    fields.removeDuplicates();
    return fields;
}

} // namespace

QStringList ListLayout::headings() const
{
    QStringList headings;
    for (const ListColumn& column : columns)
        headings.append(column.heading);
    return headings;
}

QStringList ListLayout::map() const
{
    QStringList map;
    for (const ListColumn& column : columns) {
        if (!column.field.isEmpty() || column.isLeftOut)
            map.append(QString(column.heading + u'=' + column.field));
    }
    return map;
}

QStringList ListLayout::unmapped() const
{
    QStringList headings;
    for (const ListColumn& column : columns) {
        if (column.field.isEmpty() && !column.isLeftOut && !column.heading.isEmpty() &&
            !headings.contains(column.heading))
            headings.append(column.heading);
    }
    return headings;
}

int ListLayout::columnOf(QLatin1String field) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [field](const ListColumn& column) { return column.field == field; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

QStringList listFields(ListKind kind)
{
    return ListWords::shipped().fields(kind);
}

Text labelOfListField(ListKind kind, QStringView field)
{
    if (const SubjectField* known = subjectOfList(kind)->field(field))
        return known->labelText();
    if (field == kListSystem)
        return {"scan", QT_TRANSLATE_NOOP("scan", "System")};
    if (field == kListAddress)
        return {"scan", QT_TRANSLATE_NOOP("scan", "Address")};
    if (field == kListHardwareAddress)
        return {"scan", QT_TRANSLATE_NOOP("scan", "Hardware address")};
    if (field == kListVendor)
        return {"scan", QT_TRANSLATE_NOOP("scan", "Vendor")};
    if (field == kListLastRun)
        return {"scan", QT_TRANSLATE_NOOP("scan", "Last run on")};
    if (field == kListDisabled)
        return {"scan", QT_TRANSLATE_NOOP("scan", "Disabled")};
    return {};
}

Result<ListLayout> listLayoutOf(const std::vector<ListRow>& rows, const ScanReadOptions& options,
                                const ListWords& words)
{
    const QList<MapEntry> map = entriesOf(options.map);
    ListLayout best;
    int bestScore = -1;
    int secondScore = -1; // of another kind at the same row
    const size_t end = std::min(rows.size(), size_t(kListHeadingRows));
    for (size_t i = 0; i < end; ++i) {
        QSet<QString> folded;
        for (const QString& cell : rows[i].cells)
            folded.insert(foldedHeading(cell));
        const auto mapped = std::count_if(map.begin(), map.end(), [&](const MapEntry& entry) {
            return folded.contains(entry.heading);
        });
        const bool isTold = std::any_of(map.begin(), map.end(), [&](const MapEntry& entry) {
            return !entry.field.isEmpty() && folded.contains(entry.heading);
        });
        for (const ListKind kind : kEveryListKind) {
            if (options.listKind && *options.listKind != kind)
                continue;
            const QStringList fields = words.fields(kind);
            const bool knowsMap = std::all_of(map.begin(), map.end(), [&](const MapEntry& entry) {
                return entry.field.isEmpty() || fields.contains(entry.field);
            });
            if (!options.listKind && !knowsMap)
                continue;
            const ListLayout layout = proposedLayout(rows[i], kind, map, words);
            int score = scoreOf(layout, options.listKind || isTold,
                                isNamedLike(options.fileName, kind, words), words) +
                        10 * int(mapped);
            if (!layout.missing.isEmpty() && !options.listKind)
                score = 0; // it would say nothing
            if (score > bestScore) {
                secondScore = layout.headingRow == best.headingRow ? bestScore : -1;
                bestScore = score;
                best = layout;
            } else if (layout.headingRow == best.headingRow) {
                secondScore = std::max(secondScore, score);
            }
        }
    }
    if (best.headingRow == 0 && !rows.empty()) {
        best.headingRow = rows.front().number;
        for (const QString& cell : rows.front().cells)
            best.columns.append({cell.simplified(), {}, false});
        best.kind = options.listKind;
    }
    for (const MapEntry& entry : map) {
        const bool isColumn = std::any_of(best.columns.begin(), best.columns.end(),
                                          [&entry](const ListColumn& column) {
                                              return foldedHeading(column.heading) == entry.heading;
                                          });
        const QStringList fields = fieldsOfEvery(options.listKind, words);
        const bool isField = entry.field.isEmpty() || fields.contains(entry.field);
        if (!entry.isSplit || !isColumn || !isField)
            return wrongMapEntry(entry, best.headings(), fields);
    }
    if (!options.listKind && (bestScore <= 0 || bestScore == secondScore)) {
        best.kind = std::nullopt;
        best.missing.clear();
        for (ListColumn& column : best.columns)
            column.field.clear();
    }
    return best;
}

} // namespace ringbinder
