// SPDX-License-Identifier: GPL-3.0-or-later
// The impact of one risk in one dimension of the method and at one stage; a child of risk, edited
// on its page.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::risk_impact {

enum class Stage { Inherent, Current, Target, Residual };
inline constexpr Choice kStageChoices[] = {
    {"inherent", QT_TRANSLATE_NOOP("risk_impact", "Inherent")},
    {"current", QT_TRANSLATE_NOOP("risk_impact", "Current")},
    {"target", QT_TRANSLATE_NOOP("risk_impact", "Target")},
    {"residual", QT_TRANSLATE_NOOP("risk_impact", "Residual")},
};

// Impact
inline constexpr Field<QString> label{
    {.key = "label",
     .context = "risk_impact",
     .label = QT_TRANSLATE_NOOP("risk_impact", "Label"),
     .help = QT_TRANSLATE_NOOP("risk_impact", "Names stage and dimension."),
     .required = true,
     .inTable = true,
     .width = 24}};
inline constexpr Field<Uid> risk{
    {.key = "risk",
     .context = "risk_impact",
     .label = QT_TRANSLATE_NOOP("risk_impact", "Risk"),
     .help = QT_TRANSLATE_NOOP("risk_impact", "The risk that is rated."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("risk_impact", "Is rated by"),
     .inTable = true,
     .width = 24}};
inline constexpr Field<Stage> stage{
    {.key = "stage",
     .context = "risk_impact",
     .label = QT_TRANSLATE_NOOP("risk_impact", "Stage"),
     .help =
         QT_TRANSLATE_NOOP("risk_impact", "Which of the four ratings of the risk it belongs to."),
     .choices = kStageChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> dimension{
    {.key = "dimension",
     .context = "risk_impact",
     .label = QT_TRANSLATE_NOOP("risk_impact", "Dimension"),
     .help =
         QT_TRANSLATE_NOOP("risk_impact", "Dimension of the method, for example \"financial\"."),
     .maxLength = 60,
     .inTable = true,
     .width = 16}};
inline constexpr Field<Rating> value{
    {.key = "value",
     .context = "risk_impact",
     .label = QT_TRANSLATE_NOOP("risk_impact", "Impact"),
     .help = QT_TRANSLATE_NOOP("risk_impact", "The impact in this dimension alone."),
     .scale = "impact",
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "risk_impact",
     .label = QT_TRANSLATE_NOOP("risk_impact", "Reason"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk_impact", "What the rating rests on.")}};

extern const RegisterDef def;

} // namespace ringbinder::risk_impact
