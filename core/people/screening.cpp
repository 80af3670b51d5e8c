// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/screening.h"

#include "core/access/accessbook.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/system_account.h"
#include "core/registers/people/person.h"
#include "core/registers/people/screening_record.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

using ScreeningState = ScreeningStatus::State;
using ScreeningLine = ScreeningStatus::Line;
using ScreeningResult = screening_record::Result;
using ScreeningType = screening_record::Type;

// In the order of the states.
constexpr Choice kScreeningStates[] = {
    {"failed", QT_TRANSLATE_NOOP("screening", "Not passed"), Tone::Bad},
    {"missing", QT_TRANSLATE_NOOP("screening", "Not screened"), Tone::Bad},
    {"not_finished", QT_TRANSLATE_NOOP("screening", "Not complete"), Tone::Bad},
    {"expired", QT_TRANSLATE_NOOP("screening", "Expired"), Tone::Warning},
    {"late", QT_TRANSLATE_NOOP("screening", "Completed after access"), Tone::Warning},
    {"in_time", QT_TRANSLATE_NOOP("screening", "Completed before access"), Tone::Good},
    {"not_required", QT_TRANSLATE_NOOP("screening", "Not required"), Tone::Muted},
};

QString screeningDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

void takeEarlier(QDate& first, const std::optional<QDate>& other)
{
    if (other && (!first.isValid() || *other < first))
        first = *other;
}

// What gives each person access, and since when.
struct AccessOfPerson {
    QStringList codes;
    QDate from;
};

QHash<Uid, AccessOfPerson> accessToday(const AccessBook& book)
{
    QHash<Uid, AccessOfPerson> found;
    for (const Record& right : book.rights()) {
        const auto holder = book.holderOf(right);
        if (!holder || !book.isInForce(right))
            continue;
        AccessOfPerson& access = found[*holder];
        access.codes.append(right.code());
        takeEarlier(access.from, right.get(access_right::from));
    }
    for (const Record& account : book.accounts()) {
        const auto holder = account.get(system_account::person);
        if (!holder || account.get(system_account::enabled) != true)
            continue;
        AccessOfPerson& access = found[*holder];
        access.codes.append(account.code());
        takeEarlier(access.from, account.get(system_account::created));
    }
    return found;
}

void judgeUndertaking(ScreeningLine& line, const Record& record, QDate today)
{
    const auto until = record.get(screening_record::validUntil);
    const bool isSigned = record.get(screening_record::result) == ScreeningResult::Signed ||
                          record.get(screening_record::result) == ScreeningResult::Passed;
    if (!isSigned || (until && *until < today))
        return;
    line.isUndertakingSigned = true;
    const QDate day = record.get(screening_record::completed).value_or(QDate());
    if (day > line.undertakingOn)
        line.undertakingOn = day;
}

// A check that was repeated counts by its newest result.
bool isReplaced(const Record& record, const QList<const Record*>& records)
{
    const auto own = record.get(screening_record::completed);
    return std::any_of(records.cbegin(), records.cend(), [&](const Record* other) {
        const auto later = other->get(screening_record::completed);
        const auto type = other->get(screening_record::type);
        const bool repeats =
            type == record.get(screening_record::type) || type == ScreeningType::RepeatCheck;
        return other != &record && repeats && own && later && *later > *own;
    });
}

// One record alone, looked at for a person with access since `from`.
ScreeningState stateOfRecord(const Record& record, QDate from, QDate today, Message& reason)
{
    const auto result = record.get(screening_record::result);
    const auto completed = record.get(screening_record::completed);
    const auto until = record.get(screening_record::validUntil);
    if (result == ScreeningResult::NotRequired)
        return ScreeningState::NotRequired;
    if (result == ScreeningResult::Failed) {
        reason = Message("screening", QT_TRANSLATE_NOOP("screening", "%1 was not passed."))
                     .arg(record.code());
        return ScreeningState::Failed;
    }
    if (!completed) {
        reason = Message("screening", QT_TRANSLATE_NOOP("screening", "%1 is not complete yet."))
                     .arg(record.code());
        return ScreeningState::NotFinished;
    }
    if (until && *until < today) {
        reason = Message("screening", QT_TRANSLATE_NOOP("screening", "%1 was valid until %2."))
                     .arg(record.code())
                     .arg(screeningDay(*until));
        return ScreeningState::Expired;
    }
    const QDate access = record.get(screening_record::accessFrom).value_or(from);
    // A repeat is due while people work here; it can never come before their access.
    const bool isRepeat = record.get(screening_record::type) == ScreeningType::RepeatCheck;
    if (!isRepeat && access.isValid() && *completed > access) {
        reason = Message("screening", QT_TRANSLATE_NOOP("screening", "Access since %1, but %2 was "
                                                                     "complete only on %3."))
                     .arg(screeningDay(access))
                     .arg(record.code())
                     .arg(screeningDay(*completed));
        return ScreeningState::Late;
    }
    reason = Message("screening", QT_TRANSLATE_NOOP("screening", "%1 was complete on %2."))
                 .arg(record.code())
                 .arg(screeningDay(*completed));
    return ScreeningState::InTime;
}

