// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scanreading.h"

#include "core/technical/listmapping.h"
#include "core/technical/listsource.h"

#include <QFile>
#include <QFileInfo>

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

Result<ListLayout> layoutOfScan(const QString& path, std::optional<scan_import::ListKind> kind,
                                const QStringList& map)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ListLayout(); // reading it says why not
    ScanReadOptions options;
    options.fileName = QFileInfo(path).fileName();
    options.listKind = kind;
    options.map = map;
    return listLayout(file, options);
}

// The columns as the words of their headings tell, and what was remembered or said about them.
Result<ScanColumns> columnsOfList(const Binder& binder, const ScanReadOrder& order)
{
    auto bare = layoutOfScan(order.path, order.kind, {});
    if (!bare)
        return fail(bare.error());
    ScanColumns columns;
    std::optional<scan_import::ListKind> kind = order.kind;
    QStringList map = order.map;
    if (!order.isListSaid) {
        const auto remembered = findListMapping(binder, bare->headings());
        if (!remembered)
            return fail(remembered.error());
        if (*remembered) {
            columns.remembered = (*remembered)->title;
            kind = (*remembered)->kind;
            map = (*remembered)->map;
        }
    }
    if (kind && kind != bare->kind) { // what a column says depends on it
        bare = layoutOfScan(order.path, kind, {});
        if (!bare)
            return fail(bare.error());
    }
    auto layout = map.isEmpty() ? bare : layoutOfScan(order.path, kind, map);
    if (!layout)
        return fail(layout.error());
    columns.layout = std::move(*layout);
    columns.bare = std::move(*bare);
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
        options.listKind = read.columns.layout.kind;
        options.map = read.columns.layout.map();
        // All left out: what was remembered must not come in instead.
        if (options.map.isEmpty() && order.isListSaid) {
            for (const ListColumn& column : read.columns.layout.columns) {
                if (!column.heading.isEmpty())
                    options.map.append(QString(column.heading + u'='));
            }
        }
    }
    auto import = ScanImport::read(binder, order.path, format, options, progress);
    if (import) {
        read.import = std::make_shared<ScanImport>(std::move(*import));
        return read;
    }
    if (read.columns.layout.columns.isEmpty() || import.error().kind != Error::Kind::Invalid)
        return fail(import.error());
    read.refusal = import.error();
    return read;
}

} // namespace ringbinder
