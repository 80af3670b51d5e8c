// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/textpool.h"
#include "core/exchange/formulaguard.h"
#include "core/exchange/textcodec.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

namespace ringbinder {
namespace {

constexpr std::array<char, 4> kSeparators{'\t', ';', ',', '|'}; // in order of trust
constexpr size_t kSeparatorSample = 64 * 1024;
constexpr int kSeparatorRows = 200;
constexpr qint64 kProgressRows = 1024;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

// Past CR, LF or CR LF.
const char* pastLineEnd(const char* at, const char* end)
{
    if (*at == '\r' && at + 1 != end && at[1] == '\n')
        return at + 2;
    return at + 1;
}

// How well `separator` cuts the sample: the share of rows with the commonest number of cells.
double separatorFit(std::string_view sample, bool isCut, char separator)
{
    CsvScanner scanner(sample, separator);
    std::map<size_t, int> rowsByCells;
    int rows = 0;
    size_t lastCells = 0;
    while (rows < kSeparatorRows) {
        const Result<bool> more = scanner.next();
        if (!more || !*more)
            break;
        if (scanner.cells().empty())
            continue;
        lastCells = scanner.cells().size();
        ++rowsByCells[lastCells];
        ++rows;
    }
    if (isCut && rows > 1 && rows < kSeparatorRows) {
        --rowsByCells[lastCells]; // the sample ends inside it
        --rows;
    }
    int best = 0;
    for (const auto& [cells, count] : rowsByCells) {
        if (cells >= 2)
            best = std::max(best, count);
    }
    return rows > 0 ? double(best) / rows : 0;
}

// Numbers and dates, which need no quotes with any separator.
bool isBare(QStringView text)
{
    if (text.isEmpty())
        return true;
    const qsizetype first = text[0] == QLatin1Char('-') ? 1 : 0;
    if (first == text.size() || !text[first].isDigit())
        return false;
    return std::all_of(text.begin() + first, text.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               QLatin1String(".:-TZ").contains(c);
    });
}

tl::unexpected<Error> cellTooLarge(qint64 row, const TableLimits& limits)
{
    return fail(
        Error::Kind::Limit,
        Message("exchange",
                QT_TRANSLATE_NOOP("exchange", "Row %1 has a cell of more than %2 KiB. Perhaps a "
                                              "quotation mark before it was never closed."))
            .arg(row)
            .arg(limits.cellBytes / 1024));
}

tl::unexpected<Error> tooMuch(const QString& name)
{
    return fail(Error::Kind::Limit,
                Message("exchange", QT_TRANSLATE_NOOP(
                                        "exchange", "%1 is larger than can be read at once. Split "
                                                    "it into several files."))
                    .arg(name));
}

// The cells of one row as a grid keeps them.
class CsvRowTaker final {
public:
    CsvRowTaker(bool stripGuard, bool mayHoldNul)
        : m_stripGuard(stripGuard)
        , m_mayHoldNul(mayHoldNul)
    {
    }

    [[nodiscard]] std::vector<Cell> take(std::span<const std::string_view> views)
    {
        std::vector<Cell> row;
        row.reserve(views.size());
        for (const std::string_view view : views)
            row.emplace_back(text(view));
        return row;
    }
    [[nodiscard]] qint64 nulsLeftOut() const { return m_nuls; }

private:
    [[nodiscard]] QString text(std::string_view view)
    {
        QString whole = m_pool.text({view.data(), qsizetype(view.size())});
        if (m_mayHoldNul) {
            const qsizetype before = whole.size();
            whole.remove(QChar(u'\0'));
            m_nuls += before - whole.size();
        }
        if (m_stripGuard && whole.startsWith(QLatin1Char('\''))) {
            const QStringView bare = withoutFormulaGuard(whole);
            if (bare.size() != whole.size())
                whole = bare.toString();
        }
        return whole;
    }

    bool m_stripGuard;
    bool m_mayHoldNul;
    TextPool m_pool;
    qint64 m_nuls = 0;
};

} // namespace

CsvScanner::CsvScanner(std::string_view utf8, char separator, const TableLimits& limits,
                       qint64 rowsBefore)
    : m_begin(utf8.data())
    , m_at(utf8.data())
    , m_end(utf8.data() + utf8.size())
    , m_separator(separator)
    , m_limits(limits)
    , m_row(rowsBefore)
{
}

tl::unexpected<Error> CsvScanner::unclosed() const
{
    return fail(Error::Kind::Invalid,
                Message("exchange", QT_TRANSLATE_NOOP(
                                        "exchange", "A quotation mark in row %1 is never closed. "
                                                    "Correct the file at that row and try again."))
                    .arg(m_row));
}

// Reads a cell whose first character is a quote and returns where it ends; null if it never does.
const char* CsvScanner::quotedCell(const char* at)
{
    const auto findQuote = [this](const char* from) {
        return static_cast<const char*>(std::memchr(from, '"', size_t(m_end - from)));
    };
    const char* from = at + 1;
    const char* quote = findQuote(from);
    if (!quote)
        return nullptr;
    const char* after = quote + 1;
    const bool isWhole = after == m_end || *after == m_separator || isLineEnd(*after);
    if (isWhole) {
        m_cells.emplace_back(from, size_t(quote - from));
        return after;
    }
    const size_t offset = m_scratch.size();
    while (quote + 1 != m_end && quote[1] == '"') {
        m_scratch.append(from, quote + 1);
        from = quote + 2;
        quote = findQuote(from);
        if (!quote)
            return nullptr;
    }
    m_scratch.append(from, quote);
    // Text behind the closing quote belongs to the cell, as spreadsheets read it.
    for (after = quote + 1; after != m_end && *after != m_separator && !isLineEnd(*after); ++after)
        m_scratch.push_back(*after);
    m_unescaped.push_back({m_cells.size(), offset, m_scratch.size() - offset});
    m_cells.emplace_back();
    return after;
}

