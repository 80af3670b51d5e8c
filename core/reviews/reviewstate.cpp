// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewstate.h"

#include "core/registers/reviews/management_review.h"

#include <QJsonDocument>

namespace ringbinder {

namespace {

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

} // namespace

QJsonObject storedReviewState(const Record& review)
{
    return QJsonDocument::fromJson(review.text(management_review::snapshot).toUtf8()).object();
}

FiguresByKey keptReviewFigures(const Record& review)
{
    FiguresByKey found;
    const QJsonObject inputs = storedReviewState(review).value(reviewstate::kInputs).toObject();
    for (const QJsonValue& input : inputs) {
        const QJsonObject figures = input.toObject().value(reviewstate::kFigures).toObject();
        for (auto it = figures.begin(); it != figures.end(); ++it)
            found.insert(it.key(), it.value().toInteger());
    }
    return found;
}

FiguresByKey figuresByKey(const QList<ReviewInputFigures>& inputs)
{
    FiguresByKey found;
    for (const ReviewInputFigures& input : inputs) {
        for (const ReviewFigure& figure : input.figures)
            found.insert(QString::fromLatin1(figure.key), figure.value);
    }
    return found;
}

ReviewPeriod reviewPeriodBefore(const ReviewPeriod& period, const std::optional<Record>& before)
{
    ReviewPeriod earlier{period.from.addDays(-period.from.daysTo(period.until) - 1),
                         period.from.addDays(-1)};
    if (before) {
        earlier.until = before->get(management_review::periodEnd).value_or(earlier.until);
        earlier.from = before->get(management_review::periodStart).value_or(earlier.from);
    }
    return earlier;
}

std::optional<review_input::Trend> reviewMovement(const ReviewFigure& figure, const FiguresByKey& former)
{
    const auto before = former.constFind(QString::fromLatin1(figure.key));
    if (before == former.cend())
        return review_input::Trend::Unknown;
    if (figure.wish == ReviewFigure::Wish::None)
        return std::nullopt;
    if (figure.value == *before)
        return review_input::Trend::Same;
    const bool isLess = figure.value < *before;
    return isLess == (figure.wish == ReviewFigure::Wish::Less) ? review_input::Trend::Better
                                                               : review_input::Trend::Worse;
}

Text reviewInputTitle(review_input::Input input)
{
    return {"review", titleOfInput(input)};
}

QString reviewInputClause(review_input::Input input)
{
    // The tokens begin with the letter of the standard: "d1_nonconformities".
    if (input > review_input::Input::GImprovement)
        return {};
    const QString letter = QString::fromLatin1(review_input::input.choices[size_t(input)].token)
                               .section(QLatin1Char('_'), 0, 0);
    const QString part = letter.mid(1);
    const QString clause = QStringLiteral("9.3.2 ") + letter.left(1);
    return part.isEmpty() ? clause : QString(clause + QLatin1Char(' ') + part);
}

} // namespace ringbinder
