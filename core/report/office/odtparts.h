// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an OpenDocument text around its body: named styles, page layouts with header and
// footer, properties, the list of parts. Used by odtfile.cpp; the looks are those of
// painter/style.h.
#pragma once

#include "core/report/document.h"
#include "core/report/painter/pagegeometry.h"

namespace ringbinder::report {

class OdtSink;

[[nodiscard]] QByteArray odtContent(const OdtSink& sink);
[[nodiscard]] QByteArray odtStyles(const Document& document, const PageGeometry& geometry);
[[nodiscard]] QByteArray odtMeta(const Document& document);
[[nodiscard]] QByteArray odtManifest(const QStringList& images);

} // namespace ringbinder::report
