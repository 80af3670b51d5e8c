// SPDX-License-Identifier: GPL-3.0-or-later
// Some fields of a record to be filled in before the record is made: labels, editors, and what was
// entered. Dialogs that ask for the terms of an act use it; it writes nothing.
#pragma once

#include "ui/forms/fieldeditor.h"

class QFormLayout;

namespace ringbinder {

class FieldForm final : public QWidget {
    Q_OBJECT
public:
    FieldForm(const OpenContext& context, QWidget* parent);

    FieldEditor& add(const FieldDef& field, const Value& preset);
    [[nodiscard]] FieldEditor& editor(const FieldDef& field) const;

    struct Given {
        QList<Record> create; // people named for the first time
        QString obstacle;     // why something is no value; empty: all is well
        FieldEditor* at = nullptr;
    };
    // Puts what was entered into the record.
    [[nodiscard]] Given fill(Record& record) const;

private:
    const OpenContext& m_context;
    QFormLayout* m_form;
    QList<FieldEditor*> m_order;
};

} // namespace ringbinder
