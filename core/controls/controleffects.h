// SPDX-License-Identifier: GPL-3.0-or-later
// How well each control works by what is on record: its tests, its measures, open findings and
// nonconformities, incidents of the last year, results of technical rules. The worst sign counts.
// Kept in memory by Evaluation beside the rating somebody gave; nothing of it is stored. Scans are
// judged when a control is first asked about, on the thread of the binder.
#pragma once

#include "core/base/message.h"
#include "core/measures/measureseries.h"
#include "core/registers/controls/control.h"

#include <optional>

namespace ringbinder {

class Binder;

// One thing on record that says something about a control.
struct ControlSign {
    control::Effectiveness says = control::Effectiveness::NotTested;
    Uid record;
    Message sentence;
};

class ControlEffects final {
public:
    [[nodiscard]] static Result<ControlEffects> of(const Binder& binder,
                                                   const MeasureSeries& measures);
    [[nodiscard]] static bool isConcerned(const ChangeNotice& notice);
    // Forgets what scans said where that may be another now; true where there are any.
    [[nodiscard]] Result<bool> updateTechnical(const ChangeNotice& notice);

    // The worst first, what says nothing about today last; empty where nothing is on record.
    [[nodiscard]] QList<ControlSign> signs(const Uid& control) const;
    [[nodiscard]] std::optional<control::Effectiveness> effectiveness(const Uid& control) const;

    // The computed fields of controls; nothing for other fields.
    [[nodiscard]] std::optional<Value> value(const Uid& record, const FieldDef& field,
                                             const Language& language) const;

private:
    [[nodiscard]] Result<> readTests(const Binder& binder);
    [[nodiscard]] Result<> readMeasures(const Binder& binder, const MeasureSeries& measures);
    [[nodiscard]] Result<> readFindings(const Binder& binder);
    [[nodiscard]] Result<> readIncidents(const Binder& binder);
    [[nodiscard]] Result<> countImports();
    [[nodiscard]] const QHash<Uid, ControlSign>& technicalSigns() const;
    void note(const std::optional<QList<Uid>>& controls, const ControlSign& sign);

    const Binder* m_binder = nullptr;
    bool m_hasImports = false;
    QHash<Uid, QList<ControlSign>> m_signs;                     // by control
    mutable std::optional<QHash<Uid, ControlSign>> m_technical; // by control, once asked for
};

} // namespace ringbinder
