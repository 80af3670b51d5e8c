// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/subjectwords.h"

#include "core/registers/assets/asset_choices.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/technical_rule.h"

#include <algorithm>

namespace ringbinder {

namespace {

// As core/schema shows them.
constexpr Choice kYesNoWords[] = {{"yes", "Yes"}, {"no", "No"}};
constexpr Choice kAdviceWords[] = {{"warning", QT_TRANSLATE_NOOP("subject", "Warning")},
                                   {"suggestion", QT_TRANSLATE_NOOP("subject", "Suggestion")}};
constexpr Choice kBackupWords[] = {{"success", QT_TRANSLATE_NOOP("subject", "Successful")},
                                   {"warning", QT_TRANSLATE_NOOP("subject", "Warning")},
                                   {"failed", QT_TRANSLATE_NOOP("subject", "Failed")}};
constexpr Choice kDeviceWords[] = {{"laptop", QT_TRANSLATE_NOOP("subject", "Laptop")},
                                   {"phone", QT_TRANSLATE_NOOP("subject", "Phone")},
                                   {"tablet", QT_TRANSLATE_NOOP("subject", "Tablet")},
                                   {"desktop", QT_TRANSLATE_NOOP("subject", "Desktop computer")},
                                   {"server", QT_TRANSLATE_NOOP("subject", "Server")},
                                   {"printer", QT_TRANSLATE_NOOP("subject", "Printer")},
                                   {"network", QT_TRANSLATE_NOOP("subject", "Network device")}};
constexpr Choice kApprovalWords[] = {{"approved", QT_TRANSLATE_NOOP("subject", "Approved")},
                                     {"forbidden", QT_TRANSLATE_NOOP("subject", "Forbidden")},
                                     {"ended", QT_TRANSLATE_NOOP("subject", "No longer approved")},
                                     {"unlisted", QT_TRANSLATE_NOOP("subject", "Not listed")}};

struct FieldWords {
    const char* subject; // "" for every one that has the field
    const char* field;
    SubjectChoices words;
};
constexpr FieldWords kFieldWords[] = {
    {"", "zone_kind", {"network_zone", network_zone::kKindChoices}},
    {"", "asset_type", {"asset", asset::kTypeChoices}},
    {"host", "decision", {"network_host", network_host::kDecisionChoices}},
    {"benchmark_rule", "severity", {"technical_rule", technical_rule::kSeverityChoices}},
    {"weakness", "severity", {"technical_rule", technical_rule::kSeverityChoices}},
    {"advice", "kind", {"subject", kAdviceWords}},
    {"backup", "result", {"subject", kBackupWords}},
    {"device", "type", {"subject", kDeviceWords}},
    {"software", "approval", {"subject", kApprovalWords}},
};

QString shownWord(const SubjectChoices& words, const QString& value, const Language& language)
{
    const auto found =
        std::find_if(words.choices.begin(), words.choices.end(), [&value](const Choice& choice) {
            return value.compare(QLatin1String(choice.token), Qt::CaseInsensitive) == 0;
        });
    return found == words.choices.end() ? value : language.text(words.context, found->label);
}

} // namespace

SubjectChoices choicesOf(const SubjectDef& subject, const SubjectField& field)
{
    if (field.kind == SubjectField::Kind::YesNo)
        return {"schema", kYesNoWords};
    const auto* found =
        std::find_if(std::begin(kFieldWords), std::end(kFieldWords), [&](const FieldWords& one) {
            return field.name() == QLatin1String(one.field) &&
                   (!*one.subject || subject.name() == QLatin1String(one.subject));
        });
    return found == std::end(kFieldWords) ? SubjectChoices() : found->words;
}

QString shownValue(const SubjectDef& subject, const SubjectField& field, const QString& value,
                   const Language& language)
{
    const SubjectChoices words = choicesOf(subject, field);
    if (words.choices.empty())
        return value;
    QStringList shown;
    for (const QString& one : value.split(u','))
        shown.append(shownWord(words, one.trimmed(), language));
    return shown.join(QStringLiteral(", "));
}

} // namespace ringbinder
