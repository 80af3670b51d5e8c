// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be seen to when a person leaves, worked out of the registers: accounts to close,
// rights and roles that end, equipment to return, records that need another owner, and the steps of
// the checklist that exist already. Steps are made and worked off by change sets; records are
// handed over through succession.h. Used by the dialog of the people page and the command line.
#pragma once

#include "core/base/language.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/registers/people/lifecycle_checklist.h"
#include "core/schema/record.h"
#include "core/store/changeset.h"

#include <QDate>

namespace ringbinder {

class Binder;

class Leaving final {
public:
    enum class Kind { Account, Right, Role, Equipment, Records, OwnStep };
    struct Point {
        Kind kind = Kind::OwnStep;
        const RegisterDef* def = nullptr; // of what it is about; null for Records
        std::optional<Uid> uid = {};
        QString code = {};
        QString title = {};
        int count = 0;                // Records: how many
        bool isSettled = false;       // the register says so, whatever the checklist says
        std::optional<Uid> step = {}; // of the checklist
        std::optional<lifecycle_checklist::Status> stepStatus = {};

        [[nodiscard]] bool isOpen() const;
        // The register is in order, and the step of the checklist still waits to be ticked off.
        [[nodiscard]] bool isStepLeft() const;
        // "Close account aweiss (SYA-0007)"
        [[nodiscard]] Message act() const;
    };

    // Error: NotFound.
    [[nodiscard]] static Result<Leaving> of(const Binder& binder, const Uid& person);

    [[nodiscard]] const Record& person() const { return m_person; }
    [[nodiscard]] QDate lastDay() const; // invalid: none is recorded
    [[nodiscard]] const QList<Point>& points() const { return m_points; }
    [[nodiscard]] int open() const;
    // Points without a step of the checklist, settled ones left out.
    [[nodiscard]] int withoutStep() const;
    [[nodiscard]] Message summary() const;

    // A step of the checklist for each point that has none, due on the last day, which is recorded
    // with the person where it is not yet. Empty where nothing is missing.
    [[nodiscard]] ChangeSet checklist(QDate lastDay, const std::optional<Uid>& responsible,
                                      const Language& texts) const;
    // The points are done: steps are ticked off, accounts closed, rights and roles ended in their
    // registers. Error: Invalid for records that still have to be handed over.
    [[nodiscard]] Result<ChangeSet> done(const Binder& binder, const QList<int>& points) const;

private:
    explicit Leaving(Record person)
        : m_person(std::move(person))
    {
    }
    Record m_person;
    QList<Point> m_points;
    QDate m_today;
};

// "account"
[[nodiscard]] QLatin1String tokenOf(Leaving::Kind kind);
[[nodiscard]] Text labelOf(Leaving::Kind kind);

} // namespace ringbinder
