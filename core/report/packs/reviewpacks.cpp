// SPDX-License-Identifier: GPL-3.0-or-later
// The two packs about management reviews: the papers that are laid before, one section for each
// input of the standard, and the minutes.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/context/context_issue.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/improvement.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/measures/measure.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/operations/change_record.h"
#include "core/registers/people/resource_request.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/reviews/feedback_item.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/report/packs/packbook.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/reviewparts.h"
#include "core/report/packs/reviewview.h"

namespace ringbinder::report {

namespace {

using PaperInput = review_input::Input;

template <PaperInput input>
void writeInput(PackWriter& writer)
{
    writeReviewInput(writer, input);
}

void writePapersClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = writer.speech("reviews");
    writeLegend(
        writer,
        {{say(QT_TRANSLATE_NOOP("reviews", "Then, now")),
          say(QT_TRANSLATE_NOOP("reviews", "period of the review before, and of this one"))},
         {QString(QChar(0x2013)),
          say(QT_TRANSLATE_NOOP("reviews", "neither more nor less is better"))}},
        true);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("reviews", "Approval")), 2);
    SignatureBlock approval;
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("reviews", "Prepared, ISMS manager"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("reviews", "Received, top management")))};
    writer.add(approval);
}

void writeMinutesClosing(PackWriter& writer)
{
    writeRevisions(writer);
    writeFindings(writer);
}

bool isNotCancelled(const Record& review)
{
    return review.get(management_review::status) != management_review::Status::Cancelled;
}

// Minutes are of a meeting that took place.
bool hasMinutes(const Record& review)
{
    const auto status = review.get(management_review::status);
    return isNotCancelled(review) && (review.get(management_review::date).has_value() ||
                                      status == management_review::Status::Held ||
                                      status == management_review::Status::Approved);
}

constexpr PackSection inputSection(const char* key, const char* title,
                                   void (*compose)(PackWriter& writer))
{
    return {.key = key, .context = "reviews", .title = title, .compose = compose};
}

constexpr PackSection kPapersSections[] = {
    inputSection("summary", QT_TRANSLATE_NOOP("reviews", "Summary"), writeReviewSummary),
    inputSection("a", QT_TRANSLATE_NOOP("reviews", "9.3.2 a: Status of earlier decisions"),
                 writeInput<PaperInput::AEarlierActions>),
    inputSection("b", QT_TRANSLATE_NOOP("reviews", "9.3.2 b: Changed external and internal issues"),
                 writeInput<PaperInput::BIssues>),
    inputSection("c", QT_TRANSLATE_NOOP("reviews", "9.3.2 c: Changed needs of interested parties"),
                 writeInput<PaperInput::CParties>),
    inputSection("d1",
                 QT_TRANSLATE_NOOP("reviews", "9.3.2 d 1: Nonconformities and corrective actions"),
                 writeInput<PaperInput::D1Nonconformities>),
    inputSection("d2", QT_TRANSLATE_NOOP("reviews", "9.3.2 d 2: Monitoring and measurement"),
                 writeInput<PaperInput::D2Measurement>),
    inputSection("d3", QT_TRANSLATE_NOOP("reviews", "9.3.2 d 3: Audit results"),
                 writeInput<PaperInput::D3Audits>),
    inputSection("d4", QT_TRANSLATE_NOOP("reviews", "9.3.2 d 4: Fulfilment of objectives"),
                 writeInput<PaperInput::D4Objectives>),
    inputSection("e", QT_TRANSLATE_NOOP("reviews", "9.3.2 e: Feedback of interested parties"),
                 writeInput<PaperInput::EFeedback>),
    inputSection("f", QT_TRANSLATE_NOOP("reviews", "9.3.2 f: Risk assessment and treatment plan"),
                 writeInput<PaperInput::FRisks>),
    inputSection("g", QT_TRANSLATE_NOOP("reviews", "9.3.2 g: Opportunities for improvement"),
                 writeInput<PaperInput::GImprovement>),
    inputSection("incidents", QT_TRANSLATE_NOOP("reviews", "Incidents"),
                 writeInput<PaperInput::Incidents>),
    inputSection("resources", QT_TRANSLATE_NOOP("reviews", "Resources"),
                 writeInput<PaperInput::Resources>),
    inputSection("changes", QT_TRANSLATE_NOOP("reviews", "Changes"),
                 writeInput<PaperInput::Changes>),
    inputSection("legal", QT_TRANSLATE_NOOP("reviews", "Legal requirements"),
                 writeInput<PaperInput::Legal>),
    {.key = "other",
     .context = "reviews",
     .title = QT_TRANSLATE_NOOP("reviews", "Other inputs"),
     .compose = writeInput<PaperInput::Other>,
     .isWanted = hasOtherInputs},
    {.key = "closing",
     .context = "reviews",
     .title = QT_TRANSLATE_NOOP("reviews", "Legend, revision history, approval"),
     .compose = writePapersClosing,
     .startsPage = true,
     .isCommon = true},
};

