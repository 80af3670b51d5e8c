// SPDX-License-Identifier: GPL-3.0-or-later
// What the writers of Word, OpenDocument and HTML have in common: a document as a sequence of
// styled paragraphs, tables and pictures, with widths already chosen. officeblocks.h calls a sink
// in the order of reading; a sink knows its format and nothing of blocks.
#pragma once

#include "core/report/document.h"

#include <QSizeF>

#include <functional>

namespace ringbinder::report {

// Paragraphs carry these as named styles, so that the reader can restyle the whole document.
enum class OfficeStyle {
    Organisation,
    Title,
    Subtitle,
    Body,
    Lead,
    Note,
    Small,
    Caption,
    ContentsTitle,
    End,
};

struct OfficeHeading {
    QString number; // may be empty
    QString text;
    int level = 1; // 1 to 3
    QString anchor;
    bool isListed = true;
};

struct OfficeCell {
    enum class Look { Plain, Bold, Muted, Head, Label, Figure };
    QString text;
    Look look = Look::Plain;
    Column::Align align = Column::Align::Left;
    QRgb fill = 0; // 0: none
    QRgb ink = 0;  // 0: that of the look
    int span = 1;
};

struct OfficeRow {
    enum class Kind { Head, Record, Group, Total };
    Kind kind = Kind::Record;
    QList<OfficeCell> cells;
    double leastMm = 0;
    bool keepsNext = false; // groups and heads do anyway
};

struct OfficeTable {
    enum class Look { Ruled, Facts, Open, Boxed };
    Look look = Look::Ruled;
    QList<double> widthsMm;
    double points = 9;
    QString description; // what a reader who cannot see it is told
    // Every row once, from the first to the last.
    std::function<void(const std::function<void(const OfficeRow&)>&)> forEachRow;

    [[nodiscard]] double widthMm() const
    {
        double sum = 0;
        for (const double width : widthsMm)
            sum += width;
        return sum;
    }
};

struct OfficePicture {
    QByteArray bytes; // PNG, or SVG where the sink wants it
    bool isSvg = false;
    QSizeF sizeMm;
    QString description;
};

class OfficeSink {
public:
    OfficeSink() = default;
    virtual ~OfficeSink() = default;
    OfficeSink(const OfficeSink&) = delete;
    OfficeSink& operator=(const OfficeSink&) = delete;

    [[nodiscard]] virtual bool wantsSvg() const = 0;
    virtual void heading(const OfficeHeading& heading) = 0;
    virtual void paragraph(OfficeStyle style, const QList<TextRun>& runs, bool keepWithNext) = 0;
    virtual void list(const BulletList& list) = 0;
    virtual void table(const OfficeTable& table) = 0;
    // Side by side.
    virtual void pictures(const QList<OfficePicture>& pictures) = 0;
    virtual void contents(const QString& title, const QList<OfficeHeading>& headings) = 0;
    // What follows begins a page.
    virtual void turnPage(Orientation orientation) = 0;
    virtual void space(double heightMm) = 0;
    // The last line; the number of pages is a field.
    virtual void end(const Document& document) = 0;
};

} // namespace ringbinder::report
