// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenariodialog.h"

#include "core/registers/assets/asset.h"
#include "core/registers/risks/risk.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

enum ScenarioColumn {
    ScenarioThreat,
    ScenarioWeakness,
    ScenarioAffects,
    ScenarioOwner,
    ScenarioControls,
    ScenarioState,
    ScenarioColumnCount
};
constexpr int kScenarioAsset = Qt::UserRole; // uid of an asset; place of a draft
constexpr int kScenarioPause = 150;          // ms of ticking

QLabel* scenarioText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool isChoosable(const QTreeWidgetItem& item)
{
    return item.flags().testFlag(Qt::ItemIsEnabled) &&
           item.flags().testFlag(Qt::ItemIsUserCheckable);
}

} // namespace

ScenarioDialog::ScenarioDialog(const OpenContext& context, const QList<Uid>& assets,
                               QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_assetSearch(new QLineEdit(this))
    , m_assets(new QTreeWidget(this))
    , m_search(new QLineEdit(this))
    , m_rows(new QTreeWidget(this))
    , m_onlyNew(new QCheckBox(tr("&Hide what exists"), this))
    , m_controls(new QCheckBox(tr("&Link the controls that usually help"), this))
    , m_title(scenarioText(this))
    , m_description(scenarioText(this))
    , m_counted(scenarioText(this))
    , m_add(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Build scenarios"));
    m_draftLater.setSingleShot(true);
    m_draftLater.setInterval(kScenarioPause);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->addWidget(buildAssets());
    halves->addWidget(buildRows());
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    halves->setSizes({270, 900});
    halves->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    m_controls->setChecked(true);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_controls);
    bottom->addWidget(m_counted, 1);
    bottom->addWidget(buttons);
    auto* box = new QVBoxLayout(this);
    box->addWidget(halves, 1);
    box->addLayout(bottom);
    fillAssets(assets);
    connect(m_assetSearch, &QLineEdit::textChanged, this, &ScenarioDialog::searchAssets);
    connect(m_assets, &QTreeWidget::itemChanged, this, [this] { m_draftLater.start(); });
    connect(&m_draftLater, &QTimer::timeout, this, &ScenarioDialog::draft);
    connect(m_search, &QLineEdit::textChanged, this, &ScenarioDialog::searchRows);
    connect(m_onlyNew, &QCheckBox::toggled, this, &ScenarioDialog::searchRows);
    connect(m_rows, &QTreeWidget::itemChanged, this, &ScenarioDialog::count);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &ScenarioDialog::describe);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScenarioDialog::apply);
    draft();
    m_assetSearch->setFocus();
    resize(1200, 640);
}

QWidget* ScenarioDialog::buildAssets()
{
    auto* side = new QWidget(this);
    auto* label = new QLabel(tr("1. &Assets"), side);
    label->setBuddy(m_assetSearch);
    m_assetSearch->setPlaceholderText(tr("Search by name, code or type"));
    m_assetSearch->setAccessibleName(tr("Search the assets"));
    m_assetSearch->setClearButtonEnabled(true);
    m_assets->setAccessibleName(tr("Assets"));
    m_assets->setHeaderHidden(true);
    m_assets->setRootIsDecorated(false);
    m_assets->setUniformRowHeights(true);
    auto* all = new QPushButton(tr("All &shown"), side);
    auto* none = new QPushButton(tr("&None"), side);
    for (QPushButton* button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_assets->topLevelItemCount(); ++i) {
            if (!m_assets->topLevelItem(i)->isHidden())
                m_assets->topLevelItem(i)->setCheckState(0, Qt::Checked);
        }
    });
    connect(none, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_assets->topLevelItemCount(); ++i)
            m_assets->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    });
    auto* row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(label);
    column->addWidget(m_assetSearch);
    column->addWidget(m_assets, 1);
    column->addLayout(row);
    setTabOrder(m_assets, all);
    setTabOrder(all, none);
    setTabOrder(none, m_search);
    return side;
}

QWidget* ScenarioDialog::buildRows()
{
    auto* side = new QWidget(this);
    auto* label = new QLabel(tr("2. &Risks that fit them"), side);
    label->setBuddy(m_search);
    m_search->setPlaceholderText(tr("Search threats, vulnerabilities and controls"));
    m_search->setAccessibleName(tr("Search the scenarios"));
    m_search->setClearButtonEnabled(true);
    m_rows->setAccessibleName(tr("Scenarios"));
    m_rows->setColumnCount(ScenarioColumnCount);
    m_rows->setHeaderLabels({tr("Threat"), tr("Vulnerability"), tr("Affects"), tr("Owner"),
                             tr("Controls"), tr("From")});
    m_rows->setUniformRowHeights(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->header()->setStretchLastSection(true);
    auto* all = new QPushButton(tr("&Tick all shown"), side);
    auto* none = new QPushButton(tr("Tick n&one"), side);
    for (QPushButton* button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyNew);
    row->addWidget(all);
    row->addWidget(none);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_description->setMinimumHeight(m_description->fontMetrics().lineSpacing() * 3);
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_rows, 1);
    column->addWidget(m_title);
    column->addWidget(m_description);
    setTabOrder(m_search, m_onlyNew);
    setTabOrder(m_onlyNew, all);
    setTabOrder(all, none);
    setTabOrder(none, m_rows);
    setTabOrder(m_rows, m_controls);
    return side;
}

