// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffinish.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QTemporaryFile>
#include <QXmlStreamWriter>

#include <unistd.h>

#include <cstdio>
#include <exception>
#include <set>
#include <string>
#include <vector>

namespace ringbinder::report {

namespace {

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

QString producerName()
{
    return QStringLiteral("Ringbinder %1").arg(QLatin1String(RINGBINDER_VERSION));
}

Object unicode(const QString& text)
{
    return Object::newUnicodeString(text.toStdString());
}

QString titleOf(const Document& document)
{
    return document.info.title.isEmpty() ? document.title : document.info.title;
}

class PdfFinisher final {
public:
    PdfFinisher(QPDF& pdf, const Document& document, const PagedLayout& layout)
        : m_pdf(pdf)
        , m_document(document)
        , m_layout(layout)
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
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(information()));
        Object metadata = m_pdf.newStream(xmp().toStdString());
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
            annotation.replaceKey("/Dest", destination(m_layout.bookmarks()[link.bookmark]));
            Object annotations = page.getKey("/Annots");
            if (!annotations.isArray()) {
                page.replaceKey("/Annots", Object::newArray());
                annotations = page.getKey("/Annots");
            }
            annotations.appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    [[nodiscard]] Object information() const
    {
        Object info = Object::newDictionary();
        const auto set = [&info](const char* key, const QString& text) {
            if (!text.isEmpty())
                info.replaceKey(key, unicode(text));
        };
        set("/Title", titleOf(m_document));
        set("/Subject", m_document.info.subject);
        set("/Author", m_document.info.author);
        set("/Keywords", m_document.info.keywords.join(QLatin1String(", ")));
        set("/Creator", producerName());
        set("/Producer", producerName());
        const QDateTime asOf = m_document.info.asOf.toUTC();
        if (asOf.isValid()) {
            const QString date = asOf.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
            set("/CreationDate", date);
            set("/ModDate", date);
        }
        return info;
    }

    [[nodiscard]] QByteArray xmp() const
    {
        const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
        const QString xmpBasic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
        const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
        QByteArray out("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        QXmlStreamWriter xml(&out);
        xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
        xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
        xml.writeNamespace(rdf, QStringLiteral("rdf"));
        xml.writeStartElement(rdf, QStringLiteral("RDF"));
        xml.writeNamespace(dc, QStringLiteral("dc"));
        xml.writeNamespace(xmpBasic, QStringLiteral("xmp"));
        xml.writeNamespace(pdf, QStringLiteral("pdf"));
        xml.writeStartElement(rdf, QStringLiteral("Description"));
        xml.writeAttribute(rdf, QStringLiteral("about"), QString());
        const auto list = [&](const char* name, const char* kind, const QStringList& items,
                              bool hasLanguage) {
            QStringList kept = items;
            kept.removeAll(QString());
            if (kept.isEmpty())
                return;
            xml.writeStartElement(dc, QString::fromLatin1(name));
            xml.writeStartElement(rdf, QString::fromLatin1(kind));
            for (const QString& item : std::as_const(kept)) {
                xml.writeStartElement(rdf, QStringLiteral("li"));
                if (hasLanguage)
                    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
                xml.writeCharacters(item);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        };
        list("title", "Alt", {titleOf(m_document)}, true);
        list("description", "Alt", {m_document.info.subject}, true);
        list("creator", "Seq", {m_document.info.author}, false);
        list("subject", "Bag", m_document.info.keywords, false);
        list("language", "Bag", {m_document.language.code()}, false);
        xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
        const QDateTime asOf = m_document.info.asOf.toUTC();
        if (asOf.isValid()) {
            const QString date = asOf.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
            xml.writeTextElement(xmpBasic, QStringLiteral("CreateDate"), date);
            xml.writeTextElement(xmpBasic, QStringLiteral("ModifyDate"), date);
            xml.writeTextElement(xmpBasic, QStringLiteral("MetadataDate"), date);
        }
        xml.writeTextElement(xmpBasic, QStringLiteral("CreatorTool"), producerName());
        xml.writeTextElement(pdf, QStringLiteral("Producer"), producerName());
        if (!m_document.info.keywords.isEmpty())
            xml.writeTextElement(pdf, QStringLiteral("Keywords"),
                                 m_document.info.keywords.join(QLatin1String(", ")));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        out.append("\n<?xpacket end=\"r\"?>");
        return out;
    }

    QPDF& m_pdf;
    const Document& m_document;
    const PagedLayout& m_layout;
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

} // namespace

Result<> finishPdf(QTemporaryFile& raw, const Document& document, const PagedLayout& layout,
                   QIODevice& target, Progress& progress)
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
        QPDF pdf;
        pdf.processFile("pages", stream, true);
        PdfFinisher(pdf, document, layout).run();
        DevicePipeline pipeline(target, progress);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&pipeline);
        writer.setDeterministicID(true);
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setRecompressFlate(false);
        writer.write();
    } catch (const CancelledWriting&) {
        return fail(Error::Kind::Cancelled, Message());
    } catch (const std::exception& error) {
        return fail(unfinishedPdf(QString::fromLocal8Bit(error.what())));
    }
    return {};
}

} // namespace ringbinder::report
