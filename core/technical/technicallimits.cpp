// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/binder/setting.h"
#include "core/technical/compliance.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ringbinder {

namespace {

constexpr QLatin1String kLimitsKey("technical_limits");

Result<std::optional<Record>> limitsRecord(const RecordSource& source)
{
    std::optional<Record> found;
    const auto done = source.forEach(setting::def, [&found](const Record& record) {
        if (record.text(setting::key) == kLimitsKey)
            found = record;
        return !found;
    });
    return done ? Result<std::optional<Record>>(found) : fail(done.error());
}

// A number of days that is there replaces the default; what is no such number is refused.
bool takeDays(const QJsonObject& object, const QString& key, int& days)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return true;
    const int read = value.toInt(-1);
    if (read < 1 || read > TechnicalLimits::kMostDays)
        return false;
    days = read;
    return true;
}

bool takeLimits(const QString& text, TechnicalLimits& limits)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    const QJsonObject fix = object.value(QLatin1String("fix_days")).toObject();
    bool isFine = takeDays(object, QStringLiteral("scan_days"), limits.scanDays) &&
                  takeDays(object, QStringLiteral("benchmark_days"), limits.benchmarkDays);
    size_t severity = 0;
    for (const Choice& choice : technical_rule::kSeverityChoices)
        isFine = takeDays(fix, QLatin1String(choice.token), limits.fixDays[severity++]) && isFine;
    return isFine;
}

QString textOfLimits(const TechnicalLimits& limits)
{
    QJsonObject fix;
    size_t severity = 0;
    for (const Choice& choice : technical_rule::kSeverityChoices)
        fix.insert(QLatin1String(choice.token), limits.fixDays[severity++]);
    const QJsonObject object{{QStringLiteral("scan_days"), limits.scanDays},
                             {QStringLiteral("benchmark_days"), limits.benchmarkDays},
                             {QStringLiteral("fix_days"), fix}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<TechnicalLimits> technicalLimits(const RecordSource& source)
{
    const auto record = limitsRecord(source);
    if (!record)
        return fail(record.error());
    TechnicalLimits limits;
    if (*record && !takeLimits((*record)->text(setting::value), limits)) {
        return fail(Error::Kind::Invalid,
                    Message("compliance",
                            QT_TRANSLATE_NOOP("compliance",
                                              "The limits of technical compliance (setting %1) "
                                              "cannot be read. Set them again."))
                        .arg((*record)->code()));
    }
    return limits;
}

Result<ChangeSet> changeTechnicalLimits(const RecordSource& source, const TechnicalLimits& limits)
{
    TechnicalLimits checked;
    if (!takeLimits(textOfLimits(limits), checked)) {
        return fail(Error::Kind::Invalid,
                    Message("compliance",
                            QT_TRANSLATE_NOOP("compliance",
                                              "A limit of technical compliance is a number of "
                                              "days from 1 to %1."))
                        .arg(TechnicalLimits::kMostDays));
    }
    const auto record = limitsRecord(source);
    if (!record)
        return fail(record.error());
    ChangeSet set({ChangeLabel::Act::Configure, QString::fromLatin1(setting::def.key),
                   QString(kLimitsKey), 1});
    if (*record) {
        set.set(setting::def, (*record)->uid(), setting::value, (*record)->value(setting::value),
                Value(textOfLimits(limits)));
        return set;
    }
    Record made(setting::def);
    made.set(setting::key, QString(kLimitsKey));
    made.set(setting::value, textOfLimits(limits));
    set.add(std::move(made));
    return set;
}

} // namespace ringbinder