Result<bool> CsvScanner::next()
{
    m_cells.clear();
    if (m_at == m_end)
        return false;
    m_scratch.clear();
    m_unescaped.clear();
    ++m_row;

    if (isLineEnd(*m_at)) {
        m_at = pastLineEnd(m_at, m_end);
        return true;
    }
    const char* at = m_at;
    while (true) {
        const char* cellStart = at;
        if (at != m_end && *at == '"') {
            at = quotedCell(at);
            if (!at)
                return unclosed();
        } else {
            while (at != m_end && *at != m_separator && !isLineEnd(*at))
                ++at;
            m_cells.emplace_back(cellStart, size_t(at - cellStart));
        }
        if (at - cellStart > m_limits.cellBytes)
            return cellTooLarge(m_row, m_limits);
        if (at == m_end || *at != m_separator)
            break;
        ++at;
        if (m_cells.size() >= size_t(m_limits.columns)) {
            return fail(
                Error::Kind::Limit,
                Message("exchange", QT_TRANSLATE_NOOP("exchange", "Row %1 has more than %2 cells."))
                    .arg(m_row)
                    .arg(m_limits.columns));
        }
    }
    m_at = at == m_end ? at : pastLineEnd(at, m_end);
    for (const Unescaped& cell : m_unescaped)
        m_cells[cell.cell] = std::string_view(m_scratch).substr(cell.offset, cell.size);
    return true;
}

char declaredSeparator(std::string_view utf8)
{
    if (utf8.size() < 6 || !isLineEnd(utf8[5]))
        return '\0';
    const QByteArray word = QByteArray(utf8.data(), 4).toLower();
    const auto separator = uchar(utf8[4]);
    return word == "sep=" && separator < 0x80 && separator != '"' ? char(separator) : '\0';
}

char guessSeparator(std::string_view utf8)
{
    const std::string_view sample = utf8.substr(0, kSeparatorSample);
    const bool isCut = sample.size() < utf8.size();
    char best = ',';
    double bestFit = 0;
    for (const char separator : kSeparators) {
        const double fit = separatorFit(sample, isCut, separator);
        if (fit > bestFit + 1e-6) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

Result<TableSource> readCsv(const QByteArray& bytes, const QString& name,
                            const CsvReadOptions& options, Progress& progress)
{
    if (bytes.size() > options.limits.fileBytes)
        return tooMuch(name);
    TableSource source;
    source.name = name;
    source.kind = QStringLiteral("csv");
    source.encoding = options.encoding.toLower();
    if (source.encoding.isEmpty()) {
        const Result<EncodingGuess> guess = guessEncoding(bytes);
        if (!guess)
            return fail(guess.error());
        source.encoding = guess->name;
        source.encodingGuessed = true;
    }
    const Result<QByteArray> utf8 = toUtf8(bytes, source.encoding);
    if (!utf8)
        return fail(utf8.error());
    std::string_view text(utf8->constData(), size_t(utf8->size()));

    Sheet sheet;
    sheet.name = QFileInfo(name).completeBaseName();
    char separator = options.separator;
    if (const char declared = declaredSeparator(text)) {
        if (separator == '\0')
            separator = declared;
        text.remove_prefix(
            size_t(pastLineEnd(text.data() + 5, text.data() + text.size()) - text.data()));
        sheet.rows.emplace_back();
    }
    if (separator == '\0')
        separator = guessSeparator(text);
    source.separator = QLatin1Char(separator);

    CsvRowTaker taker(options.stripGuard, text.find('\0') != std::string_view::npos);
    CsvScanner scanner(text, separator, options.limits);
    qint64 cells = 0;
    const Message step("exchange", QT_TRANSLATE_NOOP("exchange", "Reading rows"));
    while (true) {
        const Result<bool> more = scanner.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        cells += qint64(scanner.cells().size());
        if (cells > options.limits.cells)
            return tooMuch(name);
        sheet.rows.push_back(taker.take(scanner.cells()));
        if (scanner.rowNumber() % kProgressRows == 0) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, {});
            progress.report(scanner.bytesRead(), qint64(text.size()), step);
        }
    }
    if (taker.nulsLeftOut() > 0) {
        source.notices.append(
            Message("exchange", QT_TRANSLATE_N_NOOP(
                                    "exchange", "%n zero character(s) in the text were left out."))
                .count(int(taker.nulsLeftOut())));
    }
    source.sheets.append(std::move(sheet));
    return source;
}

CsvWriter::CsvWriter(const CsvWriteOptions& options)
    : m_options(options)
{
    if (options.byteOrderMark)
        m_bytes.append("\xEF\xBB\xBF");
}

void CsvWriter::addRow(const QStringList& cells)
{
    // A line with nothing on it would be read as a row without cells.
    const bool isBlankLine = cells.size() == 1 && cells.first().isEmpty();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString& cell = cells[i];
        if (i > 0)
            m_bytes.append(m_options.separator);
        const bool guarded = m_options.formulaGuard && needsFormulaGuard(cell);
        if (!guarded && !isBlankLine && isBare(cell)) {
            m_bytes.append(cell.toLatin1());
            continue;
        }
        m_bytes.append(guarded ? "\"'" : "\"");
        QByteArray utf8 = cell.toUtf8();
        if (utf8.contains('"'))
            utf8.replace("\"", "\"\"");
        m_bytes.append(utf8).append('"');
    }
    m_bytes.append(m_options.lineEnd);
}

QByteArray CsvWriter::take()
{
    return std::exchange(m_bytes, QByteArray());
}

} // namespace ringbinder
