// SPDX-License-Identifier: GPL-3.0-or-later
// Writes XLSX workbooks people work with: headings that stay in view, filters, widths, drop-downs,
// level colours, notes, print set-up, and a hidden column of ids so that the file can come back.
// Text is always stored as text, never as a formula. Used by exports, reports and questionnaires.
#pragma once

#include "core/base/result.h"
#include "core/exchange/grid.h"

#include <memory>
#include <span>

namespace ringbinder {

// A word that colours its cell, alone or behind a number: "High", "12 High". 0xRRGGBB.
struct XlsxLevel {
    QString word = {};
    quint32 fill = 0xFFFFFF;
    quint32 ink = 0x000000;
};

struct XlsxColumn {
    enum class Kind { Text, Integer, Decimal, Money, Date, Moment };

    QString heading = {};
    Kind kind = Kind::Text;
    double width = 16; // in letters; text is wrapped in it
    bool hidden = false;
    bool isEditable = false;  // of protected sheets
    QStringList choices = {}; // offered as a drop-down; other texts are refused by the spreadsheet
    QList<XlsxLevel> levels = {};
    QString note = {}; // on the heading
};

struct XlsxSheetSpec {
    QString name = {};          // made to fit the rules of Excel
    QString title = {};         // above the table
    QStringList subtitles = {}; // one line each below the title
    QList<XlsxColumn> columns = {};
    int frozenColumns = 0; // that stay in view, hidden ones counted
    bool autofilter = true;
    bool landscape = true;
    bool letterPaper = false; // else A4
    QString footerLeft = {};
    QString footerRight = {}; // page numbers stand between the two
    bool isProtected = false; // cells but those of editable columns refuse changes
    bool isHidden = false;
};

struct XlsxBookSpec {
    QString title = {};
    QString author = {};
    QString company = {};
    QDateTime created = {}; // from the Clock
    // For more than some ten thousand rows: little memory, a somewhat larger file.
    bool constantMemory = false;
};

class XlsxWriter final {
public:
    // Nothing appears at `path` before finish(). Errors: Invalid (no ordinary file), Io.
    [[nodiscard]] static Result<std::unique_ptr<XlsxWriter>> create(const QString& path,
                                                                    const XlsxBookSpec& book);
    // Without finish() nothing remains.
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    // Begins a sheet; rows go to it until the next one.
    void addSheet(const XlsxSheetSpec& sheet);
    // One cell per column. Typed cells are written as what they are, whatever their text.
    void addRow(std::span<const Cell> cells);
    // On a cell of the row added last.
    void addNote(int column, const QString& text, const QString& author);
    // Writes, reads back, and moves the file to its place. What did not fit (a text longer than a
    // cell may hold) comes back as sentences. Errors: DiskFull, Io, Limit (more rows than a sheet
    // has).
    [[nodiscard]] Result<QList<Message>> finish();

private:
    class Book;
    explicit XlsxWriter(std::unique_ptr<Book> book);
    std::unique_ptr<Book> m_book;
};

} // namespace ringbinder
