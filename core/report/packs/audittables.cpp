// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an audit and the tables of its plan; those of checklist and findings are in
// auditresults.cpp.
#include "core/report/packs/audittables.h"

#include "core/audits/clauserange.h"
#include "core/catalogue/catalogue.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/people/person.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/recordtable.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Row planRow(const PackContext& context, const QString& what, const QString& detail)
{
    return {{textCell(context, what), textCell(context, detail)}, Row::Kind::Record};
}

// One row for each chapter of the standard, with the clauses of it that are audited.
QList<Row> clausePlanRows(const PackContext& context, const Record& audited)
{
    const ClauseRange range(audited.text(audit::clauses));
    QList<Row> rows;
    QString chapter;
    for (const Clause& clause : shippedCatalogue().clauses()) {
        if (!clause.isAssessable || !range.covers(clause.id))
            continue;
        const QString number = clause.id.section(QLatin1Char('.'), 0, 0);
        if (number == chapter) {
            rows.last().cells.last().text += QLatin1String(", ") + clause.id;
            continue;
        }
        chapter = number;
        const Clause* heading = shippedCatalogue().clause(number);
        rows.append(planRow(
            context,
            heading ? QString(number + QLatin1Char(' ') + heading->title.in(context.language()))
                    : number,
            clause.id));
    }
    return rows;
}

void appendPlanGroup(QList<Row>& rows, const QString& heading, const QList<Row>& of)
{
    if (of.isEmpty())
        return;
    rows.append(groupRow(heading));
    rows.append(of);
}

QList<Row> controlPlanRows(const PackContext& context, const Record& audited)
{
    QList<Row> rows;
    for (const Record* record : byCode(linked(context, audited, audit::controls)))
        rows.append(planRow(
            context, QString(record->code() + QLatin1Char(' ') + context.snapshot().name(*record)),
            context.snapshot().shown(*record, control::status)));
    return rows;
}

QList<Row> documentPlanRows(const PackContext& context, const Record& audited)
{
    QList<Row> rows;
    for (const Record* record : linked(context, audited, audit::documents)) {
        const QString identifier = record->text(document::identifier);
        rows.append(planRow(context,
                            QString((identifier.isEmpty() ? record->code() : identifier) +
                                    QLatin1Char(' ') + context.snapshot().name(*record)),
                            record->text(document::version)));
    }
    return rows;
}

QList<Row> lawPlanRows(const PackContext& context, const Record& audited)
{
    QList<Row> rows;
    for (const Record* record : linked(context, audited, audit::requirements))
        rows.append(planRow(
            context, QString(record->code() + QLatin1Char(' ') + context.snapshot().name(*record)),
            record->text(legal_requirement::jurisdiction)));
    return rows;
}

// What the units of the register say, else what is written of the person.
QString unitOfPerson(const PackContext& context, const Record& one)
{
    const QString unit = namesOf(context, linked(context, one, person::unit));
    return unit.isEmpty() ? one.text(person::department) : unit;
}

} // namespace

Speech auditSpeech(const PackContext& context)
{
    return context.speech("auditpack");
}

bool isHeldByUs(const Record& audited)
{
    const auto kind = audited.get(audit::kind).value_or(audit::Kind::Internal);
    return kind == audit::Kind::Internal || kind == audit::Kind::Supplier;
}

bool auditTookPlace(const Record& audited)
{
    const auto status = audited.get(audit::status);
    return status == audit::Status::Completed || status == audit::Status::Reported;
}

QDate auditDay(const Record& audited)
{
    for (const Field<QDate>* field :
         {&audit::completedOn, &audit::startedOn, &audit::plannedDate}) {
        if (const auto day = audited.get(*field))
            return *day;
    }
    return {};
}

QString reportReference(const PackContext& context, const Record& audited)
{
    const PackDef& report = *packOf("audit-report");
    for (const Record& record : context.snapshot().records(pack_control::def)) {
        if (record.text(pack_control::pack) == report.name() &&
            record.text(pack_control::recordUid) == audited.uid().toString() &&
            !record.text(pack_control::identifier).isEmpty())
            return record.text(pack_control::identifier);
    }
    return QString(QLatin1String(report.identifier) + QLatin1Char('-') + audited.code());
}

QList<const Record*> teamOf(const PackContext& context, const Record& audited)
{
    QList<const Record*> team = linked(context, audited, audit::leadAuditor);
    for (const Record* member : linked(context, audited, audit::team)) {
        if (!team.contains(member))
            team.append(member);
    }
    return team;
}

