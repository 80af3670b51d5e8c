// SPDX-License-Identifier: GPL-3.0-or-later
// The target, the clauses and the counts of findings of the readiness report.
#include "core/report/packs/readinesstables.h"

#include "core/registers/audits/certificate.h"
#include "core/registers/context/organisation.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/report/packs/evidencetables.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/scopetables.h"
#include "core/report/sheets/sheetparts.h"
#include "core/rules/readiness.h"
#include "core/rules/snapshotlogic.h"
#include "core/rules/standings.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr qsizetype kReasonsOfClause = 4; // the gravest; a clause in order tells fewer

QString dayText(const PackContext& context, const QDate& day)
{
    return day.isValid() ? context.language().date(day) : QString();
}

// ---- clauses

QString findingsOfClause(const PackContext& context, const ClauseStanding& standing,
                         const Record* record)
{
    QStringList lines;
    if (record && !record->text(clause_status::finding).isEmpty())
        lines.append(plainText(record->text(clause_status::finding)));
    if (standing.byHand && !standing.note.isEmpty())
        lines.append(plainText(standing.note));
    const bool hasOpen = std::any_of(standing.reasons.cbegin(), standing.reasons.cend(),
                                     [](const ClauseReason& reason) { return !reason.isMet; });
    for (const ClauseReason& reason : standing.reasons) {
        if (lines.size() >= kReasonsOfClause)
            break;
        if (reason.isMet != hasOpen)
            lines.append(reason.sentence.in(context.language()));
    }
    return lines.join(QLatin1Char('\n'));
}

// Documents that answer a demand of the clause, and the evidence that names it.
QList<const Record*> proofOfStanding(const PackContext& context, const ClauseStanding& standing,
                                     const Record* record)
{
    const Snapshot& data = context.snapshot();
    QList<const Record*> proof = evidenceOfClause(data, standing.clause->id);
    const auto add = [&proof](const Record* found) {
        if (found && !proof.contains(found))
            proof.append(found);
    };
    if (record) {
        for (const Record* found : linked(context, *record, clause_status::documents))
            add(found);
    }
    if (const auto* mandatory = data.insight<MandatoryDocuments>()) {
        for (const MandatoryStatus& status : mandatory->documents) {
            if (status.byStandard && status.demandedBy.contains(standing.clause->id))
                add(data.find(status.document));
        }
    }
    return proof;
}

// Who closes the gap, how and until when; a clause in order needs nothing.
Cell followUpOfClause(const PackContext& context, ClauseState state, const Record* record)
{
    if (record)
        return linesCell(context, {codesOf(linked(context, *record, clause_status::actions)),
                                   context.snapshot().shown(*record, clause_status::owner),
                                   context.snapshot().shown(*record, clause_status::due)});
    const bool isOpen = state == ClauseState::NotMet || state == ClauseState::PartlyMet;
    return isOpen ? textCell(context, {}) : Cell{QString(QChar(0x2013)), -1, false, true};
}

} // namespace

KeyValue certificationTarget(const PackContext& context)
{
    const Speech say = context.speech("readiness");
    const Snapshot& data = context.snapshot();
    const Record* certificate = soughtCertificate(data);
    const Record* scope = statementInForce(data);
    KeyValue target;
    const auto add = [&](const QString& label, const QString& value) {
        const Cell cell = textCell(context, value);
        target.entries.append({label, cell.text, -1, cell.isMuted});
    };
    const auto ofCertificate = [&](const FieldDef& field) {
        return certificate ? data.shown(*certificate, field) : QString();
    };
    add(labelOf(certificate::body).in(context.language()), ofCertificate(certificate::body));
    add(labelOf(certificate::standard).in(context.language()),
        ofCertificate(certificate::standard));
    add(labelOf(certificate::status).in(context.language()), ofCertificate(certificate::status));
    add(say(QT_TRANSLATE_NOOP("readiness", "Stage 1")), dayText(context, stageOne(data)));
    const QDate two = stageTwo(data);
    const qint64 left = two.isValid() ? data.today().daysTo(two) : -1;
    add(say(QT_TRANSLATE_NOOP("readiness", "Stage 2")),
        left > 0 ? Message("readiness", QT_TRANSLATE_N_NOOP("readiness", "%1, in %n days"))
                       .arg(dayText(context, two))
                       .count(int(left))
                       .in(context.language())
                 : dayText(context, two));
    add(say(QT_TRANSLATE_NOOP("readiness", "Scope as applied for")),
        plainText(ofCertificate(certificate::scope)));
    add(say(QT_TRANSLATE_NOOP("readiness", "Scope as stated")),
        scope ? scope->text(scope_statement::scopeSentence)
              : data.organisation().text(organisation::scopeLine));
    add(say(QT_TRANSLATE_NOOP("readiness", "People as applied for")),
        ofCertificate(certificate::peopleCount));
    add(say(QT_TRANSLATE_NOOP("readiness", "People in the scope statement")),
        scope ? data.shown(*scope, scope_statement::peopleCount) : QString());
    add(say(QT_TRANSLATE_NOOP("readiness", "Sites as applied for")),
        ofCertificate(certificate::sites));
    add(say(QT_TRANSLATE_NOOP("readiness", "Sites in scope")), namesOf(context, scopeSites(data)));
    add(labelOf(certificate::soaVersion).in(context.language()),
        ofCertificate(certificate::soaVersion));
    add(say(QT_TRANSLATE_NOOP("readiness", "Deals with the body")),
        ofCertificate(certificate::owner));
    return target;
}

