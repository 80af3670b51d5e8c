// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfappend.h"

#include "core/report/foreignpdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <string>
#include <vector>

namespace ringbinder::report {

namespace {

constexpr double kUnitsToPoints = 72.0 / PagedLayout::kUnitsPerInch;
constexpr const char* kForeignName = "/Foreign";

QPDFObjectHandle::Rectangle areaOf(const PagedLayout::ForeignPage& place, double paperHeight)
{
    return {place.area.left() * kUnitsToPoints,
            (paperHeight - place.area.bottom()) * kUnitsToPoints,
            place.area.right() * kUnitsToPoints, (paperHeight - place.area.top()) * kUnitsToPoints};
}

void addDrawing(QPDF& pdf, QPDFObjectHandle page, QPDFObjectHandle drawing, const std::string& how)
{
    // Copies: Qt shares dictionaries between pages.
    QPDFObjectHandle resources = page.getKey("/Resources").shallowCopy();
    QPDFObjectHandle drawings = resources.getKey("/XObject");
    drawings = drawings.isDictionary() ? drawings.shallowCopy() : QPDFObjectHandle::newDictionary();
    drawings.replaceKey(kForeignName, drawing);
    resources.replaceKey("/XObject", drawings);
    page.replaceKey("/Resources", resources);
    page.addPageContents(pdf.newStream("q\n"), true);
    page.addPageContents(pdf.newStream("\nQ\n" + how), false);
}

} // namespace

ForeignPages::ForeignPages() = default;
ForeignPages::~ForeignPages() = default;

QPDF& ForeignPages::fileOf(const QByteArray& bytes)
{
    std::unique_ptr<QPDF>& file = m_files[&bytes];
    if (!file) {
        file = std::make_unique<QPDF>();
        file->setSuppressWarnings(true);
        file->processMemoryFile("evidence", bytes.constData(), size_t(bytes.size()));
        disarmPages(*file);
    }
    return *file;
}

void ForeignPages::placeOn(QPDF& pdf, const PagedLayout& layout)
{
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    for (const PagedLayout::ForeignPage& place : layout.foreignPages()) {
        const std::vector<QPDFObjectHandle>& theirs = fileOf(*place.pdf).getAllPages();
        QPDFPageObjectHelper source(theirs.at(size_t(place.pdfPage)));
        QPDFPageObjectHelper page(pages.at(size_t(place.page)));
        QPDFObjectHandle drawing = pdf.copyForeignObject(source.getFormXObjectForPage());
        const QPDFObjectHandle::Rectangle area =
            areaOf(place, layout.pageSize(place.page).height());
        const std::string how = page.placeFormXObject(drawing, kForeignName, area);
        addDrawing(pdf, page.getObjectHandle(), drawing, how);
    }
}

void attachFiles(QPDF& pdf, const Document& document)
{
    if (document.attached.isEmpty())
        return;
    const std::string date =
        document.info.asOf.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const AttachedFile& attached : document.attached) {
        auto content = QPDFEFStreamObjectHelper::createEFStream(pdf, attached.bytes.toStdString());
        if (!date.empty())
            content.setCreationDate(date).setModDate(date);
        if (!attached.mediaType.isEmpty())
            content.setSubtype(attached.mediaType.toStdString());
        const std::string name = attached.name.toStdString();
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, content);
        file.setDescription(attached.description.toStdString());
        files.replaceEmbeddedFile(name, file);
    }
}

} // namespace ringbinder::report
