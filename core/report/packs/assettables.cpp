// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/assettables.h"

#include "core/registers/assets/asset.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/recordtable.h"

#include <algorithm>
#include <array>

namespace ringbinder::report {

namespace {

bool isPrimary(const Record& asset)
{
    return asset.get(asset::kind) == asset::Kind::Primary;
}

QList<const Record*> assetsOf(const Snapshot& snapshot, bool primary)
{
    QList<const Record*> assets;
    for (const Record& asset : snapshot.records(asset::def)) {
        if (isPrimary(asset) == primary)
            assets.append(&asset);
    }
    return assets;
}

// The effective need; an arrow says that it comes from what depends on the asset.
QString needText(const Record& asset, const FieldDef& own, const FieldDef& effective)
{
    const qint64 need = asset.value(effective).integer();
    if (need <= 0)
        return QStringLiteral("?");
    return need > asset.value(own).integer() ? QString(QString::number(need) + QChar(0x2191))
                                             : QString::number(need);
}

Cell needsCell(const PackContext& context, const Record& asset)
{
    const QStringList needs = {
        needText(asset, asset::confidentiality, asset::effectiveConfidentiality),
        needText(asset, asset::integrity, asset::effectiveIntegrity),
        needText(asset, asset::availability, asset::effectiveAvailability)};
    if (needs.count(QStringLiteral("?")) == needs.size())
        return textCell(context, {});
    return {needs.join(QLatin1String(" / ")), -1, false, false};
}

QString nameWithCode(const PackContext& context, const Record& asset)
{
    const QString mark = context.isChanged(asset.uid()) ? QStringLiteral(" *") : QString();
    return QString(asset.code() + mark + QLatin1Char('\n') + asset.title());
}

Row primaryRow(const PackContext& context, const Record& asset)
{
    QList<const Record*> processes;
    for (const Record* user : context.pointingAt(asset::def, asset::dependsOn, asset.uid())) {
        if (isPrimary(*user))
            processes.append(user);
    }
    return {{{nameWithCode(context, asset), -1, true, false},
             valueCell(context, asset, asset::type),
             valueCell(context, asset, asset::description),
             valueCell(context, asset, asset::owner),
             needsCell(context, asset),
             valueCell(context, asset, asset::classification),
             valueCell(context, asset, asset::personalData),
             linesCell(context, {asset.text(asset::entrustedBy), asset.text(asset::legalDuty)}),
             valueCell(context, asset, asset::retention),
             namesCell(context, processes),
             namesCell(context, linked(context, asset, asset::dependsOn))},
            Row::Kind::Record};
}

Row supportingRow(const PackContext& context, const Record& asset)
{
    const Snapshot& data = context.snapshot();
    const QString override = asset.text(asset::criticalityReason);
    QStringList criticality = {data.shown(asset, asset::criticality)};
    if (!asset.value(asset::criticalityOverride).isNull())
        criticality.append(override);
    QStringList life = {data.shown(asset, asset::acquired)};
    const bool isGone = asset.get(asset::status) == asset::Status::Retired ||
                        !asset.value(asset::disposed).isNull();
    if (isGone)
        life += {data.shown(asset, asset::disposed), asset.text(asset::disposalProof)};
    QStringList scope = {data.shown(asset, asset::inScope)};
    if (asset.get(asset::inScope) == false)
        scope.append(asset.text(asset::outOfScopeReason));
    return {
        {{nameWithCode(context, asset), -1, true, false},
         valueCell(context, asset, asset::type),
         linesCell(context, {data.shown(asset, asset::owner), data.shown(asset, asset::custodian)}),
         linesCell(context, {asset.text(asset::location), asset.text(asset::serialOrAddress)}),
         linesCell(context, scope),
         valueCell(context, asset, asset::status),
         linesCell(context, {asset.text(asset::supplier), data.shown(asset, asset::supportEnd)}),
         valueCell(context, asset, asset::encrypted),
         needsCell(context, asset),
         linesCell(context, criticality),
         linesCell(context,
                   {data.shown(asset, asset::lastVerified), asset.text(asset::verifiedHow)}),
         codesCell(context, context.pointingAt(risk::def, risk::assets, asset.uid())),
         linesCell(context, life)},
        Row::Kind::Record};
}

Table countRows(const PackContext& context, const QString& title, const QList<Row>& rows)
{
    const Speech say = context.speech("assets");
    Table table;
    table.columns = {column(title, {.weight = 4}),
                     numberColumn(say(QT_TRANSLATE_NOOP("assets", "Assets")))};
    table.emptyText = say(QT_TRANSLATE_NOOP("assets", "No asset is recorded."));
    table.rows = Rows::of(rows);
    const qsizetype all = context.snapshot().records(asset::def).size();
    table.countLine = countLine(context, asset::def.pluralText().in(context.language()), all, all);
    return table;
}

} // namespace

Table countsTable(const PackContext& context, const FieldDef& field)
{
    const Speech say = context.speech("assets");
    QHash<QString, qsizetype> counts;
    for (const Record& asset : context.snapshot().records(asset::def))
        ++counts[asset.value(field).text()];
    QList<Row> rows;
    for (const Choice& choice : field.choices) {
        const qsizetype count = counts.value(QString::fromLatin1(choice.token));
        if (count > 0)
            rows.append({{{context.language().text(field.context, choice.label), -1, false, false},
                          {say.number(count), -1, false, false}},
                         Row::Kind::Record});
    }
    if (counts.contains(QString()))
        rows.append(
            {{textCell(context, {}), {say.number(counts.value(QString())), -1, false, false}},
             Row::Kind::Record});
    return countRows(context, labelOf(field).in(context.language()), rows);
}

Table criticalityTable(const PackContext& context)
{
    const Speech say = context.speech("assets");
    QMap<qint64, qsizetype> counts;
    for (const Record& asset : context.snapshot().records(asset::def))
        ++counts[asset.value(asset::criticality).integer()];
    QList<Row> rows;
    const QList<qint64> ratings = counts.keys();
    for (auto rating = ratings.crbegin(); rating != ratings.crend(); ++rating) {
        const Cell label = textCell(
            context,
            *rating > 0 ? context.snapshot().shown(asset::criticality, Value(*rating)) : QString());
        rows.append(
            {{label, {say.number(counts.value(*rating)), -1, false, false}}, Row::Kind::Record});
    }
    return countRows(context, labelOf(asset::criticality).in(context.language()), rows);
}

Table primaryTable(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("assets");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("assets", "Asset")), {.weight = 1.5, .identifies = true}),
        column(labelOf(asset::type).in(language), {.weight = 1}),
        column(labelOf(asset::description).in(language), {.weight = 2.2}),
        column(labelOf(asset::owner).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("assets", "C / I / A")), {.weight = 0.8, .wraps = false}),
        column(labelOf(asset::classification).in(language), {.weight = 1}),
        column(labelOf(asset::personalData).in(language), {.weight = 0.6}),
        column(say(QT_TRANSLATE_NOOP("assets", "Entrusted by, legal duty")), {.weight = 1.3}),
        column(labelOf(asset::retention).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("assets", "Processes")), {.weight = 1.2}),
        column(say(QT_TRANSLATE_NOOP("assets", "Supporting assets")), {.weight = 1.6})};
    table.emptyText = say(QT_TRANSLATE_NOOP("assets", "No primary asset is recorded."));
    const QList<const Record*> assets = assetsOf(context.snapshot(), true);
    table.rows.count = assets.size();
    table.rows.at = [shared, assets](qsizetype index) {
        return primaryRow(*shared, *assets[index]);
    };
    table.countLine = countLine(context, asset::def.pluralText().in(language), assets.size(),
                                context.snapshot().records(asset::def).size(),
                                say(QT_TRANSLATE_NOOP("assets", "primary")));
    return table;
}

