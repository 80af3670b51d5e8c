// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/base/safefile.h"
#include "core/exchange/importpreset.h"
#include "core/store/backup.h"
#include "core/store/pending.h"
#include "ui/dialogs/importcheck.h"
#include "ui/dialogs/importheldrows.h"
#include "ui/dialogs/importmapping.h"
#include "ui/dialogs/importsheets.h"
#include "ui/jobs/writejob.h"
#include "ui/shell/tones.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

// What others refer to comes first: assets before risks.
int referredTo(const RegisterDef& def, const QList<const RegisterDef*>& among)
{
    int count = 0;
    for (const FieldDef* field : def.fields) {
        for (const RegisterDef* other : among)
            count +=
                other != &def && *field->target && other->name() == QLatin1String(field->target)
                    ? 1
                    : 0;
    }
    return count;
}

} // namespace

ImportDialog::ImportDialog(const OpenContext& context, ImportSources sources, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_sources(std::move(sources))
    , m_book(context.binder.registry())
    , m_jobs(new JobRunner(this))
    , m_write(new WriteJob(context.binder, this))
    , m_pages(new QStackedWidget(this))
    , m_sheets(new ImportSheetsPage(context, this))
    , m_mapping(new ImportMappingPage(context, m_book, this))
    , m_check(new ImportCheckPage(context, this))
    , m_result(new ImportResultPage(this))
    , m_empty(new QWidget(this))
    , m_step(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_back(new QPushButton(tr("< &Back"), this))
    , m_next(new QPushButton(this))
    , m_save(new QPushButton(tr("Save &report…"), this))
    , m_preset(new QPushButton(tr("Save as &preset…"), this))
    , m_waiting(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_sources.clipboard ? tr("Paste a table") : tr("Import spreadsheets"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAutoFillBackground(true);
    m_problem->setMargin(8);
    m_problem->hide();
    m_step->setTextFormat(Qt::PlainText);
    m_step->setAlignment(Qt::AlignRight);
    m_progress->setAccessibleName(tr("Progress"));
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_empty, m_sheets, m_mapping, m_check, m_result})
        m_pages->addWidget(page);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_step);
    box->addWidget(m_problem);
    box->addWidget(m_pages, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_preset);
    buttons->addWidget(m_waiting);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    for (QPushButton* button : {m_cancel, m_back, m_next})
        buttons->addWidget(button);
    box->addLayout(buttons);
    m_next->setDefault(true);

    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_waiting, &QPushButton::clicked, this, [this] {
        auto* held = new HeldRowsDialog(m_context, *m_plan->def, this);
        connect(held, &HeldRowsDialog::changed, this, [this] {
            const auto left = PendingEntries(m_context.binder).countRows(*m_plan->def);
            m_waitingRows = int(left.value_or(0));
            updateButtons();
            emit imported(m_plan->def->name(), 0);
        });
        held->open();
    });
    connect(m_preset, &QPushButton::clicked, this, &ImportDialog::askPreset);
    connect(m_sheets, &ImportSheetsPage::changed, this, &ImportDialog::updateButtons);
    connect(m_check, &ImportCheckPage::stale, this, &ImportDialog::updateButtons);
    connect(m_mapping, &ImportMappingPage::planChanged, this, &ImportDialog::updateButtons);
    connect(m_mapping, &ImportMappingPage::rereadWished, this, &ImportDialog::rereadTask);
    connect(m_jobs, &JobRunner::runningChanged, this, &ImportDialog::updateButtons);
    connect(m_jobs, &JobRunner::progressed, this, &ImportDialog::showProgress);
    connect(m_write, &WriteJob::runningChanged, this, &ImportDialog::updateButtons);
    connect(m_write, &WriteJob::progressed, this, &ImportDialog::showProgress);
    resize(1180, 700);
    read();
}

ImportDialog::~ImportDialog()
{
    delete m_write;
    delete m_jobs; // waits for work that uses the words of m_book
}

bool ImportDialog::isBusy() const
{
    return m_jobs->isRunning() || m_write->isRunning();
}

QString ImportDialog::shownPage() const
{
    const QWidget* page = m_pages->currentWidget();
    if (page == m_sheets)
        return QStringLiteral("sheets");
    if (page == m_mapping)
        return QStringLiteral("mapping");
    if (page == m_check)
        return QStringLiteral("check");
    return page == m_result ? QStringLiteral("result") : QString();
}

ImportContext ImportDialog::importContext(const Binder& binder) const
{
    return {binder, m_book, scalesOf(m_context), m_context.currency};
}

void ImportDialog::showProgress(qint64 done, qint64 total, const Message& step)
{
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    QString text = step.in(m_context.language);
    if (m_plan && total > 0) {
        const qint64 rows = m_plan->region.dataRows.size();
        text = tr("%1: %2 of %3 rows")
                   .arg(text, m_context.language.number(done * rows / total),
                        m_context.language.number(rows));
    }
    m_progress->setFormat(text);
}

void ImportDialog::show(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    m_problem->hide();
    updateButtons();
    page->setFocus();
    emit pageChanged();
}

