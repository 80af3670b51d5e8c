// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewinputs.h"

#include "core/registers/reviews/management_review.h"
#include "core/store/binder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ringbinder {

namespace {

// Keys of management_review::snapshot.
constexpr QLatin1String kInputsKey("inputs");
constexpr QLatin1String kFiguresKey("figures");
constexpr QLatin1String kTextKey("text");
constexpr QLatin1String kTrendKey("trend");
constexpr QLatin1String kTrendTextKey("trend_text");

const char* titleOfInput(review_input::Input input)
{
    switch (input) {
    case review_input::Input::AEarlierActions:
        return QT_TRANSLATE_NOOP("review", "Status of earlier decisions");
    case review_input::Input::BIssues:
        return QT_TRANSLATE_NOOP("review", "Changed external and internal issues");
    case review_input::Input::CParties:
        return QT_TRANSLATE_NOOP("review", "Changed needs of interested parties");
    case review_input::Input::D1Nonconformities:
        return QT_TRANSLATE_NOOP("review", "Nonconformities and corrective actions");
    case review_input::Input::D2Measurement:
        return QT_TRANSLATE_NOOP("review", "Monitoring and measurement");
    case review_input::Input::D3Audits:
        return QT_TRANSLATE_NOOP("review", "Audit results");
    case review_input::Input::D4Objectives:
        return QT_TRANSLATE_NOOP("review", "Fulfilment of objectives");
    case review_input::Input::EFeedback:
        return QT_TRANSLATE_NOOP("review", "Feedback of interested parties");
    case review_input::Input::FRisks:
        return QT_TRANSLATE_NOOP("review", "Risk assessment and treatment plan");
    case review_input::Input::GImprovement:
        return QT_TRANSLATE_NOOP("review", "Opportunities for improvement");
    case review_input::Input::Incidents:
        return QT_TRANSLATE_NOOP("review", "Incidents");
    case review_input::Input::Resources:
        return QT_TRANSLATE_NOOP("review", "Resources");
    case review_input::Input::Changes:
        return QT_TRANSLATE_NOOP("review", "Changes");
    case review_input::Input::Legal:
        return QT_TRANSLATE_NOOP("review", "Legal requirements");
    case review_input::Input::Other:
        return QT_TRANSLATE_NOOP("review", "Other");
    }
    Q_UNREACHABLE();
}

QLatin1String tokenOfInput(review_input::Input input)
{
    return QLatin1String(review_input::input.choices[size_t(input)].token);
}

Result<Record> foundReview(const Binder& binder, const Uid& uid)
{
    auto found = binder.find(management_review::def, uid);
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

QJsonObject storedState(const Record& review)
{
    return QJsonDocument::fromJson(review.text(management_review::snapshot).toUtf8()).object();
}

using FormerFigures = QHash<QString, qint64>;

FormerFigures figuresOfState(const QJsonObject& state)
{
    FormerFigures found;
    const QJsonObject inputs = state.value(kInputsKey).toObject();
    for (const QJsonValue& input : inputs) {
        const QJsonObject figures = input.toObject().value(kFiguresKey).toObject();
        for (auto it = figures.begin(); it != figures.end(); ++it)
            found.insert(it.key(), it.value().toInteger());
    }
    return found;
}

// As the registers said it when the review before took place; empty where the history does not
// reach back that far.
Result<FormerFigures> figuresBefore(const Binder& binder, const Language& language,
                                    const std::optional<Record>& before, const ReviewPeriod& period)
{
    if (before) {
        FormerFigures kept = figuresOfState(storedState(*before));
        if (!kept.isEmpty())
            return kept;
    }
    ReviewPeriod earlier{period.from.addDays(-period.from.daysTo(period.until) - 1),
                         period.from.addDays(-1)};
    if (before) {
        earlier.until = before->get(management_review::periodEnd).value_or(earlier.until);
        earlier.from = before->get(management_review::periodStart).value_or(earlier.from);
    }
    const QDateTime end = earlier.until.endOfDay();
    const auto known = binder.history({{}, {}, end, 1});
    if (!known)
        return fail(known.error());
    if (known->isEmpty())
        return FormerFigures();
    const auto then = binder.asOf(end);
    if (!then)
        return fail(then.error());
    const auto figures = reviewFigures(**then, language, earlier,
                                       before ? std::optional(before->uid()) : std::nullopt);
    if (!figures)
        return fail(figures.error());
    FormerFigures found;
    for (const ReviewInputFigures& input : *figures) {
        for (const ReviewFigure& figure : input.figures)
            found.insert(QString::fromLatin1(figure.key), figure.value);
    }
    return found;
}

// The figures of one input as they are written into its record.
class InputWriter final {
public:
    InputWriter(const ReviewInputFigures& input, const FormerFigures& former,
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
            const auto before = m_former.constFind(QString::fromLatin1(figure.key));
            if (before == m_former.cend())
                continue;
            isKnown = true;
            if (figure.wish == ReviewFigure::Wish::None || figure.value == *before)
                continue;
            const bool isLess = figure.value < *before;
            return isLess == (figure.wish == ReviewFigure::Wish::Less) ? review_input::Trend::Better
                                                                       : review_input::Trend::Worse;
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
            {kFiguresKey, figures},
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
    const FormerFigures& m_former;
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

Result<std::optional<Record>> reviewBefore(const Binder& binder, const Uid& uid)
{
    const auto review = foundReview(binder, uid);
    if (!review)
        return fail(review.error());
    const auto all = binder.records(management_review::def);
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

Result<ReviewPeriod> reviewPeriod(const Binder& binder, const Uid& uid)
{
    const auto review = foundReview(binder, uid);
    if (!review)
        return fail(review.error());
    const auto before = reviewBefore(binder, uid);
    if (!before)
        return fail(before.error());
    const QDate today = binder.clock().today();
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

Result<QList<Record>> reviewInputs(const Binder& binder, const Uid& review)
{
    auto all = binder.records(review_input::def);
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
    const QJsonObject written = storedState(*review).value(kInputsKey).toObject();
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
        made.set(review_input::title, language.text("review", titleOfInput(input.input)));
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
        {kInputsKey, inputs}};
    after.set(management_review::snapshot,
              QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Indented)));
    set.update(*review, after);
    return set;
}

} // namespace ringbinder
