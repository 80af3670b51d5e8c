// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentreadingpage.h"

#include "core/base/progress.h"
#include "core/documents/acknowledging.h"
#include "core/report/packs/documentprint.h"
#include "core/report/packs/packs.h"
#include "core/report/pdfwriter.h"
#include "ui/dialogs/documentaskdialog.h"
#include "ui/jobs/documentjob.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

enum ReadingColumn { ReadingName, ReadingAnswer, ReadingDue, ReadingReminded, ReadingColumnCount };
constexpr int kReadingUid = Qt::UserRole;
constexpr int kReadingOverdue = Qt::UserRole + 1;

} // namespace

DocumentReadingPage::DocumentReadingPage(const OpenContext& context, QWidget* parent)
    : LivePage(context, {&document::def, &acknowledgement::def, &person::def}, parent)
    , m_messages(new MessageBar(this))
    , m_figures(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_method(new QComboBox(this))
    , m_accept(new QPushButton(tr("Record &answers"), this))
    , m_remind(new QPushButton(tr("Note &reminder"), this))
    , m_sheet(new QPushButton(tr("&Sheet to sign…"), this))
{
    auto* heading = new QLabel(tr("Read and acknowledge"), this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setAccessibleDescription(tr("How far the acknowledgements are"));
    m_list->setItemDelegate(new ToneDelegate(m_list));
    m_list->setAccessibleName(tr("Documents and who has not answered yet"));
    m_list->setColumnCount(ReadingColumnCount);
    m_list->setHeaderLabels(
        {tr("Document, and who has not answered"), tr("Answers"), tr("Due"), tr("Reminded")});
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ReadingName, QHeaderView::Stretch);
    for (const Choice& choice : acknowledgement::kMethodChoices)
        m_method->addItem(context.language.text("acknowledgement", choice.label));
    auto* askButton = new QPushButton(tr("As&k people…"), this);
    auto* overdue = new QPushButton(tr("Tick all &overdue"), this);
    for (QPushButton* button : {m_accept, m_remind, m_sheet, askButton, overdue})
        button->setAutoDefault(false);
    m_remind->setToolTip(plainToolTip(tr("Notes today as the day of the reminder")));
    auto* methodLabel = new QLabel(tr("Given &by:"), this);
    methodLabel->setBuddy(m_method);
    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addSpacing(12);
    top->addWidget(m_figures, 1);
    top->addWidget(m_sheet);
    top->addWidget(askButton);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(overdue);
    bottom->addStretch(1);
    bottom->addWidget(m_remind);
    bottom->addWidget(methodLabel);
    bottom->addWidget(m_method);
    bottom->addWidget(m_accept);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_messages);
    box->addLayout(top);
    box->addWidget(m_list, 1);
    box->addLayout(bottom);
    connect(m_list, &QTreeWidget::itemChanged, this, &DocumentReadingPage::count);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DocumentReadingPage::count);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item) {
        const auto uid = Uid::fromString(item->data(ReadingName, kReadingUid).toString());
        if (uid)
            m_context.host.openRecord(item->parent() ? acknowledgement::def : document::def, *uid,
                                      {});
    });
    connect(overdue, &QPushButton::clicked, this, &DocumentReadingPage::tickOverdue);
    connect(askButton, &QPushButton::clicked, this, &DocumentReadingPage::ask);
    connect(m_accept, &QPushButton::clicked, this, &DocumentReadingPage::accept);
    connect(m_remind, &QPushButton::clicked, this, &DocumentReadingPage::remind);
    connect(m_sheet, &QPushButton::clicked, this, &DocumentReadingPage::printSheet);
}

QWidget* DocumentReadingPage::mainWidget()
{
    return m_list;
}

