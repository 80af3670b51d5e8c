// SPDX-License-Identifier: GPL-3.0-or-later
// A printed document as values: what it says, in which order, never where on the page. Packs
// compose it, PagedLayout lays it out for preview, printer and PDF alike. All texts are plain and
// in the reader's language already; markup characters in them are printed as they are. Empty cells
// are not allowed to mean something: the composer writes "not recorded".
#pragma once

#include "core/base/language.h"
#include "core/report/brand.h"
#include "core/report/chart.h"
#include "core/report/picture.h"
#include "core/report/tint.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace ringbinder::report {

enum class Orientation { Portrait, Landscape };

struct TextRun {
    QString text; // '\n' starts a new line
    bool bold = false;
    bool italic = false;
};

// Sections count themselves: 1, 1.1, 1.1.1. A heading stays with what follows; a section that
// spills over a page is marked as continued there.
struct Heading {
    QString text;
    int level = 1; // 1 to 3
    bool isNumbered = true;
    bool isBookmarked = true;
    bool startsPage = false;
};

struct Paragraph {
    enum class Style {
        Body,
        Lead,  // the sentence that sums a section up
        Note,  // boxed, for what must not be overlooked
        Small, // legends, sources
    };
    QList<TextRun> runs;
    Style style = Style::Body;
    bool keepWithNext = false;

    [[nodiscard]] static Paragraph plain(const QString& text, Style style = Style::Body)
    {
        return {{{text, false, false}}, style, false};
    }
};

struct KeyValue {
    struct Entry {
        QString label;
        QString value;
        int tint = -1;
        bool isMuted = false; // "not recorded"
    };
    QList<Entry> entries;
    QList<Tint> tints;
    int columns = 1; // 1 or 2 pairs side by side
};

struct BulletList {
    enum class Mark { Bullet, Number, CheckBox };
    QList<QList<TextRun>> items;
    Mark mark = Mark::Bullet;
};

// A row of large numbers that open a summary.
struct Figures {
    struct Figure {
        QString value;
        QString label;
        int tint = -1;
    };
    QList<Figure> figures;
    QList<Tint> tints;
};

struct Cell {
    QString text;
    int tint = -1; // index into Table::tints; an empty text prints "letter word" of the tint
    bool isBold = false;
    bool isMuted = false; // "not recorded" and the like
};

struct Row {
    enum class Kind {
        Record,
        Group, // first cell only, over the whole width; stays with the next row
        Total,
    };
    QList<Cell> cells;
    Kind kind = Kind::Record;
};

// The rows of a table, fetched one at a time and possibly more than once, in any order, by one
// thread: big registers never exist twice. The answer for one index never changes.
struct Rows {
    qsizetype count = 0;
    std::function<Row(qsizetype)> at;

    [[nodiscard]] static Rows of(QList<Row> rows);
};

struct Column {
    enum class Align { Left, Right, Centre };
    QString title;
    double weight = 1.0; // share of the room that is left, relative to the others
    int minChars = 0;    // 0: from the longest word
    int maxChars = 0;    // 0: from the content
    Align align = Align::Left;
    bool wraps = true;       // false: one line, for codes, dates and numbers
    bool identifies = false; // repeated in each part when the table must be split by columns
};

struct Table {
    QString caption;
    QList<Column> columns;
    Rows rows;
    QList<Tint> tints;
    QString countLine; // "93 of 93 controls shown, filter: none"
    QString emptyText; // printed in place of rows: "No risk is above the criterion."
};

// One to three charts side by side.
struct Charts {
    QList<ChartSpec> charts;
    double heightMm = 0; // 0: what suits the kind
};

struct Image {
    Picture picture;
    double widthMm = 80;
    QString caption;
};

struct SignatureBlock {
    struct Signatory {
        QString purpose; // "Prepared", "Approved"; may be empty
        QString name;
        QString role;
        QString date;  // empty: a line to write on
        QString proof; // electronic approval: method, time, hash; empty: a line to sign on
    };
    QString statement; // what is being signed; may be empty
    QList<Signatory> signatories;
    bool hasRemarkField = false;
};

struct PageBreak {
    std::optional<Orientation> orientation; // nothing: as before
};

struct Spacer {
    double heightMm = 4;
};

// Headings down to a level with their pages.
struct Contents {
    QString title;
    int deepest = 2;
};

using Block = std::variant<Heading, Paragraph, KeyValue, BulletList, Figures, Table, Charts, Image,
                           SignatureBlock, PageBreak, Spacer, Contents>;

// A page of a file from outside, behind the document's own: header, footer and running number are
// ours, what it shows is not. A PDF passed foreignpdf.h; its pages reach paper only in a PDF.
struct AppendedPage {
    QString caption;  // "EVD-0003 Restore test, page 2 of 4"
    QString bookmark; // of the first page of a file; empty: none
    Orientation orientation = Orientation::Portrait;
    std::optional<Picture> picture = {}; // else a page of the PDF
    std::shared_ptr<const QByteArray> pdf = {};
    int pdfPage = 0;
};

// A file that travels inside the PDF as it is.
struct AttachedFile {
    QString name; // without folders
    QString mediaType;
    QString description;
    QByteArray bytes;
};

// What identifies the document, on its first page.
struct ControlBlock {
    struct Entry {
        QString label;
        QString value;
        bool isMuted = false; // "not recorded"
    };
    QList<Entry> entries;
};

// What every page repeats.
struct Furniture {
    QString organisation;
    std::optional<Picture> logo;
    QString documentId;
    QString shortTitle;
    QString version;
    QString status;
    QString classification;
    QString printDate;
    QString snapshotId;
    QString footerNote;   // "Uncontrolled when printed unless signed or stamped"
    QString program;      // which printed it; empty: not named
    QString generatedBy;  // small, may be empty
    bool isDraft = false; // watermark on every page
};

struct DocumentInfo {
    QString title;
    QString subject;
    QString author;
    QStringList keywords;
    QDateTime asOf; // the instant all dates in the file's metadata are pinned to
};

struct Document {
    DocumentInfo info;
    Brand brand;
    Furniture furniture;
    QString title; // large, on the first page
    QString subtitle;
    ControlBlock control;
    Orientation orientation = Orientation::Portrait; // of the first page
    bool controlPageStandsAlone = true;              // the first block starts on page 2
    QList<Block> blocks;
    QString endLine;   // "End of document"; the page total is added; empty: none
    Language language; // of the engine's own few words: "Page 3 of 12", "continued"
    // Of a PDF alone; other formats leave them out.
    QList<AppendedPage> appended = {};
    QList<AttachedFile> attached = {};

    // Before the page of the control block.
    [[nodiscard]] bool hasCoverPage() const
    {
        return brand.hasCoverPage && !title.isEmpty() && !control.entries.isEmpty();
    }
};

} // namespace ringbinder::report
