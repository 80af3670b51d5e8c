// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/followup.h"

#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/improvement.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

Message followMessage(const char* source)
{
    return {"followup", source};
}

Error followRefusal(Message sentence, const FieldDef& field)
{
    return {Error::Kind::Invalid, std::move(sentence), QString::fromLatin1(field.key)};
}

Result<Record> recordForFollowUp(const Binder& binder, const RegisterDef& def, const Uid& uid)
{
    auto found = binder.find(def, uid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    followMessage(QT_TRANSLATE_NOOP("followup", "The record is no longer there.")));
    }
    return std::move(**found);
}

ChangeLabel followLabel(ChangeLabel::Act act, const RegisterDef& def, const QString& subject)
{
    return {act, QString::fromLatin1(def.key), subject, 1};
}

QString codeOfRecord(const Binder& binder, const Uid& uid)
{
    const auto name = binder.name(uid);
    return name ? name->code : QString();
}

nonconformity::Grade gradeOf(audit_finding::Type type)
{
    switch (type) {
    case audit_finding::Type::Major:
        return nonconformity::Grade::Major;
    case audit_finding::Type::Minor:
        return nonconformity::Grade::Minor;
    case audit_finding::Type::Observation:
    case audit_finding::Type::Opportunity:
    case audit_finding::Type::GoodPractice:
        return nonconformity::Grade::Observation;
    }
    Q_UNREACHABLE();
}

nonconformity::CauseCategory categoryOf(audit_finding::Pillar pillar)
{
    switch (pillar) {
    case audit_finding::Pillar::People:
        return nonconformity::CauseCategory::CompetenceOrAwareness;
    case audit_finding::Pillar::Process:
        return nonconformity::CauseCategory::ProcedureNotFollowed;
    case audit_finding::Pillar::Technology:
        return nonconformity::CauseCategory::ToolOrTechnology;
    case audit_finding::Pillar::Partner:
        return nonconformity::CauseCategory::Supplier;
    }
    Q_UNREACHABLE();
}

// Source and who raised it come from the audit.
Result<> fillFromAudit(const Binder& binder, const Uid& uid, Record& made)
{
    const auto audited = binder.find(audit::def, uid);
    if (!audited)
        return fail(audited.error());
    if (!*audited)
        return {};
    const bool isInternal = (*audited)->get(audit::kind) == audit::Kind::Internal;
    made.set(nonconformity::source, isInternal ? nonconformity::Source::InternalAudit
                                               : nonconformity::Source::ExternalAudit);
    const auto lead = (*audited)->get(audit::leadAuditor);
    if (!lead)
        return {};
    const auto leader = binder.find(auditor::def, *lead);
    if (!leader)
        return fail(leader.error());
    if (*leader)
        made.set(nonconformity::raisedBy, (*leader)->get(auditor::person));
    return {};
}

Result<Record> nonconformityFrom(const Binder& binder, const Record& finding,
                                 audit_finding::Type type)
{
    Record made(nonconformity::def);
    made.set(nonconformity::title, finding.title());
    made.set(nonconformity::date, binder.clock().today());
    made.set(nonconformity::grade, gradeOf(type));
    made.set(nonconformity::status, nonconformity::Status::Open);
    made.set(nonconformity::area, finding.text(audit_finding::place));
    made.set(nonconformity::location, finding.text(audit_finding::place));
    made.set(nonconformity::auditee, finding.get(audit_finding::auditee));
    made.set(nonconformity::owner, finding.get(audit_finding::owner));
    made.set(nonconformity::requirement, finding.text(audit_finding::requirement));
    made.set(nonconformity::evidenceText, finding.text(audit_finding::evidenceText));
    made.set(nonconformity::problem, finding.text(audit_finding::statement));
    made.set(nonconformity::controls, finding.get(audit_finding::controls));
    made.set(nonconformity::correction, finding.text(audit_finding::response));
    made.set(nonconformity::correctionBy, finding.get(audit_finding::auditee));
    made.set(nonconformity::causeMethod, nonconformity::CauseMethod::FiveWhys);
    if (const auto pillar = finding.get(audit_finding::pillar))
        made.set(nonconformity::causeCategory, categoryOf(*pillar));
    made.set(nonconformity::due, finding.get(audit_finding::due));
    made.set(nonconformity::evidence, finding.get(audit_finding::evidence));
    if (const auto audited = finding.get(audit_finding::audit)) {
        if (const auto done = fillFromAudit(binder, *audited, made); !done)
            return fail(done.error());
    }
    return made;
}

