// SPDX-License-Identifier: GPL-3.0-or-later
// The network compliance report: what scans covered and did not, the rules, what fails where, and
// what became of it. Its conclusion reaches no further than the scans do.
#include "core/registers/controls/policy_exception.h"
#include "core/registers/technical/approved_software.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/report/packs/compliancetables.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech compliancePackSpeech(const PackWriter& writer)
{
    return writer.speech("compliance_pack");
}

int failuresOf(const PackContext& context, technical_rule::Severity severity)
{
    const QList<const RuleResult*> failures = technicalOf(context).state.failures();
    return int(std::count_if(failures.begin(), failures.end(), [&](const RuleResult* result) {
        const Record* rule = context.snapshot().find(result->rule);
        return rule && rule->get(technical_rule::severity) == severity;
    }));
}

int overdueFailures(const PackContext& context)
{
    const QList<const RuleResult*> failures = technicalOf(context).state.failures();
    const QDate today = context.snapshot().today();
    return int(std::count_if(failures.begin(), failures.end(), [&](const RuleResult* result) {
        return result->due.isValid() && result->due < today;
    }));
}

int expiredResults(const PackContext& context)
{
    const QList<RuleResult>& results = technicalOf(context).state.results;
    return int(std::count_if(results.begin(), results.end(),
                             [](const RuleResult& result) { return result.isExpired; }));
}

bool hasTrend(const PackContext& context)
{
    return technicalOf(context).state.trend.size() > 1;
}

void writeComplianceSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = compliancePackSpeech(writer);
    const ComplianceState& state = technicalOf(context).state;
    const PassRate rate = state.rate();
    Figures figures;
    figures.figures = {{percentText(context, rate),
                        say(QT_TRANSLATE_NOOP("compliance_pack", "of the results pass")), -1},
                       {say.number(state.failures().size()),
                        say(QT_TRANSLATE_NOOP("compliance_pack", "failures")), -1},
                       {say.number(overdueFailures(context)),
                        say(QT_TRANSLATE_NOOP("compliance_pack", "of these past their day")), -1},
                       {say.number(state.unknownHosts.size()),
                        say(QT_TRANSLATE_NOOP("compliance_pack", "hosts nobody knows")), -1}};
    writer.add(figures);
    if (rate.checked() == 0)
        writer.text(say(QT_TRANSLATE_NOOP("compliance_pack",
                                          "Nothing has been checked yet: there are no results of "
                                          "technical rules.")),
                    Paragraph::Style::Lead);
    else
        writer.text(
            say(QT_TRANSLATE_NOOP("compliance_pack",
                                  "Of %1 results %2 pass, %3 fail and %4 are allowed by an "
                                  "exception. Failures by severity: %5 critical, %6 high, %7 "
                                  "medium, %8 low."),
                {say.number(rate.checked()), say.number(rate.pass), say.number(rate.fail),
                 say.number(rate.exception),
                 say.number(failuresOf(context, technical_rule::Severity::Critical)),
                 say.number(failuresOf(context, technical_rule::Severity::High)),
                 say.number(failuresOf(context, technical_rule::Severity::Medium)),
                 say.number(failuresOf(context, technical_rule::Severity::Low))}),
            Paragraph::Style::Lead);
    writer.text(coverageLimit(context), Paragraph::Style::Note);
    if (const int expired = expiredResults(context); expired > 0)
        writer.text(say(QT_TRANSLATE_NOOP("compliance_pack",
                                          "Results older than %1 days (benchmarks: %2 days) prove "
                                          "nothing about today: %3."),
                        {say.number(state.limits.scanDays), say.number(state.limits.benchmarkDays),
                         say.number(expired)}));
    if (hasTrend(context))
        writer.chart(passRateChart(context));
}

void writeListed(PackWriter& writer, const QString& title, const QStringList& names,
                 const QString& none)
{
    Paragraph label;
    label.runs = {{title, true, false}};
    label.keepWithNext = true;
    writer.add(label);
    if (names.isEmpty()) {
        writer.text(none);
        return;
    }
    BulletList list;
    for (const QString& name : names)
        list.items.append(QList<TextRun>{{name, false, false}});
    writer.add(list);
}

