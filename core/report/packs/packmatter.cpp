// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packmatter.h"

#include "core/registers/context/organisation.h"
#include "core/registers/packs/pack_revision.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/method.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/packtext.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

QString dateOf(const PackContext& context, const Field<QDate>& field)
{
    const auto day = context.control() ? context.control()->get(field) : std::nullopt;
    return day ? context.language().date(*day) : QString();
}

QString textOf(const PackContext& context, const Field<QString>& field)
{
    return context.control() ? context.control()->text(field) : QString();
}

// "Ada Lovelace, head of engineering, 2025-11-22"
QString personAndDay(const PackContext& context, const Field<Uid>& person, const Field<QDate>& day)
{
    const Record* found =
        context.control() ? context.snapshot().find(context.control()->get(person)) : nullptr;
    QStringList parts;
    if (found)
        parts.append(personWithRole(context, found));
    if (!dateOf(context, day).isEmpty())
        parts.append(dateOf(context, day));
    return parts.join(QLatin1String(", "));
}

// The other packs and the method, by identifier and version.
QString relatedDocuments(const PackContext& context)
{
    QStringList related;
    for (const char* key : context.def().related) {
        const PackDef& pack = *packOf(key);
        related.append(QString(documentReference(context, pack.name()) + QLatin1String(": ") +
                               pack.titleText().in(context.language())));
    }
    if (const Record* method = context.snapshot().methodRecord())
        related.append(
            context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Risk method \"%1\", version %2"),
                                   {method->title(), method->text(method::version)}));
    return related.join(QLatin1Char('\n'));
}

} // namespace

QString roleOf(const Record& person)
{
    const QString job = person.text(person::jobTitle);
    return job.isEmpty() ? person.text(person::ismsRole) : job;
}

QString personWithRole(const PackContext& context, const Record* person)
{
    if (!person)
        return {};
    const QString role = roleOf(*person);
    const QString name = context.snapshot().name(*person);
    return role.isEmpty() ? name : QString(name + QLatin1String(", ") + role);
}

QString documentReference(const PackContext& context, QLatin1String pack)
{
    const Record* found = nullptr;
    for (const Record& record : context.snapshot().records(pack_control::def)) {
        if (record.text(pack_control::pack) == pack)
            found = &record;
    }
    const auto recorded = [found](const Field<QString>& field, const QString& otherwise) {
        const QString text = found ? found->text(field) : QString();
        return text.isEmpty() ? otherwise : text;
    };
    const QString reference = context.speech("pack")(
        QT_TRANSLATE_NOOP("pack", "%1, version %2"),
        {recorded(pack_control::identifier, QString::fromLatin1(packOf(pack)->identifier)),
         recorded(pack_control::version, QStringLiteral("0.1"))});
    const auto day = found ? found->get(pack_control::approvedOn) : std::nullopt;
    return day ? context.speech("pack")(QT_TRANSLATE_NOOP("pack", "%1 of %2"),
                                        {reference, context.language().date(*day)})
               : reference;
}

const Record* preparedBy(const PackContext& context)
{
    const Record* author =
        context.control() ? context.snapshot().find(context.control()->get(pack_control::author))
                          : nullptr;
    return author ? author
                  : context.snapshot().find(
                        context.snapshot().organisation().get(organisation::ismsManager));
}

const Record* approvedBy(const PackContext& context)
{
    const Record* approver =
        context.control() ? context.snapshot().find(context.control()->get(pack_control::approver))
                          : nullptr;
    return approver ? approver
                    : context.snapshot().find(
                          context.snapshot().organisation().get(organisation::topManager));
}

