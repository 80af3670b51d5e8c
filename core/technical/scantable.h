// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV of a scanner as its reader sees it: the row of headings found, its columns known by the
// names that products give them, the rows behind it one by one. Inside of weaknessscan.h.
#pragma once

#include "core/base/progress.h"
#include "core/exchange/csvstream.h"

namespace ringbinder {

class ScanTable final {
public:
    // One thing that a column may say, and the headings it goes by, the best one first.
    struct Known {
        const char* name; // in errors, as the format calls it
        QStringList headings;
    };

    // Errors: those of CsvStream; Invalid where `needed` (any one of each set of places in `known`)
    // is not there, naming the file, what is missing, its headings, and those that were found.
    [[nodiscard]] static Result<ScanTable> open(QIODevice& device, const QString& fileName,
                                                const QList<Known>& known,
                                                const QList<QList<int>>& needed);

    // Reads the next row that is not empty. False at the end. Errors: those of CsvStream;
    // Cancelled.
    [[nodiscard]] Result<bool> next(Progress& progress);
    [[nodiscard]] qint64 row() const { return m_stream.rowNumber(); }
    [[nodiscard]] bool has(int place) const { return m_columns[place] >= 0; }
    // Trimmed; empty where there is no such column or the row ends before it.
    [[nodiscard]] QString cell(int place) const;
    // Of the column, as it stands in the file.
    [[nodiscard]] QString heading(int place) const;

private:
    explicit ScanTable(CsvStream stream, qint64 bytes)
        : m_stream(std::move(stream))
        , m_bytes(bytes)
    {
    }

    CsvStream m_stream;
    qint64 m_bytes;
    QStringList m_headings;
    QList<int> m_columns; // by place in `known`; -1: there is none
    QStringList m_cells;
};

} // namespace ringbinder
