// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that are more than the table of one register: matrices, calendars, the overview. One
// line in specialpages.cpp puts a page into the navigation or, as a tab, into a register's area.
#pragma once

#include "core/base/message.h"
#include "core/schema/register.h"

#include <span>

namespace ringbinder {

class Page;
struct OpenBinder;
struct OpenContext;

struct SpecialPage {
    const char* key;   // never that of a register
    const char* title; // QT_TRANSLATE_NOOP("ringbinder::Pages", …)
    const char* icon;  // as RegisterDef::icon
    const char* under; // the register whose area holds it as a tab; "": an entry of the navigation
    Place place;       // heading of the navigation it stands under; Hidden: above all headings
    // Before the registers of its area or place, else behind them.
    bool isFirst;
    Page* (*make)(const OpenContext& context, OpenBinder& open);

    [[nodiscard]] QLatin1String name() const { return QLatin1String(key); }
    [[nodiscard]] Text titleText() const { return {"ringbinder::Pages", title}; }
};

[[nodiscard]] std::span<const SpecialPage> specialPages();
// Null for a key that names no special page.
[[nodiscard]] const SpecialPage* specialPage(QStringView key);

} // namespace ringbinder
