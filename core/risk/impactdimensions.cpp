// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/impactdimensions.h"

#include "core/registers/risks/risk.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

QString nameOfRating(RiskStage stage, const ImpactDimension& dimension, const Language& language)
{
    return QStringLiteral("%1: %2").arg(labelOf(stage).in(language), dimension.label);
}

const Record* heldRating(const QList<Record>& held, RiskStage stage, const QString& dimension)
{
    const auto found = std::find_if(held.cbegin(), held.cend(), [&](const Record& record) {
        const auto at = record.get(risk_impact::stage);
        return at && size_t(*at) == size_t(stage) &&
               record.text(risk_impact::dimension) == dimension;
    });
    return found == held.cend() ? nullptr : &*found;
}

Result<QList<Record>> ratingsHeld(const Binder& binder, const Uid& riskUid)
{
    const auto uids =
        binder.findEqual(risk_impact::def, risk_impact::risk, Value(riskUid.toString()));
    return uids ? binder.records(risk_impact::def, *uids) : fail(uids.error());
}

} // namespace

void ImpactRatings::add(const Record& record)
{
    const auto stage = record.get(risk_impact::stage);
    const auto value = record.get(risk_impact::value);
    if (!stage || record.text(risk_impact::dimension).isEmpty())
        return;
    m_ratings[size_t(*stage)].insert(record.text(risk_impact::dimension),
                                     {value ? value->value : 0, record.text(risk_impact::reason)});
}

bool ImpactRatings::isEmpty() const
{
    return std::all_of(m_ratings.cbegin(), m_ratings.cend(),
                       [](const DimensionRatings& ratings) { return ratings.isEmpty(); });
}

Result<ImpactRatings> ImpactRatings::of(const Binder& binder, const Uid& riskUid)
{
    const auto held = ratingsHeld(binder, riskUid);
    if (!held)
        return fail(held.error());
    ImpactRatings ratings;
    for (const Record& record : *held)
        ratings.add(record);
    return ratings;
}

Result<QHash<Uid, ImpactRatings>> allImpactRatings(const Binder& binder)
{
    QHash<Uid, ImpactRatings> all;
    const auto read = binder.forEach(risk_impact::def, [&all](const Record& record) {
        if (const auto riskUid = record.get(risk_impact::risk))
            all[*riskUid].add(record);
        return true;
    });
    return read ? Result<QHash<Uid, ImpactRatings>>(all) : fail(read.error());
}

int highestImpact(const RiskMethod& method, const DimensionRatings& ratings)
{
    int highest = 0;
    for (const ImpactDimension& dimension : method.definition().dimensions)
        highest = std::max(highest, ratings.value(dimension.token).value);
    return highest;
}

Message impactReason(const RiskMethod& method, const DimensionRatings& ratings, int overall)
{
    const int highest = highestImpact(method, ratings);
    if (highest == 0)
        return {};
    QStringList names;
    for (const ImpactDimension& dimension : method.definition().dimensions) {
        if (ratings.value(dimension.token).value == highest)
            names.append(dimension.label);
    }
    const QString from = names.join(QLatin1String(", "));
    if (overall == highest)
        return Message("impact", QT_TRANSLATE_NOOP("impact", "%1, from %2")).arg(highest).arg(from);
    if (method.definition().overallImpact == OverallImpact::Explicit) {
        return Message("impact", QT_TRANSLATE_NOOP("impact", "judged on its own; the highest "
                                                             "dimension is %1, %2"))
            .arg(highest)
            .arg(from);
    }
    return Message("impact",
                   QT_TRANSLATE_NOOP("impact", "set by hand; the dimensions say %1, from %2"))
        .arg(highest)
        .arg(from);
}

QString dimensionsInWords(const RiskMethod& method, const ImpactRatings& ratings,
                          const Language& language)
{
    QStringList sentences;
    for (const RiskStage stage : kRiskStages) {
        QStringList parts;
        for (const ImpactDimension& dimension : method.definition().dimensions) {
            const int value = ratings.at(stage).value(dimension.token).value;
            if (value > 0)
                parts.append(QStringLiteral("%1 %2").arg(dimension.label).arg(value));
        }
        if (!parts.isEmpty())
            sentences.append(QStringLiteral("%1: %2").arg(labelOf(stage).in(language),
                                                          parts.join(QLatin1String(", "))));
    }
    return sentences.join(QLatin1String("; "));
}

Result<ChangeSet> impactChange(const Binder& binder, const RiskMethod& method, const Uid& riskUid,
                               const ImpactRatings& after, const Language& language)
{
    const auto held = ratingsHeld(binder, riskUid);
    if (!held)
        return fail(held.error());
    const auto found = binder.find(risk::def, riskUid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    Message("impact", QT_TRANSLATE_NOOP("impact", "The risk is gone.")));
    }
    const Record& before = **found;
    ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(risk::def.key), before.code(), 1});
    for (const RiskStage stage : kRiskStages) {
        bool isChanged = false;
        for (const ImpactDimension& dimension : method.definition().dimensions) {
            const DimensionRating wanted = after.at(stage).value(dimension.token);
            const Record* record = heldRating(*held, stage, dimension.token);
            if (!record && wanted == DimensionRating())
                continue;
            Record rating = record ? *record : Record(risk_impact::def);
            rating.set(risk_impact::label, nameOfRating(stage, dimension, language));
            rating.set(risk_impact::risk, riskUid);
            rating.set(risk_impact::stage, static_cast<risk_impact::Stage>(stage));
            rating.set(risk_impact::dimension, dimension.token);
            rating.set(risk_impact::value,
                       wanted.value > 0 ? std::optional(Rating{wanted.value}) : std::nullopt);
            rating.set(risk_impact::reason, wanted.reason);
            const bool isOtherValue = rating.value(risk_impact::value) !=
                                      (record ? record->value(risk_impact::value) : Value());
            isChanged = isChanged || isOtherValue;
            if (!record) {
                set.add(rating);
            } else if (wanted == DimensionRating()) {
                set.remove(*record);
            } else if (isOtherValue ||
                       rating.text(risk_impact::reason) != record->text(risk_impact::reason)) {
                set.update(*record, rating);
            }
        }
        if (!isChanged || method.definition().overallImpact == OverallImpact::Explicit)
            continue;
        const FieldDef& field = *risk::def.field(QString(keysOf(stage).impact));
        const int highest = highestImpact(method, after.at(stage));
        set.set(risk::def, riskUid, field, before.value(field),
                highest > 0 ? Value(highest) : Value());
    }
    return set;
}

} // namespace ringbinder