QString ScenarioDialog::counted() const
{
    return m_counted->text();
}

void ScenarioDialog::fillAssets(const QList<Uid>& ticked)
{
    const auto assets = m_context.binder.records(asset::def);
    if (!assets) {
        m_context.host.report(assets.error());
        return;
    }
    QList<Record> sorted;
    for (const Record& record : *assets) {
        if (record.get(asset::status) != asset::Status::Retired)
            sorted.append(record);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Record& a, const Record& b) {
        return a.title().localeAwareCompare(b.title()) < 0;
    });
    const QSignalBlocker quiet(m_assets);
    const FormatContext format = formatContext(m_context);
    for (const Record& record : std::as_const(sorted)) {
        auto* item = new QTreeWidgetItem(m_assets, {record.title()});
        const QString type = formatValue(asset::type, record.value(asset::type), format);
        item->setToolTip(0, plainToolTip(QStringLiteral("%1 %2").arg(record.code(), type)));
        item->setData(0, kScenarioAsset, record.uid().toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemNeverHasChildren);
        const bool isTicked = ticked.contains(record.uid());
        item->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
        if (isTicked && !m_assets->currentItem())
            m_assets->setCurrentItem(item);
    }
}

void ScenarioDialog::searchAssets(const QString& text)
{
    const QString wanted = text.trimmed();
    for (int i = 0; i < m_assets->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_assets->topLevelItem(i);
        item->setHidden(!item->text(0).contains(wanted, Qt::CaseInsensitive) &&
                        !item->toolTip(0).contains(wanted, Qt::CaseInsensitive));
    }
}

QList<Uid> ScenarioDialog::tickedAssets() const
{
    QList<Uid> uids;
    for (int i = 0; i < m_assets->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_assets->topLevelItem(i);
        const auto uid = Uid::fromString(item->data(0, kScenarioAsset).toString());
        if (uid && item->checkState(0) == Qt::Checked)
            uids.append(*uid);
    }
    return uids;
}

// What is ticked stays ticked as long as its asset is.
void ScenarioDialog::draft()
{
    m_draftLater.stop();
    QSet<QString> ticked;
    for (const ScenarioDraft& one : tickedDrafts())
        ticked.insert(one.key);
    auto drafts = draftScenarios(m_context.binder, shippedCatalogue(), {tickedAssets(), {}, {}},
                                 m_context.language);
    if (!drafts) {
        m_context.host.report(drafts.error());
        return;
    }
    m_drafts = std::move(*drafts);
    {
        const QSignalBlocker quiet(m_rows);
        const bool isFirst = m_rows->topLevelItemCount() == 0;
        m_rows->clear();
        QTreeWidgetItem* group = nullptr;
        QFont bold = font();
        bold.setBold(true);
        for (qsizetype place = 0; place < m_drafts.size(); ++place) {
            const ScenarioDraft& one = m_drafts[place];
            if (!group || group->data(0, kScenarioAsset) != one.asset.toString()) {
                group = new QTreeWidgetItem(m_rows, {one.assetName});
                group->setData(0, kScenarioAsset, one.asset.toString());
                group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                group->setFont(0, bold);
                group->setFirstColumnSpanned(true);
            }
            auto* item = new QTreeWidgetItem(group);
            fillRow(*item, one, place);
            if (!one.existing && ticked.contains(one.key))
                item->setCheckState(0, Qt::Checked);
        }
        m_rows->expandAll();
        if (isFirst && !m_drafts.isEmpty()) {
            m_rows->setColumnWidth(ScenarioThreat, 210);
            m_rows->setColumnWidth(ScenarioWeakness, 220);
            m_rows->setColumnWidth(ScenarioAffects, 120);
            m_rows->setColumnWidth(ScenarioOwner, 100);
            m_rows->setColumnWidth(ScenarioControls, 90);
        }
    }
    searchRows();
}

