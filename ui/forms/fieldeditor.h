// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one field in a form, one shape for all field types. It holds what is typed or
// chosen and says when it is left; RecordForm writes. Text that is no value stays visible with the
// reason.
#pragma once

#include "ui/models/cellwriter.h"

#include <QWidget>

namespace ringbinder {

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent);

    [[nodiscard]] const FieldDef& field() const { return m_field; }
    // Which record setValue() is of; only what writes by itself needs to know.
    virtual void showRecord(const RegisterDef& def, const Uid& uid)
    {
        Q_UNUSED(def);
        Q_UNUSED(uid);
    }
    // What the file holds; ends any change that was not committed.
    virtual void setValue(const Value& value) = 0;
    // Text that was typed and is no value yet.
    virtual void setPendingText(const QString& text) { Q_UNUSED(text); }
    // Something was typed or chosen since setValue().
    [[nodiscard]] virtual bool isChanged() const = 0;
    [[nodiscard]] virtual CellWriter::Entry entry(const Uid& uid) const = 0;
    // Why what is typed is not in entry(), as a sentence; empty where nothing is left out.
    [[nodiscard]] virtual QString obstacle() const { return {}; }
    // What is typed and not committed, for the draft; empty where there is nothing to lose.
    [[nodiscard]] virtual QString draft() const { return {}; }
    // Shows such a text again; it is still not committed.
    virtual void restoreDraft(const QString& text) { Q_UNUSED(text); }
    // The widget that has the keyboard and belongs to the label.
    [[nodiscard]] virtual QWidget* focusTarget() = 0;
    virtual void setReadOnly(bool on) = 0;

signals:
    // The field was left or a choice was made: time to commit.
    void left();
    void openRequested(const ringbinder::Uid& uid);

protected:
    const OpenContext& m_context;
    const FieldDef& m_field;
};

// The editor that suits the field; a display that cannot be edited for computed and fixed ones.
[[nodiscard]] FieldEditor* makeFieldEditor(const OpenContext& context, const FieldDef& field,
                                           QWidget* parent);

} // namespace ringbinder
