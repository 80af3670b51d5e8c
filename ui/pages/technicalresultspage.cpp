// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicalresultspage.h"

#include "core/registers/assets/asset.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/followupmenu.h"
#include "ui/pages/pageheading.h"
#include "ui/pages/technicalresultmodel.h"
#include "ui/pages/technicalwords.h"
#include "ui/shell/mnemonics.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringbinder {

namespace {

constexpr int kAnyChoice = -1;
const QLatin1String kOutsideZones("outside");
constexpr Outcome kOutcomeOrder[] = {Outcome::Fail, Outcome::Exception, Outcome::Error,
                                     Outcome::Pass, Outcome::NotApplicable};
constexpr int kDetailLines = 4;
constexpr int kFewestCharacters = 12;

QComboBox* resultBox(const QString& name, int characters, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(plainToolTip(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    // In a narrow window and a long language the boxes give way, not the window.
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * kFewestCharacters);
    return box;
}

void selectData(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

TechnicalResultsPage::TechnicalResultsPage(const OpenContext& context, TechnicalWatch& watch,
                                           QWidget* parent)
    : TechnicalPage(context, watch, parent)
    , m_model(new TechnicalResultModel(context, this))
    , m_table(new QTableView(this))
    , m_search(new QLineEdit(this))
    , m_outcome(resultBox(tr("Result"), 12, this))
    , m_severity(resultBox(tr("Severity"), 9, this))
    , m_rule(resultBox(tr("Rule"), 18, this))
    , m_zone(resultBox(tr("Zone"), 14, this))
    , m_expired(new QCheckBox(tr("&Too old"), this))
    , m_clear(new QPushButton(tr("&Show all"), this))
    , m_follow(new QPushButton(tr("Follow &up"), this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_followMenu(new QMenu(this))
    , m_openMenu(new QMenu(this))
    , m_summary(new QLabel(this))
    , m_details(new QPlainTextEdit(this))
{
    m_table->setModel(m_model);
    dressFigureView(*m_table, tr("Results of technical rules"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    const auto width = [this](int column, int characters) {
        m_table->setColumnWidth(column, characters * fontMetrics().averageCharWidth() + 16);
    };
    width(TechnicalResultModel::RuleColumn, 34);
    width(TechnicalResultModel::PlaceColumn, 20);
    width(TechnicalResultModel::SeverityColumn, 11);
    width(TechnicalResultModel::OutcomeColumn, 14);
    width(TechnicalResultModel::WhatColumn, 28);
    for (int column = TechnicalResultModel::SinceColumn;
         column <= TechnicalResultModel::CheckedColumn; ++column)
        width(column, 12);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("All that the scan says about it"));
    m_details->setFixedHeight(fontMetrics().lineSpacing() * kDetailLines + 12);
    m_summary->setTextFormat(Qt::PlainText);
    m_follow->setMenu(m_followMenu);
    m_open->setMenu(m_openMenu);
    m_follow->setToolTip(plainToolTip(tr("A risk, action, nonconformity or exception in one step, "
                                         "or what followed already (Shift+F10 in the table)")));
    for (QPushButton* button : {m_clear, m_follow, m_open})
        button->setAutoDefault(false);
    buildFilters();
    connect(m_followMenu, &QMenu::aboutToShow, this, [this] { followUpMenu(); });
    connect(m_openMenu, &QMenu::aboutToShow, this, [this] { openMenu(); });
    connect(m_table, &QTableView::doubleClicked, this, &TechnicalResultsPage::openPlace);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            &TechnicalResultsPage::showContextMenu);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                const RuleResult* before = current(); // stays where it is: only rows move
                m_model->sort(column, order);
                showRow(before ? m_model->rowOf(*before) : 0);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TechnicalResultsPage::describe);
}

void TechnicalResultsPage::buildFilters()
{
    const Language& language = m_context.language;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the results"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_outcome->addItem(tr("All results"), kAnyChoice);
    for (const Outcome outcome : kOutcomeOrder)
        m_outcome->addItem(labelOf(outcome).in(language), int(outcome));
    selectData(*m_outcome, int(Outcome::Fail));
    m_severity->addItem(tr("Any severity"), kAnyChoice);
    for (int severity = int(std::size(technical_rule::kSeverityChoices)) - 1; severity >= 0;
         --severity)
        m_severity->addItem(technicalwords::severity(technical_rule::Severity(severity), language),
                            severity);
    m_rule->addItem(tr("All rules"), QString());
    m_zone->addItem(tr("All zones"), QString());
    m_expired->setToolTip(plainToolTip(tr("Only results that are older than they may be")));
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_search, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_severity),
                          static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_zone),
                          static_cast<QWidget*>(m_expired), static_cast<QWidget*>(m_clear)})
        filters->addWidget(part);
    auto* top = new QHBoxLayout;
    top->addWidget(pageHeading(tr("Results"), this));
    top->addSpacing(12);
    top->addWidget(m_summary, 1);
    top->addWidget(m_follow);
    top->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(status());
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    connect(m_search, &QLineEdit::textChanged, this, &TechnicalResultsPage::refilter);
    for (QComboBox* box : {m_outcome, m_severity, m_rule, m_zone})
        connect(box, &QComboBox::currentIndexChanged, this, &TechnicalResultsPage::refilter);
    connect(m_expired, &QCheckBox::toggled, this, &TechnicalResultsPage::refilter);
    connect(m_clear, &QPushButton::clicked, this, [this] { showOnly({}); });
}

