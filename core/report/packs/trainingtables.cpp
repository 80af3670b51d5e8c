// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/trainingtables.h"

#include "core/registers/logic/presence.h"
#include "core/registers/people/person.h"
#include "core/registers/training/competence_record.h"
#include "core/registers/training/training_course.h"
#include "core/registers/training/training_record.h"
#include "core/report/sheets/sheetparts.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

using TrainingState = TrainingMatrix::State;

Speech trainingSpeech(const PackContext& context)
{
    return context.speech("training_pack");
}

// Unit of the register, else the department in words.
QString unitOf(const PackContext& context, const Record& person)
{
    const Record* unit = context.snapshot().find(person.get(person::unit));
    return unit ? context.snapshot().name(*unit) : person.text(person::department);
}

QString dayOf(const PackContext& context, QDate day)
{
    return day.isValid() ? context.language().date(day) : notRecorded(context.language());
}

// Date, result, validity and the word for the state.
Cell courseCell(const PackContext& context, const TrainingMatrix::Cell& cell)
{
    const Speech say = trainingSpeech(context);
    if (cell.state == TrainingState::NotNeeded)
        return dashCell();
    QStringList lines = {labelOf(cell.state).in(context.language())};
    const Record* record = context.snapshot().find(cell.record);
    switch (cell.state) {
    case TrainingState::Valid:
    case TrainingState::ExpiresSoon:
    case TrainingState::Expired:
        if (record)
            lines.append(dayOf(context, cell.on) + QLatin1String(", ") +
                         context.snapshot().shown(*record, training_record::result));
        lines.append(cell.until.isValid() ? say(QT_TRANSLATE_NOOP("training_pack", "until %1"),
                                                {context.language().date(cell.until)})
                                          : say(QT_TRANSLATE_NOOP("training_pack", "without end")));
        break;
    case TrainingState::Planned:
        lines.append(dayOf(context, cell.on));
        break;
    case TrainingState::NotPassed:
        lines.append(dayOf(context, cell.on));
        break;
    case TrainingState::NotNeeded:
    case TrainingState::Excused:
    case TrainingState::Missing:
        break;
    }
    return matrixCell(lines, toneOf(cell));
}

QString shareOf(const PackContext& context, int part, int whole)
{
    return whole == 0 ? QString(QChar(0x2013))
                      : context.speech("sheet")(QT_TRANSLATE_NOOP("sheet", "%1 of %2"),
                                                {QString::number(part), QString::number(whole)});
}

} // namespace

Cell matrixCell(const QStringList& lines, Tone tone)
{
    return toneCell(lines.join(QLatin1Char('\n')), tone);
}

Cell dashCell()
{
    return {QString(QChar(0x2013)), -1, false, true};
}

QList<Column> personColumns(const PackContext& context)
{
    const Speech say = trainingSpeech(context);
    return {
        column(labelOf(person::name).in(context.language()), {.weight = 1.5, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("training_pack", "Roles")), {.weight = 1.4}),
        column(labelOf(person::unit).in(context.language()), {.weight = 1.1}),
        column(labelOf(person::startDate).in(context.language()), {.weight = 0.8})};
}

QList<Cell> personCells(const PackContext& context, const Uid& uid, const QString& name,
                        const QStringList& roles)
{
    const Record* record = context.snapshot().find(uid);
    return {{name, -1, true, false},
            roles.isEmpty() ? codesCell(context, {})
                            : Cell{roles.join(QLatin1String(", ")), -1, false, false},
            textCell(context, record ? unitOf(context, *record) : QString()),
            record ? valueCell(context, *record, person::startDate) : textCell(context, {})};
}

std::shared_ptr<const TrainingMatrix> trainingMatrixOf(const Snapshot& snapshot)
{
    return std::make_shared<const TrainingMatrix>(
        TrainingMatrix::of(snapshot.source()).value_or(TrainingMatrix()));
}

QList<const Record*> leaversOf(const Snapshot& snapshot)
{
    return recordsThat(snapshot, person::def, [&](const Record& record) {
        return record.get(person::kind) != person::Kind::RoleAccount &&
               hasLeft(record, snapshot.today());
    });
}

Table peopleByCourse(const TrainingContext& shared,
                     const std::shared_ptr<const TrainingMatrix>& matrix)
{
    const PackContext& context = *shared;
    const Speech say = trainingSpeech(context);
    Table table;
    table.tints = toneTints();
    table.columns = personColumns(context);
    for (const TrainingMatrix::Course& course : matrix->courses())
        table.columns.append(column(course.title, {.weight = 1.2}));
    table.columns.append(
        column(say(QT_TRANSLATE_NOOP("training_pack", "In order")), {.weight = 0.7}));
    const qsizetype people = matrix->people().size();
    table.rows.count = people == 0 ? 0 : people + 1;
    table.rows.at = [shared, matrix, people](qsizetype index) -> Row {
        const Speech word = trainingSpeech(*shared);
        if (index == people) {
            QList<Cell> total = {
                {word(QT_TRANSLATE_NOOP("training_pack", "In order")), -1, true, false},
                dashCell(),
                dashCell(),
                dashCell()};
            for (const TrainingMatrix::Course& course : matrix->courses())
                total.append({shareOf(*shared, course.tally.inOrder, course.tally.needed), -1,
                              false, false});
            total.append({shareOf(*shared, matrix->tally().inOrder, matrix->tally().needed), -1,
                          true, false});
            return totalRow(total);
        }
        const TrainingMatrix::Person& person = matrix->people()[index];
        Row row;
        row.cells = personCells(*shared, person.uid, person.name, person.roles);
        for (const TrainingMatrix::Cell& cell : person.cells)
            row.cells.append(courseCell(*shared, cell));
        row.cells.append(matrixCell({shareOf(*shared, person.tally.inOrder, person.tally.needed)},
                                    person.tally.gaps > 0 ? Tone::Bad : Tone::Neutral));
        return row;
    };
    table.emptyText = say(QT_TRANSLATE_NOOP("training_pack", "Nobody who works here is recorded."));
    table.countLine =
        countLine(context, person::def.pluralText().in(context.language()), people,
                  context.snapshot().records(person::def).size(),
                  say(QT_TRANSLATE_NOOP("training_pack", "works here today, in scope")));
    return table;
}

