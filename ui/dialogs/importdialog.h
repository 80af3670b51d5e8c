// SPDX-License-Identifier: GPL-3.0-or-later
// From spreadsheets to records: which sheets go where, what each column means, what the check says,
// what came of it. One dialog for files and for the clipboard. It reads, checks and writes beside
// the window, one change set per table, and decides nothing about records: core/exchange does.
#pragma once

#include "core/exchange/clipboardtable.h"
#include "core/exchange/importrun.h"
#include "ui/models/opencontext.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ringbinder {

class ImportCheckPage;
class ImportMappingPage;
class ImportResultPage;
class ImportSheetsPage;
class JobRunner;
class WriteJob;

struct ImportSources {
    QStringList files = {};
    std::optional<ClipboardFormats> clipboard = {};
    QString registerKey = {}; // where it goes unless its headings say otherwise
};

// One table on its way.
struct ImportTask {
    std::shared_ptr<const TableSource> source;
    int sheet = 0;
    QString path; // empty: the clipboard
    const RegisterDef* def = nullptr;
    bool isChosen = false;
};

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const OpenContext& context, ImportSources sources, QWidget* parent);
    ~ImportDialog() override;

    // What the buttons do, for tests alike.
    void next();
    void back();
    // The mapping under a name; comes back by itself for the same headings.
    void saveAsPreset(const QString& title);
    [[nodiscard]] ImportSheetsPage& sheetsPage() { return *m_sheets; }
    [[nodiscard]] ImportMappingPage& mappingPage() { return *m_mapping; }
    [[nodiscard]] ImportCheckPage& checkPage() { return *m_check; }
    [[nodiscard]] ImportResultPage& resultPage() { return *m_result; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString shownPage() const; // "sheets", "mapping", "check", "result"

signals:
    void pageChanged();
    void imported(const QString& registerKey, int written);

protected:
    void reject() override;

private:
    struct Read {
        QList<ImportTask> tasks;
        QList<Error> errors;
    };
    struct Checked {
        std::shared_ptr<Binder> reader; // its declarations are pointed to
        std::shared_ptr<PreparedImport> prepared;
        std::optional<Error> error;
    };
    void read();
    void wasRead(Read result);
    void beginTask(qsizetype index);
    void check();
    void wasChecked(Checked result);
    void write();
    void wasWritten(Result<ImportOutcome> outcome);
    void showProgress(qint64 done, qint64 total, const Message& step);
    void saveReport();
    void askPreset();
    void rereadTask(const QString& encoding, QChar separator);
    void show(QWidget* page);
    void updateButtons();
    void fail(const Error& error);
    [[nodiscard]] ImportContext importContext(const Binder& binder) const;

    const OpenContext& m_context;
    ImportSources m_sources;
    HeadingBook m_book;
    JobRunner* m_jobs;
    WriteJob* m_write;
    QList<ImportTask> m_tasks;
    QList<qsizetype> m_queue; // of m_tasks, in the order of import
    qsizetype m_at = 0;
    std::unique_ptr<ImportPlan> m_plan;
    Checked m_checked;
    QString m_report;
    QStackedWidget* m_pages;
    ImportSheetsPage* m_sheets;
    ImportMappingPage* m_mapping;
    ImportCheckPage* m_check;
    ImportResultPage* m_result;
    QWidget* m_empty;
    QLabel* m_step;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_save;
    QPushButton* m_preset;
    QPushButton* m_waiting;
    int m_waitingRows = 0; // of the table just imported
};

} // namespace ringbinder
