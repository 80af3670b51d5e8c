// SPDX-License-Identifier: GPL-3.0-or-later
// Which clauses and controls a line such as "4 - 10", "4.1, 4.2, 9.2" or "A.5.18; clause 7" means.
// Text of people, so what is no number is passed over. Used by coverage, checklist and findings.
#pragma once

#include <QString>
#include <QStringList>

namespace ringbinder {

class ClauseRange final {
public:
    ClauseRange() = default;
    // Precise: of clauses only numbers with a dot, for sentences in which a bare "5" is no clause.
    enum class Reading { Plan, Precise };
    explicit ClauseRange(const QString& text, Reading reading = Reading::Plan);

    [[nodiscard]] bool isEmpty() const { return m_spans.isEmpty(); }
    // "6.1" means 6.1.2 too, and a line about 9.2.2 is about 9.2. Controls only when named.
    [[nodiscard]] bool covers(const QString& number) const;
    // The single numbers named, without the spans ("4 - 10" names none).
    [[nodiscard]] QStringList numbers() const;

private:
    struct Span {
        QString first;
        QString last; // the same for a single number
    };
    QList<Span> m_spans;
};

} // namespace ringbinder
