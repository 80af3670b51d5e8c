// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scanhostspanel.h"

#include "core/registers/technical/network_host.h"
#include "ui/dialogs/calmcombo.h"
#include "ui/forms/choiceeditors.h"
#include "ui/shell/tones.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kScanRowPadding = 6;
constexpr int kCandidateLetters = 24;
constexpr int kScanColumnLetters[] = {24, 22, 18, 8, 30};

} // namespace

ScanHostsPanel::ScanHostsPanel(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(network_host::asset)
    , m_model(new ScanHostModel(context, this))
    , m_search(new QLineEdit(this))
    , m_onlyOpen(new QCheckBox(tr("&Only what is to be decided"), this))
    , m_table(new QTableView(this))
    , m_label(new QLabel(tr("&Asset of the selected hosts:"), this))
    , m_candidates(new CalmCombo(this))
    , m_asset(new RecordLine(context, m_field, this))
    , m_none(new QPushButton(tr("&No asset"), this))
{
    m_search->setPlaceholderText(tr("Search the hosts"));
    m_search->setAccessibleName(tr("Search the hosts"));
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setAccessibleName(tr("Hosts of the scan"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kScanRowPadding);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < int(std::size(kScanColumnLetters)); ++column)
        m_table->setColumnWidth(column,
                                kScanColumnLetters[column] * fontMetrics().averageCharWidth() + 16);
    m_table->installEventFilter(this);
    m_candidates->setAccessibleName(tr("Assets that fit"));
    m_candidates->setMinimumContentsLength(kCandidateLetters);
    m_candidates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_asset->keepToKnown();
    m_asset->line()->setAccessibleName(tr("Asset of the selected hosts"));
    m_asset->line()->setPlaceholderText(tr("name or code of the asset"));
    m_label->setBuddy(m_asset->line());
    m_none->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_onlyOpen);
    auto* row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_candidates);
    row->addWidget(m_asset, 1);
    row->addWidget(m_none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, &ScanHostsPanel::filter);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &ScanHostsPanel::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScanHostsPanel::showSelected);
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_asset->line()->setFocus(); });
    connect(m_asset, &RecordLine::finished, this, [this] {
        // A name that nobody has is left standing; it is no answer.
        if (m_asset->chosen() || m_asset->text().trimmed().isEmpty())
            choose(m_asset->chosen());
    });
    connect(m_candidates, &QComboBox::activated, this, [this] {
        if (const auto asset = Uid::fromString(m_candidates->currentData().toString()))
            choose(asset);
    });
    connect(m_none, &QPushButton::clicked, this, [this] { choose(std::nullopt); });
    showSelected();
}

void ScanHostsPanel::setPreview(const ScanPreview* preview)
{
    m_model->setPreview(preview);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showSelected();
}

void ScanHostsPanel::filter()
{
    m_model->setFilter(m_search->text(), m_onlyOpen->isChecked());
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showSelected();
}

QList<int> ScanHostsPanel::selectedHosts() const
{
    QList<int> hosts;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        hosts.append(m_model->hostAt(row.row()));
    return hosts;
}

void ScanHostsPanel::showSelected()
{
    const QList<int> hosts = selectedHosts();
    for (QWidget* part : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_asset),
                          static_cast<QWidget*>(m_none)})
        part->setEnabled(!hosts.isEmpty());
    m_candidates->clear();
    std::optional<Uid> asset;
    if (!hosts.isEmpty()) {
        const HostMatch& first = m_model->preview()->hosts[hosts.first()];
        asset = first.asset;
        if (hosts.size() == 1 && !first.candidates.isEmpty()) {
            m_candidates->addItem(tr("%n asset(s) fit", nullptr, int(first.candidates.size())));
            for (const Uid& uid : first.candidates) {
                const auto name = m_context.binder.name(uid);
                m_candidates->addItem(name ? QStringLiteral("%1 %2").arg(name->code, name->title)
                                           : uid.toString(),
                                      uid.toString());
            }
        }
        for (const int host : hosts) {
            if (m_model->preview()->hosts[host].asset != asset)
                asset.reset(); // several answers stand as none
        }
    }
    m_candidates->setVisible(m_candidates->count() > 0);
    m_asset->setRecord(asset);
}

void ScanHostsPanel::choose(const std::optional<Uid>& asset)
{
    const QList<int> hosts = selectedHosts();
    if (hosts.isEmpty())
        return;
    // Leaving the line as it was says nothing.
    bool isNew = false;
    for (const int host : hosts)
        isNew = isNew || m_model->isOpen(host) || m_model->preview()->hosts[host].asset != asset;
    if (isNew)
        emit assetChosen(hosts, asset);
}

void ScanHostsPanel::noteDecided(const QList<int>& hosts)
{
    for (const int host : hosts)
        m_model->noteDecided(host);
    showSelected();
}

bool ScanHostsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) {
            (m_candidates->isVisible() ? static_cast<QWidget*>(m_candidates) : m_asset->line())
                ->setFocus();
            return true;
        }
        if (key == Qt::Key_Delete) {
            choose(std::nullopt);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ringbinder
