// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/suppliertables.h"

#include "core/registers/incidents/incident.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_answer.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/report/packs/packtext.h"
#include "core/suppliers/questionnaire.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech supplierSpeech(const PackContext& context)
{
    return context.speech("supplier_pack");
}

QString supplierPlural(const PackContext& context)
{
    return supplier::def.pluralText().in(context.language());
}

QString noSupplier(const PackContext& context)
{
    return supplierSpeech(context)(QT_TRANSLATE_NOOP("supplier_pack", "No supplier is recorded."));
}

QString plainOf(const Record& record, const Field<QString>& field)
{
    return plainText(record.text(field));
}

Cell proofCell(const PackContext& context, const Record& answer)
{
    const Speech say = supplierSpeech(context);
    QStringList lines;
    if (const QString expected = answer.text(supplier_answer::expectedEvidence);
        !expected.isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("supplier_pack", "expected: %1"), {expected}));
    const auto isSeen = answer.get(supplier_answer::proofSeen);
    if (isSeen)
        lines.append(*isSeen ? say(QT_TRANSLATE_NOOP("supplier_pack", "seen"))
                             : say(QT_TRANSLATE_NOOP("supplier_pack", "not seen")));
    const QList<const Record*> evidence = linked(context, answer, supplier_answer::evidence);
    if (!evidence.isEmpty())
        lines.append(codesOf(evidence));
    return textCell(context, lines.join(QLatin1Char('\n')));
}

} // namespace

bool isSupplierInUse(const Record& record)
{
    const auto status = record.get(supplier::status);
    return status != supplier::Status::Ended && status != supplier::Status::Rejected;
}

QList<const Record*> cloudSuppliers(const Snapshot& snapshot)
{
    return recordsThat(snapshot, supplier::def, [](const Record& record) {
        const auto model = record.get(supplier::cloudModel);
        return model ? *model != supplier::CloudModel::NotCloud
                     : record.get(supplier::serviceKind) == supplier::ServiceKind::CloudService;
    });
}

Table supplierCounts(const PackContext& context)
{
    const Speech say = supplierSpeech(context);
    const QList<Record>& suppliers = context.snapshot().records(supplier::def);
    Table table;
    table.columns = {column(labelOf(supplier::criticality).in(context.language()), {.weight = 2})};
    for (const Choice& status : supplier::kStatusChoices)
        table.columns.append(numberColumn(context.language().text("supplier", status.label)));
    table.columns.append(numberColumn(say(QT_TRANSLATE_NOOP("supplier_pack", "All"))));
    const auto countsOf = [&](const auto& isWanted) {
        QList<Cell> cells;
        qsizetype all = 0;
        for (const Choice& status : supplier::kStatusChoices) {
            const auto count =
                std::count_if(suppliers.cbegin(), suppliers.cend(), [&](const Record& record) {
                    return isWanted(record) &&
                           record.value(supplier::status).text() == QLatin1String(status.token);
                });
            cells.append(Cell{say.number(count), -1, false, false});
        }
        all = std::count_if(suppliers.cbegin(), suppliers.cend(), isWanted);
        cells.append(Cell{say.number(all), -1, false, false});
        return cells;
    };
    QList<Row> rows;
    const auto addRow = [&](const Cell& name, const auto& isWanted) {
        QList<Cell> cells = {name};
        cells.append(countsOf(isWanted));
        if (cells.last().text != say.number(0))
            rows.append({cells, Row::Kind::Record});
    };
    for (const Choice& choice : supplier::kCriticalityChoices) {
        addRow({context.language().text("supplier", choice.label), -1, false, false},
               [&choice](const Record& record) {
                   return record.value(supplier::criticality).text() == QLatin1String(choice.token);
               });
    }
    addRow(textCell(context, {}),
           [](const Record& record) { return record.value(supplier::criticality).isNull(); });
    if (!rows.isEmpty()) {
        QList<Cell> total = {{say(QT_TRANSLATE_NOOP("supplier_pack", "All")), -1, true, false}};
        total.append(countsOf([](const Record&) { return true; }));
        rows.append(totalRow(total));
    }
    table.rows = Rows::of(rows);
    table.emptyText = noSupplier(context);
    table.countLine =
        countLine(context, supplierPlural(context), suppliers.size(), suppliers.size());
    return table;
}

Table supplierServices(const SupplierContext& context)
{
    RecordTable table(context, allRecords(context->snapshot(), supplier::def));
    table.named(supplier::name)
        .lines("supplier_pack", QT_TRANSLATE_NOOP("supplier_pack", "Service, kind"),
               {&supplier::service, &supplier::serviceKind}, 1.8)
        .field(supplier::owner)
        .choice(supplier::criticality, 0.8)
        .choice(supplier::status)
        .field(supplier::inScope, 0.5)
        .field(supplier::contact, 1.3)
        .cell(supplierSpeech(*context)(
                  QT_TRANSLATE_NOOP("supplier_pack", "Processes that stop without it")),
              {.weight = 1.3}, [](const PackContext& pack, const Record& record) {
                  const QString needed = pack.snapshot().shown(record, supplier::neededBy);
                  return needed.isEmpty() ? codesCell(pack, {}) : textCell(pack, needed);
              });
    return table.take(supplierPlural(*context), noSupplier(*context));
}

