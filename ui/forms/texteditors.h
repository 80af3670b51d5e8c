// SPDX-License-Identifier: GPL-3.0-or-later
// Form editors for what is typed: a line (text, numbers, money), a date that may be empty, long
// text.
#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace ringbinder {

class MarkedText;

class LineFieldEditor : public FieldEditor {
    Q_OBJECT
public:
    LineFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent);

    void setValue(const Value& value) override;
    void setPendingText(const QString& text) override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    [[nodiscard]] QString draft() const override;
    void restoreDraft(const QString& text) override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool on) override;

protected:
    QLineEdit* m_line;
    QString m_held; // as shown for the value in the file
};

// A line with a button that opens a calendar; accepts "tomorrow", "+2w", "31.12." as the table
// does.
class DateFieldEditor final : public LineFieldEditor {
    Q_OBJECT
public:
    DateFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent);
    void setReadOnly(bool on) override;

private:
    void openCalendar();
    QToolButton* m_button;
};

// Several lines; grows with its text within limits. Tab leaves it. While nobody types in it, bold,
// headings and lists are shown as such.
class LongTextFieldEditor final : public FieldEditor {
    Q_OBJECT
public:
    LongTextFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent);

    void setValue(const Value& value) override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override;
    [[nodiscard]] QString draft() const override;
    void restoreDraft(const QString& text) override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool on) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void showMarks();
    void startTyping();
    QPlainTextEdit* m_edit;
    MarkedText* m_marked;
    QString m_held;
};

} // namespace ringbinder
