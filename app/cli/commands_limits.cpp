// SPDX-License-Identifier: GPL-3.0-or-later
// The command that shows and changes the days of technical compliance: after which results are too
// old, and within which failures have to be gone.
#include "app/cli/command.h"
#include "app/cli/written.h"
#include "core/technical/compliance.h"

#include <QJsonObject>

#include <array>

namespace ringbinder::cli {

namespace {

constexpr const char* kLimitOptions[] = {"scan-days", "benchmark-days", "fix"};

// Nothing where it is no number of days; how many there may be changeTechnicalLimits() knows.
std::optional<int> daysOf(const QString& text)
{
    bool isNumber = false;
    const int days = text.trimmed().toInt(&isNumber);
    return isNumber && days >= 1 && days <= TechnicalLimits::kMostDays ? std::optional(days)
                                                                       : std::nullopt;
}

Text acceptedDays()
{
    return {"cli", QT_TRANSLATE_NOOP("cli", "a number of days from 1 to 3650")};
}

QStringList severityTokens()
{
    QStringList tokens;
    for (const Choice& choice : technical_rule::kSeverityChoices)
        tokens.append(QLatin1String(choice.token));
    return tokens;
}

// "critical=7,high=30"
Result<> takeFixDays(const QString& text, TechnicalLimits& limits)
{
    const QStringList tokens = severityTokens();
    for (const QString& entry : text.split(u',')) {
        const qsizetype severity = tokens.indexOf(entry.section(u'=', 0, 0).trimmed());
        const auto days = daysOf(entry.section(u'=', 1));
        if (severity < 0 || !days) {
            return ringbinder::fail(badOption(
                "fix", entry, QString(tokens.join(QLatin1String("=30, ")) + QLatin1String("=7"))));
        }
        limits.fixDays[severity] = *days;
    }
    return {};
}

Result<> takeLimitOptions(const Invocation& invocation, TechnicalLimits& limits)
{
    const auto take = [&invocation](const char* option, int& limit) -> Result<> {
        if (!invocation.isSet(option))
            return {};
        const auto days = daysOf(invocation.value(option));
        if (!days)
            return ringbinder::fail(badOption(option, invocation.value(option), acceptedDays()));
        limit = *days;
        return {};
    };
    if (const auto taken = take("scan-days", limits.scanDays); !taken)
        return taken;
    if (const auto taken = take("benchmark-days", limits.benchmarkDays); !taken)
        return taken;
    for (const QString& text : invocation.values("fix")) {
        if (const auto taken = takeFixDays(text, limits); !taken)
            return taken;
    }
    return {};
}

int sayLimits(Console& console, const TechnicalLimits& limits, qint64 setId)
{
    const Language& language = console.language();
    QJsonObject fix;
    QList<QStringList> rows{
        {QStringLiteral("scan-days"), language.number(qint64(limits.scanDays)),
         language.text("cli", QT_TRANSLATE_NOOP("cli", "results of scans and lists are current"))},
        {QStringLiteral("benchmark-days"), language.number(qint64(limits.benchmarkDays)),
         language.text("cli", QT_TRANSLATE_NOOP("cli", "results of benchmarks are current"))}};
    size_t severity = std::size(technical_rule::kSeverityChoices);
    while (severity-- > 0) { // the worst first
        const Choice& choice = technical_rule::kSeverityChoices[severity];
        const int days = limits.fixDays[severity];
        fix.insert(QLatin1String(choice.token), days);
        rows.append({QString(QLatin1String("fix ") + QLatin1String(choice.token)),
                     language.number(qint64(days)),
                     language.text("cli", QT_TRANSLATE_NOOP("cli", "to mend what fails"))});
    }
    return console.answer({{QStringLiteral("scan_days"), limits.scanDays},
                           {QStringLiteral("benchmark_days"), limits.benchmarkDays},
                           {QStringLiteral("fix_days"), fix},
                           {QStringLiteral("change_set"), setJson(setId)}},
                          rows, Exit::Done);
}

int runTechnicalLimits(const Invocation& invocation)
{
    Console& console = invocation.console;
    const bool isChange =
        std::any_of(std::begin(kLimitOptions), std::end(kLimitOptions),
                    [&invocation](const char* option) { return invocation.isSet(option); });
    const auto binder =
        openBinder(invocation, isChange ? Binder::Access::ReadWrite : Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    const auto held = technicalLimits(**binder);
    // What cannot be read is set anew, from what is usual.
    if (!held && (!isChange || held.error().kind != Error::Kind::Invalid))
        return console.fail(held.error());
    TechnicalLimits limits = held.value_or(TechnicalLimits());
    if (const auto taken = takeLimitOptions(invocation, limits); !taken)
        return console.fail(taken.error());
    if (held && limits == *held)
        return sayLimits(console, limits, 0);
    const auto written = writeSet(**binder, changeTechnicalLimits(**binder, limits));
    return written ? sayLimits(console, limits, written->setId) : console.fail(written.error());
}

constexpr std::array kTechnicalLimitsOptions{
    OptionDef{"scan-days", "N",
              QT_TRANSLATE_NOOP("cli", "how long results of network and vulnerability scans, Lynis "
                                       "reports and lists are current")},
    OptionDef{"benchmark-days", "N",
              QT_TRANSLATE_NOOP("cli", "how long results of benchmarks are current")},
    OptionDef{"fix", "SEVERITY=N",
              QT_TRANSLATE_NOOP("cli",
                                "within how many days failures have to be gone: low, medium, "
                                "high or critical; several with commas, may be repeated")}};

constexpr std::array<Command, 1> kCommands = {{
    {"technical-limits", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "days after which technical results are too old, and within which "
                              "failures have to be gone"),
     "ringbinder-cli technical-limits acme.isms --scan-days 35 --fix critical=7,high=30",
     kTechnicalLimitsOptions, runTechnicalLimits, false,
     QT_TRANSLATE_NOOP("cli", "Without options they are shown and nothing is changed.")},
}};

} // namespace

std::span<const Command> limitCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
