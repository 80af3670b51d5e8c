// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packs.h"
#include "core/report/seal/seal.h"

#include <array>

namespace ringbinder::report {

namespace {

// What each visit looks at first. Stage 1 reads the documents, stage 2 and surveillance what was
// done, the management review what has to be decided.
constexpr std::array kStageOnePacks = {"scope",           "soa",
                                       "risk-assessment", "treatment-plan",
                                       "objectives",      "asset-register",
                                       "legal-register",  "document-register",
                                       "audit-programme", "readiness"};
constexpr std::array kStageTwoPacks = {"scope",
                                       "soa",
                                       "risk-assessment",
                                       "treatment-plan",
                                       "objectives",
                                       "asset-register",
                                       "legal-register",
                                       "document-register",
                                       "audit-programme",
                                       "audit-report",
                                       "nonconformity",
                                       "management-review-minutes",
                                       "supplier-register",
                                       "training-matrix",
                                       "continuity",
                                       "incident",
                                       "compliance",
                                       "evidence-index",
                                       "readiness"};
constexpr std::array kSurveillancePacks = {"changes",
                                           "scope",
                                           "soa",
                                           "risk-assessment",
                                           "treatment-plan",
                                           "objectives",
                                           "legal-register",
                                           "document-register",
                                           "audit-programme",
                                           "audit-report",
                                           "nonconformity",
                                           "management-review-minutes",
                                           "supplier-register",
                                           "training-matrix",
                                           "continuity",
                                           "incident",
                                           "compliance",
                                           "evidence-index"};
constexpr std::array kReviewPacks = {"management-review", "management-review-minutes",
                                     "changes",           "objectives",
                                     "risk-assessment",   "treatment-plan",
                                     "audit-report",      "nonconformity",
                                     "incident",          "supplier-register",
                                     "legal-register"};

constexpr SealOccasion kSealOccasions[] = {
    {"stage1", {"seal", QT_TRANSLATE_NOOP("seal", "Certification audit, stage 1")}, kStageOnePacks},
    {"stage2", {"seal", QT_TRANSLATE_NOOP("seal", "Certification audit, stage 2")}, kStageTwoPacks},
    {"surveillance", {"seal", QT_TRANSLATE_NOOP("seal", "Surveillance audit")}, kSurveillancePacks},
    {"review", {"seal", QT_TRANSLATE_NOOP("seal", "Management review")}, kReviewPacks},
};

} // namespace

std::span<const SealOccasion> sealOccasions()
{
    return kSealOccasions;
}

const SealOccasion* sealOccasionOf(QAnyStringView key)
{
    for (const SealOccasion& occasion : kSealOccasions) {
        if (QAnyStringView::equal(key, QLatin1String(occasion.key)))
            return &occasion;
    }
    return nullptr;
}

QList<const PackDef*> packsOf(const SealOrder& order)
{
    QList<const PackDef*> wanted;
    if (!order.occasion) {
        for (const PackDef& pack : packs())
            wanted.append(&pack);
        return wanted;
    }
    for (const char* key : order.occasion->packs)
        wanted.append(packOf(QLatin1String(key)));
    return wanted;
}

} // namespace ringbinder::report
