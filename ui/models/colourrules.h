// SPDX-License-Identifier: GPL-3.0-or-later
// Which cells of a table stand out by the rules of its view. Each rule is a filter asked of the
// index once and again after changes, so painting only looks a record up. RegisterTableModel alone
// uses it; it paints nothing.
#pragma once

#include "core/store/registerindex.h"

#include <QSet>

#include <optional>
#include <vector>

namespace ringbinder {

class ColourRules final {
public:
    struct Rule {
        const FieldDef* field = nullptr; // null: the code
        QString filter;
        Tone tone = Tone::Warning;
        bool wholeRow = false;
        friend bool operator==(const Rule&, const Rule&) = default;
    };
    struct Mark {
        Tone tone = Tone::Neutral;
        bool isReason = false; // the cell whose value it is about: it bears the sign
    };

    void setRules(const QList<Rule>& rules);
    [[nodiscard]] const QList<Rule>& rules() const { return m_rules; }
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }
    // Values have changed: ask again when next painted.
    void invalidate() { m_isFresh = false; }
    // The mark of a cell; `field` null: the code.
    [[nodiscard]] std::optional<Mark> markOf(const RegisterIndex& index, const Uid& uid,
                                             const FieldDef* field) const;

private:
    void ask(const RegisterIndex& index) const;

    QList<Rule> m_rules;
    mutable std::vector<QSet<Uid>> m_hits; // one per rule
    mutable bool m_isFresh = false;
};

} // namespace ringbinder
