// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/specialpages.h"

#include "ui/pages/calendarpage.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/reviewagendapage.h"

#include <algorithm>

namespace ringbinder {

namespace {

// In the order they are shown.
constexpr SpecialPage kSpecialPages[] = {
    {"overview", QT_TRANSLATE_NOOP("ringbinder::Pages", "Overview"), "overview", "", Place::Hidden,
     true,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new OverviewPage(context, open);
     }},
    {"calendar", QT_TRANSLATE_NOOP("ringbinder::Pages", "Calendar"), "calendar", "", Place::Hidden,
     true,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new CalendarPage(context); }},
    {"audit_coverage", QT_TRANSLATE_NOOP("ringbinder::Pages", "Coverage"), "audit", "audit",
     Place::Check, false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new CoveragePage(context); }},
    {"review_agenda", QT_TRANSLATE_NOOP("ringbinder::Pages", "Agenda"), "review",
     "management_review", Place::Check, false,
     [](const OpenContext& context, OpenBinder&) -> Page* {
         return new ReviewAgendaPage(context);
     }},
    {"reports", QT_TRANSLATE_NOOP("ringbinder::Pages", "Reports"), "report", "", Place::Library,
     false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new ReportsPage(context); }},
};

} // namespace

std::span<const SpecialPage> specialPages()
{
    return kSpecialPages;
}

const SpecialPage* specialPage(QStringView key)
{
    const auto* found = std::find_if(std::begin(kSpecialPages), std::end(kSpecialPages),
                                     [key](const SpecialPage& page) { return key == page.name(); });
    return found == std::end(kSpecialPages) ? nullptr : found;
}

} // namespace ringbinder