Table supportingTable(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("assets");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("assets", "Asset")), {.weight = 1.6, .identifies = true}),
        column(labelOf(asset::type).in(language), {.weight = 1.1}),
        column(say(QT_TRANSLATE_NOOP("assets", "Owner, custodian")), {.weight = 1.1}),
        column(say(QT_TRANSLATE_NOOP("assets", "Location, serial number or address")),
               {.weight = 1.4}),
        column(labelOf(asset::inScope).in(language), {.weight = 0.8}),
        column(labelOf(asset::status).in(language), {.weight = 0.7}),
        column(say(QT_TRANSLATE_NOOP("assets", "Supplier, support ends")), {.weight = 1.1}),
        column(labelOf(asset::encrypted).in(language), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("assets", "C / I / A")), {.weight = 0.8, .wraps = false}),
        column(labelOf(asset::criticality).in(language), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("assets", "Verified on, how")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("assets", "Risks")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("assets", "Acquired, disposed, proof")), {.weight = 0.9})};
    table.emptyText = say(QT_TRANSLATE_NOOP("assets", "No supporting asset is recorded."));
    const QList<const Record*> assets = assetsOf(context.snapshot(), false);
    table.rows.count = assets.size();
    table.rows.at = [shared, assets](qsizetype index) {
        return supportingRow(*shared, *assets[index]);
    };
    table.countLine = countLine(context, asset::def.pluralText().in(language), assets.size(),
                                context.snapshot().records(asset::def).size(),
                                say(QT_TRANSLATE_NOOP("assets", "supporting")));
    return table;
}

