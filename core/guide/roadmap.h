// SPDX-License-Identifier: GPL-3.0-or-later
// How far each clause from 4.1 to 10.2 is, worked out from the registers as they stand, and why: a
// sentence for each finding with the filters that show its records. A state set by hand (the
// register clause_status) stands beside the computed one. Nothing is stored.
#pragma once

#include "core/catalogue/entries.h"
#include "core/guide/clausecheck.h"

namespace ringbinder {

enum class ClauseProgress { NotStarted, InProgress, NeedsAttention, Ready, NotNeeded };
// "not_started", "in_progress", "needs_attention", "ready", "not_needed"
[[nodiscard]] QLatin1String tokenOf(ClauseProgress progress);
[[nodiscard]] Text labelOf(ClauseProgress progress);
[[nodiscard]] Tone toneOf(ClauseProgress progress);

struct ClauseReason {
    ClauseCheck::Kind kind = ClauseCheck::Kind::Begin;
    bool isMet = false;
    Message sentence;
    const RegisterDef* def = nullptr;
    QList<ColumnFilter> filters; // the records behind the sentence
};

struct ClauseStanding {
    const Clause* clause = nullptr; // of the shipped catalogue; always one to be judged
    ClauseProgress computed = ClauseProgress::NotStarted;
    ClauseProgress state = ClauseProgress::NotStarted; // by hand where somebody has said so
    std::optional<Uid> byHand;                         // the record that says so
    QString note;                                      // its reason
    QList<ClauseReason> reasons;                       // the gravest first, what is met last

    [[nodiscard]] bool isDone() const
    {
        return state == ClauseProgress::Ready || state == ClauseProgress::NotNeeded;
    }
};

struct Roadmap {
    struct Share {
        int done = 0;
        int of = 0;
    };
    QList<ClauseStanding> clauses; // in the order of their numbers

    [[nodiscard]] const ClauseStanding* find(QStringView clause) const;
    // Of a chapter ("4"), or of all where it is empty.
    [[nodiscard]] Share share(QStringView chapter = {}) const;
    // Of the clauses of one side of plan-do-check-act: "plan", "do", "check", "act".
    [[nodiscard]] Share shareOfPhase(QStringView phase) const;
};

[[nodiscard]] Result<Roadmap> roadmapOf(GuideFigures& figures);
// What is still to do in one register, each sentence once.
[[nodiscard]] Result<QList<ClauseReason>> openReasons(GuideFigures& figures,
                                                      const RegisterDef& def);

} // namespace ringbinder