QWidget* TechnicalResultsPage::mainWidget()
{
    return m_table;
}

QString TechnicalResultsPage::summary() const
{
    return m_summary->text();
}

QString TechnicalResultsPage::details() const
{
    return m_details->toPlainText();
}

void TechnicalResultsPage::activate()
{
    TechnicalPage::activate();
    if (const auto asked = m_watch.takeAsked())
        showOnly(*asked);
}

const RuleResult* TechnicalResultsPage::current() const
{
    return m_model->result(m_table->currentIndex().row());
}

void TechnicalResultsPage::showPicture(const TechnicalPicture& picture)
{
    const auto shown = m_watch.picture();
    if (shown == m_shown) {
        m_table->viewport()->update(); // names may have changed
        return;
    }
    const auto held = m_shown; // what the current row points into
    const RuleResult* before = current();
    m_shown = shown;
    fillChoices(picture);
    m_model->setPicture(shown);
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        showOnly(*waiting);
    m_model->setFilter(chosen());
    const int row = before ? m_model->rowOf(*before) : -1;
    showRow(row);
}

void TechnicalResultsPage::showRow(int row)
{
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
    describe();
}

// Only what results speak of, in the order of the results; choices stay.
void TechnicalResultsPage::fillChoices(const TechnicalPicture& picture)
{
    const QVariant rule = m_rule->currentData();
    const QVariant zone = m_zone->currentData();
    const QSignalBlocker quietRules(m_rule);
    const QSignalBlocker quietZones(m_zone);
    while (m_rule->count() > 1)
        m_rule->removeItem(1);
    while (m_zone->count() > 1)
        m_zone->removeItem(1);
    std::optional<Uid> last;
    for (const RuleResult& result : picture.state.results) {
        if (last != result.rule)
            m_rule->addItem(picture.nameOf(result.rule), result.rule.toString());
        last = result.rule;
    }
    for (const ZoneCoverage& covered : picture.state.zones)
        m_zone->addItem(covered.zone ? covered.name : tr("Outside every zone"),
                        covered.zone ? covered.zone->toString() : QString(kOutsideZones));
    selectData(*m_rule, rule);
    selectData(*m_zone, zone);
}

ResultFilter TechnicalResultsPage::chosen() const
{
    ResultFilter filter;
    if (const int outcome = m_outcome->currentData().toInt(); outcome != kAnyChoice)
        filter.outcome = Outcome(outcome);
    if (const int severity = m_severity->currentData().toInt(); severity != kAnyChoice)
        filter.severity = technical_rule::Severity(severity);
    filter.rule = Uid::fromString(m_rule->currentData().toString());
    filter.zone = Uid::fromString(m_zone->currentData().toString());
    filter.outsideZones = m_zone->currentData().toString() == kOutsideZones;
    filter.onlyExpired = m_expired->isChecked();
    filter.text = m_search->text().trimmed();
    return filter;
}

