// SPDX-License-Identifier: GPL-3.0-or-later
// The colour rules of a table's view: which field, what must hold of it, which colour and sign, the
// cell or the whole row. It only says what was chosen.
#pragma once

#include "core/schema/viewdefinition.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ringbinder {

class ColourDialog final : public QDialog {
    Q_OBJECT
public:
    using Colour = ViewDefinition::Colour;

    // `fields` may hold null: the code.
    ColourDialog(const OpenContext& context, const QList<const FieldDef*>& fields,
                 const QList<Colour>& colours, QWidget* parent);

    // As chosen now; rules without a value are left out.
    [[nodiscard]] QList<Colour> colours() const;
    void addRule(const Colour& colour);

signals:
    void chosen(const QList<ringbinder::ViewDefinition::Colour>& colours);

private:
    struct Row {
        QWidget* widget;
        QComboBox* field;
        QComboBox* condition;
        QComboBox* value;
        QComboBox* tone;
        QCheckBox* wholeRow;
    };
    void offerValues(const Row& row);
    void showFilter(const Row& row, const QString& filter);
    [[nodiscard]] QString filterOf(const Row& row) const;
    void drop(const QWidget* widget);

    const OpenContext& m_context;
    QList<const FieldDef*> m_fields;
    QVBoxLayout* m_list;
    QLabel* m_none;
    QList<Row> m_rows;
};

} // namespace ringbinder
