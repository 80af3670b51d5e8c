// SPDX-License-Identifier: GPL-3.0-or-later
// The risk treatment plan: its sections in order. Tables and consent sheets are in files of their
// own.
#include "core/registers/context/organisation.h"
#include "core/registers/improvements/action.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/treatmenttables.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr double kOverviewHeight = 118; // millimetres; one to a landscape page

Speech rtpSpeech(const PackWriter& writer)
{
    return writer.speech("rtp");
}

void writePlanSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Snapshot& data = context.snapshot();
    const Speech say = rtpSpeech(writer);
    const QList<const Record*> risks = treatedRisks(data);
    const QList<const Record*> actions = treatmentActions(data);
    qsizetype late = 0;
    qsizetype finished = 0;
    qint64 planned = 0;
    qint64 actual = 0;
    for (const Record* action : actions) {
        late += action->get(action::overdue).value_or(false) ? 1 : 0;
        const auto status = action->get(action::status);
        finished += status == action::Status::Done || status == action::Status::Verified ? 1 : 0;
        planned += action->get(action::costPlannedMinor).value_or(Money{}).minor;
        actual += action->get(action::costActualMinor).value_or(Money{}).minor;
    }
    const QString currency = data.organisation().text(organisation::currency);
    Figures figures;
    figures.figures = {
        {say.number(risks.size()), say(QT_TRANSLATE_NOOP("rtp", "risks in treatment")), -1},
        {say.number(actions.size()), say(QT_TRANSLATE_NOOP("rtp", "actions")), -1},
        {say.number(finished), say(QT_TRANSLATE_NOOP("rtp", "done")), -1},
        {say.number(late), say(QT_TRANSLATE_NOOP("rtp", "late")), -1}};
    writer.add(figures);
    KeyValue costs;
    costs.entries = {{say(QT_TRANSLATE_NOOP("rtp", "Planned cost of all actions")),
                      context.language().money(planned, currency), -1, false},
                     {say(QT_TRANSLATE_NOOP("rtp", "Cost so far")),
                      context.language().money(actual, currency), -1, false}};
    writer.add(costs);
    Charts charts;
    if (!actions.isEmpty())
        charts.charts.append(treatmentProgressChart(data));
    if (!openRisks(data).isEmpty())
        charts.charts.append(levelsChart(data));
    if (!charts.charts.isEmpty())
        writer.add(charts);
    const QString conclusion =
        context.control() ? context.control()->text(pack_control::conclusion) : QString();
    if (!conclusion.isEmpty())
        writer.recorded(conclusion);
}

void writePlan(PackWriter& writer)
{
    const Speech say = rtpSpeech(writer);
    if (treatedRisks(writer.snapshot()).isEmpty() &&
        treatmentActions(writer.snapshot()).isEmpty()) {
        writer.text(say(QT_TRANSLATE_NOOP("rtp", "No risk is in treatment.")));
        return;
    }
    writer.heading(say(QT_TRANSLATE_NOOP("rtp", "Treatment by risk")), 2);
    writer.add(treatmentTable(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("rtp", "Actions by risk")), 2);
    writer.add(actionTable(writer.shared()));
}

void writeLate(PackWriter& writer)
{
    writer.add(lateActions(writer.context()));
}

void writeShared(PackWriter& writer)
{
    writer.add(sharedRisks(writer.context()));
}

void writeAccepted(PackWriter& writer)
{
    const Speech say = rtpSpeech(writer);
    writer.add(acceptedRisks(writer.context()));
    writer.heading(say(QT_TRANSLATE_NOOP("rtp", "Sign-offs given so far")), 2);
    writer.add(signOffs(writer.context()));
}

void writeResidual(PackWriter& writer)
{
    const Snapshot& data = writer.context().snapshot();
    const Speech say = rtpSpeech(writer);
    if (treatedRisks(data).isEmpty()) {
        writer.text(say(QT_TRANSLATE_NOOP("rtp", "No risk is in treatment.")));
        return;
    }
    writer.text(say(QT_TRANSLATE_NOOP("rtp", "R7 in a matrix is risk RSK-0007. Target: expected "
                                             "after treatment. Residual: rated again once the "
                                             "treatment is in place.")),
                Paragraph::Style::Small);
    writer.chart(movesChart(data), kOverviewHeight);
    writeMatrix(writer, RiskStage::Target, kOverviewHeight);
    writeMatrix(writer, RiskStage::Residual, kOverviewHeight);
}

void writePlanClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = rtpSpeech(writer);
    writeLegend(
        writer,
        {{say(QT_TRANSLATE_NOOP("rtp", "L, I")),
          say(QT_TRANSLATE_NOOP("rtp", "likelihood, impact"))},
         {say(QT_TRANSLATE_NOOP("rtp", "Modify")),
          say(QT_TRANSLATE_NOOP("rtp", "controls reduce likelihood or impact"))},
         {say(QT_TRANSLATE_NOOP("rtp", "Retain")),
          say(QT_TRANSLATE_NOOP("rtp", "kept as it is, with the owner's acceptance"))},
         {say(QT_TRANSLATE_NOOP("rtp", "Avoid")),
          say(QT_TRANSLATE_NOOP("rtp", "what causes it is given up"))},
         {say(QT_TRANSLATE_NOOP("rtp", "Share")),
          say(QT_TRANSLATE_NOOP("rtp", "another party carries a part; what remains stays ours"))},
         {say(QT_TRANSLATE_NOOP("rtp", "Fingerprint")),
          say(QT_TRANSLATE_NOOP("rtp", "short form of the checksum over what is signed; type it to "
                                       "find the sign-off again"))}},
        true);
    writeRevisions(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("rtp", "Changes since the version before")), 2);
    writer.text(
        context.changesSince().isValid()
            ? say(QT_TRANSLATE_NOOP("rtp", "Fields of risks and actions changed after %1: %2."),
                  {context.language().date(context.changesSince().toLocalTime().date()),
                   say.number(context.changes().size())})
            : say(QT_TRANSLATE_NOOP("rtp", "No earlier version of this plan is recorded.")));
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("rtp", "Approval")), 2);
    SignatureBlock approval;
    approval.statement = say(QT_TRANSLATE_NOOP(
        "rtp", "Risk owners sign on their consent sheets. Top management signs for "
               "exceptions above the acceptance criterion."));
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("rtp", "Prepared, ISMS manager"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("rtp", "Exceptions, top management")))};
    writer.add(approval);
}

bool hasTreatment(const PackContext& context)
{
    return !treatedRisks(context.snapshot()).isEmpty() ||
           !treatmentActions(context.snapshot()).isEmpty();
}

constexpr PackSection kTreatmentSections[] = {
    {.key = "summary",
     .context = "rtp",
     .title = QT_TRANSLATE_NOOP("rtp", "Summary"),
     .compose = writePlanSummary,
     .startsPage = true},
    {.key = "plan",
     .context = "rtp",
     .title = QT_TRANSLATE_NOOP("rtp", "Plan"),
     .compose = writePlan,
     .orientation = Orientation::Landscape,
     .isWide = hasTreatment},
    {.key = "late",
     .context = "rtp",
     .title = QT_TRANSLATE_NOOP("rtp", "Late or blocked actions"),
     .compose = writeLate,
     .orientation = Orientation::Landscape,
     .isWide = hasTreatment},
    {.key = "shared",
     .context = "rtp",
     .title = QT_TRANSLATE_NOOP("rtp", "Shared risks"),
     .compose = writeShared,
     .orientation = Orientation::Landscape,
     .isWide = hasTreatment},
    {.key = "accepted",
     .context = "rtp",
     .title = QT_TRANSLATE_NOOP("rtp", "Accepted risks and exceptions"),
     .compose = writeAccepted,
     .orientation = Orientation::Landscape,
     .isWide = hasTreatment},
    {.key = "residual",
     .context = "rtp",
     .title = QT_TRANSLATE_NOOP("rtp", "Residual overview"),
     .compose = writeResidual,
     .orientation = Orientation::Landscape,
     .isWide = hasTreatment},
    {.key = "consent",
     .context = "rtp",
     .title = QT_TRANSLATE_NOOP("rtp", "Consent sheets of the risk owners"),
     .compose = writeConsentSheets},
    {.key = "closing",
     .context = "rtp",
     .title = QT_TRANSLATE_NOOP("rtp", "Legend, revision history, approval"),
     .compose = writePlanClosing},
};

constexpr const RegisterDef* kTreatmentContent[] = {&risk::def, &action::def};
constexpr const char* kTreatmentRelated[] = {"soa", "risk-assessment", "asset-register"};

} // namespace

PackDef treatmentPack()
{
    return {
        .key = "treatment-plan",
        .context = "rtp",
        .title = QT_TRANSLATE_NOOP("rtp", "Risk treatment plan"),
        .shortTitle = QT_TRANSLATE_NOOP("rtp", "Risk treatment plan"),
        .purpose = QT_TRANSLATE_NOOP("rtp", "For risk owners and auditor: what is done about the "
                                            "risks, with a sheet for each owner to sign."),
        .clause = "6.1.3 e, f; 8.3",
        .identifier = "ISMS-RTP-001",
        .sections = kTreatmentSections,
        .content = kTreatmentContent,
        .sheets = treatmentSheets(),
        .related = kTreatmentRelated,
    };
}

} // namespace ringbinder::report
