// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/duelist.h"

#include "core/store/binder.h"
#include "core/store/columnread.h"

#include <QSet>
#include <QStringTokenizer>

#include <algorithm>

namespace ringbinder {

namespace {

// Of a task that repeats every day, seen over many years.
constexpr int kMostExpectedTimes = 1000;
// Beyond these the register is read as a whole.
constexpr qsizetype kMostReadSingly = 100;

bool holdsWord(const DueDate::Condition& condition, const Value& value)
{
    QString word = value.text();
    if (condition.field->type == FieldType::YesNo && !value.isNull())
        word = value.integer() != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    if (word.isEmpty())
        return false;
    // Asked once for each row, so without a list of strings.
    for (const QLatin1String one : qTokenize(QLatin1String(condition.words), QLatin1Char(' '))) {
        if (one == word)
            return true;
    }
    return false;
}

// The local day, and the time of day of an instant.
std::pair<QDate, QTime> momentOf(const FieldDef& field, const QString& text)
{
    if (field.type != FieldType::Instant)
        return {QDate::fromString(text, Qt::ISODate), {}};
    const QDateTime local = instantFromText(text).toLocalTime();
    return {local.date(), local.time()};
}

} // namespace

// One register with the dates it has and the columns they need.
struct DueList::Register {
    const RegisterDef* def = nullptr;
    std::vector<const DueDate*> dates;
    ColumnRead read;
    bool isComputed = false; // a date of it follows from others: records are needed
    bool isStale = true;
    QSet<Uid> changed; // to be read again, where not all of it is stale
    std::vector<Held> held;
    // Of `held`, for dates that a younger record replaces: group and its date.
    struct Turn {
        size_t held;
        QString group;
        QString day;
    };
    std::vector<Turn> turns;

