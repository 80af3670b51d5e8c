// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evidencechecks.h"

#include "core/registers/evidence/evidence.h"
#include "core/rules/snapshot.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

using FileVerdict = EvidenceChecks::Verdict;

Result<FileVerdict> verdictOf(const Binder& binder, const QString& kept, const QString& recorded)
{
    // The store compares the bytes with their checksum itself.
    const auto bytes = binder.attachment(kept);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return FileVerdict::Missing;
    if (!bytes && bytes.error().kind == Error::Kind::Damaged)
        return FileVerdict::Changed;
    if (!bytes)
        return fail(bytes.error());
    return recorded.isEmpty() || recorded == kept ? FileVerdict::Intact : FileVerdict::Changed;
}

} // namespace

Result<std::shared_ptr<const Insight>> EvidenceChecks::look(const Binder& binder, const Evaluation&,
                                                            const Snapshot& snapshot)
{
    auto files = std::make_shared<EvidenceChecks>();
    QHash<QString, Verdict> known; // one file may prove many things
    for (const Record& record : snapshot.records(evidence::def)) {
        const auto file = record.get(evidence::file);
        const QString recorded = record.text(evidence::sha256);
        const QString kept = file ? file->sha256 : QString();
        if (kept.isEmpty()) {
            // What was taken in is no longer cited.
            files->verdicts.insert(record.uid(),
                                   recorded.isEmpty() ? Verdict::NoFile : Verdict::Missing);
            continue;
        }
        const QString both = QString(kept + QLatin1Char(' ') + recorded);
        if (!known.contains(both)) {
            const auto verdict = verdictOf(binder, kept, recorded);
            if (!verdict)
                return fail(verdict.error());
            known.insert(both, *verdict);
        }
        files->verdicts.insert(record.uid(), known.value(both));
    }
    return files;
}

Text labelOf(EvidenceChecks::Verdict verdict)
{
    switch (verdict) {
    case FileVerdict::NoFile:
        return {"evidence", QT_TRANSLATE_NOOP("evidence", "No file kept")};
    case FileVerdict::Intact:
        return {"evidence", QT_TRANSLATE_NOOP("evidence", "As taken in")};
    case FileVerdict::Changed:
        return {"evidence", QT_TRANSLATE_NOOP("evidence", "Changed")};
    case FileVerdict::Missing:
        return {"evidence", QT_TRANSLATE_NOOP("evidence", "Missing")};
    }
    Q_UNREACHABLE();
}

Tone toneOf(EvidenceChecks::Verdict verdict)
{
    switch (verdict) {
    case FileVerdict::NoFile:
        return Tone::Neutral;
    case FileVerdict::Intact:
        return Tone::Good;
    case FileVerdict::Changed:
    case FileVerdict::Missing:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

bool isExpiredEvidence(const Record& record)
{
    return record.get(evidence::status) == evidence::Status::Expired ||
           record.get(evidence::expired).value_or(false);
}

bool isValidEvidence(const Record* record)
{
    if (!record || isExpiredEvidence(*record))
        return false;
    const auto status = record->get(evidence::status);
    return status != evidence::Status::Requested && status != evidence::Status::Rejected;
}

} // namespace ringbinder
