// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicaltabs.h"

#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "ui/pages/followupmenu.h"
#include "ui/pages/technicalwords.h"
#include "ui/shell/mnemonics.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kTargetRole = Qt::UserRole;
constexpr int kResultRole = Qt::UserRole + 1; // place in the results of the tab
constexpr qsizetype kMostResults = 200;

} // namespace

QList<RecordTab*> technicalTabs(const OpenContext& context, TechnicalWatch& watch,
                                const RegisterDef& def, QWidget* parent)
{
    if (&def == &asset::def)
        return {new TechnicalAssetTab(context, watch, parent)};
    if (&def == &control::def)
        return {new TechnicalControlTab(context, watch, parent)};
    return {};
}

TechnicalTab::TechnicalTab(const OpenContext& context, TechnicalWatch& watch, QWidget* parent)
    : RecordTab(parent)
    , m_context(context)
    , m_watch(watch)
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setItemDelegate(new ToneDelegate(m_list));
    m_list->setAccessibleName(tr("What the technical rules say"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &TechnicalTab::openItem);
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &TechnicalTab::showMenu);
    connect(&watch, &TechnicalWatch::changed, this, [this] {
        if (isVisible())
            refresh();
        else
            countFailures();
    });
    // The watch has heard of the change before.
    connect(&context.binder.session(), &Session::changed, this, [this] {
        if (isVisible() && !m_watch.isFresh())
            refresh();
    });
}

QString TechnicalTab::title() const
{
    return tr("Technical");
}

QString TechnicalTab::icon() const
{
    return QStringLiteral("checklist");
}

QString TechnicalTab::summary() const
{
    return m_summary->text();
}

void TechnicalTab::showRecord(const Uid& uid)
{
    m_uid = uid;
    if (isVisible()) {
        refresh();
        return;
    }
    m_results.clear();
    m_list->clear();
    countFailures();
}

void TechnicalTab::countFailures()
{
    const auto picture = m_watch.picture();
    const int count = picture && m_uid ? failures(*picture, *m_uid) : 0;
    if (count == m_failures)
        return;
    m_failures = count;
    emit counted();
}

void TechnicalTab::showEvent(QShowEvent* event)
{
    RecordTab::showEvent(event);
    refresh();
}

// Only while it is seen: nobody waits for results that nobody looks at.
void TechnicalTab::refresh()
{
    if (!m_uid)
        return;
    m_watch.want();
    m_results.clear();
    m_list->clear();
    m_shown = m_watch.picture();
    if (!m_shown) {
        m_summary->setText(m_watch.error() ? m_watch.error()->message.in(m_context.language)
                                           : tr("Working out the results…"));
        return;
    }
    const Told told = tell(*m_shown, *m_uid);
    m_summary->setText(told.summary);
    setInk(*m_summary, QPalette::WindowText,
           told.tone == Tone::Neutral ? std::nullopt : std::optional(told.tone));
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    countFailures();
}

QTreeWidgetItem* TechnicalTab::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(m_list, {title});
    QFont bold = m_list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

void TechnicalTab::addLine(QTreeWidgetItem* group, const QStringList& texts, Tone tone,
                           const std::optional<Uid>& target, const QString& toolTip)
{
    auto* line = new QTreeWidgetItem(group, texts);
    const QString mark = theme::toneMark(tone);
    if (!mark.isEmpty() && texts.size() > 1)
        line->setText(1, QString(mark + QLatin1Char(' ') + texts[1]));
    line->setData(1, kInkRole, int(tone));
    if (target)
        line->setData(0, kTargetRole, target->toString());
    for (int column = 0; column < int(texts.size()); ++column)
        line->setToolTip(column, plainToolTip(toolTip.isEmpty() ? texts[column] : toolTip));
}

void TechnicalTab::addResults(QTreeWidgetItem* group, const TechnicalPicture& picture,
                              const QList<const RuleResult*>& results, bool isNamedByPlace)
{
    const Language& language = m_context.language;
    for (const RuleResult* result : results.mid(0, std::min(kMostResults, results.size()))) {
        QString name = picture.nameOf(result->rule);
        if (isNamedByPlace)
            name = tr("%1 on %2").arg(name, result->place.name);
        const QString outcome = labelOf(result->outcome).in(language);
        const QString words = technicalwords::inFull(*result, m_context);
        addLine(group, {name, result->isExpired ? tr("%1, too old").arg(outcome) : outcome},
                toneOf(result->outcome), result->rule,
                words.isEmpty() ? name : QStringLiteral("%1\n%2").arg(name, words));
        group->child(group->childCount() - 1)->setData(0, kResultRole, int(m_results.size()));
        m_results.append(result);
    }
    if (results.size() > kMostResults)
        addLine(group, {tr("and %n more", nullptr, int(results.size() - kMostResults))},
                Tone::Neutral, std::nullopt);
}

