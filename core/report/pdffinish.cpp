// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffinish.h"

#include "core/report/pdfappend.h"
#include "core/report/pdfmetadata.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QTemporaryFile>

#include <unistd.h>

#include <cstdio>
#include <exception>
#include <set>
#include <string>
#include <vector>

namespace ringbinder::report {

namespace {

constexpr int kPrintedAnnotation = 4; // PDF/A wants links to say that they are not hidden
constexpr double kPointsPerUnit = 72.0 / PagedLayout::kUnitsPerInch;

using Object = QPDFObjectHandle;

struct CancelledWriting final : std::exception {};
struct FailedWriting final : std::exception {};

class DevicePipeline final : public Pipeline {
public:
    DevicePipeline(QIODevice& device, Progress& progress)
        : Pipeline("device", nullptr)
        , m_device(device)
        , m_progress(progress)
    {
    }

    void write(unsigned char const* bytes, size_t size) override
    {
        if (m_progress.isCancelled())
            throw CancelledWriting();
        if (m_device.write(reinterpret_cast<const char*>(bytes), qint64(size)) != qint64(size))
            throw FailedWriting();
    }
    void finish() override {}

private:
    QIODevice& m_device;
    Progress& m_progress;
};

Object unicode(const QString& text)
{
    return Object::newUnicodeString(text.toStdString());
}

class PdfFinisher final {
public:
    PdfFinisher(QPDF& pdf, const Document& document, const PagedLayout& layout, bool isArchive)
        : m_pdf(pdf)
        , m_document(document)
        , m_layout(layout)
        , m_isArchive(isArchive)
        , m_pages(pdf.getAllPages())
    {
    }

    void run()
    {
        Object catalog = m_pdf.getRoot();
        nameFonts();
        addOutline(catalog);
        addLinks();
        Object labels = Object::newDictionary();
        Object decimal = Object::newDictionary();
        decimal.replaceKey("/S", Object::newName("/D"));
        labels.replaceKey("/Nums",
                          Object::newArray(std::vector<Object>{Object::newInteger(0), decimal}));
        catalog.replaceKey("/PageLabels", labels);
        catalog.replaceKey("/Lang", unicode(m_document.language.code()));
        Object viewing = Object::newDictionary();
        viewing.replaceKey("/DisplayDocTitle", Object::newBool(true));
        catalog.replaceKey("/ViewerPreferences", viewing);
        m_pdf.getTrailer().replaceKey("/Info",
                                      m_pdf.makeIndirectObject(pdfInformation(m_document)));
        // Of an archive Qt draws one by lot, half of which would stay.
        m_pdf.getTrailer().removeKey("/ID");
        Object metadata = m_pdf.newStream(pdfXmp(m_document, m_isArchive).toStdString());
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        catalog.replaceKey("/Metadata", metadata);
    }

private:
    // Qt numbers its font subsets in the order of a hash, which is another one in each process, and
    // names them in one place only. Here by first appearance, and everywhere the same.
    void nameFonts()
    {
        std::set<QPDFObjGen> seen;
        for (Object page : m_pages) {
            Object fonts = page.getKey("/Resources").getKey("/Font");
            if (!fonts.isDictionary())
                continue;
            for (const std::string& key : fonts.getKeys()) {
                Object font = fonts.getKey(key);
                if (seen.insert(font.getObjGen()).second)
                    nameFont(font, int(seen.size()) - 1);
            }
        }
    }

    static void nameFont(Object font, int number)
    {
        Object descendants = font.getKey("/DescendantFonts");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1)
            return;
        Object descendant = descendants.getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        if (!descriptor.isDictionary() || !descriptor.getKey("/FontName").isName())
            return;
        std::string tag(6, 'A');
        for (size_t place = tag.size(); place-- > 0 && number > 0; number /= 26)
            tag[place] = char('A' + number % 26);
        const std::string name = descriptor.getKey("/FontName").getName();
        const size_t plus = name.find('+');
        const Object tagged = Object::newName(
            "/" + tag + "+" + (plus == std::string::npos ? name.substr(1) : name.substr(plus + 1)));
        descriptor.replaceKey("/FontName", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        font.replaceKey("/BaseFont", tagged);
    }

    [[nodiscard]] Object destination(const PagedLayout::Bookmark& bookmark) const
    {
        const double height = m_layout.pageSize(bookmark.page).height();
        const double top = (height - bookmark.top) * kPointsPerUnit + 6;
        return Object::newArray(std::vector<Object>{m_pages.at(size_t(bookmark.page)),
                                                    Object::newName("/XYZ"), Object::newNull(),
                                                    Object::newReal(top, 1), Object::newNull()});
    }

