// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the page of reports: PDF, workbook, printer, and the approved print that stays in the
// binder as well. Everything long runs in a job that can be cancelled.
#include "core/report/packs/approvedprint.h"
#include "core/report/packs/controlrecord.h"
#include "core/report/pdfwriter.h"
#include "ui/dialogs/controlblockdialog.h"
#include "ui/pages/reportoutput.h"
#include "ui/pages/reportspage.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ringbinder {

QString ReportsPage::suggestedPath(const QString& ending) const
{
    const QString folder = m_context.binder.path().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_context.binder.path()).absolutePath();
    const report::Furniture& page = m_report->pack.document.furniture;
    QString name = page.documentId.isEmpty()
                       ? page.shortTitle
                       : QString(page.documentId + QLatin1Char(' ') + page.version);
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QString(folder + QLatin1Char('/') + name + ending);
}

void ReportsPage::savePdf()
{
    if (!m_report)
        return;
    m_context.prompt.askSaveFile(this,
                                 {tr("Save as PDF"),
                                  suggestedPath(QStringLiteral(".pdf")),
                                  {tr("PDF documents (*.pdf)")},
                                  QStringLiteral("pdf")},
                                 [this](const std::optional<QString>& path) {
                                     if (path && m_report && m_report->isApproved)
                                         keepAndWrite(*path, [] {});
                                     else if (path && m_report)
                                         writeTo(*path);
                                 });
}

void ReportsPage::saveWorkbook()
{
    if (!m_report)
        return;
    m_context.prompt.askSaveFile(this,
                                 {tr("Save as workbook"),
                                  suggestedPath(QStringLiteral(".xlsx")),
                                  {tr("Workbooks (*.xlsx)")},
                                  QStringLiteral("xlsx")},
                                 [this](const std::optional<QString>& path) {
                                     if (path)
                                         writeBookTo(*path);
                                 });
}

void ReportsPage::told(const Result<QString>& written)
{
    if (written)
        m_context.host.toast(tr("Saved as %1").arg(QDir::toNativeSeparators(*written)), false);
    else if (written.error().kind != Error::Kind::Cancelled)
        m_context.host.report(written.error());
}

void ReportsPage::writeTo(const QString& path)
{
    const std::shared_ptr<const PreparedReport> prepared = m_report;
    const report::PageSetup setup = pageSetup();
    m_outputs.start<Result<QString>>(
        [prepared, setup, path](Progress& progress) -> Result<QString> {
            const auto done = report::writePdf(prepared->pack.document, setup, path, progress);
            if (!done)
                return fail(done.error());
            return path;
        },
        [this](Result<QString> written) { told(written); });
}

void ReportsPage::writeBookTo(const QString& path)
{
    const ReportOrder order = this->order();
    m_outputs.start<Result<QString>>(
        [order, path](Progress& progress) { return writeWorkbook(order, path, progress); },
        [this](Result<QString> written) { told(written); });
}

// The pages are made beside the window; the binder is written on its own thread.
void ReportsPage::keepAndWrite(const QString& path, std::function<void()> then)
{
    if (isStale()) {
        m_context.host.hint(tr("The pages are being made anew. Try again in a moment."));
        return;
    }
    const std::shared_ptr<const PreparedReport> prepared = m_report;
    const report::PageSetup setup = pageSetup();
    m_outputs.start<Result<report::ApprovedPrint>>(
        [prepared, setup, path](Progress& progress) {
            return report::ApprovedPrint::prepare(prepared->pack, setup, path, progress);
        },
        [this, then = std::move(then)](Result<report::ApprovedPrint> print) {
            if (!print) {
                if (print.error().kind != Error::Kind::Cancelled)
                    m_context.host.report(print.error());
                return;
            }
            const auto kept = print->keep(m_context.binder);
            if (!kept) {
                m_context.host.report(kept.error());
                return;
            }
            m_context.host.toast(tr("Kept in the binder as %1").arg(kept->code), false);
            then();
        });
}

void ReportsPage::print()
{
    if (!m_report)
        return;
    askForPrinter(this, pageSetup(), m_report->layout->pageCount(),
                  [this](const std::shared_ptr<QPrinter>& printer) {
                      if (m_report && m_report->isApproved)
                          keepAndWrite({}, [this, printer] { sendTo(printer); });
                      else if (m_report)
                          sendTo(printer);
                  });
}

void ReportsPage::sendTo(const std::shared_ptr<QPrinter>& printer)
{
    const std::shared_ptr<const PreparedReport> prepared = m_report;
    const report::PageSetup setup = pageSetup();
    m_outputs.start<Result<int>>(
        [prepared, setup, printer](Progress& progress) {
            return printDocument(prepared->pack.document, setup, *printer, progress);
        },
        [this](Result<int> pages) {
            if (pages)
                m_context.host.toast(tr("%n page(s) sent to the printer", nullptr, *pages), false);
            else if (pages.error().kind != Error::Kind::Cancelled)
                m_context.host.report(pages.error());
        });
}

void ReportsPage::editControlBlock()
{
    const report::PackDef* pack = report::packOf(chosen());
    if (!pack)
        return;
    const auto language = Language::load(m_language->currentData().toString());
    const auto uid = report::ensureControlRecord(m_context.binder, *pack,
                                                 language ? *language : m_context.language);
    if (!uid) {
        m_context.host.report(uid.error());
        return;
    }
    auto* dialog = new ControlBlockDialog(m_context, *uid, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ringbinder
