// SPDX-License-Identifier: GPL-3.0-or-later
// The Statement of Applicability: its sections in order. The tables of controls are in
// soatables.cpp.
#include "core/catalogue/catalogue.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/soatables.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech soaSpeech(const PackWriter& writer)
{
    return writer.speech("soa");
}

// The comparison that 6.1.3 c asks for is claimed only once it is done.
void writeComparison(PackWriter& writer)
{
    const Speech say = soaSpeech(writer);
    const QList<Record>& controls = writer.context().snapshot().records(control::def);
    const auto decided =
        std::count_if(controls.cbegin(), controls.cend(), [](const Record& control) {
            const auto applicable =
                control.get(control::applicable).value_or(control::Applicable::Undecided);
            return isAnnexA(control) && applicable != control::Applicable::Undecided;
        });
    const auto undecided = shippedCatalogue().controls().size() - decided;
    if (undecided > 0) {
        writer.text(say(QT_TRANSLATE_NOOP("soa", "The comparison with Annex A is not finished: "
                                                 "controls without a decision: %1."),
                        {say.number(undecided)}),
                    Paragraph::Style::Note);
        return;
    }
    writer.text(say(QT_TRANSLATE_NOOP(
        "soa", "The necessary controls follow from the risk assessment and from the duties named "
               "with each control. They were compared with Annex A; no necessary control was left "
               "out. Controls that are needed beyond Annex A are listed on their own.")));
}

void writeIntroduction(PackWriter& writer)
{
    const Speech say = soaSpeech(writer);
    const PackContext& context = writer.context();
    const QString own =
        context.control() ? context.control()->text(pack_control::purpose) : QString();
    if (!own.isEmpty())
        writer.recorded(own);
    writer.text(say(
        QT_TRANSLATE_NOOP(
            "soa", "This statement names the controls that are necessary to treat the information "
                   "security risks of %1, whether each of them is implemented, and why controls of "
                   "Annex A of ISO/IEC 27001:2022 are included or excluded."),
        {context.snapshot().name(context.snapshot().organisation())}));
    writeComparison(writer);
    KeyValue references;
    references.entries = {{say(QT_TRANSLATE_NOOP("soa", "Risk assessment")),
                           documentReference(context, QLatin1String("risk-assessment")), -1, false},
                          {say(QT_TRANSLATE_NOOP("soa", "Risk treatment plan")),
                           documentReference(context, QLatin1String("treatment-plan")), -1, false}};
    writer.add(references);

    writer.heading(say(QT_TRANSLATE_NOOP("soa", "Reasons for inclusion")), 2);
    BulletList reasons;
    for (const Choice& reason : control::kInclusionReasonChoices)
        reasons.items.append({{context.language().text("control", reason.label), false, false}});
    writer.add(reasons);
    writer.heading(say(QT_TRANSLATE_NOOP("soa", "Meaning of the statuses")), 2);
    const auto meaning = [&](control::Status status, const QString& text) {
        return KeyValue::Entry{
            context.language().text("control", control::kStatusChoices[size_t(status)].label), text,
            -1, false};
    };
    KeyValue statuses;
    statuses.entries = {
        meaning(control::Status::NotStarted,
                say(QT_TRANSLATE_NOOP("soa", "Nothing has been done yet."))),
        meaning(control::Status::Planned,
                say(QT_TRANSLATE_NOOP("soa", "An action with person and date exists."))),
        meaning(control::Status::PartlyImplemented,
                say(QT_TRANSLATE_NOOP("soa", "It works for a part of the scope."))),
        meaning(control::Status::Implemented,
                say(QT_TRANSLATE_NOOP("soa", "It works every day in the whole scope."))),
        meaning(control::Status::Verified,
                say(QT_TRANSLATE_NOOP("soa", "Somebody else has checked that it works."))),
        meaning(control::Status::NotApplicable,
                say(QT_TRANSLATE_NOOP("soa", "Excluded; the justification is in the section on "
                                             "exclusions.")))};
    writer.add(statuses);
}