void TechnicalTab::openItem(QTreeWidgetItem* item)
{
    const auto target =
        item ? Uid::fromString(item->data(0, kTargetRole).toString()) : std::nullopt;
    const auto name = target ? m_context.binder.name(*target) : std::nullopt;
    if (name)
        m_context.host.openRecord(*name->def, *target, {});
}

void TechnicalTab::showMenu(const QPoint& place)
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const QVariant at = item ? item->data(0, kResultRole) : QVariant();
    if (!at.isValid() || !m_shown)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFollowUpMenu(*menu, m_context, *m_shown, *m_results[at.toInt()]);
    popUp(*menu, m_list->viewport()->mapToGlobal(place));
}

bool TechnicalTab::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openItem(m_list->currentItem());
            return true;
        }
    }
    return RecordTab::eventFilter(watched, event);
}

TechnicalControlTab::TechnicalControlTab(const OpenContext& context, TechnicalWatch& watch,
                                         QWidget* parent)
    : TechnicalTab(context, watch, parent)
{
}

int TechnicalControlTab::failures(const TechnicalPicture& picture, const Uid& uid) const
{
    return picture.byControl.value(uid).rate.fail;
}

TechnicalTab::Told TechnicalControlTab::tell(const TechnicalPicture& picture, const Uid& uid)
{
    Told told;
    const auto known = picture.byControl.constFind(uid);
    if (known == picture.byControl.constEnd()) {
        told.summary = tr("No technical rule shows the working of this control.");
        return told;
    }
    const Language& language = m_context.language;
    const ControlResults& shown = *known;
    QTreeWidgetItem* figures = addGroup(tr("Results"));
    addLine(figures, {tr("Pass"), technicalwords::rate(shown.rate, language)},
            technicalwords::toneOf(shown.rate), std::nullopt);
    addLine(figures, {tr("Exceptions"), language.number(qint64(shown.rate.exception))},
            Tone::Neutral, std::nullopt);
    addLine(figures, {tr("Too old"), language.number(qint64(shown.expired))},
            shown.expired > 0 ? Tone::Warning : Tone::Neutral, std::nullopt);
    addLine(figures, {tr("Last checked"), technicalwords::day(shown.lastChecked, language)},
            Tone::Neutral, std::nullopt);
    QList<const RuleResult*> failures;
    for (const RuleResult* result : picture.state.failures()) {
        const auto rule = picture.rules.constFind(result->rule);
        if (rule != picture.rules.constEnd() && rule->controls.contains(uid))
            failures.append(result);
    }
    if (!failures.isEmpty())
        addResults(addGroup(tr("Worst failures")), picture, failures, true);
    QTreeWidgetItem* rules = addGroup(tr("Rules that show it"));
    QStringList names;
    for (auto rule = picture.rules.cbegin(); rule != picture.rules.cend(); ++rule) {
        if (rule->controls.contains(uid))
            names.append(
                QStringLiteral("%1 %2\n%3").arg(rule->code, rule->title, rule.key().toString()));
    }
    names.sort();
    for (const QString& name : std::as_const(names))
        addLine(rules, {name.section(QLatin1Char('\n'), 0, 0), QString()}, Tone::Neutral,
                Uid::fromString(name.section(QLatin1Char('\n'), 1, 1)));
    told.summary =
        shown.rate.checked() == 0
            ? tr("%n rule(s) show its working; nothing was checked yet.", nullptr, shown.rules)
            : tr("%n rule(s) show its working: %1 pass, last checked on %2.", nullptr, shown.rules)
                  .arg(technicalwords::rate(shown.rate, language),
                       technicalwords::day(shown.lastChecked, language));
    told.tone = technicalwords::toneOf(shown.rate);
    return told;
}

} // namespace ringbinder
