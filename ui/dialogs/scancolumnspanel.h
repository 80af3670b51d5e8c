// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a list mean: a choice of fields beside each that nobody recognises, on wish
// beside every one, and the wish to remember it. Part of the import of scans.
#pragma once

#include "ui/dialogs/scanreading.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace ringbinder {

class ScanColumnsPanel final : public QWidget {
    Q_OBJECT
public:
    ScanColumnsPanel(const OpenContext& context, QWidget* parent);

    // Hidden where nobody knows what the list is about.
    void setColumns(const ScanColumns& columns);
    void clear();
    // "Column=field" for every column that was given another meaning than its heading has,
    // "Column=" for one that was left out.
    [[nodiscard]] QStringList map() const;
    // The first column without a meaning, else the wish to remember: where the keyboard goes on.
    [[nodiscard]] QWidget* nextQuestion() const;
    [[nodiscard]] const QList<QComboBox*>& choices() const { return m_choices; }
    [[nodiscard]] QCheckBox& everyColumn() { return *m_every; }
    [[nodiscard]] QPushButton& remember() { return *m_remember; }

signals:
    void changed();
    void rememberWanted();

private:
    void build();
    void addChoice(int column);

    const OpenContext& m_context;
    QLabel* m_say;
    QFormLayout* m_form;
    QCheckBox* m_every;
    QPushButton* m_remember;
    ScanColumns m_columns;
    QList<int> m_places; // of the columns with a choice
    QList<QComboBox*> m_choices;
};

} // namespace ringbinder
