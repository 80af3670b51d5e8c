// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/readiness.h"

#include "core/registers/audits/audit.h"
#include "core/registers/audits/certificate.h"
#include "core/registers/controls/control.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/reviews/management_review.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"
#include "core/rules/standings.h"

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

// The day of the next audit of this kind that has not been held.
QDate plannedAudit(const Snapshot& snapshot, audit::Kind kind)
{
    QDate day;
    for (const Record& one : snapshot.records(audit::def)) {
        const auto status = one.get(audit::status);
        const auto planned = one.get(audit::plannedDate);
        const bool isAhead = status != audit::Status::Cancelled &&
                             status != audit::Status::Completed &&
                             status != audit::Status::Reported;
        if (one.get(audit::kind) == kind && isAhead && planned &&
            (!day.isValid() || *planned < day))
            day = *planned;
    }
    return day;
}

QDate stageDay(const Snapshot& snapshot, const Field<QDate>& field, audit::Kind kind)
{
    const Record* certificate = soughtCertificate(snapshot);
    const auto day = certificate ? certificate->get(field) : std::nullopt;
    return day ? *day : plannedAudit(snapshot, kind);
}

class Verdict final {
public:
    explicit Verdict(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
    }

    ReadinessVerdict take()
    {
        clauses();
        documents();
        statement();
        auditAndReview();
        nonconformities();
        findings();
        controls();
        actions();
        std::stable_sort(
            m_verdict.reasons.begin(), m_verdict.reasons.end(),
            [](const ReadinessReason& a, const ReadinessReason& b) { return a.allows < b.allows; });
        if (!m_verdict.reasons.isEmpty())
            m_verdict.word = m_verdict.reasons.first().allows;
        return std::move(m_verdict);
    }

private:
    void say(Readiness allows, const Message& sentence)
    {
        m_verdict.reasons.append({allows, sentence});
    }
    void sayCount(Readiness allows, const char* sentence, int count)
    {
        if (count > 0)
            say(allows, Message("readiness", sentence).count(count));
    }

    void clauses()
    {
        const auto* standings = m_snapshot.insight<ClauseStandings>();
        if (!standings)
            return;
        int notMet = 0;
        int partly = 0;
        for (const ClauseStanding& standing : standings->roadmap.clauses) {
            const ClauseState state = stateOf(m_snapshot, standing);
            notMet += state == ClauseState::NotMet ? 1 : 0;
            partly += state == ClauseState::PartlyMet ? 1 : 0;
        }
        sayCount(Readiness::NotReady,
                 QT_TRANSLATE_N_NOOP("readiness", "%n clauses of the standard are not met."),
                 notMet);
        sayCount(Readiness::ReadyWithPoints,
                 QT_TRANSLATE_N_NOOP("readiness", "%n clauses of the standard are partly met."),
                 partly);
    }

    void documents()
    {
        const auto* mandatory = m_snapshot.insight<MandatoryDocuments>();
        if (!mandatory)
            return;
        int missing = 0;
        int unapproved = 0;
        int overdue = 0;
        int byControls = 0; // the standard itself does not demand them
        for (const MandatoryStatus& status : mandatory->documents) {
            if (!status.byStandard) {
                byControls += isFulfilled(status.state) ? 0 : 1;
                continue;
            }
            missing += status.state == MandatoryStatus::State::Missing ? 1 : 0;
            unapproved += status.state == MandatoryStatus::State::Draft ||
                                  status.state == MandatoryStatus::State::InReview
                              ? 1
                              : 0;
            overdue += status.state == MandatoryStatus::State::Overdue ? 1 : 0;
        }
        sayCount(Readiness::NotReady,
                 QT_TRANSLATE_N_NOOP("readiness", "%n mandatory documents are missing."), missing);
        sayCount(Readiness::NotReady,
                 QT_TRANSLATE_N_NOOP("readiness", "%n mandatory documents are not approved."),
                 unapproved);
        sayCount(Readiness::ReadyWithPoints,
                 QT_TRANSLATE_N_NOOP("readiness", "%n mandatory documents are past their review."),
                 overdue);
        sayCount(Readiness::ReadyWithPoints,
                 QT_TRANSLATE_N_NOOP("readiness",
                                     "%n documents that controls call for are missing, "
                                     "not approved or past their review."),
                 byControls);
    }

    void statement()
    {
        const QList<Record>& versions = m_snapshot.records(soa_version::def);
        if (std::none_of(versions.cbegin(), versions.cend(), [](const Record& version) {
                return version.get(soa_version::status) == soa_version::Status::Approved;
            }))
            say(Readiness::NotReady,
                Message("readiness",
                        QT_TRANSLATE_NOOP("readiness", "No version of the Statement of "
                                                       "Applicability is approved.")));
    }

    void auditAndReview()
    {
        if (!lastInternalAudit(m_snapshot))
            say(Readiness::NotReady,
                Message("readiness",
                        QT_TRANSLATE_NOOP("readiness", "No internal audit has been held.")));
        if (!lastManagementReview(m_snapshot))
            say(Readiness::NotReady,
                Message("readiness",
                        QT_TRANSLATE_NOOP("readiness", "No management review has been held.")));
    }

