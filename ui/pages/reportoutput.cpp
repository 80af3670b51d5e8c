// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportoutput.h"

#include "core/report/pagedlayout.h"

#include <QPainter>
#include <QPrintDialog>

#include <algorithm>

namespace ringbinder {

namespace {

Message sendingPages()
{
    return {"report", QT_TRANSLATE_NOOP("report", "Sending pages to the printer")};
}

QPageLayout::Orientation orientationOf(const report::PagedLayout& layout, int page)
{
    return layout.orientation(page) == report::Orientation::Landscape ? QPageLayout::Landscape
                                                                      : QPageLayout::Portrait;
}

} // namespace

void askForPrinter(QWidget* parent, const report::PageSetup& setup, int pageCount,
                   std::function<void(std::shared_ptr<QPrinter>)> chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(setup.size == report::PageSetup::Size::Letter ? QPageSize::Letter
                                                                                 : QPageSize::A4));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, std::max(1, pageCount));
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [printer, chosen = std::move(chosen)] { chosen(printer); });
    dialog->open();
}

Result<int> printDocument(const report::Document& document, const report::PageSetup& setup,
                          QPrinter& printer, Progress& progress)
{
    const auto layout = report::PagedLayout::build(document, setup, progress);
    if (!layout)
        return fail(layout.error());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), layout->pageCount()) - 1
                                          : layout->pageCount() - 1;
    if (first > last)
        return 0;
    printer.setPageOrientation(orientationOf(*layout, first));
    QPainter painter;
    const auto refused = [&] {
        return fail(
            Error::Kind::Io,
            Message("report", QT_TRANSLATE_NOOP("report", "The printer did not take the "
                                                          "pages. Check that it is ready, "
                                                          "or save a PDF and print that.")));
    };
    if (!painter.begin(&printer))
        return refused();
    for (int page = first; page <= last; ++page) {
        if (progress.isCancelled()) {
            printer.abort();
            return fail(Error::Kind::Cancelled, {});
        }
        if (page > first) {
            printer.setPageOrientation(orientationOf(*layout, page));
            if (!printer.newPage())
                return refused();
        }
        painter.save();
        const double factor = double(printer.resolution()) / report::PagedLayout::kUnitsPerInch;
        painter.scale(factor, factor);
        layout->paintPage(painter, page);
        painter.restore();
        progress.report(page - first + 1, last - first + 1, sendingPages());
    }
    if (!painter.end())
        return refused();
    return last - first + 1;
}

} // namespace ringbinder
