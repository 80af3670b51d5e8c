// SPDX-License-Identifier: GPL-3.0-or-later
// What comes up outside: threat intelligence and suppliers.
#include "core/proposals/proposaldesk.h"
#include "core/registers/incidents/threat_intel.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

bool callsForRisk(const Record& record)
{
    const auto relevance = record.get(threat_intel::relevance);
    const auto decision = record.get(threat_intel::decision);
    if (decision == threat_intel::Decision::NoAction || record.get(threat_intel::doneOn))
        return false;
    return relevance == threat_intel::Relevance::High ||
           relevance == threat_intel::Relevance::Medium ||
           decision == threat_intel::Decision::Reassess;
}

Result<> fromIntelligence(const ProposalDesk& desk, const ProposalSource& source,
                          QList<Proposal>& proposals)
{
    return desk.binder().forEach(threat_intel::def, [&](const Record& record) {
        if (!callsForRisk(record))
            return true;
        const QDate day = record.get(threat_intel::date).value_or(QDate());
        const QList<Uid> risks = desk.openRisks(record.get(threat_intel::risks));
        if (desk.isAssessedSince(risks, day))
            return true;
        ProposalDesk::About about;
        about.date = day;
        about.why =
            risks.isEmpty()
                ? Message("proposal",
                          QT_TRANSLATE_NOOP("proposal", "It is relevant here, and no risk "
                                                        "names it."))
                : Message("proposal",
                          QT_TRANSLATE_NOOP("proposal", "It is relevant here, and its risks "
                                                        "were not assessed since."));
        about.risks = risks;
        about.title = record.title();
        about.texts = {record.text(threat_intel::summary),
                       record.text(threat_intel::relevanceReason)};
        about.assets = record.get(threat_intel::assets).value_or(QList<Uid>());
        about.threats = record.get(threat_intel::threats).value_or(QList<Uid>());
        about.controls = record.get(threat_intel::controls).value_or(QList<Uid>());
        proposals.append(desk.propose(source, record, about));
        return true;
    });
}

Result<> fromSuppliers(const ProposalDesk& desk, const ProposalSource& source,
                       QList<Proposal>& proposals)
{
    QHash<Uid, Record> suppliers;
    const auto read = desk.binder().forEach(supplier::def, [&](const Record& record) {
        suppliers.insert(record.uid(), record);
        return true;
    });
    if (!read)
        return read;
    return desk.binder().forEach(supplier_assessment::def, [&](const Record& record) {
        const auto conclusion = record.get(supplier_assessment::conclusion);
        const bool isFailed = conclusion == supplier_assessment::Conclusion::Unsuitable ||
                              conclusion == supplier_assessment::Conclusion::Conditional;
        const auto about = record.get(supplier_assessment::supplier);
        const auto found = about ? suppliers.constFind(*about) : suppliers.constEnd();
        if (!isFailed || found == suppliers.constEnd() ||
            record.get(supplier_assessment::status) == supplier_assessment::Status::Cancelled ||
            found->get(supplier::status) == supplier::Status::Ended)
            return true;
        const QDate day = record.get(supplier_assessment::date).value_or(QDate());
        const QList<Uid> risks = desk.openRisks(found->get(supplier::risks));
        if (desk.isAssessedSince(risks, day))
            return true;
        ProposalDesk::About text;
        text.date = day;
        text.why =
            conclusion == supplier_assessment::Conclusion::Unsuitable
                ? Message("proposal", QT_TRANSLATE_NOOP("proposal", "%1 was found unsuitable."))
                      .arg(found->title())
                : Message("proposal",
                          QT_TRANSLATE_NOOP("proposal", "%1 was found suitable only under "
                                                        "conditions."))
                      .arg(found->title());
        text.risks = risks;
        text.title =
            Message("proposal", QT_TRANSLATE_NOOP("proposal", "%1 does not protect what it is "
                                                              "entrusted with"))
                .arg(found->title())
                .in(desk.language());
        text.texts = {record.text(supplier_assessment::reason),
                      record.text(supplier_assessment::conditions)};
        text.assets = found->get(supplier::provides).value_or(QList<Uid>());
        proposals.append(desk.propose(source, record, text));
        return true;
    });
}

const ProposalSource kOutsideProposalSources[] = {
    {"threat_intel", &threat_intel::def, reassessment_trigger::Kind::Intelligence,
     risk::Source::Intelligence, &threat_intel::risks, fromIntelligence},
    {"supplier_assessment", &supplier_assessment::def, reassessment_trigger::Kind::Supplier,
     risk::Source::Audit, nullptr, fromSuppliers},
};

} // namespace

std::span<const ProposalSource> outsideProposalSources()
{
    return kOutsideProposalSources;
}

QList<const ProposalSource*> proposalSources()
{
    QList<const ProposalSource*> sources;
    for (const auto part :
         {insideProposalSources(), outsideProposalSources(), technicalProposalSources()}) {
        for (const ProposalSource& source : part)
            sources.append(&source);
    }
    return sources;
}

} // namespace ringbinder