    void nonconformities()
    {
        int major = 0;
        int minor = 0;
        for (const Record& one : m_snapshot.records(nonconformity::def)) {
            const auto status = one.get(nonconformity::status);
            if (status == nonconformity::Status::Closed || status == nonconformity::Status::Checked)
                continue;
            major += one.get(nonconformity::grade) == nonconformity::Grade::Major ? 1 : 0;
            minor += one.get(nonconformity::grade) == nonconformity::Grade::Minor ? 1 : 0;
        }
        sayCount(Readiness::NotReady,
                 QT_TRANSLATE_N_NOOP("readiness", "%n major nonconformities are open."), major);
        sayCount(Readiness::ReadyWithPoints,
                 QT_TRANSLATE_N_NOOP("readiness", "%n minor nonconformities are open."), minor);
    }

    void findings()
    {
        std::array<int, 4> counts = {};
        for (const Finding& finding : findingsOf(m_snapshot))
            ++counts[size_t(finding.rule->severity)];
        sayCount(Readiness::NotReady,
                 QT_TRANSLATE_N_NOOP("readiness", "%n findings of the rulebook are blockers."),
                 counts[size_t(Severity::Blocker)]);
        sayCount(Readiness::ReadyWithPoints,
                 QT_TRANSLATE_N_NOOP("readiness", "%n findings of the rulebook are major."),
                 counts[size_t(Severity::Major)]);
    }

    void controls()
    {
        const ControlShares shares = controlShares(m_snapshot);
        const int percent = shares.percent(shares.withEvidence);
        if (shares.applicable > 0 && percent < kEnoughEvidence)
            say(Readiness::ReadyWithPoints,
                Message("readiness",
                        QT_TRANSLATE_NOOP("readiness", "Of the controls that apply, %1 % have "
                                                       "valid evidence; %2 % are expected."))
                    .arg(qint64(percent))
                    .arg(qint64(kEnoughEvidence)));
    }

    void actions()
    {
        const QList<Record>& all = m_snapshot.records(action::def);
        const auto late = std::count_if(all.cbegin(), all.cend(), [](const Record& one) {
            return one.get(action::overdue).value_or(false);
        });
        sayCount(Readiness::ReadyWithPoints,
                 QT_TRANSLATE_N_NOOP("readiness", "%n actions are overdue."), int(late));
    }

    const Snapshot& m_snapshot;
    ReadinessVerdict m_verdict;
};

} // namespace

bool isSought(const Record& certificate)
{
    const auto status = certificate.get(certificate::status);
    return status == certificate::Status::Wanted || status == certificate::Status::Applied;
}

const Record* soughtCertificate(const Snapshot& snapshot)
{
    const Record* inForce = nullptr;
    for (const Record& one : snapshot.records(certificate::def)) {
        if (isSought(one))
            return &one;
        if (one.get(certificate::status) == certificate::Status::Valid)
            inForce = &one;
    }
    return inForce;
}

QDate stageOne(const Snapshot& snapshot)
{
    return stageDay(snapshot, certificate::stage1On, audit::Kind::Stage1);
}

QDate stageTwo(const Snapshot& snapshot)
{
    return stageDay(snapshot, certificate::stage2On, audit::Kind::Stage2);
}

const Record* lastInternalAudit(const Snapshot& snapshot)
{
    const Record* last = nullptr;
    for (const Record& one : snapshot.records(audit::def)) {
        const auto status = one.get(audit::status);
        const auto day = one.get(audit::completedOn);
        const bool isHeld = status == audit::Status::Completed || status == audit::Status::Reported;
        if (one.get(audit::kind) == audit::Kind::Internal && isHeld && day &&
            *day <= snapshot.today() && (!last || last->get(audit::completedOn) <= day))
            last = &one;
    }
    return last;
}

const Record* lastManagementReview(const Snapshot& snapshot)
{
    const Record* last = nullptr;
    for (const Record& one : snapshot.records(management_review::def)) {
        const auto status = one.get(management_review::status);
        const auto day = one.get(management_review::date);
        const bool isHeld = status == management_review::Status::Held ||
                            status == management_review::Status::Approved;
        if (isHeld && day && *day <= snapshot.today() &&
            (!last || last->get(management_review::date) <= day))
            last = &one;
    }
    return last;
}

bool isOpenNonconformity(const Record& one)
{
    const auto status = one.get(nonconformity::status);
    return status != nonconformity::Status::Closed && status != nonconformity::Status::Checked;
}

ControlShares controlShares(const Snapshot& snapshot)
{
    ControlShares shares;
    for (const Record& one : snapshot.records(control::def)) {
        if (one.get(control::applicable) != control::Applicable::Yes)
            continue;
        ++shares.applicable;
        const auto status = one.get(control::status);
        shares.implemented +=
            status == control::Status::Implemented || status == control::Status::Verified ? 1 : 0;
        const QList<Uid> proof = one.get(control::evidence).value_or(QList<Uid>());
        shares.withEvidence += std::any_of(proof.cbegin(), proof.cend(), [&](const Uid& uid) {
            return isValidEvidence(snapshot.find(uid));
        });
    }
    return shares;
}

Text labelOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::NotReady:
        return {"readiness", QT_TRANSLATE_NOOP("readiness", "Not ready")};
    case Readiness::ReadyWithPoints:
        return {"readiness", QT_TRANSLATE_NOOP("readiness", "Ready with points")};
    case Readiness::Ready:
        return {"readiness", QT_TRANSLATE_NOOP("readiness", "Ready")};
    }
    Q_UNREACHABLE();
}

Tone toneOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::NotReady:
        return Tone::Bad;
    case Readiness::ReadyWithPoints:
        return Tone::Warning;
    case Readiness::Ready:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

ReadinessVerdict readinessOf(const Snapshot& snapshot)
{
    return Verdict(snapshot).take();
}

} // namespace ringbinder
