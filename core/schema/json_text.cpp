// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace ringbinder {

namespace {

constexpr qsizetype kFirstRoom = 512;
constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");
constexpr char kHexDigits[] = "0123456789abcdef";

char* putUnicodeEscape(char* out, char16_t unit)
{
    *out++ = '\\';
    *out++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *out++ = kHexDigits[(unit >> shift) & 0xf];
    return out;
}

char* putControl(char* out, char16_t unit)
{
    const char* const shortForms = "\bb\ff\nn\rr\tt";
    for (const char* form = shortForms; *form != '\0'; form += 2) {
        if (unit == char16_t(*form)) {
            *out++ = '\\';
            *out++ = form[1];
            return out;
        }
    }
    return putUnicodeEscape(out, unit);
}

char* putUtf8(char* out, char32_t point)
{
    if (point < 0x800) {
        *out++ = char(0xc0 | (point >> 6));
    } else if (point < 0x10000) {
        *out++ = char(0xe0 | (point >> 12));
        *out++ = char(0x80 | ((point >> 6) & 0x3f));
    } else {
        *out++ = char(0xf0 | (point >> 18));
        *out++ = char(0x80 | ((point >> 12) & 0x3f));
        *out++ = char(0x80 | ((point >> 6) & 0x3f));
    }
    *out++ = char(0x80 | (point & 0x3f));
    return out;
}

} // namespace

JsonWriter::JsonWriter()
    : m_bytes(kFirstRoom, Qt::Uninitialized)
{
}

char* JsonWriter::room(qsizetype size)
{
    if (m_bytes.size() - m_used < size)
        m_bytes.resize(qMax(m_bytes.size() * 2, m_used + size));
    return m_bytes.data() + m_used;
}

void JsonWriter::put(char c)
{
    *room(1) = c;
    ++m_used;
}

void JsonWriter::put(QByteArrayView bytes)
{
    std::memcpy(room(bytes.size()), bytes.data(), size_t(bytes.size()));
    m_used += bytes.size();
}

void JsonWriter::string(QStringView text)
{
    // The longest form of one UTF-16 unit is an escape of six bytes.
    char* const start = room(text.size() * 6 + 2);
    char* out = start;
    *out++ = '"';
    const char16_t* unit = text.utf16();
    const char16_t* const end = unit + text.size();
    for (; unit != end; ++unit) {
        const char16_t c = *unit;
        if (c == u'"' || c == u'\\') {
            *out++ = '\\';
            *out++ = char(c);
        } else if (c < 0x20) {
            out = putControl(out, c);
        } else if (c < 0x80) {
            *out++ = char(c);
        } else if (!QChar::isSurrogate(c)) {
            out = putUtf8(out, c);
        } else if (QChar::isHighSurrogate(c) && unit + 1 != end && QChar::isLowSurrogate(unit[1])) {
            out = putUtf8(out, QChar::surrogateToUcs4(c, unit[1]));
            ++unit;
        } else {
            // Half a character has no UTF-8; the escape keeps it readable and the bytes valid.
            out = putUnicodeEscape(out, c);
        }
    }
    *out++ = '"';
    m_used += out - start;
}

void JsonWriter::integer(qint64 number)
{
    constexpr qsizetype longest = 20;
    char* const start = room(longest);
    m_used += std::to_chars(start, start + longest, number).ptr - start;
}

void JsonWriter::real(double number)
{
    if (number == 0.0)
        number = 0.0; // no negative zero
    constexpr qsizetype longest = 32;
    char* const start = room(longest + 2);
    char* end = std::to_chars(start, start + longest, number).ptr;
    const bool readsAsReal = std::any_of(start, end, [](char c) { return c == '.' || c == 'e'; });
    if (!readsAsReal) {
        *end++ = '.';
        *end++ = '0';
    }
    m_used += end - start;
}

void JsonWriter::value(const Value& value)
{
    if (const QString* text = value.textPointer()) {
        string(*text);
    } else if (value.isInteger()) {
        integer(value.integer());
    } else if (value.isReal() && std::isfinite(value.real())) {
        real(value.real());
    } else if (const QStringList* list = value.listPointer()) {
        char separator = '[';
        for (const QString& entry : *list) {
            put(separator);
            string(entry);
            separator = ',';
        }
        put(']');
    } else {
        put("null");
    }
}

