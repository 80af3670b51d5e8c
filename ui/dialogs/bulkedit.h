// SPDX-License-Identifier: GPL-3.0-or-later
// "Edit 37 risks": for each field keep, set to, or append, with the number of cells that will
// change said before it is done. One change set; it writes through CellWriter and nothing else.
#pragma once

#include "ui/models/celleditor.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ringbinder {

class BulkEdit final : public QDialog {
    Q_OBJECT
public:
    BulkEdit(RegisterTableModel& model, const QList<Uid>& uids, QWidget* parent);

    enum class Mode { Keep, SetTo, Append };
    // What filling in the form does, for keys and tests alike.
    void setMode(const FieldDef& field, Mode mode);
    [[nodiscard]] CellEditor* editor(const FieldDef& field) const;
    [[nodiscard]] int changedCells() const { return m_cells; }
    void apply();

private:
    struct Line {
        const FieldDef* field;
        QLabel* label;
        QComboBox* mode;
        CellEditor* editor;
        QWidget* box;
    };
    void addLine(const FieldDef* field, QWidget* parent, QGridLayout* grid);
    void modeChanged(const Line& line);
    void search(const QString& text);
    void preview();
    [[nodiscard]] QList<CellWriter::Entry> entries(QString& problem) const;
    [[nodiscard]] static Value appended(const FieldDef& field, const Value& before,
                                        const Value& more);

    RegisterTableModel& m_model;
    QList<Record> m_records;
    QList<Line> m_lines;
    QLabel* m_summary;
    QPushButton* m_ok;
    int m_cells = 0;
};

} // namespace ringbinder
