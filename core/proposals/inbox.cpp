// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/inbox.h"

#include "core/proposals/proposaldesk.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

// What triggers say about their sources.
class SettledProposals final {
public:
    [[nodiscard]] static Result<SettledProposals> of(const Binder& binder)
    {
        SettledProposals settled(binder);
        const auto done = binder.forEach(reassessment_trigger::def, [&](const Record& record) {
            const QString code =
                record.text(reassessment_trigger::sourceRecord).section(QLatin1Char(' '), 0, 0);
            if (!code.isEmpty())
                settled.m_byCode[code].append(record);
            for (const auto* field :
                 {&reassessment_trigger::incidents, &reassessment_trigger::changes}) {
                for (const Uid& uid : record.get(*field).value_or(QList<Uid>()))
                    settled.m_byRecord[uid].append(record);
            }
            return true;
        });
        return done ? Result<SettledProposals>(settled) : fail(done.error());
    }

    enum class State { Open, Back, Settled };
    [[nodiscard]] Result<State> stateOf(const Proposal& proposal) const
    {
        State state = State::Open;
        for (const Record& trigger :
             m_byCode.value(proposal.code) + m_byRecord.value(proposal.record)) {
            if (proposal.kind == Proposal::Kind::Impact && !trigger.get(reassessment_trigger::risks)
                                                                .value_or(QList<Uid>())
                                                                .contains(proposal.risks.first()))
                continue;
            const auto decision = trigger.get(reassessment_trigger::decision)
                                      .value_or(reassessment_trigger::Decision::Undecided);
            // It waits in the inbox itself.
            if (decision == reassessment_trigger::Decision::Undecided)
                return State::Settled;
            const auto decidedOn = trigger.get(reassessment_trigger::decidedOn);
            if (proposal.again.isValid() && decidedOn && proposal.again > *decidedOn) {
                state = State::Back;
                continue;
            }
            const auto changed = isChangedSince(proposal.record, trigger.uid());
            if (!changed)
                return fail(changed.error());
            if (!*changed)
                return State::Settled;
            state = State::Back;
        }
        return state;
    }

private:
    explicit SettledProposals(const Binder& binder)
        : m_binder(binder)
    {
    }

    // Links do not count: settling a proposal makes some.
    [[nodiscard]] Result<bool> isChangedSince(const Uid& record, const Uid& trigger) const
    {
        const auto decided = m_binder.historyItems(trigger);
        const auto changes = m_binder.historyItems(record);
        if (!decided || !changes)
            return fail(decided ? changes.error() : decided.error());
        qint64 when = 0;
        for (const HistoryItem& item : *decided) {
            if (item.op == Change::Op::Add ||
                item.fieldKey == reassessment_trigger::decision.name())
                when = std::max(when, item.setId);
        }
        return std::any_of(changes->cbegin(), changes->cend(), [&](const HistoryItem& item) {
            return item.op == Change::Op::Set && item.setId > when;
        });
    }

    const Binder& m_binder;
    QHash<QString, QList<Record>> m_byCode;
    QHash<Uid, QList<Record>> m_byRecord;
};

} // namespace

Result<QList<Proposal>> openProposals(const Binder& binder, const Evaluation& evaluation,
                                      const Language& language)
{
    const auto desk = ProposalDesk::of(binder, evaluation, language);
    if (!desk)
        return fail(desk.error());
    const auto settled = SettledProposals::of(binder);
    if (!settled)
        return fail(settled.error());
    QList<Proposal> all;
    for (const ProposalSource* source : proposalSources()) {
        if (const auto done = source->collect(*desk, *source, all); !done)
            return fail(done.error());
    }
    QList<Proposal> open;
    for (Proposal& proposal : all) {
        if (proposal.source->def == &reassessment_trigger::def) {
            open.append(proposal);
            continue;
        }
        const auto state = settled->stateOf(proposal);
        if (!state)
            return fail(state.error());
        if (*state == SettledProposals::State::Settled)
            continue;
        proposal.isBack = *state == SettledProposals::State::Back;
        open.append(proposal);
    }
    std::stable_sort(open.begin(), open.end(), [](const Proposal& a, const Proposal& b) {
        if (a.date != b.date)
            return a.date > b.date; // an invalid day is before every other
        return a.code < b.code;
    });
    return open;
}

} // namespace ringbinder