    void addOutline(Object catalog)
    {
        const QList<PagedLayout::Bookmark>& bookmarks = m_layout.bookmarks();
        if (bookmarks.isEmpty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        std::vector<Object> open{root}; // the item that takes children, per depth
        std::vector<int> openLevels{0};
        std::vector<Object> lastChild(1);
        for (const PagedLayout::Bookmark& bookmark : bookmarks) {
            while (openLevels.size() > 1 && openLevels.back() >= bookmark.level) {
                open.pop_back();
                openLevels.pop_back();
                lastChild.pop_back();
            }
            Object parent = open.back();
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", unicode(bookmark.text));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(bookmark));
            if (lastChild.back().isInitialized()) {
                item.replaceKey("/Prev", lastChild.back());
                lastChild.back().replaceKey("/Next", item);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            lastChild.back() = item;
            countChild(parent, open.size() == 1);
            open.push_back(item);
            openLevels.push_back(bookmark.level);
            lastChild.push_back(Object());
        }
        catalog.replaceKey("/Outlines", root);
        catalog.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    // The first level shows open, the deeper ones closed: a negative count of what they hide.
    static void countChild(Object parent, bool isRoot)
    {
        Object before = parent.getKey("/Count");
        const long long count = before.isInteger() ? before.getIntValue() : 0;
        parent.replaceKey("/Count", Object::newInteger(isRoot ? count + 1 : count - 1));
    }

    void addLinks()
    {
        for (const PagedLayout::Link& link : m_layout.links()) {
            Object page = m_pages.at(size_t(link.page));
            const double height = m_layout.pageSize(link.page).height();
            const QRectF& area = link.area;
            Object annotation = Object::newDictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey(
                "/Rect",
                Object::newArray(Object::Rectangle(
                    area.left() * kPointsPerUnit, (height - area.bottom()) * kPointsPerUnit,
                    area.right() * kPointsPerUnit, (height - area.top()) * kPointsPerUnit)));
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey("/F", Object::newInteger(kPrintedAnnotation));
            annotation.replaceKey("/Dest", destination(m_layout.bookmarks()[link.bookmark]));
            Object annotations = page.getKey("/Annots");
            if (!annotations.isArray()) {
                page.replaceKey("/Annots", Object::newArray());
                annotations = page.getKey("/Annots");
            }
            annotations.appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    QPDF& m_pdf;
    const Document& m_document;
    const PagedLayout& m_layout;
    bool m_isArchive;
    const std::vector<Object>& m_pages;
};

Error unfinishedPdf(const QString& detail)
{
    return {
        Error::Kind::Io,
        Message("report", QT_TRANSLATE_NOOP("report", "The PDF could not be written. Check that "
                                                      "the disk has room and try again.")),
        detail};
}

// One password for everything: with an empty one for the owner anybody could open the file.
void encrypt(QPDFWriter& writer, const QString& password)
{
    const QByteArray bytes = password.toUtf8();
    writer.setR6EncryptionParameters(bytes.constData(), bytes.constData(), true, true, true, true,
                                     true, true, qpdf_r3p_full, true);
}

void setUp(QPDFWriter& writer, const PdfOptions& options)
{
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setRecompressFlate(false);
    if (options.isArchive) {
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.forcePDFVersion("1.4");
    }
    if (options.password.isEmpty())
        writer.setDeterministicID(true);
    else
        encrypt(writer, options.password);
}

} // namespace

Result<> finishPdf(QTemporaryFile& raw, const Document& document, const PagedLayout& layout,
                   const PdfOptions& options, QIODevice& target, Progress& progress)
{
    // The file has no name on disk, so libqpdf reads it by its descriptor; it closes its own copy.
    const int descriptor = ::dup(raw.handle());
    std::FILE* stream = descriptor < 0 ? nullptr : ::fdopen(descriptor, "rb");
    if (!stream) {
        if (descriptor >= 0)
            ::close(descriptor);
        return fail(unfinishedPdf(QStringLiteral("no descriptor")));
    }
    try {
        ForeignPages foreign; // lives until everything is written: streams are copied only then
        QPDF pdf;
        pdf.processFile("pages", stream, true);
        PdfFinisher(pdf, document, layout, options.isArchive).run();
        foreign.placeOn(pdf, layout);
        attachFiles(pdf, document);
        DevicePipeline pipeline(target, progress);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&pipeline);
        setUp(writer, options);
        writer.write();
    } catch (const CancelledWriting&) {
        return fail(Error::Kind::Cancelled, Message());
    } catch (const std::exception& error) {
        return fail(unfinishedPdf(QString::fromLocal8Bit(error.what())));
    }
    return {};
}

} // namespace ringbinder::report
