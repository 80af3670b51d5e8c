// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewfigures.h"

#include "core/audits/coverage.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/context/context_issue.h"
#include "core/registers/context/interested_party.h"
#include "core/registers/context/party_requirement.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/improvement.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/measures/measure.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/operations/change_record.h"
#include "core/registers/people/resource_request.h"
#include "core/registers/reviews/feedback_item.h"
#include "core/registers/reviews/review_decision.h"
#include "core/registers/risks/risk.h"
#include "core/reviews/reviewreader.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

using Input = review_input::Input;
using Wish = ReviewFigure::Wish;

// Shorthands that keep the lists below readable.
template <class T>
ReviewReader::Asked holds(const Field<T>& field, std::initializer_list<T> values)
{
    return [&field, values = QList<T>(values)](const Record& record) {
        const auto value = record.get(field);
        return value && values.contains(*value);
    };
}

ReviewReader::Asked isTrue(const Field<bool>& field)
{
    return [&field](const Record& record) { return record.get(field) == true; };
}

ReviewReader::Asked both(const ReviewReader::Asked& first, const ReviewReader::Asked& second)
{
    return [first, second](const Record& record) { return first(record) && second(record); };
}

template <class T>
ReviewReader::Asked inPeriod(const ReviewReader& reader, const Field<T>& field)
{
    return [&reader, &field](const Record& record) { return reader.isWithin(record.get(field)); };
}

bool anyRecord(const Record&)
{
    return true;
}

ReviewInputFigures earlierActions(ReviewReader& reader, const std::optional<Uid>& review)
{
    const ReviewReader::Asked earlier = [&review](const Record& record) {
        return record.get(review_decision::review) != review;
    };
    const ReviewReader::Asked open = both(earlier, [](const Record& record) {
        const auto state = record.get(review_decision::status);
        return state != review_decision::Status::Done && state != review_decision::Status::Dropped;
    });
    const auto count = [&reader](const ReviewReader::Asked& asked) {
        return reader.count(review_decision::def, asked);
    };
    ReviewInputFigures made{Input::AEarlierActions, {}, {}, {}};
    made.figures = {{"decisions_open", QT_TRANSLATE_NOOP("review", "Decisions still open"),
                     count(open), Wish::Less},
                    {"decisions_overdue", QT_TRANSLATE_NOOP("review", "Decisions overdue"),
                     count(both(open, isTrue(review_decision::overdue))), Wish::Less},
                    {"decisions_done",
                     QT_TRANSLATE_NOOP("review", "Decisions carried out in the period"),
                     count(both(earlier, inPeriod(reader, review_decision::doneOn))), Wish::None}};
    reader.name(made, review_decision::def, open, &review_decision::responsible,
                &review_decision::due);
    return made;
}

ReviewInputFigures changedIssues(ReviewReader& reader)
{
    const auto changed = inPeriod(reader, context_issue::changedOn);
    ReviewInputFigures made{Input::BIssues, {}, {}, {}};
    made.figures = {
        {"issues", QT_TRANSLATE_NOOP("review", "Issues in the register"),
         reader.count(context_issue::def,
                      holds(context_issue::status,
                            {context_issue::Status::Current, context_issue::Status::Changed})),
         Wish::None},
        {"issues_changed", QT_TRANSLATE_NOOP("review", "Issues changed in the period"),
         reader.count(context_issue::def, changed), Wish::None},
        {"issues_overdue", QT_TRANSLATE_NOOP("review", "Issues whose review is overdue"),
         reader.count(context_issue::def, isTrue(context_issue::overdue)), Wish::Less}};
    std::optional<QDate> decided;
    for (const Record& record : reader.records(context_issue::def)) {
        const auto day = record.get(context_issue::climateDecidedOn);
        if (day && (!decided || *day > *decided))
            decided = day;
    }
    made.sentence =
        decided ? Message("review", QT_TRANSLATE_NOOP("review", "Whether climate change is "
                                                                "relevant was last decided on %1."))
                      .arg(reader.language().date(*decided))
                : Message("review", QT_TRANSLATE_NOOP("review", "Whether climate change is "
                                                                "relevant was not decided yet."));
    reader.name(made, context_issue::def, changed, &context_issue::owner,
                &context_issue::changedOn);
    return made;
}

