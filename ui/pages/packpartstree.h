// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an audit pack in their order, each with its sections to tick; parts are moved by
// dragging them. Shows what it is given and says what was asked for; writes nothing.
#pragma once

#include "core/base/language.h"
#include "core/schema/record.h"

#include <QTreeWidget>

namespace ringbinder {

class PackPartsTree final : public QTreeWidget {
    Q_OBJECT
public:
    PackPartsTree(const Language& language, QWidget* parent);

    // Which part is current and which are open stays where they are still there.
    void showParts(const QList<Record>& parts, bool isEditable);
    // -1: none.
    [[nodiscard]] int currentPart() const;
    void setCurrentPart(int place);
    // The rows of sections below a part, for who ticks them.
    [[nodiscard]] QTreeWidgetItem* sectionItem(int place, const QString& key) const;

signals:
    // By the user; not while parts are shown anew.
    void currentPartChanged();
    // Both to be heard queued: rows may go only when the event that asked for it is through.
    void moveWanted(int from, int to);
    // In the order of the pack; never empty.
    void sectionsWanted(int place, const QStringList& keys);
    // A part that prints no section prints nothing.
    void lastSectionRefused();

protected:
    void dropEvent(QDropEvent* event) override;

private:
    void addSections(QTreeWidgetItem& item, const Record& part, bool isEditable);
    void ticked(QTreeWidgetItem* item);
    [[nodiscard]] static QStringList tickedKeys(const QTreeWidgetItem& part);
    [[nodiscard]] QTreeWidgetItem* partItem(QTreeWidgetItem* item) const;

    const Language& m_language;
    bool m_isFilling = false;
};

} // namespace ringbinder
