// SPDX-License-Identifier: GPL-3.0-or-later
// Results: every technical rule at every place it was judged at, narrowed by outcome, severity,
// rule, zone and words. Opens rule, host and asset, and lets something follow from a failure.
#pragma once

#include "ui/pages/technicalpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ringbinder {

class TechnicalResultModel;

class TechnicalResultsPage final : public TechnicalPage {
    Q_OBJECT
public:
    TechnicalResultsPage(const OpenContext& context, TechnicalWatch& watch,
                         QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() override;
    void showOnly(const ResultFilter& filter);

    [[nodiscard]] TechnicalResultModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QComboBox& outcomes() { return *m_outcome; }
    [[nodiscard]] QComboBox& severities() { return *m_severity; }
    [[nodiscard]] QComboBox& rules() { return *m_rule; }
    [[nodiscard]] QComboBox& zones() { return *m_zone; }
    [[nodiscard]] QCheckBox& expired() { return *m_expired; }
    // As they are before they are shown: filled for the current row.
    QMenu& followUpMenu();
    QMenu& openMenu();
    // "12 of 360 results are shown."
    [[nodiscard]] QString summary() const;
    // All that fails in the current row.
    [[nodiscard]] QString details() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPicture(const TechnicalPicture& picture) override;
    void buildFilters();
    void fillChoices(const TechnicalPicture& picture);
    void refilter();
    void showRow(int row);
    void describe();
    void openPlace();
    void showContextMenu(const QPoint& place);
    [[nodiscard]] const RuleResult* current() const;
    [[nodiscard]] ResultFilter chosen() const;

    TechnicalResultModel* m_model;
    QTableView* m_table;
    QLineEdit* m_search;
    QComboBox* m_outcome;
    QComboBox* m_severity;
    QComboBox* m_rule;
    QComboBox* m_zone;
    QCheckBox* m_expired;
    QPushButton* m_clear;
    QPushButton* m_follow;
    QPushButton* m_open;
    QMenu* m_followMenu;
    QMenu* m_openMenu;
    QLabel* m_summary;
    QPlainTextEdit* m_details;
    std::shared_ptr<const TechnicalPicture> m_shown;
    std::optional<ResultFilter> m_waiting; // asked for before there was a picture
};

} // namespace ringbinder
