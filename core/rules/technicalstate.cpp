// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/technicalstate.h"

#include "core/registers/improvements/action.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/rules/snapshot.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

// Records of the snapshot where it has them, with their computed fields; the rest, such as all that
// was ever seen of a host, from the binder. It must not outlive either.
RecordSource technicalSource(const Binder& binder, const Snapshot& snapshot)
{
    const auto walk = [&binder, &snapshot](const RegisterDef& def,
                                           const RecordSource::Visit& visit) -> Result<> {
        if (snapshot.holds(def))
            return snapshot.source().forEach(def, visit);
        return binder.forEach(def, visit);
    };
    const auto name = [live = RecordSource(binder), &snapshot](const Uid& uid) {
        const QString held = snapshot.name(uid);
        return held.isEmpty() ? live.name(uid) : held;
    };
    return {walk, name, snapshot.today()};
}

bool isNewer(const Record* a, const Record* b)
{
    const auto at = a->get(scan_import::scannedAt);
    const auto other = b->get(scan_import::scannedAt);
    return at != other ? at > other : a->code() > b->code();
}

QList<const Record*> newestFirst(const QList<Record>& imports)
{
    QList<const Record*> sorted;
    for (const Record& import : imports)
        sorted.append(&import);
    std::stable_sort(sorted.begin(), sorted.end(), isNewer);
    return sorted;
}

bool isWeakAccount(const Fact& fact)
{
    return fact.kind == QLatin1String("account") &&
           fact.value(QLatin1String("privileged")) == QLatin1String("yes") &&
           fact.value(QLatin1String("enabled")) != QLatin1String("no") &&
           fact.value(QLatin1String("mfa")) != QLatin1String("yes");
}

// By system, from its last list of accounts; a system whose last list has none is left out.
Result<QList<TechnicalState::WeakAccounts>> weakAccountsOf(const RecordSource& source)
{
    QList<TechnicalState::WeakAccounts> weak;
    const auto imports = source.records(scan_import::def);
    if (!imports)
        return fail(imports.error());
    QHash<Uid, int> rank; // of lists of accounts, the newest 0
    for (const Record* import : newestFirst(*imports)) {
        if (import->get(scan_import::listKind) == scan_import::ListKind::Accounts)
            rank.insert(import->uid(), int(rank.size()));
    }
    if (rank.isEmpty())
        return weak;
    struct Seen {
        int rank = 0;
        Uid import;
        QString system;
        QStringList accounts;
    };
    QMap<QString, Seen> systems; // by what the list is about
    Result<> read;
    const auto walked = source.forEach(host_observation::def, [&](const Record& record) {
        const auto import = record.get(host_observation::importField);
        const auto place = import ? rank.constFind(*import) : rank.constEnd();
        if (place == rank.constEnd())
            return true;
        const auto about = record.get(host_observation::asset) ? record.get(host_observation::asset)
                                                               : record.get(host_observation::host);
        const QString key = about ? about->toString() : record.title().toCaseFolded();
        const auto known = systems.constFind(key);
        if (known != systems.constEnd() && known->rank < *place)
            return true;
        const auto facts = factsOf(record.text(host_observation::facts));
        if (!facts) {
            read = fail(facts.error());
            return false;
        }
        Seen seen{*place, *import, record.title(), {}};
        for (const Fact& fact : *facts) {
            if (isWeakAccount(fact))
                seen.accounts.append(fact.value(QLatin1String("account")));
        }
        if (known != systems.constEnd() && known->rank == *place)
            seen.accounts = known->accounts + seen.accounts;
        systems.insert(key, seen);
        return true;
    });
    if (!walked)
        return fail(walked.error());
    if (!read)
        return fail(read.error());
    for (const Seen& seen : std::as_const(systems)) {
        if (!seen.accounts.isEmpty())
            weak.append({seen.import, seen.system, seen.accounts});
    }
    std::stable_sort(weak.begin(), weak.end(),
                     [](const auto& a, const auto& b) { return a.system < b.system; });
    return weak;
}

// Imports that can be compared: of one format, one kind of list and the same zones.
QString driftKey(const Record& import)
{
    QStringList zones;
    for (const Uid& zone : import.get(scan_import::zones).value_or(QList<Uid>()))
        zones.append(zone.toString());
    zones.sort();
    return QStringList{import.value(scan_import::format).text(),
                       import.value(scan_import::listKind).text(), zones.join(u',')}
        .join(u'|');
}

} // namespace

Result<std::shared_ptr<const Insight>> TechnicalState::look(const Binder& binder, const Evaluation&,
                                                            const Snapshot& snapshot)
{
    const RecordSource source = technicalSource(binder, snapshot);
    auto technical = std::make_shared<TechnicalState>();
    auto state = complianceOf(source);
    if (!state)
        return fail(state.error());
    technical->state = std::move(*state);
    for (const RuleResult* result : technical->state.failures()) {
        if (result->place.host)
            technical->failing[*result->place.host].append(result->rule);
    }
    technical->controls = resultsByControl(source, technical->state);
    auto weak = weakAccountsOf(source);
    if (!weak)
        return fail(weak.error());
    technical->weakAccounts = std::move(*weak);
    const auto read = source.forEach(technical_finding::def, [&](const Record& finding) {
        const auto rule = finding.get(technical_finding::rule);
        if (rule && !finding.get(technical_finding::closedOn))
            technical->findings[*rule].append(finding.uid());
        return true;
    });
    if (!read)
        return fail(read.error());
    return technical;
}

Result<std::shared_ptr<const Insight>> TechnicalDrift::look(const Binder& binder, const Evaluation&,
                                                            const Snapshot& snapshot)
{
    const RecordSource source = technicalSource(binder, snapshot);
    auto drift = std::make_shared<TechnicalDrift>();
    const auto imports = source.records(scan_import::def);
    if (!imports)
        return fail(imports.error());
    QSet<QString> known;
    for (const Record* import : newestFirst(*imports)) {
        if (known.contains(driftKey(*import)))
            continue;
        known.insert(driftKey(*import));
        const auto before = importBefore(source, import->uid());
        if (!before)
            return fail(before.error());
        if (!*before)
            continue;
        auto differences = differencesBetween(source, **before, import->uid());
        if (!differences)
            return fail(differences.error());
        drift->steps.append({**before, import->uid(), std::move(*differences)});
    }
    return drift;
}

QList<const Record*> findingsAbout(const Snapshot& snapshot, const TechnicalState& technical,
                                   const RuleResult& result)
{
    QList<const Record*> found;
    for (const Uid& uid : technical.findings.value(result.rule)) {
        const Record* finding = snapshot.find(uid);
        if (!finding)
            continue;
        const auto host = finding->get(technical_finding::host);
        const auto asset = finding->get(technical_finding::asset);
        const bool isThere = host    ? host == result.place.host
                             : asset ? asset == result.place.asset
                                     : !result.place.host && !result.place.asset;
        if (isThere)
            found.append(finding);
    }
    return found;
}

bool isUnderWay(const Record& action, const QDateTime& scannedAt)
{
    const auto status = action.get(action::status);
    if (status == action::Status::Cancelled)
        return false;
    if (status != action::Status::Done && status != action::Status::Verified)
        return true;
    const auto done = action.get(action::doneOn);
    return done && *done >= scannedAt.toLocalTime().date();
}

} // namespace ringbinder
