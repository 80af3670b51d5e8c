// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importnotes.h"

#include "core/exchange/importrunner.h"

namespace ringbinder {

namespace {

constexpr int kMostOutsideTold = 20;

// One paragraph, so that it is found again when the table comes a second time.
QString noteLine(const ImportPlan& plan, const CellNote& note, bool isInRows)
{
    return QString(cellNoteHeading(plan, note, isInRows) + QLatin1String(": ") +
                   note.text.simplified());
}

Message noteMessage(const char* source)
{
    return {"import", source};
}

} // namespace

QString cellNoteHeading(const ImportPlan& plan, const CellNote& note, bool isInRows)
{
    QString where = cellName(note.row, note.column);
    for (const ImportColumn& column : plan.columns) {
        if (column.column == note.column && isInRows)
            where = column.heading;
    }
    QStringList whose;
    if (!note.author.isEmpty())
        whose.append(note.author);
    if (note.at.isValid())
        whose.append(note.at.date().toString(Qt::ISODate));
    if (!whose.isEmpty())
        where += QStringLiteral(" [%1]").arg(whose.join(QLatin1String(", ")));
    return where;
}

CellNoteLines cellNoteLines(const ImportPlan& plan)
{
    CellNoteLines lines;
    const QSet<int> rows(plan.region.dataRows.begin(), plan.region.dataRows.end());
    for (const CellNote& note : plan.sheet().notes) {
        if (!rows.contains(note.row)) {
            lines.outside.append(noteLine(plan, note, false));
            continue;
        }
        lines.byRow[note.row].append(noteLine(plan, note, true));
        ++lines.count;
    }
    return lines;
}

void ImportRun::addCellNotes()
{
    if (m_plan.sheet().notes.isEmpty())
        return;
    CellNoteLines lines = cellNoteLines(m_plan);
    QList<Message>& notices = m_prepared.outcome.notices;
    const bool isTaken = m_plan.takesCellNotes && m_plan.def->field(u"notes");
    if (lines.count > 0) {
        notices.append(
            noteMessage(
                isTaken ? QT_TRANSLATE_N_NOOP("import",
                                              "%n note(s) of cells are added to the notes of their "
                                              "record.")
                        : QT_TRANSLATE_N_NOOP("import", "%n note(s) of cells are left out."))
                .count(lines.count));
    }
    for (const QString& line : lines.outside.mid(0, kMostOutsideTold)) {
        notices.append(noteMessage(QT_TRANSLATE_NOOP("import", "A note stands outside of the rows "
                                                               "and is left out. %1"))
                           .arg(line));
    }
    if (isTaken)
        m_cellNotes = std::move(lines.byRow);
}

// A name that is to stay a name has no record to point at: it is kept where it can be read.
void ImportRun::keepAsText(ImportRow& row, const ColumnReader& reader, const QString& text)
{
    const QStringList names = m_references.leftAsText(reader.field(), text);
    if (names.isEmpty())
        return;
    row.notes.append(
        QString(reader.column().heading + QLatin1String(": ") + names.join(QLatin1String(", "))));
}

void ImportRun::tellNames(const QSet<QString>& needed)
{
    for (const ImportOutcome::Name& name : m_references.names()) {
        const bool isNeeded = name.way != ImportOutcome::Name::Way::Made || !name.uid ||
                              needed.contains(name.uid->toString());
        if (isNeeded)
            m_prepared.outcome.names.append(name);
    }
}

} // namespace ringbinder
