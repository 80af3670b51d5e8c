// SPDX-License-Identifier: GPL-3.0-or-later
// Ticking shipped templates to begin documents with: mandatory ones marked, those that are there
// already shown as such. One change set; it writes through core/documents/templatedrafts.h.
#pragma once

#include "core/documents/templatedrafts.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ringbinder {

class DocumentTemplatesDialog final : public QDialog {
    Q_OBJECT
public:
    DocumentTemplatesDialog(const OpenContext& context, QWidget* parent);

    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QStringList ticked() const;
    void apply();

signals:
    void drafted(const QList<ringbinder::DraftedDocument>& documents);

private:
    void fill();
    void tickMandatory();
    void count();

    const OpenContext& m_context;
    QTreeWidget* m_list;
    QComboBox* m_language;
    QLabel* m_counted;
    QPushButton* m_make;
};

} // namespace ringbinder
