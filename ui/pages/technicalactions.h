// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of technical compliance add to those of any register: the condition of a rule,
// the import of scans, and the decision about hosts that scans have seen.
#pragma once

#include <QStringList>

namespace ringbinder {

class RegisterPage;
struct OpenContext;

// Adds what belongs to the register of the page; nothing to the others.
void addTechnicalActions(RegisterPage& page, const OpenContext& context);
// The kinds of files that scanners write, for the question which to open.
[[nodiscard]] QStringList scanFileFilters();
// Those of the files that a scanner wrote, by what they begin with. Tables that could be anything
// are left to the import of spreadsheets unless `andLists`.
[[nodiscard]] QStringList scanFilesAmong(const QStringList& paths, bool andLists);

} // namespace ringbinder
