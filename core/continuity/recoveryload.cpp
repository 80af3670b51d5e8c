// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what RecoveryNeeds is worked out of, hands the needs down and finds the gaps.
#include "core/continuity/recoveryneeds.h"
#include "core/registers/assets/asset.h"
#include "core/registers/continuity/backup_plan.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/continuity/continuity_plan.h"
#include "core/registers/continuity/continuity_test.h"
#include "core/registers/continuity/restore_test.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_contract.h"
#include "core/store/binder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ringbinder {

// What is known of how long something takes, from one kind of record.
struct AchievedRecovery {
    double hours = 0;
    QDate on;
    std::optional<Uid> record;
};

namespace {

using GapKind = RecoveryGap::Kind;

constexpr std::array kAchievedKinds = {GapKind::Tested, GapKind::Restored, GapKind::Outage,
                                       GapKind::Agreed, GapKind::BackedUp, GapKind::LostData};

bool isOfData(GapKind kind)
{
    return kind == GapKind::BackedUp || kind == GapKind::LostData;
}

std::optional<double> hoursIn(const Record& record, const Field<double>& field)
{
    const auto hours = record.get(field);
    return hours && *hours >= 0 && std::isfinite(*hours) ? hours : std::nullopt;
}

int rankOf(const RecoveryGap& gap)
{
    if (!gap.isGap())
        return 2;
    return gap.isBeyondMtpd ? 0 : 1;
}

} // namespace

class RecoveryLoad final {
public:
    explicit RecoveryLoad(const Binder& binder)
        : m_binder(binder)
    {
    }

    Result<RecoveryNeeds> run(const std::vector<AssetRecovery>& assets,
                              const std::vector<Dependency>& dependencies)
    {
        for (const AssetRecovery& one : assets) {
            RecoveryNode node{&asset::def, one.uid, false, one.rto, one.rpo, {}, {}, {}, {}};
            add(std::move(node));
        }
        m_edges = dependencies;
        if (const auto done = readSuppliers(); !done)
            return fail(done.error());
        if (const auto done = readProcesses(); !done)
            return fail(done.error());
        handDownNeeds();
        m_achieved.resize(m_needs.m_nodes.size());
        for (const auto read :
             {&RecoveryLoad::readContracts, &RecoveryLoad::readTests, &RecoveryLoad::readRestores,
              &RecoveryLoad::readBackups, &RecoveryLoad::readIncidents}) {
            if (const auto done = (this->*read)(); !done)
                return fail(done.error());
        }
        findGaps();
        return std::move(m_needs);
    }

private:
    int add(RecoveryNode node)
    {
        const int place = int(m_needs.m_nodes.size());
        m_needs.m_places.insert(node.uid, place);
        m_needs.m_nodes.push_back(std::move(node));
        return place;
    }

    void connect(int dependent, const Uid& supporting)
    {
        const int place = m_needs.nodeOf(supporting);
        if (place >= 0)
            m_edges.push_back({dependent, place});
    }

    Result<> readSuppliers()
    {
        return m_binder.forEach(supplier::def, [this](const Record& record) {
            const auto status = record.get(supplier::status);
            if (status == supplier::Status::Ended || status == supplier::Status::Rejected)
                return true;
            const int place = add({&supplier::def, record.uid(), false, {}, {}, {}, {}, {}, {}});
            for (const Uid& provided : record.get(supplier::provides).value_or(QList<Uid>())) {
                const int dependent = m_needs.nodeOf(provided);
                if (dependent >= 0)
                    m_edges.push_back({dependent, place});
            }
            return true;
        });
    }

    Result<> readProcesses()
    {
        QList<QPair<int, QList<Uid>>> needs;
        const auto done = m_binder.forEach(business_process::def, [&](const Record& record) {
            if (record.get(business_process::status) == business_process::Status::Retired)
                return true;
            const int place = add({&business_process::def,
                                   record.uid(),
                                   record.get(business_process::critical).value_or(false),
                                   hoursIn(record, business_process::rtoHours),
                                   hoursIn(record, business_process::rpoHours),
                                   hoursIn(record, business_process::mtpdHours),
                                   {},
                                   {},
                                   {}});
            for (const auto* field : {&business_process::assets, &business_process::suppliers,
                                      &business_process::dependsOn})
                needs.append({place, record.get(*field).value_or(QList<Uid>())});
            return true;
        });
        if (!done)
            return done;
        for (const auto& [process, supporting] : needs) {
            for (const Uid& uid : supporting)
                connect(process, uid);
        }
        return {};
    }