void writeSoaSummary(PackWriter& writer)
{
    const Speech say = soaSpeech(writer);
    const PackContext& context = writer.context();
    qsizetype applicable = 0;
    qsizetype implemented = 0;
    qsizetype excluded = 0;
    qsizetype undecided = 0;
    qsizetype own = 0;
    for (const Record& control : context.snapshot().records(control::def)) {
        if (!isAnnexA(control))
            ++own;
        const auto decided = control.get(control::applicable);
        if (decided == control::Applicable::No) {
            ++excluded;
        } else if (decided == control::Applicable::Yes) {
            ++applicable;
            const auto status = control.get(control::status);
            if (status == control::Status::Implemented || status == control::Status::Verified)
                ++implemented;
        } else {
            ++undecided;
        }
    }
    const qsizetype percent = applicable > 0 ? 100 * implemented / applicable : 0;
    Figures figures;
    figures.figures = {{say.number(applicable), say(QT_TRANSLATE_NOOP("soa", "applicable")), -1},
                       {say.number(excluded), say(QT_TRANSLATE_NOOP("soa", "excluded")), -1},
                       {say.number(undecided), say(QT_TRANSLATE_NOOP("soa", "undecided")), -1},
                       {say.number(implemented), say(QT_TRANSLATE_NOOP("soa", "implemented")), -1},
                       {say(QT_TRANSLATE_NOOP("soa", "%1 %"), {say.number(percent)}),
                        say(QT_TRANSLATE_NOOP("soa", "of the applicable ones")), -1},
                       {say.number(own), say(QT_TRANSLATE_NOOP("soa", "from other sources")), -1}};
    writer.add(figures);
    writer.add(themeTable(context));
    writer.chart(soaStatusChart(context.snapshot()));
    writer.heading(say(QT_TRANSLATE_NOOP("soa", "Excluded controls")), 2);
    writer.add(shortExclusions(context));
    writer.heading(say(QT_TRANSLATE_NOOP("soa", "Not yet implemented")), 2);
    writer.add(notYetImplemented(context));
}

void writeControls(PackWriter& writer)
{
    if (writer.context().options().shortForm)
        writer.add(shortControlTable(writer.shared()));
    else
        writer.add(controlTable(writer.shared(), true));
}

void writeOwnControls(PackWriter& writer)
{
    const Speech say = soaSpeech(writer);
    writer.text(
        say(QT_TRANSLATE_NOOP("soa", "Controls that law, contract, a sector standard or the "
                                     "organisation itself demand beyond Annex A.")));
    writer.add(controlTable(writer.shared(), false));
}

// Reasons that speak for the control although it is excluded.
QString dutiesOf(const PackContext& context, const Record& control)
{
    const Speech say = context.speech("soa");
    QStringList duties;
    for (const QString& token : control.value(control::inclusionReasons).list()) {
        const int index = control::inclusionReasons.choiceIndex(token);
        if (index >= 0)
            duties.append(
                context.language().text("control", control::kInclusionReasonChoices[index].label));
    }
    return duties.isEmpty()
               ? say(QT_TRANSLATE_NOOP("soa",
                                       "No law, contract or other reason for it is recorded."))
               : say(QT_TRANSLATE_NOOP("soa", "Contradiction: %1 is recorded as a reason for it."),
                     {duties.join(QLatin1String(", "))});
}

void writeExclusions(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = soaSpeech(writer);
    bool hasAny = false;
    for (const Record& control : context.snapshot().records(control::def)) {
        if (control.get(control::applicable) != control::Applicable::No)
            continue;
        hasAny = true;
        writer.heading(
            QString(control.code() + QLatin1Char(' ') + context.snapshot().name(control)), 2);
        const QList<const Record*> risks =
            context.pointingAt(risk::def, risk::controls, control.uid());
        KeyValue entry;
        const auto add = [&](const QString& label, const QString& value) {
            const Cell cell = textCell(context, value);
            entry.entries.append({label, cell.text, -1, cell.isMuted});
        };
        add(say(QT_TRANSLATE_NOOP("soa", "Justification")),
            plainText(control.text(control::exclusionJustification)));
        add(labelOf(control::exclusionAgreedBy).in(context.language()),
            personWithRole(context,
                           context.snapshot().find(control.get(control::exclusionAgreedBy))));
        add(labelOf(control::exclusionDate).in(context.language()),
            context.snapshot().shown(control, control::exclusionDate));
        add(labelOf(control::exclusionCondition).in(context.language()),
            plainText(control.text(control::exclusionCondition)));
        add(say(QT_TRANSLATE_NOOP("soa", "Cross-check with risks")),
            risks.isEmpty()
                ? say(QT_TRANSLATE_NOOP("soa", "No risk treatment rests on this control."))
                : say(QT_TRANSLATE_NOOP("soa", "Contradiction: the treatment of %1 rests on it."),
                      {codesOf(risks)}));
        add(say(QT_TRANSLATE_NOOP("soa", "Cross-check with law and contract")),
            dutiesOf(context, control));
        writer.add(entry);
    }
    if (!hasAny)
        writer.text(say(QT_TRANSLATE_NOOP("soa", "No control is excluded.")));
}