// Printed whatever else is left out of the page: what was not looked at must be said.
void writeCoverage(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = compliancePackSpeech(writer);
    const CoverageStatement statement = coverageOf(context);
    writer.text(coverageLimit(context), Paragraph::Style::Note);
    writeListed(writer,
                say(QT_TRANSLATE_NOOP("compliance_pack", "Zones in scope that were NOT scanned in "
                                                         "time")),
                statement.open,
                statement.covered.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("compliance_pack", "No zone in scope is recorded."))
                    : say(QT_TRANSLATE_NOOP("compliance_pack", "None: each was scanned in time.")));
    if (!statement.outOfScope.isEmpty())
        writeListed(writer,
                    say(QT_TRANSLATE_NOOP("compliance_pack", "Zones that are out of scope")),
                    statement.outOfScope, {});
    writer.text(statement.outside > 0
                    ? say(QT_TRANSLATE_NOOP("compliance_pack",
                                            "Hosts seen with an address outside every zone: %1. "
                                            "They belong to no part of the network that is "
                                            "recorded."),
                          {say.number(statement.outside)})
                    : say(QT_TRANSLATE_NOOP("compliance_pack",
                                            "No host was seen outside the recorded zones.")));
    if (statement.unseen > 0)
        writer.text(say(QT_TRANSLATE_NOOP("compliance_pack",
                                          "Registered assets that the newest scans did not see, "
                                          "and of which nothing is known: %1."),
                        {say.number(statement.unseen)}));
    writer.heading(say(QT_TRANSLATE_NOOP("compliance_pack", "Coverage by zone")), 2);
    writer.add(zoneTable(context));
}

void writeTechnicalRules(PackWriter& writer)
{
    writer.add(technicalRuleTable(writer.shared()));
}

void writeRuleResults(PackWriter& writer)
{
    writer.add(ruleResultTable(writer.context()));
}

void writeFailures(PackWriter& writer)
{
    const Speech say = compliancePackSpeech(writer);
    const TechnicalLimits& limits = technicalOf(writer.context()).state.limits;
    const Table failures = failureTable(writer.shared());
    if (failures.rows.count > 0)
        writer.intro(
            say(QT_TRANSLATE_NOOP("compliance_pack",
                                  "Days to put a failure right unless the rule says otherwise: %1 "
                                  "critical, %2 high, %3 medium, %4 low. A failure is gone when a "
                                  "later scan no longer shows it."),
                {say.number(limits.fixDays[size_t(technical_rule::Severity::Critical)]),
                 say.number(limits.fixDays[size_t(technical_rule::Severity::High)]),
                 say.number(limits.fixDays[size_t(technical_rule::Severity::Medium)]),
                 say.number(limits.fixDays[size_t(technical_rule::Severity::Low)])}));
    writer.add(failures);
}

void writeHosts(PackWriter& writer)
{
    const Speech say = compliancePackSpeech(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("compliance_pack", "Hosts nobody knows")), 2);
    writer.add(unknownHostTable(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("compliance_pack", "Assets nobody saw")), 2);
    writer.add(unseenAssetTable(writer.shared()));
}

void writeDrift(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = compliancePackSpeech(writer);
    const auto* drift = context.snapshot().insight<TechnicalDrift>();
    if (!drift || drift->steps.isEmpty()) {
        writer.text(say(QT_TRANSLATE_NOOP("compliance_pack",
                                          "There are no two imports of one kind to compare.")));
        return;
    }
    for (const TechnicalDrift::Step& step : drift->steps) {
        const Record* earlier = context.snapshot().find(step.earlier);
        const Record* later = context.snapshot().find(step.later);
        if (!earlier || !later)
            continue;
        writer.heading(QString(later->code() + QLatin1Char(' ') + context.snapshot().name(*later)),
                       2);
        writer.intro(say(QT_TRANSLATE_NOOP("compliance_pack", "%1 compared with %2 of %3."),
                         {context.snapshot().shown(*later, scan_import::scannedAt), earlier->code(),
                          context.snapshot().shown(*earlier, scan_import::scannedAt)}));
        writer.add(driftTable(context, step));
    }
}

void writeTechnicalExceptions(PackWriter& writer)
{
    writer.add(technicalExceptionTable(writer.shared()));
}

void writeImports(PackWriter& writer)
{
    writer.add(importTable(writer.shared()));
}

void writePassRates(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = compliancePackSpeech(writer);
    writer.intro(say(QT_TRANSLATE_NOOP("compliance_pack",
                                       "Passes among passes, failures and exceptions. A result "
                                       "counts for each control that its rule shows.")));
    for (const RateBy by : kRatesBy) {
        writer.heading(labelOf(by).in(context.language()), 2);
        writer.add(passRateTable(context, by));
    }
}

void writeComplianceClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = compliancePackSpeech(writer);
    writeLegend(
        writer,
        {{labelOf(Outcome::NotApplicable).in(context.language()),
          say(QT_TRANSLATE_NOOP("compliance_pack",
                                "the rule does not reach the host, or the scan says "
                                "nothing that it could judge"))},
         {labelOf(Outcome::Error).in(context.language()),
          say(QT_TRANSLATE_NOOP("compliance_pack", "the scan should have told and could not"))},
         {QStringLiteral("SHA-256"),
          say(QT_TRANSLATE_NOOP("compliance_pack", "checksum of the file as it was imported"))}},
        false);
    writeRevisions(writer);
    writeFindings(writer);
    const Speech pack = writer.speech("pack");
    writer.heading(pack(QT_TRANSLATE_NOOP("pack", "Approval")), 2);
    SignatureBlock approval;
    approval.statement = coverageLimit(context);
    approval.signatories = {
        preparedSignatory(context, pack(QT_TRANSLATE_NOOP("pack", "Prepared, ISMS manager"))),
        approvedSignatory(context, pack(QT_TRANSLATE_NOOP("pack", "Approved, top management")))};
    writer.add(approval);
}

bool hasActiveRules(const PackContext& context)
{
    const QList<Record>& rules = context.snapshot().records(technical_rule::def);
    return std::any_of(rules.begin(), rules.end(), [](const Record& rule) {
        return rule.get(technical_rule::active).value_or(false);
    });
}

bool hasFailures(const PackContext& context)
{
    return !technicalOf(context).state.failures().isEmpty();
}

bool hasHosts(const PackContext& context)
{
    const ComplianceState& state = technicalOf(context).state;
    return !state.unknownHosts.isEmpty() || !state.unseenAssets.isEmpty();
}

bool hasTechnicalExceptions(const PackContext& context)
{
    const QList<Record>& exceptions = context.snapshot().records(policy_exception::def);
    return std::any_of(exceptions.begin(), exceptions.end(), [](const Record& exception) {
        return !exception.get(policy_exception::technicalRules).value_or(QList<Uid>()).isEmpty();
    });
}

bool hasImports(const PackContext& context)
{
    return !context.snapshot().records(scan_import::def).isEmpty();
}

constexpr PackSection kComplianceSections[] = {
    {.key = "summary",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Summary"),
     .compose = writeComplianceSummary,
     .startsPage = true},
    {.key = "coverage",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Coverage: what was scanned and what was not"),
     .compose = writeCoverage},
    {.key = "rules",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Rules"),
     .compose = writeTechnicalRules,
     .orientation = Orientation::Landscape,
     .isWide = hasActiveRules},
    {.key = "results",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Results by rule"),
     .compose = writeRuleResults},
    {.key = "failures",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Failures"),
     .compose = writeFailures,
     .orientation = Orientation::Landscape,
     .isWide = hasFailures},
    {.key = "hosts",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Unknown hosts and unseen assets"),
     .compose = writeHosts,
     .orientation = Orientation::Landscape,
     .isWide = hasHosts},
    {.key = "drift",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "What changed since the import before"),
     .compose = writeDrift},
    {.key = "exceptions",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Exceptions"),
     .compose = writeTechnicalExceptions,
     .orientation = Orientation::Landscape,
     .isWide = hasTechnicalExceptions},
    {.key = "imports",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Imports"),
     .compose = writeImports,
     .orientation = Orientation::Landscape,
     .isWide = hasImports},
    {.key = "rates",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Pass rates"),
     .compose = writePassRates},
    {.key = "closing",
     .context = "compliance_pack",
     .title = QT_TRANSLATE_NOOP("compliance_pack", "Legend, revision history, approval"),
     .compose = writeComplianceClosing},
};

// Observations are read by the look alone: of a large network they are too many to keep.
constexpr const RegisterDef* kComplianceContent[] = {
    &technical_rule::def, &network_zone::def,      &network_host::def,
    &scan_import::def,    &technical_finding::def, &policy_exception::def};
constexpr const RegisterDef* kComplianceReads[] = {&approved_software::def};
constexpr SnapshotLook kComplianceLooks[] = {TechnicalState::look, TechnicalDrift::look};
constexpr const char* kComplianceRelated[] = {"evidence-index", "asset-register"};

} // namespace

PackDef compliancePack()
{
    return {
        .key = "compliance",
        .context = "compliance_pack",
        .title = QT_TRANSLATE_NOOP("compliance_pack", "Network compliance report"),
        .shortTitle = QT_TRANSLATE_NOOP("compliance_pack", "Network compliance"),
        .purpose = QT_TRANSLATE_NOOP("compliance_pack",
                                     "For management and auditor: whether machines and network "
                                     "meet the organisation's own technical rules, and how far "
                                     "scans can tell."),
        .clause = "A.8.8, A.8.9, A.8.20, A.5.36",
        .identifier = "ISMS-NET-001",
        .sections = kComplianceSections,
        .content = kComplianceContent,
        .reads = kComplianceReads,
        .looks = kComplianceLooks,
        .sheets = complianceSheets(),
        .related = kComplianceRelated,
    };
}

} // namespace ringbinder::report
