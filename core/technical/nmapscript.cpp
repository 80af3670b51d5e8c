// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/nmapscript.h"

#include "core/technical/scanxml.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace ringbinder {

namespace {

// Adds a word to a list of words, once.
void addWord(Fact& fact, const QString& key, const QString& word)
{
    QStringList words = fact.values.value(key).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    // Commas part the words of a list.
    QString clean = word;
    clean.replace(u',', u';');
    if (!clean.isEmpty() && !words.contains(clean) && words.size() < 50)
        words.append(clean);
    if (!words.isEmpty())
        fact.values.insert(key, words.join(QStringLiteral(", ")));
}

const QRegularExpression& tlsName()
{
    static const QRegularExpression kName(QStringLiteral("^(SSLv[23]|TLSv1(\\.[0-9])?)$"));
    return kName;
}

void setExpiry(Fact& port, const QString& instant)
{
    const QDate date = QDate::fromString(instant.left(10), Qt::ISODate);
    if (date.isValid())
        port.values.insert(QStringLiteral("certificate_expires"), date.toString(Qt::ISODate));
}

void setSubject(Fact& port, const QString& subject)
{
    if (!subject.isEmpty())
        port.values.insert(QStringLiteral("certificate_subject"), subject);
}

// What stands behind a label at the beginning of a line.
QString lineAfter(const QString& output, QLatin1String label)
{
    const auto lines = QStringView(output).split(u'\n');
    for (const QStringView line : lines) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.startsWith(label))
            return trimmed.mid(label.size()).trimmed().toString();
    }
    return {};
}

void readCertificate(ScanXml& xml, Fact& port, const QString& output)
{
    QString name;
    QStringList parts;
    QString expires;
    const int depth = xml.depth();
    while (xml.nextChild(depth)) {
        const QString table = xml.attribute(QLatin1String("key"));
        const int tableDepth = xml.depth();
        while (xml.nextChild(tableDepth)) {
            const QString key = xml.attribute(QLatin1String("key"));
            if (table == QLatin1String("subject")) {
                const QString value = xml.readText();
                if (key == QLatin1String("commonName") && name.isEmpty())
                    name = value;
                else if (parts.size() < 10)
                    parts.append(key + u'=' + value);
            } else if (table == QLatin1String("validity") && key == QLatin1String("notAfter")) {
                expires = xml.readText();
            }
        }
    }
    if (name.isEmpty())
        name = parts.join(u'/');
    if (name.isEmpty()) {
        static const QRegularExpression kCommonName(QStringLiteral("commonName=([^/\\n]+)"));
        const QString subject = lineAfter(output, QLatin1String("Subject:"));
        const auto match = kCommonName.match(subject);
        name = tidyScanText(match.hasMatch() ? match.captured(1) : subject);
    }
    setSubject(port, name);
    setExpiry(port,
              !expires.isEmpty() ? expires : lineAfter(output, QLatin1String("Not valid after:")));
}

void readCipherList(ScanXml& xml, Fact& port, const QString& output)
{
    bool isStructured = false;
    const int depth = xml.depth();
    while (xml.nextChild(depth)) {
        const QString key = xml.attribute(QLatin1String("key"));
        if (xml.name() == u"table" && tlsName().match(key).hasMatch()) {
            isStructured = true;
            addWord(port, QStringLiteral("tls_versions"), key);
        }
    }
    if (isStructured)
        return;
    const auto lines = QStringView(output).split(u'\n');
    for (const QStringView line : lines) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.endsWith(u':'))
            continue;
        const QString version = trimmed.chopped(1).toString();
        if (tlsName().match(version).hasMatch())
            addWord(port, QStringLiteral("tls_versions"), version);
    }
}

// "  public - Valid credentials"
void readCommunities(Fact& port, const QString& output)
{
    static const QRegularExpression kFound(
        QStringLiteral("^\\s*(\\S.*?)\\s+-\\s+Valid credentials"),
        QRegularExpression::MultilineOption);
    auto found = kFound.globalMatch(output);
    while (found.hasNext())
        addWord(port, QStringLiteral("snmp_community"),
                tidyScanText(found.next().captured(1), 100));
}

} // namespace

std::optional<Fact> readNmapScript(ScanXml& xml, Fact& port)
{
    const QString id = xml.attribute(QLatin1String("id"));
    const QString output = xml.rawAttribute(QLatin1String("output"));
    if (id == QLatin1String("ssl-cert")) {
        readCertificate(xml, port, output);
        return {};
    }
    if (id == QLatin1String("ssl-enum-ciphers")) {
        readCipherList(xml, port, output);
        return {};
    }
    if (id == QLatin1String("sslv2")) {
        if (output.contains(QLatin1String("SSLv2 supported")))
            addWord(port, QStringLiteral("tls_versions"), QStringLiteral("SSLv2"));
        return {};
    }
    if (id == QLatin1String("snmp-brute")) {
        readCommunities(port, output);
        return {};
    }
    // Raw answers to probes, in other words at every scan.
    if (id == QLatin1String("fingerprint-strings"))
        return {};
    // It asks in version 3 only; the older versions are seen by the detection of services.
    if (id == QLatin1String("snmp-info"))
        addWord(port, QStringLiteral("snmp_version"), QStringLiteral("3"));
    Fact script{QStringLiteral("script"), {{QStringLiteral("script"), id}}};
    if (const QString said = tidyScanText(output); !said.isEmpty())
        script.values.insert(QStringLiteral("output"), said);
    for (const auto& key : {QStringLiteral("protocol"), QStringLiteral("port")}) {
        if (const QString value = port.values.value(key); !value.isEmpty())
            script.values.insert(key, value);
    }
    return script;
}

} // namespace ringbinder
