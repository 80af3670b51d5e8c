// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicalwords.h"

#include "core/registers/technical/technical_finding.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringbinder::technicalwords {

namespace {

constexpr int kItemsInALine = 3;
constexpr qsizetype kItemsInFull = 200;

QString technicalWord(const char* source, int count = -1)
{
    return QCoreApplication::translate("ringbinder::Technical", source, nullptr, count);
}

QString wordsOfItem(const FailingItem& item)
{
    return item.words.isEmpty() ? item.item : item.words;
}

} // namespace

QString severity(const std::optional<technical_rule::Severity>& severity, const Language& language)
{
    return severity ? language.text(technical_rule::severity.context,
                                    technical_rule::kSeverityChoices[size_t(*severity)].label)
                    : QString();
}

Tone toneOf(const std::optional<technical_rule::Severity>& severity)
{
    return severity ? technical_rule::kSeverityChoices[size_t(*severity)].tone : Tone::Neutral;
}

QString age(const QDateTime& since, QDate today)
{
    if (!since.isValid())
        return {};
    const int days = int(std::max<qint64>(0, since.toLocalTime().date().daysTo(today)));
    return technicalWord(QT_TRANSLATE_N_NOOP("ringbinder::Technical", "%n day(s)"), days);
}

QString day(const QDateTime& instant, const Language& language)
{
    return instant.isValid() ? language.date(instant.toLocalTime().date()) : QString();
}

QString what(const RuleResult& result, const Language& language)
{
    if (result.items.isEmpty())
        return result.reason.isEmpty() ? QString() : result.reason.in(language);
    QStringList words;
    for (const FailingItem& item :
         result.items.first(std::min<qsizetype>(kItemsInALine, result.items.size())))
        words.append(wordsOfItem(item));
    const int more = int(result.items.size() - words.size());
    const QString line = words.join(QStringLiteral(", "));
    return more <= 0
               ? line
               : technicalWord(QT_TRANSLATE_N_NOOP("ringbinder::Technical", "%1 and %n more"), more)
                     .arg(line);
}

QString inFull(const RuleResult& result, const OpenContext& context)
{
    QStringList lines;
    if (!result.reason.isEmpty())
        lines.append(result.reason.in(context.language));
    const qsizetype shown = std::min(kItemsInFull, result.items.size());
    for (const FailingItem& item : result.items.first(shown)) {
        const QString words = wordsOfItem(item);
        const auto allowed = item.exception ? context.binder.name(*item.exception) : std::nullopt;
        const QString since = day(item.since, context.language);
        const QString line =
            since.isEmpty()
                ? words
                : technicalWord(QT_TRANSLATE_NOOP("ringbinder::Technical", "%1, since %2"))
                      .arg(words, since);
        lines.append(
            allowed ? technicalWord(QT_TRANSLATE_NOOP("ringbinder::Technical", "%1, allowed by %2"))
                          .arg(line, allowed->code)
                    : line);
    }
    if (shown < result.items.size())
        lines.append(technicalWord(QT_TRANSLATE_N_NOOP("ringbinder::Technical", "and %n more"),
                                   int(result.items.size() - shown)));
    return lines.join(QLatin1Char('\n'));
}

QString rate(const PassRate& rate, const Language& language)
{
    const auto percent = rate.percent();
    if (!percent)
        return QString(QChar(0x2013));
    return technicalWord(QT_TRANSLATE_NOOP("ringbinder::Technical", "%1 %, %2 of %3"))
        .arg(language.number(qint64(*percent)), language.number(qint64(rate.pass)),
             language.number(qint64(rate.checked())));
}

Tone toneOf(const PassRate& rate)
{
    const auto percent = rate.percent();
    return !percent || rate.fail == 0 ? Tone::Neutral : *percent < 50 ? Tone::Bad : Tone::Warning;
}

QString takenUp(const TechnicalPicture& picture, const RuleResult& result,
                const OpenContext& context)
{
    QStringList codes;
    for (const Record* finding : picture.takenUp.findings(result)) {
        if (finding->get(technical_finding::closedOn))
            continue;
        for (const FollowUp kind : kFollowUps) {
            for (const Uid& uid : finding->get(fieldOf(kind)).value_or(QList<Uid>())) {
                if (const auto name = context.binder.name(uid))
                    codes.append(name->code);
            }
        }
        if (codes.isEmpty())
            codes.append(finding->code());
    }
    codes.removeDuplicates();
    return codes.join(QStringLiteral(", "));
}

} // namespace ringbinder::technicalwords
