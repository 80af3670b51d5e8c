// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over what a person answers for when the person leaves: every field of every record that
// names the person, which of them a successor can take over, and why the others stay. What was
// signed, decided or done stays with the one who did it. One change set; the history keeps who it
// was. Used by the dialog of the people page and the command line.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"

namespace ringbinder {

class Binder;

// One field of one record that names the person.
struct NamedIn {
    enum class Standing {
        Responsible, // answers for it now: handed over unless the user says otherwise
        Finished,    // answered for something that is over: stays unless the user says otherwise
        Act,         // did, decided or approved it
        About,       // the record is about the person
        Signed,      // signed or frozen
    };
    const RegisterDef* def = nullptr;
    const FieldDef* field = nullptr;
    Uid uid;
    QString code;
    QString title;
    Standing standing = Standing::Responsible;

    [[nodiscard]] bool canChange() const
    {
        return standing == Standing::Responsible || standing == Standing::Finished;
    }
};

// Why it is handed over or stays; a whole sentence.
[[nodiscard]] Message reasonOf(NamedIn::Standing standing);

// By register in the order of the navigation, then by field and record.
[[nodiscard]] Result<QList<NamedIn>> recordsNaming(const Binder& binder, const Uid& person);

struct Succession {
    Uid leaver;
    Uid successor;
    bool hasLeft =
        false; // the leaver is no longer active; the last day is today unless it is known
};

// Gives how many fields were handed over. Error Invalid: the two are the same, or a field that
// cannot change is among the chosen ones.
[[nodiscard]] Result<int> handOverRecords(Binder& binder, const Succession& succession,
                                          const QList<NamedIn>& chosen);

} // namespace ringbinder
