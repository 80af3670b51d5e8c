// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ringbinder {

namespace {

enum NavigationRole { KeyRole = Qt::UserRole, TitleRole, BadgeRole, MeaningRole, IconRole };

constexpr int kFoldedWidth = 52;
constexpr int kOpenCharacters = 30; // "Kontext und Geltungsbereich" with its icon

// The title, and at the end of the line what there is to do, in a quiet pill.
class NavigationDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString badge = index.data(BadgeRole).toString();
        if (badge.isEmpty())
            return;
        QFont small = option.font;
        small.setBold(true);
        small.setPointSizeF(small.pointSizeF() * 0.85);
        const QFontMetrics metrics(small);
        const int height = metrics.height() + 2;
        const bool folded = index.data(Qt::DisplayRole).toString().isEmpty();
        const int width = std::max(height, metrics.horizontalAdvance(badge) + 10);
        const int right = option.rect.right() - (folded ? 0 : 8) - width;
        const int left = option.rect.left() + (folded ? 0 : 8);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect pill(mirrored ? left : right, option.rect.center().y() - height / 2, width,
                         height);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const QPalette& colours = option.palette;
        painter->setBrush(chosen ? colours.color(QPalette::HighlightedText)
                                 : theme::toneFill(Tone::Warning, colours));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(chosen ? colours.color(QPalette::Highlight)
                               : theme::tone(Tone::Warning, colours));
        painter->setFont(small);
        painter->drawText(pill, Qt::AlignCenter, badge);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // A heading is not to be chosen, but to be read.
        if (index.data(KeyRole).toString().isEmpty())
            option->palette.setColor(QPalette::Disabled, QPalette::Text,
                                     theme::muted(option->palette));
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setIconSize(QSize(18, 18));
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !item->data(KeyRole).toString().isEmpty())
            emit chosen(item->data(KeyRole).toString());
    });
    setFolded(false);
}

void Navigation::setEntries(const QList<NavigationEntry>& entries)
{
    const QSignalBlocker quiet(this);
    clear();
    // All of them on a screen 768 pixels high: nobody looks for what lies below the edge.
    const int rowHeight = qMax(19, fontMetrics().height() + 2);
    for (const NavigationEntry& entry : entries) {
        auto* item = new QListWidgetItem(this);
        item->setData(KeyRole, entry.key);
        item->setData(TitleRole, entry.title);
        item->setData(IconRole, entry.icon);
        item->setSizeHint(QSize(0, entry.key.isEmpty() ? rowHeight - 1 : rowHeight));
        if (entry.key.isEmpty()) {
            item->setFlags(Qt::NoItemFlags); // a heading is text, not a place to go
            QFont small = font();
            small.setPointSizeF(small.pointSizeF() * 0.9);
            small.setBold(true);
            item->setFont(small);
        }
        rewrite(item);
    }
}

void Navigation::rewrite(QListWidgetItem* item)
{
    const QString title = item->data(TitleRole).toString();
    const QString badge = item->data(BadgeRole).toString();
    const bool isHeading = item->data(KeyRole).toString().isEmpty();
    if (isHeading) {
        item->setText(m_isFolded ? QString() : title);
        return;
    }
    item->setIcon(themedIcon(item->data(IconRole).toString()));
    item->setText(m_isFolded ? QString() : title);
    const QString spoken =
        badge.isEmpty()
            ? title
            : QStringLiteral("%1, %2 %3").arg(title, badge, item->data(MeaningRole).toString());
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(plainToolTip(spoken));
}

void Navigation::setBadge(const QString& key, const QString& badge, const QString& meaning)
{
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* const entry = item(row);
        if (entry->data(KeyRole).toString() != key || key.isEmpty())
            continue;
        entry->setData(BadgeRole, badge);
        entry->setData(MeaningRole, meaning);
        rewrite(entry);
    }
}

void Navigation::setCurrent(const QString& key)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).toString() == key && !key.isEmpty()) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentItem(nullptr);
}

QString Navigation::current() const
{
    return currentItem() ? currentItem()->data(KeyRole).toString() : QString();
}

QString Navigation::keyAt(int n) const
{
    for (int row = 0; row < count(); ++row) {
        const QString key = item(row)->data(KeyRole).toString();
        if (!key.isEmpty() && n-- == 0)
            return key;
    }
    return {};
}

void Navigation::setFolded(bool folded)
{
    m_isFolded = folded;
    setFixedWidth(folded ? kFoldedWidth : fontMetrics().averageCharWidth() * kOpenCharacters);
    for (int row = 0; row < count(); ++row)
        rewrite(item(row));
}

} // namespace ringbinder
