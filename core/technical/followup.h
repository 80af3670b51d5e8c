// SPDX-License-Identifier: GPL-3.0-or-later
// From a failure of a technical rule to what follows, in one step and one change set: a risk, an
// action, a nonconformity or an exception, with the technical finding that joins them. Also what a
// control's results say. A finding is closed by an import that no longer shows it, never here.
#pragma once

#include "core/base/language.h"
#include "core/store/changeset.h"
#include "core/technical/compliance.h"

namespace ringbinder {

class Binder;

enum class FollowUp { Risk, Action, Nonconformity, Exception };

struct FollowUpChange {
    ChangeSet set;
    Uid made;    // the risk, action, nonconformity or exception, a draft to be completed
    Uid finding; // new, or the one that exists for this rule, place and item
};
// `item`: one of the result's items, or empty for the rule as a whole. `texts`: language of titles.
// Errors: Invalid where the result does not fail.
[[nodiscard]] Result<FollowUpChange> followUp(const Binder& binder, const RuleResult& result,
                                              const QString& item, FollowUp what,
                                              const Language& texts);

// A host becomes an asset (new, from what the scan says) or is ignored: one change set each.
// Errors: Invalid for a host that is matched already, or an ignored one without a reason.
struct AdoptChange {
    ChangeSet set;
    Uid asset;
};
[[nodiscard]] Result<AdoptChange> adoptHost(const Binder& binder, const Uid& host,
                                            const Language& texts);
[[nodiscard]] Result<ChangeSet> matchHost(const Binder& binder, const Uid& host, const Uid& asset);
[[nodiscard]] Result<ChangeSet> ignoreHost(const Binder& binder, const Uid& host,
                                           const QString& reason);

// What the rules say about each control: pass rate, worst failure, when last checked, whether that
// is too long ago.
struct ControlResults {
    PassRate rate;
    int rules = 0;   // that show this control
    int expired = 0; // results
    QDateTime lastChecked;
};
[[nodiscard]] QHash<Uid, ControlResults> resultsByControl(const RecordSource& source,
                                                          const ComplianceState& state);

} // namespace ringbinder
