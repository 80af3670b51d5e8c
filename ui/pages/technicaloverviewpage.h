// SPDX-License-Identifier: GPL-3.0-or-later
// Technical compliance at a glance: what was scanned and what was not, how much passes, where it is
// worst, how it goes. Every figure opens what is behind it. Before there is anything to show it
// says what to do first.
#pragma once

#include "ui/pages/technicalpage.h"

class QComboBox;
class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace ringbinder {

class FigureTable;
class TrendPanel;

class TechnicalOverviewPage final : public TechnicalPage {
    Q_OBJECT
public:
    TechnicalOverviewPage(const OpenContext& context, TechnicalWatch& watch,
                          QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;

    [[nodiscard]] FigureTable& coverage() { return *m_coverage; }
    [[nodiscard]] FigureTable& rates() { return *m_rates; }
    [[nodiscard]] FigureTable& worst() { return *m_worst; }
    [[nodiscard]] TrendPanel& trend() { return *m_trend; }
    [[nodiscard]] QComboBox& rateChoice() { return *m_rateBy; }
    [[nodiscard]] QPushButton& importButton() { return *m_import; }
    [[nodiscard]] QPushButton& limitsButton() { return *m_limits; }
    [[nodiscard]] QList<QPushButton*> figures() const;
    // Which zones are covered and which are not, in a sentence.
    [[nodiscard]] QString coverageText() const;
    // What to do first; empty where there are results to show.
    [[nodiscard]] QString emptyText() const;

private:
    void showPicture(const TechnicalPicture& picture) override;
    [[nodiscard]] QWidget* builtEmpty();
    [[nodiscard]] QWidget* builtContent();
    void showEmpty(const TechnicalPicture& picture);
    void showFigures(const TechnicalPicture& picture);
    void showCoverage(const TechnicalPicture& picture);
    void showRates(const TechnicalPicture& picture);
    void showTrend(const TechnicalPicture& picture);
    void showWorst(const TechnicalPicture& picture);
    QPushButton* addFigure(const QString& number, const QString& what, Tone tone);
    void addRegisterFigure(int number, const QString& what, Tone tone, const RegisterDef& def,
                           const QList<ColumnFilter>& filters);
    void addResultFigure(const QString& number, const QString& what, Tone tone,
                         const ResultFilter& filter);
    // Only these records; nothing is filtered where there are none.
    [[nodiscard]] QList<ColumnFilter> onlyThese(const QList<Uid>& uids) const;
    void openResults(const ResultFilter& filter);

    QPushButton* m_import;
    QPushButton* m_results;
    QPushButton* m_differences;
    QPushButton* m_limits;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_covered;
    QGridLayout* m_figures;
    FigureTable* m_coverage;
    QComboBox* m_rateBy;
    FigureTable* m_rates;
    TrendPanel* m_trend;
    FigureTable* m_worst;
};

} // namespace ringbinder
