// SPDX-License-Identifier: GPL-3.0-or-later
// What is different in a register between two states of one client's file: rows added, removed and
// changed, field by field. Each state is a binder, the older one usually as of a moment. It reads
// both, writes nothing and names no register.
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/schema/record.h"
#include "core/store/binder.h"

#include <memory>

namespace ringbinder {

class Evaluation;

struct FieldDifference {
    const FieldDef* field = nullptr;
    Value before;
    Value after;
    QString shownBefore; // as people read them, each by the method and names of its time
    QString shownAfter;
    int step = 0; // of a level: above zero when it has risen
};

struct RecordDifference {
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    Uid uid;
    QString code;
    QString title;
    QList<FieldDifference> fields; // Changed

    [[nodiscard]] const FieldDifference* of(const FieldDef& field) const;
};
[[nodiscard]] Text labelOf(RecordDifference::Kind kind);
// "added", "changed", "removed"
[[nodiscard]] QLatin1String tokenOf(RecordDifference::Kind kind);

// A binder with what its computed fields rest on.
struct ComparedState {
    const Binder& binder;
    const Evaluation& evaluation;
};
// By code. Computed fields other than levels are left out: they follow from what is compared.
[[nodiscard]] Result<QList<RecordDifference>> compareRegister(const ComparedState& older,
                                                              const ComparedState& newer,
                                                              const RegisterDef& def,
                                                              const Language& language);

// Both states of one file, the newer one as it is unless `to` is valid.
struct ComparedStates {
    std::unique_ptr<Binder> older;
    std::unique_ptr<Binder> newer; // null: the binder that was asked
    std::unique_ptr<Evaluation> olderEvaluation;
    std::unique_ptr<Evaluation> newerEvaluation;
    const Binder* now = nullptr;

    [[nodiscard]] ComparedState before() const { return {*older, *olderEvaluation}; }
    [[nodiscard]] ComparedState after() const { return {newer ? *newer : *now, *newerEvaluation}; }
};
[[nodiscard]] Result<ComparedStates> statesOf(const Binder& binder, const QDateTime& from,
                                              const QDateTime& to, const Language& language);

} // namespace ringbinder
