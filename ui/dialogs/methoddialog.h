// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of the client's risk method: every part of it, what is wrong with it, and what it
// would do to the risks on record, before it is saved as a version. It changes no rating.
#pragma once

#include "core/risk/evaluation.h"
#include "core/risk/methodchange.h"
#include "ui/dialogs/methoddraft.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace ringbinder {

class HeatMapView;
class MethodApprovalPage;
class MethodLevelsPage;
class MethodScalesPage;

class MethodDialog final : public QDialog {
    Q_OBJECT
public:
    MethodDialog(const OpenContext& context, const Evaluation& evaluation, QWidget* parent);
    ~MethodDialog() override;
    [[nodiscard]] MethodDraft& draft() { return *m_draft; }
    void reject() override;

private:
    [[nodiscard]] MethodDefinition startingDefinition() const;
    void buildTabs();
    void refresh();
    void showEffect(const RiskMethod& method);
    void showProblems();
    [[nodiscard]] QString placeOf(const QString& path) const;
    void goToProblem();
    void save();
    void store(const RiskMethod& method);
    [[nodiscard]] QStringList namesOf(const QList<RatedRecords::OffScale>& lost) const;

    const OpenContext& m_context;
    const RiskMethod m_inForce;
    std::optional<Record> m_atWork;
    RatedRecords m_rated;
    MethodDraft* m_draft = nullptr;
    QTabWidget* m_tabs;
    MethodScalesPage* m_scales = nullptr;
    MethodLevelsPage* m_levels = nullptr;
    MethodApprovalPage* m_approval = nullptr;
    HeatMapView* m_matrix;
    QLabel* m_effect;
    QLabel* m_problemsLabel;
    QListWidget* m_problems;
    QPushButton* m_save;
    bool m_isChanged = false;
};

} // namespace ringbinder
