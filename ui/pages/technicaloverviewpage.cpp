// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicaloverviewpage.h"

#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "ui/charts/trendpanel.h"
#include "ui/dialogs/technicallimitsdialog.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/pageheading.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kZoneLines = 8;
constexpr int kWorstLines = 10;
constexpr int kTechnicalTrendHeight = 220;
constexpr int kTrendStateColumn = 2; // says whether a target is met; there is none
enum StackPlace { EmptyPlace, ContentPlace };

QLabel* technicalLabel(const QString& text, QWidget* parent, bool isHeading)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    if (isHeading) {
        font.setPointSizeF(font.pointSizeF() * 1.15);
        font.setBold(true);
    }
    label->setFont(font);
    return label;
}

void holdLines(FigureTable& table, int lines)
{
    table.setMinimumHeight((lines + 3) * (table.fontMetrics().height() + 6));
}

} // namespace

TechnicalOverviewPage::TechnicalOverviewPage(const OpenContext& context, TechnicalWatch& watch,
                                             QWidget* parent)
    : TechnicalPage(context, watch, parent)
    , m_import(new QPushButton(themedIcon(QStringLiteral("import")), tr("&Import scan…"), this))
    , m_results(new QPushButton(tr("&Results"), this))
    , m_differences(new QPushButton(tr("&Differences"), this))
    , m_limits(new QPushButton(tr("&Limits…"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(technicalLabel({}, this, false))
    , m_covered(technicalLabel({}, this, false))
    , m_figures(new QGridLayout)
    , m_coverage(
          new FigureTable({tr("Zone"), tr("Covered"), tr("Last scan"), tr("Hosts"), tr("Tool")},
                          tr("Coverage by zone"), this))
    , m_rateBy(new QComboBox(this))
    , m_rates(
          new FigureTable({tr("Name"), tr("Passes"), tr("Fails"), tr("Exceptions"), tr("Too old")},
                          tr("Pass rates"), this))
    , m_trend(new TrendPanel(context, this))
    , m_worst(new FigureTable(
          {tr("Rule"), tr("Host or asset"), tr("Severity"), tr("Age"), tr("Due on"), tr("What")},
          tr("Worst failures"), this))
{
    auto* top = new QHBoxLayout;
    top->addWidget(pageHeading(tr("Technical compliance"), this));
    top->addStretch(1);
    for (QPushButton* button : {m_import, m_results, m_differences, m_limits}) {
        button->setAutoDefault(false);
        top->addWidget(button);
    }
    m_import->setEnabled(!context.binder.isReadOnly());
    m_stack->addWidget(builtEmpty());
    m_stack->addWidget(builtContent());
    m_stack->setCurrentIndex(ContentPlace);
    m_stack->hide();
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(status());
    column->addWidget(m_stack, 1);
    column->addStretch(0);
    connect(m_import, &QPushButton::clicked, this,
            [this] { emit actionWanted(QStringLiteral("import_scan")); });
    connect(m_results, &QPushButton::clicked, this,
            [this] { openResults({.outcome = Outcome::Fail}); });
    connect(m_differences, &QPushButton::clicked, this,
            [this] { emit pageWanted(QStringLiteral("technical_differences")); });
    connect(m_limits, &QPushButton::clicked, this,
            [this] { (new TechnicalLimitsDialog(m_context, this))->open(); });
    connect(m_rateBy, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto picture = m_watch.picture())
            showRates(*picture);
    });
    const auto openRecord = [this](const RegisterDef* def, const Uid& uid) {
        if (def)
            m_context.host.openRecord(*def, uid, {});
    };
    connect(m_coverage, &FigureTable::opened, this, openRecord);
    connect(m_rates, &FigureTable::opened, this,
            [this, openRecord](const RegisterDef* def, const Uid& uid) {
                if (def == &network_zone::def)
                    openResults({.zone = uid});
                else
                    openRecord(def, uid);
            });
    connect(m_worst, &FigureTable::opened, this, [this](const RegisterDef*, const Uid& rule) {
        openResults({.outcome = Outcome::Fail, .rule = rule});
    });
    connect(m_trend, &TrendPanel::readingChosen, this,
            [this](const Uid& uid) { m_context.host.openRecord(scan_import::def, uid, {}); });
}

QWidget* TechnicalOverviewPage::builtEmpty()
{
    auto* page = new QWidget(m_stack);
    auto* rules = new QPushButton(tr("Technical &rules"), page);
    auto* zones = new QPushButton(tr("Network &zones"), page);
    auto* scan = new QPushButton(tr("Import a &scan…"), page);
    connect(rules, &QPushButton::clicked, this,
            [this] { emit registerWanted(&technical_rule::def, {}); });
    connect(zones, &QPushButton::clicked, this,
            [this] { emit registerWanted(&network_zone::def, {}); });
    connect(scan, &QPushButton::clicked, m_import, &QPushButton::click);
    scan->setEnabled(m_import->isEnabled());
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton* button : {rules, zones, scan}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addSpacing(12);
    column->addLayout(row);
    column->addStretch(2);
    return page;
}

QWidget* TechnicalOverviewPage::builtContent()
{
    auto* content = new QWidget;
    for (const RateBy by : kRatesBy)
        m_rateBy->addItem(labelOf(by).in(m_context.language), int(by));
    m_rateBy->setAccessibleName(tr("Pass rates"));
    m_rates->addBeside(m_rateBy);
    m_coverage->setColumnWidth(0, 20);
    m_coverage->setColumnWidth(1, 30);
    m_coverage->setColumnWidth(2, 11);
    m_coverage->setColumnWidth(3, 6);
    m_rates->setColumnWidth(0, 24);
    m_rates->setColumnWidth(1, 16);
    m_rates->setColumnWidth(2, 6);
    m_rates->setColumnWidth(3, 10);
    m_worst->setColumnWidth(0, 36);
    m_worst->setColumnWidth(1, 20);
    m_worst->setColumnWidth(2, 11);
    m_worst->setColumnWidth(3, 10);
    m_worst->setColumnWidth(4, 12);
    holdLines(*m_coverage, kZoneLines);
    holdLines(*m_rates, kZoneLines);
    holdLines(*m_worst, kWorstLines);
    m_trend->setMinimumHeight(kTechnicalTrendHeight);
    m_trend->setMaximumHeight(kTechnicalTrendHeight);
    m_trend->values().setColumnHidden(kTrendStateColumn, true);
    m_trend->values().setAccessibleName(tr("Pass rate after each import"));
    m_figures->setSpacing(8);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    grid->addWidget(m_covered, 0, 0, 1, 2);
    grid->addLayout(m_figures, 1, 0, 1, 2);
    grid->addWidget(technicalLabel(tr("Coverage by zone"), content, true), 2, 0);
    grid->addWidget(technicalLabel(tr("Pass rates"), content, true), 2, 1);
    grid->addWidget(m_coverage, 3, 0);
    grid->addWidget(m_rates, 3, 1);
    grid->addWidget(technicalLabel(tr("Worst failures"), content, true), 4, 0, 1, 2);
    grid->addWidget(m_worst, 5, 0, 1, 2);
    grid->addWidget(m_trend, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(7, 1);
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

QWidget* TechnicalOverviewPage::mainWidget()
{
    return m_stack->currentIndex() == EmptyPlace ? static_cast<QWidget*>(m_import)
                                                 : &m_coverage->view();
}

QList<QPushButton*> TechnicalOverviewPage::figures() const
{
    QList<QPushButton*> buttons;
    for (int place = 0; place < m_figures->count(); ++place)
        buttons.append(qobject_cast<QPushButton*>(m_figures->itemAt(place)->widget()));
    return buttons;
}

QString TechnicalOverviewPage::coverageText() const
{
    return m_covered->text();
}

QString TechnicalOverviewPage::emptyText() const
{
    return m_stack->currentIndex() == EmptyPlace ? m_empty->text() : QString();
}

void TechnicalOverviewPage::openResults(const ResultFilter& filter)
{
    m_watch.askResults(filter);
    emit pageWanted(QStringLiteral("technical_results"));
}

void TechnicalOverviewPage::showPicture(const TechnicalPicture& picture)
{
    m_stack->show();
    const bool isEmpty = picture.activeRules == 0 || picture.imports == 0;
    m_stack->setCurrentIndex(isEmpty ? EmptyPlace : ContentPlace);
    m_results->setEnabled(!isEmpty);
    m_differences->setEnabled(picture.imports > 1);
    if (isEmpty) {
        showEmpty(picture);
        return;
    }
    showFigures(picture);
    showCoverage(picture);
    showRates(picture);
    showTrend(picture);
    showWorst(picture);
}

void TechnicalOverviewPage::showEmpty(const TechnicalPicture& picture)
{
    QStringList steps;
    steps.append(picture.imports == 0
                     ? tr("No scan was imported yet, so nothing is known about the network.")
                     : tr("Scans were imported, but no technical rule is active to judge them."));
    if (picture.activeRules == 0)
        steps.append(tr("Add technical rules: what your network and machines have to meet. "
                        "Starter rules can be taken over there."));
    if (picture.state.zones.isEmpty())
        steps.append(tr("Describe the zones of your network by their address ranges."));
    if (picture.imports == 0)
        steps.append(tr("Import what a scanner wrote: nmap, OpenSCAP, Lynis, Nessus, Greenbone, "
                        "or a list as CSV or XLSX. This program scans nothing by itself."));
    m_empty->setText(steps.join(QStringLiteral("\n\n")));
}

} // namespace ringbinder
