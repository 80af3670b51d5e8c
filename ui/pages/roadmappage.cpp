// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmappage.h"

#include "core/catalogue/catalogue.h"
#include "core/registers/frameworks/clause_status.h"
#include "ui/pages/cycleview.h"
#include "ui/shell/guidetext.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum RoadmapColumn { ClauseColumn, StateColumn, WhyColumn };
enum RoadmapRole { ClauseRole = Qt::UserRole };

constexpr int kDatesOnEachSide = 8;
constexpr int kDetailShare = 380;

// The gravest thing that is said of it; where somebody has judged by hand, their reason.
QString mainReason(const ClauseStanding& standing, const Language& language)
{
    if (!standing.note.isEmpty())
        return standing.note;
    return standing.reasons.isEmpty() ? QString() : standing.reasons.first().sentence.in(language);
}

QString markedState(ClauseProgress state, const Language& language)
{
    const QString mark = theme::toneMark(toneOf(state));
    const QString word = labelOf(state).in(language);
    return mark.isEmpty() ? QStringLiteral("\u2013 %1").arg(word)
                          : QStringLiteral("%1 %2").arg(mark, word);
}

} // namespace

RoadmapPage::RoadmapPage(const OpenContext& context, QWidget* parent)
    : LivePage(context, {}, parent)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the roadmap"));
    m_cycle = new CycleView(context, m_tabs);
    m_tabs->addTab(makeClauses(), tr("Clauses 4 to 10"));
    m_tabs->addTab(m_cycle, tr("Plan, do, check, act"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    guidanceChanged();
    connect(m_cycle, &CycleView::registerWanted, this, &Page::registerWanted);
}

RoadmapPage::~RoadmapPage() = default;

QWidget* RoadmapPage::makeClauses()
{
    auto* page = new QWidget(m_tabs);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Clauses that are ready"));
    m_tree = new QTreeWidget(page);
    m_tree->setItemDelegate(new ToneDelegate(m_tree));
    m_tree->setAccessibleName(tr("Clauses"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Clause"), tr("State"), tr("Why")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setSectionResizeMode(WhyColumn, QHeaderView::Stretch);
    auto* splitter = new QSplitter(Qt::Horizontal, page);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({2 * kDetailShare, kDetailShare});
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_progress);
    column->addWidget(splitter, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RoadmapPage::showStanding);
    connect(m_tree, &QTreeWidget::itemActivated, this, &RoadmapPage::openClause);
    return page;
}

QWidget* RoadmapPage::makeDetail()
{
    auto* panel = new QWidget(m_tabs);
    m_title = new QLabel(panel);
    m_title->setTextFormat(Qt::PlainText);
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_title->setFont(large);
    m_state = new QLabel(panel);
    m_state->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_title, m_state})
        label->setWordWrap(true);
    auto* why = new QLabel(tr("Wh&y it stands there:"), panel);
    m_reasons = new QListWidget(panel);
    m_reasons->setItemDelegate(new ToneDelegate(m_reasons));
    m_reasons->setAccessibleName(tr("Reasons"));
    m_reasons->setWordWrap(true);
    m_reasons->setResizeMode(QListView::Adjust);
    m_reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasons->viewport()->setCursor(Qt::PointingHandCursor);
    why->setBuddy(m_reasons);
    m_judge = new QPushButton(tr("&Judge by hand…"), panel);
    m_judge->setToolTip(plainToolTip(tr(
        "Opens the record in which you set the state of this clause yourself, with the reason.")));
    m_text = new GuideText(m_context.language, panel);
    auto* row = new QHBoxLayout;
    row->addWidget(m_judge);
    row->addStretch(1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(why);
    column->addWidget(m_reasons, 2);
    column->addLayout(row);
    column->addWidget(m_text, 3);
    connect(m_reasons, &QListWidget::itemClicked, this, &RoadmapPage::openReason);
    connect(m_reasons, &QListWidget::itemActivated, this, &RoadmapPage::openReason);
    connect(m_judge, &QPushButton::clicked, this, &RoadmapPage::judge);
    return panel;
}

QWidget* RoadmapPage::mainWidget()
{
    return m_tabs->currentIndex() == 0 ? m_tree : m_cycle->figures(Place::Plan);
}

void RoadmapPage::guidanceChanged()
{
    m_text->setVisible(m_context.host.guidance() == Guidance::Full);
}

void RoadmapPage::follow(const ChangeNotice& notice)
{
    if (m_figures) {
        if (const auto done = m_figures->update(notice); !done) {
            m_context.host.report(done.error());
            m_figures.reset();
        }
    }
}

Result<> RoadmapPage::refresh()
{
    if (!m_figures)
        m_figures =
            std::make_unique<GuideFigures>(m_context.binder, m_context.language, m_context.derive);
    const auto roadmap = roadmapOf(*m_figures);
    const auto cycle = cycleOf(*m_figures, kDatesOnEachSide);
    if (!roadmap || !cycle)
        return fail(roadmap ? cycle.error() : roadmap.error());
    m_roadmap = *roadmap;
    const Roadmap::Share all = m_roadmap.share();
    m_progress->setRange(0, all.of);
    m_progress->setValue(all.done);
    m_progress->setFormat(tr("%1 of %2 clauses are ready").arg(all.done).arg(all.of));
    fillTree();
    m_cycle->show(*cycle, m_roadmap);
    return {};
}

void RoadmapPage::fillTree()
{
    const Language& language = m_context.language;
    const QString wanted = m_clause;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem* chapter = nullptr;
    QTreeWidgetItem* chosen = nullptr;
    QFont bold = m_tree->font();
    bold.setBold(true);
    for (const Clause& clause : shippedCatalogue().clauses()) {
        if (clause.parent.isEmpty()) {
            const Roadmap::Share share = m_roadmap.share(clause.id);
            chapter = new QTreeWidgetItem(
                m_tree, {QStringLiteral("%1 %2").arg(clause.id, clause.title.in(language)),
                         tr("%1 of %2 ready").arg(share.done).arg(share.of)});
            chapter->setFont(ClauseColumn, bold);
            chapter->setFont(StateColumn, bold);
            // Empty to the eye; a reader hears the share once more instead of nothing.
            chapter->setData(WhyColumn, Qt::AccessibleTextRole, chapter->text(StateColumn));
            chapter->setExpanded(true);
        }
        const ClauseStanding* const standing = m_roadmap.find(clause.id);
        if (!standing || !chapter)
            continue;
        auto* item = new QTreeWidgetItem(chapter);
        paintStanding(item, *standing);
        if (clause.id == wanted || !chosen)
            chosen = item;
    }
    m_tree->resizeColumnToContents(StateColumn);
    const int widest = m_tree->fontMetrics().averageCharWidth() * 44;
    m_tree->resizeColumnToContents(ClauseColumn);
    m_tree->setColumnWidth(ClauseColumn, std::min(widest, m_tree->columnWidth(ClauseColumn)));
    m_tree->setCurrentItem(chosen);
    showStanding();
}

void RoadmapPage::paintStanding(QTreeWidgetItem* item, const ClauseStanding& standing) const
{
    const Language& language = m_context.language;
    const QString title =
        QStringLiteral("%1 %2").arg(standing.clause->id, standing.clause->title.in(language));
    const QString why = mainReason(standing, language);
    item->setData(ClauseColumn, ClauseRole, standing.clause->id);
    item->setText(ClauseColumn, title);
    item->setToolTip(ClauseColumn, plainToolTip(title));
    item->setText(StateColumn, markedState(standing.state, language));
    item->setData(StateColumn, kInkRole, int(toneOf(standing.state)));
    item->setText(WhyColumn, why);
    item->setToolTip(WhyColumn, plainToolTip(why));
    item->setData(
        ClauseColumn, Qt::AccessibleTextRole,
        QStringLiteral("%1, %2. %3").arg(title, labelOf(standing.state).in(language), why));
}

const ClauseStanding* RoadmapPage::current() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? m_roadmap.find(item->data(ClauseColumn, ClauseRole).toString()) : nullptr;
}

