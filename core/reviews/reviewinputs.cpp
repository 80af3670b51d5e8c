// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewinputs.h"

#include "core/registers/reviews/management_review.h"
#include "core/reviews/reviewstate.h"
#include "core/store/binder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ringbinder {

namespace {

// Keys of what is kept about one input.
constexpr QLatin1String kTextKey("text");
constexpr QLatin1String kTrendKey("trend");
constexpr QLatin1String kTrendTextKey("trend_text");

QLatin1String tokenOfInput(review_input::Input input)
{
    return QLatin1String(review_input::input.choices[size_t(input)].token);
}

Result<Record> foundReview(const RecordSource& source, const Uid& uid)
{
    auto found = source.find(management_review::def, uid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    {"review", QT_TRANSLATE_NOOP("review", "There is no such management review.")});
    }
    return std::move(**found);
}

QDate dayOfReview(const Record& review)
{
    for (const Field<QDate>* field : {&management_review::date, &management_review::plannedOn}) {
        if (const auto day = review.get(*field))
            return *day;
    }
    return {};
}

// As the registers said it when the review before took place; empty where the history does not
// reach back that far.
Result<FiguresByKey> figuresBefore(const Binder& binder, const Language& language,
                                   const std::optional<Record>& before, const ReviewPeriod& period)
{
    if (before) {
        FiguresByKey kept = keptReviewFigures(*before);
        if (!kept.isEmpty())
            return kept;
    }
    const ReviewPeriod earlier = reviewPeriodBefore(period, before);
    const QDateTime end = earlier.until.endOfDay();
    const auto known = binder.history({{}, {}, end, 1});
    if (!known)
        return fail(known.error());
    if (known->isEmpty())
        return FiguresByKey();
    const auto then = binder.asOf(end);
    if (!then)
        return fail(then.error());
    const auto figures = reviewFigures(**then, language, earlier,
                                       before ? std::optional(before->uid()) : std::nullopt);
    if (!figures)
        return fail(figures.error());
    return figuresByKey(*figures);
}

// The figures of one input as they are written into its record.
class InputWriter final {
public:
    InputWriter(const ReviewInputFigures& input, const FiguresByKey& former,
                const Language& language)
        : m_input(input)
        , m_former(former)
        , m_language(language)
    {
    }

