// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in a register since a recorded assessment, a version of the Statement, an audit, a
// review or any day: figures, and line by line the old and the new value. The older state is read
// from the history on a thread of its own. Recording a new state begins here too.
#pragma once

#include "core/comparison/comparefigures.h"
#include "core/comparison/comparepoint.h"
#include "core/risk/evaluation.h"
#include "ui/jobs/jobrunner.h"
#include "ui/models/opencontext.h"
#include "ui/pages/livepage.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ringbinder {

class FigureTable;

class ChangesPage final : public LivePage {
    Q_OBJECT
public:
    // `def` is the register to begin with; `recorded` the one that records its states.
    ChangesPage(const OpenContext& context, const Evaluation& evaluation, const RegisterDef& def,
                const RegisterDef& recorded, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] QComboBox& registerBox() { return *m_register; }
    [[nodiscard]] QComboBox& sinceBox() { return *m_since; }
    [[nodiscard]] QComboBox& untilBox() { return *m_until; }
    [[nodiscard]] FigureTable& table() { return *m_table; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isComparing() const { return m_runner.isRunning(); }
    // Shows only what this figure counts; "": all.
    void showFigure(const QString& key);
    // Records how things stand now.
    void openRecording();
    // The records behind what is shown, in their register.
    void openShown();
    // The register as it was at the moment compared with.
    void openAsOf();

signals:
    void compared();

private:
    struct Outcome {
        QList<RecordDifference> rows;
        std::optional<Error> error;
    };
    [[nodiscard]] Result<> refresh() override;
    void build();
    [[nodiscard]] Result<> fillPoints();
    void askDay(QComboBox& box);
    void compare();
    void take(Outcome outcome);
    void fillFigures();
    void fillTable();
    [[nodiscard]] const RegisterDef& shownRegister() const;
    [[nodiscard]] std::optional<ComparePoint> pointOf(const QComboBox& box) const;
    [[nodiscard]] QList<qsizetype> shownRows() const;

    const Evaluation& m_evaluation;
    const RegisterDef& m_def;
    const RegisterDef& m_recorded;
    QComboBox* m_register;
    QComboBox* m_since;
    QComboBox* m_until;
    QPushButton* m_record;
    QPushButton* m_openShown;
    QPushButton* m_asOf;
    QLabel* m_summary;
    QGridLayout* m_figureGrid;
    FigureTable* m_table;
    QList<QToolButton*> m_figureButtons;
    JobRunner m_runner;
    QList<ComparePoint> m_points; // those of the registers, then days that were asked for
    QList<RecordDifference> m_rows;
    QList<CompareFigure> m_figures;
    QString m_figure;
    const RegisterDef* m_shown = nullptr; // what the rows are of
    bool m_isAgain = false;               // asked for while another comparison ran
};

} // namespace ringbinder
