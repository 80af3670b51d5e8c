// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a measure for one period. Entered once; a correction is a new reading that names the
// old one.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::measure_reading {

// Reading
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "measure_reading", "Period in short, for example \"2026-03\" or \"third quarter 2026\"."),
     .required = true,
     .inTable = true,
     .width = 18,
     .heading = QT_TRANSLATE_NOOP("measure_reading", "Reading")}};
inline constexpr Field<Uid> measure{
    {.key = "measure",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Measure"),
     .help = QT_TRANSLATE_NOOP("measure_reading", "What was measured."),
     .target = "measure",
     .inverse = QT_TRANSLATE_NOOP("measure_reading", "Has readings"),
     .inTable = true,
     .width = 24}};
inline constexpr Field<QDate> periodStart{
    {.key = "period_start",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Period from"),
     .help = QT_TRANSLATE_NOOP("measure_reading", "First day of the period.")}};
inline constexpr Field<QDate> periodEnd{
    {.key = "period_end",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Period until"),
     .help = QT_TRANSLATE_NOOP("measure_reading", "Last day of the period."),
     .inTable = true}};
inline constexpr Field<double> value{
    {.key = "value",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Value"),
     .help = QT_TRANSLATE_NOOP("measure_reading", "The measured value in the unit of the measure."),
     .inTable = true,
     .width = 9}};
inline constexpr Field<double> target{
    {.key = "target",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Target at that time"),
     .help = QT_TRANSLATE_NOOP("measure_reading",
                               "Target that held for this period; it stays when the target moves."),
     .inTable = true,
     .width = 9}};
inline constexpr Field<QString> source{
    {.key = "source",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Source"),
     .help = QT_TRANSLATE_NOOP(
         "measure_reading", "Where the value was read, for example \"ticket report of 3 April\"."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QString> note{
    {.key = "note",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Note"),
     .help =
         QT_TRANSLATE_NOOP("measure_reading", "Explanation of a jump, a miss or an estimate; why a "
                                              "reading replaces another."),
     .maxLength = 1000,
     .inTable = true,
     .width = 28}};
inline constexpr Field<bool> estimated{
    {.key = "estimated",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Estimated"),
     .help = QT_TRANSLATE_NOOP("measure_reading", "Whether it is not an exact value."),
     .width = 8}};

// Entry
inline constexpr Field<Uid> by{
    {.key = "by",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Entered by"),
     .help = QT_TRANSLATE_NOOP("measure_reading", "Who entered the value."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("measure_reading", "Entered readings"),
     .width = 14}};
inline constexpr Field<QDate> on{
    {.key = "on",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Entered on"),
     .help = QT_TRANSLATE_NOOP("measure_reading", "Day of the entry.")}};
inline constexpr Field<Uid> replaces{
    {.key = "replaces",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Replaces"),
     .help = QT_TRANSLATE_NOOP("measure_reading", "The earlier reading that it corrects."),
     .target = "measure_reading",
     .inverse = QT_TRANSLATE_NOOP("measure_reading", "Is replaced by"),
     .width = 18}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "measure_reading",
     .label = QT_TRANSLATE_NOOP("measure_reading", "Evidence"),
     .help = QT_TRANSLATE_NOOP("measure_reading", "Report or list the value comes from."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("measure_reading", "Is evidence of"),
     .width = 16}};

extern const RegisterDef def;

} // namespace ringbinder::measure_reading
