// SPDX-License-Identifier: GPL-3.0-or-later
// Moments that a client compares with: recorded risk assessments, versions of the Statement of
// Applicability, audits, management reviews, or any day. Found in the registers; nothing is
// written.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/schema/register.h"

#include <QDateTime>

#include <optional>

namespace ringbinder {

class Binder;

struct ComparePoint {
    const RegisterDef* def = nullptr; // of the record that names the moment; null: a day
    std::optional<Uid> record;
    QString code;          // "RAM-0002"; empty: a day
    QString title;         // of the record, with its version where it has one
    QDateTime at;          // everything until then counts
    bool isFrozen = false; // recorded by the program, to the change set
};

// The newest first.
[[nodiscard]] Result<QList<ComparePoint>> comparePoints(const Binder& binder);
// A code of such a record, a day (its end), or an instant with zone.
[[nodiscard]] Result<ComparePoint> comparePoint(const Binder& binder, const QString& text);
[[nodiscard]] ComparePoint comparePointOfDay(QDate day);

// A recorded assessment or version: fails where the history no longer holds what was recorded, as
// in a file that was made from an export.
[[nodiscard]] Result<> checkFrozen(const Binder& binder, const ComparePoint& point);

} // namespace ringbinder