Record improvementFrom(const Binder& binder, const Record& finding)
{
    Record made(improvement::def);
    made.set(improvement::title, finding.title());
    made.set(improvement::source, improvement::Source::Audit);
    made.set(improvement::suggestedBy, finding.get(audit_finding::auditee));
    made.set(improvement::suggestedOn, binder.clock().today());
    made.set(improvement::idea, finding.text(audit_finding::statement));
    made.set(improvement::decision, improvement::Decision::Open);
    made.set(improvement::status, improvement::Status::Idea);
    made.set(improvement::owner, finding.get(audit_finding::owner));
    made.set(improvement::due, finding.get(audit_finding::due));
    made.set(improvement::controls, finding.get(audit_finding::controls));
    return made;
}

} // namespace

Result<ChangeSet> followUpOf(const Binder& binder, const Uid& uid)
{
    const auto finding = recordForFollowUp(binder, audit_finding::def, uid);
    if (!finding)
        return fail(finding.error());
    const auto type = finding->get(audit_finding::type);
    if (!type) {
        return fail(followRefusal(
            followMessage(QT_TRANSLATE_NOOP("followup", "Say first what type of finding %1 is."))
                .arg(finding->code()),
            audit_finding::type));
    }
    if (type == audit_finding::Type::GoodPractice) {
        return fail(followRefusal(
            followMessage(QT_TRANSLATE_NOOP("followup", "%1 is a good practice: nothing has to "
                                                        "follow from it."))
                .arg(finding->code()),
            audit_finding::type));
    }
    const bool isOpportunity = type == audit_finding::Type::Opportunity;
    const Field<Uid>& link =
        isOpportunity ? audit_finding::improvement : audit_finding::nonconformity;
    if (const auto known = finding->get(link)) {
        return fail(
            followRefusal(followMessage(QT_TRANSLATE_NOOP("followup", "%1 has led to %2 already."))
                              .arg(finding->code())
                              .arg(codeOfRecord(binder, *known)),
                          link));
    }
    auto made = isOpportunity ? Result<Record>(improvementFrom(binder, *finding))
                              : nonconformityFrom(binder, *finding, *type);
    if (!made)
        return fail(made.error());
    Record after = *finding;
    after.set(link, made->uid());
    const auto state = finding->get(audit_finding::status);
    if (!state || state == audit_finding::Status::Open || state == audit_finding::Status::Answered)
        after.set(audit_finding::status, audit_finding::Status::InAction);
    ChangeSet set(followLabel(ChangeLabel::Act::Add, made->def(), made->title()));
    set.add(std::move(*made));
    set.update(*finding, after);
    return set;
}

Result<ChangeSet> correctiveActionFor(const Binder& binder, const Uid& uid)
{
    const auto found = recordForFollowUp(binder, nonconformity::def, uid);
    if (!found)
        return fail(found.error());
    const QString cause = found->text(nonconformity::rootCause);
    Record made(action::def);
    made.set(action::title, found->title());
    made.set(action::description, cause.isEmpty() ? found->text(nonconformity::problem) : cause);
    made.set(action::kind, action::Kind::Corrective);
    made.set(action::status, action::Status::Open);
    made.set(action::owner, found->get(nonconformity::owner));
    made.set(action::due, found->get(nonconformity::due));
    made.set(action::successCriterion, found->text(nonconformity::effectivenessCriterion));
    const Uid link = made.uid();
    ChangeSet set(followLabel(ChangeLabel::Act::Add, action::def, made.title()));
    set.add(std::move(made));
    set.link(nonconformity::def, uid, nonconformity::actions, link);
    const auto state = found->get(nonconformity::status);
    if (!state || state == nonconformity::Status::Open ||
        state == nonconformity::Status::CauseFound || state == nonconformity::Status::Reopened) {
        set.set(nonconformity::def, uid, nonconformity::status, found->value(nonconformity::status),
                Value(QStringLiteral("in_action")));
    }
    return set;
}

