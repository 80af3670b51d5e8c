// SPDX-License-Identifier: GPL-3.0-or-later
// The Statement of Applicability: one editable row for each control, grouped by theme, with how far
// it is and filters by theme and by the attributes of ISO/IEC 27002.
#pragma once

#include "ui/pages/registerpage.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace ringbinder {

class ControlPage final : public RegisterPage {
    Q_OBJECT
public:
    explicit ControlPage(const OpenContext& context, QWidget* parent = nullptr);

    void activate() override;

private:
    void fillAttributes();
    void refilter();
    void refreshFigures();

    const OpenContext& m_context;
    QComboBox* m_theme;
    QToolButton* m_attributes;
    QLabel* m_figures;
    // The one attribute value filtered by; null: none.
    const FieldDef* m_attribute = nullptr;
    QString m_attributeValue;
    bool m_isGrouped = false;
};

} // namespace ringbinder
