// SPDX-License-Identifier: GPL-3.0-or-later
// Whether hosts and assets meet the technical rules, worked out from what imports say and nothing
// else: no result is stored, so taking an import back takes its results back, and a rule that
// changes is at once judged over everything that was ever imported. It walks the imports in the
// order of their scan times; for every pair of rule and host the newest import that speaks of it
// counts. Shared by screens, packs, rules, the command line and sign of controls.
#pragma once

#include "core/base/progress.h"
#include "core/registers/technical/technical_rule.h"
#include "core/store/changeset.h"
#include "core/store/recordsource.h"
#include "core/technical/fact.h"

#include <QDateTime>
#include <QHash>

#include <memory>

namespace ringbinder {

// Days after which results no longer count as current, and within which failures have to be gone.
// Settings of the binder ("technical_limits"), with these defaults.
struct TechnicalLimits {
    static constexpr int kMostDays = 3650;
    int scanDays = 35;                 // network and vulnerability scans, Lynis reports, lists
    int benchmarkDays = 90;            // XCCDF and ARF
    int fixDays[4] = {180, 90, 30, 7}; // by technical_rule::Severity: low, medium, high, critical
    friend bool operator==(const TechnicalLimits&, const TechnicalLimits&) = default;
};
[[nodiscard]] Result<TechnicalLimits> technicalLimits(const RecordSource& source);
// Errors: Invalid for a limit below 1 or above kMostDays.
[[nodiscard]] Result<ChangeSet> changeTechnicalLimits(const RecordSource& source,
                                                      const TechnicalLimits& limits);

// What a result is about: a host of the network, else an asset, else a zone.
struct TechnicalPlace {
    std::optional<Uid> host;  // network_host
    std::optional<Uid> asset; // of the host, of a list, or a registered one
    std::optional<Uid> zone;  // network_zone of its address, or of the asset
    QString name;             // shown name of the host, asset or zone
    friend bool operator==(const TechnicalPlace&, const TechnicalPlace&) = default;
};

enum class Outcome { Pass, Fail, NotApplicable, Error, Exception };
[[nodiscard]] QLatin1String
tokenOf(Outcome outcome); // "pass", "fail", "not_applicable", "error", "exception"
[[nodiscard]] Text labelOf(Outcome outcome);
[[nodiscard]] Tone toneOf(Outcome outcome);

// One thing that fails, such as one open port.
struct FailingItem {
    QString item;                 // Fact::item()
    QString words;                // what the scan says, for people: "tcp/23 telnet (Linux telnetd)"
    QDateTime since;              // of the first scan of the unbroken row of scans that show it
    std::optional<Uid> exception; // policy_exception that allows it today
    QDate due = {};               // since plus the limit; invalid where an exception allows it
};

struct RuleResult {
    Uid rule;
    TechnicalPlace place = {};
    Outcome outcome = Outcome::NotApplicable;
    QList<FailingItem> items = {};  // Fail and Exception; exceptions last
    Message reason = {};            // Error, NotApplicable: why
    std::optional<Uid> import = {}; // scan_import that decided
    QDateTime checkedAt = {};       // its scan time; today where registers are judged
    QDateTime since = {};           // Fail, Exception: of the oldest item
    bool isExpired = false;         // checkedAt is older than the limit of its kind
    QDate due = {};                 // Fail: of the first item
    enum class Change { None, New, Persisting, Gone } change = Change::None; // to the scan before
};

struct ZoneCoverage {
    std::optional<Uid> zone; // nothing: hosts outside every zone
    QString name;
    bool inScope = false;
    std::optional<Uid> lastImport; // newest that looked at any of it
    QDateTime lastScan;
    QString tool;
    int hosts = 0; // seen in it in the newest scans
    // In time: every range of it was looked at by scans of the network that are recent enough, or
    // people said of such an import that it covers the zone.
    bool isCovered = false;
    bool isPartly = false; // not covered, but something of it was looked at in time
};

// How many results were passes among passes and failures; exceptions count apart.
struct PassRate {
    int pass = 0;
    int fail = 0;
    int exception = 0;
    [[nodiscard]] int checked() const { return pass + fail + exception; }
    // 0 to 100; nothing where nothing was checked.
    [[nodiscard]] std::optional<double> percent() const
    {
        return checked() > 0 ? std::optional(100.0 * pass / checked()) : std::nullopt;
    }
};

struct TrendPoint {
    Uid import;
    QDateTime at;
    PassRate rate; // of all results as they stood after that import
    int unknownHosts = 0;
};

struct ComplianceState {
    QList<RuleResult> results; // by rule code, then by name of the place
    QList<ZoneCoverage> zones; // by name; what is outside every zone last
    QList<Uid> unknownHosts;   // seen in the newest scans, decision still open
    QList<Uid> unseenAssets; // registered with an address in a scanned range, missed by the newest
    QList<TrendPoint> trend; // one an import, oldest first; empty where nobody wants it
    TechnicalLimits limits;
    QHash<Uid, technical_rule::Severity> severities; // of the rules judged; medium where not said

