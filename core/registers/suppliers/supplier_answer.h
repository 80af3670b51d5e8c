// SPDX-License-Identifier: GPL-3.0-or-later
// One question of a supplier assessment with the answer, its proof and the points given.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::supplier_answer {

enum class Section {
    Governance,
    People,
    Access,
    Data,
    Privacy,
    Operations,
    Development,
    Continuity,
    Incidents,
    Chain,
    Assurance,
    Exit
};
inline constexpr Choice kSectionChoices[] = {
    {"governance", QT_TRANSLATE_NOOP("supplier_answer", "Governance")},
    {"people", QT_TRANSLATE_NOOP("supplier_answer", "People")},
    {"access", QT_TRANSLATE_NOOP("supplier_answer", "Access")},
    {"data", QT_TRANSLATE_NOOP("supplier_answer", "Data")},
    {"privacy", QT_TRANSLATE_NOOP("supplier_answer", "Privacy")},
    {"operations", QT_TRANSLATE_NOOP("supplier_answer", "Operations")},
    {"development", QT_TRANSLATE_NOOP("supplier_answer", "Development")},
    {"continuity", QT_TRANSLATE_NOOP("supplier_answer", "Continuity")},
    {"incidents", QT_TRANSLATE_NOOP("supplier_answer", "Incidents")},
    {"chain", QT_TRANSLATE_NOOP("supplier_answer", "Supply chain")},
    {"assurance", QT_TRANSLATE_NOOP("supplier_answer", "Assurance")},
    {"exit", QT_TRANSLATE_NOOP("supplier_answer", "Exit")},
};

enum class AnswerType { Text, Choice, Yesno, YesnoInverted, NumberDays, NumberHours, Date };
inline constexpr Choice kAnswerTypeChoices[] = {
    {"text", QT_TRANSLATE_NOOP("supplier_answer", "Free text")},
    {"choice", QT_TRANSLATE_NOOP("supplier_answer", "Choice")},
    {"yesno", QT_TRANSLATE_NOOP("supplier_answer", "Yes or no, yes is good")},
    {"yesno_inverted", QT_TRANSLATE_NOOP("supplier_answer", "Yes or no, no is good")},
    {"number_days", QT_TRANSLATE_NOOP("supplier_answer", "Number of days")},
    {"number_hours", QT_TRANSLATE_NOOP("supplier_answer", "Number of hours")},
    {"date", QT_TRANSLATE_NOOP("supplier_answer", "Date")},
};

// Question
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Question"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "The question as it was asked."),
     .required = true,
     .inTable = true,
     .width = 40}};
inline constexpr Field<Uid> assessment{
    {.key = "assessment",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Supplier assessment"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "The assessment it belongs to."),
     .target = "supplier_assessment",
     .inverse = QT_TRANSLATE_NOOP("supplier_answer", "Has answers"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Section> questionSection{
    {.key = "question_section",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Section"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "Part of the questionnaire."),
     .choices = kSectionChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<AnswerType> answerType{
    {.key = "answer_type",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Kind of answer"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "What sort of answer is expected."),
     .choices = kAnswerTypeChoices,
     .width = 14}};
inline constexpr Field<qint64> weight{
    {.key = "weight",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Weight"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "How much it counts, usually from 1 to 3."),
     .min = 0,
     .max = 10,
     .width = 7}};
inline constexpr Field<bool> knockOut{
    {.key = "knock_out",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Knock-out"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "Whether failing it rules the supplier out."),
     .width = 8}};
inline constexpr Field<Uid> control{
    {.key = "control",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Control"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "The control it asks about."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("supplier_answer", "Is asked of suppliers"),
     .width = 14}};
inline constexpr Field<QString> expectedEvidence{
    {.key = "expected_evidence",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Expected proof"),
     .help = QT_TRANSLATE_NOOP(
         "supplier_answer",
         "What the supplier should show, for example \"summary of the last penetration test\"."),
     .maxLength = 1000,
     .width = 24}};

// Answer
inline constexpr Field<QString> answer{
    {.key = "answer",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Answer"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("supplier_answer", "What the supplier answered.")}};
inline constexpr Field<qint64> score{
    {.key = "score",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Score in percent"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "How well it meets the need, from 0 to 100."),
     .min = 0,
     .max = 100,
     .inTable = true,
     .width = 7}};
inline constexpr Field<bool> failed{
    {.key = "failed",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Failed"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "Whether the answer falls below what is needed."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> judgement{
    {.key = "judgement",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Judgement"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "Why it got this score."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QDate> answeredOn{
    {.key = "answered_on",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Answered on"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "Day on which the answer came in.")}};
inline constexpr Field<bool> proofSeen{
    {.key = "proof_seen",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Proof seen"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "Whether somebody looked at the proof."),
     .width = 8}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Evidence"),
     .help = QT_TRANSLATE_NOOP("supplier_answer", "What the supplier handed over."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("supplier_answer", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "supplier_answer",
     .label = QT_TRANSLATE_NOOP("supplier_answer", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("supplier_answer",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::supplier_answer
