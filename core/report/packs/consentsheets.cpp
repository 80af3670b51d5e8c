// SPDX-License-Identifier: GPL-3.0-or-later
// What each risk owner signs: consent to the plan and acceptance of what remains, apart from each
// other, over a fingerprint of exactly the fields that the sign-off covers.
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/treatmenttables.h"
#include "core/risk/sheetcode.h"
#include "core/risk/signoff.h"

namespace ringbinder::report {

namespace {

QString fingerprintOf(const PackContext& context, acceptance::Kind kind, const Record& risk)
{
    const auto signoff =
        signoffOf(findIn(context.snapshot()), risk, kind, context.snapshot().method());
    return signoff ? shortFingerprint(signoff->fingerprint) : QString();
}

QString codeOfSheet(const PackContext& context, const Record& owner,
                    const QList<const Record*>& risks)
{
    QStringList fingerprints;
    for (const Record* risk : risks)
        fingerprints += sheetFingerprints(context.snapshot(), *risk);
    const QString version =
        context.control() ? context.control()->text(pack_control::version) : QString();
    return sheetCodeOf(owner.code(), version, fingerprints).text();
}

Table ownRisks(const PackContext& context, const QList<const Record*>& risks)
{
    const Speech say = context.speech("rtp");
    const Language& language = context.language();
    Table table;
    table.tints = levelTints(context.snapshot().method());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rtp", "Risk")), {.wraps = false, .identifies = true}),
        column(labelOf(risk::title).in(language), {.weight = 2.4}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Current")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Target")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Residual")), {.weight = 0.8}),
        column(labelOf(risk::treatment).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Actions")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("rtp", "Fingerprints")), {.weight = 1})};
    QList<Row> rows;
    for (const Record* risk : risks)
        rows.append(
            {{codeCell(risk->code()),
              {risk->title(), -1, false, false},
              levelCell(context, *risk, RiskStage::Current),
              levelCell(context, *risk, RiskStage::Target),
              levelCell(context, *risk, RiskStage::Residual),
              valueCell(context, *risk, risk::treatment),
              codesCell(context, linked(context, *risk, risk::actions)),
              linesCell(context, {fingerprintOf(context, acceptance::Kind::TreatmentPlan, *risk),
                                  fingerprintOf(context, acceptance::Kind::ResidualRisk, *risk)})},
             Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rtp", "Risks of this owner")), rows.size(),
                  rows.size(), say(QT_TRANSLATE_NOOP("rtp", "open, with a treatment")));
    return table;
}

void writeSheet(PackWriter& writer, const Record& owner, const QList<const Record*>& risks,
                bool startsPage)
{
    const PackContext& context = writer.context();
    const Speech say = writer.speech("rtp");
    const QString name = context.snapshot().name(owner);
    writer.heading(name, 2, startsPage);
    KeyValue facts;
    const QString code = codeOfSheet(context, owner, risks);
    facts.entries = {
        {say(QT_TRANSLATE_NOOP("rtp", "Sheet")), code, -1, false},
        {say(QT_TRANSLATE_NOOP("rtp", "Risk owner")), personWithRole(context, &owner), -1, false},
        {say(QT_TRANSLATE_NOOP("rtp", "Plan")),
         say(QT_TRANSLATE_NOOP("rtp", "%1, version %2, snapshot %3"),
             {context.identifier(), context.version(), context.snapshot().id()}),
         -1, false},
        {say(QT_TRANSLATE_NOOP("rtp", "Fingerprints")),
         say(QT_TRANSLATE_NOOP("rtp", "the upper one covers the plan, the lower one the residual "
                                      "risk")),
         -1, false}};
    writer.add(facts);
    writer.add(ownRisks(context, risks));
    SignatureBlock plan;
    plan.statement = say(QT_TRANSLATE_NOOP("rtp", "I approve the treatment plan for these risks."));
    plan.signatories = {
        signatory(context, say(QT_TRANSLATE_NOOP("rtp", "Treatment plan")), &owner)};
    writer.add(plan);
    SignatureBlock residual;
    residual.statement = say(QT_TRANSLATE_NOOP("rtp", "I accept the residual risks listed."));
    residual.signatories = {
        signatory(context, say(QT_TRANSLATE_NOOP("rtp", "Residual risks")), &owner)};
    residual.hasRemarkField = true;
    // Where the signatures are as well, should the sheet go over a page, and never alone on one.
    Paragraph match = Paragraph::plain(
        say(QT_TRANSLATE_NOOP("rtp", "Sheet %1. A scan is matched by this code: leave it "
                                     "readable, or put it into the name of the file."),
            {code}),
        Paragraph::Style::Small);
    match.keepWithNext = true;
    writer.add(match);
    writer.add(residual);
}

} // namespace

QStringList sheetFingerprints(const Snapshot& snapshot, const Record& risk)
{
    QStringList fingerprints;
    for (const auto kind : {acceptance::Kind::TreatmentPlan, acceptance::Kind::ResidualRisk}) {
        const auto signoff = signoffOf(findIn(snapshot), risk, kind, snapshot.method());
        if (signoff)
            fingerprints.append(signoff->fingerprint);
    }
    return fingerprints;
}

void writeConsentSheets(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = writer.speech("rtp");
    const QList<const Record*> risks = treatedRisks(context.snapshot());
    QList<const Record*> withoutOwner;
    for (const Record* risk : risks) {
        if (!context.snapshot().find(risk->get(risk::owner)))
            withoutOwner.append(risk);
    }
    writer.text(say(QT_TRANSLATE_NOOP(
        "rtp",
        "One sheet for each risk owner. The two statements are apart: consent to the plan is "
        "not yet acceptance of what remains. A sign-off becomes void when a field changes "
        "that its fingerprint covers.")));
    if (!withoutOwner.isEmpty())
        writer.text(say(QT_TRANSLATE_NOOP("rtp", "Nobody can sign for these risks, they have no "
                                                 "owner: %1."),
                        {codesOf(withoutOwner)}),
                    Paragraph::Style::Note);
    bool hasAny = false;
    for (const Record& person : context.snapshot().records(person::def)) {
        QList<const Record*> own;
        for (const Record* risk : risks) {
            if (risk->get(risk::owner) == person.uid())
                own.append(risk);
        }
        if (own.isEmpty())
            continue;
        writeSheet(writer, person, own, hasAny);
        hasAny = true;
    }
    if (!hasAny)
        writer.text(say(QT_TRANSLATE_NOOP("rtp", "No risk in treatment has an owner.")));
}

} // namespace ringbinder::report
