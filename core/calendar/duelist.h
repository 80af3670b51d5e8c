// SPDX-License-Identifier: GPL-3.0-or-later
// Every date of every register that somebody has to keep, in memory: overdue, due within some days,
// by person, by register. Reads the few columns it needs, never whole records, and only those
// records again that changed. Knows no register but by the table of due dates it is given; it
// writes nothing.
#pragma once

#include "core/base/result.h"
#include "core/calendar/repeatrule.h"
#include "core/schema/derive.h"
#include "core/store/session.h"

#include <QTime>

#include <map>
#include <vector>

namespace ringbinder {

class Binder;

struct DueEntry {
    enum class State {
        Open,
        Done,     // settled, or an event that is over
        Expected, // a later time of a task that repeats
    };
    const DueDate* due = nullptr;
    Uid uid;
    QDate day;
    QTime time; // local; invalid for a whole day
    std::optional<Uid> person;
    State state = State::Open;
    int remindDays = 0;
    RepeatRule repeat;

    [[nodiscard]] bool isOverdue(QDate today) const
    {
        return state == State::Open && due->kind == DueDate::Kind::Deadline && day < today;
    }
};

struct DueQuery {
    QDate from = {}; // both inclusive; invalid: unbounded
    QDate to = {};
    bool withDone = false;
    bool withExpected = false; // needs `to`
    std::optional<Uid> person = {};
    bool withoutPerson = false;
    const RegisterDef* def = nullptr;
};

class DueList final {
public:
    // Reads nothing yet. `derive` may be null, then dates that are computed are left out; it must
    // outlive the list.
    DueList(const Binder& binder, std::span<const DueDate> dates, const DeriveContext* derive);
    ~DueList();

    // Reads what is not up to date: whole registers at first, later the records that changed.
    [[nodiscard]] Result<> load();
    // At most one register of it, a little between two events; true when nothing is left to read.
    [[nodiscard]] Result<bool> loadSome();
    // True when something may be different now: load() reads it.
    bool update(const ChangeNotice& notice);

    // By day, then in the order of the table.
    [[nodiscard]] QList<DueEntry> entries(const DueQuery& query) const;
    // Deadlines that have passed, and open dates from today to `days` ahead.
    struct Figures {
        int overdue = 0;
        int soon = 0;
    };
    [[nodiscard]] Figures figures(int days, const DueQuery& query = {}) const;
    // Who is named by at least one date, done or not.
    [[nodiscard]] QList<Uid> people() const;
    // Registers with at least one date, in the order of the table.
    [[nodiscard]] QList<const RegisterDef*> registers() const;
    [[nodiscard]] QDate today() const;

private:
    struct Held {
        DueEntry entry;
        bool isSettled = false;
    };
    struct Register;
    [[nodiscard]] Result<> bringUp(Register& one) const;
    [[nodiscard]] Result<> read(Register& one) const;
    [[nodiscard]] Result<> readChanged(Register& one) const;
    void take(Register& one, const Uid& uid, const FieldValue& value) const;
    template <class Visit>
    void each(const DueQuery& query, Visit visit) const;

    const Binder& m_binder;
    const DeriveContext* m_derive;
    std::vector<Register> m_registers;
};

// Whether a record's date is settled by what the record itself says.
[[nodiscard]] bool isSettled(const DueDate& due, const FieldValue& value);

} // namespace ringbinder
