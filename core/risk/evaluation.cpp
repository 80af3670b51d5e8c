// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/evaluation.h"

#include "core/registers/assets/asset.h"
#include "core/registers/logic/presence.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "core/store/binder.h"
#include "core/store/columnread.h"
#include "core/store/pointers.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr std::array<const FieldDef*, 3> kNeedFields = {&asset::confidentiality, &asset::integrity,
                                                        &asset::availability};

// Approved before draft, then the later one.
bool comesIntoForceBefore(const Record& a, const Record& b)
{
    const auto rank = [](const Record& record) {
        const auto status = record.get(method::status);
        if (status == method::Status::Approved)
            return 2;
        return status == method::Status::Superseded ? 0 : 1;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    const QDate never(1, 1, 1);
    const QDate dayOfA =
        a.get(method::approvedOn).value_or(a.get(method::validFrom).value_or(never));
    const QDate dayOfB =
        b.get(method::approvedOn).value_or(b.get(method::validFrom).value_or(never));
    return dayOfA <= dayOfB; // of two of one day the later record
}

} // namespace

Evaluation::Evaluation(const Binder& binder, Language language)
    : m_binder(binder)
    , m_language(std::move(language))
    , m_method(RiskMethod::standard(m_language))
    , m_signoffs(binder)
    , m_evidence(binder)
{
}

Result<std::unique_ptr<Evaluation>> Evaluation::of(const Binder& binder, const Language& language)
{
    std::unique_ptr<Evaluation> evaluation(new Evaluation(binder, language));
    if (const auto done = evaluation->loadMethod(); !done)
        return fail(done.error());
    if (const auto done = evaluation->loadDependencies(); !done)
        return fail(done.error());
    if (const auto done = evaluation->m_signoffs.load(evaluation->m_method); !done)
        return fail(done.error());
    for (const auto load :
         {&Evaluation::loadImpacts, &Evaluation::loadMeasures, &Evaluation::loadQuestionScores,
          &Evaluation::loadRecovery, &Evaluation::loadEffects, &Evaluation::loadPresence}) {
        if (const auto done = (evaluation.get()->*load)(); !done)
            return fail(done.error());
    }
    if (const auto done = evaluation->m_evidence.load(); !done)
        return fail(done.error());
    return evaluation;
}

Result<> Evaluation::loadMethod()
{
    const auto versions = m_binder.records(method::def);
    if (!versions)
        return fail(versions.error());
    const Record* inForce = nullptr;
    for (const Record& version : *versions) {
        if (!inForce || comesIntoForceBefore(*inForce, version))
            inForce = &version;
    }
    if (!inForce) {
        m_method = RiskMethod::standard(m_language);
        m_methodRecord.reset();
        return {};
    }
    auto method = RiskMethod::fromJson(inForce->text(method::definition).toUtf8());
    if (!method)
        return fail(method.error());
    m_method = method->wordedIn(m_language);
    m_methodRecord = inForce->uid();
    return {};
}

Result<> Evaluation::loadDependencies()
{
    m_graph = {};
    m_places.clear();
    m_assetRecovery.clear();
    const ColumnRead needed{&asset::def,
                            {kNeedFields[0], kNeedFields[1], kNeedFields[2],
                             &asset::protectionReason, &asset::rtoHours, &asset::rpoHours},
                            {}};
    const auto hours = [](const Value& value) {
        return value.isNull() ? std::nullopt : std::optional(value.real());
    };
    const auto done =
        readColumns(m_binder, needed, [&](const Uid& uid, const QList<Value>& values) {
            DependencyGraph::Asset node{uid, {}, {}};
            const bool hasReason = !values[3].isNull();
            for (size_t need = 0; need < kNeedFields.size(); ++need) {
                node.own[need] = int(values[qsizetype(need)].integer());
                node.isOverride[need] = hasReason && node.own[need] > 0;
            }
            m_places.insert(uid, int(m_graph.assets.size()));
            m_graph.assets.push_back(node);
            m_assetRecovery.push_back({uid, hours(values[4]), hours(values[5])});
        });
    if (!done)
        return done;
    const auto links = linksThrough(m_binder, {{&asset::def, &asset::dependsOn}});
    if (!links)
        return fail(links.error());
    for (const HeldLink& link : *links) {
        const int dependent = m_places.value(link.from, -1);
        const int supporting = m_places.value(link.to, -1);
        if (dependent >= 0 && supporting >= 0)
            m_graph.dependencies.push_back({dependent, supporting});
    }
    // In the order of the assets, so that of equal needs the same one is inherited on every
    // machine.
    std::stable_sort(
        m_graph.dependencies.begin(), m_graph.dependencies.end(),
        [](const Dependency& a, const Dependency& b) { return a.dependent < b.dependent; });
    m_needs = std::make_unique<NeedInheritance>(m_graph);
    return {};
}

