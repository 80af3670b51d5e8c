// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmltext.h"

#include <QHash>

#include <array>

namespace ringbinder {
namespace {

// U+00A1 to U+00FF in order.
constexpr const char* kLatin1Entities =
    "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 "
    "sup3 "
    "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc "
    "Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde "
    "Ograve "
    "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave "
    "aacute "
    "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth "
    "ntilde "
    "ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

struct NamedCharacter {
    const char* name;
    char16_t code;
};

constexpr std::array kOtherEntities{
    NamedCharacter{"amp", u'&'},      NamedCharacter{"lt", u'<'},
    NamedCharacter{"gt", u'>'},       NamedCharacter{"quot", u'"'},
    NamedCharacter{"apos", u'\''},    NamedCharacter{"nbsp", u' '},
    NamedCharacter{"euro", 0x20AC},   NamedCharacter{"OElig", 0x0152},
    NamedCharacter{"oelig", 0x0153},  NamedCharacter{"Scaron", 0x0160},
    NamedCharacter{"scaron", 0x0161}, NamedCharacter{"Yuml", 0x0178},
    NamedCharacter{"fnof", 0x0192},   NamedCharacter{"circ", 0x02C6},
    NamedCharacter{"tilde", 0x02DC},  NamedCharacter{"ensp", 0x2002},
    NamedCharacter{"emsp", 0x2003},   NamedCharacter{"thinsp", 0x2009},
    NamedCharacter{"zwnj", 0x200C},   NamedCharacter{"zwj", 0x200D},
    NamedCharacter{"lrm", 0x200E},    NamedCharacter{"rlm", 0x200F},
    NamedCharacter{"ndash", 0x2013},  NamedCharacter{"mdash", 0x2014},
    NamedCharacter{"lsquo", 0x2018},  NamedCharacter{"rsquo", 0x2019},
    NamedCharacter{"sbquo", 0x201A},  NamedCharacter{"ldquo", 0x201C},
    NamedCharacter{"rdquo", 0x201D},  NamedCharacter{"bdquo", 0x201E},
    NamedCharacter{"dagger", 0x2020}, NamedCharacter{"Dagger", 0x2021},
    NamedCharacter{"bull", 0x2022},   NamedCharacter{"hellip", 0x2026},
    NamedCharacter{"permil", 0x2030}, NamedCharacter{"prime", 0x2032},
    NamedCharacter{"Prime", 0x2033},  NamedCharacter{"lsaquo", 0x2039},
    NamedCharacter{"rsaquo", 0x203A}, NamedCharacter{"trade", 0x2122},
    NamedCharacter{"larr", 0x2190},   NamedCharacter{"uarr", 0x2191},
    NamedCharacter{"rarr", 0x2192},   NamedCharacter{"darr", 0x2193},
    NamedCharacter{"harr", 0x2194},   NamedCharacter{"rArr", 0x21D2},
    NamedCharacter{"minus", 0x2212},  NamedCharacter{"radic", 0x221A},
    NamedCharacter{"infin", 0x221E},  NamedCharacter{"asymp", 0x2248},
    NamedCharacter{"ne", 0x2260},     NamedCharacter{"le", 0x2264},
    NamedCharacter{"ge", 0x2265},     NamedCharacter{"sum", 0x2211},
    NamedCharacter{"Delta", 0x0394},  NamedCharacter{"Sigma", 0x03A3},
    NamedCharacter{"Omega", 0x03A9},  NamedCharacter{"alpha", 0x03B1},
    NamedCharacter{"beta", 0x03B2},   NamedCharacter{"gamma", 0x03B3},
    NamedCharacter{"delta", 0x03B4},  NamedCharacter{"epsilon", 0x03B5},
    NamedCharacter{"lambda", 0x03BB}, NamedCharacter{"mu", 0x03BC},
    NamedCharacter{"pi", 0x03C0},     NamedCharacter{"sigma", 0x03C3},
    NamedCharacter{"omega", 0x03C9}};

const QHash<QString, char16_t>& namedCharacters()
{
    static const QHash<QString, char16_t> names = [] {
        QHash<QString, char16_t> table;
        char16_t code = 0xA1;
        const auto latin = QString::fromLatin1(kLatin1Entities).split(u' ');
        for (const QString& name : latin)
            table.insert(name, code++);
        for (const NamedCharacter& other : kOtherEntities)
            table.insert(QString::fromLatin1(other.name), other.code);
        return table;
    }();
    return names;
}

// `reference` is what stands between & and ;. Empty: no entity.
QString htmlCharacter(QStringView reference)
{
    if (!reference.startsWith(u'#')) {
        const char16_t code = namedCharacters().value(reference.toString(), 0);
        return code ? QString(QChar(code)) : QString();
    }
    const bool isHex = reference.size() > 1 && (reference[1] == u'x' || reference[1] == u'X');
    bool isNumber = false;
    const uint code = reference.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    const char32_t character = code == 0xA0 ? U' ' : char32_t(code);
    return QString::fromUcs4(&character, 1);
}

bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

QString HtmlTag::attribute(QLatin1String attributeName) const
{
    for (const auto& pair : attributes) {
        if (pair.first == attributeName)
            return pair.second;
    }
    return {};
}

bool HtmlTag::has(QLatin1String attributeName) const
{
    for (const auto& pair : attributes) {
        if (pair.first == attributeName)
            return true;
    }
    return false;
}

HtmlScanner::Piece HtmlScanner::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] != u'<') {
            const qsizetype end = m_html.indexOf(u'<', m_at);
            m_text = m_html.mid(m_at, (end < 0 ? m_html.size() : end) - m_at);
            m_at += m_text.size();
            return Piece::Text;
        }
        const QStringView rest = m_html.mid(m_at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            continue;
        }
        if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
            const qsizetype end = m_html.indexOf(u'>', m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
            continue;
        }
        if (!readTag()) {
            m_text = m_html.mid(m_at, 1); // a < that begins no tag is a character
            ++m_at;
            return Piece::Text;
        }
        if (!m_tag.isEnd && (m_tag.name == u"style" || m_tag.name == u"script" ||
                             m_tag.name == u"title" || m_tag.name == u"xml")) {
            skipRaw();
            continue;
        }
        return Piece::Tag;
    }
    return Piece::Finished;
}

