// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/comparefigures.h"

#include "core/registers/controls/control.h"
#include "core/registers/risks/risk.h"

#include <array>
#include <span>

namespace ringbinder {

namespace {

// A figure counts the records of which one of these fields changed.
struct CountedFields {
    const char* key;
    const char* label; // QT_TRANSLATE_NOOP("compare", …)
    Tone tone;
    std::array<const FieldDef*, 3> fields; // null ends the list
    int direction = 0;                     // of a level: 1 risen, -1 fallen
};

constexpr std::array<CountedFields, 5> kOfRisks = {{
    {"level_up", QT_TRANSLATE_NOOP("compare", "Level risen"), Tone::Bad, {&risk::level}, 1},
    {"level_down", QT_TRANSLATE_NOOP("compare", "Level fallen"), Tone::Good, {&risk::level}, -1},
    {"decision",
     QT_TRANSLATE_NOOP("compare", "Decision or treatment changed"),
     Tone::Progress,
     {&risk::decision, &risk::treatment}},
    {"status", QT_TRANSLATE_NOOP("compare", "Status changed"), Tone::Neutral, {&risk::status}},
    {"owner", QT_TRANSLATE_NOOP("compare", "Owner changed"), Tone::Warning, {&risk::owner}},
}};

constexpr std::array<CountedFields, 4> kOfControls = {{
    {"applicability",
     QT_TRANSLATE_NOOP("compare", "Applicability changed"),
     Tone::Warning,
     {&control::applicable}},
    {"status", QT_TRANSLATE_NOOP("compare", "Status changed"), Tone::Progress, {&control::status}},
    {"reason",
     QT_TRANSLATE_NOOP("compare", "Reason changed"),
     Tone::Neutral,
     {&control::inclusionReasons, &control::justification, &control::exclusionJustification}},
    {"owner", QT_TRANSLATE_NOOP("compare", "Owner changed"), Tone::Warning, {&control::owner}},
}};

std::span<const CountedFields> countedFields(const RegisterDef& def)
{
    if (&def == &risk::def)
        return kOfRisks;
    if (&def == &control::def)
        return kOfControls;
    return {};
}

bool isCounted(const CountedFields& counted, const RecordDifference& row)
{
    for (const FieldDef* field : counted.fields) {
        const FieldDifference* difference = field ? row.of(*field) : nullptr;
        if (difference && (counted.direction == 0 || counted.direction * difference->step > 0))
            return true;
    }
    return false;
}

} // namespace

QList<CompareFigure> compareFigures(const RegisterDef& def,
                                    const QList<RecordDifference>& differences)
{
    QList<CompareFigure> figures;
    for (const auto kind : {RecordDifference::Kind::Added, RecordDifference::Kind::Removed,
                            RecordDifference::Kind::Changed}) {
        CompareFigure figure{QString(tokenOf(kind)), labelOf(kind), Tone::Neutral, {}};
        for (qsizetype row = 0; row < differences.size(); ++row) {
            if (differences[row].kind == kind)
                figure.rows.append(row);
        }
        figures.append(figure);
    }
    for (const CountedFields& counted : countedFields(def)) {
        CompareFigure figure{
            QString::fromLatin1(counted.key), {"compare", counted.label}, counted.tone, {}};
        for (qsizetype row = 0; row < differences.size(); ++row) {
            if (isCounted(counted, differences[row]))
                figure.rows.append(row);
        }
        figures.append(figure);
    }
    return figures;
}

} // namespace ringbinder
