// SPDX-License-Identifier: GPL-3.0-or-later
// What `report` and `pack-set` can be told about their PDF: an archive's form, a password, the
// evidence files. The password is read from a file or standard input and goes nowhere but into the
// PDF.
#pragma once

#include "app/cli/command.h"
#include "core/report/packs/packevidence.h"
#include "core/report/pagesetup.h"

namespace ringbinder::cli {

inline constexpr OptionDef kArchiveOption{
    "pdf-a", "", QT_TRANSLATE_NOOP("cli", "written as PDF/A-1b for an archive, not validated")};
inline constexpr OptionDef kPasswordOption{
    "password-file", "FILE",
    QT_TRANSLATE_NOOP("cli", "encrypt the PDF (AES-256) with the first line of this file; \"-\": "
                             "standard input")};
inline constexpr OptionDef kEvidenceOption{
    "evidence", "HOW",
    QT_TRANSLATE_NOOP("cli", "append the evidence files as pages, or attach them: append, attach")};

// What does not go together; nothing where it can be tried.
[[nodiscard]] std::optional<Message> misorderedPdf(const Invocation& invocation, bool isPdf);
[[nodiscard]] Result<report::PdfOptions> pdfOptions(const Invocation& invocation);
[[nodiscard]] Result<report::EvidenceFiles> wantedEvidence(const Invocation& invocation);

} // namespace ringbinder::cli
