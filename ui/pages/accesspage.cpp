// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accesspage.h"

#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/access/sod_rule.h"
#include "core/registers/access/system_account.h"
#include "core/registers/assets/asset.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"

#include <QHBoxLayout>

namespace ringbinder {

AccessPage::AccessPage(const OpenContext& context, QWidget* parent)
    : MatrixPage(context, tr("Access matrix of systems and roles"),
                 {&access_role::def, &access_right::def, &system_account::def, &sod_rule::def,
                  &asset::def, &role::def, &role_assignment::def, &person::def},
                 parent)
{
    connect(addTool(tr("Record owner's &approval"), QStringLiteral("acceptance"), {}),
            &QAction::triggered, this, &AccessPage::approve);
    tools().addStretch(1);
    addGapsOnly(tr("Show only access roles with something to put right"));
    setLegend(tr("Type X to give a role this access, Delete to take it back. The figure says how "
                 "many of the role's holders have the right. Enter opens the access role, or the "
                 "rights behind a figure."));
}

Result<> AccessPage::refresh()
{
    auto read = AccessMatrix::of(context().binder);
    if (!read)
        return fail(read.error());
    m_matrix = std::move(*read);
    fill();
    return {};
}

MatrixCell AccessPage::cellOf(const AccessMatrix::Cell& cell) const
{
    if (!cell.isGiven && cell.holders == 0)
        return {{}, Tone::Neutral, false, tr("The access does not belong to this role.")};
    const QString people = tr("%n holder(s) of the role have the right.", nullptr, cell.holders);
    if (!cell.isGiven) {
        return {QStringLiteral("%1 %2").arg(theme::toneMark(Tone::Warning)).arg(cell.holders),
                Tone::Warning, true,
                tr("The access does not belong to this role.") + QLatin1Char(' ') + people};
    }
    const QString text =
        cell.holders > 0 ? QStringLiteral("X %1").arg(cell.holders) : QStringLiteral("X");
    return {text, Tone::Good, true,
            tr("The access belongs to this role.") + QLatin1Char(' ') + people};
}

MatrixRow AccessPage::rowOf(const AccessMatrix::Row& row) const
{
    MatrixRow shown;
    shown.key = row.accessRole.toString();
    shown.title = row.title;
    shown.detail = row.permission;
    if (row.isPrivileged)
        shown.detail = QStringLiteral("%1 (%2)").arg(row.permission, tr("privileged"));
    for (const AccessMatrix::Cell& cell : row.cells)
        shown.cells.append(cellOf(cell));
    const QString count = context().language.number(row.holders.size());
    shown.cells.append({count, Tone::Neutral, false,
                        row.holders.isEmpty() ? tr("Nobody holds the right.")
                                              : row.holders.join(QStringLiteral(", "))});
    const Tone tone = toneOf(row.verdict);
    const QString mark = theme::toneMark(tone);
    if (row.verdict != AccessMatrix::Verdict::Fits)
        shown.mark = mark;
    const QString reason = say(AccessMatrix::reasonOf(row));
    shown.cells.append({QStringLiteral("%1 %2").arg(mark, reason).trimmed(), tone, false, reason});
    return shown;
}

void AccessPage::fill()
{
    MatrixSheet sheet;
    for (const AccessMatrix::Role& role : m_matrix.roles()) {
        sheet.columns.append({role.uid.toString(), role.title,
                              role.holders.isEmpty()
                                  ? tr("Nobody holds this role today.")
                                  : tr("Held by %1.").arg(role.holders.join(QStringLiteral(", "))),
                              false});
    }
    sheet.columns.append(
        {QStringLiteral("holders"), tr("Holders"), tr("How many people have the right"), false});
    sheet.columns.append({QStringLiteral("verdict"), tr("Result"), {}, true});
    m_rowsShown.clear();
    std::optional<QString> system;
    for (int i = 0; i < m_matrix.rows().size(); ++i) {
        const AccessMatrix::Row& row = m_matrix.rows()[i];
        if (isGapsOnly() && row.verdict == AccessMatrix::Verdict::Fits)
            continue;
        if (system != row.system) {
            system = row.system;
            MatrixRow heading;
            heading.title = row.system.isEmpty() ? tr("No system named") : row.system;
            heading.key = QStringLiteral("system\n%1").arg(row.system);
            heading.isHeading = true;
            sheet.rows.append(heading);
            m_rowsShown.append(-1);
        }
        sheet.rows.append(rowOf(row));
        m_rowsShown.append(i);
    }
    QString words = say(m_matrix.summary());
    if (sheet.rows.isEmpty() && isGapsOnly() && !m_matrix.rows().isEmpty())
        words = tr("Nothing is wrong with any access role.");
    showSheet(std::move(sheet), words);
}

void AccessPage::open(MatrixPlace place)
{
    const int at = m_rowsShown.value(place.row, -1);
    if (at < 0)
        return;
    const AccessMatrix::Row& row = m_matrix.rows()[at];
    if (place.column == row.cells.size() && !row.holders.isEmpty()) {
        emit registerWanted(&access_right::def,
                            {{&access_right::accessRole, QStringLiteral("=%1").arg(row.title)}});
        return;
    }
    const bool isRole = place.column < row.cells.size();
    context().host.openRecord(access_role::def, row.accessRole,
                              isRole ? access_role::roles.name() : access_role::owner.name());
}

void AccessPage::type(const QList<MatrixPlace>& places, QChar sign)
{
    if (sign.toUpper() != QLatin1Char('X') && sign != QLatin1Char('+')) {
        context().host.hint(tr("Type X to give access; Delete takes it back."));
        return;
    }
    give(places, true);
}

void AccessPage::clear(const QList<MatrixPlace>& places)
{
    give(places, false);
}

void AccessPage::give(const QList<MatrixPlace>& places, bool isGiven)
{
    QList<AccessPlace> wanted;
    for (const MatrixPlace& place : places) {
        const int row = m_rowsShown.value(place.row, -1);
        if (row >= 0 && place.column < m_matrix.roles().size())
            wanted.append({row, place.column});
    }
    if (wanted.isEmpty()) {
        context().host.hint(tr("The result is worked out. Type in the columns of the roles."));
        return;
    }
    if (checkEditable())
        write(withAccess(m_matrix, wanted, isGiven));
}

void AccessPage::approve()
{
    QList<int> rows;
    for (const MatrixPlace& place : view().selectedPlaces()) {
        const int row = m_rowsShown.value(place.row, -1);
        if (row >= 0 && !rows.contains(row))
            rows.append(row);
    }
    if (rows.isEmpty()) {
        context().host.hint(tr("Choose the access roles that their owner has approved."));
        return;
    }
    if (checkEditable() && write(withOwnersApproval(context().binder, m_matrix, rows)))
        context().host.toast(
            tr("Approval of %n access role(s) recorded.", nullptr, int(rows.size())), true);
}

} // namespace ringbinder
