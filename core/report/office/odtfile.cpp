// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/odtfile.h"

#include "core/exchange/zipwriter.h"
#include "core/report/office/odtparts.h"
#include "core/report/office/odtsink.h"
#include "core/report/office/officeblocks.h"

namespace ringbinder::report {

Result<QByteArray> odtBytes(const Document& document, const PageSetup& setup, Progress& progress)
{
    const PageGeometry geometry(setup);
    OdtSink sink(document.orientation, document.brand);
    if (const auto told = tellBlocks(document, setup, sink, progress); !told)
        return fail(told.error());

    QStringList images;
    for (qsizetype i = 0; i < sink.images().size(); ++i)
        images.append(QStringLiteral("Pictures/image%1.png").arg(i + 1));
    ZipWriter zip;
    // First and not packed, so that the kind of the file can be read off its beginning.
    zip.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text",
            ZipWriter::Packing::Stored);
    zip.add(QStringLiteral("content.xml"), odtContent(sink));
    zip.add(QStringLiteral("styles.xml"), odtStyles(document, geometry));
    zip.add(QStringLiteral("meta.xml"), odtMeta(document));
    for (qsizetype i = 0; i < images.size(); ++i)
        zip.add(images[i], sink.images()[i]);
    if (document.furniture.logo) {
        constexpr QSizeF kLogoMm(76, 14);
        images.append(QStringLiteral("Pictures/logo.png"));
        zip.add(images.last(), pngOf(*document.furniture.logo, kLogoMm, {}).bytes);
    }
    zip.add(QStringLiteral("META-INF/manifest.xml"), odtManifest(images));
    return zip.finish();
}

} // namespace ringbinder::report
