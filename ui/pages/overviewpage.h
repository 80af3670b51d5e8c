// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what to do next, the figures that matter, the matrix and the progress of controls
// and actions. Every figure opens the records behind it.
#pragma once

#include "ui/pages/livepage.h"
#include "ui/shell/openbinder.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ringbinder {

class HeatMapPanel;
class ProgressChart;
class RegisterIndex;

class OverviewPage final : public LivePage {
    Q_OBJECT
public:
    OverviewPage(const OpenContext& context, OpenBinder& open, QWidget* parent = nullptr);
    ~OverviewPage() override;

protected:
    // Counting many records waits until the page is on the screen.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Tallies;
    void follow(const ChangeNotice& notice) override;
    // The client's name at once; the figures too where they take no time, else bit by bit while the
    // window answers.
    [[nodiscard]] Result<> refresh() override;
    void countMore();
    void showFigures();
    void addFigure(const QString& number, const QString& what, Tone tone, const RegisterDef& def,
                   const QList<ColumnFilter>& filters);
    void addStep(const QString& sentence, const RegisterDef& def,
                 const QList<ColumnFilter>& filters);
    static void empty(QLayout& layout);

    OpenBinder& m_open;
    std::unique_ptr<Tallies> m_tallies;
    std::unique_ptr<RegisterIndex> m_risks;
    QTimer m_counting; // between two events, until all is counted
    QLabel* m_heading;
    QLabel* m_scope;
    QVBoxLayout* m_steps;
    QGridLayout* m_figures;
    HeatMapPanel* m_heatMap;
    ProgressChart* m_controls;
    ProgressChart* m_actions;
    quint64 m_revision = 0; // of what computed fields rest on
    bool m_isLoaded = false;
    bool m_isPainted = false;
    bool m_waitsForPaint = false;
};

} // namespace ringbinder
