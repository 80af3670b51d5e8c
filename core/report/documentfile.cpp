// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentfile.h"

#include "core/base/safefile.h"
#include "core/report/office/docxfile.h"
#include "core/report/office/htmlfile.h"
#include "core/report/office/odtfile.h"
#include "core/report/pdfwriter.h"

#include <QFileInfo>

#include <utility>

namespace ringbinder::report {

namespace {

// In the order of the enumeration.
constexpr DocumentFormatDef kDocumentFormats[] = {
    {DocumentFormat::Pdf, "pdf", {"report", QT_TRANSLATE_NOOP("report", "PDF")}},
    {DocumentFormat::Docx, "docx", {"report", QT_TRANSLATE_NOOP("report", "Word")}},
    {DocumentFormat::Odt, "odt", {"report", QT_TRANSLATE_NOOP("report", "OpenDocument text")}},
    {DocumentFormat::Html, "html", {"report", QT_TRANSLATE_NOOP("report", "Web page")}},
};

Result<QByteArray> bytesOf(const Document& document, DocumentFormat format, const PageSetup& setup,
                           Progress& progress)
{
    switch (format) {
    case DocumentFormat::Docx:
        return docxBytes(document, setup, progress);
    case DocumentFormat::Odt:
        return odtBytes(document, setup, progress);
    case DocumentFormat::Html:
        return htmlBytes(document, setup, progress);
    case DocumentFormat::Pdf:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const DocumentFormatDef> documentFormats()
{
    return kDocumentFormats;
}

const DocumentFormatDef& documentFormat(DocumentFormat format)
{
    return kDocumentFormats[size_t(format)];
}

std::optional<DocumentFormat> documentFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const DocumentFormatDef& one : kDocumentFormats) {
        if (suffix.compare(QLatin1String(one.suffix), Qt::CaseInsensitive) == 0)
            return one.format;
    }
    return std::nullopt;
}

QString documentFormatNames()
{
    QStringList names;
    for (const DocumentFormatDef& one : kDocumentFormats)
        names.append(QLatin1String(one.suffix));
    return names.join(QLatin1String(", "));
}

Result<> writeDocument(Document document, DocumentFormat format, const PageSetup& setup,
                       const QString& path, Progress& progress)
{
    if (format == DocumentFormat::Pdf)
        return writePdf(std::move(document), setup, path, progress);
    if (const auto writable = checkWritableTarget(path); !writable)
        return writable;
    const auto bytes = bytesOf(document, format, setup, progress);
    if (!bytes)
        return fail(bytes.error());
    return writeFile(path, *bytes);
}

} // namespace ringbinder::report
