// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/followup.h"

#include "core/registers/assets/asset.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/risks/risk.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qsizetype kLongestFollowTitle = 500;
constexpr int kMostItemsNamed = 20;

Message technicalMessage(const char* source)
{
    return {"technical_followup", source};
}

QString keyOfPlace(const std::optional<Uid>& rule, const std::optional<Uid>& host,
                   const std::optional<Uid>& asset)
{
    const std::optional<Uid>& place = host ? host : asset;
    return (rule ? rule->toString() : QString()) + QLatin1Char('/') +
           (place ? place->toString() : QString());
}

QString keyOfResult(const RuleResult& result)
{
    return keyOfPlace(result.rule, result.place.host, result.place.asset);
}

// "tcp/23 telnet (Linux telnetd)" is "tcp/23 telnet" in a title.
QString shortWords(const FailingItem& item)
{
    const QString words = item.words.isEmpty() ? item.item : item.words;
    const qsizetype bracket = words.indexOf(QLatin1String(" ("));
    return bracket > 0 && words.endsWith(QLatin1Char(')')) ? words.left(bracket) : words;
}

// A result, the part of it that is taken up, and what both mean in the language of the titles.
class TechnicalFailure final {
public:
    [[nodiscard]] static Result<TechnicalFailure> of(const Binder& binder, const RuleResult& result,
                                                     const QString& item, const Language& texts);

    [[nodiscard]] Result<Record> made(FollowUp what, const std::optional<Record>& finding) const;
    [[nodiscard]] Record newFinding() const;

private:
    TechnicalFailure(const Binder& binder, const RuleResult& result, Record rule,
                     const Language& texts)
        : m_binder(binder)
        , m_result(result)
        , m_rule(std::move(rule))
        , m_texts(texts)
    {
    }
    [[nodiscard]] Record risk() const;
    [[nodiscard]] Record action() const;
    [[nodiscard]] Result<Record> nonconformity() const;
    [[nodiscard]] Result<Record> exception(const std::optional<Record>& finding) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentences() const;
    [[nodiscard]] QString ruleName() const
    {
        return QStringLiteral("%1 %2").arg(m_rule.code(), m_rule.title());
    }
    [[nodiscard]] QDate since() const { return m_since.toLocalTime().date(); }
    [[nodiscard]] std::optional<QDate> due() const
    {
        return m_due.isValid() ? std::optional(m_due) : std::nullopt;
    }
    [[nodiscard]] QList<Uid> assets() const
    {
        return m_result.place.asset ? QList<Uid>{*m_result.place.asset} : QList<Uid>();
    }

    const Binder& m_binder;
    const RuleResult& m_result;
    Record m_rule;
    const Language& m_texts;
    const FailingItem* m_item = nullptr; // null: the rule as a whole
    QDateTime m_since;
    QDate m_due;
    std::optional<Uid> m_owner; // of the asset, else of the rule
};

Result<TechnicalFailure> TechnicalFailure::of(const Binder& binder, const RuleResult& result,
                                              const QString& item, const Language& texts)
{
    auto rule = binder.find(technical_rule::def, result.rule);
    if (!rule)
        return fail(rule.error());
    if (!*rule) {
        return fail(Error::Kind::NotFound,
                    technicalMessage(
                        QT_TRANSLATE_NOOP("technical_followup", "The rule is no longer there.")));
    }
    if (result.outcome != Outcome::Fail) {
        return fail(Error::Kind::Invalid,
                    technicalMessage(QT_TRANSLATE_NOOP("technical_followup",
                                                       "%1 does not fail on %2: nothing has to "
                                                       "follow from it."))
                        .arg((*rule)->code())
                        .arg(result.place.name));
    }
    TechnicalFailure failure(binder, result, std::move(**rule), texts);
    failure.m_since = result.since;
    failure.m_due = result.due;
    if (!item.isEmpty()) {
        const auto found =
            std::find_if(result.items.cbegin(), result.items.cend(),
                         [&item](const FailingItem& one) { return one.item == item; });
        if (found == result.items.cend() || found->exception) {
            return fail(Error::Kind::Invalid,
                        technicalMessage(QT_TRANSLATE_NOOP("technical_followup",
                                                           "%1 does not fail because of \"%2\"; "
                                                           "choose one of its failing items."))
                            .arg(failure.m_rule.code())
                            .arg(item));
        }
        failure.m_item = &*found;
        failure.m_since = found->since;
        failure.m_due = found->due;
    }
    if (result.place.asset) {
        const auto asset = binder.find(asset::def, *result.place.asset);
        if (!asset)
            return fail(asset.error());
        if (*asset)
            failure.m_owner = (*asset)->get(asset::owner);
    }
    if (!failure.m_owner)
        failure.m_owner = failure.m_rule.get(technical_rule::owner);
    return failure;
}

