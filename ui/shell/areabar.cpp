// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/areabar.h"

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
    const RegisterDef* def = m_registry.find(key);
    const auto area = def ? m_registry.areaOf(*def) : QList<const RegisterDef*>();
    if (area.size() < 2) {
        hide();
        return;
    }
    const QString head = QString::fromLatin1(area.first()->key);
    if (count() == 0 || tabData(0).toString() != head) {
        while (count() > 0)
            removeTab(0);
        for (const RegisterDef* each : area) {
            // "&" in a title is no mnemonic
            QString title = each->pluralText().in(m_language);
            setTabData(addTab(title.replace(u'&', QStringLiteral("&&"))),
                       QString::fromLatin1(each->key));
        }
    }
    setCurrentIndex(int(area.indexOf(def)));
    show();
}

QString AreaBar::areaKey(const QString& key) const
{
    const RegisterDef* def = m_registry.find(key);
    return def && *def->under ? QString::fromLatin1(def->under) : key;
}

} // namespace ringbinder
