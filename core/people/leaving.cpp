// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/leaving.h"

#include "core/access/accessbook.h"
#include "core/people/succession.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/system_account.h"
#include "core/registers/assets/asset.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role_assignment.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

using LeavingKind = Leaving::Kind;
using LeavingPoint = Leaving::Point;
using StepStatus = lifecycle_checklist::Status;
using StepArea = lifecycle_checklist::Area;

struct LeavingWords {
    const char* token;
    const char* label;
    StepArea area;
};

// In the order of the kinds.
constexpr LeavingWords kLeavingWords[] = {
    {"account", QT_TRANSLATE_NOOP("leaving", "Account"), StepArea::Access},
    {"right", QT_TRANSLATE_NOOP("leaving", "Access right"), StepArea::Access},
    {"role", QT_TRANSLATE_NOOP("leaving", "Role"), StepArea::Handover},
    {"equipment", QT_TRANSLATE_NOOP("leaving", "Equipment"), StepArea::Equipment},
    {"records", QT_TRANSLATE_NOOP("leaving", "Records answered for"), StepArea::Handover},
    {"step", QT_TRANSLATE_NOOP("leaving", "Step of the checklist"), StepArea::Information},
};

// The order in which steps of one day are shown.
constexpr qint64 kLeavingStepWidth = 10;

// What one takes home; a server has users too.
bool isHandedOut(const Record& thing)
{
    const auto type = thing.get(asset::type);
    return type == asset::Type::WorkstationOrLaptop || type == asset::Type::MobileDevice ||
           type == asset::Type::RemovableOrBackupMedium || type == asset::Type::PaperFile;
}

bool isStepOver(const std::optional<StepStatus>& status)
{
    return status == StepStatus::Done || status == StepStatus::NotApplicable;
}

// A step speaks of a record by naming its code; one of equipment lists it.
bool isStepFor(const Record& step, const LeavingPoint& point)
{
    if (point.kind == LeavingKind::Equipment && point.uid) {
        const auto assets = step.get(lifecycle_checklist::assets).value_or(QList<Uid>());
        if (assets.contains(*point.uid))
            return true;
    }
    if (point.kind == LeavingKind::Records)
        return step.get(lifecycle_checklist::area) == StepArea::Handover &&
               step.text(common::reference) == tokenOf(LeavingKind::Records);
    return !point.code.isEmpty() && step.title().contains(QStringLiteral("(%1)").arg(point.code));
}

} // namespace

QLatin1String tokenOf(LeavingKind kind)
{
    return QLatin1String(kLeavingWords[int(kind)].token);
}

Text labelOf(LeavingKind kind)
{
    return {"leaving", kLeavingWords[int(kind)].label};
}

bool Leaving::Point::isOpen() const
{
    // What the register shows as open is open, even where somebody ticked it off.
    return kind == Kind::OwnStep || kind == Kind::Equipment ? !isStepOver(stepStatus) && !isSettled
                                                            : !isSettled;
}

bool Leaving::Point::isStepLeft() const
{
    return !isOpen() && step && !isStepOver(stepStatus);
}

Message Leaving::Point::act() const
{
    switch (kind) {
    case Kind::Account:
        return Message("leaving", QT_TRANSLATE_NOOP("leaving", "Close account %1 (%2)"))
            .arg(title)
            .arg(code);
    case Kind::Right:
        return Message("leaving", QT_TRANSLATE_NOOP("leaving", "Withdraw right %1 (%2)"))
            .arg(title)
            .arg(code);
    case Kind::Role:
        return Message("leaving", QT_TRANSLATE_NOOP("leaving", "Give role to somebody else: %1 "
                                                               "(%2)"))
            .arg(title)
            .arg(code);
    case Kind::Equipment:
        return Message("leaving", QT_TRANSLATE_NOOP("leaving", "Take back %1 (%2)"))
            .arg(title)
            .arg(code);
    case Kind::Records:
        return {"leaving", QT_TRANSLATE_NOOP("leaving", "Hand over records to a successor")};
    case Kind::OwnStep:
        return Message("leaving", QT_TRANSLATE_NOOP("leaving", "%1")).arg(title);
    }
    Q_UNREACHABLE();
}

