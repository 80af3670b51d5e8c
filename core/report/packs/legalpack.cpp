// SPDX-License-Identifier: GPL-3.0-or-later
// The legal register: its sections in order. The tables are in legaltables.cpp.
#include "core/registers/context/org_unit.h"
#include "core/registers/documents/document.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/legal/processing_activity.h"
#include "core/report/packs/legaltables.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech legalSpeech(const PackWriter& writer)
{
    return writer.speech("legal");
}

void writeLegalSummary(PackWriter& writer)
{
    const Speech say = legalSpeech(writer);
    const Snapshot& data = writer.snapshot();
    const QList<Record>& entries = data.records(legal_requirement::def);
    const auto count = [&entries](auto isCounted) {
        return std::count_if(entries.cbegin(), entries.cend(), isCounted);
    };
    using legal_requirement::Applicability;
    using legal_requirement::Compliance;
    Figures figures;
    figures.figures = {
        {say.number(entries.size()), say(QT_TRANSLATE_NOOP("legal", "Entries")), -1},
        {say.number(count(appliesHere)), say(QT_TRANSLATE_NOOP("legal", "Applicable")), -1},
        {say.number(count([](const Record& entry) {
             return entry.get(legal_requirement::applicability)
                        .value_or(Applicability::Undecided) == Applicability::Undecided;
         })),
         say(QT_TRANSLATE_NOOP("legal", "Undecided")), -1},
        {say.number(count([](const Record& entry) {
             return entry.get(legal_requirement::compliance) == Compliance::Met;
         })),
         say(QT_TRANSLATE_NOOP("legal", "Met")), -1},
        {say.number(count([](const Record& entry) {
             const auto state = entry.get(legal_requirement::compliance);
             return state == Compliance::PartlyMet || state == Compliance::NotMet;
         })),
         say(QT_TRANSLATE_NOOP("legal", "Partly or not met")), -1},
        {say.number(count([](const Record& entry) {
             return entry.get(legal_requirement::overdue).value_or(false);
         })),
         say(QT_TRANSLATE_NOOP("legal", "Checks overdue")), -1}};
    writer.add(figures);
    writer.add(complianceTable(writer.context()));
}

void writeEntries(PackWriter& writer)
{
    writer.add(legalTable(writer.shared()));
}

void writeHowMet(PackWriter& writer)
{
    writer.add(dutyTable(writer.shared()));
}

void writeDeadlines(PackWriter& writer)
{
    const Speech say = legalSpeech(writer);
    writer.add(deadlineTable(writer.context()));
    writer.heading(say(QT_TRANSLATE_NOOP("legal", "Notice of incidents")), 2);
    writer.add(noticeTable(writer.context()));
}

void writeLegalChanges(PackWriter& writer)
{
    const Speech say = legalSpeech(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("legal", "What changed in the rules themselves")), 2);
    writer.add(ruleChangeTable(writer.context()));
    writer.heading(say(QT_TRANSLATE_NOOP("legal", "What changed in this register")), 2);
    writeChanges(writer);
}

void writeLegalClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = legalSpeech(writer);
    writeLegend(writer,
                {{say(QT_TRANSLATE_NOOP("legal", "Applicable")),
                  say(QT_TRANSLATE_NOOP("legal", "\"Partly\" counts as applicable"))},
                 {say(QT_TRANSLATE_NOOP("legal", "Requirement")),
                  say(QT_TRANSLATE_NOOP("legal", "in own words; the official text decides"))}},
                false);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("legal", "Approval")), 2);
    SignatureBlock approval;
    approval.statement = say(QT_TRANSLATE_NOOP(
        "legal", "The entries above were checked for being complete and up to date."));
    approval.signatories = {
        signatory(context, say(QT_TRANSLATE_NOOP("legal", "Checked, legal counsel")), nullptr),
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("legal", "Prepared, ISMS manager"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("legal", "Approved, responsible")))};
    writer.add(approval);
}

bool hasEntries(const PackContext& context)
{
    return !context.snapshot().records(legal_requirement::def).isEmpty();
}

constexpr PackSection kLegalSections[] = {
    {.key = "summary",
     .context = "legal",
     .title = QT_TRANSLATE_NOOP("legal", "Summary"),
     .compose = writeLegalSummary},
    {.key = "register",
     .context = "legal",
     .title = QT_TRANSLATE_NOOP("legal", "Laws, contracts and other obligations"),
     .compose = writeEntries,
     .orientation = Orientation::Landscape,
     .isWide = hasEntries},
    {.key = "compliance",
     .context = "legal",
     .title = QT_TRANSLATE_NOOP("legal", "How they are met"),
     .compose = writeHowMet,
     .orientation = Orientation::Landscape,
     .isWide = hasEntries},
    {.key = "deadlines",
     .context = "legal",
     .title = QT_TRANSLATE_NOOP("legal", "Deadlines"),
     .compose = writeDeadlines,
     .orientation = Orientation::Landscape,
     .isWide = hasEntries},
    {.key = "changes",
     .context = "legal",
     .title = QT_TRANSLATE_NOOP("legal", "Changes"),
     .compose = writeLegalChanges,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "closing",
     .context = "legal",
     .title = QT_TRANSLATE_NOOP("legal", "Legend, revision history, approval"),
     .compose = writeLegalClosing},
};

constexpr const RegisterDef* kLegalContent[] = {&legal_requirement::def};
constexpr const RegisterDef* kLegalReads[] = {&org_unit::def, &document::def,
                                              &processing_activity::def};
constexpr const char* kLegalRelated[] = {"scope", "soa"};

} // namespace

PackDef legalPack()
{
    return {
        .key = "legal-register",
        .context = "legal",
        .title = QT_TRANSLATE_NOOP("legal", "Legal register"),
        .shortTitle = QT_TRANSLATE_NOOP("legal", "Legal register"),
        .purpose = QT_TRANSLATE_NOOP("legal", "For management, counsel and auditor: which laws, "
                                              "contracts and other obligations apply, and how "
                                              "they are met."),
        .clause = "A.5.31, 4.2",
        .identifier = "ISMS-LEG-001",
        .sections = kLegalSections,
        .content = kLegalContent,
        .reads = kLegalReads,
        .sheets = legalSheets(),
        .related = kLegalRelated,
    };
}

} // namespace ringbinder::report
