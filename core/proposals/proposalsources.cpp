// SPDX-License-Identifier: GPL-3.0-or-later
// What comes up inside: incidents, nonconformities, changes, exceptions, triggers, and the business
// impact analysis.
#include "core/proposals/processimpact.h"
#include "core/proposals/proposaldesk.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/operations/change_record.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

QStringList listedTokens(const Record& record, const FieldDef& field)
{
    return record.value(field).list();
}

bool isRealIncident(const Record& record)
{
    const auto decision = record.get(incident::decision);
    const auto severity = record.get(incident::severity);
    return record.get(incident::status) != incident::Status::Rejected &&
           decision != incident::Decision::FalseAlarm && decision != incident::Decision::Event &&
           severity && *severity != incident::Severity::Low;
}

Result<> fromIncidents(const ProposalDesk& desk, const ProposalSource& source,
                       QList<Proposal>& proposals)
{
    return desk.binder().forEach(incident::def, [&](const Record& record) {
        if (!isRealIncident(record) || record.get(incident::riskReviewOn))
            return true;
        const auto seen = record.get(incident::detectedAt);
        const QDate day = seen ? seen->toLocalTime().date() : QDate();
        const QList<Uid> risks = desk.openRisks(record.get(incident::risks));
        if (desk.isAssessedSince(risks, day))
            return true;
        ProposalDesk::About about;
        about.date = day;
        about.why = risks.isEmpty()
                        ? Message("proposal",
                                  QT_TRANSLATE_NOOP("proposal", "It happened, and no risk names "
                                                                "it."))
                        : Message("proposal",
                                  QT_TRANSLATE_NOOP("proposal", "It happened, and its risks were "
                                                                "not assessed since."));
        about.risks = risks;
        about.title = Message("proposal", QT_TRANSLATE_NOOP("proposal", "Happens again: %1"))
                          .arg(record.title())
                          .in(desk.language());
        about.texts = {record.text(incident::description), record.text(incident::rootCause),
                       record.text(incident::lessons)};
        about.assets = record.get(incident::assets).value_or(QList<Uid>());
        about.controls = record.get(incident::controls).value_or(QList<Uid>());
        about.affects = listedTokens(record, incident::affects);
        proposals.append(desk.propose(source, record, about));
        return true;
    });
}

Result<> fromNonconformities(const ProposalDesk& desk, const ProposalSource& source,
                             QList<Proposal>& proposals)
{
    return desk.binder().forEach(nonconformity::def, [&](const Record& record) {
        const auto grade = record.get(nonconformity::grade);
        const bool matters =
            grade == nonconformity::Grade::Major || grade == nonconformity::Grade::Minor;
        if (!matters || record.get(nonconformity::status) == nonconformity::Status::Closed ||
            record.get(nonconformity::risksReviewedOn))
            return true;
        const QDate day = record.get(nonconformity::date).value_or(QDate());
        const QList<Uid> risks = desk.openRisks(record.get(nonconformity::risks));
        if (desk.isAssessedSince(risks, day))
            return true;
        ProposalDesk::About about;
        about.date = day;
        about.why =
            risks.isEmpty()
                ? Message("proposal", QT_TRANSLATE_NOOP("proposal", "A requirement is not met, and "
                                                                    "nobody has looked at what may "
                                                                    "come of it."))
                : Message("proposal",
                          QT_TRANSLATE_NOOP("proposal", "A requirement is not met, and its "
                                                        "risks were not assessed since."));
        about.risks = risks;
        about.title = Message("proposal", QT_TRANSLATE_NOOP("proposal", "What may come of: %1"))
                          .arg(record.title())
                          .in(desk.language());
        about.texts = {record.text(nonconformity::problem), record.text(nonconformity::rootCause),
                       record.text(nonconformity::impact)};
        about.controls = record.get(nonconformity::controls).value_or(QList<Uid>());
        proposals.append(desk.propose(source, record, about));
        return true;
    });
}

bool isLiveChange(const Record& record)
{
    const auto status = record.get(change_record::status);
    return status != change_record::Status::Rejected &&
           status != change_record::Status::RolledBack &&
           !record.get(change_record::riskAssessment);
}

