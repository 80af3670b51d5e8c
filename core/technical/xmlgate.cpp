// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/xmlgate.h"

#include <utility>

namespace ringbinder {

// Surrogates only as pairs, and of the control characters those that XML 1.0 has.
bool XmlGate::isLawful(char16_t c)
{
    const bool wasOpen = std::exchange(m_isPairOpen, QChar::isHighSurrogate(c));
    if (QChar::isLowSurrogate(c) != wasOpen)
        return false;
    if (c < 0x20)
        return c == u'\t' || c == u'\n' || c == u'\r';
    return c < 0xFFFE;
}

std::optional<XmlGate::Breach> XmlGate::look(QStringView part)
{
    for (const QChar letter : part) {
        const char16_t c = letter.unicode();
        if (c == u'\n')
            ++m_line;
        if (!isLawful(c))
            return Breach::Character;
        ++m_length;
        if (const auto breach = step(c))
            return breach;
        m_beforeLast = std::exchange(m_last, c);
    }
    return {};
}

void XmlGate::enter(In place)
{
    m_in = place;
    m_length = 0;
    m_beforeLast = m_last = 0;
}

std::optional<XmlGate::Breach> XmlGate::step(char16_t c)
{
    const auto tooLong = m_length > kLongestTag ? std::optional(Breach::TagLength) : std::nullopt;
    switch (m_in) {
    case In::Text:
        if (c == u'<') {
            enter(In::Opening);
            m_opening.clear();
            return {};
        }
        break;
    case In::Opening:
        return opening(c);
    case In::Tag:
    case In::DocumentType:
        if (const auto breach = insideTag(c))
            return breach;
        return tooLong;
    case In::Quotes:
        if (c == m_quote)
            m_in = m_isDocumentType ? In::DocumentType : In::Tag;
        return tooLong;
    case In::Instruction:
        if (c == u'>' && m_last == u'?' && m_length >= 2)
            enter(In::Text);
        return tooLong;
    case In::Comment:
    case In::CharacterData: {
        const char16_t closing = m_in == In::Comment ? u'-' : u']';
        // "<!-->" and "<!--->" end nothing: their dashes belong to the opening.
        if (c == u'>' && m_last == closing && m_beforeLast == closing && m_length >= 3) {
            enter(In::Text);
            return {};
        }
        break;
    }
    }
    return m_length > kLongestText ? std::optional(Breach::TextLength) : std::nullopt;
}

// Behind '<': a tag, or one of the things that begin with "<?" and "<!".
std::optional<XmlGate::Breach> XmlGate::opening(char16_t c)
{
    if (m_opening.isEmpty() && c == u'?') {
        enter(In::Instruction);
        return {};
    }
    if (m_opening.isEmpty() && c != u'!') {
        enter(In::Tag);
        m_attributes = 0;
        return c == u'>' ? (enter(In::Text), std::nullopt) : std::optional<Breach>();
    }
    m_opening += QChar(c);
    if (m_opening == QLatin1String("!--")) {
        enter(In::Comment);
    } else if (m_opening == QLatin1String("![CDATA[")) {
        enter(In::CharacterData);
    } else if (m_opening == QLatin1String("!DOCTYPE")) {
        enter(In::DocumentType);
    } else if (m_opening.size() > 8) {
        // Nothing else that begins with "<!" may stand in a document; the XML reader says so.
        enter(In::Tag);
        m_attributes = 0;
    }
    return {};
}

std::optional<XmlGate::Breach> XmlGate::insideTag(char16_t c)
{
    if (c == u'"' || c == u'\'') {
        m_quote = c;
        m_isDocumentType = m_in == In::DocumentType;
        m_in = In::Quotes;
    } else if (c == u'[' && m_in == In::DocumentType) {
        return Breach::Declarations;
    } else if (c == u'>') {
        enter(In::Text);
    } else if (c == u'=' && ++m_attributes > kMostAttributes) {
        return Breach::Attributes;
    }
    return {};
}

} // namespace ringbinder
