// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/historytab.h"

#include "core/schema/canonical.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum HistoryRole { HistoryField = Qt::UserRole, HistoryBefore };
constexpr int kShownChanges = 200;

} // namespace

HistoryTab::HistoryTab(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_tree(new QTreeWidget(this))
{
    m_tree->setAccessibleName(tr("History of the record"));
    m_tree->setColumnCount(1);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setWordWrap(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* restore = new QAction(tr("&Put this field back to what it was before"), m_tree);
    m_tree->addAction(restore);
    connect(restore, &QAction::triggered, this, &HistoryTab::restoreCurrent);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_tree);
}

void HistoryTab::showRecord(const RegisterDef& def, const Uid& uid)
{
    m_def = &def;
    m_uid = uid;
    reload();
}

QString HistoryTab::valueText(const FieldDef& field, const HistoryItem& item,
                              const QByteArray& json) const
{
    const bool isLink = item.op == Change::Op::Link || item.op == Change::Op::Unlink;
    const Value value = isLink && !json.isEmpty() ? Value(QStringList{QString::fromLatin1(json)})
                                                  : valueFromCanonical(json);
    const QString text = formatValue(field, value, formatContext(m_context)).simplified();
    return text.isEmpty() ? tr("(nothing)") : text;
}

void HistoryTab::addItems(QTreeWidgetItem* parent, const QList<HistoryItem>& items)
{
    for (const HistoryItem& item : items) {
        const FieldDef* field = m_context.binder.field(*m_def, item.fieldKey);
        if (!field)
            continue;
        const QString label = labelOf(*field, m_context);
        QString text;
        switch (item.op) {
        case Change::Op::Set:
            text = tr("%1: %2 → %3")
                       .arg(label, valueText(*field, item, item.before),
                            valueText(*field, item, item.after));
            break;
        case Change::Op::Link:
            text = tr("%1: linked %2").arg(label, valueText(*field, item, item.after));
            break;
        case Change::Op::Unlink:
            text = tr("%1: took %2 off").arg(label, valueText(*field, item, item.before));
            break;
        case Change::Op::Add:
        case Change::Op::Remove:
            continue; // the heading says it
        }
        auto* line = new QTreeWidgetItem(parent, {text});
        line->setToolTip(0, plainToolTip(text));
        if (item.op == Change::Op::Set) {
            line->setData(0, HistoryField, item.fieldKey);
            line->setData(0, HistoryBefore, item.before);
        }
    }
}

void HistoryTab::reload()
{
    m_tree->clear();
    if (!m_def || !m_uid)
        return;
    Binder::HistoryFilter filter;
    filter.record = m_uid;
    filter.limit = kShownChanges;
    const auto entries = m_context.binder.history(filter);
    const auto items = m_context.binder.historyItems(*m_uid);
    if (!entries || !items) {
        m_context.host.report(entries ? items.error() : entries.error());
        return;
    }
    QHash<qint64, QList<HistoryItem>> bySet;
    for (const HistoryItem& item : *items)
        bySet[item.setId].append(item);
    for (const HistoryEntry& entry : *entries) {
        const QString head =
            tr("%1 · %2 · %3")
                .arg(m_context.language.dateTime(entry.at), entry.actor,
                     entry.label.in(m_context.language, m_context.binder.registry()));
        auto* top = new QTreeWidgetItem(m_tree, {head});
        QFont bold = font();
        bold.setBold(true);
        top->setFont(0, bold);
        top->setToolTip(0, plainToolTip(head));
        addItems(top, bySet.value(entry.id));
    }
    m_tree->expandAll();
}

void HistoryTab::restoreCurrent()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const FieldDef* field =
        item && m_def ? m_context.binder.field(*m_def, item->data(0, HistoryField).toString())
                      : nullptr;
    if (!field || !m_uid || !field->isEditable()) {
        m_context.host.hint(tr("Choose a line that shows an old and a new value."));
        return;
    }
    const auto record = m_context.binder.find(*m_def, *m_uid);
    if (!record || !record->has_value())
        return;
    ChangeSet set(
        {ChangeLabel::Act::Restore, QString::fromLatin1(m_def->key), (*record)->code(), 1});
    set.set(*m_def, *m_uid, *field, (*record)->value(*field),
            valueFromCanonical(item->data(0, HistoryBefore).toByteArray()));
    const auto done = m_context.binder.session().apply(std::move(set));
    if (!done)
        m_context.host.report(done.error());
    else if (*done != 0)
        m_context.host.toast(tr("%1 put back.").arg(labelOf(*field, m_context)), true);
}

} // namespace ringbinder
