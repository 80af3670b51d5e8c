// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/questionnaire.h"

#include "core/registers/controls/control.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_answer.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/store/binder.h"
#include "core/suppliers/questionscores.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kFullScore = 100;

Value knownToken(const FieldDef& field, const QString& token)
{
    return field.choiceIndex(token) < 0 ? Value() : Value(token);
}

Record answerTo(const PutQuestion& question, const Uid& assessment,
                const QHash<QString, Uid>& controls)
{
    Record answer(supplier_answer::def);
    answer.set(supplier_answer::title, question.text);
    answer.set(common::reference, question.reference);
    answer.set(supplier_answer::assessment, assessment);
    answer.setValue(supplier_answer::questionSection,
                    knownToken(supplier_answer::questionSection, question.section));
    answer.setValue(supplier_answer::answerType,
                    knownToken(supplier_answer::answerType, question.answerType));
    answer.set(supplier_answer::weight, qint64(question.weight));
    answer.set(supplier_answer::knockOut, question.isKnockOut);
    answer.set(supplier_answer::expectedEvidence, question.expectedEvidence);
    const auto control = controls.constFind(question.control);
    if (control != controls.cend())
        answer.set(supplier_answer::control, *control);
    return answer;
}

QHash<QString, Uid> controlsByNumber(const Binder& binder)
{
    QHash<QString, Uid> numbers;
    const auto& names = binder.names(control::def);
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        numbers.insert(name->code, name.key());
    return numbers;
}

} // namespace

Result<BegunAssessment> beginAssessment(const Binder& binder, const Uid& supplier,
                                        const QString& title, QDate due,
                                        const QList<PutQuestion>& questions)
{
    const auto found = binder.find(supplier::def, supplier);
    if (!found)
        return fail(found.error());
    if (!found->has_value()) {
        return fail(Error::Kind::NotFound,
                    Message("supplier", QT_TRANSLATE_NOOP("supplier", "The supplier to assess is "
                                                                      "no longer there.")));
    }
    Record assessment(supplier_assessment::def);
    assessment.set(supplier_assessment::title, title);
    assessment.set(supplier_assessment::supplier, supplier);
    assessment.set(supplier_assessment::kind, (*found)->get(supplier::lastAssessed)
                                                  ? supplier_assessment::Kind::Regular
                                                  : supplier_assessment::Kind::BeforeContract);
    assessment.set(supplier_assessment::assessor, binder.session().actor().person);
    assessment.set(supplier_assessment::status, supplier_assessment::Status::Planned);
    assessment.set(supplier_assessment::conclusion, supplier_assessment::Conclusion::Open);
    if (due.isValid())
        assessment.set(supplier_assessment::due, due);
    BegunAssessment begun{assessment.uid(),
                          ChangeSet({ChangeLabel::Act::Add,
                                     QString::fromLatin1(supplier_assessment::def.key), title, 1})};
    const auto controls = controlsByNumber(binder);
    begun.set.add(std::move(assessment));
    for (const PutQuestion& question : questions)
        begun.set.add(answerTo(question, begun.assessment, controls));
    return begun;
}

Result<ChangeSet> addQuestions(const Binder& binder, const Uid& assessment,
                               const QList<PutQuestion>& questions)
{
    const auto present = answersOf(binder, assessment);
    if (!present)
        return fail(present.error());
    QSet<QString> known;
    for (const Record& answer : *present)
        known.insert(answer.text(common::reference));
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(supplier_answer::def.key), {}, 0});
    const auto controls = controlsByNumber(binder);
    int added = 0;
    for (const PutQuestion& question : questions) {
        if (known.contains(question.reference))
            continue;
        set.add(answerTo(question, assessment, controls));
        ++added;
    }
    ChangeLabel label = set.label();
    label.count = added;
    set.setLabel(label);
    return set;
}

ChangeSet scoreAnswer(const Record& answer, std::optional<int> score, QDate today)
{
    Record after = answer;
    if (score) {
        after.set(supplier_answer::score, qint64(*score));
        after.set(supplier_answer::failed, *score < kPassingScore);
        if (!answer.get(supplier_answer::answeredOn))
            after.set(supplier_answer::answeredOn, today);
    } else {
        after.setValue(supplier_answer::score, {});
        after.setValue(supplier_answer::failed, {});
    }
    ChangeSet set(
        {ChangeLabel::Act::Edit, QString::fromLatin1(supplier_answer::def.key), answer.code(), 1});
    set.update(answer, after);
    return set;
}

std::optional<int> scoreOfYesNo(const Record& answer, bool isYes)
{
    const auto type = answer.get(supplier_answer::answerType);
    if (type == supplier_answer::AnswerType::Yesno)
        return isYes ? kFullScore : 0;
    if (type == supplier_answer::AnswerType::YesnoInverted)
        return isYes ? 0 : kFullScore;
    return std::nullopt;
}

bool isKnockOutFailure(const Record& answer)
{
    const auto score = answer.get(supplier_answer::score);
    const bool isFailed =
        answer.get(supplier_answer::failed).value_or(score && *score < kPassingScore);
    return isFailed && answer.get(supplier_answer::knockOut) == true;
}

Result<QList<Record>> answersOf(const Binder& binder, const Uid& assessment)
{
    const auto uids = binder.findEqual(supplier_answer::def, supplier_answer::assessment,
                                       Value(assessment.toString()));
    if (!uids)
        return fail(uids.error());
    auto answers = binder.records(supplier_answer::def, *uids);
    if (!answers)
        return answers;
    QCollator natural{QLocale(QLocale::English)};
    natural.setNumericMode(true);
    std::stable_sort(answers->begin(), answers->end(), [&](const Record& a, const Record& b) {
        const QString first = a.text(common::reference);
        const QString second = b.text(common::reference);
        if (first.isEmpty() || second.isEmpty())
            return second.isEmpty() && !first.isEmpty(); // own questions come last
        return natural.compare(first, second) < 0;
    });
    return answers;
}

} // namespace ringbinder