Result<> Evaluation::loadImpacts()
{
    auto impacts = allImpactRatings(m_binder);
    if (!impacts)
        return fail(impacts.error());
    m_impacts = std::move(*impacts);
    return {};
}

Result<> Evaluation::loadMeasures()
{
    auto series = MeasureSeries::of(m_binder);
    if (!series)
        return fail(series.error());
    m_measures = std::move(*series);
    return {};
}

Result<> Evaluation::loadQuestionScores()
{
    auto scores = QuestionScores::of(m_binder);
    if (!scores)
        return fail(scores.error());
    m_questionScores = std::move(*scores);
    return {};
}

Result<> Evaluation::loadRecovery()
{
    auto needs = RecoveryNeeds::of(m_binder, m_assetRecovery, m_graph.dependencies);
    if (!needs)
        return fail(needs.error());
    m_recovery = std::move(*needs);
    return {};
}

Result<> Evaluation::loadEffects()
{
    auto effects = ControlEffects::of(m_binder, m_measures);
    if (!effects)
        return fail(effects.error());
    m_effects = std::move(*effects);
    return {};
}

// Kept as days: who leaves today has left tomorrow.
Result<> Evaluation::loadPresence()
{
    m_goneFrom.clear();
    return m_binder.forEach(person::def, [this](const Record& record) {
        if (const QDate from = goneFrom(record); from.isValid())
            m_goneFrom.insert(record.uid(), from);
        return true;
    });
}

Result<bool> Evaluation::update(const ChangeNotice& notice)
{
    bool isWider = false;
    bool isRecoveryOther = RecoveryNeeds::isConcerned(notice);
    if (notice.touched(method::def)) {
        if (const auto done = loadMethod(); !done)
            return fail(done.error());
        isWider = true;
    }
    if (const auto* assets = notice.touched(asset::def)) {
        bool matters = !assets->added.isEmpty() || !assets->removed.isEmpty();
        for (const FieldDef* field : {static_cast<const FieldDef*>(&asset::dependsOn),
                                      static_cast<const FieldDef*>(&asset::protectionReason),
                                      static_cast<const FieldDef*>(&asset::rtoHours),
                                      static_cast<const FieldDef*>(&asset::rpoHours),
                                      kNeedFields[0], kNeedFields[1], kNeedFields[2]})
            matters = matters || assets->fields.contains(field);
        if (matters) {
            if (const auto done = loadDependencies(); !done)
                return fail(done.error());
            isWider = isWider || !m_graph.dependencies.empty();
            isRecoveryOther = true;
        }
    }
    if (notice.touched(risk_impact::def)) {
        if (const auto done = loadImpacts(); !done)
            return fail(done.error());
        isWider = true;
    }
    if (isRecoveryOther) {
        if (const auto done = loadRecovery(); !done)
            return fail(done.error());
        isWider = isWider || m_recovery.hasNeeds();
    }
    if (MeasureSeries::isConcerned(notice)) {
        if (const auto done = loadMeasures(); !done)
            return fail(done.error());
        isWider = true;
    }
    if (ControlEffects::isConcerned(notice)) {
        if (const auto done = loadEffects(); !done)
            return fail(done.error());
        isWider = true;
    }
    const auto isScannedOtherwise = m_effects.updateTechnical(notice);
    if (!isScannedOtherwise)
        return fail(isScannedOtherwise.error());
    isWider = isWider || *isScannedOtherwise;
    if (const auto* people = notice.touched(person::def)) {
        const bool matters = !people->added.isEmpty() || !people->removed.isEmpty() ||
                             people->fields.contains(&person::active) ||
                             people->fields.contains(&person::endDate);
        if (matters) {
            if (const auto done = loadPresence(); !done)
                return fail(done.error());
            isWider = true;
        }
    }
    if (QuestionScores::isConcerned(notice)) {
        if (const auto done = loadQuestionScores(); !done)
            return fail(done.error());
        isWider = true;
    }
    const auto isSignedElsewhere = m_signoffs.update(notice, m_method);
    if (!isSignedElsewhere)
        return fail(isSignedElsewhere.error());
    const auto isUsedElsewhere = m_evidence.update(notice);
    if (!isUsedElsewhere)
        return fail(isUsedElsewhere.error());
    isWider = isWider || *isSignedElsewhere || *isUsedElsewhere;
    m_revision += isWider ? 1 : 0;
    return isWider;
}

