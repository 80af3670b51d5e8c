// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbook that its sheets lean on: relationships, the list of sheets, shared texts,
// number formats, notes. Inside of the XLSX reader.
#pragma once

#include "core/base/result.h"
#include "core/exchange/numberformat.h"
#include "core/exchange/xmlscanner.h"
#include "core/exchange/zipreader.h"

#include <QHash>

#include <vector>

namespace ringbinder {

struct XlsxRelation {
    QString type;   // the last word of its type's address: "worksheet", "comments" …
    QString target; // a part of the archive, or an address when it is external
    bool isExternal = false;
};

struct XlsxSheetEntry {
    QString name;
    QString relationId;
    bool hidden = false;
};

struct XlsxWorkbook {
    QList<XlsxSheetEntry> sheets;
    bool date1904 = false;
};

// By relation id. A part without relations has none; that is not an error.
[[nodiscard]] Result<QHash<QString, XlsxRelation>> readXlsxRelations(const ZipReader& zip,
                                                                     const QString& part);
// The workbook's part by way of the archive's root.
// Errors: Unsupported for XLSB, ODS and other Office files, saying what to do.
[[nodiscard]] Result<QString> findXlsxWorkbook(const ZipReader& zip);
[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(const ZipReader& zip, const QString& part);
[[nodiscard]] Result<std::vector<QString>>
readXlsxSharedTexts(const ZipReader& zip, const QString& part, const TableLimits& limits);
// By the number a cell's `s` attribute gives.
[[nodiscard]] Result<std::vector<NumberFormat>> readXlsxFormats(const ZipReader& zip,
                                                                const QString& part);
// Notes of a sheet from its comments and threaded comments, whichever it has.
[[nodiscard]] Result<QList<CellNote>> readXlsxNotes(const ZipReader& zip,
                                                    const QHash<QString, XlsxRelation>& relations);

// Whether pictures, shapes or charts lie on a sheet; some writers leave an empty drawing on each.
[[nodiscard]] Result<bool> hasXlsxPictures(const ZipReader& zip,
                                           const QHash<QString, XlsxRelation>& relations);

// A part as UTF-8.
[[nodiscard]] Result<QByteArray> readXmlPart(const ZipReader& zip, const QString& part);

// A number in an attribute.
[[nodiscard]] int xmlInt(std::string_view value, int otherwise);

// The commonest loop: hands each element that starts to `onStart`, which may read on inside it.
template <class OnStart>
[[nodiscard]] Result<> forEachXmlElement(const ZipReader& zip, const QString& part, OnStart onStart)
{
    const Result<QByteArray> bytes = readXmlPart(zip, part);
    if (!bytes)
        return fail(bytes.error());
    XmlScanner xml({bytes->constData(), size_t(bytes->size())});
    XmlScanner::Token token = xml.next();
    for (; token != XmlScanner::Token::Finished && token != XmlScanner::Token::Failed;
         token = xml.next()) {
        if (token == XmlScanner::Token::Start)
            onStart(xml);
    }
    if (token == XmlScanner::Token::Failed)
        return fail(xml.error(part));
    return {};
}

// The text of an <si>, <is> or <text> that just started: its runs joined, pronunciation left out,
// _xHHHH_ resolved. Leaves the scanner behind it. Nothing: the scanner has failed, or the text is
// longer than `maxBytes` (the scanner has not failed then).
[[nodiscard]] std::optional<QString> readXlsxText(XmlScanner& xml, qint64 maxBytes);
// _x000D_ and the like to the character meant.
[[nodiscard]] QString resolveXlsxEscapes(const QString& text);

// "C7", "$C$7" to zero-based row and column; "" or nonsense gives nothing.
struct XlsxPlace {
    int row = 0;
    int column = 0;
};
[[nodiscard]] std::optional<XlsxPlace> xlsxPlace(std::string_view reference);
// "A1:C7" or "A1".
[[nodiscard]] std::optional<CellRange> xlsxRange(std::string_view reference);

} // namespace ringbinder
