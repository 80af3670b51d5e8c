// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what scans show: zones nobody scanned, failures that stay, hosts nobody knows.
#include "core/registers/assets/asset.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/improvements/action.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"
#include "core/rules/technicalstate.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kDaysToMatchHost = 30;
constexpr int kNamedAccounts = 10; // the sentence counts the others

// What a result is about, as a record that can be opened.
const Record* recordOfPlace(const Snapshot& snapshot, const RuleResult& result)
{
    for (const auto* uid : {&result.place.asset, &result.place.host, &result.place.zone}) {
        if (const Record* record = snapshot.find(*uid))
            return record;
    }
    return snapshot.find(result.rule);
}

void zoneNotScanned(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const auto* technical = snapshot.insight<TechnicalState>();
    if (!technical)
        return;
    for (const ZoneCoverage& zone : technical->state.zones) {
        const Record* record = snapshot.find(zone.zone);
        if (!record || !zone.inScope || zone.isCovered)
            continue;
        const Message sentence =
            zone.isPartly
                ? Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is in scope, and only a part of it "
                                                            "was scanned in the last %2 days."))
                      .arg(record->code())
                      .arg(qint64(technical->state.limits.scanDays))
            : zone.lastImport
                ? Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is in scope, and its last scan of "
                                                            "%2 is older than %3 days."))
                      .arg(record->code())
                      .arg(snapshot.language().date(zone.lastScan.toLocalTime().date()))
                      .arg(qint64(technical->state.limits.scanDays))
                : Message("rule",
                          QT_TRANSLATE_NOOP("rule", "%1 is in scope and was never scanned."))
                      .arg(record->code());
        addFinding(findings, rule, *record, nullptr, sentence);
    }
}

// Past its day, and nobody is at it.
bool isLeftAlone(const Snapshot& snapshot, const TechnicalState& technical,
                 const RuleResult& result)
{
    const QList<const Record*> known = findingsAbout(snapshot, technical, result);
    const auto isAtIt = [&](const FailingItem& item) {
        return std::any_of(known.begin(), known.end(), [&](const Record* finding) {
            const QString about = finding->text(technical_finding::item);
            if (!about.isEmpty() && about != item.item)
                return false;
            const auto actions = finding->get(technical_finding::actions).value_or(QList<Uid>());
            return std::any_of(actions.begin(), actions.end(), [&](const Uid& uid) {
                const Record* action = snapshot.find(uid);
                return action && isUnderWay(*action, result.checkedAt);
            });
        });
    };
    const auto isOld = [&](const FailingItem& item) {
        return !item.exception && item.due.isValid() && item.due < snapshot.today() &&
               !isAtIt(item);
    };
    return std::any_of(result.items.begin(), result.items.end(), isOld);
}

void failureLeftOpen(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings,
                     technical_rule::Severity severity)
{
    const auto* technical = snapshot.insight<TechnicalState>();
    if (!technical)
        return;
    for (const RuleResult* result : technical->state.failures()) {
        const Record* broken = snapshot.find(result->rule);
        const Record* place = recordOfPlace(snapshot, *result);
        if (!broken || !place || broken->get(technical_rule::severity) != severity ||
            !isLeftAlone(snapshot, *technical, *result))
            continue;
        addFinding(findings, rule, *place, nullptr,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 fails %2 since %3 and had to be "
                                                             "put right by %4; there is neither "
                                                             "an exception nor an action under "
                                                             "way."))
                       .arg(result->place.name)
                       .arg(QString(broken->code() + QLatin1Char(' ') + snapshot.name(*broken)))
                       .arg(snapshot.language().date(result->since.toLocalTime().date()))
                       .arg(snapshot.language().date(result->due)));
    }
}

void criticalLeftOpen(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    failureLeftOpen(snapshot, rule, findings, technical_rule::Severity::Critical);
}

void highLeftOpen(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    failureLeftOpen(snapshot, rule, findings, technical_rule::Severity::High);
}

// Whether the exception spoke of one of the things that fail.
bool wasAbout(const Record& exception, const RuleResult& result)
{
    const auto rules = exception.get(policy_exception::technicalRules).value_or(QList<Uid>());
    if (!rules.contains(result.rule))
        return false;
    const auto hosts = exception.get(policy_exception::hosts).value_or(QList<Uid>());
    const auto assets = exception.get(policy_exception::assets).value_or(QList<Uid>());
    const bool isEverywhere = hosts.isEmpty() && assets.isEmpty();
    if (!isEverywhere && !(result.place.host && hosts.contains(*result.place.host)) &&
        !(result.place.asset && assets.contains(*result.place.asset)))
        return false;
    QStringList items = exception.text(policy_exception::items).split(u',', Qt::SkipEmptyParts);
    for (QString& item : items)
        item = item.trimmed();
    return items.isEmpty() ||
           std::any_of(result.items.begin(), result.items.end(), [&items](const FailingItem& item) {
               return items.contains(item.item, Qt::CaseInsensitive);
           });
}