QList<Message> Evaluation::cycles() const
{
    QList<Message> sentences;
    for (const DependencyCycle& cycle : m_needs->cycles()) {
        QStringList titles;
        for (const int place : cycle.loop) {
            const auto name = m_binder.name(m_graph.assets[size_t(place)].uid);
            titles.append(name ? name->title : QString());
        }
        sentences.append(cycleSentence(titles));
    }
    return sentences;
}

void Evaluation::derive(Record& record) const
{
    if (record.def().derive)
        record.def().derive(record, *this);
}

QDate Evaluation::today() const
{
    return m_binder.clock().today();
}

std::optional<DeriveContext::Inherited> Evaluation::inherited(const Uid& record,
                                                              const FieldDef& field) const
{
    for (size_t need = 0; need < kNeedFields.size(); ++need) {
        if (kNeedFields[need] != &field)
            continue;
        const int place = m_places.value(record, -1);
        if (place < 0)
            return std::nullopt;
        const EffectiveNeed& effective = m_needs->need(place, kNeeds[need]);
        if (effective.inherited <= 0)
            return std::nullopt;
        const int source = effective.inheritedFrom;
        const Uid& from = m_graph.assets[size_t(source)].uid;
        const auto name = m_binder.name(from);
        return Inherited{effective.inherited, from, name ? name->title : QString()};
    }
    return std::nullopt;
}

const EffectiveNeed* Evaluation::need(const Uid& asset, Need need) const
{
    const int place = m_places.value(asset, -1);
    return place < 0 ? nullptr : &m_needs->need(place, need);
}

Value Evaluation::fromOthers(const Uid& record, const FieldDef& field) const
{
    const auto signedState = [&](acceptance::Kind kind) {
        const auto state = m_signoffs.of(record, kind);
        return Value(QString::fromLatin1(risk::kSignedStateChoices[size_t(state)].token));
    };
    if (&field == &risk::planConsent)
        return signedState(acceptance::Kind::TreatmentPlan);
    if (&field == &risk::residualAcceptance)
        return signedState(acceptance::Kind::ResidualRisk);
    if (&field == &risk::impactByDimension) {
        const auto found = m_impacts.constFind(record);
        return found == m_impacts.constEnd()
                   ? Value()
                   : Value(dimensionsInWords(m_method, *found, m_language));
    }
    if (&field == &risk::ownerLeft) // asked of the owner
        return Value(isGone(m_goneFrom.value(record), today()) ? 1 : 0);
    if (auto value = m_effects.value(record, field, m_language))
        return *value;
    if (auto value = m_measures.value(record, field, m_language))
        return *value;
    if (auto value = m_questionScores.value(record, field, m_language))
        return *value;
    if (auto value = m_recovery.value(m_binder, record, field, m_language))
        return *value;
    return m_evidence.valueOf(record, field);
}

Result<std::function<void(Record&)>> derivedBy(const Binder& binder)
{
    auto made = Evaluation::of(binder, Language());
    if (!made)
        return fail(made.error());
    const std::shared_ptr<const Evaluation> evaluation = std::move(*made);
    return [evaluation](Record& record) { evaluation->derive(record); };
}

} // namespace ringbinder
