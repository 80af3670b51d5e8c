// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file of any size row by row, with no more in memory than its longest row and a piece of the
// file. For imports that go through millions of rows once; what needs a grid uses readCsv(). It
// guesses encoding and separator as that does and tells the same errors.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/textcodec.h"

#include <optional>

class QIODevice;

namespace ringbinder {

class CsvStream final {
public:
    // From the beginning of a device that outlives the stream.
    // Errors: those of guessEncoding() and Utf8Stream::next().
    [[nodiscard]] static Result<CsvStream> open(QIODevice& device,
                                                const CsvReadOptions& options = {});

    // Reads the next row. False at the end. Errors: those of CsvScanner::next() and
    // Utf8Stream::next(); Limit for a row of more than 16 MiB.
    [[nodiscard]] Result<bool> next();

    // Of the row just read; none for an empty line. Zero characters and formula guards are left
    // out.
    [[nodiscard]] QStringList cells() const;
    [[nodiscard]] qint64 rowNumber() const { return m_rows; } // from 1
    [[nodiscard]] qint64 bytesRead() const { return m_source.bytesRead(); }
    [[nodiscard]] char separator() const { return m_options.separator; }
    [[nodiscard]] const QString& encoding() const { return m_source.encoding(); }

private:
    CsvStream(QIODevice& device, const QString& encoding, const CsvReadOptions& options);
    [[nodiscard]] Result<> refill();
    void scanFrom(qsizetype at);

    Utf8Stream m_source;
    CsvReadOptions m_options;
    QByteArray m_text; // the rows being read
    qsizetype m_rowStart = 0;
    bool m_isLast = false; // nothing comes behind m_text
    qint64 m_rows = 0;
    qsizetype m_scannedFrom = 0;
    std::optional<CsvScanner> m_scanner;
};

} // namespace ringbinder
