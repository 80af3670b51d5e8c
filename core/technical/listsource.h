// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of a list come from: a text table, read as its rows are asked for, or a workbook,
// of which the first visible sheet that is a list is taken. It finds the layout and hands rows over
// one by one; what a row says is not its business. Used by listscan.h, and by whatever asks only
// for the layout.
#pragma once

#include "core/technical/listlayout.h"

#include <memory>

namespace ringbinder {

// Rows that are not blank, in their order.
class ListRowReader {
public:
    virtual ~ListRowReader() = default;
    ListRowReader(const ListRowReader&) = delete;
    ListRowReader& operator=(const ListRowReader&) = delete;

    // Nothing behind the last row.
    [[nodiscard]] virtual Result<std::optional<ListRow>> next() = 0;
    [[nodiscard]] virtual qint64 done() const = 0; // of total()
    [[nodiscard]] virtual qint64 total() const = 0;

protected:
    ListRowReader() = default;
};

class ListSource final {
public:
    // From the beginning of a device that outlives the source.
    // Errors: those of CsvStream::open() and listLayoutOf(); of a workbook those of readXlsx(), in
    // words that name the file and what is accepted.
    [[nodiscard]] static Result<ListSource> open(QIODevice& device, const ScanReadOptions& options,
                                                 const ListWords& words, Progress& progress);

    [[nodiscard]] const ListLayout& layout() const { return m_layout; }
    // The first rows, to be looked at before all are read.
    [[nodiscard]] const std::vector<ListRow>& sample() const { return m_sample; }
    // Which sheet was taken, and what of a workbook could not be.
    [[nodiscard]] const QList<Message>& remarks() const { return m_remarks; }

    // Of all rows, those of the sample among them.
    [[nodiscard]] Result<std::optional<ListRow>> next();
    [[nodiscard]] qint64 done() const { return m_rows->done(); }
    [[nodiscard]] qint64 total() const { return m_rows->total(); }

private:
    // Of several sheets, the first one that is a list; else the longest of those whose columns
    // people may give a meaning to, else of those with rows.
    enum class Fit { Nothing, Rows, Columns, List };

    ListSource() = default;
    [[nodiscard]] static Result<ListSource>
    of(std::unique_ptr<ListRowReader> rows, const ScanReadOptions& options, const ListWords& words);
    [[nodiscard]] static Result<ListSource>
    ofText(QIODevice& device, const ScanReadOptions& options, const ListWords& words);
    [[nodiscard]] static Result<ListSource> ofWorkbook(QIODevice& device,
                                                       const ScanReadOptions& options,
                                                       const ListWords& words, Progress& progress);
    [[nodiscard]] Fit fit() const;

    std::unique_ptr<ListRowReader> m_rows;
    std::vector<ListRow> m_sample;
    size_t m_at = 0;
    ListLayout m_layout;
    std::optional<Error> m_refusal; // of the map of columns; there is no layout then
    QList<Message> m_remarks;
};

// The layout alone. Errors: those of ListSource::open().
[[nodiscard]] Result<ListLayout> listLayout(QIODevice& device, const ScanReadOptions& options);

} // namespace ringbinder
