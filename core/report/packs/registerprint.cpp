// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/registerprint.h"

#include "core/registers/organisation.h"
#include "core/report/packs/packmatter.h"
#include "core/store/binder.h"
#include "core/store/consistentread.h"

#include <memory>

namespace ringbinder::report {

namespace {

constexpr int kShortHash = 12;
// Wide enough for the longest code beside a title.
constexpr double kLongTextWeight = 3.0;

double weightOf(const FieldDef& field)
{
    if (field.type == FieldType::LongText)
        return kLongTextWeight;
    return field.width > 0 ? double(field.width) / 10.0 : 1.0;
}

bool isNumber(const FieldDef& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Decimal ||
           field.type == FieldType::Money;
}

QString muted(const Language& language)
{
    return notRecorded(language);
}

struct Sheet {
    QList<QStringList> rows;
};

} // namespace

Result<Document> composeRegister(const Binder& binder, const RegisterView& view,
                                 const Language& language, const DeriveContext* derive)
{
    const auto reading = ConsistentRead::begin(binder);
    if (!reading)
        return fail(reading.error());
    const RegisterDef& def = *view.def;
    auto records = binder.records(def, view.uids);
    if (!records)
        return fail(records.error());
    const auto clients = binder.records(organisation::def);
    if (!clients)
        return fail(clients.error());
    const Record client = clients->value(0, Record(organisation::def));
    const auto newest = binder.history({.record = {}, .since = {}, .until = {}, .limit = 1});
    if (!newest)
        return fail(newest.error());
    const auto all = binder.count(def);
    if (!all)
        return fail(all.error());

    FormatContext format;
    format.language = &language;
    format.scales = derive ? &derive->scales() : nullptr;
    format.currency = client.text(organisation::currency);
    format.recordName = [&binder](const FieldDef&, const Uid& uid) {
        const auto name = binder.name(uid);
        return name ? name->title : QString();
    };
    const bool hasCodes = *def.prefix || !records->isEmpty();
    auto sheet = std::make_shared<Sheet>();
    for (Record& record : *records) {
        if (derive && def.derive)
            def.derive(record, *derive);
        QStringList row;
        if (hasCodes)
            row.append(record.code());
        for (const FieldDef* field : view.columns)
            row.append(formatValue(*field, record.value(*field), format));
        sheet->rows.append(row);
    }

    const Speech say(language, "pack");
    Table table;
    if (hasCodes)
        table.columns.append(
            column(say(QT_TRANSLATE_NOOP("pack", "Code")), {.wraps = false, .identifies = true}));
    for (const FieldDef* field : view.columns)
        table.columns.append(
            column(headingOf(*field).in(language),
                   {.weight = weightOf(*field),
                    .identifies = !hasCodes && field == &def.nameField(),
                    .align = isNumber(*field) ? Column::Align::Right : Column::Align::Left}));
    table.emptyText = say(QT_TRANSLATE_NOOP("pack", "No record matches the filter."));
    table.rows.count = sheet->rows.size();
    const QString missing = muted(language);
    table.rows.at = [sheet, missing](qsizetype index) {
        Row row;
        for (const QString& text : sheet->rows[index])
            row.cells.append({text.isEmpty() ? missing : text, -1, false, text.isEmpty()});
        return row;
    };
    const QString name = view.viewName.isEmpty() ? def.pluralText().in(language) : view.viewName;
    table.countLine =
        say(QT_TRANSLATE_NOOP("pack", "%1: %2 of %3 shown, filter: %4"),
            {def.pluralText().in(language), say.number(sheet->rows.size()), say.number(*all),
             view.filterText.isEmpty() ? say(QT_TRANSLATE_NOOP("pack", "none")) : view.filterText});

    Document document;
    document.title = name;
    document.subtitle = client.text(organisation::name);
    document.orientation = Orientation::Landscape;
    document.controlPageStandsAlone = false;
    document.language = language;
    document.info.title = QString(name + QLatin1String(" – ") + document.subtitle);
    document.info.author = document.subtitle;
    document.info.asOf = binder.clock().nowUtc();
    Furniture& page = document.furniture;
    page.organisation = document.subtitle;
    page.shortTitle = name;
    page.classification = client.text(organisation::confidentiality);
    page.printDate = language.date(binder.clock().today());
    page.snapshotId = newest->isEmpty() ? QString() : newest->first().hash.left(kShortHash);
    page.footerNote =
        say(QT_TRANSLATE_NOOP("pack", "Filter: %1"),
            {view.filterText.isEmpty() ? say(QT_TRANSLATE_NOOP("pack", "none")) : view.filterText});
    document.blocks = {table};
    document.endLine = say(QT_TRANSLATE_NOOP("pack", "End of document"));
    return document;
}

} // namespace ringbinder::report
