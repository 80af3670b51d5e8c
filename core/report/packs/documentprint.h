// SPDX-License-Identifier: GPL-3.0-or-later
// A document of the client on paper: one version with control block, revision history and, while it
// is a draft, watermark; and the sheet on which people sign that they have read it. Composes only;
// writePdf() writes.
#pragma once

#include "core/documents/acknowledging.h"
#include "core/report/document.h"

namespace ringbinder::report {

// `version` is one of the dossier; without it what stands in the document itself is printed.
[[nodiscard]] Result<Document> composeDocumentVersion(const Binder& binder,
                                                      const DocumentDossier& dossier,
                                                      const std::optional<Uid>& version,
                                                      const Language& language);
// Those who have not signed yet, with room to do so; the rest with the day they did.
[[nodiscard]] Result<Document>
composeSignSheet(const Binder& binder, const DocumentDossier& dossier, const Language& language);
// The public text alone, with who, which version and since when: see publicextract.h.
[[nodiscard]] Result<Document> composePublicText(const Binder& binder, const Record& document,
                                                 const QString& text, const Language& language);

} // namespace ringbinder::report
