// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about internal audits: that there is one, that nobody audits own work, that findings say
// what they rest on.
#include "core/audits/independence.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/documents/document.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

namespace ringbinder {

namespace {

constexpr int kMonthsBetweenAudits = 12;

void noRecentAudit(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    if (!snapshot.holds(audit::def))
        return;
    const Record* last = nullptr;
    for (const Record& record : snapshot.records(audit::def)) {
        const auto day = record.get(audit::completedOn);
        const bool isInternal =
            record.get(audit::kind).value_or(audit::Kind::Internal) == audit::Kind::Internal;
        if (!isInternal || !day || *day > snapshot.today() ||
            record.get(audit::status) == audit::Status::Cancelled)
            continue;
        if (!last || *day > *last->get(audit::completedOn))
            last = &record;
    }
    if (!last) {
        findings.append(
            {&rule,
             {},
             &audit::completedOn,
             {"rule", QT_TRANSLATE_NOOP("rule", "No internal audit has been carried out "
                                                "so far.")}});
        return;
    }
    const QDate day = *last->get(audit::completedOn);
    if (day < snapshot.today().addMonths(-kMonthsBetweenAudits))
        addFinding(findings, rule, *last, &audit::completedOn,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "The last internal audit, %1, ended "
                                                             "on %2: more than %3 months ago."))
                       .arg(last->code())
                       .arg(snapshot.language().date(day))
                       .arg(qint64(kMonthsBetweenAudits)));
}

void auditsOwnWork(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& record : snapshot.records(audit::def)) {
        if (record.get(audit::status) == audit::Status::Cancelled)
            continue;
        const auto conflicts = independenceConflicts(snapshot.source(), record.uid());
        if (!conflicts)
            continue; // a snapshot holds the audits that it lists
        for (const IndependenceConflict& conflict : *conflicts)
            addFinding(findings, rule, record,
                       record.get(audit::leadAuditor) == conflict.auditor
                           ? static_cast<const FieldDef*>(&audit::leadAuditor)
                           : &audit::team,
                       conflict.sentence);
    }
}

void findingSaysTooLittle(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& record : snapshot.records(audit_finding::def)) {
        const auto type = record.get(audit_finding::type);
        if (type != audit_finding::Type::Major && type != audit_finding::Type::Minor)
            continue;
        const auto isBlank = [&record](const Field<QString>& field) {
            return record.text(field).trimmed().isEmpty();
        };
        const auto report = [&](const FieldDef& field, const char* sentence) {
            addFinding(findings, rule, record, &field, Message("rule", sentence).arg(record.code()),
                       record.get(audit_finding::audit));
        };
        if (isBlank(audit_finding::requirement))
            report(audit_finding::requirement,
                   QT_TRANSLATE_NOOP("rule", "%1 is a nonconformity and names no requirement."));
        if (isBlank(audit_finding::statement))
            report(audit_finding::statement,
                   QT_TRANSLATE_NOOP("rule", "%1 is a nonconformity and does not state why the "
                                             "requirement is not met."));
        if (isBlank(audit_finding::evidenceText) &&
            record.get(audit_finding::evidence).value_or(QList<Uid>()).isEmpty())
            report(audit_finding::evidenceText,
                   QT_TRANSLATE_NOOP("rule", "%1 is a nonconformity without evidence."));
    }
}

constexpr Rule kAuditRules[] = {
    {"L076", Severity::Blocker, "9.2.1",
     QT_TRANSLATE_NOOP("rule", "No internal audit in the last 12 months"),
     "audit-programme readiness", noRecentAudit},
    {"L077", Severity::Blocker, "9.2.2", QT_TRANSLATE_NOOP("rule", "Auditor audits own work"),
     "audit-plan audit-report", auditsOwnWork},
    {"L083", Severity::Blocker, "9.2.2", QT_TRANSLATE_NOOP("rule", "Audit finding incomplete"),
     "audit-report", findingSaysTooLittle},
};

constexpr const RegisterDef* kReadByAuditRules[] = {
    &audit::def,    &audit_finding::def,    &audit_question::def, &auditor::def,
    &org_unit::def, &business_process::def, &document::def};

} // namespace

RuleSet auditRules()
{
    return {kAuditRules, kReadByAuditRules};
}

} // namespace ringbinder
