// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals: risks and reassessments that incidents, nonconformities, changes and others propose,
// with the reason and the words of the risk; accepted, linked with a risk there is, or dismissed.
#pragma once

#include "core/proposals/proposal.h"
#include "core/risk/evaluation.h"
#include "ui/models/opencontext.h"
#include "ui/pages/livepage.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace ringbinder {

class ProposalsPage final : public LivePage {
    Q_OBJECT
public:
    ProposalsPage(const OpenContext& context, const Evaluation& evaluation,
                  QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QString figures() const;
    // All three are about the line that is current.
    void acceptCurrent();
    void linkCurrent();
    void dismissCurrent();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildButtons();
    [[nodiscard]] Result<> refresh() override;
    void fill();
    void describe();
    void settle(Result<ChangeSet> set, const QString& sentence);
    void openSource();
    [[nodiscard]] const Proposal* current() const;

    const Evaluation& m_evaluation;
    QLabel* m_figures;
    QStackedWidget* m_stack;
    QTreeWidget* m_list;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_accept;
    QPushButton* m_link;
    QPushButton* m_dismiss;
    QPushButton* m_open;
    QList<Proposal> m_proposals;
};

} // namespace ringbinder
