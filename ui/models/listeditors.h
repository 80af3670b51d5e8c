// SPDX-License-Identifier: GPL-3.0-or-later
// Cell editors that choose from what is known: one choice, rating or yes/no from a list; several
// choices or records by ticking; and the resizable one for long text.
#pragma once

#include "ui/models/celleditor.h"
#include "ui/models/recordchoices.h"

#include <QComboBox>
#include <QFrame>
#include <QPlainTextEdit>

class QLineEdit;
class QListWidget;

namespace ringbinder {

// The choices of a field as people read them, with the values they stand for; blank first.
struct FieldChoice {
    QString text;
    Value value;
};
[[nodiscard]] QList<FieldChoice> choicesOf(const FieldDef& field, const OpenContext& context);

class ChoiceCellEditor final : public QComboBox, public CellEditor {
    Q_OBJECT
public:
    ChoiceCellEditor(const RegisterTableModel& model, const FieldDef* field, QWidget* parent);
    [[nodiscard]] QWidget* widget() override { return this; }
    void start(const QString& text, const Value& value) override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const FieldDef* m_field;
    QList<FieldChoice> m_options;
    Value m_started;
    bool m_fromList = false;
};

// Ticks entries of a MultiChoice or References field; a search line where there are many.
class TickCellEditor final : public QFrame, public CellEditor {
    Q_OBJECT
public:
    TickCellEditor(const RegisterTableModel& model, const FieldDef* field, QWidget* parent);
    [[nodiscard]] QWidget* widget() override { return this; }
    void start(const QString& text, const Value& value) override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    [[nodiscard]] QSize preferredSize() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& search);
    void remember();
    const RegisterTableModel& m_model;
    const FieldDef* m_field;
    QLineEdit* m_search;
    QListWidget* m_list;
    QStringList m_ticked;
    QStringList m_known; // declared order of choices
    QList<Record> m_create;
    bool m_filling = false;
};

// Enter commits, Alt+Enter or Shift+Enter starts a new line.
class TextCellEditor final : public QPlainTextEdit, public CellEditor {
    Q_OBJECT
public:
    TextCellEditor(const FieldDef* field, QWidget* parent);
    [[nodiscard]] QWidget* widget() override { return this; }
    void start(const QString& text, const Value& value) override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    [[nodiscard]] QSize preferredSize() const override { return {380, 150}; }
    [[nodiscard]] bool takesNewLine() const override { return true; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const FieldDef* m_field;
    QWidget* m_grip;
};

} // namespace ringbinder
