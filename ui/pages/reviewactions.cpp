// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/reviews/reviewdecisions.h"
#include "core/reviews/reviewinputs.h"
#include "core/reviews/reviewsigning.h"
#include "ui/jobs/progressdialog.h"
#include "ui/pages/auditactions.h"
#include "ui/pages/recordact.h"

#include <QCoreApplication>

namespace ringbinder {

namespace {

QString reviewText(const char* source, int count = -1)
{
    return QCoreApplication::translate("ringbinder::Reviews", source, nullptr, count);
}

} // namespace

// The registers are read beside the window; what came of it is one small change.
void fillReview(QWidget* parent, const OpenContext& context, const Uid& uid,
                std::function<void()> done)
{
    ProgressDialog::run<Result<ChangeSet>>(
        parent, reviewText(QT_TRANSLATE_NOOP("ringbinder::Reviews", "Fill inputs from registers")),
        context.language,
        [&binder = context.binder, uid,
         language = context.language](Progress& progress) -> Result<ChangeSet> {
            const auto reader = binder.reader();
            if (!reader)
                return fail(reader.error());
            auto set = reviewInputsFilled(**reader, uid, language);
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, Message());
            return set;
        },
        [&context, done = std::move(done)](Result<ChangeSet> set) {
            if (set && set->isEmpty()) {
                context.host.hint(reviewText(QT_TRANSLATE_NOOP(
                    "ringbinder::Reviews", "All inputs are up to date already.")));
            } else if (!applied(context, std::move(set))) {
                return;
            } else {
                context.host.toast(reviewText(QT_TRANSLATE_NOOP(
                                       "ringbinder::Reviews",
                                       "The inputs were filled with what the registers hold "
                                       "now.")),
                                   true);
            }
            if (done)
                done();
        });
}

void signReview(QWidget* parent, const OpenContext& context, const Uid& uid)
{
    const auto obstacles = signingObstacles(context.binder, uid);
    if (!obstacles) {
        context.host.report(obstacles.error());
        return;
    }
    const auto review = context.binder.find(management_review::def, uid);
    if (!review || !*review)
        return;
    if (!obstacles->isEmpty()) {
        QStringList sentences;
        for (const Message& obstacle : *obstacles)
            sentences.append(obstacle.in(context.language));
        context.prompt.ask(
            parent,
            {reviewText(QT_TRANSLATE_NOOP("ringbinder::Reviews", "Sign minutes")),
             reviewText(QT_TRANSLATE_NOOP("ringbinder::Reviews",
                                          "The minutes of %1 cannot be signed yet."))
                 .arg((*review)->code()),
             sentences.join(QLatin1Char('\n')),
             {reviewText(QT_TRANSLATE_NOOP("ringbinder::Reviews", "Go on with the review"))},
             false},
            [&context, uid](std::optional<int> answer) {
                if (answer)
                    context.host.openRecord(management_review::def, uid, {});
            });
        return;
    }
    const auto chair = (*review)->get(management_review::approvedBy)
                           ? (*review)->get(management_review::approvedBy)
                           : (*review)->get(management_review::chair);
    const auto name = chair ? context.binder.name(*chair) : std::nullopt;
    const QDate day =
        (*review)->get(management_review::approvedOn).value_or(context.binder.clock().today());
    const QString sentence =
        reviewText(QT_TRANSLATE_NOOP("ringbinder::Reviews",
                                     "Record that %1 approved the minutes of %2 on %3?"))
            .arg(name ? name->title : QString(), (*review)->code(), context.language.date(day));
    context.prompt.ask(
        parent,
        {reviewText(QT_TRANSLATE_NOOP("ringbinder::Reviews", "Sign minutes")),
         sentence,
         reviewText(QT_TRANSLATE_NOOP("ringbinder::Reviews",
                                      "From then on the review, its inputs and its decisions can "
                                      "no longer be changed; Undo does not take it back.")),
         {reviewText(QT_TRANSLATE_NOOP("ringbinder::Reviews", "Sign"))},
         true,
         true},
        [&context, uid, chair, day](std::optional<int> answer) {
            if (answer && chair && applied(context, reviewSigned(context.binder, uid, *chair, day)))
                context.host.toast(
                    reviewText(QT_TRANSLATE_NOOP("ringbinder::Reviews", "The minutes are signed.")),
                    false);
        });
}

void makeReviewActions(const OpenContext& context, const QList<Uid>& decisions)
{
    auto set = actionsFromDecisions(context.binder, decisions);
    const int count = set ? set->label().count : 0;
    if (applied(context, std::move(set))) {
        context.host.toast(
            reviewText(QT_TRANSLATE_N_NOOP("ringbinder::Reviews", "%n action(s) were made."),
                       count),
            true);
    }
}

void addReviewActions(RegisterPage& page, const OpenContext& context)
{
    const auto add = [&page, &context](const char* text, bool isTool,
                                       std::function<void(const Uid&)> run) {
        addRecordAct(page, context, {reviewText(text), {}, true, isTool}, std::move(run));
    };
    if (&page.def() == &management_review::def) {
        add(QT_TRANSLATE_NOOP("ringbinder::Reviews", "&Fill inputs from registers"), true,
            [&page, &context](const Uid& uid) {
                fillReview(&page, context, uid, [&page, &context, uid] {
                    QStringList codes;
                    const auto inputs = reviewInputs(context.binder, uid);
                    for (const Record& input : inputs ? *inputs : QList<Record>())
                        codes.append(input.code());
                    emit page.registerWanted(&review_input::def,
                                             {{nullptr, codes.join(QLatin1Char(','))}});
                });
            });
        add(QT_TRANSLATE_NOOP("ringbinder::Reviews", "Make &actions of decisions"), false,
            [&context](const Uid& uid) {
                const auto decisions = decisionsOf(context.binder, uid);
                if (!decisions)
                    context.host.report(decisions.error());
                else
                    makeReviewActions(context, *decisions);
            });
        add(QT_TRANSLATE_NOOP("ringbinder::Reviews", "&Sign minutes…"), false,
            [&page, &context](const Uid& uid) { signReview(&page, context, uid); });
    } else if (&page.def() == &review_decision::def) {
        add(QT_TRANSLATE_NOOP("ringbinder::Reviews", "Make &action"), true,
            [&page, &context](const Uid&) {
                makeReviewActions(context, page.table().selectedUids());
            });
    }
}

} // namespace ringbinder
