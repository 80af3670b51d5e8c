// SPDX-License-Identifier: GPL-3.0-or-later
// Cell editors of one line: text and numbers, dates that may be empty, one record by name. They say
// what is wrong while it is typed and never prevent leaving.
#pragma once

#include "ui/models/celleditor.h"
#include "ui/models/recordchoices.h"

#include <QCompleter>
#include <QLineEdit>

class QStandardItemModel;

namespace ringbinder {

class LineCellEditor : public QLineEdit, public CellEditor {
    Q_OBJECT
public:
    LineCellEditor(const RegisterTableModel& model, const FieldDef* field, QWidget* parent);

    [[nodiscard]] QWidget* widget() override { return this; }
    void start(const QString& text, const Value& value) override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    [[nodiscard]] QString problem() const { return m_problem; }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] virtual bool checks() const { return true; }

    const RegisterTableModel& m_model;
    const FieldDef* m_field;

private:
    void check();
    QString m_problem;
};

// "2025-12-31", "31.12.", "tomorrow", "+2w", nothing; Alt+Down opens a calendar.
class DateCellEditor final : public LineCellEditor {
    Q_OBJECT
public:
    DateCellEditor(const RegisterTableModel& model, const FieldDef* field, QWidget* parent);

signals:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
    void choose(QDate day);
};

class ReferenceCellEditor final : public LineCellEditor {
    Q_OBJECT
public:
    ReferenceCellEditor(const RegisterTableModel& model, const FieldDef* field, QWidget* parent);

    void start(const QString& text, const Value& value) override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool checks() const override { return false; } // the list says what exists

private:
    void offer();
    void take(const QModelIndex& index);

    RecordChoices m_choices;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
    std::optional<Uid> m_chosen;
    std::optional<Record> m_create;
};

} // namespace ringbinder
