// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs above a page that shares its area with others (Suppliers: contracts, assessments,
// certificates; a matrix beside its register). Hidden for a page that stands alone. It shows and
// tells; the window opens the page.
#pragma once

#include "core/base/language.h"
#include "core/schema/register.h"

#include <QTabBar>

namespace ringbinder {

class AreaBar final : public QTabBar {
    Q_OBJECT
public:
    AreaBar(const Registry& registry, const Language& language, QWidget* parent = nullptr);

    // The page now in front: a register's key, or that of a special page.
    void setPage(const QString& key);
    // What the navigation shows for a page: the register that names its area.
    [[nodiscard]] QString areaKey(const QString& key) const;
    // The page that an area opens with: its first tab.
    [[nodiscard]] QString firstKey(const QString& area) const;

signals:
    void chosen(const QString& key);

private:
    struct Tab {
        QString key;
        QString title;
    };
    [[nodiscard]] QList<Tab> tabsOf(const QString& area) const;

    const Registry& m_registry;
    const Language& m_language;
};

} // namespace ringbinder
