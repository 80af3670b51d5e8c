// SPDX-License-Identifier: GPL-3.0-or-later
// Who points at records of a register: every field of a binder that can, the declared ones and
// those the user has added, and every link that stands there. Whoever follows links backwards asks
// here. Reads only.
#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/schema/register.h"

#include <optional>

namespace ringbinder {

class Binder;

[[nodiscard]] QList<Registry::Pointer> pointersTo(const Binder& binder, const RegisterDef& target);

struct HeldLink {
    const RegisterDef* def = nullptr; // of the record that holds it
    const FieldDef* field = nullptr;
    Uid from;
    Uid to;
};
// Through these fields: all there are, or those to one record.
[[nodiscard]] Result<QList<HeldLink>> linksThrough(const Binder& binder,
                                                   const QList<Registry::Pointer>& pointers,
                                                   const std::optional<Uid>& to = {});

} // namespace ringbinder