Result<Leaving> Leaving::of(const Binder& binder, const Uid& uid)
{
    const auto found = binder.find(person::def, uid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    Message("leaving", QT_TRANSLATE_NOOP("leaving", "The person is no longer "
                                                                    "there.")));
    }
    Leaving leaving(**found);
    leaving.m_today = binder.clock().today();
    const auto book = AccessBook::of(binder);
    if (!book)
        return fail(book.error());
    for (const Record& account : book->accounts()) {
        if (account.get(system_account::person) != uid)
            continue;
        leaving.m_points.append({Kind::Account, &system_account::def, account.uid(), account.code(),
                                 account.title(), 0,
                                 account.get(system_account::enabled) == false});
    }
    for (const Record& right : book->rights()) {
        if (right.get(access_right::person) != uid ||
            right.get(access_right::status) == access_right::Status::Refused)
            continue;
        const auto last = right.get(access_right::to);
        leaving.m_points.append(
            {Kind::Right, &access_right::def, right.uid(), right.code(), right.title(), 0,
             right.get(access_right::status) == access_right::Status::Withdrawn ||
                 right.get(access_right::withdrawnOn) || (last && *last < leaving.m_today)});
    }
    const auto assignments = binder.records(role_assignment::def);
    if (!assignments)
        return fail(assignments.error());
    for (const Record& each : *assignments) {
        const auto last = each.get(role_assignment::toDate);
        if (each.get(role_assignment::person) == uid)
            leaving.m_points.append({Kind::Role, &role_assignment::def, each.uid(), each.code(),
                                     each.title(), 0, last && *last <= leaving.m_today});
    }

    const auto steps = binder.records(lifecycle_checklist::def);
    if (!steps)
        return fail(steps.error());
    // Equipment: what names the person among its users, and what was handed out in a step.
    QSet<Uid> equipment;
    const auto assets = binder.records(asset::def);
    if (!assets)
        return fail(assets.error());
    for (const Record& step : *steps) {
        const bool wasGiven =
            step.get(lifecycle_checklist::person) == uid &&
            step.get(lifecycle_checklist::kind) != lifecycle_checklist::Kind::Leaver &&
            step.get(lifecycle_checklist::area) == StepArea::Equipment;
        if (!wasGiven)
            continue;
        for (const Uid& thing : step.get(lifecycle_checklist::assets).value_or(QList<Uid>()))
            equipment.insert(thing);
    }
    for (const Record& each : *assets) {
        const auto users = each.get(asset::users).value_or(QList<Uid>());
        const bool isUsed = users.contains(uid) && isHandedOut(each);
        if (!equipment.contains(each.uid()) && !isUsed)
            continue;
        leaving.m_points.append({Kind::Equipment, &asset::def, each.uid(), each.code(),
                                 each.title(), 0,
                                 each.get(asset::status) == asset::Status::Retired});
    }
    const auto named = recordsNaming(binder, uid);
    if (!named)
        return fail(named.error());
    const auto owned = std::count_if(named->cbegin(), named->cend(), [](const NamedIn& each) {
        return each.standing == NamedIn::Standing::Responsible &&
               each.def != &role_assignment::def && each.def != &lifecycle_checklist::def;
    });
    Point records{Kind::Records};
    records.count = int(owned);
    records.isSettled = owned == 0;
    leaving.m_points.append(records);

    for (const Record& step : *steps) {
        if (step.get(lifecycle_checklist::person) != uid ||
            step.get(lifecycle_checklist::kind) != lifecycle_checklist::Kind::Leaver)
            continue;
        bool isForPoint = false;
        for (Point& point : leaving.m_points) {
            if (point.kind == Kind::OwnStep || point.step || !isStepFor(step, point))
                continue;
            point.step = step.uid();
            point.stepStatus = step.get(lifecycle_checklist::status);
            isForPoint = true;
        }
        if (isForPoint)
            continue;
        Point own{Kind::OwnStep, &lifecycle_checklist::def, step.uid(), step.code(), step.title()};
        own.step = step.uid();
        own.stepStatus = step.get(lifecycle_checklist::status);
        leaving.m_points.append(own);
    }
    // What nobody ever has to do is not worth a line.
    leaving.m_points.removeIf([](const Point& point) {
        return point.kind == Kind::Records && point.isSettled && !point.step;
    });
    return leaving;
}

QDate Leaving::lastDay() const
{
    return m_person.get(person::endDate).value_or(QDate());
}

int Leaving::open() const
{
    return int(std::count_if(m_points.cbegin(), m_points.cend(),
                             [](const Point& point) { return point.isOpen(); }));
}