constexpr PackSection kMinutesSections[] = {
    inputSection("meeting", QT_TRANSLATE_NOOP("reviews", "Meeting"), writeMinutesMeeting),
    inputSection("papers", QT_TRANSLATE_NOOP("reviews", "Papers laid before"), writeMinutesPapers),
    inputSection("inputs", QT_TRANSLATE_NOOP("reviews", "What was noted about each input"),
                 writeMinutesNoted),
    inputSection("decisions", QT_TRANSLATE_NOOP("reviews", "Decisions"), writeMinutesDecisions),
    inputSection("conclusion",
                 QT_TRANSLATE_NOOP("reviews", "Suitability, adequacy and effectiveness"),
                 writeMinutesConclusion),
    inputSection("approval", QT_TRANSLATE_NOOP("reviews", "Approval and distribution"),
                 writeMinutesApproval),
    {.key = "closing",
     .context = "reviews",
     .title = QT_TRANSLATE_NOOP("reviews", "Revision history and findings"),
     .compose = writeMinutesClosing,
     .isCommon = true},
};

constexpr const RegisterDef* kPapersContent[] = {&management_review::def, &review_input::def};
constexpr const RegisterDef* kPapersReads[] = {
    &review_decision::def, &feedback_item::def,     &improvement::def,
    &incident::def,        &legal_requirement::def, &measure::def,
    &measure_reading::def, &objective::def,         &audit::def,
    &audit_finding::def,   &audit_programme::def,   &audit_question::def,
    &change_record::def,   &resource_request::def};
constexpr const RegisterDef* kMinutesContent[] = {&management_review::def, &review_input::def,
                                                  &review_decision::def};
constexpr const RegisterDef* kMinutesReads[] = {&role::def, &role_assignment::def};
constexpr const char* kPapersRelated[] = {"risk-assessment", "treatment-plan", "nonconformity"};
constexpr const char* kMinutesRelated[] = {"management-review"};

} // namespace

PackDef reviewPack()
{
    return {
        .key = "management-review",
        .context = "reviews",
        .title = QT_TRANSLATE_NOOP("reviews", "Management review: papers"),
        .shortTitle = QT_TRANSLATE_NOOP("reviews", "Management review"),
        .purpose = QT_TRANSLATE_NOOP("reviews", "For top management before the meeting: each input "
                                                "of the standard with figures then and now."),
        .clause = "9.3.2",
        .identifier = "ISMS-MRP-001",
        .sections = kPapersSections,
        .content = kPapersContent,
        .reads = kPapersReads,
        .sheets = reviewSheets(),
        .related = kPapersRelated,
        .subject = &management_review::def,
        .isSubject = isNotCancelled,
        .noSubject = QT_TRANSLATE_NOOP("reviews", "No management review is recorded."),
        .moments = reviewMoments,
    };
}

PackDef minutesPack()
{
    return {
        .key = "management-review-minutes",
        .context = "reviews",
        .title = QT_TRANSLATE_NOOP("reviews", "Management review: minutes"),
        .shortTitle = QT_TRANSLATE_NOOP("reviews", "Minutes of the review"),
        .purpose = QT_TRANSLATE_NOOP("reviews", "For top management, those who carry decisions out "
                                                "and the auditor: what was noted and decided."),
        .clause = "9.3.3",
        .identifier = "ISMS-MRM-001",
        .sections = kMinutesSections,
        .content = kMinutesContent,
        .reads = kMinutesReads,
        .sheets = minutesSheets(),
        .related = kMinutesRelated,
        .subject = &management_review::def,
        .isSubject = hasMinutes,
        .noSubject = QT_TRANSLATE_NOOP("reviews", "No management review was held yet."),
    };
}

} // namespace ringbinder::report
