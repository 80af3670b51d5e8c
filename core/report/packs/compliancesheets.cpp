// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook of the network compliance report: rules with their results, hosts with what fails on
// them, zones, findings, exceptions, imports.
#include "core/registers/controls/policy_exception.h"
#include "core/registers/technical/condition.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/report/packs/compliancetables.h"
#include "core/report/packs/packbook.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

using ComplianceBookCell = ringbinder::Cell;

ComplianceBookCell dateBookCell(const PackContext& context, QDate day)
{
    return day.isValid() ? ComplianceBookCell(context.language().date(day), day)
                         : ComplianceBookCell();
}

ComplianceBookCell conditionWords(const PackContext& context, const Record& rule)
{
    const auto condition = conditionFrom(rule.text(technical_rule::condition));
    return condition ? ComplianceBookCell(condition->words(context.language()))
                     : ComplianceBookCell(condition.error().message.in(context.language()));
}

template <Outcome outcome>
ComplianceBookCell resultsOf(const PackContext& context, const Record& rule)
{
    const QList<RuleResult>& results = technicalOf(context).state.results;
    const auto count = std::count_if(results.begin(), results.end(), [&](const RuleResult& result) {
        return result.rule == rule.uid() && result.outcome == outcome;
    });
    return {QString::number(count), double(count)};
}

ComplianceBookCell failsOn(const PackContext& context, const Record& host)
{
    QList<const Record*> rules;
    for (const Uid& uid : technicalOf(context).failing.value(host.uid())) {
        if (const Record* rule = context.snapshot().find(uid))
            rules.append(rule);
    }
    return ComplianceBookCell(codesOf(byCode(rules)));
}

const ZoneCoverage* coverageOfZone(const PackContext& context, const Record& zone)
{
    const QList<ZoneCoverage>& zones = technicalOf(context).state.zones;
    const auto found = std::find_if(zones.begin(), zones.end(), [&zone](const ZoneCoverage& one) {
        return one.zone == zone.uid();
    });
    return found == zones.end() ? nullptr : &*found;
}

ComplianceBookCell isZoneCovered(const PackContext& context, const Record& zone)
{
    const ZoneCoverage* coverage = coverageOfZone(context, zone);
    const Speech say = context.speech("compliance_pack");
    if (coverage && coverage->isPartly)
        return ComplianceBookCell(say(QT_TRANSLATE_NOOP("compliance_pack", "partly")));
    return ComplianceBookCell(coverage && coverage->isCovered
                                  ? say(QT_TRANSLATE_NOOP("compliance_pack", "covered"))
                                  : say(QT_TRANSLATE_NOOP("compliance_pack", "NOT covered")));
}

ComplianceBookCell lastScanOfZone(const PackContext& context, const Record& zone)
{
    const ZoneCoverage* coverage = coverageOfZone(context, zone);
    return coverage && coverage->lastImport
               ? dateBookCell(context, coverage->lastScan.toLocalTime().date())
               : ComplianceBookCell();
}

ComplianceBookCell importValidUntil(const PackContext& context, const Record& import)
{
    return dateBookCell(context, validUntil(context, import));
}

bool isTechnicalException(const PackContext&, const Record& exception)
{
    return !exception.get(policy_exception::technicalRules).value_or(QList<Uid>()).isEmpty();
}

constexpr const FieldDef* kRuleFields[] = {&technical_rule::title,     &technical_rule::severity,
                                           &technical_rule::active,    &technical_rule::version,
                                           &technical_rule::validFrom, &technical_rule::zones,
                                           &technical_rule::tags,      &technical_rule::fixDays,
                                           &technical_rule::controls,  &technical_rule::owner};
constexpr BookColumn kRuleColumns[] = {
    {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "Fails when"), 60,
     XlsxColumn::Kind::Text, conditionWords},
    {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "Passes"), 10,
     XlsxColumn::Kind::Integer, resultsOf<Outcome::Pass>},
    {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "Failures"), 10,
     XlsxColumn::Kind::Integer, resultsOf<Outcome::Fail>},
    {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "Exceptions"), 10,
     XlsxColumn::Kind::Integer, resultsOf<Outcome::Exception>}};
constexpr const FieldDef* kHostFields[] = {
    &network_host::name,          &network_host::decision,        &network_host::asset,
    &network_host::ignoredReason, &network_host::addresses,       &network_host::hardwareAddress,
    &network_host::vendor,        &network_host::operatingSystem, &network_host::firstSeen};
constexpr BookColumn kHostColumns[] = {{"compliance_pack",
                                        QT_TRANSLATE_NOOP("compliance_pack", "Fails rules"), 24,
                                        XlsxColumn::Kind::Text, failsOn}};
constexpr const FieldDef* kZoneFields[] = {&network_zone::name,          &network_zone::kind,
                                           &network_zone::ranges,        &network_zone::inScope,
                                           &network_zone::approvedPorts, &network_zone::owner};
constexpr BookColumn kZoneColumns[] = {
    {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "Last scan"), 12,
     XlsxColumn::Kind::Date, lastScanOfZone},
    {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "Coverage"), 14,
     XlsxColumn::Kind::Text, isZoneCovered}};
constexpr const FieldDef* kFindingFields[] = {
    &technical_finding::title,      &technical_finding::severity,
    &technical_finding::rule,       &technical_finding::host,
    &technical_finding::asset,      &technical_finding::item,
    &technical_finding::firstSeen,  &technical_finding::due,
    &technical_finding::owner,      &technical_finding::risks,
    &technical_finding::actions,    &technical_finding::nonconformities,
    &technical_finding::exceptions, &technical_finding::closedOn};
constexpr const FieldDef* kExceptionFields[] = {
    &policy_exception::title,          &policy_exception::status,
    &policy_exception::technicalRules, &policy_exception::hosts,
    &policy_exception::assets,         &policy_exception::items,
    &policy_exception::reason,         &policy_exception::compensation,
    &policy_exception::approver,       &policy_exception::approvedOn,
    &policy_exception::expires};
constexpr const FieldDef* kImportFields[] = {
    &scan_import::title,     &scan_import::format,   &scan_import::listKind,
    &scan_import::scannedAt, &scan_import::tool,     &scan_import::toolVersion,
    &scan_import::coverage,  &scan_import::zones,    &scan_import::hostsSeen,
    &scan_import::items,     &scan_import::evidence, &scan_import::fileName,
    &scan_import::sha256};
constexpr BookColumn kImportColumns[] = {{"compliance_pack",
                                          QT_TRANSLATE_NOOP("compliance_pack", "Valid until"), 12,
                                          XlsxColumn::Kind::Date, importValidUntil}};
constexpr BookSheet kComplianceSheets[] = {
    {.def = &technical_rule::def, .fields = kRuleFields, .more = kRuleColumns},
    {.def = &network_host::def, .fields = kHostFields, .more = kHostColumns},
    {.def = &network_zone::def, .fields = kZoneFields, .more = kZoneColumns},
    {.def = &technical_finding::def, .fields = kFindingFields},
    {.def = &policy_exception::def, .fields = kExceptionFields, .isWanted = isTechnicalException},
    {.def = &scan_import::def, .fields = kImportFields, .more = kImportColumns}};

} // namespace

std::span<const BookSheet> complianceSheets()
{
    return kComplianceSheets;
}

} // namespace ringbinder::report
