// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a list mean that nobody recognises: a choice of fields beside each of them,
// and the wish to remember it. Part of the import of scans.
#pragma once

#include "ui/dialogs/scanreading.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace ringbinder {

class ScanColumnsPanel final : public QWidget {
    Q_OBJECT
public:
    ScanColumnsPanel(const OpenContext& context, QWidget* parent);

    // Hidden where every column is known, or nobody knows what the list is about.
    void setColumns(const ScanColumns& columns);
    void clear();
    // "Column=field" for every column that was given a meaning.
    [[nodiscard]] QStringList map() const;
    // The first column without a meaning, else the wish to remember: where the keyboard goes on.
    [[nodiscard]] QWidget* nextQuestion() const;
    [[nodiscard]] const QList<QComboBox*>& choices() const { return m_choices; }
    [[nodiscard]] QPushButton& remember() { return *m_remember; }

signals:
    void changed();
    void rememberWanted();

private:
    const OpenContext& m_context;
    QLabel* m_say;
    QFormLayout* m_form;
    QPushButton* m_remember;
    QStringList m_headings; // those with a choice
    QList<QComboBox*> m_choices;
};

} // namespace ringbinder