Table supplierAccess(const SupplierContext& context)
{
    RecordTable table(context, allRecords(context->snapshot(), supplier::def));
    table.named(supplier::name)
        .field(supplier::dataCategories, 1.4)
        .field(supplier::personalData, 0.6)
        .field(supplier::processingLocation, 1.1)
        .field(supplier::subcontractors, 1.5)
        .names(supplier::provides, 1.3)
        .names(supplier::accessTo, 1.3)
        .cell(labelOf(supplier::accessEndedOn).in(context->language()), {.weight = 0.8},
              [](const PackContext& pack, const Record& record) {
                  if (isSupplierInUse(record) && record.value(supplier::accessEndedOn).isNull())
                      return Cell{
                          supplierSpeech(pack)(QT_TRANSLATE_NOOP("supplier_pack", "still in use")),
                          -1, false, true};
                  return valueCell(pack, record, supplier::accessEndedOn);
              });
    return table.take(supplierPlural(*context), noSupplier(*context));
}

Table supplierMonitoring(const SupplierContext& context)
{
    const Speech say = supplierSpeech(*context);
    RecordTable table(context, allRecords(context->snapshot(), supplier::def));
    table.named(supplier::name)
        .field(supplier::lastAssessed, 0.8)
        .number(supplier::score)
        .field(supplier::findings, 1.8)
        .cell(labelOf(supplier::nextAssessment).in(context->language()), {.weight = 0.8},
              [](const PackContext& pack, const Record& record) {
                  Cell cell = valueCell(pack, record, supplier::nextAssessment);
                  if (record.get(supplier::overdue) == true) {
                      cell.text +=
                          QLatin1Char('\n') +
                          supplierSpeech(pack)(QT_TRANSLATE_NOOP("supplier_pack", "overdue"));
                      cell.isBold = true;
                  }
                  return cell;
              })
        .codes(supplier::risks)
        .codes(supplier::actions)
        .cell(incident::def.pluralText().in(context->language()), {.weight = 0.9},
              [](const PackContext& pack, const Record& record) {
                  return codesCell(
                      pack, pack.pointingAt(incident::def, incident::suppliers, record.uid()));
              })
        .cell(say(QT_TRANSLATE_NOOP("supplier_pack", "Exit plan, tested on")), {.weight = 1.8},
              [](const PackContext& pack, const Record& record) {
                  return linesCell(pack, {plainOf(record, supplier::exitPlan),
                                          pack.snapshot().shown(record, supplier::exitTestedOn)});
              })
        .codes(supplier::evidence);
    return table.take(supplierPlural(*context), noSupplier(*context));
}

Table cloudSupplement(const SupplierContext& context)
{
    const Speech say = supplierSpeech(*context);
    const QList<const Record*> cloud = cloudSuppliers(context->snapshot());
    RecordTable table(context, cloud);
    table.named(supplier::name)
        .field(supplier::service, 1.5)
        .field(supplier::cloudModel)
        .field(supplier::responsibilitySplit, 1.6)
        .field(supplier::region)
        .field(supplier::processingLocation, 1.1)
        .field(supplier::exitPlan, 2.2)
        .field(supplier::exitTestedOn, 0.8);
    return table.take(
        supplierPlural(*context),
        say(QT_TRANSLATE_NOOP("supplier_pack", "No supplier is recorded as a cloud service.")),
        context->snapshot().records(supplier::def).size(),
        say(QT_TRANSLATE_NOOP("supplier_pack", "cloud services")));
}

QList<const Record*> printedAssessments(const Snapshot& snapshot)
{
    return recordsThat(snapshot, supplier_assessment::def, [](const Record& record) {
        return record.get(supplier_assessment::status) != supplier_assessment::Status::Cancelled;
    });
}

