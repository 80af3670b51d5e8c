// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleseed.h"

#include "core/catalogue/seed.h"

#include <QUuid>

namespace ringbinder {

namespace {

Record underSampleUid(const QString& id, const Record& shipped)
{
    Record record(shipped.def(), sampleUid(id));
    record.setCode(shipped.code());
    for (const FieldDef* field : shipped.def().fields)
        record.setValue(*field, shipped.value(*field));
    return record;
}

} // namespace

Uid sampleUid(const QString& id)
{
    static const QUuid family(QStringLiteral("6f1a5c3e-7d0b-4b5e-9a57-0c1d2e3f4a5b"));
    return *Uid::fromString(QUuid::createUuidV5(family, id).toString(QUuid::WithoutBraces));
}

Result<SampleSeed> SampleSeed::load(const Language& language)
{
    auto rules = shippedTechnicalRules();
    if (!rules)
        return fail(rules.error());
    return SampleSeed(language, std::move(*rules));
}

SampleSeed::SampleSeed(const Language& language, QList<ShippedTechnicalRule> rules)
    : m_language(language)
    , m_rules(std::move(rules))
{
    for (const AnnexControl& shipped : shippedCatalogue().controls())
        m_controls.insert(shipped.id, sampleUid(shipped.id));
}

QList<SampleSeed::Shipped> SampleSeed::records() const
{
    const Catalogue& catalogue = shippedCatalogue();
    QList<Shipped> all;
    const auto take = [&all](const QString& id, const Record& shipped) {
        all.append({id, underSampleUid(id, shipped)});
    };
    for (const Record& control : annexAControls(catalogue, m_language))
        take(control.code(), control);
    for (const ShippedThreat& threat : catalogue.threats())
        take(threat.id, threatRecord(threat, m_language));
    for (const ShippedVulnerability& weakness : catalogue.vulnerabilities())
        take(weakness.id, vulnerabilityRecord(catalogue, weakness, m_controls, m_language));
    return all;
}

std::optional<Record> SampleSeed::rule(const QString& id) const
{
    for (const ShippedTechnicalRule& shipped : m_rules) {
        if (shipped.id == id)
            return underSampleUid(id, technicalRuleRecord(shipped, m_controls, m_language));
    }
    return {};
}

} // namespace ringbinder
