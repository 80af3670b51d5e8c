// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/comparepoint.h"

#include "core/comparison/recording.h"
#include "core/registers/audits/audit.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/store/binder.h"

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

// Where a register keeps the day that a comparison goes back to.
struct PointSource {
    const RegisterDef* def;
    const FieldDef* day;
    const FieldDef* otherwise; // where the first is empty; may be null
    const FieldDef* version;   // shown behind the title; may be null
    const FieldDef* frozenAs;  // fingerprint of what was recorded; may be null
};

constexpr std::array<PointSource, 4> kPointSources = {{
    {&risk_assessment::def, &risk_assessment::approvedOn, &risk_assessment::date, nullptr,
     &risk_assessment::snapshotHash},
    {&soa_version::def, &soa_version::approvedOn, &soa_version::date, &soa_version::version,
     &soa_version::snapshotHash},
    {&audit::def, &audit::completedOn, nullptr, nullptr, nullptr},
    {&management_review::def, &management_review::date, nullptr, nullptr, nullptr},
}};

const PointSource* sourceOf(const RegisterDef& def)
{
    const auto found = std::find_if(kPointSources.cbegin(), kPointSources.cend(),
                                    [&](const PointSource& source) { return source.def == &def; });
    return found == kPointSources.cend() ? nullptr : &*found;
}

Result<std::optional<ComparePoint>> pointOf(const Binder& binder, const PointSource& source,
                                            const Record& record)
{
    ComparePoint point;
    point.def = source.def;
    point.record = record.uid();
    point.code = record.code();
    point.title = record.title();
    const QString version = source.version ? record.value(*source.version).text() : QString();
    if (!version.isEmpty() && !point.title.contains(version))
        point.title = QStringLiteral("%1 (%2)").arg(point.title, version);
    if (source.frozenAs && !record.value(*source.frozenAs).isNull()) {
        const auto moment = recordedMoment(binder, record);
        if (!moment)
            return fail(moment.error());
        if (*moment) {
            point.at = (*moment)->at;
            point.isFrozen = true;
            return std::optional(point);
        }
    }
    QDate day = QDate::fromString(record.value(*source.day).text(), Qt::ISODate);
    if (!day.isValid() && source.otherwise)
        day = QDate::fromString(record.value(*source.otherwise).text(), Qt::ISODate);
    if (!day.isValid() || day > binder.clock().today())
        return std::optional<ComparePoint>();
    point.at = day.endOfDay().toUTC();
    return std::optional(point);
}

} // namespace

ComparePoint comparePointOfDay(QDate day)
{
    ComparePoint point;
    point.title = day.toString(Qt::ISODate);
    point.at = day.endOfDay().toUTC();
    return point;
}

Result<QList<ComparePoint>> comparePoints(const Binder& binder)
{
    QList<ComparePoint> points;
    for (const PointSource& source : kPointSources) {
        const auto records = binder.records(*source.def);
        if (!records)
            return fail(records.error());
        for (const Record& record : *records) {
            const auto point = pointOf(binder, source, record);
            if (!point)
                return fail(point.error());
            if (*point)
                points.append(**point);
        }
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const ComparePoint& a, const ComparePoint& b) { return a.at > b.at; });
    return points;
}

Result<ComparePoint> comparePoint(const Binder& binder, const QString& text)
{
    const QString wanted = text.trimmed();
    if (const QDate day = QDate::fromString(wanted, Qt::ISODate);
        day.isValid() && wanted.size() == 10)
        return comparePointOfDay(day);
    if (const QDateTime instant = QDateTime::fromString(wanted, Qt::ISODateWithMs);
        instant.isValid() && instant.timeSpec() != Qt::LocalTime) {
        ComparePoint point;
        point.title = wanted;
        point.at = instant.toUTC();
        return point;
    }
    const auto found = binder.findByCode(wanted);
    if (!found)
        return fail(found.error());
    const PointSource* source = *found ? sourceOf((*found)->def()) : nullptr;
    if (!source) {
        return fail(Error::Kind::Invalid,
                    Message("compare", QT_TRANSLATE_NOOP(
                                           "compare", "\"%1\" names no moment. Accepted: a day "
                                                      "such as 2025-06-30, or the code of a risk "
                                                      "assessment, a version of the Statement of "
                                                      "Applicability, an audit or a management "
                                                      "review."))
                        .arg(wanted));
    }
    const auto point = pointOf(binder, *source, **found);
    if (!point)
        return fail(point.error());
    if (!*point) {
        return fail(
            Error::Kind::Invalid,
            Message("compare", QT_TRANSLATE_NOOP("compare", "%1 has no date that has passed, "
                                                            "so nothing can be compared "
                                                            "with it."))
                .arg((*found)->code()));
    }
    return **point;
}

Result<> checkFrozen(const Binder& binder, const ComparePoint& point)
{
    if (!point.isFrozen || !point.record || !point.def)
        return {};
    const auto record = binder.find(*point.def, *point.record);
    if (!record)
        return fail(record.error());
    const PointSource* source = sourceOf(*point.def);
    const auto moment = *record ? recordedMoment(binder, **record)
                                : Result<std::optional<RecordedMoment>>(std::nullopt);
    if (!moment)
        return fail(moment.error());
    if (*moment && source && (*moment)->headBefore == (*record)->value(*source->frozenAs).text())
        return {};
    return fail(
        Error::Kind::Damaged,
        Message("compare", QT_TRANSLATE_NOOP("compare", "The history of this file is not the "
                                                        "one that %1 was recorded from."))
            .arg(point.code));
}

} // namespace ringbinder
