// SPDX-License-Identifier: GPL-3.0-or-later
// What a dropped folder holds and which controls each file proves, to be looked over before any of
// it is taken in; then all of it in one change set. Opened from the library of evidence.
#pragma once

#include "core/evidence/evidencefolder.h"
#include "ui/jobs/jobrunner.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace ringbinder {

class WriteJob;

class EvidenceFolderDialog final : public QDialog {
    Q_OBJECT
public:
    EvidenceFolderDialog(const OpenContext& context, const QStringList& paths, QWidget* parent);
    ~EvidenceFolderDialog() override;

    [[nodiscard]] bool isScanned() const { return m_isScanned; }
    // The files that are ticked, with the controls as they stand.
    [[nodiscard]] QList<PlannedEvidence> planned() const;

public slots:
    void accept() override;
    // Cancels what is under way; closes when nothing is.
    void reject() override;

private:
    void wasScanned(FolderScan scan);
    void fill();
    void follow();
    void wasTaken(const Result<TakenEvidence>& taken);
    void showProgress(qint64 done, qint64 total, const Message& step);
    // Codes as the controls are called; what is none is left in `unknown`.
    [[nodiscard]] QStringList codesIn(const QString& text, QStringList* unknown) const;
    [[nodiscard]] QString bareControlsText(const QList<PlannedEvidence>& files) const;

    const OpenContext& m_context;
    FolderScan m_scan;
    bool m_isScanned = false;
    QHash<QString, QString> m_titles; // of controls, by code
    QTableWidget* m_table;
    QLabel* m_counts;
    QLabel* m_left;
    QLabel* m_bare;
    QProgressBar* m_bar;
    QPushButton* m_take;
    JobRunner* m_jobs;
    WriteJob* m_write;
};

} // namespace ringbinder
