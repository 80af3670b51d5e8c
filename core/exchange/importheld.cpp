// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importheld.h"

#include "core/exchange/csv.h"
#include "core/exchange/importnotes.h"
#include "core/exchange/importpreset.h"
#include "core/store/binder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ringbinder {

namespace {

QJsonObject heldCellJson(const HeldCell& cell)
{
    QJsonObject json{{QStringLiteral("heading"), cell.heading},
                     {QStringLiteral("use"), tokenOf(cell.use)},
                     {QStringLiteral("text"), cell.text}};
    if (!cell.fieldKey.isEmpty())
        json.insert(QStringLiteral("field"), cell.fieldKey);
    if (cell.dateOrder)
        json.insert(QStringLiteral("day_first"), *cell.dateOrder == DateOrder::DayFirst);
    if (cell.meaning)
        json.insert(QStringLiteral("means"), *cell.meaning);
    return json;
}

HeldCell heldCellOf(const QJsonObject& json)
{
    HeldCell cell;
    cell.heading = json[QLatin1String("heading")].toString();
    cell.use = importUseOf(json[QLatin1String("use")].toString()).value_or(cell.use);
    cell.fieldKey = json[QLatin1String("field")].toString();
    cell.text = json[QLatin1String("text")].toString();
    if (const QJsonValue order = json[QLatin1String("day_first")]; order.isBool())
        cell.dateOrder = order.toBool() ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (const QJsonValue meaning = json[QLatin1String("means")]; meaning.isString())
        cell.meaning = meaning.toString();
    return cell;
}

QByteArray heldJson(const HeldRow& row)
{
    QJsonArray cells;
    for (const HeldCell& cell : row.cells)
        cells.append(heldCellJson(cell));
    const QJsonObject json{{QStringLiteral("version"), 2},
                           {QStringLiteral("row"), row.number},
                           {QStringLiteral("key"), row.keyField},
                           {QStringLiteral("existing"), tokenOf(row.existing)},
                           {QStringLiteral("cells"), cells}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString heldName(const HeldRow& row)
{
    const QString wished = row.def ? QString(row.def->nameField().name()) : QString();
    QString first;
    for (const HeldCell& cell : row.cells) {
        if (cell.fieldKey == wished && !cell.text.isEmpty())
            return cell.text;
        if (first.isEmpty())
            first = cell.text;
    }
    return first;
}

HeldRow heldRowOf(const PendingEntry& entry, const RegisterDef& def)
{
    const QJsonObject json = QJsonDocument::fromJson(entry.rowJson).object();
    HeldRow row;
    row.id = entry.id;
    row.def = &def;
    row.batch = entry.batch;
    row.number = json[QLatin1String("row")].toInt();
    row.keyField = json[QLatin1String("key")].toString();
    row.existing = existingWayOf(json[QLatin1String("existing")].toString()).value_or(row.existing);
    const QJsonValue cells = json[QLatin1String("cells")];
    for (const QJsonValue cell : cells.toArray())
        row.cells.append(heldCellOf(cell.toObject()));
    // As the first version kept them: texts by heading.
    const QJsonObject texts = cells.toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        row.cells.append({it.key(), ImportColumn::Use::Extra, {}, {}, {}, it.value().toString()});
    // What every record needs must have a cell to be typed into.
    const FieldDef& name = def.nameField();
    const bool hasName =
        std::any_of(row.cells.cbegin(), row.cells.cend(),
                    [&name](const HeldCell& cell) { return cell.fieldKey == name.name(); });
    if (!hasName && name.isEditable())
        row.cells.append({QString(name.name()), ImportColumn::Use::Field, name.name()});
    row.name = heldName(row);
    return row;
}

HeldRow heldRowIn(const ImportPlan& plan, int at)
{
    HeldRow row;
    row.def = plan.def;
    const ImportPlan::HeldOrigin origin = plan.heldOrigins.value(at);
    row.number = origin.number > 0 ? origin.number : at + 1;
    row.keyField = plan.keyField;
    row.existing = plan.existing;
    for (const ImportColumn& column : plan.columns) {
        if (column.isHeldMark)
            continue;
        HeldCell cell{column.heading,   column.use, column.fieldKey,
                      column.dateOrder, {},         plan.text(at, column.column)};
        const auto meaning = column.chosen.constFind(cell.text.trimmed());
        if (meaning != column.chosen.cend())
            cell.meaning = *meaning;
        row.cells.append(cell);
    }
    for (const CellNote& note : plan.takesCellNotes ? plan.sheet().notes : QList<CellNote>()) {
        if (note.row == at)
            row.cells.append({cellNoteHeading(plan, note, true),
                              ImportColumn::Use::Notes,
                              {},
                              {},
                              {},
                              note.text});
    }
    return row;
}

// Rows of one table stand in one sheet again.
bool isSameTable(const HeldRow& a, const HeldRow& b)
{
    return a.batch == b.batch && a.keyField == b.keyField && a.existing == b.existing &&
           std::equal(a.cells.cbegin(), a.cells.cend(), b.cells.cbegin(), b.cells.cend(),
                      [](const HeldCell& x, const HeldCell& y) {
                          return x.heading == y.heading && x.use == y.use &&
                                 x.fieldKey == y.fieldKey && x.dateOrder == y.dateOrder;
                      });
}

void useExtraField(ImportColumn& column, const ImportPlan& plan, const Binder& binder)
{
    const bool isEmpty =
        std::all_of(plan.region.dataRows.cbegin(), plan.region.dataRows.cend(),
                    [&](int row) { return plan.text(row, column.column).isEmpty(); });
    if (isEmpty)
        column.use = ImportColumn::Use::Skip;
    for (const FieldDef* field : binder.extraFields(*plan.def)) {
        if (foldedHeading(column.heading) == foldedHeading(QString::fromUtf8(field->label))) {
            column.use = ImportColumn::Use::Field;
            column.fieldKey = field->name();
            return;
        }
    }
}

ImportPlan planOfHeld(const QList<HeldRow>& rows, const ImportContext& context)
{
    const HeldRow& first = rows.first();
    TableSource source;
    source.name = first.batch;
    source.kind = QStringLiteral("held");
    Sheet sheet;
    std::vector<Cell> headings;
    for (const HeldCell& cell : first.cells)
        headings.emplace_back(cell.heading);
    sheet.rows.push_back(std::move(headings));
    ImportPlan plan;
    plan.def = first.def;
    plan.isOfHeldRows = true;
    plan.keyField = first.keyField;
    plan.existing = first.existing;
    plan.region.headerRow = 0;
    for (const HeldRow& row : rows) {
        const int at = sheet.rowCount();
        std::vector<Cell> cells;
        for (const HeldCell& cell : row.cells)
            cells.emplace_back(cell.text);
        sheet.rows.push_back(std::move(cells));
        plan.region.dataRows.append(at);
        plan.heldOrigins.insert(at, {row.id, row.batch, row.number});
    }
    source.sheets.append(std::move(sheet));
    plan.source = std::make_shared<const TableSource>(std::move(source));
    for (int i = 0; i < first.cells.size(); ++i) {
        const HeldCell& cell = first.cells[i];
        ImportColumn column;
        column.column = i;
        column.heading = cell.heading;
        column.use = cell.use;
        column.fieldKey = cell.fieldKey;
        column.dateOrder = cell.dateOrder;
        column.isRecognised = true;
        for (const HeldRow& row : rows) {
            if (row.cells[i].meaning)
                column.chosen.insert(row.cells[i].text.trimmed(), *row.cells[i].meaning);
        }
        const bool isGone =
            cell.use == ImportColumn::Use::Field && cell.fieldKey != HeadingBook::kCode &&
            cell.fieldKey != HeadingBook::kUid && !context.binder.field(*plan.def, cell.fieldKey);
        if (isGone)
            column.use = ImportColumn::Use::Extra;
        if (column.use == ImportColumn::Use::Extra)
            useExtraField(column, plan, context.binder);
        plan.columns.append(column);
    }
    for (const RegisterDef* target : context.binder.registry().all()) {
        if (context.book.isMadeByName(*target))
            plan.make.insert(target->name());
    }
    return plan;
}

// Two columns of one heading stay two.
QStringList differentHeadings(const HeldRow& row)
{
    QStringList headings;
    for (const HeldCell& cell : row.cells) {
        QString heading = cell.heading;
        for (int i = 2; headings.contains(heading); ++i)
            heading = QStringLiteral("%1 %2").arg(cell.heading).arg(i);
        headings.append(heading);
    }
    return headings;
}

} // namespace

QByteArray heldRowJson(const ImportPlan& plan, int row)
{
    return heldJson(heldRowIn(plan, row));
}

QString heldRowText(const ImportPlan& plan, int row)
{
    return heldName(heldRowIn(plan, row));
}

Result<QList<HeldRow>> heldRows(Binder& binder, const RegisterDef& def)
{
    const auto entries = PendingEntries(binder).of(def);
    if (!entries)
        return fail(entries.error());
    QList<HeldRow> rows;
    for (const PendingEntry& entry : *entries) {
        if (!entry.record)
            rows.append(heldRowOf(entry, def));
    }
    return rows;
}

Result<> saveHeldRow(Binder& binder, const HeldRow& row)
{
    const QString name = heldName(row);
    return PendingEntries(binder).replaceRow(
        row.id, row.batch, name.isEmpty() ? QStringLiteral("-") : name, heldJson(row));
}

Result<> discardHeldRows(Binder& binder, const QList<HeldRow>& rows)
{
    PendingEntries pending(binder);
    for (const HeldRow& row : rows) {
        if (const auto done = pending.discardRow(row.id, row.batch); !done)
            return done;
    }
    return {};
}

Result<> restoreHeldRows(Binder& binder, const QList<HeldRow>& rows)
{
    if (rows.isEmpty())
        return {};
    QList<PendingEntry> entries;
    for (const HeldRow& row : rows) {
        PendingEntry entry;
        entry.text = row.name.isEmpty() ? QStringLiteral("-") : row.name;
        entry.batch = row.batch;
        entry.rowJson = heldJson(row);
        entries.append(std::move(entry));
    }
    return PendingEntries(binder).putAll(*rows.first().def, entries);
}

Result<PreparedHeld> prepareHeldRows(const QList<HeldRow>& rows, const ImportContext& context,
                                     Progress& progress)
{
    PreparedHeld held;
    QList<QList<HeldRow>> tables;
    for (const HeldRow& row : rows) {
        const auto table =
            std::find_if(tables.begin(), tables.end(), [&row](const QList<HeldRow>& known) {
                return isSameTable(known.first(), row);
            });
        if (table == tables.end())
            tables.append({row});
        else
            table->append(row);
    }
    for (const QList<HeldRow>& table : std::as_const(tables)) {
        auto part = std::make_shared<PreparedHeld::Part>();
        part->plan = planOfHeld(table, context);
        auto prepared = prepareImport(part->plan, context, progress);
        if (!prepared)
            return fail(prepared.error());
        part->prepared = std::move(*prepared);
        for (const RejectedCell& cell : std::as_const(part->prepared.outcome.rejected))
            held.reasons[table[cell.row - 1].id].append({cell.column, cell.reason});
        held.parts.append(std::move(part));
    }
    return held;
}

Result<ImportOutcome> writeHeldRows(PreparedHeld& prepared, Binder& binder, Progress& progress)
{
    ImportOutcome sum;
    for (const std::shared_ptr<PreparedHeld::Part>& part : std::as_const(prepared.parts)) {
        const auto outcome = writeImport(part->plan, part->prepared, binder, progress);
        if (!outcome)
            return fail(outcome.error());
        sum.rows += outcome->rows;
        sum.added += outcome->added;
        sum.updated += outcome->updated;
        sum.same += outcome->same;
        sum.skipped += outcome->skipped;
        sum.rejectedRows += outcome->rejectedRows;
        sum.setId = std::max(sum.setId, outcome->setId);
    }
    return sum;
}

QByteArray heldRowsCsv(const QList<HeldRow>& rows, const QHash<qint64, QList<HeldReason>>& reasons,
                       const Language& language)
{
    QStringList headings{kHeldId, kHeldSource, kHeldNumber, kHeldReason};
    const qsizetype fixed = headings.size();
    for (const HeldRow& row : rows) {
        for (const QString& heading : differentHeadings(row)) {
            if (!headings.mid(fixed).contains(heading))
                headings.append(heading);
        }
    }
    CsvWriteOptions options;
    options.byteOrderMark = true; // spreadsheets take it for their own letters else
    CsvWriter writer(options);
    writer.addRow(headings);
    for (const HeldRow& row : rows) {
        QStringList why;
        for (const HeldReason& reason : reasons.value(row.id))
            why.append(reason.reason.in(language));
        QStringList line{QString::number(row.id), row.batch, QString::number(row.number),
                         why.join(QLatin1Char(' '))};
        line.resize(headings.size());
        const QStringList own = differentHeadings(row);
        for (qsizetype i = 0; i < own.size(); ++i)
            line[headings.indexOf(own[i], fixed)] = row.cells[i].text;
        writer.addRow(line);
    }
    return writer.bytes();
}

} // namespace ringbinder