QString TechnicalFailure::title() const
{
    const FailingItem* item = m_item;
    if (!item && m_result.items.size() == 1)
        item = &m_result.items.first();
    const QString what = item ? shortWords(*item) : m_rule.title();
    return technicalMessage(QT_TRANSLATE_NOOP("technical_followup", "%1 on %2"))
        .arg(what)
        .arg(m_result.place.name)
        .in(m_texts)
        .left(kLongestFollowTitle);
}

QString TechnicalFailure::sentences() const
{
    QStringList parts;
    parts.append(
        technicalMessage(QT_TRANSLATE_NOOP("technical_followup", "The rule \"%1\" fails on %2."))
            .arg(ruleName())
            .arg(m_result.place.name)
            .in(m_texts));
    QStringList items;
    for (const FailingItem& item : m_result.items) {
        if ((m_item && &item != m_item) || item.exception || items.size() == kMostItemsNamed)
            continue;
        items.append(item.words.isEmpty() ? item.item : item.words);
    }
    if (!items.isEmpty())
        parts.append(items.join(QLatin1Char('\n')));
    if (m_since.isValid() && m_result.checkedAt.isValid()) {
        parts.append(technicalMessage(QT_TRANSLATE_NOOP("technical_followup",
                                                        "First seen on %1, last checked on %2."))
                         .arg(m_texts.date(since()))
                         .arg(m_texts.date(m_result.checkedAt.toLocalTime().date()))
                         .in(m_texts));
    }
    if (const QString why = m_rule.text(technical_rule::why).trimmed(); !why.isEmpty())
        parts.append(why);
    return parts.join(QStringLiteral("\n\n"));
}

Record TechnicalFailure::risk() const
{
    Record made(risk::def);
    made.set(risk::title, title());
    made.set(risk::description, sentences());
    made.set(risk::status, risk::Status::Open);
    made.set(risk::source, risk::Source::Scan);
    made.set(risk::pillar, risk::Pillar::Technology);
    made.set(risk::assets, assets());
    made.set(risk::controls, m_rule.get(technical_rule::controls));
    made.set(risk::owner, m_owner);
    return made;
}

Record TechnicalFailure::action() const
{
    constexpr action::Priority kPriorities[] = {action::Priority::Low, action::Priority::Medium,
                                                action::Priority::High, action::Priority::Urgent};
    Record made(action::def);
    made.set(action::title,
             technicalMessage(QT_TRANSLATE_NOOP("technical_followup", "Put right: %1"))
                 .arg(title())
                 .in(m_texts)
                 .left(kLongestFollowTitle));
    const QString remedy = m_rule.text(technical_rule::remedy).trimmed();
    made.set(action::description, remedy.isEmpty()
                                      ? sentences()
                                      : QString(sentences() + QStringLiteral("\n\n") + remedy));
    made.set(action::kind, action::Kind::Task);
    made.set(action::status, action::Status::Open);
    if (const auto severity = m_rule.get(technical_rule::severity))
        made.set(action::priority, kPriorities[size_t(*severity)]);
    made.set(action::owner, m_owner);
    made.set(action::due, due());
    made.set(action::successCriterion,
             technicalMessage(
                 QT_TRANSLATE_NOOP("technical_followup", "A later scan of %1 no longer shows it."))
                 .arg(m_result.place.name)
                 .in(m_texts));
    return made;
}

