// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of what an audit looked at and found.
#include "core/catalogue/catalogue.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/controls/control.h"
#include "core/report/packs/audittables.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/recordtable.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

using LineResult = audit_question::Result;

QList<const Record*> everyFindingIn(const PackContext& context, const Record& audited)
{
    QList<const Record*> findings =
        context.pointingAt(audit_finding::def, audit_finding::audit, audited.uid());
    std::stable_sort(findings.begin(), findings.end(), [](const Record* a, const Record* b) {
        return a->get(audit_finding::type).value_or(audit_finding::Type::Observation) <
               b->get(audit_finding::type).value_or(audit_finding::Type::Observation);
    });
    return findings;
}

bool isPraise(const Record* finding)
{
    return finding->get(audit_finding::type) == audit_finding::Type::GoodPractice;
}

// Several facts below each other, only those that there are.
Cell auditLines(const PackContext& context, QStringList lines)
{
    lines.removeAll(QString());
    return textCell(context, lines.join(QLatin1Char('\n')));
}

Cell lineResultCell(const PackContext& context, const Record& line)
{
    const auto result = line.get(audit_question::result).value_or(LineResult::Open);
    return {context.language().text(audit_question::result.context,
                                    audit_question::kResultChoices[size_t(result)].label),
            int(result), false, false};
}

// "A.5.18" of a line about a control, whatever is written beside it.
QString lineNumberOf(const PackContext& context, const Record& line)
{
    const QString written = line.text(audit_question::clauseRef).trimmed();
    if (!written.isEmpty())
        return written;
    const Record* about = context.snapshot().find(line.get(audit_question::control));
    return about ? about->code() : QString();
}

// "6.1.3" of "6.1.3 d"; null where a line is about no clause.
const Clause* clauseOfLine(const Record& line)
{
    return shippedCatalogue().clause(
        line.text(audit_question::clauseRef).trimmed().section(QLatin1Char(' '), 0, 0));
}

// Linked, else written as its number; null: the line is about no control.
const Record* controlOfLine(const PackContext& context, const Record& line)
{
    if (const Record* about = context.snapshot().find(line.get(audit_question::control)))
        return about;
    const QString written = line.text(audit_question::clauseRef).trimmed();
    for (const Record& known : context.snapshot().records(control::def)) {
        if (known.code() == written)
            return &known;
    }
    return nullptr;
}

// The control of a line about a clause; a line about the control alone names it already.
const Record* controlBesideClause(const PackContext& context, const Record& line)
{
    return clauseOfLine(line) ? controlOfLine(context, line) : nullptr;
}

QString chapterOfLine(const PackContext& context, const Record& line)
{
    if (const Clause* clause = clauseOfLine(line)) {
        const QString chapter = clause->id.section(QLatin1Char('.'), 0, 0);
        if (const Clause* heading = shippedCatalogue().clause(chapter))
            return QString(chapter + QLatin1Char(' ') + heading->title.in(context.language()));
    }
    if (const Record* about = controlOfLine(context, line))
        return context.snapshot().shown(*about, control::theme);
    return auditSpeech(context)(QT_TRANSLATE_NOOP("auditpack", "Other criteria"));
}

// What the lines about one clause or control came to.
struct Criterion {
    QString title;
    QList<const Record*> lines;
};

QList<Criterion> criteriaOf(const PackContext& context, const QList<const Record*>& lines)
{
    QList<Criterion> criteria;
    for (const Record* line : lines) {
        const QString title = criterionOf(context, *line);
        const auto known =
            std::find_if(criteria.begin(), criteria.end(),
                         [&title](const Criterion& one) { return one.title == title; });
        if (known == criteria.end())
            criteria.append({title, {line}});
        else
            known->lines.append(line);
    }
    return criteria;
}

// From the one that matters most to the one that matters least.
constexpr LineResult kByGravity[] = {
    LineResult::Major,      LineResult::Minor, LineResult::Observation, LineResult::Opportunity,
    LineResult::NotAudited, LineResult::Open,  LineResult::Conforming,  LineResult::GoodPractice};

