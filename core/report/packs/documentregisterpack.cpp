// SPDX-License-Identifier: GPL-3.0-or-later
// The register of documents with its due list: its sections in order. The tables are in
// documentregistertables.cpp.
#include "core/registers/assets/retention_rule.h"
#include "core/registers/documents/document.h"
#include "core/registers/documents/document_version.h"
#include "core/report/packs/documentregistertables.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/rules/snapshotlogic.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech registerSpeech(const PackWriter& writer)
{
    return writer.speech("docregister");
}

void writeDocumentSummary(PackWriter& writer)
{
    const Speech say = registerSpeech(writer);
    const Snapshot& data = writer.snapshot();
    const QList<Record>& documents = data.records(document::def);
    const auto count = [&documents](auto isCounted) {
        return std::count_if(documents.cbegin(), documents.cend(), isCounted);
    };
    const QList<MandatoryStatus> demands = demandedDocuments(data, false);
    const auto open =
        std::count_if(demands.cbegin(), demands.cend(),
                      [](const MandatoryStatus& demand) { return !isFulfilled(demand.state); });
    Figures figures;
    figures.figures = {
        {say.number(documents.size()), document::def.pluralText().in(data.language()), -1},
        {say.number(count([](const Record& document) {
             const auto status = document.get(document::status);
             return status && isReleasedState(*status);
         })),
         say(QT_TRANSLATE_NOOP("docregister", "In force")), -1},
        {say.number(count([](const Record& document) {
             const auto status = document.get(document::status);
             return status == document::Status::Draft || status == document::Status::InReview;
         })),
         say(QT_TRANSLATE_NOOP("docregister", "In preparation")), -1},
        {say.number(count([](const Record& document) {
             return isStanding(document) && document.get(document::overdue).value_or(false);
         })),
         say(QT_TRANSLATE_NOOP("docregister", "Reviews overdue")), -1},
        {say.number(count([](const Record& document) {
             return document.get(document::external).value_or(false);
         })),
         say(QT_TRANSLATE_NOOP("docregister", "Of external origin")), -1},
        {say.number(open), say(QT_TRANSLATE_NOOP("docregister", "Mandatory and open")), -1}};
    writer.add(figures);
    writer.add(documentCounts(writer.context()));
}

void writeDocuments(PackWriter& writer)
{
    writer.add(documentTable(writer.shared()));
}

void writeDueList(PackWriter& writer)
{
    writer.add(dueTable(writer.context()));
}

void writeDemands(PackWriter& writer)
{
    writer.add(demandTable(writer.context()));
}

void writeDocumentClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = registerSpeech(writer);
    writeLegend(
        writer,
        {{say(QT_TRANSLATE_NOOP("docregister", "External")),
          say(QT_TRANSLATE_NOOP("docregister", "comes from outside and is needed for the "
                                               "management system"))},
         {say(QT_TRANSLATE_NOOP("docregister", "D04")),
          say(QT_TRANSLATE_NOOP("docregister", "number of what is demanded; the list of demands "
                                               "names each of them"))}},
        false);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("docregister", "Approval")), 2);
    SignatureBlock approval;
    approval.statement = say(QT_TRANSLATE_NOOP(
        "docregister", "The register names all documented information of the management system."));
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("docregister", "Prepared, ISMS manager"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("docregister", "Approved, responsible")))};
    writer.add(approval);
}

bool hasDocuments(const PackContext& context)
{
    return !context.snapshot().records(document::def).isEmpty();
}

constexpr PackSection kDocumentSections[] = {
    {.key = "summary",
     .context = "docregister",
     .title = QT_TRANSLATE_NOOP("docregister", "Summary"),
     .compose = writeDocumentSummary},
    {.key = "register",
     .context = "docregister",
     .title = QT_TRANSLATE_NOOP("docregister", "Documents"),
     .compose = writeDocuments,
     .orientation = Orientation::Landscape,
     .isWide = hasDocuments},
    {.key = "due",
     .context = "docregister",
     .title = QT_TRANSLATE_NOOP("docregister", "Due list"),
     .compose = writeDueList},
    {.key = "demands",
     .context = "docregister",
     .title = QT_TRANSLATE_NOOP("docregister", "What is demanded"),
     .compose = writeDemands},
    {.key = "changes",
     .context = "docregister",
     .title = QT_TRANSLATE_NOOP("docregister", "Changes since the version before"),
     .compose = writeChanges,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "closing",
     .context = "docregister",
     .title = QT_TRANSLATE_NOOP("docregister", "Legend, revision history, approval"),
     .compose = writeDocumentClosing},
};

constexpr const RegisterDef* kDocumentContent[] = {&document::def};
constexpr const RegisterDef* kDocumentReads[] = {&document_version::def, &retention_rule::def};
constexpr const char* kDocumentRelated[] = {"scope", "soa"};

} // namespace

PackDef documentRegisterPack()
{
    return {
        .key = "document-register",
        .context = "docregister",
        .title = QT_TRANSLATE_NOOP("docregister", "Document register and due list"),
        .shortTitle = QT_TRANSLATE_NOOP("docregister", "Document register"),
        .purpose = QT_TRANSLATE_NOOP("docregister", "For everybody and the auditor: which "
                                                    "documents there are, which version is in "
                                                    "force, and what is due for review."),
        .clause = "7.5",
        .identifier = "ISMS-DOC-001",
        .sections = kDocumentSections,
        .content = kDocumentContent,
        .reads = kDocumentReads,
        .sheets = documentSheets(),
        .related = kDocumentRelated,
    };
}

} // namespace ringbinder::report
