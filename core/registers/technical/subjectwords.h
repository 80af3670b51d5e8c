// SPDX-License-Identifier: GPL-3.0-or-later
// What the values are called that a condition asks for: stored is "yes", "critical" or "dmz", read
// is the word of the reader's language. Numbers, names and what scanners write by themselves stay
// as they are. Used by the words of conditions and by the editor that offers values.
#pragma once

#include "core/base/language.h"
#include "core/registers/technical/subjects.h"

#include <QList>

namespace ringbinder {

struct NamedValue {
    QString value; // as conditions keep it
    QString words; // in the reader's language; empty where the value says it all
};
// In the order they are offered; empty where any word can stand.
[[nodiscard]] QList<NamedValue> namedValues(const SubjectDef& subject, const SubjectField& field,
                                            const Language& language);

// One value, or several separated by commas.
[[nodiscard]] QString shownValue(const SubjectDef& subject, const SubjectField& field,
                                 const QString& value, const Language& language);

} // namespace ringbinder