Result<Record> TechnicalFailure::nonconformity() const
{
    Record made(nonconformity::def);
    made.set(nonconformity::title, title());
    made.set(nonconformity::date, m_binder.clock().today());
    made.set(nonconformity::source, nonconformity::Source::TechnicalCheck);
    made.set(nonconformity::grade,
             m_rule.get(technical_rule::severity) == technical_rule::Severity::Critical
                 ? nonconformity::Grade::Major
                 : nonconformity::Grade::Minor);
    made.set(nonconformity::status, nonconformity::Status::Open);
    made.set(nonconformity::raisedBy, m_binder.session().actor().person);
    made.set(nonconformity::owner, m_owner);
    made.set(nonconformity::area, m_result.place.name.left(kLongestFollowTitle));
    made.set(nonconformity::requirement, ruleName());
    made.set(nonconformity::problem, sentences());
    made.set(nonconformity::controls, m_rule.get(technical_rule::controls));
    made.set(nonconformity::documents, m_rule.get(technical_rule::documents));
    made.set(nonconformity::causeMethod, nonconformity::CauseMethod::FiveWhys);
    made.set(nonconformity::due, due());
    if (!m_result.import)
        return made;
    const auto scan = m_binder.find(scan_import::def, *m_result.import);
    if (!scan)
        return fail(scan.error());
    if (!*scan)
        return made;
    made.set(nonconformity::evidenceText,
             QStringLiteral("%1 %2").arg((*scan)->code(), (*scan)->title()));
    if (const auto file = (*scan)->get(scan_import::evidence))
        made.set(nonconformity::evidence, QList<Uid>{*file});
    return made;
}

Result<Record> TechnicalFailure::exception(const std::optional<Record>& finding) const
{
    // Naming nothing it would allow the failure everywhere.
    if (!m_result.place.host && !m_result.place.asset) {
        return fail(Error::Kind::Invalid,
                    technicalMessage(QT_TRANSLATE_NOOP("technical_followup",
                                                       "An exception is for a host or an asset; "
                                                       "\"%1\" is neither. Change the rule or its "
                                                       "scope instead."))
                        .arg(m_result.place.name));
    }
    Record made(policy_exception::def);
    made.set(policy_exception::title, title());
    made.set(policy_exception::status, policy_exception::Status::Requested);
    made.set(policy_exception::rule, ruleName().left(kLongestFollowTitle));
    made.set(policy_exception::documents, m_rule.get(technical_rule::documents));
    made.set(policy_exception::controls, m_rule.get(technical_rule::controls));
    made.set(policy_exception::assets, assets());
    made.set(policy_exception::requestedBy, m_binder.session().actor().person);
    made.set(policy_exception::requestedOn, m_binder.clock().today());
    made.set(policy_exception::owner, m_owner);
    made.set(policy_exception::technicalRules, QList<Uid>{m_rule.uid()});
    if (m_result.place.host)
        made.set(policy_exception::hosts, QList<Uid>{*m_result.place.host});
    if (m_item)
        made.set(policy_exception::items, m_item->item);
    if (finding) {
        made.set(policy_exception::risks, finding->get(technical_finding::risks));
        made.set(policy_exception::actions, finding->get(technical_finding::actions));
    }
    return made;
}

Result<Record> TechnicalFailure::made(FollowUp what, const std::optional<Record>& finding) const
{
    switch (what) {
    case FollowUp::Risk:
        return risk();
    case FollowUp::Action:
        return action();
    case FollowUp::Nonconformity:
        return nonconformity();
    case FollowUp::Exception:
        return exception(finding);
    }
    Q_UNREACHABLE();
}

Record TechnicalFailure::newFinding() const
{
    Record made(technical_finding::def);
    made.set(technical_finding::title, title());
    if (const auto severity = m_rule.get(technical_rule::severity))
        made.set(technical_finding::severity, technical_finding::Severity(int(*severity)));
    made.set(technical_finding::rule, m_rule.uid());
    made.set(technical_finding::host, m_result.place.host);
    made.set(technical_finding::asset, m_result.place.asset);
    if (m_item)
        made.set(technical_finding::item, m_item->item);
    if (since().isValid())
        made.set(technical_finding::firstSeen, since());
    made.set(technical_finding::due, due());
    made.set(technical_finding::owner, m_owner);
    return made;
}

} // namespace

const Field<QList<Uid>>& fieldOf(FollowUp what)
{
    switch (what) {
    case FollowUp::Risk:
        return technical_finding::risks;
    case FollowUp::Action:
        return technical_finding::actions;
    case FollowUp::Nonconformity:
        return technical_finding::nonconformities;
    case FollowUp::Exception:
        return technical_finding::exceptions;
    }
    Q_UNREACHABLE();
}

Result<TakenUp> TakenUp::of(const RecordSource& source)
{
    TakenUp taken;
    const auto read = source.forEach(technical_finding::def, [&taken](const Record& record) {
        taken
            .m_findings[keyOfPlace(record.get(technical_finding::rule),
                                   record.get(technical_finding::host),
                                   record.get(technical_finding::asset))]
            .append(record);
        return true;
    });
    if (!read)
        return fail(read.error());
    return taken;
}

