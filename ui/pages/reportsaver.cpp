// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportsaver.h"

#include "core/report/documentfile.h"
#include "core/report/packs/approvedprint.h"
#include "ui/pages/reportoutput.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace ringbinder {

ReportSaver::ReportSaver(const OpenContext& context, std::function<Shown()> shown, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_shown(std::move(shown))
    , m_page(page)
{
}

QString ReportSaver::suggestedPath(const report::Document& document, const QString& ending) const
{
    const QString folder = m_context.binder.path().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_context.binder.path()).absolutePath();
    const report::Furniture& page = document.furniture;
    QString name = page.documentId.isEmpty()
                       ? page.shortTitle
                       : QString(page.documentId + QLatin1Char(' ') + page.version);
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QString(folder + QLatin1Char('/') + name + ending);
}

void ReportSaver::savePdf()
{
    const Shown shown = m_shown();
    if (!shown.report)
        return;
    if (!shown.obstacle.isEmpty()) {
        m_context.host.hint(shown.obstacle);
        return;
    }
    m_context.prompt.askSaveFile(
        m_page,
        {tr("Save as PDF"),
         suggestedPath(shown.report->pack.document, QStringLiteral(".pdf")),
         {tr("PDF documents (*.pdf)")},
         QStringLiteral("pdf")},
        [this](const std::optional<QString>& path) {
            const Shown now = m_shown();
            if (path && now.report && now.report->isApproved)
                keep(*path, [] {});
            else if (path && now.report)
                writeDocument(*path);
        });
}

void ReportSaver::saveDocument()
{
    const Shown shown = m_shown();
    if (!shown.report)
        return;
    m_context.prompt.askSaveFile(
        m_page,
        {tr("Save as document"),
         suggestedPath(shown.report->pack.document, QStringLiteral(".docx")),
         {tr("Word documents (*.docx)"), tr("OpenDocument texts (*.odt)"),
          tr("Web pages (*.html)")},
         QStringLiteral("docx")},
        [this](const std::optional<QString>& path) {
            if (path && m_shown().report)
                writeDocument(*path);
        });
}

void ReportSaver::saveWorkbook(std::function<Result<QString>(const QString& path, Progress&)> work)
{
    const Shown shown = m_shown();
    if (!shown.report)
        return;
    m_context.prompt.askSaveFile(
        m_page,
        {tr("Save as workbook"),
         suggestedPath(shown.report->pack.document, QStringLiteral(".xlsx")),
         {tr("Workbooks (*.xlsx)")},
         QStringLiteral("xlsx")},
        [this, work = std::move(work)](const std::optional<QString>& path) {
            if (path)
                write([work, path = *path](Progress& progress) { return work(path, progress); });
        });
}

void ReportSaver::write(std::function<Result<QString>(Progress&)> work)
{
    m_jobs.start<Result<QString>>(std::move(work), [this](Result<QString> written) {
        if (written)
            m_context.host.toast(tr("Saved as %1").arg(QDir::toNativeSeparators(*written)), false);
        else if (written.error().kind != Error::Kind::Cancelled)
            m_context.host.report(written.error());
    });
}

// The ending says the format; without one that is known it is a PDF.
void ReportSaver::writeDocument(const QString& path)
{
    const Shown shown = m_shown();
    const auto format = report::documentFormatOf(path).value_or(report::DocumentFormat::Pdf);
    write([shown, format, path](Progress& progress) -> Result<QString> {
        const report::Document& document = format == report::DocumentFormat::Pdf
                                               ? shown.report->pack.document
                                               : shown.report->paper;
        const auto done = report::writeDocument(document, format, shown.setup, path, progress);
        return done ? Result<QString>(path) : fail(done.error());
    });
}

// The pages are made beside the window; the binder is written on its own thread.
void ReportSaver::keep(const QString& path, std::function<void()> then)
{
    const Shown shown = m_shown();
    if (!shown.isCurrent) {
        m_context.host.hint(tr("The pages are being made anew. Try again in a moment."));
        return;
    }
    m_jobs.start<Result<report::ApprovedPrint>>(
        [shown, path](Progress& progress) {
            return report::ApprovedPrint::prepare(shown.report->pack, shown.setup, path, progress);
        },
        [this, then = std::move(then)](Result<report::ApprovedPrint> print) {
            const auto kept = print ? print->keep(m_context.binder) : fail(print.error());
            if (!kept) {
                if (kept.error().kind != Error::Kind::Cancelled)
                    m_context.host.report(kept.error());
                return;
            }
            m_context.host.toast(tr("Kept in the binder as %1").arg(kept->code), false);
            then();
        });
}

void ReportSaver::print()
{
    const Shown shown = m_shown();
    if (!shown.report)
        return;
    askForPrinter(m_page, shown.setup, shown.report->paperPages,
                  [this](const std::shared_ptr<QPrinter>& printer) {
                      const Shown now = m_shown();
                      if (now.report && now.report->isApproved)
                          keep({}, [this, printer] { sendTo(printer); });
                      else if (now.report)
                          sendTo(printer);
                  });
}

void ReportSaver::sendTo(const std::shared_ptr<QPrinter>& printer)
{
    const Shown shown = m_shown();
    m_jobs.start<Result<int>>(
        [shown, printer](Progress& progress) {
            return printDocument(shown.report->paper, shown.setup, *printer, progress);
        },
        [this](Result<int> pages) {
            if (pages)
                m_context.host.toast(tr("%n page(s) sent to the printer", nullptr, *pages), false);
            else if (pages.error().kind != Error::Kind::Cancelled)
                m_context.host.report(pages.error());
        });
}

} // namespace ringbinder
