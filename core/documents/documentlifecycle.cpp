// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentlifecycle.h"

#include "core/documents/policycheck.h"
#include "core/documents/templatefields.h"
#include "core/registers/context/organisation.h"
#include "core/registers/logic/topmanagement.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

using VersionStatus = document_version::Status;

constexpr int kTitleLetters = 480; // leaves room for the number
constexpr int kUsualReviewMonths = 12;

tl::unexpected<Error> refusedAct(const char* source)
{
    return fail(Error::Kind::Invalid, Message("documents", source));
}

tl::unexpected<Error> noDraft()
{
    return refusedAct(
        QT_TRANSLATE_NOOP("documents", "This document has no draft. Start a new version first."));
}

ChangeSet setFor(const DocumentDossier& dossier, ChangeLabel::Act act)
{
    return ChangeSet({act, document::def.name(), dossier.document.code(), 1});
}

// One version moves to another state; a document without a released version moves along.
ChangeSet moveDraft(const DocumentDossier& dossier, Record after, document::Status status)
{
    ChangeSet set = setFor(dossier, ChangeLabel::Act::Edit);
    set.update(*dossier.draft(), after);
    if (!dossier.isReleased()) {
        Record changed = dossier.document;
        changed.set(document::status, status);
        set.update(dossier.document, changed);
    }
    return set;
}

QDate nextReviewAfter(QDate day, int months)
{
    return months > 0 ? day.addMonths(months) : QDate();
}

// What is in force was entered or imported without its version: kept as one before the next begins.
Record versionInForce(const Record& document)
{
    Record version(document_version::def);
    const QString number = document.text(document::version);
    version.set(
        document_version::title,
        QString(document.title().left(kTitleLetters) + QLatin1Char(' ') + number).trimmed());
    version.set(document_version::document, document.uid());
    version.set(document_version::version, number);
    version.set(document_version::status,
                document.get(document::status) == document::Status::Approved
                    ? VersionStatus::Approved
                    : VersionStatus::Published);
    version.set(document_version::date, document.get(document::approvedOn));
    version.set(document_version::author, document.get(document::author));
    version.set(document_version::reviewer, document.get(document::reviewer));
    version.set(document_version::approver, document.get(document::approver));
    version.set(document_version::approvedOn, document.get(document::approvedOn));
    version.set(document_version::validFrom, document.get(document::validFrom));
    version.set(document_version::body, document.text(document::body));
    version.set(document_version::file, document.get(document::file));
    return version;
}

