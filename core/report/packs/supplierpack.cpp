// SPDX-License-Identifier: GPL-3.0-or-later
// The supplier register with its assessments as a pack: its sections in order. The tables are in
// suppliertables.cpp.
#include "core/registers/controls/policy_exception.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_answer.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/registers/suppliers/supplier_certificate.h"
#include "core/registers/suppliers/supplier_contract.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/suppliertables.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech supplierPackSpeech(const PackWriter& writer)
{
    return writer.speech("supplier_pack");
}

qsizetype countThat(const Snapshot& data, const RegisterDef& def,
                    const std::function<bool(const Record&)>& test)
{
    return recordsThat(data, def, test).size();
}

bool hasSuppliers(const PackContext& context)
{
    return !context.snapshot().records(supplier::def).isEmpty();
}

bool hasContracts(const PackContext& context)
{
    return !context.snapshot().records(supplier_contract::def).isEmpty();
}

void writeSupplierSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Snapshot& data = context.snapshot();
    const Speech say = supplierPackSpeech(writer);
    const auto figure = [&](qsizetype count, const char* label) -> Figures::Figure {
        return {say.number(count), say(label), -1};
    };
    const auto isCritical = [](const Record& record) {
        return isSupplierInUse(record) &&
               record.get(supplier::criticality) == supplier::Criticality::Critical;
    };
    Figures figures;
    figures.figures = {
        figure(countThat(data, supplier::def, isSupplierInUse),
               QT_TRANSLATE_NOOP("supplier_pack", "suppliers in use")),
        figure(countThat(data, supplier::def, isCritical),
               QT_TRANSLATE_NOOP("supplier_pack", "critical")),
        figure(countThat(data, supplier::def,
                         [](const Record& record) {
                             return isSupplierInUse(record) &&
                                    record.value(supplier::lastAssessed).isNull();
                         }),
               QT_TRANSLATE_NOOP("supplier_pack", "never assessed")),
        figure(
            countThat(data, supplier::def,
                      [](const Record& record) { return record.get(supplier::overdue) == true; }),
            QT_TRANSLATE_NOOP("supplier_pack", "assessments overdue")),
        figure(countThat(data, supplier_assessment::def,
                         [](const Record& record) {
                             return record.get(supplier_assessment::knockOuts).value_or(0) > 0;
                         }),
               QT_TRANSLATE_NOOP("supplier_pack", "assessments with a knock-out failed"))};
    writer.add(figures);
    const auto contracts = data.records(supplier_contract::def).size();
    const auto expired = countThat(data, supplier_contract::def, [](const Record& record) {
        return record.get(supplier_contract::expired) == true;
    });
    const auto certificates = data.records(supplier_certificate::def).size();
    const auto unusable = countThat(data, supplier_certificate::def, [](const Record& record) {
        return record.get(supplier_certificate::expired) == true ||
               record.get(supplier_certificate::coversService) !=
                   supplier_certificate::Coverage::Yes;
    });
    KeyValue facts;
    facts.entries = {
        factOf(context, supplier_contract::def.pluralText().in(context.language()),
               say(QT_TRANSLATE_NOOP("supplier_pack", "%1, expired: %2"),
                   {say.number(contracts), say.number(expired)})),
        factOf(context, supplier_certificate::def.pluralText().in(context.language()),
               say(QT_TRANSLATE_NOOP("supplier_pack",
                                     "%1, expired or not shown to cover the service: %2"),
                   {say.number(certificates), say.number(unusable)})),
        factOf(context, say(QT_TRANSLATE_NOOP("supplier_pack", "Cloud services")),
               say.number(cloudSuppliers(data).size()))};
    writer.add(facts);
    if (hasSuppliers(context))
        writer.add(supplierCounts(context));
    const QString conclusion =
        context.control() ? context.control()->text(pack_control::conclusion) : QString();
    if (!conclusion.isEmpty())
        writer.recorded(conclusion);
}

void writeSupplierRegister(PackWriter& writer)
{
    const Speech say = supplierPackSpeech(writer);
    if (!hasSuppliers(writer.context())) {
        writer.text(say(QT_TRANSLATE_NOOP("supplier_pack", "No supplier is recorded.")));
        return;
    }
    writer.heading(say(QT_TRANSLATE_NOOP("supplier_pack", "Services")), 2);
    writer.add(supplierServices(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("supplier_pack", "Information and access")), 2);
    writer.add(supplierAccess(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("supplier_pack", "Monitoring and exit")), 2);
    writer.add(supplierMonitoring(writer.shared()));
}

