// SPDX-License-Identifier: GPL-3.0-or-later
// Parts A to H of the report about one nonconformity, in the order of the standard's steps.
#include "core/report/packs/nonconformityparts.h"

#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/reviews/feedback_item.h"
#include "core/report/packs/fieldblocks.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/recordtable.h"

namespace ringbinder::report {

namespace {

Speech ncSpeech(const PackWriter& writer)
{
    return writer.speech("nonconformities");
}

// Findings of audits with their audit, incidents and feedback that led to it.
QString sourcesOf(const PackContext& context, const Record& subject)
{
    QStringList lines;
    for (const Record* finding :
         context.pointingAt(audit_finding::def, audit_finding::nonconformity, subject.uid())) {
        lines.append(listed(context, {finding}));
        if (const Record* audit = context.snapshot().find(finding->get(audit_finding::audit)))
            lines.append(listed(context, {audit}));
    }
    const auto add = [&](const RegisterDef& def, const FieldDef& field) {
        const QList<const Record*> found = context.pointingAt(def, field, subject.uid());
        if (!found.isEmpty())
            lines.append(listed(context, found));
    };
    add(incident::def, incident::nonconformities);
    add(feedback_item::def, feedback_item::nonconformities);
    return lines.isEmpty() ? listed(context, {}) : lines.join(QLatin1Char('\n'));
}

Table actionsOf(const std::shared_ptr<const PackContext>& shared, const Record& subject)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("nonconformities");
    return RecordTable(shared, linked(context, subject, nonconformity::actions))
        .named(action::title, 2.2)
        .field(action::owner, 1.2)
        .field(action::due, 0.9)
        .choice(action::status)
        .field(action::doneOn, 0.9)
        .field(action::resources, 1.2)
        .take(action::def.pluralText().in(context.language()),
              say(QT_TRANSLATE_NOOP("nonconformities", "No corrective action is recorded.")));
}

Table proofOf(const std::shared_ptr<const PackContext>& shared, const Record& subject)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("nonconformities");
    QList<const Record*> proof = linked(context, subject, nonconformity::evidence);
    for (const Record* action : linked(context, subject, nonconformity::actions)) {
        for (const Record* evidence : linked(context, *action, action::evidence)) {
            if (!proof.contains(evidence))
                proof.append(evidence);
        }
    }
    return RecordTable(shared, proof)
        .named(evidence::title, 2.4)
        .field(evidence::type, 1)
        .field(evidence::collectedOn, 0.9)
        .field(evidence::collectedBy, 1.2)
        .take(evidence::def.pluralText().in(context.language()),
              say(QT_TRANSLATE_NOOP("nonconformities", "No proof is recorded.")));
}

// Who did it: correction and actions. The check of the effect belongs to somebody else.
QList<const Record*> doersOf(const PackContext& context, const Record& subject)
{
    QList<const Record*> doers = linked(context, subject, nonconformity::correctionBy);
    for (const Record* action : linked(context, subject, nonconformity::actions)) {
        const Record* owner = context.snapshot().find(action->get(action::owner));
        if (owner && !doers.contains(owner))
            doers.append(owner);
    }
    return doers;
}

QString doneBy(const PackContext& context, const Record& subject)
{
    const QList<const Record*> doers = doersOf(context, subject);
    return doers.isEmpty() ? QString() : namesOf(context, doers);
}

SignatureBlock::Signatory stepSignatory(const PackContext& context, const QString& purpose,
                                        const Record& subject, const Field<Uid>& who,
                                        const Field<QDate>& when)
{
    SignatureBlock::Signatory made =
        signatory(context, purpose, context.snapshot().find(subject.get(who)));
    if (const auto day = subject.get(when))
        made.date = context.language().date(*day);
    return made;
}

} // namespace

void writeNonconformityIdentification(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& subject = *writer.subject();
    const Speech say = ncSpeech(writer);
    KeyValue list;
    list.entries = {
        factOf(context, say(QT_TRANSLATE_NOOP("nonconformities", "Number")), subject.code()),
        factOf(context, subject, nonconformity::title)};
    static constexpr const FieldDef* kFacts[] = {&nonconformity::date,     &nonconformity::source,
                                                 &nonconformity::grade,    &nonconformity::status,
                                                 &nonconformity::raisedBy, &nonconformity::area,
                                                 &nonconformity::auditee,  &nonconformity::owner};
    list.entries.append(factsOf(context, subject, kFacts).entries);
    list.entries.append(
        {factOf(context, say(QT_TRANSLATE_NOOP("nonconformities", "Audit, incident or feedback")),
                sourcesOf(context, subject)),
         factOf(context, labelOf(nonconformity::measures).in(context.language()),
                listed(context, linked(context, subject, nonconformity::measures)))});
    writer.add(list);
}

void writeNonconformityStatement(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& subject = *writer.subject();
    static constexpr const FieldDef* kFacts[] = {&nonconformity::requirement,
                                                 &nonconformity::location};
    KeyValue list = factsOf(context, subject, kFacts);
    for (const FieldDef* field : {static_cast<const FieldDef*>(&nonconformity::controls),
                                  static_cast<const FieldDef*>(&nonconformity::documents)})
        list.entries.append(factOf(context, labelOf(*field).in(context.language()),
                                   listed(context, linked(context, subject, *field))));
    writer.add(list);
    writeLongText(writer, subject, nonconformity::evidenceText);
    writeLongText(writer, subject, nonconformity::problem);
}

