// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the page of reports, and the control block that prints on the first page.
#include "core/report/packs/controlrecord.h"
#include "ui/dialogs/controlblockdialog.h"
#include "ui/pages/printchoices.h"
#include "ui/pages/reportspage.h"

namespace ringbinder {

void ReportsPage::savePdf()
{
    m_saver->savePdf();
}

void ReportsPage::saveDocument()
{
    m_saver->saveDocument();
}

void ReportsPage::print()
{
    m_saver->print();
}

void ReportsPage::saveWorkbook()
{
    m_saver->saveWorkbook([order = order()](const QString& path, Progress& progress) {
        return writeWorkbook(order, path, progress);
    });
}

void ReportsPage::editControlBlock()
{
    const report::PackDef* pack = report::packOf(chosen());
    if (!pack)
        return;
    const auto uid = report::ensureControlRecord(m_context.binder, *pack, m_choices->language(),
                                                 packOptions().record);
    if (!uid) {
        m_context.host.report(uid.error());
        return;
    }
    auto* dialog = new ControlBlockDialog(m_context, *uid, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ringbinder
