// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/guidedclassification.h"
#include "core/registers/assets/asset.h"
#include "core/registers/documents/document.h"

namespace ringbinder {

namespace {

using AskedNeed = ClassificationQuestion::Need;

// Confidentiality first: documents are asked no more than that.
constexpr ClassificationQuestion kQuestions[] = {
    {"harm",
     AskedNeed::Confidentiality,
     QT_TRANSLATE_NOOP("classification", "What happens when outsiders read it?"),
     QT_TRANSLATE_NOOP("classification",
                       "Think of a copy in the hands of a competitor or the press."),
     {QT_TRANSLATE_NOOP("classification", "Nothing, it is meant for everybody"),
      QT_TRANSLATE_NOOP("classification", "Little, but it should stay among us"),
      QT_TRANSLATE_NOOP("classification", "Serious harm to us, a customer or a person"),
      QT_TRANSLATE_NOOP("classification", "Grave harm to people or to the organisation")}},
    {"readers",
     AskedNeed::Confidentiality,
     QT_TRANSLATE_NOOP("classification", "Who has to read it?"),
     QT_TRANSLATE_NOOP("classification", "Those who need it for their work, not those who can."),
     {QT_TRANSLATE_NOOP("classification", "Everybody, also outside"),
      QT_TRANSLATE_NOOP("classification", "All who work here"),
      QT_TRANSLATE_NOOP("classification", "Some, because of their task"),
      QT_TRANSLATE_NOOP("classification", "A few people known by name")}},
    {"people",
     AskedNeed::Confidentiality,
     QT_TRANSLATE_NOOP("classification", "Does it say something about people?"),
     QT_TRANSLATE_NOOP("classification", "Health, belief, offences and children need most care."),
     {QT_TRANSLATE_NOOP("classification", "No data about people"),
      QT_TRANSLATE_NOOP("classification", "Names and contacts at work"),
      QT_TRANSLATE_NOOP("classification", "Personal data of customers or staff"),
      QT_TRANSLATE_NOOP("classification", "Sensitive data such as health, pay or offences")}},
    {"secrecy",
     AskedNeed::Confidentiality,
     QT_TRANSLATE_NOOP("classification", "Does a law or a contract demand secrecy?"),
     QT_TRANSLATE_NOOP("classification", "Look at contracts, non-disclosure agreements and duties "
                                         "of the profession."),
     {QT_TRANSLATE_NOOP("classification", "No secrecy is demanded"),
      QT_TRANSLATE_NOOP("classification", "Ordinary care is expected"),
      QT_TRANSLATE_NOOP("classification", "Secrecy is agreed with somebody"),
      QT_TRANSLATE_NOOP("classification", "Breaking secrecy is punished by law")}},
    {"wrong",
     AskedNeed::Integrity,
     QT_TRANSLATE_NOOP("classification", "What happens when it is wrong and nobody notices?"),
     QT_TRANSLATE_NOOP("classification", "Think of decisions, payments and products that rest on "
                                         "it."),
     {QT_TRANSLATE_NOOP("classification", "Nothing that matters"),
      QT_TRANSLATE_NOOP("classification", "Work has to be done again"),
      QT_TRANSLATE_NOOP("classification", "Wrong decisions, payments or deliveries"),
      QT_TRANSLATE_NOOP("classification", "Danger to people or large losses")}},
    {"proof",
     AskedNeed::Integrity,
     QT_TRANSLATE_NOOP("classification", "Does it have to prove something?"),
     QT_TRANSLATE_NOOP("classification", "What proves something must not be changed afterwards."),
     {QT_TRANSLATE_NOOP("classification", "It proves nothing"),
      QT_TRANSLATE_NOOP("classification", "Only among ourselves"),
      QT_TRANSLATE_NOOP("classification", "To customers or auditors"),
      QT_TRANSLATE_NOOP("classification", "To a court or an authority")}},
    {"without",
     AskedNeed::Availability,
     QT_TRANSLATE_NOOP("classification", "How long does work go on without it?"),
     QT_TRANSLATE_NOOP("classification", "Until the harm cannot be borne any longer."),
     {QT_TRANSLATE_NOOP("classification", "Some weeks"),
      QT_TRANSLATE_NOOP("classification", "A few days"),
      QT_TRANSLATE_NOOP("classification", "About one day"),
      QT_TRANSLATE_NOOP("classification", "Only some hours")}},
    {"again",
     AskedNeed::Availability,
     QT_TRANSLATE_NOOP("classification", "Could it be had again if it were lost?"),
     QT_TRANSLATE_NOOP("classification", "Without the backup: would somebody else have it?"),
     {QT_TRANSLATE_NOOP("classification", "Easily"),
      QT_TRANSLATE_NOOP("classification", "With some effort"),
      QT_TRANSLATE_NOOP("classification", "Hardly, and at high cost"),
      QT_TRANSLATE_NOOP("classification", "Never")}},
};
constexpr size_t kConfidentialityQuestions = 4;

} // namespace

std::span<const ClassificationQuestion> classificationQuestions(const RegisterDef& def)
{
    if (&def == &asset::def)
        return kQuestions;
    if (&def == &document::def)
        return std::span(kQuestions).first(kConfidentialityQuestions);
    return {};
}

} // namespace ringbinder
