// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in and out of the main window: the import mapper and the export of what a page shows.
#include "core/exchange/registerexport.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_rule.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/scanimportdialog.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/specialpages.h"
#include "ui/pages/technicalactions.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>

namespace ringbinder {

namespace {

ClipboardFormats clipboardNow()
{
    ClipboardFormats formats;
    const QMimeData* held = QApplication::clipboard()->mimeData();
    for (const QString& name : clipboardTableFormats()) {
        if (held && held->hasFormat(name))
            formats.insert(name, held->data(name));
    }
    return formats;
}

} // namespace

void MainWindow::openImport(const ImportSources& sources)
{
    auto* dialog = new ImportDialog(*m_context, sources, this);
    connect(dialog, &ImportDialog::imported, this, [this](const QString& registerKey) {
        showPage(registerKey); // also where all its rows wait for attention
        if (auto* page = qobject_cast<RegisterPage*>(currentPage()))
            page->updateHeld();
    });
    dialog->open();
}

void MainWindow::importFiles(const QStringList& paths)
{
    if (m_open.binder->isReadOnly()) {
        hint(tr("The file is open read-only; nothing can be imported."));
        return;
    }
    const auto* page = qobject_cast<RegisterPage*>(currentPage());
    ImportSources sources;
    sources.files = paths;
    // One file dropped on a register goes there unless its headings say otherwise.
    if (page && paths.size() == 1)
        sources.registerKey = QString::fromLatin1(page->def().key);
    openImport(sources);
}

void MainWindow::chooseScans()
{
    m_prompt.askOpenFiles(this, {tr("Import scan results"), {}, scanFileFilters(), {}},
                          [this](const QStringList& paths) { importScans(paths); });
}

void MainWindow::importScans(const QStringList& paths)
{
    if (m_open.binder->isReadOnly()) {
        hint(tr("The file is open read-only; nothing can be imported."));
        return;
    }
    if (paths.isEmpty())
        return;
    auto* dialog = new ScanImportDialog(*m_context, paths, this);
    connect(dialog, &ScanImportDialog::taken, this,
            [this](const Uid& taken) { openRecord(scan_import::def, taken, {}); });
    dialog->open();
}

void MainWindow::importDropped(const QStringList& paths)
{
    // A list could be anything: only where scans are looked at it is taken for one.
    const QString page = m_pages.key(currentPage());
    const SpecialPage* special = specialPage(page);
    const bool isOfScans = page == scan_import::def.name() ||
                           (special && technical_rule::def.name() == QLatin1String(special->under));
    const QStringList scans = scanFilesAmong(paths, isOfScans);
    QStringList tables;
    for (const QString& path : paths) {
        if (!scans.contains(path))
            tables.append(path);
    }
    if (!scans.isEmpty())
        importScans(scans);
    if (!tables.isEmpty())
        importFiles(tables);
}

void MainWindow::importClipboard(const RegisterDef& def)
{
    ImportSources sources;
    sources.clipboard = clipboardNow();
    sources.registerKey = QString::fromLatin1(def.key);
    if (sources.clipboard->isEmpty()) {
        hint(tr("There is no table on the clipboard. Copy cells in your spreadsheet first."));
        return;
    }
    openImport(sources);
}

void MainWindow::exportCurrentRegister()
{
    auto* page = qobject_cast<RegisterPage*>(currentPage());
    if (!page) {
        hint(tr("Go to a register first; what its table shows is exported."));
        return;
    }
    const QString name = page->def().pluralText().in(m_language);
    m_prompt.askSaveFile(
        this,
        {tr("Export %1").arg(name),
         QString(name + QLatin1String(".xlsx")),
         {tr("Excel workbook (*.xlsx)"), tr("CSV (*.csv)"), tr("JSON (*.json)")},
         QStringLiteral("xlsx")},
        [this, guard = QPointer<RegisterPage>(page)](const std::optional<QString>& target) {
            if (guard && target)
                exportPage(*guard, *target);
        });
}

void MainWindow::exportPage(RegisterPage& page, const QString& target)
{
    auto records = m_open.binder->records(page.def(), page.model().rows().order());
    if (!records) {
        report(records.error());
        return;
    }
    RegisterExport what;
    for (Record& record : *records)
        derive(record, *m_context);
    what.records = std::move(*records);
    for (const FieldDef* field : page.model().columns()) {
        if (field)
            what.columns.append(field);
    }
    what.wording = RegisterExport::Wording::People;
    what.language = &m_language;
    what.scales = scalesOf(*m_context);
    what.currency = m_context->currency;
    NoProgress progress;
    const auto notes = exportRegister(*m_open.binder, page.def(), target, what, progress);
    if (!notes) {
        report(notes.error());
        return;
    }
    toast(tr("Exported to %1.").arg(target), false);
    for (const Message& note : *notes)
        showMessage(note.in(m_language), Tone::Warning);
}

// What is on screen, through the preview of the page of reports; a page that is no table leads
// there all the same.
void MainWindow::printPage()
{
    std::optional<report::RegisterView> view;
    if (const auto* page = qobject_cast<RegisterPage*>(currentPage()))
        view = page->printView();
    const QString key = m_pages.key(currentPage());
    report::SheetOptions sheet;
    if (const auto* calendar = qobject_cast<CalendarPage*>(currentPage()))
        sheet.month = calendar->day();
    auto* reports = qobject_cast<ReportsPage*>(showPage(QStringLiteral("reports")));
    if (reports && view)
        reports->showView(*view);
    else if (reports)
        reports->chooseSheet(key, sheet);
}

} // namespace ringbinder
