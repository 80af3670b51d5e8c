// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagefactory.h"

#include "core/registers/control.h"
#include "core/registers/risk.h"
#include "ui/pages/controlpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/riskpage.h"

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

} // namespace

QList<NavigationEntry> navigationEntries(const Registry& registry, const Language& language)
{
    QList<NavigationEntry> entries;
    entries.append({QStringLiteral("overview"),
                    QCoreApplication::translate("ringbinder::Pages", "Overview"),
                    QStringLiteral("overview")});
    for (const Place place : {Place::Plan, Place::Do, Place::Check, Place::Act, Place::Library}) {
        QList<NavigationEntry> here;
        for (const RegisterDef* def : registry.all()) {
            if (def->place != place)
                continue;
            const Text title = def->singleton ? def->labelText() : def->pluralText();
            here.append({QString::fromLatin1(def->key), title.in(language),
                         QString::fromLatin1(def->icon)});
        }
        if (place == Place::Library)
            here.append({QStringLiteral("reports"),
                         QCoreApplication::translate("ringbinder::Pages", "Reports"),
                         QStringLiteral("report")});
        if (here.isEmpty())
            continue;
        entries.append({{}, headingOfPlace(place), {}});
        entries.append(here);
    }
    return entries;
}

Page* makePage(const QString& key, const OpenContext& context, OpenBinder& open)
{
    if (key == QLatin1String("overview"))
        return new OverviewPage(context, open);
    if (key == QLatin1String("reports"))
        return new ReportsPage(context);
    const RegisterDef* def = context.binder.registry().find(key);
    if (!def || def->place == Place::Hidden)
        return nullptr;
    if (def->singleton)
        return new ProfilePage(context, *def);
    if (def == &risk::def)
        return new RiskPage(context, *open.evaluation);
    if (def == &control::def)
        return new ControlPage(context);
    return new RegisterPage(context, *def);
}

} // namespace ringbinder