Table teamTable(const PackContext& context, const Record& audited)
{
    const Speech say = auditSpeech(context);
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(auditor::def.labelText().in(language), {.weight = 1.4, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("auditpack", "Task"))),
        column(labelOf(auditor::employer).in(language)),
        column(labelOf(auditor::proof).in(language), {.weight = 1.6}),
        column(labelOf(auditor::validUntil).in(language)),
        column(labelOf(auditor::barredAreas).in(language), {.weight = 1.5})};
    table.emptyText = say(QT_TRANSLATE_NOOP("auditpack", "No auditor is recorded."));
    QList<Row> rows;
    const auto lead = audited.get(audit::leadAuditor);
    for (const Record* member : teamOf(context, audited)) {
        QStringList barred = {namesOf(context, linked(context, *member, auditor::barredUnits)),
                              member->text(auditor::barredAreas)};
        barred.removeAll(QString());
        rows.append(
            {{{context.snapshot().name(*member), -1, true, false},
              {lead == member->uid() ? labelOf(audit::leadAuditor).in(language)
                                     : say(QT_TRANSLATE_NOOP("auditpack", "Member of the team")),
               -1, false, false},
              valueCell(context, *member, auditor::employer),
              valueCell(context, *member, auditor::proof),
              valueCell(context, *member, auditor::validUntil),
              textCell(context, barred.join(QLatin1String("; ")))},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, auditor::def.pluralText().in(language), rows.size(), rows.size());
    return table;
}

Table auditeeTable(const PackContext& context, const Record& audited)
{
    const Speech say = auditSpeech(context);
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("auditpack", "Auditee")), {.weight = 1.4, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("auditpack", "Role")), {.weight = 1.6}),
        column(labelOf(person::unit).in(language), {.weight = 1.4})};
    table.emptyText = say(QT_TRANSLATE_NOOP("auditpack", "No auditee is recorded."));
    QList<Row> rows;
    for (const Record* auditee : linked(context, audited, audit::auditees))
        rows.append({{{context.snapshot().name(*auditee), -1, true, false},
                      textCell(context, roleOf(*auditee)),
                      textCell(context, unitOfPerson(context, *auditee))},
                     Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, labelOf(audit::auditees).in(language), rows.size(), rows.size());
    return table;
}

Table criteriaTable(const PackContext& context, const Record& audited)
{
    const Speech say = auditSpeech(context);
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("auditpack", "Criterion")), {.weight = 3, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("auditpack", "Clauses, status or version")), {.weight = 2})};
    table.emptyText = say(QT_TRANSLATE_NOOP("auditpack", "The plan names no clause, control, "
                                                         "document or law."));
    QList<Row> rows;
    appendPlanGroup(rows, QStringLiteral("ISO/IEC 27001:2022"), clausePlanRows(context, audited));
    appendPlanGroup(rows,
                    say(QT_TRANSLATE_NOOP("auditpack", "Controls by %1"),
                        {documentReference(context, packOf("soa")->name())}),
                    controlPlanRows(context, audited));
    appendPlanGroup(rows, document::def.pluralText().in(language),
                    documentPlanRows(context, audited));
    appendPlanGroup(rows, legal_requirement::def.pluralText().in(language),
                    lawPlanRows(context, audited));
    const qsizetype shown = std::count_if(
        rows.cbegin(), rows.cend(), [](const Row& row) { return row.kind == Row::Kind::Record; });
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, labelOf(audit::criteria).in(language), shown, shown);
    return table;
}

Table followUpTable(const PackContext& context, const Record& audited)
{
    const Speech say = auditSpeech(context);
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(audit_finding::def.labelText().in(language), {.weight = 1.8, .identifies = true}),
        column(labelOf(audit_finding::type).in(language), {.weight = 1.1}),
        column(labelOf(audit_finding::requirement).in(language), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("auditpack", "Response, nonconformity")), {.weight = 1.8}),
        column(labelOf(audit_finding::due).in(language), {.weight = 0.8, .wraps = false}),
        column(say(QT_TRANSLATE_NOOP("auditpack", "What became of it")), {.weight = 1.1})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("auditpack", "No earlier finding is in the plan of this audit."));
    table.tints = choiceTints(audit_finding::status, language);
    QList<Row> rows;
    for (const Record* finding : byCode(linked(context, audited, audit::earlierFindings))) {
        const QList<const Record*> followed =
            linked(context, *finding, audit_finding::nonconformity);
        QStringList response = {context.snapshot().shown(*finding, audit_finding::response),
                                codesOf(followed)};
        response.removeAll(QString());
        const auto status = finding->get(audit_finding::status);
        QString outcome = context.snapshot().shown(*finding, audit_finding::status);
        if (const auto closed = finding->get(audit_finding::closedOn))
            outcome += QLatin1Char('\n') + language.date(*closed);
        rows.append(
            {{{QString(finding->code() + QLatin1Char('\n') + context.snapshot().name(*finding)), -1,
               true, false},
              valueCell(context, *finding, audit_finding::type),
              valueCell(context, *finding, audit_finding::requirement),
              textCell(context, response.join(QLatin1Char('\n'))),
              valueCell(context, *finding, audit_finding::due),
              status ? Cell{outcome, int(*status), false, false} : textCell(context, {})},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, labelOf(audit::earlierFindings).in(language), rows.size(), rows.size());
    return table;
}

} // namespace ringbinder::report
