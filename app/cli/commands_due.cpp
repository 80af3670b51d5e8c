// SPDX-License-Identifier: GPL-3.0-or-later
// The command that lists everything dated: due.
#include "app/cli/desk.h"
#include "app/cli/standardio.h"
#include "core/base/safefile.h"
#include "core/calendar/icalendar.h"
#include "core/registers/people/person.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace ringbinder::cli {

namespace {

// The last day of "14", "14d", "2w", "3m" or "1y" from today.
Result<QDate> parseWithin(const QString& text, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,4})([dwmy]?)$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return ringbinder::fail(badOption(
            "within", text,
            Text{"cli", QT_TRANSLATE_NOOP("cli", "a number of days, or a number with d, w, m or y, "
                                                 "such as 14d or 3m")}));
    }
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit == QLatin1String("w"))
        return today.addDays(qint64(count) * 7);
    if (unit == QLatin1String("m"))
        return today.addMonths(count);
    if (unit == QLatin1String("y"))
        return today.addYears(count);
    return today.addDays(count);
}

Result<Uid> findPerson(const Binder& binder, const QString& text)
{
    const auto& people = binder.names(person::def);
    QList<Uid> found;
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        if (it->code.compare(text, Qt::CaseInsensitive) == 0)
            return it.key();
        if (it->title.compare(text, Qt::CaseInsensitive) == 0)
            found.append(it.key());
    }
    if (found.size() == 1)
        return found.first();
    return ringbinder::fail(
        Error::Kind::NotFound,
        found.isEmpty()
            ? Message("cli", QT_TRANSLATE_NOOP("cli", "There is no person \"%1\" in this file. "
                                                      "Accepted: a code such as PER-0003, or the "
                                                      "full name."))
                  .arg(text)
            : Message("cli", QT_TRANSLATE_NOOP("cli", "Several people are called \"%1\". Name one "
                                                      "by code, such as PER-0003."))
                  .arg(text));
}

Result<DueQuery> parseDueQuery(const Invocation& invocation, const Binder& binder)
{
    DueQuery query;
    if (invocation.isSet("within")) {
        const auto last = parseWithin(invocation.value("within"), binder.clock().today());
        if (!last)
            return ringbinder::fail(last.error());
        query.to = *last;
    }
    if (invocation.isSet("person")) {
        const auto who = findPerson(binder, invocation.value("person"));
        if (!who)
            return ringbinder::fail(who.error());
        query.person = *who;
    }
    if (invocation.isSet("register")) {
        const auto def = findRegister(invocation.registry, invocation.value("register"));
        if (!def)
            return ringbinder::fail(def.error());
        query.def = *def;
    }
    return query;
}

QJsonObject dueJson(const Binder& binder, const DueEntry& entry, QDate today)
{
    const Binder::Name name = binder.names(*entry.due->def).value(entry.uid);
    const auto who = entry.person ? binder.name(*entry.person) : std::nullopt;
    return {{QStringLiteral("date"), entry.day.toString(Qt::ISODate)},
            {QStringLiteral("time"), entry.time.isValid()
                                         ? QJsonValue(entry.time.toString(QStringLiteral("HH:mm")))
                                         : QJsonValue()},
            {QStringLiteral("days"), today.daysTo(entry.day)},
            {QStringLiteral("overdue"), entry.isOverdue(today)},
            {QStringLiteral("register"), entry.due->def->name()},
            {QStringLiteral("code"), name.code},
            {QStringLiteral("uid"), entry.uid.toString()},
            {QStringLiteral("field"), entry.due->date->name()},
            {QStringLiteral("title"), name.title},
            {QStringLiteral("person"), who ? QJsonValue(who->code) : QJsonValue()}};
}

struct AskedDates {
    Desk desk;
    std::unique_ptr<DueList> list;
    QList<DueEntry> entries;
};

Result<AskedDates> askedDates(const Invocation& invocation)
{
    auto desk = openDesk(openForReading(invocation), invocation.console.language());
    if (!desk)
        return ringbinder::fail(desk.error());
    const auto query = parseDueQuery(invocation, *desk->binder);
    if (!query)
        return ringbinder::fail(query.error());
    auto list = std::make_unique<DueList>(*desk->binder, dueDates(), desk->evaluation.get());
    if (const auto loaded = list->load(); !loaded)
        return ringbinder::fail(loaded.error());
    const QList<DueEntry> entries = list->entries(*query);
    return AskedDates{std::move(*desk), std::move(list), entries};
}

int writeDates(const Invocation& invocation)
{
    Console& console = invocation.console;
    const QString named = invocation.value("to");
    const auto target = Outgoing::to(named, QStringLiteral("dates.ics"));
    if (!target)
        return console.fail(target.error());
    const auto bytes = calendarOf(invocation);
    if (!bytes)
        return console.fail(bytes.error());
    if (const auto written = writeFile(target->path(), *bytes); !written)
        return console.fail(written.error());
    return target->answer(console, {{QStringLiteral("written"), named}}, named);
}

int runDue(const Invocation& invocation)
{
    Console& console = invocation.console;
    if (invocation.isSet("to"))
        return writeDates(invocation);
    const auto asked = askedDates(invocation);
    if (!asked)
        return console.fail(asked.error());
    const Binder& binder = *asked->desk.binder;
    const QDate today = asked->list->today();
    const QString overdue = console.language().text("cli", QT_TRANSLATE_NOOP("cli", "overdue"));
    QJsonArray rows;
    QList<QStringList> lines;
    for (const DueEntry& entry : asked->entries) {
        if (console.isJson()) {
            rows.append(dueJson(binder, entry, today));
            continue;
        }
        const Binder::Name name = binder.names(*entry.due->def).value(entry.uid);
        const auto who = entry.person ? binder.name(*entry.person) : std::nullopt;
        lines.append({entry.day.toString(Qt::ISODate), entry.isOverdue(today) ? overdue : QString(),
                      name.code, who ? who->title : QStringLiteral("-"),
                      dueSubject(entry, name.title, console.language())});
    }
    return console.answer({{QStringLiteral("due"), rows}}, lines);
}

constexpr std::array<OptionDef, 5> kDueOptions = {{
    {"within", "SPAN",
     QT_TRANSLATE_NOOP("cli", "what is overdue or due in this time: 14d, 2w, 3m, 1y")},
    {"person", "PERSON", QT_TRANSLATE_NOOP("cli", "only what concerns this person; code or name")},
    {"register", "REGISTER", QT_TRANSLATE_NOOP("cli", "only dates of this register")},
    {"to", "TARGET.ics",
     QT_TRANSLATE_NOOP("cli", "write them as an iCalendar file instead; - for standard output")},
    kAsOfOption,
}};

constexpr std::array<Command, 1> kCommands = {{
    {"due", "FILE", 1, 1, QT_TRANSLATE_NOOP("cli", "everything dated: what, when, who"),
     "ringbinder-cli due acme.isms --within 14d --to due.ics", kDueOptions, runDue},
}};

} // namespace

Result<QByteArray> calendarOf(const Invocation& invocation)
{
    const auto asked = askedDates(invocation);
    if (!asked)
        return ringbinder::fail(asked.error());
    return iCalendar(*asked->desk.binder, asked->entries, invocation.console.language());
}

std::span<const Command> dueCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
