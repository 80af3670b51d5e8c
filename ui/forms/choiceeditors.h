// SPDX-License-Identifier: GPL-3.0-or-later
// Form editors for what is chosen: one of a list, several by ticking, one record, several records,
// a kept file; and the display of what cannot be edited.
#pragma once

#include "ui/forms/fieldeditor.h"
#include "ui/models/listeditors.h"
#include "ui/models/recordchoices.h"

class QCheckBox;
class QComboBox;
class QCompleter;
class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStandardItemModel;
class QToolButton;
class QVBoxLayout;

namespace ringbinder {

class AttachmentMenu;

class ChoiceFieldEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool on) override;

private:
    void fill();
    QComboBox* m_combo;
    QList<FieldChoice> m_options;
    Value m_held;
};

class TickFieldEditor final : public FieldEditor {
    Q_OBJECT
public:
    TickFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool on) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QStringList ticked() const;
    void arrange();
    QGridLayout* m_grid;
    QList<QCheckBox*> m_boxes; // in the order of the choices
    QStringList m_labels;      // whole, as the boxes may show less
    int m_columns = 0;
    QStringList m_held;
};

// A line that completes records by code or name; a name nobody has yet can become a new record
// where a name is all it needs.
class RecordLine final : public QWidget {
    Q_OBJECT
public:
    RecordLine(const OpenContext& context, const FieldDef& field, QWidget* parent);
    void setRecord(const std::optional<Uid>& uid);
    void clear();
    // Offers no new record: for who would not add it.
    void keepToKnown() { m_isKnownOnly = true; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit* line() { return m_line; }
    // What the text stands for now: nothing, a record, or one to be made.
    [[nodiscard]] std::optional<Uid> chosen() const { return m_chosen; }
    [[nodiscard]] const std::optional<Record>& toCreate() const { return m_create; }
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

signals:
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void take(const QModelIndex& index);
    RecordChoices m_choices;
    QLineEdit* m_line;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
    std::optional<Uid> m_chosen;
    std::optional<Record> m_create;
    bool m_isTouched = false;
    bool m_isKnownOnly = false;
};

class ReferenceFieldEditor final : public FieldEditor {
    Q_OBJECT
public:
    ReferenceFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent);
    void setValue(const Value& value) override;
    void setPendingText(const QString& text) override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool on) override;

private:
    RecordLine* m_line;
    QToolButton* m_open;
    Value m_held;
};

class ReferencesFieldEditor final : public FieldEditor {
    Q_OBJECT
public:
    ReferencesFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    [[nodiscard]] QString obstacle() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool on) override;

private:
    void rebuild();
    void addChosen();
    RecordLine* m_add;
    QVBoxLayout* m_rows;
    QList<QWidget*> m_shown;
    QStringList m_held;
    QStringList m_now;
    QList<Record> m_create;
    bool m_isReadOnly = false;
};

// Computed and fixed fields: text with, for levels, their colour; says why it cannot be edited.
class DisplayField final : public FieldEditor {
    Q_OBJECT
public:
    DisplayField(const OpenContext& context, const FieldDef& field, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] bool isChanged() const override { return false; }
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override
    {
        return {uid, &m_field, {}, Value(), {}};
    }
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool) override {}

private:
    QLabel* m_label;
    QLineEdit* m_line; // for what cannot be broken into lines
};

// A file kept in the binder: what it is, and a menu of what can be done with it. It writes by
// itself, as a file is chosen and not typed.
class AttachmentFieldEditor final : public FieldEditor {
    Q_OBJECT
public:
    AttachmentFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent);
    void showRecord(const RegisterDef& def, const Uid& uid) override;
    void setValue(const Value& value) override;
    [[nodiscard]] bool isChanged() const override { return false; }
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override
    {
        return {uid, &m_field, {}, Value(), {}};
    }
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool) override {} // the menu says what is possible

private:
    QPushButton* m_button;
    QMenu* m_menu;
    AttachmentMenu* m_attachments;
    const RegisterDef* m_def = nullptr;
    std::optional<Uid> m_uid;
};

} // namespace ringbinder