Result<ChangeSet> effectChecked(const Binder& binder, const Uid& uid,
                                nonconformity::EffectivenessResult result, const Uid& checkedBy)
{
    const auto found = recordForFollowUp(binder, nonconformity::def, uid);
    if (!found)
        return fail(found.error());
    const auto actions =
        binder.records(action::def, found->get(nonconformity::actions).value_or(QList<Uid>()));
    if (!actions)
        return fail(actions.error());
    bool didIt = found->get(nonconformity::correctionBy) == checkedBy;
    for (const Record& step : *actions)
        didIt = didIt || step.get(action::owner) == checkedBy;
    if (didIt) {
        const auto name = binder.name(checkedBy);
        return fail(followRefusal(
            followMessage(QT_TRANSLATE_NOOP("followup", "%1 did the correction or an action for "
                                                        "%2; somebody else checks the effect."))
                .arg(name ? name->title : QString())
                .arg(found->code()),
            nonconformity::effectivenessCheckedBy));
    }
    const bool isUnfinished =
        std::any_of(actions->cbegin(), actions->cend(), [](const Record& step) {
            const auto state = step.get(action::status);
            return state != action::Status::Done && state != action::Status::Verified &&
                   state != action::Status::Cancelled;
        });
    if (isUnfinished || (actions->isEmpty() && !found->get(nonconformity::doneOn))) {
        return fail(followRefusal(
            followMessage(QT_TRANSLATE_NOOP("followup", "The actions for %1 are not done yet; "
                                                        "their effect cannot be checked."))
                .arg(found->code()),
            nonconformity::effectivenessResult));
    }
    Record after = *found;
    after.set(nonconformity::effectivenessResult, result);
    after.set(nonconformity::effectivenessCheckedBy, checkedBy);
    after.set(nonconformity::effectivenessDate, binder.clock().today());
    after.set(nonconformity::status, result == nonconformity::EffectivenessResult::Effective
                                         ? nonconformity::Status::Checked
                                         : nonconformity::Status::Reopened);
    ChangeSet set(followLabel(ChangeLabel::Act::Edit, nonconformity::def, found->code()));
    set.update(*found, after);
    return set;
}

Result<ChangeSet> reopened(const Binder& binder, const Uid& uid)
{
    const auto found = recordForFollowUp(binder, nonconformity::def, uid);
    if (!found)
        return fail(found.error());
    if (const auto known = found->get(nonconformity::reopenedAs)) {
        return fail(followRefusal(
            followMessage(QT_TRANSLATE_NOOP("followup", "%1 was opened again as %2 already."))
                .arg(found->code())
                .arg(codeOfRecord(binder, *known)),
            nonconformity::reopenedAs));
    }
    const auto state = found->get(nonconformity::status);
    if (state != nonconformity::Status::Closed && state != nonconformity::Status::Checked) {
        return fail(followRefusal(
            followMessage(QT_TRANSLATE_NOOP("followup", "%1 is not settled; go on with it instead "
                                                        "of opening it again."))
                .arg(found->code()),
            nonconformity::status));
    }
    Record made(nonconformity::def);
    for (const FieldDef* field : std::initializer_list<const FieldDef*>{
             &nonconformity::title, &nonconformity::source, &nonconformity::grade,
             &nonconformity::area, &nonconformity::auditee, &nonconformity::owner,
             &nonconformity::requirement, &nonconformity::problem, &nonconformity::location,
             &nonconformity::controls, &nonconformity::risks, &nonconformity::documents,
             &nonconformity::measures, &nonconformity::causeCategory})
        made.setValue(*field, found->value(*field));
    made.set(nonconformity::date, binder.clock().today());
    made.set(nonconformity::status, nonconformity::Status::Open);
    made.set(nonconformity::causeMethod, nonconformity::CauseMethod::FiveWhys);
    made.set(nonconformity::similarCases, found->code());
    ChangeSet set(followLabel(ChangeLabel::Act::Add, nonconformity::def, made.title()));
    Record after = *found;
    after.set(nonconformity::reopenedAs, made.uid());
    after.set(nonconformity::status, nonconformity::Status::Reopened);
    set.add(std::move(made));
    set.update(*found, after);
    return set;
}

} // namespace ringbinder
