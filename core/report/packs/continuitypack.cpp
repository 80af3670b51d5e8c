// SPDX-License-Identifier: GPL-3.0-or-later
// Business impact analysis and continuity as a pack: its sections in order. The tables are in
// continuitytables.cpp and recoverytables.cpp.
#include "core/registers/assets/asset.h"
#include "core/registers/context/site.h"
#include "core/registers/continuity/backup_plan.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/continuity/continuity_plan.h"
#include "core/registers/continuity/continuity_test.h"
#include "core/registers/continuity/restore_test.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_contract.h"
#include "core/report/packs/continuitytables.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech continuitySpeech(const PackWriter& writer)
{
    return writer.speech("continuity_pack");
}

void writeContinuitySummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Snapshot& data = context.snapshot();
    const Speech say = continuitySpeech(writer);
    const QList<const Record*> processes = runningProcesses(data);
    const auto critical =
        std::count_if(processes.cbegin(), processes.cend(), [](const Record* process) {
            return process->get(business_process::critical) == true;
        });
    const QList<RecoveryGap>& gaps = data.recoveryGaps();
    const auto real = std::count_if(gaps.cbegin(), gaps.cend(),
                                    [](const RecoveryGap& gap) { return gap.isGap(); });
    const auto isFailed = [](const Record& test) {
        return test.get(continuity_test::result) == continuity_test::Result::Failed ||
               test.get(continuity_test::targetMissed) == true;
    };
    const auto failedWithoutAction =
        recordsThat(data, continuity_test::def, [&isFailed](const Record& test) {
            return isFailed(test) && test.value(continuity_test::actions).list().isEmpty();
        });
    const auto tooLong = recordsThat(data, business_process::def, [](const Record& process) {
        return process.get(business_process::rtoTooLong) == true;
    });
    const auto incomplete = recordsThat(data, business_process::def, [](const Record& process) {
        return process.get(business_process::status) != business_process::Status::Retired &&
               process.get(business_process::incomplete) == true;
    });
    Figures figures;
    figures.figures = {
        {say.number(processes.size()), say(QT_TRANSLATE_NOOP("continuity_pack", "processes")), -1},
        {say.number(critical), say(QT_TRANSLATE_NOOP("continuity_pack", "critical")), -1},
        {say.number(real), say(QT_TRANSLATE_NOOP("continuity_pack", "recovery gaps")), -1},
        {say.number(untestedPlans(context).size()),
         say(QT_TRANSLATE_NOOP("continuity_pack", "untested plans")), -1},
        {say.number(singlePointProcesses(data).size()),
         say(QT_TRANSLATE_NOOP("continuity_pack", "processes with a single point of failure")),
         -1}};
    writer.add(figures);
    KeyValue facts;
    const auto fact = [&](const char* label, qsizetype count) {
        facts.entries.append(factOf(context, say(label), say.number(count)));
    };
    fact(QT_TRANSLATE_NOOP("continuity_pack", "Critical processes with an incomplete analysis"),
         incomplete.size());
    fact(QT_TRANSLATE_NOOP("continuity_pack",
                           "Processes that plan a longer recovery than they can bear"),
         tooLong.size());
    fact(QT_TRANSLATE_NOOP("continuity_pack", "Needed in time, but nothing planned or agreed"),
         gaps.size() - real);
    fact(QT_TRANSLATE_NOOP("continuity_pack", "Tests failed or too late, without an action"),
         failedWithoutAction.size());
    fact(QT_TRANSLATE_NOOP("continuity_pack", "Continuity plans in use"), plansInUse(data).size());
    writer.add(facts);
    const QString conclusion =
        context.control() ? context.control()->text(pack_control::conclusion) : QString();
    if (!conclusion.isEmpty())
        writer.recorded(conclusion);
}

