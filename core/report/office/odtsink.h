// SPDX-License-Identifier: GPL-3.0-or-later
// The body of an OpenDocument text, the automatic styles it needs (page breaks, column widths, cell
// colours) and its pictures. Used by odtfile.cpp alone.
#pragma once

#include "core/report/office/officesink.h"
#include "core/report/office/xmltext.h"
#include "core/report/painter/pagegeometry.h"
#include "core/report/painter/style.h"

#include <QHash>

namespace ringbinder::report {

// "12.5mm"
[[nodiscard]] QString odtLength(double mm);
// Text with line breaks; runs of spaces are kept.
void writeOdtText(XmlText& xml, const QString& text);
// The same with fields: \u0001 and \u0002 stand for page and number of pages.
void writeOdtPageWords(XmlText& xml, const QString& words);
void writeOdtPicture(XmlText& xml, const OfficePicture& picture, const QString& path,
                     const QString& name);
[[nodiscard]] QString odtMasterPage(Orientation orientation);

class OdtSink final : public OfficeSink {
public:
    OdtSink(Orientation orientation, const Brand& brand)
        : m_orientation(orientation)
        , m_inks(style::Inks::of(Palette::Colour, brand))
        , m_family(brand.family())
        , m_opensWith(odtMasterPage(orientation))
    {
    }

    [[nodiscard]] const QString& family() const { return m_family; }
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

    [[nodiscard]] const QByteArray& body() const { return m_xml.fragment(); }
    [[nodiscard]] const QByteArray& automaticStyles() const { return m_styles.fragment(); }
    [[nodiscard]] const QList<QByteArray>& images() const { return m_images; }

private:
    // The style itself, or one made of it that opens a page or keeps with what follows.
    [[nodiscard]] QString placed(const QString& style, bool keepWithNext);
    [[nodiscard]] QString cellStyle(const OfficeTable& table, const OfficeRow& row,
                                    const OfficeCell& cell);
    [[nodiscard]] QString cellText(const OfficeRow& row, const OfficeCell& cell);
    [[nodiscard]] QString rowStyle(double leastMm);
    [[nodiscard]] QString columnStyle(double widthMm);
    // A new automatic style of this family under `key`, or the one made before.
    [[nodiscard]] QString automatic(const char* family, const QString& key, const QString& parent,
                                    const QByteArray& properties, const QString& masterPage = {});
    void writeRuns(const QList<TextRun>& runs);
    void writeRow(const OfficeTable& table, const OfficeRow& row);

    Orientation m_orientation;
    style::Inks m_inks;
    QString m_family;
    XmlText m_xml;
    XmlText m_styles;
    QHash<QString, QString> m_named;
    QList<QByteArray> m_images;
    int m_tables = 0;
    bool m_breaksPage = false;
    QString m_opensWith; // the master page that the next paragraph or table begins; empty: none
};

} // namespace ringbinder::report
