// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "core/exchange/csv.h"
#include "core/exchange/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

namespace ringbinder {
namespace {

tl::unexpected<Error> unreadableTable(const QString& name, const QString& detail)
{
    return fail(Error::Kind::Io,
                Message("exchange", QT_TRANSLATE_NOOP(
                                        "exchange", "\"%1\" could not be read. Check that it is a "
                                                    "file you may open."))
                    .arg(name),
                detail);
}

// Programs and documents that no separator makes a table of.
bool isForeignFile(const QByteArray& bytes)
{
    for (const char* start : {"%PDF-",
                              "\x7F"
                              "ELF",
                              "SQLite format 3", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "{\\rtf",
                              "Rar!", "7z\xBC\xAF", "\x1F\x8B"}) {
        if (bytes.startsWith(start))
            return true;
    }
    return false;
}

} // namespace

bool isWorkbook(const QByteArray& beginning)
{
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06") ||
           beginning.startsWith("\xD0\xCF\x11\xE0");
}

Result<TableSource> readTable(const QByteArray& bytes, const QString& name,
                              const TableReadOptions& options, Progress& progress)
{
    if (isWorkbook(bytes))
        return readXlsx(bytes, name, options.limits, progress);
    if (isForeignFile(bytes)) {
        return fail(Error::Kind::Unsupported,
                    Message("exchange", QT_TRANSLATE_NOOP("exchange", "%1 is not a table. Choose a "
                                                                      "CSV, TSV or XLSX file."))
                        .arg(name));
    }
    CsvReadOptions csv;
    csv.encoding = options.encoding;
    csv.separator = options.separator;
    csv.stripGuard = options.stripFormulaGuard;
    csv.limits = options.limits;
    return readCsv(bytes, name, csv, progress);
}

Result<TableSource> readTable(QIODevice& device, const QString& name,
                              const TableReadOptions& options, Progress& progress)
{
    const qint64 size = device.size();
    if (size > options.limits.fileBytes) {
        return fail(
            Error::Kind::Limit,
            Message("exchange", QT_TRANSLATE_NOOP("exchange", "%1 is larger than can be read "
                                                              "at once. Split it into "
                                                              "several files."))
                .arg(name));
    }
    const bool isAtBeginning = device.seek(0);
    const QByteArray bytes = device.readAll();
    if (!isAtBeginning || bytes.size() != size)
        return unreadableTable(name, device.errorString());
    return readTable(bytes, name, options, progress);
}

Result<TableSource> readTableFile(const QString& path, const TableReadOptions& options,
                                  Progress& progress)
{
    if (!QFileInfo::exists(path)) {
        return fail(Error::Kind::NoFile,
                    Message("exchange", QT_TRANSLATE_NOOP("exchange", "There is no file \"%1\"."))
                        .arg(path));
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadableTable(path, file.errorString());
    return readTable(file, QFileInfo(path).fileName(), options, progress);
}

} // namespace ringbinder
