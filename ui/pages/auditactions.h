// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the current record of the registers of audits, nonconformities and
// management reviews beyond editing it: a checklist made and run through, earlier findings taken
// up, a finding followed, a case compared, checked or opened again, inputs filled, minutes signed,
// decisions turned into actions. Adds Record actions to the page; the logic is in core.
#pragma once

#include "ui/models/opencontext.h"

namespace ringbinder {

class RegisterPage;

// Nothing for the pages of other registers.
void addAuditActions(RegisterPage& page, const OpenContext& context);
void addReviewActions(RegisterPage& page, const OpenContext& context);

// The same for other pages; each says what was done or refused. `done` comes when the inputs hold
// what the registers do, filled by this or before.
void fillReview(QWidget* parent, const OpenContext& context, const Uid& review,
                std::function<void()> done = {});
void signReview(QWidget* parent, const OpenContext& context, const Uid& review);
void makeReviewActions(const OpenContext& context, const QList<Uid>& decisions);

} // namespace ringbinder
