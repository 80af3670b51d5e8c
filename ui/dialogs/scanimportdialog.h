// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in what scanners wrote: read beside the window, looked at before anything is written, the
// hosts matched to assets, then one change set a file. Several files come one after the other. What
// a file says and what becomes of it is core/technical's to decide. Opened from the File menu, by
// dropping files, and from the page of imports.
#pragma once

#include "ui/dialogs/scanreading.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ringbinder {

class JobRunner;
class ScanColumnsPanel;
class ScanHostsPanel;
class ScanSummary;
class WriteJob;

class ScanImportDialog final : public QDialog {
    Q_OBJECT
public:
    ScanImportDialog(const OpenContext& context, const QStringList& files, QWidget* parent);
    ~ScanImportDialog() override;

    [[nodiscard]] bool isBusy() const;
    // Null while nothing has been read.
    [[nodiscard]] const ScanPreview* preview() const;
    [[nodiscard]] QComboBox& format() { return *m_format; }
    [[nodiscard]] QLineEdit& titleLine() { return *m_title; }
    [[nodiscard]] QCheckBox& keepFile() { return *m_keep; }
    [[nodiscard]] ScanSummary& summary() { return *m_summary; }
    [[nodiscard]] ScanHostsPanel& hosts() { return *m_hosts; }
    [[nodiscard]] ScanColumnsPanel& columns() { return *m_columns; }
    [[nodiscard]] QPushButton& takeButton() { return *m_take; }
    [[nodiscard]] QPushButton& cancelButton() { return *m_cancel; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString note() const;

public slots:
    // Cancels what is running, or closes.
    void reject() override;

signals:
    void readingEnded(); // what is shown is what the file says, or why it is not read
    // One file is in the binder.
    void taken(const ringbinder::Uid& import);

private:
    void build();
    [[nodiscard]] QWidget* buildPreview();
    void begin(int file);
    void read();
    void wasRead(Result<ScanRead> result);
    void rereadList();
    void showPreview();
    void showColumns();
    void setAsset(const QList<int>& hosts, const std::optional<Uid>& asset);
    void rememberColumns();
    void take();
    void wasTaken(Result<ScanImport::Done> done);
    void showProgress(qint64 done, qint64 total, const Message& step);
    void say(const Error& error);
    void follow();

    const OpenContext& m_context;
    QStringList m_files;
    int m_at = 0;
    ScanReadOrder m_order;
    ScanRead m_read;
    QLabel* m_file;
    QComboBox* m_format;
    QLabel* m_kindLabel;
    QComboBox* m_kind;
    QLineEdit* m_title;
    QLabel* m_problem;
    QLabel* m_note;
    ScanSummary* m_summary;
    ScanColumnsPanel* m_columns;
    ScanHostsPanel* m_hosts;
    QCheckBox* m_keep;
    QProgressBar* m_progress;
    QPushButton* m_skip;
    QPushButton* m_cancel;
    QPushButton* m_take;
    JobRunner* m_jobs;
    WriteJob* m_write;
};

} // namespace ringbinder
