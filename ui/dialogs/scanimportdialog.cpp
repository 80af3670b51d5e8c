// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scanimportdialog.h"

#include "core/risk/evaluation.h"
#include "core/technical/listmapping.h"
#include "ui/dialogs/calmcombo.h"
#include "ui/dialogs/scancolumnspanel.h"
#include "ui/dialogs/scanhostspanel.h"
#include "ui/dialogs/scansummary.h"
#include "ui/jobs/writejob.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace ringbinder {

namespace {

constexpr int kScanSteps = 1000;
constexpr int kMessageMargin = 8;

QLabel* scanMessage(Tone tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMargin(kMessageMargin);
    label->setAutoFillBackground(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFill(*label, QPalette::Window, tone);
    label->hide();
    return label;
}

void saySentence(QLabel& label, const QString& sentence)
{
    label.setText(sentence);
    label.setAccessibleName(sentence);
    label.setVisible(!sentence.isEmpty());
}

} // namespace

ScanImportDialog::ScanImportDialog(const OpenContext& context, const QStringList& files,
                                   QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_files(files)
    , m_file(new QLabel(this))
    , m_format(new CalmCombo(this))
    , m_kindLabel(new QLabel(tr("&List of:"), this))
    , m_kind(new CalmCombo(this))
    , m_title(new QLineEdit(this))
    , m_problem(scanMessage(Tone::Bad, this))
    , m_note(scanMessage(Tone::Warning, this))
    , m_summary(new ScanSummary(context, this))
    , m_columns(new ScanColumnsPanel(context, this))
    , m_hosts(new ScanHostsPanel(context, this))
    , m_keep(new QCheckBox(tr("&Keep the file as evidence"), this))
    , m_progress(new QProgressBar(this))
    , m_skip(new QPushButton(tr("&Skip this file"), this))
    , m_cancel(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_jobs(new JobRunner(this))
    , m_write(new WriteJob(context.binder, this))
{
    Q_ASSERT(!files.isEmpty());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import scan results"));
    build();
    connect(m_format, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_format->currentData();
        m_order.format =
            chosen.isValid() ? std::optional(scan_import::Format(chosen.toInt())) : std::nullopt;
        read();
    });
    connect(m_kind, &QComboBox::activated, this, &ScanImportDialog::rereadList);
    connect(m_columns, &ScanColumnsPanel::changed, this, &ScanImportDialog::rereadList);
    connect(m_columns, &ScanColumnsPanel::rememberWanted, this, &ScanImportDialog::rememberColumns);
    connect(m_hosts, &ScanHostsPanel::assetChosen, this, &ScanImportDialog::setAsset);
    connect(m_cancel, &QPushButton::clicked, this, &ScanImportDialog::reject);
    connect(m_skip, &QPushButton::clicked, this, [this] { begin(m_at + 1); });
    connect(m_take, &QPushButton::clicked, this, &ScanImportDialog::take);
    connect(m_jobs, &JobRunner::runningChanged, this, &ScanImportDialog::follow);
    connect(m_jobs, &JobRunner::progressed, this, &ScanImportDialog::showProgress);
    connect(m_write, &WriteJob::runningChanged, this, &ScanImportDialog::follow);
    connect(m_write, &WriteJob::progressed, this, &ScanImportDialog::showProgress);
    resize(1120, 680);
    begin(0);
}

ScanImportDialog::~ScanImportDialog()
{
    delete m_write;
    delete m_jobs;
    m_hosts->setPreview(nullptr); // it looks at what goes now
}

// ---------------------------------------------------------------- what is seen

const ScanPreview* ScanImportDialog::preview() const
{
    return m_read.import ? &m_read.import->preview() : nullptr;
}

QString ScanImportDialog::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QString ScanImportDialog::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

bool ScanImportDialog::isBusy() const
{
    return m_jobs->isRunning() || m_write->isRunning();
}

void ScanImportDialog::say(const Error& error)
{
    saySentence(*m_problem, error.kind == Error::Kind::Cancelled
                                ? tr("Cancelled; nothing was changed.")
                                : error.message.in(m_context.language));
}

void ScanImportDialog::showProgress(qint64 done, qint64 total, const Message& step)
{
    m_progress->setRange(0, total > 0 ? kScanSteps : 0);
    m_progress->setValue(total > 0 ? int(std::min(done, total) * kScanSteps / total) : 0);
    m_progress->setFormat(step.in(m_context.language));
}

void ScanImportDialog::follow()
{
    const bool isBusyNow = isBusy();
    const ScanPreview* shown = preview();
    m_progress->setVisible(isBusyNow);
    m_keep->setVisible(!isBusyNow);
    for (QWidget* part : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_kind),
                          static_cast<QWidget*>(m_skip)})
        part->setEnabled(!isBusyNow);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_summary),
                          static_cast<QWidget*>(m_hosts), static_cast<QWidget*>(m_keep)})
        part->setEnabled(!isBusyNow && shown);
    m_columns->setEnabled(!isBusyNow);
    const bool isList = !m_read.columns.layout.columns.isEmpty() ||
                        (isBusyNow && m_order.format == scan_import::Format::Csv);
    m_kindLabel->setVisible(isList);
    m_kind->setVisible(isList);
    m_skip->setVisible(m_at + 1 < int(m_files.size()));
    m_cancel->setText(isBusyNow ? tr("Cancel") : tr("Close"));
    m_take->setText(shown ? tr("&Take in %n host(s)", nullptr, int(shown->hosts.size()))
                          : tr("&Take in"));
    m_take->setEnabled(!isBusyNow && shown && !m_context.binder.isReadOnly());
}