void writeSupplierContracts(PackWriter& writer)
{
    const Speech say = supplierPackSpeech(writer);
    const Table terms = contractTerms(writer.shared());
    if (terms.rows.count == 0) {
        writer.text(terms.emptyText);
        return;
    }
    writer.heading(say(QT_TRANSLATE_NOOP("supplier_pack", "Terms")), 2);
    writer.add(terms);
    writer.heading(say(QT_TRANSLATE_NOOP("supplier_pack", "Security clauses")), 2);
    writer.add(contractClauses(writer.shared()));
    writer.heading(
        say(QT_TRANSLATE_NOOP("supplier_pack", "Other clauses, times and processing agreement")),
        2);
    writer.add(contractTimes(writer.shared()));
}

void writeSupplierCertificates(PackWriter& writer)
{
    writer.add(supplierCertificates(writer.shared()));
}

void writeCloudSupplement(PackWriter& writer)
{
    writer.add(cloudSupplement(writer.shared()));
}

// Approved by the owner of the contract and by security, or to be.
void writeAssessmentApproval(PackWriter& writer, const Record& assessment)
{
    const PackContext& context = writer.context();
    const Speech say = supplierPackSpeech(writer);
    const Snapshot& data = context.snapshot();
    const QString day = data.shown(assessment, supplier_assessment::approvedOn);
    SignatureBlock approval;
    const auto add = [&](const char* purpose, const Field<Uid>& field) {
        const Record* person = data.find(assessment.get(field));
        SignatureBlock::Signatory one = signatory(context, say(purpose), person);
        if (person)
            one.date = day;
        approval.signatories.append(one);
    };
    add(QT_TRANSLATE_NOOP("supplier_pack", "Approved, contract owner"),
        supplier_assessment::approvedByOwner);
    add(QT_TRANSLATE_NOOP("supplier_pack", "Approved, security manager"),
        supplier_assessment::approvedBySecurity);
    writer.add(approval);
}

using AssessmentFields = std::initializer_list<const FieldDef*>;

KeyValue assessmentFacts(const PackContext& context, const Record& assessment,
                         AssessmentFields fields)
{
    KeyValue facts;
    facts.columns = 2;
    for (const FieldDef* field : fields) {
        KeyValue::Entry entry = factOf(context, assessment, *field);
        const bool isLink =
            field->type == FieldType::Reference || field->type == FieldType::References;
        if (entry.isMuted && isLink)
            entry.value = codesCell(context, {}).text;
        facts.entries.append(entry);
    }
    return facts;
}

void writeAssessmentReport(PackWriter& writer, const Record& assessment, bool startsPage)
{
    const PackContext& context = writer.context();
    const Speech say = supplierPackSpeech(writer);
    writer.heading(
        QString(assessment.code() + QLatin1Char(' ') + context.snapshot().name(assessment)), 2,
        startsPage);
    writer.add(assessmentFacts(
        context, assessment,
        {&supplier_assessment::supplier, &supplier_assessment::kind, &supplier_assessment::assessor,
         &supplier_assessment::status, &supplier_assessment::due, &supplier_assessment::date,
         &supplier_assessment::progress, &supplier_assessment::score,
         &supplier_assessment::knockOuts, &supplier_assessment::conclusion}));
    writer.add(assessmentAnswers(writer.shared(), assessment));
    writer.add(assessmentFacts(context, assessment,
                               {&supplier_assessment::reason, &supplier_assessment::conditions,
                                &supplier_assessment::exception, &supplier_assessment::actions,
                                &supplier_assessment::next, &supplier_assessment::evidence}));
    if (assessment.get(supplier_assessment::knockOuts).value_or(0) > 0 &&
        !context.snapshot().find(assessment.get(supplier_assessment::exception)))
        writer.text(say(QT_TRANSLATE_NOOP("supplier_pack",
                                          "A knock-out question was failed and no exception is "
                                          "recorded: the supplier may not be approved.")),
                    Paragraph::Style::Note);
    writeAssessmentApproval(writer, assessment);
}

void writeSupplierAssessments(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = supplierPackSpeech(writer);
    const QList<const Record*> assessments = printedAssessments(writer.snapshot());
    if (assessments.isEmpty())
        writer.text(
            say(QT_TRANSLATE_NOOP("supplier_pack", "No assessment of a supplier is recorded.")));
    QList<const Record*> withAnswers = assessments;
    withAnswers.removeIf([&context](const Record* assessment) {
        return context
            .pointingAt(supplier_answer::def, supplier_answer::assessment, assessment->uid())
            .isEmpty();
    });
    const bool hasOthers = withAnswers.size() < assessments.size();
    if (hasOthers) {
        writer.heading(
            say(QT_TRANSLATE_NOOP("supplier_pack", "Assessments without a questionnaire")), 2);
        writer.add(plainAssessments(writer.shared()));
    }
    for (const Record* assessment : std::as_const(withAnswers))
        writeAssessmentReport(writer, *assessment, hasOthers || assessment != withAnswers.first());
}

