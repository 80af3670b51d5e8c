// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/listsource.h"

#include "core/exchange/csvstream.h"
#include "core/exchange/tablefile.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace ringbinder {

namespace {

constexpr size_t kListSampleRows = 300;
constexpr qsizetype kListSampleLetters = qsizetype(4) << 20;
constexpr qint64 kWorkbookMagicBytes = 8;

bool isBlankListRow(const ListRow& row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

class TextListRows final : public ListRowReader {
public:
    TextListRows(CsvStream stream, qint64 bytes)
        : m_stream(std::move(stream))
        , m_bytes(bytes)
    {
    }

    [[nodiscard]] Result<std::optional<ListRow>> next() override
    {
        while (true) {
            const auto more = m_stream.next();
            if (!more)
                return fail(more.error());
            if (!*more)
                return std::optional<ListRow>();
            ListRow row{m_stream.rowNumber(), m_stream.cells()};
            if (!isBlankListRow(row))
                return std::optional(std::move(row));
        }
    }
    [[nodiscard]] qint64 done() const override { return m_stream.bytesRead(); }
    [[nodiscard]] qint64 total() const override { return m_bytes; }

private:
    CsvStream m_stream;
    qint64 m_bytes;
};

class SheetListRows final : public ListRowReader {
public:
    explicit SheetListRows(Sheet sheet)
        : m_sheet(std::move(sheet))
    {
    }

    [[nodiscard]] Result<std::optional<ListRow>> next() override
    {
        while (m_at < m_sheet.rows.size()) {
            ListRow row{qint64(m_at) + 1, {}};
            // Handed over once: what was read need not stay.
            for (Cell& cell : std::exchange(m_sheet.rows[m_at], {}))
                row.cells.append(cell.isFailed() ? QString() : std::move(cell.text));
            ++m_at;
            if (!isBlankListRow(row))
                return std::optional(std::move(row));
        }
        return std::optional<ListRow>();
    }
    [[nodiscard]] qint64 done() const override { return qint64(m_at); }
    [[nodiscard]] qint64 total() const override { return qint64(m_sheet.rows.size()); }

private:
    Sheet m_sheet;
    size_t m_at = 0;
};

// Says which file and what would do; what the parts of an archive are called helps nobody.
tl::unexpected<Error> unreadableWorkbook(const QString& name, const Error& error)
{
    const bool saysWhatToDo =
        error.kind == Error::Kind::Unsupported || error.kind == Error::Kind::Io;
    if (error.kind == Error::Kind::Cancelled || saysWhatToDo)
        return fail(error);
    return fail(error.kind,
                Message("scan", QT_TRANSLATE_NOOP("scan", "%1 cannot be read as a workbook: it is "
                                                          "damaged, or holds more than is safe to "
                                                          "read. Accepted are lists as XLSX or "
                                                          "CSV."))
                    .arg(name),
                QString(error.message.plain() + u' ' + error.detail).trimmed());
}

} // namespace

Result<ListSource> ListSource::of(std::unique_ptr<ListRowReader> rows,
                                  const ScanReadOptions& options, const ListWords& words)
{
    ListSource source;
    source.m_rows = std::move(rows);
    qsizetype letters = 0;
    while (source.m_sample.size() < kListSampleRows && letters < kListSampleLetters) {
        auto row = source.m_rows->next();
        if (!row)
            return fail(row.error());
        if (!row->has_value())
            break;
        for (const QString& cell : (*row)->cells)
            letters += cell.size();
        source.m_sample.push_back(std::move(**row));
    }
    auto layout = listLayoutOf(source.m_sample, options, words);
    if (layout)
        source.m_layout = std::move(*layout);
    else
        source.m_refusal = layout.error();
    return source;
}

Result<ListSource> ListSource::ofWorkbook(QIODevice& device, const ScanReadOptions& options,
                                          const ListWords& words, Progress& progress)
{
    auto book = readTable(device, options.fileName, {}, progress);
    if (!book)
        return unreadableWorkbook(options.fileName, book.error());
    std::optional<ListSource> best;
    QString taken;
    int tables = 0;
    for (Sheet& sheet : book->sheets) {
        if (sheet.hidden || sheet.rows.empty())
            continue;
        ++tables;
        if (best && best->fit() == Fit::List)
            continue;
        fillMerged(sheet);
        const QString name = sheet.name;
        ScanReadOptions named = options; // "Accounts" may be the name of the sheet or of the file
        named.fileName = QString(name + u' ' + options.fileName);
        auto source = of(std::make_unique<SheetListRows>(std::move(sheet)), named, words);
        if (!source)
            return fail(source.error());
        const auto rank = [](const ListSource& each) {
            return std::pair(each.fit(), each.total());
        };
        if (!best || rank(*source) > rank(*best)) {
            best = std::move(*source);
            taken = name;
        }
    }
    if (!best)
        return of(std::make_unique<SheetListRows>(Sheet()), options, words);
    if (tables > 1) {
        best->m_remarks.append(
            Message("scan", QT_TRANSLATE_NOOP("scan", "The list was read from sheet %1; the other "
                                                      "sheets of the workbook were left out."))
                .arg(taken));
    }
    best->m_remarks += book->notices;
    return std::move(*best);
}

Result<ListSource> ListSource::open(QIODevice& device, const ScanReadOptions& options,
                                    const ListWords& words, Progress& progress)
{
    device.seek(0);
    const bool isBook = isWorkbook(device.peek(kWorkbookMagicBytes));
    auto source =
        isBook ? ofWorkbook(device, options, words, progress) : ofText(device, options, words);
    if (source && source->m_refusal)
        return fail(*source->m_refusal);
    return source;
}

Result<ListSource> ListSource::ofText(QIODevice& device, const ScanReadOptions& options,
                                      const ListWords& words)
{
    auto stream = CsvStream::open(device);
    if (!stream)
        return fail(stream.error());
    return of(std::make_unique<TextListRows>(std::move(*stream), device.size()), options, words);
}

ListSource::Fit ListSource::fit() const
{
    if (m_sample.empty())
        return Fit::Nothing;
    if (m_refusal)
        return Fit::Rows;
    return m_layout.kind && m_layout.missing.isEmpty() ? Fit::List : Fit::Columns;
}

Result<std::optional<ListRow>> ListSource::next()
{
    if (m_at < m_sample.size())
        return std::optional(m_sample[m_at++]);
    return m_rows->next();
}

Result<ListLayout> listLayout(QIODevice& device, const ScanReadOptions& options)
{
    NoProgress nobody;
    auto source = ListSource::open(device, options, ListWords::shipped(), nobody);
    if (!source)
        return fail(source.error());
    return source->layout();
}

} // namespace ringbinder
