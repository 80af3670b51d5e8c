// SPDX-License-Identifier: GPL-3.0-or-later
// Training, competence and awareness as a pack: its sections in order. Matrices and tables are in
// trainingtables.cpp and awarenesstables.cpp.
#include "core/registers/context/org_unit.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/training/awareness_campaign.h"
#include "core/registers/training/competence_record.h"
#include "core/registers/training/competence_requirement.h"
#include "core/registers/training/training_course.h"
#include "core/registers/training/training_record.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/trainingtables.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr double kPhishingChartMm = 70; // leaves room for its table on the page

Speech trainingPackSpeech(const PackWriter& writer)
{
    return writer.speech("training_pack");
}

bool isOutsider(const Snapshot& data, const Uid& person)
{
    const Record* record = data.find(person);
    const auto kind = record ? record->get(person::kind) : std::nullopt;
    return kind == person::Kind::Contractor || kind == person::Kind::External;
}

void writeTrainingSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Snapshot& data = context.snapshot();
    const Speech say = trainingPackSpeech(writer);
    const auto courses = trainingMatrixOf(data);
    const auto competences = competenceMatrixOf(data);
    const TrainingMatrix::Tally& tally = courses->tally();
    const QList<TrainingMatrix::Person>& people = courses->people();
    const auto outsiders =
        std::count_if(people.cbegin(), people.cend(),
                      [&](const TrainingMatrix::Person& one) { return isOutsider(data, one.uid); });
    const qsizetype leavers = leaversOf(data).size();
    Figures figures;
    figures.figures = {
        {tally.needed > 0 ? say(QT_TRANSLATE_NOOP("training_pack", "%1 %"),
                                {QString::number(qRound(100.0 * tally.inOrder / tally.needed))})
                          : QString(QChar(0x2013)),
         say(QT_TRANSLATE_NOOP("training_pack", "of needed courses valid")), -1},
        {say.number(tally.gaps), say(QT_TRANSLATE_NOOP("training_pack", "gaps in courses")), -1},
        {say.number(competences->gaps()),
         say(QT_TRANSLATE_NOOP("training_pack", "gaps in competence")), -1},
        {say.number(outsiders), say(QT_TRANSLATE_NOOP("training_pack", "contractors included")),
         -1},
        {say.number(leavers), say(QT_TRANSLATE_NOOP("training_pack", "leavers removed")), -1}};
    writer.add(figures);
    writer.text(courses->summary().in(context.language()));
    writer.text(competences->summary().in(context.language()));
    const qsizetype registered = data.records(person::def).size();
    KeyValue facts;
    facts.entries = {
        factOf(context, say(QT_TRANSLATE_NOOP("training_pack", "People registered")),
               say.number(registered)),
        factOf(context, say(QT_TRANSLATE_NOOP("training_pack", "In the matrix of courses")),
               say.number(people.size())),
        factOf(context, say(QT_TRANSLATE_NOOP("training_pack", "Left, removed")),
               say.number(leavers)),
        factOf(context,
               say(QT_TRANSLATE_NOOP("training_pack",
                                     "Out of scope, not started yet, or a shared mailbox")),
               say.number(std::max<qsizetype>(registered - people.size() - leavers, 0)))};
    writer.add(facts);
    const QString conclusion =
        context.control() ? context.control()->text(pack_control::conclusion) : QString();
    if (!conclusion.isEmpty())
        writer.recorded(conclusion);
}

void writeCourses(PackWriter& writer)
{
    const Speech say = trainingPackSpeech(writer);
    const auto matrix = trainingMatrixOf(writer.snapshot());
    writer.heading(say(QT_TRANSLATE_NOOP("training_pack", "Courses")), 2);
    writer.add(coursesTable(writer.shared(), matrix));
    writer.heading(say(QT_TRANSLATE_NOOP("training_pack", "People by course")), 2);
    writer.add(peopleByCourse(writer.shared(), matrix));
}

void writeCompetences(PackWriter& writer)
{
    const Speech say = trainingPackSpeech(writer);
    const auto matrix = competenceMatrixOf(writer.snapshot());
    if (matrix->people().isEmpty()) {
        writer.text(matrix->summary().in(writer.context().language()));
        return;
    }
    writer.heading(say(QT_TRANSLATE_NOOP("training_pack", "People by competence")), 2);
    writer.add(peopleByCompetence(writer.shared(), matrix));
    writer.heading(
        say(QT_TRANSLATE_NOOP("training_pack", "Required and actual level, gaps and plans")), 2);
    writer.add(competencesTable(writer.shared(), matrix));
}

void writeLeavers(PackWriter& writer)
{
    writer.add(leaversTable(writer.shared()));
}

void writeAwareness(PackWriter& writer)
{
    const Speech say = trainingPackSpeech(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("training_pack", "Campaigns")), 2);
    writer.add(campaignsTable(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("training_pack", "Simulated phishing")), 2);
    if (const auto chart = phishingChart(writer.context()))
        writer.chart(*chart, kPhishingChartMm);
    writer.add(phishingTable(writer.shared()));
}

void writeTrainingClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = trainingPackSpeech(writer);
    const Language& language = context.language();
    using State = TrainingMatrix::State;
    writeLegend(
        writer,
        {{QString(QChar(0x2013)), labelOf(State::NotNeeded).in(language)},
         {labelOf(State::ExpiresSoon).in(language),
          say(QT_TRANSLATE_NOOP("training_pack", "ends within %1 days"),
              {QString::number(TrainingMatrix::kSoonDays)})},
         {labelOf(State::Planned).in(language),
          say(QT_TRANSLATE_NOOP("training_pack", "a day is set, or a new person has time left"))},
         {say(QT_TRANSLATE_NOOP("training_pack", "3 of 4")),
          say(QT_TRANSLATE_NOOP("training_pack", "level 3 where level 4 is required"))},
         {labelOf(State::Missing).in(language),
          say(QT_TRANSLATE_NOOP("training_pack", "needed, and not taken"))},
         {say(QT_TRANSLATE_NOOP("training_pack", "In order")),
          say(QT_TRANSLATE_NOOP("training_pack", "needed, and valid today"))}},
        false);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("training_pack", "Approval")), 2);
    const bool hasApprover =
        context.control() &&
        context.snapshot().find(context.control()->get(pack_control::approver));
    const QString purpose = say(QT_TRANSLATE_NOOP("training_pack", "Approved, HR lead"));
    SignatureBlock approval;
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("training_pack", "Prepared"))),
        hasApprover ? approvedSignatory(context, purpose) : signatory(context, purpose, nullptr)};
    writer.add(approval);
}

bool hasPeople(const PackContext& context)
{
    return !context.snapshot().records(person::def).isEmpty();
}

bool hasRequirements(const PackContext& context)
{
    return !context.snapshot().records(competence_requirement::def).isEmpty();
}

bool hasCampaigns(const PackContext& context)
{
    return !context.snapshot().records(awareness_campaign::def).isEmpty();
}

void writeTrainingChanges(PackWriter& writer)
{
    writeChanges(writer);
}

constexpr PackSection kTrainingSections[] = {
    {.key = "summary",
     .context = "training_pack",
     .title = QT_TRANSLATE_NOOP("training_pack", "Summary"),
     .compose = writeTrainingSummary,
     .startsPage = true},
    {.key = "courses",
     .context = "training_pack",
     .title = QT_TRANSLATE_NOOP("training_pack", "Training"),
     .compose = writeCourses,
     .orientation = Orientation::Landscape,
     .isWide = hasPeople},
    {.key = "competences",
     .context = "training_pack",
     .title = QT_TRANSLATE_NOOP("training_pack", "Competence"),
     .compose = writeCompetences,
     .orientation = Orientation::Landscape,
     .isWide = hasRequirements},
    {.key = "leavers",
     .context = "training_pack",
     .title = QT_TRANSLATE_NOOP("training_pack", "People who left"),
     .compose = writeLeavers,
     .orientation = Orientation::Landscape,
     .isWide = hasPeople},
    {.key = "awareness",
     .context = "training_pack",
     .title = QT_TRANSLATE_NOOP("training_pack", "Awareness"),
     .compose = writeAwareness,
     .orientation = Orientation::Landscape,
     .isWide = hasCampaigns},
    {.key = "changes",
     .context = "training_pack",
     .title = QT_TRANSLATE_NOOP("training_pack", "Changes since the version before"),
     .compose = writeTrainingChanges,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "closing",
     .context = "training_pack",
     .title = QT_TRANSLATE_NOOP("training_pack", "Legend, revision history, approval"),
     .compose = writeTrainingClosing},
};

constexpr const RegisterDef* kTrainingContent[] = {
    &training_course::def, &training_record::def, &competence_requirement::def,
    &competence_record::def, &awareness_campaign::def};
constexpr const RegisterDef* kTrainingReads[] = {&person::def, &role::def, &role_assignment::def,
                                                 &org_unit::def};
constexpr const char* kTrainingRelated[] = {"soa"};

} // namespace

PackDef trainingPack()
{
    return {
        .key = "training-matrix",
        .context = "training_pack",
        .title = QT_TRANSLATE_NOOP("training_pack", "Training and competence matrix"),
        .shortTitle = QT_TRANSLATE_NOOP("training_pack", "Training and competence"),
        .purpose = QT_TRANSLATE_NOOP("training_pack",
                                     "For HR and auditor: who needs which course and competence, "
                                     "who has it, and what is done about the gaps."),
        .clause = "7.2, 7.3",
        .identifier = "ISMS-TRN-001",
        .sections = kTrainingSections,
        .content = kTrainingContent,
        .reads = kTrainingReads,
        .sheets = trainingSheets(),
        .related = kTrainingRelated,
    };
}

} // namespace ringbinder::report
