// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a print as they will come out: small ones beside the large ones, zoom, what the
// reader must know, how far the work is. Shows what it is given; used by the page of reports and
// that of audit packs.
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/pages/reportorder.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ringbinder {

class PageStrip;
class ReportPreview;

class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(const Language& language, QWidget* parent = nullptr);

    void present(const PreparedReport& report);
    // No pages, with the reason in their place; may be empty.
    void clear(const QString& reason);
    // Its progress is shown while it runs; Cancel ends it. The runner must outlive the pane.
    void watch(JobRunner& runner);
    // Whether one of those that are watched runs.
    [[nodiscard]] bool isBusy() const;

signals:
    void busyChanged();

private:
    [[nodiscard]] QWidget* bar();
    void showZoom();
    void showBusy();
    void setRemark(const QString& remark);

    const Language& m_language;
    PageStrip* m_strip;
    ReportPreview* m_preview;
    QLabel* m_remark;
    QLabel* m_position;
    QLabel* m_zoom;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QList<JobRunner*> m_watched;
};

} // namespace ringbinder
