// SPDX-License-Identifier: GPL-3.0-or-later
// One technical rule, its condition read once, over the facts of one place. It knows no import and
// no exception; complianceOf() alone uses it. Answers of tests to short values are remembered: the
// ports and services of ten thousand hosts are the same few.
#pragma once

#include "core/registers/technical/condition.h"
#include "core/registers/technical/technical_rule.h"
#include "core/schema/record.h"
#include "core/technical/factbook.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace ringbinder {

// Position in subjects(); -1 for a kind that nobody can look at.
[[nodiscard]] int subjectIndex(QStringView key);

struct RuleVerdict {
    struct Item {
        QString item;
        QString words;
        QDateTime begun; // valid where the fact says since when
    };
    QList<Item> items; // each once; none: it passes
    // Where nothing fails, but nothing could be told either for want of this field.
    const SubjectField* unknown = nullptr;
};

class RuleJudge final {
public:
    explicit RuleJudge(const Record& rule);

    [[nodiscard]] const Uid& uid() const { return m_uid; }
    // Set where the condition cannot be read.
    [[nodiscard]] const std::optional<Message>& error() const { return m_error; }
    // What it looks at, as positions in subjects().
    [[nodiscard]] const QList<int>& subjects() const { return m_subjects; }
    [[nodiscard]] bool looksAtRegisters() const { return m_looksAtRegisters; }
    // Results change with the day although no new scan came.
    [[nodiscard]] bool asksForAge() const { return m_asksForAge; }
    // Ports that its groups name, where it looks at ports or scripts alone and one of them does.
    // Who has not asked for all of them cannot say that it passes.
    [[nodiscard]] const std::optional<PortRanges>& ports() const { return m_ports; }
    [[nodiscard]] bool isForAssetTypes() const { return !m_assetTypes.isEmpty(); }
    [[nodiscard]] QDate validFrom() const { return m_validFrom; }
    [[nodiscard]] int fixDays(const TechnicalLimits& limits) const;
    [[nodiscard]] technical_rule::Severity severity() const { return m_severity; }

    [[nodiscard]] bool isInScope(const PlaceBook& places, const BookedPlace& place) const;
    // `factsOf`: by position in subjects(); null where nothing speaks of it.
    using FactsOf = std::function<const QList<JudgedFact>*(int subject)>;
    [[nodiscard]] RuleVerdict judge(const PlaceBook& places, const BookedPlace& place,
                                    const FactsOf& factsOf) const;

private:
    struct Test {
        ConditionTest test;
        const SubjectField* field = nullptr;
        bool isOfPlace = false;
        mutable QHash<QString, bool> answers;
    };
    struct Group {
        int subject = -1;
        std::vector<Test> tests;
    };
    enum class Answer { Holds, HoldsNot, Unknown };
    [[nodiscard]] static bool passes(const Test& test, const QString& value);
    [[nodiscard]] static Answer answer(const Group& group, const Fact& fact,
                                       const PlaceBook& places, const BookedPlace& place,
                                       const SubjectField*& unknown);
    void compile(const Condition& condition);

    Uid m_uid;
    std::optional<Message> m_error;
    std::vector<Group> m_groups;
    QList<int> m_subjects;
    bool m_looksAtRegisters = false;
    bool m_asksForAge = false;
    std::optional<PortRanges> m_ports;
    technical_rule::Severity m_severity;
    std::optional<qint64> m_fixDays;
    QDate m_validFrom;
    QSet<Uid> m_zones;
    QStringList m_assetTypes;
    QStringList m_tags;
};

} // namespace ringbinder
