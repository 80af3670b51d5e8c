// SPDX-License-Identifier: GPL-3.0-or-later
// People by competence, and each competence that is needed with its level, gap and plan.
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/training/competence_record.h"
#include "core/report/packs/trainingtables.h"
#include "core/report/sheets/sheetparts.h"

namespace ringbinder::report {

namespace {

Speech competenceSpeech(const PackContext& context)
{
    return context.speech("training_pack");
}

QString levelWord(const PackContext& context, CompetenceMatrix::Level level)
{
    return context.language().text("competence_requirement",
                                   competence_requirement::kLevelChoices[size_t(level)].label);
}

Cell competenceCell(const PackContext& context, const CompetenceMatrix::Cell& cell)
{
    const Speech say = competenceSpeech(context);
    if (!cell.isNeeded())
        return dashCell();
    // The table below has the levels in words.
    const QString held = cell.held ? QString::number(int(*cell.held)) : QString(QChar(0x2013));
    QStringList lines = {labelOf(cell.state).in(context.language()),
                         context.speech("sheet")(QT_TRANSLATE_NOOP("sheet", "%1 of %2"),
                                                 {held, QString::number(int(*cell.needed))})};
    if (cell.until.isValid())
        lines.append(say(QT_TRANSLATE_NOOP("training_pack", "until %1"),
                         {context.language().date(cell.until)}));
    return matrixCell(lines, toneOf(cell));
}

// Result, how, by whom and when; only what there is.
Cell effectivenessCell(const PackContext& context, const Record& record, const FieldDef& result,
                       std::initializer_list<const FieldDef*> more)
{
    if (record.value(result).isNull())
        return textCell(context, {});
    QStringList lines = {context.snapshot().shown(record, result)};
    for (const FieldDef* field : more)
        lines.append(context.snapshot().shown(record, *field));
    lines.removeAll(QString());
    return textCell(context, lines.join(QLatin1Char('\n')));
}

Row competenceRow(const PackContext& context, const CompetenceMatrix& matrix, int person,
                  int competence)
{
    const CompetenceMatrix::Cell& cell = matrix.people()[person].cells[competence];
    const Record* record = context.snapshot().find(cell.record);
    QList<Cell> cells = {{cell.neededFor, -1, false, false},
                         {matrix.competences()[competence].name, -1, true, false},
                         {levelWord(context, *cell.needed), -1, false, false},
                         textCell(context, cell.held ? levelWord(context, *cell.held) : QString()),
                         matrixCell({labelOf(cell.state).in(context.language())}, toneOf(cell))};
    // A gap that is none needs no plan.
    const auto planCell = [&](const FieldDef& field) {
        if (record && !record->value(field).isNull())
            return valueCell(context, *record, field);
        return cell.isGap() ? textCell(context, {}) : dashCell();
    };
    cells.append(planCell(competence_record::gapPlan));
    cells.append(planCell(competence_record::due));
    if (!record) {
        cells.append(textCell(context, {}));
        cells.append(textCell(context, {}));
        return {cells, Row::Kind::Record};
    }
    const QList<const Record*> evidence = linked(context, *record, competence_record::evidence);
    QStringList proof = {record->text(competence_record::proof), codesOf(evidence)};
    proof.removeAll(QString());
    cells.append(textCell(context, proof.join(QLatin1Char('\n'))));
    cells.append(effectivenessCell(context, *record, competence_record::effectiveness,
                                   {&competence_record::effectivenessHow,
                                    &competence_record::effectivenessCheckedBy,
                                    &competence_record::effectivenessDate}));
    return {cells, Row::Kind::Record};
}

} // namespace

std::shared_ptr<const CompetenceMatrix> competenceMatrixOf(const Snapshot& snapshot)
{
    return std::make_shared<const CompetenceMatrix>(
        CompetenceMatrix::of(snapshot.source()).value_or(CompetenceMatrix()));
}

Table peopleByCompetence(const TrainingContext& shared,
                         const std::shared_ptr<const CompetenceMatrix>& matrix)
{
    const PackContext& context = *shared;
    const Speech say = competenceSpeech(context);
    Table table;
    table.tints = toneTints();
    table.columns = personColumns(context);
    for (const CompetenceMatrix::Competence& competence : matrix->competences())
        table.columns.append(column(competence.name, {.weight = 1.2}));
    table.columns.append(column(say(QT_TRANSLATE_NOOP("training_pack", "Gaps")),
                                {.weight = 0.5, .align = Column::Align::Right}));
    const qsizetype people = matrix->people().size();
    table.rows.count = people;
    table.rows.at = [shared, matrix](qsizetype index) {
        const CompetenceMatrix::Person& person = matrix->people()[index];
        Row row;
        row.cells = personCells(*shared, person.uid, person.name, person.roles);
        for (const CompetenceMatrix::Cell& cell : person.cells)
            row.cells.append(competenceCell(*shared, cell));
        row.cells.append({QString::number(person.gaps), -1, person.gaps > 0, false});
        return row;
    };
    table.emptyText = matrix->summary().in(context.language());
    table.countLine =
        countLine(context, person::def.pluralText().in(context.language()), people,
                  context.snapshot().records(person::def).size(),
                  say(QT_TRANSLATE_NOOP("training_pack", "holds a role that demands one")));
    return table;
}

Table competencesTable(const TrainingContext& shared,
                       const std::shared_ptr<const CompetenceMatrix>& matrix)
{
    const PackContext& context = *shared;
    const Speech say = competenceSpeech(context);
    const Language& language = context.language();
    struct Place {
        int person = 0;
        int competence = -1; // -1: the name above the rows of the person
    };
    QList<Place> places;
    qsizetype needed = 0;
    for (int i = 0; i < int(matrix->people().size()); ++i) {
        places.append(Place{i, -1});
        const QList<CompetenceMatrix::Cell>& cells = matrix->people()[i].cells;
        for (int j = 0; j < int(cells.size()); ++j) {
            if (cells[j].isNeeded())
                places.append(Place{i, j});
            needed += cells[j].isNeeded() ? 1 : 0;
        }
    }
    Table table;
    table.tints = toneTints();
    table.columns = {
        column(role::def.labelText().in(language), {.weight = 1.3}),
        column(say(QT_TRANSLATE_NOOP("training_pack", "Competence")),
               {.weight = 1.6, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("training_pack", "Required level")), {.weight = 0.9}),
        column(labelOf(competence_record::level).in(language), {.weight = 0.9}),
        column(labelOf(competence_record::state).in(language), {.weight = 0.9}),
        column(labelOf(competence_record::gapPlan).in(language), {.weight = 1.7}),
        column(labelOf(competence_record::due).in(language), {.weight = 0.8}),
        column(labelOf(competence_record::proof).in(language), {.weight = 1.4}),
        column(labelOf(competence_record::effectiveness).in(language), {.weight = 1.3})};
    table.rows.count = places.size();
    table.rows.at = [shared, matrix, places](qsizetype index) {
        const Place& place = places[index];
        return place.competence < 0
                   ? groupRow(matrix->people()[place.person].name)
                   : competenceRow(*shared, *matrix, place.person, place.competence);
    };
    table.emptyText = matrix->summary().in(language);
    table.countLine = countLine(
        context, say(QT_TRANSLATE_NOOP("training_pack", "Competences needed")), needed, needed);
    return table;
}

} // namespace ringbinder::report
