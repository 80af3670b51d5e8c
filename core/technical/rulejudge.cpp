// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/rulejudge.h"

#include "core/registers/technical/subjects.h"

#include <algorithm>

namespace ringbinder {

namespace {

// Longer values hardly come twice.
constexpr qsizetype kRememberedLength = 64;
constexpr qsizetype kMostRemembered = 4096;

bool isPlaceField(const SubjectField* field)
{
    const auto fields = placeFields();
    return std::any_of(fields.begin(), fields.end(),
                       [field](const SubjectField& one) { return &one == field; });
}

bool isAboutPorts(const ConditionGroup& group)
{
    return group.subject->name() == QLatin1String("port") ||
           group.subject->name() == QLatin1String("script");
}

bool namesValues(const ConditionTest& test)
{
    return test.op == TestOp::Is || test.op == TestOp::In;
}

// "tcp/23, tcp/512-514" of a group that names its ports, TCP where it does not say; else empty.
QString portsNamedBy(const ConditionGroup& group)
{
    QStringList protocols{QStringLiteral("tcp")};
    QString ports;
    for (const ConditionTest& test : group.tests) {
        if (namesValues(test) && test.field == QLatin1String("port"))
            ports = test.value;
        else if (namesValues(test) && test.field == QLatin1String("protocol"))
            protocols = test.value.split(u',', Qt::SkipEmptyParts);
    }
    QStringList named;
    for (const QString& port : ports.split(u',', Qt::SkipEmptyParts)) {
        for (const QString& protocol : std::as_const(protocols))
            named.append(QString(protocol.trimmed() + u'/' + port.trimmed()));
    }
    return named.join(QLatin1String(", "));
}

} // namespace

int subjectIndex(QStringView key)
{
    const SubjectDef* subject = subjectOf(key);
    return subject ? int(subject - subjects().data()) : -1;
}

RuleJudge::RuleJudge(const Record& rule)
    : m_uid(rule.uid())
    , m_severity(rule.get(technical_rule::severity).value_or(technical_rule::Severity::Medium))
    , m_fixDays(rule.get(technical_rule::fixDays))
    , m_validFrom(rule.get(technical_rule::validFrom).value_or(QDate()))
    , m_assetTypes(rule.value(technical_rule::assetTypes).list())
    , m_tags(tagsOf(rule.text(technical_rule::tags)))
{
    for (const Uid& zone : rule.get(technical_rule::zones).value_or(QList<Uid>()))
        m_zones.insert(zone);
    const QString text = rule.text(technical_rule::condition);
    if (text.isEmpty()) {
        m_error = Message("compliance",
                          QT_TRANSLATE_NOOP("compliance", "The rule has no condition yet."));
        return;
    }
    const auto condition = conditionFrom(text);
    if (condition)
        compile(*condition);
    else
        m_error = condition.error().message;
}

void RuleJudge::compile(const Condition& condition)
{
    for (const ConditionGroup& one : condition.groups) {
        Group group;
        group.subject = int(one.subject - ringbinder::subjects().data());
        if (!m_subjects.contains(group.subject))
            m_subjects.append(group.subject);
        m_looksAtRegisters = m_looksAtRegisters || one.subject->source == SubjectDef::Source::Any;
        for (const ConditionTest& test : one.tests) {
            const SubjectField* field = one.subject->field(test.field);
            m_asksForAge = m_asksForAge || test.field == QLatin1String("age_days");
            group.tests.push_back({test, field, isPlaceField(field), {}});
        }
        m_groups.push_back(std::move(group));
    }
    QStringList named;
    for (const ConditionGroup& one : condition.groups)
        named.append(portsNamedBy(one));
    const PortRanges ports = PortRanges::readable(named.join(u','));
    if (!ports.isEmpty() &&
        std::all_of(condition.groups.begin(), condition.groups.end(), isAboutPorts))
        m_ports = ports;
}

int RuleJudge::fixDays(const TechnicalLimits& limits) const
{
    return int(m_fixDays.value_or(limits.fixDays[size_t(m_severity)]));
}

bool RuleJudge::isInScope(const PlaceBook& places, const BookedPlace& place) const
{
    if (!m_zones.isEmpty() && (place.zone < 0 || !m_zones.contains(places.zones()[place.zone].uid)))
        return false;
    if (!m_assetTypes.isEmpty() &&
        (place.asset < 0 || !m_assetTypes.contains(places.assets()[place.asset].type)))
        return false;
    if (m_tags.isEmpty())
        return true;
    const QStringList tags = places.tags(place);
    return std::any_of(tags.begin(), tags.end(),
                       [this](const QString& tag) { return m_tags.contains(tag); });
}

bool RuleJudge::passes(const Test& test, const QString& value)
{
    if (value.size() > kRememberedLength)
        return holds(test.test, value);
    const auto known = test.answers.constFind(value);
    if (known != test.answers.constEnd())
        return *known;
    if (test.answers.size() >= kMostRemembered)
        test.answers.clear();
    const bool answer = holds(test.test, value);
    test.answers.insert(value, answer);
    return answer;
}

RuleJudge::Answer RuleJudge::answer(const Group& group, const Fact& fact, const PlaceBook& places,
                                    const BookedPlace& place, const SubjectField*& unknown)
{
    Answer answer = Answer::Holds;
    for (const Test& test : group.tests) {
        const QString value =
            test.isOfPlace ? places.value(place, *test.field) : fact.values.value(test.test.field);
        if (passes(test, value))
            continue;
        if (!value.isEmpty() || test.isOfPlace || !test.field->isWorkedOut)
            return Answer::HoldsNot;
        unknown = test.field;
        answer = Answer::Unknown;
    }
    return answer;
}

RuleVerdict RuleJudge::judge(const PlaceBook& places, const BookedPlace& place,
                             const FactsOf& factsOf) const
{
    RuleVerdict verdict;
    bool isTold = false;
    const SubjectField* unknown = nullptr;
    for (const Group& group : m_groups) {
        const QList<JudgedFact>* facts = factsOf(group.subject);
        if (!facts)
            continue;
        isTold = isTold || facts->isEmpty();
        for (const JudgedFact& one : *facts) {
            const Answer said = answer(group, one.fact, places, place, unknown);
            isTold = isTold || said == Answer::HoldsNot;
            if (said != Answer::Holds)
                continue;
            const bool isKnown = std::any_of(
                verdict.items.begin(), verdict.items.end(),
                [&one](const RuleVerdict::Item& item) { return item.item == one.item; });
            if (isKnown)
                continue;
            QDateTime begun;
            for (const Test& test : group.tests) {
                const QDateTime since = one.begun.value(test.test.field);
                if (since.isValid() && (!begun.isValid() || since < begun))
                    begun = since;
            }
            verdict.items.append({one.item, wordsOf(one.fact), begun});
        }
    }
    if (verdict.items.isEmpty() && !isTold)
        verdict.unknown = unknown;
    return verdict;
}

} // namespace ringbinder