std::optional<QDate> dayOrNothing(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

// ---------------------------------------------------------------- drafts

Result<NewVersion> startDraft(const Binder& binder, const DocumentDossier& dossier,
                              VersionStep step, const std::optional<QString>& text)
{
    if (const Record* draft = dossier.draft())
        return fail(Error::Kind::Invalid,
                    Message("documents",
                            QT_TRANSLATE_NOOP("documents",
                                              "Version %1 is being written already. Approve or "
                                              "discard it before you start another one."))
                        .arg(draft->text(document_version::version)));
    Record version(document_version::def);
    const QString number = nextVersionNumber(dossier, step);
    version.set(document_version::title,
                QString(dossier.document.title().left(kTitleLetters) + QLatin1Char(' ') + number));
    version.set(document_version::document, dossier.document.uid());
    version.set(document_version::version, number);
    version.set(document_version::status, VersionStatus::Draft);
    version.set(document_version::date, binder.clock().today());
    version.set(document_version::body, text ? *text : dossier.currentText());
    const auto actor = binder.session().actor().person;
    version.set(document_version::author, actor ? actor : dossier.document.get(document::author));
    NewVersion started{setFor(dossier, ChangeLabel::Act::Edit), version.uid()};
    if (dossier.isReleased() && !dossier.current())
        started.set.add(versionInForce(dossier.document));
    if (!dossier.isReleased()) {
        Record changed = dossier.document;
        changed.set(document::status, document::Status::Draft);
        changed.set(document::version, number);
        started.set.update(dossier.document, changed);
    }
    started.set.add(std::move(version));
    return started;
}

Result<ChangeSet> changeDraft(const DocumentDossier& dossier, const QString& text)
{
    const Record* draft = dossier.draft();
    if (!draft)
        return noDraft();
    if (draft->get(document_version::status) == VersionStatus::InReview)
        return refusedAct(QT_TRANSLATE_NOOP(
            "documents", "This version is in review and stands still. Take it back to draft to "
                         "go on writing."));
    Record after = *draft;
    after.set(document_version::body, text);
    ChangeSet set({ChangeLabel::Act::Edit, document_version::def.name(), draft->code(), 1});
    set.update(*draft, after);
    return set;
}

Result<ChangeSet> submitDraft(const DocumentDossier& dossier, const std::optional<Uid>& reviewer)
{
    const Record* draft = dossier.draft();
    if (!draft)
        return noDraft();
    Record after = *draft;
    after.set(document_version::status, VersionStatus::InReview);
    if (reviewer)
        after.set(document_version::reviewer, reviewer);
    return moveDraft(dossier, after, document::Status::InReview);
}

Result<ChangeSet> returnDraft(const DocumentDossier& dossier)
{
    const Record* draft = dossier.draft();
    if (!draft)
        return noDraft();
    Record after = *draft;
    after.set(document_version::status, VersionStatus::Draft);
    return moveDraft(dossier, after, document::Status::Draft);
}

Result<ChangeSet> discardDraft(const DocumentDossier& dossier)
{
    const Record* draft = dossier.draft();
    if (!draft)
        return noDraft();
    ChangeSet set({ChangeLabel::Act::Remove, document_version::def.name(), draft->code(), 1});
    if (!dossier.isReleased()) {
        Record after = dossier.document;
        after.set(document::version, std::optional<QString>());
        after.set(document::status, document::Status::Draft);
        set.update(dossier.document, after);
    }
    set.remove(*draft);
    return set;
}

// ---------------------------------------------------------------- approval

Approval suggestedApproval(const Binder& binder, const DocumentDossier& dossier)
{
    Approval approval;
    approval.approvedOn = binder.clock().today();
    approval.validFrom = approval.approvedOn;
    approval.approver = dossier.document.get(document::approver);
    if (!approval.approver && isTopPolicy(dossier.document)) {
        const auto clients = binder.records(organisation::def);
        if (clients && !clients->isEmpty())
            approval.approver = clients->first().get(organisation::topManager);
    }
    const DocumentTemplate* shipped =
        shippedTemplates().find(dossier.document.text(document::templateId));
    const auto months = dossier.document.get(document::reviewMonths);
    approval.reviewMonths = months                             ? int(*months)
                            : shipped && shipped->reviewMonths ? shipped->reviewMonths
                                                               : kUsualReviewMonths;
    if (const Record* draft = dossier.draft())
        approval.changeNote = draft->text(document_version::changeNote);
    return approval;
}

Result<ChangeSet> approveDraft(const Binder& binder, const DocumentDossier& dossier,
                               const Approval& approval)
{
    const Record* draft = dossier.draft();
    if (!draft)
        return noDraft();
    const QString text = draft->text(document_version::body);
    const auto file = draft->get(document_version::file);
    if (text.trimmed().isEmpty() && !file)
        return refusedAct(QT_TRANSLATE_NOOP(
            "documents", "An empty version cannot be approved. Write its text first."));
    if (!approval.approver)
        return refusedAct(QT_TRANSLATE_NOOP("documents", "Say who approves this version."));
    if (!approval.approvedOn.isValid() || approval.approvedOn > binder.clock().today())
        return refusedAct(
            QT_TRANSLATE_NOOP("documents", "The day of approval has to be today or earlier."));
    const QDate validFrom = approval.validFrom.isValid() ? approval.validFrom : approval.approvedOn;
    const QDate review = nextReviewAfter(approval.approvedOn, approval.reviewMonths);
    const QString fingerprint = contentFingerprint(text, file ? file->sha256 : QString());

    Record version = *draft;
    version.set(document_version::status,
                approval.publish ? VersionStatus::Published : VersionStatus::Approved);
    version.set(document_version::approver, approval.approver);
    version.set(document_version::approvedOn, approval.approvedOn);
    version.set(document_version::approvalMethod, approval.method);
    version.set(document_version::validFrom, validFrom);
    version.set(document_version::contentHash, fingerprint);
    if (!approval.changeNote.isEmpty())
        version.set(document_version::changeNote, approval.changeNote);

    Record after = dossier.document;
    after.set(document::version, version.text(document_version::version));
    after.set(document::status,
              approval.publish ? document::Status::Published : document::Status::Approved);
    after.set(document::author, version.get(document_version::author));
    after.set(document::reviewer, version.get(document_version::reviewer));
    after.set(document::approver, approval.approver);
    after.set(document::approvedOn, approval.approvedOn);
    after.set(document::approvalMethod, document::Method(int(approval.method)));
    after.set(document::validFrom, validFrom);
    after.set(document::reviewMonths, std::optional<qint64>(approval.reviewMonths));
    after.set(document::nextReview, dayOrNothing(review));
    after.set(document::body, text);
    after.set(document::contentHash, fingerprint);
    if (file)
        after.set(document::file, file);

    ChangeSet set = setFor(dossier, ChangeLabel::Act::SignOff);
    for (const Record& earlier : dossier.versions) {
        const auto status = earlier.get(document_version::status);
        if (!status || !isReleasedState(*status))
            continue;
        Record superseded = earlier;
        superseded.set(document_version::status, VersionStatus::Superseded);
        const QDate began = earlier.get(document_version::validFrom).value_or(QDate());
        superseded.set(document_version::validUntil, began.isValid()
                                                         ? std::max(began, validFrom.addDays(-1))
                                                         : validFrom.addDays(-1));
        // Its text may have stood in the document alone; there it is overwritten now.
        superseded.set(document_version::body, dossier.textOf(earlier));
        set.update(earlier, superseded);
    }
    set.update(*draft, version);
    set.update(dossier.document, after);
    return set;
}

Result<QList<Message>> approvalDoubts(const Binder& binder, const DocumentDossier& dossier,
                                      const Approval& approval)
{
    QList<Message> doubts;
    const Record* draft = dossier.draft();
    if (!draft)
        return doubts;
    if (approval.approver && approval.approver == draft->get(document_version::author))
        doubts.append(Message(
            "documents", QT_TRANSLATE_NOOP("documents", "The author approves an own text; let "
                                                        "somebody else do it where possible.")));
    if (approval.approver && isTopPolicy(dossier.document)) {
        const auto isTop = holdsTopManagement(binder, *approval.approver, approval.approvedOn);
        if (!isTop)
            return fail(isTop.error());
        if (!isTop->value_or(true))
            doubts.append(Message("documents",
                                  QT_TRANSLATE_NOOP("documents",
                                                    "The policy is approved by top management, and "
                                                    "this person holds no such role.")));
    }
    const QStringList gaps = gapsIn(draft->text(document_version::body));
    if (!gaps.isEmpty())
        doubts.append(
            Message("documents", QT_TRANSLATE_NOOP("documents", "The text still has gaps: %1"))
                .arg(gaps.join(QLatin1String(", "))));
    const QList<PolicyElement> missing =
        missingElements(dossier.document, draft->text(document_version::body));
    for (const PolicyElement& element : missing)
        doubts.append(
            Message("documents", QT_TRANSLATE_NOOP("documents", "Not found in the text: %1, %2"))
                .arg(element.label)
                .arg(QString::fromLatin1(element.clause)));
    return doubts;
}

// ---------------------------------------------------------------- in force

Result<ChangeSet> publishCurrent(const DocumentDossier& dossier)
{
    const Record* current = dossier.current();
    if (!current || current->get(document_version::status) != VersionStatus::Approved)
        return refusedAct(QT_TRANSLATE_NOOP(
            "documents", "There is no approved version that is not published yet."));
    Record version = *current;
    version.set(document_version::status, VersionStatus::Published);
    Record after = dossier.document;
    after.set(document::status, document::Status::Published);
    ChangeSet set = setFor(dossier, ChangeLabel::Act::Edit);
    set.update(*current, version);
    set.update(dossier.document, after);
    return set;
}

Result<ChangeSet> confirmReview(const DocumentDossier& dossier, QDate on)
{
    if (!dossier.isReleased())
        return refusedAct(QT_TRANSLATE_NOOP(
            "documents", "Only an approved document can be confirmed in a review."));
    const auto months = dossier.document.get(document::reviewMonths);
    Record after = dossier.document;
    const int interval = months && *months > 0 ? int(*months) : kUsualReviewMonths;
    after.set(document::nextReview, on.addMonths(interval));
    if (after.get(document::status) == document::Status::DueForReview)
        after.set(document::status, document::Status::Published);
    ChangeSet set = setFor(dossier, ChangeLabel::Act::Edit);
    set.update(dossier.document, after);
    return set;
}

Result<ChangeSet> withdrawDocument(const DocumentDossier& dossier, QDate on)
{
    ChangeSet set = setFor(dossier, ChangeLabel::Act::Withdraw);
    Record after = dossier.document;
    after.set(document::status, document::Status::Withdrawn);
    set.update(dossier.document, after);
    for (const Record& version : dossier.versions) {
        const auto status = version.get(document_version::status);
        if (status == VersionStatus::Superseded || status == VersionStatus::Withdrawn)
            continue;
        Record withdrawn = version;
        withdrawn.set(document_version::status, VersionStatus::Withdrawn);
        const auto began = version.get(document_version::validFrom);
        if (began)
            withdrawn.set(document_version::validUntil, std::max(*began, on));
        set.update(version, withdrawn);
    }
    return set;
}

} // namespace ringbinder
