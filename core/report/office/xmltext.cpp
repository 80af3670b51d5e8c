// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/xmltext.h"

namespace ringbinder::report {

void XmlText::attributes(XmlAttributes attributes)
{
    for (const XmlAttribute& attribute : attributes) {
        if (attribute.value.isNull())
            continue;
        m_writer.writeAttribute(QLatin1String(attribute.name), fitForXml(attribute.value));
    }
}

void XmlText::open(const char* name, XmlAttributes list)
{
    m_writer.writeStartElement(QLatin1String(name));
    attributes(list);
}

void XmlText::empty(const char* name, XmlAttributes list)
{
    m_writer.writeEmptyElement(QLatin1String(name));
    attributes(list);
    m_writer.writeCharacters(QString()); // ends the tag now: a fragment may end here
}

void XmlText::leaf(const char* name, const QString& words, XmlAttributes list)
{
    open(name, list);
    text(words);
    close();
}

void XmlText::text(const QString& text)
{
    m_writer.writeCharacters(fitForXml(text));
}

void XmlText::raw(const QByteArray& xml)
{
    m_writer.writeCharacters(QString()); // ends the tag that is open
    m_writer.device()->write(xml);
}

QByteArray XmlText::file() const
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") +
           m_bytes;
}

QString fitForXml(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += letter;
            kept += text[++i];
            continue;
        }
        const char16_t code = letter.unicode();
        const bool isControl = code < 0x20 && code != u'\n' && code != u'\t';
        if (!isControl && !letter.isSurrogate() && code < 0xfffe)
            kept += letter;
    }
    return kept;
}

QString hexColour(quint32 colour)
{
    return QStringLiteral("%1").arg(colour & 0xffffffU, 6, 16, QLatin1Char('0'));
}

} // namespace ringbinder::report
