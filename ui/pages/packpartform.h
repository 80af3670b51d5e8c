// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen about one part of an audit pack: heading, record, saved view, unit, day, short
// form; only what the part has. Says how the record shall be; writes nothing.
#pragma once

#include "ui/models/opencontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace ringbinder {

class PackPartForm final : public QWidget {
    Q_OBJECT
public:
    PackPartForm(const OpenContext& context, QWidget* parent);

    // Nothing: no part is chosen.
    void showPart(const std::optional<Record>& part);
    // What is typed and not yet said.
    void commit();

signals:
    void edited(const ringbinder::Record& before, const ringbinder::Record& after);

private:
    void addRow(const QString& label, QWidget* field);
    void setShown(QWidget* field, bool shown);
    void fillBoxes(const Record& part);
    void say();
    [[nodiscard]] Record asChosen() const;

    const OpenContext& m_context;
    QFormLayout* m_rows;
    QLineEdit* m_title;
    QComboBox* m_record;
    QComboBox* m_view;
    QComboBox* m_unit;
    QCheckBox* m_hasSince;
    QDateEdit* m_since;
    QCheckBox* m_short;
    QCheckBox* m_attributes;
    std::optional<Record> m_part;
    bool m_isFilling = false;
};

} // namespace ringbinder