    // One line for each figure, then the records behind them, as a list.
    [[nodiscard]] QString figures() const
    {
        QStringList lines;
        for (const ReviewFigure& figure : m_input.figures)
            lines.append(QStringLiteral("- ") + said(figure));
        if (!m_input.records.isEmpty())
            lines.append(QString());
        for (const QString& record : m_input.records)
            lines.append(QStringLiteral("- ") + record);
        return lines.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString text() const
    {
        QStringList parts;
        bool isAnything = !m_input.records.isEmpty();
        for (const ReviewFigure& figure : m_input.figures) {
            parts.append(said(figure));
            isAnything = isAnything || figure.value != 0;
        }
        QString joined = parts.join(QLatin1String("; ")) + QLatin1Char('.');
        if (!isAnything) {
            joined = m_language.text(
                "review", QT_TRANSLATE_NOOP("review", "There is nothing to report for this "
                                                      "period: the registers hold no record."));
        }
        if (!m_input.sentence.isEmpty())
            joined += QLatin1Char(' ') + m_input.sentence.in(m_language);
        return joined;
    }

    // The first figure that moved and of which one direction is better decides.
    [[nodiscard]] review_input::Trend trend() const
    {
        bool isKnown = false;
        for (const ReviewFigure& figure : m_input.figures) {
            isKnown = isKnown || m_former.contains(QString::fromLatin1(figure.key));
            const auto moved = reviewMovement(figure, m_former);
            if (moved == review_input::Trend::Better || moved == review_input::Trend::Worse)
                return *moved;
        }
        return isKnown ? review_input::Trend::Same : review_input::Trend::Unknown;
    }

    [[nodiscard]] QString trendText() const
    {
        QStringList moved;
        for (const ReviewFigure& figure : m_input.figures) {
            const auto before = m_former.constFind(QString::fromLatin1(figure.key));
            if (before != m_former.cend() && *before != figure.value)
                moved.append(said(figure));
        }
        return moved.join(QLatin1String("; "));
    }

    [[nodiscard]] QJsonObject state() const
    {
        QJsonObject figures;
        for (const ReviewFigure& figure : m_input.figures)
            figures.insert(QString::fromLatin1(figure.key), figure.value);
        return {
            {reviewstate::kFigures, figures},
            {kTextKey, text()},
            {kTrendKey, QString::fromLatin1(review_input::trend.choices[size_t(trend())].token)},
            {kTrendTextKey, trendText()}};
    }

private:
    [[nodiscard]] QString said(const ReviewFigure& figure) const
    {
        const QString label = figure.labelText().in(m_language);
        const QString now = m_language.number(figure.value);
        const auto before = m_former.constFind(QString::fromLatin1(figure.key));
        if (before == m_former.cend())
            return QStringLiteral("%1: %2").arg(label, now);
        return Message("review", QT_TRANSLATE_NOOP("review", "%1: %2 (before: %3)"))
            .arg(label)
            .arg(now)
            .arg(m_language.number(*before))
            .in(m_language);
    }

    const ReviewInputFigures& m_input;
    const FiguresByKey& m_former;
    const Language& m_language;
};

// Renews what the program wrote and leaves what people wrote.
void renew(Record& record, const FieldDef& field, const QString& written, const QString& now)
{
    const QString present = record.value(field).text();
    if (present.isEmpty() || present == written)
        record.setValue(field, Value(now));
}

void fillInput(Record& record, const QJsonObject& written, const InputWriter& writer)
{
    record.set(review_input::figures, writer.figures());
    renew(record, review_input::text, written.value(kTextKey).toString(), writer.text());
    const QString trend = record.value(review_input::trend).text();
    if (trend.isEmpty() || trend == QLatin1String("unknown") ||
        trend == written.value(kTrendKey).toString())
        record.set(review_input::trend, writer.trend());
    QString moved = writer.trendText();
    if (moved.size() <= review_input::trendText.maxLength)
        renew(record, review_input::trendText, written.value(kTrendTextKey).toString(), moved);
}

} // namespace

bool isDemanded(review_input::Input input)
{
    return input <= review_input::Input::GImprovement;
}

QList<review_input::Input> missingInputs(const QList<Record>& inputs)
{
    QList<review_input::Input> missing;
    for (size_t i = 0; i < review_input::input.choices.size(); ++i) {
        const auto input = static_cast<review_input::Input>(i);
        if (!isDemanded(input))
            break;
        const bool isThere = std::any_of(inputs.cbegin(), inputs.cend(), [input](const Record& r) {
            return r.get(review_input::input) == input &&
                   !r.text(review_input::text).trimmed().isEmpty();
        });
        if (!isThere)
            missing.append(input);
    }
    return missing;
}

Result<std::optional<Record>> reviewBefore(const RecordSource& source, const Uid& uid)
{
    const auto review = foundReview(source, uid);
    if (!review)
        return fail(review.error());
    const auto all = source.records(management_review::def);
    if (!all)
        return fail(all.error());
    const QDate day = dayOfReview(*review);
    std::optional<Record> before;
    for (const Record& other : *all) {
        const auto held = other.get(management_review::date);
        if (other.uid() == uid || !held || (day.isValid() && *held >= day))
            continue;
        if (!before || *held > *before->get(management_review::date))
            before = other;
    }
    return before;
}

