// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts with suppliers, their security clauses, and certificates.
#include "core/continuity/recoverygap.h"
#include "core/registers/suppliers/supplier_certificate.h"
#include "core/registers/suppliers/supplier_contract.h"
#include "core/report/packs/suppliertables.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech contractSpeech(const PackContext& context)
{
    return context.speech("supplier_pack");
}

QString noContract(const PackContext& context)
{
    return contractSpeech(context)(
        QT_TRANSLATE_NOOP("supplier_pack", "No contract with a supplier is recorded."));
}

// The clauses that the audit asks for, in its order; the others are listed in one column.
constexpr supplier_contract::Clause kAskedClauses[] = {
    supplier_contract::Clause::Confidentiality,   supplier_contract::Clause::IncidentNotice,
    supplier_contract::Clause::AuditRight,        supplier_contract::Clause::Subcontractors,
    supplier_contract::Clause::ReturnAndDeletion, supplier_contract::Clause::Continuity};

QString tokenOfClause(supplier_contract::Clause clause)
{
    return QString::fromLatin1(supplier_contract::kClauseChoices[size_t(clause)].token);
}

// Those that no column of its own stands for.
QString otherClauses(const PackContext& context, const Record& contract)
{
    QStringList words;
    const QStringList present = contract.value(supplier_contract::clauses).list();
    for (size_t i = 0; i < std::size(supplier_contract::kClauseChoices); ++i) {
        const auto clause = supplier_contract::Clause(int(i));
        const bool isAsked = std::find(std::begin(kAskedClauses), std::end(kAskedClauses),
                                       clause) != std::end(kAskedClauses);
        if (!isAsked && present.contains(tokenOfClause(clause)))
            words.append(context.language().text("supplier_contract",
                                                 supplier_contract::kClauseChoices[i].label));
    }
    return words.join(QLatin1String(", "));
}

// The last day, and that it has passed.
Cell lastDayCell(const PackContext& context, const Record& record, const Field<QDate>& day,
                 const Field<bool>& expired)
{
    Cell cell = valueCell(context, record, day);
    if (record.get(expired) == true) {
        cell.text += QLatin1Char('\n') +
                     contractSpeech(context)(QT_TRANSLATE_NOOP("supplier_pack", "expired"));
        cell.isBold = true;
    }
    return cell;
}

// Within how many hours incidents are told and the service is back; only what there is.
Cell agreedTimesCell(const PackContext& context, const Record& contract)
{
    const Speech say = contractSpeech(context);
    QStringList lines;
    const auto add = [&](const char* text, const auto& field) {
        if (const auto hours = contract.get(field))
            lines.append(say(text, {hoursText(double(*hours), context.language())})
                             .replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
    };
    add(QT_TRANSLATE_NOOP("supplier_pack", "notice: %1"), supplier_contract::incidentNoticeHours);
    add(QT_TRANSLATE_NOOP("supplier_pack", "recovery: %1"), supplier_contract::agreedRtoHours);
    return textCell(context, lines.join(QLatin1Char('\n')));
}

// Contract and, below it, whose it is; the tables about clauses begin with it.
void addContract(RecordTable& table, const Language& language)
{
    table.cell(headingOf(supplier_contract::title).in(language),
               {.weight = 1.9, .identifies = true},
               [](const PackContext& pack, const Record& record) {
                   Cell cell = namedCell(pack, record);
                   const QString supplier =
                       namesOf(pack, linked(pack, record, supplier_contract::supplier));
                   if (!supplier.isEmpty())
                       cell.text += QLatin1Char('\n') + supplier;
                   return cell;
               });
}

} // namespace

Table contractTerms(const SupplierContext& context)
{
    RecordTable table(context, allRecords(context->snapshot(), supplier_contract::def));
    table.named(supplier_contract::title)
        .names(supplier_contract::supplier, 1.3)
        .field(supplier_contract::number, 0.9)
        .choice(supplier_contract::status, 0.8)
        .field(supplier_contract::owner)
        .field(supplier_contract::start, 0.8)
        .cell(labelOf(supplier_contract::end).in(context->language()), {.weight = 0.8},
              [](const PackContext& pack, const Record& record) {
                  return lastDayCell(pack, record, supplier_contract::end,
                                     supplier_contract::expired);
              })
        .number(supplier_contract::noticeMonths)
        .field(supplier_contract::noticeBy, 0.8)
        .field(supplier_contract::renews, 0.7)
        .field(supplier_contract::costYearMinor, 0.9);
    return table.take(supplier_contract::def.pluralText().in(context->language()),
                      noContract(*context));
}

