// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentmandatorypage.h"

#include "core/documents/mandatorystatus.h"
#include "core/documents/templatedrafts.h"
#include "core/report/packs/packs.h"
#include "ui/dialogs/documentwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum MandatoryColumn {
    MandatoryTitle,
    MandatoryBy,
    MandatoryState,
    MandatoryDocumentName,
    MandatoryReason,
    MandatoryColumnCount
};

} // namespace

DocumentMandatoryPage::~DocumentMandatoryPage() = default;

DocumentMandatoryPage::DocumentMandatoryPage(const OpenContext& context, const QString& draftFolder,
                                             QWidget* parent)
    : LivePage(context, {}, parent)
    , m_draftFolder(draftFolder)
    , m_messages(new MessageBar(this))
    , m_figures(new QLabel(this))
    , m_controls(new QCheckBox(tr("Also what &controls that apply demand"), this))
    , m_list(new QTreeWidget(this))
    , m_open(new QPushButton(tr("&Open"), this))
{
    auto* heading = new QLabel(tr("Mandatory documents"), this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setAccessibleDescription(tr("How many demands are met"));
    m_controls->setChecked(true);
    m_open->setAutoDefault(false);
    m_open->setToolTip(plainToolTip(tr("Open the document, or begin it with the shipped text "
                                       "(Enter)")));
    m_list->setItemDelegate(new ToneDelegate(m_list));
    m_list->setAccessibleName(tr("Mandatory documents"));
    m_list->setColumnCount(MandatoryColumnCount);
    m_list->setHeaderLabels({tr("Documented information"), tr("Demanded by"), tr("State"),
                             tr("Document"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAllColumnsShowFocus(true);
    m_list->installEventFilter(this);
    m_list->header()->setStretchLastSection(true);
    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addSpacing(12);
    top->addWidget(m_figures, 1);
    top->addWidget(m_controls);
    top->addWidget(m_open);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_messages);
    box->addLayout(top);
    box->addWidget(m_list, 1);
    connect(m_controls, &QCheckBox::toggled, this, &DocumentMandatoryPage::renew);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this,
            [this](QTreeWidgetItem* item) { open(m_list->indexOfTopLevelItem(item)); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DocumentMandatoryPage::describe);
    connect(m_open, &QPushButton::clicked, this,
            [this] { open(m_list->indexOfTopLevelItem(m_list->currentItem())); });
}

QWidget* DocumentMandatoryPage::mainWidget()
{
    return m_list;
}

QString DocumentMandatoryPage::figures() const
{
    return m_figures->text();
}

Result<> DocumentMandatoryPage::refresh()
{
    auto lines = mandatoryStatus(m_context.binder, m_controls->isChecked());
    if (!lines)
        return fail(lines.error());
    m_lines = std::move(*lines);
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool isFirst = m_list->topLevelItemCount() == 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const MandatoryStatus& line : std::as_const(m_lines)) {
            auto* item = new QTreeWidgetItem(m_list);
            const Tone tone = toneOf(line.state);
            item->setText(MandatoryTitle, line.shipped->title.in(m_context.language));
            item->setText(MandatoryBy, line.demandedBy.join(QLatin1String(", ")));
            item->setToolTip(MandatoryBy, plainToolTip(item->text(MandatoryBy)));
            item->setText(MandatoryState,
                          QStringLiteral("%1 %2").arg(theme::toneMark(tone),
                                                      labelOf(line.state).in(m_context.language)));
            item->setData(MandatoryState, kInkRole, int(tone));
            item->setText(MandatoryDocumentName, line.documentTitle);
            item->setText(MandatoryReason, line.reason.in(m_context.language));
            for (const int column : {MandatoryTitle, MandatoryDocumentName, MandatoryReason})
                item->setToolTip(column, plainToolTip(item->text(column)));
        }
    }
    if (isFirst) {
        m_list->setColumnWidth(MandatoryTitle, 290);
        m_list->setColumnWidth(MandatoryBy, 110);
        m_list->setColumnWidth(MandatoryState, 150);
        m_list->setColumnWidth(MandatoryDocumentName, 230);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(
            m_list->topLevelItem(std::clamp(current, 0, m_list->topLevelItemCount() - 1)));
    const auto met = std::count_if(m_lines.cbegin(), m_lines.cend(),
                                   [](const auto& line) { return isFulfilled(line.state); });
    m_figures->setText(tr("%1 of %2 demands are met").arg(met).arg(m_lines.size()));
    describe();
    return {};
}

void DocumentMandatoryPage::describe()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    const MandatoryStatus* line = at >= 0 && at < m_lines.size() ? &m_lines[at] : nullptr;
    const bool canBegin = line && line->shipped->hasText() && !m_context.binder.isReadOnly();
    m_open->setEnabled(line && (line->document || canBegin));
    m_open->setText(!line || line->document ? tr("&Open") : tr("&Begin with template"));
}

void DocumentMandatoryPage::open(int at)
{
    if (at < 0 || at >= m_lines.size())
        return;
    const MandatoryStatus line = m_lines[at];
    if (line.document) {
        DocumentWindow::show(m_context, m_draftFolder, *line.document, this);
        return;
    }
    if (!line.shipped->hasText()) {
        m_context.host.hint(tr("There is no shipped text for it; add a document by hand."));
        return;
    }
    const auto packs = report::packLanguage(m_context.binder);
    auto drafts = draftFromTemplates(m_context.binder, {line.shipped->id},
                                     packs ? *packs : m_context.language);
    const auto done = drafts ? m_context.binder.session().apply(std::move(drafts->set))
                             : Result<qint64>(fail(drafts.error()));
    if (!done) {
        m_messages->showMessage(MessageBar::Weight::Error,
                                done.error().message.in(m_context.language));
        return;
    }
    for (const DraftedDocument& drafted : std::as_const(drafts->documents))
        DocumentWindow::show(m_context, m_draftFolder, drafted.document, this);
}

bool DocumentMandatoryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_list->indexOfTopLevelItem(m_list->currentItem()));
            return true;
        }
    }
    return LivePage::eventFilter(watched, event);
}

} // namespace ringbinder
