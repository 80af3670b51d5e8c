// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets/summarysheets.h"

#include "core/registers/context/organisation.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/people/resource_request.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/training/awareness_campaign.h"
#include "core/registers/training/communication_item.h"
#include "core/registers/training/training_record.h"
#include "core/report/sheets/sheetpage.h"
#include "core/report/sheets/sheetparts.h"
#include "core/store/binder.h"

namespace ringbinder::report {

namespace {

constexpr int kTrendMonths = 3;

// With what the sheet reads beside what every snapshot holds.
Result<Snapshot> summarySnapshot(const Binder& binder, const Language& language,
                                 const QList<const RegisterDef*>& more)
{
    return Snapshot::take(binder, language, {}, {}, {more});
}

Result<std::optional<Snapshot>> earlierSnapshot(const Binder& binder, const Language& language)
{
    const QDateTime then = binder.clock().nowUtc().addMonths(-kTrendMonths);
    const auto rewound = binder.asOf(then);
    if (!rewound && rewound.error().kind == Error::Kind::NotFound)
        return std::optional<Snapshot>(); // nothing was recorded yet
    if (!rewound)
        return fail(rewound.error());
    const auto held = (*rewound)->records(organisation::def);
    if (!held)
        return fail(held.error());
    if (held->isEmpty() || held->first().text(organisation::name).isEmpty())
        return std::optional<Snapshot>();
    auto taken = Snapshot::take(**rewound, language, then);
    if (!taken)
        return fail(taken.error());
    return std::optional<Snapshot>(std::move(*taken));
}

Result<Document> summaryDocument(const Binder& binder, const SheetDef& def,
                                 const Language& language, QList<Block> blocks)
{
    auto sheet = sheetDocument(binder, def.title.in(language), language);
    if (sheet)
        sheet->blocks = std::move(blocks);
    return sheet;
}

} // namespace

Result<Document> composeManagementSheet(const Binder& binder, const SheetDef& def,
                                        const Language& language, const SheetOptions& /*options*/)
{
    const auto data = summarySnapshot(binder, language, {&resource_request::def});
    if (!data)
        return fail(data.error());
    const auto before = earlierSnapshot(binder, language);
    if (!before)
        return fail(before.error());
    return summaryDocument(binder, def, language,
                           managementBlocks(*data, before->has_value() ? &**before : nullptr));
}

Result<Document> composeRoleSheet(const Binder& binder, const SheetDef& def,
                                  const Language& language, const SheetOptions& /*options*/)
{
    const auto data = summarySnapshot(binder, language, {&role::def, &role_assignment::def});
    return data ? summaryDocument(binder, def, language, roleBlocks(*data)) : fail(data.error());
}

Result<Document> composeProgressSheet(const Binder& binder, const SheetDef& def,
                                      const Language& language, const SheetOptions& /*options*/)
{
    const auto data = summarySnapshot(binder, language,
                                      {&awareness_campaign::def, &training_record::def,
                                       &incident::def, &communication_item::def});
    return data ? summaryDocument(binder, def, language, progressBlocks(*data))
                : fail(data.error());
}

} // namespace ringbinder::report
