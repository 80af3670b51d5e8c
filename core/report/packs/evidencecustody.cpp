// SPDX-License-Identifier: GPL-3.0-or-later
// Which demanded documents are there, what is missing, who had a piece of evidence in hand, and
// what goes out with the index.
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/evidence/custody_event.h"
#include "core/registers/evidence/evidence.h"
#include "core/report/packs/evidencetables.h"
#include "core/report/packs/packtext.h"
#include "core/report/sheets/sheetparts.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/standings.h"

namespace ringbinder::report {

namespace {

Row missingRow(const QString& what, const QString& why, const Cell& person)
{
    return {{{what, -1, true, false}, {why, -1, false, false}, person}, Row::Kind::Record};
}

void addMissingControls(const PackContext& context, QList<Row>& rows)
{
    const Speech say = context.speech("evidence_index");
    for (const Record& control : context.snapshot().records(control::def)) {
        const ProofCount count = proofOfControl(context.snapshot(), control);
        if (count.expired == 0 && count.missing == 0)
            continue;
        rows.append(missingRow(
            QString(control.code() + QLatin1Char(' ') + context.snapshot().name(control)),
            count.expired > 0
                ? say(QT_TRANSLATE_NOOP("evidence_index", "All of its evidence has expired."))
                : say(QT_TRANSLATE_NOOP("evidence_index", "No valid evidence is linked.")),
            valueCell(context, control, control::owner)));
    }
}

void addMissingDocuments(const PackContext& context, QList<Row>& rows)
{
    const auto* mandatory = context.snapshot().insight<MandatoryDocuments>();
    if (!mandatory)
        return;
    for (const MandatoryStatus& status : mandatory->documents) {
        if (isFulfilled(status.state))
            continue;
        rows.append(missingRow(
            status.shipped->title.in(context.language()), status.reason.in(context.language()),
            textCell(context, status.shipped->ownerRole.in(context.language()))));
    }
}

// Asked for and not here, turned down, or not what it was.
void addMissingPieces(const PackContext& context, QList<Row>& rows)
{
    const Speech say = context.speech("evidence_index");
    const auto* files = context.snapshot().insight<EvidenceChecks>();
    for (const Record& piece : context.snapshot().records(evidence::def)) {
        const auto status = piece.get(evidence::status);
        const auto verdict = files ? files->of(piece) : EvidenceChecks::Verdict::NoFile;
        QString why;
        if (status == evidence::Status::Requested)
            why = say(QT_TRANSLATE_NOOP("evidence_index", "Requested, not received yet."));
        else if (status == evidence::Status::Rejected)
            why = say(QT_TRANSLATE_NOOP("evidence_index", "Turned down; another one is needed."));
        else if (verdict == EvidenceChecks::Verdict::Missing)
            why = say(QT_TRANSLATE_NOOP("evidence_index", "Its file is not in the binder."));
        else if (verdict == EvidenceChecks::Verdict::Changed)
            why = say(
                QT_TRANSLATE_NOOP("evidence_index", "Its file is not the one that was taken in."));
        if (!why.isEmpty())
            rows.append(missingRow(QString(piece.code() + QLatin1Char(' ') + piece.title()), why,
                                   valueCell(context, piece, evidence::collectedBy)));
    }
}

} // namespace

Table mandatoryDocuments(const PackContext& context)
{
    const Speech say = context.speech("evidence_index");
    const Snapshot& data = context.snapshot();
    const Language& language = context.language();
    Table table;
    table.tints = toneTints();
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Demanded")),
               {.weight = 2.6, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "By")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "State")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Document")), {.weight = 2.2}),
        column(labelOf(document::version).in(language), {.weight = 0.6}),
        column(labelOf(document::approvedOn).in(language), {.weight = 0.8, .wraps = false}),
        column(labelOf(document::nextReview).in(language), {.weight = 0.8, .wraps = false})};
    QList<Row> rows;
    const auto* mandatory = data.insight<MandatoryDocuments>();
    const QList<MandatoryStatus> all = mandatory ? mandatory->documents : QList<MandatoryStatus>();
    qsizetype fulfilled = 0;
    for (const bool byStandard : {true, false}) {
        rows.append(groupRow(
            byStandard
                ? say(QT_TRANSLATE_NOOP("evidence_index", "Demanded by the standard"))
                : say(QT_TRANSLATE_NOOP("evidence_index", "Demanded by controls that apply"))));
        for (const MandatoryStatus& status : all) {
            if (status.byStandard != byStandard)
                continue;
            fulfilled += isFulfilled(status.state) ? 1 : 0;
            Row row;
            row.cells = {{status.shipped->title.in(language), -1, false, false},
                         {status.demandedBy.join(QLatin1String(", ")), -1, false, false},
                         toneCell(labelOf(status.state).in(language), toneOf(status.state))};
            if (const Record* found = data.find(status.document)) {
                const QString identifier = found->text(document::identifier);
                row.cells.append({QString((identifier.isEmpty() ? found->code() : identifier) +
                                          QLatin1Char(' ') + found->title()),
                                  -1, false, false});
                row.cells.append(valueCell(context, *found, document::version));
                row.cells.append(valueCell(context, *found, document::approvedOn));
                row.cells.append(valueCell(context, *found, document::nextReview));
            } else {
                row.cells.append({status.reason.in(language), -1, false, true});
                for (int i = 0; i < 3; ++i)
                    row.cells.append({QString(QChar(0x2013)), -1, false, true});
            }
            rows.append(row);
        }
        if (rows.last().kind == Row::Kind::Group)
            rows.removeLast();
    }
    table.rows = Rows::of(rows);
    table.countLine =
        say(QT_TRANSLATE_NOOP("evidence_index", "%1 of %2 are present, approved and current."),
            {say.number(fulfilled), say.number(all.size())});
    return table;
}

