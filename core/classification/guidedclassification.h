// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that lead to the protection needs and the classification of an asset or a document: the
// gravest answer decides, and the answers are kept as the reason, so that the questions can be
// gone through again. Builds change sets; dialog and command line ask.
#pragma once

#include "core/base/language.h"
#include "core/registers/assets/asset_choices.h"
#include "core/schema/derive.h"
#include "core/store/changeset.h"

#include <QMap>

#include <array>
#include <span>

namespace ringbinder {

class Binder;

struct ClassificationQuestion {
    enum class Need { Confidentiality, Integrity, Availability };
    const char* key;
    Need need;
    const char* question; // translation context "classification"
    const char* help;
    std::array<const char*, 4> answers; // from harmless to grave

    [[nodiscard]] QString name() const { return QString::fromLatin1(key); }
    [[nodiscard]] Text questionText() const { return {"classification", question}; }
    [[nodiscard]] Text helpText() const { return {"classification", help}; }
    [[nodiscard]] Text answerText(int step) const
    {
        return {"classification", answers[size_t(step)]};
    }
};

// Assets are asked about everything, documents about confidentiality; others about nothing.
[[nodiscard]] std::span<const ClassificationQuestion>
classificationQuestions(const RegisterDef& def);

using ClassificationAnswers = QMap<QString, int>; // step 0 to 3 by key

struct ClassificationResult {
    std::array<std::optional<int>, 3> steps; // by need; nothing while no question of it is answered
    std::optional<asset::Classification> classification;
    QString reason;
    bool isComplete = false;
};
[[nodiscard]] ClassificationResult
classify(const RegisterDef& def, const ClassificationAnswers& answers, const Language& language);
// The step on a scale of the client: the gravest answer is its last level.
[[nodiscard]] int ratingFor(int step, const QList<ScaleLevel>& levels);

// What a record was classified by, out of its reason, in whichever language that was written.
[[nodiscard]] ClassificationAnswers answersOf(const Record& record);

// Needs, classification, reason, who and when, in one change set. Invalid: questions are open, or
// the record is neither asset nor document.
[[nodiscard]] Result<ChangeSet> classified(const Binder& binder, const RatingScales& scales,
                                           const Record& record,
                                           const ClassificationAnswers& answers,
                                           const std::optional<Uid>& by, const Language& language);

} // namespace ringbinder
