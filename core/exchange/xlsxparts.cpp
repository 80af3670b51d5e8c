// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxparts.h"

#include <QDir>

#include <charconv>

namespace ringbinder {
namespace {

using Token = XmlScanner::Token;

constexpr int kXlsxMaxRow = 1'048'576;
constexpr int kXlsxMaxColumn = 16'384;

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

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

int toInt(std::string_view value, int otherwise)
{
    int number = otherwise;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
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

// The commonest loop: hands each element that starts to `onStart`, which may read on inside it.
template <class OnStart>
Result<> forEachElement(const ZipReader& zip, const QString& part, OnStart onStart)
{
    const Result<QByteArray> bytes = readXmlPart(zip, part);
    if (!bytes)
        return fail(bytes.error());
    XmlScanner xml(viewOf(*bytes));
    Token token = xml.next();
    for (; token != Token::Finished && token != Token::Failed; token = xml.next()) {
        if (token == Token::Start)
            onStart(xml);
    }
    if (token == Token::Failed)
        return fail(xml.error(part));
    return {};
}

tl::unexpected<Error> unsupportedTable(const char* source)
{
    return fail(Error::Kind::Unsupported, Message("exchange", source));
}

// The text right inside the element that just started.
QString readElementText(XmlScanner& xml)
{
    const size_t end = xml.depth();
    std::string text;
    for (Token token = xml.next(); token != Token::Failed; token = xml.next()) {
        if (token == Token::End && xml.depth() == end)
            break;
        if (token == Token::Text && !xml.appendText(text))
            break;
    }
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Result<QList<CellNote>> readClassicNotes(const ZipReader& zip, const QString& part)
{
    QList<CellNote> notes;
    QStringList authors;
    const Result<> read = forEachElement(zip, part, [&](XmlScanner& xml) {
        if (xml.name() == "author") {
            authors.append(readElementText(xml));
        } else if (xml.name() == "comment") {
            const auto place = xlsxPlace(xml.attribute("ref"));
            notes.append({place ? place->row : -1,
                          place ? place->column : -1,
                          authors.value(toInt(xml.attribute("authorId"), -1)),
                          {},
                          {}});
        } else if (xml.name() == "text" && !notes.isEmpty()) {
            notes.last().text = readXlsxText(xml, 1 << 20).value_or(QString());
        }
    });
    if (!read)
        return fail(read.error());
    notes.removeIf([](const CellNote& note) { return note.row < 0 || note.text.isEmpty(); });
    // Excel opens a note with its author in bold; that is not part of what was said.
    for (CellNote& note : notes) {
        const QString opening(note.author + QStringLiteral(":\n"));
        if (!note.author.isEmpty() && note.text.startsWith(opening))
            note.text.remove(0, opening.size());
    }
    return notes;
}

Result<QHash<QString, QString>> readPersons(const ZipReader& zip)
{
    QHash<QString, QString> names;
    for (const QString& part : zip.names()) {
        if (!part.startsWith(QLatin1String("xl/persons/")) || !part.endsWith(QLatin1String(".xml")))
            continue;
        const Result<> read = forEachElement(zip, part, [&](XmlScanner& xml) {
            if (xml.name() == "person")
                names.insert(xml.attributeText("id"), xml.attributeText("displayName"));
        });
        if (!read)
            return fail(read.error());
    }
    return names;
}

Result<QList<CellNote>> readThreadedNotes(const ZipReader& zip, const QString& part)
{
    const Result<QHash<QString, QString>> persons = readPersons(zip);
    if (!persons)
        return fail(persons.error());
    QList<CellNote> notes;
    const Result<> read = forEachElement(zip, part, [&](XmlScanner& xml) {
        if (xml.name() == "threadedComment") {
            const auto place = xlsxPlace(xml.attribute("ref"));
            notes.append({place ? place->row : -1,
                          place ? place->column : -1,
                          persons->value(xml.attributeText("personId")),
                          QDateTime::fromString(xml.attributeText("dT"), Qt::ISODateWithMs),
                          {}});
        } else if (xml.name() == "text" && !notes.isEmpty()) {
            notes.last().text = readElementText(xml);
        }
    });
    if (!read)
        return fail(read.error());
    notes.removeIf([](const CellNote& note) { return note.row < 0 || note.text.isEmpty(); });
    return notes;
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
    const Result<> read = forEachElement(zip, list, [&](XmlScanner& xml) {
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
    const Result<> read = forEachElement(zip, part, [&](XmlScanner& xml) {
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
    std::string text;
    std::string run;
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
            if (!xml.appendText(run))
                return std::nullopt;
        } else if (token == Token::End && xml.depth() == end) {
            if (qint64(text.size()) > maxBytes)
                return std::nullopt;
            return resolveXlsxEscapes(QString::fromUtf8(text.data(), qsizetype(text.size())));
        } else if (token == Token::End && xml.name() == "t") {
            isInRun = false;
            text += isKeptAsIs ? std::string_view(run) : withoutIndentation(run);
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
    const Result<> read = forEachElement(zip, part, [&](XmlScanner& xml) {
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
    const Result<> read = forEachElement(zip, part, [&](XmlScanner& xml) {
        if (cellFormats > 0 && xml.depth() <= cellFormats)
            cellFormats = 0;
        if (xml.name() == "numFmt" && xml.depth() == 3) {
            codes.insert(toInt(xml.attribute("numFmtId"), -1), xml.attributeText("formatCode"));
        } else if (xml.name() == "cellXfs") {
            cellFormats = xml.depth();
        } else if (xml.name() == "xf" && cellFormats > 0) {
            const int id = toInt(xml.attribute("numFmtId"), 0);
            const auto code = codes.constFind(id);
            formats.push_back(code == codes.constEnd() ? NumberFormat::builtIn(id)
                                                       : NumberFormat::fromCode(*code));
        }
    });
    if (!read)
        return fail(read.error());
    return formats;
}

Result<QList<CellNote>> readXlsxNotes(const ZipReader& zip,
                                      const QHash<QString, XlsxRelation>& relations)
{
    QString classic;
    QString threaded;
    for (const XlsxRelation& relation : relations) {
        if (relation.type == QLatin1String("comments"))
            classic = relation.target;
        else if (relation.type == QLatin1String("threadedComment"))
            threaded = relation.target;
    }
    QList<CellNote> notes;
    if (!threaded.isEmpty() && zip.contains(threaded)) {
        Result<QList<CellNote>> read = readThreadedNotes(zip, threaded);
        if (!read)
            return read;
        notes = std::move(*read);
    }
    if (!classic.isEmpty() && zip.contains(classic)) {
        const Result<QList<CellNote>> read = readClassicNotes(zip, classic);
        if (!read)
            return read;
        // A threaded comment leaves a copy of itself for older programs.
        for (const CellNote& note : *read) {
            const bool isCopy = std::any_of(notes.begin(), notes.end(), [&](const CellNote& other) {
                return other.row == note.row && other.column == note.column;
            });
            if (!isCopy || threaded.isEmpty())
                notes.append(note);
        }
    }
    return notes;
}

std::optional<XlsxPlace> xlsxPlace(std::string_view reference)
{
    size_t i = 0;
    const auto skipDollar = [&] { i += i < reference.size() && reference[i] == '$'; };
    int column = 0;
    for (skipDollar(); i < reference.size() && column <= kXlsxMaxColumn; ++i) {
        const char c = reference[i];
        if (c >= 'A' && c <= 'Z')
            column = column * 26 + (c - 'A' + 1);
        else if (c >= 'a' && c <= 'z')
            column = column * 26 + (c - 'a' + 1);
        else
            break;
    }
    skipDollar();
    int row = 0;
    for (; i < reference.size() && row <= kXlsxMaxRow; ++i) {
        if (reference[i] < '0' || reference[i] > '9')
            return std::nullopt;
        row = row * 10 + (reference[i] - '0');
    }
    if (column < 1 || column > kXlsxMaxColumn || row < 1 || row > kXlsxMaxRow)
        return std::nullopt;
    return XlsxPlace{row - 1, column - 1};
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
