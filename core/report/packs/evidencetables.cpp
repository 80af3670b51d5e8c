// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/evidencetables.h"

#include "core/audits/clauserange.h"
#include "core/catalogue/catalogue.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/report/packs/packtext.h"
#include "core/report/sheets/sheetparts.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/standings.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

bool isDemanded(const Record& control)
{
    return control.get(control::applicable) == control::Applicable::Yes;
}

bool isMandatoryFor(const MandatoryStatus& status, const QString& clause)
{
    return status.byStandard && status.demandedBy.contains(clause);
}

// "Clause 4 Context of the organization", in the order of the standard.
QList<const Clause*> chapters()
{
    QList<const Clause*> found;
    for (const Clause& clause : shippedCatalogue().clauses()) {
        if (!clause.id.contains(QLatin1Char('.')))
            found.append(&clause);
    }
    return found;
}

QList<Cell> proofCells(const Speech& say, const ProofCount& count)
{
    return {{say.number(count.needed), -1, false, false},
            {say.number(count.present), -1, false, false},
            {say.number(count.expired), -1, false, false},
            {say.number(count.missing), -1, count.missing > 0, false}};
}

QList<Column> proofColumns(const Speech& say)
{
    return {numberColumn(say(QT_TRANSLATE_NOOP("evidence_index", "Needed"))),
            numberColumn(say(QT_TRANSLATE_NOOP("evidence_index", "Present"))),
            numberColumn(say(QT_TRANSLATE_NOOP("evidence_index", "Expired"))),
            numberColumn(say(QT_TRANSLATE_NOOP("evidence_index", "Missing")))};
}

Row proofRow(const Speech& say, const QString& what, const ProofCount& count)
{
    Row row;
    row.cells = {{what, -1, false, false}};
    row.cells.append(proofCells(say, count));
    return row;
}

// The controls of a piece first, then the clauses it names.
QString servesText(const PackContext& context, const Record& record)
{
    QStringList serves;
    for (const Record* control : context.pointingAt(control::def, control::evidence, record.uid()))
        serves.append(control->code());
    const QString clauses = record.text(evidence::clauses).trimmed();
    if (!clauses.isEmpty())
        serves.append(clauses);
    return serves.isEmpty() ? record.text(evidence::usedWhere) : serves.join(QLatin1String(", "));
}

// Columns that nobody has filled in yet are left out and named in one sentence.
struct EvidenceExtras {
    bool place = false;
    bool sample = false;

    explicit EvidenceExtras(const PackContext& context)
    {
        for (const Record& record : context.snapshot().records(evidence::def)) {
            place = place || !record.value(evidence::location).isNull() ||
                    !record.value(evidence::custodian).isNull();
            sample = sample || !record.value(evidence::sample).isNull();
        }
    }
};

QString evidencePlaceTitle(const PackContext& context)
{
    return context.speech("evidence_index")(
        QT_TRANSLATE_NOOP("evidence_index", "Location, custodian"));
}

Row evidenceRow(const PackContext& context, const Record& record, const EvidenceExtras& extras)
{
    const Snapshot& data = context.snapshot();
    const QString mark = context.isChanged(record.uid()) ? QStringLiteral(" *") : QString();
    const auto freshness = record.get(evidence::freshness);
    const QString size =
        record.value(evidence::size).isNull() ? QString() : data.shown(record, evidence::size);
    Row row;
    row.cells = {
        {QString(record.code() + mark + QLatin1Char('\n') + record.title()), -1, true, false},
        linesCell(context,
                  {data.shown(record, evidence::type), data.shown(record, evidence::status)}),
        textCell(context, servesText(context, record)),
        linesCell(context, {data.shown(record, evidence::validFrom),
                            data.shown(record, evidence::validUntil)}),
        {QString(), freshness ? int(*freshness) : -1, false, false},
        valueCell(context, record, evidence::source),
        linesCell(context, {data.shown(record, evidence::collectedBy),
                            data.shown(record, evidence::collectedOn)}),
        record.value(evidence::file).isNull()
            ? textCell(context, record.text(evidence::link))
            : linesCell(context, {record.text(evidence::fileName), size,
                                  chunked(record.text(evidence::sha256))})};
    if (extras.place) {
        QStringList place = {data.shown(record, evidence::location),
                             data.shown(record, evidence::custodian)};
        place.removeAll(QString());
        row.cells.append(textCell(context, place.join(QLatin1Char('\n'))));
    }
    row.cells.append(valueCell(context, record, evidence::classification));
    if (extras.sample)
        row.cells.append(record.value(evidence::sample).isNull()
                             ? codesCell(context, {})
                             : valueCell(context, record, evidence::sample));
    return row;
}

} // namespace

