// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packs.h"

#include "core/registers/context/organisation.h"
#include "core/registers/logic/unit_scope.h"
#include "core/report/packs/packmatter.h"
#include "core/store/binder.h"

#include <array>

namespace ringbinder::report {

namespace {

bool isPrinted(const PackSection& section, const PackContext& context)
{
    const PackOptions& options = context.options();
    if (options.shortForm && !section.inShortForm)
        return false;
    if (!options.sections.isEmpty() && !options.sections.contains(QLatin1String(section.key)))
        return false;
    return !section.isWanted || section.isWanted(context);
}

Orientation orientationOf(const PackSection& section, const PackContext& context,
                          const Record* subject)
{
    const bool isUpright = (section.isWide && !section.isWide(context)) ||
                           (section.isWideFor && subject && !section.isWideFor(context, *subject));
    return isUpright ? Orientation::Portrait : section.orientation;
}

// Those about each record, or those about all.
void writeSections(PackWriter& writer, bool common)
{
    const PackContext& context = writer.context();
    for (const PackSection& section : context.def().sections) {
        if (section.isCommon != common || !isPrinted(section, context))
            continue;
        writer.turn(orientationOf(section, context, writer.subject()));
        writer.heading(context.language().text(section.context, section.title), 1,
                       section.startsPage);
        section.compose(writer);
    }
}

// The heading of a record stands on the page of its first section.
Orientation firstOrientation(const PackContext& context, const Record& subject)
{
    for (const PackSection& section : context.def().sections) {
        if (!section.isCommon && isPrinted(section, context))
            return orientationOf(section, context, &subject);
    }
    return Orientation::Portrait;
}

void writeSubject(PackWriter& writer, const Record& subject, bool isAlone)
{
    const PackContext& context = writer.context();
    if (!isAlone) {
        writer.turn(firstOrientation(context, subject));
        writer.heading(
            QString(subject.code() + QLatin1Char(' ') + context.snapshot().name(subject)), 1, true);
    }
    const int depth = writer.depth();
    writer.setSubject(&subject);
    writer.setDepth(isAlone ? depth : depth + 1);
    writeSections(writer, false);
    writer.setDepth(depth);
    writer.setSubject(nullptr);
}

// Of what the print is, below its title: the record, the standard, the clause.
QString subtitleOf(const PackContext& context)
{
    QStringList parts;
    if (const Record* subject = context.onlySubject())
        parts.append(
            QString(subject->code() + QLatin1Char(' ') + context.snapshot().name(*subject)));
    parts.append(QStringLiteral("ISO/IEC 27001:2022, ") + QLatin1String(context.def().clause));
    return parts.join(QLatin1Char('\n'));
}

// The record that was asked for must be one that the pack is about.
Result<> checkSubject(const PackContext& context)
{
    if (!context.options().record || context.onlySubject())
        return {};
    return fail(Error::Kind::Invalid,
                Message("pack", QT_TRANSLATE_NOOP("pack", "\"%1\" cannot be printed about that "
                                                          "record."))
                    .arg(context.def().titleText()));
}

// Moments before the first change set are no error: there is nothing to compare with.
Result<> takeMoments(Snapshot& snapshot, const Binder& binder, const PackDef& def,
                     const PackOptions& options, const SnapshotWants& wants)
{
    if (!def.moments)
        return {};
    for (const QDateTime& moment : def.moments(snapshot, options)) {
        if (snapshot.at(moment) || moment >= snapshot.asOf())
            continue;
        const auto past = binder.asOf(moment);
        if (!past && past.error().kind == Error::Kind::NotFound)
            continue;
        if (!past)
            return fail(past.error());
        auto taken = Snapshot::take(**past, snapshot.language(), moment, {}, wants);
        if (!taken)
            return fail(taken.error());
        if (options.unit) {
            const auto unit = UnitScope::of(binder, *options.unit);
            if (!unit)
                return fail(unit.error());
            taken->keepUnit(*unit);
        }
        snapshot.takeAlong(moment, std::make_shared<const Snapshot>(std::move(*taken)));
    }
    return {};
}

// Of many records alike the sections are the same each time: their names say enough.
Contents contentsOf(const PackContext& context)
{
    constexpr qsizetype kSubjectsWithSections = 3;
    const bool isLong = context.def().subject && context.subjects().size() > kSubjectsWithSections;
    return {context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Contents")), isLong ? 1 : 2};
}

Message notApprovable(const PackContext& context)
{
    for (const Finding& finding : context.findings()) {
        if (finding.rule->severity == Severity::Blocker)
            return Message("pack", QT_TRANSLATE_NOOP("pack", "An approved print is refused while "
                                                             "blockers are open: %1 %2"))
                .arg(QString::fromLatin1(finding.rule->id))
                .arg(finding.sentence.in(context.language()));
    }
    return {"pack",
            QT_TRANSLATE_NOOP("pack", "An approved print is refused because the pack is not "
                                      "marked as approved. Set its status first.")};
}

} // namespace

std::span<const PackDef> packs()
{
    // A new pack is one line here, in the order in which an audit asks for them.
    static const std::array kPacks = {soaPack(),
                                      assessmentPack(),
                                      treatmentPack(),
                                      assetPack(),
                                      auditProgrammePack(),
                                      auditPlanPack(),
                                      auditChecklistPack(),
                                      auditReportPack(),
                                      nonconformityPack(),
                                      reviewPack(),
                                      minutesPack(),
                                      scopePack(),
                                      objectivesPack(),
                                      legalPack(),
                                      documentRegisterPack(),
                                      indexPack(),
                                      readinessPack(),
                                      changesPack(),
                                      supplierPack(),
                                      trainingPack(),
                                      continuityPack(),
                                      incidentPack(),
                                      compliancePack()};
    return kPacks;
}

const PackSection* PackDef::section(QAnyStringView wanted) const
{
    for (const PackSection& section : sections) {
        if (QAnyStringView::equal(wanted, QLatin1String(section.key)))
            return &section;
    }
    return nullptr;
}

const PackDef* packOf(QAnyStringView key)
{
    for (const PackDef& pack : packs()) {
        if (QAnyStringView::equal(key, pack.name()))
            return &pack;
    }
    return nullptr;
}

QStringList packKeys()
{
    QStringList keys;
    for (const PackDef& pack : packs())
        keys.append(pack.name());
    return keys;
}

void writePack(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const PackDef& def = context.def();
    if (!def.subject) {
        writeSections(writer, false);
    } else if (context.subjects().isEmpty()) {
        writer.heading(def.subject->pluralText().in(context.language()));
        writer.text(context.language().text(def.context, def.noSubject));
    } else {
        for (const Record* subject : context.subjects())
            writeSubject(writer, *subject, context.onlySubject() != nullptr);
    }
    writeSections(writer, true);
}

Result<ComposedPack> composePack(std::shared_ptr<const Snapshot> snapshot, const PackDef& def,
                                 const PackOptions& options)
{
    const auto context = std::make_shared<const PackContext>(std::move(snapshot), def, options);
    if (const auto checked = checkSubject(*context); !checked)
        return fail(checked.error());
    if (const auto checked = checkApprovable(*context); !checked)
        return fail(checked.error());

    PackWriter writer(context);
    if (!options.shortForm)
        writer.add(contentsOf(*context));
    writePack(writer);
    return assemblePack(*context, def.titleText().in(context->language()), subtitleOf(*context),
                        writer.take());
}

ComposedPack assemblePack(const PackContext& context, const QString& title, const QString& subtitle,
                          QList<Block> blocks)
{
    const Snapshot& data = context.snapshot();
    ComposedPack pack;
    pack.findings = context.findings();
    pack.status = context.status();
    pack.identifier = context.identifier();
    pack.version = context.version();
    pack.newRevision = context.newRevision();
    pack.evidence = evidenceOf(data, evidenceCitedBy(context));
    pack.classification = context.classification();
    Document& document = pack.document;
    document.title = title;
    document.subtitle = subtitle;
    document.control = controlBlock(context);
    document.furniture = furniture(context);
    applyBrand(document, data.organisation());
    document.info.title = QString(document.title + QString(QStringLiteral(" – ")) +
                                  data.organisation().text(organisation::name));
    document.info.subject = QString(context.identifier() + QLatin1String(", ") + context.version() +
                                    QLatin1String(", ") + context.statusText());
    document.info.author = data.organisation().text(organisation::name);
    document.info.keywords = {QStringLiteral("ISO/IEC 27001:2022"),
                              QString::fromLatin1(context.def().clause), data.id()};
    document.info.asOf = data.asOf();
    document.language = context.language();
    document.endLine = context.speech("pack")(QT_TRANSLATE_NOOP("pack", "End of document"));
    document.blocks = std::move(blocks);
    return pack;
}

Result<ComposedPack> composePack(const Binder& binder, const PackDef& def, const Language& language,
                                 const PackOptions& options)
{
    auto snapshot = takeSnapshot(binder, def, language, options);
    if (!snapshot)
        return fail(snapshot.error());
    return composePack(std::move(*snapshot), def, options);
}

Result<std::shared_ptr<const Snapshot>> takeSnapshot(const Binder& binder, const PackDef& def,
                                                     const Language& language,
                                                     const PackOptions& options)
{
    const SnapshotWants wants = wantsOf(binder, def);
    auto snapshot = Snapshot::take(
        binder, language, options.asOf,
        [&](const Snapshot& data) { return PackContext::historyFrom(data, def, options); }, wants);
    if (!snapshot)
        return fail(snapshot.error());
    if (options.unit) {
        const auto unit = UnitScope::of(binder, *options.unit);
        if (!unit)
            return fail(unit.error());
        snapshot->keepUnit(*unit);
    }
    if (const auto taken = takeMoments(*snapshot, binder, def, options, wants); !taken)
        return fail(taken.error());
    return std::make_shared<const Snapshot>(std::move(*snapshot));
}

bool needsOwnSnapshot(const PackDef& def)
{
    return def.moments != nullptr;
}

SnapshotWants wantsOf(const Binder& binder, const PackDef& def)
{
    SnapshotWants wants = wantsOfRules(def.usesAllRules ? QString() : QString(def.name()));
    if (def.readsAll)
        wants.registers.append(binder.registry().all());
    wants += {QList<const RegisterDef*>(def.content.begin(), def.content.end()),
              QList<const FieldDef*>(def.pictures.begin(), def.pictures.end()),
              QList<SnapshotLook>(def.looks.begin(), def.looks.end())};
    wants.registers.append(QList<const RegisterDef*>(def.reads.begin(), def.reads.end()));
    return wants;
}

Result<> checkApprovable(const PackContext& context)
{
    if (context.options().status == PackOptions::Status::Approved && context.options().unit)
        return fail(
            Error::Kind::Invalid,
            Message("pack", QT_TRANSLATE_NOOP("pack", "An approved print is about the whole: "
                                                      "leave out the unit.")));
    if (context.options().status == PackOptions::Status::Approved &&
        !context.options().sections.isEmpty())
        return fail(Error::Kind::Invalid,
                    Message("pack", QT_TRANSLATE_NOOP("pack", "An approved print shows the pack "
                                                              "whole: choose all sections.")));
    if (context.options().status == PackOptions::Status::Approved &&
        context.status() != pack_control::Status::Approved)
        return fail(Error::Kind::Invalid, notApprovable(context));
    return {};
}

Result<Language> packLanguage(const Binder& binder)
{
    const auto clients = binder.records(organisation::def);
    if (!clients)
        return fail(clients.error());
    const QString code =
        clients->isEmpty() ? QString() : clients->first().value(organisation::language).text();
    return code.isEmpty() ? Result<Language>(Language()) : Language::load(code);
}

} // namespace ringbinder::report
