// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/deciding.h"

#include "core/registers/incidents/incident.h"
#include "core/registers/operations/change_record.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

using Decision = reassessment_trigger::Decision;

// The trigger that is settled: the one that proposes, or a new one about the record that does.
class SettledTrigger final {
public:
    [[nodiscard]] static Result<SettledTrigger> of(const Binder& binder, const Proposal& proposal,
                                                   const Language& language)
    {
        SettledTrigger settled;
        if (proposal.source->def == &reassessment_trigger::def) {
            const auto found = binder.find(reassessment_trigger::def, proposal.record);
            if (!found)
                return fail(found.error());
            if (!*found)
                return fail(Error::Kind::NotFound,
                            Message("proposal", QT_TRANSLATE_NOOP("proposal", "%1 is no longer in "
                                                                              "the file."))
                                .arg(proposal.code));
            settled.m_before = **found;
            settled.record = **found;
        } else {
            Record& record = settled.record;
            record.set(reassessment_trigger::title,
                       QStringLiteral("%1 %2: %3")
                           .arg(proposal.source->def->labelText().in(language), proposal.code,
                                proposal.title)
                           .left(500));
            record.set(reassessment_trigger::kind, proposal.source->trigger);
            record.set(reassessment_trigger::date,
                       proposal.date.isValid() ? std::min(proposal.date, binder.clock().today())
                                               : binder.clock().today());
            record.set(reassessment_trigger::sourceRecord, proposal.code);
            record.set(reassessment_trigger::description, proposal.why.in(language));
            if (proposal.source->def == &incident::def)
                record.set(reassessment_trigger::incidents, QList<Uid>{proposal.record});
            if (proposal.source->def == &change_record::def)
                record.set(reassessment_trigger::changes, QList<Uid>{proposal.record});
        }
        settled.record.set(reassessment_trigger::decidedOn, binder.clock().today());
        settled.record.set(reassessment_trigger::decidedBy, binder.session().actor().person);
        return settled;
    }

    void addTo(ChangeSet& set) &&
    {
        if (m_before)
            set.update(*m_before, record);
        else
            set.add(std::move(record));
    }

    Record record = Record(reassessment_trigger::def);

private:
    std::optional<Record> m_before;
};

ChangeSet setAbout(const RegisterDef& def, ChangeLabel::Act act, const QString& subject, int count)
{
    return ChangeSet({act, QString::fromLatin1(def.key), subject, count});
}

void linkSource(ChangeSet& set, const Binder& binder, const Proposal& proposal,
                const QList<Uid>& risks)
{
    if (!proposal.source->risks)
        return;
    const auto found = binder.find(*proposal.source->def, proposal.record);
    if (!found || !*found)
        return;
    const QStringList linked = (*found)->value(*proposal.source->risks).list();
    for (const Uid& risk : risks) {
        if (!linked.contains(risk.toString()))
            set.link(*proposal.source->def, proposal.record, *proposal.source->risks, risk);
    }
}

// What is to be looked at again is due today.
Result<> makeDue(ChangeSet& set, const Binder& binder, const QList<Uid>& risks)
{
    const auto records = binder.records(risk::def, risks);
    if (!records)
        return fail(records.error());
    const QDate today = binder.clock().today();
    for (const Record& record : *records) {
        const auto due = record.get(risk::nextReview);
        const auto assessed = record.get(risk::dateAssessed);
        if ((due && *due <= today) || (assessed && *assessed > today))
            continue;
        Record after = record;
        after.set(risk::nextReview, today);
        set.update(record, after);
    }
    return {};
}

Result<ChangeSet> acceptRisk(const Binder& binder, const Proposal& proposal, SettledTrigger trigger)
{
    ChangeSet set = setAbout(risk::def, ChangeLabel::Act::Add, {}, 1);
    Record risk(risk::def);
    for (const FieldDef* field : risk::def.fields) {
        if (!field->computed)
            risk.setValue(*field, proposal.draft.value(*field));
    }
    const Uid uid = risk.uid();
    set.add(std::move(risk));
    linkSource(set, binder, proposal, {uid});
    trigger.record.set(reassessment_trigger::decision, Decision::NewRisk);
    trigger.record.set(reassessment_trigger::risks,
                       trigger.record.get(reassessment_trigger::risks).value_or(QList<Uid>()) +
                           QList<Uid>{uid});
    trigger.record.set(reassessment_trigger::doneOn, binder.clock().today());
    std::move(trigger).addTo(set);
    return set;
}

