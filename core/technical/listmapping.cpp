// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/listmapping.h"

#include "core/registers/import_preset.h"
#include "core/store/binder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringbinder {

namespace {

QString sortedHeadings(QStringList headings)
{
    headings.sort();
    return headings.join(QLatin1Char('\n'));
}

Result<std::optional<Record>> mappingRecord(const Binder& binder, const QStringList& headings)
{
    const auto presets = binder.records(import_preset::def);
    if (!presets)
        return fail(presets.error());
    const QString wanted = sortedHeadings(headings);
    for (const Record& preset : *presets) {
        if (preset.text(import_preset::registerKey) == scan_import::def.name() &&
            preset.text(import_preset::headings) == wanted)
            return std::optional(preset);
    }
    return std::optional<Record>();
}

QString mappingDefinition(const ListMapping& mapping)
{
    QJsonObject root{{QStringLiteral("version"), 1},
                     {QStringLiteral("map"), QJsonArray::fromStringList(mapping.map)}};
    if (mapping.kind) {
        root.insert(QStringLiteral("list"),
                    QLatin1String(scan_import::kListKindChoices[size_t(*mapping.kind)].token));
    }
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::optional<ListMapping>> listMappingFor(const Binder& binder, const QStringList& headings)
{
    const auto preset = mappingRecord(binder, headings);
    if (!preset)
        return fail(preset.error());
    if (!*preset)
        return std::optional<ListMapping>();
    ListMapping mapping;
    mapping.title = (*preset)->title();
    const QJsonObject root =
        QJsonDocument::fromJson((*preset)->text(import_preset::definition).toUtf8()).object();
    const QJsonArray map = root[QLatin1String("map")].toArray();
    for (const QJsonValue& entry : map)
        mapping.map.append(entry.toString());
    const QString list = root[QLatin1String("list")].toString();
    for (size_t i = 0; i < std::size(scan_import::kListKindChoices); ++i) {
        if (list == QLatin1String(scan_import::kListKindChoices[i].token))
            mapping.kind = scan_import::ListKind(i);
    }
    return std::optional(mapping);
}

Result<ChangeSet> keepListMapping(const Binder& binder, const QStringList& headings,
                                  const ListMapping& mapping)
{
    const auto held = mappingRecord(binder, headings);
    if (!held)
        return fail(held.error());
    Record preset = *held ? **held : Record(import_preset::def);
    preset.set(import_preset::title, mapping.title.left(import_preset::title.maxLength));
    preset.set(import_preset::registerKey, QString(scan_import::def.name()));
    preset.set(import_preset::headings, sortedHeadings(headings));
    preset.set(import_preset::definition, mappingDefinition(mapping));
    ChangeSet set({ChangeLabel::Act::Configure, import_preset::def.name(), mapping.title, 1});
    if (*held)
        set.update(**held, preset);
    else
        set.add(std::move(preset));
    return set;
}

} // namespace ringbinder
