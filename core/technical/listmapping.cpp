// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/listmapping.h"

#include "core/registers/binder/import_preset.h"
#include "core/store/binder.h"
#include "core/store/session.h"
#include "core/technical/listsource.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringbinder {

namespace {

using scan_import::ListKind;

QString listHeadingSet(QStringList headings)
{
    headings.sort();
    return headings.join(u'\n');
}

std::optional<ListKind> listKindNamed(const QString& token)
{
    for (size_t i = 0; i < std::size(scan_import::kListKindChoices); ++i) {
        if (token == QLatin1String(scan_import::kListKindChoices[i].token))
            return ListKind(i);
    }
    return std::nullopt;
}

Result<std::optional<Record>> mappingRecord(const RecordSource& source, const QString& headings)
{
    std::optional<Record> found;
    const auto walked = source.forEach(import_preset::def, [&](const Record& record) {
        if (record.get(import_preset::registerKey) == scan_import::def.name() &&
            record.get(import_preset::headings) == headings)
            found = record;
        return !found.has_value();
    });
    if (!walked)
        return fail(walked.error());
    return found;
}

} // namespace

Result<std::optional<ListMapping>> findListMapping(const RecordSource& source,
                                                   const QStringList& headings)
{
    const auto record = mappingRecord(source, listHeadingSet(headings));
    if (!record)
        return fail(record.error());
    if (!record->has_value())
        return std::optional<ListMapping>();
    const QString text = (*record)->get(import_preset::definition).value_or(QString());
    const QJsonObject root = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto kind = listKindNamed(root[QLatin1String("list")].toString());
    if (!kind) // written by hand, or by a newer version
        return std::optional<ListMapping>();
    ListMapping mapping{(*record)->get(import_preset::title).value_or(QString()), *kind, {}};
    for (const QJsonValue entry : root[QLatin1String("map")].toArray())
        mapping.map.append(entry.toString());
    return std::optional(std::move(mapping));
}

Result<ScanReadOptions> withListMapping(const RecordSource& source, QIODevice& device,
                                        const ScanReadOptions& options)
{
    if (!options.map.isEmpty())
        return options;
    const auto layout = listLayout(device, options);
    if (!layout)
        return fail(layout.error());
    device.seek(0);
    const auto mapping = findListMapping(source, layout->headings());
    if (!mapping)
        return fail(mapping.error());
    ScanReadOptions completed = options;
    if (mapping->has_value() && options.listKind.value_or((*mapping)->kind) == (*mapping)->kind) {
        completed.listKind = (*mapping)->kind;
        completed.map = (*mapping)->map;
    }
    return completed;
}

Result<> saveListMapping(Binder& binder, const ListLayout& layout, const QString& title)
{
    if (!layout.kind) {
        return fail(Error::Kind::Invalid,
                    Message("scan", QT_TRANSLATE_NOOP("scan", "Say whether the list is one of "
                                                              "devices, accounts, backups, "
                                                              "software or domains.")));
    }
    const QString headings = listHeadingSet(layout.headings());
    const auto known = mappingRecord(binder, headings);
    if (!known)
        return fail(known.error());
    const QJsonObject root{
        {QStringLiteral("version"), 1},
        {QStringLiteral("list"),
         QLatin1String(scan_import::kListKindChoices[size_t(*layout.kind)].token)},
        {QStringLiteral("map"), QJsonArray::fromStringList(layout.map())}};
    Record record = known->has_value() ? **known : Record(import_preset::def);
    record.set(import_preset::title, title.left(100));
    record.set(import_preset::registerKey, QString(scan_import::def.name()));
    record.set(import_preset::headings, headings);
    record.set(import_preset::definition,
               QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact)));
    ChangeSet changes({ChangeLabel::Act::Configure, import_preset::def.name(), title, 1});
    if (known->has_value())
        changes.update(**known, record);
    else
        changes.add(std::move(record));
    const auto applied = binder.session().apply(std::move(changes));
    return applied ? Result<>() : fail(applied.error());
}

} // namespace ringbinder
