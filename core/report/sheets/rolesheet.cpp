// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of roles that everybody may read: what each may decide, who holds it, who stands in.
// Only roles marked for publication, and nothing about people beyond their names.
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/report/packs/packcontext.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/packwriter.h"
#include "core/report/sheets/summarysheets.h"

namespace ringbinder::report {

namespace {

struct RoleHolders {
    QStringList holders;
    QStringList deputies;
};

RoleHolders holdersOf(const Snapshot& data, const Record& role, const Speech& say)
{
    RoleHolders found;
    for (const Record& each : data.records(role_assignment::def)) {
        if (each.get(role_assignment::role) != role.uid() ||
            !each.get(role_assignment::current).value_or(false))
            continue;
        const auto holder = each.get(role_assignment::person);
        const auto deputy = each.get(role_assignment::deputy);
        if (holder && !found.holders.contains(data.name(*holder)))
            found.holders.append(data.name(*holder));
        if (!deputy)
            continue;
        const QString extent = each.text(role_assignment::deputyExtent);
        const QString name = extent.isEmpty() ? data.name(*deputy)
                                              : say(QT_TRANSLATE_NOOP("sheet", "%1 (%2)"),
                                                    {data.name(*deputy), extent});
        if (!found.deputies.contains(name))
            found.deputies.append(name);
    }
    return found;
}

} // namespace

QList<Block> roleBlocks(const Snapshot& data)
{
    const Speech say(data.language(), "sheet");
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("sheet", "Role")), {.weight = 2.2, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Held by")), {.weight = 1.5}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Deputy")), {.weight = 1.5}),
        column(say(QT_TRANSLATE_NOOP("sheet", "May decide")), {.weight = 2.4}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Contact")), {.weight = 1.7})};
    QList<Row> rows;
    qint64 vacant = 0;
    for (const Record& role : data.records(role::def)) {
        if (role.get(role::status) == role::Status::Retired ||
            !role.get(role::published).value_or(false))
            continue;
        const RoleHolders people = holdersOf(data, role, say);
        vacant += people.holders.isEmpty() ? 1 : 0;
        const auto cell = [&data](const QString& text) {
            return text.isEmpty() ? Cell{notRecorded(data.language()), -1, false, true}
                                  : Cell{text, -1, false, false};
        };
        const QString description = plainText(role.text(role::description));
        Row row;
        row.cells = {
            Cell{description.isEmpty() ? role.title()
                                       : QStringLiteral("%1\n%2").arg(role.title(), description),
                 -1, false, false},
            people.holders.isEmpty()
                ? Cell{say(QT_TRANSLATE_NOOP("sheet", "nobody at present")), -1, true, false}
                : cell(people.holders.join(QLatin1Char('\n'))),
            people.deputies.isEmpty()
                ? Cell{say(QT_TRANSLATE_NOOP("sheet", "none")), -1, false, true}
                : cell(people.deputies.join(QLatin1Char('\n'))),
            cell(plainText(role.text(role::authority))), cell(role.text(role::contact))};
        rows.append(row);
    }
    const qsizetype count = rows.size();
    table.rows = Rows::of(std::move(rows));
    table.emptyText = say(QT_TRANSLATE_NOOP("sheet", "No role is marked for publication."));
    table.countLine = say(QT_TRANSLATE_NOOP("sheet", "Published roles: %1, at present held by "
                                                     "nobody: %2"),
                          {say.number(count), say.number(vacant)});
    return {Paragraph::plain(say(QT_TRANSLATE_NOOP(
                                 "sheet", "Who answers for what in information security, what each "
                                          "may decide, and who stands in. Turn to them with "
                                          "questions, and report what looks wrong at once.")),
                             Paragraph::Style::Lead),
            table};
}

} // namespace ringbinder::report
