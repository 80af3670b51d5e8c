// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlscanner.h"

#include "core/exchange/textcodec.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace ringbinder {
namespace {

enum XmlClass : uchar { XmlBlank = 1, XmlNameEnd = 2 };

constexpr std::array<uchar, 256> xmlClasses()
{
    std::array<uchar, 256> classes{};
    for (const char c : {' ', '\n', '\t', '\r'})
        classes[uchar(c)] = XmlBlank | XmlNameEnd;
    for (const char c : {'>', '/', '=', '<', '"', '\''})
        classes[uchar(c)] = XmlNameEnd;
    return classes;
}

constexpr std::array<uchar, 256> kXmlClasses = xmlClasses();

bool isXmlBlank(char c)
{
    return kXmlClasses[uchar(c)] & XmlBlank;
}

const char* skipXmlBlanks(const char* at, const char* end)
{
    while (at != end && isXmlBlank(*at))
        ++at;
    return at;
}

const char* xmlNameEnd(const char* at, const char* end)
{
    while (at != end && !(kXmlClasses[uchar(*at)] & XmlNameEnd))
        ++at;
    return at;
}

// Most texts and values are a few bytes; a call to memchr would cost more than they do.
const char* findXmlByte(const char* at, const char* end, char wanted)
{
    const char* nearEnd = end - at > 16 ? at + 16 : end;
    for (; at != nearEnd; ++at) {
        if (*at == wanted)
            return at;
    }
    const void* found = at == end ? nullptr : std::memchr(at, wanted, size_t(end - at));
    return found ? static_cast<const char*>(found) : end;
}

std::string_view localPart(const char* from, const char* to)
{
    for (const char* at = from; at != to; ++at) {
        if (*at == ':')
            return {at + 1, size_t(to - at - 1)};
    }
    return {from, size_t(to - from)};
}

void appendUtf8(std::string& out, char32_t code)
{
    if (code < 0x80) {
        out.push_back(char(code));
    } else if (code < 0x800) {
        out.push_back(char(0xC0 | code >> 6));
        out.push_back(char(0x80 | (code & 0x3F)));
    } else if (code < 0x10000) {
        out.push_back(char(0xE0 | code >> 12));
        out.push_back(char(0x80 | (code >> 6 & 0x3F)));
        out.push_back(char(0x80 | (code & 0x3F)));
    } else {
        out.push_back(char(0xF0 | code >> 18));
        out.push_back(char(0x80 | (code >> 12 & 0x3F)));
        out.push_back(char(0x80 | (code >> 6 & 0x3F)));
        out.push_back(char(0x80 | (code & 0x3F)));
    }
}

// `reference` is what stands between & and ;.
bool appendReference(std::string& out, std::string_view reference)
{
    if (reference == "amp")
        out.push_back('&');
    else if (reference == "lt")
        out.push_back('<');
    else if (reference == "gt")
        out.push_back('>');
    else if (reference == "quot")
        out.push_back('"');
    else if (reference == "apos")
        out.push_back('\'');
    else {
        if (reference.size() < 2 || reference[0] != '#')
            return false;
        const bool isHex = reference[1] == 'x';
        const char* from = reference.data() + (isHex ? 2 : 1);
        const char* to = reference.data() + reference.size();
        quint32 code = 0;
        const auto [end, problem] = std::from_chars(from, to, code, isHex ? 16 : 10);
        const bool isCharacter =
            code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800) ||
            (code >= 0xE000 && code < 0xFFFE) || (code >= 0x10000 && code < 0x110000);
        if (problem != std::errc() || end != to || !isCharacter)
            return false;
        appendUtf8(out, code);
    }
    return true;
}

// Up to the first reference or carriage return.
size_t plainLength(std::string_view raw)
{
    size_t plain = 0;
    while (plain < raw.size() && raw[plain] != '&' && raw[plain] != '\r')
        ++plain;
    return plain;
}

// Resolves references and makes line ends LF.
bool appendResolved(std::string& out, std::string_view raw)
{
    const size_t plain = plainLength(raw);
    out.append(raw.substr(0, plain));
    for (size_t i = plain; i < raw.size(); ++i) {
        if (raw[i] == '\r') {
            out.push_back('\n');
            i += i + 1 < raw.size() && raw[i + 1] == '\n';
            continue;
        }
        if (raw[i] != '&') {
            out.push_back(raw[i]);
            continue;
        }
        const size_t end = raw.find(';', i);
        if (end == std::string_view::npos || !appendReference(out, raw.substr(i + 1, end - i - 1)))
            return false;
        i = end;
    }
    return true;
}

