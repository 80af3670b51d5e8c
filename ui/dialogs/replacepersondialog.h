// SPDX-License-Identifier: GPL-3.0-or-later
// Hands over what a person answers for: every record that names the person, by register, with what
// a successor can take over ticked and why the rest stays. One change set. Opened from the page of
// people.
#pragma once

#include "core/people/succession.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ringbinder {

class RecordLine;

class ReplacePersonDialog final : public QDialog {
    Q_OBJECT
public:
    ReplacePersonDialog(const OpenContext& context, const Uid& leaver, QWidget* parent);

    void setSuccessor(const Uid& person);

public slots:
    void accept() override;

private:
    void fill();
    void follow();
    [[nodiscard]] QList<NamedIn> chosen() const;

    const OpenContext& m_context;
    const Uid m_leaver;
    QString m_leaverName;
    QList<NamedIn> m_named;
    FieldDef m_field; // of the line in which the successor is chosen
    RecordLine* m_successor;
    QTreeWidget* m_tree;
    QCheckBox* m_hasLeft;
    QLabel* m_counts;
    QPushButton* m_handOver;
};

} // namespace ringbinder
