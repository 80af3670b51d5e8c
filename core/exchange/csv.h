// SPDX-License-Identifier: GPL-3.0-or-later
// Text tables: CSV, TSV and what spreadsheets put on the clipboard as text. RFC 4180 with any of
// four separators and any line end. Reading strips exactly the guard that writing puts before a
// text a spreadsheet would run as a formula, so that a round trip gives back every character.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/grid.h"

#include <QByteArray>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringbinder {

// Row by row over UTF-8 that outlives it; for imports that need no grid. Files larger than memory:
// csvstream.h. Cells are views into the
// text or into the scanner, valid until the next call. Nothing is copied but cells with "" inside.
class CsvScanner final {
public:
    // `rowsBefore`: of a text that is read piece by piece, for what rows are called.
    CsvScanner(std::string_view utf8, char separator, const TableLimits& limits = {},
               qint64 rowsBefore = 0);

    // Reads the next row. False at the end.
    // Error: Kind::Invalid for a quote never closed, Kind::Limit; both name the row.
    [[nodiscard]] Result<bool> next();

    // Empty for an empty line.
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    // Of the row just read, from 1.
    [[nodiscard]] qint64 rowNumber() const { return m_row; }
    [[nodiscard]] qint64 bytesRead() const { return m_at - m_begin; }

private:
    struct Unescaped {
        size_t cell;
        size_t offset;
        size_t size;
    };
    const char* quotedCell(const char* at);
    [[nodiscard]] tl::unexpected<Error> unclosed() const;

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    char m_separator;
    TableLimits m_limits;
    qint64 m_row = 0;
    std::vector<std::string_view> m_cells;
    std::string m_scratch; // cells of this row in which "" stood for "
    std::vector<Unescaped> m_unescaped;
};

// One of , ; | and TAB: whichever cuts most rows into the same number of cells.
[[nodiscard]] char guessSeparator(std::string_view utf8);
// That of Excel's first line "sep=;", a word to the reader and no data; NUL where there is none.
[[nodiscard]] char declaredSeparator(std::string_view utf8);

struct CsvReadOptions {
    QString encoding = {}; // empty: guess
    char separator = '\0'; // NUL: guess
    bool stripGuard = true;
    TableLimits limits = {};
};

// One sheet named as `name` without its extension.
[[nodiscard]] Result<TableSource> readCsv(const QByteArray& bytes, const QString& name,
                                          const CsvReadOptions& options, Progress& progress);

struct CsvWriteOptions {
    char separator = ',';
    bool byteOrderMark = false;
    bool formulaGuard = true;
    QByteArray lineEnd = QByteArrayLiteral("\r\n");
};

// Appends rows to UTF-8 bytes; the caller saves them, see core/base/safefile.h.
class CsvWriter final {
public:
    explicit CsvWriter(const CsvWriteOptions& options = {});
    // Texts stand in quotes, plain numbers and ISO dates without.
    void addRow(const QStringList& cells);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    // Hands over what was written so far and goes on empty: for files larger than memory.
    [[nodiscard]] QByteArray take();

private:
    CsvWriteOptions m_options;
    QByteArray m_bytes;
};

} // namespace ringbinder
