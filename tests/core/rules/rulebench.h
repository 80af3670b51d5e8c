// SPDX-License-Identifier: GPL-3.0-or-later
// A binder in memory for tests of rules: records are added and changed, then a rule is asked which
// records it complains about. The snapshot holds what all rules need.
#pragma once

#include "core/registers/registry.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"
#include "core/store/binder.h"

#include <QTest>

namespace ringbinder {

class RuleBench final {
public:
    RuleBench()
    {
        Binder::Options options;
        options.clock = &clock;
        auto made = Binder::inMemory(registers(), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        m_binder = std::move(*made);
    }

    [[nodiscard]] Binder& binder() { return *m_binder; }
    // Gives it back as it is in the binder.
    Record add(const Record& record)
    {
        ChangeSet set({ChangeLabel::Act::Add, record.def().name(), {}, 1});
        set.add(record);
        const auto done = m_binder->session().apply(set);
        if (!done)
            qFatal("%s", qPrintable(done.error().message.plain()));
        return **m_binder->find(record.def(), record.uid());
    }
    Record change(const Record& before, const Record& after)
    {
        ChangeSet set({ChangeLabel::Act::Edit, before.def().name(), before.code(), 1});
        set.update(before, after);
        const auto done = m_binder->session().apply(set);
        if (!done)
            qFatal("%s", qPrintable(done.error().message.plain()));
        return **m_binder->find(after.def(), after.uid());
    }
    [[nodiscard]] Snapshot snapshot() const
    {
        auto taken =
            Snapshot::take(*m_binder, Language(), {}, {}, wantsOfRules());
        if (!taken)
            qFatal("%s", qPrintable(taken.error().message.plain()));
        return std::move(*taken);
    }
    // The codes that a rule complains about; "-" for a finding about no record.
    [[nodiscard]] QStringList found(const char* rule) const
    {
        const Snapshot data = snapshot();
        QStringList codes;
        for (const Finding& finding : findingsOf(data)) {
            if (QLatin1String(finding.rule->id) != QLatin1String(rule))
                continue;
            const Record* record = data.find(finding.record);
            codes.append(record ? record->code() : QStringLiteral("-"));
        }
        return codes;
    }

    FixedClock clock{QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC)};

private:
    std::unique_ptr<Binder> m_binder;
};

} // namespace ringbinder
