// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/recordtable.h"

namespace ringbinder::report {

RecordTable& RecordTable::named(const FieldDef& name, double weight)
{
    return cell(headingOf(name).in(m_shared->language()), {.weight = weight, .identifies = true},
                [](const PackContext& context, const Record& record) -> Cell {
                    const QString mark =
                        context.isChanged(record.uid()) ? QStringLiteral(" *") : QString();
                    return {QString(record.code() + mark + QLatin1Char('\n') +
                                    context.snapshot().name(record)),
                            -1, true, false};
                });
}

RecordTable& RecordTable::field(const FieldDef& field, double weight)
{
    return cell(labelOf(field).in(m_shared->language()), {.weight = weight},
                [&field](const PackContext& context, const Record& record) {
                    return valueCell(context, record, field);
                });
}

RecordTable& RecordTable::lines(const char* context, const char* title,
                                const QList<const FieldDef*>& fields, double weight)
{
    return cell(m_shared->language().text(context, title), {.weight = weight},
                [fields](const PackContext& pack, const Record& record) {
                    QStringList lines;
                    for (const FieldDef* field : fields)
                        lines.append(pack.snapshot().shown(record, *field));
                    return linesCell(pack, lines);
                });
}

RecordTable& RecordTable::number(const FieldDef& field)
{
    return cell(labelOf(field).in(m_shared->language()),
                {.weight = 0.6, .align = Column::Align::Right},
                [&field](const PackContext& context, const Record& record) {
                    return valueCell(context, record, field);
                });
}

RecordTable& RecordTable::choice(const FieldDef& field, double weight)
{
    const int first = tints(choiceTints(field, m_shared->language()));
    return cell(labelOf(field).in(m_shared->language()), {.weight = weight},
                [&field, first](const PackContext& context, const Record& record) {
                    const int place = field.choiceIndex(record.value(field).text());
                    return place < 0 ? valueCell(context, record, field)
                                     : Cell{QString(), first + place, false, false};
                });
}

RecordTable& RecordTable::codes(const FieldDef& field, double weight)
{
    return cell(labelOf(field).in(m_shared->language()), {.weight = weight},
                [&field](const PackContext& context, const Record& record) {
                    return codesCell(context, linked(context, record, field));
                });
}

RecordTable& RecordTable::names(const FieldDef& field, double weight)
{
    return cell(labelOf(field).in(m_shared->language()), {.weight = weight},
                [&field](const PackContext& context, const Record& record) {
                    return namesCell(context, linked(context, record, field));
                });
}

RecordTable& RecordTable::cell(const QString& title, ColumnStyle style, CellOf cellOf)
{
    m_columns.append(column(title, style));
    m_cells.append(std::move(cellOf));
    return *this;
}

int RecordTable::tints(const QList<Tint>& tints)
{
    const int first = int(m_tints.size());
    m_tints.append(tints);
    return first;
}

RecordTable& RecordTable::grouped(std::function<QString(const Record&)> groupOf)
{
    m_groupOf = std::move(groupOf);
    return *this;
}

Table RecordTable::take(const QString& what, const QString& emptyText, qsizetype all,
                        const QString& filter) const
{
    struct Place {
        const Record* record = nullptr;
        QString group;
    };
    QList<Place> places;
    QString group;
    for (const Record* record : m_records) {
        const QString its = m_groupOf ? m_groupOf(*record) : QString();
        if (m_groupOf && (places.isEmpty() || its != group))
            places.append(Place{nullptr, its});
        group = its;
        places.append(Place{record, {}});
    }
    Table table;
    table.columns = m_columns;
    table.tints = m_tints;
    table.emptyText = emptyText;
    table.rows.count = places.size();
    table.rows.at = [shared = m_shared, cells = m_cells, places](qsizetype index) {
        const Place& place = places[index];
        if (!place.record)
            return groupRow(place.group);
        Row row;
        for (const CellOf& cellOf : cells)
            row.cells.append(cellOf(*shared, *place.record));
        return row;
    };
    table.countLine =
        countLine(*m_shared, what, m_records.size(), all < 0 ? m_records.size() : all, filter);
    return table;
}

QList<const Record*> allRecords(const Snapshot& snapshot, const RegisterDef& def)
{
    return recordsThat(snapshot, def, [](const Record&) { return true; });
}

Cell namesCell(const PackContext& context, const QList<const Record*>& records)
{
    if (records.isEmpty())
        return codesCell(context, {});
    return {namesOf(context, records), -1, false, false};
}

KeyValue::Entry factOf(const PackContext& context, const QString& label, const QString& value)
{
    const Cell cell = textCell(context, value);
    return {label, cell.text, -1, cell.isMuted};
}

KeyValue::Entry factOf(const PackContext& context, const Record& record, const FieldDef& field)
{
    const Cell cell = valueCell(context, record, field);
    return {labelOf(field).in(context.language()), cell.text, -1, cell.isMuted};
}

} // namespace ringbinder::report
