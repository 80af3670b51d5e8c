// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/registry.h"

#include "core/registers/acceptance.h"
#include "core/registers/action.h"
#include "core/registers/asset.h"
#include "core/registers/comment.h"
#include "core/registers/control.h"
#include "core/registers/evidence.h"
#include "core/registers/extra_field.h"
#include "core/registers/import_preset.h"
#include "core/registers/method.h"
#include "core/registers/nonconformity.h"
#include "core/registers/organisation.h"
#include "core/registers/pack_control.h"
#include "core/registers/pack_revision.h"
#include "core/registers/person.h"
#include "core/registers/risk.h"
#include "core/registers/risk_impact.h"
#include "core/registers/saved_view.h"
#include "core/registers/setting.h"
#include "core/registers/threat.h"
#include "core/registers/vulnerability.h"

namespace ringbinder {

const Registry& registers()
{
    static const Registry registry({
        &organisation::def, &person::def,        &asset::def,        &risk::def,
        &control::def,      &action::def,        &acceptance::def,   &nonconformity::def,
        &evidence::def,     &vulnerability::def, &threat::def,       &risk_impact::def,
        &method::def,       &extra_field::def,   &saved_view::def,   &import_preset::def,
        &comment::def,      &setting::def,       &pack_control::def, &pack_revision::def,
    });
    return registry;
}

} // namespace ringbinder
