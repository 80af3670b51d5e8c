// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the inputs e to g and of the customary ones: incidents, resources, changes, law.
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/improvement.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/operations/change_record.h"
#include "core/registers/people/resource_request.h"
#include "core/registers/reviews/feedback_item.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/recordtable.h"
#include "core/report/packs/reviewtables.h"

namespace ringbinder::report {

namespace {

QString namedAll(const ReviewView& view, const RegisterDef& def)
{
    return def.pluralText().in(view.now->language());
}

qsizetype countedAll(const ReviewView& view, const RegisterDef& def)
{
    return view.data().records(def).size();
}

} // namespace

Table reviewFeedbackTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted = recordsThat(view.data(), feedback_item::def, [&view](const Record& record) {
        const auto status = record.get(feedback_item::status);
        return view.isWithin(record.get(feedback_item::date)) ||
               status == feedback_item::Status::Open || status == feedback_item::Status::InProgress;
    });
    return RecordTable(view.now, wanted)
        .named(feedback_item::title, 2)
        .field(feedback_item::date, 0.9)
        .choice(feedback_item::kind, 1)
        .field(feedback_item::party, 1.4)
        .choice(feedback_item::status, 0.9)
        .field(feedback_item::answer, 2.2)
        .take(namedAll(view, feedback_item::def),
              say(QT_TRANSLATE_NOOP("reviews", "No feedback came in the period.")),
              countedAll(view, feedback_item::def),
              say(QT_TRANSLATE_NOOP("reviews", "of the period, or without an answer")));
}

Table risksAboveTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    QList<const Record*> above;
    for (const Record* record : openRisks(view.data())) {
        if (record->get(risk::acceptable) == false)
            above.append(record);
    }
    RecordTable table(view.now, above);
    const int first = table.tints(levelTints(view.data().method()));
    // The levels of both moments by the method of the later one, so that they compare.
    const auto cellOf = [first](const PackContext& context, const Record* record) -> Cell {
        const auto level =
            record ? context.snapshot().level(*record, RiskStage::Current) : std::nullopt;
        if (!level)
            return textCell(context, {});
        return {QString(level->band.label + QLatin1Char(' ') + QString::number(level->score)),
                first + level->band.rank, false, false};
    };
    table.named(risk::title, 2.4).field(risk::owner, 1.1);
    if (view.then)
        table.cell(say(QT_TRANSLATE_NOOP("reviews", "Level then")), {.weight = 0.9},
                   [cellOf, then = view.then](const PackContext& context, const Record& record) {
                       return cellOf(context, then->snapshot().find(record.uid()));
                   });
    return table
        .cell(say(QT_TRANSLATE_NOOP("reviews", "Level now")), {.weight = 0.9},
              [cellOf](const PackContext& context, const Record& record) {
                  return cellOf(context, &record);
              })
        .field(risk::treatment, 1)
        .codes(risk::actions, 1)
        .take(namedAll(view, risk::def),
              say(QT_TRANSLATE_NOOP("reviews", "No risk is above the acceptance criterion.")),
              countedAll(view, risk::def),
              say(QT_TRANSLATE_NOOP("reviews", "open and above the criterion")));
}

Table lateTreatmentTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    QList<const Record*> late;
    const QList<const Record*> actions = treatmentActions(view.data());
    for (const Record* record : actions) {
        if (record->get(action::overdue).value_or(false))
            late.append(record);
    }
    return RecordTable(view.now, late)
        .named(action::title, 2.4)
        .field(action::owner, 1.1)
        .field(action::due, 0.9)
        .number(action::daysLate)
        .choice(action::status, 1)
        .field(action::lateReason, 1.6)
        .take(say(QT_TRANSLATE_NOOP("reviews", "Treatment actions")),
              say(QT_TRANSLATE_NOOP("reviews", "No treatment action is late.")), actions.size(),
              say(QT_TRANSLATE_NOOP("reviews", "late")));
}

Table acceptancesDueTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const QDate until =
        view.review->get(management_review::nextReview).value_or(view.data().today().addYears(1));
    const auto wanted = recordsThat(view.data(), acceptance::def, [&](const Record& record) {
        const auto end = record.get(acceptance::expires);
        return end && *end <= until && record.value(acceptance::withdrawnOn).isNull();
    });
    return RecordTable(view.now, wanted)
        .named(acceptance::title, 2)
        .field(acceptance::risk, 2)
        .field(acceptance::person, 1.2)
        .field(acceptance::signedOn, 0.9)
        .field(acceptance::expires, 0.9)
        .take(namedAll(view, acceptance::def),
              say(QT_TRANSLATE_NOOP("reviews", "No acceptance ends until then.")),
              countedAll(view, acceptance::def),
              say(QT_TRANSLATE_NOOP("reviews", "ending until %1"),
                  {view.now->language().date(until)}));
}