Table differencesTable(const PackContext& context)
{
    const Speech say = context.speech("assets");
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("assets", "Asset")), {.weight = 2, .identifies = true}),
        column(labelOf(asset::type).in(context.language()), {.weight = 1.2}),
        column(labelOf(asset::owner).in(context.language()), {.weight = 1.2}),
        column(say(QT_TRANSLATE_NOOP("assets", "Difference")), {.weight = 3})};
    table.emptyText = say(QT_TRANSLATE_NOOP("assets", "No difference was found."));
    QList<Row> rows;
    const QList<Record>& assets = context.snapshot().records(asset::def);
    for (const Record& asset : assets) {
        const bool isRetired = asset.get(asset::status) == asset::Status::Retired;
        QStringList differences;
        if (isRetired) {
            if (asset.text(asset::disposalProof).isEmpty())
                differences.append(
                    say(QT_TRANSLATE_NOOP("assets", "retired without proof of disposal")));
        } else {
            if (!context.snapshot().find(asset.get(asset::owner)))
                differences.append(say(QT_TRANSLATE_NOOP("assets", "no owner")));
            if (asset.value(asset::classification).isNull())
                differences.append(say(QT_TRANSLATE_NOOP("assets", "no classification")));
            if (asset.value(asset::lastVerified).isNull())
                differences.append(say(QT_TRANSLATE_NOOP("assets", "never verified")));
            const auto support = asset.get(asset::supportEnd);
            if (support && *support < context.snapshot().today())
                differences.append(say(QT_TRANSLATE_NOOP("assets", "support has ended")));
            if (asset.get(asset::inScope).value_or(true) &&
                asset.text(asset::noRiskReason).isEmpty() &&
                context.pointingAt(risk::def, risk::assets, asset.uid()).isEmpty())
                differences.append(
                    say(QT_TRANSLATE_NOOP("assets", "no risk and no reason for having none")));
        }
        if (!differences.isEmpty())
            rows.append(
                {{{QString(asset.code() + QLatin1Char(' ') + asset.title()), -1, false, false},
                  valueCell(context, asset, asset::type),
                  valueCell(context, asset, asset::owner),
                  {differences.join(QLatin1String("; ")), -1, false, false}},
                 Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, asset::def.pluralText().in(context.language()), rows.size(),
                  assets.size(), say(QT_TRANSLATE_NOOP("assets", "with a difference")));
    return table;
}

} // namespace ringbinder::report
