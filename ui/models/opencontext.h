// SPDX-License-Identifier: GPL-3.0-or-later
// What every page, form and table of one open binder works with. The window makes one, keeps it for
// as long as any page lives and hands it to constructors by reference; pages keep that reference.
// No page reaches for anything global.
#pragma once

#include "core/base/language.h"
#include "core/schema/derive.h"
#include "core/schema/format.h"
#include "core/store/binder.h"
#include "ui/shell/host.h"
#include "ui/shell/prompt.h"
#include "ui/shell/theme.h"

#include <functional>
#include <optional>

class QWidget;

namespace ringbinder {

class FieldEditor;
class RecordTab;

struct OpenContext {
    Binder& binder;
    const Language& language;              // of what is shown; the one of tr()
    const DeriveContext* derive = nullptr; // null: computed fields stay blank, ratings are numbers
    Host& host;
    Prompt& prompt;
    QString currency = QStringLiteral("EUR");
    // Editors of single fields that a form has made for itself; null where the generic one serves.
    std::function<FieldEditor*(const OpenContext&, const FieldDef&, QWidget*)> specialEditor = {};
    // Further parts of the records of a register, made once for each pane; empty for most.
    std::function<QList<RecordTab*>(const OpenContext&, const RegisterDef&, QWidget*)> recordTabs =
        {};
};

// Names of records come from the binder's cache: the title, with the code before it where people
// know records by a code of their own (controls).
[[nodiscard]] FormatContext formatContext(const OpenContext& context);
// Finds records by code, former code, title or the client's own number, ignoring case.
[[nodiscard]] ParseContext parseContext(const OpenContext& context);

// The scales to format and validate with; null without a DeriveContext.
[[nodiscard]] const RatingScales* scalesOf(const OpenContext& context);
// Fills the computed fields where there is a DeriveContext.
void derive(Record& record, const OpenContext& context);

// "148 kB, kept in this file" for a file field; empty for no file.
[[nodiscard]] QString attachmentText(const Value& value, const OpenContext& context);
[[nodiscard]] QString labelOf(const FieldDef& field, const OpenContext& context);
// A label as it stands inside a sentence: "risks", "Risiken", "SoA entries".
[[nodiscard]] QString inSentence(Text label, const Language& language);

} // namespace ringbinder
