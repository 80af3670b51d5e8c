// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/snapshotlogic.h"

#include "core/registers/context/scope_statement.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"

#include <QSet>

namespace ringbinder {

QList<MandatoryStatus> demandedDocuments(const Snapshot& snapshot, bool withControls)
{
    // Only reading can fail, and a snapshot was read already.
    return mandatoryStatus(snapshot.source(), withControls).value_or(QList<MandatoryStatus>());
}

QList<const Record*> vacantRoles(const Snapshot& snapshot)
{
    QSet<Uid> held;
    for (const Record& assignment : snapshot.records(role_assignment::def)) {
        const auto of = assignment.get(role_assignment::role);
        if (of && assignment.get(role_assignment::current).value_or(false) &&
            snapshot.find(assignment.get(role_assignment::person)))
            held.insert(*of);
    }
    QList<const Record*> vacant;
    for (const Record& role : snapshot.records(role::def)) {
        if (role.get(role::compulsory).value_or(false) &&
            role.get(role::status) != role::Status::Retired && !held.contains(role.uid()))
            vacant.append(&role);
    }
    return vacant;
}

const Record* statementInForce(const Snapshot& snapshot)
{
    const Record* approved = nullptr;
    const Record* other = nullptr;
    for (const Record& statement : snapshot.records(scope_statement::def)) {
        const auto status = statement.get(scope_statement::status);
        if (status == scope_statement::Status::Approved) {
            if (!approved || statement.get(scope_statement::approvedOn).value_or(QDate()) >=
                                 approved->get(scope_statement::approvedOn).value_or(QDate()))
                approved = &statement;
        } else if (status != scope_statement::Status::Superseded) {
            other = &statement;
        }
    }
    return approved ? approved : other;
}

} // namespace ringbinder
