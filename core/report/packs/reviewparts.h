// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the two packs about management reviews: the papers with one section for each
// input, and the minutes. Each writes about the subject of the writer.
#pragma once

#include "core/registers/reviews/review_input.h"
#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// Papers laid before.
void writeReviewSummary(PackWriter& writer);
void writeReviewInput(PackWriter& writer, review_input::Input input);
[[nodiscard]] bool hasOtherInputs(const PackContext& context);

// Minutes.
void writeMinutesMeeting(PackWriter& writer);
void writeMinutesPapers(PackWriter& writer);
void writeMinutesNoted(PackWriter& writer);
void writeMinutesDecisions(PackWriter& writer);
void writeMinutesConclusion(PackWriter& writer);
void writeMinutesApproval(PackWriter& writer);

} // namespace ringbinder::report
