// SPDX-License-Identifier: GPL-3.0-or-later
// What another risk method would do to the ratings of a binder, and the change set that puts a
// version of the method on record. It changes no rating. Used by the editor of the method.
#pragma once

#include "core/risk/method.h"
#include "core/store/changeset.h"
#include "core/store/registerindex.h"

#include <QDate>
#include <QHash>

#include <map>

namespace ringbinder {

class Binder;

// The ratings of a binder at one moment, counted so that a method can be tried at each keystroke.
class RatedRecords final {
public:
    [[nodiscard]] static Result<RatedRecords> of(const Binder& binder);

    // Of risks by current likelihood and impact.
    [[nodiscard]] QList<RegisterIndex::PairCount> counts() const;
    [[nodiscard]] int rated() const;
    // Risks whose current level would be another one, or none any more.
    [[nodiscard]] int changedLevels(const RiskMethod& from, const RiskMethod& to) const;

    // A rating that the shorter scale of a method does not know any more.
    struct OffScale {
        Uid uid;
        const FieldDef* field = nullptr;
        int value = 0;
    };
    [[nodiscard]] QList<OffScale> offScale(const RiskMethod& from, const RiskMethod& to) const;

private:
    std::map<std::pair<int, int>, int> m_pairs;
    std::map<std::pair<const FieldDef*, int>, QList<Uid>> m_ratings;
};

// What is said about a version beside its definition.
struct MethodVersion {
    QString version;
    bool isApproved = false;
    std::optional<Uid> approvedBy;
    QDate approvedOn; // invalid: none
    QString changeNote;
};

// The draft that is being worked on, else the newest version; empty where there is none.
[[nodiscard]] Result<std::optional<Record>> methodAtWork(const Binder& binder);
// "1.1" after "1.0", "4" after "3"; what ends in no number gets a 2.
[[nodiscard]] QString nextMethodVersion(const QString& version);
// What keeps the version from being put on record; paths are "version", "approved_by" and
// "approved_on".
[[nodiscard]] QList<MethodProblem> problemsOf(const Binder& binder, const MethodVersion& version);
// A draft is changed, an approved version never: a new one is added. Approving supersedes all
// others. One change set.
[[nodiscard]] Result<ChangeSet> methodChange(const Binder& binder, const RiskMethod& method,
                                             const MethodVersion& version);

} // namespace ringbinder
