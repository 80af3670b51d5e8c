// SPDX-License-Identifier: GPL-3.0-or-later
// The technical tab of an asset.
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "ui/pages/technicaltabs.h"
#include "ui/pages/technicalwords.h"

#include <QTreeWidget>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qsizetype kMostPorts = 200;

struct HostSeen {
    QDateTime last;
    QDateTime portsAt;
    QList<Fact> facts; // of the newest scan of the network
};

void takeObservation(HostSeen& host, const Record& observation, const Binder& binder)
{
    const auto scan = observation.get(host_observation::importField);
    const auto import =
        scan ? binder.find(scan_import::def, *scan) : Result<std::optional<Record>>(std::nullopt);
    const auto at =
        import && *import ? (*import)->get(scan_import::scannedAt) : std::optional<QDateTime>();
    if (!at)
        return;
    if (!host.last.isValid() || host.last < *at)
        host.last = *at;
    // Only a scan of the network says that a port is closed by not naming it.
    const bool isNetwork = (*import)->get(scan_import::format) == scan_import::Format::Nmap;
    if (!isNetwork || (host.portsAt.isValid() && *at < host.portsAt))
        return;
    if (const auto facts = factsOf(observation.text(host_observation::facts))) {
        host.portsAt = *at;
        host.facts = *facts;
    }
}

Result<HostSeen> hostSeen(const Binder& binder, const Uid& host)
{
    const auto found =
        binder.findEqual(host_observation::def, host_observation::host, Value(host.toString()));
    if (!found)
        return fail(found.error());
    const auto observations = binder.records(host_observation::def, *found);
    if (!observations)
        return fail(observations.error());
    HostSeen seen;
    for (const Record& observation : *observations)
        takeObservation(seen, observation, binder);
    return seen;
}

} // namespace

TechnicalAssetTab::TechnicalAssetTab(const OpenContext& context, TechnicalWatch& watch,
                                     QWidget* parent)
    : TechnicalTab(context, watch, parent)
{
}

QDateTime TechnicalAssetTab::addHosts(const Uid& asset)
{
    const Binder& binder = m_context.binder;
    QDateTime lastSeen;
    const auto hosts =
        binder.findEqual(network_host::def, network_host::asset, Value(asset.toString()));
    const auto records =
        hosts ? binder.records(network_host::def, *hosts) : Result<QList<Record>>();
    if (!records || records->isEmpty())
        return lastSeen;
    QTreeWidgetItem* seenAs = addGroup(tr("Seen as"));
    QList<std::pair<QString, Uid>> ports; // words, host
    for (const Record& host : *records) {
        const auto seen = hostSeen(binder, host.uid());
        if (!seen) {
            m_context.host.report(seen.error());
            continue;
        }
        addLine(seenAs,
                {QStringLiteral("%1 %2").arg(host.title(), host.text(network_host::addresses)),
                 technicalwords::day(seen->last, m_context.language)},
                Tone::Neutral, host.uid());
        for (const Fact& fact : seen->facts) {
            if (fact.kind == QLatin1String("port"))
                ports.append({wordsOf(fact), host.uid()});
        }
        if (seen->last.isValid() && (!lastSeen.isValid() || lastSeen < seen->last))
            lastSeen = seen->last;
    }
    if (ports.isEmpty())
        return lastSeen;
    QTreeWidgetItem* open = addGroup(tr("Open ports"));
    for (const auto& [words, host] : ports.first(std::min(kMostPorts, ports.size())))
        addLine(open, {words, QString()}, Tone::Neutral, host);
    return lastSeen;
}

int TechnicalAssetTab::failures(const TechnicalPicture& picture, const Uid& uid) const
{
    return int(std::count_if(picture.state.results.cbegin(), picture.state.results.cend(),
                             [&uid](const RuleResult& result) {
                                 return result.outcome == Outcome::Fail &&
                                        result.place.asset == uid;
                             }));
}

TechnicalTab::Told TechnicalAssetTab::tell(const TechnicalPicture& picture, const Uid& uid)
{
    QList<const RuleResult*> results;
    Told told;
    for (const RuleResult& result : picture.state.results) {
        if (result.place.asset != uid || result.outcome == Outcome::NotApplicable)
            continue;
        results.append(&result);
    }
    std::stable_sort(
        results.begin(), results.end(), [&picture](const RuleResult* a, const RuleResult* b) {
            const bool failsA = a->outcome == Outcome::Fail;
            const bool failsB = b->outcome == Outcome::Fail;
            return failsA != failsB ? failsA
                                    : picture.severityOf(b->rule) < picture.severityOf(a->rule);
        });
    const int failing = failures(picture, uid);
    const QDateTime seen = addHosts(uid);
    if (!results.isEmpty())
        addResults(addGroup(tr("Results of rules")), picture, results, false);
    const QList<const Record*> findings = picture.takenUp.openAt(uid);
    if (!findings.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("Open findings"));
        for (const Record* finding : findings) {
            const auto due = finding->get(technical_finding::due);
            const bool isLate = due && *due < m_context.binder.clock().today();
            addLine(group,
                    {QStringLiteral("%1 %2").arg(finding->code(), finding->title()),
                     due ? m_context.language.date(*due) : QString()},
                    isLate ? Tone::Bad : Tone::Neutral, finding->uid());
        }
    }
    const bool isUnseen = picture.state.unseenAssets.contains(uid);
    const QString when =
        seen.isValid() ? tr("Last seen on %1.").arg(technicalwords::day(seen, m_context.language))
        : isUnseen     ? tr("The newest scans of its addresses did not see it.")
                       : tr("No scan has seen it.");
    const QString what = results.isEmpty() ? tr("No rule was judged on it yet.")
                         : failing == 0    ? tr("No rule fails.")
                                           : tr("%n rule(s) fail.", nullptr, failing);
    told.summary = QStringLiteral("%1 %2").arg(when, what);
    told.tone = failing > 0 ? Tone::Bad : isUnseen ? Tone::Warning : Tone::Neutral;
    return told;
}

} // namespace ringbinder
