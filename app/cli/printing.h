// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that print packs have in common: the paper they were asked for, writing the
// file (an approved print also into the binder), and what is said about it.
#pragma once

#include "app/cli/command.h"
#include "core/report/documentfile.h"
#include "core/report/packs/packs.h"

#include <QJsonObject>

namespace ringbinder::cli {

// --letter, --grey
[[nodiscard]] report::PageSetup pageSetup(const Invocation& invocation);

// Writes the file; with --approved keeps it in the binder, too, and gives the code of the evidence,
// else an empty one. Warns where the client's typeface is not there. The pages of the pack are gone
// after that: nobody needs them, and a large register takes much room.
[[nodiscard]] Result<QString> writePrint(const Invocation& invocation, Binder& binder,
                                         report::ComposedPack& pack, report::DocumentFormat format,
                                         const QString& path, const report::PdfOptions& pdf = {});

// target, status, evidence, findings
[[nodiscard]] QJsonObject printedJson(const Console& console, const report::ComposedPack& pack,
                                      const QString& path, const QString& evidence);
// A line of its own, or nothing.
[[nodiscard]] QString keptLine(const Console& console, const QString& evidence);

} // namespace ringbinder::cli
