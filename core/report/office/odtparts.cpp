// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/odtparts.h"

#include "core/report/furniturewords.h"
#include "core/report/office/odtsink.h"
#include "core/report/office/officeblocks.h"
#include "core/report/painter/style.h"

namespace ringbinder::report {

namespace {

QString pointLength(double points)
{
    return QStringLiteral("%1pt").arg(QString::number(points));
}

QString odtColour(QRgb colour)
{
    return QString(QLatin1Char('#') + hexColour(colour));
}

void openRoot(XmlText& xml, const char* name)
{
    const auto oasis = [](const char* what) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0")
            .arg(QLatin1String(what));
    };
    const auto compatible = [](const char* what) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1-compatible:1.0")
            .arg(QLatin1String(what));
    };
    xml.open(name, {{"xmlns:office", oasis("office")},
                    {"xmlns:style", oasis("style")},
                    {"xmlns:text", oasis("text")},
                    {"xmlns:table", oasis("table")},
                    {"xmlns:draw", oasis("drawing")},
                    {"xmlns:meta", oasis("meta")},
                    {"xmlns:fo", compatible("xsl-fo")},
                    {"xmlns:svg", compatible("svg")},
                    {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
                    {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                    {"office:version", QStringLiteral("1.3")}});
}

struct OdtStyle {
    const char* name;
    const char* shown;
    double points;
    double before; // points
    double after;
    QRgb ink;
    bool isBold = false;
    bool keepsNext = false;
    int outline = 0;
};

void writeOdtStyle(XmlText& xml, const OdtStyle& style, const QByteArray& more = {})
{
    const QString name = QLatin1String(style.name);
    const bool isRoot = name == QLatin1String("Standard");
    const QString parent = isRoot ? QString() : QStringLiteral("Standard");
    const QString level = style.outline > 0 ? QString::number(style.outline) : QString();
    xml.open("style:style", {{"style:name", name},
                             {"style:display-name", QLatin1String(style.shown)},
                             {"style:family", QStringLiteral("paragraph")},
                             {"style:parent-style-name", parent},
                             {"style:default-outline-level", level}});
    xml.open("style:paragraph-properties",
             {{"fo:margin-top", pointLength(style.before)},
              {"fo:margin-bottom", pointLength(style.after)},
              {"fo:line-height", QStringLiteral("115%")},
              {"fo:keep-with-next",
               style.keepsNext ? QStringLiteral("always") : QStringLiteral("auto")}});
    if (!more.isEmpty())
        xml.raw(more);
    xml.close();
    const QString weight = style.isBold ? QStringLiteral("bold") : QStringLiteral("normal");
    xml.empty("style:text-properties", {{"fo:font-size", pointLength(style.points)},
                                        {"fo:font-weight", weight},
                                        {"fo:color", odtColour(style.ink)}});
    xml.close();
}

// Lists: one level, the mark hangs.
void writeListStyle(XmlText& xml, const char* name, const QString& bullet)
{
    xml.open("text:list-style", {{"style:name", QLatin1String(name)}});
    const QString first = QStringLiteral("1");
    if (bullet.isEmpty())
        xml.open("text:list-level-style-number", {{"text:level", first},
                                                  {"style:num-format", first},
                                                  {"style:num-suffix", QStringLiteral(".")}});
    else
        xml.open("text:list-level-style-bullet",
                 {{"text:level", first}, {"text:bullet-char", bullet}});
    xml.open("style:list-level-properties",
             {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
    xml.empty("style:list-level-label-alignment",
              {{"text:label-followed-by", QStringLiteral("listtab")},
               {"text:list-tab-stop-position", odtLength(6.5)},
               {"fo:text-indent", odtLength(-6.5)},
               {"fo:margin-left", odtLength(6.5)}});
    xml.close();
    xml.close();
    xml.close();
}

QByteArray dottedTab()
{
    XmlText xml;
    xml.open("style:tab-stops");
    xml.empty("style:tab-stop", {{"style:position", odtLength(180)},
                                 {"style:type", QStringLiteral("right")},
                                 {"style:leader-style", QStringLiteral("dotted")},
                                 {"style:leader-text", QStringLiteral(".")}});
    xml.close();
    return xml.fragment();
}

void writeNamedStyles(XmlText& xml, const Document& document)
{
    const style::Inks inks = style::Inks::of(Palette::Colour, document.brand);
    const QLocale& locale = document.language.locale();
    xml.open("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.empty("style:text-properties",
              {{"style:font-name", document.brand.family()},
               {"fo:language", locale.name().section(QLatin1Char('_'), 0, 0)},
               {"fo:country", locale.name().section(QLatin1Char('_'), 1, 1)}});
    xml.close();
    const auto body = [](const char* name, const char* shown, const TypeStyle& type, double before,
                         double after, QRgb ink, bool isBold = false) {
        return OdtStyle{name, shown, type.points, before, after, ink, isBold};
    };
    const auto head = [&inks](const char* name, const char* shown, const TypeStyle& type,
                              double before, double after, int outline) {
        return OdtStyle{name, shown, type.points, before, after, inks.accent, true, true, outline};
    };
    writeOdtStyle(xml, body("Standard", "Default Paragraph Style", style::kBody, 0, 6, inks.text));
    writeOdtStyle(xml, head("Heading_20_1", "Heading 1", style::kHeading1, 18, 6, 1));
    writeOdtStyle(xml, head("Heading_20_2", "Heading 2", style::kHeading2, 14, 4, 2));
    writeOdtStyle(xml, head("Heading_20_3", "Heading 3", style::kHeading3, 10, 3, 3));
    writeOdtStyle(xml, head("Title", "Title", style::kTitle, 6, 6, 0));
    writeOdtStyle(xml, body("Subtitle", "Subtitle", style::kSubtitle, 0, 24, inks.text));
    writeOdtStyle(xml, body("Organisation", "Organisation", style::kLead, 24, 4, inks.muted, true));
    writeOdtStyle(xml, body("Lead", "Lead", style::kLead, 0, 8, inks.text));
    writeOdtStyle(xml, body("Small", "Small print", style::kSmall, 2, 8, inks.muted));
    writeOdtStyle(xml, body("Caption", "Caption", style::kCaption, 8, 3, inks.text, true));
    writeOdtStyle(xml, body("List_20_Text", "List", style::kBody, 0, 3, inks.text));
    const TypeStyle cell{Face::Regular, 9, 1.3};
    writeOdtStyle(xml, body("Table_20_Text", "Table Contents", cell, 0, 0, inks.text));
    writeOdtStyle(xml, body("Table_20_Label", "Table Label", style::kLabel, 0, 0, inks.muted));
    writeOdtStyle(
        xml, body("Table_20_Head", "Table Heading", style::kLabel, 0, 0, inks.tableHead, true));
    writeOdtStyle(xml, body("Figure", "Figure value", style::kFigure, 0, 0, inks.text, true));
    writeOdtStyle(xml, body("Pictures", "Pictures", style::kBody, 6, 6, inks.text));
    writeOdtStyle(xml, OdtStyle{"Gap", "Gap", 2, 0, 0, inks.text});
    writeOdtStyle(xml, body("Header", "Header", style::kFurniture, 0, 0, inks.muted));
    writeOdtStyle(xml, body("Footer", "Footer", style::kFurniture, 0, 0, inks.muted));
    writeOdtStyle(xml, body("End", "End line", style::kSmall, 20, 0, inks.muted, true));
    writeOdtStyle(xml, head("Contents_20_Heading", "Contents Heading", style::kHeading1, 18, 6, 0));
    writeOdtStyle(xml, body("Contents_20_1", "Contents 1", style::kBody, 4, 1, inks.text, true),
                  dottedTab());
    writeOdtStyle(xml, body("Contents_20_2", "Contents 2", style::kBody, 0, 1, inks.text),
                  dottedTab());

    xml.open("style:style", {{"style:name", QStringLiteral("Note")},
                             {"style:family", QStringLiteral("paragraph")},
                             {"style:parent-style-name", QStringLiteral("Standard")}});
    xml.empty("style:paragraph-properties",
              {{"fo:background-color", odtColour(inks.noteFill)},
               {"fo:padding", odtLength(2)},
               {"fo:border-left", QStringLiteral("3pt solid %1").arg(odtColour(inks.accent))},
               {"fo:margin-top", pointLength(4)},
               {"fo:margin-bottom", pointLength(8)}});
    xml.close();
    const auto span = [&xml](const char* name, const char* weight, const char* slant) {
        xml.open("style:style",
                 {{"style:name", QLatin1String(name)}, {"style:family", QStringLiteral("text")}});
        xml.empty("style:text-properties", {{"fo:font-weight", QLatin1String(weight)},
                                            {"fo:font-style", QLatin1String(slant)}});
        xml.close();
    };
    span("Strong", "bold", "normal");
    span("Emphasis", "normal", "italic");
    span("StrongEmphasis", "bold", "italic");
    xml.open("style:style", {{"style:name", QStringLiteral("Picture")},
                             {"style:family", QStringLiteral("graphic")}});
    xml.empty("style:graphic-properties", {{"style:vertical-pos", QStringLiteral("bottom")},
                                           {"style:vertical-rel", QStringLiteral("baseline")}});
    xml.close();
    writeListStyle(xml, "Bullets", QStringLiteral("\u2022"));
    writeListStyle(xml, "Boxes", QStringLiteral("\u2610"));
    writeListStyle(xml, "Numbers", {});
}

void writePageLayout(XmlText& xml, const PageGeometry& geometry, Orientation orientation)
{
    const double unit = style::mm(1);
    const QSizeF paper = geometry.paper(orientation) / unit;
    const QRectF frame(geometry.frame(orientation).topLeft() / unit,
                       geometry.frame(orientation).size() / unit);
    const QRectF body(geometry.body(orientation).topLeft() / unit,
                      geometry.body(orientation).size() / unit);
    xml.open("style:page-layout",
             {{"style:name", QString(QLatin1String("Page") + odtMasterPage(orientation))}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", odtLength(paper.width())},
               {"fo:page-height", odtLength(paper.height())},
               {"style:print-orientation", orientation == Orientation::Portrait
                                               ? QStringLiteral("portrait")
                                               : QStringLiteral("landscape")},
               {"fo:margin-top", odtLength(frame.top())},
               {"fo:margin-bottom", odtLength(paper.height() - frame.bottom())},
               {"fo:margin-left", odtLength(body.left())},
               {"fo:margin-right", odtLength(paper.width() - body.right())}});
    xml.open("style:header-style");
    xml.empty("style:header-footer-properties",
              {{"fo:min-height", odtLength(body.top() - frame.top())},
               {"fo:margin-bottom", odtLength(4)}});
    xml.close();
    xml.open("style:footer-style");
    xml.empty("style:header-footer-properties",
              {{"fo:min-height", odtLength(frame.bottom() - body.bottom())},
               {"fo:margin-top", odtLength(3)}});
    xml.close();
    xml.close();
}

// Automatic styles of header and footer: two columns of this width, the draft's mark.
void writePageStyles(XmlText& xml, const PageGeometry& geometry, Orientation orientation)
{
    const QString name = odtMasterPage(orientation);
    const double width = geometry.body(orientation).width() / style::mm(1);
    const auto style = [&](const QString& suffix, const char* family) {
        xml.open("style:style",
                 {{"style:name", QString(name + suffix)}, {"style:family", QLatin1String(family)}});
    };
    style(QStringLiteral("Table"), "table");
    xml.empty("style:table-properties",
              {{"style:width", odtLength(width)}, {"table:align", QStringLiteral("left")}});
    xml.close();
    style(QStringLiteral("Left"), "table-column");
    xml.empty("style:table-column-properties", {{"style:column-width", odtLength(width * 0.66)}});
    xml.close();
    style(QStringLiteral("Right"), "table-column");
    xml.empty("style:table-column-properties", {{"style:column-width", odtLength(width * 0.34)}});
    xml.close();
}

void writeSharedPageStyles(XmlText& xml, const Document& document)
{
    const style::Inks inks = style::Inks::of(Palette::Colour, document.brand);
    const auto paragraph = [&xml](const char* name, const char* parent, bool isRight, bool isBold,
                                  QRgb ink) {
        xml.open("style:style", {{"style:name", QLatin1String(name)},
                                 {"style:family", QStringLiteral("paragraph")},
                                 {"style:parent-style-name", QLatin1String(parent)}});
        xml.empty("style:paragraph-properties",
                  {{"fo:text-align", isRight ? QStringLiteral("end") : QStringLiteral("start")}});
        xml.empty("style:text-properties",
                  {{"fo:color", odtColour(ink)},
                   {"fo:font-weight", isBold ? QStringLiteral("bold") : QStringLiteral("normal")}});
        xml.close();
    };
    paragraph("HeaderName", "Header", false, true, inks.text);
    paragraph("HeaderRight", "Header", true, false, inks.text);
    paragraph("HeaderLabel", "Header", true, true, inks.accent);
    xml.open("style:style", {{"style:name", QStringLiteral("PageCell")},
                             {"style:family", QStringLiteral("table-cell")}});
    xml.empty("style:table-cell-properties",
              {{"fo:padding", odtLength(0)}, {"fo:border", QStringLiteral("none")}});
    xml.close();
    xml.open("style:style", {{"style:name", QStringLiteral("DraftMark")},
                             {"style:family", QStringLiteral("graphic")}});
    xml.empty("style:graphic-properties",
              {{"draw:fill", QStringLiteral("solid")},
               {"draw:fill-color", odtColour(inks.watermark)},
               {"draw:stroke", QStringLiteral("none")},
               {"style:run-through", QStringLiteral("background")},
               {"style:wrap", QStringLiteral("run-through")},
               {"style:number-wrapped-paragraphs", QStringLiteral("no-limit")},
               {"style:horizontal-pos", QStringLiteral("center")},
               {"style:horizontal-rel", QStringLiteral("page-content")},
               {"style:vertical-pos", QStringLiteral("middle")},
               {"style:vertical-rel", QStringLiteral("page-content")}});
    xml.close();
}

void writeDraftMark(XmlText& xml, const QString& word)
{
    if (word.isEmpty())
        return;
    xml.open("draw:custom-shape",
             {{"text:anchor-type", QStringLiteral("paragraph")},
              {"draw:z-index", QStringLiteral("0")},
              {"draw:name", QStringLiteral("DraftMark")},
              {"draw:style-name", QStringLiteral("DraftMark")},
              {"svg:width", odtLength(150)},
              {"svg:height", odtLength(45)},
              {"draw:transform", QStringLiteral("rotate (0.785398163397448)")}});
    xml.leaf("text:p", word);
    xml.open(
        "draw:enhanced-geometry",
        {{"svg:viewBox", QStringLiteral("0 0 21600 21600")},
         {"draw:text-areas", QStringLiteral("0 0 21600 21600")},
         {"draw:text-path", QStringLiteral("true")},
         {"draw:type", QStringLiteral("fontwork-plain-text")},
         {"draw:text-path-mode", QStringLiteral("shape")},
         {"draw:text-path-scale", QStringLiteral("path")},
         {"draw:enhanced-path", QStringLiteral("M 0 0 L 21600 0 N M 0 21600 L 21600 21600 N")}});
    xml.close();
    xml.close();
}

void pageText(XmlText& xml, const char* style, const QString& text)
{
    xml.open("text:p", {{"text:style-name", QLatin1String(style)}});
    writeOdtText(xml, text);
    xml.close();
}

void openTwoColumns(XmlText& xml, Orientation orientation, const char* suffix)
{
    const QString name = odtMasterPage(orientation);
    xml.open("table:table", {{"table:name", QString(name + QLatin1String(suffix))},
                             {"table:style-name", QString(name + QLatin1String("Table"))}});
    for (const char* side : {"Left", "Right"})
        xml.empty("table:table-column",
                  {{"table:style-name", QString(name + QLatin1String(side))}});
    xml.open("table:table-row");
}

void openTwoColumnsCell(XmlText& xml)
{
    xml.open("table:table-cell", {{"table:style-name", QStringLiteral("PageCell")},
                                  {"office:value-type", QStringLiteral("string")}});
}

void writeMasterPage(XmlText& xml, const Document& document, Orientation orientation)
{
    const FurnitureWords words = furnitureWords(document.furniture, document.language);
    const QString name = odtMasterPage(orientation);
    xml.open(
        "style:master-page",
        {{"style:name", name}, {"style:page-layout-name", QString(QLatin1String("Page") + name)}});
    xml.open("style:header");
    openTwoColumns(xml, orientation, "Header");
    openTwoColumnsCell(xml);
    xml.open("text:p", {{"text:style-name", QStringLiteral("HeaderName")}});
    if (document.furniture.logo) {
        constexpr QSizeF kHeaderLogoMm(38, 7);
        writeOdtPicture(xml, pngOf(*document.furniture.logo, kHeaderLogoMm, words.organisation),
                        QStringLiteral("Pictures/logo.png"), QString(QLatin1String("Logo") + name));
        writeOdtText(xml, QStringLiteral("  "));
    }
    writeOdtText(xml, words.organisation);
    xml.close();
    pageText(xml, "Header", words.identity);
    xml.close();
    openTwoColumnsCell(xml);
    pageText(xml, "HeaderRight", words.versionLine);
    pageText(xml, "HeaderLabel", words.classification);
    xml.close();
    xml.close();
    xml.close();
    xml.open("text:p", {{"text:style-name", QStringLiteral("Gap")}});
    writeDraftMark(xml, words.draftMark);
    xml.close();
    xml.close();
    xml.open("style:footer");
    openTwoColumns(xml, orientation, "Footer");
    openTwoColumnsCell(xml);
    pageText(xml, "Footer", words.printed);
    pageText(xml, "Footer", words.footerNote);
    xml.close();
    openTwoColumnsCell(xml);
    xml.open("text:p", {{"text:style-name", QStringLiteral("HeaderRight")}});
    writeOdtPageWords(xml, pageOfWords(document.language, QString(QChar(1)), QString(QChar(2))));
    xml.close();
    pageText(xml, "HeaderLabel", words.classification);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

void writeFontFaces(XmlText& xml, const QString& family)
{
    xml.open("office:font-face-decls");
    xml.empty("style:font-face",
              {{"style:name", family},
               {"svg:font-family", QStringLiteral("'%1', 'Segoe UI', Arial").arg(family)},
               {"style:font-family-generic", QStringLiteral("swiss")},
               {"style:font-pitch", QStringLiteral("variable")}});
    xml.close();
}

} // namespace

QByteArray odtContent(const OdtSink& sink)
{
    XmlText xml;
    openRoot(xml, "office:document-content");
    writeFontFaces(xml, sink.family());
    xml.open("office:automatic-styles");
    xml.raw(sink.automaticStyles());
    xml.close();
    xml.open("office:body");
    xml.open("office:text");
    xml.raw(sink.body());
    xml.close();
    xml.close();
    xml.close();
    return xml.file();
}

QByteArray odtStyles(const Document& document, const PageGeometry& geometry)
{
    XmlText xml;
    openRoot(xml, "office:document-styles");
    writeFontFaces(xml, document.brand.family());
    xml.open("office:styles");
    writeNamedStyles(xml, document);
    xml.close();
    xml.open("office:automatic-styles");
    writeSharedPageStyles(xml, document);
    for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
        writePageStyles(xml, geometry, orientation);
        writePageLayout(xml, geometry, orientation);
    }
    xml.close();
    xml.open("office:master-styles");
    for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape})
        writeMasterPage(xml, document, orientation);
    xml.close();
    xml.close();
    return xml.file();
}

QByteArray odtMeta(const Document& document)
{
    const QString moment =
        document.info.asOf.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    XmlText xml;
    openRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.leaf("meta:generator", QStringLiteral("Ringbinder"));
    xml.leaf("dc:title", document.info.title);
    if (!document.info.subject.isEmpty())
        xml.leaf("dc:subject", document.info.subject);
    xml.leaf("meta:initial-creator", document.info.author);
    xml.leaf("dc:creator", document.info.author);
    for (const QString& word : document.info.keywords)
        xml.leaf("meta:keyword", word);
    xml.leaf("dc:language", document.language.locale().bcp47Name());
    if (!moment.isEmpty()) {
        xml.leaf("meta:creation-date", moment);
        xml.leaf("dc:date", moment);
    }
    xml.close();
    xml.close();
    return xml.file();
}

QByteArray odtManifest(const QStringList& images)
{
    XmlText xml;
    xml.open(
        "manifest:manifest",
        {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
         {"manifest:version", QStringLiteral("1.3")}});
    const auto entry = [&xml](const QString& path, const QString& type) {
        xml.empty("manifest:file-entry",
                  {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(QStringLiteral("/"), QStringLiteral("application/vnd.oasis.opendocument.text"));
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
        entry(QLatin1String(part), QStringLiteral("text/xml"));
    for (const QString& image : images)
        entry(image, QStringLiteral("image/png"));
    xml.close();
    return xml.file();
}

} // namespace ringbinder::report
