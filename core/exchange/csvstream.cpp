// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvstream.h"

#include "core/exchange/formulaguard.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qsizetype kLongestCsvRow = qsizetype(16) << 20;

} // namespace

CsvStream::CsvStream(QIODevice& device, const QString& encoding, const CsvReadOptions& options)
    : m_source(device, encoding)
    , m_options(options)
{
}

Result<CsvStream> CsvStream::open(QIODevice& device, const CsvReadOptions& options)
{
    QString encoding = options.encoding;
    const Result<EncodingGuess> guess = guessEncoding(device); // goes to its beginning, too
    if (encoding.isEmpty()) {
        if (!guess)
            return fail(guess.error());
        encoding = guess->name;
    }
    CsvStream stream(device, encoding, options);
    if (auto filled = stream.refill(); !filled)
        return fail(filled.error());
    const std::string_view text(stream.m_text.constData(), size_t(stream.m_text.size()));
    qsizetype from = 0;
    char& separator = stream.m_options.separator;
    if (const char declared = declaredSeparator(text)) {
        if (separator == '\0')
            separator = declared;
        from = text.substr(5, 2) == "\r\n" ? 7 : 6;
        stream.m_rows = 1;
    }
    if (separator == '\0')
        separator = guessSeparator(text.substr(size_t(from)));
    stream.scanFrom(from);
    return stream;
}

void CsvStream::scanFrom(qsizetype at)
{
    m_rowStart = at;
    m_scannedFrom = at;
    m_scanner.emplace(std::string_view(m_text.constData() + at, size_t(m_text.size() - at)),
                      m_options.separator, m_options.limits, m_rows);
}

// Twice as much text behind the row that is not whole, so that a long row is not scanned over and
// over.
Result<> CsvStream::refill()
{
    QByteArray text = m_text.mid(m_rowStart);
    if (text.size() > kLongestCsvRow) {
        return fail(Error::Kind::Limit,
                    Message("exchange",
                            QT_TRANSLATE_NOOP("exchange",
                                              "Row %1 is longer than %2 MiB. Perhaps a quotation "
                                              "mark before it was never closed."))
                        .arg(m_rows + 1)
                        .arg(kLongestCsvRow >> 20));
    }
    const qsizetype wanted = 2 * text.size();
    do {
        const auto piece = m_source.next();
        if (!piece)
            return fail(piece.error());
        m_isLast = piece->isEmpty();
        text += *piece;
    } while (!m_isLast && text.size() < wanted);
    m_text = std::move(text);
    m_rowStart = 0;
    return {};
}

Result<bool> CsvStream::next()
{
    while (true) {
        const Result<bool> more = m_scanner->next();
        // A row that ends where the text does may go on behind it, or its line end may.
        const bool isWhole =
            more && *more && m_scannedFrom + m_scanner->bytesRead() < m_text.size();
        if (isWhole || m_isLast) {
            if (more && *more) {
                m_rows = m_scanner->rowNumber();
                m_rowStart = m_scannedFrom + m_scanner->bytesRead();
            }
            return more;
        }
        if (!more && more.error().kind != Error::Kind::Invalid)
            return more;
        if (auto filled = refill(); !filled)
            return fail(filled.error());
        scanFrom(0);
    }
}

QStringList CsvStream::cells() const
{
    QStringList texts;
    texts.reserve(qsizetype(m_scanner->cells().size()));
    for (const std::string_view cell : m_scanner->cells()) {
        QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        text.remove(QChar(u'\0'));
        texts.append(m_options.stripGuard ? withoutFormulaGuard(text).toString() : std::move(text));
    }
    return texts;
}

} // namespace ringbinder
