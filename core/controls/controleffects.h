// SPDX-License-Identifier: GPL-3.0-or-later
// How well each control works by what is on record: its tests, its measures, open findings and
// nonconformities, incidents of the last year. The worst sign counts. Kept in memory by Evaluation
// beside the rating somebody gave; nothing of it is stored.
#pragma once

#include "core/base/message.h"
#include "core/measures/measureseries.h"
#include "core/registers/control.h"

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

    // The worst first; empty where nothing is on record.
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
    void note(const std::optional<QList<Uid>>& controls, const ControlSign& sign);

    QHash<Uid, QList<ControlSign>> m_signs; // by control
};

} // namespace ringbinder