ControlBlock controlBlock(const PackContext& context)
{
    const Speech say = context.speech("pack");
    const Snapshot& snapshot = context.snapshot();
    const Record& client = snapshot.organisation();
    ControlBlock block;
    const auto add = [&](const QString& label, const QString& value) {
        const bool isMissing = value.trimmed().isEmpty();
        block.entries.append(
            {label, isMissing ? notRecorded(context.language()) : value.trimmed(), isMissing});
    };
    add(say(QT_TRANSLATE_NOOP("pack", "Document identifier")), context.identifier());
    add(say(QT_TRANSLATE_NOOP("pack", "Version and status")),
        QString(context.version() + QLatin1String(", ") + context.statusText()));
    add(say(QT_TRANSLATE_NOOP("pack", "Data as of")),
        say(QT_TRANSLATE_NOOP("pack", "%1, snapshot %2"),
            {QString(context.language().dateTime(snapshot.asOf()) + QLatin1Char(' ') +
                     snapshot.asOf().toLocalTime().timeZoneAbbreviation()),
             snapshot.id().isEmpty() ? notRecorded(context.language()) : snapshot.id()}));
    const Record* owner =
        context.control() ? snapshot.find(context.control()->get(pack_control::owner)) : nullptr;
    add(say(QT_TRANSLATE_NOOP("pack", "Owner")),
        personWithRole(context, owner ? owner : preparedBy(context)));
    add(say(QT_TRANSLATE_NOOP("pack", "Author")),
        personAndDay(context, pack_control::author, pack_control::authorOn));
    if (!client.text(organisation::preparedBy).isEmpty())
        add(labelOf(organisation::preparedBy).in(context.language()),
            client.text(organisation::preparedBy));
    add(say(QT_TRANSLATE_NOOP("pack", "Reviewer")),
        personAndDay(context, pack_control::reviewer, pack_control::reviewedOn));
    add(say(QT_TRANSLATE_NOOP("pack", "Approver")),
        personAndDay(context, pack_control::approver, pack_control::approvedOn));
    add(say(QT_TRANSLATE_NOOP("pack", "Valid from")), dateOf(context, pack_control::validFrom));
    add(say(QT_TRANSLATE_NOOP("pack", "Next review")), dateOf(context, pack_control::nextReview));
    add(say(QT_TRANSLATE_NOOP("pack", "Classification")), context.classification());
    add(say(QT_TRANSLATE_NOOP("pack", "Distribution")),
        textOf(context, pack_control::distribution));
    add(say(QT_TRANSLATE_NOOP("pack", "Scope")), client.text(organisation::scopeLine).isEmpty()
                                                     ? say(QT_TRANSLATE_NOOP("pack", "whole ISMS"))
                                                     : client.text(organisation::scopeLine));
    if (!snapshot.unitName().isEmpty())
        add(say(QT_TRANSLATE_NOOP("pack", "Organisational unit")),
            say(QT_TRANSLATE_NOOP("pack", "%1 and the units below it"), {snapshot.unitName()}));
    add(say(QT_TRANSLATE_NOOP("pack", "Edition of the standard")),
        client.value(organisation::standardEdition).isNull()
            ? context.language().text("organisation", organisation::kEditionChoices[0].label)
            : snapshot.shown(client, organisation::standardEdition));
    add(say(QT_TRANSLATE_NOOP("pack", "Related documents")), relatedDocuments(context));
    add(say(QT_TRANSLATE_NOOP("pack", "Retention")), textOf(context, pack_control::retention));
    return block;
}

Furniture plainFurniture(const Snapshot& snapshot)
{
    const Speech say(snapshot.language(), "pack");
    Furniture page;
    const Record& client = snapshot.organisation();
    page.organisation = client.text(organisation::name);
    if (!snapshot.logo().isEmpty()) {
        if (auto picture = Picture::load(snapshot.logo()))
            page.logo = std::move(*picture);
    }
    page.classification = client.text(organisation::confidentiality);
    page.printDate = snapshot.language().date(snapshot.today());
    page.snapshotId = snapshot.id();
    page.footerNote = say(QT_TRANSLATE_NOOP("pack", "Uncontrolled when printed unless signed or "
                                                    "stamped"));
    return page;
}

Furniture furniture(const PackContext& context)
{
    Furniture page = plainFurniture(context.snapshot());
    page.documentId = context.identifier();
    page.shortTitle = context.language().text(context.def().context, context.def().shortTitle);
    page.version = context.version();
    page.status = context.statusText();
    page.classification = context.classification();
    page.isDraft = context.status() == pack_control::Status::Draft;
    return page;
}

