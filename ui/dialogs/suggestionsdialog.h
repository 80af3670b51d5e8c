// SPDX-License-Identifier: GPL-3.0-or-later
// Ticking entries of the shipped catalogue to take into a register: searched, under headings, what
// is there already marked. One change set; it writes through core/catalogue/suggestions.h.
#pragma once

#include "core/catalogue/suggestions.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ringbinder {

class SuggestionsDialog final : public QDialog {
    Q_OBJECT
public:
    SuggestionsDialog(const OpenContext& context, const RegisterDef& def, QWidget* parent);

    [[nodiscard]] QLineEdit& searchLine() { return *m_search; }
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QStringList ticked() const;
    void apply();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void search(const QString& text);
    void tickShown(bool on);
    void count();

    const OpenContext& m_context;
    const RegisterDef& m_def;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QCheckBox* m_controls;
    QLabel* m_counted;
    QPushButton* m_add;
};

} // namespace ringbinder
