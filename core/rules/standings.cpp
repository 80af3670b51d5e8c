// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/standings.h"

#include "core/guide/guidefigures.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/risk/evaluation.h"
#include "core/rules/snapshot.h"

namespace ringbinder {

namespace {

// The words of the register, so that hand-set and computed states read alike.
const Choice& choiceOf(ClauseState state)
{
    switch (state) {
    case ClauseState::NotMet:
        return clause_status::kStateChoices[size_t(clause_status::State::NotMet)];
    case ClauseState::PartlyMet:
        return clause_status::kStateChoices[size_t(clause_status::State::PartlyMet)];
    case ClauseState::Met:
        return clause_status::kStateChoices[size_t(clause_status::State::Met)];
    case ClauseState::NotNeeded:
        return clause_status::kStateChoices[size_t(clause_status::State::NotNeeded)];
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::shared_ptr<const Insight>>
ClauseStandings::look(const Binder& binder, const Evaluation& evaluation, const Snapshot& snapshot)
{
    GuideFigures figures(binder, snapshot.language(), &evaluation);
    auto roadmap = roadmapOf(figures);
    if (!roadmap)
        return fail(roadmap.error());
    auto standings = std::make_shared<ClauseStandings>();
    standings->roadmap = std::move(*roadmap);
    return standings;
}

ClauseState stateOf(const Snapshot& snapshot, const ClauseStanding& standing)
{
    const Record* byHand = snapshot.find(standing.byHand);
    if (byHand && byHand->get(clause_status::overrideField) == clause_status::State::NotMet)
        return ClauseState::NotMet;
    switch (standing.state) {
    case ClauseProgress::NotStarted:
        return ClauseState::NotMet;
    case ClauseProgress::InProgress:
    case ClauseProgress::NeedsAttention:
        return ClauseState::PartlyMet;
    case ClauseProgress::Ready:
        return ClauseState::Met;
    case ClauseProgress::NotNeeded:
        return ClauseState::NotNeeded;
    }
    Q_UNREACHABLE();
}

Text labelOf(ClauseState state)
{
    return {"clause_status", choiceOf(state).label};
}

Tone toneOf(ClauseState state)
{
    return choiceOf(state).tone;
}

const Record* recordOf(const Snapshot& snapshot, const Clause& clause)
{
    for (const Record& record : snapshot.records(clause_status::def)) {
        if (record.text(clause_status::clauseRef).trimmed() == clause.id)
            return &record;
    }
    return nullptr;
}

Result<std::shared_ptr<const Insight>> MandatoryDocuments::look(const Binder& binder,
                                                                const Evaluation&, const Snapshot&)
{
    auto status = mandatoryStatus(binder, true);
    if (!status)
        return fail(status.error());
    auto mandatory = std::make_shared<MandatoryDocuments>();
    mandatory->documents = std::move(*status);
    return mandatory;
}

} // namespace ringbinder