void RoadmapPage::showStanding()
{
    const ClauseStanding* const standing = current();
    m_reasons->clear();
    m_judge->setEnabled(standing && (standing->byHand || !m_context.binder.isReadOnly()));
    if (!standing) { // a chapter
        const QTreeWidgetItem* item = m_tree->currentItem();
        m_title->setText(item ? item->text(ClauseColumn) : QString());
        m_state->setText(item ? item->text(StateColumn) : QString());
        m_clause.clear();
        m_text->showClause(m_title->text().section(u' ', 0, 0));
        return;
    }
    const Language& language = m_context.language;
    const bool isOther = m_clause != standing->clause->id;
    m_clause = standing->clause->id;
    m_title->setText(QStringLiteral("%1 %2").arg(m_clause, standing->clause->title.in(language)));
    QString state = markedState(standing->state, language);
    if (standing->byHand) {
        state = standing->note.isEmpty()
                    ? tr("%1, judged by hand. From the registers: %2.")
                          .arg(state, labelOf(standing->computed).in(language))
                    : tr("%1, judged by hand: %2. From the registers: %3.")
                          .arg(state, standing->note, labelOf(standing->computed).in(language));
    }
    m_state->setText(state);
    for (const ClauseReason& reason : standing->reasons) {
        const Tone tone = reason.isMet                              ? Tone::Good
                          : reason.kind == ClauseCheck::Kind::Avoid ? Tone::Warning
                                                                    : Tone::Progress;
        const QString sentence = reason.sentence.in(language);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 %2").arg(theme::toneMark(tone), sentence), m_reasons);
        item->setData(kInkRole, int(tone));
        item->setData(Qt::AccessibleTextRole,
                      reason.isMet ? tr("Met: %1").arg(sentence) : tr("Open: %1").arg(sentence));
    }
    if (isOther)
        m_text->showClause(m_clause);
}

