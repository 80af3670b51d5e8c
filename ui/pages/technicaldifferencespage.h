// SPDX-License-Identifier: GPL-3.0-or-later
// Differences: what two imports of one kind say differently, such as a port that is open now and
// was not before. Compared beside the window; the newest import and the one before it at first.
#pragma once

#include "core/technical/compliance.h"
#include "ui/jobs/jobrunner.h"
#include "ui/pages/livepage.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ringbinder {

class FigureTable;

class TechnicalDifferencesPage final : public LivePage {
    Q_OBJECT
public:
    TechnicalDifferencesPage(const OpenContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] FigureTable& table() { return *m_table; }
    [[nodiscard]] QComboBox& earlier() { return *m_earlier; }
    [[nodiscard]] QComboBox& later() { return *m_later; }
    [[nodiscard]] QList<QToolButton*> kinds() const { return m_kinds; }
    // "2 new, 1 gone, 0 changed; 1 new host, 0 hosts gone."
    [[nodiscard]] QString summary() const;

signals:
    // What is shown belongs to the imports that are chosen.
    void settled();

private:
    struct Import {
        Uid uid;
        QString name;
        QDateTime at;
        QString kind; // format, and of what a list is: only the same can be compared
    };
    struct Compared {
        QList<ScanDifference> differences;
        std::optional<Uid> earlier; // chosen by the job where it was asked for
        std::optional<Error> error;
    };

    [[nodiscard]] Result<> refresh() override;
    [[nodiscard]] Result<> readImports();
    void fillLater();
    [[nodiscard]] int newestComparable() const;
    void fillEarlier(const std::optional<Uid>& wanted);
    // `isFirst`: the import before the later one is looked up as well.
    void compare(bool isFirst);
    void take(Compared compared);
    void fillTable();
    [[nodiscard]] std::optional<Uid> chosen(const QComboBox& box) const;

    QComboBox* m_earlier;
    QComboBox* m_later;
    QLabel* m_summary;
    QList<QToolButton*> m_kinds; // by ScanDifference::Kind
    FigureTable* m_table;
    QList<Import> m_imports; // newest first
    QList<ScanDifference> m_differences;
    int m_turn = 0;
    JobRunner m_runner;
};

} // namespace ringbinder