ProofCount& ProofCount::operator+=(const ProofCount& other)
{
    needed += other.needed;
    present += other.present;
    expired += other.expired;
    missing += other.missing;
    return *this;
}

QString chunked(const QString& checksum)
{
    constexpr int kChunk = 16; // of the 64 digits: two lines hold it, or four
    QString parts;
    for (qsizetype i = 0; i < checksum.size(); i += kChunk) {
        if (i > 0)
            parts += i % (2 * kChunk) == 0 ? QLatin1Char('\n') : QLatin1Char(' ');
        parts += checksum.mid(i, kChunk);
    }
    return parts;
}

ProofCount proofOfClause(const Snapshot& snapshot, const QString& clause)
{
    ProofCount count;
    const auto* mandatory = snapshot.insight<MandatoryDocuments>();
    if (!mandatory)
        return count;
    for (const MandatoryStatus& status : mandatory->documents) {
        if (!isMandatoryFor(status, clause))
            continue;
        ++count.needed;
        if (isFulfilled(status.state))
            ++count.present;
        else if (status.state == MandatoryStatus::State::Overdue)
            ++count.expired;
        else
            ++count.missing;
    }
    return count;
}

ProofCount proofOfControl(const Snapshot& snapshot, const Record& control)
{
    ProofCount count;
    if (!isDemanded(control))
        return count;
    count.needed = 1;
    const QList<Uid> proof = control.get(control::evidence).value_or(QList<Uid>());
    const bool isProven = std::any_of(proof.cbegin(), proof.cend(), [&](const Uid& uid) {
        return isValidEvidence(snapshot.find(uid));
    });
    const bool isOver = std::any_of(proof.cbegin(), proof.cend(), [&](const Uid& uid) {
        const Record* piece = snapshot.find(uid);
        return piece && isExpiredEvidence(*piece);
    });
    count.present = isProven ? 1 : 0;
    count.expired = !isProven && isOver ? 1 : 0;
    count.missing = !isProven && !isOver ? 1 : 0;
    return count;
}

QList<const Record*> evidenceOfClause(const Snapshot& snapshot, const QString& clause)
{
    QSet<Uid> cited;
    for (const Record& record : snapshot.records(clause_status::def)) {
        if (record.text(clause_status::clauseRef).trimmed() == clause) {
            for (const Uid& uid : record.get(clause_status::evidence).value_or(QList<Uid>()))
                cited.insert(uid);
        }
    }
    QList<const Record*> found;
    for (const Record& record : snapshot.records(evidence::def)) {
        if (cited.contains(record.uid()) ||
            ClauseRange(record.text(evidence::clauses)).numbers().contains(clause))
            found.append(&record);
    }
    return found;
}

