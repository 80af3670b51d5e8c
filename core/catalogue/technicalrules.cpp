// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/technicalrules.h"

#include "core/catalogue/cataloguefile.h"
#include "core/catalogue/intake.h"
#include "core/registers/technical/technical_rule.h"

#include <QJsonDocument>

namespace ringbinder {

Result<QList<ShippedTechnicalRule>> shippedTechnicalRules(const QString& folder)
{
    const QString name = QStringLiteral("technical_rules");
    auto file = CatalogueFile::read(folder, name);
    if (!file)
        return fail(file.error());
    QList<ShippedTechnicalRule> rules;
    while (file->next()) {
        ShippedTechnicalRule rule;
        rule.id = file->text("id");
        rule.title = file->localText("title");
        rule.why = file->localText("why");
        rule.remedy = file->localText("remedy");
        rule.severity = file->text("severity");
        rule.controls = file->list("controls");
        const QJsonObject scope = file->object("scope");
        for (const QJsonValue type : scope.value(QLatin1String("asset_types")).toArray())
            rule.assetTypes.append(type.toString());
        rule.tags = scope.value(QLatin1String("tags")).toString();
        const QByteArray json =
            QJsonDocument(file->array("condition")).toJson(QJsonDocument::Compact);
        const auto condition = conditionFrom(QString::fromUtf8(json));
        if (!condition) {
            return fail(catalogueError(
                QString(name + QLatin1String(".json")),
                QString(rule.id + QLatin1String(": ") + condition.error().message.plain())));
        }
        rule.condition = *condition;
        rules.append(std::move(rule));
    }
    if (const auto done = file->finish(); !done)
        return fail(done.error());
    return rules;
}

Record technicalRuleRecord(const ShippedTechnicalRule& rule, const QHash<QString, Uid>& controls,
                           const Language& language)
{
    Record record(technical_rule::def);
    record.set(technical_rule::title, rule.title.in(language));
    record.set(common::reference, rule.id);
    record.set(technical_rule::catalogueId, rule.id);
    record.setValue(technical_rule::severity, Value(rule.severity));
    record.set(technical_rule::active, true);
    record.set(technical_rule::version, qint64(1));
    record.set(technical_rule::condition, rule.condition.text());
    record.set(technical_rule::sources, rule.condition.sources());
    record.set(technical_rule::why, rule.why.in(language));
    record.set(technical_rule::remedy, rule.remedy.in(language));
    record.set(technical_rule::assetTypes, rule.assetTypes);
    record.set(technical_rule::tags, rule.tags);
    QList<Uid> shown;
    for (const QString& number : rule.controls) {
        if (const auto known = controls.constFind(number); known != controls.constEnd())
            shown.append(*known);
    }
    record.set(technical_rule::controls, shown);
    return record;
}

Result<QList<Record>> technicalRules(const QHash<QString, Uid>& controls, const Language& language)
{
    const auto shipped = shippedTechnicalRules();
    if (!shipped)
        return fail(shipped.error());
    QList<Record> records;
    for (const ShippedTechnicalRule& rule : *shipped)
        records.append(technicalRuleRecord(rule, controls, language));
    return records;
}

Result<TechnicalRulesTaken> takeTechnicalRules(const Binder& binder, const QStringList& ids,
                                               const Language& language)
{
    const auto shipped = shippedTechnicalRules();
    if (!shipped)
        return fail(shipped.error());
    const auto held = TakenEntries::of(binder, technical_rule::def, &technical_rule::catalogueId);
    if (!held)
        return fail(held.error());
    const QHash<QString, Uid> controls = controlsByCode(binder);
    TechnicalRulesTaken taken{
        ChangeSet({ChangeLabel::Act::Seed, QString::fromLatin1(technical_rule::def.key), {}, 0})};
    int count = 0;
    for (const ShippedTechnicalRule& rule : *shipped) {
        if (!ids.isEmpty() && !ids.contains(rule.id))
            continue;
        if (held->find(rule.id, namesOf(rule.title))) {
            ++taken.known;
            continue;
        }
        taken.set.add(technicalRuleRecord(rule, controls, language));
        ++count;
    }
    taken.set.setLabel(
        {ChangeLabel::Act::Seed, QString::fromLatin1(technical_rule::def.key), {}, count});
    return taken;
}

} // namespace ringbinder
