// SPDX-License-Identifier: GPL-3.0-or-later
// Signed sheets that come back as scans: finds out whose sheet it is and which sign-offs stand on
// it, by the text in the PDF or the code in its name, and keeps it as their evidence. It never
// records a sign-off: which of the two statements was signed, and when, a scan does not tell. Used
// by the command line and the page of evidence.
#pragma once

#include "core/base/language.h"
#include "core/registers/logic/evidence_file.h"
#include "core/risk/sheetcode.h"

namespace ringbinder::report {

struct SheetMatch {
    enum class By {
        Fingerprints, // the text of the PDF names them
        Code,         // the sheet's code fits what is recorded now
        Person,       // somebody said whose it is
    };
    By by = By::Fingerprints;
    QString ownerCode;
    std::optional<SheetCode> code;
    QList<Record> signoffs; // that the sheet proves, without those that cite it already
};

// By the name, else by the text.
[[nodiscard]] std::optional<SheetCode> sheetCodeIn(const EvidenceSource& scan);

// `owner`: as somebody says. Errors, each with a sentence that says what to do: NotFound (no code
// in it, no such person, no sign-off of that person is recorded), Conflict (the sheet was printed
// from another state than the recorded sign-offs, or there are sheets of several people).
[[nodiscard]] Result<SheetMatch> matchSheet(const Binder& binder, const EvidenceSource& scan,
                                            const Language& language,
                                            const std::optional<Uid>& owner = {});

// One change set: the scan as evidence (once per content), cited by the sign-offs. Gives the
// evidence.
[[nodiscard]] Result<Uid> keepSheet(Binder& binder, const EvidenceSource& scan,
                                    const SheetMatch& match, const Language& language);

} // namespace ringbinder::report
