// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/starterpage.h"

#include "ui/models/opencontext.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

enum StarterColumn { StarterTitle, StarterCount };
constexpr int kStarterSentenceLines = 3;

bool isStarterTickable(const QTreeWidgetItem& item)
{
    return item.flags().testFlag(Qt::ItemIsEnabled);
}

int indexOfRegister(const QList<QPair<const RegisterDef*, QStringList>>& groups,
                    const RegisterDef* def)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [def](const auto& group) { return group.first == def; });
    return found == groups.end() ? -1 : int(found - groups.begin());
}

} // namespace

StarterPage::StarterPage(const QString& invitation, QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_sentence(new QLabel(this))
    , m_sum(new QLabel(this))
{
    auto* say = new QLabel(invitation, this);
    say->setTextFormat(Qt::PlainText);
    say->setWordWrap(true);
    say->setBuddy(m_list);
    m_list->setAccessibleName(tr("Starter packs"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(StarterTitle, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(StarterCount, QHeaderView::ResizeToContents);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sum->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_sentence, m_sum})
        label->setWordWrap(true);
    m_sentence->setMinimumHeight(kStarterSentenceLines * fontMetrics().lineSpacing());
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto* usual = new QPushButton(tr("Tick the &usual ones"), this);
    auto* none = new QPushButton(tr("Tick n&one"), this);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {usual, none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(say);
    column->addWidget(m_list, 1);
    column->addWidget(m_sentence);
    column->addLayout(row);
    column->addWidget(m_sum);
    setFocusProxy(m_list);

    connect(usual, &QPushButton::clicked, this, &StarterPage::tickUsual);
    connect(none, &QPushButton::clicked, this, &StarterPage::tickNone);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] {
        sumUp();
        emit edited();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        describe();
        emit cursorMoved();
    });
}

void StarterPage::offer(const Result<QList<StarterPack>>& packs)
{
    m_packs = packs.value_or(QList<StarterPack>());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const StarterPack& pack : std::as_const(m_packs)) {
        auto* item = new QTreeWidgetItem(m_list, {pack.title});
        const bool isDivided = pack.parts.size() > 1;
        const auto show = [](QTreeWidgetItem& shown, qsizetype count) {
            Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
            if (count > 0)
                flags |= Qt::ItemIsEnabled;
            shown.setFlags(flags);
            shown.setText(StarterCount, count > 0 ? QString::number(count) : tr("there already"));
            shown.setTextAlignment(StarterCount, Qt::AlignRight | Qt::AlignVCenter);
            shown.setCheckState(StarterTitle, Qt::Unchecked);
        };
        show(*item, pack.count());
        item->setToolTip(StarterTitle, plainToolTip(pack.sentence));
        if (!isDivided)
            continue;
        item->setFlags(item->flags() | Qt::ItemIsAutoTristate);
        bool isAnyUsual = false;
        for (const StarterPart& part : pack.parts) {
            auto* child = new QTreeWidgetItem(item, {part.title});
            show(*child, part.rows.size());
            isAnyUsual = isAnyUsual || part.isUsual;
        }
        item->setExpanded(isAnyUsual);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    describe();
    sumUp();
    if (!packs)
        m_sum->setText(packs.error().message.plain());
}

void StarterPage::forEachPart(const PartAction& action) const
{
    for (qsizetype p = 0; p < m_packs.size(); ++p) {
        QTreeWidgetItem* item = m_list->topLevelItem(int(p));
        const QList<StarterPart>& parts = m_packs[p].parts;
        for (qsizetype n = 0; n < parts.size(); ++n)
            action(parts.size() > 1 ? *item->child(int(n)) : *item, parts[n]);
    }
}

void StarterPage::tick(const std::function<bool(const StarterPart&)>& isWanted)
{
    {
        const QSignalBlocker quiet(m_list);
        forEachPart([&isWanted](QTreeWidgetItem& item, const StarterPart& part) {
            const bool isOn = isStarterTickable(item) && isWanted(part);
            item.setCheckState(StarterTitle, isOn ? Qt::Checked : Qt::Unchecked);
        });
    }
    m_list->viewport()->update();
    sumUp();
    emit edited();
}

void StarterPage::tickUsual()
{
    tick([](const StarterPart& part) { return part.isUsual; });
}

void StarterPage::tickNone()
{
    tick([](const StarterPart&) { return false; });
}

QStringList StarterPage::keys() const
{
    QStringList keys;
    forEachPart([&keys](QTreeWidgetItem& item, const StarterPart& part) {
        if (isStarterTickable(item) && item.checkState(StarterTitle) == Qt::Checked)
            keys.append(part.key);
    });
    return keys;
}

QList<StarterRow> StarterPage::rows() const
{
    QList<StarterRow> rows;
    forEachPart([&rows](QTreeWidgetItem& item, const StarterPart& part) {
        if (isStarterTickable(item) && item.checkState(StarterTitle) == Qt::Checked)
            rows.append(part.rows);
    });
    return rows;
}

QList<StarterRow> StarterPage::rowsAtCursor() const
{
    QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return {};
    const int place = m_list->indexOfTopLevelItem(item->parent() ? item->parent() : item);
    QList<StarterRow> rows;
    for (const StarterPart& part : m_packs[place].parts)
        rows.append(part.rows);
    return rows;
}

void StarterPage::describe()
{
    QTreeWidgetItem* item = m_list->currentItem();
    const int place =
        item ? m_list->indexOfTopLevelItem(item->parent() ? item->parent() : item) : -1;
    m_sentence->setText(place < 0 ? QString() : m_packs[place].sentence);
}

void StarterPage::sumUp()
{
    const QList<StarterRow> all = rows();
    QSet<const RegisterDef*> filled;
    for (const StarterRow& row : all)
        filled.insert(row.def);
    m_sum->setText(all.isEmpty() ? tr("Nothing is ticked; the registers stay as they are.")
                                 : tr("Will create %1 in %2.")
                                       .arg(tr("%n record(s)", nullptr, int(all.size())),
                                            tr("%n register(s)", nullptr, int(filled.size()))));
}

void addStarterRows(QTreeWidget& tree, const QList<StarterRow>& rows, const Language& language,
                    const QList<StarterRow>& unfolded)
{
    QList<QPair<const RegisterDef*, QStringList>> groups;
    for (const StarterRow& row : rows) {
        const int place = indexOfRegister(groups, row.def);
        if (place < 0)
            groups.append({row.def, {row.title}});
        else
            groups[place].second.append(row.title);
    }
    QTreeWidgetItem* inView = nullptr;
    for (const auto& [def, titles] : std::as_const(groups)) {
        const Text label = titles.size() == 1 ? def->labelText() : def->pluralText();
        auto* group = new QTreeWidgetItem(
            &tree, {QStringLiteral("%1 %2").arg(titles.size()).arg(inSentence(label, language))});
        group->setIcon(0, themedIcon(QString::fromLatin1(def->icon)));
        group->setToolTip(0, plainToolTip(group->text(0)));
        for (const QString& title : titles) {
            auto* item = new QTreeWidgetItem(group, {title});
            item->setToolTip(0, plainToolTip(title));
        }
        const bool isOpen =
            std::any_of(unfolded.begin(), unfolded.end(),
                        [wanted = def](const StarterRow& row) { return row.def == wanted; });
        group->setExpanded(isOpen);
        if (isOpen && !inView)
            inView = group;
    }
    if (inView)
        tree.scrollToItem(inView, QAbstractItemView::PositionAtTop);
}

QString countryOfUser()
{
    return QLocale::system().name().section(u'_', 1, 1);
}

} // namespace ringbinder
