// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlinepage.h"

#include "ui/pages/pageheading.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <memory>

namespace ringbinder {

namespace {

enum OutlineColumn { NameColumn, KindColumn, StateColumn, GapColumn, OutlineColumns };
enum OutlineRole { PathRole = Qt::UserRole + 1, UidRole, DefRole };

constexpr int kOutlineSearchPause = 200; // ms
constexpr int kOutlineKindCharacters = 18;
constexpr int kOutlineStateCharacters = 20;
constexpr int kOutlineGapCharacters = 48;
// Small outlines are shown unfolded to this many rows.
constexpr int kMostUnfolded = 60;

int countOf(const QList<OutlineNode>& nodes)
{
    int count = int(nodes.size());
    for (const OutlineNode& node : nodes)
        count += countOf(node.children);
    return count;
}

void collectUnfolded(const QTreeWidgetItem& parent, QSet<QString>& open)
{
    for (int i = 0; i < parent.childCount(); ++i) {
        const QTreeWidgetItem& child = *parent.child(i);
        if (child.isExpanded())
            open.insert(child.data(NameColumn, PathRole).toString());
        collectUnfolded(child, open);
    }
}

} // namespace

OutlinePage::OutlinePage(const OpenContext& context, const OutlineDef& outline, QWidget* parent)
    : LivePage(context, QList<const RegisterDef*>(outline.sources.begin(), outline.sources.end()),
               parent)
    , m_def(outline)
    , m_summary(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_gapsOnly(new QCheckBox(tr("Only &gaps"), this))
    , m_tree(new QTreeWidget(this))
    , m_searchLater(new QTimer(this))
{
    build();
    m_searchLater->setSingleShot(true);
    m_searchLater->setInterval(kOutlineSearchPause);
    connect(m_searchLater, &QTimer::timeout, this, &OutlinePage::fill);
    connect(m_search, &QLineEdit::textChanged, m_searchLater, qOverload<>(&QTimer::start));
    connect(m_gapsOnly, &QCheckBox::toggled, this, &OutlinePage::fill);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &OutlinePage::openCurrent);
}

void OutlinePage::build()
{
    const Language& language = m_context.language;
    auto* heading = pageHeading(m_def.titleText().in(language), this);
    auto* purpose = new QLabel(m_def.purposeText().in(language), this);
    for (QLabel* label : {purpose, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont strong = m_summary->font();
    strong.setBold(true);
    m_summary->setFont(strong);
    m_search->setPlaceholderText(tr("Search by name or ID"));
    m_search->setAccessibleName(tr("Search by name or ID"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_gapsOnly->setToolTip(tr("Show only where something is missing"));
    auto* all = new QPushButton(tr("&Unfold all"), this);
    auto* none = new QPushButton(tr("&Fold all"), this);
    connect(all, &QPushButton::clicked, this, [this] { unfold(true); });
    connect(none, &QPushButton::clicked, this, [this] { unfold(false); });

    m_tree->setColumnCount(OutlineColumns);
    m_tree->setHeaderLabels({tr("Record"), tr("Kind"), tr("State"), tr("What is missing")});
    m_tree->setAccessibleName(m_def.titleText().in(language));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->installEventFilter(this);
    const int character = fontMetrics().averageCharWidth();
    QHeaderView& header = *m_tree->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header.resizeSection(KindColumn, kOutlineKindCharacters * character);
    header.resizeSection(StateColumn, kOutlineStateCharacters * character);
    header.resizeSection(GapColumn, kOutlineGapCharacters * character);

    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_gapsOnly);
    row->addWidget(all);
    row->addWidget(none);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(purpose);
    column->addWidget(m_summary);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
}

QWidget* OutlinePage::mainWidget()
{
    return m_tree;
}

QString OutlinePage::summary() const
{
    return m_summary->text();
}

Result<> OutlinePage::refresh()
{
    auto made = m_def.make(m_context.binder, m_context.language, {});
    if (!made)
        return fail(made.error());
    const bool isFirst = m_outline.roots.isEmpty();
    m_outline = std::move(*made);
    m_summary->setText(m_outline.roots.isEmpty() ? m_def.emptyText().in(m_context.language)
                                                 : m_outline.summary);
    fill();
    if (isFirst && countOf(m_outline.roots) <= kMostUnfolded)
        m_tree->expandAll();
    else if (isFirst)
        m_tree->expandToDepth(0);
    return {};
}

bool OutlinePage::isFound(const OutlineNode& node) const
{
    const QString wanted = m_search->text().trimmed();
    return wanted.isEmpty() || node.title.contains(wanted, Qt::CaseInsensitive) ||
           node.code.startsWith(wanted, Qt::CaseInsensitive);
}

QTreeWidgetItem* OutlinePage::itemOf(const OutlineNode& node, bool isWithin, const QString& path)
{
    if (m_gapsOnly->isChecked() && !node.hasGap())
        return nullptr;
    const QString key = node.uid ? node.uid->toString() : node.title;
    const QString own = QStringLiteral("%1/%2").arg(path, key);
    const bool isHere = isWithin || isFound(node);
    auto item = std::make_unique<QTreeWidgetItem>();
    for (const OutlineNode& below : node.children) {
        if (QTreeWidgetItem* child = itemOf(below, isHere, own))
            item->addChild(child);
    }
    if (!isHere && item->childCount() == 0)
        return nullptr;
    const QString name =
        node.code.isEmpty() ? node.title : QStringLiteral("%1  %2").arg(node.code, node.title);
    item->setText(NameColumn, name);
    item->setText(KindColumn, node.kind);
    item->setText(StateColumn,
                  QStringLiteral("%1 %2").arg(theme::toneMark(node.tone), node.state).trimmed());
    if (!node.gap.isEmpty())
        item->setText(GapColumn,
                      QStringLiteral("%1 %2").arg(theme::toneMark(Tone::Warning), node.gap));
    for (int column = 0; column < OutlineColumns; ++column)
        item->setToolTip(column, plainToolTip(item->text(column)));
    item->setData(NameColumn, PathRole, own);
    if (node.uid) {
        item->setData(NameColumn, UidRole, node.uid->toString());
        item->setData(NameColumn, DefRole, node.def->name());
    } else {
        QFont bold = m_tree->font();
        bold.setBold(true);
        item->setFont(NameColumn, bold);
    }
    return item.release();
}

void OutlinePage::fill()
{
    m_searchLater->stop();
    QSet<QString> open;
    collectUnfolded(*m_tree->invisibleRootItem(), open);
    const QTreeWidgetItem* before = m_tree->currentItem();
    const QString current = before ? before->data(NameColumn, PathRole).toString() : QString();
    m_tree->clear();
    for (const OutlineNode& root : m_outline.roots) {
        if (QTreeWidgetItem* item = itemOf(root, false, {}))
            m_tree->addTopLevelItem(item);
    }
    // What is searched for is shown, however deep it stands.
    const bool showsAll = !m_search->text().trimmed().isEmpty() || m_gapsOnly->isChecked();
    QTreeWidgetItem* shown = m_tree->topLevelItem(0);
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        const QString path = (*at)->data(NameColumn, PathRole).toString();
        if (showsAll || open.contains(path))
            (*at)->setExpanded(true);
        if (path == current)
            shown = *at;
    }
    m_tree->setCurrentItem(shown);
}

void OutlinePage::unfold(bool all)
{
    if (all)
        m_tree->expandAll();
    else
        m_tree->collapseAll();
}

void OutlinePage::openCurrent()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const auto uid =
        item ? Uid::fromString(item->data(NameColumn, UidRole).toString()) : std::nullopt;
    if (!uid) {
        m_context.host.hint(tr("This is a heading; choose a record below it."));
        return;
    }
    const RegisterDef* def =
        m_context.binder.registry().find(item->data(NameColumn, DefRole).toString());
    if (def)
        m_context.host.openRecord(*def, *uid, {});
}

bool OutlinePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return LivePage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (isEnter || key == Qt::Key_Down)) {
        if (m_searchLater->isActive())
            fill();
        m_tree->setFocus();
        return true;
    }
    if (watched == m_tree && isEnter) {
        openCurrent();
        return true;
    }
    return LivePage::eventFilter(watched, event);
}

} // namespace ringbinder
