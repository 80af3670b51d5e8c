// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/valuelist.h"

#include "ui/pages/popupplace.h"
#include "ui/shell/theme.h"

#include <QCollator>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {
// Nobody ticks more; the search narrows them.
constexpr qsizetype kListedValues = 2000;
constexpr int kValueRole = Qt::UserRole;
} // namespace

ValueList::ValueList(TableLayout& layout, const FieldDef* field, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_layout(layout)
    , m_field(field)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("valueList"));
    RegisterTableModel& model = layout.view().table();
    const QString label = model.labelAt(model.columnOf(field));
    setAccessibleName(tr("Values of %1").arg(label));

    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(6, 6, 6, 6);
    const auto sorter = [&](const QString& text, bool descending) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, descending] {
            m_layout.sortBy(m_field, descending);
            close();
        });
    };
    sorter(QString(QStringLiteral("\u2191  ") + tr("Sort ascending")), false);
    sorter(QString(QStringLiteral("\u2193  ") + tr("Sort descending")), true);
    box->addWidget(m_search);
    box->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* clear = buttons->addButton(tr("Clear filter"), QDialogButtonBox::ResetRole);
    QPushButton* apply = buttons->addButton(tr("Show these"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    box->addWidget(buttons);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the values"));
    m_list->setAccessibleName(tr("Values; tick with Space"));
    connect(m_search, &QLineEdit::textEdited, this, &ValueList::fill);
    connect(m_list, &QListWidget::itemChanged, this, &ValueList::itemChanged);
    connect(apply, &QPushButton::clicked, this, &ValueList::accept);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_layout.setFilter(m_field, {});
        close();
    });

    m_entries = entries();
    fill({});
}

// Of the records that the other filters let through; those are ticked that this one lets through.
QList<ValueList::Entry> ValueList::entries() const
{
    RegisterTableModel& model = m_layout.view().table();
    model.load();
    RegisterIndex& index = model.registerIndex();
    TableQuery others = model.query();
    others.sort.clear();
    others.filters.removeIf([this](const ColumnFilter& filter) { return filter.field == m_field; });
    const auto counted = [&](const TableQuery& query) {
        QMap<QString, int> counts;
        const QList<RegisterIndex::Distinct> values =
            index.distinct(m_field, index.query(query).uids);
        for (const RegisterIndex::Distinct& value : values) {
            // As cells show it, which is also how it can be asked for.
            const bool named = m_field && (m_field->type == FieldType::Reference ||
                                           m_field->type == FieldType::References);
            counts[named ? model.format(*m_field, value.value) : value.text] += value.count;
        }
        TableQuery blank = query;
        blank.filters.append({m_field, QStringLiteral("empty")});
        if (const qsizetype empty = index.query(blank).uids.size(); empty > 0)
            counts[QString()] = int(empty);
        return counts;
    };
    const bool filtered = !m_layout.filter(m_field).isEmpty();
    const QMap<QString, int> passing = filtered ? counted(model.query()) : QMap<QString, int>();
    const QMap<QString, int> all = counted(others);
    QList<Entry> entries;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        entries.append({it.key(), it.value(), !filtered || passing.contains(it.key())});
    QCollator collator(model.context().language.locale());
    collator.setNumericMode(true);
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        if (a.text.isEmpty() != b.text.isEmpty())
            return b.text.isEmpty(); // blanks last
        return collator.compare(a.text, b.text) < 0;
    });
    return entries;
}

void ValueList::openAt(const QPoint& globalPosition)
{
    resize(270, std::min(420, 190 + 22 * int(m_entries.size())));
    showPopupAt(*this, globalPosition, *m_search);
}

void ValueList::fill(const QString& search)
{
    m_filling = true;
    m_list->clear();
    auto* all = new QListWidgetItem(search.isEmpty() ? tr("(all)") : tr("(all found)"), m_list);
    all->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    const Language& language = m_layout.view().table().context().language;
    for (qsizetype i = 0; i < m_entries.size() && m_list->count() <= kListedValues; ++i) {
        const Entry& entry = m_entries[i];
        if (!search.isEmpty() && !entry.text.contains(search, Qt::CaseInsensitive))
            continue;
        const QString text =
            entry.text.isEmpty() ? tr("(empty)") : entry.text.left(80).simplified();
        auto* item = new QListWidgetItem(
            QStringLiteral("%1   %2").arg(text, language.number(qint64(entry.count))), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.ticked ? Qt::Checked : Qt::Unchecked);
        item->setData(kValueRole, int(i));
    }
    m_filling = false;
    showAllState();
    m_list->setCurrentRow(0);
}

void ValueList::showAllState()
{
    int ticked = 0;
    for (int row = 1; row < m_list->count(); ++row)
        ticked += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_filling = true;
    m_list->item(0)->setCheckState(ticked == 0                     ? Qt::Unchecked
                                   : ticked == m_list->count() - 1 ? Qt::Checked
                                                                   : Qt::PartiallyChecked);
    m_filling = false;
}

void ValueList::itemChanged(QListWidgetItem* item)
{
    if (m_filling)
        return;
    if (m_list->row(item) == 0) {
        tickAll(item->checkState());
        return;
    }
    m_entries[item->data(kValueRole).toInt()].ticked = item->checkState() == Qt::Checked;
    showAllState();
}

void ValueList::tickAll(Qt::CheckState state)
{
    m_filling = true;
    for (int row = 1; row < m_list->count(); ++row) {
        m_list->item(row)->setCheckState(state);
        m_entries[m_list->item(row)->data(kValueRole).toInt()].ticked = state == Qt::Checked;
    }
    m_filling = false;
}

void ValueList::accept()
{
    QStringList ticked;
    QStringList unticked;
    bool withEmpty = false;
    bool withoutEmpty = false;
    // With a search, what it did not find is not wanted either.
    const QString search = m_search->text();
    for (const Entry& entry : std::as_const(m_entries)) {
        const bool wanted =
            entry.ticked && (search.isEmpty() || entry.text.contains(search, Qt::CaseInsensitive));
        if (entry.text.isEmpty())
            (wanted ? withEmpty : withoutEmpty) = true;
        else
            (wanted ? ticked : unticked).append(entry.text);
    }
    QString filter;
    const bool everything = unticked.isEmpty() && !withoutEmpty;
    if (!everything && ticked.size() + (withEmpty ? 1 : 0) > 0) {
        filter = unticked.size() < ticked.size()
                     ? TableLayout::exactly(unticked, withoutEmpty, true)
                     : TableLayout::exactly(ticked, withEmpty, false);
    }
    m_layout.setFilter(m_field, filter);
    close();
}

void ValueList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    case Qt::Key_Down:
        if (m_search->hasFocus()) {
            m_list->setFocus();
            return;
        }
        break;
    default:
        break;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ringbinder
