// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packpresets.h"

#include "core/registers/packs/pack_part.h"
#include "core/report/packs/packs.h"

namespace ringbinder::report {

namespace {

constexpr PresetPart kStage1Parts[] = {{"scope"},
                                       {"soa"},
                                       {"risk-assessment"},
                                       {"treatment-plan"},
                                       {"objectives"},
                                       {"legal-register"},
                                       {"document-register"},
                                       {"audit-programme"},
                                       {"management-review-minutes"}};
constexpr PresetPart kStage2Parts[] = {{"scope"},
                                       {"soa"},
                                       {"risk-assessment"},
                                       {"treatment-plan"},
                                       {"asset-register"},
                                       {"objectives"},
                                       {"legal-register"},
                                       {"supplier-register"},
                                       {"training-matrix"},
                                       {"continuity"},
                                       {"incident"},
                                       {"audit-programme"},
                                       {"audit-report"},
                                       {"nonconformity"},
                                       {"management-review-minutes"},
                                       {"document-register"},
                                       {"compliance"},
                                       {"evidence-index"}};
constexpr PresetPart kSurveillanceParts[] = {
    {"soa"},      {"risk-assessment"}, {"treatment-plan"}, {"objectives"},
    {"incident"}, {"audit-report"},    {"nonconformity"},  {"management-review-minutes"},
    {"changes"}};
constexpr PresetPart kReviewParts[] = {{"management-review"},
                                       {"risk-assessment", "summary,overview,changes"},
                                       {"treatment-plan", "summary,late"},
                                       {"objectives"}};
// Nothing that helps an attacker: no risks, no assets, no reasons.
constexpr PresetPart kCustomerParts[] = {{"scope", "scope"}, {.pack = "soa", .shortForm = true}};

using pack_set::Occasion;

constexpr PackPreset kPresets[] = {
    {Occasion::Stage1,
     QT_TRANSLATE_NOOP("pack",
                       "For the auditor of stage 1, who reads whether the management system "
                       "is described and ready to be audited on site."),
     kStage1Parts},
    {Occasion::Stage2,
     QT_TRANSLATE_NOOP("pack", "For the auditor of stage 2, who checks whether the management "
                               "system works as it is described."),
     kStage2Parts},
    {Occasion::Surveillance,
     QT_TRANSLATE_NOOP("pack", "For the auditor of a surveillance visit, who looks at what changed "
                               "and what came of earlier findings."),
     kSurveillanceParts},
    {Occasion::ManagementReview,
     QT_TRANSLATE_NOOP("pack", "For top management, which judges whether the management system is "
                               "suitable, adequate and effective."),
     kReviewParts},
    {Occasion::CustomerAssurance,
     QT_TRANSLATE_NOOP("pack",
                       "For customers who want to know which controls are in place. It holds "
                       "no internal details."),
     kCustomerParts},
};

const Choice& choiceOf(Occasion occasion)
{
    return pack_set::kOccasionChoices[size_t(occasion)];
}

} // namespace

QString PackPreset::key() const
{
    return QString::fromLatin1(choiceOf(occasion).token);
}

Text PackPreset::titleText() const
{
    return {"pack_set", choiceOf(occasion).label};
}

std::span<const PackPreset> packPresets()
{
    return kPresets;
}

const PackPreset* packPresetOf(QAnyStringView key)
{
    for (const PackPreset& preset : kPresets) {
        if (QAnyStringView::equal(key, preset.key()))
            return &preset;
    }
    return nullptr;
}

QStringList packPresetKeys()
{
    QStringList keys;
    for (const PackPreset& preset : kPresets)
        keys.append(preset.key());
    return keys;
}

ChangeSet newPackSet(const PackPreset& preset, const Language& language)
{
    Record set(pack_set::def);
    set.set(pack_set::title, preset.titleText().in(language));
    set.set(pack_set::occasion, preset.occasion);
    set.set(pack_set::purpose, language.text("pack", preset.purpose));
    set.set(pack_set::evidenceFiles, pack_set::Files::Left);
    const Uid uid = set.uid();
    ChangeSet changes(
        {ChangeLabel::Act::Add, QString::fromLatin1(pack_set::def.key), set.title(), 1});
    changes.add(std::move(set));
    qint64 position = 0;
    for (const PresetPart& wanted : preset.parts) {
        const PackDef* pack = packOf(wanted.pack);
        if (!pack)
            continue;
        Record part(pack_part::def);
        part.set(pack_part::title, pack->titleText().in(language));
        part.set(pack_part::set, uid);
        part.set(pack_part::position, ++position);
        part.set(pack_part::kind, pack_part::Kind::Pack);
        part.set(pack_part::content, QString::fromLatin1(wanted.pack));
        part.set(pack_part::sections, QString::fromLatin1(wanted.sections));
        if (wanted.shortForm)
            part.set(pack_part::shortForm, true);
        if (wanted.attributeViews)
            part.set(pack_part::attributeViews, true);
        changes.add(std::move(part));
    }
    return changes;
}

} // namespace ringbinder::report
