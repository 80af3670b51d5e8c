// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/extrachoicetable.h"

#include "ui/dialogs/calmcombo.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringbinder {

namespace {

enum ChoiceColumnPlace { ChoiceText, ChoiceUse, ChoiceGoesTo };

} // namespace

ExtraChoiceTable::ExtraChoiceTable(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 3, this))
    , m_add(new QPushButton(tr("Add c&hoice"), this))
    , m_remove(new QPushButton(tr("Re&move choice"), this))
    , m_up(new QPushButton(tr("Move choice up"), this))
    , m_down(new QPushButton(tr("Move choice down"), this))
{
    m_table->setAccessibleName(tr("Choices"));
    m_table->setHorizontalHeaderLabels({tr("Choice"), tr("In use"), tr("Values go to")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(ChoiceText, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ChoiceUse, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ChoiceGoesTo, QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_up->setText(QStringLiteral("\u2191"));
    m_up->setAccessibleName(tr("Move choice up"));
    m_up->setToolTip(tr("Move choice up"));
    m_down->setText(QStringLiteral("\u2193"));
    m_down->setAccessibleName(tr("Move choice down"));
    m_down->setToolTip(tr("Move choice down"));
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addChoice(tr("New choice"));
        m_table->editItem(m_table->item(m_table->rowCount() - 1, ChoiceText));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeChoice(m_table->currentRow()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->column() == ChoiceText)
            rename(item->row(), item->text());
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &ExtraChoiceTable::followRow);
}

void ExtraChoiceTable::followRow()
{
    const int row = m_table->currentRow();
    const bool isRow = row >= 0 && row < m_rows.size();
    m_remove->setText(isRow && m_rows[row].isRemoved ? tr("&Put back") : tr("Re&move choice"));
    m_remove->setEnabled(m_isEditable && isRow);
    m_up->setEnabled(m_isEditable && row > 0);
    m_down->setEnabled(m_isEditable && isRow && row + 1 < m_rows.size());
}

void ExtraChoiceTable::setChoices(const QList<ExtraChoice>& choices,
                                  const QMap<QByteArray, int>& used)
{
    m_rows.clear();
    for (const ExtraChoice& choice : choices)
        m_rows.append({choice, false, false});
    m_used = used;
    m_moved.clear();
    fill(0);
}

void ExtraChoiceTable::setEditable(bool on)
{
    m_isEditable = on;
    m_add->setEnabled(on);
    fill(m_table->currentRow());
}

QList<ExtraChoice> ExtraChoiceTable::choices() const
{
    QList<ExtraChoice> choices;
    for (const Row& row : m_rows) {
        if (!row.isRemoved)
            choices.append(row.choice);
    }
    return choices;
}

QString ExtraChoiceTable::undecided() const
{
    for (const Row& row : m_rows) {
        if (row.isRemoved && !m_moved.contains(row.choice.token))
            return row.choice.label;
    }
    return {};
}

void ExtraChoiceTable::fill(int current)
{
    const QSignalBlocker quiet(m_table);
    m_table->clearContents();
    m_table->setRowCount(int(m_rows.size()));
    bool hasRemoved = false;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row& each = m_rows[row];
        auto* text = new QTableWidgetItem(each.choice.label);
        const int count = m_used.value(each.choice.token);
        auto* use = new QTableWidgetItem(count > 0 ? locale().toString(count) : QString());
        use->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        use->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (each.isRemoved || !m_isEditable)
            text->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (each.isRemoved) {
            QFont struck = text->font();
            struck.setStrikeOut(true);
            text->setFont(struck);
            text->setData(Qt::AccessibleTextRole, tr("%1, removed").arg(each.choice.label));
        }
        m_table->setItem(row, ChoiceText, text);
        m_table->setItem(row, ChoiceUse, use);
        m_table->removeCellWidget(row, ChoiceGoesTo);
        if (each.isRemoved)
            askWhere(row);
        hasRemoved = hasRemoved || each.isRemoved;
    }
    m_table->setColumnHidden(ChoiceGoesTo, !hasRemoved);
    m_table->setCurrentCell(std::clamp(current, 0, std::max(0, int(m_rows.size()) - 1)),
                            ChoiceText);
    followRow();
}

void ExtraChoiceTable::askWhere(int row)
{
    const QByteArray token = m_rows[row].choice.token;
    auto* where = new CalmCombo(m_table);
    where->setAccessibleName(tr("Values of \"%1\" go to").arg(m_rows[row].choice.label));
    where->addItem(tr("choose…"));
    where->addItem(tr("nothing: the field is emptied"), QByteArray());
    for (const Row& other : std::as_const(m_rows)) {
        if (!other.isRemoved)
            where->addItem(other.choice.label, other.choice.token);
    }
    const auto known = m_moved.constFind(token);
    int shown = 0;
    for (int i = 1; known != m_moved.cend() && i < where->count(); ++i) {
        if (where->itemData(i).toByteArray() == *known)
            shown = i;
    }
    if (shown == 0)
        m_moved.remove(token); // what it pointed at is gone as well
    where->setCurrentIndex(shown);
    m_table->setCellWidget(row, ChoiceGoesTo, where);
    connect(where, &QComboBox::activated, this, [this, where, token](int index) {
        if (index == 0)
            m_moved.remove(token);
        else
            m_moved.insert(token, where->itemData(index).toByteArray());
        emit changed();
    });
}

void ExtraChoiceTable::addChoice(const QString& label)
{
    QString free = label;
    const auto isTaken = [this](const QString& text) {
        return std::any_of(m_rows.cbegin(), m_rows.cend(), [&text](const Row& row) {
            return row.choice.label.compare(text, Qt::CaseInsensitive) == 0;
        });
    };
    for (int i = 2; isTaken(free); ++i)
        free = QStringLiteral("%1 %2").arg(label).arg(i);
    m_rows.append({{QByteArray(), free}, false, true});
    nameAnew(m_rows.last());
    fill(int(m_rows.size()) - 1);
    emit changed();
}

// The stored word of a choice that was never stored follows its label.
void ExtraChoiceTable::nameAnew(Row& row)
{
    const QByteArray old = std::exchange(row.choice.token, {});
    QList<ExtraChoice> all;
    for (const Row& other : std::as_const(m_rows)) {
        if (&other != &row)
            all.append(other.choice);
    }
    all.append(row.choice);
    row.choice.token = extraChoicesFrom(extraOptionsText(all)).last().token;
    for (QByteArray& target : m_moved) {
        if (!old.isEmpty() && target == old)
            target = row.choice.token;
    }
}

void ExtraChoiceTable::rename(int row, const QString& label)
{
    if (row < 0 || row >= m_rows.size() || label.trimmed().isEmpty())
        return fill(row);
    m_rows[row].choice.label = label.simplified();
    if (m_rows[row].isNew)
        nameAnew(m_rows[row]);
    fill(row);
    emit changed();
}

void ExtraChoiceTable::removeChoice(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    Row& each = m_rows[row];
    if (each.isRemoved) {
        each.isRemoved = false;
        m_moved.remove(each.choice.token);
    } else if (m_used.value(each.choice.token) > 0) {
        each.isRemoved = true;
    } else {
        m_rows.removeAt(row);
    }
    fill(row);
    emit changed();
}

void ExtraChoiceTable::move(int by)
{
    const int row = m_table->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_rows.size())
        return;
    m_rows.swapItemsAt(row, row + by);
    fill(row + by);
    emit changed();
}

} // namespace ringbinder
