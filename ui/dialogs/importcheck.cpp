// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importcheck.h"

#include "ui/dialogs/importcelldelegate.h"
#include "ui/dialogs/importnames.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kMostShown = 2000;
constexpr int kValueColumn = 2;

QTreeWidget* plainList(const QStringList& headings, const QString& name, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels(headings);
    list->setAccessibleName(name);
    list->setAlternatingRowColors(true);
    return list;
}

} // namespace

ImportCheckPage::ImportCheckPage(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_summary(new QLabel(this))
    , m_notices(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_attentionPage(new QWidget(this))
    , m_attention(plainList({tr("Row"), tr("Column"), tr("Value (F2 to mend)"), tr("Reason")},
                            tr("Rows that need attention"), m_attentionPage))
    , m_carried(plainList({tr("Row"), tr("2013"), tr("2022"), tr("What happens")},
                          tr("Controls carried over from 2013"), this))
    , m_names(new ImportNameList(context, this))
    , m_leaveOut(new QPushButton(tr("&Leave the row out"), m_attentionPage))
    , m_takeBack(new QPushButton(m_attentionPage))
    , m_restorePoint(new QCheckBox(tr("&Make a restore point first"), this))
{
    QFont font = m_summary->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_summary->setFont(font);
    m_summary->setWordWrap(true);
    m_summary->setBuddy(m_tabs);
    m_notices->setTextFormat(Qt::PlainText);
    m_notices->setWordWrap(true);
    m_restorePoint->setChecked(!context.binder.path().isEmpty());
    m_restorePoint->setVisible(!context.binder.path().isEmpty());
    m_attention->setEditTriggers(QAbstractItemView::DoubleClicked |
                                 QAbstractItemView::EditKeyPressed);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_summary);
    box->addWidget(m_notices);
    box->addWidget(m_tabs, 1);
    box->addWidget(m_restorePoint);
    m_attention->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* page = new QVBoxLayout(m_attentionPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_attention);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(6, 0, 6, 6);
    line->addWidget(m_leaveOut);
    line->addWidget(m_takeBack);
    line->addStretch();
    page->addLayout(line);
    connect(m_attention, &QTreeWidget::itemChanged, this,
            [this](QTreeWidgetItem* item, int column) {
                if (!m_isFilling && column == kValueColumn)
                    mend(m_attention->indexOfTopLevelItem(item), item->text(column));
            });
    const auto leaveOutSelected = [this] {
        QList<int> rows;
        for (QTreeWidgetItem* item : m_attention->selectedItems())
            rows.append(m_attention->indexOfTopLevelItem(item));
        leaveOut(rows);
    };
    connect(m_leaveOut, &QPushButton::clicked, this, leaveOutSelected);
    auto* remove = new QShortcut(Qt::Key_Delete, m_attention);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, leaveOutSelected);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportCheckPage::takeBackIn);
    connect(m_attention, &QTreeWidget::itemSelectionChanged, this, &ImportCheckPage::updateButtons);
    connect(m_names, &ImportNameList::decided, this, &ImportCheckPage::becomeStale);
}

void ImportCheckPage::becomeStale()
{
    m_isStale = true;
    updateButtons();
    emit stale();
}

void ImportCheckPage::updateButtons()
{
    m_leaveOut->setEnabled(!m_attention->selectedItems().isEmpty());
    const int out = m_plan ? int(m_plan->discardedRows.size()) : 0;
    m_takeBack->setVisible(out > 0);
    m_takeBack->setText(tr("&Take the %n left out row(s) in again", nullptr, out));
}

void ImportCheckPage::mend(int listRow, const QString& text)
{
    const QTreeWidgetItem* item = m_attention->topLevelItem(listRow);
    const int row = item->data(0, Qt::UserRole).toInt();
    const int column = item->data(1, Qt::UserRole).toInt();
    if (column < 0 || m_plan->text(row, column) == text)
        return;
    m_plan->mended.insert({row, column}, text);
    becomeStale();
}

void ImportCheckPage::leaveOut(const QList<int>& listRows)
{
    if (listRows.isEmpty())
        return;
    for (const int listRow : listRows) {
        QTreeWidgetItem* item = m_attention->topLevelItem(listRow);
        m_plan->discardedRows.insert(item->data(0, Qt::UserRole).toInt());
        item->setHidden(true);
    }
    m_attention->clearSelection();
    becomeStale();
}

void ImportCheckPage::takeBackIn()
{
    m_plan->discardedRows.clear();
    becomeStale();
}

QString ImportCheckPage::summary() const
{
    return m_summary->text();
}

bool ImportCheckPage::wantsRestorePoint() const
{
    return m_restorePoint->isVisibleTo(this) && m_restorePoint->isChecked();
}