ReviewInputFigures parties(ReviewReader& reader)
{
    const auto changed = inPeriod(reader, party_requirement::decidedOn);
    const auto unmet =
        holds(party_requirement::compliance,
              {party_requirement::Compliance::PartlyMet, party_requirement::Compliance::NotMet});
    ReviewInputFigures made{Input::CParties, {}, {}, {}};
    made.figures = {
        {"requirements", QT_TRANSLATE_NOOP("review", "Requirements of interested parties"),
         reader.count(party_requirement::def, anyRecord), Wish::None},
        {"requirements_changed", QT_TRANSLATE_NOOP("review", "Requirements decided in the period"),
         reader.count(party_requirement::def, changed), Wish::None},
        {"requirements_unmet", QT_TRANSLATE_NOOP("review", "Requirements not or only partly met"),
         reader.count(party_requirement::def, unmet), Wish::Less},
        {"parties_heard", QT_TRANSLATE_NOOP("review", "Parties heard in the period"),
         reader.count(interested_party::def, inPeriod(reader, interested_party::lastHeard)),
         Wish::More}};
    reader.name(
        made, party_requirement::def,
        [changed, unmet](const Record& r) { return changed(r) || unmet(r); },
        &party_requirement::owner, &party_requirement::decidedOn);
    return made;
}

ReviewInputFigures nonconformities(ReviewReader& reader)
{
    const ReviewReader::Asked open = [](const Record& record) {
        return record.get(nonconformity::status) != nonconformity::Status::Closed;
    };
    const auto count = [&reader](const ReviewReader::Asked& asked) {
        return reader.count(nonconformity::def, asked);
    };
    ReviewInputFigures made{Input::D1Nonconformities, {}, {}, {}};
    made.figures = {
        {"nc_open", QT_TRANSLATE_NOOP("review", "Nonconformities open"), count(open), Wish::Less},
        {"nc_overdue", QT_TRANSLATE_NOOP("review", "Nonconformities overdue"),
         count(isTrue(nonconformity::overdue)), Wish::Less},
        {"nc_raised", QT_TRANSLATE_NOOP("review", "Nonconformities raised in the period"),
         count(inPeriod(reader, nonconformity::date)), Wish::None},
        {"nc_closed", QT_TRANSLATE_NOOP("review", "Nonconformities closed in the period"),
         count(inPeriod(reader, nonconformity::closedOn)), Wish::More},
        {"nc_not_effective", QT_TRANSLATE_NOOP("review", "Corrective actions without effect"),
         count(both(inPeriod(reader, nonconformity::effectivenessDate),
                    holds(nonconformity::effectivenessResult,
                          {nonconformity::EffectivenessResult::NotEffective}))),
         Wish::Less}};
    reader.name(made, nonconformity::def, open, &nonconformity::owner, &nonconformity::due);
    return made;
}

ReviewInputFigures measurement(ReviewReader& reader)
{
    const auto active = holds(measure::status, {measure::Status::Active});
    const auto with = [&active](measure::State state) {
        return both(active, holds(measure::state, {state}));
    };
    ReviewInputFigures made{Input::D2Measurement, {}, {}, {}};
    made.figures = {
        {"measures_met", QT_TRANSLATE_NOOP("review", "Measures on target"),
         reader.count(measure::def, with(measure::State::Met)), Wish::More},
        {"measures_missed", QT_TRANSLATE_NOOP("review", "Measures that miss their target"),
         reader.count(measure::def, with(measure::State::Missed)), Wish::Less},
        {"measures_warning", QT_TRANSLATE_NOOP("review", "Measures at the warning limit"),
         reader.count(measure::def, with(measure::State::Warning)), Wish::Less},
        {"measures_overdue", QT_TRANSLATE_NOOP("review", "Measures without a reading in time"),
         reader.count(measure::def, both(active, isTrue(measure::overdue))), Wish::Less},
        {"readings", QT_TRANSLATE_NOOP("review", "Readings in the period"),
         reader.count(measure_reading::def, inPeriod(reader, measure_reading::periodEnd)),
         Wish::None}};
    reader.name(
        made, measure::def,
        both(active, holds(measure::state, {measure::State::Missed, measure::State::Warning})),
        &measure::owner, &measure::lastPeriodEnd);
    return made;
}

