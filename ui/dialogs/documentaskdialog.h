// SPDX-License-Identifier: GPL-3.0-or-later
// Asks people to read and acknowledge the version in force of a document: who, chosen by kind and
// department, and by when. It writes through core/documents/acknowledging.h and nothing else.
#pragma once

#include "core/documents/acknowledging.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ringbinder {

class FieldEditor;

class DocumentAskDialog final : public QDialog {
    Q_OBJECT
public:
    // `document`: chosen to begin with; any approved one can be chosen.
    DocumentAskDialog(const OpenContext& context, const std::optional<Uid>& document,
                      QWidget* parent);

    [[nodiscard]] QListWidget& people() { return *m_people; }
    [[nodiscard]] QComboBox& documents() { return *m_documents; }
    [[nodiscard]] QComboBox& kinds() { return *m_kinds; }
    [[nodiscard]] QList<Uid> ticked() const;
    void apply();

private:
    [[nodiscard]] std::optional<Uid> chosen() const;
    void fillPeople();
    void count();

    const OpenContext& m_context;
    QComboBox* m_documents;
    QComboBox* m_kinds;
    QComboBox* m_departments;
    QListWidget* m_people;
    FieldEditor* m_due;
    QLabel* m_counted;
    QPushButton* m_ask;
};

} // namespace ringbinder
