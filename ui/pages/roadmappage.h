// SPDX-License-Identifier: GPL-3.0-or-later
// The way through clauses 4 to 10: how far each is, worked out from the registers, and why; each
// reason opens its records. Its second tab is plan-do-check-act. It only shows what core/guide
// says.
#pragma once

#include "core/guide/guidefigures.h"
#include "core/guide/roadmap.h"
#include "ui/pages/livepage.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

class CycleView;
class GuideText;

class RoadmapPage final : public LivePage {
    Q_OBJECT
public:
    explicit RoadmapPage(const OpenContext& context, QWidget* parent = nullptr);
    ~RoadmapPage() override;

    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }
    [[nodiscard]] QListWidget* reasons() const { return m_reasons; }
    [[nodiscard]] CycleView* cycle() const { return m_cycle; }
    [[nodiscard]] QPushButton* judgeButton() const { return m_judge; }
    void showClause(const QString& clause);
    void showCycle();

    void guidanceChanged() override;
    [[nodiscard]] QWidget* mainWidget() override;

private:
    QWidget* makeClauses();
    QWidget* makeDetail();
    void follow(const ChangeNotice& notice) override;
    [[nodiscard]] Result<> refresh() override;
    void fillTree();
    void paintStanding(QTreeWidgetItem* item, const ClauseStanding& standing) const;
    void showStanding();
    void openReason(const QListWidgetItem* item);
    void openClause(QTreeWidgetItem* item);
    void judge();
    [[nodiscard]] const ClauseStanding* current() const;

    std::unique_ptr<GuideFigures> m_figures;
    Roadmap m_roadmap;
    QTabWidget* m_tabs;
    QProgressBar* m_progress = nullptr;
    QTreeWidget* m_tree = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QListWidget* m_reasons = nullptr;
    QPushButton* m_judge = nullptr;
    GuideText* m_text = nullptr;
    CycleView* m_cycle = nullptr;
    QString m_clause; // whose detail is shown
};

} // namespace ringbinder