// ---------------------------------------------------------------- reading

void ScanImportDialog::begin(int file)
{
    m_at = file;
    m_order = {};
    m_order.path = m_files[file];
    m_format->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_title->clear();
    const QString name = QFileInfo(m_order.path).fileName();
    m_file->setText(m_files.size() > 1
                        ? tr("%1, file %2 of %3")
                              .arg(name, QString::number(file + 1), QString::number(m_files.size()))
                        : name);
    m_file->setToolTip(plainToolTip(m_order.path));
    read();
}

void ScanImportDialog::read()
{
    m_hosts->setPreview(nullptr);
    m_summary->setPreview(nullptr);
    m_columns->clear();
    m_read = {};
    saySentence(*m_problem, {});
    saySentence(*m_note, {});
    if (m_context.binder.path().isEmpty()) { // in memory: no other thread can read it
        NoProgress none;
        wasRead(readScanFile(m_context.binder, m_order, none));
        return;
    }
    m_progress->setRange(0, 0);
    m_progress->setFormat({});
    m_jobs->start<Result<ScanRead>>(
        [&binder = std::as_const(m_context.binder),
         order = m_order](Progress& progress) -> Result<ScanRead> {
            const auto reader = binder.reader();
            if (!reader)
                return fail(reader.error());
            return readScanFile(**reader, order, progress);
        },
        [this](Result<ScanRead> result) { wasRead(std::move(result)); });
}

void ScanImportDialog::wasRead(Result<ScanRead> result)
{
    if (result)
        m_read = std::move(*result);
    const std::optional<Error> refusal = result ? m_read.refusal : result.error();
    showColumns();
    if (refusal)
        say(*refusal);
    if (preview())
        showPreview();
    follow();
    QWidget* next = preview() ? static_cast<QWidget*>(&m_hosts->table()) : m_format;
    if (m_order.isListSaid && !m_columns->isHidden())
        next = m_columns->nextQuestion();
    next->setFocus();
    emit readingEnded();
}

void ScanImportDialog::showPreview()
{
    const ScanPreview& shown = *preview();
    m_read.import->setTexts(m_context.language);
    m_read.import->setDerived(derivedBy); // rules may ask for the need that assets inherit
    m_format->setCurrentIndex(m_format->findData(int(shown.about.format)));
    m_summary->setPreview(&shown);
    m_hosts->setPreview(&shown);
    if (!shown.sameFile)
        return;
    const auto name = m_context.binder.name(*shown.sameFile);
    saySentence(*m_note,
                tr("This very file was taken in before, as %1. Taking it in again adds "
                   "its results a second time.")
                    .arg(name ? QStringLiteral("%1 %2").arg(name->code, name->title) : QString()));
}

