// SPDX-License-Identifier: GPL-3.0-or-later
// One failure of a technical rule, as the risk, action, nonconformity or exception that somebody
// makes of it, and as the finding that joins them. It writes nothing. Used by followup.h alone.
#pragma once

#include "core/technical/followup.h"

#include <QDateTime>

namespace ringbinder {

// A result, the part of it that is taken up, and what both mean in the language of the titles.
// Binder, result and language outlive it.
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

} // namespace ringbinder