Result<> DocumentReadingPage::refresh()
{
    const auto rounds = acknowledgementRounds(m_context.binder);
    const auto documents = m_context.binder.records(document::def);
    if (!rounds || !documents)
        return fail(rounds ? documents.error() : rounds.error());
    const QDate today = m_context.binder.clock().today();
    const auto dayText = [this](const std::optional<QDate>& day) {
        return day ? m_context.language.date(*day) : QString();
    };
    int asked = 0;
    int accepted = 0;
    int late = 0;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Record& record : *documents) {
        const auto status = record.get(document::status);
        const bool isDemanded = record.get(document::acceptanceDemanded).value_or(false);
        if (!rounds->contains(record.uid()) && !(isDemanded && status && isReleasedState(*status)))
            continue;
        const AcknowledgementRound round = rounds->value(record.uid());
        asked += round.asked;
        accepted += round.accepted;
        late += round.overdue;
        auto* top = new QTreeWidgetItem(m_list);
        top->setText(ReadingName,
                     tr("%1, version %2").arg(record.title(), record.text(document::version)));
        top->setData(ReadingName, kReadingUid, record.uid().toString());
        QFont font = m_list->font();
        font.setBold(true);
        top->setFont(ReadingName, font);
        top->setText(
            ReadingAnswer,
            round.asked == 0
                ? tr("nobody asked yet")
                : tr("%1 of %2, %3 %").arg(round.accepted).arg(round.asked).arg(round.percent()));
        const Tone tone = round.asked == 0 || round.overdue > 0 ? Tone::Warning
                          : round.accepted == round.asked       ? Tone::Good
                                                                : Tone::Progress;
        top->setData(ReadingAnswer, kInkRole, int(tone));
        if (round.overdue > 0)
            top->setText(ReadingDue,
                         QStringLiteral("%1 %2").arg(theme::toneMark(Tone::Warning),
                                                     tr("%n overdue", nullptr, round.overdue)));
        for (const Record& open : round.open) {
            const auto due = open.get(acknowledgement::due);
            const auto who = open.get(acknowledgement::person);
            const auto name = who ? m_context.binder.name(*who) : std::nullopt;
            const bool isLate = due && *due < today;
            auto* item = new QTreeWidgetItem(top);
            item->setText(ReadingName, name ? name->title : open.title());
            item->setText(ReadingAnswer, tr("open"));
            item->setText(ReadingDue, dayText(due));
            item->setText(ReadingReminded, dayText(open.get(acknowledgement::remindedOn)));
            item->setData(ReadingName, kReadingUid, open.uid().toString());
            item->setData(ReadingName, kReadingOverdue, isLate);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ReadingName, Qt::Unchecked);
            if (isLate) {
                item->setText(ReadingDue, QStringLiteral("%1 %2").arg(
                                              theme::toneMark(Tone::Warning), dayText(due)));
                item->setData(ReadingDue, kInkRole, int(Tone::Warning));
            }
        }
        top->setExpanded(true);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_figures->setText(
        m_list->topLevelItemCount() == 0
            ? tr("Nobody has been asked yet. Choose an approved document and the people who have "
                 "to know it.")
        : late > 0 ? tr("%1 of %2 given, %3 overdue").arg(accepted).arg(asked).arg(late)
                   : tr("%1 of %2 given").arg(accepted).arg(asked));
    count();
    return {};
}

QList<Uid> DocumentReadingPage::ticked() const
{
    QList<Uid> uids;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* top = m_list->topLevelItem(g);
        for (int i = 0; i < top->childCount(); ++i) {
            const auto uid =
                Uid::fromString(top->child(i)->data(ReadingName, kReadingUid).toString());
            if (uid && top->child(i)->checkState(ReadingName) == Qt::Checked)
                uids.append(*uid);
        }
    }
    return uids;
}

void DocumentReadingPage::tickOverdue()
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* top = m_list->topLevelItem(g);
        for (int i = 0; i < top->childCount(); ++i) {
            if (top->child(i)->data(ReadingName, kReadingOverdue).toBool())
                top->child(i)->setCheckState(ReadingName, Qt::Checked);
        }
    }
}

void DocumentReadingPage::count()
{
    const int number = int(ticked().size());
    const bool canWrite = !m_context.binder.isReadOnly();
    m_accept->setEnabled(number > 0 && canWrite);
    m_remind->setEnabled(number > 0 && canWrite);
    m_accept->setText(number > 0 ? tr("Record %n &answer(s)", nullptr, number)
                                 : tr("Record &answers"));
    m_sheet->setEnabled(currentDocument().has_value());
}

std::optional<Uid> DocumentReadingPage::currentDocument() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? Uid::fromString(item->data(ReadingName, kReadingUid).toString()) : std::nullopt;
}

void DocumentReadingPage::accept()
{
    const QList<Uid> uids = ticked();
    auto set = recordAcknowledgements(m_context.binder, uids, m_context.binder.clock().today(),
                                      acknowledgement::Method(m_method->currentIndex()));
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (!done)
        m_context.host.report(done.error());
    else
        m_context.host.toast(tr("%n answer(s) recorded.", nullptr, int(uids.size())), true);
}

void DocumentReadingPage::remind()
{
    const QList<Uid> uids = ticked();
    auto set = noteReminder(m_context.binder, uids, m_context.binder.clock().today());
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (!done)
        m_context.host.report(done.error());
    else
        m_context.host.toast(tr("%n reminder(s) noted.", nullptr, int(uids.size())), true);
}

void DocumentReadingPage::ask()
{
    (new DocumentAskDialog(m_context, currentDocument(), this))->open();
}

void DocumentReadingPage::printSheet()
{
    const auto uid = currentDocument();
    const auto dossier =
        uid ? readDossier(m_context.binder, *uid) : Result<DocumentDossier>(fail(Error()));
    if (!dossier)
        return;
    const QString folder = QFileInfo(m_context.binder.path()).absolutePath();
    const QString name =
        QStringLiteral("%1 %2.pdf").arg(dossier->document.code(), tr("sheet to sign"));
    m_context.prompt.askSaveFile(
        this,
        {tr("Sheet to sign"),
         QDir(folder).filePath(name),
         {tr("PDF files (*.pdf)")},
         QStringLiteral("pdf")},
        [this, dossier = *dossier](const std::optional<QString>& path) {
            if (!path)
                return;
            writeDocumentBeside(this, m_context,
                           {tr("Sheet to sign"), *path,
                            [dossier](const Binder& reader, const Language& language) {
                                return report::composeSignSheet(reader, dossier, language);
                            },
                            [this](const Error& error) { m_context.host.report(error); }});
        });
}

} // namespace ringbinder
