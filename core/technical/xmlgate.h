// SPDX-License-Identifier: GPL-3.0-or-later
// What looks at every character of a foreign XML report before an XML reader may: control
// characters, tags of a length or with attributes that make Qt's reader quadratic, texts without
// end, document types with declarations of their own. It knows where tags begin and end and
// nothing more; whether they fit together the XML reader says. Used by ScanXml.
#pragma once

#include <QString>

#include <optional>

namespace ringbinder {

class XmlGate final {
public:
    static constexpr qsizetype kLongestTag = 64 * 1024;
    static constexpr qsizetype kLongestText = 4 * 1024 * 1024; // comments and CDATA as well
    static constexpr int kMostAttributes = 256;

    enum class Breach { Character, TagLength, TextLength, Attributes, Declarations };

    // The next part of the document, in any cut. After a breach the gate is of no use any more.
    [[nodiscard]] std::optional<Breach> look(QStringView part);
    // Of the character looked at last, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    enum class In { Text, Opening, Tag, Quotes, Comment, CharacterData, Instruction, DocumentType };
    std::optional<Breach> step(char16_t c);
    std::optional<Breach> opening(char16_t c);
    std::optional<Breach> insideTag(char16_t c);
    void enter(In place);
    [[nodiscard]] bool isLawful(char16_t c);

    In m_in = In::Text;
    bool m_isDocumentType = false; // of the quotes one is in
    bool m_isPairOpen = false;     // a high surrogate was the last
    char16_t m_quote = 0;
    char16_t m_last = 0;
    char16_t m_beforeLast = 0;
    qsizetype m_length = 0; // of what one is in
    int m_attributes = 0;
    QString m_opening; // behind "<!", until it is clear what it opens
    qint64 m_line = 1;
};

} // namespace ringbinder
