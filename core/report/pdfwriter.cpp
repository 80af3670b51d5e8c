// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfwriter.h"

#include "core/base/safefile.h"
#include "core/report/pagedlayout.h"
#include "core/report/pdffinish.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>

namespace ringbinder::report {

namespace {

constexpr int kLongestPassword = 127; // bytes, as ISO 32000-2 has it

QPageLayout paperOf(const PageSetup& setup, Orientation orientation)
{
    const QPageSize size(setup.size == PageSetup::Size::A4 ? QPageSize::A4 : QPageSize::Letter);
    return {size,
            orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape,
            QMarginsF()};
}

Error unwritablePages(const QString& detail)
{
    return {Error::Kind::Io,
            Message("report",
                    QT_TRANSLATE_NOOP("report", "The pages could not be written to the folder for "
                                                "temporary files. Check that it has room.")),
            detail};
}

Result<> paintPages(const PagedLayout& layout, const PageSetup& setup, QTemporaryFile& raw,
                    Progress& progress)
{
    QPdfWriter writer(&raw);
    // Gives the colours a profile and leaves transparency out.
    if (setup.pdf.isArchive)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    // At fewer dots the letters' places are so coarse that PDFium takes words apart.
    writer.setResolution(PagedLayout::kUnitsPerInch);
    writer.setPageLayout(paperOf(setup, layout.orientation(0)));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(unwritablePages(QStringLiteral("no painter")));
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress.isCancelled()) {
            painter.end();
            return fail(Error::Kind::Cancelled, Message());
        }
        if (page > 0) {
            writer.setPageLayout(paperOf(setup, layout.orientation(page)));
            writer.newPage();
        }
        layout.paintPage(painter, page);
        progress.report(page + 1, layout.pageCount(),
                        Message("report", QT_TRANSLATE_NOOP("report", "Writing pages")));
    }
    painter.end();
    if (!raw.flush() || raw.error() != QFileDevice::NoError)
        return fail(unwritablePages(raw.errorString()));
    return {};
}

// What no PDF/A-1b may have.
Result<> checkOptions(const Document& document, const PdfOptions& options)
{
    if (options.isArchive && !options.password.isEmpty())
        return fail(Error::Kind::Invalid,
                    Message("report", QT_TRANSLATE_NOOP("report", "A PDF/A is open to everybody: "
                                                                  "leave out the password.")));
    if (options.isArchive && (!document.attached.isEmpty() || !document.appended.isEmpty()))
        return fail(
            Error::Kind::Invalid,
            Message("report", QT_TRANSLATE_NOOP("report", "A PDF/A takes no evidence files: "
                                                          "leave them out.")));
    if (options.password.toUtf8().size() > kLongestPassword)
        return fail(Error::Kind::Invalid,
                    Message("report", QT_TRANSLATE_NOOP("report", "The password is longer than the "
                                                                  "%1 bytes that a PDF takes."))
                        .arg(kLongestPassword));
    return {};
}

void makeOpaque(Document& document)
{
    if (document.furniture.logo)
        document.furniture.logo = document.furniture.logo->opaque();
    for (Block& block : document.blocks) {
        if (auto* image = std::get_if<Image>(&block))
            image->picture = image->picture.opaque();
    }
}

} // namespace

Result<> writePdf(Document document, const PageSetup& setup, const QString& path,
                  Progress& progress)
{
    if (const auto checked = checkOptions(document, setup.pdf); !checked)
        return checked;
    if (setup.pdf.isArchive)
        makeOpaque(document);
    // Asked first, so that nobody waits for pages that have no place to go.
    auto target = SafeFile::create(path);
    if (!target)
        return fail(target.error());
    auto layout = PagedLayout::build(document, setup, progress);
    if (!layout)
        return fail(layout.error());
    QTemporaryFile raw;
    if (!raw.open())
        return fail(unwritablePages(raw.errorString()));
    if (const auto painted = paintPages(*layout, setup, raw, progress); !painted)
        return painted;
    layout->forgetContent();
    document.blocks.clear();
    if (const auto finished =
            finishPdf(raw, document, *layout, setup.pdf, (*target)->device(), progress);
        !finished)
        return finished;
    return (*target)->commit();
}

} // namespace ringbinder::report
