// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packpartstree.h"

#include "core/report/packs/packsetedit.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QDropEvent>
#include <QSet>

namespace ringbinder {

namespace {

constexpr int kPartKeyRole = Qt::UserRole; // uid of a part, key of a section

} // namespace

PackPartsTree::PackPartsTree(const Language& language, QWidget* parent)
    : QTreeWidget(parent)
    , m_language(language)
{
    setHeaderHidden(true);
    setAccessibleName(tr("Parts of the audit pack and their sections"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            emit currentPartChanged();
    });
    connect(this, &QTreeWidget::itemChanged, this, &PackPartsTree::ticked);
}

void PackPartsTree::showParts(const QList<Record>& parts, bool isEditable)
{
    m_isFilling = true;
    const QTreeWidgetItem* current = partItem(currentItem());
    const QString kept = current ? current->data(0, kPartKeyRole).toString() : QString();
    const int place = currentPart();
    // Whoever ticks one section goes on to the next.
    const QString section = current && current != currentItem()
                                ? currentItem()->data(0, kPartKeyRole).toString()
                                : QString();
    QSet<QString> open;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isExpanded())
            open.insert(topLevelItem(i)->data(0, kPartKeyRole).toString());
    }
    clear();
    QTreeWidgetItem* chosen = nullptr;
    for (const Record& part : parts) {
        const QString uid = part.uid().toString();
        auto* item = new QTreeWidgetItem(this, {part.title()});
        item->setData(0, kPartKeyRole, uid);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (isEditable)
            flags |= Qt::ItemIsDragEnabled;
        item->setFlags(flags);
        item->setIcon(0, themedIcon(part.get(pack_part::kind) == pack_part::Kind::Register
                                        ? QStringLiteral("checklist")
                                        : QStringLiteral("report")));
        addSections(*item, part, isEditable);
        item->setExpanded(open.contains(uid));
        if (uid == kept) {
            QTreeWidgetItem* row = sectionItem(indexOfTopLevelItem(item), section);
            chosen = row ? row : item;
        }
    }
    if (!chosen && topLevelItemCount() > 0)
        chosen = topLevelItem(std::clamp(place, 0, topLevelItemCount() - 1));
    setCurrentItem(chosen);
    m_isFilling = false;
}

void PackPartsTree::addSections(QTreeWidgetItem& item, const Record& part, bool isEditable)
{
    if (part.get(pack_part::kind) == pack_part::Kind::Register) {
        item.setToolTip(0, plainToolTip(tr("Table of a register")));
        return;
    }
    const report::PackDef* pack = report::packOf(part.text(pack_part::content));
    if (!pack) {
        item.setToolTip(0, plainToolTip(tr("This pack is no longer there.")));
        return;
    }
    item.setToolTip(0, plainToolTip(m_language.text(pack->context, pack->purpose)));
    const QStringList printed = report::sectionsOf(*pack, part);
    for (const report::PackSection& section : pack->sections) {
        const QString key = QString::fromLatin1(section.key);
        auto* row = new QTreeWidgetItem(&item, {m_language.text(section.context, section.title)});
        row->setData(0, kPartKeyRole, key);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (isEditable)
            flags |= Qt::ItemIsUserCheckable;
        row->setFlags(flags);
        row->setCheckState(0, printed.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
}

QTreeWidgetItem* PackPartsTree::partItem(QTreeWidgetItem* item) const
{
    return item && item->parent() ? item->parent() : item;
}

int PackPartsTree::currentPart() const
{
    QTreeWidgetItem* item = partItem(currentItem());
    return item ? indexOfTopLevelItem(item) : -1;
}

void PackPartsTree::setCurrentPart(int place)
{
    setCurrentItem(topLevelItem(place));
}

QTreeWidgetItem* PackPartsTree::sectionItem(int place, const QString& key) const
{
    const QTreeWidgetItem* part = topLevelItem(place);
    for (int i = 0; part && i < part->childCount(); ++i) {
        if (part->child(i)->data(0, kPartKeyRole).toString() == key)
            return part->child(i);
    }
    return nullptr;
}

QStringList PackPartsTree::tickedKeys(const QTreeWidgetItem& part)
{
    QStringList keys;
    for (int i = 0; i < part.childCount(); ++i) {
        if (part.child(i)->checkState(0) == Qt::Checked)
            keys.append(part.child(i)->data(0, kPartKeyRole).toString());
    }
    return keys;
}

void PackPartsTree::ticked(QTreeWidgetItem* item)
{
    if (m_isFilling || !item->parent())
        return;
    const QStringList keys = tickedKeys(*item->parent());
    if (keys.isEmpty()) {
        m_isFilling = true;
        item->setCheckState(0, Qt::Checked);
        m_isFilling = false;
        emit lastSectionRefused();
        return;
    }
    emit sectionsWanted(indexOfTopLevelItem(item->parent()), keys);
}

// The rows are made anew from what was written; nothing is moved here.
void PackPartsTree::dropEvent(QDropEvent* event)
{
    const int from = currentPart();
    const QTreeWidgetItem* target = itemAt(event->position().toPoint());
    int to = topLevelItemCount();
    if (target) {
        const bool isSection = target->parent() != nullptr;
        to = indexOfTopLevelItem(partItem(const_cast<QTreeWidgetItem*>(target)));
        if (isSection || dropIndicatorPosition() == QAbstractItemView::BelowItem)
            ++to;
    }
    if (to > from)
        --to;
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (event->source() == this && from >= 0 && to != from)
        emit moveWanted(from, to);
}

} // namespace ringbinder
