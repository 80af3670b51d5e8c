// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svggate.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace ringbinder::report {

namespace {

constexpr qsizetype kLargestSvg = 1024 * 1024;
constexpr qsizetype kLongestTag = 64 * 1024; // Qt's reader is quadratic in a tag's attributes
constexpr int kDeepestSvg = 32;
constexpr int kMostElements = 20'000;
constexpr int kMostUses = 256;

constexpr QLatin1String kSvgNamespace("http://www.w3.org/2000/svg");
constexpr QLatin1String kLinkNamespace("http://www.w3.org/1999/xlink");

using Names = QSet<QString>;

Names namesOf(const char* list)
{
    const QStringList names = QString::fromLatin1(list).split(QLatin1Char(' '));
    return Names(names.begin(), names.end());
}

Error unreadableSvg()
{
    return {Error::Kind::Invalid,
            Message("picture", QT_TRANSLATE_NOOP("picture", "The SVG picture is damaged. Export it "
                                                            "again, or use a PNG.")),
            {}};
}

Error excessiveSvg(const char* detail)
{
    return {Error::Kind::Limit,
            Message("picture",
                    QT_TRANSLATE_NOOP("picture", "The SVG picture is larger or more complex than "
                                                 "a logo should be. Simplify it, or use a PNG.")),
            QString::fromLatin1(detail)};
}

Error outwardSvg(const QString& detail)
{
    return {Error::Kind::NotOurs,
            Message("picture",
                    QT_TRANSLATE_NOOP("picture",
                                      "The SVG picture contains a script, an entity, another "
                                      "picture or a link. Export it as plain shapes, or use a "
                                      "PNG.")),
            detail};
}

class SvgGate final {
public:
    explicit SvgGate(const QByteArray& foreign)
        : m_reader(foreign)
        , m_writer(&m_out)
    {
        m_reader.setEntityExpansionLimit(0);
    }

    Result<QByteArray> run()
    {
        m_writer.writeStartDocument();
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::DTD:
                if (!m_reader.entityDeclarations().isEmpty())
                    return fail(outwardSvg(QStringLiteral("entity declaration")));
                break;
            case QXmlStreamReader::EntityReference:
                return fail(outwardSvg(QStringLiteral("entity")));
            case QXmlStreamReader::StartElement:
                if (const auto taken = startElement(); !taken)
                    return fail(taken.error());
                break;
            case QXmlStreamReader::EndElement:
                --m_depth;
                m_ids.removeLast();
                m_writer.writeEndElement();
                break;
            case QXmlStreamReader::Characters:
                if (const auto taken = characters(); !taken)
                    return fail(taken.error());
                break;
            default:
                break;
            }
        }
        if (m_reader.hasError() || !m_hasRoot)
            return fail(unreadableSvg());
        if (m_uses > kMostUses || m_usedIds.intersects(m_idsAroundUses))
            return fail(excessiveSvg("nested use"));
        m_writer.writeEndDocument();
        return m_out;
    }