void TechnicalResultsPage::showOnly(const ResultFilter& filter)
{
    if (!m_shown)
        m_waiting = filter;
    {
        const QSignalBlocker quiet[] = {QSignalBlocker(m_search),   QSignalBlocker(m_outcome),
                                        QSignalBlocker(m_severity), QSignalBlocker(m_rule),
                                        QSignalBlocker(m_zone),     QSignalBlocker(m_expired)};
        m_search->setText(filter.text);
        selectData(*m_outcome, filter.outcome ? int(*filter.outcome) : kAnyChoice);
        selectData(*m_severity, filter.severity ? int(*filter.severity) : kAnyChoice);
        // A rule that nothing was judged by yet is none of the choices.
        if (filter.rule && m_shown && m_rule->findData(filter.rule->toString()) < 0)
            m_rule->addItem(m_shown->nameOf(*filter.rule), filter.rule->toString());
        selectData(*m_rule, filter.rule ? filter.rule->toString() : QString());
        selectData(*m_zone, filter.outsideZones ? QString(kOutsideZones)
                            : filter.zone       ? filter.zone->toString()
                                                : QString());
        m_expired->setChecked(filter.onlyExpired);
    }
    refilter();
}

void TechnicalResultsPage::refilter()
{
    m_model->setFilter(chosen());
    showRow(0);
}

void TechnicalResultsPage::describe()
{
    const RuleResult* result = current();
    const int shown = m_model->rowCount();
    const int total = m_model->total();
    const Language& language = m_context.language;
    m_summary->setText(total == 0       ? tr("No results yet: they come with the first import.")
                       : shown == total ? tr("%n result(s)", nullptr, total)
                                        : tr("%1 of %n result(s) are shown.", nullptr, total)
                                              .arg(language.number(qint64(shown))));
    m_clear->setEnabled(chosen() != ResultFilter());
    m_follow->setEnabled(result != nullptr);
    m_open->setEnabled(result != nullptr);
    m_details->setPlainText(result ? technicalwords::inFull(*result, m_context) : QString());
}

QMenu& TechnicalResultsPage::followUpMenu()
{
    if (const RuleResult* result = current(); result && m_shown)
        fillFollowUpMenu(*m_followMenu, m_context, *m_shown, *result);
    else
        m_followMenu->clear();
    return *m_followMenu;
}

QMenu& TechnicalResultsPage::openMenu()
{
    m_openMenu->clear();
    const RuleResult* result = current();
    if (!result)
        return *m_openMenu;
    const auto add = [this](const QString& text, const RegisterDef& def,
                            const std::optional<Uid>& uid) {
        if (!uid || !m_context.binder.name(*uid))
            return;
        QAction* action = m_openMenu->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, &def, target = *uid] { m_context.host.openRecord(def, target, {}); });
    };
    add(tr("Open the &rule"), technical_rule::def, result->rule);
    add(tr("Open the &host"), network_host::def, result->place.host);
    add(tr("Open the &asset"), asset::def, result->place.asset);
    add(tr("Open the &zone"), network_zone::def, result->place.zone);
    add(tr("Open the &import"), scan_import::def, result->import);
    return *m_openMenu;
}

// The rule from its own column, else where it was judged.
void TechnicalResultsPage::openPlace()
{
    const RuleResult* result = current();
    if (!result)
        return;
    const TechnicalPlace& place = result->place;
    if (m_table->currentIndex().column() != TechnicalResultModel::RuleColumn) {
        if (place.host)
            return m_context.host.openRecord(network_host::def, *place.host, {});
        if (place.asset)
            return m_context.host.openRecord(asset::def, *place.asset, {});
        if (place.zone)
            return m_context.host.openRecord(network_zone::def, *place.zone, {});
    }
    m_context.host.openRecord(technical_rule::def, result->rule, {});
}

void TechnicalResultsPage::showContextMenu(const QPoint& place)
{
    const RuleResult* result = current();
    if (!result || !m_shown)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(openMenu().actions());
    menu->addSeparator();
    QMenu* follow = menu->addMenu(m_follow->text());
    fillFollowUpMenu(*follow, m_context, *m_shown, *result);
    popUp(*menu, m_table->viewport()->mapToGlobal(place));
}

bool TechnicalResultsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return TechnicalPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openPlace();
        return true;
    }
    return TechnicalPage::eventFilter(watched, event);
}

} // namespace ringbinder
