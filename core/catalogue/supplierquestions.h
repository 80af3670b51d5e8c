// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped questions to suppliers, as core/suppliers puts them to one. Choices are the tokens of
// the answers' register. Read on first use; knows no client file.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/localtext.h"
#include "core/suppliers/questionnaire.h"

#include <QList>

namespace ringbinder {

struct SupplierQuestion {
    QString id;         // "Q01": the reference of the answer
    QString section;    // token of supplier_answer::questionSection
    QString answerType; // token of supplier_answer::answerType
    LocalText question;
    LocalText expectedEvidence;
    QString control; // "A.5.19"
    int weight = 0;
    bool isKnockOut = false;
};

// Error: Kind::Damaged naming the file.
[[nodiscard]] Result<QList<SupplierQuestion>> readSupplierQuestions(const QString& folder);
// Those compiled into the program.
[[nodiscard]] const QList<SupplierQuestion>& shippedSupplierQuestions();
// The same as they are put to a supplier, asked in this language.
[[nodiscard]] QList<PutQuestion> supplierQuestionsIn(const Language& language);

} // namespace ringbinder