Table reviewImprovementsTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted = recordsThat(view.data(), improvement::def, [&view](const Record& record) {
        return record.get(improvement::decision) == improvement::Decision::Open ||
               view.isWithin(record.get(improvement::suggestedOn)) ||
               view.isWithin(record.get(improvement::doneOn));
    });
    return RecordTable(view.now, wanted)
        .named(improvement::title, 2)
        .field(improvement::suggestedBy, 1.1)
        .field(improvement::benefit, 1.8)
        .field(improvement::costPlannedMinor, 1)
        .choice(improvement::decision, 1)
        .choice(improvement::status, 1)
        .take(namedAll(view, improvement::def),
              say(QT_TRANSLATE_NOOP("reviews", "No improvement was suggested or is waiting for a "
                                               "decision.")),
              countedAll(view, improvement::def),
              say(QT_TRANSLATE_NOOP("reviews", "undecided, suggested or done in the period")));
}

Table reviewIncidentsTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted = recordsThat(view.data(), incident::def, [&view](const Record& record) {
        const auto at = record.get(incident::detectedAt);
        return at && view.isWithin(at->toLocalTime().date()) &&
               record.get(incident::status) != incident::Status::Rejected;
    });
    return RecordTable(view.now, wanted)
        .named(incident::title, 2)
        .field(incident::detectedAt, 1)
        .choice(incident::severity, 0.9)
        .field(incident::personalData, 0.8)
        .choice(incident::status, 1)
        .field(incident::lessons, 2.2)
        .take(namedAll(view, incident::def),
              say(QT_TRANSLATE_NOOP("reviews", "No incident was recorded in the period.")),
              countedAll(view, incident::def), say(QT_TRANSLATE_NOOP("reviews", "of the period")));
}

Table reviewResourcesTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted =
        recordsThat(view.data(), resource_request::def, [&view](const Record& record) {
            return record.get(resource_request::decision) == resource_request::Decision::Pending ||
                   view.isWithin(record.get(resource_request::requestedOn)) ||
                   view.isWithin(record.get(resource_request::decidedOn));
        });
    return RecordTable(view.now, wanted)
        .named(resource_request::title, 2)
        .field(resource_request::justification, 2)
        .field(resource_request::amountPlannedMinor, 1)
        .field(resource_request::neededBy, 0.9)
        .choice(resource_request::decision, 1)
        .field(resource_request::decisionReason, 1.6)
        .take(namedAll(view, resource_request::def),
              say(QT_TRANSLATE_NOOP("reviews", "No resources were asked for in the period.")),
              countedAll(view, resource_request::def),
              say(QT_TRANSLATE_NOOP("reviews", "undecided, asked for or decided in the period")));
}

Table reviewChangesTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted = recordsThat(view.data(), change_record::def, [&view](const Record& record) {
        const auto status = record.get(change_record::status);
        return status == change_record::Status::Requested ||
               status == change_record::Status::Approved ||
               status == change_record::Status::InProgress ||
               view.isWithin(record.get(change_record::doneOn));
    });
    return RecordTable(view.now, wanted)
        .named(change_record::title, 2)
        .field(change_record::purpose, 1.8)
        .field(change_record::owner, 1.1)
        .field(change_record::plannedFor, 0.9)
        .choice(change_record::status, 1)
        .field(change_record::riskEffect, 1)
        .take(namedAll(view, change_record::def),
              say(QT_TRANSLATE_NOOP("reviews", "No change is planned, and none was carried out in "
                                               "the period.")),
              countedAll(view, change_record::def),
              say(QT_TRANSLATE_NOOP("reviews", "planned, under way or done in the period")));
}

Table reviewLegalTable(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const auto wanted =
        recordsThat(view.data(), legal_requirement::def, [&view](const Record& record) {
            const auto compliance = record.get(legal_requirement::compliance);
            return view.isWithin(record.get(legal_requirement::inForceFrom)) ||
                   record.get(legal_requirement::overdue).value_or(false) ||
                   compliance == legal_requirement::Compliance::PartlyMet ||
                   compliance == legal_requirement::Compliance::NotMet;
        });
    return RecordTable(view.now, wanted)
        .named(legal_requirement::title, 2)
        .field(legal_requirement::inForceFrom, 0.9)
        .choice(legal_requirement::compliance, 1)
        .field(legal_requirement::changes, 2)
        .field(legal_requirement::owner, 1.1)
        .field(legal_requirement::nextCheck, 0.9)
        .take(namedAll(view, legal_requirement::def),
              say(QT_TRANSLATE_NOOP("reviews", "No legal requirement came into force, is unmet or "
                                               "overdue for its check.")),
              countedAll(view, legal_requirement::def),
              say(QT_TRANSLATE_NOOP("reviews", "new in the period, not fully met or overdue for "
                                               "its check")));
}

} // namespace ringbinder::report
