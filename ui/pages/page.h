// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window shows in its middle: one page at a time, made when first asked for and kept.
// A page works on the OpenContext it was given and asks the Host for everything outside itself.
#pragma once

#include "core/schema/record.h"
#include "core/store/registerindex.h"

#include <QAction>
#include <QWidget>

#include <optional>

namespace ringbinder {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Comes to the front; brings up to date what it left waiting while hidden.
    virtual void activate() {}
    // Makes the record current; false where this page does not show it.
    virtual bool showRecord(const Uid& uid, const QString& fieldKey)
    {
        Q_UNUSED(uid);
        Q_UNUSED(fieldKey);
        return false;
    }
    // Actions of this page for the Edit and Record menus; enabled as they apply.
    [[nodiscard]] virtual QList<QAction*> editActions() const { return {}; }
    [[nodiscard]] virtual QList<QAction*> recordActions() const { return {}; }
    // True when the window's detail pane belongs beside this page.
    [[nodiscard]] virtual bool hasDetails() const { return false; }
    // The host's guidance() is another one.
    virtual void guidanceChanged() {}
    // The widget that gets the keyboard when the page is shown.
    [[nodiscard]] virtual QWidget* mainWidget() { return this; }

signals:
    // The record that the detail pane shall show; null and empty for none.
    void currentRecordChanged(const ringbinder::RegisterDef* def,
                              std::optional<ringbinder::Uid> uid);
    // A figure was chosen: show the records behind it.
    void registerWanted(const ringbinder::RegisterDef* def,
                        const QList<ringbinder::ColumnFilter>& filters);
    // Another page that is more than one register, by its key.
    void pageWanted(const QString& key);
    // An action of the window, by its object name.
    void actionWanted(const QString& name);
};

} // namespace ringbinder