    // What a node asks of itself and of what supports it. An asset's recovery time says what it
    // can do, its bearable loss of data what it needs.
    RecoveryDemand own(int place, RecoveryDemand RecoveryNode::*what) const
    {
        const RecoveryNode& node = m_needs.m_nodes[size_t(place)];
        const bool isProcess = node.def == &business_process::def;
        std::optional<double> hours;
        if (what == &RecoveryNode::recovery)
            hours = isProcess ? node.rto : std::nullopt;
        else if (what == &RecoveryNode::data)
            hours = node.rpo;
        else
            hours = node.mtpd;
        return hours ? RecoveryDemand{*hours, place} : RecoveryDemand();
    }

    void handDownNeeds()
    {
        const int count = m_needs.nodeCount();
        m_needs.m_supports = std::make_unique<SupportIndex>(count, m_edges);
        std::vector<Dependency> reversed;
        reversed.reserve(m_edges.size());
        for (const Dependency& edge : m_edges)
            reversed.push_back({edge.supporting, edge.dependent});
        m_needs.m_dependents = std::make_unique<SupportIndex>(count, reversed);
        const DependencyComponents components(*m_needs.m_supports);
        for (const auto what :
             {&RecoveryNode::recovery, &RecoveryNode::data, &RecoveryNode::outage}) {
            std::vector<RecoveryDemand> owns;
            owns.reserve(size_t(count));
            for (int place = 0; place < count; ++place)
                owns.push_back(own(place, what));
            const auto best = handDown(*m_needs.m_supports, components, owns);
            for (int place = 0; place < count; ++place)
                m_needs.m_nodes[size_t(place)].*what = best[size_t(components.of(place))];
        }
        m_needs.m_hasNeeds = !m_edges.empty();
        m_needs.m_cycles = dependencyCycles(count, m_edges);
        m_needs.m_isInCircle.assign(size_t(count), false);
        for (const DependencyCycle& cycle : m_needs.m_cycles) {
            for (const int member : cycle.members)
                m_needs.m_isInCircle[size_t(member)] = true;
        }
    }

    // Of one kind the newest counts.
    void note(const Uid& uid, GapKind kind, const AchievedRecovery& achieved)
    {
        const int place = m_needs.nodeOf(uid);
        if (place < 0)
            return;
        QHash<int, AchievedRecovery>& known = m_achieved[size_t(place)];
        const auto before = known.constFind(int(kind));
        if (before == known.cend() || before->on <= achieved.on)
            known.insert(int(kind), achieved);
    }

    // The longest promise of the contracts in force: the others may be for something else.
    Result<> readContracts()
    {
        return m_binder.forEach(supplier_contract::def, [this](const Record& record) {
            const auto supplier = record.get(supplier_contract::supplier);
            const auto hours = hoursIn(record, supplier_contract::agreedRtoHours);
            const auto status = record.get(supplier_contract::status);
            const bool isInForce = status == supplier_contract::Status::InForce ||
                                   status == supplier_contract::Status::Terminated;
            const int place = supplier ? m_needs.nodeOf(*supplier) : -1;
            if (place < 0 || !hours || !isInForce)
                return true;
            QHash<int, AchievedRecovery>& known = m_achieved[size_t(place)];
            const auto before = known.constFind(int(GapKind::Agreed));
            if (before == known.cend() || before->hours < *hours)
                known.insert(int(GapKind::Agreed), {*hours, {}, record.uid()});
            return true;
        });
    }

    Result<> readTests()
    {
        QHash<Uid, QList<Uid>> tested; // by plan
        const auto plans = m_binder.forEach(continuity_plan::def, [&](const Record& record) {
            tested.insert(record.uid(),
                          record.get(continuity_plan::processes).value_or(QList<Uid>()) +
                              record.get(continuity_plan::systems).value_or(QList<Uid>()));
            return true;
        });
        if (!plans)
            return plans;
        return m_binder.forEach(continuity_test::def, [&](const Record& record) {
            const auto day = record.get(continuity_test::date);
            const auto plan = record.get(continuity_test::plan);
            if (!day || !plan)
                return true;
            const auto time = hoursIn(record, continuity_test::achievedRtoHours);
            const auto loss = hoursIn(record, continuity_test::achievedRpoHours);
            for (const Uid& uid : tested.value(*plan)) {
                if (time)
                    note(uid, GapKind::Tested, {*time, *day, record.uid()});
                if (loss)
                    note(uid, GapKind::LostData, {*loss, *day, record.uid()});
            }
            return true;
        });
    }

    Result<> readRestores()
    {
        return m_binder.forEach(restore_test::def, [this](const Record& record) {
            const auto day = record.get(restore_test::date);
            const auto restored = record.get(restore_test::asset);
            const auto hours = hoursIn(record, restore_test::achievedHours);
            if (day && restored && hours)
                note(*restored, GapKind::Restored, {*hours, *day, record.uid()});
            return true;
        });
    }

