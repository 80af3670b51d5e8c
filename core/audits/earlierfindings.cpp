// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/earlierfindings.h"

#include "core/audits/clauserange.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

bool isFindingSettled(const Record& finding)
{
    const auto state = finding.get(audit_finding::status);
    return state == audit_finding::Status::Done || state == audit_finding::Status::Verified ||
           state == audit_finding::Status::Closed;
}

QDate dayOfEarlierAudit(const Record& audited)
{
    for (const Field<QDate>* field :
         {&audit::completedOn, &audit::startedOn, &audit::plannedDate}) {
        if (const auto day = audited.get(*field))
            return *day;
    }
    return {};
}

bool haveOneInCommon(const QList<Uid>& a, const QList<Uid>& b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const Uid& uid) { return b.contains(uid); });
}

// Whether a finding concerns what the audit looks at; a plan without criteria looks at everything.
bool concernsAudit(const Record& finding, const Record& audited)
{
    const ClauseRange clauses(audited.text(audit::clauses));
    const auto controls = audited.get(audit::controls).value_or(QList<Uid>());
    if (clauses.isEmpty() && controls.isEmpty())
        return true;
    if (haveOneInCommon(finding.get(audit_finding::controls).value_or(QList<Uid>()), controls))
        return true;
    const ClauseRange requirement(finding.text(audit_finding::requirement),
                                  ClauseRange::Reading::Precise);
    const QStringList numbers = requirement.numbers();
    return std::any_of(numbers.cbegin(), numbers.cend(),
                       [&clauses](const QString& number) { return clauses.covers(number); });
}

} // namespace

Result<QList<Record>> earlierFindingsFor(const Binder& binder, const Uid& uid)
{
    const auto found = binder.find(audit::def, uid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    {"checklist", QT_TRANSLATE_NOOP("checklist", "There is no such audit.")});
    }
    const Record& audited = **found;
    const auto audits = binder.records(audit::def);
    if (!audits)
        return fail(audits.error());
    auto findings = binder.records(audit_finding::def);
    if (!findings)
        return findings;
    const QDate day = dayOfEarlierAudit(audited);
    QHash<Uid, QDate> earlier; // audits before this one
    QSet<Uid> followedUp;      // findings that some audit has in its plan
    for (const Record& other : *audits) {
        const QDate held = dayOfEarlierAudit(other);
        for (const Uid& finding : other.get(audit::earlierFindings).value_or(QList<Uid>())) {
            if (other.uid() == uid || (day.isValid() && held < day))
                followedUp.insert(finding);
        }
        if (other.uid() != uid && held.isValid() && (!day.isValid() || held < day))
            earlier.insert(other.uid(), held);
    }
    const QList<Uid> inPlan = audited.get(audit::earlierFindings).value_or(QList<Uid>());
    findings->removeIf([&](const Record& finding) {
        const auto of = finding.get(audit_finding::audit);
        const bool isEarlier = of && earlier.contains(*of);
        const bool isWaiting = !isFindingSettled(finding) || !followedUp.contains(finding.uid());
        return !isEarlier || inPlan.contains(finding.uid()) || !isWaiting ||
               finding.get(audit_finding::type) == audit_finding::Type::GoodPractice ||
               !concernsAudit(finding, audited);
    });
    std::stable_sort(findings->begin(), findings->end(), [&](const Record& a, const Record& b) {
        return earlier.value(*a.get(audit_finding::audit)) >
               earlier.value(*b.get(audit_finding::audit));
    });
    return findings;
}

Result<ChangeSet> withEarlierFindings(const Binder& binder, const Uid& uid)
{
    const auto findings = earlierFindingsFor(binder, uid);
    if (!findings)
        return fail(findings.error());
    const auto name = binder.name(uid);
    ChangeSet set({ChangeLabel::Act::Link, QString::fromLatin1(audit::def.key),
                   name ? name->code : QString(), int(findings->size())});
    for (const Record& finding : *findings)
        set.link(audit::def, uid, audit::earlierFindings, finding.uid());
    return set;
}

} // namespace ringbinder