int Leaving::withoutStep() const
{
    return int(std::count_if(m_points.cbegin(), m_points.cend(),
                             [](const Point& point) { return !point.step && point.isOpen(); }));
}

Message Leaving::summary() const
{
    if (m_points.isEmpty())
        return {"leaving", QT_TRANSLATE_NOOP("leaving", "Nothing is recorded that would have to be "
                                                        "seen to.")};
    return Message("leaving", QT_TRANSLATE_NOOP("leaving", "To be seen to: %1. Open: %2. Not yet "
                                                           "in the checklist: %3."))
        .arg(qint64(m_points.size()))
        .arg(open())
        .arg(withoutStep());
}

ChangeSet Leaving::checklist(QDate lastDay, const std::optional<Uid>& responsible,
                             const Language& texts) const
{
    ChangeSet set({ChangeLabel::Act::Add,
                   QString::fromLatin1(lifecycle_checklist::def.key),
                   {},
                   withoutStep()});
    if (withoutStep() == 0)
        return set;
    qint64 position = 0;
    for (const Point& point : m_points) {
        position += kLeavingStepWidth;
        if (point.step || !point.isOpen())
            continue;
        Record step(lifecycle_checklist::def);
        step.set(lifecycle_checklist::title, point.act().in(texts).left(500));
        step.set(lifecycle_checklist::person, m_person.uid());
        step.set(lifecycle_checklist::kind, lifecycle_checklist::Kind::Leaver);
        step.set(lifecycle_checklist::area, kLeavingWords[int(point.kind)].area);
        step.set(lifecycle_checklist::eventDate, lastDay);
        step.set(lifecycle_checklist::due, lastDay);
        step.set(lifecycle_checklist::status, StepStatus::Open);
        step.set(lifecycle_checklist::position, position);
        step.set(lifecycle_checklist::responsible, responsible);
        if (point.kind == Kind::Equipment)
            step.set(lifecycle_checklist::assets, QList<Uid>{*point.uid});
        if (point.kind == Kind::Records)
            step.set(common::reference, QString(tokenOf(Kind::Records)));
        set.add(std::move(step));
    }
    if (!m_person.get(person::endDate)) {
        Record after = m_person;
        after.set(person::endDate, lastDay);
        set.update(m_person, after);
    }
    return set;
}

Result<ChangeSet> Leaving::done(const Binder& binder, const QList<int>& points) const
{
    ChangeSet set({ChangeLabel::Act::BulkEdit, QString::fromLatin1(lifecycle_checklist::def.key),
                   m_person.code(), int(points.size())});
    for (const int at : points) {
        const Point& point = m_points[at];
        if (point.kind == Kind::Records && !point.isSettled) {
            return fail(Error::Kind::Invalid,
                        Message("leaving", QT_TRANSLATE_NOOP("leaving", "%1 still answers for "
                                                                        "records: %2. Hand them "
                                                                        "over first."))
                            .arg(m_person.title())
                            .arg(point.count));
        }
        if (point.step) {
            const auto step = binder.find(lifecycle_checklist::def, *point.step);
            if (!step)
                return fail(step.error());
            if (*step && !isStepOver((*step)->get(lifecycle_checklist::status))) {
                Record after = **step;
                after.set(lifecycle_checklist::status, StepStatus::Done);
                after.set(lifecycle_checklist::doneOn, m_today);
                after.set(lifecycle_checklist::doneBy, binder.session().actor().person);
                set.update(**step, after);
            }
        }
        if (point.isSettled || !point.uid || point.kind == Kind::OwnStep ||
            point.kind == Kind::Equipment)
            continue;
        const auto thing = binder.find(*point.def, *point.uid);
        if (!thing)
            return fail(thing.error());
        if (!*thing)
            continue;
        Record after = **thing;
        if (point.kind == Kind::Account) {
            after.set(system_account::enabled, false);
            if (!after.get(system_account::disabledOn))
                after.set(system_account::disabledOn, m_today);
        } else if (point.kind == Kind::Right) {
            after.set(access_right::status, access_right::Status::Withdrawn);
            after.set(access_right::withdrawnOn, m_today);
            after.set(access_right::withdrawnBy, binder.session().actor().person);
        } else if (point.kind == Kind::Role) {
            after.set(role_assignment::toDate, m_today);
        }
        set.update(**thing, after);
    }
    return set;
}

} // namespace ringbinder
