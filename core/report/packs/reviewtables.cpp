// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the inputs a to d; those of e to g and of the customary ones are in reviewmore.cpp.
#include "core/report/packs/reviewtables.h"

#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/context/context_issue.h"
#include "core/registers/context/party_requirement.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/measures/measure.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/reviews/review_decision.h"
#include "core/report/packs/measurecharts.h"
#include "core/report/packs/nonconformitytrends.h"
#include "core/report/packs/recordtable.h"
#include "core/report/packs/reviewcharts.h"

namespace ringbinder::report {

namespace {

QString pluralOf(const ReviewView& view, const RegisterDef& def)
{
    return def.pluralText().in(view.now->language());
}

qsizetype allOf(const ReviewView& view, const RegisterDef& def)
{
    return view.data().records(def).size();
}

// Settled before the period began: the review before has heard of it.
bool isOldMatter(const ReviewView& view, const Record& decision)
{
    const auto status = decision.get(review_decision::status);
    const bool isSettled =
        status == review_decision::Status::Done || status == review_decision::Status::Dropped;
    const auto done = decision.get(review_decision::doneOn);
    return isSettled && done && *done < view.period.from;
}

Cell movementCell(const ReviewView& view, const ReviewFigure& figure)
{
    const auto moved = reviewMovement(figure, view.former);
    if (!moved)
        return {QString(QChar(0x2013)), -1, false, true};
    if (*moved == review_input::Trend::Unknown)
        return textCell(*view.now, {});
    return {QString(), int(*moved), false, false};
}

} // namespace

Table reviewFiguresTable(const ReviewView& view, const ReviewInputFigures& figures)
{
    const PackContext& context = *view.now;
    const Speech say = context.speech("reviews");
    Table table;
    table.tints = choiceTints(review_input::trend, context.language());
    // Without an earlier period there is nothing to compare with; the summary says so once.
    const bool hasThen = !view.former.isEmpty();
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("reviews", "Figure")), {.weight = 4, .identifies = true})};
    if (hasThen)
        table.columns.append(numberColumn(say(QT_TRANSLATE_NOOP("reviews", "Then"))));
    table.columns.append(numberColumn(say(QT_TRANSLATE_NOOP("reviews", "Now"))));
    if (hasThen)
        table.columns.append(
            column(labelOf(review_input::trend).in(context.language()), {.weight = 1.2}));
    QList<Row> rows;
    for (const ReviewFigure& figure : figures.figures) {
        const auto before = view.former.constFind(QString::fromLatin1(figure.key));
        Row row;
        row.cells = {{figure.labelText().in(context.language()), -1, false, false}};
        if (hasThen)
            row.cells.append(
                textCell(context, before == view.former.cend() ? QString() : say.number(*before)));
        row.cells.append({say.number(figure.value), -1, true, false});
        if (hasThen)
            row.cells.append(movementCell(view, figure));
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("reviews", "Figures")), rows.size(), rows.size());
    return table;
}

Table earlierDecisionsTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto decisions =
        recordsThat(view.data(), review_decision::def, [&view](const Record& record) {
            return record.get(review_decision::review) != view.review->uid() &&
                   !isOldMatter(view, record);
        });
    return RecordTable(view.now, decisions)
        .named(review_decision::title, 2.4)
        .field(review_decision::review, 1.3)
        .field(review_decision::responsible, 1.1)
        .field(review_decision::due, 0.9)
        .choice(review_decision::status, 1)
        .field(review_decision::remark, 1.8)
        .take(pluralOf(view, review_decision::def),
              say(QT_TRANSLATE_NOOP("reviews", "No decision of an earlier review is recorded.")),
              allOf(view, review_decision::def),
              say(QT_TRANSLATE_NOOP("reviews", "of earlier reviews, open or settled in the "
                                               "period")));
}

Table changedIssuesTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto issues = recordsThat(view.data(), context_issue::def, [&view](const Record& record) {
        return view.isWithin(record.get(context_issue::changedOn)) ||
               view.isWithin(record.get(context_issue::climateDecidedOn));
    });
    return RecordTable(view.now, issues)
        .named(context_issue::title, 2)
        .field(context_issue::side, 0.8)
        .field(context_issue::effect, 0.9)
        .field(context_issue::consequence, 2.2)
        .choice(context_issue::climateRelevance, 1)
        .cell(say(QT_TRANSLATE_NOOP("reviews", "Changed or decided on")), {.weight = 1},
              [](const PackContext& context, const Record& record) {
                  QStringList days = {
                      context.snapshot().shown(record, context_issue::changedOn),
                      context.snapshot().shown(record, context_issue::climateDecidedOn)};
                  days.removeAll(QString());
                  days.removeDuplicates();
                  return textCell(context, days.join(QLatin1Char('\n')));
              })
        .take(pluralOf(view, context_issue::def),
              say(QT_TRANSLATE_NOOP("reviews", "No issue changed in the period.")),
              allOf(view, context_issue::def),
              say(QT_TRANSLATE_NOOP("reviews", "changed in the period, or climate decided in it")));
}

Table changedRequirementsTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted =
        recordsThat(view.data(), party_requirement::def, [&view](const Record& record) {
            const auto compliance = record.get(party_requirement::compliance);
            return view.isWithin(record.get(party_requirement::decidedOn)) ||
                   compliance == party_requirement::Compliance::PartlyMet ||
                   compliance == party_requirement::Compliance::NotMet;
        });
    return RecordTable(view.now, wanted)
        .named(party_requirement::title, 2)
        .field(party_requirement::party, 1.3)
        .field(party_requirement::requirement, 2.4)
        .choice(party_requirement::decision, 1)
        .field(party_requirement::decidedOn, 0.9)
        .choice(party_requirement::compliance, 1)
        .take(pluralOf(view, party_requirement::def),
              say(QT_TRANSLATE_NOOP("reviews", "No requirement changed in the period, and none is "
                                               "unmet.")),
              allOf(view, party_requirement::def),
              say(QT_TRANSLATE_NOOP("reviews", "decided in the period, or not fully met")));
}