void ImportCheckPage::setOutcome(ImportPlan& plan, const ImportOutcome& outcome)
{
    m_plan = &plan;
    m_isStale = false;
    if (m_delegateDef != plan.def) {
        delete m_delegate;
        m_delegateDef = plan.def;
        m_delegate = new ImportCellDelegate(m_context, *plan.def, this);
        m_attention->setItemDelegateForColumn(kValueColumn, m_delegate);
    }
    QStringList parts{tr("%n new", nullptr, outcome.added),
                      tr("%n to update", nullptr, outcome.updated)};
    if (outcome.same > 0)
        parts.append(tr("%n the same", nullptr, outcome.same));
    if (outcome.skipped > 0)
        parts.append(tr("%n left alone", nullptr, outcome.skipped));
    if (outcome.discarded > 0)
        parts.append(tr("%n left out", nullptr, outcome.discarded));
    parts.append(outcome.rejectedRows > 0
                     ? tr("%n row(s) need attention", nullptr, outcome.rejectedRows)
                     : tr("nothing needs attention"));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    QStringList notices;
    if (outcome.rejectedRows > 0)
        notices.append(tr("Mend the marked cells here, or import the other rows: these then wait "
                          "in the file and are listed beside their register."));
    if (!outcome.computed.isEmpty())
        notices.append(tr("The program works out itself: %1.").arg(outcome.computed.join(u", ")));
    for (const Message& notice : outcome.notices)
        notices.append(notice.in(m_context.language));
    m_notices->setText(notices.join(QLatin1Char('\n')));
    m_notices->setVisible(!notices.isEmpty());
    m_tabs->clear();
    fillAttention(outcome);
    fillCarried(outcome);
    fillNames(outcome);
    tint();
    m_tabs->setVisible(m_tabs->count() > 0);
}

void ImportCheckPage::fillAttention(const ImportOutcome& outcome)
{
    m_isFilling = true;
    m_attention->clear();
    for (const RejectedCell& cell : outcome.rejected) {
        if (m_attention->topLevelItemCount() == kMostShown)
            break;
        auto* item = new QTreeWidgetItem(
            m_attention, {m_context.language.number(qint64(cell.row + 1)), cell.heading, cell.value,
                          cell.reason.in(m_context.language)});
        item->setData(0, Qt::UserRole, cell.row);
        item->setData(1, Qt::UserRole, cell.column);
        item->setToolTip(3, plainToolTip(cell.reason.in(m_context.language)));
        item->setData(kValueColumn, ImportCellDelegate::kFieldKeyRole, cell.fieldKey);
        if (cell.column >= 0)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    for (int column = 0; column < 2; ++column)
        m_attention->resizeColumnToContents(column);
    m_attention->setColumnWidth(kValueColumn, 220);
    m_isFilling = false;
    updateButtons();
    const bool hasSome = !outcome.rejected.isEmpty() || outcome.discarded > 0;
    m_attentionPage->setVisible(hasSome);
    if (hasSome)
        m_tabs->addTab(m_attentionPage, tr("Needs attention (%1)").arg(outcome.rejectedRows));
}

void ImportCheckPage::fillCarried(const ImportOutcome& outcome)
{
    m_carried->clear();
    for (const ImportOutcome::CarriedRow& row : outcome.carried) {
        QString what = tr("goes to one control");
        if (row.carried.split)
            what = tr("split into %1").arg(row.carried.to.join(u", "));
        else if (row.carried.merged)
            what = tr("merged with %1").arg(row.carried.mergedWith.join(u", "));
        new QTreeWidgetItem(m_carried, {m_context.language.number(qint64(row.row + 1)),
                                        row.carried.from, row.carried.to.join(u", "), what});
    }
    for (int column = 0; column < 3; ++column)
        m_carried->resizeColumnToContents(column);
    m_carried->setVisible(!outcome.carried.isEmpty());
    if (!outcome.carried.isEmpty())
        m_tabs->addTab(m_carried, tr("Carried over from 2013 (%1)").arg(outcome.carried.size()));
}

void ImportCheckPage::fillNames(const ImportOutcome& outcome)
{
    m_names->setNames(*m_plan, outcome.names);
    m_names->setVisible(!outcome.names.isEmpty());
    if (!outcome.names.isEmpty())
        m_tabs->addTab(m_names, tr("Names (%1)").arg(outcome.names.size()));
}

void ImportCheckPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

// Colours follow the palette, also when it changes.
void ImportCheckPage::tint()
{
    const QSignalBlocker quiet(m_attention);
    for (int i = 0; i < m_attention->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_attention->topLevelItem(i);
        if (item->flags().testFlag(Qt::ItemIsEditable))
            item->setBackground(kValueColumn, theme::errorFill(palette()));
    }
    m_names->tint();
}

} // namespace ringbinder
