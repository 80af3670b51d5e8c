// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflictspage.h"

#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/access/sod_rule.h"
#include "core/registers/access/system_account.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"

#include <QHBoxLayout>

namespace ringbinder {

namespace {

enum ConflictColumn { FirstDuty, SecondDuty, ConflictRule, ConflictApprover, ConflictState };

MatrixCell dutyCell(const DutyConflicts::Side& side)
{
    const QString through = side.through.join(QStringLiteral(", "));
    return {QStringLiteral("%1\n%2").arg(side.title, through), Tone::Neutral, false,
            QStringLiteral("%1: %2").arg(side.title, through)};
}

} // namespace

ConflictsPage::ConflictsPage(const OpenContext& context, QWidget* parent)
    : MatrixPage(context, tr("Conflicts of duties by person"),
                 {&sod_rule::def, &access_right::def, &access_role::def, &system_account::def,
                  &role::def, &role_assignment::def, &person::def},
                 parent)
{
    connect(addTool(tr("&Write into rules"), QStringLiteral("checklist"), {}), &QAction::triggered,
            this, &ConflictsPage::record);
    connect(addTool(tr("Make &rule"), QStringLiteral("add"), Qt::Key_Insert), &QAction::triggered,
            this, &ConflictsPage::makeRule);
    tools().addStretch(1);
    setLegend(tr("Looked at: rules for the segregation of duties, access roles that name each "
                 "other, and roles that exclude each other; through rights and through every role "
                 "held today. An exception counts when the rule names the person, the "
                 "compensating control and an approver. Enter opens what is behind a cell."));
}

Result<> ConflictsPage::refresh()
{
    auto read = DutyConflicts::of(context().binder);
    if (!read)
        return fail(read.error());
    m_conflicts = std::move(*read);
    MatrixSheet sheet;
    sheet.columns = {{QStringLiteral("first"), tr("First duty"), {}, false},
                     {QStringLiteral("second"), tr("Second duty"), {}, false},
                     {QStringLiteral("rule"), tr("Rule"), {}, false},
                     {QStringLiteral("approver"), tr("Exception approved by"), {}, false},
                     {QStringLiteral("state"), tr("Result"), {}, true}};
    for (const DutyConflicts::Conflict& each : m_conflicts.conflicts()) {
        MatrixRow row;
        row.key = QStringLiteral("%1\n%2\n%3")
                      .arg(each.person.toString(), each.first.duty.toString(),
                           each.second.duty.toString());
        row.title = each.name;
        const Tone tone = toneOf(each.state);
        const QString mark = theme::toneMark(tone);
        if (each.state != DutyConflicts::State::Excepted)
            row.mark = mark;
        const QString words = QStringLiteral("%1. %2").arg(
            labelOf(each.state).in(context().language), say(each.reason));
        row.cells = {
            dutyCell(each.first),
            dutyCell(each.second),
            {each.ruleTitle.isEmpty() ? tr("none") : each.ruleTitle,
             each.rule ? Tone::Neutral : Tone::Muted, false,
             each.rule ? each.ruleTitle : tr("The duties name each other; there is no rule.")},
            {each.approver.isEmpty() ? QStringLiteral("–") : each.approver,
             each.approver.isEmpty() ? Tone::Muted : Tone::Neutral, false,
             each.approver.isEmpty() ? tr("Nobody approved an exception.") : each.approver},
            {QStringLiteral("%1 %2").arg(mark, words).trimmed(), tone, false, words}};
        sheet.rows.append(row);
    }
    showSheet(std::move(sheet), say(m_conflicts.summary()));
    return {};
}

void ConflictsPage::open(MatrixPlace place)
{
    if (place.row >= m_conflicts.conflicts().size())
        return;
    const DutyConflicts::Conflict& each = m_conflicts.conflicts()[place.row];
    if (place.column == FirstDuty || place.column == SecondDuty) {
        const Uid& duty = place.column == FirstDuty ? each.first.duty : each.second.duty;
        context().host.openRecord(*each.kind, duty, {});
    } else if (each.rule) {
        context().host.openRecord(sod_rule::def, *each.rule,
                                  place.column == ConflictApprover ? sod_rule::approvedBy.name()
                                                                   : sod_rule::status.name());
    } else {
        context().host.openRecord(person::def, each.person, {});
    }
}

void ConflictsPage::type(const QList<MatrixPlace>&, QChar)
{
    context().host.hint(
        tr("Conflicts are worked out. Enter opens the rule, where an exception is recorded."));
}

void ConflictsPage::record()
{
    if (!checkEditable())
        return;
    auto set = m_conflicts.recorded(context().binder);
    const int count = set ? set->label().count : 0;
    if (set && set->isEmpty()) {
        context().host.hint(tr("The rules say so already."));
        return;
    }
    if (write(std::move(set)))
        context().host.toast(tr("%n rule(s) brought up to date.", nullptr, count), true);
}

void ConflictsPage::makeRule()
{
    const auto place = view().place();
    if (!place || place->row >= m_conflicts.conflicts().size()) {
        context().host.hint(tr("Choose a conflict first."));
        return;
    }
    if (!checkEditable())
        return;
    auto made = m_conflicts.ruleFor(place->row);
    if (!made) {
        context().host.hint(say(made.error().message));
        return;
    }
    if (write(std::move(made->set)))
        context().host.openRecord(sod_rule::def, made->rule, sod_rule::reason.name());
}

} // namespace ringbinder