Result<ReviewInputFigures> auditResults(ReviewReader& reader)
{
    const auto done = inPeriod(reader, audit::completedOn);
    QSet<Uid> held;
    for (const Record& record : reader.records(audit::def)) {
        if (done(record))
            held.insert(record.uid());
    }
    const auto found = [&reader, &held](std::initializer_list<audit_finding::Type> types) {
        const auto isOf = holds(audit_finding::type, types);
        return reader.count(audit_finding::def, [&](const Record& finding) {
            const auto of = finding.get(audit_finding::audit);
            return of && held.contains(*of) && isOf(finding);
        });
    };
    const ReviewReader::Asked open = [](const Record& finding) {
        const auto state = finding.get(audit_finding::status);
        return finding.get(audit_finding::type) != audit_finding::Type::GoodPractice &&
               state != audit_finding::Status::Verified && state != audit_finding::Status::Closed;
    };
    const auto coverage = Coverage::of(reader.source(), reader.language());
    if (!coverage)
        return fail(coverage.error());
    ReviewInputFigures made{Input::D3Audits, {}, {}, coverage->verdict()};
    made.figures = {
        {"audits_done", QT_TRANSLATE_NOOP("review", "Audits carried out in the period"),
         qint64(held.size()), Wish::None},
        {"audits_overdue", QT_TRANSLATE_NOOP("review", "Audits overdue"),
         reader.count(audit::def, isTrue(audit::overdue)), Wish::Less},
        {"findings_major", QT_TRANSLATE_NOOP("review", "Major nonconformities found"),
         found({audit_finding::Type::Major}), Wish::Less},
        {"findings_minor", QT_TRANSLATE_NOOP("review", "Minor nonconformities found"),
         found({audit_finding::Type::Minor}), Wish::Less},
        {"findings_other", QT_TRANSLATE_NOOP("review", "Observations and opportunities found"),
         found({audit_finding::Type::Observation, audit_finding::Type::Opportunity}), Wish::None},
        {"findings_good", QT_TRANSLATE_NOOP("review", "Good practices found"),
         found({audit_finding::Type::GoodPractice}), Wish::More},
        {"findings_open", QT_TRANSLATE_NOOP("review", "Findings open"),
         reader.count(audit_finding::def, open), Wish::Less},
        {"not_covered",
         QT_TRANSLATE_NOOP("review", "Clauses and controls not audited in the cycle"),
         qint64(coverage->gaps().size()), Wish::Less}};
    reader.name(made, audit::def, done, nullptr, &audit::completedOn);
    reader.name(made, audit_finding::def, open, &audit_finding::owner, &audit_finding::due);
    return made;
}

ReviewInputFigures objectives(ReviewReader& reader)
{
    const auto with = [&reader](std::initializer_list<objective::Status> states) {
        return reader.count(objective::def, holds(objective::status, states));
    };
    ReviewInputFigures made{Input::D4Objectives, {}, {}, {}};
    made.figures = {{"objectives_on_track", QT_TRANSLATE_NOOP("review", "Objectives on track"),
                     with({objective::Status::Approved, objective::Status::OnTrack}), Wish::None},
                    {"objectives_at_risk", QT_TRANSLATE_NOOP("review", "Objectives at risk"),
                     with({objective::Status::AtRisk}), Wish::Less},
                    {"objectives_missed", QT_TRANSLATE_NOOP("review", "Objectives missed"),
                     with({objective::Status::Missed}), Wish::Less},
                    {"objectives_achieved", QT_TRANSLATE_NOOP("review", "Objectives achieved"),
                     with({objective::Status::Achieved}), Wish::More}};
    reader.name(made, objective::def,
                holds(objective::status, {objective::Status::AtRisk, objective::Status::Missed,
                                          objective::Status::OnTrack}),
                &objective::owner, &objective::due);
    return made;
}

ReviewInputFigures feedback(ReviewReader& reader)
{
    const auto came = inPeriod(reader, feedback_item::date);
    const auto count = [&reader, &came](std::initializer_list<feedback_item::Kind> kinds) {
        return reader.count(feedback_item::def, both(came, holds(feedback_item::kind, kinds)));
    };
    ReviewInputFigures made{Input::EFeedback, {}, {}, {}};
    made.figures = {{"feedback", QT_TRANSLATE_NOOP("review", "Feedback in the period"),
                     reader.count(feedback_item::def, came), Wish::None},
                    {"complaints", QT_TRANSLATE_NOOP("review", "Complaints in the period"),
                     count({feedback_item::Kind::Complaint}), Wish::Less},
                    {"praise", QT_TRANSLATE_NOOP("review", "Praise in the period"),
                     count({feedback_item::Kind::Praise}), Wish::More},
                    {"feedback_waiting", QT_TRANSLATE_NOOP("review", "Feedback without an answer"),
                     reader.count(feedback_item::def, holds(feedback_item::status,
                                                            {feedback_item::Status::Open,
                                                             feedback_item::Status::InProgress})),
                     Wish::Less}};
    reader.name(made, feedback_item::def, came, &feedback_item::owner, &feedback_item::date);
    return made;
}

