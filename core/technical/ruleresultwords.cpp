// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens and words of results, and what a fact says in few words.
#include "core/technical/compliance.h"

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

struct OutcomeWords {
    const char* token;
    const char* label;
    Tone tone;
};
constexpr OutcomeWords kOutcomes[] = {
    {"pass", QT_TRANSLATE_NOOP("compliance", "Pass"), Tone::Good},
    {"fail", QT_TRANSLATE_NOOP("compliance", "Fail"), Tone::Bad},
    {"not_applicable", QT_TRANSLATE_NOOP("compliance", "Not applicable"), Tone::Muted},
    {"error", QT_TRANSLATE_NOOP("compliance", "Error"), Tone::Warning},
    {"exception", QT_TRANSLATE_NOOP("compliance", "Exception"), Tone::Progress},
};

// A fact in words: fields joined by spaces, then fields in brackets. Words of a scan are data, so
// they are the same in every language.
struct FactWords {
    const char* kind;
    std::array<const char*, 3> main;
    std::array<const char*, 3> inBrackets;
};
constexpr FactWords kFactWords[] = {
    {"host", {"name", "address"}, {"operating_system"}},
    {"script", {"script"}, {"output"}},
    {"benchmark", {"benchmark", "profile"}, {"score"}},
    {"benchmark_rule", {"title"}, {"id", "severity", "result"}},
    {"hardening", {"operating_system"}, {"hardening_index"}},
    {"advice", {"test", "message"}, {"details"}},
    {"weakness", {"title"}, {"severity", "cve"}},
    {"device", {"name"}, {"type", "user"}},
    {"account", {"account"}, {"person", "last_logon"}},
    {"backup", {"job"}, {"system", "result", "last_success"}},
    {"software", {"name", "version"}, {"publisher", "approval"}},
    {"domain", {"domain"}, {"spf", "dkim", "dmarc"}},
    {"asset", {"name"}, {}},
    {"zone", {"name"}, {}},
};
constexpr qsizetype kLongestWords = 200;

QString valuesJoined(const Fact& fact, const std::array<const char*, 3>& fields,
                     const QString& between)
{
    QStringList values;
    for (const char* field : fields) {
        if (const QString value = field ? fact.value(QLatin1String(field)).simplified() : QString();
            !value.isEmpty() && !values.contains(value)) // a host without a name is its address
            values.append(value);
    }
    return values.join(between);
}

QString portWords(const Fact& port)
{
    QStringList words{port.item()};
    if (const QString service = port.value(QLatin1String("service")); !service.isEmpty())
        words.append(service);
    QString product = port.value(QLatin1String("product"));
    if (const QString version = port.value(QLatin1String("version")); !version.isEmpty())
        product += QLatin1Char(' ') + version;
    if (!product.trimmed().isEmpty())
        words.append(u'(' + product.trimmed() + u')');
    return words.join(u' ');
}

} // namespace

QLatin1String tokenOf(Outcome outcome)
{
    return QLatin1String(kOutcomes[size_t(outcome)].token);
}

Text labelOf(Outcome outcome)
{
    return {"compliance", kOutcomes[size_t(outcome)].label};
}

Tone toneOf(Outcome outcome)
{
    return kOutcomes[size_t(outcome)].tone;
}

QString wordsOf(const Fact& fact)
{
    QString words;
    if (fact.kind == QLatin1String("port")) {
        words = portWords(fact);
    } else {
        const auto* known = std::find_if(
            std::begin(kFactWords), std::end(kFactWords),
            [&fact](const FactWords& one) { return fact.kind == QLatin1String(one.kind); });
        if (known == std::end(kFactWords))
            return fact.item();
        words = valuesJoined(fact, known->main, QStringLiteral(" "));
        const QString more = valuesJoined(fact, known->inBrackets, QStringLiteral(", "));
        if (words.isEmpty())
            words = fact.item();
        if (!more.isEmpty())
            words += words.isEmpty() ? more : QString(QStringLiteral(" (") + more + u')');
    }
    if (words.size() > kLongestWords)
        words = words.left(kLongestWords - 1) + QChar(0x2026);
    return words;
}

PassRate ComplianceState::rate() const
{
    PassRate all;
    for (const RuleResult& result : results) {
        all.pass += result.outcome == Outcome::Pass ? 1 : 0;
        all.fail += result.outcome == Outcome::Fail ? 1 : 0;
        all.exception += result.outcome == Outcome::Exception ? 1 : 0;
    }
    return all;
}

QList<const RuleResult*> ComplianceState::failures() const
{
    QList<const RuleResult*> failing;
    for (const RuleResult& result : results) {
        if (result.outcome == Outcome::Fail)
            failing.append(&result);
    }
    std::stable_sort(failing.begin(), failing.end(), [this](const auto* a, const auto* b) {
        const auto rankA = severities.value(a->rule, technical_rule::Severity::Medium);
        const auto rankB = severities.value(b->rule, technical_rule::Severity::Medium);
        return rankA != rankB ? rankA > rankB : a->since < b->since;
    });
    return failing;
}

} // namespace ringbinder
