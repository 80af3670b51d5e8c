// SPDX-License-Identifier: GPL-3.0-or-later
// The command that prints a small sheet: sheet.
#include "app/cli/command.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "core/report/packs/sheets.h"
#include "core/report/pdfwriter.h"

#include <QFileInfo>

#include <array>

namespace ringbinder::cli {

namespace {

int runSheet(const Invocation& invocation)
{
    Console& console = invocation.console;
    const QString& key = invocation.arguments[1];
    const auto kind = report::sheetOf(key);
    if (!kind)
        return console.fail(
            {Error::Kind::NotFound,
             Message("cli", QT_TRANSLATE_NOOP("cli", "There is no sheet \"%1\". Sheets: %2."))
                 .arg(key)
                 .arg(report::sheetKeys().join(QLatin1String(", "))),
             {}});
    const auto target = Outgoing::to(invocation.arguments[2], QString(key + QLatin1String(".pdf")));
    if (!target)
        return console.fail(target.error());
    const QString path = QFileInfo(target->path()).absoluteFilePath();
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return console.usage(Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" must end in .pdf"))
                                 .arg(invocation.arguments[2])
                                 .in(console.language()));
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto language = printLanguage(invocation, **binder);
    if (!language)
        return console.fail(language.error());
    const auto composed = report::composeSheet(**binder, *kind, *language);
    if (!composed)
        return console.fail(composed.error());
    report::PageSetup setup;
    if (invocation.isSet("letter"))
        setup.size = report::PageSetup::Size::Letter;
    if (invocation.isSet("grey"))
        setup.palette = report::Palette::Greyscale;
    TerminalProgress progress(console.language());
    if (const auto done = report::writePdf(*composed, setup, path, progress); !done)
        return console.fail(done.error());
    return target->answer(console,
                          {{QStringLiteral("sheet"), key}, {QStringLiteral("target"), path}},
                          Message("cli", QT_TRANSLATE_NOOP("cli", "%1 written to %2"))
                              .arg(report::titleOf(*kind))
                              .arg(path)
                              .in(console.language()));
}

constexpr std::array<OptionDef, 4> kSheetOptions = {{
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of the sheet: en, de")},
    kAsOfOption,
    {"letter", "", QT_TRANSLATE_NOOP("cli", "paper in Letter size, not A4")},
    kGreyOption,
}};

constexpr std::array<Command, 1> kCommands = {{
    {"sheet", "FILE SHEET TARGET.pdf", 3, 3,
     QT_TRANSLATE_NOOP("cli", "print a summary for management, the roles, or progress for staff"),
     "ringbinder-cli sheet acme.isms management-summary summary.pdf", kSheetOptions, runSheet, true,
     QT_TRANSLATE_NOOP("cli", "Sheets: management-summary, role-sheet, staff-progress.")},
}};

} // namespace

std::span<const Command> sheetCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
