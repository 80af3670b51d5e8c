// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about states of a client's file: compare, freeze.
#include "app/cli/desk.h"
#include "app/cli/recordjson.h"
#include "app/cli/written.h"
#include "core/comparison/comparefigures.h"
#include "core/comparison/comparepoint.h"
#include "core/comparison/recording.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/risks/risk_assessment.h"

#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

QString momentText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

int listPoints(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    const auto points = comparePoints(**binder);
    if (!points)
        return console.fail(points.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const ComparePoint& point : *points) {
        rows.append(QJsonObject{{QStringLiteral("code"), point.code},
                                {QStringLiteral("title"), point.title},
                                {QStringLiteral("at"), momentText(point.at)},
                                {QStringLiteral("frozen"), point.isFrozen}});
        lines.append({point.code, point.at.toLocalTime().date().toString(Qt::ISODate),
                      point.isFrozen ? QStringLiteral("*") : QString(), point.title});
    }
    if (console.isJson())
        console.json({{QStringLiteral("points"), rows}});
    else
        console.table(lines);
    return console.finish(Exit::Done);
}

QJsonObject differenceJson(const ComparedStates& states, const RecordDifference& row)
{
    QJsonArray fields;
    for (const FieldDifference& field : row.fields)
        fields.append(QJsonObject{
            {QStringLiteral("field"), QString(field.field->name())},
            {QStringLiteral("before"),
             valueJson(states.before().binder, *field.field, field.before)},
            {QStringLiteral("after"), valueJson(states.after().binder, *field.field, field.after)},
            {QStringLiteral("before_text"), field.shownBefore},
            {QStringLiteral("after_text"), field.shownAfter}});
    return {{QStringLiteral("code"), row.code},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("change"), QString(tokenOf(row.kind))},
            {QStringLiteral("fields"), fields}};
}

QString inOneLine(const QString& text)
{
    constexpr int kLongest = 80;
    const QString line = text.simplified();
    if (line.isEmpty())
        return QStringLiteral("-");
    return line.size() <= kLongest ? line : QString(line.left(kLongest - 1) + QChar(0x2026));
}

void sayDifferences(Console& console, const QList<RecordDifference>& rows)
{
    QList<QStringList> lines;
    for (const RecordDifference& row : rows) {
        const QString what = labelOf(row.kind).in(console.language());
        if (row.fields.isEmpty())
            lines.append({row.code, what, QString(), row.title});
        for (const FieldDifference& field : row.fields)
            lines.append({row.code, what, labelOf(*field.field).in(console.language()),
                          QStringLiteral("%1 \u2192 %2")
                              .arg(inOneLine(field.shownBefore), inOneLine(field.shownAfter))});
    }
    console.table(lines);
}

int runCompare(const Invocation& invocation)
{
    Console& console = invocation.console;
    if (invocation.arguments.size() == 1)
        return listPoints(invocation);
    const auto def = findRegister(invocation.registry, invocation.arguments.at(1));
    if (!def)
        return console.fail(def.error());
    if (!invocation.isSet("from"))
        return console.usage(console.language().text(
            "cli", QT_TRANSLATE_NOOP("cli", "Say with --from what to compare with.")));
    const auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    const auto from = comparePoint(**binder, invocation.value("from"));
    if (!from)
        return console.fail(from.error());
    auto to = invocation.isSet("to") ? comparePoint(**binder, invocation.value("to"))
                                     : Result<ComparePoint>(ComparePoint{});
    if (!to)
        return console.fail(to.error());
    for (const ComparePoint& point : {*from, *to}) {
        if (const auto holds = checkFrozen(**binder, point); !holds)
            return console.fail(holds.error());
    }
    const auto states = statesOf(**binder, from->at, to->at, console.language());
    if (!states)
        return console.fail(states.error());
    const auto rows = compareRegister(states->before(), states->after(), **def, console.language());
    if (!rows)
        return console.fail(rows.error());
    if (console.isJson()) {
        QJsonArray differences;
        for (const RecordDifference& row : *rows)
            differences.append(differenceJson(*states, row));
        QJsonObject figures;
        for (const CompareFigure& figure : compareFigures(**def, *rows))
            figures.insert(figure.key, figure.rows.size());
        console.json({{QStringLiteral("register"), QString((*def)->name())},
                      {QStringLiteral("from"), momentText(from->at)},
                      {QStringLiteral("to"),
                       to->at.isValid() ? QJsonValue(momentText(to->at)) : QJsonValue()},
                      {QStringLiteral("figures"), figures},
                      {QStringLiteral("differences"), differences}});
    } else {
        sayDifferences(console, *rows);
    }
    return console.finish(rows->isEmpty() ? Exit::Done : Exit::No);
}

int runFreeze(const Invocation& invocation)
{
    Console& console = invocation.console;
    auto desk = openForWriting(invocation);
    if (!desk)
        return console.fail(desk.error());
    Binder& binder = *desk->binder;
    const QString about = invocation.arguments.at(1);
    Record details(risk_assessment::def);
    if (about == soa_version::def.name()) {
        details = Record(soa_version::def);
    } else if (about != risk_assessment::def.name()) {
        const auto found = findRecordOf(binder, about, {&risk_assessment::def, &soa_version::def});
        if (!found)
            return console.fail(found.error());
        details = *found;
    }
    for (const QString& text : invocation.arguments.mid(2)) {
        const auto assignment = parseAssignment(binder, details.def(), text,
                                                &desk->evaluation->scales(), console.language());
        if (!assignment)
            return console.fail(assignment.error());
        details.setValue(*assignment->field, assignment->value);
    }
    if (details.title().isEmpty())
        details.setValue(
            details.def().nameField(),
            Value(QStringLiteral("%1 %2").arg(details.def().labelText().in(console.language()),
                                              binder.clock().today().toString(Qt::ISODate))));
    const Uid uid = details.uid();
    const auto written =
        writeSet(binder, recordState(binder, *desk->evaluation, details, console.language()));
    if (!written)
        return console.fail(written.error());
    const auto name = binder.name(uid);
    if (console.isJson())
        console.json({{QStringLiteral("code"), name ? name->code : QString()},
                      {QStringLiteral("change_set"), setJson(written->setId)}});
    else if (name)
        console.line(name->code);
    return console.finish(Exit::Done);
}

constexpr std::array<OptionDef, 2> kCompareOptions = {{
    {"from", "POINT",
     QT_TRANSLATE_NOOP("cli", "a day, or the code of a risk assessment, a version of the Statement "
                              "of Applicability, an audit or a management review")},
    {"to", "POINT", QT_TRANSLATE_NOOP("cli", "the same; without it, how things are now")},
}};

constexpr std::array<Command, 2> kCommands = {{
    {"compare", "FILE [REGISTER]", 1, 2,
     QT_TRANSLATE_NOOP("cli", "what is new, gone and changed in a register since a moment"),
     "ringbinder-cli compare acme.isms control --from SOV-0002", kCompareOptions, runCompare, false,
     QT_TRANSLATE_NOOP("cli", "Without REGISTER: the moments recorded in the file; * marks those "
                              "that the program froze. Exit status 1 where something differs.")},
    {"freeze",
     "FILE CODE|risk_assessment|soa_version [FIELD=VALUE]…",
     2,
     -1,
     QT_TRANSLATE_NOOP("cli", "record how the risks or the controls stand now, for good"),
     "ringbinder-cli freeze acme.isms risk_assessment title=\"Yearly assessment\" type=full",
     {},
     runFreeze},
}};

} // namespace

std::span<const Command> compareCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