void ScenarioDialog::fillRow(QTreeWidgetItem& item, const ScenarioDraft& draft,
                             qsizetype place) const
{
    const FormatContext format = formatContext(m_context);
    QStringList weak;
    for (const ScenarioPart& part : draft.vulnerabilities)
        weak.append(part.name);
    QStringList controls;
    for (const Uid& uid : draft.risk.get(risk::controls).value_or(QList<Uid>())) {
        if (const auto name = m_context.binder.name(uid))
            controls.append(name->code);
    }
    const auto known = draft.existing ? m_context.binder.name(*draft.existing) : std::nullopt;
    item.setText(ScenarioThreat, draft.threat.name);
    item.setText(ScenarioWeakness, weak.join(QStringLiteral("; ")));
    item.setText(ScenarioAffects, formatValue(risk::cia, draft.risk.value(risk::cia), format));
    item.setText(ScenarioOwner, formatValue(risk::owner, draft.risk.value(risk::owner), format));
    item.setText(ScenarioControls, controls.join(QStringLiteral(", ")));
    item.setText(ScenarioState, known ? tr("exists: %1").arg(known->code)
                                      : labelOf(draft.origin).in(m_context.language));
    for (int column = 0; column < ScenarioColumnCount; ++column)
        item.setToolTip(column, plainToolTip(item.text(column)));
    item.setData(0, kScenarioAsset, qlonglong(place));
    if (known) {
        item.setFlags(Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
        item.setCheckState(0, Qt::Checked);
    } else {
        item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                      Qt::ItemNeverHasChildren);
        item.setCheckState(0, Qt::Unchecked);
        item.setForeground(ScenarioState, theme::muted(palette()));
    }
}

void ScenarioDialog::searchRows()
{
    const QString wanted = m_search->text().trimmed();
    for (int g = 0; g < m_rows->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_rows->topLevelItem(g);
        bool isAnyShown = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            bool isFound = false;
            for (int column = 0; column < ScenarioColumnCount; ++column)
                isFound = isFound || item->text(column).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!isFound || (m_onlyNew->isChecked() && !isChoosable(*item)));
            isAnyShown = isAnyShown || !item->isHidden();
        }
        group->setHidden(!isAnyShown);
    }
    describe();
    count();
}

void ScenarioDialog::tickShown(bool on)
{
    {
        const QSignalBlocker quiet(m_rows);
        for (int g = 0; g < m_rows->topLevelItemCount(); ++g) {
            QTreeWidgetItem* group = m_rows->topLevelItem(g);
            for (int i = 0; i < group->childCount(); ++i) {
                QTreeWidgetItem* item = group->child(i);
                if (isChoosable(*item) && (!on || !item->isHidden()))
                    item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    m_rows->viewport()->update();
    count();
}

QList<ScenarioDraft> ScenarioDialog::tickedDrafts() const
{
    QList<ScenarioDraft> ticked;
    for (int g = 0; g < m_rows->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* group = m_rows->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            const QTreeWidgetItem* item = group->child(i);
            if (isChoosable(*item) && item->checkState(0) == Qt::Checked)
                ticked.append(m_drafts[item->data(0, kScenarioAsset).toLongLong()]);
        }
    }
    return ticked;
}

void ScenarioDialog::describe()
{
    const QTreeWidgetItem* item = m_rows->currentItem();
    const bool isRow = item && item->parent() && !item->isHidden();
    const ScenarioDraft* one =
        isRow ? &m_drafts[item->data(0, kScenarioAsset).toLongLong()] : nullptr;
    m_title->setText(one ? one->risk.title() : QString());
    m_description->setText(
        one ? one->risk.text(risk::description)
        : m_drafts.isEmpty()
            ? tr("Tick the assets whose risks you look for. What the catalogue and your "
                 "registers know about assets of their type is offered here; nothing is "
                 "written before you add it.")
            : tr("Choose a line to read the risk as it would be written."));
}

void ScenarioDialog::count()
{
    if (!m_add)
        return;
    const int chosen = int(tickedDrafts().size());
    const auto known = std::count_if(m_drafts.cbegin(), m_drafts.cend(),
                                     [](const auto& one) { return one.existing.has_value(); });
    m_counted->setText(m_drafts.isEmpty() ? QString()
                                          : tr("%1 offered, %2 of them exist already, %3 ticked")
                                                .arg(m_drafts.size())
                                                .arg(known)
                                                .arg(chosen));
    m_add->setText(tr("A&dd %n risk(s)", nullptr, chosen));
    m_add->setEnabled(chosen > 0 && !m_context.binder.isReadOnly());
}

void ScenarioDialog::apply()
{
    const QList<ScenarioDraft> chosen = tickedDrafts();
    auto set = takeScenarios(m_context.binder, shippedCatalogue(), chosen, m_context.language,
                             {m_controls->isChecked()});
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (!done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.toast(tr("%n risk(s) added.", nullptr, int(chosen.size())), true);
    accept();
}

} // namespace ringbinder