void RoadmapPage::openReason(const QListWidgetItem* item)
{
    const ClauseStanding* const standing = current();
    const int row = m_reasons->row(item);
    if (!standing || row < 0 || row >= standing->reasons.size())
        return;
    const ClauseReason reason = standing->reasons[row]; // what follows may refresh the page
    emit registerWanted(reason.def, reason.filters);
}

void RoadmapPage::openClause(QTreeWidgetItem* item)
{
    if (item->childCount() > 0)
        item->setExpanded(!item->isExpanded());
    else if (m_reasons->count() > 0)
        openReason(m_reasons->item(0));
}

void RoadmapPage::judge()
{
    const ClauseStanding* const standing = current();
    if (!standing)
        return;
    const QString field = QString::fromLatin1(clause_status::overrideField.key);
    if (standing->byHand) {
        const Uid uid = *standing->byHand;
        m_context.host.openRecord(clause_status::def, uid, field);
        return;
    }
    // One that leaves it to the registers may be there already.
    const auto known = m_figures->find(
        clause_status::def,
        {{&clause_status::clauseRef, QString(QLatin1Char('=') + standing->clause->id)}});
    if (known && !known->isEmpty()) {
        m_context.host.openRecord(clause_status::def, known->first(), field);
        return;
    }
    Record record(clause_status::def);
    record.set(clause_status::title, standing->clause->title.in(m_context.language));
    record.set(clause_status::clauseRef, standing->clause->id);
    record.set(clause_status::overrideField, clause_status::State::AsComputed);
    const Uid uid = record.uid();
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(clause_status::def.key), {}, 1});
    set.add(record);
    if (const auto done = m_context.binder.session().apply(std::move(set)); !done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.openRecord(clause_status::def, uid, field);
}

void RoadmapPage::showClause(const QString& clause)
{
    m_tabs->setCurrentIndex(0);
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        QTreeWidgetItem* chapter = m_tree->topLevelItem(at);
        for (int below = 0; below < chapter->childCount(); ++below) {
            if (chapter->child(below)->data(ClauseColumn, ClauseRole).toString() == clause)
                m_tree->setCurrentItem(chapter->child(below));
        }
    }
}

void RoadmapPage::showCycle()
{
    m_tabs->setCurrentIndex(1);
}

} // namespace ringbinder
