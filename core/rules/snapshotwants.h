// SPDX-License-Identifier: GPL-3.0-or-later
// What a snapshot holds beside the registers that the packs of risks and controls rest on. Rules,
// packs and charts each name what they want; taken together it is read once.
#pragma once

#include "core/rules/insight.h"

#include <QList>

namespace ringbinder {

struct FieldDef;
struct RegisterDef;

struct SnapshotWants {
    QList<const RegisterDef*> registers;
    QList<const FieldDef*> pictures = {}; // attachments of those registers that are printed
    QList<SnapshotLook> looks = {};       // what is worked out from the binder as well

    SnapshotWants& operator+=(const SnapshotWants& more)
    {
        registers += more.registers;
        pictures += more.pictures;
        looks += more.looks;
        return *this;
    }
};

} // namespace ringbinder
