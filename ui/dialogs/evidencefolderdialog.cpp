// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidencefolderdialog.h"

#include "core/catalogue/controlnumber.h"
#include "core/registers/controls/control.h"
#include "core/registers/logic/evidence_use.h"
#include "ui/jobs/writejob.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QCollator>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

enum FolderColumn { FolderFileName, FolderSize, FolderControls, FolderWhy };
constexpr qsizetype kMostShownLeft = 3;
constexpr qsizetype kMostShownBare = 24;

QString certaintyText(FileMatch::Certainty certainty)
{
    switch (certainty) {
    case FileMatch::Certainty::Number:
        return EvidenceFolderDialog::tr("number in the name");
    case FileMatch::Certainty::Folder:
        return EvidenceFolderDialog::tr("number of the folder");
    case FileMatch::Certainty::Former:
        return EvidenceFolderDialog::tr("number of 2013, carried over");
    case FileMatch::Certainty::Title:
        return EvidenceFolderDialog::tr("title of the control");
    case FileMatch::Certainty::Unsure:
        return EvidenceFolderDialog::tr("unsure, please check");
    case FileMatch::Certainty::None:
        return EvidenceFolderDialog::tr("no control found");
    }
    Q_UNREACHABLE();
}

QLabel* remarkLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

EvidenceFolderDialog::EvidenceFolderDialog(const OpenContext& context, const QStringList& paths,
                                           QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 4, this))
    , m_counts(new QLabel(tr("Looking at the files…"), this))
    , m_left(remarkLabel(this))
    , m_bare(remarkLabel(this))
    , m_bar(new QProgressBar(this))
    , m_jobs(new JobRunner(this))
    , m_write(new WriteJob(context.binder, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Evidence from files"));
    auto* intro = new QLabel(tr("Each file becomes an item of evidence and is linked to the "
                                "controls beside it. Change what is not right; several controls "
                                "are separated by commas."),
                             this);
    intro->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setAccessibleName(tr("Files and the controls they prove"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Size"), tr("Controls"), tr("Why")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(FolderFileName, QHeaderView::Stretch);
    m_bar->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take them in"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    m_take->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_table, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_left),
                            static_cast<QWidget*>(m_bare), static_cast<QWidget*>(m_bar)})
        column->addWidget(widget);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &EvidenceFolderDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &EvidenceFolderDialog::accept);
    connect(m_table, &QTableWidget::itemChanged, this, &EvidenceFolderDialog::follow);
    connect(m_jobs, &JobRunner::progressed, this, &EvidenceFolderDialog::showProgress);
    connect(m_write, &WriteJob::progressed, this, &EvidenceFolderDialog::showProgress);
    const QHash<Uid, Binder::Name>& names = context.binder.names(control::def);
    for (const Binder::Name& name : names)
        m_titles.insert(name.code, name.title);
    resize(900, 560);
    m_jobs->start<FolderScan>(
        [paths, matcher = fileMatcherOf(context.binder)](Progress& progress) {
            return scanForEvidence(paths, matcher, progress);
        },
        [this](FolderScan scan) { wasScanned(std::move(scan)); });
}

EvidenceFolderDialog::~EvidenceFolderDialog()
{
    delete m_write;
    delete m_jobs;
}

void EvidenceFolderDialog::wasScanned(FolderScan scan)
{
    m_scan = std::move(scan);
    m_isScanned = true;
    m_bar->hide();
    fill();
    m_table->setFocus();
}

void EvidenceFolderDialog::fill()
{
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_scan.files.size()));
        for (int row = 0; row < m_scan.files.size(); ++row) {
            const FolderFile& file = m_scan.files[row];
            auto* name = new QTableWidgetItem(file.name);
            name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            name->setCheckState(Qt::Checked);
            name->setToolTip(plainToolTip(file.name));
            auto* size =
                new QTableWidgetItem(m_context.language.locale().formattedDataSize(file.size));
            size->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            auto* controls = new QTableWidgetItem(file.match.controls.join(QStringLiteral(", ")));
            auto* why = new QTableWidgetItem(certaintyText(file.match.certainty));
            why->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(row, FolderFileName, name);
            m_table->setItem(row, FolderSize, size);
            m_table->setItem(row, FolderControls, controls);
            m_table->setItem(row, FolderWhy, why);
        }
        m_table->setColumnWidth(FolderSize, 90);
        m_table->setColumnWidth(FolderControls, 190);
        m_table->setColumnWidth(FolderWhy, 220);
    }
    QStringList left;
    for (const FolderScan::Left& each : std::as_const(m_scan.left)) {
        if (left.size() < kMostShownLeft)
            left.append(tr("%1: %2").arg(each.name, each.reason.in(m_context.language)));
    }
    if (m_scan.left.size() > kMostShownLeft)
        left.append(QStringLiteral("\u2026"));
    m_left->setVisible(!left.isEmpty());
    left.prepend(tr("%n file(s) stay out.", nullptr, int(m_scan.left.size())));
    m_left->setText(left.join(QLatin1Char(' ')));
    follow();
}

