// SPDX-License-Identifier: GPL-3.0-or-later
// The fields a user adds to a register of this binder: add, rename, order, type, choices, help,
// remove. Says what every change does to the values there are before it is made, writes all of it
// as one change set, and can be undone. Opened from the menu of columns of a register's page.
#pragma once

#include "core/registers/logic/extrafields.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ringbinder {

class ExtraChoiceTable;

class ExtraFieldDialog final : public QDialog {
    Q_OBJECT
public:
    ExtraFieldDialog(const OpenContext& context, const RegisterDef& def, QWidget* parent);

    void addField(const QString& label);
    void removeCurrent();
    void moveCurrent(int by);
    void save();

private:
    struct Entry {
        ExtraFieldDraft draft;
        QMap<QString, int> values;  // by what people read; how many records hold each
        QMap<QByteArray, int> used; // of choices, by token
    };
    QWidget* listSide();
    QWidget* formSide();
    void load();
    void fillList(int current);
    void showEntry(int row);
    void takeEntry();
    void follow();
    void write();
    [[nodiscard]] QList<ExtraFieldDraft> drafts() const;
    [[nodiscard]] QString sentenceOf(const ExtraFieldPlan::Effect& effect) const;

    const OpenContext& m_context;
    const RegisterDef& m_def;
    QList<Entry> m_entries;
    QList<ExtraFieldDraft> m_before;
    int m_shown = -1;
    QListWidget* m_list;
    QWidget* m_form = nullptr;
    QLineEdit* m_label = nullptr;
    QComboBox* m_type = nullptr;
    QLineEdit* m_help = nullptr;
    QLabel* m_choicesLabel = nullptr;
    ExtraChoiceTable* m_choices = nullptr;
    QLabel* m_effects;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace ringbinder