Result<ReviewPeriod> reviewPeriod(const RecordSource& source, const Uid& uid)
{
    const auto review = foundReview(source, uid);
    if (!review)
        return fail(review.error());
    const auto before = reviewBefore(source, uid);
    if (!before)
        return fail(before.error());
    const QDate today = source.today();
    QDate until = dayOfReview(*review);
    if (!until.isValid() || until > today)
        until = today;
    until = review->get(management_review::periodEnd).value_or(until);
    QDate from = until.addYears(-1).addDays(1);
    if (*before) {
        const auto last = (*before)->get(management_review::periodEnd);
        from = last.value_or(*(*before)->get(management_review::date)).addDays(1);
    }
    from = review->get(management_review::periodStart).value_or(from);
    return ReviewPeriod{std::min(from, until), until};
}

Result<QList<Record>> reviewInputs(const RecordSource& source, const Uid& review)
{
    auto all = source.records(review_input::def);
    if (!all)
        return all;
    all->removeIf(
        [&review](const Record& record) { return record.get(review_input::review) != review; });
    std::stable_sort(all->begin(), all->end(), [](const Record& a, const Record& b) {
        return a.get(review_input::input).value_or(review_input::Input::Other) <
               b.get(review_input::input).value_or(review_input::Input::Other);
    });
    return all;
}

Result<ChangeSet> reviewInputsFilled(const Binder& binder, const Uid& uid, const Language& language)
{
    const auto review = foundReview(binder, uid);
    if (!review)
        return fail(review.error());
    if (!review->text(management_review::seal).isEmpty()) {
        return fail(Error::Kind::Invalid,
                    Message("review",
                            QT_TRANSLATE_NOOP("review", "The minutes of %1 are signed: its inputs "
                                                        "stay as they were."))
                        .arg(review->code()),
                    QStringLiteral("seal"));
    }
    const auto period = reviewPeriod(binder, uid);
    const auto before = reviewBefore(binder, uid);
    const auto present = reviewInputs(binder, uid);
    if (!period)
        return fail(period.error());
    if (!before)
        return fail(before.error());
    if (!present)
        return fail(present.error());
    const auto figures = reviewFigures(binder, language, *period, uid);
    if (!figures)
        return fail(figures.error());
    const auto former = figuresBefore(binder, language, *before, *period);
    if (!former)
        return fail(former.error());

    ChangeSet set({ChangeLabel::Act::Fill, QString::fromLatin1(review_input::def.key),
                   review->code(), int(figures->size())});
    const QJsonObject written = storedReviewState(*review).value(reviewstate::kInputs).toObject();
    QJsonObject inputs;
    for (const ReviewInputFigures& input : *figures) {
        const InputWriter writer(input, *former, language);
        const QString token = tokenOfInput(input.input);
        inputs.insert(token, writer.state());
        const auto known =
            std::find_if(present->cbegin(), present->cend(), [&input](const Record& record) {
                return record.get(review_input::input) == input.input;
            });
        if (known != present->cend()) {
            Record after = *known;
            fillInput(after, written.value(token).toObject(), writer);
            set.update(*known, after);
            continue;
        }
        Record made(review_input::def);
        made.set(review_input::title, reviewInputTitle(input.input).in(language));
        made.set(review_input::review, uid);
        made.set(review_input::input, input.input);
        made.set(review_input::discussed, false);
        fillInput(made, {}, writer);
        set.add(std::move(made));
    }
    Record after = *review;
    after.set(management_review::periodStart, period->from);
    after.set(management_review::periodEnd, period->until);
    const QJsonObject state{
        {QStringLiteral("version"), 1},
        {QStringLiteral("from"), period->from.toString(Qt::ISODate)},
        {QStringLiteral("until"), period->until.toString(Qt::ISODate)},
        {QStringLiteral("computed_on"), binder.clock().today().toString(Qt::ISODate)},
        {reviewstate::kInputs, inputs}};
    after.set(management_review::snapshot,
              QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Indented)));
    set.update(*review, after);
    return set;
}

} // namespace ringbinder
