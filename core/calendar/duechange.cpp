// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/duechange.h"

#include "core/schema/validate.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

Result<Record> recordOf(const Binder& binder, const DueEntry& entry)
{
    auto record = binder.find(*entry.due->def, entry.uid);
    if (!record)
        return fail(record.error());
    if (!record->has_value()) {
        return fail(
            Error::Kind::NotFound,
            Message("calendar", QT_TRANSLATE_NOOP("calendar", "This record is not in the file any "
                                                              "more.")));
    }
    return std::move(**record);
}

// The changes between both, where the register takes the record like that.
Result<ChangeSet> checkedChange(const Record& before, const Record& after, ChangeLabel::Act act)
{
    ChangeSet set({act, QString::fromLatin1(before.def().key), before.code(), 1});
    set.update(before, after);
    for (const Issue& issue : validate(after)) {
        if (issue.severity != Issue::Severity::Error)
            continue;
        // What was wrong before is not the fault of this change.
        for (const Change& change : set.changes()) {
            if (!issue.field || change.field == issue.field)
                return fail(Error::Kind::Invalid, issue.message);
        }
    }
    return set;
}

Error notMovable(const char* sentence, const DueEntry& entry)
{
    return {Error::Kind::Invalid, Message("calendar", sentence).arg(labelOf(*entry.due->date)), {}};
}

} // namespace

Result<> checkMovable(const DueEntry& entry)
{
    if (entry.state == DueEntry::State::Expected) {
        return fail(notMovable(
            QT_TRANSLATE_NOOP("calendar", "This is a later time of a task that repeats. Move its "
                                          "next date instead."),
            entry));
    }
    if (entry.state == DueEntry::State::Done) {
        return fail(notMovable(
            QT_TRANSLATE_NOOP("calendar", "\"%1\" is settled here. Change it in the record if it "
                                          "is wrong."),
            entry));
    }
    if (!entry.due->date->isEditable()) {
        return fail(notMovable(
            QT_TRANSLATE_NOOP("calendar", "\"%1\" follows from other fields of the record. Change "
                                          "those instead."),
            entry));
    }
    if (entry.due->date->type != FieldType::Date) {
        return fail(notMovable(
            QT_TRANSLATE_NOOP("calendar", "\"%1\" has a time of day. Change it in the record."),
            entry));
    }
    return {};
}

Result<ChangeSet> movedTo(const Binder& binder, const DueEntry& entry, QDate day)
{
    if (const auto movable = checkMovable(entry); !movable)
        return fail(movable.error());
    const auto before = recordOf(binder, entry);
    if (!before)
        return fail(before.error());
    Record after = *before;
    after.setValue(*entry.due->date, Value(day.toString(Qt::ISODate)));
    return checkedChange(*before, after, ChangeLabel::Act::Reschedule);
}

bool canBeDone(const DueEntry& entry)
{
    return entry.due->recurrence && entry.state == DueEntry::State::Open;
}

Result<ChangeSet> doneOn(const Binder& binder, const DueEntry& entry, QDate day)
{
    if (!canBeDone(entry)) {
        return fail(notMovable(
            QT_TRANSLATE_NOOP("calendar", "\"%1\" is settled in the record, not in the calendar."),
            entry));
    }
    const auto before = recordOf(binder, entry);
    if (!before)
        return fail(before.error());
    const Recurrence& recurrence = *entry.due->recurrence;
    // As the record says now, which may be newer than what is shown.
    const RepeatRule rule =
        repeatRuleOf(recurrence, [&before](const FieldDef& field) { return before->value(field); });
    const QDate due = QDate::fromString(before->value(*entry.due->date).text(), Qt::ISODate);
    Record after = *before;
    after.setValue(*recurrence.lastDone, Value(day.toString(Qt::ISODate)));
    const QDate next = rule.after(due, day);
    if (next.isValid()) {
        after.setValue(*entry.due->date, Value(next.toString(Qt::ISODate)));
        after.setValue(*recurrence.status, Value(QString::fromLatin1(recurrence.open)));
    } else {
        after.setValue(*recurrence.status, Value(QString::fromLatin1(recurrence.done)));
    }
    return checkedChange(*before, after, ChangeLabel::Act::Edit);
}

} // namespace ringbinder
