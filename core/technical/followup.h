// SPDX-License-Identifier: GPL-3.0-or-later
// From a failure of a technical rule to what follows, in one step and one change set: a risk, an
// action, a nonconformity or an exception, with the technical finding that joins them. Also what a
// control's results say. A finding is closed by an import that no longer shows it, never here.
#pragma once

#include "core/base/language.h"
#include "core/store/changeset.h"
#include "core/technical/compliance.h"

#include <QHash>

namespace ringbinder {

class Binder;

enum class FollowUp { Risk, Action, Nonconformity, Exception };
inline constexpr FollowUp kFollowUps[] = {FollowUp::Risk, FollowUp::Action, FollowUp::Nonconformity,
                                          FollowUp::Exception};
// The field of technical_finding that names what followed.
[[nodiscard]] const Field<QList<Uid>>& fieldOf(FollowUp what);

// Which failures somebody took up: the technical findings by rule, place and item.
class TakenUp final {
public:
    [[nodiscard]] static Result<TakenUp> of(const RecordSource& source);
    // `item` as for followUp(). Null where nobody did. One that is closed counts: the same failure
    // is back.
    [[nodiscard]] const Record* finding(const RuleResult& result, const QString& item) const;
    // Of the rule as a whole and of its items at this place, in this order.
    [[nodiscard]] QList<const Record*> findings(const RuleResult& result) const;
    // Not closed, at this asset.
    [[nodiscard]] QList<const Record*> openAt(const Uid& asset) const;

private:
    QHash<QString, QList<Record>> m_findings; // by rule and place
};

struct FollowUpChange {
    ChangeSet set;
    Uid made;    // the risk, action, nonconformity or exception, a draft to be completed
    Uid finding; // new, or the one that exists for this rule, place and item
};
// `item`: one of the result's items, or empty for the rule as a whole. `texts`: language of titles.
// Errors: Invalid where the result does not fail, the item is none of its, or an exception is asked
// for what is neither host nor asset; NotFound where the rule is gone.
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
    int rules = 0;   // active ones that show this control
    int expired = 0; // results
    QDateTime lastChecked;
};
[[nodiscard]] QHash<Uid, ControlResults> resultsByControl(const RecordSource& source,
                                                          const ComplianceState& state);

} // namespace ringbinder