void ImportDialog::fail(const Error& error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    setFill(*m_problem, QPalette::Window, Tone::Bad);
    const QString before =
        m_problem->isVisibleTo(this) ? m_problem->text() + QLatin1Char('\n') : QString();
    m_problem->setText(before + error.message.in(m_context.language));
    m_problem->show();
    updateButtons();
}

void ImportDialog::updateButtons()
{
    const bool isBusyNow = isBusy();
    const QString page = shownPage();
    const bool isResult = page == QLatin1String("result");
    m_progress->setVisible(isBusyNow);
    m_pages->setEnabled(!isBusyNow);
    m_save->setVisible(isResult);
    m_waiting->setVisible(isResult && m_waitingRows > 0);
    m_waiting->setText(tr("&Mend the %n row(s) that wait…", nullptr, m_waitingRows));
    m_preset->setVisible(page == QLatin1String("mapping"));
    m_preset->setEnabled(!isBusyNow);
    m_cancel->setText(isResult ? tr("Close") : tr("Cancel"));
    m_back->setVisible(!isResult && page != QLatin1String("sheets") && !page.isEmpty());
    m_back->setEnabled(!isBusyNow &&
                       (page == QLatin1String("check") || (m_tasks.size() > 1 && m_at == 0)));
    const bool hasMore = m_at + 1 < m_queue.size();
    m_next->setVisible(!isResult || hasMore);
    bool isReady = !isBusyNow;
    if (page == QLatin1String("sheets")) {
        m_next->setText(tr("&Next >"));
        isReady = isReady && m_sheets->ticked() > 0;
    } else if (page == QLatin1String("mapping")) {
        int rows = m_plan ? int(m_plan->region.dataRows.size()) : 0;
        for (const int row : m_plan ? m_plan->region.dataRows : QList<int>())
            rows -= m_plan->discardedRows.contains(row) ? 1 : 0;
        m_next->setText(tr("&Check %n row(s) >", nullptr, rows));
        isReady = isReady && m_plan && !m_plan->region.dataRows.isEmpty();
    } else if (page == QLatin1String("check")) {
        const int rows = m_checked.prepared ? m_checked.prepared->outcome.written() : 0;
        if (m_check->isStale())
            m_next->setText(tr("&Check again >"));
        else
            m_next->setText(rows > 0 ? tr("&Import %n row(s)", nullptr, rows) : tr("&Finish"));
    } else {
        m_next->setText(tr("&Next table >"));
        isReady = isReady && hasMore;
    }
    m_next->setEnabled(isReady);
    QString step;
    if (m_queue.size() > 1 && page != QLatin1String("sheets"))
        step = tr("Table %1 of %2").arg(m_at + 1).arg(m_queue.size());
    if (page == QLatin1String("mapping") || page == QLatin1String("check")) {
        const QString of = tr("Step %1 of 2").arg(page == QLatin1String("mapping") ? 1 : 2);
        step = step.isEmpty() ? of : QString(step + QStringLiteral(" · ") + of);
    }
    m_step->setText(step);
}

void ImportDialog::reject()
{
    if (isBusy()) {
        m_jobs->cancel(); // nothing was changed; a second press closes
        m_write->cancel();
        if (!m_queue.isEmpty())
            return;
    }
    QDialog::reject();
}

// ---------------------------------------------------------------- from table to table

void ImportDialog::next()
{
    const QString page = shownPage();
    if (page == QLatin1String("sheets")) {
        m_tasks = m_sheets->tasks();
        m_queue.clear();
        QList<const RegisterDef*> chosen;
        for (qsizetype i = 0; i < m_tasks.size(); ++i) {
            if (m_tasks[i].isChosen) {
                m_queue.append(i);
                chosen.append(m_tasks[i].def);
            }
        }
        std::stable_sort(m_queue.begin(), m_queue.end(), [&](qsizetype a, qsizetype b) {
            return referredTo(*m_tasks[a].def, chosen) < referredTo(*m_tasks[b].def, chosen);
        });
        if (!m_queue.isEmpty())
            beginTask(0);
    } else if (page == QLatin1String("mapping")) {
        check();
    } else if (page == QLatin1String("check")) {
        m_check->isStale() ? check() : write();
    } else if (m_at + 1 < m_queue.size()) {
        beginTask(m_at + 1);
    }
}

void ImportDialog::back()
{
    if (shownPage() == QLatin1String("check"))
        show(m_mapping);
    else if (m_tasks.size() > 1)
        show(m_sheets);
}

void ImportDialog::beginTask(qsizetype index)
{
    m_at = index;
    const ImportTask& task = m_tasks[m_queue[index]];
    auto plan = std::make_unique<ImportPlan>(
        planImport(task.source, task.sheet, *task.def, importContext(m_context.binder)));
    const auto preset = applyPreset(*plan, importContext(m_context.binder));
    m_mapping->setPlan(*plan);
    m_plan = std::move(plan);
    m_checked = {};
    show(m_mapping);
    if (!preset)
        fail(preset.error());
    else if (!preset->isEmpty())
        m_step->setText(tr("Preset: %1 · %2").arg(*preset, m_step->text()));
}

