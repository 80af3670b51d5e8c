// SPDX-License-Identifier: GPL-3.0-or-later
// Where a word too long for its line is parted: between the parts of a German compound, else
// between syllables. No dictionary and no claim to be one: it keeps "Wahrscheinlic-h" off the
// paper. Used only where a word does not fit on a line of its own.
#pragma once

#include <QStringView>

namespace ringbinder::report {

// Letters of `word` to leave on the line, at most `most`; 0: no good place.
[[nodiscard]] qsizetype hyphenPlace(QStringView word, qsizetype most);
// The last joint of a compound among the first `most` letters; 0: none.
[[nodiscard]] qsizetype compoundJoint(QStringView word, qsizetype most);

} // namespace ringbinder::report
