// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/signoffstates.h"

#include "core/registers/improvements/action.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

risk::SignedState signedStateOf(SignoffState state)
{
    switch (state) {
    case SignoffState::Valid:
        return risk::SignedState::Given;
    case SignoffState::Outdated:
        return risk::SignedState::Outdated;
    case SignoffState::Expired:
        return risk::SignedState::Expired;
    case SignoffState::Withdrawn:
        return risk::SignedState::Withdrawn;
    case SignoffState::NotTheOwner:
        return risk::SignedState::NotTheOwner;
    case SignoffState::Incomplete:
        return risk::SignedState::NotGiven;
    }
    Q_UNREACHABLE();
}

Result<> SignoffStates::load(const RatingScales& scales)
{
    m_acceptances.clear();
    m_risksOfAction.clear();
    m_states.clear();
    const auto read = m_binder.forEach(acceptance::def, [this](const Record& record) {
        if (const auto riskUid = record.get(acceptance::risk))
            m_acceptances[*riskUid].append(record);
        return true;
    });
    if (!read)
        return read;
    for (QList<Record>& records : m_acceptances) {
        std::stable_sort(records.begin(), records.end(), [](const Record& a, const Record& b) {
            return a.get(acceptance::signedOn) < b.get(acceptance::signedOn);
        });
    }
    return judge(m_acceptances.keys(), scales);
}

// Risks and their actions are read at one go each: asking for one at a time costs more than all
// the hashing.
Result<> SignoffStates::judge(const QList<Uid>& risks, const RatingScales& scales)
{
    for (const Uid& riskUid : risks)
        m_states.remove(riskUid);
    if (risks.isEmpty())
        return {};
    const auto signedRisks = m_binder.records(risk::def, risks);
    if (!signedRisks)
        return fail(signedRisks.error());
    QSet<Uid> actions;
    QHash<Uid, Record> known;
    for (const Record& record : *signedRisks) {
        known.insert(record.uid(), record);
        for (const QString& text : record.value(risk::actions).list()) {
            if (const auto uid = Uid::fromString(text)) {
                actions.insert(*uid);
                m_risksOfAction[*uid].insert(record.uid());
            }
        }
    }
    const auto signedActions = m_binder.records(action::def, actions.values());
    if (!signedActions)
        return fail(signedActions.error());
    for (const Record& record : *signedActions)
        known.insert(record.uid(), record);
    const FindSigned find = [&known](const Uid& uid) -> Result<std::optional<Record>> {
        const auto found = known.constFind(uid);
        return found == known.constEnd() ? std::nullopt : std::optional<Record>(*found);
    };
    for (const Record& record : *signedRisks) {
        if (const auto judged = judge(record, find, scales); !judged)
            return judged;
    }
    return {};
}

Result<> SignoffStates::judge(const Record& record, const FindSigned& find,
                              const RatingScales& scales)
{
    States states = {risk::SignedState::NotGiven, risk::SignedState::NotGiven};
    const QDate today = m_binder.clock().today();
    for (const Record& given : m_acceptances.value(record.uid())) {
        const auto kind = given.get(acceptance::kind);
        if (!kind)
            continue;
        const auto state = stateOf(find, given, scales, today);
        // Signed with a newer program: nobody here can say that it holds.
        if (!state && state.error().kind != Error::Kind::Newer)
            return fail(state.error());
        const risk::SignedState now = state ? signedStateOf(*state) : risk::SignedState::Outdated;
        risk::SignedState& best = states[size_t(*kind)];
        if (best != risk::SignedState::Given && now != risk::SignedState::NotGiven)
            best = now;
    }
    m_states.insert(record.uid(), states);
    return {};
}

Result<bool> SignoffStates::update(const ChangeNotice& notice, const RatingScales& scales)
{
    if (notice.touched(acceptance::def)) {
        const auto loaded = load(scales);
        return loaded ? Result<bool>(true) : fail(loaded.error());
    }
    QSet<Uid> affected;
    if (const auto* risks = notice.touched(risk::def)) {
        for (const QList<Uid>& touched : {risks->changed, risks->added, risks->removed}) {
            for (const Uid& uid : touched) {
                if (m_acceptances.contains(uid))
                    affected.insert(uid);
            }
        }
    }
    bool isWider = false;
    if (const auto* actions = notice.touched(action::def)) {
        for (const QList<Uid>& touched : {actions->changed, actions->added, actions->removed}) {
            for (const Uid& uid : touched)
                affected.unite(m_risksOfAction.value(uid));
        }
        isWider = !affected.isEmpty();
    }
    if (const auto judged = judge(affected.values(), scales); !judged)
        return fail(judged.error());
    return isWider;
}

risk::SignedState SignoffStates::of(const Uid& riskUid, acceptance::Kind kind) const
{
    const auto found = m_states.constFind(riskUid);
    return found == m_states.constEnd() ? risk::SignedState::NotGiven : (*found)[size_t(kind)];
}

} // namespace ringbinder