const Record* TakenUp::finding(const RuleResult& result, const QString& item) const
{
    const Record* closed = nullptr;
    for (const Record* record : findings(result)) {
        if (record->text(technical_finding::item) != item)
            continue;
        if (!record->get(technical_finding::closedOn))
            return record;
        closed = record;
    }
    return closed;
}

QList<const Record*> TakenUp::findings(const RuleResult& result) const
{
    QList<const Record*> found;
    const auto here = m_findings.constFind(keyOfResult(result));
    if (here == m_findings.constEnd())
        return found;
    for (const Record& record : *here) {
        const QString item = record.text(technical_finding::item);
        const bool isOfResult =
            item.isEmpty() ||
            std::any_of(result.items.cbegin(), result.items.cend(),
                        [&item](const FailingItem& one) { return one.item == item; });
        // A finding has no zone: its title tells those of two zones apart.
        const bool isHere =
            result.place.host || result.place.asset || record.title().contains(result.place.name);
        if (isOfResult && isHere)
            found.append(&record);
    }
    std::stable_sort(found.begin(), found.end(), [](const Record* a, const Record* b) {
        return a->text(technical_finding::item) < b->text(technical_finding::item);
    });
    return found;
}

QList<const Record*> TakenUp::openAt(const Uid& asset) const
{
    QList<const Record*> found;
    for (const QList<Record>& here : m_findings) {
        for (const Record& record : here) {
            if (record.get(technical_finding::asset) == asset &&
                !record.get(technical_finding::closedOn))
                found.append(&record);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Record* a, const Record* b) { return a->code() < b->code(); });
    return found;
}

Result<FollowUpChange> followUp(const Binder& binder, const RuleResult& result, const QString& item,
                                FollowUp what, const Language& texts)
{
    const auto failure = TechnicalFailure::of(binder, result, item, texts);
    if (!failure)
        return fail(failure.error());
    const auto taken = TakenUp::of(binder);
    if (!taken)
        return fail(taken.error());
    std::optional<Record> known;
    if (const Record* record = taken->finding(result, item))
        known = *record;
    auto made = failure->made(what, known);
    if (!made)
        return fail(made.error());
    Record finding = known ? *known : failure->newFinding();
    QList<Uid> led = finding.get(fieldOf(what)).value_or(QList<Uid>());
    led.append(made->uid());
    finding.set(fieldOf(what), led);
    // It is back, whatever an earlier scan said.
    finding.set(technical_finding::closedOn, std::optional<QDate>());
    finding.set(technical_finding::closedBy, std::optional<Uid>());
    FollowUpChange change{
        ChangeSet({ChangeLabel::Act::Add, QString::fromLatin1(made->def().key), made->title(), 1}),
        made->uid(), finding.uid()};
    change.set.add(std::move(*made));
    if (known)
        change.set.update(*known, finding);
    else
        change.set.add(std::move(finding));
    return change;
}

QHash<Uid, ControlResults> resultsByControl(const RecordSource& source,
                                            const ComplianceState& state)
{
    QHash<Uid, ControlResults> byControl;
    QHash<Uid, QList<Uid>> controlsOf;
    // What cannot be read shows nothing; the state itself was read from the same source.
    const auto read = source.forEach(technical_rule::def, [&](const Record& rule) {
        if (!rule.get(technical_rule::active).value_or(false))
            return true;
        const QList<Uid> controls = rule.get(technical_rule::controls).value_or(QList<Uid>());
        for (const Uid& control : controls)
            ++byControl[control].rules;
        controlsOf.insert(rule.uid(), controls);
        return true;
    });
    if (!read)
        return {};
    for (const RuleResult& result : state.results) {
        for (const Uid& control : controlsOf.value(result.rule)) {
            ControlResults& shown = byControl[control];
            shown.rate.pass += result.outcome == Outcome::Pass ? 1 : 0;
            shown.rate.fail += result.outcome == Outcome::Fail ? 1 : 0;
            shown.rate.exception += result.outcome == Outcome::Exception ? 1 : 0;
            shown.expired += result.isExpired ? 1 : 0;
            if (result.checkedAt.isValid() &&
                (!shown.lastChecked.isValid() || shown.lastChecked < result.checkedAt))
                shown.lastChecked = result.checkedAt;
        }
    }
    return byControl;
}

} // namespace ringbinder
