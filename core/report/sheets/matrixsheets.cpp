// SPDX-License-Identifier: GPL-3.0-or-later
// RACI and training: activities by roles, people by courses.
#include "core/matrices/racimatrix.h"
#include "core/matrices/trainingmatrix.h"
#include "core/report/sheets/sheetpage.h"
#include "core/report/sheets/sheetparts.h"

namespace ringbinder::report {

namespace {

Tone toneOfPart(const QString& letters, qsizetype accountable)
{
    if (letters.startsWith(QLatin1Char('A')))
        return accountable > 1 ? Tone::Bad : Tone::Good;
    return letters == QLatin1String("R") ? Tone::Progress : Tone::Neutral;
}

Table raciTable(const RaciMatrix& matrix, const Language& language, const Speech& say)
{
    Table table;
    table.columns.append(
        column(say(QT_TRANSLATE_NOOP("sheet", "Activity")), {.weight = 3.0, .identifies = true}));
    for (const RaciMatrix::Role& role : matrix.roles())
        table.columns.append(column(role.title, {.weight = 1.0, .align = Column::Align::Centre}));
    table.columns.append(column(say(QT_TRANSLATE_NOOP("sheet", "Result")), {.weight = 2.4}));
    table.tints = toneTints();
    QList<Row> rows;
    QString area;
    for (const RaciMatrix::Row& row : matrix.rows()) {
        if (rows.isEmpty() || row.area != area) {
            area = row.area;
            rows.append(groupRow(
                area.isEmpty() ? say(QT_TRANSLATE_NOOP("sheet", "Other activities")) : area));
        }
        Row made;
        made.cells.append(Cell{row.unitName.isEmpty()
                                   ? row.activity
                                   : QStringLiteral("%1 (%2)").arg(row.activity, row.unitName),
                               -1, false, false});
        for (const RaciMatrix::Cell& cell : row.cells)
            made.cells.append(
                cell.text().isEmpty()
                    ? Cell{QStringLiteral("–"), -1, false, true}
                    : toneCell(cell.text(), toneOfPart(cell.text(), row.accountable.size())));
        made.cells.append(toneCell(RaciMatrix::reasonOf(row).in(language),
                                   row.verdict == RaciMatrix::Verdict::Fits ? Tone::Neutral
                                                                            : toneOf(row.verdict)));
        rows.append(made);
    }
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("sheet", "No activity has been entered yet."));
    table.countLine = say(QT_TRANSLATE_NOOP("sheet", "Activities: %1, roles: %2"),
                          {say.number(matrix.rows().size()), say.number(matrix.roles().size())});
    return table;
}

Table holdersTable(const RaciMatrix& matrix, const Speech& say)
{
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("sheet", "Roles and who holds them today"));
    table.columns = {column(say(QT_TRANSLATE_NOOP("sheet", "Role")), {.weight = 2.0}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "Held by")), {.weight = 4.0})};
    QList<Row> rows;
    for (const RaciMatrix::Role& role : matrix.roles()) {
        const bool isEmpty = role.holders.isEmpty();
        Row row;
        row.cells = {Cell{role.title, -1, false, false},
                     Cell{isEmpty ? say(QT_TRANSLATE_NOOP("sheet", "nobody"))
                                  : role.holders.join(QLatin1String(", ")),
                          -1, false, isEmpty}};
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("sheet", "No role has been entered yet."));
    return table;
}

Cell trainingCell(const TrainingMatrix::Cell& cell, const Language& language)
{
    using State = TrainingMatrix::State;
    if (cell.state == State::NotNeeded)
        return {QStringLiteral("–"), -1, false, true};
    const QString word = labelOf(cell.state).in(language);
    const QDate day = cell.until.isValid() ? cell.until : cell.on;
    const bool isDated = cell.state == State::Valid || cell.state == State::ExpiresSoon;
    const QString text =
        isDated && day.isValid() ? QStringLiteral("%1\n%2").arg(word, language.date(day)) : word;
    return toneCell(text, toneOf(cell));
}

Table trainingTable(const TrainingMatrix& matrix, const Language& language, const Speech& say)
{
    const auto share = [&say](const TrainingMatrix::Tally& tally) {
        return tally.needed == 0 ? QStringLiteral("–")
                                 : say(QT_TRANSLATE_NOOP("sheet", "%1 of %2"),
                                       {say.number(tally.inOrder), say.number(tally.needed)});
    };
    Table table;
    table.columns.append(
        column(say(QT_TRANSLATE_NOOP("sheet", "Person")), {.weight = 1.8, .identifies = true}));
    for (const TrainingMatrix::Course& course : matrix.courses())
        table.columns.append(column(course.title, {.weight = 1.2}));
    table.columns.append(column(say(QT_TRANSLATE_NOOP("sheet", "In order")), {.weight = 0.8}));
    table.tints = toneTints();
    QList<Row> rows;
    for (const TrainingMatrix::Person& person : matrix.people()) {
        Row row;
        row.cells.append(Cell{
            person.roles.isEmpty()
                ? person.name
                : QStringLiteral("%1\n%2").arg(person.name, person.roles.join(QLatin1String(", "))),
            -1, false, false});
        for (const TrainingMatrix::Cell& cell : person.cells)
            row.cells.append(trainingCell(cell, language));
        row.cells.append(
            toneCell(share(person.tally), person.tally.gaps > 0 ? Tone::Bad : Tone::Neutral));
        rows.append(row);
    }
    if (!rows.isEmpty()) {
        Row total;
        total.cells.append(Cell{say(QT_TRANSLATE_NOOP("sheet", "In order")), -1, false, false});
        for (const TrainingMatrix::Course& course : matrix.courses())
            total.cells.append(Cell{share(course.tally), -1, false, false});
        total.cells.append(Cell{});
        rows.append(totalRow(total.cells));
    }
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("sheet", "Nobody works here yet."));
    table.countLine =
        say(QT_TRANSLATE_NOOP("sheet", "People: %1, courses: %2"),
            {say.number(matrix.people().size()), say.number(matrix.courses().size())});
    return table;
}

} // namespace

Result<Document> composeRaciSheet(const Binder& binder, const SheetDef& def,
                                  const Language& language, const SheetOptions&)
{
    const auto matrix = RaciMatrix::of(binder);
    if (!matrix)
        return fail(matrix.error());
    auto document = sheetDocument(binder, def.title.in(language), language);
    if (!document)
        return document;
    const Speech say(language, "sheet");
    document->orientation = Orientation::Landscape;
    document->blocks = {
        leadParagraph(matrix->summary().in(language)), raciTable(*matrix, language, say),
        Paragraph::plain(say(QT_TRANSLATE_NOOP(
                             "sheet", "R does the work, A answers for it, C is asked before, I is "
                                      "told after, A/R answers for it and does it.")),
                         Paragraph::Style::Small),
        holdersTable(*matrix, say)};
    return document;
}

Result<Document> composeTrainingSheet(const Binder& binder, const SheetDef& def,
                                      const Language& language, const SheetOptions&)
{
    const auto matrix = TrainingMatrix::of(binder);
    if (!matrix)
        return fail(matrix.error());
    auto document = sheetDocument(binder, def.title.in(language), language);
    if (!document)
        return document;
    const Speech say(language, "sheet");
    document->orientation = Orientation::Landscape;
    document->blocks = {leadParagraph(matrix->summary().in(language)),
                        trainingTable(*matrix, language, say)};
    return document;
}

} // namespace ringbinder::report