bool HtmlScanner::readTag()
{
    qsizetype at = m_at + 1;
    m_tag.isEnd = at < m_html.size() && m_html[at] == u'/';
    at += m_tag.isEnd;
    if (at >= m_html.size() || !m_html[at].isLetter())
        return false;
    const qsizetype from = at;
    while (at < m_html.size() && !isHtmlBlank(m_html[at]) && m_html[at] != u'>' &&
           m_html[at] != u'/')
        ++at;
    m_tag.name = m_html.mid(from, std::min<qsizetype>(at - from, 64)).toString().toLower();
    m_tag.attributes.clear();
    m_at = at;
    readAttributes();
    return true;
}

// From behind the name to behind >, or to the end of what is taken for a tag.
void HtmlScanner::readAttributes()
{
    const qsizetype limit = std::min(m_html.size(), m_at + kMaxTag);
    while (m_at < limit && m_html[m_at] != u'>') {
        if (isHtmlBlank(m_html[m_at]) || m_html[m_at] == u'/') {
            ++m_at;
            continue;
        }
        const qsizetype from = m_at;
        while (m_at < limit && !isHtmlBlank(m_html[m_at]) && m_html[m_at] != u'>' &&
               m_html[m_at] != u'=')
            ++m_at;
        const QString name = m_html.mid(from, m_at - from).toString().toLower();
        while (m_at < limit && isHtmlBlank(m_html[m_at]))
            ++m_at;
        QStringView value;
        if (m_at < limit && m_html[m_at] == u'=') {
            ++m_at;
            while (m_at < limit && isHtmlBlank(m_html[m_at]))
                ++m_at;
            const QChar quote = m_at < limit ? m_html[m_at] : QChar();
            const bool isQuoted = quote == u'"' || quote == u'\'';
            const qsizetype start = m_at + isQuoted;
            m_at = start;
            while (m_at < limit && (isQuoted ? m_html[m_at] != quote
                                             : !isHtmlBlank(m_html[m_at]) && m_html[m_at] != u'>'))
                ++m_at;
            value = m_html.mid(start, m_at - start);
            m_at += isQuoted && m_at < limit;
        }
        if (!name.isEmpty() && m_tag.attributes.size() < 64)
            m_tag.attributes.emplace_back(name, resolveHtmlEntities(value));
        else if (m_at == from)
            ++m_at; // a stray character
    }
    m_at += m_at < m_html.size() && m_html[m_at] == u'>';
}

void HtmlScanner::skipRaw()
{
    const QString close(QStringLiteral("</") + m_tag.name);
    const qsizetype end = m_html.indexOf(close, m_at, Qt::CaseInsensitive);
    const qsizetype to = end < 0 ? m_html.size() : end;
    if (m_tag.name == u"style")
        m_styles += m_html.mid(m_at, to - m_at);
    const qsizetype closed = m_html.indexOf(u'>', to);
    m_at = closed < 0 ? m_html.size() : closed + 1;
}

QString resolveHtmlEntities(QStringView text)
{
    if (!text.contains(u'&'))
        return text.toString();
    QString resolved;
    resolved.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.mid(i, 12).indexOf(u';');
            const QString character = end > 1 ? htmlCharacter(text.mid(i + 1, end - 1)) : QString();
            if (!character.isEmpty()) {
                resolved += character;
                i += end;
                continue;
            }
        }
        resolved += text[i];
    }
    return resolved;
}

QString escapeHtml(const QString& text)
{
    return text.toHtmlEscaped();
}

} // namespace ringbinder
