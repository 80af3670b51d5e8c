// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/specialpages.h"

#include "core/registers/controls/control.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "ui/pages/accesspage.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/changespage.h"
#include "ui/pages/competencepage.h"
#include "ui/pages/conflictspage.h"
#include "ui/pages/controlcoveragepage.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/dependencypage.h"
#include "ui/pages/documentmandatorypage.h"
#include "ui/pages/documentreadingpage.h"
#include "ui/pages/outlinepage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/packsetpage.h"
#include "ui/pages/proposalspage.h"
#include "ui/pages/racipage.h"
#include "ui/pages/recoverypage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/reviewagendapage.h"
#include "ui/pages/roadmappage.h"
#include "ui/pages/screeningpage.h"
#include "ui/pages/supplierdependence.h"
#include "ui/pages/technicaldifferencespage.h"
#include "ui/pages/technicaloverviewpage.h"
#include "ui/pages/technicalresultspage.h"
#include "ui/pages/tracepage.h"
#include "ui/pages/trainingpage.h"

#include <algorithm>

namespace ringbinder {

namespace {

// A page has the key of its outline.
Page* outlinePage(const OpenContext& context, const char* key)
{
    const OutlineDef* outline = outlineOf(QString::fromLatin1(key));
    Q_ASSERT(outline);
    return new OutlinePage(context, *outline);
}

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
    {"roadmap", QT_TRANSLATE_NOOP("ringbinder::Pages", "Roadmap 4-10"), "guide", "", Place::Hidden,
     true,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new RoadmapPage(context); }},
    {"audit_coverage", QT_TRANSLATE_NOOP("ringbinder::Pages", "Coverage"), "audit", "audit",
     Place::Check, false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new CoveragePage(context); }},
    {"review_agenda", QT_TRANSLATE_NOOP("ringbinder::Pages", "Agenda"), "review",
     "management_review", Place::Check, false,
     [](const OpenContext& context, OpenBinder&) -> Page* {
         return new ReviewAgendaPage(context);
     }},
    {"raci_matrix", QT_TRANSLATE_NOOP("ringbinder::Pages", "RACI matrix"), "raci", "person",
     Place::Plan, false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new RaciPage(context); }},
    {"screening_status", QT_TRANSLATE_NOOP("ringbinder::Pages", "Screening status"), "screening",
     "person", Place::Plan, false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new ScreeningPage(context); }},
    {"access_matrix", QT_TRANSLATE_NOOP("ringbinder::Pages", "Access matrix"), "access",
     "system_account", Place::Do, false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new AccessPage(context); }},
    {"duty_conflicts", QT_TRANSLATE_NOOP("ringbinder::Pages", "Conflicts of duties"), "access",
     "system_account", Place::Do, false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new ConflictsPage(context); }},
    {"competence_matrix", QT_TRANSLATE_NOOP("ringbinder::Pages", "Competence matrix"), "competence",
     "training_course", Place::Do, false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new CompetencePage(context); }},
    {"control_coverage", QT_TRANSLATE_NOOP("ringbinder::Pages", "Control coverage"), "control",
     "control", Place::Do, false,
     [](const OpenContext& context, OpenBinder&) -> Page* {
         return new ControlCoveragePage(context);
     }},
    {"proposals", QT_TRANSLATE_NOOP("ringbinder::Pages", "Proposals"), "trigger", "risk",
     Place::Plan, false,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new ProposalsPage(context, *open.evaluation);
     }},
    {"risk_changes", QT_TRANSLATE_NOOP("ringbinder::Pages", "Changes"), "change", "risk",
     Place::Plan, false,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new ChangesPage(context, *open.evaluation, risk::def, risk_assessment::def);
     }},
    {"vulnerability_trace", QT_TRANSLATE_NOOP("ringbinder::Pages", "Trace"), "link", "risk",
     Place::Plan, false,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new TracePage(context, *open.evaluation);
     }},
    {"control_changes", QT_TRANSLATE_NOOP("ringbinder::Pages", "Changes"), "change", "control",
     Place::Plan, false,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new ChangesPage(context, *open.evaluation, control::def, soa_version::def);
     }},
    {"training_matrix", QT_TRANSLATE_NOOP("ringbinder::Pages", "Training matrix"), "training",
     "training_course", Place::Do, false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new TrainingPage(context); }},
    {"document_hierarchy", QT_TRANSLATE_NOOP("ringbinder::Pages", "Hierarchy"), "document",
     "document", Place::Do, false,
     [](const OpenContext& context, OpenBinder&) -> Page* {
         return outlinePage(context, "document_hierarchy");
     }},
    {"protection_map", QT_TRANSLATE_NOOP("ringbinder::Pages", "Protection"), "asset", "asset",
     Place::Plan, false,
     [](const OpenContext& context, OpenBinder&) -> Page* {
         return outlinePage(context, "protection_map");
     }},
    {"framework_compliance", QT_TRANSLATE_NOOP("ringbinder::Pages", "Compliance"), "checklist",
     "framework", Place::Library, false,
     [](const OpenContext& context, OpenBinder&) -> Page* {
         return outlinePage(context, "framework_compliance");
     }},
    {"edition_differences", QT_TRANSLATE_NOOP("ringbinder::Pages", "Editions"), "version",
     "framework", Place::Library, false,
     [](const OpenContext& context, OpenBinder&) -> Page* {
         return outlinePage(context, "edition_differences");
     }},
    {"reports", QT_TRANSLATE_NOOP("ringbinder::Pages", "Reports"), "report", "", Place::Library,
     false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new ReportsPage(context); }},
    {"audit_packs", QT_TRANSLATE_NOOP("ringbinder::Pages", "Audit packs"), "print", "",
     Place::Library, false,
     [](const OpenContext& context, OpenBinder&) -> Page* { return new PackSetPage(context); }},
    {"mandatory_documents", QT_TRANSLATE_NOOP("ringbinder::Pages", "Mandatory"), "checklist",
     "document", Place::Do, false,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new DocumentMandatoryPage(context, open.draftFolder);
     }},
    {"read_and_acknowledge", QT_TRANSLATE_NOOP("ringbinder::Pages", "Read and acknowledge"),
     "acknowledge", "document", Place::Do, false,
     [](const OpenContext& context, OpenBinder&) -> Page* {
         return new DocumentReadingPage(context);
     }},
    {"dependencies", QT_TRANSLATE_NOOP("ringbinder::Pages", "Dependencies"), "asset", "asset",
     Place::Plan, false,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new DependencyPage(context, *open.evaluation);
     }},
    {"supplier_dependence", QT_TRANSLATE_NOOP("ringbinder::Pages", "Dependence"), "supplier",
     "supplier", Place::Do, false,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new SupplierDependence(context, *open.evaluation);
     }},
    {"technical_overview", QT_TRANSLATE_NOOP("ringbinder::Pages", "Overview"), "overview",
     "technical_rule", Place::Do, true,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new TechnicalOverviewPage(context, technicalWatchOf(open, context.language));
     }},
    {"technical_results", QT_TRANSLATE_NOOP("ringbinder::Pages", "Results"), "checklist",
     "technical_rule", Place::Do, true,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new TechnicalResultsPage(context, technicalWatchOf(open, context.language));
     }},
    {"technical_differences", QT_TRANSLATE_NOOP("ringbinder::Pages", "Differences"), "change",
     "technical_rule", Place::Do, true,
     [](const OpenContext& context, OpenBinder&) -> Page* {
         return new TechnicalDifferencesPage(context);
     }},
    {"recovery_gaps", QT_TRANSLATE_NOOP("ringbinder::Pages", "Recovery gaps"), "process",
     "business_process", Place::Do, false,
     [](const OpenContext& context, OpenBinder& open) -> Page* {
         return new RecoveryPage(context, *open.evaluation);
     }},
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