QStringList targetDifferences(const PackContext& context)
{
    const Speech say = context.speech("readiness");
    const Snapshot& data = context.snapshot();
    const Record* certificate = soughtCertificate(data);
    const Record* scope = statementInForce(data);
    QStringList differences;
    if (!certificate)
        return differences;
    const auto applied = certificate->get(certificate::peopleCount);
    const auto stated = scope ? scope->get(scope_statement::peopleCount) : std::nullopt;
    if (applied && stated && *applied != *stated)
        differences.append(say(QT_TRANSLATE_NOOP("readiness", "The application names %1 people, "
                                                              "the scope statement %2."),
                               {say.number(*applied), say.number(*stated)}));
    const QList<const Record*> listed = linked(context, *certificate, certificate::sites);
    const QList<const Record*> inScope = scopeSites(data);
    for (const Record* one : inScope) {
        if (!listed.contains(one))
            differences.append(say(QT_TRANSLATE_NOOP("readiness", "%1 is in scope, but not in the "
                                                                  "application."),
                                   {data.name(*one)}));
    }
    for (const Record* one : listed) {
        if (!inScope.contains(one))
            differences.append(say(QT_TRANSLATE_NOOP("readiness", "%1 is in the application, but "
                                                                  "not in scope."),
                                   {data.name(*one)}));
    }
    return differences;
}

Table clauseTable(const PackContext& context)
{
    const Speech say = context.speech("readiness");
    const Snapshot& data = context.snapshot();
    const Language& language = context.language();
    Table table;
    table.tints = toneTints();
    table.columns = {
        column(context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Clause")),
               {.weight = 1.6, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("readiness", "State")), {.weight = 0.7}),
        column(context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Finding")), {.weight = 3.4}),
        column(say(QT_TRANSLATE_NOOP("readiness", "Proof")), {.weight = 1.1}),
        column(say(QT_TRANSLATE_NOOP("readiness", "Action, responsible, due")), {.weight = 1.2})};
    QList<Row> rows;
    const auto* standings = data.insight<ClauseStandings>();
    const QList<ClauseStanding> clauses =
        standings ? standings->roadmap.clauses : QList<ClauseStanding>();
    for (const ClauseStanding& standing : clauses) {
        const Record* record = recordOf(data, *standing.clause);
        const ClauseState state = stateOf(data, standing);
        rows.append({{{QString(standing.clause->id + QLatin1Char(' ') +
                               standing.clause->title.in(language)),
                       -1, true, false},
                      toneCell(labelOf(state).in(language), toneOf(state)),
                      textCell(context, findingsOfClause(context, standing, record)),
                      codesCell(context, proofOfStanding(context, standing, record)),
                      followUpOfClause(context, state, record)},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("readiness", "Clauses")),
                                rows.size(), rows.size());
    return table;
}

Table severityTable(const PackContext& context, const QList<Finding>& findings)
{
    const Speech say = context.speech("readiness");
    Table table;
    table.columns = {
        column(context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Severity")), {.weight = 2}),
        numberColumn(say(QT_TRANSLATE_NOOP("readiness", "Findings"))),
        numberColumn(say(QT_TRANSLATE_NOOP("readiness", "Rules")))};
    QList<Row> rows;
    for (const Severity severity :
         {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Info}) {
        qsizetype count = 0;
        QSet<const Rule*> rules;
        for (const Finding& finding : findings) {
            if (finding.rule->severity != severity)
                continue;
            ++count;
            rules.insert(finding.rule);
        }
        rows.append({{{labelOf(severity).in(context.language()), -1, false, false},
                      {say.number(count), -1, false, false},
                      {say.number(rules.size()), -1, false, false}},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = say(QT_TRANSLATE_NOOP("readiness", "Rules that were run: %1."),
                          {say.number(rulebook().size())});
    return table;
}

} // namespace ringbinder::report