void ScanImportDialog::showColumns()
{
    const ListLayout& layout = m_read.columns.layout;
    if (layout.columns.isEmpty())
        return;
    m_format->setCurrentIndex(m_format->findData(int(scan_import::Format::Csv)));
    m_kind->setCurrentIndex(layout.kind ? m_kind->findData(int(*layout.kind)) : 0);
    m_columns->setColumns(m_read.columns);
}

// The user has said what the list is about, or what a column means.
void ScanImportDialog::rereadList()
{
    const QVariant chosen = m_kind->currentData();
    const auto kind =
        chosen.isValid() ? std::optional(scan_import::ListKind(chosen.toInt())) : std::nullopt;
    m_order.format = scan_import::Format::Csv;
    m_order.isListSaid = true;
    // Fields of another list would mean nothing.
    m_order.map = kind == m_read.columns.layout.kind ? m_columns->map() : QStringList();
    m_order.kind = kind;
    read();
}

void ScanImportDialog::rememberColumns()
{
    const auto saved = saveListMapping(m_context.binder, m_read.columns.layout,
                                       QFileInfo(m_order.path).completeBaseName());
    if (!saved)
        say(saved.error());
    else
        m_context.host.toast(tr("Lists with these headings are read the same way from now on."),
                             true);
}

// ---------------------------------------------------------------- deciding and writing

void ScanImportDialog::setAsset(const QList<int>& hosts, const std::optional<Uid>& asset)
{
    for (const int host : hosts)
        m_read.import->setAsset(host, asset);
    m_hosts->noteDecided(hosts);
    m_summary->setPreview(preview());
}

void ScanImportDialog::take()
{
    if (!m_take->isEnabled())
        return;
    if (const QString title = m_title->text().trimmed(); !title.isEmpty())
        m_read.import->setTitle(title);
    m_read.import->setAgain(preview()->sameFile.has_value()); // the note says what it means
    saySentence(*m_problem, {});
    const bool keepsFile = m_keep->isChecked();
    const std::shared_ptr<const ScanImport> import = m_read.import;
    if (m_context.binder.path().isEmpty()) { // in memory: no other thread can write it
        NoProgress none;
        wasTaken(import->apply(m_context.binder, keepsFile, none));
        return;
    }
    const auto started = m_write->start<ScanImport::Done>(
        Message("ringbinder::ScanImportDialog",
                QT_TRANSLATE_NOOP("ringbinder::ScanImportDialog",
                                  "The results of a scan are being written; editing goes on when "
                                  "it is done.")),
        [import, keepsFile](Binder& own, Progress& progress) {
            return import->apply(own, keepsFile, progress);
        },
        [this](Result<ScanImport::Done> done) { wasTaken(std::move(done)); });
    if (!started)
        say(started.error());
}

void ScanImportDialog::wasTaken(Result<ScanImport::Done> done)
{
    if (!done) {
        // Too large for evidence: the results can come in without their file.
        if (done.error().kind == Error::Kind::Limit)
            m_keep->setChecked(false);
        if (done.error().kind == Error::Kind::Conflict)
            read(); // what was matched no longer holds
        say(done.error());
        follow();
        return;
    }
    QStringList words = {tr("%1: %n host(s) taken in", nullptr, done->observations)
                             .arg(QFileInfo(m_order.path).fileName())};
    if (done->newHosts > 0)
        words.append(tr("%n of them new", nullptr, done->newHosts));
    if (done->closedFindings > 0)
        words.append(tr("%n finding(s) gone", nullptr, done->closedFindings));
    if (done->reopenedFindings > 0)
        words.append(tr("%n finding(s) back", nullptr, done->reopenedFindings));
    m_context.host.toast(words.join(QStringLiteral(", ")), true);
    emit taken(done->import);
    if (m_at + 1 < int(m_files.size()))
        begin(m_at + 1);
    else
        accept();
}

void ScanImportDialog::reject()
{
    if (isBusy()) { // nothing was changed; a second press closes
        m_jobs->cancel();
        m_write->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace ringbinder
