// SPDX-License-Identifier: GPL-3.0-or-later
// Edits cells of an import with the editors of the register's table. The cells hold text as it came
// from a spreadsheet; what is chosen in an editor becomes text that the import understands. Writes
// nothing but its model. Used by the check page and the list of waiting rows.
#pragma once

#include "ui/models/registertablemodel.h"

#include <QStyledItemDelegate>

#include <memory>

namespace ringbinder {

class ImportCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    // Items give the key of their field here; without one they are edited as a line of text.
    static constexpr int kFieldKeyRole = Qt::UserRole + 40;

    ImportCellDelegate(const OpenContext& context, const RegisterDef& def, QObject* parent);

    // As people read it where it can be read, else as it stands.
    [[nodiscard]] QString shown(const FieldDef& field, const QString& text) const;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const FieldDef* fieldOf(const QModelIndex& index) const;
    [[nodiscard]] Value valueOf(const FieldDef& field, const QString& text) const;

    const OpenContext& m_context;
    const RegisterDef& m_def;
    // What the editors ask for choices and records; made with the first of them.
    mutable std::unique_ptr<RegisterTableModel> m_model;
};

} // namespace ringbinder
