// SPDX-License-Identifier: GPL-3.0-or-later
// The table of what changed since the version before, record by record and field by field.
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packtext.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr int kLongestChange = 240; // characters of one value in the table of changes
constexpr int kFileDigits = 12;     // of the checksum that stands for a file

QString elided(const QString& text)
{
    return text.size() <= kLongestChange ? text
                                         : QString(text.left(kLongestChange - 1) + QChar(0x2026));
}

QString changedName(const PackContext& context, const Snapshot::Changed& change)
{
    const Record* record = context.snapshot().find(change.uid);
    return record ? QString(record->code() + QLatin1Char(' ') + context.snapshot().name(*record))
                  : change.removedName;
}

Row changeRow(const PackContext& context, const Snapshot::Changed& change)
{
    const Speech say = context.speech("pack");
    const auto shown = [&](const Value& value) {
        const QString text = context.snapshot().shown(*change.field, value);
        if (change.field->type == FieldType::Attachment)
            return textCell(context, text.left(kFileDigits));
        return textCell(context,
                        elided(change.field->type == FieldType::LongText ? plainText(text) : text));
    };
    const Cell nothing = {QString(QChar(0x2013)), -1, false, true};
    Row row;
    switch (change.kind) {
    case Snapshot::Changed::Kind::Added:
        row.cells = {
            {say(QT_TRANSLATE_NOOP("pack", "new record")), -1, false, false}, nothing, nothing};
        break;
    case Snapshot::Changed::Kind::Removed:
        row.cells = {
            {say(QT_TRANSLATE_NOOP("pack", "removed")), -1, false, false}, nothing, nothing};
        break;
    case Snapshot::Changed::Kind::Edited:
        row.cells = {{labelOf(*change.field).in(context.language()), -1, false, false},
                     shown(change.before),
                     shown(change.after)};
        break;
    }
    row.cells.append(textCell(context, context.language().date(change.at.toLocalTime().date())));
    row.cells.append(textCell(context, change.by));
    return row;
}

// The changes of each record under its name, in the order of the numbers.
QList<std::pair<QString, QList<const Snapshot::Changed*>>>
changesByRecord(const PackContext& context, const QList<const Snapshot::Changed*>& changes)
{
    QHash<QString, QList<const Snapshot::Changed*>> byRecord;
    QCollator byNumber{QLocale(QLocale::English)};
    byNumber.setNumericMode(true);
    for (const Snapshot::Changed* change : changes)
        byRecord[changedName(context, *change)].prepend(change);
    QStringList names = byRecord.keys();
    std::sort(names.begin(), names.end(), byNumber);
    QList<std::pair<QString, QList<const Snapshot::Changed*>>> found;
    for (const QString& name : std::as_const(names))
        found.append({name, byRecord.value(name)});
    return found;
}

} // namespace

Table changesTable(const PackContext& context, const QList<const Snapshot::Changed*>& changes)
{
    const Speech say = context.speech("pack");
    const auto records = changesByRecord(context, changes);
    // Where each record has changed once, its name stands in the row and not above it.
    const bool isList = records.size() == changes.size();
    Table table;
    if (isList)
        table.columns.append(
            column(say(QT_TRANSLATE_NOOP("pack", "Record")), {.weight = 2, .identifies = true}));
    table.columns +=
        {column(say(QT_TRANSLATE_NOOP("pack", "Field")), {.identifies = !isList}),
         column(say(QT_TRANSLATE_NOOP("pack", "Old value")), {.weight = isList ? 1.5 : 2.5}),
         column(say(QT_TRANSLATE_NOOP("pack", "New value")), {.weight = isList ? 1.5 : 2.5}),
         column(say(QT_TRANSLATE_NOOP("pack", "Date")), {.weight = 0.8, .wraps = false}),
         column(say(QT_TRANSLATE_NOOP("pack", "By")))};
    table.emptyText = say(QT_TRANSLATE_NOOP("pack", "Nothing has changed since then."));
    QList<Row> rows;
    for (const auto& [name, ofRecord] : records) {
        if (!isList)
            rows.append(groupRow(name));
        for (const Snapshot::Changed* change : ofRecord) {
            rows.append(changeRow(context, *change));
            if (isList)
                rows.last().cells.prepend({name, -1, true, false});
        }
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("pack", "Changes")), changes.size(),
                                changes.size());
    return table;
}

bool hasChanges(const PackContext& context)
{
    return !context.changes().isEmpty();
}

void writeChanges(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = writer.speech("pack");
    const QString own =
        context.control() ? context.control()->text(pack_control::changes) : QString();
    if (!own.isEmpty())
        writer.recorded(own);
    if (!context.changesSince().isValid()) {
        writer.text(say(QT_TRANSLATE_NOOP("pack", "No earlier version of this pack is recorded.")));
        return;
    }
    writer.intro(say(QT_TRANSLATE_NOOP("pack", "What the history of the binder recorded after %1."),
                     {context.language().date(context.changesSince().toLocalTime().date())}));
    QList<const Snapshot::Changed*> changes;
    for (const Snapshot::Changed& change : context.changes())
        changes.append(&change);
    writer.add(changesTable(context, changes));
}

} // namespace ringbinder::report
