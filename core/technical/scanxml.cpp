// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/scanxml.h"

#include "core/exchange/xmlscanner.h"

#include <QIODevice>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qint64 kScanXmlPiece = 64 * 1024;
// The gate lets no text or tag of this length pass; a reader that is still waiting has understood
// something else than the gate did.
constexpr qsizetype kMostWithoutToken = XmlGate::kLongestText + 8 * kScanXmlPiece;

bool isHarmful(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString tidyScanText(const QString& text, qsizetype longest)
{
    // Blanks shrink: a banner of a thousand line ends is one word.
    QString tidy = text.left(4 * longest);
    for (QChar& letter : tidy) {
        if (isHarmful(letter))
            letter = u' ';
    }
    tidy = tidy.simplified();
    if (tidy.size() <= longest)
        return tidy;
    tidy.truncate(tidy.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    tidy += QChar(0x2026);
    return tidy;
}

ScanXml::ScanXml(QIODevice& device, const QString& fileName, Progress& progress)
    : m_device(device)
    , m_fileName(fileName.isEmpty() ? QStringLiteral("XML") : fileName)
    , m_progress(progress)
    , m_total(device.isSequential() ? 0 : device.size())
{
    m_reader.setEntityExpansionLimit(0);
}

ScanXml::Token ScanXml::stop(Error::Kind kind, Message message, const QString& detail)
{
    m_isStopped = true;
    if (!m_error)
        m_error = Error{kind, std::move(message), detail};
    return Token::Stopped;
}

ScanXml::Token ScanXml::stopAt(Error::Kind kind, const char* sentence, qint64 line)
{
    return stop(kind, Message("scan", sentence).arg(m_fileName).arg(line));
}

ScanXml::Token ScanXml::refuse(XmlGate::Breach breach, qint64 line)
{
    switch (breach) {
    case XmlGate::Breach::Character:
        return stopAt(Error::Kind::Damaged,
                      QT_TRANSLATE_NOOP("scan", "The file \"%1\" has a control character in line "
                                                "%2 that no XML may hold. It is damaged or not "
                                                "text: copy it again, or export it anew."),
                      line);
    case XmlGate::Breach::Declarations:
        return stopAt(Error::Kind::Limit,
                      QT_TRANSLATE_NOOP("scan", "The file \"%1\" declares entities or a document "
                                                "type of its own in line %2. Scanners do not do "
                                                "that, and it is not safe to read."),
                      line);
    case XmlGate::Breach::TagLength:
    case XmlGate::Breach::TextLength:
    case XmlGate::Breach::Attributes:
        break;
    }
    return stopAt(Error::Kind::Limit,
                  QT_TRANSLATE_NOOP("scan", "The file \"%1\" has an element in line %2 that is "
                                            "longer or deeper than is safe to read."),
                  line);
}

bool ScanXml::decode(const QByteArray& bytes)
{
    if (!m_decoder.isValid()) {
        const QString encoding = xmlEncoding(bytes.left(256));
        m_decoder = QStringDecoder(encoding.toLatin1().constData());
        if (!m_decoder.isValid()) {
            stop(Error::Kind::Damaged,
                 Message("scan", QT_TRANSLATE_NOOP("scan", "The file \"%1\" is in the encoding "
                                                           "\"%2\", which is not known. Export it "
                                                           "as UTF-8."))
                     .arg(m_fileName)
                     .arg(tidyScanText(encoding, 40)));
            return false;
        }
    }
    const QString text = m_decoder(bytes);
    if (m_decoder.hasError()) {
        const qsizetype wrong = text.indexOf(QChar::ReplacementCharacter);
        stopAt(Error::Kind::Damaged,
               QT_TRANSLATE_NOOP("scan", "The file \"%1\" is not text in the encoding it names, "
                                         "from line %2 on. Copy it again, or export it anew."),
               m_gate.line() + QStringView(text).left(std::max(wrong, qsizetype(0))).count(u'\n'));
        return false;
    }
    if (const auto breach = m_gate.look(text)) {
        refuse(*breach, m_gate.line());
        return false;
    }
    m_sinceToken += text.size();
    if (m_sinceToken > kMostWithoutToken) {
        refuse(XmlGate::Breach::TextLength, m_gate.line());
        return false;
    }
    m_reader.addData(text);
    return true;
}

// Gives the reader the next piece of the file; false where there is none.
bool ScanXml::feed()
{
    if (m_isAtEnd)
        return false;
    if (m_progress.isCancelled()) {
        stop(Error::Kind::Cancelled, {});
        return false;
    }
    QByteArray piece(kScanXmlPiece, Qt::Uninitialized);
    const qint64 count = m_device.read(piece.data(), piece.size());
    if (count < 0 && !m_device.isSequential()) {
        stop(Error::Kind::Io,
             Message("scan", QT_TRANSLATE_NOOP("scan", "The file \"%1\" cannot be read. Check that "
                                                       "it still exists and that you may read it."))
                 .arg(m_fileName),
             m_device.errorString());
        return false;
    }
    if (count <= 0) {
        m_isAtEnd = true;
        return false;
    }
    piece.truncate(count);
    m_bytes += count;
    m_progress.report(m_bytes, m_total,
                      Message("scan", QT_TRANSLATE_NOOP("scan", "Reading the scan")));
    return decode(piece);
}

ScanXml::Token ScanXml::started()
{
    m_hasBegun = true;
    if (++m_depth > kDeepest)
        return refuse(XmlGate::Breach::TextLength, m_reader.lineNumber());
    return Token::Start;
}

void ScanXml::appendText()
{
    // Four times the length of a value: blanks still shrink.
    if (m_text && m_text->size() < 4 * kLongestFactValue)
        *m_text += m_reader.text();
}

ScanXml::Token ScanXml::next()
{
    if (m_isEnding) {
        m_isEnding = false;
        --m_depth;
    }
    while (!m_isStopped) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        if (token != QXmlStreamReader::Invalid)
            m_sinceToken = 0;
        switch (token) {
        case QXmlStreamReader::StartElement:
            return started();
        case QXmlStreamReader::EndElement:
            m_isEnding = true;
            return Token::End;
        case QXmlStreamReader::Characters:
            appendText();
            break;
        case QXmlStreamReader::EndDocument:
            m_isStopped = true;
            break;
        case QXmlStreamReader::DTD:
            // What the gate lets pass has none; it is the second lock of the same door.
            if (!m_reader.entityDeclarations().isEmpty())
                return refuse(XmlGate::Breach::Declarations, m_reader.lineNumber());
            break;
        case QXmlStreamReader::EntityReference:
            return refuse(XmlGate::Breach::Declarations, m_reader.lineNumber());
        case QXmlStreamReader::Invalid:
            if (m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
                if (feed())
                    break;
                if (m_isStopped)
                    return Token::Stopped;
                if (m_hasBegun && m_depth == 0) {
                    m_isStopped = true; // behind the root there is nothing to wait for
                    break;
                }
                m_isNoXml = !m_hasBegun;
                return stopAt(Error::Kind::Damaged,
                              QT_TRANSLATE_NOOP("scan", "The file \"%1\" breaks off at line %2. "
                                                        "Copy it again, or let the scan end."),
                              m_gate.line());
            }
            m_isNoXml = !m_hasBegun;
            return stop(Error::Kind::Damaged,
                        Message("scan", QT_TRANSLATE_NOOP("scan", "The file \"%1\" is damaged at "
                                                                  "line %2. Copy it again, or "
                                                                  "export it anew."))
                            .arg(m_fileName)
                            .arg(m_reader.lineNumber()),
                        m_reader.errorString());
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return Token::Stopped;
}

bool ScanXml::nextChild(int parentDepth)
{
    while (true) {
        const Token token = next();
        if (token == Token::Stopped || (token == Token::End && m_depth == parentDepth))
            return false;
        if (token == Token::Start && m_depth == parentDepth + 1)
            return true;
    }
}

void ScanXml::finish()
{
    while (next() != Token::Stopped) {
    }
}

QString ScanXml::attribute(QLatin1String attributeName) const
{
    return tidyScanText(rawAttribute(attributeName));
}

QString ScanXml::rawAttribute(QLatin1String attributeName) const
{
    return m_reader.attributes().value(attributeName).toString();
}

QString ScanXml::readText()
{
    QString text;
    m_text = &text;
    const int depth = m_depth;
    while (true) {
        const Token token = next();
        if (token == Token::Stopped || (token == Token::End && m_depth == depth))
            break;
    }
    m_text = nullptr;
    return tidyScanText(text);
}

} // namespace ringbinder
