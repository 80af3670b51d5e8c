// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/controleffects.h"

#include "core/controls/technicalsigns.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/controls/control_test.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/technical/scan_import.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

using Effect = control::Effectiveness;

// What is older says nothing about today.
constexpr int kMonthsThatCount = 12;

// Ineffective, partly effective, effective, as the choices stand; what says nothing comes last.
bool isWorse(const ControlSign& a, const ControlSign& b)
{
    const auto gravity = [](Effect says) {
        return says == Effect::NotTested ? int(Effect::Effective) + 1 : int(says);
    };
    return gravity(a.says) < gravity(b.says);
}

Effect asEffect(control_test::Result result)
{
    switch (result) {
    case control_test::Result::NotTested:
        return Effect::NotTested;
    case control_test::Result::Ineffective:
        return Effect::Ineffective;
    case control_test::Result::PartlyEffective:
        return Effect::PartlyEffective;
    case control_test::Result::Effective:
        return Effect::Effective;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ControlEffects> ControlEffects::of(const Binder& binder, const MeasureSeries& measures)
{
    ControlEffects effects;
    effects.m_binder = &binder;
    for (const auto& done :
         {effects.readTests(binder), effects.readMeasures(binder, measures),
          effects.readFindings(binder), effects.readIncidents(binder), effects.countImports()}) {
        if (!done)
            return fail(done.error());
    }
    for (QList<ControlSign>& signs : effects.m_signs)
        std::stable_sort(signs.begin(), signs.end(), isWorse);
    return effects;
}

bool ControlEffects::isConcerned(const ChangeNotice& notice)
{
    for (const RegisterDef* def : {&control_test::def, &measure::def, &measure_reading::def,
                                   &audit_finding::def, &nonconformity::def, &incident::def}) {
        if (notice.touched(*def))
            return true;
    }
    return false;
}

Result<> ControlEffects::countImports()
{
    const auto imports = m_binder->count(scan_import::def);
    if (!imports)
        return fail(imports.error());
    m_hasImports = *imports > 0;
    return {};
}

Result<bool> ControlEffects::updateTechnical(const ChangeNotice& notice)
{
    if (!concernsTechnicalSigns(notice))
        return false;
    const bool had = m_hasImports;
    if (const auto done = countImports(); !done)
        return fail(done.error());
    m_technical.reset();
    return had || m_hasImports;
}

const QHash<Uid, ControlSign>& ControlEffects::technicalSigns() const
{
    if (!m_technical)
        m_technical = m_hasImports ? signsOfScans(*m_binder) : QHash<Uid, ControlSign>();
    return *m_technical;
}

void ControlEffects::note(const std::optional<QList<Uid>>& controls, const ControlSign& sign)
{
    for (const Uid& control : controls.value_or(QList<Uid>()))
        m_signs[control].append(sign);
}

// Of each control the latest test that has a result.
Result<> ControlEffects::readTests(const Binder& binder)
{
    const QDate since = binder.clock().today().addMonths(-kMonthsThatCount);
    QHash<Uid, Record> latest;
    const auto done = binder.forEach(control_test::def, [&](const Record& record) {
        const auto about = record.get(control_test::control);
        const auto day = record.get(control_test::date);
        const auto result = record.get(control_test::result);
        if (!about || !day || *day < since || !result || *result == control_test::Result::NotTested)
            return true;
        const auto known = latest.constFind(*about);
        if (known == latest.constEnd() || *known->get(control_test::date) <= *day)
            latest.insert(*about, record);
        return true;
    });
    for (auto test = latest.cbegin(); test != latest.cend(); ++test) {
        const auto result = *test->get(control_test::result);
        note(QList<Uid>{test.key()},
             {asEffect(result), test->uid(),
              Message("effect", QT_TRANSLATE_NOOP("effect", "test %1: %2"))
                  .arg(test->code())
                  .arg(Text{"control_test", control_test::result.choices[size_t(result)].label})});
    }
    return done;
}

Result<> ControlEffects::readMeasures(const Binder& binder, const MeasureSeries& measures)
{
    return binder.forEach(measure::def, [&](const Record& record) {
        const measure::State state = measures.state(record.uid());
        if (record.get(measure::status) == measure::Status::Retired ||
            state == measure::State::NoValue)
            return true;
        const bool isMet = state == measure::State::Met;
        note(record.get(measure::controls),
             {isMet ? Effect::Effective : Effect::PartlyEffective, record.uid(),
              Message("effect", isMet ? QT_TRANSLATE_NOOP("effect", "measure %1 meets its target")
                                      : QT_TRANSLATE_NOOP("effect", "measure %1 misses its target"))
                  .arg(record.code())});
        return true;
    });
}

Result<> ControlEffects::readFindings(const Binder& binder)
{
    const auto audited = binder.forEach(audit_finding::def, [&](const Record& record) {
        const auto type = record.get(audit_finding::type);
        const auto status = record.get(audit_finding::status);
        const bool isMajor = type == audit_finding::Type::Major;
        const bool isOpen =
            status != audit_finding::Status::Closed && status != audit_finding::Status::Verified;
        if ((isMajor || type == audit_finding::Type::Minor) && isOpen &&
            !record.get(audit_finding::nonconformity))
            note(record.get(audit_finding::controls),
                 {isMajor ? Effect::Ineffective : Effect::PartlyEffective, record.uid(),
                  Message("effect", QT_TRANSLATE_NOOP("effect", "audit finding %1 is open"))
                      .arg(record.code())});
        return true;
    });
    if (!audited)
        return audited;
    return binder.forEach(nonconformity::def, [&](const Record& record) {
        const auto grade = record.get(nonconformity::grade);
        const bool isMajor = grade == nonconformity::Grade::Major;
        if ((isMajor || grade == nonconformity::Grade::Minor) &&
            record.get(nonconformity::status) != nonconformity::Status::Closed)
            note(record.get(nonconformity::controls),
                 {isMajor ? Effect::Ineffective : Effect::PartlyEffective, record.uid(),
                  Message("effect", QT_TRANSLATE_NOOP("effect", "nonconformity %1 is open"))
                      .arg(record.code())});
        return true;
    });
}

Result<> ControlEffects::readIncidents(const Binder& binder)
{
    const QDate since = binder.clock().today().addMonths(-kMonthsThatCount);
    return binder.forEach(incident::def, [&](const Record& record) {
        const auto seen = record.get(incident::detectedAt);
        const auto decision = record.get(incident::decision);
        if (!seen || seen->toLocalTime().date() < since ||
            decision == incident::Decision::FalseAlarm || decision == incident::Decision::Event ||
            record.get(incident::status) == incident::Status::Rejected)
            return true;
        note(record.get(incident::controls),
             {Effect::PartlyEffective, record.uid(),
              Message("effect", QT_TRANSLATE_NOOP("effect", "incident %1 happened all the same"))
                  .arg(record.code())});
        return true;
    });
}

QList<ControlSign> ControlEffects::signs(const Uid& control) const
{
    QList<ControlSign> signs = m_signs.value(control);
    const auto scanned = technicalSigns().constFind(control);
    if (scanned != technicalSigns().constEnd()) {
        const auto place = std::upper_bound(signs.begin(), signs.end(), *scanned, isWorse);
        signs.insert(place, *scanned);
    }
    return signs;
}

std::optional<control::Effectiveness> ControlEffects::effectiveness(const Uid& control) const
{
    const QList<ControlSign> found = signs(control);
    if (found.isEmpty() || found.first().says == Effect::NotTested)
        return std::nullopt;
    return found.first().says;
}

std::optional<Value> ControlEffects::value(const Uid& record, const FieldDef& field,
                                           const Language& language) const
{
    if (&field == &control::measuredEffectiveness) {
        const auto measured = effectiveness(record);
        return measured ? Value(QString::fromLatin1(
                              control::kEffectivenessChoices[size_t(*measured)].token))
                        : Value();
    }
    if (&field != &control::effectivenessReason)
        return std::nullopt;
    QStringList sentences;
    for (const ControlSign& sign : signs(record))
        sentences.append(sign.sentence.in(language));
    QString text = sentences.join(QStringLiteral("; "));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return Value(text);
}

} // namespace ringbinder