void writeContinuityGaps(PackWriter& writer)
{
    const Speech say = continuitySpeech(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Required against achieved")), 2);
    writer.add(recoveryGapsTable(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Nothing planned or agreed")), 2);
    writer.add(unknownRecoveryTable(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Untested plans")), 2);
    writer.add(untestedTable(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Single points of failure")), 2);
    writer.add(singlePointsTable(writer.shared()));
}

void writeImpactAnalysis(PackWriter& writer)
{
    const Speech say = continuitySpeech(writer);
    const Table times = processTimes(writer.shared());
    if (times.rows.count == 0) {
        writer.text(times.emptyText);
        return;
    }
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Processes and times")), 2);
    writer.add(times);
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Impact over time")), 2);
    writer.add(impactOverTime(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "What the processes need")), 2);
    writer.add(processNeeds(writer.shared()));
}

void writePlansOverview(PackWriter& writer)
{
    writer.add(plansTable(writer.shared()));
}

void writePlanDetails(PackWriter& writer, const Record& plan)
{
    const PackContext& context = writer.context();
    writer.heading(QString(plan.code() + QLatin1Char(' ') + context.snapshot().name(plan)), 2);
    KeyValue facts;
    for (const FieldDef* field : std::initializer_list<const FieldDef*>{
             &continuity_plan::owner, &continuity_plan::processes, &continuity_plan::systems,
             &continuity_plan::leader, &continuity_plan::deputy, &continuity_plan::team,
             &continuity_plan::targetRtoHours, &continuity_plan::strategy,
             &continuity_plan::location})
        facts.entries.append(factOf(context, plan, *field));
    writer.add(facts);
    for (const Field<QString>* field :
         {&continuity_plan::scope, &continuity_plan::trigger, &continuity_plan::contacts,
          &continuity_plan::steps, &continuity_plan::recoveryOrder, &continuity_plan::security,
          &continuity_plan::returnField}) {
        Paragraph label;
        label.runs = {{labelOf(*field).in(context.language()), true, false}};
        label.keepWithNext = true;
        writer.add(label);
        writer.recorded(plan.text(*field));
    }
}

void writePlans(PackWriter& writer)
{
    const Speech say = continuitySpeech(writer);
    const QList<const Record*> plans = plansInUse(writer.snapshot());
    if (plans.isEmpty())
        writer.text(say(QT_TRANSLATE_NOOP("continuity_pack", "No continuity plan is in use.")));
    for (const Record* plan : plans)
        writePlanDetails(writer, *plan);
}

void writeIctRecovery(PackWriter& writer)
{
    const Speech say = continuitySpeech(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Systems")), 2);
    writer.add(systemsTable(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Backups")), 2);
    writer.add(backupsTable(writer.shared()));
}

void writeContinuityTests(PackWriter& writer)
{
    const Speech say = continuitySpeech(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Tests of plans")), 2);
    writer.add(continuityTests(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Restore tests")), 2);
    writer.add(restoreTests(writer.shared()));
}

void writeContinuityChanges(PackWriter& writer)
{
    writeChanges(writer);
}

void writeContinuityClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = continuitySpeech(writer);
    writeLegend(writer,
                {{say(QT_TRANSLATE_NOOP("continuity_pack", "MTPD")),
                  labelOf(business_process::mtpdHours).in(context.language())},
                 {say(QT_TRANSLATE_NOOP("continuity_pack", "RTO")),
                  labelOf(business_process::rtoHours).in(context.language())},
                 {say(QT_TRANSLATE_NOOP("continuity_pack", "RPO")),
                  labelOf(business_process::rpoHours).in(context.language())}},
                false);
    KeyValue scale;
    QStringList steps;
    for (const ScaleLevel& level : context.snapshot().method().levels(QLatin1String("impact")))
        steps.append(QString(QString::number(level.value) + QLatin1Char(' ') + level.label));
    scale.entries = {factOf(context, say(QT_TRANSLATE_NOOP("continuity_pack", "Impact")),
                            steps.join(QLatin1String(", ")))};
    writer.add(scale);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("continuity_pack", "Approval")), 2);
    SignatureBlock approval;
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("continuity_pack", "Prepared"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("continuity_pack", "Approved")))};
    writer.add(approval);
}

template <const RegisterDef* def>
bool holdsAny(const PackContext& context)
{
    return !context.snapshot().records(*def).isEmpty();
}

bool hasSystems(const PackContext& context)
{
    return !recoveredSystems(context).isEmpty() || holdsAny<&backup_plan::def>(context);
}

bool hasTests(const PackContext& context)
{
    return holdsAny<&continuity_test::def>(context) || holdsAny<&restore_test::def>(context);
}

constexpr PackSection kContinuitySections[] = {
    {.key = "summary",
     .context = "continuity_pack",
     .title = QT_TRANSLATE_NOOP("continuity_pack", "Summary"),
     .compose = writeContinuitySummary,
     .startsPage = true},
    {.key = "gaps",
     .context = "continuity_pack",
     .title = QT_TRANSLATE_NOOP("continuity_pack", "Gaps"),
     .compose = writeContinuityGaps,
     .orientation = Orientation::Landscape,
     .isWide = holdsAny<&business_process::def>},
    {.key = "analysis",
     .context = "continuity_pack",
     .title = QT_TRANSLATE_NOOP("continuity_pack", "Business impact analysis"),
     .compose = writeImpactAnalysis,
     .orientation = Orientation::Landscape,
     .isWide = holdsAny<&business_process::def>},
    {.key = "overview",
     .context = "continuity_pack",
     .title = QT_TRANSLATE_NOOP("continuity_pack", "Overview of the plans"),
     .compose = writePlansOverview,
     .orientation = Orientation::Landscape,
     .isWide = holdsAny<&continuity_plan::def>},
    {.key = "plans",
     .context = "continuity_pack",
     .title = QT_TRANSLATE_NOOP("continuity_pack", "Continuity plans"),
     .compose = writePlans},
    {.key = "ict",
     .context = "continuity_pack",
     .title = QT_TRANSLATE_NOOP("continuity_pack", "ICT recovery"),
     .compose = writeIctRecovery,
     .orientation = Orientation::Landscape,
     .isWide = hasSystems},
    {.key = "tests",
     .context = "continuity_pack",
     .title = QT_TRANSLATE_NOOP("continuity_pack", "Tests"),
     .compose = writeContinuityTests,
     .orientation = Orientation::Landscape,
     .isWide = hasTests},
    {.key = "changes",
     .context = "continuity_pack",
     .title = QT_TRANSLATE_NOOP("continuity_pack", "Changes since the version before"),
     .compose = writeContinuityChanges,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "closing",
     .context = "continuity_pack",
     .title = QT_TRANSLATE_NOOP("continuity_pack", "Legend, revision history, approval"),
     .compose = writeContinuityClosing},
};

constexpr const RegisterDef* kContinuityContent[] = {&business_process::def, &continuity_plan::def,
                                                     &continuity_test::def, &backup_plan::def,
                                                     &restore_test::def};
constexpr const RegisterDef* kContinuityReads[] = {&supplier::def, &supplier_contract::def,
                                                   &incident::def, &site::def};
constexpr const char* kContinuityRelated[] = {"soa", "risk-assessment", "asset-register"};

} // namespace

PackDef continuityPack()
{
    return {
        .key = "continuity",
        .context = "continuity_pack",
        .title = QT_TRANSLATE_NOOP("continuity_pack", "Business impact analysis and continuity"),
        .shortTitle = QT_TRANSLATE_NOOP("continuity_pack", "Continuity"),
        .purpose = QT_TRANSLATE_NOOP("continuity_pack",
                                     "For process owners and auditor: how soon what must be back, "
                                     "by which plan, and whether tests have shown it."),
        .clause = "A.5.29, A.5.30",
        .identifier = "ISMS-BCM-001",
        .sections = kContinuitySections,
        .content = kContinuityContent,
        .reads = kContinuityReads,
        .sheets = continuitySheets(),
        .related = kContinuityRelated,
    };
}

} // namespace ringbinder::report
