// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textcodec.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace ringbinder {
namespace {

// 0x80 to 0x9F of Windows-1252; zero where the code page has nothing.
constexpr std::array<char16_t, 32> kWindows1252High{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr qint64 kPieceBytes = qint64(1) << 20;

struct Utf8Survey {
    qint64 multiByte = 0; // well-formed sequences of more than one byte
    qint64 wrong = 0;
    qint64 firstWrong = -1;
};

bool isContinuation(uchar byte)
{
    return (byte & 0xC0) == 0x80;
}

// The length of the well-formed sequence at `at`, 0 where there is none (overlong forms, surrogates
// and code points past U+10FFFF are not well-formed).
int utf8SequenceLength(const uchar* at, const uchar* end)
{
    const uchar lead = *at;
    if (lead < 0x80)
        return 1;
    const auto has = [&](int n) { return end - at >= n; };
    if (lead >= 0xC2 && lead <= 0xDF)
        return has(2) && isContinuation(at[1]) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!has(3) || !isContinuation(at[1]) || !isContinuation(at[2]))
            return 0;
        if ((lead == 0xE0 && at[1] < 0xA0) || (lead == 0xED && at[1] > 0x9F))
            return 0;
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!has(4) || !isContinuation(at[1]) || !isContinuation(at[2]) || !isContinuation(at[3]))
            return 0;
        if ((lead == 0xF0 && at[1] < 0x90) || (lead == 0xF4 && at[1] > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

// Adds to what is known of the text before.
void surveyUtf8(const QByteArray& bytes, Utf8Survey& survey)
{
    const auto* begin = reinterpret_cast<const uchar*>(bytes.constData());
    const uchar* end = begin + bytes.size();
    const uchar* at = begin;
    while (at < end) {
        // Eight ASCII bytes at a time: most of most files.
        quint64 block = 0;
        while (end - at >= 8) {
            std::memcpy(&block, at, 8);
            if (block & 0x8080808080808080ULL)
                break;
            at += 8;
        }
        if (at == end)
            break;
        const int length = utf8SequenceLength(at, end);
        if (length == 0) {
            if (survey.firstWrong < 0)
                survey.firstWrong = at - begin;
            ++survey.wrong;
            ++at;
            continue;
        }
        survey.multiByte += length > 1;
        at += length;
    }
}

Utf8Survey surveyUtf8(const QByteArray& bytes)
{
    Utf8Survey survey;
    surveyUtf8(bytes, survey);
    return survey;
}

// How many bytes of a piece are whole characters of the encoding.
qsizetype wholeCharacters(const QByteArray& bytes, const QString& encoding)
{
    const qsizetype size = bytes.size();
    if (encoding == QLatin1String("utf-8")) {
        const qsizetype tail = std::min<qsizetype>(size, 3);
        for (qsizetype back = 1; back <= tail; ++back) {
            const auto byte = uchar(bytes[size - back]);
            if (isContinuation(byte))
                continue;
            const qsizetype needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
            return needed > back ? size - back : size;
        }
        return size;
    }
    if (!encoding.startsWith(QLatin1String("utf-16")))
        return size;
    const qsizetype even = size & ~qsizetype(1);
    if (even < 2)
        return even;
    const auto upper = uchar(bytes[even - (encoding.endsWith(QLatin1String("le")) ? 1 : 2)]);
    return upper >= 0xD8 && upper <= 0xDB ? even - 2 : even; // half of a surrogate pair
}

qint64 lineOf(const QByteArray& bytes, qint64 offset)
{
    qint64 line = 1;
    for (qint64 i = 0; i < offset && i < bytes.size(); ++i) {
        const bool ends = bytes[i] == '\n' ||
                          (bytes[i] == '\r' && (i + 1 >= bytes.size() || bytes[i + 1] != '\n'));
        line += ends;
    }
    return line;
}

tl::unexpected<Error> notInEncoding(const QString& encoding, qint64 line)
{
    return fail(Error::Kind::Invalid,
                Message("exchange", QT_TRANSLATE_NOOP(
                                        "exchange", "Line %1 holds bytes that are not text in the "
                                                    "encoding %2. Choose another encoding."))
                    .arg(line)
                    .arg(encoding));
}

Error deviceUnreadable(const QIODevice& device)
{
    return {Error::Kind::Damaged,
            Message("exchange", QT_TRANSLATE_NOOP("exchange", "The file cannot be read to its "
                                                              "end.")),
            device.errorString()};
}

// UTF-16 written without a mark has zero bytes in every second place, and hardly elsewhere.
QString utf16ByZeroBytes(const QByteArray& bytes, qint64 allBytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    if (sample < 4 || allBytes % 2 != 0)
        return {};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample; i += 2) {
        even += bytes[i] == '\0';
        odd += bytes[i + 1] == '\0';
    }
    const qsizetype pairs = sample / 2;
    if (odd * 10 >= pairs * 4 && even * 50 <= pairs)
        return QStringLiteral("utf-16le");
    if (even * 10 >= pairs * 4 && odd * 50 <= pairs)
        return QStringLiteral("utf-16be");
    return {};
}

// Where a piece stands in its text.
struct PiecePlace {
    qint64 linesBefore = 0;
    bool isStart = true;
};

Result<QByteArray> fromUtf16(const QByteArray& bytes, bool bigEndian, const PiecePlace& place)
{
    const QString encoding = bigEndian ? QStringLiteral("utf-16be") : QStringLiteral("utf-16le");
    const qsizetype units = bytes.size() / 2;
    QString text(units, Qt::Uninitialized);
    qint64 line = place.linesBefore + 1;
    bool afterHigh = false;
    for (qsizetype i = 0; i < units; ++i) {
        const auto first = uchar(bytes[2 * i]);
        const auto second = uchar(bytes[2 * i + 1]);
        const QChar unit = bigEndian ? QChar(second, first) : QChar(first, second);
        if (unit.isLowSurrogate() != afterHigh)
            return notInEncoding(encoding, line);
        afterHigh = unit.isHighSurrogate();
        line += unit == QLatin1Char('\n');
        text[i] = unit;
    }
    if (afterHigh || bytes.size() % 2 != 0)
        return notInEncoding(encoding, line);
    if (place.isStart && text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.toUtf8();
}

Result<QByteArray> fromWindows1252(const QByteArray& bytes, const PiecePlace& place)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        const bool special = byte >= 0x80 && byte < 0xA0;
        const char16_t unit = special ? kWindows1252High[byte - 0x80u] : char16_t(byte);
        if (special && unit == 0)
            return notInEncoding(QStringLiteral("windows-1252"),
                                 place.linesBefore + lineOf(bytes, i));
        text[i] = QChar(unit);
    }
    return text.toUtf8();
}

Result<QByteArray> fromNamed(const QByteArray& bytes, const QString& encoding,
                             const PiecePlace& place)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid() || !knownEncodings().contains(encoding)) {
        return fail(Error::Kind::Unsupported,
                    Message("exchange", QT_TRANSLATE_NOOP(
                                            "exchange", "The encoding %1 is not known. Known are: "
                                                        "%2."))
                        .arg(encoding)
                        .arg(knownEncodings().join(QStringLiteral(", "))));
    }
    const QString text = decoder(bytes);
    const qsizetype wrong = text.indexOf(QChar::ReplacementCharacter);
    if (decoder.hasError() || wrong >= 0)
        return notInEncoding(encoding, place.linesBefore + 1 +
                                           QStringView(text).left(wrong).count(QLatin1Char('\n')));
    return text.toUtf8();
}

