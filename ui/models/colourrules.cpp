// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/colourrules.h"

namespace ringbinder {

void ColourRules::setRules(const QList<Rule>& rules)
{
    m_rules = rules;
    m_isFresh = false;
}

void ColourRules::ask(const RegisterIndex& index) const
{
    m_hits.clear();
    for (const Rule& rule : m_rules) {
        TableQuery query;
        query.filters.append({rule.field, rule.filter});
        const RegisterIndex::Rows rows = index.query(query);
        // A filter that is not understood is ignored by the index; here it colours nothing.
        m_hits.push_back(rows.issues.isEmpty() ? QSet<Uid>(rows.uids.cbegin(), rows.uids.cend())
                                               : QSet<Uid>());
    }
    m_isFresh = true;
}

std::optional<ColourRules::Mark> ColourRules::markOf(const RegisterIndex& index, const Uid& uid,
                                                     const FieldDef* field) const
{
    if (m_rules.isEmpty())
        return std::nullopt;
    if (!m_isFresh)
        ask(index);
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const bool isReason = m_rules[i].field == field;
        if ((isReason || m_rules[i].wholeRow) && m_hits[size_t(i)].contains(uid))
            return Mark{m_rules[i].tone, isReason};
    }
    return std::nullopt;
}

} // namespace ringbinder
