// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/processimpact.h"

#include "core/registers/assets/asset.h"
#include "core/registers/risks/risk.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

#include <array>

namespace ringbinder {

namespace {

struct RatedOutage {
    double hours;
    const Field<Rating>* impact;
};

constexpr std::array<RatedOutage, 7> kRatedOutages = {{
    {4, &business_process::impact4h},
    {8, &business_process::impact8h},
    {24, &business_process::impact24h},
    {48, &business_process::impact48h},
    {72, &business_process::impact72h},
    {168, &business_process::impact1w},
    {336, &business_process::impact2w},
}};

// Where nothing says how long an outage lasts.
constexpr double kUsualOutage = 24;

struct ImpactAfter {
    int impact = 0;
    double hours = 0;
};

// At the first time rated that is no shorter than the outage; the longest one rated stands for
// more.
ImpactAfter impactAfter(const Record& process, double outage)
{
    ImpactAfter found;
    for (const RatedOutage& rated : kRatedOutages) {
        const auto impact = process.get(*rated.impact);
        if (!impact)
            continue;
        found = {impact->value, rated.hours};
        if (rated.hours >= outage)
            break;
    }
    return found;
}

bool touchesAvailability(const Record& risk)
{
    const QStringList affected = risk.get(risk::cia).value_or(QStringList());
    return affected.isEmpty() || affected.contains(QLatin1String("availability"));
}

} // namespace

Result<std::optional<ProcessImpact>>
impactFromProcesses(const Binder& binder, const Evaluation& evaluation, const Record& risk)
{
    const QList<Uid> uids = risk.get(risk::assets).value_or(QList<Uid>());
    if (!touchesAvailability(risk) || uids.isEmpty())
        return std::optional<ProcessImpact>();
    const auto assets = binder.records(asset::def, uids);
    if (!assets)
        return fail(assets.error());
    const RecoveryNeeds& recovery = evaluation.recovery();
    std::optional<ProcessImpact> worst;
    for (const Record& asset : *assets) {
        const int place = recovery.nodeOf(asset.uid());
        for (const int node : place < 0 ? std::vector<int>() : recovery.processesOn(place)) {
            const auto process = binder.find(business_process::def, recovery.node(node).uid);
            if (!process)
                return fail(process.error());
            if (!*process)
                continue;
            const double outage =
                asset.get(asset::rtoHours)
                    .value_or((*process)->get(business_process::rtoHours).value_or(kUsualOutage));
            const ImpactAfter after = impactAfter(**process, outage);
            if (after.impact == 0 || (worst && worst->impact >= after.impact))
                continue;
            worst = ProcessImpact{
                after.impact, (*process)->uid(), asset.uid(), after.hours,
                Message("proposal",
                        QT_TRANSLATE_NOOP("proposal", "Business impact analysis: without %1, %2 "
                                                      "suffers an impact of %3 after %4 hours."))
                    .arg(asset.title())
                    .arg((*process)->title())
                    .arg(qint64(after.impact))
                    .arg(qint64(after.hours))};
        }
    }
    return worst;
}

} // namespace ringbinder
