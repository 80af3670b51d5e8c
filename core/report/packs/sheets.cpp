// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/sheets.h"

#include "core/registers/organisation.h"
#include "core/report/packs/packmatter.h"
#include "core/store/binder.h"

#include <array>

namespace ringbinder::report {

namespace {

constexpr int kTrendMonths = 3;

struct SheetWords {
    const char* key;
    const char* title;
};

// In the order of the kinds.
constexpr std::array<SheetWords, 3> kSheetWords = {{
    {"management-summary", QT_TRANSLATE_NOOP("sheet", "Management summary")},
    {"role-sheet", QT_TRANSLATE_NOOP("sheet", "Roles and responsibilities")},
    {"staff-progress", QT_TRANSLATE_NOOP("sheet", "Information security: how we are doing")},
}};

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

} // namespace

QLatin1String keyOf(SheetKind kind)
{
    return QLatin1String(kSheetWords[size_t(kind)].key);
}

std::optional<SheetKind> sheetOf(QStringView key)
{
    for (size_t i = 0; i < kSheetWords.size(); ++i) {
        if (key == QLatin1String(kSheetWords[i].key))
            return SheetKind(i);
    }
    return std::nullopt;
}

QStringList sheetKeys()
{
    QStringList keys;
    for (const SheetWords& words : kSheetWords)
        keys.append(QLatin1String(words.key));
    return keys;
}

Text titleOf(SheetKind kind)
{
    return {"sheet", kSheetWords[size_t(kind)].title};
}

Result<Document> composeSheet(const Binder& binder, SheetKind kind, const Language& language)
{
    const auto data = Snapshot::take(binder, language);
    if (!data)
        return fail(data.error());
    Document sheet;
    sheet.language = language;
    sheet.title = titleOf(kind).in(language);
    sheet.subtitle = data->organisation().text(organisation::name);
    sheet.controlPageStandsAlone = false;
    sheet.furniture = plainFurniture(*data);
    sheet.furniture.shortTitle = sheet.title;
    sheet.info.title = QString(sheet.title + QStringLiteral(" – ") + sheet.subtitle);
    sheet.info.author = sheet.subtitle;
    sheet.info.asOf = data->asOf();
    switch (kind) {
    case SheetKind::Management: {
        const auto before = earlierSnapshot(binder, language);
        if (!before)
            return fail(before.error());
        sheet.blocks = managementBlocks(*data, before->has_value() ? &**before : nullptr);
        break;
    }
    case SheetKind::Roles:
        sheet.blocks = roleBlocks(*data);
        break;
    case SheetKind::Progress:
        sheet.blocks = progressBlocks(*data);
        break;
    }
    return sheet;
}

} // namespace ringbinder::report