private:
    Result<> startElement()
    {
        static const Names kShapes =
            namesOf("svg g defs path rect circle ellipse line polyline polygon linearGradient "
                    "radialGradient stop use text tspan style title desc symbol switch");
        static const Names kRefused =
            namesOf("script image foreignObject iframe animate set animateTransform a feImage "
                    "font font-face handler video audio");
        const QString name = m_reader.name().toString();
        const bool isSvg =
            m_reader.namespaceUri() == kSvgNamespace || m_reader.namespaceUri().isEmpty();
        if (kRefused.contains(name))
            return fail(outwardSvg(name));
        if (!m_hasRoot && (name != QLatin1String("svg") || !isSvg))
            return fail(unreadableSvg());
        if (!isSvg || !kShapes.contains(name)) {
            // Editors' own notes, filters, masks: the shapes stand without them. What hides in them
            // is looked at all the same.
            return skipElement();
        }
        if (++m_depth > kDeepestSvg || ++m_elements > kMostElements)
            return fail(excessiveSvg("elements"));
        m_writer.writeStartElement(name);
        if (!m_hasRoot)
            m_writer.writeDefaultNamespace(kSvgNamespace);
        m_hasRoot = true;
        m_isStyle = name == QLatin1String("style");
        m_ids.append(QString());
        return attributes(name);
    }

    Result<> skipElement()
    {
        int depth = 1;
        while (depth > 0 && !m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EntityReference)
                return fail(outwardSvg(QStringLiteral("entity")));
            if (token == QXmlStreamReader::StartElement && ++depth > kDeepestSvg)
                return fail(excessiveSvg("depth"));
            if (token == QXmlStreamReader::EndElement)
                --depth;
        }
        return {};
    }

    Result<> attributes(const QString& element)
    {
        static const Names kKept = namesOf(
            "id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height points viewBox "
            "preserveAspectRatio transform fill fill-opacity fill-rule stroke stroke-width "
            "stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit opacity offset "
            "stop-color stop-opacity gradientUnits gradientTransform spreadMethod style "
            "font-family font-size font-weight font-style text-anchor display visibility color "
            "version type");
        const QXmlStreamAttributes all = m_reader.attributes();
        for (const QXmlStreamAttribute& attribute : all) {
            const QString name = attribute.name().toString();
            const QString value = attribute.value().toString();
            const bool isLink =
                name == QLatin1String("href") &&
                (attribute.namespaceUri().isEmpty() || attribute.namespaceUri() == kLinkNamespace);
            if (isLink) {
                if (!value.startsWith(QLatin1Char('#')))
                    return fail(outwardSvg(value.left(80)));
                m_writer.writeAttribute(kLinkNamespace, QStringLiteral("href"), value);
                if (element == QLatin1String("use"))
                    noteUse(value.mid(1));
                continue;
            }
            if (!attribute.namespaceUri().isEmpty() || !kKept.contains(name))
                continue;
            if (pointsOutside(value))
                return fail(outwardSvg(value.left(80)));
            if (!isBounded(name, value))
                return fail(excessiveSvg("size"));
            if (name == QLatin1String("id"))
                m_ids.last() = value;
            m_writer.writeAttribute(name,
                                    name == QLatin1String("style") ? withoutDashes(value) : value);
        }
        return {};
    }

    Result<> characters()
    {
        if (m_depth == 0)
            return {};
        const QString text = m_reader.text().toString();
        if (!m_isStyle) {
            m_writer.writeCharacters(text);
            return {};
        }
        if (pointsOutside(text) || text.contains(QLatin1Char('@')))
            return fail(outwardSvg(QStringLiteral("style sheet")));
        m_writer.writeCharacters(withoutDashes(text));
        return {};
    }

    // A use inside of something that is used multiplies: ten levels of ten are ten thousand
    // million.
    void noteUse(const QString& target)
    {
        ++m_uses;
        m_usedIds.insert(target);
        for (const QString& id : std::as_const(m_ids)) {
            if (!id.isEmpty())
                m_idsAroundUses.insert(id);
        }
        const QString own = m_reader.attributes().value(QLatin1String("id")).toString();
        if (!own.isEmpty())
            m_idsAroundUses.insert(own);
    }

    static bool pointsOutside(const QString& value)
    {
        static const QRegularExpression kOutward(
            QStringLiteral(
                "url\\s*\\(\\s*['\"]?\\s*(?!['\"]?\\s*#)|javascript:|expression\\s*\\(|\\\\"),
            QRegularExpression::CaseInsensitiveOption);
        return kOutward.match(value).hasMatch();
    }

    // Dashes of almost no length make the stroker run for ever.
    static QString withoutDashes(QString css)
    {
        static const QRegularExpression kDash(QStringLiteral("stroke-dash[a-z]*\\s*:[^;}]*;?"),
                                              QRegularExpression::CaseInsensitiveOption);
        return css.remove(kDash);
    }

    static bool isBounded(const QString& name, const QString& value)
    {
        static const Names kSizes = namesOf("width height viewBox font-size stroke-width");
        if (!kSizes.contains(name))
            return true;
        static const QRegularExpression kNumber(QStringLiteral("[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?"));
        auto found = kNumber.globalMatch(value);
        while (found.hasNext()) {
            const double number = found.next().captured().toDouble();
            if (!std::isfinite(number) || std::abs(number) > 1e5)
                return false;
        }
        return true;
    }

    QByteArray m_out;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    QStringList m_ids; // of the open elements, empty where there is none
    QSet<QString> m_usedIds;
    QSet<QString> m_idsAroundUses;
    int m_depth = 0;
    int m_elements = 0;
    int m_uses = 0;
    bool m_hasRoot = false;
    bool m_isStyle = false;
};

bool hasLongTag(const QByteArray& bytes)
{
    qsizetype open = -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '<')
            open = i;
        else if (bytes[i] == '>')
            open = -1;
        if (open >= 0 && i - open > kLongestTag)
            return true;
    }
    return false;
}

} // namespace

Result<QByteArray> harmlessSvg(const QByteArray& foreign)
{
    if (foreign.size() > kLargestSvg || hasLongTag(foreign))
        return fail(excessiveSvg("bytes"));
    // Two-byte encodings would walk past the scan above.
    if (foreign.contains('\0'))
        return fail(unreadableSvg());
    return SvgGate(foreign).run();
}

} // namespace ringbinder::report
