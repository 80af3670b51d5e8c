// SPDX-License-Identifier: GPL-3.0-or-later
// A test whether a control works: what was looked at, what was found and what it says about the
// effectiveness.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::control_test {

enum class Method { Inspection, Observation, Interview, Reperformance, Technical, Walkthrough };
inline constexpr Choice kMethodChoices[] = {
    {"inspection", QT_TRANSLATE_NOOP("control_test", "Inspection of records")},
    {"observation", QT_TRANSLATE_NOOP("control_test", "Observation")},
    {"interview", QT_TRANSLATE_NOOP("control_test", "Interview")},
    {"reperformance", QT_TRANSLATE_NOOP("control_test", "Re-performance")},
    {"technical", QT_TRANSLATE_NOOP("control_test", "Technical test")},
    {"walkthrough", QT_TRANSLATE_NOOP("control_test", "Walk-through")},
};

enum class Result { NotTested, Ineffective, PartlyEffective, Effective };
inline constexpr Choice kResultChoices[] = {
    {"not_tested", QT_TRANSLATE_NOOP("control_test", "Not tested"), Tone::Warning},
    {"ineffective", QT_TRANSLATE_NOOP("control_test", "Ineffective"), Tone::Bad},
    {"partly_effective", QT_TRANSLATE_NOOP("control_test", "Partly effective"), Tone::Warning},
    {"effective", QT_TRANSLATE_NOOP("control_test", "Effective"), Tone::Good},
};

// Test
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "control_test",
         "What is tested, for example \"Leaver accounts closed in time, third quarter\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("control_test", "Control test")}};
inline constexpr Field<Uid> control{
    {.key = "control",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Control"),
     .help = QT_TRANSLATE_NOOP("control_test", "The control that is tested."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("control_test", "Has control tests"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QDate> date{{.key = "date",
                                    .context = "control_test",
                                    .label = QT_TRANSLATE_NOOP("control_test", "Date"),
                                    .help = QT_TRANSLATE_NOOP("control_test", "Day of the test."),
                                    .inTable = true}};
inline constexpr Field<Method> method{
    {.key = "method",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Method"),
     .help = QT_TRANSLATE_NOOP("control_test", "How it was tested."),
     .choices = kMethodChoices,
     .width = 16}};
inline constexpr Field<QString> procedure{
    {.key = "procedure",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Steps"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("control_test",
                               "What was done, so that somebody else could repeat it.")}};
inline constexpr Field<QString> criterion{
    {.key = "criterion",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Criterion"),
     .help = QT_TRANSLATE_NOOP(
         "control_test",
         "Set before the test, for example \"no account open after the last day\"."),
     .width = 24}};
inline constexpr Field<Uid> tester{
    {.key = "tester",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Tested by"),
     .help = QT_TRANSLATE_NOOP("control_test", "Somebody who does not run the control."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("control_test", "Carried out control tests"),
     .width = 14}};

// Sample
inline constexpr Field<QString> sample{
    {.key = "sample",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Sample"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("control_test", "What was chosen and how, with identifiers.")}};
inline constexpr Field<qint64> population{
    {.key = "population",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Population"),
     .help = QT_TRANSLATE_NOOP("control_test", "Number of cases there are in all."),
     .min = 0,
     .max = 1000000000000,
     .width = 8}};
inline constexpr Field<qint64> sampleSize{
    {.key = "sample_size",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Sample size"),
     .help = QT_TRANSLATE_NOOP("control_test", "Number of cases that were looked at."),
     .min = 0,
     .max = 1000000000000,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("control_test", "Sample")}};
inline constexpr Field<qint64> exceptionsFound{
    {.key = "exceptions_found",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Exceptions found"),
     .help = QT_TRANSLATE_NOOP("control_test", "Number of cases that did not meet the criterion."),
     .min = 0,
     .max = 1000000000000,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("control_test", "Exceptions")}};
inline constexpr Field<qint64> exceptionRate{
    {.key = "exception_rate",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Exceptions in percent"),
     .help = QT_TRANSLATE_NOOP("control_test", "Exceptions out of the sample, rounded up."),
     .computed = true,
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("control_test", "% exc.")}};

// Result
inline constexpr Field<Result> result{
    {.key = "result",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Result"),
     .help = QT_TRANSLATE_NOOP("control_test", "What the test says about the control."),
     .choices = kResultChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> findings{
    {.key = "findings",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Findings"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("control_test", "What was seen, exception by exception.")}};
inline constexpr Field<QList<Uid>> nonconformities{
    {.key = "nonconformities",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Nonconformities"),
     .help = QT_TRANSLATE_NOOP("control_test", "Nonconformities raised from it."),
     .target = "nonconformity",
     .inverse = QT_TRANSLATE_NOOP("control_test", "Was found by control tests"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Actions"),
     .help = QT_TRANSLATE_NOOP("control_test", "What follows from it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("control_test", "Follows from control tests"),
     .width = 16}};
inline constexpr Field<QDate> nextTest{
    {.key = "next_test",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Next test"),
     .help = QT_TRANSLATE_NOOP("control_test", "Day by which the control is tested again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Overdue"),
     .help = QT_TRANSLATE_NOOP("control_test", "Whether the next test has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Evidence"),
     .help = QT_TRANSLATE_NOOP("control_test", "Screenshots, lists or records of the sample."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("control_test", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "control_test",
     .label = QT_TRANSLATE_NOOP("control_test", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("control_test",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::control_test
