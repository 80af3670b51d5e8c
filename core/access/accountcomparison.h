// SPDX-License-Identifier: GPL-3.0-or-later
// A list of accounts of a system compared with what is granted and recorded: what is there without
// anybody knowing or approving it, what is missing, what is unsafe, and which withdrawals have
// taken effect. One change set makes the findings lines of an access review, brings the accounts up
// to what the list says, and closes withdrawals, only those that the list no longer shows.
#pragma once

#include "core/access/accesslistfinding.h"
#include "core/access/accountlist.h"
#include "core/base/language.h"
#include "core/store/changeset.h"

namespace ringbinder {

struct AccountComparisonOptions {
    QDate listDate = {};            // day the list was taken; invalid: today
    int dormantDays = 90;           // without a login
    std::optional<Uid> review = {}; // takes the findings; nothing: a new one
};

class AccountComparison final {
public:
    [[nodiscard]] static Result<AccountComparison> of(const Binder& binder, const Uid& system,
                                                      const AccountList& list,
                                                      const AccountComparisonOptions& options);

    // By kind, in it in the order of the list.
    [[nodiscard]] const QList<AccessListFinding>& findings() const { return m_findings; }
    // Withdrawals decided earlier that the list no longer shows.
    [[nodiscard]] const QList<EndedWithdrawal>& ended() const { return m_ended; }
    [[nodiscard]] int accountsListed() const { return int(m_list.accounts.size()); }
    [[nodiscard]] Message summary() const;

    struct Change {
        ChangeSet set;
        Uid review;
        int lines = 0; // new ones; what the review says already is not said again
    };
    // `chosen`: places in findings() that become lines. `texts`: language of titles and reasons.
    // Error: Invalid where the review is of another system, or is finished.
    [[nodiscard]] Result<Change> change(const Binder& binder, const QList<int>& chosen,
                                        const Language& texts) const;

private:
    Uid m_system;
    QString m_systemName;
    AccountList m_list;
    AccountComparisonOptions m_options;
    QList<AccessListFinding> m_findings;
    QList<EndedWithdrawal> m_ended;

    explicit AccountComparison(const Uid& system)
        : m_system(system)
    {
    }
};

} // namespace ringbinder
