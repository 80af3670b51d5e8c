// SPDX-License-Identifier: GPL-3.0-or-later
// That a person read and accepted one version of a document.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::acknowledgement {

enum class Method { Electronic, Signature, EMail, Training, Contract };
inline constexpr Choice kMethodChoices[] = {
    {"electronic", QT_TRANSLATE_NOOP("acknowledgement", "Electronic confirmation")},
    {"signature", QT_TRANSLATE_NOOP("acknowledgement", "Signature on paper")},
    {"e_mail", QT_TRANSLATE_NOOP("acknowledgement", "E-mail")},
    {"training", QT_TRANSLATE_NOOP("acknowledgement", "In a training")},
    {"contract", QT_TRANSLATE_NOOP("acknowledgement", "With the contract")},
};

// Acknowledgement
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "acknowledgement",
         "Names document and person, for example \"Acceptable use policy: Anna Weiss\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("acknowledgement", "Acknowledgement")}};
inline constexpr Field<Uid> document{
    {.key = "document",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Document"),
     .help = QT_TRANSLATE_NOOP("acknowledgement", "What is to be read and accepted."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("acknowledgement", "Has acknowledgements"),
     .inTable = true,
     .width = 22}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Version"),
     .help = QT_TRANSLATE_NOOP("acknowledgement",
                               "The version that was accepted, for example \"1.2\"."),
     .maxLength = 20,
     .inTable = true,
     .width = 8}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Person"),
     .help = QT_TRANSLATE_NOOP("acknowledgement", "Who accepts it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("acknowledgement", "Has acknowledged documents"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QDate> askedOn{
    {.key = "asked_on",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Asked on"),
     .help = QT_TRANSLATE_NOOP("acknowledgement", "Day of the request.")}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Due"),
     .help = QT_TRANSLATE_NOOP("acknowledgement", "Day by which the answer is expected."),
     .inTable = true}};
inline constexpr Field<QDate> remindedOn{
    {.key = "reminded_on",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Reminded on"),
     .help = QT_TRANSLATE_NOOP("acknowledgement", "Day of the last reminder.")}};
inline constexpr Field<QDate> acceptedOn{
    {.key = "accepted_on",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Accepted on"),
     .help = QT_TRANSLATE_NOOP("acknowledgement", "Day on which the person accepted it."),
     .inTable = true}};
inline constexpr Field<Method> method{
    {.key = "method",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "How it was accepted"),
     .help = QT_TRANSLATE_NOOP("acknowledgement", "How the person confirmed it."),
     .choices = kMethodChoices,
     .width = 18}};
inline constexpr Field<QString> refusalReason{
    {.key = "refusal_reason",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Refused because"),
     .help =
         QT_TRANSLATE_NOOP("acknowledgement",
                           "What the person objects to; settle it with the owner of the document."),
     .width = 24}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Overdue"),
     .help = QT_TRANSLATE_NOOP("acknowledgement",
                               "Whether the due date has passed without acceptance."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Evidence"),
     .help = QT_TRANSLATE_NOOP("acknowledgement", "The signed sheet or the list of confirmations."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("acknowledgement", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "acknowledgement",
     .label = QT_TRANSLATE_NOOP("acknowledgement", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("acknowledgement",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::acknowledgement
