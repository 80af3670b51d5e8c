// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about documented information.
#include "core/documents/mandatorystatus.h"
#include "core/registers/assets/asset.h"
#include "core/registers/audits/audit.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/continuity/continuity_test.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/logic/topmanagement.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/operations/procedure_run.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/registers/training/competence_record.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshotlogic.h"

#include <QHash>

namespace ringbinder {

namespace {

QString identifierOf(const Record& record, const Field<QString>& field)
{
    return record.text(field).trimmed().toCaseFolded();
}

// Of two records with the same identifier the later one is complained about.
void sharedIdentifiers(const QList<Record>& records, const Field<QString>& field, const Rule& rule,
                       QList<Finding>& findings)
{
    QHash<QString, const Record*> first;
    for (const Record& record : records) {
        const QString identifier = identifierOf(record, field);
        if (identifier.isEmpty())
            continue;
        const Record* other = first.value(identifier);
        if (!other) {
            first.insert(identifier, &record);
            continue;
        }
        addFinding(findings, rule, record, &field,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 and %2 share the identifier %3."))
                       .arg(other->code())
                       .arg(record.code())
                       .arg(record.text(field).trimmed()));
    }
}

void sharedVersions(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    QHash<QString, const Record*> first; // by document and version
    for (const Record& version : snapshot.records(document_version::def)) {
        const auto of = version.get(document_version::document);
        const QString number = version.text(document_version::version).trimmed();
        const QString hash = version.text(document_version::contentHash);
        if (!of || number.isEmpty() || hash.isEmpty())
            continue;
        const QString key = QString(of->toString() + QLatin1Char(' ') + number);
        const Record* other = first.value(key);
        if (!other) {
            first.insert(key, &version);
            continue;
        }
        if (other->text(document_version::contentHash) == hash)
            continue;
        addFinding(
            findings, rule, version, &document_version::version,
            Message("rule", QT_TRANSLATE_NOOP("rule", "%1 and %2 are both version %3 of \"%4\" "
                                                      "and say different things."))
                .arg(other->code())
                .arg(version.code())
                .arg(number)
                .arg(snapshot.name(*of)));
    }
}

void identifierNotUnique(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    sharedIdentifiers(snapshot.records(document::def), document::identifier, rule, findings);
    sharedVersions(snapshot, rule, findings);
}

bool isOfRecords(const MandatoryStatus& status)
{
    return status.shipped->type == document::Type::Record;
}

bool hasRelease(MandatoryStatus::State state)
{
    return isFulfilled(state) || state == MandatoryStatus::State::Overdue;
}

void mandatoryMissing(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const MandatoryStatus& status : demandedDocuments(snapshot, false)) {
        if (isOfRecords(status) || hasRelease(status.state))
            continue;
        findings.append({&rule, status.document, status.document ? &document::status : nullptr,
                         Message("rule", QT_TRANSLATE_NOOP("rule", "%1 demands \"%2\". %3"))
                             .arg(status.demandedBy.join(QLatin1String(", ")))
                             .arg(status.shipped->title.in(snapshot.language()))
                             .arg(status.reason.in(snapshot.language()))});
    }
}

void policyNotApproved(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const Record* released = nullptr;
    const Record* other = nullptr;
    for (const Record& document : snapshot.records(document::def)) {
        if (!isTopPolicy(document))
            continue;
        const auto status = document.get(document::status);
        (status && isReleasedState(*status) ? released : other) = &document;
    }
    if (!released) {
        const Message sentence(
            "rule", QT_TRANSLATE_NOOP("rule", "No information security policy is in force."));
        if (other)
            addFinding(findings, rule, *other, &document::status, sentence);
        else
            findings.append({&rule, std::nullopt, nullptr, sentence});
        return;
    }
    const auto approver = released->get(document::approver);
    const QDate day = released->get(document::approvedOn).value_or(snapshot.today());
    if (!approver || !snapshot.find(*approver)) {
        addFinding(findings, rule, *released, &document::approver,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1, the information security policy, "
                                                             "names nobody who approved it."))
                       .arg(released->code()));
        return;
    }
    const auto isTop = holdsTopManagement(snapshot.source(), *approver, day);
    if (!isTop.value_or(std::nullopt).value_or(false))
        addFinding(findings, rule, *released, &document::approver,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1, the information security policy, "
                                                             "was approved by %2, who held no role "
                                                             "of top management then."))
                       .arg(released->code())
                       .arg(snapshot.name(*approver)));
}

constexpr Rule kDocumentRules[] = {
    {"L010", Severity::Blocker, "7.5.1", QT_TRANSLATE_NOOP("rule", "Mandatory document missing"),
     "readiness evidence-index", mandatoryMissing},
    {"L189", Severity::Blocker, "5.2",
     QT_TRANSLATE_NOOP("rule", "Policy not approved by top management"), "document-register",
     policyNotApproved},
};

// With those of registersOfMandatoryStatus(), which a test compares.
constexpr const RegisterDef* kDocumentRegisters[] = {&document::def,
                                                     &document_version::def,
                                                     &role::def,
                                                     &role_assignment::def,
                                                     &acceptance::def,
                                                     &asset::def,
                                                     &audit::def,
                                                     &business_process::def,
                                                     &continuity_test::def,
                                                     &incident::def,
                                                     &legal_requirement::def,
                                                     &measure_reading::def,
                                                     &nonconformity::def,
                                                     &procedure_run::def,
                                                     &management_review::def,
                                                     &risk::def,
                                                     &competence_record::def};

constexpr Rule kIdentifierRules[] = {
    {"L003", Severity::Blocker, "7.5.2",
     QT_TRANSLATE_NOOP("rule", "Identifier or version not unique"), kEveryPack,
     identifierNotUnique},
};

constexpr const RegisterDef* kIdentifierRegisters[] = {&document::def, &document_version::def};

} // namespace

RuleSet identifierRules()
{
    return {kIdentifierRules, kIdentifierRegisters};
}

RuleSet documentRules()
{
    return {kDocumentRules, kDocumentRegisters};
}

} // namespace ringbinder
