// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/areabar.h"

#include "ui/pages/specialpages.h"

namespace ringbinder {

AreaBar::AreaBar(const Registry& registry, const Language& language, QWidget* parent)
    : QTabBar(parent)
    , m_registry(registry)
    , m_language(language)
{
    setAccessibleName(tr("Registers of this area"));
    setDocumentMode(true);
    setDrawBase(true);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    hide();
    connect(this, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0)
            emit chosen(tabData(tab).toString());
    });
}

void AreaBar::setPage(const QString& key)
{
    const QSignalBlocker quiet(this);
    const QList<Tab> tabs = tabsOf(areaKey(key));
    if (tabs.size() < 2) {
        hide();
        return;
    }
    if (count() == 0 || tabData(0).toString() != tabs.first().key) {
        while (count() > 0)
            removeTab(0);
        for (const Tab& tab : tabs) {
            // "&" in a title is no mnemonic
            QString title = tab.title;
            setTabData(addTab(title.replace(u'&', QStringLiteral("&&"))), tab.key);
        }
    }
    for (int at = 0; at < count(); ++at) {
        if (tabData(at).toString() == key)
            setCurrentIndex(at);
    }
    show();
}

QString AreaBar::areaKey(const QString& key) const
{
    if (const SpecialPage* special = specialPage(key))
        return *special->under ? QString::fromLatin1(special->under) : key;
    const RegisterDef* def = m_registry.find(key);
    return def && *def->under ? QString::fromLatin1(def->under) : key;
}

QString AreaBar::firstKey(const QString& area) const
{
    const QList<Tab> tabs = tabsOf(area);
    return tabs.isEmpty() ? area : tabs.first().key;
}

QList<AreaBar::Tab> AreaBar::tabsOf(const QString& area) const
{
    const auto specials = [this, &area](bool isFirst) {
        QList<Tab> found;
        for (const SpecialPage& page : specialPages()) {
            if (area == QLatin1String(page.under) && page.isFirst == isFirst)
                found.append({page.name(), page.titleText().in(m_language)});
        }
        return found;
    };
    QList<Tab> tabs = specials(true);
    if (const RegisterDef* head = m_registry.find(area)) {
        for (const RegisterDef* def : m_registry.areaOf(*head))
            tabs.append({QString::fromLatin1(def->key), def->pluralText().in(m_language)});
    } else if (const SpecialPage* page = specialPage(area)) {
        tabs.append({page->name(), page->titleText().in(m_language)});
        for (const RegisterDef* def : m_registry.all()) {
            if (area == QLatin1String(def->under))
                tabs.append({QString::fromLatin1(def->key), def->pluralText().in(m_language)});
        }
    }
    return tabs + specials(false);
}

} // namespace ringbinder
