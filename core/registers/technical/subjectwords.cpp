// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/subjectwords.h"

#include "core/registers/assets/asset_choices.h"
#include "core/registers/technical/approved_software.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/technical_rule.h"

#include <algorithm>

namespace ringbinder {

namespace {

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
// What the register of approved software does not say, because it is not in there.
constexpr Choice kUnlistedWord[] = {{"unlisted", QT_TRANSLATE_NOOP("subject", "Not listed")}};

struct FieldWords {
    const char* subject; // "" for every one that has the field
    const char* field;
    const char* context; // of the labels
    std::span<const Choice> choices;
};
// A field may stand here more than once.
constexpr FieldWords kFieldWords[] = {
    {"", "zone_kind", "network_zone", network_zone::kKindChoices},
    {"", "asset_type", "asset", asset::kTypeChoices},
    {"host", "decision", "network_host", network_host::kDecisionChoices},
    {"benchmark_rule", "severity", "technical_rule", technical_rule::kSeverityChoices},
    {"weakness", "severity", "technical_rule", technical_rule::kSeverityChoices},
    {"advice", "kind", "subject", kAdviceWords},
    {"backup", "result", "subject", kBackupWords},
    {"device", "type", "subject", kDeviceWords},
    {"software", "approval", "approved_software", approved_software::kStatusChoices},
    {"software", "approval", "subject", kUnlistedWord},
};

QString wordsIn(const QList<NamedValue>& named, const QString& value)
{
    const auto found = std::find_if(named.cbegin(), named.cend(), [&value](const NamedValue& one) {
        return value.compare(one.value, Qt::CaseInsensitive) == 0;
    });
    return found == named.cend() ? value : found->words;
}

} // namespace

QList<NamedValue> namedValues(const SubjectDef& subject, const SubjectField& field,
                              const Language& language)
{
    if (field.kind == SubjectField::Kind::YesNo) { // as core/schema shows them
        return {{QStringLiteral("yes"), language.text("schema", "Yes")},
                {QStringLiteral("no"), language.text("schema", "No")}};
    }
    QList<NamedValue> named;
    for (const FieldWords& one : kFieldWords) {
        if (field.name() != QLatin1String(one.field) ||
            (*one.subject && subject.name() != QLatin1String(one.subject)))
            continue;
        for (const Choice& choice : one.choices)
            named.append(
                {QString::fromLatin1(choice.token), language.text(one.context, choice.label)});
    }
    return named;
}

QString shownValue(const SubjectDef& subject, const SubjectField& field, const QString& value,
                   const Language& language)
{
    const QList<NamedValue> named = namedValues(subject, field, language);
    if (named.isEmpty())
        return value;
    QStringList shown;
    for (const QString& one : value.split(u','))
        shown.append(wordsIn(named, one.trimmed()));
    return shown.join(QStringLiteral(", "));
}

} // namespace ringbinder
