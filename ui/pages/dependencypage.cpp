// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dependencypage.h"

#include "ui/pages/pageheading.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kSearchPause = 200;
constexpr int kDeepestReopened = 6;
constexpr int kNameCharacters = 52;
constexpr int kKindCharacters = 20;
constexpr int kNumberCharacters = 6;
constexpr int kMostCirclesNamed = 3;

// What is unfolded, as the names of nodes along the way.
void collectOpen(const QTreeView& tree, const QModelIndex& parent, QSet<QString>& open)
{
    const QAbstractItemModel& model = *tree.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (tree.isExpanded(index)) {
            open.insert(index.data(DependencyModel::UidRole).toString());
            collectOpen(tree, index, open);
        }
    }
}

} // namespace

DependencyPage::DependencyPage(const OpenContext& context, const Evaluation& evaluation,
                               QWidget* parent)
    : LivePage(context, {}, parent)
    , m_evaluation(evaluation)
    , m_search(new QLineEdit(this))
    , m_direction(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_circles(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_model(new DependencyModel(context, this))
    , m_searchLater(new QTimer(this))
{
    auto* heading = pageHeading(tr("Dependencies"), this);
    m_search->setPlaceholderText(tr("Search by name or ID"));
    m_search->setAccessibleName(tr("Search the dependencies"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_direction->addItem(tr("What it needs"), int(DependencyModel::Direction::Needs));
    m_direction->addItem(tr("What needs it"), int(DependencyModel::Direction::IsNeededBy));
    auto* directionLabel = new QLabel(tr("&Show:"), this);
    directionLabel->setBuddy(m_direction);
    for (QLabel* label : {heading, m_summary, m_circles})
        label->setTextFormat(Qt::PlainText);
    m_circles->setWordWrap(true);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Tree of dependencies"));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->installEventFilter(this);
    const int character = fontMetrics().averageCharWidth();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(DependencyModel::Name, QHeaderView::Stretch);
    m_tree->header()->setMinimumSectionSize(kNumberCharacters * character);
    m_tree->header()->resizeSection(DependencyModel::Name, kNameCharacters * character);
    m_tree->header()->resizeSection(DependencyModel::Kind, kKindCharacters * character);
    for (int column = DependencyModel::Confidentiality; column < DependencyModel::Recovery;
         ++column)
        m_tree->header()->resizeSection(column, kNumberCharacters * character);
    m_tree->header()->resizeSection(DependencyModel::Recovery, 2 * kNumberCharacters * character);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(directionLabel);
    row->addWidget(m_direction);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_summary);
    column->addWidget(m_circles);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
    m_searchLater->setSingleShot(true);
    m_searchLater->setInterval(kSearchPause);
    connect(m_searchLater, &QTimer::timeout, this, &DependencyPage::renew);
    connect(m_search, &QLineEdit::textChanged, m_searchLater, qOverload<>(&QTimer::start));
    connect(m_direction, &QComboBox::activated, this, &DependencyPage::renew);
    connect(m_tree, &QTreeView::doubleClicked, this, &DependencyPage::openCurrent);
}

QWidget* DependencyPage::mainWidget()
{
    return m_tree;
}

QTreeView& DependencyPage::tree()
{
    return *m_tree;
}

QString DependencyPage::circles() const
{
    return m_circles->text();
}

void DependencyPage::expandAgain(const QModelIndex& parent, const QSet<QString>& open, int depth)
{
    if (depth > kDeepestReopened)
        return;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (!open.contains(index.data(DependencyModel::UidRole).toString()) ||
            m_model->isRepeated(index))
            continue;
        m_model->fetchMore(index);
        m_tree->expand(index);
        expandAgain(index, open, depth + 1);
    }
}

Result<> DependencyPage::refresh()
{
    m_searchLater->stop();
    QSet<QString> open;
    collectOpen(*m_tree, {}, open);
    const QString current =
        m_tree->currentIndex().siblingAtColumn(0).data(DependencyModel::UidRole).toString();
    const auto direction =
        static_cast<DependencyModel::Direction>(m_direction->currentData().toInt());
    m_model->rebuild(m_evaluation, direction, m_search->text());
    expandAgain({}, open, 0);
    QModelIndex shown = m_model->index(0, 0, {});
    for (int row = 0; row < m_model->rootCount(); ++row) {
        const QModelIndex root = m_model->index(row, 0, {});
        if (root.data(DependencyModel::UidRole).toString() == current)
            shown = root;
    }
    m_tree->setCurrentIndex(shown);
    const QString count = m_context.language.number(qint64(m_model->rootCount()));
    if (!m_search->text().trimmed().isEmpty())
        m_summary->setText(tr("Found: %1").arg(count));
    else
        m_summary->setText(
            direction == DependencyModel::Direction::Needs
                ? tr("Nothing needs these: %1. Unfold to see what they need.").arg(count)
                : tr("These need nothing: %1. Unfold to see what needs them.").arg(count));
    const QList<Message> all = m_evaluation.recovery().cycleSentences(m_context.binder);
    QStringList circles;
    for (const Message& circle : all.mid(0, kMostCirclesNamed))
        circles.append(circle.in(m_context.language));
    if (all.size() > kMostCirclesNamed)
        circles.append(tr("%n more circle(s).", nullptr, int(all.size()) - kMostCirclesNamed));
    m_circles->setText(circles.join(QLatin1Char('\n')));
    m_circles->setVisible(!circles.isEmpty());
    return {};
}

void DependencyPage::openCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    const RegisterDef* def = m_model->defAt(current);
    const auto uid = m_model->uidAt(current);
    if (def && uid)
        m_context.host.openRecord(*def, *uid, {});
}

bool DependencyPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return LivePage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (isEnter || key == Qt::Key_Down)) {
        if (m_searchLater->isActive())
            renew();
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
