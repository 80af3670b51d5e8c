// SPDX-License-Identifier: GPL-3.0-or-later
// XML as it is written by the files of other programs: names with their prefixes, attributes in the
// order given, text of the client freed of what XML cannot hold. Used by the writers beside it.
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace ringbinder::report {

struct XmlAttribute {
    const char* name;
    QString value; // null: the attribute is left out
};
using XmlAttributes = std::initializer_list<XmlAttribute>;

class XmlText final {
public:
    XmlText()
        : m_writer(&m_bytes)
    {
    }
    XmlText(const XmlText&) = delete;
    XmlText& operator=(const XmlText&) = delete;

    void open(const char* name, XmlAttributes attributes = {});
    void close() { m_writer.writeEndElement(); }
    void empty(const char* name, XmlAttributes attributes = {});
    // <name attributes>text</name>
    void leaf(const char* name, const QString& text, XmlAttributes attributes = {});
    void text(const QString& text);
    // What another XmlText made.
    void raw(const QByteArray& xml);
    // With the line that every XML file begins with.
    [[nodiscard]] QByteArray file() const;
    [[nodiscard]] const QByteArray& fragment() const { return m_bytes; }

private:
    void attributes(XmlAttributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

// Without control characters and halves of surrogate pairs.
[[nodiscard]] QString fitForXml(const QString& text);
// "1f3f66"
[[nodiscard]] QString hexColour(quint32 colour);

} // namespace ringbinder::report