Table contractClauses(const SupplierContext& context)
{
    const Language& language = context->language();
    RecordTable table(context, allRecords(context->snapshot(), supplier_contract::def));
    const QString yes = language.text("schema", "Yes");
    const QString no = language.text("schema", "No");
    const int present =
        table.tints({toneTint(Tone::Good, yes, yes.left(1)), toneTint(Tone::Bad, no, no.left(1))});
    addContract(table, language);
    for (const supplier_contract::Clause clause : kAskedClauses) {
        table.cell(language.text("supplier_contract",
                                 supplier_contract::kClauseChoices[size_t(clause)].label),
                   {.weight = 0.7},
                   [present, token = tokenOfClause(clause)](const PackContext& pack,
                                                            const Record& record) -> Cell {
                       if (record.value(supplier_contract::clauses).isNull())
                           return textCell(pack, {});
                       const bool isThere =
                           record.value(supplier_contract::clauses).list().contains(token);
                       return {pack.language().text("schema", isThere ? "Yes" : "No"),
                               present + (isThere ? 0 : 1), false, false};
                   });
    }
    return table.take(supplier_contract::def.pluralText().in(language), noContract(*context));
}

Table contractTimes(const SupplierContext& context)
{
    const Speech say = contractSpeech(*context);
    const Language& language = context->language();
    RecordTable table(context, allRecords(context->snapshot(), supplier_contract::def));
    addContract(table, language);
    table
        .cell(say(QT_TRANSLATE_NOOP("supplier_pack", "Other security clauses")), {.weight = 2.6},
              [](const PackContext& pack, const Record& record) {
                  const QString others = otherClauses(pack, record);
                  return others.isEmpty() ? codesCell(pack, {}) : textCell(pack, others);
              })
        .field(supplier_contract::missingClauses, 1.8)
        .cell(say(QT_TRANSLATE_NOOP("supplier_pack", "Agreed times")), {.weight = 1.1},
              agreedTimesCell)
        .cell(labelOf(supplier_contract::processingAgreement).in(language), {.weight = 0.9},
              [](const PackContext& pack, const Record& record) {
                  const Snapshot& data = pack.snapshot();
                  const bool isSigned = record.get(supplier_contract::processingAgreement) ==
                                        supplier_contract::ProcessingAgreement::Signed;
                  QStringList lines = {data.shown(record, supplier_contract::processingAgreement)};
                  if (isSigned)
                      lines.append(data.shown(record, supplier_contract::processingAgreementDate));
                  return linesCell(pack, lines);
              });
    return table.take(supplier_contract::def.pluralText().in(language), noContract(*context));
}

Table supplierCertificates(const SupplierContext& context)
{
    const Speech say = contractSpeech(*context);
    RecordTable table(context, allRecords(context->snapshot(), supplier_certificate::def));
    table.named(supplier_certificate::title)
        .names(supplier_certificate::supplier, 1.3)
        .field(supplier_certificate::standard, 1.1)
        .lines("supplier_pack", QT_TRANSLATE_NOOP("supplier_pack", "Number, issued by"),
               {&supplier_certificate::number, &supplier_certificate::issuer}, 1.2)
        .field(supplier_certificate::scope, 2)
        .choice(supplier_certificate::coversService, 0.9)
        .field(supplier_certificate::soaVersion, 0.7)
        .cell(labelOf(supplier_certificate::expires).in(context->language()), {.weight = 0.9},
              [](const PackContext& pack, const Record& record) {
                  return lastDayCell(pack, record, supplier_certificate::expires,
                                     supplier_certificate::expired);
              })
        .lines("supplier_pack", QT_TRANSLATE_NOOP("supplier_pack", "Checked by, on"),
               {&supplier_certificate::checkedBy, &supplier_certificate::checkedOn}, 1);
    return table.take(
        supplier_certificate::def.pluralText().in(context->language()),
        say(QT_TRANSLATE_NOOP("supplier_pack", "No certificate of a supplier is recorded.")));
}

} // namespace ringbinder::report
