// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of a register fast (text is cut once and remembered) and makes the editor that
// suits a field. Commits go to RegisterTableModel; where the cursor moves then is the view's
// affair.
#pragma once

#include "ui/models/registertablemodel.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace ringbinder {

class RegisterDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RegisterDelegate(RegisterTableModel& model, QObject* parent = nullptr);

    // How an editor was left, besides by a click elsewhere.
    enum class Leave { Down, Up, Right, Left, Fill, Cancelled };

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    // A group's head across the whole row.
    void paintGroup(QPainter* painter, const QStyleOptionViewItem& option, int row) const;
    [[nodiscard]] bool isCut(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void editorLeft(QWidget* editor, ringbinder::RegisterDelegate::Leave how) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString cut(const QString& text, const QFont& font, int width) const;
    void paintChips(QPainter* painter, const QRect& rect, const QStringList& chips,
                    const QStyleOptionViewItem& option) const;

    RegisterTableModel& m_model;
    mutable QCache<QString, QString> m_cuts;
};

} // namespace ringbinder
