// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence index: its sections in order. Tables are in files of their own.
#include "core/registers/documents/document.h"
#include "core/registers/evidence/custody_event.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/report/packs/compliancetables.h"
#include "core/report/packs/evidencetables.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/readiness.h"
#include "core/rules/standings.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech indexSpeech(const PackWriter& writer)
{
    return writer.speech("evidence_index");
}

void writeIndexSummary(PackWriter& writer)
{
    const Snapshot& data = writer.snapshot();
    const Speech say = indexSpeech(writer);
    const QList<Record>& pieces = data.records(evidence::def);
    const auto count = [&](const auto& isCounted) {
        return say.number(std::count_if(pieces.cbegin(), pieces.cend(), isCounted));
    };
    Figures figures;
    figures.figures = {
        {say.number(pieces.size()), say(QT_TRANSLATE_NOOP("evidence_index", "pieces of evidence")),
         -1},
        {count([](const Record& piece) { return isValidEvidence(&piece); }),
         say(QT_TRANSLATE_NOOP("evidence_index", "valid")), -1},
        {count(isExpiredEvidence), say(QT_TRANSLATE_NOOP("evidence_index", "expired")), -1},
        {count([](const Record& piece) {
             return piece.get(evidence::status) == evidence::Status::Requested;
         }),
         say(QT_TRANSLATE_NOOP("evidence_index", "requested")), -1}};
    writer.add(figures);
    const ControlShares shares = controlShares(data);
    writer.text(say(QT_TRANSLATE_NOOP("evidence_index", "Of %1 controls that apply, %2 have valid "
                                                        "evidence: %3 %."),
                    {say.number(shares.applicable), say.number(shares.withEvidence),
                     say.number(shares.percent(shares.withEvidence))}),
                Paragraph::Style::Lead);
    writer.heading(
        say(QT_TRANSLATE_NOOP("evidence_index", "Needed and present, by chapter and theme")), 2);
    writer.add(proofSummary(writer.context()));
}

void writeIndexTable(PackWriter& writer)
{
    if (const QString missing = evidenceNotRecorded(writer.context()); !missing.isEmpty())
        writer.intro(missing);
    writer.add(evidenceTable(writer.shared()));
}

void writeIndexCross(PackWriter& writer)
{
    const Speech say = indexSpeech(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("evidence_index", "By clause")), 2);
    writer.intro(say(QT_TRANSLATE_NOOP("evidence_index",
                                       "Needed and present count the documents that the standard "
                                       "demands; the last column names the evidence beside "
                                       "them.")));
    writer.add(clauseProof(writer.context()));
    writer.heading(say(QT_TRANSLATE_NOOP("evidence_index", "By control")), 2);
    writer.add(controlProof(writer.context()));
}

bool hasScans(const PackContext& context)
{
    return !context.snapshot().records(scan_import::def).isEmpty();
}

void writeIndexTechnical(PackWriter& writer)
{
    const Speech say = indexSpeech(writer);
    if (hasScans(writer.context())) {
        writer.intro(say(QT_TRANSLATE_NOOP("evidence_index",
                                           "What imported scans show of the working of controls. "
                                           "The files are kept as evidence.")));
        writer.intro(coverageLimit(writer.context()));
    }
    writer.add(technicalProof(writer.context()));
}

void writeIndexDocuments(PackWriter& writer)
{
    writer.add(mandatoryDocuments(writer.context()));
}

void writeIndexMissing(PackWriter& writer)
{
    writer.add(missingProof(writer.context()));
}

void writeIndexCustody(PackWriter& writer)
{
    const Speech say = indexSpeech(writer);
    QList<const Record*> held;
    for (const Record& piece : writer.snapshot().records(evidence::def)) {
        if (piece.get(evidence::legalHold).value_or(false))
            held.append(&piece);
    }
    writer.text(say(QT_TRANSLATE_NOOP("evidence_index", "Under a legal hold, not to be removed: "
                                                        "%1."),
                    {codesCell(writer.context(), held).text}));
    writer.add(custodyEvents(writer.context()));
}

void writeIndexManifest(PackWriter& writer)
{
    const Speech say = indexSpeech(writer);
    writer.intro(say(QT_TRANSLATE_NOOP(
        "evidence_index", "The files that belong to this index. \"As taken in\" means that the "
                          "bytes were read for this print and give the checksum that was recorded "
                          "when they were taken in.")));
    writer.add(exportManifest(writer.context()));
}

void writeIndexClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = indexSpeech(writer);
    writeLegend(writer,
                {{QStringLiteral("SHA-256"),
                  say(QT_TRANSLATE_NOOP("evidence_index", "checksum of a file; a file with a "
                                                          "change gives another one"))}},
                false);
    writeRevisions(writer);
    writeFindings(writer);
    const Speech pack = writer.speech("pack");
    writer.heading(pack(QT_TRANSLATE_NOOP("pack", "Approval")), 2);
    SignatureBlock approval;
    approval.statement =
        say(QT_TRANSLATE_NOOP("evidence_index", "The index above lists the evidence as it was kept "
                                                "on the day it names."));
    approval.signatories = {
        preparedSignatory(context, pack(QT_TRANSLATE_NOOP("pack", "Prepared, ISMS manager"))),
        approvedSignatory(context, pack(QT_TRANSLATE_NOOP("pack", "Approved, top management")))};
    writer.add(approval);
}

bool hasEvidence(const PackContext& context)
{
    return !context.snapshot().records(evidence::def).isEmpty();
}

bool hasCustody(const PackContext& context)
{
    return !context.snapshot().records(custody_event::def).isEmpty();
}

constexpr PackSection kIndexSections[] = {
    {.key = "summary",
     .context = "evidence_index",
     .title = QT_TRANSLATE_NOOP("evidence_index", "Summary"),
     .compose = writeIndexSummary,
     .startsPage = true},
    {.key = "evidence",
     .context = "evidence_index",
     .title = QT_TRANSLATE_NOOP("evidence_index", "Evidence"),
     .compose = writeIndexTable,
     .orientation = Orientation::Landscape,
     .isWide = hasEvidence},
    {.key = "cross-table",
     .context = "evidence_index",
     .title = QT_TRANSLATE_NOOP("evidence_index", "What rests on which evidence"),
     .compose = writeIndexCross,
     .orientation = Orientation::Landscape},
    {.key = "technical",
     .context = "evidence_index",
     .title = QT_TRANSLATE_NOOP("evidence_index", "Technical evidence by control"),
     .compose = writeIndexTechnical,
     .orientation = Orientation::Landscape,
     .isWide = hasScans},
    {.key = "documents",
     .context = "evidence_index",
     .title = QT_TRANSLATE_NOOP("evidence_index", "Mandatory documents and records"),
     .compose = writeIndexDocuments,
     .orientation = Orientation::Landscape},
    {.key = "missing",
     .context = "evidence_index",
     .title = QT_TRANSLATE_NOOP("evidence_index", "What is missing"),
     .compose = writeIndexMissing},
    {.key = "custody",
     .context = "evidence_index",
     .title = QT_TRANSLATE_NOOP("evidence_index", "Chain of custody"),
     .compose = writeIndexCustody,
     .orientation = Orientation::Landscape,
     .isWide = hasCustody},
    {.key = "manifest",
     .context = "evidence_index",
     .title = QT_TRANSLATE_NOOP("evidence_index", "Manifest of the files"),
     .compose = writeIndexManifest},
    {.key = "closing",
     .context = "evidence_index",
     .title = QT_TRANSLATE_NOOP("evidence_index", "Legend, revision history, approval"),
     .compose = writeIndexClosing},
};

constexpr const RegisterDef* kIndexContent[] = {&evidence::def};
constexpr const RegisterDef* kIndexReads[] = {
    &document::def,    &custody_event::def, &clause_status::def, &technical_rule::def,
    &scan_import::def, &network_zone::def,  &network_host::def,  &technical_finding::def};
constexpr SnapshotLook kIndexPackLooks[] = {EvidenceChecks::look, MandatoryDocuments::look,
                                            TechnicalState::look};
constexpr const char* kIndexRelated[] = {"soa", "readiness", "compliance"};

} // namespace

PackDef indexPack()
{
    return {
        .key = "evidence-index",
        .context = "evidence_index",
        .title = QT_TRANSLATE_NOOP("evidence_index", "Evidence index"),
        .shortTitle = QT_TRANSLATE_NOOP("evidence_index", "Evidence index"),
        .purpose = QT_TRANSLATE_NOOP("evidence_index",
                                     "For the auditor: every piece of evidence with its checksum, "
                                     "what rests on it and what is missing."),
        .clause = "7.5.3",
        .identifier = "ISMS-EVI-001",
        .sections = kIndexSections,
        .content = kIndexContent,
        .reads = kIndexReads,
        .looks = kIndexPackLooks,
        .sheets = indexSheets(),
        .related = kIndexRelated,
    };
}

} // namespace ringbinder::report