void writeAttributes(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = soaSpeech(writer);
    for (const FieldDef* field : {static_cast<const FieldDef*>(&control::controlTypes),
                                  static_cast<const FieldDef*>(&control::securityProperties),
                                  static_cast<const FieldDef*>(&control::cybersecurityConcepts),
                                  static_cast<const FieldDef*>(&control::operationalCapabilities),
                                  static_cast<const FieldDef*>(&control::securityDomains)}) {
        Table table;
        table.caption = labelOf(*field).in(context.language());
        table.columns = {column(table.caption, {.weight = 3}),
                         numberColumn(say(QT_TRANSLATE_NOOP("soa", "Controls"))),
                         numberColumn(say(QT_TRANSLATE_NOOP("soa", "Applicable")))};
        QList<Row> rows;
        for (const Choice& choice : field->choices) {
            qsizetype all = 0;
            qsizetype applicable = 0;
            for (const Record& control : context.snapshot().records(control::def)) {
                if (!control.value(*field).list().contains(QString::fromLatin1(choice.token)))
                    continue;
                ++all;
                if (control.get(control::applicable) == control::Applicable::Yes)
                    ++applicable;
            }
            rows.append({{{context.language().text("control", choice.label), -1, false, false},
                          {say.number(all), -1, false, false},
                          {say.number(applicable), -1, false, false}},
                         Row::Kind::Record});
        }
        table.rows = Rows::of(rows);
        table.countLine = say(QT_TRANSLATE_NOOP("soa", "A control may count in several rows."));
        writer.add(table);
    }
}

void writeSoaClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = soaSpeech(writer);
    QList<Abbreviation> marks;
    for (const Choice& reason : control::kInclusionReasonChoices) {
        const QString label = context.language().text("control", reason.label);
        marks.append({label.section(QLatin1Char(' '), 0, 0), label.section(QLatin1Char(' '), 1)});
    }
    marks.append({QString(QChar(0x2013)),
                  say(QT_TRANSLATE_NOOP("soa", "not needed, the control is excluded"))});
    writeLegend(writer, marks, false);
    if (context.options().shortForm)
        return;
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("soa", "Approval")), 2);
    SignatureBlock approval;
    approval.statement =
        context.status() == pack_control::Status::Approved
            ? say(QT_TRANSLATE_NOOP("soa",
                                    "The statement above is complete and in force in version %1."),
                  {context.version()})
            : say(QT_TRANSLATE_NOOP("soa", "This print is not an approved version: signed, it "
                                           "records that the statement above was agreed to."));
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("soa", "Prepared, ISMS manager"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("soa", "Approved, top management")))};
    writer.add(approval);
}

bool wantsAttributes(const PackContext& context)
{
    return context.options().attributeViews;
}

bool hasOwnControls(const PackContext& context)
{
    const QList<Record>& controls = context.snapshot().records(control::def);
    return !std::all_of(controls.cbegin(), controls.cend(), isAnnexA);
}

constexpr PackSection kSoaSections[] = {
    {.key = "introduction",
     .context = "soa",
     .title = QT_TRANSLATE_NOOP("soa", "Introduction"),
     .compose = writeIntroduction},
    {.key = "summary",
     .context = "soa",
     .title = QT_TRANSLATE_NOOP("soa", "Summary"),
     .compose = writeSoaSummary},
    {.key = "controls",
     .context = "soa",
     .title = QT_TRANSLATE_NOOP("soa", "Controls of Annex A"),
     .compose = writeControls,
     .orientation = Orientation::Landscape,
     .inShortForm = true},
    {.key = "other-controls",
     .context = "soa",
     .title = QT_TRANSLATE_NOOP("soa", "Controls from other sources"),
     .compose = writeOwnControls,
     .orientation = Orientation::Landscape,
     .isWide = hasOwnControls},
    {.key = "exclusions",
     .context = "soa",
     .title = QT_TRANSLATE_NOOP("soa", "Exclusions"),
     .compose = writeExclusions},
    {.key = "changes",
     .context = "soa",
     .title = QT_TRANSLATE_NOOP("soa", "Changes since the version before"),
     .compose = writeChanges,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "attributes",
     .context = "soa",
     .title = QT_TRANSLATE_NOOP("soa", "Attribute views"),
     .compose = writeAttributes,
     .isWanted = wantsAttributes},
    {.key = "closing",
     .context = "soa",
     .title = QT_TRANSLATE_NOOP("soa", "Legend, revision history, approval"),
     .compose = writeSoaClosing,
     .inShortForm = true},
};

constexpr const RegisterDef* kSoaContent[] = {&control::def};
constexpr const char* kSoaRelated[] = {"risk-assessment", "treatment-plan", "asset-register"};

} // namespace

PackDef soaPack()
{
    return {
        .key = "soa",
        .context = "soa",
        .title = QT_TRANSLATE_NOOP("soa", "Statement of Applicability"),
        .shortTitle = QT_TRANSLATE_NOOP("soa", "Statement of Applicability"),
        .purpose = QT_TRANSLATE_NOOP("soa", "For the auditor at every visit: which controls are "
                                            "necessary here, why, and how far they are."),
        .clause = "6.1.3 d",
        .identifier = "ISMS-SOA-001",
        .sections = kSoaSections,
        .content = kSoaContent,
        .sheets = soaSheets(),
        .related = kSoaRelated,
        .hasShortForm = true,
    };
}

} // namespace ringbinder::report
