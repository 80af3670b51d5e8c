// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about kept evidence and about what must stand before a certification audit.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/certificate.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/registers/reviews/management_review.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/readiness.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"
#include "core/rules/standings.h"

namespace ringbinder {

namespace {

void filesThatAre(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings,
                  EvidenceChecks::Verdict verdict, const char* sentence)
{
    const auto* files = snapshot.insight<EvidenceChecks>();
    if (!files)
        return;
    for (const Record& record : snapshot.records(evidence::def)) {
        if (files->of(record) == verdict)
            addFinding(findings, rule, record, &evidence::file,
                       Message("rule", sentence).arg(record.code()));
    }
}

void changedFile(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    filesThatAre(snapshot, rule, findings, EvidenceChecks::Verdict::Changed,
                 QT_TRANSLATE_NOOP("rule", "The file of %1 is not the one whose checksum was "
                                           "recorded when it was taken in."));
}

void missingFile(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    filesThatAre(snapshot, rule, findings, EvidenceChecks::Verdict::Missing,
                 QT_TRANSLATE_NOOP("rule", "The file of %1 is not kept in this binder."));
}

// A certificate that is still ahead, with a day for one of its stages.
const Record* plannedCertificate(const Snapshot& snapshot)
{
    const Record* certificate = soughtCertificate(snapshot);
    const bool isPlanned = certificate && isSought(*certificate) &&
                           (stageOne(snapshot).isValid() || stageTwo(snapshot).isValid());
    return isPlanned ? certificate : nullptr;
}

void clauseNotMet(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const auto* standings = snapshot.insight<ClauseStandings>();
    const Record* certificate = plannedCertificate(snapshot);
    if (!standings || !certificate)
        return;
    for (const ClauseStanding& standing : standings->roadmap.clauses) {
        if (stateOf(snapshot, standing) != ClauseState::NotMet)
            continue;
        const Record* record = recordOf(snapshot, *standing.clause);
        addFinding(findings, rule, record ? *record : *certificate,
                   record ? static_cast<const FieldDef*>(&clause_status::overrideField) : nullptr,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "The certification audit is planned, "
                                                             "but clause %1 (%2) is not met."))
                       .arg(standing.clause->id)
                       .arg(standing.clause->title.in(snapshot.language())));
    }
}

void auditOrReviewMissing(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const QDate day = stageTwo(snapshot);
    const Record* certificate = soughtCertificate(snapshot);
    if (!day.isValid() || (certificate && !isSought(*certificate)))
        return;
    const auto add = [&](const char* sentence) {
        const Message said = Message("rule", sentence).arg(snapshot.language().date(day));
        if (certificate)
            addFinding(findings, rule, *certificate, &certificate::stage2On, said);
        else
            findings.append({&rule, std::nullopt, nullptr, said});
    };
    if (!lastInternalAudit(snapshot))
        add(QT_TRANSLATE_NOOP("rule", "Stage 2 begins on %1, but no internal audit has been "
                                      "held."));
    if (!lastManagementReview(snapshot))
        add(QT_TRANSLATE_NOOP("rule", "Stage 2 begins on %1, but no management review has been "
                                      "held."));
}

constexpr Rule kIndexRules[] = {
    {"L131", Severity::Blocker, "7.5.3",
     QT_TRANSLATE_NOOP("rule", "Evidence changed after collection"), "evidence-index", changedFile},
    {"L136", Severity::Blocker, "7.5.3", QT_TRANSLATE_NOOP("rule", "Evidence file missing"),
     "evidence-index", missingFile},
};
constexpr Rule kReadinessRules[] = {
    {"L139", Severity::Blocker, "4",
     QT_TRANSLATE_NOOP("rule", "Clause not met before certification"), "readiness", clauseNotMet},
    {"L140", Severity::Blocker, "9.2",
     QT_TRANSLATE_NOOP("rule", "Audit or review missing before stage 2"), "readiness",
     auditOrReviewMissing},
};

constexpr SnapshotLook kIndexLooks[] = {EvidenceChecks::look};
constexpr SnapshotLook kReadinessLooks[] = {ClauseStandings::look};
constexpr const RegisterDef* kReadinessRegisters[] = {&audit::def, &certificate::def,
                                                      &clause_status::def, &management_review::def};

} // namespace

RuleSet indexRules()
{
    return {kIndexRules, {}, kIndexLooks};
}

RuleSet readinessRules()
{
    return {kReadinessRules, kReadinessRegisters, kReadinessLooks};
}

} // namespace ringbinder