// The encoding an XML declaration names; empty where it names none.
QByteArray declaredEncoding(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(200);
    if (!head.startsWith("<?xml"))
        return {};
    const qsizetype end = head.indexOf("?>");
    const qsizetype word = head.indexOf("encoding");
    if (word < 0 || word > end)
        return {};
    for (const char quote : {'"', '\''}) {
        const qsizetype from = head.indexOf(quote, word);
        const qsizetype to = head.indexOf(quote, from + 1);
        if (from >= 0 && to > from && to < end)
            return head.mid(from + 1, to - from - 1).toLower();
    }
    return {};
}

} // namespace

QString xmlEncoding(const QByteArray& beginning)
{
    if (beginning.startsWith("\xFF\xFE"))
        return QStringLiteral("utf-16le");
    if (beginning.startsWith("\xFE\xFF"))
        return QStringLiteral("utf-16be");
    const QByteArray declared = declaredEncoding(beginning);
    const bool isOurs =
        declared.isEmpty() || declared == "utf-8" || declared == "utf8" || declared == "us-ascii";
    return isOurs ? QStringLiteral("utf-8") : QString::fromLatin1(declared);
}

Result<QByteArray> xmlToUtf8(const QByteArray& bytes)
{
    return toUtf8(bytes, xmlEncoding(bytes));
}

XmlScanner::XmlScanner(std::string_view utf8)
    : m_begin(utf8.data())
    , m_at(utf8.data())
    , m_end(utf8.data() + utf8.size())
{
}

XmlScanner::Token XmlScanner::failed(const char* why)
{
    if (!m_why)
        m_why = why;
    return Token::Failed;
}

XmlScanner::Token XmlScanner::next()
{
    if (m_why)
        return Token::Failed;
    if (m_endsAtOnce) {
        m_endsAtOnce = false;
        m_depth = m_open.size();
        m_open.pop_back();
        return Token::End;
    }
    while (m_at != m_end) {
        if (*m_at != '<') {
            const char* to = findXmlByte(m_at, m_end, '<');
            m_text = std::string_view(m_at, size_t(to - m_at));
            m_isCharacterData = false;
            m_at = to;
            if (!m_open.empty())
                return Token::Text;
            if (!std::all_of(m_text.begin(), m_text.end(), isXmlBlank))
                return failed("text outside of the root");
            continue;
        }
        if (m_end - m_at < 2)
            return failed("ends inside a tag");
        if (m_at[1] == '/')
            return endTag();
        if (m_at[1] != '!' && m_at[1] != '?')
            return startTag();
        const std::string_view rest(m_at, size_t(m_end - m_at));
        if (rest.starts_with("<![CDATA[") && !m_open.empty()) {
            const size_t end = rest.find("]]>");
            if (end == std::string_view::npos)
                return failed("character data never ends");
            m_text = rest.substr(9, end - 9);
            m_isCharacterData = true;
            m_at += end + 3;
            return Token::Text;
        }
        if (!skipMarkup())
            return Token::Failed;
    }
    if (!m_open.empty() || !m_hadRoot)
        return failed("ends too early");
    return Token::Finished;
}

// Comments and processing instructions.
bool XmlScanner::skipMarkup()
{
    const std::string_view rest(m_at, size_t(m_end - m_at));
    const bool isComment = rest.starts_with("<!--");
    if (!isComment && rest[1] == '!') {
        failed("a document type is not accepted");
        return false;
    }
    const size_t end = isComment ? rest.find("-->", 4) : rest.find("?>", 2);
    if (end == std::string_view::npos) {
        failed("markup never ends");
        return false;
    }
    m_at += end + (isComment ? 3 : 2);
    return true;
}

