// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewsigning.h"

#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/registers/sealing.h"
#include "core/reviews/reviewinputs.h"
#include "core/reviews/reviewstate.h"
#include "core/store/binder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringbinder {

namespace {

Message signingMessage(const char* source)
{
    return {"review", source};
}

struct ReviewPapers {
    Record review;
    QList<Record> inputs;
    QList<Record> decisions;
};

Result<ReviewPapers> papersOf(const Binder& binder, const Uid& uid)
{
    const auto review = binder.find(management_review::def, uid);
    if (!review)
        return fail(review.error());
    if (!*review) {
        return fail(Error::Kind::NotFound, signingMessage(QT_TRANSLATE_NOOP(
                                               "review", "There is no such management review.")));
    }
    auto inputs = reviewInputs(binder, uid);
    if (!inputs)
        return fail(inputs.error());
    auto decisions = binder.records(review_decision::def);
    if (!decisions)
        return fail(decisions.error());
    decisions->removeIf(
        [&uid](const Record& record) { return record.get(review_decision::review) != uid; });
    return ReviewPapers{**review, std::move(*inputs), std::move(*decisions)};
}

// "a, d1": letters of the standard.
QString lettersOf(const QList<review_input::Input>& inputs)
{
    QStringList letters;
    for (const review_input::Input input : inputs)
        letters.append(QString::fromLatin1(review_input::input.choices[size_t(input)].token)
                           .section(QLatin1Char('_'), 0, 0));
    return letters.join(QLatin1String(", "));
}

QList<Message> obstaclesOf(const ReviewPapers& papers)
{
    const Record& review = papers.review;
    QList<Message> found;
    if (!review.text(management_review::seal).isEmpty())
        return {signingMessage(QT_TRANSLATE_NOOP("review", "The minutes of %1 are signed already."))
                    .arg(review.code())};
    if (!review.get(management_review::date))
        found.append(
            signingMessage(QT_TRANSLATE_NOOP("review", "Say on which day the review took place.")));
    if (!review.get(management_review::chair))
        found.append(
            signingMessage(QT_TRANSLATE_NOOP("review", "Say who of top management was in chair.")));
    const QList<review_input::Input> missing = missingInputs(papers.inputs);
    if (!missing.isEmpty())
        found.append(signingMessage(QT_TRANSLATE_NOOP("review", "These inputs of 9.3.2 have no "
                                                                "report yet: %1."))
                         .arg(lettersOf(missing)));
    if (review.text(management_review::conclusion).isEmpty())
        found.append(signingMessage(
            QT_TRANSLATE_NOOP("review", "Write the conclusion on suitability, adequacy and "
                                        "effectiveness.")));
    if (papers.decisions.isEmpty() && review.text(management_review::noDecisionReason).isEmpty())
        found.append(signingMessage(
            QT_TRANSLATE_NOOP("review", "Record the decisions, or say why none was needed.")));
    return found;
}

QString personNamed(const Binder& binder, const std::optional<Uid>& uid)
{
    const auto name = uid ? binder.name(*uid) : std::nullopt;
    return name ? name->title : QString();
}

// Every recorded value by key; people and other records by their names.
QJsonObject asWritten(const Binder& binder, const Record& record)
{
    QJsonObject made{{QStringLiteral("code"), record.code()}};
    for (const FieldDef* field : record.def().fields) {
        const Value value = record.value(*field);
        const bool isOwn = field == &management_review::snapshot;
        if (value.isNull() || field->computed || isOwn)
            continue;
        if (field->type == FieldType::Reference) {
            made.insert(QString::fromLatin1(field->key),
                        personNamed(binder, Uid::fromString(value.text())));
        } else if (field->type == FieldType::References) {
            QJsonArray names;
            for (const QString& uid : value.list())
                names.append(personNamed(binder, Uid::fromString(uid)));
            made.insert(QString::fromLatin1(field->key), names);
        } else {
            made.insert(QString::fromLatin1(field->key), value.toJson());
        }
    }
    return made;
}

QJsonArray allAsWritten(const Binder& binder, const QList<Record>& records)
{
    QJsonArray made;
    for (const Record& record : records)
        made.append(asWritten(binder, record));
    return made;
}

} // namespace

Result<QList<Message>> signingObstacles(const Binder& binder, const Uid& review)
{
    const auto papers = papersOf(binder, review);
    if (!papers)
        return fail(papers.error());
    return obstaclesOf(*papers);
}

Result<ChangeSet> reviewSigned(const Binder& binder, const Uid& uid, const Uid& approvedBy,
                               QDate day)
{
    const auto papers = papersOf(binder, uid);
    if (!papers)
        return fail(papers.error());
    const QList<Message> obstacles = obstaclesOf(*papers);
    if (!obstacles.isEmpty())
        return fail(Error::Kind::Invalid, obstacles.first());
    if (day > binder.clock().today()) {
        return fail(
            Error::Kind::Invalid,
            signingMessage(QT_TRANSLATE_NOOP("review", "The day of signing is still to come.")),
            QStringLiteral("approved_on"));
    }
    if (day < *papers->review.get(management_review::date)) {
        return fail(Error::Kind::Invalid,
                    signingMessage(QT_TRANSLATE_NOOP(
                        "review", "The minutes cannot be signed before the review took place.")),
                    QStringLiteral("approved_on"));
    }
    ChangeSet set({ChangeLabel::Act::SignOff, QString::fromLatin1(management_review::def.key),
                   papers->review.code(), 1},
                  ChangeKind::Freeze);
    Record after = papers->review;
    after.set(management_review::status, management_review::Status::Approved);
    after.set(management_review::approvedBy, approvedBy);
    after.set(management_review::approvedOn, day);
    QJsonObject state =
        QJsonDocument::fromJson(after.text(management_review::snapshot).toUtf8()).object();
    state.insert(
        reviewstate::kSigned,
        QJsonObject{{QStringLiteral("review"), asWritten(binder, after)},
                    {QStringLiteral("inputs"), allAsWritten(binder, papers->inputs)},
                    {QStringLiteral("decisions"), allAsWritten(binder, papers->decisions)}});
    after.set(management_review::snapshot,
              QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Indented)));
    after.set(management_review::seal, sealing::sealOf(after, management_review::kSealed));
    set.update(papers->review, after);
    for (const Record& input : papers->inputs) {
        set.set(review_input::def, input.uid(), review_input::seal, {},
                Value(sealing::sealOf(input, review_input::kSealed)));
    }
    for (const Record& decision : papers->decisions) {
        set.set(review_decision::def, decision.uid(), review_decision::seal, {},
                Value(sealing::sealOf(decision, review_decision::kSealed)));
    }
    return set;
}

} // namespace ringbinder
