// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagefactory.h"

#include "core/catalogue/rewording.h"
#include "core/catalogue/suggestions.h"
#include "core/registers/access/access_review.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/measures/measure.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "ui/dialogs/accountlistdialog.h"
#include "ui/dialogs/classificationdialog.h"
#include "ui/dialogs/leaverdialog.h"
#include "ui/dialogs/replacepersondialog.h"
#include "ui/dialogs/scenariodialog.h"
#include "ui/dialogs/suggestionsdialog.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/auditactions.h"
#include "ui/pages/controlpage.h"
#include "ui/pages/documentpage.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/measurepage.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/recordact.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/riskpage.h"
#include "ui/pages/sheetactions.h"
#include "ui/pages/specialpages.h"
#include "ui/pages/technicalactions.h"

#include <QCoreApplication>

namespace ringbinder {

namespace {

QString headingOfPlace(Place place)
{
    switch (place) {
    case Place::Plan:
        return QCoreApplication::translate("ringbinder::Pages", "Plan");
    case Place::Do:
        return QCoreApplication::translate("ringbinder::Pages", "Do");
    case Place::Check:
        return QCoreApplication::translate("ringbinder::Pages", "Check");
    case Place::Act:
        return QCoreApplication::translate("ringbinder::Pages", "Act");
    case Place::Library:
        return QCoreApplication::translate("ringbinder::Pages", "Library");
    case Place::Hidden:
        return {};
    }
    Q_UNREACHABLE();
}

// Texts of the catalogues are stored as they were taken; this puts them into the language shown.
void addRewording(RegisterPage& page, const OpenContext& context, const RegisterDef& def)
{
    auto* action = new QAction(
        QCoreApplication::translate("ringbinder::Pages", "Catalogue &texts in this language"),
        &page);
    action->setEnabled(!context.binder.isReadOnly());
    QObject::connect(action, &QAction::triggered, &page, [&context, &def] {
        const auto changed =
            putIntoLanguage(context.binder, shippedCatalogue(), {&def}, context.language);
        if (!changed)
            context.host.report(changed.error());
        else if (*changed == 0)
            context.host.hint(QCoreApplication::translate(
                "ringbinder::Pages", "All texts of the catalogue are in this language already."));
    });
    page.addRecordAction(action);
}

// Whoever leaves hands over what he answers for.
void addSuccession(RegisterPage& page, const OpenContext& context)
{
    auto* action = new QAction(
        QCoreApplication::translate("ringbinder::Pages", "&Hand over to a successor…"), &page);
    action->setEnabled(!context.binder.isReadOnly());
    QObject::connect(action, &QAction::triggered, &page, [&context, &page] {
        page.table().finishEditing();
        if (const auto uid = page.table().currentUid())
            (new ReplacePersonDialog(context, *uid, &page))->open();
    });
    page.addRecordAction(action);
    addRecordAct(
        page, context,
        {QCoreApplication::translate("ringbinder::Pages", "&Leaver checklist…"), {}, false, true},
        [&context, &page](const Uid& uid) { (new LeaverDialog(context, uid, &page))->open(); });
}

// What a system says about its accounts goes into the current review, or into a new one.
void addAccountLists(RegisterPage& page, const OpenContext& context)
{
    auto* action = new QAction(
        themedIcon(QStringLiteral("access")),
        QCoreApplication::translate("ringbinder::Pages", "Compare &account list…"), &page);
    action->setEnabled(!context.binder.isReadOnly());
    QObject::connect(action, &QAction::triggered, &page, [&context, &page] {
        page.table().finishEditing();
        const auto uid = page.table().currentUid();
        const auto review = uid ? context.binder.find(access_review::def, *uid)
                                : Result<std::optional<Record>>(std::nullopt);
        const auto status = review && *review ? (*review)->get(access_review::status)
                                              : std::optional(access_review::Status::Done);
        // A finished review takes nothing more.
        const bool isOpen =
            status != access_review::Status::Done && status != access_review::Status::Cancelled;
        auto* dialog = new AccountListDialog(context, isOpen ? uid : std::nullopt, &page);
        QObject::connect(dialog, &AccountListDialog::taken, &page,
                         [&page](const Uid& taken) { page.showRecord(taken, {}); });
        dialog->open();
    });
    page.addRecordAction(action);
    page.addTool(action);
}

// Step by step to the needs and the classification of the current record.
void addClassifying(RegisterPage& page, const OpenContext& context, const RegisterDef& def)
{
    addRecordAct(
        page, context,
        {.text = QCoreApplication::translate("ringbinder::Pages", "&Classify by questions…"),
         .toolTip = QCoreApplication::translate(
             "ringbinder::Pages",
             "Answer questions that lead to protection needs and classification")},
        [&page, &context, &def](const Uid& uid) {
            const auto record = context.binder.find(def, uid);
            if (!record)
                context.host.report(record.error());
            else if (*record)
                (new ClassificationDialog(context, **record, &page))->open();
        });
}

// What could happen to the assets that are selected.
void addScenarios(RegisterPage& page, const OpenContext& context)
{
    auto* action = new QAction(
        QCoreApplication::translate("ringbinder::Pages", "&Build risk scenarios…"), &page);
    action->setEnabled(!context.binder.isReadOnly());
    QObject::connect(action, &QAction::triggered, &page, [&context, &page] {
        page.table().finishEditing();
        (new ScenarioDialog(context, page.table().selectedUids(), &page))->open();
    });
    page.addRecordAction(action);
}

} // namespace

QList<NavigationEntry> navigationEntries(const Registry& registry, const Language& language)
{
    const auto specials = [&language](Place place, bool isFirst) {
        QList<NavigationEntry> found;
        for (const SpecialPage& page : specialPages()) {
            if (!*page.under && page.place == place && page.isFirst == isFirst)
                found.append(
                    {page.name(), page.titleText().in(language), QString::fromLatin1(page.icon)});
        }
        return found;
    };
    QList<NavigationEntry> entries = specials(Place::Hidden, true);
    for (const Place place : {Place::Plan, Place::Do, Place::Check, Place::Act, Place::Library}) {
        QList<NavigationEntry> here = specials(place, true);
        for (const RegisterDef* def : registry.all()) {
            if (def->place != place || *def->under)
                continue;
            const Text title = def->singleton ? def->labelText() : def->areaText();
            here.append({QString::fromLatin1(def->key), title.in(language),
                         QString::fromLatin1(def->icon)});
        }
        here.append(specials(place, false));
        if (here.isEmpty())
            continue;
        entries.append({{}, headingOfPlace(place), {}});
        entries.append(here);
    }
    return entries;
}

Page* makePage(const QString& key, const OpenContext& context, OpenBinder& open)
{
    if (const SpecialPage* special = specialPage(key))
        return special->make(context, open);
    const RegisterDef* def = context.binder.registry().find(key);
    if (!def || def->place == Place::Hidden)
        return nullptr;
    if (def->singleton)
        return new ProfilePage(context, *def);
    RegisterPage* page = nullptr;
    if (def == &risk::def)
        page = new RiskPage(context, *open.evaluation);
    else if (def == &control::def)
        page = new ControlPage(context);
    else if (def == &document::def)
        page = new DocumentPage(context, open.draftFolder);
    else if (def == &measure::def)
        page = new MeasurePage(context, *open.evaluation);
    else if (def == &supplier_assessment::def)
        page = new AssessmentPage(context);
    else if (def == &evidence::def)
        page = new EvidencePage(context);
    else
        page = new RegisterPage(context, *def);
    addAuditActions(*page, context);
    addReviewActions(*page, context);
    if (!classificationQuestions(*def).empty())
        addClassifying(*page, context, *def);
    addSheetActions(*page, context);
    addTechnicalActions(*page, context);
    if (hasCatalogueTexts(*def))
        addRewording(*page, context, *def);
    if (def == &person::def)
        addSuccession(*page, context);
    if (def == &access_review::def)
        addAccountLists(*page, context);
    if (def == &asset::def)
        addScenarios(*page, context);
    if (hasSuggestions(*def)) {
        page->setSuggestions(
            [&context, page, def] { (new SuggestionsDialog(context, *def, page))->open(); });
    }
    return page;
}

} // namespace ringbinder
