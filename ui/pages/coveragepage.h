// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of clauses and applicable controls by year of the audit programme: what was audited,
// what is planned, what is missing. A cell opens what stands behind it or takes its row into the
// plan of an audit still to come. What counts is core/audits' to say.
#pragma once

#include "core/audits/coverage.h"
#include "ui/pages/livepage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTableWidget;

namespace ringbinder {

class CoveragePage final : public LivePage {
    Q_OBJECT
public:
    explicit CoveragePage(const OpenContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;

    [[nodiscard]] QTableWidget& table() { return *m_table; }
    [[nodiscard]] QString verdict() const;
    // What Enter on the cell offers; the caller owns it. Null where there is nothing to open.
    [[nodiscard]] QMenu* menuOf(int row, int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Result<> refresh() override;
    void fillProgrammes();
    void fillTable();
    void fillRow(int at, const Coverage::Row& row);
    void addHeading(const QString& text);
    void addCell(int at, int column, const Coverage::Row& row, const Coverage::Cell& cell,
                 const QString& period);
    void openCurrent();
    void plan(const Coverage::Row& row, const Uid& audited);
    [[nodiscard]] bool isShown(const Coverage::Row& row) const;
    [[nodiscard]] QString codesOf(const QList<Uid>& uids) const;
    [[nodiscard]] QString titleOfColumn(const Coverage::Column& column) const;

    std::optional<Coverage> m_coverage;
    QLabel* m_verdict;
    QComboBox* m_programme;
    QComboBox* m_audits;
    QLineEdit* m_filter;
    QCheckBox* m_gapsOnly;
    QLabel* m_legend;
    QTableWidget* m_table;
    QList<int> m_rowsShown; // position in the coverage for each row of the table; -1: a heading
};

} // namespace ringbinder
