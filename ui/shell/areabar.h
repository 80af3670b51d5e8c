// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs above a page that shares its area with other registers (Suppliers: contracts,
// assessments, certificates). Hidden for a page that stands alone. It shows and tells; the window
// opens the page.
#pragma once

#include "core/base/language.h"
#include "core/schema/register.h"

#include <QTabBar>

namespace ringbinder {

class AreaBar final : public QTabBar {
    Q_OBJECT
public:
    AreaBar(const Registry& registry, const Language& language, QWidget* parent = nullptr);

    // The page now in front: a register's key, or the name of a page of its own.
    void setPage(const QString& key);
    // What the navigation shows for a page: the register that names its area.
    [[nodiscard]] QString areaKey(const QString& key) const;

signals:
    void chosen(const QString& key);

private:
    const Registry& m_registry;
    const Language& m_language;
};

} // namespace ringbinder
