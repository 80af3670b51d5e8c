// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxparts.h"

#include <QDir>

#include <charconv>

namespace ringbinder {
namespace {

using Token = XmlScanner::Token;

constexpr quint32 kXlsxMaxRow = 1'048'576;
constexpr quint32 kXlsxMaxColumn = 16'384;

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// "../comments1.xml" seen from "xl/worksheets/sheet1.xml" is "xl/comments1.xml".
QString resolvePart(const QString& from, const QString& target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    return QDir::cleanPath(QString(folderOf(from) + target));
}

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true" || value == "on";
}

// Blanks beside a line break at either end come from pretty-printed XML unless the writer said
// xml:space="preserve"; single blanks are kept, for many writers forget to say so.
std::string_view withoutIndentation(std::string_view run)
{
    const auto edge = [](std::string_view blanks) {
        return blanks.find('\n') != std::string_view::npos;
    };
    const size_t first = run.find_first_not_of(" \t\n");
    if (first == std::string_view::npos)
        return edge(run) ? std::string_view() : run;
    const size_t last = run.find_last_not_of(" \t\n");
    const size_t from = edge(run.substr(0, first)) ? first : 0;
    const size_t to = edge(run.substr(last + 1)) ? last + 1 : run.size();
    return run.substr(from, to - from);
}

// Pieces of text put together; a single piece, which most texts are, stays a view of the part.
class JoinedView final {
public:
    void clear()
    {
        m_view = {};
        m_joined.clear();
        m_isJoined = false;
    }
    void append(std::string_view piece)
    {
        if (!m_isJoined && m_view.empty())
            m_view = piece;
        else
            joined().append(piece);
    }
    // What was appended so far, to append a text to that does not outlive this.
    [[nodiscard]] std::string& joined()
    {
        if (!m_isJoined)
            m_joined.assign(m_view);
        m_isJoined = true;
        return m_joined;
    }
    [[nodiscard]] bool isJoined() const { return m_isJoined; }
    [[nodiscard]] std::string_view view() const
    {
        return m_isJoined ? std::string_view(m_joined) : m_view;
    }

private:
    std::string_view m_view;
    std::string m_joined;
    bool m_isJoined = false;
};

tl::unexpected<Error> unsupportedTable(const char* source)
{
    return fail(Error::Kind::Unsupported, Message("exchange", source));
}

} // namespace

Result<QByteArray> readXmlPart(const ZipReader& zip, const QString& part)
{
    const Result<QByteArray> bytes = zip.read(part);
    if (!bytes)
        return bytes;
    return xmlToUtf8(*bytes);
}

Result<QHash<QString, XlsxRelation>> readXlsxRelations(const ZipReader& zip, const QString& part)
{
    const QString list(folderOf(part) + QStringLiteral("_rels/") +
                       part.mid(part.lastIndexOf(u'/') + 1) + QStringLiteral(".rels"));
    QHash<QString, XlsxRelation> relations;
    if (!zip.contains(list))
        return relations;
    const Result<> read = forEachXmlElement(zip, list, [&](XmlScanner& xml) {
        if (xml.name() != "Relationship")
            return;
        XlsxRelation relation;
        relation.type = xml.attributeText("Type").section(u'/', -1);
        relation.isExternal = xml.attribute("TargetMode") == "External";
        relation.target = xml.attributeText("Target");
        if (!relation.isExternal)
            relation.target = resolvePart(part, relation.target);
        relations.insert(xml.attributeText("Id"), relation);
    });
    if (!read)
        return fail(read.error());
    return relations;
}

Result<QString> findXlsxWorkbook(const ZipReader& zip)
{
    const Result<QHash<QString, XlsxRelation>> relations = readXlsxRelations(zip, QString());
    if (!relations)
        return fail(relations.error());
    QString part = QStringLiteral("xl/workbook.xml");
    for (const XlsxRelation& relation : *relations) {
        if (relation.type == QLatin1String("officeDocument"))
            part = relation.target;
    }
    if (part.endsWith(QLatin1String(".bin")))
        return unsupportedTable(
            QT_TRANSLATE_NOOP("exchange", "Binary workbooks (XLSB) are not read. Save the workbook "
                                          "as XLSX and try again."));
    if (!zip.contains(part) && zip.contains(QStringLiteral("content.xml")))
        return unsupportedTable(
            QT_TRANSLATE_NOOP("exchange", "OpenDocument files are not read. Save the sheet as XLSX "
                                          "and try again."));
    if (!zip.contains(part) || !part.contains(QLatin1String("workbook"), Qt::CaseInsensitive))
        return unsupportedTable(
            QT_TRANSLATE_NOOP("exchange", "There is no workbook in this file. Choose an XLSX or "
                                          "CSV file."));
    return part;
}

Result<XlsxWorkbook> readXlsxWorkbook(const ZipReader& zip, const QString& part)
{
    XlsxWorkbook workbook;
    const Result<> read = forEachXmlElement(zip, part, [&](XmlScanner& xml) {
        if (xml.name() == "workbookPr") {
            workbook.date1904 = isTrue(xml.attribute("date1904"));
        } else if (xml.name() == "sheet") {
            workbook.sheets.append(
                {xml.attributeText("name"), xml.attributeText("id"),
                 xml.attribute("state") == "hidden" || xml.attribute("state") == "veryHidden"});
        }
    });
    if (!read)
        return fail(read.error());
    return workbook;
}

