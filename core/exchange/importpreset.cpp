// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importpreset.h"

#include "core/store/binder.h"
#include "core/store/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

constexpr std::array<const char*, 4> kUseTokens = {"field", "extra", "notes", "skip"};
constexpr std::array<const char*, 4> kExistingTokens = {"update_empty", "overwrite", "skip", "add"};

template <class Enum, size_t N>
std::optional<Enum> fromToken(const std::array<const char*, N>& tokens, const QString& token)
{
    for (size_t i = 0; i < N; ++i) {
        if (token == QLatin1String(tokens[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString tokenOf(ImportColumn::Use use)
{
    return QLatin1String(kUseTokens[size_t(use)]);
}

QString tokenOf(ImportPlan::Existing existing)
{
    return QLatin1String(kExistingTokens[size_t(existing)]);
}

std::optional<ImportColumn::Use> importUseOf(const QString& token)
{
    return fromToken<ImportColumn::Use>(kUseTokens, token);
}

std::optional<ImportPlan::Existing> existingWayOf(const QString& token)
{
    return fromToken<ImportPlan::Existing>(kExistingTokens, token);
}

namespace {

// Whatever their order.
QString headingSet(const ImportPlan& plan)
{
    QStringList headings;
    for (const ImportColumn& column : plan.columns)
        headings.append(column.heading);
    headings.sort();
    return headings.join(QLatin1Char('\n'));
}

QByteArray definitionOf(const ImportPlan& plan)
{
    QJsonArray columns;
    for (const ImportColumn& column : plan.columns) {
        QJsonObject words;
        for (auto it = column.chosen.cbegin(); it != column.chosen.cend(); ++it)
            words.insert(it.key(), it.value());
        QJsonObject json{{QStringLiteral("heading"), column.heading},
                         {QStringLiteral("use"), tokenOf(column.use)},
                         {QStringLiteral("field"), column.fieldKey},
                         {QStringLiteral("words"), words}};
        if (column.dateOrder)
            json.insert(QStringLiteral("day_first"), *column.dateOrder == DateOrder::DayFirst);
        columns.append(json);
    }
    const QJsonObject root{{QStringLiteral("version"), 1},
                           {QStringLiteral("key"), plan.keyField},
                           {QStringLiteral("existing"), tokenOf(plan.existing)},
                           {QStringLiteral("columns"), columns}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QString textOf(const Record& record, const char* key)
{
    const FieldDef* field = record.def().field(QString::fromLatin1(key));
    return field ? record.value(*field).text() : QString();
}

Result<std::optional<Record>> presetFor(const ImportPlan& plan, const Binder& binder)
{
    const RegisterDef* presets = binder.registry().find(u"import_preset");
    if (!presets)
        return std::optional<Record>();
    const auto records = binder.records(*presets);
    if (!records)
        return fail(records.error());
    const QString headings = headingSet(plan);
    for (const Record& record : *records) {
        if (textOf(record, "register") == plan.def->name() &&
            textOf(record, "headings") == headings)
            return std::optional(record);
    }
    return std::optional<Record>();
}

void applyColumn(ImportPlan& plan, const QJsonObject& json, const ImportContext& context)
{
    using Use = ImportColumn::Use;
    const QString heading = json[QLatin1String("heading")].toString();
    const QString key = json[QLatin1String("field")].toString();
    const auto use = importUseOf(json[QLatin1String("use")].toString());
    const auto found =
        std::find_if(plan.columns.begin(), plan.columns.end(),
                     [&heading](const ImportColumn& column) { return column.heading == heading; });
    if (!use || found == plan.columns.end())
        return;
    const bool isKnown = key == HeadingBook::kCode || key == HeadingBook::kUid ||
                         context.binder.field(*plan.def, key) != nullptr;
    // A column kept as an extra field has one by now.
    const bool hasFieldByNow = *use == Use::Extra && found->use == Use::Field;
    if ((*use == Use::Field && !isKnown) || hasFieldByNow)
        return;
    if (found->use != *use || found->fieldKey != key)
        setTarget(plan, found - plan.columns.begin(), *use, key, context);
    const QJsonObject words = json[QLatin1String("words")].toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        found->chosen.insert(it.key(), it.value().toString());
    if (json.contains(QLatin1String("day_first")) && !found->dateOrder) {
        found->dateOrder =
            json[QLatin1String("day_first")].toBool() ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
    found->isRecognised = true; // decided once, so not asked again
}

} // namespace

Result<> savePreset(const ImportPlan& plan, const QString& title, Binder& binder)
{
    const RegisterDef* presets = binder.registry().find(u"import_preset");
    const auto known = presetFor(plan, binder);
    if (!known)
        return fail(known.error());
    if (!presets)
        return {};
    Record record = known->has_value() ? **known : Record(*presets);
    const auto set = [&record](const char* key, const QString& text) {
        if (const FieldDef* field = record.def().field(QString::fromLatin1(key)))
            record.setValue(*field, Value(text));
    };
    set("title", title.left(100));
    set("register", plan.def->name());
    set("headings", headingSet(plan));
    set("definition", QString::fromUtf8(definitionOf(plan)));
    ChangeSet changes({ChangeLabel::Act::Configure, presets->name(), title, 1});
    if (known->has_value())
        changes.update(**known, record);
    else
        changes.add(std::move(record));
    const auto applied = binder.session().apply(std::move(changes));
    return applied ? Result<>() : fail(applied.error());
}

Result<QString> applyPreset(ImportPlan& plan, const ImportContext& context)
{
    const auto preset = presetFor(plan, context.binder);
    if (!preset)
        return fail(preset.error());
    if (!preset->has_value())
        return QString();
    const QJsonObject root =
        QJsonDocument::fromJson(textOf(**preset, "definition").toUtf8()).object();
    for (const QJsonValue column : root[QLatin1String("columns")].toArray())
        applyColumn(plan, column.toObject(), context);
    const QString key = root[QLatin1String("key")].toString();
    if (key.isEmpty() || plan.columnOf(key))
        plan.keyField = key;
    if (const auto existing = existingWayOf(root[QLatin1String("existing")].toString()))
        plan.existing = *existing;
    return textOf(**preset, "title");
}

} // namespace ringbinder
