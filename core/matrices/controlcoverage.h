// SPDX-License-Identifier: GPL-3.0-or-later
// How the controls cover the attributes of ISO/IEC 27002, the themes and the pillars: for each
// value how many controls apply and how far they are. Also the balance of the pillars over
// controls, assets, risks and findings, and the assets by the form of information. Reads, never
// writes.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/schema/record.h"
#include "core/store/registerindex.h"

namespace ringbinder {

class Binder;

class ControlCoverage final {
public:
    struct Column {
        Text title;
        Tone tone = Tone::Neutral;
        const RegisterDef* def = nullptr;
        QList<std::pair<const FieldDef*, QStringList>> wanted; // tokens, any of them; "": blank
    };
    enum class Gap { None, NothingApplies, NothingWorks };
    struct Row {
        const FieldDef* field = nullptr; // the attribute, as the first column's register has it
        int choice = -1;                 // position in its choices; -1: no value at all
        QList<int> counts;               // one for each column
        Gap gap = Gap::None;

        [[nodiscard]] Text title() const;
    };

    // Rows are the values of each attribute, columns the states of the controls.
    [[nodiscard]] static Result<ControlCoverage> byAttribute(const Binder& binder);
    // Rows are the pillars, columns the registers that are sorted by them.
    [[nodiscard]] static Result<ControlCoverage> byPillar(const Binder& binder);
    // Rows are the forms of information, columns the assets in use and those without an owner.
    [[nodiscard]] static Result<ControlCoverage> byForm(const Binder& binder);

    [[nodiscard]] const QList<Column>& columns() const { return m_columns; }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] Message summary() const;
    // Empty where the row has no gap.
    [[nodiscard]] static Message reasonOf(const Row& row);
    // What the table of the column's register has to be filtered by to show what was counted.
    [[nodiscard]] QList<ColumnFilter> filtersOf(int row, int column,
                                                const Language& language) const;

private:
    [[nodiscard]] static const FieldDef* fieldIn(const Row& row, const Column& column);
    [[nodiscard]] Result<> count(const Binder& binder);

    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace ringbinder