    [[nodiscard]] PassRate rate() const;
    // Results in which a rule fails now, worst severity and oldest first. Those that are expired
    // count too: a failure is gone only when a scan says so.
    [[nodiscard]] QList<const RuleResult*> failures() const;
};

struct ComplianceWants {
    // Only what was known after this import; nothing: everything.
    std::optional<Uid> upTo = {};
    // This rule alone, in place of those of the binder: what the editor tries before saving.
    std::optional<Record> trial = {};
    // ComplianceState::trend. Whoever shows none says so: it costs about as much as the rest.
    bool trend = true;
};

// `source` holds technicalRegisters() (and what they point at where names matter). Computed fields
// of assets are used where the source fills them. Errors: those of the source; NotFound where the
// import of `wants` is gone; Cancelled, which `progress` is asked for between imports.
//
// Which results there are:
// - None for a rule that is not active, outside its scope, and for ignored hosts.
// - NotApplicable, with the reason: for a host that is an asset, where no scan of the kind that can
//   tell speaks of it (since the rule is valid); where a list of the binder that the rule asks for
//   does not say, such as approved ports of a place that has none; and where a rule names ports
//   that no scan has asked for, unless one that was asked for fails. Hosts that are no asset, and
//   lists, have results only of what speaks of them.
// - One Error without a place for a rule whose condition cannot be read; Error at a place where the
//   newest observation cannot be read.
// - Conditions on "asset" and "zone" are judged by the registers as of today; "asset" for those in
//   use that a network knows, and for all of the types the rule is for.
//
// Everything else is as of the scan, but the age of weaknesses, which grows until today. What only
// a longer scan asks for (certificates, encryption protocols, version of SNMP) stays known of an
// open port until a scan says otherwise, and a port that a scan did not ask for (-p, -sn, no -sU)
// is as it was.
[[nodiscard]] Result<ComplianceState> complianceOf(const RecordSource& source,
                                                   const ComplianceWants& wants = {},
                                                   const Progress* progress = nullptr);
// The registers that complianceOf() reads.
[[nodiscard]] QList<const RegisterDef*> technicalRegisters();

// What is different between two imports of the same kind, for the hosts that both speak of, and the
// hosts that only one of them has.
struct ScanDifference {
    enum class Kind { New, Gone, Changed, NewHost, GoneHost };
    Kind kind = Kind::New;
    std::optional<Uid> host;
    QString place;   // name of the host
    QString subject; // key
    QString item;
    QString before; // words
    QString after;
};
[[nodiscard]] Result<QList<ScanDifference>>
differencesBetween(const RecordSource& source, const Uid& earlier, const Uid& later);
// The import of the same format before it that speaks of one of its hosts; nothing where there is
// none.
[[nodiscard]] Result<std::optional<Uid>> importBefore(const RecordSource& source,
                                                      const Uid& import);

// What a fact says, in few words for a list: "tcp/23 telnet (Linux telnetd)".
[[nodiscard]] QString wordsOf(const Fact& fact);

} // namespace ringbinder