void writeSupplierChanges(PackWriter& writer)
{
    writeChanges(writer);
}

void writeSupplierClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = supplierPackSpeech(writer);
    writeLegend(
        writer,
        {{say(QT_TRANSLATE_NOOP("supplier_pack", "Score")),
          say(QT_TRANSLATE_NOOP("supplier_pack", "weighted mean of the answers, 0 to 100"))},
         {say(QT_TRANSLATE_NOOP("supplier_pack", "Knock-out")),
          say(QT_TRANSLATE_NOOP("supplier_pack",
                                "a question that must not be failed, whatever the score"))}},
        false);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("supplier_pack", "Approval")), 2);
    SignatureBlock approval;
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("supplier_pack", "Prepared"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("supplier_pack", "Approved")))};
    writer.add(approval);
}

bool hasCertificates(const PackContext& context)
{
    return !context.snapshot().records(supplier_certificate::def).isEmpty();
}

bool hasCloud(const PackContext& context)
{
    return !cloudSuppliers(context.snapshot()).isEmpty();
}

bool hasAssessments(const PackContext& context)
{
    return !printedAssessments(context.snapshot()).isEmpty();
}

constexpr PackSection kSupplierSections[] = {
    {.key = "summary",
     .context = "supplier_pack",
     .title = QT_TRANSLATE_NOOP("supplier_pack", "Summary"),
     .compose = writeSupplierSummary,
     .startsPage = true},
    {.key = "register",
     .context = "supplier_pack",
     .title = QT_TRANSLATE_NOOP("supplier_pack", "Register of suppliers"),
     .compose = writeSupplierRegister,
     .orientation = Orientation::Landscape,
     .isWide = hasSuppliers},
    {.key = "contracts",
     .context = "supplier_pack",
     .title = QT_TRANSLATE_NOOP("supplier_pack", "Contracts"),
     .compose = writeSupplierContracts,
     .orientation = Orientation::Landscape,
     .isWide = hasContracts},
    {.key = "certificates",
     .context = "supplier_pack",
     .title = QT_TRANSLATE_NOOP("supplier_pack", "Certificates"),
     .compose = writeSupplierCertificates,
     .orientation = Orientation::Landscape,
     .isWide = hasCertificates},
    {.key = "cloud",
     .context = "supplier_pack",
     .title = QT_TRANSLATE_NOOP("supplier_pack", "Cloud services"),
     .compose = writeCloudSupplement,
     .orientation = Orientation::Landscape,
     .isWide = hasCloud},
    {.key = "assessments",
     .context = "supplier_pack",
     .title = QT_TRANSLATE_NOOP("supplier_pack", "Assessment reports"),
     .compose = writeSupplierAssessments,
     .orientation = Orientation::Landscape,
     .isWide = hasAssessments},
    {.key = "changes",
     .context = "supplier_pack",
     .title = QT_TRANSLATE_NOOP("supplier_pack", "Changes since the version before"),
     .compose = writeSupplierChanges,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "closing",
     .context = "supplier_pack",
     .title = QT_TRANSLATE_NOOP("supplier_pack", "Legend, revision history, approval"),
     .compose = writeSupplierClosing},
};

constexpr const RegisterDef* kSupplierContent[] = {
    &supplier::def, &supplier_contract::def, &supplier_certificate::def, &supplier_assessment::def,
    &supplier_answer::def};
constexpr const RegisterDef* kSupplierReads[] = {&incident::def, &policy_exception::def};
constexpr const char* kSupplierRelated[] = {"soa", "risk-assessment", "asset-register"};

} // namespace

PackDef supplierPack()
{
    return {
        .key = "supplier-register",
        .context = "supplier_pack",
        .title = QT_TRANSLATE_NOOP("supplier_pack", "Supplier register and assessments"),
        .shortTitle = QT_TRANSLATE_NOOP("supplier_pack", "Supplier register"),
        .purpose = QT_TRANSLATE_NOOP("supplier_pack",
                                     "For contract owners and auditor: who delivers what, under "
                                     "which terms, and how each was assessed."),
        .clause = "A.5.19 to A.5.23",
        .identifier = "ISMS-SUP-001",
        .sections = kSupplierSections,
        .content = kSupplierContent,
        .reads = kSupplierReads,
        .sheets = supplierSheets(),
        .related = kSupplierRelated,
    };
}

} // namespace ringbinder::report