QString resolveXlsxEscapes(const QString& text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString resolved;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        if (i + 6 < text.size() && text[i] == u'_' && text[i + 1] == u'x' && text[i + 6] == u'_') {
            const uint code = QStringView(text).mid(i + 2, 4).toUInt(&isHex, 16);
            if (isHex) {
                resolved += QChar(char16_t(code));
                i += 6;
            }
        }
        if (!isHex)
            resolved += text[i];
    }
    return resolved;
}

std::optional<QString> readXlsxText(XmlScanner& xml, qint64 maxBytes)
{
    const size_t end = xml.depth();
    JoinedView text;
    JoinedView run;
    bool isInRun = false;
    bool isKeptAsIs = false;
    for (Token token = xml.next(); token != Token::Failed; token = xml.next()) {
        if (token == Token::Start && xml.name() == "rPh") {
            xml.skipElement();
        } else if (token == Token::Start && xml.name() == "t") {
            isInRun = true;
            isKeptAsIs = xml.attribute("space") == "preserve";
            run.clear();
        } else if (token == Token::Text && isInRun) {
            if (xml.isPlainText())
                run.append(xml.rawText());
            else if (!xml.appendText(run.joined()))
                return std::nullopt;
        } else if (token == Token::End && xml.depth() == end) {
            const std::string_view whole = text.view();
            if (qint64(whole.size()) > maxBytes)
                return std::nullopt;
            const QString plain = QString::fromUtf8(whole.data(), qsizetype(whole.size()));
            const bool mayEscape = whole.find('_') != std::string_view::npos;
            return mayEscape ? resolveXlsxEscapes(plain) : plain;
        } else if (token == Token::End && xml.name() == "t") {
            isInRun = false;
            const std::string_view whole = isKeptAsIs ? run.view() : withoutIndentation(run.view());
            if (run.isJoined())
                text.joined().append(whole);
            else
                text.append(whole);
        }
    }
    return std::nullopt;
}

Result<std::vector<QString>> readXlsxSharedTexts(const ZipReader& zip, const QString& part,
                                                 const TableLimits& limits)
{
    std::vector<QString> texts;
    bool isTooLong = false;
    qint64 total = 0;
    const Result<> read = forEachXmlElement(zip, part, [&](XmlScanner& xml) {
        if (xml.name() != "si")
            return;
        const qint64 before = xml.offset();
        std::optional<QString> text = readXlsxText(xml, limits.cellBytes);
        total += xml.offset() - before;
        isTooLong = isTooLong || !text || total > limits.textBytes;
        texts.push_back(std::move(text).value_or(QString()));
    });
    if (!read)
        return fail(read.error());
    if (isTooLong) {
        return fail(Error::Kind::Limit,
                    Message("exchange",
                            QT_TRANSLATE_NOOP("exchange", "A cell of this workbook holds more than "
                                                          "%1 KiB of text. Shorten it and try "
                                                          "again."))
                        .arg(limits.cellBytes / 1024));
    }
    return texts;
}

Result<std::vector<NumberFormat>> readXlsxFormats(const ZipReader& zip, const QString& part)
{
    QHash<int, QString> codes;
    std::vector<NumberFormat> formats;
    size_t cellFormats = 0; // the depth of <cellXfs> while inside
    const Result<> read = forEachXmlElement(zip, part, [&](XmlScanner& xml) {
        if (cellFormats > 0 && xml.depth() <= cellFormats)
            cellFormats = 0;
        if (xml.name() == "numFmt" && xml.depth() == 3) {
            codes.insert(xmlInt(xml.attribute("numFmtId"), -1), xml.attributeText("formatCode"));
        } else if (xml.name() == "cellXfs") {
            cellFormats = xml.depth();
        } else if (xml.name() == "xf" && cellFormats > 0) {
            const int id = xmlInt(xml.attribute("numFmtId"), 0);
            const auto code = codes.constFind(id);
            formats.push_back(code == codes.constEnd() ? NumberFormat::builtIn(id)
                                                       : NumberFormat::fromCode(*code));
        }
    });
    if (!read)
        return fail(read.error());
    return formats;
}

int xmlInt(std::string_view value, int otherwise)
{
    int number = otherwise;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

std::optional<XlsxPlace> xlsxPlace(std::string_view reference)
{
    // "$XFD$1048576" is the longest; anything longer could overflow what follows.
    if (reference.size() > 12)
        return std::nullopt;
    const char* at = reference.data();
    const char* const end = at + reference.size();
    at += at != end && *at == '$';
    quint32 column = 0;
    for (; at != end; ++at) {
        const quint32 letter = quint32(uchar(*at) & ~0x20u) - 'A';
        if (letter >= 26)
            break;
        column = column * 26 + letter + 1;
    }
    at += at != end && *at == '$';
    quint32 row = 0;
    for (; at != end; ++at) {
        const quint32 digit = quint32(uchar(*at)) - '0';
        if (digit >= 10)
            return std::nullopt;
        row = row * 10 + digit;
    }
    if (column < 1 || column > kXlsxMaxColumn || row < 1 || row > kXlsxMaxRow)
        return std::nullopt;
    return XlsxPlace{int(row) - 1, int(column) - 1};
}

std::optional<CellRange> xlsxRange(std::string_view reference)
{
    const size_t colon = reference.find(':');
    const auto first = xlsxPlace(reference.substr(0, colon));
    const auto last =
        colon == std::string_view::npos ? first : xlsxPlace(reference.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return CellRange{first->row, first->column, last->row, last->column};
}

} // namespace ringbinder