void exceptionRanOut(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const auto* technical = snapshot.insight<TechnicalState>();
    if (!technical)
        return;
    const QList<const RuleResult*> failures = technical->state.failures();
    for (const Record& exception : snapshot.records(policy_exception::def)) {
        const auto end = exception.get(policy_exception::expires);
        if (exception.get(policy_exception::status) != policy_exception::Status::Approved || !end ||
            *end >= snapshot.today())
            continue;
        const auto still =
            std::count_if(failures.begin(), failures.end(), [&exception](const RuleResult* result) {
                return wasAbout(exception, *result);
            });
        if (still > 0)
            addFinding(
                findings, rule, exception, &policy_exception::expires,
                Message("rule", QT_TRANSLATE_NOOP("rule", "%1 expired on %2, and what it allowed "
                                                          "still fails (results: %3)."))
                    .arg(exception.code())
                    .arg(snapshot.language().date(*end))
                    .arg(qint64(still)));
    }
}

void hostUnknown(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const auto* technical = snapshot.insight<TechnicalState>();
    if (!technical)
        return;
    for (const Uid& uid : technical->state.unknownHosts) {
        if (const Record* host = snapshot.find(uid))
            addFinding(findings, rule, *host, &network_host::decision,
                       Message("rule", QT_TRANSLATE_NOOP("rule", "%1 (%2) is on the network and "
                                                                 "matches no asset."))
                           .arg(host->code())
                           .arg(host->title()));
    }
}

void hostLeftUnmatched(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const auto* technical = snapshot.insight<TechnicalState>();
    if (!technical)
        return;
    for (const Uid& uid : technical->state.unknownHosts) {
        const Record* host = snapshot.find(uid);
        const auto since = host ? host->get(network_host::firstSeen) : std::nullopt;
        if (since && since->daysTo(snapshot.today()) > kDaysToMatchHost)
            addFinding(findings, rule, *host, &network_host::decision,
                       Message("rule", QT_TRANSLATE_NOOP("rule", "%1 (%2) was first seen on %3, "
                                                                 "and nobody has decided what it "
                                                                 "is."))
                           .arg(host->code())
                           .arg(host->title())
                           .arg(snapshot.language().date(*since)));
    }
}

void secondFactorMissing(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const auto* technical = snapshot.insight<TechnicalState>();
    if (!technical)
        return;
    for (const TechnicalState::WeakAccounts& weak : technical->weakAccounts) {
        const Record* import = snapshot.find(weak.import);
        if (!import)
            continue;
        QStringList named = weak.accounts.mid(0, kNamedAccounts);
        if (weak.accounts.size() > kNamedAccounts)
            named.append(QString(QChar(0x2026)));
        addFinding(findings, rule, *import, nullptr,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "Privileged accounts of %1 without a "
                                                             "second factor: %2 (%3)."))
                       .arg(weak.system)
                       .arg(qint64(weak.accounts.size()))
                       .arg(named.join(QLatin1String(", "))));
    }
}

// Whether a scan that a rule can be judged by was taken on or after its first day.
void ruleYounger(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const auto* technical = snapshot.insight<TechnicalState>();
    const QList<Record>& imports = snapshot.records(scan_import::def);
    if (!technical || imports.isEmpty())
        return;
    QDate newest;
    for (const Record& import : imports) {
        const auto at = import.get(scan_import::scannedAt);
        if (at && (!newest.isValid() || at->toLocalTime().date() > newest))
            newest = at->toLocalTime().date();
    }
    for (const Record& record : snapshot.records(technical_rule::def)) {
        const auto from = record.get(technical_rule::validFrom);
        if (!record.get(technical_rule::active).value_or(false) || !from ||
            *from > snapshot.today() || (newest.isValid() && *from <= newest))
            continue;
        addFinding(findings, rule, record, &technical_rule::validFrom,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is valid from %2, and the last "
                                                             "scan is of %3: nothing was checked "
                                                             "against it yet."))
                       .arg(record.code())
                       .arg(snapshot.language().date(*from))
                       .arg(snapshot.language().date(newest)));
    }
}

constexpr Rule kTechnicalRules[] = {
    {"L071", Severity::Major, "A.5.9", QT_TRANSLATE_NOOP("rule", "Unknown device on the network"),
     "asset-register compliance", hostUnknown},
    {"L192", Severity::Major, "A.8.8", QT_TRANSLATE_NOOP("rule", "Zone without recent scan"),
     "compliance", zoneNotScanned},
    {"L193", Severity::Blocker, "A.8.8",
     QT_TRANSLATE_NOOP("rule", "Critical technical failure open"), "compliance", criticalLeftOpen},
    {"L194", Severity::Major, "A.8.8", QT_TRANSLATE_NOOP("rule", "High technical failure open"),
     "compliance", highLeftOpen},
    {"L195", Severity::Major, "A.5.36", QT_TRANSLATE_NOOP("rule", "Expired exception"),
     "compliance", exceptionRanOut},
    {"L196", Severity::Minor, "A.5.9", QT_TRANSLATE_NOOP("rule", "Unmatched host"), "compliance",
     hostLeftUnmatched},
    {"L197", Severity::Major, "A.8.5", QT_TRANSLATE_NOOP("rule", "Second factor missing"),
     "compliance", secondFactorMissing},
    {"L200", Severity::Minor, "A.5.36", QT_TRANSLATE_NOOP("rule", "Results older than rules"),
     "compliance", ruleYounger},
};

constexpr const RegisterDef* kTechnicalReads[] = {
    &technical_rule::def, &technical_finding::def, &network_zone::def,
    &network_host::def,   &scan_import::def,       &policy_exception::def,
};
constexpr SnapshotLook kTechnicalLooks[] = {TechnicalState::look};

} // namespace

RuleSet complianceRules()
{
    return {kTechnicalRules, kTechnicalReads, kTechnicalLooks};
}

} // namespace ringbinder
