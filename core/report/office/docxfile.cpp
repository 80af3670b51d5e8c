// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/docxfile.h"

#include "core/exchange/zipwriter.h"
#include "core/report/office/docxparts.h"
#include "core/report/office/docxsink.h"
#include "core/report/office/officeblocks.h"
#include "core/report/painter/style.h"

namespace ringbinder::report {

namespace {

constexpr char kOfficeRelations[] =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr char kPackageRelations[] = "http://schemas.openxmlformats.org/package/2006/relationships";

struct DocxPart {
    const char* path; // in the archive
    const char* type; // after "application/vnd.openxmlformats-", before "+xml"
};

constexpr DocxPart kDocxParts[] = {
    {"/word/document.xml", "officedocument.wordprocessingml.document.main"},
    {"/word/styles.xml", "officedocument.wordprocessingml.styles"},
    {"/word/numbering.xml", "officedocument.wordprocessingml.numbering"},
    {"/word/settings.xml", "officedocument.wordprocessingml.settings"},
    {"/word/fontTable.xml", "officedocument.wordprocessingml.fontTable"},
    {"/word/header1.xml", "officedocument.wordprocessingml.header"},
    {"/word/header2.xml", "officedocument.wordprocessingml.header"},
    {"/word/footer1.xml", "officedocument.wordprocessingml.footer"},
    {"/word/footer2.xml", "officedocument.wordprocessingml.footer"},
    {"/docProps/core.xml", "package.core-properties"},
    {"/docProps/app.xml", "officedocument.extended-properties"},
};

QByteArray contentTypes()
{
    XmlText xml;
    xml.open("Types", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/"
                                                "content-types")}});
    xml.empty("Default",
              {{"Extension", QStringLiteral("rels")},
               {"ContentType",
                QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
    xml.empty("Default", {{"Extension", QStringLiteral("xml")},
                          {"ContentType", QStringLiteral("application/xml")}});
    xml.empty("Default",
              {{"Extension", QStringLiteral("png")}, {"ContentType", QStringLiteral("image/png")}});
    for (const DocxPart& part : kDocxParts)
        xml.empty("Override", {{"PartName", QLatin1String(part.path)},
                               {"ContentType", QStringLiteral("application/vnd.openxmlformats-%1"
                                                              "+xml")
                                                   .arg(QLatin1String(part.type))}});
    xml.close();
    return xml.file();
}

struct DocxRelation {
    QString id;
    QString type;
    QString target;
};

QByteArray relations(const QList<DocxRelation>& list)
{
    XmlText xml;
    xml.open("Relationships", {{"xmlns", QLatin1String(kPackageRelations)}});
    for (const DocxRelation& one : list)
        xml.empty("Relationship", {{"Id", one.id}, {"Type", one.type}, {"Target", one.target}});
    xml.close();
    return xml.file();
}

DocxRelation officeRelation(const QString& id, const char* type, const QString& target)
{
    return {id, QString(QLatin1String(kOfficeRelations) + QLatin1String(type)), target};
}

QByteArray packageRelations()
{
    return relations(
        {officeRelation(QStringLiteral("rId1"), "officeDocument",
                        QStringLiteral("word/document.xml")),
         {QStringLiteral("rId2"),
          QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                         "core-properties"),
          QStringLiteral("docProps/core.xml")},
         officeRelation(QStringLiteral("rId3"), "extended-properties",
                        QStringLiteral("docProps/app.xml"))});
}

QByteArray documentRelations(qsizetype images)
{
    QList<DocxRelation> list{
        officeRelation(QStringLiteral("rIdStyles"), "styles", QStringLiteral("styles.xml")),
        officeRelation(QStringLiteral("rIdNumbering"), "numbering",
                       QStringLiteral("numbering.xml")),
        officeRelation(QStringLiteral("rIdSettings"), "settings", QStringLiteral("settings.xml")),
        officeRelation(QStringLiteral("rIdFonts"), "fontTable", QStringLiteral("fontTable.xml"))};
    for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
        const QString number = QString::number(int(orientation) + 1);
        list.append(officeRelation(docxHeaderRelation(orientation), "header",
                                   QStringLiteral("header%1.xml").arg(number)));
        list.append(officeRelation(docxFooterRelation(orientation), "footer",
                                   QStringLiteral("footer%1.xml").arg(number)));
    }
    for (int i = 1; i <= images; ++i)
        list.append(officeRelation(docxImageRelation(i), "image",
                                   QStringLiteral("media/image%1.png").arg(i)));
    return relations(list);
}

QByteArray documentPart(const DocxSink& sink)
{
    XmlText xml;
    xml.open("w:document",
             {{"xmlns:w",
               QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
              {"xmlns:r", QString(QLatin1String(kOfficeRelations)).chopped(1)},
              {"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/"
                                          "wordprocessingDrawing")},
              {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
              {"xmlns:pic",
               QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    xml.open("w:body");
    xml.raw(sink.body());
    xml.close();
    xml.close();
    return xml.file();
}

} // namespace

Result<QByteArray> docxBytes(const Document& document, const PageSetup& setup, Progress& progress)
{
    const PageGeometry geometry(setup);
    DocxSink sink(geometry, document.orientation, document.brand);
    if (const auto told = tellBlocks(document, setup, sink, progress); !told)
        return fail(told.error());
    sink.closeSection();

    ZipWriter zip;
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes());
    zip.add(QStringLiteral("_rels/.rels"), packageRelations());
    zip.add(QStringLiteral("docProps/core.xml"), docxCoreProperties(document));
    zip.add(QStringLiteral("docProps/app.xml"), docxAppProperties(document));
    zip.add(QStringLiteral("word/document.xml"), documentPart(sink));
    zip.add(QStringLiteral("word/_rels/document.xml.rels"),
            documentRelations(sink.images().size()));
    zip.add(QStringLiteral("word/styles.xml"), docxStyles(document));
    zip.add(QStringLiteral("word/numbering.xml"), docxNumbering(sink.numberedLists()));
    zip.add(QStringLiteral("word/settings.xml"), docxSettings(document));
    zip.add(QStringLiteral("word/fontTable.xml"), docxFonts(document));
    const bool hasLogo = document.furniture.logo.has_value();
    for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
        const double width = geometry.body(orientation).width() / style::mm(1);
        const QString number = QString::number(int(orientation) + 1);
        zip.add(QStringLiteral("word/header%1.xml").arg(number),
                docxHeader(document, width, hasLogo));
        zip.add(QStringLiteral("word/footer%1.xml").arg(number), docxFooter(document, width));
        if (hasLogo)
            zip.add(QStringLiteral("word/_rels/header%1.xml.rels").arg(number),
                    relations({officeRelation(QStringLiteral("rIdLogo"), "image",
                                              QStringLiteral("media/logo.png"))}));
    }
    if (hasLogo) {
        constexpr QSizeF kLogoMm(76, 14);
        zip.add(QStringLiteral("word/media/logo.png"),
                pngOf(*document.furniture.logo, kLogoMm, {}).bytes);
    }
    for (qsizetype i = 0; i < sink.images().size(); ++i)
        zip.add(QStringLiteral("word/media/image%1.png").arg(i + 1), sink.images()[i]);
    return zip.finish();
}

} // namespace ringbinder::report
