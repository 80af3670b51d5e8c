// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a page of prints: PDF, Word and the like, workbook, printer, and the approved print
// that stays in the binder as well. Everything long runs in a job that can be cancelled. Used by
// the page of reports and that of audit packs.
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/models/opencontext.h"
#include "ui/pages/reportorder.h"

#include <memory>

class QPrinter;

namespace ringbinder {

class ReportSaver final : public QObject {
    Q_OBJECT
public:
    // What is shown at the moment.
    struct Shown {
        std::shared_ptr<const PreparedReport> report; // null: nothing yet
        report::PageSetup setup;
        bool isCurrent = false; // no newer pages are being made
        QString obstacle = {};  // what keeps a PDF from being saved; empty: nothing
    };
    ReportSaver(const OpenContext& context, std::function<Shown()> shown, QWidget* page);

    void savePdf();
    void saveDocument();
    void print();
    // Asks where to; `write` runs beside the window.
    void saveWorkbook(std::function<Result<QString>(const QString& path, Progress&)> write);

    [[nodiscard]] JobRunner& jobs() { return m_jobs; }

private:
    [[nodiscard]] QString suggestedPath(const report::Document& document,
                                        const QString& ending) const;
    void write(std::function<Result<QString>(Progress&)> work);
    void writeDocument(const QString& path);
    void keep(const QString& path, std::function<void()> then);
    void sendTo(const std::shared_ptr<QPrinter>& printer);

    const OpenContext& m_context;
    std::function<Shown()> m_shown;
    QWidget* m_page;
    JobRunner m_jobs;
};

} // namespace ringbinder
