// SPDX-License-Identifier: GPL-3.0-or-later
// Approves the draft of a document: who, when, how, from when it applies and when it is looked at
// again, with what an auditor would object to. It writes through core/documents and nothing else.
#pragma once

#include "core/documents/documentlifecycle.h"
#include "ui/models/opencontext.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace ringbinder {

class FieldEditor;

class DocumentApprovalDialog final : public QDialog {
    Q_OBJECT
public:
    DocumentApprovalDialog(const OpenContext& context, DocumentDossier dossier, QWidget* parent);

    [[nodiscard]] FieldEditor* editor(const FieldDef& field) const
    {
        return m_editors.value(&field);
    }
    [[nodiscard]] QString doubts() const;
    void apply();

private:
    struct Terms {
        Approval approval;
        QList<Record> people; // to be added with it
        QString obstacle;     // empty where all can be read
        FieldEditor* at = nullptr;
    };
    void addEditor(QFormLayout* form, const FieldDef& field, const Value& preset);
    [[nodiscard]] Terms terms() const;
    void refuse(const QString& sentence);
    void refreshDoubts();

    const OpenContext& m_context;
    DocumentDossier m_dossier;
    QHash<const FieldDef*, FieldEditor*> m_editors;
    QCheckBox* m_publish;
    QLabel* m_doubts;
    QLabel* m_summary;
};

} // namespace ringbinder
