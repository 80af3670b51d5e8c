// SPDX-License-Identifier: GPL-3.0-or-later
// The condition of a technical rule in its form: in words, with the way to change it. What is kept
// is JSON, which nobody has to read. Handed to the generic form by way of
// OpenContext::specialEditor.
#pragma once

#include "ui/forms/fieldeditor.h"

class QLabel;
class QPushButton;

namespace ringbinder {

class ConditionField final : public FieldEditor {
    Q_OBJECT
public:
    ConditionField(const OpenContext& context, const FieldDef& field, QWidget* parent);
    void showRecord(const RegisterDef& def, const Uid& uid) override;
    void setValue(const Value& value) override;
    [[nodiscard]] bool isChanged() const override { return false; }
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override
    {
        return {uid, &m_field, {}, Value(), {}};
    }
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool on) override;

private:
    std::optional<Uid> m_rule;
    QLabel* m_words;
    QPushButton* m_edit;
};

// Forms get this editor, histories the words; what the context has for other fields stays.
void addConditionField(OpenContext& context);
// The dialog in which the condition of this rule is built.
void editCondition(const OpenContext& context, const Uid& rule, QWidget* parent);

} // namespace ringbinder