void writeLegend(PackWriter& writer, const QList<Abbreviation>& abbreviations, bool withScales)
{
    const PackContext& context = writer.context();
    const Speech say = writer.speech("pack");
    writer.heading(say(QT_TRANSLATE_NOOP("pack", "Legend")), 2);
    KeyValue legend;
    legend.columns = 2;
    for (const Abbreviation& abbreviation : abbreviations)
        legend.entries.append({abbreviation.mark, abbreviation.meaning, -1, false});
    if (context.changesSince().isValid() && !context.options().shortForm)
        legend.entries.append({QStringLiteral("*"),
                               say(QT_TRANSLATE_NOOP("pack", "changed since the version before")),
                               -1, false});
    if (!legend.entries.isEmpty())
        writer.add(legend);
    if (!withScales)
        return;
    const RiskMethod& method = context.snapshot().method();
    const Record* record = context.snapshot().methodRecord();
    writer.text(record
                    ? say(QT_TRANSLATE_NOOP("pack", "Levels are those of the risk method "
                                                    "\"%1\", version %2."),
                          {record->title(), record->text(method::version)})
                    : say(QT_TRANSLATE_NOOP("pack", "No approved risk method is recorded; levels "
                                                    "are those of the standard method.")),
                Paragraph::Style::Small);
    KeyValue levels;
    levels.tints = levelTints(method);
    levels.columns = 2;
    const QList<RiskBand>& bands = method.definition().bands;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const QString range =
            method.definition().combination == Combination::Matrix
                ? bands[i].label
                : say(QT_TRANSLATE_NOOP("pack", "scores %1 to %2"),
                      {QString::number(bands[i].from), QString::number(bands[i].to)});
        levels.entries.append(
            {QString(bands[i].mark + QLatin1Char(' ') + bands[i].label), range, int(i), false});
    }
    writer.add(levels);
}

void writeRevisions(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = writer.speech("pack");
    writer.heading(say(QT_TRANSLATE_NOOP("pack", "Revision history")), 2);
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("pack", "Version")), {.weight = 0.6, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("pack", "Date")), {.weight = 0.8, .wraps = false}),
        column(say(QT_TRANSLATE_NOOP("pack", "Author"))),
        column(say(QT_TRANSLATE_NOOP("pack", "Approver"))),
        column(say(QT_TRANSLATE_NOOP("pack", "What changed and why")), {.weight = 2.6})};
    QList<Row> rows;
    const QList<const Record*>& revisions = context.revisions();
    const QString newest =
        revisions.isEmpty() ? QString() : revisions.first()->text(pack_revision::version);
    if (newest != context.version()) {
        // What is printed is not a version yet, and the table says so.
        rows.append({{{context.version(), -1, true, false},
                      textCell(context, context.language().date(context.snapshot().today())),
                      textCell(context, {}),
                      textCell(context, {}),
                      {say(QT_TRANSLATE_NOOP("pack", "This print: not an approved version.")), -1,
                       false, false}},
                     Row::Kind::Record});
    }
    for (const Record* revision : revisions) {
        QStringList what = {revision->text(pack_revision::change),
                            revision->text(pack_revision::reason)};
        what.removeAll(QString());
        rows.append({{codeCell(revision->text(pack_revision::version)),
                      valueCell(context, *revision, pack_revision::date),
                      valueCell(context, *revision, pack_revision::author),
                      valueCell(context, *revision, pack_revision::approver),
                      textCell(context, plainText(what.join(QLatin1Char('\n'))))},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("pack", "Versions")), rows.size(), rows.size());
    writer.add(table);
}

void writeMatrix(PackWriter& writer, RiskStage stage, double heightMm)
{
    const Snapshot& data = writer.snapshot();
    const QList<const Record*> risks = openRisks(data);
    if (std::any_of(risks.cbegin(), risks.cend(),
                    [&](const Record* risk) { return data.level(*risk, stage).has_value(); })) {
        writer.chart(heatMapChart(data, stage), heightMm);
        return;
    }
    const Speech say = writer.speech("pack");
    writer.text(say(QT_TRANSLATE_NOOP("pack", "%1: no open risk is rated at this stage."),
                    {labelOf(stage).in(writer.context().language())}));
}

SignatureBlock::Signatory signatory(const PackContext& context, const QString& purpose,
                                    const Record* person)
{
    SignatureBlock::Signatory signatory;
    signatory.purpose = purpose;
    if (person) {
        signatory.name = context.snapshot().name(*person);
        signatory.role = roleOf(*person);
    }
    return signatory;
}

SignatureBlock::Signatory preparedSignatory(const PackContext& context, const QString& purpose)
{
    SignatureBlock::Signatory prepared = signatory(context, purpose, preparedBy(context));
    if (context.status() == pack_control::Status::Approved)
        prepared.date = dateOf(context, pack_control::authorOn);
    return prepared;
}

SignatureBlock::Signatory approvedSignatory(const PackContext& context, const QString& purpose)
{
    SignatureBlock::Signatory approved = signatory(context, purpose, approvedBy(context));
    if (context.status() == pack_control::Status::Approved) {
        approved.date = dateOf(context, pack_control::approvedOn);
        approved.proof = context.speech("pack")(
            QT_TRANSLATE_NOOP("pack", "Approval recorded, snapshot %1"), {context.snapshot().id()});
    }
    return approved;
}

} // namespace ringbinder::report
