// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that several registers share, for their check() functions. An error keeps a value out
// of the register, so it is for what cannot be true; what is merely unwise or unfinished is a
// warning here or a rule of the readiness rulebook. Sentences stand in translation context "check".
#pragma once

#include "core/schema/record.h"

class QRegularExpression;

namespace ringbinder::checks {

void error(IssueList& issues, const FieldDef& field, const char* sentence);
// "%1" in the sentence is the label of the field.
void warn(IssueList& issues, const FieldDef& field, const char* sentence);

// An error at `later` when it lies before `earlier`. The same day is fine.
void inOrder(const Record& record, IssueList& issues, const Field<QDate>& earlier,
             const Field<QDate>& later);
// An error when the text is recorded and does not match; "%1" is the label, "%2" the text.
void form(const Record& record, IssueList& issues, const Field<QString>& field,
          const QRegularExpression& pattern, const char* sentence);

} // namespace ringbinder::checks
