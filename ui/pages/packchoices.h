// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen for a print: languages, organisational units, the records that a pack can be
// about, saved views of a register. Fills the boxes of the page of reports and of that of audit
// packs; the first entry is the usual one and its data is empty.
#pragma once

#include "core/report/packs/packs.h"
#include "ui/models/opencontext.h"

class QComboBox;

namespace ringbinder {

// Data: the code of the language.
void fillLanguages(QComboBox& box);
// The rest: the uid as text.
void fillUnits(QComboBox& box, const OpenContext& context);
// `pack` may be null or about no records: then there is only the first entry.
void fillSubjects(QComboBox& box, const OpenContext& context, const report::PackDef* pack);
void fillSavedViews(QComboBox& box, const OpenContext& context, const RegisterDef& def);

} // namespace ringbinder
