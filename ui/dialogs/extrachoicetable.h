// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of a list field as the user edits them: add, rename, order, remove. A choice that
// records hold is only removed when it is said where their values go.
#pragma once

#include "core/schema/extrachoices.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace ringbinder {

class ExtraChoiceTable final : public QWidget {
    Q_OBJECT
public:
    explicit ExtraChoiceTable(QWidget* parent);

    // `used`: how many records hold a choice, by its token.
    void setChoices(const QList<ExtraChoice>& choices, const QMap<QByteArray, int>& used);
    // In order, without those removed; each has a token.
    [[nodiscard]] QList<ExtraChoice> choices() const;
    // Where the values of removed choices go, by token; empty: the fields are emptied.
    [[nodiscard]] const QMap<QByteArray, QByteArray>& moved() const { return m_moved; }
    // A removed choice whose values have nowhere to go yet; empty when all is said.
    [[nodiscard]] QString undecided() const;

    void addChoice(const QString& label);
    void removeChoice(int row);
    void setEditable(bool on);

signals:
    void changed();

private:
    void fill(int current);
    void followRow();
    void rename(int row, const QString& label);
    void move(int by);
    void askWhere(int row);

    struct Row {
        ExtraChoice choice;
        bool isRemoved = false;
        bool isNew = false;
    };
    void nameAnew(Row& row);
    QList<Row> m_rows;
    QMap<QByteArray, int> m_used;
    QMap<QByteArray, QByteArray> m_moved;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_isEditable = true;
};

} // namespace ringbinder
