// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment of a supplier with the questions it is made of: begun in one change set, answered
// question by question. What the answers come to is in questionscores.h. Used by the page of
// assessments and the answer screen.
#pragma once

#include "core/store/changeset.h"

#include <QDate>

namespace ringbinder {

class Binder;

// A question to put, in the language it is asked in.
struct PutQuestion {
    QString reference; // "Q01"
    QString text;
    QString section;    // token
    QString answerType; // token
    QString expectedEvidence;
    QString control; // number of the control, linked where the binder has it
    int weight = 1;
    bool isKnockOut = false;
};

// The assessment and one answer for each question, empty; `due` may be invalid. The uid of the
// assessment comes first.
struct BegunAssessment {
    Uid assessment;
    ChangeSet set;
};
[[nodiscard]] Result<BegunAssessment> beginAssessment(const Binder& binder, const Uid& supplier,
                                                      const QString& title, QDate due,
                                                      const QList<PutQuestion>& questions);
// The questions that an assessment does not have yet, by their references.
[[nodiscard]] Result<ChangeSet> addQuestions(const Binder& binder, const Uid& assessment,
                                             const QList<PutQuestion>& questions);

// The score of an answer, 0 to 100; nothing takes it back. Whether it fails follows from it, and it
// is answered today unless a day is recorded.
[[nodiscard]] ChangeSet scoreAnswer(const Record& answer, std::optional<int> score, QDate today);
// What a supplier means by yes or no: the score it gets, empty where the question is of another
// kind.
[[nodiscard]] std::optional<int> scoreOfYesNo(const Record& answer, bool isYes);

// A knock-out question that the supplier failed: marked so, else by its score.
[[nodiscard]] bool isKnockOutFailure(const Record& answer);

// The answers of an assessment in the order of their references.
[[nodiscard]] Result<QList<Record>> answersOf(const Binder& binder, const Uid& assessment);

} // namespace ringbinder