    // Of several backups of one asset the one that runs most often counts.
    Result<> readBackups()
    {
        return m_binder.forEach(backup_plan::def, [this](const Record& record) {
            const auto hours = hoursIn(record, backup_plan::intervalHours);
            const auto status = record.get(backup_plan::status);
            if (!hours || status == backup_plan::Status::Stopped ||
                status == backup_plan::Status::Planned)
                return true;
            for (const Uid& uid : record.get(backup_plan::assets).value_or(QList<Uid>())) {
                const int place = m_needs.nodeOf(uid);
                if (place < 0)
                    continue;
                QHash<int, AchievedRecovery>& known = m_achieved[size_t(place)];
                const auto before = known.constFind(int(GapKind::BackedUp));
                if (before == known.cend() || before->hours > *hours)
                    known.insert(int(GapKind::BackedUp), {*hours, {}, record.uid()});
            }
            return true;
        });
    }

    Result<> readIncidents()
    {
        return m_binder.forEach(incident::def, [this](const Record& record) {
            const auto hours = hoursIn(record, incident::downtimeHours);
            if (!hours)
                return true;
            const auto begun = record.get(incident::occurredAt);
            const auto noticed = record.get(incident::detectedAt);
            const QDate day = begun     ? begun->toLocalTime().date()
                              : noticed ? noticed->toLocalTime().date()
                                        : QDate();
            for (const auto* field : {&incident::assets, &incident::processes}) {
                for (const Uid& uid : record.get(*field).value_or(QList<Uid>()))
                    note(uid, GapKind::Outage, {*hours, day, record.uid()});
            }
            return true;
        });
    }

    void report(int place, GapKind kind, const RecoveryDemand& demand,
                const AchievedRecovery& achieved)
    {
        RecoveryGap gap;
        gap.kind = kind;
        gap.node = place;
        gap.needed = demand.hours;
        gap.neededFor = demand.source;
        gap.actual = achieved.hours;
        gap.on = achieved.on;
        gap.record = achieved.record;
        const RecoveryDemand& bearable = m_needs.m_nodes[size_t(place)].outage;
        gap.isBeyondMtpd =
            gap.isGap() && !isOfData(kind) && bearable.isAny() && achieved.hours > bearable.hours;
        m_needs.m_gaps.append(gap);
    }

    void findGapsOf(int place)
    {
        const RecoveryNode& node = m_needs.m_nodes[size_t(place)];
        const QHash<int, AchievedRecovery>& known = m_achieved[size_t(place)];
        if (node.rto && node.mtpd && *node.rto > *node.mtpd)
            report(place, GapKind::BeyondMtpd, {*node.mtpd, place}, {*node.rto, {}, {}});
        for (const GapKind kind : kAchievedKinds) {
            const RecoveryDemand& demand = isOfData(kind) ? node.data : node.recovery;
            const auto achieved = known.constFind(int(kind));
            if (demand.isAny() && achieved != known.cend() && achieved->hours > demand.hours)
                report(place, kind, demand, *achieved);
        }
        if (!node.recovery.isAny() || node.recovery.source == place)
            return;
        if (node.rto && *node.rto > node.recovery.hours)
            report(place, GapKind::Planned, node.recovery, {*node.rto, {}, {}});
        const bool isKnown = known.contains(int(GapKind::Tested)) ||
                             known.contains(int(GapKind::Restored)) ||
                             known.contains(int(GapKind::Agreed));
        if (!node.rto && !isKnown) {
            report(place,
                   node.def == &supplier::def ? GapKind::NothingAgreed : GapKind::NothingKnown,
                   node.recovery, {});
        }
    }

    void findGaps()
    {
        for (int place = 0; place < m_needs.nodeCount(); ++place)
            findGapsOf(place);
        QList<RecoveryGap>& gaps = m_needs.m_gaps;
        std::stable_sort(gaps.begin(), gaps.end(), [](const auto& a, const auto& b) {
            if (rankOf(a) != rankOf(b))
                return rankOf(a) < rankOf(b);
            return a.actual - a.needed > b.actual - b.needed;
        });
        for (qsizetype i = 0; i < gaps.size(); ++i)
            m_needs.m_gapsOf[gaps[i].node].append(int(i));
    }

    const Binder& m_binder;
    RecoveryNeeds m_needs;
    std::vector<Dependency> m_edges;
    std::vector<QHash<int, AchievedRecovery>> m_achieved; // by node, by kind
};

Result<RecoveryNeeds> RecoveryNeeds::of(const Binder& binder,
                                        const std::vector<AssetRecovery>& assets,
                                        const std::vector<Dependency>& dependencies)
{
    return RecoveryLoad(binder).run(assets, dependencies);
}

bool RecoveryNeeds::isConcerned(const ChangeNotice& notice)
{
    for (const RegisterDef* def :
         {&business_process::def, &supplier::def, &supplier_contract::def, &continuity_plan::def,
          &continuity_test::def, &restore_test::def, &backup_plan::def, &incident::def}) {
        if (notice.touched(*def))
            return true;
    }
    return false;
}

} // namespace ringbinder
