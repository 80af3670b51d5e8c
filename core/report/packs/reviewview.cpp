// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/reviewview.h"

#include "core/registers/reviews/management_review.h"
#include "core/reviews/reviewinputs.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

struct ReviewPeriods {
    ReviewPeriod period;
    ReviewPeriod earlier;
    std::optional<Record> before;
};

ReviewPeriods periodsOf(const Snapshot& snapshot, const Uid& review)
{
    const RecordSource source = snapshot.source();
    ReviewPeriods periods;
    periods.before = reviewBefore(source, review).value_or(std::nullopt);
    periods.period =
        reviewPeriod(source, review).value_or(ReviewPeriod{snapshot.today(), snapshot.today()});
    periods.earlier = reviewPeriodBefore(periods.period, periods.before);
    return periods;
}

QDateTime endOfDay(QDate day)
{
    return day.endOfDay().toUTC();
}

// When the registers were as the meeting saw them; invalid: they are as printed.
QDateTime momentOfMeeting(const Snapshot& snapshot, const Record& review)
{
    const auto day = review.get(management_review::date);
    return day && *day < snapshot.today() ? endOfDay(*day) : QDateTime();
}

// Before both periods, between them and in the middle of the second one.
QList<QDateTime> courseMoments(const ReviewPeriods& periods)
{
    const ReviewPeriod& now = periods.period;
    return {endOfDay(periods.earlier.from.addDays(-1)), endOfDay(periods.earlier.until),
            endOfDay(now.from.addDays(now.from.daysTo(now.until) / 2))};
}

} // namespace

const ReviewInputFigures* ReviewView::figuresOf(review_input::Input input) const
{
    const auto found =
        std::find_if(figures.cbegin(), figures.cend(),
                     [input](const ReviewInputFigures& one) { return one.input == input; });
    return found == figures.cend() ? nullptr : &*found;
}

const Record* ReviewView::inputOf(review_input::Input input) const
{
    const auto found = std::find_if(inputs.cbegin(), inputs.cend(), [input](const Record* record) {
        return record->get(review_input::input) == input;
    });
    return found == inputs.cend() ? nullptr : *found;
}

ReviewView reviewView(const PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Snapshot& printed = writer.snapshot();
    const Record& review = *writer.subject();
    const ReviewPeriods periods = periodsOf(printed, review.uid());
    ReviewView view;
    view.review = &review;
    view.period = periods.period;
    view.earlier = periods.earlier;
    const QDateTime meeting = momentOfMeeting(printed, review);
    const auto then = meeting.isValid() ? context.at(meeting) : nullptr;
    view.now = then ? then : writer.shared();
    const QList<QDateTime> moments = courseMoments(periods);
    view.then = context.at(moments[1]);
    for (const QDateTime& moment : moments) {
        const auto at = context.at(moment);
        if (at && moment < view.data().asOf())
            view.course.append(&at->snapshot());
    }
    view.course.append(&view.data());

    view.figures =
        reviewFigures(view.data().source(), printed.language(), view.period, review.uid())
            .value_or(QList<ReviewInputFigures>());
    const FiguresByKey kept = keptReviewFigures(review);
    view.isKept = !kept.isEmpty();
    for (ReviewInputFigures& input : view.figures) {
        for (ReviewFigure& figure : input.figures)
            figure.value = kept.value(QString::fromLatin1(figure.key), figure.value);
    }
    if (periods.before)
        view.former = keptReviewFigures(*periods.before);
    if (view.former.isEmpty() && view.then) {
        const auto figures =
            reviewFigures(view.then->snapshot().source(), printed.language(), view.earlier,
                          periods.before ? std::optional(periods.before->uid()) : std::nullopt);
        view.former = figuresByKey(figures.value_or(QList<ReviewInputFigures>()));
    }
    const QList<Record> recorded =
        reviewInputs(printed.source(), review.uid()).value_or(QList<Record>());
    for (const Record& input : recorded) {
        if (const Record* found = printed.find(input.uid()))
            view.inputs.append(found);
    }
    return view;
}

QList<QDateTime> reviewMoments(const Snapshot& snapshot, const PackOptions& options)
{
    QList<QDateTime> moments;
    for (const Record& review : snapshot.records(management_review::def)) {
        if ((options.record && review.uid() != *options.record) ||
            review.get(management_review::status) == management_review::Status::Cancelled)
            continue;
        moments.append(courseMoments(periodsOf(snapshot, review.uid())));
        if (const QDateTime meeting = momentOfMeeting(snapshot, review); meeting.isValid())
            moments.append(meeting);
    }
    return moments;
}

} // namespace ringbinder::report
