// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the Statement of Applicability.
#include "core/catalogue/catalogue.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/risk.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

#include <QHash>

namespace ringbinder {

namespace {

constexpr int kLeastJustification = 20; // characters

bool isExcluded(const Record& control)
{
    return control.get(control::applicable) == control::Applicable::No;
}

bool isIncluded(const Record& control)
{
    return control.get(control::applicable) == control::Applicable::Yes;
}

void excludedWithoutReason(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& control : snapshot.records(control::def)) {
        if (!isExcluded(control) ||
            control.text(control::exclusionJustification).trimmed().size() >= kLeastJustification)
            continue;
        addFinding(
            findings, rule, control, &control::exclusionJustification,
            Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is excluded without a justification "
                                                      "that says why it is not needed here."))
                .arg(control.code()));
    }
}

void includedWithoutReason(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& control : snapshot.records(control::def)) {
        if (isIncluded(control) && control.value(control::inclusionReasons).isNull())
            addFinding(
                findings, rule, control, &control::inclusionReasons,
                Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is applicable, but no reason for "
                                                          "its inclusion is recorded."))
                    .arg(control.code()));
    }
}

void notEachControlOnce(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    QHash<QString, int> seen;
    for (const Record& control : snapshot.records(control::def))
        ++seen[control.code()];
    for (const AnnexControl& shipped : shippedCatalogue().controls()) {
        const int count = seen.value(shipped.id);
        if (count == 1)
            continue;
        findings.append(
            {&rule, std::nullopt, nullptr,
             Message("rule", QT_TRANSLATE_NOOP("rule", "%1 of Annex A is listed %2 times; it must "
                                                       "be listed once."))
                 .arg(shipped.id)
                 .arg(qint64(count))});
    }
}

void undecided(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& control : snapshot.records(control::def)) {
        if (!isIncluded(control) && !isExcluded(control))
            addFinding(findings, rule, control, &control::applicable,
                       Message("rule", QT_TRANSLATE_NOOP(
                                           "rule", "It is not decided whether %1 is applicable."))
                           .arg(control.code()));
    }
}

void implementedWithoutEvidence(const Snapshot& snapshot, const Rule& rule,
                                QList<Finding>& findings)
{
    for (const Record& control : snapshot.records(control::def)) {
        const auto status = control.get(control::status);
        if (isExcluded(control) ||
            (status != control::Status::Implemented && status != control::Status::Verified))
            continue;
        bool hasProof = false;
        for (const Uid& uid : control.get(control::evidence).value_or(QList<Uid>()))
            hasProof = hasProof || isValidEvidence(snapshot.find(uid));
        if (!hasProof)
            addFinding(
                findings, rule, control, &control::evidence,
                Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is said to be implemented, but no "
                                                          "valid evidence is linked."))
                    .arg(control.code()));
    }
}

void excludedButUsed(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& risk : snapshot.records(risk::def)) {
        if (risk.get(risk::status) == risk::Status::Closed)
            continue;
        for (const Uid& uid : risk.get(risk::controls).value_or(QList<Uid>())) {
            const Record* control = snapshot.find(uid);
            if (control && isExcluded(*control))
                addFinding(
                    findings, rule, *control, &control::applicable,
                    Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is excluded, but the "
                                                              "treatment of %2 rests on it."))
                        .arg(control->code())
                        .arg(risk.code()));
        }
    }
}

constexpr Rule kSoaRules[] = {
    {"L011", Severity::Blocker, "6.1.3 d",
     QT_TRANSLATE_NOOP("rule", "Control excluded without justification"), "soa",
     excludedWithoutReason},
    {"L012", Severity::Blocker, "6.1.3 d",
     QT_TRANSLATE_NOOP("rule", "Control included without reason"), "soa", includedWithoutReason},
    {"L013", Severity::Blocker, "6.1.3 d",
     QT_TRANSLATE_NOOP("rule", "Not each control of Annex A is listed exactly once"), "soa",
     notEachControlOnce},
    {"L014", Severity::Blocker, "6.1.3 d", QT_TRANSLATE_NOOP("rule", "Applicability not decided"),
     "soa", undecided},
    {"L015", Severity::Major, "8.1",
     QT_TRANSLATE_NOOP("rule", "Control implemented without evidence"), "soa",
     implementedWithoutEvidence},
    {"L016", Severity::Blocker, "6.1.3 c",
     QT_TRANSLATE_NOOP("rule", "Excluded control is used in a risk treatment"),
     "soa treatment-plan", excludedButUsed},
};

} // namespace

RuleSet soaRules()
{
    return {kSoaRules};
}

} // namespace ringbinder