QStringList EvidenceFolderDialog::codesIn(const QString& text, QStringList* unknown) const
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    QStringList codes;
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        QString code = word;
        if (!m_titles.contains(code)) {
            const auto number = parseControlNumber(word);
            code = number ? number->number : QString();
        }
        if (!m_titles.contains(code)) {
            if (unknown)
                unknown->append(word);
            continue;
        }
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QList<PlannedEvidence> EvidenceFolderDialog::planned() const
{
    QList<PlannedEvidence> files;
    for (int row = 0; row < m_table->rowCount() && row < m_scan.files.size(); ++row) {
        if (m_table->item(row, FolderFileName)->checkState() != Qt::Checked)
            continue;
        const FolderFile& file = m_scan.files[row];
        files.append(
            {file.path, file.name, codesIn(m_table->item(row, FolderControls)->text(), nullptr)});
    }
    return files;
}

QString EvidenceFolderDialog::bareControlsText(const QList<PlannedEvidence>& files) const
{
    const auto bare = controlsWithoutEvidence(m_context.binder);
    if (!bare)
        return {};
    QStringList codes;
    for (const Uid& uid : *bare) {
        const auto name = m_context.binder.name(uid);
        const bool isProved =
            name && std::any_of(files.cbegin(), files.cend(), [&](const PlannedEvidence& file) {
                return file.controls.contains(name->code);
            });
        if (name && !isProved)
            codes.append(name->code);
    }
    if (codes.isEmpty())
        return {};
    QCollator order(m_context.language.locale());
    order.setNumericMode(true);
    std::sort(codes.begin(), codes.end(), order);
    QStringList shown = codes.first(std::min(codes.size(), kMostShownBare));
    if (codes.size() > shown.size())
        shown.append(QStringLiteral("\u2026"));
    return tr("%n applicable control(s) stay without evidence: %1.", nullptr, int(codes.size()))
        .arg(shown.join(QStringLiteral(", ")));
}

// Counts, what is wrong in a cell, and whether all of it can be taken in.
void EvidenceFolderDialog::follow()
{
    const QSignalBlocker quiet(m_table);
    QString wrong;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem* cell = m_table->item(row, FolderControls);
        QStringList unknown;
        static_cast<void>(codesIn(cell->text(), &unknown));
        cell->setData(kInkRole, int(unknown.isEmpty() ? Tone::Neutral : Tone::Bad));
        cell->setToolTip(
            unknown.isEmpty()
                ? QString()
                : plainToolTip(tr("There is no control \"%1\".").arg(unknown.first())));
        if (wrong.isEmpty() && !unknown.isEmpty())
            wrong = unknown.first();
    }
    const QList<PlannedEvidence> files = planned();
    const auto matched = std::count_if(files.cbegin(), files.cend(),
                                       [](const auto& file) { return !file.controls.isEmpty(); });
    m_counts->setText(wrong.isEmpty()
                          ? tr("%1 of %2 files are taken in, %3 of them with a control.")
                                .arg(files.size())
                                .arg(m_scan.files.size())
                                .arg(matched)
                          : tr("There is no control \"%1\".").arg(wrong));
    const QString bare = bareControlsText(files);
    m_bare->setText(bare);
    m_bare->setVisible(!bare.isEmpty());
    m_take->setEnabled(m_isScanned && wrong.isEmpty() && !files.isEmpty() &&
                       !m_context.binder.isReadOnly() && !m_write->isRunning());
}

void EvidenceFolderDialog::accept()
{
    const QList<PlannedEvidence> files = planned();
    if (!m_take->isEnabled() || files.isEmpty())
        return;
    m_take->setEnabled(false);
    m_table->setEnabled(false);
    const auto started = m_write->start<TakenEvidence>(
        Message("evidence",
                QT_TRANSLATE_NOOP("evidence", "Evidence is being taken in; editing goes on when it "
                                              "is done.")),
        [files](Binder& own, Progress& progress) { return takeEvidence(own, files, progress); },
        [this](const Result<TakenEvidence>& taken) { wasTaken(taken); });
    if (!started)
        wasTaken(fail(started.error()));
}

void EvidenceFolderDialog::wasTaken(const Result<TakenEvidence>& taken)
{
    m_bar->hide();
    m_table->setEnabled(true);
    if (!taken) {
        if (taken.error().kind != Error::Kind::Cancelled)
            m_context.host.report(taken.error());
        follow();
        return;
    }
    QStringList sentences{tr("%n file(s) taken in as evidence.", nullptr, taken->added)};
    if (taken->reused > 0)
        sentences.append(
            tr("%n file(s) are kept already and were linked.", nullptr, taken->reused));
    if (!taken->left.isEmpty())
        sentences.append(tr("%n file(s) could not be read.", nullptr, int(taken->left.size())));
    m_context.host.toast(sentences.join(QLatin1Char(' ')), true);
    QDialog::accept();
}

void EvidenceFolderDialog::reject()
{
    if (m_write->isRunning()) {
        m_write->cancel(); // nothing is changed; a second press closes
        return;
    }
    QDialog::reject();
}

void EvidenceFolderDialog::showProgress(qint64 done, qint64 total, const Message& step)
{
    m_bar->show();
    m_bar->setMaximum(int(total));
    m_bar->setValue(int(done));
    m_counts->setText(step.in(m_context.language));
}

} // namespace ringbinder
