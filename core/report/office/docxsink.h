// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a Word file, and the pictures and lists that it points at. Used by docxfile.cpp
// alone.
#pragma once

#include "core/report/office/officesink.h"
#include "core/report/office/xmltext.h"
#include "core/report/painter/pagegeometry.h"
#include "core/report/painter/style.h"

namespace ringbinder::report {

// Twentieths of a point and English metric units, the measures of the format.
[[nodiscard]] QString twips(double mm);
[[nodiscard]] QString emus(double mm);
// A paragraph's run properties and text; '\n' becomes a line break.
void writeDocxRun(XmlText& xml, const TextRun& run, QRgb ink = 0);
// A field that the reader's program fills: PAGE, NUMPAGES.
void writeDocxField(XmlText& xml, const QString& instruction, const QString& shown);
// A sentence with such fields in it; \u0001 and \u0002 stand for page and number of pages.
void writeDocxPageWords(XmlText& xml, const QString& words);
// `relation`: "rId7" of the picture's part.
void writeDocxPicture(XmlText& xml, const OfficePicture& picture, const QString& relation, int id);

class DocxSink final : public OfficeSink {
public:
    DocxSink(const PageGeometry& geometry, Orientation orientation, const Brand& brand)
        : m_geometry(geometry)
        , m_orientation(orientation)
        , m_inks(style::Inks::of(Palette::Colour, brand))
    {
    }

    [[nodiscard]] bool wantsSvg() const override { return false; }
    void heading(const OfficeHeading& heading) override;
    void paragraph(OfficeStyle style, const QList<TextRun>& runs, bool keepWithNext) override;
    void list(const BulletList& list) override;
    void table(const OfficeTable& table) override;
    void pictures(const QList<OfficePicture>& pictures) override;
    void contents(const QString& title, const QList<OfficeHeading>& headings) override;
    void turnPage(Orientation orientation) override;
    void space(double heightMm) override;
    void end(const Document& document) override;

    // The section that is open; written last.
    void closeSection();
    [[nodiscard]] const QByteArray& body() const { return m_xml.fragment(); }
    [[nodiscard]] const QList<QByteArray>& images() const { return m_images; }
    // Of word/numbering.xml: lists that count from one again.
    [[nodiscard]] int numberedLists() const { return m_numberedLists; }

private:
    void openParagraph(const QString& style, bool keepWithNext, int listId = 0);
    void tinyParagraph(bool endsSection);
    void writeSection();
    void writeRow(const OfficeTable& table, const OfficeRow& row);
    void writeCell(const OfficeRow& row, const OfficeCell& cell, double widthMm);

    const PageGeometry& m_geometry;
    Orientation m_orientation;
    style::Inks m_inks;
    XmlText m_xml;
    QList<QByteArray> m_images;
    int m_numberedLists = 0;
    int m_bookmarks = 0;
    int m_drawings = 0;
    bool m_breaksPage = false;
};

} // namespace ringbinder::report
