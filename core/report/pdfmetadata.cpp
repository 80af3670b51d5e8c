// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfmetadata.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <QXmlStreamWriter>

namespace ringbinder::report {

namespace {

QString producerName()
{
    return QStringLiteral("Ringbinder %1").arg(QLatin1String(RINGBINDER_VERSION));
}

QString titleOf(const Document& document)
{
    return document.info.title.isEmpty() ? document.title : document.info.title;
}

} // namespace

QPDFObjectHandle pdfInformation(const Document& document)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto set = [&info](const char* key, const QString& text) {
        if (!text.isEmpty())
            info.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
    };
    set("/Title", titleOf(document));
    set("/Subject", document.info.subject);
    set("/Author", document.info.author);
    set("/Keywords", document.info.keywords.join(QLatin1String(", ")));
    set("/Creator", producerName());
    set("/Producer", producerName());
    const QDateTime asOf = document.info.asOf.toUTC();
    if (asOf.isValid()) {
        const QString date = asOf.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
        set("/CreationDate", date);
        set("/ModDate", date);
    }
    return info;
}

QByteArray pdfXmp(const Document& document, bool isArchive)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmpBasic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString pdfArchive = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
    QByteArray out("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&out);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmpBasic, QStringLiteral("xmp"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    if (isArchive)
        xml.writeNamespace(pdfArchive, QStringLiteral("pdfaid"));
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
    list("title", "Alt", {titleOf(document)}, true);
    list("description", "Alt", {document.info.subject}, true);
    list("creator", "Seq", {document.info.author}, false);
    list("subject", "Bag", document.info.keywords, false);
    list("language", "Bag", {document.language.code()}, false);
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    const QDateTime asOf = document.info.asOf.toUTC();
    if (asOf.isValid()) {
        const QString date = asOf.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        xml.writeTextElement(xmpBasic, QStringLiteral("CreateDate"), date);
        xml.writeTextElement(xmpBasic, QStringLiteral("ModifyDate"), date);
        xml.writeTextElement(xmpBasic, QStringLiteral("MetadataDate"), date);
    }
    xml.writeTextElement(xmpBasic, QStringLiteral("CreatorTool"), producerName());
    xml.writeTextElement(pdf, QStringLiteral("Producer"), producerName());
    if (isArchive) {
        xml.writeTextElement(pdfArchive, QStringLiteral("part"), QStringLiteral("1"));
        xml.writeTextElement(pdfArchive, QStringLiteral("conformance"), QStringLiteral("B"));
    }
    if (!document.info.keywords.isEmpty())
        xml.writeTextElement(pdf, QStringLiteral("Keywords"),
                             document.info.keywords.join(QLatin1String(", ")));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    out.append("\n<?xpacket end=\"r\"?>");
    return out;
}

} // namespace ringbinder::report
