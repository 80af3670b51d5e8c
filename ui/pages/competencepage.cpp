// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/competencepage.h"

#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/training/competence_record.h"

#include <QHBoxLayout>

namespace ringbinder {

CompetencePage::CompetencePage(const OpenContext& context, QWidget* parent)
    : MatrixPage(context, tr("Competence needed and held"),
                 {&competence_requirement::def, &competence_record::def, &role::def,
                  &role_assignment::def, &person::def},
                 parent)
{
    tools().addStretch(1);
    addGapsOnly(tr("Show only people and competences with a gap"));
    setLegend(tr("Each cell: the level held of the level needed, from 1 (aware) to 4 (can teach). "
                 "Where several roles demand the same, the highest level counts. Enter opens the "
                 "record, or starts one with person and requirement filled in."));
}

Result<> CompetencePage::refresh()
{
    auto read = CompetenceMatrix::of(context().binder);
    if (!read)
        return fail(read.error());
    m_matrix = std::move(*read);
    fill();
    return {};
}

MatrixCell CompetencePage::cellOf(const CompetenceMatrix::Cell& cell) const
{
    const QString reason = say(CompetenceMatrix::reasonOf(cell, context().language));
    if (!cell.isNeeded())
        return {QStringLiteral("–"), Tone::Muted, false, reason};
    const Tone tone = toneOf(cell);
    const QString held = cell.held ? QString::number(int(*cell.held)) : QStringLiteral("?");
    const QString levels =
        tr("%1 of %2", "level held of level needed").arg(held, QString::number(int(*cell.needed)));
    const QString text = QStringLiteral("%1 %2").arg(theme::toneMark(tone), levels).trimmed();
    return {text, tone, true,
            QStringLiteral("%1. %2").arg(labelOf(cell.state).in(context().language), reason)};
}

void CompetencePage::fill()
{
    const bool onlyGaps = isGapsOnly();
    m_people.clear();
    m_competences.clear();
    MatrixSheet sheet;
    for (int i = 0; i < m_matrix.competences().size(); ++i) {
        const CompetenceMatrix::Competence& each = m_matrix.competences()[i];
        if (onlyGaps && each.gaps == 0)
            continue;
        m_competences.append(i);
        sheet.columns.append({each.name.toCaseFolded(), each.name,
                              tr("Demanded by %1.").arg(each.roles.join(QStringLiteral(", "))),
                              false});
    }
    sheet.columns.append({QStringLiteral("sum"), tr("Result"), {}, true});
    for (int i = 0; i < m_matrix.people().size(); ++i) {
        const CompetenceMatrix::Person& holder = m_matrix.people()[i];
        if (onlyGaps && holder.gaps == 0)
            continue;
        m_people.append(i);
        MatrixRow row;
        row.key = holder.uid.toString();
        row.title = holder.name;
        row.detail = holder.roles.join(QStringLiteral(", "));
        for (const int competence : m_competences)
            row.cells.append(cellOf(holder.cells[competence]));
        const Tone tone = holder.gaps > 0 ? Tone::Warning : Tone::Good;
        const QString words = holder.gaps > 0 ? tr("%n gap(s)", nullptr, holder.gaps)
                                              : tr("Everything needed is there.");
        const QString mark = theme::toneMark(tone);
        if (holder.gaps > 0)
            row.mark = mark;
        row.cells.append({QStringLiteral("%1 %2").arg(mark, words).trimmed(), tone, false, words});
        sheet.rows.append(row);
    }
    QString words = say(m_matrix.summary());
    if (sheet.rows.isEmpty() && onlyGaps && !m_matrix.people().isEmpty())
        words += QLatin1Char(' ') + tr("Nothing is missing.");
    showSheet(std::move(sheet), words);
}

void CompetencePage::open(MatrixPlace place)
{
    const int who = m_people.value(place.row, -1);
    if (who < 0)
        return;
    const CompetenceMatrix::Person& holder = m_matrix.people()[who];
    const int competence = m_competences.value(place.column, -1);
    if (competence < 0) {
        context().host.openRecord(person::def, holder.uid, {});
        return;
    }
    const CompetenceMatrix::Cell& cell = holder.cells[competence];
    if (cell.record) {
        context().host.openRecord(competence_record::def, *cell.record, {});
        return;
    }
    if (!cell.isNeeded()) {
        context().host.hint(tr("No role of this person demands the competence."));
        return;
    }
    if (!checkEditable())
        return;
    CompetenceMatrix::Start start = m_matrix.start(who, competence);
    if (!write(std::move(start.set)))
        return;
    context().host.openRecord(competence_record::def, start.record,
                              competence_record::level.name());
    context().host.toast(tr("A competence record is started."), true);
}

} // namespace ringbinder
