// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidepane.h"

#include "core/guide/guidefigures.h"
#include "ui/models/opencontext.h"
#include "ui/shell/guidetext.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

// Reading a larger register for a hint would be felt each time its page comes up.
constexpr qint64 kMostRecordsRead = 20000;
constexpr int kPointsShown = 3;  // lines before the list scrolls
constexpr int kLaterPause = 200; // ms

} // namespace

GuidePane::GuidePane(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_pointsTitle(new QLabel(tr("To do here"), this))
    , m_points(new QListWidget(this))
    , m_text(new GuideText(context.language, this))
{
    setObjectName(QStringLiteral("guidePane"));
    setAccessibleName(tr("Guide"));
    for (QLabel* label : {m_title, m_pointsTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
    }
    m_pointsTitle->setBuddy(m_points);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Hide the guide"));
    close->setToolTip(plainToolTip(tr("Hide the guide; F1 brings it back.")));
    m_points->setAccessibleName(tr("To do here"));
    m_points->setWordWrap(true);
    m_points->setFrameShape(QFrame::NoFrame);
    m_points->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_points->setResizeMode(QListView::Adjust);
    m_points->viewport()->setCursor(Qt::PointingHandCursor);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 4, 0);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    m_pointsTitle->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_pointsTitle);
    column->addWidget(m_points);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterPause);
    connect(&m_later, &QTimer::timeout, this, &GuidePane::refreshPoints);
    connect(close, &QToolButton::clicked, this, &GuidePane::closeWanted);
    connect(m_points, &QListWidget::itemClicked, this, &GuidePane::choose);
    connect(m_points, &QListWidget::itemActivated, this, &GuidePane::choose);
    connect(&context.binder.session(), &Session::changed, this, &GuidePane::follow);
}

GuidePane::~GuidePane() = default;

void GuidePane::setTopic(const RegisterDef* def)
{
    m_def =
        def && !GuideText::titleOf(QString::fromLatin1(def->clause), m_context.language).isEmpty()
            ? def
            : nullptr;
    if (isVisible())
        refresh();
}

void GuidePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void GuidePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPoints();
}

void GuidePane::follow(const ChangeNotice& notice)
{
    if (m_figures) {
        if (const auto done = m_figures->update(notice); !done)
            m_figures.reset(); // read anew when next asked for
    }
    if (isVisible())
        m_later.start();
}

void GuidePane::refresh()
{
    if (!m_def)
        return;
    if (m_shown != m_def) {
        m_shown = m_def;
        m_figures.reset(); // one register at a time is kept in memory
        m_title->setText(
            GuideText::titleOf(QString::fromLatin1(m_def->clause), m_context.language));
        m_text->showRegister(*m_def);
    }
    refreshPoints();
}

void GuidePane::refreshPoints()
{
    m_reasons.clear();
    m_points->clear();
    const auto count = m_def ? m_context.binder.count(*m_def) : Result<qint64>(0);
    if (m_def && count && *count <= kMostRecordsRead) {
        if (!m_figures)
            m_figures = std::make_unique<GuideFigures>(m_context.binder, m_context.language,
                                                       m_context.derive);
        const auto open = openReasons(*m_figures, *m_def);
        if (open)
            m_reasons = *open;
        else
            m_context.host.report(open.error());
    }
    for (const ClauseReason& reason : m_reasons) {
        const Tone tone = reason.kind == ClauseCheck::Kind::Avoid ? Tone::Warning : Tone::Progress;
        const QString sentence = reason.sentence.in(m_context.language);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 %2").arg(theme::toneMark(tone), sentence), m_points);
        item->setData(Qt::AccessibleTextRole, sentence);
    }
    fitPoints();
}

void GuidePane::fitPoints()
{
    m_points->setVisible(!m_reasons.isEmpty());
    m_pointsTitle->setVisible(!m_reasons.isEmpty());
    int height = 4;
    for (int row = 0; row < std::min(m_points->count(), kPointsShown); ++row)
        height += m_points->sizeHintForRow(row);
    m_points->setFixedHeight(height);
}

void GuidePane::choose(QListWidgetItem* item)
{
    const int row = m_points->row(item);
    if (row < 0 || row >= m_reasons.size())
        return;
    const ClauseReason reason = m_reasons[row]; // the page it leads to may fill the list anew
    emit registerWanted(reason.def, reason.filters);
}

} // namespace ringbinder
