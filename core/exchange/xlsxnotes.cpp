// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxparts.h"

#include <algorithm>

namespace ringbinder {
namespace {

using Token = XmlScanner::Token;

// Words of the format, not registers of ours.
constexpr std::string_view kNoteElement = "comment";
constexpr std::string_view kAuthorElement = "person";

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
    const Result<> read = forEachXmlElement(zip, part, [&](XmlScanner& xml) {
        if (xml.name() == "author") {
            authors.append(readElementText(xml).trimmed());
        } else if (xml.name() == kNoteElement) {
            const auto place = xlsxPlace(xml.attribute("ref"));
            notes.append({place ? place->row : -1,
                          place ? place->column : -1,
                          authors.value(xmlInt(xml.attribute("authorId"), -1)),
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
        const Result<> read = forEachXmlElement(zip, part, [&](XmlScanner& xml) {
            if (xml.name() == kAuthorElement)
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
    const Result<> read = forEachXmlElement(zip, part, [&](XmlScanner& xml) {
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

Result<bool> hasXlsxPictures(const ZipReader& zip, const QHash<QString, XlsxRelation>& relations)
{
    bool hasPictures = false;
    for (const XlsxRelation& relation : relations) {
        if (relation.type != QLatin1String("drawing") || !zip.contains(relation.target))
            continue;
        const Result<> read = forEachXmlElement(zip, relation.target, [&](XmlScanner& xml) {
            hasPictures = hasPictures || xml.name().ends_with("Anchor");
        });
        if (!read)
            return fail(read.error());
    }
    return hasPictures;
}

} // namespace ringbinder
