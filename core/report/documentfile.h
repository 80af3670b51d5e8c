// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a file for other people's programs: PDF for paper, Word and OpenDocument to work
// on, HTML to read anywhere. The same document and setup give the same bytes; every file appears
// whole or not at all. Used by the export menus and by the command line.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pagesetup.h"

#include <span>

namespace ringbinder::report {

enum class DocumentFormat { Pdf, Docx, Odt, Html };

struct DocumentFormatDef {
    DocumentFormat format;
    const char* suffix; // "docx", also its name on the command line
    Text label;         // "Word"
};
[[nodiscard]] std::span<const DocumentFormatDef> documentFormats();
[[nodiscard]] const DocumentFormatDef& documentFormat(DocumentFormat format);
// By the name after the last dot; nothing for another one.
[[nodiscard]] std::optional<DocumentFormat> documentFormatOf(const QString& path);
// "pdf, docx, odt, html", for messages that say what there is.
[[nodiscard]] QString documentFormatNames();

// Needs a QGuiApplication (offscreen will do).
// Moved in, the document frees what its tables read as soon as the pages stand.
[[nodiscard]] Result<> writeDocument(Document document, DocumentFormat format,
                                     const PageSetup& setup, const QString& path,
                                     Progress& progress);

} // namespace ringbinder::report
