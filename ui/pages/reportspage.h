// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery of what can be printed: packs and registers at the left with their options, the pages
// as they will come out at the right. Print, PDF and preview take the same layout. Composing and
// laying out run in a job on a reader of their own; the file is never written.
#pragma once

#include "core/report/packs/packs.h"
#include "core/report/pagedlayout.h"
#include "ui/jobs/jobrunner.h"
#include "ui/models/opencontext.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ringbinder {

class PageStrip;
class ReportPreview;

// A document that is ready to be shown, printed and saved.
struct PreparedReport {
    report::Document document;
    std::shared_ptr<const report::PagedLayout> layout;
    QString remark; // what a reader must know before using it; may be empty
};

class ReportsPage final : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(const OpenContext& context, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() override;
    // Shows a pack ("soa") or the print of a register ("risk"); false for an unknown key.
    bool choose(const QString& key);
    [[nodiscard]] QString chosen() const;

public slots:
    void savePdf();
    void print();

private:
    void buildGallery();
    void readLanguage();
    void updateOptions();
    void schedule();
    void prepare();
    void present(Result<PreparedReport> prepared);
    void setBusy(bool busy);
    void writeTo(const QString& path);
    void showZoom();
    [[nodiscard]] QWidget* optionsPanel();
    [[nodiscard]] QWidget* previewPanel();
    [[nodiscard]] report::PackOptions packOptions() const;
    [[nodiscard]] report::PageSetup pageSetup() const;
    [[nodiscard]] QString suggestedPath() const;

    const OpenContext& m_context;
    QListWidget* m_gallery;
    QLabel* m_purpose;
    QComboBox* m_language;
    QComboBox* m_status;
    QCheckBox* m_hasSince;
    QDateEdit* m_since;
    QCheckBox* m_short;
    QCheckBox* m_attributes;
    QComboBox* m_paper;
    QCheckBox* m_grey;
    QPushButton* m_print;
    QPushButton* m_save;
    QLabel* m_remark;
    PageStrip* m_strip;
    ReportPreview* m_preview;
    QLabel* m_position;
    QLabel* m_zoom;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QTimer m_delay;
    JobRunner m_jobs;
    JobRunner m_outputs;
    std::shared_ptr<const PreparedReport> m_report;
    bool m_isStale = true;
};

} // namespace ringbinder
