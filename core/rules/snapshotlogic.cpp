// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/snapshotlogic.h"

#include "core/documents/documentlifecycle.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/control.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"

#include <QSet>

namespace ringbinder {

MeasureSeries measureSeries(const Snapshot& snapshot)
{
    return MeasureSeries::of(snapshot.records(measure::def), snapshot.records(measure_reading::def),
                             snapshot.records(objective::def));
}

QList<DocumentDossier> dossiersOf(const Snapshot& snapshot)
{
    return dossiersOf(snapshot.records(document::def), snapshot.records(document_version::def));
}

QList<MandatoryStatus> mandatoryStatus(const Snapshot& snapshot, bool withControls)
{
    MandatoryRecords records;
    records.dossiers = dossiersOf(snapshot);
    if (withControls)
        records.controls = snapshot.records(control::def);
    records.today = snapshot.today();
    records.count = [&snapshot](const RegisterDef& def) -> Result<qint64> {
        return qint64(snapshot.records(def).size());
    };
    // Counting is all that can fail, and here it cannot.
    return mandatoryStatus(records).value_or(QList<MandatoryStatus>());
}

std::optional<bool> holdsTopManagement(const Snapshot& snapshot, const Uid& person, QDate on)
{
    return holdsTopManagement(snapshot.records(role::def), snapshot.records(role_assignment::def),
                              &snapshot.organisation(), person, on);
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

const Record* scopeInForce(const Snapshot& snapshot)
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
