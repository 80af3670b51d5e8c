// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/foreignpdf.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace ringbinder::report {

namespace {

using PdfObject = QPDFObjectHandle;

constexpr int kMostForeignPages = 300;
constexpr size_t kLargestPageDrawing = size_t(32) << 20;  // unpacked
constexpr size_t kLargestFileDrawing = size_t(256) << 20; // of all pages together
constexpr size_t kMostForeignObjects = 200'000;
constexpr double kLargestSide = 14400; // points; the most a PDF may have

// Counts what comes out of a page's streams and stops a bomb.
class CountingPipeline final : public Pipeline {
public:
    CountingPipeline()
        : Pipeline("count", nullptr)
    {
    }
    void write(unsigned char const*, size_t size) override
    {
        m_count += size;
        if (m_count > kLargestPageDrawing)
            throw std::runtime_error("page too large");
    }
    void finish() override {}
    [[nodiscard]] size_t count() const { return m_count; }

private:
    size_t m_count = 0;
};

Error damagedPdf(const char* detail)
{
    return {Error::Kind::Invalid,
            Message("evidence", QT_TRANSLATE_NOOP("evidence", "The file is damaged or no PDF.")),
            QString::fromUtf8(detail)};
}

Error excessivePdf()
{
    return {Error::Kind::Limit,
            Message("evidence", QT_TRANSLATE_NOOP("evidence", "The file has more than %1 pages or "
                                                              "unpacks beyond reason."))
                .arg(kMostForeignPages),
            {}};
}

Result<size_t> drawingSize(PdfObject page)
{
    CountingPipeline counter;
    for (PdfObject part : page.getPageContents()) {
        const bool isWhole = part.pipeStreamData(&counter, 0, qpdf_dl_generalized, true);
        if (counter.count() > kLargestPageDrawing)
            return fail(excessivePdf());
        if (!isWhole)
            return fail(damagedPdf("content stream"));
    }
    return counter.count();
}

QSizeF lookedAtSize(PdfObject pageObject)
{
    QPDFPageObjectHelper page(pageObject);
    const PdfObject::Rectangle box = page.getTrimBox().getArrayAsRectangle();
    QSizeF size(std::abs(box.urx - box.llx), std::abs(box.ury - box.lly));
    PdfObject rotate = page.getAttribute("/Rotate", false);
    if (rotate.isInteger() && rotate.getIntValue() % 180 != 0)
        size.transpose();
    return size;
}

// Of drawings and pictures: what leads to other files or to what is no drawing. Names of fonts and
// drawings are keys as well, so that nothing is taken off other dictionaries by its key alone.
constexpr std::array kForeignStreamKeys = {"/OPI",          "/Ref",          "/PieceInfo",
                                           "/Metadata",     "/AF",           "/Alternates",
                                           "/StructParent", "/StructParents"};
constexpr std::array kActiveKinds = {
    "/JavaScript", "/Launch",    "/URI",   "/GoToR", "/GoToE",     "/SubmitForm",
    "/ImportData", "/Rendition", "/Movie", "/Sound", "/ResetForm", "/RichMediaExecute"};

bool isOneOf(PdfObject name, const auto& known)
{
    return name.isName() && std::find(known.begin(), known.end(), name.getName()) != known.end();
}

// Something that acts, a program, or another file.
bool isActive(PdfObject value)
{
    if (value.isStream()) {
        PdfObject dictionary = value.getDict();
        return dictionary.getKey("/Subtype").isNameAndEquals("/PS") ||
               dictionary.getKey("/Type").isNameAndEquals("/EmbeddedFile");
    }
    return value.isDictionary() && (isOneOf(value.getKey("/S"), kActiveKinds) ||
                                    value.getKey("/Type").isNameAndEquals("/Filespec"));
}

// Walks everything that a page's drawing uses.
void cutActiveParts(PdfObject root)
{
    std::vector<PdfObject> waiting{root};
    std::set<QPDFObjGen> seen;
    size_t count = 0;
    while (!waiting.empty()) {
        PdfObject object = waiting.back();
        waiting.pop_back();
        if (object.isIndirect() && !seen.insert(object.getObjGen()).second)
            continue;
        if (++count > kMostForeignObjects)
            throw std::runtime_error("too many objects");
        if (object.isArray()) {
            for (int at = 0; at < object.getArrayNItems(); ++at) {
                if (isActive(object.getArrayItem(at)))
                    object.setArrayItem(at, PdfObject::newNull());
                waiting.push_back(object.getArrayItem(at));
            }
            continue;
        }
        PdfObject dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        if (object.isStream()) {
            for (const char* key : kForeignStreamKeys)
                dictionary.removeKey(key);
        }
        for (const std::string& key : dictionary.getKeys()) {
            PdfObject value = dictionary.getKey(key);
            if (isActive(value))
                dictionary.removeKey(key);
            else
                waiting.push_back(value);
        }
    }
}

} // namespace

Result<ForeignPdf> inspectPdf(const QByteArray& bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("evidence", bytes.constData(), size_t(bytes.size()));
        if (pdf.isEncrypted())
            return fail(Error::Kind::Unsupported,
                        Message("evidence", QT_TRANSLATE_NOOP("evidence", "The file is protected "
                                                                          "by a password.")));
        const std::vector<PdfObject> pages = pdf.getAllPages();
        if (pages.size() > size_t(kMostForeignPages))
            return fail(excessivePdf());
        if (pages.empty())
            return fail(damagedPdf("no pages"));
        ForeignPdf found;
        size_t total = 0;
        for (const PdfObject& page : pages) {
            const auto size = drawingSize(page);
            if (!size)
                return fail(size.error());
            total += *size;
            if (total > kLargestFileDrawing)
                return fail(excessivePdf());
            found.pages.append(lookedAtSize(page));
            const QSizeF& side = found.pages.last();
            if (side.isEmpty() || side.width() > kLargestSide || side.height() > kLargestSide)
                return fail(damagedPdf("page box"));
        }
        // What goes wrong when it is placed goes wrong here, before anything is written.
        disarmPages(pdf);
        return found;
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password)
            return fail(Error::Kind::Unsupported,
                        Message("evidence", QT_TRANSLATE_NOOP("evidence", "The file is protected "
                                                                          "by a password.")));
        return fail(damagedPdf(error.what()));
    } catch (const std::exception& error) {
        return fail(damagedPdf(error.what()));
    }
}

void disarmPages(QPDF& pdf)
{
    QPDFAcroFormDocumentHelper(pdf).generateAppearancesIfNeeded();
    QPDFPageDocumentHelper pages(pdf);
    pages.flattenAnnotations(0, an_invisible | an_hidden);
    for (QPDFPageObjectHelper& page : pages.getAllPages()) {
        PdfObject resources = page.getAttribute("/Resources", true);
        if (resources.isDictionary())
            cutActiveParts(resources);
    }
}

} // namespace ringbinder::report
