// SPDX-License-Identifier: GPL-3.0-or-later
// Who has access to information, and whether the screening was complete before: each person with a
// right, an account or a first day of access, with what the screening records come to and why. The
// signed confidentiality agreement is told beside it. Reads, never writes. Used by the page of
// screening and the command line.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/schema/record.h"

#include <QDate>
#include <QStringList>

namespace ringbinder {

class Binder;

class ScreeningStatus final {
public:
    // From the worst to the best.
    enum class State { Failed, Missing, NotFinished, Expired, Late, InTime, NotRequired };
    struct Line {
        Uid person;
        QString name = {};
        QStringList roles = {}; // held today
        QDate accessFrom = {};  // invalid: there is access, but no day is recorded
        QString access = {};    // what gives it: codes of rights and accounts
        State state = State::Missing;
        QList<Uid> records = {}; // the ones that say so; all of them where none does
        Message reason = {};
        bool isUndertakingSigned = false;
        QDate undertakingOn = {};

        [[nodiscard]] bool isGap() const
        {
            return state != State::InTime && state != State::NotRequired;
        }
    };

    [[nodiscard]] static Result<ScreeningStatus> of(const Binder& binder);

    // Gaps first, the worst at the top; then by name.
    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }
    [[nodiscard]] int gaps() const;
    [[nodiscard]] Message summary() const;

private:
    QList<Line> m_lines;
};

[[nodiscard]] Text labelOf(ScreeningStatus::State state);
[[nodiscard]] Tone toneOf(ScreeningStatus::State state);
// "not_finished"
[[nodiscard]] QLatin1String tokenOf(ScreeningStatus::State state);

} // namespace ringbinder
