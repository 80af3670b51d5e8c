// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/supplierquestions.h"

#include "core/catalogue/cataloguefile.h"

namespace ringbinder {

Result<QList<SupplierQuestion>> readSupplierQuestions(const QString& folder)
{
    auto file = CatalogueFile::read(folder, QStringLiteral("supplier_questionnaire"));
    if (!file)
        return fail(file.error());
    QList<SupplierQuestion> questions;
    while (file->next()) {
        questions.append({file->text("id"), file->text("section").toLower(),
                          file->text("answer_type"), file->localText("question"),
                          file->localText("expected_evidence"), file->text("control"),
                          file->number("weight"), file->flag("knock_out")});
    }
    if (const auto done = file->finish(); !done)
        return fail(done.error());
    return questions;
}

const QList<SupplierQuestion>& shippedSupplierQuestions()
{
    // Compiled in, and read whole by a test.
    static const auto questions =
        readSupplierQuestions(QStringLiteral(":/catalogues")).value_or(QList<SupplierQuestion>());
    return questions;
}

QList<PutQuestion> supplierQuestionsIn(const Language& language)
{
    QList<PutQuestion> questions;
    for (const SupplierQuestion& shipped : shippedSupplierQuestions()) {
        questions.append({shipped.id, shipped.question.in(language), shipped.section,
                          shipped.answerType, shipped.expectedEvidence.in(language),
                          shipped.control, shipped.weight, shipped.isKnockOut});
    }
    return questions;
}

} // namespace ringbinder
