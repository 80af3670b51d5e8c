// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of clauses and applicable controls by year of the audit programme: what was audited,
// what is planned, what is missing. A cell opens what stands behind it or takes its row into the
// plan of an audit still to come. What counts is core/audits' to say.
#pragma once

#include "core/audits/coverage.h"
#include "ui/pages/matrixpage.h"

class QComboBox;
class QLineEdit;
class QMenu;

namespace ringbinder {

class CoveragePage final : public MatrixPage {
    Q_OBJECT
public:
    explicit CoveragePage(const OpenContext& context, QWidget* parent = nullptr);

    // What Enter on the cell offers; the caller owns it. Null where there is nothing to open.
    [[nodiscard]] QMenu* menuOf(MatrixPlace place);

protected:
    [[nodiscard]] Result<> refresh() override;
    void open(MatrixPlace place) override;

private:
    void fillProgrammes();
    void fill() override;
    void plan(const Coverage::Row& row, const Uid& audited);
    [[nodiscard]] bool isShown(const Coverage::Row& row) const;
    [[nodiscard]] MatrixRow rowOf(const Coverage::Row& row) const;
    [[nodiscard]] MatrixCell cellOf(const Coverage::Cell& cell) const;
    [[nodiscard]] QString codesOf(const QList<Uid>& uids) const;
    [[nodiscard]] QString titleOfColumn(const Coverage::Column& column) const;

    std::optional<Coverage> m_coverage;
    QComboBox* m_programme;
    QComboBox* m_audits;
    QLineEdit* m_filter;
    QList<int> m_rowsShown; // position in the coverage for each row of the table; -1: a heading
};

} // namespace ringbinder