// `firstWrongLine` is asked for where there is damaged UTF-8 only.
template <class FirstWrongLine>
Result<EncodingGuess> guessFrom(const QByteArray& beginning, qint64 allBytes,
                                const Utf8Survey& survey, const FirstWrongLine& firstWrongLine)
{
    if (beginning.startsWith("\xEF\xBB\xBF")) {
        if (survey.wrong > 0)
            return notInEncoding(QStringLiteral("utf-8"), firstWrongLine());
        return EncodingGuess{QStringLiteral("utf-8"), 3, true};
    }
    if (beginning.startsWith("\xFF\xFE"))
        return EncodingGuess{QStringLiteral("utf-16le"), 2, true};
    if (beginning.startsWith("\xFE\xFF"))
        return EncodingGuess{QStringLiteral("utf-16be"), 2, true};
    const QString utf16 = utf16ByZeroBytes(beginning, allBytes);
    if (!utf16.isEmpty())
        return EncodingGuess{utf16, 0, false};
    if (survey.wrong == 0)
        return EncodingGuess{QStringLiteral("utf-8"), 0, survey.multiByte > 0};
    // Windows-1252 hardly ever looks like UTF-8 by chance, so a file of which most is well-formed
    // is damaged UTF-8. Reading it as Windows-1252 would garble all that is still right.
    if (survey.multiByte >= 4 * survey.wrong)
        return notInEncoding(QStringLiteral("utf-8"), firstWrongLine());
    return EncodingGuess{QStringLiteral("windows-1252"), 0, false};
}

