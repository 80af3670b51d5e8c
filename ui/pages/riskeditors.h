// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of a risk's form that are more than a field: an impact that can be rated by the
// dimensions of the method, and where the risk stands with its owner's signatures. Handed to the
// generic form by way of OpenContext::specialEditor.
#pragma once

#include "core/registers/risks/acceptance.h"
#include "core/risk/level.h"
#include "ui/forms/choiceeditors.h"

class QPushButton;

namespace ringbinder {

class RiskMethod;

// An editor for the fields of risks that have one of their own; null for all others.
[[nodiscard]] FieldEditor* makeRiskEditor(const OpenContext& context, const FieldDef& field,
                                          QWidget* parent);
// The method in force; null where nothing is computed.
[[nodiscard]] const RiskMethod* methodInForce(const OpenContext& context);

// The list of levels with, where the method has dimensions, the way to rate by them and what the
// impact follows from: "4, from Legal".
class ImpactFieldEditor final : public FieldEditor {
    Q_OBJECT
public:
    ImpactFieldEditor(const OpenContext& context, const FieldDef& field, RiskStage stage,
                      QWidget* parent);
    void showRecord(const RegisterDef& def, const Uid& uid) override;
    void setValue(const Value& value) override;
    [[nodiscard]] bool isChanged() const override { return m_choice->isChanged(); }
    [[nodiscard]] CellWriter::Entry entry(const Uid& uid) const override
    {
        return m_choice->entry(uid);
    }
    [[nodiscard]] QWidget* focusTarget() override { return m_choice->focusTarget(); }
    void setReadOnly(bool on) override { m_choice->setReadOnly(on); }

private:
    void open();
    RiskStage m_stage;
    std::optional<Uid> m_risk;
    ChoiceFieldEditor* m_choice;
    QPushButton* m_dimensions;
    QLabel* m_reason;
};

// Given or not, by whom and when, and what has changed since; signs and withdraws.
class SignoffFieldEditor final : public FieldEditor {
    Q_OBJECT
public:
    SignoffFieldEditor(const OpenContext& context, const FieldDef& field, acceptance::Kind kind,
                       QWidget* parent);
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
    [[nodiscard]] QStringList changesInWords(const Record& acceptance) const;
    void withdraw();
    acceptance::Kind m_kind;
    std::optional<Uid> m_risk;
    QLabel* m_state;
    QPushButton* m_sign;
    QPushButton* m_withdraw;
    bool m_isReadOnly = false;
};

} // namespace ringbinder