void proposeChange(const ProposalDesk& desk, const ProposalSource& source, const Record& record,
                   const Message& why, QList<Proposal>& proposals)
{
    const QDate day = record.get(change_record::requestedOn)
                          .value_or(record.get(change_record::plannedFor).value_or(QDate()));
    const QList<Uid> risks = desk.openRisks(record.get(change_record::risks));
    if (desk.isAssessedSince(risks, day))
        return;
    ProposalDesk::About about;
    about.date = day;
    about.why = why;
    about.risks = risks;
    about.title = Message("proposal", QT_TRANSLATE_NOOP("proposal", "What the change brings: %1"))
                      .arg(record.title())
                      .in(desk.language());
    about.texts = {record.text(change_record::description),
                   record.text(change_record::consequences)};
    about.assets = record.get(change_record::assets).value_or(QList<Uid>());
    about.controls = record.get(change_record::controls).value_or(QList<Uid>());
    proposals.append(desk.propose(source, record, about));
}

bool isNewTechnology(const Record& record)
{
    return record.get(change_record::kind) == change_record::Kind::NewTechnology;
}

Result<> fromChanges(const ProposalDesk& desk, const ProposalSource& source,
                     QList<Proposal>& proposals)
{
    return desk.binder().forEach(change_record::def, [&](const Record& record) {
        if (isLiveChange(record) && !isNewTechnology(record) &&
            record.get(change_record::riskEffect) == change_record::Effect::Yes)
            proposeChange(desk, source, record,
                          Message("proposal",
                                  QT_TRANSLATE_NOOP("proposal", "It has an effect on risks, and no "
                                                                "assessment is linked.")),
                          proposals);
        return true;
    });
}

// A new technology is a trigger by itself; only who has looked and found nothing ends it.
Result<> fromNewTechnology(const ProposalDesk& desk, const ProposalSource& source,
                           QList<Proposal>& proposals)
{
    return desk.binder().forEach(change_record::def, [&](const Record& record) {
        if (!isLiveChange(record) || !isNewTechnology(record) ||
            record.get(change_record::riskEffect) == change_record::Effect::None)
            return true;
        const auto isUnchecked = [&](const Field<change_record::Effect>& field) {
            return record.get(field).value_or(change_record::Effect::NotChecked) ==
                   change_record::Effect::NotChecked;
        };
        const bool asksForMore =
            isUnchecked(change_record::documentEffect) || isUnchecked(change_record::controlEffect);
        proposeChange(
            desk, source, record,
            asksForMore
                ? Message("proposal",
                          QT_TRANSLATE_NOOP("proposal", "A new technology brings new risks. Its "
                                                        "effect on documents and controls is not "
                                                        "checked either."))
                : Message("proposal",
                          QT_TRANSLATE_NOOP("proposal", "A new technology brings new risks.")),
            proposals);
        return true;
    });
}

Result<> fromExceptions(const ProposalDesk& desk, const ProposalSource& source,
                        QList<Proposal>& proposals)
{
    return desk.binder().forEach(policy_exception::def, [&](const Record& record) {
        const auto end = record.get(policy_exception::expires);
        if (record.get(policy_exception::status) != policy_exception::Status::Approved || !end ||
            *end >= desk.today() || record.get(policy_exception::endedOn))
            return true;
        const QList<Uid> risks = desk.openRisks(record.get(policy_exception::risks));
        if (desk.isAssessedSince(risks, *end))
            return true;
        ProposalDesk::About about;
        about.date = *end;
        about.why =
            Message("proposal", QT_TRANSLATE_NOOP("proposal", "The exception ran out on %1, "
                                                              "and nobody has ended it."))
                .arg(desk.language().date(*end));
        about.risks = risks;
        about.title =
            Message("proposal", QT_TRANSLATE_NOOP("proposal", "Exception beyond its end: %1"))
                .arg(record.title())
                .in(desk.language());
        about.texts = {record.text(policy_exception::rule), record.text(policy_exception::reason),
                       record.text(policy_exception::compensation)};
        about.assets = record.get(policy_exception::assets).value_or(QList<Uid>());
        about.controls = record.get(policy_exception::controls).value_or(QList<Uid>());
        proposals.append(desk.propose(source, record, about));
        return true;
    });
}