Result<ChangeSet> acceptImpact(const Binder& binder, const Proposal& proposal,
                               SettledTrigger trigger)
{
    const auto found = binder.find(risk::def, proposal.risks.first());
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound,
                    Message("proposal",
                            QT_TRANSLATE_NOOP("proposal", "The risk is no longer in the file.")));
    ChangeSet set = setAbout(risk::def, ChangeLabel::Act::Edit, (*found)->code(), 1);
    Record after = **found;
    const QString reason = after.text(risk::impactReason);
    after.set(risk::impact, Rating{proposal.impact});
    after.set(risk::impactReason,
              reason.isEmpty() ? proposal.impactReason
                               : QString(proposal.impactReason + QStringLiteral("\n\n") + reason));
    set.update(**found, after);
    trigger.record.set(reassessment_trigger::decision, Decision::Reassess);
    trigger.record.set(reassessment_trigger::risks, proposal.risks);
    trigger.record.set(reassessment_trigger::result, proposal.impactReason);
    trigger.record.set(reassessment_trigger::doneOn, binder.clock().today());
    std::move(trigger).addTo(set);
    return set;
}

} // namespace

Result<ChangeSet> acceptProposal(const Binder& binder, const Proposal& proposal,
                                 const Language& language)
{
    if (proposal.kind == Proposal::Kind::Reassess)
        return linkProposal(binder, proposal, proposal.risks, language);
    auto trigger = SettledTrigger::of(binder, proposal, language);
    if (!trigger)
        return fail(trigger.error());
    return proposal.kind == Proposal::Kind::NewRisk
               ? acceptRisk(binder, proposal, std::move(*trigger))
               : acceptImpact(binder, proposal, std::move(*trigger));
}

Result<ChangeSet> linkProposal(const Binder& binder, const Proposal& proposal,
                               const QList<Uid>& risks, const Language& language)
{
    if (risks.isEmpty())
        return fail(Error::Kind::Invalid,
                    Message("proposal", QT_TRANSLATE_NOOP("proposal", "Choose a risk first.")));
    auto trigger = SettledTrigger::of(binder, proposal, language);
    if (!trigger)
        return fail(trigger.error());
    ChangeSet set = setAbout(reassessment_trigger::def, ChangeLabel::Act::Edit, proposal.code, 1);
    if (const auto done = makeDue(set, binder, risks); !done)
        return fail(done.error());
    linkSource(set, binder, proposal, risks);
    trigger->record.set(reassessment_trigger::decision, Decision::Reassess);
    trigger->record.set(reassessment_trigger::risks, risks);
    std::move(*trigger).addTo(set);
    return set;
}

Result<ChangeSet> dismissProposal(const Binder& binder, const Proposal& proposal,
                                  const QString& reason, const Language& language)
{
    if (reason.trimmed().isEmpty())
        return fail(
            Error::Kind::Invalid,
            Message("proposal", QT_TRANSLATE_NOOP("proposal", "Say why no risk follows from it: an "
                                                              "auditor will ask.")));
    auto trigger = SettledTrigger::of(binder, proposal, language);
    if (!trigger)
        return fail(trigger.error());
    ChangeSet set = setAbout(reassessment_trigger::def, ChangeLabel::Act::Edit, proposal.code, 1);
    trigger->record.set(reassessment_trigger::decision, Decision::NoChange);
    trigger->record.set(reassessment_trigger::decisionReason, reason.trimmed());
    trigger->record.set(reassessment_trigger::risks, proposal.risks);
    trigger->record.set(reassessment_trigger::doneOn, binder.clock().today());
    std::move(*trigger).addTo(set);
    return set;
}

} // namespace ringbinder
