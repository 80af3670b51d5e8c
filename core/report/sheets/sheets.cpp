// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets/sheets.h"

#include "core/outlines/outline.h"
#include "core/registers/assets/asset.h"
#include "core/registers/documents/document.h"
#include "core/registers/frameworks/framework.h"
#include "core/report/sheets/sheetparts.h"

#include <algorithm>
#include <array>

namespace ringbinder::report {

namespace {

SheetDef ofOutline(const char* key, const RegisterDef& subject)
{
    const OutlineDef* outline = outlineOf(QString::fromLatin1(key));
    Q_ASSERT(outline);
    return {key,   outline->titleText(), outline->purposeText(), &subject,
            false, composeOutlineSheet};
}

const auto& allSheets()
{
    static const std::array kSheets{
        ofOutline("document_hierarchy", document::def),
        ofOutline("protection_map", asset::def),
        ofOutline("framework_compliance", framework::def),
        ofOutline("edition_differences", framework::def),
        SheetDef{
            "raci_matrix",
            {"sheet", QT_TRANSLATE_NOOP("sheet", "RACI matrix")},
            {"sheet", QT_TRANSLATE_NOOP("sheet", "Who does, answers for, advises on and learns "
                                                 "of each activity, by role.")},
            nullptr,
            false,
            composeRaciSheet},
        SheetDef{"training_matrix",
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Training matrix")},
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Who has to take which course, and how far "
                                                      "that is.")},
                 nullptr,
                 false,
                 composeTrainingSheet},
        SheetDef{"control_coverage",
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Control coverage")},
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "How the controls cover attributes, pillars "
                                                      "and forms of information.")},
                 nullptr,
                 false,
                 composeControlCoverageSheet},
        SheetDef{"audit_coverage",
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Audit coverage")},
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Which clauses and controls were audited in "
                                                      "which year of the programme.")},
                 nullptr,
                 false,
                 composeAuditCoverageSheet},
        SheetDef{
            "calendar",
            {"sheet", QT_TRANSLATE_NOOP("sheet", "Calendar")},
            {"sheet", QT_TRANSLATE_NOOP("sheet", "Everything dated of one month, as a month and "
                                                 "as a list, with what is overdue.")},
            nullptr,
            true,
            composeCalendarSheet},
        SheetDef{"management_summary",
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Management summary")},
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "The highest risks, the trend, the decisions "
                                                      "wanted and the money, on one page.")},
                 nullptr,
                 false,
                 composeManagementSheet},
        SheetDef{"role_sheet",
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Roles and responsibilities")},
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Published roles with holders, deputies and "
                                                      "authority.")},
                 nullptr,
                 false,
                 composeRoleSheet},
        SheetDef{"staff_progress",
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Information security: how we are doing")},
                 {"sheet", QT_TRANSLATE_NOOP("sheet", "Progress and notices for the staff, with "
                                                      "room to record that they were told.")},
                 nullptr,
                 false,
                 composeProgressSheet},
    };
    return kSheets;
}

} // namespace

std::span<const SheetDef> sheets()
{
    return allSheets();
}

const SheetDef* sheetOf(QStringView key)
{
    const auto all = sheets();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [key](const SheetDef& one) { return key == one.name(); });
    return found == all.end() ? nullptr : &*found;
}

QStringList sheetKeys()
{
    QStringList keys;
    for (const SheetDef& one : sheets())
        keys.append(one.name());
    return keys;
}

QList<Tint> toneTints()
{
    QList<Tint> tints;
    for (const Tone tone :
         {Tone::Neutral, Tone::Good, Tone::Progress, Tone::Warning, Tone::Bad, Tone::Muted})
        tints.append(toneTint(tone, QString(), QString()));
    return tints;
}

Cell toneCell(const QString& text, Tone tone)
{
    if (tone == Tone::Neutral || tone == Tone::Muted || text.isEmpty())
        return {text, -1, false, tone == Tone::Muted};
    return {text, int(tone), false, false};
}

Paragraph leadParagraph(const QString& text)
{
    return Paragraph::plain(text, Paragraph::Style::Lead);
}

} // namespace ringbinder::report
