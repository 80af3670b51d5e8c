// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdftext.h"

#include "core/report/foreignpdf.h"

#include <QHash>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace ringbinder::report {

namespace {

constexpr size_t kMostTextPages = 20;
constexpr qsizetype kLongestPdfText = 4 << 20;    // characters
constexpr size_t kLargestCharacterMap = 1U << 20; // bytes
constexpr int kMostMappedCodes = 70'000;
constexpr int kSpaceInArray = -180; // thousandths of the type size; beyond it a blank is meant

class BoundedBytes final : public Pipeline {
public:
    BoundedBytes()
        : Pipeline("bounded", nullptr)
    {
    }
    void write(unsigned char const* bytes, size_t size) override
    {
        if (m_bytes.size() + size > kLargestCharacterMap)
            throw std::runtime_error("character map too large");
        m_bytes.append(reinterpret_cast<const char*>(bytes), size);
    }
    void finish() override {}
    [[nodiscard]] QByteArray bytes() const { return QByteArray::fromStdString(m_bytes); }

private:
    std::string m_bytes;
};

// Codes of a font to characters, from its ToUnicode map.
struct CharacterMap {
    int codeBytes = 1;
    bool isKnown = false;
    QHash<quint32, QString> characters;
};

QString charactersOf(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        text += QChar(ushort((uchar(bytes[at]) << 8U) | uchar(bytes[at + 1])));
    return text;
}

void readSingles(CharacterMap& map, const QString& part)
{
    static const QRegularExpression pair(
        QStringLiteral("<\\s*([0-9A-Fa-f]+)\\s*>\\s*<\\s*([0-9A-Fa-f]+)\\s*>"));
    for (auto found = pair.globalMatch(part); found.hasNext();) {
        const auto match = found.next();
        map.codeBytes = std::clamp(int(match.capturedLength(1)) / 2, 1, 2);
        map.characters.insert(match.captured(1).toUInt(nullptr, 16),
                              charactersOf(match.captured(2).toLatin1()));
    }
}

void readRanges(CharacterMap& map, const QString& part)
{
    static const QRegularExpression triple(QStringLiteral(
        "<\\s*([0-9A-Fa-f]+)\\s*>\\s*<\\s*([0-9A-Fa-f]+)\\s*>\\s*(?:<\\s*([0-9A-Fa-f]+)"
        "\\s*>|\\[([^\\]]*)\\])"));
    static const QRegularExpression one(QStringLiteral("<\\s*([0-9A-Fa-f]+)\\s*>"));
    for (auto found = triple.globalMatch(part); found.hasNext();) {
        const auto match = found.next();
        map.codeBytes = std::clamp(int(match.capturedLength(1)) / 2, 1, 2);
        const quint32 first = match.captured(1).toUInt(nullptr, 16);
        const quint32 last = std::min(match.captured(2).toUInt(nullptr, 16), first + 0xffffU);
        if (!match.captured(3).isEmpty()) {
            const QString start = charactersOf(match.captured(3).toLatin1());
            for (quint32 code = first;
                 !start.isEmpty() && code <= last && map.characters.size() < kMostMappedCodes;
                 ++code) {
                QString text = start;
                text.back() = QChar(ushort(start.back().unicode() + (code - first)));
                map.characters.insert(code, text);
            }
            continue;
        }
        quint32 code = first;
        for (auto each = one.globalMatch(match.captured(4)); each.hasNext() && code <= last; ++code)
            map.characters.insert(code, charactersOf(each.next().captured(1).toLatin1()));
    }
}

CharacterMap characterMapOf(QPDFObjectHandle font)
{
    CharacterMap map;
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return map;
    BoundedBytes bytes;
    if (!stream.pipeStreamData(&bytes, 0, qpdf_dl_generalized, true))
        return map;
    static const QRegularExpression section(
        QStringLiteral("beginbf(char|range)(.*?)endbf(?:char|range)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromLatin1(bytes.bytes());
    for (auto found = section.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(1) == QLatin1String("char"))
            readSingles(map, match.captured(2));
        else
            readRanges(map, match.captured(2));
    }
    map.isKnown = !map.characters.isEmpty();
    return map;
}

// Collects what the operators that show text show.
class TextCollector final : public QPDFObjectHandle::ParserCallbacks {
public:
    TextCollector(QString& text, QPDFObjectHandle fonts)
        : m_text(text)
        , m_fonts(std::move(fonts))
    {
    }

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            if (m_operands.size() > 64)
                m_operands.erase(m_operands.begin());
            return;
        }
        apply(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void apply(const std::string& name)
    {
        if (m_operands.empty()) {
            if (name == "ET" || name == "T*")
                m_text += QLatin1Char('\n');
            return;
        }
        if (name == "Tf" && m_operands.size() > 1 && m_operands[m_operands.size() - 2].isName()) {
            choose(m_operands[m_operands.size() - 2].getName());
        } else if (name == "Tj" || name == "'" || name == "\"") {
            if (name != "Tj")
                m_text += QLatin1Char('\n');
            show(m_operands.back());
        } else if (name == "TJ" && m_operands.back().isArray()) {
            showAll(m_operands.back());
        } else if (name == "Td" || name == "TD" || name == "Tm") {
            m_text += QLatin1Char(' ');
        }
    }

    void choose(const std::string& font)
    {
        auto known = m_maps.find(font);
        if (known == m_maps.end())
            known = m_maps.emplace(font, characterMapOf(m_fonts.getKey(font))).first;
        m_map = &known->second;
    }

    void showAll(QPDFObjectHandle array)
    {
        for (int at = 0; at < array.getArrayNItems(); ++at) {
            QPDFObjectHandle part = array.getArrayItem(at);
            if (part.isNumber() && part.getNumericValue() < kSpaceInArray)
                m_text += QLatin1Char(' ');
            show(part);
        }
    }

    void show(QPDFObjectHandle part)
    {
        if (!part.isString() || m_text.size() > kLongestPdfText)
            return;
        const std::string bytes = part.getStringValue();
        if (!m_map || !m_map->isKnown) {
            m_text += QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
            return;
        }
        const auto width = size_t(m_map->codeBytes);
        for (size_t at = 0; at + width <= bytes.size(); at += width) {
            quint32 code = uchar(bytes[at]);
            if (width == 2)
                code = (code << 8U) | uchar(bytes[at + 1]);
            m_text += m_map->characters.value(code);
        }
    }

    QString& m_text;
    QPDFObjectHandle m_fonts;
    std::vector<QPDFObjectHandle> m_operands;
    std::map<std::string, CharacterMap> m_maps;
    const CharacterMap* m_map = nullptr;
};

} // namespace

QString pdfText(const QByteArray& bytes)
{
    // Says no to what is encrypted, broken or unpacks beyond reason.
    if (!inspectPdf(bytes))
        return {};
    QString text;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("scan", bytes.constData(), size_t(bytes.size()));
        const std::vector<QPDFObjectHandle>& pages = pdf.getAllPages();
        for (size_t at = 0; at < std::min(pages.size(), kMostTextPages); ++at) {
            QPDFPageObjectHelper page(pages[at]);
            QPDFObjectHandle resources = page.getAttribute("/Resources", false);
            TextCollector collector(text, resources.isDictionary()
                                              ? resources.getKey("/Font")
                                              : QPDFObjectHandle::newDictionary());
            page.parseContents(&collector);
            text += QLatin1Char('\f');
        }
    } catch (const std::exception&) {
        return text; // what was found until then
    }
    return text;
}

} // namespace ringbinder::report
