// SPDX-License-Identifier: GPL-3.0-or-later
// P12: 100,000 x 12 cells into a workbook against libxlsxwriter given the same texts, and out of it
// against inflating its parts and throwing them away. Arguments: FOLDER ROWS RUNS.
#include "core/exchange/xlsxreader.h"
#include "core/exchange/xlsxwriter.h"
#include "tests/bench/measure.h"

#include <QFile>

#include <xlsxwriter.h>
#include <zip.h>

namespace ringbinder::bench {

namespace {

constexpr int kColumns = 12;

std::vector<std::vector<Cell>> cellsOf(int rows)
{
    std::vector<std::vector<Cell>> cells;
    cells.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row) {
        std::vector<Cell>& line = cells.emplace_back();
        for (int column = 0; column < kColumns; ++column)
            line.emplace_back(QStringLiteral("Text %1 of row %2").arg(column).arg(row % 5000));
    }
    return cells;
}

void writeOurs(const QString& path, const std::vector<std::vector<Cell>>& cells)
{
    XlsxBookSpec book;
    book.constantMemory = true;
    auto writer = must(XlsxWriter::create(path, book), "create");
    XlsxSheetSpec sheet;
    sheet.name = QStringLiteral("Bench");
    for (int column = 0; column < kColumns; ++column)
        sheet.columns.append({QStringLiteral("Column %1").arg(column)});
    writer->addSheet(sheet);
    for (const std::vector<Cell>& row : cells)
        writer->addRow(row);
    must(writer->finish(), "finish");
}

void writeWithLibrary(const QString& path, const std::vector<std::vector<QByteArray>>& cells)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Bench");
    lxw_row_t rowNumber = 0;
    for (const std::vector<QByteArray>& row : cells) {
        lxw_col_t column = 0;
        for (const QByteArray& cell : row)
            worksheet_write_string(sheet, rowNumber, column++, cell.constData(), nullptr);
        ++rowNumber;
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("libxlsxwriter cannot write");
}

void inflateParts(const QString& path)
{
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!archive)
        qFatal("the workbook cannot be opened");
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_file_t* part = zip_fopen_index(archive, zip_uint64_t(i), 0);
        while (part && zip_fread(part, piece.data(), zip_uint64_t(piece.size())) > 0)
            continue;
        zip_fclose(part);
    }
    zip_discard(archive);
}

} // namespace

int workbooks(const QStringList& arguments)
{
    const QString folder = arguments.value(0);
    const int runs = arguments.value(2).toInt();
    const auto cells = cellsOf(arguments.value(1).toInt());
    std::vector<std::vector<QByteArray>> texts;
    texts.reserve(cells.size());
    for (const auto& row : cells) {
        auto& line = texts.emplace_back();
        for (const Cell& cell : row)
            line.push_back(cell.text.toUtf8());
    }
    const QString ours = folder + QLatin1String("/ours.xlsx");
    const QString plain = folder + QLatin1String("/plain.xlsx");
    const Pairs written = byTurns(
        runs, [&] { writeOurs(ours, cells); }, [&] { writeWithLibrary(plain, texts); });
    print("P12", "write a workbook", written.ours, written.baseline);

    qsizetype rows = 0;
    const Pairs read = byTurns(
        runs,
        [&] {
            QFile file(ours);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("the workbook cannot be read");
            NoProgress none;
            const auto source =
                must(readXlsx(file.readAll(), QStringLiteral("ours.xlsx"), {}, none), "read");
            rows = source.sheets.first().rowCount();
        },
        [&] { inflateParts(ours); });
    if (rows < qsizetype(cells.size()))
        qFatal("%d rows came back", int(rows));
    print("P12", "read a workbook", read.ours, read.baseline);
    return 0;
}

} // namespace ringbinder::bench
