// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/viewdefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ringbinder {

namespace {
constexpr int kMostFrozen = 20;
constexpr int kWidest = 4000;
constexpr qsizetype kMostColours = 50;

constexpr std::pair<Tone, const char*> kToneTokens[] = {{Tone::Good, "good"},
                                                        {Tone::Progress, "progress"},
                                                        {Tone::Warning, "warning"},
                                                        {Tone::Bad, "bad"},
                                                        {Tone::Muted, "muted"}};
constexpr std::pair<ViewDefinition::Rows, const char*> kRowTokens[] = {
    {ViewDefinition::Rows::Compact, "compact"}, {ViewDefinition::Rows::Wrapped, "wrapped"}};

QJsonArray coloursToJson(const QList<ViewDefinition::Colour>& colours)
{
    QJsonArray json;
    for (const ViewDefinition::Colour& colour : colours) {
        QJsonObject rule{{QLatin1String("field"), colour.key},
                         {QLatin1String("filter"), colour.filter}};
        for (const auto& [tone, token] : kToneTokens) {
            if (tone == colour.tone)
                rule.insert(QLatin1String("tone"), QLatin1String(token));
        }
        if (colour.wholeRow)
            rule.insert(QLatin1String("row"), true);
        json.append(rule);
    }
    return json;
}

QList<ViewDefinition::Colour> coloursFromJson(const QJsonArray& json)
{
    QList<ViewDefinition::Colour> colours;
    for (const QJsonValue& value : json) {
        const QJsonObject rule = value.toObject();
        ViewDefinition::Colour colour;
        colour.key = rule.value(QLatin1String("field")).toString();
        colour.filter = rule.value(QLatin1String("filter")).toString();
        colour.wholeRow = rule.value(QLatin1String("row")).toBool();
        for (const auto& [tone, token] : kToneTokens) {
            if (rule.value(QLatin1String("tone")).toString() == QLatin1String(token))
                colour.tone = tone;
        }
        if (!colour.key.isEmpty() && !colour.filter.trimmed().isEmpty() &&
            colours.size() < kMostColours)
            colours.append(colour);
    }
    return colours;
}

} // namespace

QByteArray ViewDefinition::toJson() const
{
    QJsonObject json;
    if (!columns.isEmpty())
        json.insert(QLatin1String("columns"), QJsonArray::fromStringList(columns));
    QJsonObject widthsJson;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        widthsJson.insert(it.key(), it.value());
    if (!widthsJson.isEmpty())
        json.insert(QLatin1String("widths"), widthsJson);
    json.insert(QLatin1String("frozen"), frozen);
    QJsonArray sortJson;
    for (const Sort& key : sort) {
        sortJson.append(QJsonObject{{QLatin1String("field"), key.key},
                                    {QLatin1String("descending"), key.descending}});
    }
    if (!sortJson.isEmpty())
        json.insert(QLatin1String("sort"), sortJson);
    QJsonObject filtersJson;
    for (auto it = filters.cbegin(); it != filters.cend(); ++it) {
        if (!it.value().trimmed().isEmpty())
            filtersJson.insert(it.key(), it.value());
    }
    if (!filtersJson.isEmpty())
        json.insert(QLatin1String("filter"), filtersJson);
    if (!anywhere.isEmpty())
        json.insert(QLatin1String("anywhere"), anywhere);
    if (!group.isEmpty())
        json.insert(QLatin1String("group"), group);
    if (!subgroup.isEmpty())
        json.insert(QLatin1String("subgroup"), subgroup);
    for (const auto& [height, token] : kRowTokens) {
        if (rows == height)
            json.insert(QLatin1String("rows"), QLatin1String(token));
    }
    if (!colours.isEmpty())
        json.insert(QLatin1String("colours"), coloursToJson(colours));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ViewDefinition> ViewDefinition::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    ViewDefinition view;
    const QJsonArray columns = object.value(QLatin1String("columns")).toArray();
    for (const QJsonValue& column : columns) {
        if (!column.toString().isEmpty() && !view.columns.contains(column.toString()))
            view.columns.append(column.toString());
    }
    const QJsonObject widths = object.value(QLatin1String("widths")).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        view.widths.insert(it.key(), std::clamp(it.value().toInt(), 0, kWidest));
    view.frozen = std::clamp(object.value(QLatin1String("frozen")).toInt(2), 0, kMostFrozen);
    const QJsonArray sort = object.value(QLatin1String("sort")).toArray();
    for (const QJsonValue& key : sort) {
        view.sort.append({key.toObject().value(QLatin1String("field")).toString(),
                          key.toObject().value(QLatin1String("descending")).toBool()});
    }
    const QJsonObject filters = object.value(QLatin1String("filter")).toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        if (!it.value().toString().trimmed().isEmpty())
            view.filters.insert(it.key(), it.value().toString());
    }
    view.anywhere = object.value(QLatin1String("anywhere")).toString();
    view.group = object.value(QLatin1String("group")).toString();
    view.subgroup = object.value(QLatin1String("subgroup")).toString();
    for (const auto& [height, token] : kRowTokens) {
        if (object.value(QLatin1String("rows")).toString() == QLatin1String(token))
            view.rows = height;
    }
    view.colours = coloursFromJson(object.value(QLatin1String("colours")).toArray());
    return view;
}

} // namespace ringbinder
