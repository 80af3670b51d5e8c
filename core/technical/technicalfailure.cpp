// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/technicalfailure.h"

#include "core/registers/assets/asset.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/risks/risk.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
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

// "tcp/23 telnet (Linux telnetd)" is "tcp/23 telnet" in a title.
QString shortWords(const FailingItem& item)
{
    const QString words = item.words.isEmpty() ? item.item : item.words;
    const qsizetype bracket = words.indexOf(QLatin1String(" ("));
    return bracket > 0 && words.endsWith(QLatin1Char(')')) ? words.left(bracket) : words;
}

} // namespace

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

} // namespace ringbinder