ReviewInputFigures risks(ReviewReader& reader)
{
    const ReviewReader::Asked open = [](const Record& record) {
        return record.get(risk::status) != risk::Status::Closed;
    };
    const auto above =
        both(open, [](const Record& record) { return record.get(risk::acceptable) == false; });
    const auto treatment =
        both(holds(action::kind, {action::Kind::Treatment}),
             holds(action::status,
                   {action::Status::Open, action::Status::InProgress, action::Status::Blocked}));
    const auto late = both(treatment, isTrue(action::overdue));
    ReviewInputFigures made{Input::FRisks, {}, {}, {}};
    made.figures = {
        {"risks_above", QT_TRANSLATE_NOOP("review", "Risks above the acceptance criterion"),
         reader.count(risk::def, above), Wish::Less},
        {"risks_open", QT_TRANSLATE_NOOP("review", "Risks in the register"),
         reader.count(risk::def, open), Wish::None},
        {"treatment_open", QT_TRANSLATE_NOOP("review", "Treatment actions not done"),
         reader.count(action::def, treatment), Wish::Less},
        {"treatment_late", QT_TRANSLATE_NOOP("review", "Treatment actions overdue"),
         reader.count(action::def, late), Wish::Less},
        {"treatment_done", QT_TRANSLATE_NOOP("review", "Treatment actions done in the period"),
         reader.count(action::def, both(holds(action::kind, {action::Kind::Treatment}),
                                        inPeriod(reader, action::doneOn))),
         Wish::None}};
    reader.name(made, risk::def, above, &risk::owner);
    reader.name(made, action::def, late, &action::owner, &action::due);
    return made;
}

ReviewInputFigures improvements(ReviewReader& reader)
{
    const auto waiting = holds(improvement::decision, {improvement::Decision::Open});
    ReviewInputFigures made{Input::GImprovement, {}, {}, {}};
    made.figures = {
        {"improvements_suggested",
         QT_TRANSLATE_NOOP("review", "Improvements suggested in the period"),
         reader.count(improvement::def, inPeriod(reader, improvement::suggestedOn)), Wish::More},
        {"improvements_waiting", QT_TRANSLATE_NOOP("review", "Improvements waiting for a decision"),
         reader.count(improvement::def, waiting), Wish::None},
        {"improvements_done", QT_TRANSLATE_NOOP("review", "Improvements carried out in the period"),
         reader.count(improvement::def, inPeriod(reader, improvement::doneOn)), Wish::More}};
    reader.name(made, improvement::def, waiting, &improvement::suggestedBy,
                &improvement::suggestedOn);
    return made;
}

ReviewInputFigures incidents(ReviewReader& reader)
{
    const auto came = both(inPeriod(reader, incident::detectedAt), [](const Record& record) {
        return record.get(incident::status) != incident::Status::Rejected;
    });
    const auto serious = both(
        came, holds(incident::severity, {incident::Severity::Critical, incident::Severity::High}));
    ReviewInputFigures made{Input::Incidents, {}, {}, {}};
    made.figures = {
        {"incidents", QT_TRANSLATE_NOOP("review", "Incidents in the period"),
         reader.count(incident::def, came), Wish::Less},
        {"incidents_serious", QT_TRANSLATE_NOOP("review", "Serious incidents in the period"),
         reader.count(incident::def, serious), Wish::Less},
        {"incidents_privacy", QT_TRANSLATE_NOOP("review", "Incidents with personal data"),
         reader.count(incident::def, both(came, isTrue(incident::personalData))), Wish::Less}};
    reader.name(made, incident::def, serious, &incident::handler);
    return made;
}

