// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpane.h"

#include "ui/forms/commentstab.h"
#include "ui/forms/evidencetab.h"
#include "ui/forms/historytab.h"
#include "ui/forms/linkstab.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordtab.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QLabel>
#include <QProxyStyle>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

enum Tab {
    DetailsTab,
    LinksTabPlace,
    EvidenceTabPlace,
    CommentsTabPlace,
    HistoryTabPlace,
    FirstOwnTab
};
constexpr int kNarrowestPane = 300;

// What stands for the field where the draft of a comment is kept.
constexpr QLatin1String kCommentDraft("#comment");

// Less air between the tabs: all five are to be seen in any language.
class CloseTabs final : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override
    {
        const int given = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_TabBarTabHSpace ? given / 2 : given;
    }
};

} // namespace

RecordPane::RecordPane(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_forms(new QStackedWidget(this))
    , m_links(new LinksTab(context, this))
    , m_evidence(new EvidenceTab(context, this))
    , m_comments(new CommentsTab(context, this))
    , m_history(new HistoryTab(context, this))
{
    setMinimumWidth(kNarrowestPane);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont big = m_title->font();
    big.setPointSizeF(big.pointSizeF() * 1.15);
    big.setBold(true);
    m_title->setFont(big);
    m_title->setContentsMargins(10, 8, 10, 4);
    m_empty->setText(
        tr("Select a record to see its details, links, evidence, comments and history."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(20, 20, 20, 20);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the record"));
    auto* closeTabs = new CloseTabs;
    closeTabs->setParent(m_tabs);
    m_tabs->tabBar()->setStyle(closeTabs);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    for (QWidget* part : {static_cast<QWidget*>(m_forms), static_cast<QWidget*>(m_links),
                          static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_comments),
                          static_cast<QWidget*>(m_history)})
        m_tabs->addTab(part, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_empty, 1);

    auto* addEvidence = new QAction(tr("Add &evidence…"), this);
    addEvidence->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(addEvidence, &QAction::triggered, this, [this] {
        if (!m_uid)
            return;
        m_tabs->setCurrentIndex(EvidenceTabPlace);
        m_evidence->chooseFiles();
    });
    auto* insertLink = new QAction(tr("Insert a &link…"), this);
    insertLink->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(insertLink, &QAction::triggered, this, [this] {
        if (!m_uid)
            return;
        m_tabs->setCurrentIndex(LinksTabPlace);
        m_links->startLink();
    });
    auto* newComment = new QAction(tr("New co&mment"), this);
    newComment->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(newComment, &QAction::triggered, this, [this] {
        if (!m_uid)
            return;
        m_tabs->setCurrentIndex(CommentsTabPlace);
        m_comments->startComment();
    });
    m_recordActions = {insertLink, addEvidence, newComment};
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPane::refreshTabs);
    connect(m_comments, &CommentsTab::counted, this, &RecordPane::refreshTabs);
    connect(m_evidence, &EvidenceTab::counted, this, &RecordPane::refreshTabs);
    connect(m_links, &LinksTab::counted, this, &RecordPane::refreshTabs);
    connect(&context.binder.session(), &Session::changed, this, &RecordPane::noteChange);
    refreshTabs();
    clear();
}

RecordForm* RecordPane::formOf(const RegisterDef& def)
{
    RecordForm*& form = m_formOf[&def];
    if (!form) {
        form = new RecordForm(m_context, def, m_forms);
        m_forms->addWidget(form);
        connect(form, &RecordForm::openRequested, this, [this](const Uid& other) {
            if (const auto name = m_context.binder.name(other))
                m_context.host.openRecord(*name->def, other, {});
        });
    }
    return form;
}

void RecordPane::showOwnTabs(const RegisterDef& def)
{
    if (!m_context.recordTabs)
        return;
    if (!m_ownTabsOf.contains(&def)) {
        const QList<RecordTab*> made = m_context.recordTabs(m_context, def, this);
        for (RecordTab* tab : made) {
            tab->hide();
            connect(tab, &RecordTab::counted, this, &RecordPane::refreshTabs);
        }
        m_ownTabsOf.insert(&def, made);
    }
    const QList<RecordTab*> wanted = m_ownTabsOf.value(&def);
    if (wanted == m_ownTabs)
        return;
    while (m_tabs->count() > FirstOwnTab)
        m_tabs->removeTab(m_tabs->count() - 1);
    m_ownTabs = wanted;
    for (RecordTab* tab : wanted)
        m_tabs->addTab(tab, tab->title());
}

QList<Draft> RecordPane::drafts() const
{
    QList<Draft> drafts;
    for (auto form = m_formOf.cbegin(); form != m_formOf.cend(); ++form) {
        for (const RecordForm::Unsaved& text : (*form)->unsaved())
            drafts.append({form.key()->name(), text.record, text.fieldKey, text.text, {}});
    }
    const QHash<Uid, QString> comments = m_comments->unsaved();
    for (auto text = comments.cbegin(); text != comments.cend(); ++text) {
        if (const auto name = m_context.binder.name(text.key()))
            drafts.append({name->def->name(), text.key(), kCommentDraft, text.value(), {}});
    }
    return drafts;
}

void RecordPane::bringBack(const Draft& draft)
{
    if (draft.fieldKey == kCommentDraft)
        m_comments->bringBack(draft.record, draft.text);
    else if (const RegisterDef* def = m_context.binder.registry().find(draft.registerKey))
        formOf(*def)->bringBack({draft.record, draft.fieldKey, draft.text});
}

void RecordPane::setReadOnly(bool on)
{
    for (RecordForm* form : std::as_const(m_formOf))
        form->setReadOnly(on);
    if (!m_uid)
        return;
    m_links->reload();
    m_evidence->reload();
    m_comments->reload();
    for (QAction* action : m_recordActions)
        action->setEnabled(!on);
}

void RecordPane::showRecord(const RegisterDef& def, const Uid& uid)
{
    if (m_def == &def && m_uid == uid)
        return;
    commit();
    m_def = &def;
    m_uid = uid;
    RecordForm* form = formOf(def);
    m_forms->setCurrentWidget(form);
    form->showRecord(uid);
    m_links->showRecord(def, uid);
    m_evidence->showRecord(def, uid);
    m_comments->showRecord(def, uid);
    m_history->showRecord(def, uid);
    showOwnTabs(def);
    for (RecordTab* tab : std::as_const(m_ownTabs))
        tab->showRecord(uid);
    m_empty->hide();
    m_tabs->show();
    refreshHead();
    refreshTabs();
    for (QAction* action : m_recordActions)
        action->setEnabled(!m_context.binder.isReadOnly());
}

void RecordPane::clear()
{
    commit();
    m_def = nullptr;
    m_uid.reset();
    m_title->clear();
    m_tabs->hide();
    m_empty->show();
    for (QAction* action : m_recordActions)
        action->setEnabled(false);
}

void RecordPane::commit()
{
    if (m_def && m_formOf.value(m_def))
        m_formOf.value(m_def)->commit();
}

void RecordPane::focusField(const QString& key)
{
    if (!m_def)
        return;
    m_tabs->setCurrentIndex(DetailsTab);
    m_formOf.value(m_def)->focusField(key);
}

void RecordPane::refreshHead()
{
    const auto name = m_uid ? m_context.binder.name(*m_uid) : std::nullopt;
    m_title->setText(name ? QStringLiteral("%1  %2").arg(name->code, name->title) : QString());
    m_title->setAccessibleName(m_title->text());
}

// Where not all titles fit, the tabs behind the one in front are signs with their counts.
void RecordPane::refreshTabs()
{
    m_tabs->setTabVisible(EvidenceTabPlace, m_evidence->applies());
    struct Part {
        QString title;
        QString icon;
        int count;
    };
    QList<Part> parts{{tr("Details"), QStringLiteral("properties"), 0},
                      {tr("Links"), QStringLiteral("link"), m_links->count()},
                      {tr("Evidence"), QStringLiteral("evidence"), m_evidence->count()},
                      {tr("Comments"), QStringLiteral("review"), m_comments->count()},
                      {tr("History"), QStringLiteral("version"), 0}};
    for (const RecordTab* tab : std::as_const(m_ownTabs))
        parts.append({tab->title(), tab->icon(), tab->count()});
    const auto dress = [this, &parts](bool withWords) {
        // While tabs are exchanged there are fewer than parts, or more.
        for (int at = 0; at < std::min(m_tabs->count(), int(parts.size())); ++at) {
            const Part& part = parts[at];
            const QString count = part.count > 0 ? QString::number(part.count) : QString();
            const QString whole = QStringLiteral("%1 %2").arg(part.title, count).trimmed();
            const bool isWhole = withWords || at == m_tabs->currentIndex();
            m_tabs->setTabText(at, isWhole ? whole : count);
            m_tabs->setTabIcon(at, isWhole ? QIcon() : themedIcon(part.icon));
            m_tabs->setTabToolTip(at, isWhole ? QString() : whole);
            m_tabs->tabBar()->setAccessibleTabName(at, whole);
        }
    };
    dress(true);
    if (m_tabs->tabBar()->sizeHint().width() > width())
        dress(false);
}

void RecordPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshTabs();
}

void RecordPane::noteChange(const ChangeNotice& notice)
{
    if (!m_def || !m_uid)
        return;
    const ChangeNotice::Touched* own = notice.touched(*m_def);
    if (own && own->removed.contains(*m_uid)) {
        clear();
        return;
    }
    refreshHead();
    m_links->reload();
    m_evidence->reload();
    m_comments->reload();
    m_history->reload();
}

} // namespace ringbinder
