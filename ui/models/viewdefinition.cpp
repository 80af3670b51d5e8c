// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/viewdefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ringbinder {

namespace {
constexpr int kMostFrozen = 20;
constexpr int kWidest = 4000;
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
    return view;
}

} // namespace ringbinder
