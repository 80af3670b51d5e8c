// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/questionscores.h"

#include "core/registers/suppliers/supplier_answer.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/store/binder.h"
#include "core/suppliers/questionnaire.h"

namespace ringbinder {

void QuestionScore::add(const Record& answer)
{
    ++m_questions;
    if (isKnockOutFailure(answer))
        ++m_knockOuts;
    const auto score = answer.get(supplier_answer::score);
    if (!score)
        return;
    ++m_scored;
    const qint64 weight = answer.get(supplier_answer::weight).value_or(1);
    m_points += weight * *score;
    m_weights += weight;
}

std::optional<int> QuestionScore::percent() const
{
    if (m_weights == 0)
        return std::nullopt;
    return int((m_points + m_weights / 2) / m_weights);
}

Result<QuestionScores> QuestionScores::of(const Binder& binder)
{
    QuestionScores scores;
    const auto done = binder.forEach(supplier_answer::def, [&scores](const Record& answer) {
        if (const auto assessment = answer.get(supplier_answer::assessment))
            scores.m_scores[*assessment].add(answer);
        return true;
    });
    if (!done)
        return fail(done.error());
    return scores;
}

bool QuestionScores::isConcerned(const ChangeNotice& notice)
{
    return notice.touched(supplier_answer::def);
}

const QuestionScore& QuestionScores::score(const Uid& assessment) const
{
    static const QuestionScore kNone;
    const auto found = m_scores.constFind(assessment);
    return found == m_scores.constEnd() ? kNone : *found;
}

std::optional<Value> QuestionScores::value(const Uid& record, const FieldDef& field,
                                           const Language& language) const
{
    const bool isOfAnswers = &field == &supplier_assessment::score ||
                             &field == &supplier_assessment::knockOuts ||
                             &field == &supplier_assessment::progress;
    if (!isOfAnswers)
        return std::nullopt;
    const QuestionScore& found = score(record);
    if (found.questions() == 0)
        return Value();
    if (&field == &supplier_assessment::score)
        return found.percent() ? Value(*found.percent()) : Value();
    if (&field == &supplier_assessment::knockOuts)
        return Value(found.knockOuts());
    return Value(
        Message("supplier_assessment", QT_TRANSLATE_NOOP("supplier_assessment", "%1 of %2"))
            .arg(qint64(found.scored()))
            .arg(qint64(found.questions()))
            .in(language));
}

} // namespace ringbinder