Table reviewNonconformitiesTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted = recordsThat(view.data(), nonconformity::def, [&view](const Record& record) {
        return isNonconformityOpen(record) || view.isWithin(record.get(nonconformity::date)) ||
               view.isWithin(record.get(nonconformity::closedOn));
    });
    return RecordTable(view.now, wanted)
        .named(nonconformity::title, 2.4)
        .field(nonconformity::date, 0.9)
        .choice(nonconformity::grade, 0.9)
        .field(nonconformity::owner, 1.1)
        .field(nonconformity::due, 0.9)
        .choice(nonconformity::status, 1)
        .field(nonconformity::overdue, 0.7)
        .take(pluralOf(view, nonconformity::def),
              say(QT_TRANSLATE_NOOP("reviews", "No nonconformity was open in the period.")),
              allOf(view, nonconformity::def),
              say(QT_TRANSLATE_NOOP("reviews", "open, raised or closed in the period")));
}

Table reviewMeasuresTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto active = recordsThat(view.data(), measure::def, [](const Record& record) {
        return record.get(measure::status) == measure::Status::Active;
    });
    const MeasureSeries series = measureSeries(view.data());
    return RecordTable(view.now, active)
        .named(measure::title, 2.2)
        .cell(say(QT_TRANSLATE_NOOP("reviews", "Target")), {.weight = 0.9},
              [](const PackContext& context, const Record& record) {
                  const QString target = context.snapshot().shown(record, measure::target);
                  return textCell(context, target.isEmpty() ? QString()
                                                            : QString(target + QLatin1Char(' ') +
                                                                      record.text(measure::unit)));
              })
        .cell(say(QT_TRANSLATE_NOOP("reviews", "Last values")), {.weight = 1.2, .wraps = false},
              [series](const PackContext& context, const Record& record) {
                  return textCell(context, lastValues(context, series, record));
              })
        .choice(measure::trend, 1)
        .choice(measure::state, 0.9)
        .cell(say(QT_TRANSLATE_NOOP("reviews", "Conclusion, reason for a miss")), {.weight = 2.2},
              [](const PackContext& context, const Record& record) {
                  return valueCell(context, record, measure::conclusion);
              })
        .take(pluralOf(view, measure::def),
              say(QT_TRANSLATE_NOOP("reviews", "No measure is active.")), allOf(view, measure::def),
              say(QT_TRANSLATE_NOOP("reviews", "active")));
}

Table reviewAuditsTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted = recordsThat(view.data(), audit::def, [&view](const Record& record) {
        return view.isWithin(record.get(audit::completedOn)) ||
               record.get(audit::overdue).value_or(false);
    });
    return RecordTable(view.now, wanted)
        .named(audit::title, 2.2)
        .field(audit::kind, 1.1)
        .field(audit::plannedDate, 0.9)
        .field(audit::completedOn, 0.9)
        .field(audit::conforms, 1)
        .field(audit::effective, 1)
        .take(pluralOf(view, audit::def),
              say(QT_TRANSLATE_NOOP("reviews", "No audit was completed in the period, and none is "
                                               "overdue.")),
              allOf(view, audit::def),
              say(QT_TRANSLATE_NOOP("reviews", "completed in the period, or overdue")));
}

Table reviewFindingsTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted = recordsThat(view.data(), audit_finding::def, [&view](const Record& record) {
        const Record* audit = view.data().find(record.get(audit_finding::audit));
        const auto status = record.get(audit_finding::status);
        const bool isOpen = record.get(audit_finding::type) != audit_finding::Type::GoodPractice &&
                            status != audit_finding::Status::Verified &&
                            status != audit_finding::Status::Closed;
        return isOpen || (audit && view.isWithin(audit->get(audit::completedOn)));
    });
    return RecordTable(view.now, wanted)
        .named(audit_finding::title, 2.2)
        .field(audit_finding::audit, 1.5)
        .choice(audit_finding::type, 1.1)
        .field(audit_finding::requirement, 1)
        .field(audit_finding::due, 0.9)
        .choice(audit_finding::status, 1)
        .take(pluralOf(view, audit_finding::def),
              say(QT_TRANSLATE_NOOP("reviews", "No finding was made in the period, and none is "
                                               "open.")),
              allOf(view, audit_finding::def),
              say(QT_TRANSLATE_NOOP("reviews", "of audits of the period, or open")));
}

Table reviewObjectivesTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted = recordsThat(view.data(), objective::def, [](const Record& record) {
        return record.get(objective::status) != objective::Status::Dropped;
    });
    return RecordTable(view.now, wanted)
        .named(objective::title, 2.2)
        .field(objective::target, 1.4)
        .field(objective::owner, 1.1)
        .field(objective::due, 0.9)
        .choice(objective::measureState, 0.9)
        .choice(objective::status, 0.9)
        .field(objective::forecast, 1.7)
        .take(pluralOf(view, objective::def),
              say(QT_TRANSLATE_NOOP("reviews", "No objective is recorded.")),
              allOf(view, objective::def), say(QT_TRANSLATE_NOOP("reviews", "not dropped")));
}

} // namespace ringbinder::report
