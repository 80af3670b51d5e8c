// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scanreading.h"

#include "core/technical/listlayout.h"

#include <QFile>

namespace ringbinder {

namespace {

constexpr qint64 kScanFileBeginning = 64 * 1024;

// What the file is; nothing where it cannot be opened or nobody knows: reading it says why.
std::optional<scan_import::Format> formatOfScan(const ScanReadOrder& order)
{
    if (order.format)
        return order.format;
    QFile file(order.path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return detectScanFormat(file.read(kScanFileBeginning), order.path);
}

// The columns as the words of their headings tell, without a mapping.
Result<ListLayout> bareLayout(const QString& path, std::optional<scan_import::ListKind> kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ListLayout(); // reading it says why not
    ScanReadOptions options;
    options.fileName = path;
    options.listKind = kind;
    return listLayout(file, options);
}

// And what was remembered or said about them.
Result<ScanColumns> columnsOfList(const Binder& binder, const ScanReadOrder& order)
{
    auto layout = bareLayout(order.path, order.mapping.kind);
    if (!layout)
        return fail(layout.error());
    ScanColumns columns;
    columns.headings = layout->headings();
    columns.mapping = order.mapping;
    if (!order.isMappingAsked) {
        const auto remembered = listMappingFor(binder, columns.headings);
        if (!remembered)
            return fail(remembered.error());
        columns.isRemembered = remembered->has_value();
        if (*remembered)
            columns.mapping = **remembered;
    }
    if (!columns.mapping.kind)
        columns.mapping.kind = layout->kind;
    if (columns.mapping.kind != layout->kind) { // what a column says depends on it
        layout = bareLayout(order.path, columns.mapping.kind);
        if (!layout)
            return fail(layout.error());
    }
    for (const ListColumn& column : std::as_const(layout->columns)) {
        if (column.field.isEmpty() && !column.heading.isEmpty() &&
            !columns.unrecognised.contains(column.heading))
            columns.unrecognised.append(column.heading);
    }
    return columns;
}

} // namespace

Result<ScanRead> readScanFile(const Binder& binder, const ScanReadOrder& order, Progress& progress)
{
    const auto format = formatOfScan(order);
    ScanReadOptions options;
    ScanRead read;
    if (format == scan_import::Format::Csv) {
        auto columns = columnsOfList(binder, order);
        if (!columns)
            return fail(columns.error());
        read.columns = std::move(*columns);
        options.listKind = read.columns.mapping.kind;
        options.map = read.columns.mapping.map;
    }
    auto import = ScanImport::read(binder, order.path, format, options, progress);
    if (import) {
        read.import = std::make_shared<ScanImport>(std::move(*import));
        return read;
    }
    if (read.columns.headings.isEmpty() || import.error().kind != Error::Kind::Invalid)
        return fail(import.error());
    read.refusal = import.error();
    return read;
}

} // namespace ringbinder
