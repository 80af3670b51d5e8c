// SPDX-License-Identifier: GPL-3.0-or-later
// What `report` can be told about its PDF: an archive's form, a password, the evidence files. The
// password is read from a file or standard input and goes nowhere but into the PDF.
#pragma once

#include "app/cli/command.h"
#include "core/report/packs/packevidence.h"
#include "core/report/pagesetup.h"

namespace ringbinder::cli {

// What does not go together; nothing where it can be tried.
[[nodiscard]] std::optional<Message> misorderedPdf(const Invocation& invocation, bool isPdf);
[[nodiscard]] Result<report::PdfOptions> pdfOptions(const Invocation& invocation);
[[nodiscard]] Result<report::EvidenceFiles> wantedEvidence(const Invocation& invocation);

} // namespace ringbinder::cli
