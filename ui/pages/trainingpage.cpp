// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trainingpage.h"

#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/training/competence_record.h"
#include "core/registers/training/competence_requirement.h"
#include "core/registers/training/training_course.h"
#include "core/registers/training/training_record.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace ringbinder {

TrainingPage::TrainingPage(const OpenContext& context, QWidget* parent)
    : MatrixPage(context, tr("Training matrix of people and courses"),
                 {&training_record::def, &training_course::def, &person::def, &role::def,
                  &role_assignment::def, &competence_requirement::def, &competence_record::def},
                 parent)
{
    addGapsOnly(tr("Show only people and courses with something missing or expired"));
    m_filter = new QLineEdit(this); // reached by Tab after the box
    m_filter->setPlaceholderText(tr("Filter by name or role"));
    m_filter->setAccessibleName(tr("Filter by name or role"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    tools().addStretch(1);
    tools().addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &TrainingPage::fill);
    setLegend(tr("Under each course and behind each person: how many of those needed are in "
                 "order. Enter opens the record, or starts one with person and course filled in."));
}

Result<> TrainingPage::refresh()
{
    auto read = TrainingMatrix::of(context().binder);
    if (!read)
        return fail(read.error());
    m_matrix = std::move(*read);
    fill();
    return {};
}

MatrixCell TrainingPage::cellOf(const TrainingMatrix::Cell& cell) const
{
    using State = TrainingMatrix::State;
    const Language& language = context().language;
    const Tone tone = toneOf(cell);
    const QString word = labelOf(cell.state).in(language);
    QString text;
    switch (cell.state) {
    case State::NotNeeded:
        text = QStringLiteral("–");
        break;
    case State::Valid:
    case State::ExpiresSoon:
        text = cell.until.isValid() ? language.date(cell.until)
               : cell.on.isValid()  ? language.date(cell.on)
                                    : word;
        break;
    case State::Excused:
    case State::Planned:
    case State::Expired:
    case State::NotPassed:
    case State::Missing:
        text = word;
        break;
    }
    if (tone != Tone::Muted)
        text = QStringLiteral("%1 %2").arg(theme::toneMark(tone), text).trimmed();
    QString detail = QStringLiteral("%1. %2").arg(word, say(m_matrix.reasonOf(cell)));
    if (cell.isNeeded) {
        detail += QLatin1Char(' ') + (cell.neededFor.isEmpty() && !cell.isForEverybody
                                          ? tr("The course is mandatory for its audience.")
                                      : cell.neededFor.isEmpty()
                                          ? tr("Everybody has to take it.")
                                          : tr("Needed as %1.").arg(cell.neededFor));
    }
    return {text, tone, tone != Tone::Muted, detail};
}

void TrainingPage::fill()
{
    const bool onlyGaps = isGapsOnly();
    const QString wanted = m_filter->text().trimmed();
    m_people.clear();
    m_courses.clear();
    MatrixSheet sheet;
    const auto shareOf = [](const TrainingMatrix::Tally& tally) {
        return tr("%1 of %2", "training in order").arg(tally.inOrder).arg(tally.needed);
    };
    for (int i = 0; i < m_matrix.courses().size(); ++i) {
        const TrainingMatrix::Course& course = m_matrix.courses()[i];
        if (onlyGaps && course.tally.gaps == 0)
            continue;
        m_courses.append(i);
        QString title = course.title;
        if (course.tally.needed > 0)
            title = QStringLiteral("%1\n%2").arg(course.title, shareOf(course.tally));
        sheet.columns.append(
            {course.uid.toString(), title, tr("%n gap(s)", nullptr, course.tally.gaps), false});
    }
    sheet.columns.append(
        {QStringLiteral("sum"), tr("In order"), tr("How many of the courses needed"), false});
    for (int i = 0; i < m_matrix.people().size(); ++i) {
        const TrainingMatrix::Person& person = m_matrix.people()[i];
        const auto fits = [&wanted](const QString& text) {
            return text.contains(wanted, Qt::CaseInsensitive);
        };
        if (onlyGaps && person.tally.gaps == 0)
            continue;
        if (!fits(person.name) && std::none_of(person.roles.cbegin(), person.roles.cend(), fits))
            continue;
        m_people.append(i);
        MatrixRow row;
        row.key = person.uid.toString();
        row.title = person.name;
        row.detail = person.roles.join(QStringLiteral(", "));
        for (const int course : m_courses)
            row.cells.append(cellOf(person.cells[course]));
        const TrainingMatrix::Tally& tally = person.tally;
        if (tally.needed == 0) {
            row.cells.append({QStringLiteral("–"), Tone::Muted, false, tr("Needs no course.")});
        } else {
            const Tone tone = tally.gaps > 0                 ? Tone::Bad
                              : tally.inOrder < tally.needed ? Tone::Progress
                                                             : Tone::Good;
            const QString mark = theme::toneMark(tone);
            row.cells.append({QStringLiteral("%1 %2").arg(mark, shareOf(tally)).trimmed(), tone,
                              false, tr("%n gap(s)", nullptr, tally.gaps)});
        }
        sheet.rows.append(row);
    }
    QString words = say(m_matrix.summary());
    if (sheet.rows.isEmpty() && onlyGaps)
        words += QLatin1Char(' ') + tr("Nothing is missing or expired.");
    showSheet(std::move(sheet), words);
}

void TrainingPage::open(MatrixPlace place)
{
    const int who = m_people.value(place.row, -1);
    if (who < 0)
        return;
    const int course = m_courses.value(place.column, -1);
    if (course < 0) {
        context().host.openRecord(person::def, m_matrix.people()[who].uid, {});
        return;
    }
    const TrainingMatrix::Cell& cell = m_matrix.people()[who].cells[course];
    if (cell.record) {
        context().host.openRecord(training_record::def, *cell.record, {});
        return;
    }
    if (!checkEditable())
        return;
    TrainingMatrix::Start start = m_matrix.start(who, course);
    if (!write(std::move(start.set)))
        return;
    context().host.openRecord(training_record::def, start.record, training_record::due.name());
    context().host.toast(tr("A training record is started."), true);
}

} // namespace ringbinder