Table proofSummary(const PackContext& context)
{
    const Speech say = context.speech("evidence_index");
    const Snapshot& data = context.snapshot();
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Chapter or theme")), {.weight = 4})};
    table.columns.append(proofColumns(say));
    QList<Row> rows;
    ProofCount all;
    rows.append(
        groupRow(say(QT_TRANSLATE_NOOP("evidence_index", "Documents that the standard demands"))));
    for (const Clause* chapter : chapters()) {
        ProofCount count;
        for (const Clause& clause : shippedCatalogue().clauses()) {
            if (clause.id.section(QLatin1Char('.'), 0, 0) == chapter->id)
                count += proofOfClause(data, clause.id);
        }
        if (count.needed == 0)
            continue;
        rows.append(proofRow(
            say, QString(chapter->id + QLatin1Char(' ') + chapter->title.in(language)), count));
        all += count;
    }
    rows.append(groupRow(
        say(QT_TRANSLATE_NOOP("evidence_index", "Controls that apply, one valid piece each"))));
    for (size_t theme = 0; theme < std::size(control::kThemeChoices); ++theme) {
        ProofCount count;
        for (const Record& control : data.records(control::def)) {
            if (control.get(control::theme) == control::Theme(int(theme)))
                count += proofOfControl(data, control);
        }
        if (count.needed == 0)
            continue;
        rows.append(
            proofRow(say, language.text("control", control::kThemeChoices[theme].label), count));
        all += count;
    }
    QList<Cell> total = {
        {context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Total")), -1, true, false}};
    total.append(proofCells(say, all));
    rows.append(totalRow(total));
    table.rows = Rows::of(rows);
    table.countLine =
        say(QT_TRANSLATE_NOOP("evidence_index", "A document may be demanded by several clauses and "
                                                "counts for each of them."));
    return table;
}

QString evidenceNotRecorded(const PackContext& context)
{
    const EvidenceExtras extras(context);
    QStringList missing;
    if (!extras.place)
        missing.append(evidencePlaceTitle(context));
    if (!extras.sample)
        missing.append(labelOf(evidence::sample).in(context.language()));
    if (missing.isEmpty() || context.snapshot().records(evidence::def).isEmpty())
        return {};
    return context.speech("evidence_index")(
        QT_TRANSLATE_NOOP("evidence_index", "Not recorded for any piece: %1."),
        {missing.join(QLatin1String("; "))});
}

Table evidenceTable(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("evidence_index");
    const Language& language = context.language();
    Table table;
    table.tints = choiceTints(evidence::freshness, language);
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Evidence")),
               {.weight = 2.4, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Type, status")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Control, clause or record")),
               {.weight = 1.3}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Period from, to")), {.weight = 0.9}),
        column(labelOf(evidence::freshness).in(language), {.weight = 0.8}),
        column(labelOf(evidence::source).in(language), {.weight = 1.1}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Collected by, on")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "File, bytes, SHA-256")), {.weight = 3.2})};
    const EvidenceExtras extras(context);
    if (extras.place)
        table.columns.append(column(evidencePlaceTitle(context), {.weight = 1}));
    table.columns.append(column(labelOf(evidence::classification).in(language), {.weight = 0.9}));
    if (extras.sample)
        table.columns.append(column(labelOf(evidence::sample).in(language), {.weight = 0.9}));
    table.emptyText =
        say(QT_TRANSLATE_NOOP("evidence_index", "No evidence has been collected yet."));
    const QList<Record>& all = context.snapshot().records(evidence::def);
    table.rows.count = all.size();
    table.rows.at = [shared, extras](qsizetype index) {
        return evidenceRow(*shared, shared->snapshot().records(evidence::def).at(index), extras);
    };
    table.countLine =
        countLine(context, evidence::def.pluralText().in(language), all.size(), all.size());
    return table;
}

Table clauseProof(const PackContext& context)
{
    const Speech say = context.speech("evidence_index");
    const Snapshot& data = context.snapshot();
    Table table;
    table.columns = {column(context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Clause")),
                            {.weight = 0.6, .wraps = false, .identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("evidence_index", "Title")), {.weight = 3})};
    table.columns.append(proofColumns(say));
    table.columns.append(
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Evidence")), {.weight = 2.4}));
    QList<Row> rows;
    qsizetype all = 0;
    for (const Clause& clause : shippedCatalogue().clauses()) {
        if (!clause.isAssessable)
            continue;
        ++all;
        const ProofCount count = proofOfClause(data, clause.id);
        const QList<const Record*> pieces = evidenceOfClause(data, clause.id);
        if (count.needed == 0 && pieces.isEmpty())
            continue;
        Row row;
        row.cells = {codeCell(clause.id), {clause.title.in(context.language()), -1, false, false}};
        row.cells.append(proofCells(say, count));
        row.cells.append(codesCell(context, pieces));
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(
        context, say(QT_TRANSLATE_NOOP("evidence_index", "Clauses")), rows.size(), all,
        say(QT_TRANSLATE_NOOP("evidence_index", "with demanded documents or with evidence")));
    return table;
}

Table controlProof(const PackContext& context)
{
    const Speech say = context.speech("evidence_index");
    const Snapshot& data = context.snapshot();
    Table table;
    table.tints = toneTints();
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Control")),
               {.weight = 0.7, .wraps = false, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Title")), {.weight = 3}),
        column(labelOf(control::status).in(context.language()), {.weight = 1.2}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Proof")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Valid evidence")), {.weight = 1.6}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Other evidence")), {.weight = 1.4})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("evidence_index", "No control is marked as applicable."));
    QList<Row> rows;
    for (const Record& control : data.records(control::def)) {
        if (!isDemanded(control))
            continue;
        QList<const Record*> valid;
        QList<const Record*> other;
        for (const Record* piece : linked(context, control, control::evidence))
            (isValidEvidence(piece) ? valid : other).append(piece);
        const ProofCount count = proofOfControl(data, control);
        const Cell verdict =
            count.present > 0
                ? toneCell(say(QT_TRANSLATE_NOOP("evidence_index", "present")), Tone::Good)
            : count.expired > 0
                ? toneCell(say(QT_TRANSLATE_NOOP("evidence_index", "expired")), Tone::Warning)
                : toneCell(say(QT_TRANSLATE_NOOP("evidence_index", "missing")), Tone::Bad);
        rows.append({{codeCell(control.code()),
                      {data.name(control), -1, false, false},
                      valueCell(context, control, control::status),
                      verdict,
                      codesCell(context, valid),
                      codesCell(context, other)},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, control::def.pluralText().in(context.language()),
                                rows.size(), data.records(control::def).size(),
                                say(QT_TRANSLATE_NOOP("evidence_index", "applicable")));
    return table;
}

} // namespace ringbinder::report
