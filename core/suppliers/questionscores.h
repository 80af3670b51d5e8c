// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers of a supplier questionnaire come to: the weighted mean of their scores, the
// knock-out questions that were failed, how many are scored. Kept in memory by Evaluation; nothing
// of it is stored.
#pragma once

#include "core/base/language.h"
#include "core/schema/record.h"
#include "core/store/session.h"

#include <QHash>

#include <optional>

namespace ringbinder {

class Binder;

// A score below this fails the question.
inline constexpr int kPassingScore = 50;

class QuestionScore final {
public:
    // One answer of the register supplier_answer. A question without a score counts as not
    // answered, one without a weight weighs 1, one of weight 0 counts for its knock-out alone.
    void add(const Record& answer);

    [[nodiscard]] int questions() const { return m_questions; }
    [[nodiscard]] int scored() const { return m_scored; }
    [[nodiscard]] int knockOuts() const { return m_knockOuts; }
    // 0 to 100; empty while no question that weighs is scored.
    [[nodiscard]] std::optional<int> percent() const;

private:
    int m_questions = 0;
    int m_scored = 0;
    int m_knockOuts = 0;
    qint64 m_points = 0;
    qint64 m_weights = 0;
};

class QuestionScores final {
public:
    [[nodiscard]] static Result<QuestionScores> of(const Binder& binder);
    [[nodiscard]] static bool isConcerned(const ChangeNotice& notice);

    [[nodiscard]] const QuestionScore& score(const Uid& assessment) const;
    // The computed fields of assessments; nothing for other fields.
    [[nodiscard]] std::optional<Value> value(const Uid& record, const FieldDef& field,
                                             const Language& language) const;

private:
    QHash<Uid, QuestionScore> m_scores; // by assessment
};

} // namespace ringbinder
