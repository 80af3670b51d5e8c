// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/fieldblocks.h"

#include "core/report/packs/recordtable.h"

namespace ringbinder::report {

KeyValue factsOf(const PackContext& context, const Record& record,
                 std::span<const FieldDef* const> fields)
{
    KeyValue list;
    for (const FieldDef* field : fields)
        list.entries.append(factOf(context, record, *field));
    return list;
}

void writeLongText(PackWriter& writer, const QString& label, const QString& text)
{
    Paragraph paragraph;
    paragraph.runs = {{label, true, false}};
    paragraph.keepWithNext = true;
    writer.add(paragraph);
    writer.recorded(text);
}

void writeLongText(PackWriter& writer, const Record& record, const FieldDef& field)
{
    writeLongText(writer, labelOf(field).in(writer.context().language()),
                  writer.snapshot().shown(record, field));
}

QString listed(const PackContext& context, const QList<const Record*>& records)
{
    return namedCodes(context, byCode(records));
}

} // namespace ringbinder::report