void judgeScreening(ScreeningLine& line, const QList<const Record*>& records, QDate today)
{
    std::optional<ScreeningState> worst;
    for (const Record* record : records) {
        if (record->get(screening_record::type) == ScreeningType::ConfidentialityUndertaking) {
            judgeUndertaking(line, *record, today);
            continue;
        }
        Message reason;
        ScreeningState state = stateOfRecord(*record, line.accessFrom, today, reason);
        if (state == ScreeningState::Expired && isReplaced(*record, records))
            state = ScreeningState::InTime;
        if (!worst || state < *worst) {
            worst = state;
            line.reason = reason;
            line.records.clear();
        }
        if (state == *worst)
            line.records.append(record->uid());
    }
    line.state = worst.value_or(ScreeningState::Missing);
    if (line.state == ScreeningState::Missing)
        line.reason = {"screening",
                       QT_TRANSLATE_NOOP("screening", "There is no screening record.")};
    else if (line.state == ScreeningState::NotRequired)
        line.reason = {"screening",
                       QT_TRANSLATE_NOOP("screening", "The records say that none is required.")};
}

} // namespace

Text labelOf(ScreeningState state)
{
    return {"screening", kScreeningStates[int(state)].label};
}

Tone toneOf(ScreeningState state)
{
    return kScreeningStates[int(state)].tone;
}

QLatin1String tokenOf(ScreeningState state)
{
    return QLatin1String(kScreeningStates[int(state)].token);
}

Result<ScreeningStatus> ScreeningStatus::of(const Binder& binder)
{
    const auto book = AccessBook::of(binder);
    if (!book)
        return fail(book.error());
    const auto records = binder.records(screening_record::def);
    if (!records)
        return fail(records.error());
    QHash<Uid, QList<const Record*>> recordsOf;
    for (const Record& record : *records) {
        if (const auto who = record.get(screening_record::person))
            recordsOf[*who].append(&record);
    }
    const QHash<Uid, AccessOfPerson> access = accessToday(*book);
    const QDate today = book->day();
    ScreeningStatus status;
    for (const Record& who : book->people()) {
        const auto first = who.get(person::accessStart);
        const auto given = access.constFind(who.uid());
        const bool hasAccess = given != access.cend() || (first && *first <= today);
        if (!hasAccess || book->hasLeft(who) || !who.get(person::inScope).value_or(true) ||
            who.get(person::kind) == person::Kind::RoleAccount)
            continue;
        Line line{who.uid()};
        line.name = who.title();
        for (const Uid& role : book->rolesOf(who.uid())) {
            if (const auto name = binder.name(role))
                line.roles.append(name->title);
        }
        if (given != access.cend()) {
            line.access = given->codes.join(QStringLiteral(", "));
            line.accessFrom = given->from;
        }
        // The day somebody wrote down goes before what follows from rights.
        if (first)
            line.accessFrom = *first;
        judgeScreening(line, recordsOf.value(who.uid()), today);
        status.m_lines.append(line);
    }
    std::stable_sort(status.m_lines.begin(), status.m_lines.end(),
                     [](const Line& a, const Line& b) {
                         if (a.state != b.state)
                             return a.state < b.state;
                         return a.name.localeAwareCompare(b.name) < 0;
                     });
    return status;
}

int ScreeningStatus::gaps() const
{
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(),
                             [](const Line& line) { return line.isGap(); }));
}

Message ScreeningStatus::summary() const
{
    if (m_lines.isEmpty())
        return {"screening", QT_TRANSLATE_NOOP("screening", "Nobody has access yet.")};
    const auto withoutSignature =
        std::count_if(m_lines.cbegin(), m_lines.cend(),
                      [](const Line& line) { return !line.isUndertakingSigned; });
    return Message("screening", QT_TRANSLATE_NOOP("screening", "People with access: %1. Screening "
                                                               "complete before access: %2. Gaps: "
                                                               "%3. Without a signed "
                                                               "confidentiality agreement: %4."))
        .arg(qint64(m_lines.size()))
        .arg(qint64(m_lines.size()) - gaps())
        .arg(gaps())
        .arg(qint64(withoutSignature));
}

} // namespace ringbinder