    [[nodiscard]] bool isUpToDate() const { return !isStale && changed.isEmpty(); }
    // One record decides about the dates of others.
    [[nodiscard]] bool hasTurns() const
    {
        return std::any_of(dates.cbegin(), dates.cend(),
                           [](const DueDate* due) { return due->youngest != nullptr; });
    }
    void need(const FieldDef* field)
    {
        if (field && !read.columns.contains(field))
            read.columns.append(field);
    }
};

bool isSettled(const DueDate& due, const FieldValue& value)
{
    if (due.doneOn && !value(*due.doneOn).isNull())
        return true;
    return std::any_of(due.settled.begin(), due.settled.end(),
                       [&value](const DueDate::Condition& condition) {
                           return condition.field && holdsWord(condition, value(*condition.field));
                       });
}

DueList::DueList(const Binder& binder, std::span<const DueDate> dates, const DeriveContext* derive)
    : m_binder(binder)
    , m_derive(derive)
{
    for (const DueDate& due : dates) {
        // A binder of an older kind, or a test's, may not have every register of the table.
        if (binder.registry().find(QString(due.def->name())) != due.def)
            continue;
        if (due.date->computed && !derive)
            continue;
        if (m_registers.empty() || m_registers.back().def != due.def) {
            m_registers.push_back({});
            m_registers.back().def = due.def;
            m_registers.back().read.def = due.def;
        }
        Register& one = m_registers.back();
        one.dates.push_back(&due);
        one.isComputed = one.isComputed || due.date->computed;
        one.need(due.date);
        if (!due.date->computed)
            one.read.anyOf.append(due.date);
        if (due.youngest)
            one.read.anyOf.append(due.youngest);
        for (const FieldDef* person : due.people)
            one.need(person);
        one.need(due.doneOn);
        for (const DueDate::Condition& condition : due.settled)
            one.need(condition.field);
        one.need(due.youngest);
        for (const FieldDef* field : due.group)
            one.need(field);
        one.need(due.remindDays);
        if (due.recurrence) {
            one.need(due.recurrence->every);
            one.need(due.recurrence->unit);
            one.need(due.recurrence->from);
        }
    }
}

DueList::~DueList() = default;

QDate DueList::today() const
{
    return m_binder.clock().today();
}

Result<> DueList::load()
{
    for (Register& one : m_registers) {
        if (const auto done = bringUp(one); !done)
            return done;
    }
    return {};
}

Result<bool> DueList::loadSome()
{
    const auto isWaiting = [](const Register& one) { return !one.isUpToDate(); };
    const auto next = std::find_if(m_registers.begin(), m_registers.end(), isWaiting);
    if (next == m_registers.end())
        return true;
    if (const auto done = bringUp(*next); !done)
        return fail(done.error());
    return std::none_of(next, m_registers.end(), isWaiting);
}

Result<> DueList::bringUp(Register& one) const
{
    if (one.isUpToDate())
        return {};
    if (const auto done = one.isStale ? read(one) : readChanged(one); !done)
        return done;
    one.isStale = false;
    one.changed.clear();
    return {};
}

Result<> DueList::readChanged(Register& one) const
{
    std::erase_if(one.held,
                  [&one](const Held& held) { return one.changed.contains(held.entry.uid); });
    for (const Uid& uid : std::as_const(one.changed)) {
        auto record = m_binder.find(*one.def, uid);
        if (!record)
            return fail(record.error());
        if (!*record)
            continue; // removed
        if (one.isComputed && one.def->derive)
            one.def->derive(**record, *m_derive);
        take(one, uid, [&record](const FieldDef& field) { return (*record)->value(field); });
    }
    return {};
}

Result<> DueList::read(Register& one) const
{
    one.held.clear();
    one.turns.clear();
    Result<> done;
    if (one.isComputed) {
        done = m_binder.forEach(*one.def, [this, &one](const Record& stored) {
            Record record = stored;
            if (one.def->derive)
                one.def->derive(record, *m_derive);
            take(one, record.uid(),
                 [&record](const FieldDef& field) { return record.value(field); });
            return true;
        });
    } else {
        done = readColumns(m_binder, one.read,
                           [this, &one](const Uid& uid, const QList<Value>& values) {
                               take(one, uid, [&one, &values](const FieldDef& field) {
                                   return values[one.read.columns.indexOf(&field)];
                               });
                           });
    }
    if (!done)
        return done;
    QHash<QString, QString> youngest;
    for (const Register::Turn& turn : one.turns)
        youngest[turn.group] = std::max(youngest.value(turn.group), turn.day);
    for (const Register::Turn& turn : one.turns) {
        if (!turn.day.isEmpty() && turn.day < youngest.value(turn.group))
            one.held[turn.held].isSettled = true;
    }
    return {};
}

void DueList::take(Register& one, const Uid& uid, const FieldValue& value) const
{
    for (const DueDate* due : one.dates) {
        const QString text = value(*due->date).text();
        if (text.isEmpty() && !due->youngest)
            continue;
        const auto [day, time] = momentOf(*due->date, text);
        if (!day.isValid() && !due->youngest)
            continue;
        DueEntry entry{due, uid, day, time, std::nullopt, DueEntry::State::Open, 0, {}};
        for (const FieldDef* field : due->people) {
            if (field && !entry.person)
                entry.person = Uid::fromString(value(*field).text());
        }
        if (due->remindDays)
            entry.remindDays = int(std::clamp<qint64>(value(*due->remindDays).integer(), 0, 366));
        if (due->recurrence)
            entry.repeat = repeatRuleOf(*due->recurrence, value);
        if (due->youngest) {
            // A younger record without a next date ends the older date too.
            QString group = QString::fromLatin1(due->date->key);
            for (const FieldDef* field : due->group) {
                if (field)
                    group += QLatin1Char('\n') + value(*field).text();
            }
            one.turns.push_back({one.held.size(), group, value(*due->youngest).text()});
        }
        one.held.push_back({std::move(entry), !day.isValid() || isSettled(*due, value)});
    }
}

bool DueList::update(const ChangeNotice& notice)
{
    bool differs = false;
    for (Register& one : m_registers) {
        const ChangeNotice::Touched* touched = notice.touched(*one.def);
        if (!touched)
            continue;
        const bool concerns =
            one.isComputed || !touched->added.isEmpty() || !touched->removed.isEmpty() ||
            std::any_of(touched->fields.cbegin(), touched->fields.cend(),
                        [&one](const FieldDef* field) { return one.read.columns.contains(field); });
        if (!concerns)
            continue;
        differs = true;
        for (const QList<Uid>* uids : {&touched->added, &touched->removed, &touched->changed})
            one.changed.unite({uids->cbegin(), uids->cend()});
        one.isStale = one.isStale || one.hasTurns() || one.changed.size() > kMostReadSingly;
        if (one.isStale)
            one.changed.clear();
    }
    return differs;
}

template <class Visit>
void DueList::each(const DueQuery& query, Visit visit) const
{
    const QDate today = this->today();
    const auto isWithin = [&query](QDate day) {
        return (!query.from.isValid() || day >= query.from) &&
               (!query.to.isValid() || day <= query.to);
    };
    for (const Register& one : m_registers) {
        if (query.def && query.def != one.def)
            continue;
        for (const Held& held : one.held) {
            const DueEntry& entry = held.entry;
            if (!entry.day.isValid() || (query.withoutPerson && entry.person) ||
                (query.person && entry.person != query.person))
                continue;
            const bool isOver = entry.due->kind == DueDate::Kind::Event && entry.day < today;
            const bool isDone = held.isSettled || isOver;
            if (isWithin(entry.day) && (query.withDone || !isDone))
                visit(entry, isDone ? DueEntry::State::Done : DueEntry::State::Open, entry.day);
            if (!query.withExpected || held.isSettled || !entry.repeat.repeats())
                continue;
            for (int n = 1; n <= kMostExpectedTimes; ++n) {
                const QDate day = entry.repeat.time(entry.day, n);
                if (!day.isValid() || !query.to.isValid() || day > query.to)
                    break;
                if (isWithin(day) && day >= today)
                    visit(entry, DueEntry::State::Expected, day);
            }
        }
    }
}

QList<DueEntry> DueList::entries(const DueQuery& query) const
{
    QList<DueEntry> found;
    each(query, [&found](const DueEntry& entry, DueEntry::State state, QDate day) {
        found.append(entry);
        found.last().state = state;
        found.last().day = day;
    });
    std::stable_sort(found.begin(), found.end(), [](const DueEntry& a, const DueEntry& b) {
        return std::pair(a.day, a.time) < std::pair(b.day, b.time);
    });
    return found;
}

DueList::Figures DueList::figures(int days, const DueQuery& query) const
{
    const QDate today = this->today();
    Figures figures;
    DueQuery asked = query;
    asked.to = today.addDays(days);
    each(asked, [&](const DueEntry& entry, DueEntry::State state, QDate day) {
        if (state != DueEntry::State::Open)
            return;
        if (day >= today)
            ++figures.soon;
        else if (entry.due->kind == DueDate::Kind::Deadline)
            ++figures.overdue;
    });
    return figures;
}

QList<Uid> DueList::people() const
{
    QSet<Uid> known;
    for (const Register& one : m_registers) {
        for (const Held& held : one.held) {
            if (held.entry.person && held.entry.day.isValid())
                known.insert(*held.entry.person);
        }
    }
    return {known.cbegin(), known.cend()};
}

QList<const RegisterDef*> DueList::registers() const
{
    QList<const RegisterDef*> found;
    for (const Register& one : m_registers) {
        if (!one.held.empty())
            found.append(one.def);
    }
    return found;
}

} // namespace ringbinder
