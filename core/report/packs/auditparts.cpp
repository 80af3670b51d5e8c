// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/auditparts.h"

#include "core/audits/independence.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/auditor.h"
#include "core/report/packs/audittables.h"
#include "core/report/packs/recordtable.h"

namespace ringbinder::report {

void writeField(PackWriter& writer, const Record& record, const FieldDef& field)
{
    writer.heading(labelOf(field).in(writer.context().language()), 2);
    writer.recorded(writer.snapshot().shown(record, field));
}

void writeScope(PackWriter& writer, const Record& audited)
{
    const PackContext& context = writer.context();
    writeField(writer, audited, audit::scope);
    KeyValue facts;
    for (const FieldDef* field :
         {static_cast<const FieldDef*>(&audit::sites), static_cast<const FieldDef*>(&audit::units),
          static_cast<const FieldDef*>(&audit::processes)})
        facts.entries.append(factOf(context, labelOf(*field).in(context.language()),
                                    namesOf(context, linked(context, audited, *field))));
    facts.entries.append(factOf(context, audited, audit::otherSystems));
    if (audited.get(audit::supplier))
        facts.entries.append(factOf(context, audited, audit::supplier));
    writer.add(facts);
}

void writeCriteria(PackWriter& writer, const Record& audited)
{
    writeField(writer, audited, audit::criteria);
    writer.add(criteriaTable(writer.context(), audited));
}

void writeTeam(PackWriter& writer, const Record& audited)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    writer.add(teamTable(context, audited));
    writeField(writer, audited, audit::independence);
    if (teamOf(context, audited).isEmpty())
        return;
    const auto conflicts = independenceConflicts(writer.snapshot().source(), audited.uid());
    if (!conflicts || conflicts->isEmpty()) {
        writer.text(say(QT_TRANSLATE_NOOP("auditpack", "By the registers, nobody in the team "
                                                       "audits own work.")),
                    Paragraph::Style::Small);
        return;
    }
    BulletList reasons;
    for (const IndependenceConflict& conflict : *conflicts)
        reasons.items.append({{conflict.sentence.in(context.language()), false, false}});
    writer.intro(say(QT_TRANSLATE_NOOP("auditpack", "The registers speak against it:")));
    writer.add(reasons);
}

SignatureBlock::Signatory recordedSignatory(const PackContext& context, const QString& purpose,
                                            const Record* person, const std::optional<QDate>& day)
{
    SignatureBlock::Signatory made = signatory(context, purpose, person);
    if (day)
        made.date = context.language().date(*day);
    return made;
}

SignatureBlock::Signatory leadSignatory(const PackContext& context, const QString& purpose,
                                        const Record& audited, const std::optional<QDate>& day)
{
    const Record* lead = context.snapshot().find(audited.get(audit::leadAuditor));
    SignatureBlock::Signatory made = recordedSignatory(context, purpose, nullptr, day);
    if (!lead)
        return made;
    made.name = context.snapshot().name(*lead);
    made.role = labelOf(audit::leadAuditor).in(context.language());
    return made;
}

void addApproval(const PackContext& context, SignatureBlock& block)
{
    if (context.status() == pack_control::Status::Approved)
        block.signatories.append(approvedSignatory(
            context, auditSpeech(context)(QT_TRANSLATE_NOOP("auditpack", "Version approved"))));
}

void writeAuditClosing(PackWriter& writer)
{
    const Speech say = auditSpeech(writer.context());
    writeLegend(
        writer,
        {{QStringLiteral("AUD"), say(QT_TRANSLATE_NOOP("auditpack", "number of an audit"))},
         {QStringLiteral("AFN"), say(QT_TRANSLATE_NOOP("auditpack", "number of an audit finding"))},
         {QStringLiteral("NCR"), say(QT_TRANSLATE_NOOP("auditpack", "number of a nonconformity"))}},
        false);
    writeRevisions(writer);
    writeFindings(writer);
}

} // namespace ringbinder::report