QByteArray JsonWriter::take()
{
    // A copy of the right size: history keeps these by the hundred thousand.
    const QByteArray written(m_bytes.constData(), m_used);
    m_used = 0;
    return written;
}

void JsonReader::skipBlanks()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
}

char JsonReader::peek()
{
    skipBlanks();
    return m_at == m_end ? '\0' : *m_at;
}

bool JsonReader::accept(char c)
{
    if (peek() != c || m_at == m_end)
        return false;
    ++m_at;
    return true;
}

bool JsonReader::atEnd()
{
    skipBlanks();
    return m_at == m_end;
}

std::optional<char16_t> JsonReader::escapedUnit()
{
    if (m_end - m_at < 4)
        return std::nullopt;
    unsigned unit = 0;
    const auto [stop, problem] = std::from_chars(m_at, m_at + 4, unit, 16);
    if (problem != std::errc() || stop != m_at + 4)
        return std::nullopt;
    m_at += 4;
    return char16_t(unit);
}

std::optional<QString> JsonReader::string()
{
    if (!accept('"'))
        return std::nullopt;
    QString text;
    while (m_at != m_end) {
        const char* const start = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\' && uchar(*m_at) >= 0x20)
            ++m_at;
        if (m_at != start) {
            QByteArrayView run(start, m_at - start);
            if (!run.isValidUtf8())
                return std::nullopt;
            // fromUtf8() swallows a leading byte order mark; here it is a character like any other.
            while (run.startsWith(kByteOrderMark)) {
                text += QChar(QChar::ByteOrderMark);
                run = run.sliced(kByteOrderMark.size());
            }
            text += QString::fromUtf8(run);
        }
        if (m_at == m_end || uchar(*m_at) < 0x20)
            return std::nullopt;
        if (*m_at++ == '"')
            return text;
        if (m_at == m_end)
            return std::nullopt;
        const char escape = *m_at++;
        const char* const plain = "\"\"\\\\//b\bf\fn\nr\rt\t";
        const char* form = plain;
        while (*form != '\0' && *form != escape)
            form += 2;
        if (*form != '\0') {
            text += QLatin1Char(form[1]);
            continue;
        }
        const auto unit = escape == 'u' ? escapedUnit() : std::nullopt;
        if (!unit)
            return std::nullopt;
        text += QChar(*unit);
    }
    return std::nullopt;
}

bool JsonReader::word(QByteArrayView expected)
{
    if (m_end - m_at < expected.size() ||
        std::memcmp(m_at, expected.data(), size_t(expected.size())) != 0)
        return false;
    m_at += expected.size();
    return true;
}

std::optional<Value> JsonReader::number()
{
    const char* const start = m_at;
    bool real = false;
    while (m_at != m_end && ((*m_at >= '0' && *m_at <= '9') || *m_at == '-' || *m_at == '+' ||
                             *m_at == '.' || *m_at == 'e' || *m_at == 'E')) {
        real = real || *m_at == '.' || *m_at == 'e' || *m_at == 'E';
        ++m_at;
    }
    if (!real) {
        qint64 whole = 0;
        const auto [stop, problem] = std::from_chars(start, m_at, whole);
        return problem == std::errc() && stop == m_at ? std::optional(Value(whole)) : std::nullopt;
    }
    double number = 0;
    const auto [stop, problem] = std::from_chars(start, m_at, number);
    if (problem != std::errc() || stop != m_at || !std::isfinite(number))
        return std::nullopt;
    return Value(number);
}

std::optional<Value> JsonReader::value()
{
    switch (peek()) {
    case '"': {
        const auto text = string();
        return text ? std::optional(Value(*text)) : std::nullopt;
    }
    case '[': {
        QStringList list;
        ++m_at;
        if (accept(']'))
            return Value(list);
        do {
            const auto entry = string();
            if (!entry)
                return std::nullopt;
            list.append(*entry);
        } while (accept(','));
        return accept(']') ? std::optional(Value(list)) : std::nullopt;
    }
    case 't':
        return word("true") ? std::optional(Value(qint64(1))) : std::nullopt;
    case 'f':
        return word("false") ? std::optional(Value(qint64(0))) : std::nullopt;
    case 'n':
        return word("null") ? std::optional(Value()) : std::nullopt;
    default:
        return number();
    }
}

} // namespace ringbinder
