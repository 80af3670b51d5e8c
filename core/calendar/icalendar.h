// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as an iCalendar file (RFC 5545) for Outlook, Thunderbird and the like: whole days, one
// event for each record and date with a UID that stays, so that a later export updates it. Writes
// bytes from what it is given; used by the calendar page and the command line.
#pragma once

#include "core/base/language.h"
#include "core/calendar/duelist.h"

#include <QByteArray>

namespace ringbinder {

class Binder;

// Open dates as they are; settled ones and later times of tasks are left out (a task carries its
// rule).
[[nodiscard]] Result<QByteArray> iCalendar(const Binder& binder, const QList<DueEntry>& entries,
                                           const Language& language);

// What a date is about, as a calendar shows it: "Hosting Ltd: Next assessment"; a task is its name.
[[nodiscard]] QString dueSubject(const DueEntry& entry, const QString& title,
                                 const Language& language);

} // namespace ringbinder
