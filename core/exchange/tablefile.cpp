// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "core/exchange/csv.h"
#include "core/exchange/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

namespace ringbinder {
namespace {

tl::unexpected<Error> unreadableTable(const QString& path, const QString& detail)
{
    const bool exists = QFileInfo::exists(path);
    const Message message =
        exists
            ? Message("exchange", QT_TRANSLATE_NOOP("exchange", "\"%1\" could not be read. Check "
                                                                "that it is a file you may open."))
            : Message("exchange", QT_TRANSLATE_NOOP("exchange", "There is no file \"%1\"."));
    return fail(exists ? Error::Kind::Io : Error::Kind::NoFile, message.arg(path), detail);
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

Result<TableSource> readTable(const QByteArray& bytes, const QString& name,
                              const TableReadOptions& options, Progress& progress)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") ||
        bytes.startsWith("\xD0\xCF\x11\xE0"))
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

Result<TableSource> readTableFile(const QString& path, const TableReadOptions& options,
                                  Progress& progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadableTable(path, file.errorString());
    if (file.size() > options.limits.fileBytes) {
        return fail(
            Error::Kind::Limit,
            Message("exchange", QT_TRANSLATE_NOOP("exchange", "%1 is larger than can be read "
                                                              "at once. Split it into "
                                                              "several files."))
                .arg(path));
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.size() != file.size())
        return unreadableTable(path, file.errorString());
    return readTable(bytes, QFileInfo(path).fileName(), options, progress);
}

} // namespace ringbinder
