// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/exchange/xlsxsheet.h"
#include "core/exchange/zipreader.h"

#include <QSet>

namespace ringbinder {
namespace {

// The signature of OLE files: Excel 97 workbooks, and XLSX files behind a password.
bool isOleFile(const QByteArray& bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Message xlsxNotice(const char* source, const QString& sheet)
{
    return Message("exchange", source).arg(sheet);
}

class XlsxReader final {
public:
    XlsxReader(ZipReader zip, const QString& name, const TableLimits& limits, Progress& progress)
        : m_zip(std::move(zip))
        , m_limits(limits)
        , m_progress(progress)
        , m_cellsLeft(limits.cells)
    {
        m_source.name = name;
        m_source.kind = QStringLiteral("xlsx");
    }

    [[nodiscard]] Result<TableSource> read()
    {
        const Result<QString> part = findXlsxWorkbook(m_zip);
        if (!part)
            return fail(part.error());
        const Result<XlsxWorkbook> workbook = readXlsxWorkbook(m_zip, *part);
        if (!workbook)
            return fail(workbook.error());
        const auto relations = readXlsxRelations(m_zip, *part);
        if (!relations)
            return fail(relations.error());
        m_source.date1904 = workbook->date1904;
        if (const auto read = readCommonParts(*relations); !read)
            return fail(read.error());
        for (const XlsxSheetEntry& entry : workbook->sheets) {
            if (const auto read = readSheet(entry, relations->value(entry.relationId)); !read)
                return fail(read.error());
        }
        return std::move(m_source);
    }

private:
    [[nodiscard]] Result<> readCommonParts(const QHash<QString, XlsxRelation>& relations)
    {
        for (const XlsxRelation& relation : relations) {
            if (relation.type == QLatin1String("sharedStrings") &&
                m_zip.contains(relation.target)) {
                auto texts = readXlsxSharedTexts(m_zip, relation.target, m_limits);
                if (!texts)
                    return fail(texts.error());
                m_sharedTexts = std::move(*texts);
            } else if (relation.type == QLatin1String("styles") &&
                       m_zip.contains(relation.target)) {
                auto formats = readXlsxFormats(m_zip, relation.target);
                if (!formats)
                    return fail(formats.error());
                m_formats = std::move(*formats);
            }
        }
        return {};
    }

    [[nodiscard]] Result<> readSheet(const XlsxSheetEntry& entry, const XlsxRelation& relation)
    {
        if (relation.type != QLatin1String("worksheet")) {
            m_source.notices.append(
                xlsxNotice(QT_TRANSLATE_NOOP("exchange",
                                             "Sheet %1 holds no cells (a chart or a macro) and was "
                                             "left out."),
                           entry.name));
            return {};
        }
        if (m_partsRead.contains(relation.target)) {
            return fail(Error::Kind::Damaged,
                        Message("exchange",
                                QT_TRANSLATE_NOOP("exchange", "The file is damaged: sheet %1 is "
                                                              "another sheet once more."))
                            .arg(entry.name));
        }
        m_partsRead.insert(relation.target);
        Sheet sheet;
        sheet.name = entry.name;
        sheet.hidden = entry.hidden;
        const Result<QByteArray> bytes = readXmlPart(m_zip, relation.target);
        if (!bytes)
            return fail(bytes.error());
        const XlsxSheetContext context{m_sharedTexts, m_formats, m_source.date1904, m_limits,
                                       m_progress};
        const Result<XlsxSheetLosses> losses =
            readXlsxSheet(*bytes, relation.target, context, sheet, m_cellsLeft);
        if (!losses)
            return fail(losses.error());
        tell(sheet.name, *losses);
        const auto relations = readXlsxRelations(m_zip, relation.target);
        if (!relations)
            return fail(relations.error());
        Result<QList<CellNote>> notes = readXlsxNotes(m_zip, *relations);
        if (!notes)
            return fail(notes.error());
        sheet.notes = std::move(*notes);
        const Result<bool> hasPictures = hasXlsxPictures(m_zip, *relations);
        if (!hasPictures)
            return fail(hasPictures.error());
        if (*hasPictures)
            m_source.notices.append(xlsxNotice(
                QT_TRANSLATE_NOOP("exchange", "Pictures and shapes of sheet %1 are left out."),
                sheet.name));
        m_source.sheets.append(std::move(sheet));
        return {};
    }

    void tell(const QString& sheet, const XlsxSheetLosses& losses)
    {
        if (losses.formulasWithoutValue > 0)
            m_source.notices.append(
                Message("exchange",
                        QT_TRANSLATE_N_NOOP(
                            "exchange",
                            "%n formula(s) of sheet %1 have no result stored, the first "
                            "in cell %2. Open the workbook in a spreadsheet, save it "
                            "there and read it again."))
                    .arg(sheet)
                    .arg(losses.firstFormulaWithoutValue)
                    .count(int(losses.formulasWithoutValue)));
        if (losses.failedFormulas > 0)
            m_source.notices.append(
                xlsxNotice(QT_TRANSLATE_N_NOOP("exchange",
                                               "%n cell(s) of sheet %1 hold an error such "
                                               "as #N/A instead of a value."),
                           sheet)
                    .count(int(losses.failedFormulas)));
        if (losses.links > 0)
            m_source.notices.append(
                xlsxNotice(QT_TRANSLATE_N_NOOP("exchange",
                                               "%n link(s) of sheet %1 keep their text but "
                                               "not their address."),
                           sheet)
                    .count(int(losses.links)));
    }

    ZipReader m_zip;
    TableLimits m_limits;
    Progress& m_progress;
    qint64 m_cellsLeft;
    TableSource m_source;
    QSet<QString> m_partsRead;
    std::vector<QString> m_sharedTexts;
    std::vector<NumberFormat> m_formats;
};

} // namespace

Result<TableSource> readXlsx(const QByteArray& bytes, const QString& name,
                             const TableLimits& limits, Progress& progress)
{
    if (isOleFile(bytes)) {
        return fail(Error::Kind::Unsupported,
                    Message("exchange",
                            QT_TRANSLATE_NOOP("exchange",
                                              "%1 is an old Excel workbook (XLS) or has a "
                                              "password. Save it as XLSX without a password and "
                                              "try again."))
                        .arg(name));
    }
    ZipLimits zipLimits;
    zipLimits.fileBytes = limits.fileBytes;
    Result<ZipReader> zip = ZipReader::open(bytes, zipLimits);
    if (!zip)
        return fail(zip.error());
    return XlsxReader(std::move(*zip), name, limits, progress).read();
}

} // namespace ringbinder
