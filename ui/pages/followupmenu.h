// SPDX-License-Identifier: GPL-3.0-or-later
// What can follow from a failure of a technical rule, as a menu: a new risk, action, nonconformity
// or exception in one step each, or what followed already. Used wherever results are shown.
#pragma once

#include "ui/models/opencontext.h"
#include "ui/pages/technicalwatch.h"

class QMenu;

namespace ringbinder {

// Fills the menu anew; where the result does not fail it says so in one line.
void fillFollowUpMenu(QMenu& menu, const OpenContext& context, const TechnicalPicture& picture,
                      const RuleResult& result);
// Adds the record, says so and opens it.
void followUpAtOnce(const OpenContext& context, const RuleResult& result, const QString& item,
                    FollowUp what);

} // namespace ringbinder
