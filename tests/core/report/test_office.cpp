// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as Word, OpenDocument and HTML: whole and well-formed, with real styles, heads that
// repeat and page fields, the same bytes twice, hostile text kept as text.
#include "core/exchange/zipreader.h"
#include "core/exchange/zipwriter.h"
#include "core/report/documentfile.h"
#include "tests/core/report/demopack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace ringbinder;
using namespace ringbinder::report;

namespace {

// Elements and text of one part; a failure when it is not well-formed.
struct PartReading {
    QString error;
    QString text;
    QHash<QString, int> elements; // by qualified name
    QStringList attributes;       // "w:val=Heading1"

    [[nodiscard]] bool has(const char* attribute) const
    {
        return attributes.contains(QLatin1String(attribute));
    }
};

PartReading readPart(const QByteArray& bytes)
{
    PartReading part;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            ++part.elements[reader.qualifiedName().toString()];
            const auto list = reader.attributes();
            for (const QXmlStreamAttribute& one : list)
                part.attributes.append(
                    QStringLiteral("%1=%2").arg(one.qualifiedName(), one.value()));
        }
        if (reader.isCharacters())
            part.text += reader.text();
    }
    if (reader.hasError())
        part.error = reader.errorString();
    return part;
}

Document hostileDocument()
{
    Document document = demo::pack(true);
    document.blocks.clear();
    document.title = QStringLiteral("<script>alert(1)</script> & \"co\"");
    document.info.title = document.title;
    document.blocks.append(Paragraph::plain(
        QString(QStringLiteral("null\u0000vt\u000bend ]]> <b>bold</b>  two  spaces") +
                QChar(0xd800) + QChar(0xffff))));
    return document;
}

} // namespace