Row resultRow(const PackContext& context, const Criterion& criterion)
{
    const Speech say = auditSpeech(context);
    QStringList words;
    int worst = -1;
    QList<const Record*> findings;
    for (const LineResult result : kByGravity) {
        qsizetype count = 0;
        for (const Record* line : criterion.lines) {
            if (line->get(audit_question::result).value_or(LineResult::Open) != result)
                continue;
            ++count;
            findings.append(linked(context, *line, audit_question::finding));
        }
        if (count == 0)
            continue;
        worst = worst < 0 ? int(result) : worst;
        const QString word = context.language().text(
            audit_question::result.context, audit_question::kResultChoices[size_t(result)].label);
        words.append(
            count == 1 ? word
                       : say(QT_TRANSLATE_NOOP("auditpack", "%1: %2"), {word, say.number(count)}));
    }
    return {{textCell(context, criterion.title),
             {say.number(criterion.lines.size()), -1, false, false},
             {words.join(QLatin1Char('\n')), worst, false, false},
             codesCell(context, findings)},
            Row::Kind::Record};
}

} // namespace

QList<const Record*> checklistOf(const PackContext& context, const Record& audited)
{
    QList<const Record*> lines =
        context.pointingAt(audit_question::def, audit_question::audit, audited.uid());
    std::stable_sort(lines.begin(), lines.end(), [](const Record* a, const Record* b) {
        return a->get(audit_question::number).value_or(0) <
               b->get(audit_question::number).value_or(0);
    });
    return lines;
}

QList<const Record*> findingsIn(const PackContext& context, const Record& audited)
{
    QList<const Record*> findings = everyFindingIn(context, audited);
    findings.removeIf(isPraise);
    return findings;
}

QList<const Record*> goodPracticesIn(const PackContext& context, const Record& audited)
{
    QList<const Record*> findings = everyFindingIn(context, audited);
    findings.removeIf([](const Record* finding) { return !isPraise(finding); });
    return findings;
}

QString criterionOf(const PackContext& context, const Record& line)
{
    const QString number = lineNumberOf(context, line);
    const Record* about = controlOfLine(context, line);
    const QString named =
        about ? QString(about->code() + QLatin1Char(' ') + context.snapshot().name(*about))
              : QString();
    const Clause* clause = clauseOfLine(line);
    if (!clause)
        return about ? named : number;
    const QString title = number + QLatin1Char(' ') + clause->title.in(context.language());
    return about ? QString(title + QLatin1Char('\n') + named) : title;
}

Table questionTable(const std::shared_ptr<const PackContext>& shared, const Record& audited)
{
    const Speech say = auditSpeech(*shared);
    const Language& language = shared->language();
    const QList<const Record*> lines = checklistOf(*shared, audited);
    RecordTable table(shared, lines);
    table.cell(say(QT_TRANSLATE_NOOP("auditpack", "Number")), {.weight = 0.8, .identifies = true},
               [](const PackContext& context, const Record& line) {
                   const Record* about = controlBesideClause(context, line);
                   return auditLines(
                       context, {context.snapshot().shown(line, audit_question::number),
                                 lineNumberOf(context, line), about ? about->code() : QString()});
               });
    table.field(audit_question::requirement, 1.7);
    table.field(audit_question::title, 1.9);
    table.cell(say(QT_TRANSLATE_NOOP("auditpack", "Method, interviewed")), {.weight = 1.2},
               [](const PackContext& context, const Record& line) {
                   return auditLines(context,
                                     {context.snapshot().shown(line, audit_question::methods),
                                      line.text(audit_question::intervieweeRole)});
               });
    table.field(audit_question::sample, 1.2);
    table.field(audit_question::evidenceSeen, 1.6);
    table.tints(choiceTints(audit_question::result, language));
    table.cell(labelOf(audit_question::result).in(language), {.weight = 1.0}, lineResultCell);
    table.cell(say(QT_TRANSLATE_NOOP("auditpack", "Note, finding")), {.weight = 1.8},
               [](const PackContext& context, const Record& line) {
                   QStringList parts = {plainText(line.text(audit_question::note)),
                                        codesOf(linked(context, line, audit_question::finding))};
                   parts.removeAll(QString());
                   return parts.isEmpty() ? codesCell(context, {}) : auditLines(context, parts);
               });
    table.cell(say(QT_TRANSLATE_NOOP("auditpack", "Auditor, date")), {.weight = 0.9},
               [](const PackContext& context, const Record& line) {
                   return auditLines(
                       context, {namesOf(context, linked(context, line, audit_question::auditor)),
                                 context.snapshot().shown(line, audit_question::date)});
               });
    table.grouped([shared](const Record& line) { return chapterOfLine(*shared, line); });
    return table.take(audit_question::def.pluralText().in(language),
                      say(QT_TRANSLATE_NOOP("auditpack", "The checklist has no question yet.")));
}

