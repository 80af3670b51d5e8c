// SPDX-License-Identifier: GPL-3.0-or-later
// How results of technical rules are said on screen, so that overview, table and tabs agree.
#pragma once

#include "ui/models/opencontext.h"
#include "ui/pages/technicalwatch.h"

namespace ringbinder::technicalwords {

// "High"; empty where a rule has no severity.
[[nodiscard]] QString severity(const std::optional<technical_rule::Severity>& severity,
                               const Language& language);
[[nodiscard]] Tone toneOf(const std::optional<technical_rule::Severity>& severity);
// "3 days"; empty for an instant that is not known.
[[nodiscard]] QString age(const QDateTime& since, QDate today);
// The day of an instant where the reader is; empty for none.
[[nodiscard]] QString day(const QDateTime& instant, const Language& language);
// What fails, in one line: "tcp/23 telnet, tcp/512 exec and 3 more"; else why nothing was judged.
[[nodiscard]] QString what(const RuleResult& result, const Language& language);
// The same in full, one a line, with the exceptions that allow it.
[[nodiscard]] QString inFull(const RuleResult& result, const OpenContext& context);
// "82 %, 9 of 11"; a dash where nothing was checked.
[[nodiscard]] QString rate(const PassRate& rate, const Language& language);
[[nodiscard]] Tone toneOf(const PassRate& rate);
// Codes of what follows from a failure; empty where nobody took it up.
[[nodiscard]] QString takenUp(const TechnicalPicture& picture, const RuleResult& result,
                              const OpenContext& context);

} // namespace ringbinder::technicalwords
