// SPDX-License-Identifier: GPL-3.0-or-later
// What a binder's computed fields rest on: the method in force, the needs that assets inherit along
// their dependencies, recovery times, signatures and impacts by dimension of risks, readings of
// measures, scores of questionnaires, who has left, what is on record about controls, and today.
// Kept in memory, brought up to date from change notices; nothing of it is stored. The window, the
// command line and every pack make one for the binder they show.
#pragma once

#include "core/base/language.h"
#include "core/continuity/recoveryneeds.h"
#include "core/controls/controleffects.h"
#include "core/measures/measureseries.h"
#include "core/registers/logic/evidence_use.h"
#include "core/risk/impactdimensions.h"
#include "core/risk/inheritance.h"
#include "core/risk/method.h"
#include "core/risk/signoffstates.h"
#include "core/store/session.h"
#include "core/suppliers/questionscores.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace ringbinder {

class Binder;

class Evaluation final : public DeriveContext {
public:
    // Words of the shipped method appear in `language`. Fails only where the binder cannot be read
    // or its method in force is not a method.
    [[nodiscard]] static Result<std::unique_ptr<Evaluation>> of(const Binder& binder,
                                                                const Language& language);

    // True when the computed fields of other records than those touched may have changed: then
    // tables recompute theirs.
    [[nodiscard]] Result<bool> update(const ChangeNotice& notice);

    [[nodiscard]] const RiskMethod& method() const { return m_method; }
    // The record that holds the method in force; empty when the binder has none.
    [[nodiscard]] const std::optional<Uid>& methodRecord() const { return m_methodRecord; }
    // Circles among the dependencies, each said with the names of its assets.
    [[nodiscard]] QList<Message> cycles() const;
    [[nodiscard]] const MeasureSeries& measures() const { return m_measures; }
    [[nodiscard]] const QuestionScores& questionScores() const { return m_questionScores; }
    [[nodiscard]] const ControlEffects& controlEffects() const { return m_effects; }
    [[nodiscard]] const RecoveryNeeds& recovery() const { return m_recovery; }
    // The effective rating of an asset; empty where it has none.
    [[nodiscard]] const EffectiveNeed* need(const Uid& asset, Need need) const;
    // Fills the computed fields of one record.
    void derive(Record& record) const;

    [[nodiscard]] QDate today() const override;
    [[nodiscard]] const RatingScales& scales() const override { return m_method; }
    [[nodiscard]] quint64 revision() const override { return m_revision; }
    [[nodiscard]] std::optional<Inherited> inherited(const Uid& record,
                                                     const FieldDef& field) const override;
    [[nodiscard]] Value fromOthers(const Uid& record, const FieldDef& field) const override;

private:
    Evaluation(const Binder& binder, Language language);
    [[nodiscard]] Result<> loadMethod();
    [[nodiscard]] Result<> loadDependencies();
    [[nodiscard]] Result<> loadImpacts();
    [[nodiscard]] Result<> loadMeasures();
    [[nodiscard]] Result<> loadQuestionScores();
    [[nodiscard]] Result<> loadRecovery();
    [[nodiscard]] Result<> loadEffects();
    [[nodiscard]] Result<> loadPresence();

    const Binder& m_binder;
    Language m_language;
    RiskMethod m_method;
    quint64 m_revision = 0;
    std::optional<Uid> m_methodRecord;
    DependencyGraph m_graph;
    QHash<Uid, int> m_places; // of assets in the graph
    std::unique_ptr<NeedInheritance> m_needs;
    SignoffStates m_signoffs;
    QHash<Uid, ImpactRatings> m_impacts; // by risk
    MeasureSeries m_measures;
    QuestionScores m_questionScores;
    std::vector<AssetRecovery> m_assetRecovery; // as m_graph.assets
    RecoveryNeeds m_recovery;
    ControlEffects m_effects;
    QHash<Uid, QDate> m_goneFrom; // people, see presence.h
    EvidenceUse m_evidence;
};

// Fills the computed fields of records of the binder, which must outlive it; for code that is given
// one and may need it or not, such as an import (core/technical/scanimport.h).
[[nodiscard]] Result<std::function<void(Record&)>> derivedBy(const Binder& binder);

} // namespace ringbinder
