// SPDX-License-Identifier: GPL-3.0-or-later
// What the sources of proposals work with: the risks, who would own a new one, and short ways to
// put a proposal together. It reads and drafts, it never writes.
#pragma once

#include "core/proposals/proposal.h"

#include <QHash>

namespace ringbinder {

class Binder;
class Evaluation;

class ProposalDesk final {
public:
    // Both must outlive it.
    [[nodiscard]] static Result<ProposalDesk> of(const Binder& binder, const Evaluation& evaluation,
                                                 const Language& language);

    [[nodiscard]] const Binder& binder() const { return m_binder; }
    [[nodiscard]] const Evaluation& evaluation() const { return m_evaluation; }
    [[nodiscard]] const Language& language() const { return m_language; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const QHash<Uid, Record>& risks() const { return m_risks; }

    // Of these the risks that are not closed.
    [[nodiscard]] QList<Uid> openRisks(const std::optional<QList<Uid>>& risks) const;
    // Whether one of them was assessed on that day or later.
    [[nodiscard]] bool isAssessedSince(const QList<Uid>& risks, QDate day) const;

    struct About {
        QDate date;
        Message why;
        QList<Uid> risks;  // that it belongs to; with any it is a reassessment
        QString title;     // of the new risk
        QStringList texts; // its description, blank ones left out
        QList<Uid> assets;
        QList<Uid> threats;
        QList<Uid> controls;
        QStringList affects;
    };
    [[nodiscard]] Proposal propose(const ProposalSource& source, const Record& record,
                                   const About& about) const;

private:
    ProposalDesk(const Binder& binder, const Evaluation& evaluation, const Language& language);
    [[nodiscard]] std::optional<Uid> ownerOf(const QList<Uid>& assets) const;

    const Binder& m_binder;
    const Evaluation& m_evaluation;
    const Language& m_language;
    QDate m_today;
    QHash<Uid, Record> m_risks;
    QHash<Uid, Uid> m_owners; // of assets, who are still here
};

} // namespace ringbinder