Result<> fromTriggers(const ProposalDesk& desk, const ProposalSource& source,
                      QList<Proposal>& proposals)
{
    return desk.binder().forEach(reassessment_trigger::def, [&](const Record& record) {
        const auto decision = record.get(reassessment_trigger::decision)
                                  .value_or(reassessment_trigger::Decision::Undecided);
        if (decision != reassessment_trigger::Decision::Undecided ||
            record.get(reassessment_trigger::doneOn))
            return true;
        const QString proposed = record.text(reassessment_trigger::proposed);
        ProposalDesk::About about;
        about.date = record.get(reassessment_trigger::date).value_or(QDate());
        about.why = Message("proposal", QT_TRANSLATE_NOOP("proposal", "Nobody has decided yet what "
                                                                      "this means for risks."));
        about.risks = desk.openRisks(record.get(reassessment_trigger::risks));
        about.title = record.title();
        about.texts = {record.text(reassessment_trigger::description), proposed};
        about.assets = record.get(reassessment_trigger::assets).value_or(QList<Uid>());
        proposals.append(desk.propose(source, record, about));
        return true;
    });
}

Result<> fromProcesses(const ProposalDesk& desk, const ProposalSource& source,
                       QList<Proposal>& proposals)
{
    for (const Record& risk : desk.risks()) {
        if (risk.get(risk::status) == risk::Status::Closed)
            continue;
        const auto found = impactFromProcesses(desk.binder(), desk.evaluation(), risk);
        if (!found)
            return fail(found.error());
        const auto rated = risk.get(risk::impact);
        if (!*found || (rated && rated->value >= (*found)->impact))
            continue;
        const auto process = desk.binder().find((*found)->process);
        if (!process)
            return fail(process.error());
        if (!*process)
            continue;
        ProposalDesk::About about;
        about.why =
            rated ? Message("proposal",
                            QT_TRANSLATE_NOOP("proposal", "The impact of %1 is rated %2; the "
                                                          "business impact analysis says "
                                                          "%3."))
                        .arg(risk.code())
                        .arg(qint64(rated->value))
                        .arg(qint64((*found)->impact))
                  : Message("proposal",
                            QT_TRANSLATE_NOOP("proposal", "The impact of %1 is not rated; the "
                                                          "business impact analysis says "
                                                          "%2."))
                        .arg(risk.code())
                        .arg(qint64((*found)->impact));
        about.risks = {risk.uid()};
        about.title = risk.title();
        Proposal proposal = desk.propose(source, **process, about);
        proposal.kind = Proposal::Kind::Impact;
        proposal.impact = (*found)->impact;
        proposal.impactReason = (*found)->reason.in(desk.language());
        proposals.append(proposal);
    }
    return {};
}

using Trigger = reassessment_trigger::Kind;

const ProposalSource kInsideProposalSources[] = {
    {"reassessment_trigger", &reassessment_trigger::def, Trigger::Other, risk::Source::Workshop,
     nullptr, fromTriggers},
    {"incident", &incident::def, Trigger::Incident, risk::Source::Incident, &incident::risks,
     fromIncidents},
    {"nonconformity", &nonconformity::def, Trigger::Audit, risk::Source::Audit,
     &nonconformity::risks, fromNonconformities},
    {"new_technology", &change_record::def, Trigger::Technology, risk::Source::Change,
     &change_record::risks, fromNewTechnology},
    {"change", &change_record::def, Trigger::Change, risk::Source::Change, &change_record::risks,
     fromChanges},
    {"exception", &policy_exception::def, Trigger::Other, risk::Source::Procedure,
     &policy_exception::risks, fromExceptions},
    {"impact_analysis", &business_process::def, Trigger::Other, risk::Source::Interview, nullptr,
     fromProcesses},
};

} // namespace

std::span<const ProposalSource> insideProposalSources()
{
    return kInsideProposalSources;
}

} // namespace ringbinder