Result<QByteArray> pieceToUtf8(const QByteArray& bytes, const QString& name,
                               const PiecePlace& place)
{
    if (name == QLatin1String("utf-8")) {
        const Utf8Survey survey = surveyUtf8(bytes);
        if (survey.wrong > 0)
            return notInEncoding(name, place.linesBefore + lineOf(bytes, survey.firstWrong));
        return place.isStart && bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    }
    if (name == QLatin1String("utf-16le") || name == QLatin1String("utf-16be"))
        return fromUtf16(bytes, name.endsWith(QLatin1String("be")), place);
    if (name == QLatin1String("windows-1252"))
        return fromWindows1252(bytes, place);
    return fromNamed(bytes, name, place);
}

} // namespace

QStringList knownEncodings()
{
    QStringList names{QStringLiteral("utf-8"), QStringLiteral("utf-16le"),
                      QStringLiteral("utf-16be"), QStringLiteral("windows-1252")};
    for (const char* name :
         {"windows-1250", "windows-1251", "iso-8859-15", "ibm850", "macintosh"}) {
        if (QStringDecoder(name).isValid())
            names.append(QString::fromLatin1(name));
    }
    return names;
}

Result<EncodingGuess> guessEncoding(const QByteArray& bytes)
{
    const Utf8Survey survey = surveyUtf8(bytes);
    return guessFrom(bytes, bytes.size(), survey, [&] { return lineOf(bytes, survey.firstWrong); });
}

Result<EncodingGuess> guessEncoding(QIODevice& device)
{
    if (device.isSequential() || !device.seek(0)) {
        return fail(Error::Kind::Unsupported,
                    Message("exchange", QT_TRANSLATE_NOOP("exchange", "Only a file can be read "
                                                                      "here, no stream.")));
    }
    Utf8Survey survey;
    QByteArray beginning;
    QByteArray rest;
    qint64 bytes = 0;
    qint64 lines = 0;
    qint64 firstWrongLine = 0;
    while (true) {
        const QByteArray read = device.read(kPieceBytes);
        bytes += read.size();
        QByteArray piece = rest + read;
        const qsizetype whole =
            read.isEmpty() ? piece.size() : wholeCharacters(piece, QStringLiteral("utf-8"));
        rest = piece.mid(whole);
        piece.truncate(whole);
        if (beginning.isEmpty())
            beginning = piece.left(4096);
        const qint64 wrongBefore = survey.wrong;
        survey.firstWrong = -1;
        surveyUtf8(piece, survey);
        if (wrongBefore == 0 && survey.wrong > 0)
            firstWrongLine = lines + lineOf(piece, survey.firstWrong);
        lines += piece.count('\n');
        if (read.isEmpty())
            break;
    }
    if (!device.seek(0))
        return fail(deviceUnreadable(device));
    return guessFrom(beginning, bytes, survey, [firstWrongLine] { return firstWrongLine; });
}

Result<QByteArray> toUtf8(const QByteArray& bytes, const QString& encoding)
{
    return pieceToUtf8(bytes, encoding.toLower(), {});
}

Utf8Stream::Utf8Stream(QIODevice& device, QString encoding)
    : m_device(&device)
    , m_encoding(encoding.toLower())
{
}

Result<QByteArray> Utf8Stream::next()
{
    while (true) {
        const QByteArray read = m_device->read(kPieceBytes);
        if (read.isEmpty() && !m_device->atEnd())
            return fail(deviceUnreadable(*m_device));
        m_bytesRead += read.size();
        QByteArray piece = m_rest + read;
        const qsizetype whole = read.isEmpty() ? piece.size() : wholeCharacters(piece, m_encoding);
        m_rest = piece.mid(whole);
        piece.truncate(whole);
        auto text = pieceToUtf8(piece, m_encoding, {m_lines, m_isStart});
        if (!text)
            return text;
        m_isStart = m_isStart && piece.isEmpty();
        m_lines += text->count('\n');
        // A piece may be all rest, or nothing but a byte order mark.
        if (!text->isEmpty() || read.isEmpty())
            return text;
    }
}

} // namespace ringbinder