void writeNonconformityReaction(PackWriter& writer)
{
    const Record& subject = *writer.subject();
    const Speech say = ncSpeech(writer);
    writeLongText(writer,
                  say(QT_TRANSLATE_NOOP("nonconformities",
                                        "Correction, and how consequences were dealt with")),
                  writer.snapshot().shown(subject, nonconformity::correction));
    static constexpr const FieldDef* kFacts[] = {&nonconformity::correctionBy,
                                                 &nonconformity::correctionDate};
    writer.add(factsOf(writer.context(), subject, kFacts));
}

void writeNonconformityCause(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& subject = *writer.subject();
    static constexpr const FieldDef* kFacts[] = {&nonconformity::causeMethod,
                                                 &nonconformity::causeCategory};
    writer.add(factsOf(context, subject, kFacts));
    BulletList steps;
    steps.mark = BulletList::Mark::Number;
    for (const Field<QString>* why :
         {&nonconformity::why1, &nonconformity::why2, &nonconformity::why3, &nonconformity::why4,
          &nonconformity::why5}) {
        if (!subject.text(*why).trimmed().isEmpty())
            steps.items.append(QList<TextRun>{{subject.text(*why).trimmed(), false, false}});
    }
    const QString label = ncSpeech(writer)(QT_TRANSLATE_NOOP("nonconformities", "Steps"));
    if (steps.items.isEmpty()) {
        writeLongText(writer, label, {});
    } else {
        Paragraph heading;
        heading.runs = {{label, true, false}};
        heading.keepWithNext = true;
        writer.add(heading);
        writer.add(steps);
    }
    writeLongText(writer, subject, nonconformity::rootCause);
    writeLongText(writer, subject, nonconformity::similarCases);
}

void writeNonconformityCorrectiveAction(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& subject = *writer.subject();
    writer.add(actionsOf(writer.shared(), subject));
    static constexpr const FieldDef* kFacts[] = {&nonconformity::due, &nonconformity::resources,
                                                 &nonconformity::risksReviewedOn};
    KeyValue list = factsOf(context, subject, kFacts);
    list.entries.append(factOf(context, labelOf(nonconformity::risks).in(context.language()),
                               listed(context, linked(context, subject, nonconformity::risks))));
    writer.add(list);
    writeLongText(writer,
                  ncSpeech(writer)(QT_TRANSLATE_NOOP(
                      "nonconformities",
                      "Effects on risks, Statement of Applicability, documents and training")),
                  writer.snapshot().shown(subject, nonconformity::impact));
}

void writeNonconformityCompletion(PackWriter& writer)
{
    const Record& subject = *writer.subject();
    static constexpr const FieldDef* kFacts[] = {&nonconformity::doneOn};
    writer.add(factsOf(writer.context(), subject, kFacts));
    writer.add(proofOf(writer.shared(), subject));
}

void writeNonconformityEffectiveness(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& subject = *writer.subject();
    const Speech say = ncSpeech(writer);
    static constexpr const FieldDef* kFacts[] = {
        &nonconformity::effectivenessCriterion, &nonconformity::effectivenessPlanned,
        &nonconformity::effectivenessDate, &nonconformity::effectivenessResult,
        &nonconformity::effectivenessCheckedBy};
    KeyValue list = factsOf(context, subject, kFacts);
    const auto done = subject.get(nonconformity::doneOn);
    const auto checked = subject.get(nonconformity::effectivenessDate);
    list.entries.append(
        factOf(context,
               say(QT_TRANSLATE_NOOP("nonconformities", "Days between completion and "
                                                        "check")),
               done && checked ? say.number(done->daysTo(*checked)) : QString()));
    list.entries.append(factOf(context, say(QT_TRANSLATE_NOOP("nonconformities", "Carried out by")),
                               doneBy(context, subject)));
    list.entries.append(factOf(context, labelOf(nonconformity::evidence).in(context.language()),
                               listed(context, linked(context, subject, nonconformity::evidence))));
    writer.add(list);
    const Record* checker =
        context.snapshot().find(subject.get(nonconformity::effectivenessCheckedBy));
    if (checker && doersOf(context, subject).contains(checker))
        writer.text(say(QT_TRANSLATE_NOOP("nonconformities",
                                          "Whoever carried it out has checked the effect, too; "
                                          "the check needs somebody else.")),
                    Paragraph::Style::Note);
}

void writeNonconformityClosure(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& subject = *writer.subject();
    const Speech say = ncSpeech(writer);
    static constexpr const FieldDef* kFacts[] = {&nonconformity::closedOn, &nonconformity::closedBy,
                                                 &nonconformity::closingRemark,
                                                 &nonconformity::reopenedAs};
    KeyValue list = factsOf(context, subject, kFacts);
    if (subject.value(nonconformity::reopenedAs).isNull())
        list.entries.last() =
            factOf(context, labelOf(nonconformity::reopenedAs).in(context.language()),
                   listed(context, {}));
    writer.add(list);
    SignatureBlock signatures;
    signatures.signatories = {
        stepSignatory(context, say(QT_TRANSLATE_NOOP("nonconformities", "Carried out")), subject,
                      nonconformity::owner, nonconformity::doneOn),
        stepSignatory(context, say(QT_TRANSLATE_NOOP("nonconformities", "Effect checked")), subject,
                      nonconformity::effectivenessCheckedBy, nonconformity::effectivenessDate),
        stepSignatory(context, say(QT_TRANSLATE_NOOP("nonconformities", "Closed")), subject,
                      nonconformity::closedBy, nonconformity::closedOn)};
    writer.add(signatures);
}

} // namespace ringbinder::report
