// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a document: draft, in review, approved, published, superseded, withdrawn. Each act is
// one change set that moves document and versions together, so that the register never says
// something else than the version in force. Text that was approved is never changed: the next
// version starts as its copy. Used by the page of documents and the command line.
#pragma once

#include "core/documents/documentversions.h"
#include "core/store/changeset.h"

#include <optional>

namespace ringbinder {

struct NewVersion {
    ChangeSet set;
    Uid version;
};
// A draft beginning as `text`, or as a copy of what is in force where none is given. Invalid: there
// is a draft already.
[[nodiscard]] Result<NewVersion> startDraft(const Binder& binder, const DocumentDossier& dossier,
                                            VersionStep step,
                                            const std::optional<QString>& text = {});
// Invalid: no draft, or it is in review: what is read must not change under the reader.
[[nodiscard]] Result<ChangeSet> changeDraft(const DocumentDossier& dossier, const QString& text);
[[nodiscard]] Result<ChangeSet> submitDraft(const DocumentDossier& dossier,
                                            const std::optional<Uid>& reviewer);
[[nodiscard]] Result<ChangeSet> returnDraft(const DocumentDossier& dossier);
[[nodiscard]] Result<ChangeSet> discardDraft(const DocumentDossier& dossier);

struct Approval {
    std::optional<Uid> approver;
    QDate approvedOn;
    QDate validFrom; // invalid: the day of approval
    document_version::Method method = document_version::Method::Electronic;
    int reviewMonths = 12; // 0: no next review
    QString changeNote;    // empty: as the draft has it
    bool publish = false;  // people have been told
};
// The draft becomes the version in force and the one before is superseded. Undo takes an approval
// back before anything older, so that nothing is undone inside an approved text.
// Invalid: no draft, nothing in it, no approver, or a day to come.
[[nodiscard]] Result<ChangeSet> approveDraft(const Binder& binder, const DocumentDossier& dossier,
                                             const Approval& approval);
// What an auditor would object to: approved by its author, the policy not by top management, gaps
// of the template, missing elements. Empty when all is well.
[[nodiscard]] Result<QList<Message>>
approvalDoubts(const Binder& binder, const DocumentDossier& dossier, const Approval& approval);
// What the dialog begins with: today, interval of the document or its template, approver as before.
[[nodiscard]] Approval suggestedApproval(const Binder& binder, const DocumentDossier& dossier);

// The approved version in force is out: people have been told.
[[nodiscard]] Result<ChangeSet> publishCurrent(const DocumentDossier& dossier);
// Reviewed and found still right: the next review moves on, the version stays.
[[nodiscard]] Result<ChangeSet> confirmReview(const DocumentDossier& dossier, QDate on);
// The document no longer applies; its text and versions stay.
[[nodiscard]] Result<ChangeSet> withdrawDocument(const DocumentDossier& dossier, QDate on);

} // namespace ringbinder
