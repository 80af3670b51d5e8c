// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessiblearea.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace ringbinder {

namespace {

QAccessibleInterface* accessibleArea(const QString& className, QObject* object)
{
    // Tables, trees and texts have interfaces of their own, found before their base class.
    if (className != QLatin1String("QScrollArea") &&
        className != QLatin1String("QAbstractScrollArea"))
        return nullptr;
    auto* area = qobject_cast<QAbstractScrollArea*>(object);
    // Its children are those of any widget, and one that went is none.
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installAccessibleAreas()
{
    QAccessible::installFactory(&accessibleArea);
}

} // namespace ringbinder