Table plainAssessments(const SupplierContext& context)
{
    const Speech say = supplierSpeech(*context);
    const QList<const Record*> all = printedAssessments(context->snapshot());
    QList<const Record*> plain = all;
    plain.removeIf([&context](const Record* assessment) {
        return !context
                    ->pointingAt(supplier_answer::def, supplier_answer::assessment,
                                 assessment->uid())
                    .isEmpty();
    });
    RecordTable table(context, plain);
    table.named(supplier_assessment::title)
        .names(supplier_assessment::supplier, 1.2)
        .lines("supplier_pack", QT_TRANSLATE_NOOP("supplier_pack", "Kind, status"),
               {&supplier_assessment::kind, &supplier_assessment::status}, 1.1)
        .lines("supplier_pack", QT_TRANSLATE_NOOP("supplier_pack", "Due, held on"),
               {&supplier_assessment::due, &supplier_assessment::date}, 0.8)
        .field(supplier_assessment::assessor)
        .number(supplier_assessment::score)
        .cell(say(QT_TRANSLATE_NOOP("supplier_pack", "Conclusion, reason, conditions")),
              {.weight = 2},
              [](const PackContext& pack, const Record& record) {
                  QStringList lines = {
                      pack.snapshot().shown(record, supplier_assessment::conclusion),
                      plainOf(record, supplier_assessment::reason),
                      plainOf(record, supplier_assessment::conditions)};
                  lines.removeAll(QString());
                  return textCell(pack, lines.join(QLatin1Char('\n')));
              })
        .cell(say(QT_TRANSLATE_NOOP("supplier_pack", "Exception, actions, evidence")),
              {.weight = 0.9},
              [](const PackContext& pack, const Record& record) {
                  return codesCell(pack, linked(pack, record, supplier_assessment::exception) +
                                             linked(pack, record, supplier_assessment::actions) +
                                             linked(pack, record, supplier_assessment::evidence));
              })
        .field(supplier_assessment::next, 0.8)
        .cell(say(QT_TRANSLATE_NOOP("supplier_pack", "Approved by owner, security, on")),
              {.weight = 1.2}, [](const PackContext& pack, const Record& record) {
                  const Snapshot& data = pack.snapshot();
                  return linesCell(pack,
                                   {data.shown(record, supplier_assessment::approvedByOwner),
                                    data.shown(record, supplier_assessment::approvedBySecurity),
                                    data.shown(record, supplier_assessment::approvedOn)});
              });
    return table.take(
        supplier_assessment::def.pluralText().in(context->language()),
        say(QT_TRANSLATE_NOOP("supplier_pack", "Each assessment puts a questionnaire.")),
        all.size(), say(QT_TRANSLATE_NOOP("supplier_pack", "without a questionnaire")));
}

Table assessmentAnswers(const SupplierContext& context, const Record& assessment)
{
    const Speech say = supplierSpeech(*context);
    const Language& language = context->language();
    QList<const Record*> answers =
        context->pointingAt(supplier_answer::def, supplier_answer::assessment, assessment.uid());
    // In the order of the questionnaire: the sections as they are declared, then the references.
    const auto sectionOf = [](const Record& answer) {
        const int place = supplier_answer::questionSection.choiceIndex(
            answer.value(supplier_answer::questionSection).text());
        return place < 0 ? int(std::size(supplier_answer::kSectionChoices)) : place;
    };
    std::stable_sort(answers.begin(), answers.end(), [&](const Record* a, const Record* b) {
        return sectionOf(*a) < sectionOf(*b);
    });
    RecordTable table(context, answers);
    table
        .cell(labelOf(supplier_answer::title).in(language), {.weight = 2.6, .identifies = true},
              [](const PackContext&, const Record& answer) -> Cell {
                  const QString reference = answer.text(common::reference);
                  return {reference.isEmpty()
                              ? answer.title()
                              : QString(reference + QLatin1Char(' ') + answer.title()),
                          -1, false, false};
              })
        .field(supplier_answer::answer, 2.4)
        .cell(say(QT_TRANSLATE_NOOP("supplier_pack", "Proof")), {.weight = 1.6}, proofCell)
        .number(supplier_answer::weight)
        .number(supplier_answer::score)
        .cell(labelOf(supplier_answer::knockOut).in(language), {.weight = 0.7},
              [](const PackContext& pack, const Record& answer) -> Cell {
                  const Speech word = supplierSpeech(pack);
                  if (answer.get(supplier_answer::knockOut) != true)
                      return {pack.language().text("schema", "No"), -1, false, true};
                  const bool isFailed = isKnockOutFailure(answer);
                  return {isFailed ? word(QT_TRANSLATE_NOOP("supplier_pack", "Failed"))
                                   : pack.language().text("schema", "Yes"),
                          -1, isFailed, false};
              })
        .field(supplier_answer::judgement, 1.6)
        .field(supplier_answer::answeredOn, 0.8)
        .grouped([&language](const Record& answer) {
            const int place = supplier_answer::questionSection.choiceIndex(
                answer.value(supplier_answer::questionSection).text());
            return place < 0 ? notRecorded(language)
                             : language.text("supplier_answer",
                                             supplier_answer::kSectionChoices[place].label);
        });
    return table.take(
        supplier_answer::def.pluralText().in(language),
        say(QT_TRANSLATE_NOOP("supplier_pack", "No questionnaire was put in this assessment.")));
}

} // namespace ringbinder::report