void ImportDialog::check()
{
    m_checked = {};
    const auto prepare = [](const ImportPlan& plan, const ImportContext& context,
                            Progress& progress) {
        Checked checked;
        auto prepared = prepareImport(plan, context, progress);
        if (prepared)
            checked.prepared = std::make_shared<PreparedImport>(std::move(*prepared));
        else
            checked.error = prepared.error();
        return checked;
    };
    if (m_context.binder.path().isEmpty()) { // in memory: no other thread can read it
        NoProgress none;
        wasChecked(prepare(*m_plan, importContext(m_context.binder), none));
        return;
    }
    auto reader = m_context.binder.reader();
    if (!reader) {
        fail(reader.error());
        return;
    }
    const std::shared_ptr<Binder> shared = std::move(*reader);
    m_jobs->start<Checked>(
        [shared, plan = *m_plan, context = importContext(*shared), prepare](Progress& progress) {
            Checked checked = prepare(plan, context, progress);
            checked.reader = shared;
            return checked;
        },
        [this](Checked checked) { wasChecked(std::move(checked)); });
}

void ImportDialog::wasChecked(Checked result)
{
    if (result.error) {
        fail(*result.error);
        return;
    }
    m_checked = std::move(result);
    m_check->setOutcome(*m_plan, m_checked.prepared->outcome);
    show(m_check);
}

void ImportDialog::write()
{
    Binder& binder = m_context.binder;
    if (binder.path().isEmpty()) { // in memory: no other thread can write it
        NoProgress none;
        wasWritten(writeImport(*m_plan, *m_checked.prepared, binder, none));
        return;
    }
    WriteJob::Before before;
    if (m_check->wantsRestorePoint() && m_checked.prepared->outcome.written() > 0) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                               QLatin1String("/backups");
        const QString title = tr("Before the import of %1").arg(m_plan->source->name);
        before = [folder, title](Binder& reader, Progress&) -> Result<> {
            const auto made =
                BackupStore(folder).make(reader, QStringLiteral("restore-point"), title);
            return made ? Result<>() : Result<>(ringbinder::fail(made.error()));
        };
    }
    // The words of what is prepared live in its reader.
    const auto work = [plan = *m_plan, checked = m_checked](Binder& own, Progress& progress) {
        return writeImport(plan, *checked.prepared, own, progress);
    };
    const auto started = m_write->start<ImportOutcome>(
        Message("import", QT_TRANSLATE_NOOP("import", "An import is being written; editing goes on "
                                                      "when it is done.")),
        work, [this](Result<ImportOutcome> outcome) { wasWritten(std::move(outcome)); }, before);
    if (!started)
        fail(started.error());
}

void ImportDialog::wasWritten(Result<ImportOutcome> outcome)
{
    if (!outcome) {
        m_checked = {}; // what was prepared is used up
        m_check->becomeStale();
        fail(outcome.error());
        return;
    }
    const QString name =
        m_plan->source->name.isEmpty() ? tr("the clipboard") : m_plan->source->name;
    const QString report = importReport(*m_plan, *outcome, m_context.language);
    m_report += report + QLatin1Char('\n');
    const QString headline =
        outcome->rejectedRows > 0
            ? tr("Imported %1 of %2 rows from %3; %4 wait for attention.")
                  .arg(outcome->rows - outcome->rejectedRows)
                  .arg(outcome->rows)
                  .arg(name)
                  .arg(outcome->rejectedRows)
            : tr("Imported %1 of %2 rows from %3.").arg(outcome->rows).arg(outcome->rows).arg(name);
    m_result->addResult(headline, report);
    const QString key = m_plan->def->name();
    const int written = outcome->written();
    m_checked = {};
    m_waitingRows = outcome->rejectedRows;
    show(m_result);
    emit imported(key, written);
}

void ImportDialog::askPreset()
{
    m_context.prompt.askText(this, tr("Save as preset"), tr("Name of the preset:"),
                             QFileInfo(m_plan->source->name).completeBaseName(),
                             [this](const std::optional<QString>& title) {
                                 if (title && !title->trimmed().isEmpty())
                                     saveAsPreset(title->trimmed());
                             });
}

void ImportDialog::saveAsPreset(const QString& title)
{
    if (const auto saved = savePreset(*m_plan, title, m_context.binder); !saved)
        fail(saved.error());
    else
        m_step->setText(tr("Saved as preset %1").arg(title));
}

void ImportDialog::saveReport()
{
    m_context.prompt.askSaveFile(this,
                                 {tr("Save the report"),
                                  QStringLiteral("import-report.txt"),
                                  {tr("Text files (*.txt)")},
                                  QStringLiteral("txt")},
                                 [this](const std::optional<QString>& path) {
                                     if (!path)
                                         return;
                                     if (const auto done = writeFile(*path, m_report.toUtf8());
                                         !done)
                                         fail(done.error());
                                 });
}

} // namespace ringbinder
