// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packs.h"

#include "core/registers/action.h"
#include "core/registers/asset.h"
#include "core/registers/control.h"
#include "core/registers/logic/unit_scope.h"
#include "core/registers/logic/unit_scope.h"
#include "core/registers/organisation.h"
#include "core/registers/risk.h"
#include "core/report/packs/packbook.h"
#include "core/report/packs/packmatter.h"
#include "core/store/binder.h"

#include <array>

namespace ringbinder::report {

namespace {

constexpr const RegisterDef* kSoaContent[] = {&control::def};
constexpr const RegisterDef* kAssessmentContent[] = {&risk::def};
constexpr const RegisterDef* kTreatmentContent[] = {&risk::def, &action::def};
constexpr const RegisterDef* kAssetContent[] = {&asset::def};

const std::array kPacks = {
    PackDef{
        .key = "soa",
        .context = "soa",
        .title = QT_TRANSLATE_NOOP("soa", "Statement of Applicability"),
        .shortTitle = QT_TRANSLATE_NOOP("soa", "Statement of Applicability"),
        .purpose = QT_TRANSLATE_NOOP("soa", "For the auditor at every visit: which controls are "
                                            "necessary here, why, and how far they are."),
        .clause = "6.1.3 d",
        .identifier = "ISMS-SOA-001",
        .sections = soaSections(),
        .content = kSoaContent,
        .sheets = soaSheets(),
        .hasShortForm = true,
    },
    PackDef{
        .key = "risk-assessment",
        .context = "rar",
        .title = QT_TRANSLATE_NOOP("rar", "Risk assessment report"),
        .shortTitle = QT_TRANSLATE_NOOP("rar", "Risk assessment"),
        .purpose = QT_TRANSLATE_NOOP("rar", "For auditor and management: the method, the risks, "
                                            "their levels and what has changed."),
        .clause = "6.1.2, 8.2",
        .identifier = "ISMS-RAR-001",
        .sections = assessmentSections(),
        .content = kAssessmentContent,
        .sheets = assessmentSheets(),
    },
    PackDef{
        .key = "treatment-plan",
        .context = "rtp",
        .title = QT_TRANSLATE_NOOP("rtp", "Risk treatment plan"),
        .shortTitle = QT_TRANSLATE_NOOP("rtp", "Risk treatment plan"),
        .purpose = QT_TRANSLATE_NOOP("rtp", "For risk owners and auditor: what is done about the "
                                            "risks, with a sheet for each owner to sign."),
        .clause = "6.1.3 e, f; 8.3",
        .identifier = "ISMS-RTP-001",
        .sections = treatmentSections(),
        .content = kTreatmentContent,
        .sheets = treatmentSheets(),
    },
    PackDef{
        .key = "asset-register",
        .context = "assets",
        .title = QT_TRANSLATE_NOOP("assets", "Asset register"),
        .shortTitle = QT_TRANSLATE_NOOP("assets", "Asset register"),
        .purpose = QT_TRANSLATE_NOOP("assets", "For asset owners and auditor: what is protected, "
                                               "who answers for it, and how much it needs."),
        .clause = "A.5.9",
        .identifier = "ISMS-AST-001",
        .sections = assetSections(),
        .content = kAssetContent,
        .sheets = assetSheets(),
    },
};

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
    return kPacks;
}

const PackDef* packOf(QAnyStringView key)
{
    for (const PackDef& pack : kPacks) {
        if (QAnyStringView::equal(key, pack.name()))
            return &pack;
    }
    return nullptr;
}

QStringList packKeys()
{
    QStringList keys;
    for (const PackDef& pack : kPacks)
        keys.append(pack.name());
    return keys;
}

Result<ComposedPack> composePack(std::shared_ptr<const Snapshot> snapshot, const PackDef& def,
                                 const PackOptions& options)
{
    const auto context = std::make_shared<const PackContext>(std::move(snapshot), def, options);
    if (const auto checked = checkApprovable(*context); !checked)
        return fail(checked.error());

    PackWriter writer(context);
    if (!options.shortForm)
        writer.add(Contents{context->speech("pack")(QT_TRANSLATE_NOOP("pack", "Contents"))});
    for (const PackSection& section : def.sections) {
        if (options.shortForm && !section.inShortForm)
            continue;
        if (section.isWanted && !section.isWanted(*context))
            continue;
        writer.turn(!section.isWide || section.isWide(*context) ? section.orientation
                                                                : Orientation::Portrait);
        writer.heading(context->language().text(section.context, section.title), 1,
                       section.startsPage);
        section.compose(writer);
    }

    const Snapshot& data = context->snapshot();
    ComposedPack pack;
    pack.findings = context->findings();
    pack.status = context->status();
    pack.identifier = context->identifier();
    pack.version = context->version();
    pack.newRevision = context->newRevision();
    Document& document = pack.document;
    document.title = def.titleText().in(context->language());
    document.subtitle = QString(QLatin1String("ISO/IEC 27001:2022, ") + QLatin1String(def.clause));
    document.control = controlBlock(*context);
    document.furniture = furniture(*context);
    document.info.title = QString(document.title + QString(QStringLiteral(" – ")) +
                                  data.organisation().text(organisation::name));
    document.info.subject =
        QString(context->identifier() + QLatin1String(", ") + context->version() +
                QLatin1String(", ") + context->statusText());
    document.info.author = data.organisation().text(organisation::name);
    document.info.keywords = {QStringLiteral("ISO/IEC 27001:2022"), QString::fromLatin1(def.clause),
                              data.id()};
    document.info.asOf = data.asOf();
    document.language = context->language();
    document.endLine = context->speech("pack")(QT_TRANSLATE_NOOP("pack", "End of document"));
    document.blocks = writer.take();
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
    auto snapshot = Snapshot::take(binder, language, options.asOf, [&](const Snapshot& data) {
        return PackContext::historyFrom(data, def, options);
    });
    if (!snapshot)
        return fail(snapshot.error());
    if (options.unit) {
        const auto unit = UnitScope::of(binder, *options.unit);
        if (!unit)
            return fail(unit.error());
        snapshot->keepUnit(*unit);
    }
    return std::make_shared<const Snapshot>(std::move(*snapshot));
}

Result<> checkApprovable(const PackContext& context)
{
    if (context.options().status == PackOptions::Status::Approved && context.options().unit)
        return fail(
            Error::Kind::Invalid,
            Message("pack", QT_TRANSLATE_NOOP("pack", "An approved print is about the whole: "
                                                      "leave out the unit.")));
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