ReviewInputFigures resources(ReviewReader& reader)
{
    const auto waiting = holds(resource_request::decision, {resource_request::Decision::Pending});
    ReviewInputFigures made{Input::Resources, {}, {}, {}};
    made.figures = {
        {"requests", QT_TRANSLATE_NOOP("review", "Requests for resources in the period"),
         reader.count(resource_request::def, inPeriod(reader, resource_request::requestedOn)),
         Wish::None},
        {"requests_waiting", QT_TRANSLATE_NOOP("review", "Requests waiting for a decision"),
         reader.count(resource_request::def, waiting), Wish::Less},
        {"requests_refused", QT_TRANSLATE_NOOP("review", "Requests refused in the period"),
         reader.count(resource_request::def, both(inPeriod(reader, resource_request::decidedOn),
                                                  holds(resource_request::decision,
                                                        {resource_request::Decision::Refused}))),
         Wish::None}};
    reader.name(made, resource_request::def, waiting, &resource_request::requestedBy,
                &resource_request::neededBy);
    return made;
}

ReviewInputFigures changes(ReviewReader& reader)
{
    const auto ahead = holds(change_record::status,
                             {change_record::Status::Requested, change_record::Status::Approved,
                              change_record::Status::InProgress});
    ReviewInputFigures made{Input::Changes, {}, {}, {}};
    made.figures = {
        {"changes_ahead", QT_TRANSLATE_NOOP("review", "Changes planned or under way"),
         reader.count(change_record::def, ahead), Wish::None},
        {"changes_done", QT_TRANSLATE_NOOP("review", "Changes carried out in the period"),
         reader.count(change_record::def, inPeriod(reader, change_record::doneOn)), Wish::None}};
    reader.name(made, change_record::def, ahead, &change_record::owner, &change_record::plannedFor);
    return made;
}

ReviewInputFigures legalChanges(ReviewReader& reader)
{
    const auto unmet =
        holds(legal_requirement::compliance,
              {legal_requirement::Compliance::PartlyMet, legal_requirement::Compliance::NotMet});
    const auto fresh = inPeriod(reader, legal_requirement::inForceFrom);
    ReviewInputFigures made{Input::Legal, {}, {}, {}};
    made.figures = {
        {"legal_new", QT_TRANSLATE_NOOP("review", "Legal requirements that came into force"),
         reader.count(legal_requirement::def, fresh), Wish::None},
        {"legal_unmet", QT_TRANSLATE_NOOP("review", "Legal requirements not or only partly met"),
         reader.count(legal_requirement::def, unmet), Wish::Less},
        {"legal_overdue", QT_TRANSLATE_NOOP("review", "Legal requirements whose check is overdue"),
         reader.count(legal_requirement::def, isTrue(legal_requirement::overdue)), Wish::Less}};
    reader.name(
        made, legal_requirement::def,
        [fresh, unmet](const Record& r) { return fresh(r) || unmet(r); }, &legal_requirement::owner,
        &legal_requirement::nextCheck);
    return made;
}

} // namespace

Result<QList<ReviewInputFigures>> reviewFigures(const Binder& binder, const Language& language,
                                                const ReviewPeriod& period,
                                                const std::optional<Uid>& review)
{
    const auto evaluation = Evaluation::of(binder, language);
    if (!evaluation)
        return fail(evaluation.error());
    const RecordSource bare(binder);
    const auto walk = [&](const RegisterDef& def, const RecordSource::Visit& visit) {
        return bare.forEach(def, [&](const Record& record) {
            Record derived = record;
            (*evaluation)->derive(derived);
            return visit(derived);
        });
    };
    return reviewFigures(
        RecordSource(
            walk, [&bare](const Uid& uid) { return bare.name(uid); }, bare.today()),
        language, period, review);
}

Result<QList<ReviewInputFigures>> reviewFigures(const RecordSource& derived,
                                                const Language& language,
                                                const ReviewPeriod& period,
                                                const std::optional<Uid>& review)
{
    ReviewReader reader(derived, language, period);
    auto audits = auditResults(reader);
    if (!audits)
        return fail(audits.error());
    QList<ReviewInputFigures> made = {earlierActions(reader, review),
                                      changedIssues(reader),
                                      parties(reader),
                                      nonconformities(reader),
                                      measurement(reader),
                                      std::move(*audits),
                                      objectives(reader),
                                      feedback(reader),
                                      risks(reader),
                                      improvements(reader),
                                      incidents(reader),
                                      resources(reader),
                                      changes(reader),
                                      legalChanges(reader)};
    if (reader.error())
        return fail(*reader.error());
    return made;
}

} // namespace ringbinder