Table coursesTable(const TrainingContext& shared,
                   const std::shared_ptr<const TrainingMatrix>& matrix)
{
    const Speech say = trainingSpeech(*shared);
    const QList<const Record*> courses =
        recordsThat(shared->snapshot(), training_course::def, [](const Record& record) {
            return record.get(training_course::status) != training_course::Status::Ended;
        });
    const auto tallyOf = [matrix](const Record& record) {
        for (const TrainingMatrix::Course& course : matrix->courses()) {
            if (course.uid == record.uid())
                return course.tally;
        }
        return TrainingMatrix::Tally();
    };
    RecordTable table(shared, courses);
    table.named(training_course::title, 2)
        .cell(say(QT_TRANSLATE_NOOP("training_pack", "Audience")), {.weight = 1.4},
              [](const PackContext& context, const Record& record) {
                  QStringList lines = {
                      record.text(training_course::audience),
                      namesOf(context, linked(context, record, training_course::roles))};
                  lines.removeAll(QString());
                  return textCell(context, lines.join(QLatin1Char('\n')));
              })
        .field(training_course::method, 0.9)
        .field(training_course::mandatory, 0.7)
        .number(training_course::validMonths)
        .number(training_course::newStarterDays)
        .cell(say(QT_TRANSLATE_NOOP("training_pack", "In order")), {.weight = 0.7},
              [tallyOf](const PackContext& context, const Record& record) -> Cell {
                  const auto tally = tallyOf(record);
                  return {shareOf(context, tally.inOrder, tally.needed), -1, false, false};
              })
        .cell(say(QT_TRANSLATE_NOOP("training_pack", "Gaps")),
              {.weight = 0.5, .align = Column::Align::Right},
              [tallyOf](const PackContext&, const Record& record) -> Cell {
                  return {QString::number(tallyOf(record).gaps), -1, false, false};
              })
        .cell(labelOf(training_course::effectivenessMethod).in(shared->language()), {.weight = 1.4},
              [](const PackContext& context, const Record& record) {
                  const Speech word = trainingSpeech(context);
                  return record.get(training_course::effectivenessDemanded) == true
                             ? valueCell(context, record, training_course::effectivenessMethod)
                             : Cell{word(QT_TRANSLATE_NOOP("training_pack", "not demanded")), -1,
                                    false, true};
              })
        .cell(say(QT_TRANSLATE_NOOP("training_pack", "Effect checked")), {.weight = 0.7},
              [](const PackContext& context, const Record& record) -> Cell {
                  if (record.get(training_course::effectivenessDemanded) != true)
                      return dashCell();
                  int taken = 0;
                  int checked = 0;
                  for (const Record* one : context.pointingAt(
                           training_record::def, training_record::course, record.uid())) {
                      const auto result = one->get(training_record::result);
                      if (result != training_record::Result::Attended &&
                          result != training_record::Result::Passed)
                          continue;
                      const auto effect = one->get(training_record::effectiveness);
                      ++taken;
                      checked +=
                          effect && *effect != training_record::Effectiveness::NotChecked ? 1 : 0;
                  }
                  return {shareOf(context, checked, taken), -1, false, false};
              });
    return table.take(training_course::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("training_pack", "No course is recorded.")),
                      shared->snapshot().records(training_course::def).size(),
                      say(QT_TRANSLATE_NOOP("training_pack", "not ended")));
}

Table leaversTable(const TrainingContext& shared)
{
    const Speech say = trainingSpeech(*shared);
    const auto countOf = [](const PackContext& context, const RegisterDef& def,
                            const FieldDef& field, const Record& record) -> Cell {
        return {QString::number(context.pointingAt(def, field, record.uid()).size()), -1, false,
                false};
    };
    RecordTable table(shared, leaversOf(shared->snapshot()));
    table.named(person::name, 2)
        .cell(labelOf(person::unit).in(shared->language()), {.weight = 1.5},
              [](const PackContext& context, const Record& record) {
                  return textCell(context, unitOf(context, record));
              })
        .field(person::kind)
        .field(person::endDate)
        .cell(training_record::def.pluralText().in(shared->language()),
              {.align = Column::Align::Right},
              [countOf](const PackContext& context, const Record& record) {
                  return countOf(context, training_record::def, training_record::person, record);
              })
        .cell(competence_record::def.pluralText().in(shared->language()),
              {.align = Column::Align::Right},
              [countOf](const PackContext& context, const Record& record) {
                  return countOf(context, competence_record::def, competence_record::person,
                                 record);
              });
    return table.take(person::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("training_pack", "Nobody has left.")),
                      shared->snapshot().records(person::def).size(),
                      say(QT_TRANSLATE_NOOP("training_pack", "left, not in the matrices")));
}

} // namespace ringbinder::report