Table resultTable(const PackContext& context, const Record& audited)
{
    const Speech say = auditSpeech(context);
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(labelOf(audit_question::clauseRef).in(language), {.weight = 3, .identifies = true}),
        numberColumn(say(QT_TRANSLATE_NOOP("auditpack", "Questions"))),
        column(labelOf(audit_question::result).in(language), {.weight = 1.6}),
        column(audit_finding::def.pluralText().in(language), {.weight = 1.2})};
    table.tints = choiceTints(audit_question::result, language);
    table.emptyText = say(QT_TRANSLATE_NOOP("auditpack", "The checklist has no question yet."));
    const QList<Criterion> criteria = criteriaOf(context, checklistOf(context, audited));
    QList<Row> rows;
    for (const Criterion& criterion : criteria)
        rows.append(resultRow(context, criterion));
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("auditpack", "Clauses and controls")), rows.size(),
                  rows.size());
    return table;
}

Table notAuditedTable(const std::shared_ptr<const PackContext>& shared, const Record& audited)
{
    const Speech say = auditSpeech(*shared);
    const Language& language = shared->language();
    QList<const Record*> lines = checklistOf(*shared, audited);
    const qsizetype all = lines.size();
    lines.removeIf([](const Record* line) {
        const auto result = line->get(audit_question::result).value_or(LineResult::Open);
        return result != LineResult::NotAudited && result != LineResult::Open;
    });
    RecordTable table(shared, lines);
    table.cell(labelOf(audit_question::clauseRef).in(language), {.weight = 1.6, .identifies = true},
               [](const PackContext& context, const Record& line) {
                   return textCell(context, criterionOf(context, line));
               });
    table.field(audit_question::title, 2.0);
    table.cell(labelOf(audit_question::result).in(language), {.weight = 0.8}, lineResultCell);
    table.tints(choiceTints(audit_question::result, language));
    table.cell(say(QT_TRANSLATE_NOOP("auditpack", "Reason")), {.weight = 1.6},
               [](const PackContext& context, const Record& line) {
                   return valueCell(context, line, audit_question::note);
               });
    return table.take(
        audit_question::def.pluralText().in(language),
        say(QT_TRANSLATE_NOOP("auditpack", "Every question of the checklist was looked at.")), all,
        say(QT_TRANSLATE_NOOP("auditpack", "not looked at")));
}

Table findingTable(const std::shared_ptr<const PackContext>& shared, const Record& audited)
{
    const Speech say = auditSpeech(*shared);
    const QList<const Record*> findings = findingsIn(*shared, audited);
    RecordTable table(shared, findings);
    table.named(audit_finding::title, 1.9);
    table.choice(audit_finding::type, 1.2);
    table.field(audit_finding::requirement, 0.9);
    table.field(audit_finding::auditee, 1.1);
    table.field(audit_finding::due, 0.8);
    table.choice(audit_finding::status, 0.9);
    table.cell(say(QT_TRANSLATE_NOOP("auditpack", "Followed by")), {.weight = 0.8},
               [](const PackContext& context, const Record& finding) {
                   return codesCell(context,
                                    linked(context, finding, audit_finding::nonconformity) +
                                        linked(context, finding, audit_finding::improvement));
               });
    return table.take(audit_finding::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("auditpack", "This audit has no findings.")));
}

} // namespace ringbinder::report
