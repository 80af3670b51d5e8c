// SPDX-License-Identifier: GPL-3.0-or-later
// An approved print: the PDF goes to its place and, with its checksum, into the binder as evidence,
// and the revision history gets the version that was printed. The one kind of print that writes
// into the binder. Used by the command line and the page of reports.
#pragma once

#include "core/base/progress.h"
#include "core/base/safefile.h"
#include "core/report/packs/packs.h"
#include "core/report/pagesetup.h"

namespace ringbinder::report {

class ApprovedPrint final {
public:
    // Writes the pages beside `path`, where they wait for keep(); a worker may do it. Without a
    // path they go into the binder alone, for paper. `pack` was composed with Status::Approved.
    // Errors as writePdf().
    [[nodiscard]] static Result<ApprovedPrint> prepare(const ComposedPack& pack,
                                                       const PageSetup& setup, const QString& path,
                                                       Progress& progress);

    struct Kept {
        QString code; // of the evidence record
        QString sha256;
    };
    // One change set that undo does not take back, then the file appears. A print with the very
    // same bytes is kept once. On the thread that writes the binder; only once. After an error the
    // file is not there.
    [[nodiscard]] Result<Kept> keep(Binder& binder);

private:
    ApprovedPrint() = default;

    std::unique_ptr<SafeFile> m_file;
    QByteArray m_bytes;
    QString m_fileName;
    QString m_title;
    QString m_subject; // "ISMS-SOA-001 1.2"
    QString m_description;
    std::optional<Record> m_newRevision;
};

} // namespace ringbinder::report