XmlScanner::Token XmlScanner::startTag()
{
    const char* from = m_at + 1;
    const char* limit = m_end - m_at > kMaxTag ? m_at + kMaxTag : m_end;
    const char* to = xmlNameEnd(from, limit);
    if (to == limit || to == from)
        return failed("name of a tag");
    if (m_open.empty() && m_hadRoot)
        return failed("a second root");
    if (m_open.size() >= kMaxDepth)
        return failed("too deep");
    const std::string_view qualified(from, size_t(to - from));
    m_at = to;
    m_end = std::exchange(limit, m_end); // attributes may not run beyond the longest tag
    const bool isRead = readAttributes();
    m_end = limit;
    if (!isRead)
        return failed("attributes, or a tag that is too long");
    m_hadRoot = true;
    m_open.push_back(qualified);
    m_depth = m_open.size();
    m_name = localPart(from, to);
    return Token::Start;
}

// From behind the name to behind '>'.
bool XmlScanner::readAttributes()
{
    m_attributes.clear();
    while (true) {
        m_at = skipXmlBlanks(m_at, m_end);
        if (m_at == m_end)
            return false;
        if (*m_at == '>') {
            ++m_at;
            return true;
        }
        if (*m_at == '/') {
            m_endsAtOnce = m_end - m_at >= 2 && m_at[1] == '>';
            m_at += 2;
            return m_endsAtOnce;
        }
        const char* nameEnd = xmlNameEnd(m_at, m_end);
        const char* equals = skipXmlBlanks(nameEnd, m_end);
        if (nameEnd == m_at || equals == m_end || *equals != '=')
            return false;
        const char* quote = skipXmlBlanks(equals + 1, m_end);
        if (quote == m_end || (*quote != '"' && *quote != '\''))
            return false;
        const char* close = findXmlByte(quote + 1, m_end, *quote);
        if (close == m_end)
            return false;
        const bool isNamespace =
            *m_at == 'x' && std::string_view(m_at, size_t(nameEnd - m_at)).starts_with("xmlns");
        if (!isNamespace)
            m_attributes.push_back(
                {localPart(m_at, nameEnd), {quote + 1, size_t(close - quote - 1)}});
        m_at = close + 1;
    }
}

XmlScanner::Token XmlScanner::endTag()
{
    const char* from = m_at + 2;
    const char* to = xmlNameEnd(from, m_end);
    const char* close = skipXmlBlanks(to, m_end);
    if (close == m_end || *close != '>')
        return failed("an end tag");
    if (m_open.empty() || size_t(to - from) != m_open.back().size() ||
        !std::equal(from, to, m_open.back().begin()))
        return failed("tags cross");
    m_name = localPart(from, to);
    m_depth = m_open.size();
    m_open.pop_back();
    m_at = close + 1;
    return Token::End;
}

std::string_view XmlScanner::attribute(std::string_view localName) const
{
    for (const Attribute& attribute : m_attributes) {
        // Most names are one letter: look at it before calling anything.
        if (attribute.name.size() == localName.size() && !localName.empty() &&
            attribute.name[0] == localName[0] &&
            (localName.size() == 1 || attribute.name == localName))
            return attribute.value;
    }
    return {};
}

QString XmlScanner::attributeText(std::string_view localName) const
{
    const std::string_view raw = attribute(localName);
    std::string resolved;
    if (!appendResolved(resolved, raw))
        resolved = raw;
    return QString::fromUtf8(resolved.data(), qsizetype(resolved.size()));
}

bool XmlScanner::isPlainText() const
{
    return !m_isCharacterData && plainLength(m_text) == m_text.size();
}

bool XmlScanner::appendText(std::string& out)
{
    if (m_isCharacterData) {
        out.append(m_text);
        return true;
    }
    if (appendResolved(out, m_text))
        return true;
    failed("a reference that is not known");
    return false;
}

void XmlScanner::skipElement()
{
    const size_t depth = m_open.size();
    Token token = Token::Start;
    while (token != Token::Failed && m_open.size() >= depth)
        token = next();
}

Error XmlScanner::error(const QString& partName) const
{
    return {
        Error::Kind::Damaged,
        Message("exchange", QT_TRANSLATE_NOOP("exchange", "The file is damaged or hostile: \"%1\" "
                                                          "in it is not read at byte %2. Ask for "
                                                          "a new copy of it."))
            .arg(partName)
            .arg(offset()),
        QString::fromLatin1(m_why ? m_why : "")};
}

} // namespace ringbinder
