// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/docxparts.h"

#include "core/report/furniturewords.h"
#include "core/report/office/docxsink.h"
#include "core/report/office/officeblocks.h"
#include "core/report/painter/style.h"

#include <QCoreApplication>

#include <cmath>

namespace ringbinder::report {

namespace {

constexpr char kWordSpace[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr char kRelationSpace[] =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// One paragraph style; lengths in points.
struct DocxStyle {
    const char* id;
    const char* name; // Word knows its own by these names
    double points;
    double before;
    double after;
    double lines; // height of a line, relative to the letters
    QRgb ink;
    bool isBold = false;
    bool keepsNext = false;
    int outline = -1;
    const char* next = "Normal";
};

QString halfPoints(double points)
{
    return QString::number(std::lround(points * 2));
}

QString twentieths(double points)
{
    return QString::number(std::lround(points * 20));
}

void writeStyle(XmlText& xml, const DocxStyle& style, const QByteArray& more = {})
{
    const bool isNormal = QLatin1String(style.id) == QLatin1String("Normal");
    if (isNormal)
        xml.open("w:style", {{"w:type", QStringLiteral("paragraph")},
                             {"w:default", QStringLiteral("1")},
                             {"w:styleId", QLatin1String(style.id)}});
    else
        xml.open("w:style",
                 {{"w:type", QStringLiteral("paragraph")}, {"w:styleId", QLatin1String(style.id)}});
    xml.empty("w:name", {{"w:val", QLatin1String(style.name)}});
    if (!isNormal) {
        xml.empty("w:basedOn", {{"w:val", QStringLiteral("Normal")}});
        xml.empty("w:next", {{"w:val", QLatin1String(style.next)}});
    }
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    if (style.keepsNext)
        xml.empty("w:keepNext");
    if (!more.isEmpty())
        xml.raw(more);
    xml.empty("w:spacing", {{"w:before", twentieths(style.before)},
                            {"w:after", twentieths(style.after)},
                            {"w:line", QString::number(std::lround(style.lines * 240))},
                            {"w:lineRule", QStringLiteral("auto")}});
    if (style.outline >= 0)
        xml.empty("w:outlineLvl", {{"w:val", QString::number(style.outline)}});
    xml.close();
    xml.open("w:rPr");
    if (style.isBold)
        xml.empty("w:b");
    else if (!isNormal)
        xml.empty("w:b", {{"w:val", QStringLiteral("0")}});
    xml.empty("w:color", {{"w:val", hexColour(style.ink)}});
    xml.empty("w:sz", {{"w:val", halfPoints(style.points)}});
    xml.empty("w:szCs", {{"w:val", halfPoints(style.points)}});
    xml.close();
    xml.close();
}

void writeBorder(XmlText& xml, const char* side, int eighths, QRgb colour)
{
    xml.empty(side, {{"w:val", eighths > 0 ? QStringLiteral("single") : QStringLiteral("nil")},
                     {"w:sz", QString::number(eighths)},
                     {"w:space", QStringLiteral("0")},
                     {"w:color", hexColour(colour)}});
}

struct TableBorders {
    int outer = 0; // eighths of a point
    int sides = 0;
    int inner = 0;
};

void writeTableStyle(XmlText& xml, const char* id, const char* name, const TableBorders& borders)
{
    const style::Inks inks;
    xml.open("w:style", {{"w:type", QStringLiteral("table")}, {"w:styleId", QLatin1String(id)}});
    xml.empty("w:name", {{"w:val", QLatin1String(name)}});
    xml.empty("w:qFormat");
    xml.open("w:tblPr");
    xml.open("w:tblBorders");
    writeBorder(xml, "w:top", borders.outer, inks.rule);
    writeBorder(xml, "w:left", borders.sides, inks.rule);
    writeBorder(xml, "w:bottom", borders.outer, inks.rule);
    writeBorder(xml, "w:right", borders.sides, inks.rule);
    writeBorder(xml, "w:insideH", borders.inner, inks.hairline);
    xml.close();
    xml.open("w:tblCellMar");
    const auto margin = [&xml](const char* side, double mm) {
        xml.empty(side, {{"w:w", twips(mm)}, {"w:type", QStringLiteral("dxa")}});
    };
    margin("w:top", 0.9);
    margin("w:left", 1.3);
    margin("w:bottom", 0.9);
    margin("w:right", 1.3);
    xml.close();
    xml.close();
    xml.close();
}

QByteArray boxedParagraph(const style::Inks& inks)
{
    XmlText xml;
    xml.open("w:pBdr");
    xml.empty("w:left", {{"w:val", QStringLiteral("single")},
                         {"w:sz", QStringLiteral("24")},
                         {"w:space", QStringLiteral("6")},
                         {"w:color", hexColour(inks.accent)}});
    xml.close();
    xml.empty("w:shd", {{"w:val", QStringLiteral("clear")},
                        {"w:color", QStringLiteral("auto")},
                        {"w:fill", hexColour(inks.noteFill)}});
    return xml.fragment();
}

QByteArray contentsTabs(double atMm)
{
    XmlText xml;
    xml.open("w:tabs");
    xml.empty("w:tab", {{"w:val", QStringLiteral("right")},
                        {"w:leader", QStringLiteral("dot")},
                        {"w:pos", twips(atMm)}});
    xml.close();
    return xml.fragment();
}

QString languageTag(const Document& document)
{
    return document.language.locale().bcp47Name();
}

void writeLevel(XmlText& xml, const char* format, const QString& text, const char* font)
{
    xml.open("w:lvl", {{"w:ilvl", QStringLiteral("0")}});
    xml.empty("w:start", {{"w:val", QStringLiteral("1")}});
    xml.empty("w:numFmt", {{"w:val", QLatin1String(format)}});
    xml.empty("w:lvlText", {{"w:val", text}});
    xml.empty("w:lvlJc", {{"w:val", QStringLiteral("left")}});
    xml.open("w:pPr");
    xml.empty("w:ind", {{"w:left", twips(6.5)}, {"w:hanging", twips(6.5)}});
    xml.close();
    if (*font != '\0') {
        xml.open("w:rPr");
        xml.empty("w:rFonts", {{"w:ascii", QLatin1String(font)},
                               {"w:hAnsi", QLatin1String(font)},
                               {"w:eastAsia", QLatin1String(font)},
                               {"w:hint", QStringLiteral("default")}});
        xml.close();
    }
    xml.close();
}

// The word across the page of a draft: a shape behind the text, anchored in the header.
void writeWatermark(XmlText& xml, const QString& word)
{
    if (word.isEmpty())
        return;
    xml.open("w:r");
    xml.open("w:pict");
    xml.open("v:shapetype", {{"id", QStringLiteral("_x0000_t136")},
                             {"coordsize", QStringLiteral("21600,21600")},
                             {"o:spt", QStringLiteral("136")},
                             {"adj", QStringLiteral("10800")},
                             {"path", QStringLiteral("m@7,l@8,m@5,21600l@6,21600e")}});
    xml.empty("v:path", {{"textpathok", QStringLiteral("t")}});
    xml.empty("v:textpath", {{"on", QStringLiteral("t")}, {"fitshape", QStringLiteral("t")}});
    xml.close();
    xml.open("v:shape",
             {{"id", QStringLiteral("DraftMark")},
              {"o:spid", QStringLiteral("_x0000_s2049")},
              {"type", QStringLiteral("#_x0000_t136")},
              {"style", QStringLiteral("position:absolute;margin-left:0;margin-top:0;width:400pt;"
                                       "height:130pt;rotation:315;z-index:-251658752;"
                                       "mso-position-horizontal:center;"
                                       "mso-position-horizontal-relative:margin;"
                                       "mso-position-vertical:center;"
                                       "mso-position-vertical-relative:margin")},
              {"fillcolor", QString(QLatin1Char('#') + hexColour(style::Inks().watermark))},
              {"stroked", QStringLiteral("f")}});
    xml.empty(
        "v:textpath",
        {{"style", QStringLiteral("font-family:\"Noto Sans\";font-size:1pt;font-weight:bold")},
         {"string", word}});
    xml.close();
    xml.close();
    xml.close();
}

void openPagePart(XmlText& xml, const char* root)
{
    xml.open(
        root,
        {{"xmlns:w", QLatin1String(kWordSpace)},
         {"xmlns:r", QLatin1String(kRelationSpace)},
         {"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/"
                                     "wordprocessingDrawing")},
         {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
         {"xmlns:pic", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")},
         {"xmlns:v", QStringLiteral("urn:schemas-microsoft-com:vml")},
         {"xmlns:o", QStringLiteral("urn:schemas-microsoft-com:office:office")}});
}

// Two columns without lines; what stands at the right is short.
void openPageTable(XmlText& xml, double widthMm)
{
    xml.open("w:tbl");
    xml.open("w:tblPr");
    xml.empty("w:tblStyle", {{"w:val", QStringLiteral("OpenTable")}});
    xml.empty("w:tblW", {{"w:w", twips(widthMm)}, {"w:type", QStringLiteral("dxa")}});
    xml.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    xml.open("w:tblCellMar");
    xml.empty("w:left", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
    xml.empty("w:right", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
    xml.close();
    xml.close();
    xml.open("w:tblGrid");
    xml.empty("w:gridCol", {{"w:w", twips(widthMm * 0.66)}});
    xml.empty("w:gridCol", {{"w:w", twips(widthMm * 0.34)}});
    xml.close();
    xml.open("w:tr");
}

void openPageCell(XmlText& xml, double widthMm)
{
    xml.open("w:tc");
    xml.open("w:tcPr");
    xml.empty("w:tcW", {{"w:w", twips(widthMm)}, {"w:type", QStringLiteral("dxa")}});
    xml.close();
}

void openPageLine(XmlText& xml, const char* style, bool isRight)
{
    xml.open("w:p");
    xml.open("w:pPr");
    xml.empty("w:pStyle", {{"w:val", QLatin1String(style)}});
    if (isRight)
        xml.empty("w:jc", {{"w:val", QStringLiteral("right")}});
    xml.close();
}

void pageLine(XmlText& xml, const char* style, const QString& text, bool isRight, bool isBold,
              QRgb ink = 0)
{
    openPageLine(xml, style, isRight);
    if (!text.isEmpty())
        writeDocxRun(xml, {text, isBold, false}, ink);
    xml.close();
}

} // namespace

QString docxImageRelation(int number)
{
    return QStringLiteral("rIdImage%1").arg(number);
}

QString docxHeaderRelation(Orientation orientation)
{
    return orientation == Orientation::Portrait ? QStringLiteral("rIdHeader1")
                                                : QStringLiteral("rIdHeader2");
}

QString docxFooterRelation(Orientation orientation)
{
    return orientation == Orientation::Portrait ? QStringLiteral("rIdFooter1")
                                                : QStringLiteral("rIdFooter2");
}

QByteArray docxStyles(const Document& document)
{
    const style::Inks inks = style::Inks::of(Palette::Colour, document.brand);
    XmlText xml;
    xml.open("w:styles", {{"xmlns:w", QLatin1String(kWordSpace)}});
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    xml.empty("w:rFonts", {{"w:ascii", document.brand.family()},
                           {"w:hAnsi", document.brand.family()},
                           {"w:cs", document.brand.family()}});
    xml.empty("w:lang", {{"w:val", languageTag(document)}});
    xml.close();
    xml.close();
    xml.close();
    const auto body = [&](const char* id, const char* name, const TypeStyle& type, double before,
                          double after, QRgb ink) {
        return DocxStyle{id, name, type.points, before, after, 1.15, ink};
    };
    const auto head = [&](const char* id, const char* name, const TypeStyle& type, double before,
                          double after, int outline) {
        return DocxStyle{id,  name,        type.points, before, after,
                         1.1, inks.accent, true,        true,   outline};
    };
    writeStyle(xml, body("Normal", "Normal", style::kBody, 0, 6, inks.text));
    writeStyle(xml, head("Heading1", "heading 1", style::kHeading1, 18, 6, 0));
    writeStyle(xml, head("Heading2", "heading 2", style::kHeading2, 14, 4, 1));
    writeStyle(xml, head("Heading3", "heading 3", style::kHeading3, 10, 3, 2));
    writeStyle(xml, head("Title", "Title", style::kTitle, 6, 6, -1));
    writeStyle(xml, body("Subtitle", "Subtitle", style::kSubtitle, 0, 24, inks.text));
    DocxStyle organisation = body("Organisation", "Organisation", style::kLead, 24, 4, inks.muted);
    organisation.isBold = true;
    writeStyle(xml, organisation);
    writeStyle(xml, body("Lead", "Lead", style::kLead, 0, 8, inks.text));
    writeStyle(xml, body("NoteBox", "Note box", style::kBody, 4, 8, inks.text),
               boxedParagraph(inks));
    writeStyle(xml, body("SmallPrint", "Small print", style::kSmall, 2, 8, inks.muted));
    DocxStyle caption = body("Caption", "caption", style::kCaption, 8, 3, inks.text);
    caption.isBold = true;
    writeStyle(xml, caption);
    writeStyle(xml, body("ListBullet", "List Bullet", style::kBody, 0, 3, inks.text));
    writeStyle(xml, body("ListNumber", "List Number", style::kBody, 0, 3, inks.text));
    const TypeStyle cell{Face::Regular, 9, 1.3};
    writeStyle(xml, body("TableText", "Table text", cell, 0, 0, inks.text));
    writeStyle(xml, body("TableLabel", "Table label", style::kLabel, 0, 0, inks.muted));
    DocxStyle tableHead = body("TableHead", "Table head", style::kLabel, 0, 0, inks.tableHead);
    tableHead.isBold = true;
    writeStyle(xml, tableHead);
    DocxStyle figure = body("Figure", "Figure value", style::kFigure, 0, 0, inks.text);
    figure.isBold = true;
    writeStyle(xml, figure);
    writeStyle(xml, body("Pictures", "Pictures", style::kBody, 6, 6, inks.text));
    writeStyle(xml, DocxStyle{"Gap", "Gap", 2, 0, 4, 1.0, inks.text});
    writeStyle(xml, body("Header", "header", style::kFurniture, 0, 0, inks.muted));
    writeStyle(xml, body("Footer", "footer", style::kFurniture, 0, 0, inks.muted));
    DocxStyle endLine = body("EndLine", "End line", style::kSmall, 20, 0, inks.muted);
    endLine.isBold = true;
    writeStyle(xml, endLine);
    writeStyle(xml, head("TOCHeading", "TOC Heading", style::kHeading1, 18, 6, -1));
    DocxStyle first = body("TOC1", "toc 1", style::kBody, 4, 1, inks.text);
    first.isBold = true;
    constexpr double kContentsMm = 180;
    writeStyle(xml, first, contentsTabs(kContentsMm));
    writeStyle(xml, body("TOC2", "toc 2", style::kBody, 0, 1, inks.text),
               contentsTabs(kContentsMm));
    writeTableStyle(xml, "RuledTable", "Ruled table", {.outer = 6, .sides = 0, .inner = 4});
    writeTableStyle(xml, "OpenTable", "Open table", {.outer = 0, .sides = 0, .inner = 0});
    writeTableStyle(xml, "BoxTable", "Box table", {.outer = 4, .sides = 4, .inner = 0});
    xml.close();
    return xml.file();
}

QByteArray docxNumbering(int numberedLists)
{
    XmlText xml;
    xml.open("w:numbering", {{"xmlns:w", QLatin1String(kWordSpace)}});
    const auto abstractList = [&xml](int id, const char* format, const QString& text,
                                     const char* font) {
        xml.open("w:abstractNum", {{"w:abstractNumId", QString::number(id)}});
        xml.empty("w:multiLevelType", {{"w:val", QStringLiteral("singleLevel")}});
        writeLevel(xml, format, text, font);
        xml.close();
    };
    abstractList(1, "bullet", QStringLiteral("\u2022"), "");
    abstractList(2, "bullet", QStringLiteral("\u2610"), "Segoe UI Symbol");
    abstractList(3, "decimal", QStringLiteral("%1."), "");
    const auto list = [&xml](int id, int abstractId, bool restarts) {
        xml.open("w:num", {{"w:numId", QString::number(id)}});
        xml.empty("w:abstractNumId", {{"w:val", QString::number(abstractId)}});
        if (restarts) {
            xml.open("w:lvlOverride", {{"w:ilvl", QStringLiteral("0")}});
            xml.empty("w:startOverride", {{"w:val", QStringLiteral("1")}});
            xml.close();
        }
        xml.close();
    };
    list(kDocxBulletList, 1, false);
    list(kDocxCheckList, 2, false);
    for (int i = 0; i < numberedLists; ++i)
        list(kDocxFirstNumberedList + i, 3, true);
    xml.close();
    return xml.file();
}

QByteArray docxFonts(const Document& document)
{
    XmlText xml;
    xml.open("w:fonts", {{"xmlns:w", QLatin1String(kWordSpace)}});
    xml.open("w:font", {{"w:name", document.brand.family()}});
    xml.empty("w:altName", {{"w:val", QStringLiteral("Segoe UI")}});
    xml.empty("w:family", {{"w:val", QStringLiteral("swiss")}});
    xml.empty("w:pitch", {{"w:val", QStringLiteral("variable")}});
    xml.close();
    xml.close();
    return xml.file();
}

QByteArray docxSettings(const Document& document)
{
    XmlText xml;
    xml.open("w:settings", {{"xmlns:w", QLatin1String(kWordSpace)}});
    xml.empty("w:zoom", {{"w:percent", QStringLiteral("100")}});
    xml.empty("w:defaultTabStop", {{"w:val", QStringLiteral("708")}});
    xml.open("w:compat");
    xml.empty("w:compatSetting",
              {{"w:name", QStringLiteral("compatibilityMode")},
               {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
               {"w:val", QStringLiteral("15")}});
    xml.close();
    xml.empty("w:themeFontLang", {{"w:val", languageTag(document)}});
    xml.close();
    return xml.file();
}

QByteArray docxCoreProperties(const Document& document)
{
    const QString moment = document.info.asOf.toUTC().toString(Qt::ISODate);
    XmlText xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp", QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/"
                                          "core-properties")},
              {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
              {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
              {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    xml.leaf("dc:title", document.info.title);
    if (!document.info.subject.isEmpty())
        xml.leaf("dc:subject", document.info.subject);
    xml.leaf("dc:creator", document.info.author);
    if (!document.info.keywords.isEmpty())
        xml.leaf("cp:keywords", document.info.keywords.join(QLatin1String(", ")));
    xml.leaf("dc:language", languageTag(document));
    if (!moment.isEmpty()) {
        const QString type = QStringLiteral("dcterms:W3CDTF");
        xml.leaf("dcterms:created", moment, {{"xsi:type", type}});
        xml.leaf("dcterms:modified", moment, {{"xsi:type", type}});
    }
    xml.close();
    return xml.file();
}

QByteArray docxAppProperties(const Document& document)
{
    XmlText xml;
    xml.open("Properties", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/"
                                                     "officeDocument/2006/extended-properties")}});
    xml.leaf("Application", QStringLiteral("Ringbinder"));
    if (!document.furniture.organisation.isEmpty())
        xml.leaf("Company", document.furniture.organisation);
    xml.close();
    return xml.file();
}

QByteArray docxHeader(const Document& document, double widthMm, bool hasLogo)
{
    const style::Inks inks = style::Inks::of(Palette::Colour, document.brand);
    const FurnitureWords words = furnitureWords(document.furniture, document.language);
    XmlText xml;
    openPagePart(xml, "w:hdr");
    openPageTable(xml, widthMm);
    openPageCell(xml, widthMm * 0.66);
    openPageLine(xml, "Header", false);
    if (hasLogo && document.furniture.logo) {
        constexpr QSizeF kHeaderLogoMm(38, 7);
        const OfficePicture logo =
            pngOf(*document.furniture.logo, kHeaderLogoMm, words.organisation);
        constexpr int kLogoId = 9000; // beside the numbers of the body's pictures
        writeDocxPicture(xml, logo, QStringLiteral("rIdLogo"), kLogoId);
        writeDocxRun(xml, {QStringLiteral("  "), false, false});
    }
    writeDocxRun(xml, {words.organisation, true, false}, inks.text);
    xml.close();
    pageLine(xml, "Header", words.identity, false, false);
    xml.close();
    openPageCell(xml, widthMm * 0.34);
    pageLine(xml, "Header", words.versionLine, true, false, inks.text);
    pageLine(xml, "Header", words.classification, true, true, inks.accent);
    xml.close();
    xml.close();
    xml.close();
    openPageLine(xml, "Header", false);
    writeWatermark(xml, words.draftMark);
    xml.close();
    xml.close();
    return xml.file();
}

QByteArray docxFooter(const Document& document, double widthMm)
{
    const style::Inks inks = style::Inks::of(Palette::Colour, document.brand);
    const FurnitureWords words = furnitureWords(document.furniture, document.language);
    XmlText xml;
    openPagePart(xml, "w:ftr");
    openPageTable(xml, widthMm);
    openPageCell(xml, widthMm * 0.66);
    pageLine(xml, "Footer", words.printed, false, false);
    pageLine(xml, "Footer", words.footerNote, false, false);
    xml.close();
    openPageCell(xml, widthMm * 0.34);
    openPageLine(xml, "Footer", true);
    writeDocxPageWords(xml, pageOfWords(document.language, QString(QChar(1)), QString(QChar(2))));
    xml.close();
    pageLine(xml, "Footer", words.classification, true, true, inks.accent);
    xml.close();
    xml.close();
    xml.close();
    openPageLine(xml, "Footer", false);
    xml.close();
    xml.close();
    return xml.file();
}

} // namespace ringbinder::report
