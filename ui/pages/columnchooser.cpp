// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnchooser.h"

#include "ui/pages/popupplace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

ColumnChooser::ColumnChooser(TableLayout& layout, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_layout(layout)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("columnChooser"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Columns"));
    m_search->setPlaceholderText(tr("Search for a column"));
    m_search->setAccessibleName(tr("Search for a column"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setAccessibleName(tr("Columns; tick with Space, move with Ctrl+Up and Ctrl+Down"));
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(6, 6, 6, 6);
    box->addWidget(m_search);
    box->addWidget(m_list);
    const auto button = [&](const QString& text, auto run) {
        auto* push = new QPushButton(text, this);
        box->addWidget(push);
        connect(push, &QPushButton::clicked, this, run);
    };
    button(tr("Fit to window"), [this] { m_layout.fitToWindow(); });
    button(tr("Fit to contents"), [this] { m_layout.fitToContents(); });
    button(tr("Reset columns"), [this] {
        m_layout.setColumns(m_layout.view().table().defaultColumns());
        fill();
    });
    connect(m_search, &QLineEdit::textEdited, this, &ColumnChooser::search);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::apply);
    // Rows are moved before the signal, but taken out after it.
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &ColumnChooser::apply,
            Qt::QueuedConnection);
    fill();
}

void ColumnChooser::fill()
{
    m_filling = true;
    m_list->clear();
    m_fields = m_layout.allColumns();
    const RegisterTableModel& model = m_layout.view().table();
    const FieldDef& name = model.def().nameField();
    for (int i = 0; i < m_fields.size(); ++i) {
        const FieldDef* field = m_fields[i];
        auto* item =
            new QListWidgetItem(field ? labelOf(*field, model.context()) : tr("ID"), m_list);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
        if (field != &name) // the one column a table cannot do without
            flags |= Qt::ItemIsUserCheckable;
        item->setFlags(flags);
        item->setCheckState(m_layout.isShown(field) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
    m_filling = false;
    search(m_search->text());
}

void ColumnChooser::search(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

void ColumnChooser::apply()
{
    if (m_filling)
        return;
    QList<const FieldDef*> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            columns.append(m_fields[item->data(Qt::UserRole).toInt()]);
    }
    m_layout.setColumns(columns);
}

void ColumnChooser::openAt(const QPoint& globalPosition)
{
    resize(260, 440);
    showPopupAt(*this, globalPosition, *m_search);
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_search) {
        if (key->key() != Qt::Key_Down)
            return false;
        m_list->setFocus();
        return true;
    }
    const int step = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || !(key->modifiers() & Qt::ControlModifier))
        return false;
    const int row = m_list->currentRow();
    if (row + step < 0 || row + step >= m_list->count())
        return true;
    m_filling = true;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(row + step, item);
    m_list->setCurrentItem(item);
    m_filling = false;
    apply();
    return true;
}

} // namespace ringbinder
