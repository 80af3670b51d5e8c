// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/measures/measure_reading.h"

#include "core/registers/checks.h"
#include "core/schema/record.h"

namespace ringbinder::measure_reading {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title, &measure,     &periodEnd, &value, &target,   &source,  &note, &common::reference,
    &by,    &periodStart, &estimated, &on,    &replaces, &evidence};

constexpr const FieldDef* kReading[] = {
    &title, &common::reference, &measure, &periodStart, &periodEnd, &value, &target, &source,
    &note,  &estimated};
constexpr const FieldDef* kEntry[] = {&by, &on, &replaces, &evidence};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("measure_reading", "Reading"), kReading},
    {QT_TRANSLATE_NOOP("measure_reading", "Entry"), kEntry},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, periodStart, periodEnd);
    if (record.get(replaces) == record.uid()) {
        checks::error(issues, replaces,
                      QT_TRANSLATE_NOOP("check", "A reading cannot replace itself."));
    } else if (record.get(replaces) && record.text(note).isEmpty()) {
        checks::warn(issues, note,
                     QT_TRANSLATE_NOOP("check", "Say why the earlier reading was wrong."));
    }
}

} // namespace

const RegisterDef def{
    .key = "measure_reading",
    .label = QT_TRANSLATE_NOOP("measure_reading", "Reading"),
    .plural = QT_TRANSLATE_NOOP("measure_reading", "Readings"),
    .prefix = "MRD",
    .clause = "9.1",
    .purpose = QT_TRANSLATE_NOOP("measure_reading", "The values of a measure, period by period."),
    .auditor = QT_TRANSLATE_NOOP(
        "measure_reading",
        "The auditor expects no gaps, no values changed afterwards, and an explanation for jumps."),
    .icon = "measure",
    .place = Place::Check,
    .under = "measure",
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::measure_reading