Table missingProof(const PackContext& context)
{
    const Speech say = context.speech("evidence_index");
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("evidence_index", "What")),
               {.weight = 2.6, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Why it counts as missing")),
               {.weight = 2.6}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Person or role")), {.weight = 1.2})};
    table.emptyText = say(QT_TRANSLATE_NOOP("evidence_index", "Nothing is missing."));
    QList<Row> rows;
    addMissingDocuments(context, rows);
    addMissingControls(context, rows);
    addMissingPieces(context, rows);
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("evidence_index", "Missing")),
                                rows.size(), rows.size());
    return table;
}

Table custodyEvents(const PackContext& context)
{
    const Speech say = context.speech("evidence_index");
    const Snapshot& data = context.snapshot();
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(labelOf(custody_event::occurredAt).in(language), {.weight = 1, .identifies = true}),
        column(labelOf(custody_event::item).in(language), {.weight = 1.8}),
        column(labelOf(custody_event::kind).in(language), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Purpose, remarks")), {.weight = 1.8}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "From, to")), {.weight = 1.2}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Place, seal")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "Checksum compared")), {.weight = 0.9}),
        column(labelOf(custody_event::witness).in(language), {.weight = 0.9})};
    table.emptyText = say(QT_TRANSLATE_NOOP(
        "evidence_index", "No piece of evidence has a chain of custody recorded."));
    QList<Row> rows;
    for (const Record& event : data.records(custody_event::def)) {
        const QString outside = event.text(custody_event::externalParty);
        const QString to = data.shown(event, custody_event::toPerson);
        QStringList remarks = {plainText(data.shown(event, custody_event::purpose)),
                               plainText(event.text(custody_event::notes))};
        remarks.removeAll(QString());
        rows.append({{valueCell(context, event, custody_event::occurredAt),
                      valueCell(context, event, custody_event::item),
                      valueCell(context, event, custody_event::kind),
                      textCell(context, remarks.join(QLatin1Char('\n'))),
                      linesCell(context, {data.shown(event, custody_event::fromPerson),
                                          to.isEmpty() ? outside : to}),
                      linesCell(context, {event.text(custody_event::place),
                                          event.text(custody_event::seal)}),
                      valueCell(context, event, custody_event::hashCheck),
                      valueCell(context, event, custody_event::witness)},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, custody_event::def.pluralText().in(language), rows.size(), rows.size());
    return table;
}

Table exportManifest(const PackContext& context)
{
    const Speech say = context.speech("evidence_index");
    const Snapshot& data = context.snapshot();
    const auto* files = data.insight<EvidenceChecks>();
    Table table;
    table.tints = toneTints();
    table.columns = {
        column(context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Record")),
               {.weight = 0.8, .wraps = false, .identifies = true}),
        column(labelOf(evidence::fileName).in(context.language()), {.weight = 1.6}),
        numberColumn(say(QT_TRANSLATE_NOOP("evidence_index", "Bytes"))),
        column(QStringLiteral("SHA-256"), {.weight = 3.4}),
        column(say(QT_TRANSLATE_NOOP("evidence_index", "File today")), {.weight = 0.9})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("evidence_index", "No file is kept in this binder as evidence."));
    QList<Row> rows;
    for (const Record& piece : data.records(evidence::def)) {
        const auto verdict = files ? files->of(piece) : EvidenceChecks::Verdict::NoFile;
        if (verdict == EvidenceChecks::Verdict::NoFile)
            continue;
        rows.append({{codeCell(piece.code()), valueCell(context, piece, evidence::fileName),
                      valueCell(context, piece, evidence::size),
                      textCell(context, chunked(piece.text(evidence::sha256))),
                      toneCell(labelOf(verdict).in(context.language()), toneOf(verdict))},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("evidence_index", "Files")),
                                rows.size(), data.records(evidence::def).size(),
                                say(QT_TRANSLATE_NOOP("evidence_index", "with a kept file")));
    return table;
}

} // namespace ringbinder::report
