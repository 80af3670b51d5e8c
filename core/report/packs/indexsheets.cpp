// SPDX-License-Identifier: GPL-3.0-or-later
// The workbooks of the evidence index and of the readiness report.
#include "core/registers/audits/certificate.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/custody_event.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/report/packs/evidencetables.h"
#include "core/report/packs/packbook.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/readiness.h"

namespace ringbinder::report {

namespace {

using IndexBookCell = ringbinder::Cell;

IndexBookCell controlsOfEvidence(const PackContext& context, const Record& piece)
{
    return IndexBookCell(codesOf(context.pointingAt(control::def, control::evidence, piece.uid())));
}

IndexBookCell fileToday(const PackContext& context, const Record& piece)
{
    const auto* files = context.snapshot().insight<EvidenceChecks>();
    return files ? IndexBookCell(labelOf(files->of(piece)).in(context.language()))
                 : IndexBookCell();
}

IndexBookCell validEvidence(const PackContext& context, const Record& control)
{
    QList<const Record*> valid;
    for (const Record* piece : linked(context, control, control::evidence)) {
        if (isValidEvidence(piece))
            valid.append(piece);
    }
    return IndexBookCell(codesOf(valid));
}

bool isNeeded(const PackContext& context, const Record& control)
{
    return proofOfControl(context.snapshot(), control).needed > 0;
}

bool isOpenCase(const PackContext&, const Record& nonconformity)
{
    return isOpenNonconformity(nonconformity);
}

constexpr const FieldDef* kEvidenceFields[] = {
    &evidence::title,     &evidence::type,           &evidence::status,      &evidence::clauses,
    &evidence::usedWhere, &evidence::validFrom,      &evidence::validUntil,  &evidence::freshness,
    &evidence::source,    &evidence::collectedBy,    &evidence::collectedOn, &evidence::fileName,
    &evidence::size,      &evidence::sha256,         &evidence::link,        &evidence::location,
    &evidence::custodian, &evidence::classification, &evidence::sample};
constexpr BookColumn kEvidenceColumns[] = {
    {"evidence_index", QT_TRANSLATE_NOOP("evidence_index", "Controls"), 24, XlsxColumn::Kind::Text,
     controlsOfEvidence},
    {"evidence_index", QT_TRANSLATE_NOOP("evidence_index", "File today"), 12,
     XlsxColumn::Kind::Text, fileToday}};
constexpr const FieldDef* kProofFields[] = {&control::title, &control::status, &control::owner,
                                            &control::evidence};
constexpr BookColumn kProofColumns[] = {{"evidence_index",
                                         QT_TRANSLATE_NOOP("evidence_index", "Valid evidence"), 24,
                                         XlsxColumn::Kind::Text, validEvidence}};
constexpr const FieldDef* kCustodyFields[] = {
    &custody_event::title,    &custody_event::item,          &custody_event::occurredAt,
    &custody_event::kind,     &custody_event::purpose,       &custody_event::fromPerson,
    &custody_event::toPerson, &custody_event::externalParty, &custody_event::place,
    &custody_event::seal,     &custody_event::hashCheck,     &custody_event::witness};
constexpr BookSheet kIndexSheets[] = {
    {.def = &evidence::def, .fields = kEvidenceFields, .more = kEvidenceColumns},
    {.def = &control::def, .fields = kProofFields, .more = kProofColumns, .isWanted = isNeeded},
    {.def = &custody_event::def, .fields = kCustodyFields}};

constexpr const FieldDef* kClauseFields[] = {
    &clause_status::title,   &clause_status::clauseRef,  &clause_status::overrideField,
    &clause_status::note,    &clause_status::finding,    &clause_status::documents,
    &clause_status::actions, &clause_status::owner,      &clause_status::due,
    &clause_status::doneOn,  &clause_status::lastChecked};
constexpr const FieldDef* kOpenCaseFields[] = {&nonconformity::title,  &nonconformity::grade,
                                               &nonconformity::source, &nonconformity::owner,
                                               &nonconformity::due,    &nonconformity::status};
constexpr const FieldDef* kCertificateFields[] = {
    &certificate::title,    &certificate::body,        &certificate::standard,
    &certificate::status,   &certificate::scope,       &certificate::soaVersion,
    &certificate::sites,    &certificate::peopleCount, &certificate::stage1On,
    &certificate::stage2On, &certificate::owner};
constexpr BookSheet kReadinessSheets[] = {
    {.def = &clause_status::def, .fields = kClauseFields},
    {.def = &certificate::def, .fields = kCertificateFields},
    {.def = &nonconformity::def, .fields = kOpenCaseFields, .isWanted = isOpenCase}};

} // namespace

std::span<const BookSheet> indexSheets()
{
    return kIndexSheets;
}

std::span<const BookSheet> readinessSheets()
{
    return kReadinessSheets;
}

} // namespace ringbinder::report