class TestOffice final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/office ü XXXXXX")};

    QByteArray bytesOf(const Document& document, DocumentFormat format)
    {
        const QString path = m_folder.filePath(
            QStringLiteral("out ä.%1").arg(QLatin1String(documentFormat(format).suffix)));
        NoProgress progress;
        const auto written = writeDocument(document, format, {}, path, progress);
        QFile file(path);
        return written && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray partOf(const QByteArray& archive, const char* name)
    {
        auto zip = ZipReader::open(archive, {});
        if (!zip)
            return {};
        const auto bytes = zip->read(QLatin1String(name));
        return bytes ? *bytes : QByteArray();
    }

private slots:
    void partsArePackedInTheirOrder()
    {
        ZipWriter zip;
        zip.add(QStringLiteral("mimetype"), "plain", ZipWriter::Packing::Stored);
        zip.add(QStringLiteral("ä/leer.xml"), {});
        const auto bytes = zip.finish();
        QVERIFY(bytes);
        // The kind of the file can be read off its beginning.
        QCOMPARE(bytes->mid(30, 13), QByteArray("mimetypeplain"));
        QCOMPARE(*bytes, *zip.finish());
        auto reader = ZipReader::open(*bytes, {});
        QVERIFY(reader);
        QCOMPARE(*reader->read(QStringLiteral("ä/leer.xml")), QByteArray());
    }

    void wordFileIsWhole()
    {
        const QByteArray archive = bytesOf(demo::pack(true), DocumentFormat::Docx);
        for (const char* name :
             {"[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml",
              "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
              "word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "word/header1.xml",
              "word/header2.xml", "word/footer1.xml", "word/footer2.xml"}) {
            const PartReading part = readPart(partOf(archive, name));
            QVERIFY2(part.error.isEmpty() && !part.elements.isEmpty(), name);
        }
        const PartReading body = readPart(partOf(archive, "word/document.xml"));
        QVERIFY(body.has("w:val=Heading1") && body.has("w:val=Heading2"));
        QVERIFY(body.has("w:val=Caption") && body.has("w:val=RuledTable"));
        QVERIFY(body.elements.value(QStringLiteral("w:tblHeader")) > 0);
        QVERIFY(body.elements.value(QStringLiteral("w:cantSplit")) > 0);
        QVERIFY(body.has("w:orient=landscape"));
        const PartReading relations = readPart(partOf(archive, "word/_rels/document.xml.rels"));
        const int pictures = body.elements.value(QStringLiteral("a:blip"));
        QVERIFY(pictures > 0);
        for (int i = 1; i <= pictures; ++i) {
            QVERIFY(
                relations.attributes.contains(QStringLiteral("Target=media/image%1.png").arg(i)));
            const QByteArray name = "word/media/image" + QByteArray::number(i) + ".png";
            QVERIFY(partOf(archive, name.constData()).startsWith("\x89PNG"));
        }
        const PartReading footer = readPart(partOf(archive, "word/footer1.xml"));
        QVERIFY(footer.has("w:instr= PAGE ") && footer.has("w:instr= NUMPAGES "));
        const PartReading core = readPart(partOf(archive, "docProps/core.xml"));
        QVERIFY(core.text.contains(demo::pack(true).info.title));
        QCOMPARE(core.elements.value(QStringLiteral("dc:language")), 1);
    }

    void everyStyleThatIsUsedIsThere()
    {
        const QByteArray docx = bytesOf(demo::pack(false), DocumentFormat::Docx);
        const PartReading styles = readPart(partOf(docx, "word/styles.xml"));
        for (const char* name : {"word/document.xml", "word/header1.xml", "word/footer2.xml"}) {
            QXmlStreamReader reader(partOf(docx, name));
            while (!reader.atEnd()) {
                reader.readNext();
                const auto element = reader.qualifiedName();
                if (!reader.isStartElement() || (element != QLatin1String("w:pStyle") &&
                                                 element != QLatin1String("w:tblStyle")))
                    continue;
                const QString style = QStringLiteral("w:styleId=%1")
                                          .arg(reader.attributes().value(QStringLiteral("w:val")));
                QVERIFY2(styles.attributes.contains(style), qPrintable(style));
            }
        }
        const QByteArray odt = bytesOf(demo::pack(false), DocumentFormat::Odt);
        const QStringList named = readPart(partOf(odt, "styles.xml")).attributes +
                                  readPart(partOf(odt, "content.xml")).attributes;
        QXmlStreamReader reader(partOf(odt, "content.xml"));
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const auto list = reader.attributes();
            for (const QXmlStreamAttribute& one : list) {
                if (!one.qualifiedName().endsWith(QLatin1String("style-name")) ||
                    one.qualifiedName() == QLatin1String("style:master-page-name"))
                    continue;
                const QString style = QStringLiteral("style:name=%1").arg(one.value());
                QVERIFY2(named.contains(style), qPrintable(style));
            }
        }
    }

    void openDocumentIsWhole()
    {
        const QByteArray archive = bytesOf(demo::pack(true), DocumentFormat::Odt);
        QVERIFY(archive.mid(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.text"));
        for (const char* name :
             {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
            const PartReading part = readPart(partOf(archive, name));
            QVERIFY2(part.error.isEmpty() && !part.elements.isEmpty(), name);
        }
        const PartReading body = readPart(partOf(archive, "content.xml"));
        QVERIFY(body.has("text:style-name=Heading_20_1"));
        QVERIFY(body.elements.value(QStringLiteral("table:table-header-rows")) > 0);
        QVERIFY(body.has("style:master-page-name=Landscape"));
        const PartReading styles = readPart(partOf(archive, "styles.xml"));
        QVERIFY(styles.elements.value(QStringLiteral("text:page-number")) > 0);
        QVERIFY(styles.elements.value(QStringLiteral("text:page-count")) > 0);
        QVERIFY(styles.text.contains(QLatin1String("DRAFT")));
        const PartReading manifest = readPart(partOf(archive, "META-INF/manifest.xml"));
        const int pictures = body.elements.value(QStringLiteral("draw:image"));
        QVERIFY(pictures > 0);
        for (int i = 1; i <= pictures; ++i)
            QVERIFY(manifest.attributes.contains(
                QStringLiteral("manifest:full-path=Pictures/image%1.png").arg(i)));
    }

    void pageOfHtmlStandsAlone()
    {
        const QString html = QString::fromUtf8(bytesOf(demo::pack(true), DocumentFormat::Html));
        QVERIFY(html.startsWith(QLatin1String("<!DOCTYPE html>")));
        QVERIFY(html.contains(QLatin1String("<th scope=\"col\"")));
        QVERIFY(html.contains(QLatin1String("data:image/svg+xml;base64,")));
        QVERIFY(html.contains(QLatin1String("DRAFT")));
        for (const char* outside : {"src=\"http", "href=\"http", "url(", "@import", "<link"})
            QVERIFY2(!html.contains(QLatin1String(outside)), outside);
        QVERIFY(!html.contains(QLatin1String("<script")));
        QCOMPARE(html.count(QLatin1String("<h1>")), 1);
        QCOMPARE(html.count(QLatin1String("<table")), html.count(QLatin1String("</table>")));
    }

    void sameDocumentGivesSameBytes_data()
    {
        QTest::addColumn<int>("format");
        for (const DocumentFormatDef& one : documentFormats())
            QTest::newRow(one.suffix) << int(one.format);
    }

    void sameDocumentGivesSameBytes()
    {
        QFETCH(int, format);
        const QByteArray first = bytesOf(demo::pack(false), DocumentFormat(format));
        QVERIFY(!first.isEmpty());
        QVERIFY(first == bytesOf(demo::pack(false), DocumentFormat(format)));
    }

    void hostileTextStaysText()
    {
        const Document document = hostileDocument();
        const QByteArray docx = bytesOf(document, DocumentFormat::Docx);
        const PartReading word = readPart(partOf(docx, "word/document.xml"));
        QVERIFY2(word.error.isEmpty(), qPrintable(word.error));
        QVERIFY(word.text.contains(QLatin1String("<b>bold</b>  two  spaces")));
        const QByteArray odt = bytesOf(document, DocumentFormat::Odt);
        const PartReading text = readPart(partOf(odt, "content.xml"));
        QVERIFY2(text.error.isEmpty(), qPrintable(text.error));
        QVERIFY(text.text.contains(QLatin1String("<script>alert(1)</script>")));
        const QByteArray html = bytesOf(document, DocumentFormat::Html);
        QVERIFY(!html.contains("<script>"));
        QVERIFY(html.contains("&lt;script&gt;"));
    }

    void cancelledLeavesNoFile()
    {
        class Cancelled final : public Progress {
        public:
            void report(qint64, qint64, const Message&) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        };
        Cancelled progress;
        const QString path = m_folder.filePath(QStringLiteral("none.docx"));
        const auto written =
            writeDocument(demo::pack(false), DocumentFormat::Docx, {}, path, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void formatsAreKnownByName()
    {
        QCOMPARE(documentFormatOf(QStringLiteral("/a b/Policy 1.2.DOCX")), DocumentFormat::Docx);
        QCOMPARE(documentFormatOf(QStringLiteral("policy.doc")), std::nullopt);
        for (const DocumentFormatDef& one : documentFormats())
            QCOMPARE(&documentFormat(one.format), &one);
    }

    // RINGBINDER_PRINTS=DIR keeps the files for a person to look at.
    void keepsFilesForAPerson()
    {
        const QString folder = qEnvironmentVariable("RINGBINDER_PRINTS");
        if (folder.isEmpty())
            QSKIP("RINGBINDER_PRINTS names no folder");
        NoProgress progress;
        for (const DocumentFormatDef& one : documentFormats())
            QVERIFY(writeDocument(
                demo::pack(true), one.format, {},
                QStringLiteral("%1/demo.%2").arg(folder, QLatin1String(one.suffix)), progress));
    }
};

QTEST_MAIN(TestOffice)
#include "test_office.moc"
