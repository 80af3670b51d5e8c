// SPDX-License-Identifier: GPL-3.0-or-later
// Technical compliance as part of a snapshot: judged once for the rules, the compliance report and
// the evidence index, so that they agree with each other and with the records beside them. What
// hosts were seen with is read one by one from the binder and never kept.
#pragma once

#include "core/rules/insight.h"
#include "core/schema/record.h"
#include "core/technical/compliance.h"
#include "core/technical/followup.h"

#include <QHash>

namespace ringbinder {

struct TechnicalState final : Insight {
    // Privileged accounts without a second factor, as the last list of a system has them.
    struct WeakAccounts {
        Uid import;
        QString system;
        QStringList accounts;
    };
    ComplianceState state;
    QHash<Uid, ControlResults> controls; // by control
    QHash<Uid, QList<Uid>> failing;      // rules, by host
    QHash<Uid, QList<Uid>> findings;     // technical findings that are not gone, by rule
    QList<WeakAccounts> weakAccounts;    // by system

    [[nodiscard]] static Result<std::shared_ptr<const Insight>>
    look(const Binder& binder, const Evaluation& evaluation, const Snapshot& snapshot);
};

// What is different between the newest import of each kind and of what it covers, and the one
// before it.
struct TechnicalDrift final : Insight {
    struct Step {
        Uid earlier;
        Uid later;
        QList<ScanDifference> differences;
    };
    QList<Step> steps; // the newest first

    [[nodiscard]] static Result<std::shared_ptr<const Insight>>
    look(const Binder& binder, const Evaluation& evaluation, const Snapshot& snapshot);
};

// Technical findings about this rule on this place that are not gone.
[[nodiscard]] QList<const Record*>
findingsAbout(const Snapshot& snapshot, const TechnicalState& technical, const RuleResult& result);
// The action is under way, or was finished and no scan has looked since.
[[nodiscard]] bool isUnderWay(const Record& action, const QDateTime& scannedAt);

} // namespace ringbinder
